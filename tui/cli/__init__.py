"""The command line: what is typed after `askaround`, parsed, opened and carried out."""
