"""Which words of a line are the name, which way around it is, and where it ends."""
