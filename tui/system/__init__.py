"""The machine around the program: clipboard, clock, files, editor, signals."""
