"""The program without a screen: each line is a command, and gets an answer."""
