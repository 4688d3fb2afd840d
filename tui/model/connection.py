"""That two are connected on LinkedIn: how a contact's notes say it, and how it is read there."""

import re
from datetime import date, datetime

_CONNECTED = re.compile(
    r"\bconnected on linkedin\b(?: on|:)?\s*(?:(\d{1,2}) (\w{3})\w* (\d{4}))?", re.IGNORECASE
)


def connection_words(day: date) -> str:
    """Return what the notes of a contact say of a connection since this day."""
    return f"Connected on LinkedIn on {day.day} {day:%b %Y}."


def is_connected(notes: str) -> bool:
    """Whether the notes of a contact say that we are connected on LinkedIn."""
    return _CONNECTED.search(notes) is not None


def connected_since(notes: str) -> date | None:
    """Return the day since which we are connected; None where the notes name none."""
    found = _CONNECTED.search(notes)
    if found is None or not found[1]:
        return None
    try:
        return datetime.strptime(f"{found[1]} {found[2]} {found[3]}", "%d %b %Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None
