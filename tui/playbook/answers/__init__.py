"""What was said: sheets of answers, reflections, search."""
