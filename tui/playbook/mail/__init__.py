"""What a message in the mail means."""
