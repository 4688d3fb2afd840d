"""The person who asks, in whole sentences: what letters say of them, read back to them."""
