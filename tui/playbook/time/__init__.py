"""Days, times and spans, in words and out of words."""
