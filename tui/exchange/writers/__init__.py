"""The book, written for other programs."""
