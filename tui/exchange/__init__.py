"""People and conversations in and out of files of other programs."""
