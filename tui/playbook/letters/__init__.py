"""Letters, drafted from what was noted and checked before they are sent."""
