"""Faults of this program's own readers, which must not take a half-typed line with them."""

FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError)
"""What a reader raises only through a fault of its own: told as a line that cannot be read."""
UNREADABLE = "This cannot be read as it is written: put it in other words."
