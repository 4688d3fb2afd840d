"""Answers: what several people said about one question, and the search of all notes."""
