"""Forgetting somebody for good: asked for by name, then out of the book and every own file."""

import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from tui.desk.desk import Desk
from tui.exchange.writers.calendar import as_calendar, latest_events
from tui.model.identity.traces import Traces
from tui.model.people import Contact
from tui.model.text.addresses import mail_key
from tui.model.text.folding import folded
from tui.model.text.lines import clean_line, one_stop
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.english import is_word
from tui.system.files import write_private
from tui.system.locations import locate
from tui.system.typed_paths import read_file

ERASED_WITHIN = 10.0
"""Seconds in which the files of the store should be rid of somebody."""

_LARGEST = 32 << 20
_LEFT_BY_A_CRASH = ".askaround-*"
_FOLD = pattern_of(rb"\r?\n[ \t]")


def what_goes(desk: Desk, contact: Contact) -> str:
    """Return in sentences what forgetting somebody takes along, to be read before it is done."""
    belongings = desk.book.belongings(contact.id).in_words
    goes = f"{contact.name} goes for good, with {belongings}." if belongings else ""
    aside = [copy for copy in desk.book.copies if copy.parent.suffix == ".bad"]
    rest = "So do the backups of the store, and everything that could be undone until now"
    if aside:
        rest += ", and versions of the store that were set aside and never merged"
    return f"{goes or one_stop(f'{contact.name} goes for good.')} {rest}. Nothing brings it back."


def is_name_of(contact: Contact, typed: str) -> bool:
    """Whether somebody's name was typed, whatever its case, accents and spaces."""

    def bare(text: str) -> str:
        return " ".join(folded(clean_line(text)).split())

    return bare(typed) == bare(contact.name)


def forget(desk: Desk, contact: Contact) -> None:
    """Take somebody out of the book and out of the program's own files beside the store.

    `how_it_went` says what came of it on the disk. Raises what `Book.forget` does.
    """
    ids = {contact.id, *(talk.id for talk in desk.book.records.interviews_of(contact.id))}
    traces = desk.book.forget(contact.id, is_word)
    if not (desk.book.thrown_away or desk.book.in_memory):
        _clear_own_files(desk.book.path, contact, ids, traces)
        _forget_mail(desk.book.mail_memory, contact)


def how_it_went(desk: Desk, name: str, within: float = ERASED_WITHIN) -> str:
    """Wait until the disk has forgotten, too; return what to say of it, and what lies elsewhere."""
    why = desk.book.erased(within)
    beside = [copy.name for copy in desk.book.copies if copy.parent.suffix != ".bad"]
    copies = "copies of the store on other computers" + (
        f" or beside this one ({', '.join(beside)})" if beside else ""
    )
    done = (
        f"{name} is out of the book, but not yet out of all its files ({why}); askaround tries "
        "again by itself, at the latest when it is opened the next time."
        if why
        else f"{name} is forgotten, in every file of askaround."
    )
    return (
        f"{done} What lies elsewhere is yours to delete: what you exported, wrote to files, sent "
        f"or copied, and {copies}. From a folder of cards or events, askaround export --vdir "
        "takes them out."
    )


def how_it_went_briefly(desk: Desk, name: str, within: float = ERASED_WITHIN) -> str:
    """Do as `how_it_went`, in the two lines that a screen has for it."""
    if desk.book.erased(within):
        return f"{name} is out of the book; askaround takes them out of its files by itself, later."
    copies = " and other copies of the store" if desk.book.copies else ""
    yours = f"what you exported{copies}"
    return f"{name} is forgotten in every file of askaround; {yours} you delete yourself."


def _clear_own_files(store: Path, contact: Contact, ids: Collection[str], traces: Traces) -> None:
    """Remove what the program wrote by itself and may have them, but for the store."""
    locations = locate(os.environ, store)
    for path in (locations.clipboard_file, locations.due_file, *_left_by_a_crash(store)):
        with suppress(OSError):
            path.unlink(missing_ok=True)
    with suppress(OSError):
        if traces.are_in(read_file(locations.log, _LARGEST).decode("utf-8", "replace")):
            locations.log.unlink()
    with suppress(OSError):
        calendar = read_file(locations.calendar_file, _LARGEST)
        kept = [*_events_without(calendar, contact, ids, traces)]
        write_private(locations.calendar_file, as_calendar(*kept))


def _forget_mail(path: Path, contact: Contact) -> None:
    """Forget what was read of the mail, but for a checksum by which nobody offers them again."""
    if not path.exists():
        return
    from tui.exchange.mail.memory import address_mark, load_memory, save_memory  # noqa: PLC0415 - most read no mail

    memory = load_memory(path)
    told = [key for key, (who, _) in memory.aliases.items() if who == contact.id]
    gone = {*map(address_mark, (*map(mail_key, contact.emails), *told))}
    with suppress(OSError):
        save_memory(path, memory.forgetting(gone))


def _left_by_a_crash(store: Path) -> Iterator[Path]:
    """Yield files that were being written when something ended the program."""
    locations = locate(os.environ, store)
    for folder in {locations.clipboard_file.parent, locations.due_file.parent}:
        with suppress(OSError):
            yield from folder.glob(_LEFT_BY_A_CRASH)


def _events_without(
    calendar: bytes, contact: Contact, ids: Collection[str], traces: Traces
) -> Iterator[bytes]:
    for uid, event in latest_events(calendar).items():
        text = _FOLD.sub(b"", event).decode("utf-8", "replace")
        named = contact.name.casefold() in text.casefold() or traces.are_in(text)
        if not named and not any(record_id in uid for record_id in ids):
            yield event
