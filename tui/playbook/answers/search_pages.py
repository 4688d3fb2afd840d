"""What was written down about one record, packed for the search."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from tui.model.interview import Interview, Reflection, Research
from tui.model.note import Mark, Note
from tui.model.people import Contact, Organization
from tui.model.records import Records
from tui.playbook.answers.search_query import searchable, with_names_joined
from tui.playbook.contacts.history import interview_end


class EntryKind(StrEnum):
    """What kind of text an entry is."""

    NOTE = "note"
    TRANSCRIPT = "transcript"
    REFLECTION = "reflection"
    RESEARCH = "research"
    CONTACT = "about the person"


NO_TIME = -1
"""Stands for the time of a line that was not taken during the talk."""


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One text, which is found as a whole.

    `part` says which one: the id of a note, the prompt of a reflection, the subject of
    research, the field of a contact. `mark`, `seconds` and `speaker` are those of a note;
    `seconds` are `NO_TIME` where it was written down afterwards.
    """

    kind: EntryKind
    part: str
    text: str
    mark: Mark = Mark.PLAIN
    seconds: int = 0
    speaker: str = ""

    @property
    def is_line(self) -> bool:
        """Whether it is a line of a talk: noted, or of its transcript."""
        return self.kind in (EntryKind.NOTE, EntryKind.TRANSCRIPT)


_COMPRESSED_FROM = 500
"""Characters from which on it is worth it."""
_FAST = 1
_ANY_SIGN = "surrogatepass"

BEFORE_ALL = datetime.min.replace(tzinfo=UTC)
"""The date of texts that have none."""


class SearchPage:
    """The entries of one record, as three long texts with a line each for every entry.

    One object per entry would take three times the memory. Of a long page, what was written is
    compressed: only what is found is shown.
    """

    __slots__ = ("_labels", "_texts", "record_id", "searchable", "when")

    def __init__(self, record_id: str, when: datetime, entries: Iterable[SearchEntry]) -> None:
        """Pack the entries of a record whose date is `when` (UTC)."""
        kept = [(entry, _shared(" ".join(entry.text.split()), entry.text)) for entry in entries]
        kept = [(entry, text) for entry, text in kept if text]
        self.record_id = record_id
        self.when = when
        texts = "\n".join(text for _, text in kept)
        lines = (with_names_joined(searchable(text)) for _, text in kept)
        self.searchable = _shared("\n".join(lines), texts)
        is_long = len(texts) >= _COMPRESSED_FROM
        self._texts = zlib.compress(texts.encode("utf-8", _ANY_SIGN), _FAST) if is_long else texts
        self._labels = "\n".join(
            f"{entry.kind.value}\t{entry.part}\t{entry.mark.value}\t{entry.seconds}\t{entry.speaker}"
            for entry, _ in kept
        )

    @property
    def order(self) -> tuple[float, str]:
        """The key to sort pages by: the latest first."""
        return -self.when.timestamp(), self.record_id

    def __len__(self) -> int:
        """The number of entries."""
        return self._labels.count("\n") + 1 if self._labels else 0

    def entries(self, lines: Sequence[int]) -> list[SearchEntry]:
        """Return the entries on these lines."""
        text = self._texts
        if isinstance(text, bytes):
            text = zlib.decompress(text).decode("utf-8", _ANY_SIGN)
        labels, texts = self._labels.split("\n"), text.split("\n")
        found = []
        for line in lines:
            kind, part, mark, seconds, speaker = labels[line].split("\t")
            found.append(
                SearchEntry(EntryKind(kind), part, texts[line], Mark(mark), int(seconds), speaker)
            )
        return found

    def has_part(self, part: str) -> bool:
        """Whether an entry has this `part`."""
        return f"\t{part}\t" in self._labels

    def with_all(self, texts: Sequence[str]) -> list[int]:
        """Return the lines that have all of these searchable texts."""
        page = self.searchable
        places = []
        for text in texts:
            places.append(page.find(text))
            if places[-1] < 0:
                return []
        found: list[int] = []
        line, counted = 0, 0
        while True:
            # No line before that of the last text found has them all.
            last = max(places)
            begin = page.rfind("\n", 0, last) + 1
            for which, text in enumerate(texts):
                if places[which] < begin:
                    places[which] = page.find(text, begin)
                    if places[which] < 0:
                        return found
            end = page.find("\n", last)
            if end < 0:
                end = len(page)
            if max(places) < end:
                line += page.count("\n", counted, begin)
                counted = begin
                found.append(line)
                places[0] = page.find(texts[0], end)
                if places[0] < 0:
                    return found

    def count(self, text: str) -> int:
        """Return how often a searchable text is on the page."""
        return self.searchable.count(text)

    def lines(self, lines: Sequence[int]) -> list[str]:
        """Return these lines of the searchable text."""
        searchable_lines = self.searchable.split("\n")
        return [searchable_lines[line] for line in lines]

    def marked(self, mark: Mark) -> list[int]:
        """Return the lines of notes with a mark."""
        sign = f"\t{mark.value}\t"
        if sign not in self._labels:
            return []
        return [
            line
            for line, label in enumerate(self._labels.split("\n"))
            if sign in label
            and label.startswith((EntryKind.NOTE.value, EntryKind.TRANSCRIPT.value))
        ]


