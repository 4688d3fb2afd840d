"""How it lasts: the book, its transactions and its file."""
