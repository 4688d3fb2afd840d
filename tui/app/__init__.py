"""The Textual program: the only room that knows the screen."""
