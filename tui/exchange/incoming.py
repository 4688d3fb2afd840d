"""What a file says about people, before any of it goes into the book."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TypeVar

from tui.model.contact_line.sources import source_named
from tui.model.contact_line.words.no_employer import title_and_employer
from tui.model.naming.placeholders import name_unless_placeholder, unless_placeholder
from tui.model.people import ContactState, Source
from tui.model.text.lines import clean_line, clean_text

P = TypeVar("P")

LARGEST_TABLE = 50_000_000
"""Bytes of a table, after unpacking if it is packed."""

LARGEST_EXPORT = 100_000_000
"""Bytes of an export of this program."""

LARGEST_STREAM = 500_000_000
"""Bytes of what is mostly skipped: cards with pictures, an archive."""

LONGEST_LINE = 1_000_000
"""Characters in one line of a file."""

MOST_LINES = 8_000_000
"""Lines in one file; a picture in a card has thousands."""

MOST_CONTACTS = 100_000
"""People in one file."""

LONGEST_FIELD = 1_000
LONGEST_NOTES = 50_000
MOST_VALUES = 50
_SIGNS = frozenset({"", "-", "–", "|", "&"})
_CUT = "\n… the rest was too long to be taken in."


class ExchangeError(ValueError):
    """A file cannot be read or written; the message is one sentence for the person."""


class TooLargeError(ExchangeError):
    """A file has more bytes than are read for its kind."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            f"It is larger than {limit // 1_000_000} MB, which is too large to be read here; "
            "export the people alone, or in parts."
        )


class TooManyError(ExchangeError):
    """A file has more people than one import may bring."""

    def __init__(self) -> None:
        super().__init__(
            f"It holds more than {MOST_CONTACTS:,} people; import it in smaller parts."
        )


def refuse_too_many(parts: Iterable[object]) -> None:
    """Raise TooManyError where there are more parts, each of one person, than may be read."""
    if next(islice(parts, MOST_CONTACTS, None), None) is not None:
        raise TooManyError


class UnknownColumnError(ExchangeError):
    """Somebody named a field or a column that does not exist."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A row, card or line that was left out: its number in the file, from 1, and why.

    A notice only says what is not read of a text that was read all the same.
    """

    number: int
    reason: str
    is_notice: bool = False


@dataclass(frozen=True, slots=True)
class IncomingContact:
    """One person as a file has them; everything but the name may be empty.

    `number` is the row, card or line of the file. `organization` and `introducer` are
    names. `source` is where the person comes from, as far as the file says or implies it;
    `connected` is the day of the connection on LinkedIn. `uid` is the contact's id in the
    book, in a file that the program wrote itself, else what an address book calls the card;
    `card` is a digest of what that card says, and `former` what the program had last written
    in its place; `edited` says that somebody changed it since, where that is all that is known.
    `doubt` is a question about the name.
    """

    name: str
    title: str = ""
    organization: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    how_we_met: str = ""
    state: ContactState = ContactState.ACTIVE
    source: Source | None = None
    introducer: str = ""
    connected: date | None = None
    uid: str = ""
    number: int = 0
    doubt: str = ""
    greet_as: str = ""
    time_zone: str = ""
    card: str = ""
    former: "IncomingContact | None" = None
    edited: bool = False


@dataclass(frozen=True, slots=True)
class ReadPeople:
    """The people read from a file and what could not be read, both in the file's order.

    `unread` are the names of columns that hold something but were not read.
    """

    contacts: tuple[IncomingContact, ...]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...] = ()


