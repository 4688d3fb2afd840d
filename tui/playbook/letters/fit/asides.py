"""Where one thing that was typed ends: before an aside in brackets, and between its parts."""

from tui.model.text.patterns import pattern_of

ASIDE = pattern_of(r"\s*[(\[][^()\[\]]*(?:[)\]]|$)")
"""An aside in brackets, the last of which may not be closed."""
APART = pattern_of(r"\s*[,;]\s*|\s+[-–—]\s+")
"""What stands between the parts of a line: a comma, a semicolon, or a dash with its spaces."""
