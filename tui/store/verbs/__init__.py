"""What can be done to the book, one verb a change."""
