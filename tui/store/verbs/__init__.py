"""What can be done to the book: each verb is one change."""
