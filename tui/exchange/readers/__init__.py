"""Other programs' files, read into incoming contacts."""
