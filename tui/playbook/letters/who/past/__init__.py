"""What somebody and I did together, read from how one says one met."""
