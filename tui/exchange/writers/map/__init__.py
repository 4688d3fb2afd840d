"""The map as a picture: where everything stands, and the files that show it."""
