"""The commands that take something in: people, invitations, transcripts, mail, another copy."""
