"""The steps with one person, a sentence an answer: for a shell, and line by line."""
