"""People and conversations, read from and written to other programs' files."""
