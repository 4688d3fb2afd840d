"""Dialogs that any screen may open, and the words they share."""
