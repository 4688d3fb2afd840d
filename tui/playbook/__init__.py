"""What the field knows, as pure functions: no disk, no screen, no clock."""
