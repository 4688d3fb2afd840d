"""The places and dialogs."""
