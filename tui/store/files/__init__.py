"""The files: journal, snapshot, backups, lock, and what reads them back."""
