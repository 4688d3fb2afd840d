"""Joining two copies of one book."""
