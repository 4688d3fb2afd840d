"""Every command with its keys and what it is for, and the keys a person chose instead."""
