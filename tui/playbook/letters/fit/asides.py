"""Where one thing that was typed ends: before an aside in brackets, and between its parts."""

import re

ASIDE = re.compile(r"\s*[(\[][^()\[\]]*(?:[)\]]|$)")
"""An aside in brackets, the last of which may not be closed."""
APART = re.compile(r"\s*[,;]\s*|\s+[-–—]\s+")
"""What stands between the parts of a line: a comma, a semicolon, or a dash with its spaces."""
