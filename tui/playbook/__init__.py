"""What the field knows, as pure functions of the records and the time."""
