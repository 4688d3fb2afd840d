"""The command that puts a follow-up off until a day."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from tui.cli.commands.queue import open_items
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.playbook.time.calendar_days import ImpossibleDayError
from tui.playbook.time.reader import read_day_ahead


def postpone(desk: Desk, *, who: Sequence[str]) -> int:
    """Put the first thing off that is due with somebody."""
    name, day = who_and_day(who, desk)
    contact = contact_meant(desk, name)
    item = open_items(desk, contact)[0]
    try:
        desk.postpone(item, day)
    except ValueError as error:
        raise CommandError(str(error)) from error
    print(f"Until {day:%A} {day.day} {day:%B} {day.year}, {contact.name}: {item.what}.")
    return 0


def who_and_day(words: Sequence[str], desk: Desk) -> tuple[Sequence[str], date]:
    """Split WHO and a day in words: the longest end that is a day is the day.

    Raises CommandError if there is none, or it is one that has passed.
    """
    for at in range(1, len(words)):
        with suppress(ValueError):
            return words[:at], _day(" ".join(words[at:]), desk)
    raise CommandError(
        "Say who and until when, as in: askaround postpone jane fri (or 3d, +2w, dec 1, "
        "2026-12-01).",
        BAD_USAGE,
    )


def day_ahead(words: str, desk: Desk) -> date:
    """Read a day from today on; raises CommandError for any other."""
    try:
        return _day(words, desk)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error


def _day(words: str, desk: Desk) -> date:
    try:
        return read_day_ahead(words, desk.here)
    except ImpossibleDayError as error:
        raise CommandError(str(error), BAD_USAGE) from error
