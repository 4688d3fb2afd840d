"""Who writes, in sentences of their own: what they study or do, and what they look for."""
