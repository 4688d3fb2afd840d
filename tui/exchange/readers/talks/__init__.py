"""Talks in files: invitations to them, and transcripts of them."""
