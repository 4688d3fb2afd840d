"""Files of other programs, read into incoming contacts."""
