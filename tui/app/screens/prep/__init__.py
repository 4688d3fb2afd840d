"""Prep: the checklist, the agenda, the question bank and the brief."""
