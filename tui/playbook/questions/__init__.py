"""The question bank, and what makes a good question."""
