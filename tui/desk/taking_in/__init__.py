"""What comes in from elsewhere: files of people, mail, invitations, transcripts."""
