"""askaround: informational interviews, from the first name to the thank-you note."""

__version__ = "0.2.0"
