"""What somebody needs of a talk, and when they are free for it."""
