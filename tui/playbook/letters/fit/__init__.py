"""What of a contact or a profile may enter a letter: a title, an organization, a clause, a name."""
