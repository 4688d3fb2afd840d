"""The checks on a letter, as they stand beside it."""

from collections.abc import Sequence

from textual.content import Content

from tui.playbook.letters.findings import Finding


def findings_words(found: Sequence[Finding]) -> Content:
    """Return a line for each check that failed, then one for all that passed."""
    wrong = [Content.styled("✗ ", "bold $error") + each.words for each in found if not each.ok]
    passed = " · ".join(each.words for each in found if each.ok)
    right = [Content.styled("✓ ", "$success") + passed] if passed else []
    return Content("\n").join([*wrong, *right])
