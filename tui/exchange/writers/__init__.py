"""What is in the book, written for other programs."""
