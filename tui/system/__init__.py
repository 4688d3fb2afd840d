"""The machine the program runs on: clipboard, clock, files, editor, signals."""
