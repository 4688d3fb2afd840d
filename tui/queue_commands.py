"""The commands about the follow-up queue: due, done, postpone."""

from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta

from tui.cli import BAD_USAGE, CommandError
from tui.desk import Desk
from tui.due import DAYS_AHEAD, DueFile, DueList, DueRow, print_due
from tui.model.people import Contact
from tui.playbook.dates import parse_date_words, relative
from tui.playbook.items import QueueItem
from tui.who import contact_meant


def due(arguments: Namespace, desk: Desk, file: DueFile) -> int:
    """Print the queue, and keep it in `file` for the next time."""
    print_due(keep_queue(desk, file), desk.now(), as_json=arguments.json, quiet=arguments.quiet)
    return 0


def keep_queue(desk: Desk, file: DueFile) -> list[DueRow]:
    """Keep the queue of today in `file` for the next `askaround due`, and return it."""
    rows = due_rows(desk)
    file.keep(DueList(rows, desk.now().date().isoformat(), desk.book.records.profile.time_zone))
    return rows


def due_rows(desk: Desk) -> list[DueRow]:
    """Return the queue of today as `askaround due` prints it."""
    contacts = desk.book.records.contacts
    return [
        DueRow(
            key=proposal.item.key,
            rule=proposal.item.rule,
            who=contacts[proposal.item.contact_id].name,
            contact_id=proposal.item.contact_id,
            interview_id=proposal.item.interview_id,
            action=proposal.item.action.value,
            what=proposal.item.what,
            why=proposal.item.why,
            due=proposal.item.due,
            deadline=proposal.item.deadline,
            appears=proposal.appears,
            until=proposal.until,
        )
        for proposal in desk.proposals()
    ]


def done(arguments: Namespace, desk: Desk) -> int:
    """Mark the first thing done that is due with somebody."""
    contact = contact_meant(desk, arguments.who)
    item, *others = open_items(desk, contact)
    desk.do(item)
    print(f"Done with {contact.name}: {item.what}.")
    for other in others:
        print(f"Still open: {other.what}, {relative(other.due, desk.now(), desk.zone)}.")
    return 0


def undo(_arguments: Namespace, desk: Desk) -> int:
    """Take the last change back."""
    words = desk.book.undo()
    if words is None:
        raise CommandError("There is nothing to undo.")
    print(f"Undid: {words}")
    return 0


def postpone(arguments: Namespace, desk: Desk) -> int:
    """Put the first thing off that is due with somebody."""
    who, day = who_and_day(arguments.who, desk)
    contact = contact_meant(desk, who)
    item = open_items(desk, contact)[0]
    desk.book.postpone(item.key, item.contact_id, day, now=desk.now())
    print(f"Until {day:%A} {day.day} {day:%B} {day.year}, {contact.name}: {item.what}.")
    return 0


def open_items(desk: Desk, contact: Contact) -> list[QueueItem]:
    """Return what is open with a contact within two weeks; raises CommandError for nothing."""
    horizon = desk.now() + timedelta(days=DAYS_AHEAD)
    items = [item for item in desk.queue_of(contact.id) if item.due <= horizon]
    if not items:
        raise CommandError(
            f"Nothing is open with {contact.name} in the next {DAYS_AHEAD} days; "
            "askaround due lists what is."
        )
    return items


def who_and_day(words: Sequence[str], desk: Desk) -> tuple[Sequence[str], date]:
    """Split WHO and a day in words: the longest end that is a day is the day.

    Raises CommandError if there is none.
    """
    today = desk.now().date()
    for at in range(1, len(words)):
        with suppress(ValueError):
            return words[:at], parse_date_words(" ".join(words[at:]), today)
    raise CommandError(
        "Say whom and until when, as in: askaround postpone jane fri (or 3d, +2w, dec 1, "
        "2026-12-01).",
        BAD_USAGE,
    )
