"""vCards of any version and program, read with the standard library."""
