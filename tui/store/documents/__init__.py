"""The documents in memory, as TinyDB sees them."""