def incoming(
    number: int,
    name: str,
    *,
    title: str = "",
    organization: str = "",
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
    links: Iterable[str] = (),
    tags: Iterable[str] = (),
    notes: str = "",
    how_we_met: str = "",
    state: ContactState = ContactState.ACTIVE,
    source: Source | None = None,
    introducer: str = "",
    connected: date | None = None,
    uid: str = "",
    doubt: str = "",
    greet_as: str = "",
    time_zone: str = "",
) -> IncomingContact:
    """Return an incoming contact from raw text: cleaned, cut to size, without repeated values.

    An e-mail that is not an address and a time zone that nobody knows go to the notes; what
    only says that nothing is known (N/A, -, nan) is left out, and "Retired" is a title, not
    an organization. Raises ValueError, with the reason in one sentence, when there is no name.
    """
    address = _values(emails)
    name = _line(_known_words(name))
    title, organization = title_and_employer(_known(title), _known(organization))
    if not any(map(str.isalnum, name)):
        known = next(iter((*address, *_values(phones), _line(organization))), "")
        raise ValueError(f"It has no name ({known})." if known else "It has no name.")
    time_zone, greet_as = _known(time_zone), _known(greet_as)
    zone = time_zone if _is_zone(time_zone) else ""
    no_addresses = " ".join(text for text in address if "@" not in text)
    return IncomingContact(
        name=name,
        title=title,
        organization=organization,
        emails=tuple(each for each in address if "@" in each),
        phones=_values(phones),
        links=_values(links),
        tags=_values(tags),
        notes=_notes(unless_placeholder(notes), no_addresses, "" if zone else time_zone),
        how_we_met=clean_text(unless_placeholder(how_we_met))[:LONGEST_NOTES].strip(),
        state=state,
        source=source,
        introducer=_known(introducer),
        connected=connected,
        uid=_line(uid),
        number=number,
        doubt=doubt,
        greet_as="" if greet_as == name else greet_as,
        time_zone=zone,
    )


def _is_zone(text: str) -> bool:
    if "/" not in text:
        return False
    from zoneinfo import available_timezones  # noqa: PLC0415 - reads a folder, and few files need it

    return text in available_timezones()


def source_and_tags(labels: Iterable[str]) -> tuple[Source | None, list[str]]:
    """Return the source named by the first label that names one, and the other labels."""
    every = [clean_line(label) for label in labels]
    source = next((found for label in every if (found := source_named(label))), None)
    return source, [label for label in every if source is None or source_named(label) != source]


def _line(text: str) -> str:
    # Twice the length is cleaned, so that leading white space does not cut anything off.
    return clean_line(text[: 2 * LONGEST_FIELD])[:LONGEST_FIELD].rstrip() if text else ""


def _known(text: str) -> str:
    return unless_placeholder(_line(text)) if text else ""


def _known_words(name: str) -> str:
    """Return a name without the parts that a table has for an unknown one: Jane nan."""
    if not name_unless_placeholder(name):
        return ""
    words = [word for word in name.split(" ") if word in _SIGNS or name_unless_placeholder(word)]
    while words and words[-1] in _SIGNS:
        words.pop()
    return " ".join(words)


def _notes(text: str, no_addresses: str, no_zone: str) -> str:
    if not (text or no_addresses or no_zone):
        return ""
    text = clean_text(text).strip()
    said = [("E-mail as given", no_addresses), ("Time zone", no_zone)]
    if added := [f"{label}: {value}" for label, value in said if value]:
        text = "\n".join(filter(None, (text, *added)))
    return text if len(text) <= LONGEST_NOTES else text[: LONGEST_NOTES - len(_CUT)] + _CUT


def _values(texts: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for text in texts:
        if value := _known(text):
            found.setdefault(value.casefold(), value)
        if len(found) == MOST_VALUES:
            break
    return tuple(found.values())


class Collector:
    """Gathers people and problems from the parts of a file."""

    def __init__(self) -> None:
        self._contacts: list[IncomingContact] = []
        self._problems: list[Problem] = []
        self._unread: dict[str, None] = {}

    def read(self, number: int, build: Callable[[int, P], IncomingContact], part: P) -> None:
        """Keep what `build` makes of a part of the file, or the words of its ValueError.

        Raises ExchangeError when the file has more people than one import may bring.
        """
        try:
            self._contacts.append(build(number, part))
        except ValueError as error:
            self.problem(number, str(error))
        self._check()

    def problem(self, number: int, reason: str) -> None:
        """Note why a part of the file was left out."""
        self._problems.append(Problem(number, reason))
        self._check()

    def notice(self, number: int, reason: str) -> None:
        """Note what is not read of a text that was read all the same."""
        self._problems.append(Problem(number, reason, is_notice=True))
        self._check()

    def pass_over(self, columns: Iterable[tuple[str, str]]) -> None:
        """Note the names of the unread columns whose cell holds something."""
        self._unread.update((name, None) for name, cell in columns if cell.strip())

    def reading(self) -> ReadPeople:
        """Return everything gathered."""
        return ReadPeople(tuple(self._contacts), tuple(self._problems), tuple(self._unread))

    def _check(self) -> None:
        if len(self._contacts) + len(self._problems) > MOST_CONTACTS:
            raise TooManyError
