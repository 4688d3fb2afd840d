"""The months with somebody, drawn in one line."""

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from tui.app.widgets.styles import FAINT
from tui.playbook.contacts.life_line import Month, Sign

SIGNS = {
    Sign.NOTHING: "·",
    Sign.THEY_WROTE: "←",
    Sign.YOU_WROTE: "→",
    Sign.BOTH_WROTE: "↔",
    Sign.TO_COME: "◑",
    Sign.TALKED: "●",
}
"""What stands for a week."""


def life_line_words(months: Sequence[Month], today: date) -> Content:
    """Return the line: each month by name, the year where it is not this one, and its weeks."""
    parts = []
    for number, month in enumerate(months):
        new_year = month.first.year != today.year and (number == 0 or month.first.month == 1)
        name = f"{month.first:%b %Y}" if new_year else f"{month.first:%b}"
        parts += [
            Content.styled(f"{name} ", FAINT),
            *(_week(sign) for sign in month.weeks),
            Content("  "),
        ]
    return Content.assemble(*parts[:-1]) if parts else Content("")


def _week(sign: Sign) -> Content:
    return Content.styled(SIGNS[sign], FAINT if sign is Sign.NOTHING else "bold")