def _shared(text: str, former: str) -> str:
    """Return the text, as the object that is already in memory if they are equal."""
    return former if text == former else text


def page_of(
    records: Records, record_id: str, notes: Iterable[Note] | None = None
) -> SearchPage | None:
    """Return the page of an interview, a contact or an organization; None if it has no text.

    `notes` are those of the interview, by default what `records.lines_of` gives.
    """
    if interview := records.interviews.get(record_id):
        if notes is None:
            notes = records.lines_of(record_id)
        page = SearchPage(record_id, interview_end(interview), _of_interview(interview, notes))
    elif contact := records.contacts.get(record_id):
        page = SearchPage(record_id, _last_dealt_with(records, contact), _of_contact(contact))
    elif organization := records.organizations.get(record_id):
        page = SearchPage(record_id, BEFORE_ALL, _of_organization(organization))
    else:
        return None
    return page if len(page) else None


def _of_interview(interview: Interview, notes: Iterable[Note]) -> Iterator[SearchEntry]:
    # A transcript stands behind the person's own lines.
    for note in sorted(notes, key=lambda note: note.spoken):
        seconds = note.seconds if note.is_timed else NO_TIME
        kind = EntryKind.TRANSCRIPT if note.spoken else EntryKind.NOTE
        yield SearchEntry(kind, note.id, note.text, note.mark, seconds, note.speaker)
    for prompt, text in _texts(interview.reflection):
        yield SearchEntry(EntryKind.REFLECTION, prompt, text)
    for later in interview.later_reflections:
        for prompt, text in _texts(later.reflection):
            yield SearchEntry(EntryKind.REFLECTION, f"{prompt} after {later.days} days", text)
    for subject, text in _texts(interview.research):
        yield SearchEntry(EntryKind.RESEARCH, subject, text)


def _of_contact(contact: Contact) -> Iterator[SearchEntry]:
    yield SearchEntry(EntryKind.CONTACT, "notes", contact.notes)
    yield SearchEntry(EntryKind.CONTACT, "how_we_met", contact.how_we_met)


def _of_organization(organization: Organization) -> Iterator[SearchEntry]:
    yield SearchEntry(EntryKind.RESEARCH, "organization", organization.research)


def _texts(part: Reflection | Research) -> Iterator[tuple[str, str]]:
    for name in type(part).model_fields:
        yield name, getattr(part, name)


def _last_dealt_with(records: Records, contact: Contact) -> datetime:
    touches = records.touches_of(contact.id)
    ends = map(interview_end, records.interviews_of(contact.id))
    return max([contact.created, *ends, *(touch.when for touch in touches[-1:])])
