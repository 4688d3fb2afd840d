"""Merging two copies of one book."""
