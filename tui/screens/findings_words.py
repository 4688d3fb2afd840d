"""The checks on a letter, as they stand beside it."""

from collections.abc import Sequence

from textual.content import Content

from tui.playbook.letter_checks import Finding


def findings_words(found: Sequence[Finding]) -> Content:
    """Return a line for each check: a sign, and its outcome in words."""
    signs = {True: Content.styled("✓ ", "$success"), False: Content.styled("✗ ", "bold $error")}
    return Content("\n").join(Content.assemble(signs[each.ok], each.words) for each in found)
