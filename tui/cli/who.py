"""Whom a person means by part of a name."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TypeVar

from tui.cli.errors import CommandError
from tui.desk.desk import Desk
from tui.model.naming.names import words_of
from tui.model.people import Contact
from tui.model.text import clean_line, either
from tui.playbook.network.lookup import people_meant, people_named, people_near
from tui.playbook.time.reader import is_month_alone

T = TypeVar("T")


def contact_meant(desk: Desk, words: Sequence[str]) -> Contact:
    """Return the one contact that the words mean; raises CommandError for none or several."""
    who = clean_line(" ".join(words))
    found = people_meant(desk.book.records, who)
    if not found:
        raise CommandError(_nobody(desk, who))
    if len(found) > 1:
        raise CommandError(_say_more(desk, who, found))
    return found[0]


def _nobody(desk: Desk, who: str) -> str:
    near = [contact.name for contact in people_near(desk.book.records, who)]
    if not near:
        return f"Nobody is called {who}; askaround add brings somebody in."
    return f"Nobody is called “{who}”; did you mean {either(near)}?"


def with_namesakes(desk: Desk, words: Sequence[str], refusal: str) -> str:
    """Return why something is not done for whom the words mean, and who else they may mean.

    Somebody called Tom is meant by "Tom", even if it was Tom Becker who was just called.
    """
    who = clean_line(" ".join(words))
    found = people_named(desk.book.records, who)
    return f"{refusal}\n{_say_more(desk, who, found)}" if len(found) > 1 else refusal


def _say_more(desk: Desk, who: str, found: Sequence[Contact]) -> str:
    candidates = "".join(f"\n  {_apart(desk, contact, found)}" for contact in found)
    return f"{who} could be {len(found)} people; say more:{candidates}"


def divided(
    words: Sequence[str], desk: Desk, read: Callable[[str], T]
) -> tuple[Sequence[str], T] | None:
    """Split WHO and WHEN: who somebody is stands first, and `read` takes what is left.

    Where the first words name somebody and nothing behind them can be read, this raises what
    `read` does, a ValueError. None where no end of the words is a WHEN, or all are a name.
    """
    records = desk.book.records
    named = [at for at in range(1, len(words)) if people_meant(records, " ".join(words[:at]))]
    if not named:
        with suppress(ValueError):
            # All of it says when, and nobody is named: fri 3pm.
            read(" ".join(words))
            return None
    is_name = bool(named) and _is_a_name(words, people_meant(records, " ".join(words)))
    for at in named or range(1, len(words)):
        if is_name and is_month_alone(" ".join(words[at:])):
            # Li May is somebody.
            continue
        with suppress(ValueError):
            return words[:at], read(" ".join(words[at:]))
    for at in range(2, len(words)) if named else ():
        # Katherine Doyel fri 3pm: there is a Katherine, and she is called nearly so.
        with suppress(ValueError):
            if people_near(records, " ".join(words[:at])):
                return words[:at], read(" ".join(words[at:]))
    if named and not is_name:
        return words[: named[-1]], read(" ".join(words[named[-1] :]))
    return None


def _is_a_name(words: Sequence[str], found: Iterable[Contact]) -> bool:
    """Whether every word is one of somebody's name; "jane jan" may be Jane, and a month."""
    typed = Counter(words_of(" ".join(words)))
    return any(typed <= Counter(words_of(contact.name)) for contact in found)


def _apart(desk: Desk, contact: Contact, others: Iterable[Contact]) -> str:
    """Name a contact so that it can be told from the others: by an address, or since when."""
    name = in_full(desk, contact)
    if [in_full(desk, each) for each in others].count(name) < 2:  # noqa: PLR2004 - itself
        return name
    since = contact.created.astimezone(desk.zone)
    return f"{name} ({contact.emails[0] if contact.emails else f'added {since:%Y-%m-%d %H:%M}'})"


def in_full(desk: Desk, contact: Contact) -> str:
    """Return name, title and organization in one line."""
    parts = (contact.name, contact.title, desk.book.records.organization_of(contact))
    return ", ".join(filter(None, parts))
