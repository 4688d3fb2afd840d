"""Whom a person means by part of a name."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from difflib import get_close_matches
from typing import TypeVar

from tui.cli.errors import BAD_USAGE, CommandError
from tui.desk.desk import Desk
from tui.model.naming.names import words_of
from tui.model.people import Contact
from tui.model.text.lines import clean_line, either
from tui.playbook.network.lookup import people_meant, people_named, people_near
from tui.playbook.time.reader import is_month_alone

T = TypeVar("T")
_LEAST_OF_WORD, _ALIKE = 3, 0.75
"""From how many letters on a word may be one begun, and how alike is one mistyped."""
_MOST_DIGITS = 6


def contact_meant(desk: Desk, words: Sequence[str]) -> Contact:
    """Return the one contact that the words mean; raises CommandError for none or several."""
    who = clean_line(" ".join(words))
    found = meant(desk, words)
    if not found:
        raise CommandError(_nobody(desk, who))
    if len(found) > 1:
        raise CommandError(_say_more(desk, who, found))
    return found[0]


def meant(desk: Desk, words: Sequence[str]) -> list[Contact]:
    """Return everybody whom the words can mean; the id of a contact means that one alone."""
    if len(words) == 1 and (contact := desk.book.records.contacts.get(words[0])):
        return [contact]
    return people_meant(desk.book.records, clean_line(" ".join(words)))


def parted(
    words: Sequence[str], desk: Desk, known: Collection[str]
) -> tuple[Sequence[str], str, Sequence[str]]:
    """Split words into WHO, one of the `known` words behind it, and the rest.

    Without such a word, all of them say who; raises CommandError where nobody is called so, and
    a word behind a name is nearly a known one.
    """
    if is_a_name(words, meant(desk, words)):
        return words, "", []
    places = [at for at in range(1, len(words)) if _bare(words[at]) in known]
    named = [at for at in places if meant(desk, words[:at])]
    # John Mark mark 2: what is all name is the name.
    whole = [at for at in named if is_a_name(words[:at], meant(desk, words[:at]))]
    if not places and not meant(desk, words):
        _refuse_nearly_known(words, desk, known)
    first = places[0] if places and not meant(desk, words) else len(words)
    at = whole[-1] if whole else next(iter(named), first)
    return words[:at], _bare(" ".join(words[at : at + 1])), words[at + 1 :]


def _refuse_nearly_known(words: Sequence[str], desk: Desk, known: Collection[str]) -> None:
    for at, word in enumerate(map(_bare, words)):
        if not at or len(word) < _LEAST_OF_WORD or not meant(desk, words[:at]):
            continue
        near = [each for each in known if each.startswith(word)]
        if near := near or get_close_matches(word, known, 1, _ALIKE):
            raise CommandError(
                f"“{clean_line(word)}” says nothing behind a name; did you mean {near[0]}?",
                BAD_USAGE,
            )


def number_in(words: Sequence[str], most: int, what: str) -> int:
    """Return the number that the first word is; raises CommandError unless it is 1 to `most`."""
    word = "".join(words[:1]).strip("#.,:")
    if not most:
        raise CommandError(f"There are no {what} yet.")
    if not word.isdecimal() or len(word) > _MOST_DIGITS or not 1 <= int(word) <= most:
        said = f"“{clean_line(word)}” is not one of them" if word else "Say which one"
        raise CommandError(f"{said}: the {what} have the numbers 1 to {most}.", BAD_USAGE)
    return int(word)


def _bare(word: str) -> str:
    return word.casefold().rstrip(":,")


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
    named = [at for at in range(1, len(words)) if meant(desk, words[:at])]
    if not named:
        with suppress(ValueError):
            # All of it says when, and nobody is named: fri 3pm.
            read(" ".join(words))
            return None
    is_name = bool(named) and is_a_name(words, meant(desk, words))
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


def is_a_name(words: Sequence[str], found: Iterable[Contact]) -> bool:
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
