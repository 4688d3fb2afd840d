"""A letter on the screen: read, changed, checked, handed to other programs."""
