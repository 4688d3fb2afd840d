"""What exists: people, interviews, follow-ups, and the records that hold them."""
