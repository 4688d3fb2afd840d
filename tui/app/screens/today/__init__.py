"""Today: the follow-up queue, with the reason for each row."""
