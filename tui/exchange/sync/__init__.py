"""Folders of cards and events that other programs keep as well, in both directions."""
