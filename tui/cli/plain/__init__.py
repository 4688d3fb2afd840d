"""The program without a screen: a command a line, and an answer."""
