"""What each command does once the command line is understood."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tui.cli import BAD_USAGE, CommandError, has_terminal, printable
from tui.clipboard import Clipboard, write_to_tty
from tui.clock import Clock, clock_from
from tui.desk import Desk
from tui.exchange.json_export import export_json
from tui.exchange.markdown import conversation
from tui.locations import Locations, locate
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.text import clean_line, clean_text
from tui.playbook.dates import relative
from tui.playbook.items import QueueItem
from tui.playbook.letter_checks import blanks
from tui.playbook.letters import thank_you
from tui.private_file import write_private
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.who import contacts_like

_DAYS_AHEAD = 14


def run(arguments: Namespace) -> int:
    """Carry out a parsed command and return the exit status; raises CommandError."""
    try:
        clock = clock_from(os.environ)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    places = locate(os.environ, arguments.store)
    try:
        if arguments.command == "demo":
            return _demo(places, clock)
        if arguments.command in (None, "call"):
            return _open(arguments, places, clock)
        with _opened(places.store) as book:
            for problem in (*book.reports, *book.problems):
                print(f"askaround: {clean_line(problem)}", file=sys.stderr)
            return _COMMANDS[arguments.command](arguments, _desk(book, clock, places))
    except StoreError as error:
        raise CommandError(str(error)) from error


@contextmanager
def _opened(path: Path) -> Iterator[Book]:
    book = Book(path)
    try:
        yield book
    finally:
        book.close()


def _desk(book: Book, clock: Clock, places: Locations) -> Desk:
    return Desk(book, clock, Clipboard(os.environ, places.clipboard_file, write_to_tty))


def _open(arguments: Namespace, places: Locations, clock: Clock) -> int:
    with _opened(places.store) as book:
        call_id = ""
        if arguments.command == "call":
            desk = _desk(book, clock, places)
            call_id = desk.interview_to_come(_contact(desk, arguments.who)).id
        return _open_screen(book, clock, places, call_id)


def _open_screen(book: Book, clock: Clock, places: Locations, call_id: str = "") -> int:
    from tui.app import Askaround  # noqa: PLC0415 - the screen's libraries are slow to load

    def write_terminal(sequence: str) -> None:
        app.write_to_terminal(sequence)

    clipboard = Clipboard(os.environ, places.clipboard_file, write_terminal)
    desk = Desk(book, clock, clipboard)
    app = Askaround(desk, call_id=call_id, error_log=places.log)
    app.run()
    return app.return_code or 0


def _demo(places: Locations, clock: Clock) -> int:
    from tui.demo import fill  # noqa: PLC0415 - only the demo needs the made-up season

    with TemporaryDirectory(prefix="askaround-demo-", ignore_cleanup_errors=True) as folder:
        throw_away = replace(
            places,
            store=Path(folder) / "store.json",
            clipboard_file=Path(folder) / "clipboard.txt",
        )
        with _opened(throw_away.store) as book:
            fill(book, clock())
            if has_terminal():
                return _open_screen(book, clock, throw_away)
            _print_season(_desk(book, clock, throw_away))
    return 0


def _print_season(desk: Desk) -> None:
    records = desk.book.records
    print("A made-up season: what is due, one conversation, and its thank-you note.\n")
    _print_queue(desk)
    last = [each for each in records.interviews.values() if _began(each)][-1]
    print("\n" + clean_text(conversation(records, last, desk.zone)))
    _print_thanks(desk, last)


def _add(arguments: Namespace, desk: Desk) -> int:
    try:
        contact = desk.add_contact_line(" ".join(arguments.line))
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    print(f"Added {_in_full(desk, contact)}.")
    return 0


def _due(arguments: Namespace, desk: Desk) -> int:
    if arguments.json:
        print(json.dumps([_as_json(desk, item) for item in _queue(desk)], indent=2))
    else:
        _print_queue(desk)
    return 0


def _queue(desk: Desk) -> list[QueueItem]:
    horizon = desk.now() + timedelta(days=_DAYS_AHEAD)
    return [item for item in desk.queue() if item.due <= horizon]


def _print_queue(desk: Desk) -> None:
    items = _queue(desk)
    if not items:
        print(f"Nothing is due, nor in the next {_DAYS_AHEAD} days.")
    for item in items:
        when = relative(item.due, desk.now(), desk.zone)
        hard = "!" if item.hard else " "
        name = desk.book.records.contacts[item.contact_id].name
        print(f"{when:<13}{hard} {name}: {item.what} ({item.why})")


def _as_json(desk: Desk, item: QueueItem) -> dict[str, object]:
    return {
        "key": item.key,
        "rule": item.rule,
        "who": desk.book.records.contacts[item.contact_id].name,
        "contact_id": item.contact_id,
        "interview_id": item.interview_id,
        "action": item.action.value,
        "what": item.what,
        "why": item.why,
        "due": item.due.astimezone(desk.zone).isoformat(timespec="seconds"),
        "when": relative(item.due, desk.now(), desk.zone),
        "hard": item.hard,
    }


def _thanks(arguments: Namespace, desk: Desk) -> int:
    contact = _contact(desk, arguments.who)
    talked = [
        interview
        for interview in desk.book.records.interviews_of(contact.id)
        if interview.status is InterviewStatus.TALKED
    ]
    if not talked:
        raise CommandError(
            f"There is no conversation with {contact.name} to thank for yet; "
            f"askaround call {contact.name} begins one."
        )
    body = _print_thanks(desk, talked[-1])
    if arguments.copy:
        if left := blanks(body):
            raise CommandError(f"Not copied, since a blank is left to fill in: {left[0]}.")
        sys.stdout.flush()
        print(desk.clipboard.copy(body).words, file=sys.stderr)
    return 0


def _print_thanks(desk: Desk, interview: Interview) -> str:
    draft = thank_you(desk.book.records, interview, now=desk.now())
    if draft.to:
        print(f"To: {draft.to}")
    print(f"Subject: {draft.subject}\n\n{draft.body}")
    return draft.body


def _notes(arguments: Namespace, desk: Desk) -> int:
    contact = _contact(desk, arguments.who)
    records = desk.book.records
    begun = [each for each in records.interviews_of(contact.id) if _began(each)]
    if not begun:
        raise CommandError(
            f"There are no notes on {contact.name} yet; askaround call {contact.name} takes some."
        )
    print("\n".join(conversation(records, each, desk.zone) for each in begun), end="")
    return 0


def _export(arguments: Namespace, desk: Desk) -> int:
    content = export_json(desk.book.records).encode("utf-8", "replace")
    if arguments.out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        return 0
    path = arguments.out.expanduser()
    if path.exists() and not path.is_file():
        raise CommandError(f"{printable(path)} is not a file; name one with --out.")
    if path.exists() and not arguments.force:
        raise CommandError(f"{printable(path)} is there already; --force replaces it.")
    try:
        write_private(path.resolve(), content)
    except OSError as error:
        raise CommandError(f"{printable(path)} could not be written: {error.strerror}.") from error
    count = len(desk.book.records.contacts)
    print(f"Wrote {count} {'contact' if count == 1 else 'contacts'} to {printable(path)}.")
    return 0


_COMMANDS: dict[str, Callable[[Namespace, Desk], int]] = {
    "add": _add,
    "due": _due,
    "thanks": _thanks,
    "notes": _notes,
    "export": _export,
}


def _began(interview: Interview) -> bool:
    return interview.status in (InterviewStatus.TALKED, InterviewStatus.LIVE)


def _contact(desk: Desk, words: list[str]) -> Contact:
    who = clean_line(" ".join(words))
    found = contacts_like(who, desk.book.records.contacts.values())
    if not found:
        raise CommandError(f"Nobody is called {who}; askaround add brings somebody in.")
    if len(found) > 1:
        candidates = "".join(f"\n  {_in_full(desk, contact)}" for contact in found)
        raise CommandError(f"{who} could be {len(found)} people; say more:{candidates}")
    return found[0]


def _in_full(desk: Desk, contact: Contact) -> str:
    parts = (contact.name, contact.title, desk.book.records.organization_of(contact))
    return ", ".join(filter(None, parts))
