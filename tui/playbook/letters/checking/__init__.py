"""What is looked at before a letter goes out: what it lacks, and what must not be in it."""
