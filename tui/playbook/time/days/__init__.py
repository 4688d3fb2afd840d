"""Days as people type them: of the calendar, with a name, or by another day."""
