"""The terminal: how far away it is, who reads it, what came early, and its ways to call."""
