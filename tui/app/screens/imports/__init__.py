"""Importing people, and finding those who are in the book twice."""
