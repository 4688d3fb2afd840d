"""The commands that change what is due: done, undo, postpone."""

from collections.abc import Sequence
from datetime import date

from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant, divided, parted, with_namesakes
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.model.text.lines import one_stop
from tui.playbook.queue.due import moment_in_words
from tui.playbook.queue.items import DAYS_AHEAD, QueueItem, is_in_sight, refuse_before_its_time
from tui.playbook.queue.ranking import in_order
from tui.playbook.time.dates import day_spoken
from tui.playbook.time.reader import read_day_ahead, time_not_kept, week_ahead

ANYWAY = frozenset({"anyway"})
"""The word behind WHO with which a letter that fails a check is marked as sent."""


def done(desk: Desk, *, who: Sequence[str]) -> int:
    """Mark as done the first thing that is due with somebody.

    `who` may end with "anyway": then a letter that fails a check counts as sent as well.
    """
    name, anyway, _ = parted(who, desk, ANYWAY)
    contact = contact_meant(desk, name)
    item, *others = open_items(desk, contact)
    do(desk, item, " ".join(name), anyway=bool(anyway))
    print(one_stop(f"Done with {contact.name}: {item.what}."))
    for other in others:
        when = moment_in_words(other, desk.now(), desk.zone)
        print(one_stop(f"Still open: {other.what}, {when}."))
    return 0


def do(desk: Desk, item: QueueItem, who: str, *, anyway: bool) -> None:
    """Mark something as done; raises CommandError where that is not to be.

    That is before its time, and for a letter that fails a check unless it is done `anyway`;
    `who` are the words it was asked for by.
    """
    from tui.desk.sending import do_with_letter, failed_checks, own_letter  # noqa: PLC0415 - most commands need no letters
    from tui.playbook.letters.write import draft_for  # noqa: PLC0415 - as above

    draft = draft_for(desk.book.records, item, desk.now(), style=desk.letter_style)
    draft = own_letter(desk, draft) if draft else None
    try:
        refuse_before_its_time(item, desk.now())
        wrong = failed_checks(desk, item, draft)
        if wrong and not anyway:
            raise CommandError(
                f"Not marked as sent yet: {'; '.join(wrong)}. “done {who} anyway” marks it so.",
                BAD_USAGE,
            )
        do_with_letter(desk, item, draft)
    except ValueError as error:
        raise CommandError(str(error)) from error


def undo(desk: Desk) -> int:
    """Take the last change back."""
    words = desk.book.undo()
    if words is None:
        raise CommandError("There is nothing to undo.")
    print(f"Undone: {words}")
    return 0


def redo(desk: Desk) -> int:
    """Make the last change again that was undone."""
    words = desk.book.redo()
    if words is None:
        raise CommandError("There is nothing to redo.")
    print(f"Done again: {words}")
    return 0


def open_items(desk: Desk, contact: Contact) -> list[QueueItem]:
    """Return what is in sight with a contact, as it ranks; raises CommandError for nothing."""
    now = desk.now()
    queue = in_order(desk.queue_of(contact.id), now, desk.zone)
    items = [item for item in queue if is_in_sight(item.due, item.deadline, now)]
    if not items:
        raise CommandError(
            f"Nothing is open with {contact.name} in the next {DAYS_AHEAD} days; "
            "askaround due lists what is."
        )
    return items


def postpone(desk: Desk, *, who: Sequence[str]) -> int:
    """Put the first thing off that is due with somebody."""
    name, day = who_and_day(who, desk)
    contact = contact_meant(desk, name)
    item = _first_open(desk, contact, name)
    try:
        desk.postpone(item, day)
    except ValueError as error:
        raise CommandError(str(error)) from error
    until = day_spoken(day) + week_ahead(" ".join(who[len(name) :]), desk.here)
    until = f"Until {until}, {contact.name}: {item.what}."
    print(one_stop(until))
    say_time_not_kept(who[len(name) :], desk)
    return 0


def say_time_not_kept(words: Sequence[str], desk: Desk) -> None:
    """Say that a time of day in the words for a day is not kept, if there is one."""
    if remark := time_not_kept(" ".join(words), desk.here):
        print(f"Only the day counts: {remark}.")


def _first_open(desk: Desk, contact: Contact, who: Sequence[str]) -> QueueItem:
    """Return what is due next with a contact, however far ahead: it may have been put off."""
    items = in_order(desk.queue_of(contact.id), desk.now(), desk.zone)
    if not items:
        refusal = f"Nothing is open with {contact.name}; askaround due lists what is."
        raise CommandError(with_namesakes(desk, who, refusal))
    return items[0]


def who_and_day(words: Sequence[str], desk: Desk) -> tuple[Sequence[str], date]:
    """Split WHO and a day in words.

    Raises CommandError if there is none, or it is one that has passed.
    """
    try:
        if found := divided(words, desk, lambda when: read_day_ahead(when, desk.here)):
            return found
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    raise CommandError(
        "Say who and until when, as in: askaround postpone jane fri (or 3d, +2w, dec 1, "
        "2026-12-01).",
        BAD_USAGE,
    )


def day_ahead(words: str, desk: Desk) -> date:
    """Read a day from today on; raises CommandError for any other."""
    try:
        return read_day_ahead(words, desk.here)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
