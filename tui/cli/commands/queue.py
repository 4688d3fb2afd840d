"""The commands about the follow-up queue: due, done, postpone."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.playbook.queue.due import moment_in_words
from tui.playbook.queue.items import DAYS_AHEAD, QueueItem, is_in_sight
from tui.playbook.queue.postponing import parse_day_ahead
from tui.playbook.time.dates import parse_date_words


def done(desk: Desk, *, who: Sequence[str]) -> int:
    """Mark as done the first thing that is due with somebody."""
    contact = contact_meant(desk, who)
    item, *others = open_items(desk, contact)
    try:
        desk.do(item)
    except ValueError as error:
        raise CommandError(str(error)) from error
    print(f"Done with {contact.name}: {item.what}.")
    for other in others:
        when = moment_in_words(other, desk.now(), desk.zone)
        print(f"Still open: {other.what}, {when}.")
    return 0


def undo(desk: Desk) -> int:
    """Take the last change back."""
    words = desk.book.undo()
    if words is None:
        raise CommandError("There is nothing to undo.")
    print(f"Undid: {words}")
    return 0


def postpone(desk: Desk, *, who: Sequence[str]) -> int:
    """Put off the first thing that is due with somebody."""
    name, day = who_and_day(who, desk)
    contact = contact_meant(desk, name)
    item = open_items(desk, contact)[0]
    try:
        desk.postpone(item, day)
    except ValueError as error:
        raise CommandError(str(error)) from error
    print(f"Until {day:%A} {day.day} {day:%B} {day.year}, {contact.name}: {item.what}.")
    return 0


def open_items(desk: Desk, contact: Contact) -> list[QueueItem]:
    """Return what is in sight with a contact; raises CommandError when nothing is."""
    now = desk.now()
    items = [
        item for item in desk.queue_of(contact.id) if is_in_sight(item.due, item.deadline, now)
    ]
    if not items:
        raise CommandError(
            f"Nothing is open with {contact.name} in the next {DAYS_AHEAD} days; "
            "askaround due lists what is."
        )
    return items


def who_and_day(words: Sequence[str], desk: Desk) -> tuple[Sequence[str], date]:
    """Split words into WHO and a day: the longest ending that is a day is the day.

    Raises CommandError if there is none, or if it has passed.
    """
    today = desk.now().date()
    for at in range(1, len(words)):
        day = " ".join(words[at:])
        with suppress(ValueError):
            parse_date_words(day, today)
            return words[:at], day_ahead(day, desk)
    raise CommandError(
        "Say who and until when, as in: askaround postpone jane fri (or 3d, +2w, dec 1, "
        "2026-12-01).",
        BAD_USAGE,
    )


def day_ahead(words: str, desk: Desk) -> date:
    """Return the day that the words mean, today or later; raises CommandError for any other."""
    try:
        return parse_day_ahead(words, desk.now().date())
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
