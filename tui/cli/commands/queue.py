"""The commands about the follow-up queue: due, done, undo."""

from collections.abc import Sequence

from tui.cli.errors import CommandError
from tui.cli.who import contact_meant
from tui.desk.desk import Desk
from tui.model.people import Contact
from tui.model.text import one_stop
from tui.playbook.queue.due import moment_in_words
from tui.playbook.queue.items import DAYS_AHEAD, QueueItem, is_in_sight


def done(desk: Desk, *, who: Sequence[str]) -> int:
    """Mark as done the first thing that is due with somebody."""
    contact = contact_meant(desk, who)
    item, *others = open_items(desk, contact)
    try:
        desk.do(item)
    except ValueError as error:
        raise CommandError(str(error)) from error
    print(one_stop(f"Done with {contact.name}: {item.what}."))
    for other in others:
        when = moment_in_words(other, desk.now(), desk.zone)
        print(one_stop(f"Still open: {other.what}, {when}."))
    return 0


def undo(desk: Desk) -> int:
    """Take the last change back."""
    words = desk.book.undo()
    if words is None:
        raise CommandError("There is nothing to undo.")
    print(f"Undone: {words}")
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
