"""What a person can set: read from their file, documented in it, and told."""
