"""The five screens and what they open; each is a room of its own and knows no other."""
