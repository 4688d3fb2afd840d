"""What the mail says of one contact: what is to be taken into the book, as one piece."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from tui.model.base import Record
from tui.model.followup import Direction, TouchKind
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.playbook.time.dates import with_year
from tui.store.book import Book

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class FoundLetter:
    """A letter that was found: when, what it is on the timeline, and what it is about.

    `did` is the follow-up it did, `was_noted` says that somebody had noted it by hand. `invites`
    says that an invitation is in it, which lies in `file`, if by itself.
    """

    touch_id: str
    when: datetime
    kind: TouchKind
    direction: Direction
    subject: str
    did: str = ""
    was_noted: bool = False
    invites: bool = False
    file: str = ""

    def in_words(self, now: datetime) -> str:
        """Return it in words: "thank-you from you on Mon 16 Nov: Thank you".

        With the year when it is not the one of `now`, which is by the person's clock.
        """
        way = "from them" if self.direction is Direction.IN else "from you"
        day = with_year(self.when.astimezone(now.tzinfo).date(), now.date())
        about = f": {self.subject}" if self.subject else ""
        noted = " (noted already)" if self.was_noted else ""
        return f"{self.kind.words} {way}, {day}{about}{noted}"


@dataclass(frozen=True, slots=True)
class MailNews:
    """The letters found of one contact, and the records that they change or add.

    `before` is what the book had of the contact; if it has something else now, the news is
    out of date.
    """

    contact_id: str
    name: str
    letters: tuple[FoundLetter, ...]
    changed: tuple[Record, ...]
    before: tuple[Record, ...]

    def in_words(self, now: datetime) -> str:
        """Return the letters in one line, the latest first, and how many more there are."""
        latest = sorted(self.letters, key=lambda each: each.when, reverse=True)
        words = [each.in_words(now) for each in latest[:_MOST_NAMED]]
        more = len(latest) - _MOST_NAMED
        return " · ".join([*words, counted(more, "more letter")] if more > 0 else words)


def belongings(records: Records, contact: Contact) -> tuple[Record, ...]:
    """Return what the book has of a contact, but for the notes."""
    return (
        contact,
        *records.interviews_of(contact.id),
        *records.touches_of(contact.id),
        *records.followups_of(contact.id),
    )


def is_current(news: MailNews, records: Records) -> bool:
    """Whether nothing has changed with the contact since the news was put together."""
    contact = records.contacts.get(news.contact_id)
    return contact is not None and belongings(records, contact) == news.before


def take_mail(book: Book, news: Sequence[MailNews], words: str = "Looked through the mail") -> None:
    """Take in what was found, as one step to undo, or as a part of the one begun.

    Raises LookupError, with a sentence, where something has changed since; then nothing has.
    """
    late = next((each.name for each in news if not is_current(each, book.records)), "")
    if late:
        raise LookupError(f"Something has changed with {late} since: look through the mail again.")
    book.take_records(_records(news), words=words)


def _records(news: Sequence[MailNews]) -> Iterator[Record]:
    for each in news:
        yield from each.changed
