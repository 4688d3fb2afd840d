"""How it lasts: the book and its verbs, undo, journal, snapshot and backups."""
