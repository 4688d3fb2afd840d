"""Names: their words, their parts, and when two spellings are one."""
