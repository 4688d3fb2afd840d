"""Which incoming person is whom in the book."""
