"""What one run of the program has at hand: the book, the clock, the settings, the commands."""
