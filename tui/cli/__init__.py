"""The command line: what is typed after `askaround` is parsed and carried out."""
