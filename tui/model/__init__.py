"""What exists: frozen, checked records, and when two spellings of a name are one."""
