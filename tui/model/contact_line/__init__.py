"""One line that says who somebody is, as typed in one breath, and what is read in it."""
