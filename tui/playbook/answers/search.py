"""Full-text search over everything that was written down (O1, O3)."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice, zip_longest

from tui.model.note import Mark, Note
from tui.model.records import Records
from tui.playbook.answers.other_words import Way, other_words, ways_of
from tui.playbook.answers.search_pages import SearchEntry, SearchPage, page_of
from tui.playbook.answers.search_query import Term, parse, searchable, spans

_MOST_HITS = 100
_SMALL_PAGES_AT_ONCE = 25
_SAMPLE = 20
NotesOf = Callable[[str], Iterable[Note]]
"""Returns the notes of an interview, given its id."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found, the record whose page it is on, and its date (UTC).

    `line` is its place on that page.
    """

    record_id: str
    when: datetime
    line: int
    entry: SearchEntry
    terms: tuple[Term, ...] = field(default=(), repr=False)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The parts of the entry's text that match, as start and end, from left to right."""
        return spans(self.entry.text, self.terms)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits of a search, the latest first; `more` says that there are further ones.

    Where nothing has the words themselves, `instead` are words of the same meaning: those by
    which the hits were found, or, without any hit, all that were looked for. `also` are entries
    that have only such other words beside hits of the words themselves, and `by` those words.
    """

    hits: tuple[Hit, ...] = ()
    more: bool = False
    instead: tuple[str, ...] = ()
    also: tuple[Hit, ...] = ()
    by: tuple[str, ...] = ()


class NoteIndex:
    """Everything that was written down, ready to be searched at each key press.

    There is a page for each interview (its notes, reflections and research), each contact
    and each organization. The index is filled piece by piece and kept up to date record by
    record; what is not in it yet is not found.
    """

    def __init__(self) -> None:
        self._pages: list[SearchPage] = []
        self._page_of: dict[str, SearchPage] = {}

    def __len__(self) -> int:
        """The number of entries."""
        return sum(map(len, self._pages))

    def fill(self, records: Records, notes_of: NotesOf | None = None) -> Iterator[int]:
        """Put everything in, piece by piece, the latest first; yields how many records are left.

        The records may change between two steps if `update` is called for what changed.
        `notes_of` returns the notes; the default is `records.notes_of`, which keeps them
        all in memory from then on.
        """
        interviews = sorted(records.interviews.values(), key=lambda record: record.created)
        others = iter([*records.contacts, *records.organizations])
        left = len(interviews) + len(records.contacts) + len(records.organizations)
        for interview_id in [interview.id for interview in reversed(interviews)]:
            self._refresh(records, interview_id, notes_of)
            left -= 1
            yield left
        while piece := list(islice(others, _SMALL_PAGES_AT_ONCE)):
            for record_id in piece:
                self._refresh(records, record_id, notes_of)
            left -= len(piece)
            yield left

    def update(
        self, records: Records, changed: Iterable[str], notes_of: NotesOf | None = None
    ) -> None:
        """Bring changed records up to date; the ids may be of any kind, even of what is gone."""
        stale: set[str] = set()
        for record_id in changed:
            if note := records.get(Note, record_id):
                stale.add(note.interview_id)
            elif record_id in self._page_of or _has_page(records, record_id):
                stale.add(record_id)
            else:
                stale.update(page.record_id for page in self._pages if page.has_part(record_id))
        for record_id in stale:
            self._refresh(records, record_id, notes_of)

    def search(self, query: str, limit: int = _MOST_HITS) -> SearchResult:
        """Return the entries that have every word of the query, or a word that begins with it.

        Words in quotes have to follow each other. Case and accents do not matter. Behind these,
        or where there is no such entry, words of the field may be other ones that mean the same;
        words in quotes mean nothing else.
        """
        terms = parse(query)
        found = tuple(islice(self._hits(terms), limit + 1)) if terms else ()
        ways = ways_of(terms) if len(found) <= limit else ()
        if not ways:
            return SearchResult(found[:limit], len(found) > limit)
        exact = {(hit.record_id, hit.line) for hit in found}
        meant = (hit for hit in self._meant(ways) if (hit.record_id, hit.line) not in exact)
        others = tuple(islice(meant, limit - len(found) + 1))
        shown = others[: limit - len(found)]
        by = _found_by(shown, ways)
        is_more = len(others) > len(shown)
        if found:
            return SearchResult(found, is_more, also=shown, by=by)
        return SearchResult(shown, is_more, by if shown else other_words(ways))

    def marked(self, mark: Mark) -> Iterator[Hit]:
        """Yield the lines of notes with a mark, the latest conversation first."""
        for page in self._pages:
            yield from _hits_on(page, page.marked(mark))

    def beginning_with(self, word: str) -> Iterator[Hit]:
        """Yield the entries that begin with a word such as “resource:”, the latest first."""
        begin = searchable(word)
        for page in self._pages:
            lines = page.with_all([begin])
            contents = page.lines(lines) if lines else []
            begun = [
                line
                for line, content in zip(lines, contents, strict=True)
                if content.startswith(begin)
            ]
            yield from _hits_on(page, begun)

    def around(self, hit: Hit, lines: range) -> tuple[SearchEntry, ...]:
        """Return the entries on these lines of the page a hit is on, as far as it goes."""
        page = self._page_of.get(hit.record_id)
        if page is None:
            return (hit.entry,)
        return tuple(page.entries(range(lines.start, min(len(page), lines.stop))))

    def _hits(self, terms: tuple[Term, ...]) -> Iterator[Hit]:
        texts = self._rarest_first([term.text for term in terms])
        whole = [term for term in terms if term.whole]
        for page in self._pages:
            yield from _hits_on(page, _lines_with(page, texts, whole), terms)

    def _meant(self, ways: tuple[Way, ...]) -> Iterator[Hit]:
        """Yield the entries that have one of the terms of each way."""
        every = tuple(term for way in ways for term in way.terms)
        for page in self._pages:
            lines: set[int] | None = None
            for way in ways:
                with_it = {
                    line
                    for term in way.terms
                    for line in _lines_with(page, [term.text], [term] if term.whole else [])
                }
                lines = with_it if lines is None else lines & with_it
                if not lines:
                    break
            yield from _hits_on(page, sorted(lines or ()), every)

    def _rarest_first(self, texts: list[str]) -> list[str]:
        sample = self._pages[:: 1 + len(self._pages) // _SAMPLE]
        return sorted(
            texts, key=lambda text: (sum(page.count(text) for page in sample), -len(text), text)
        )

    def _refresh(self, records: Records, record_id: str, notes_of: NotesOf | None) -> None:
        former = self._page_of.pop(record_id, None)
        if former is not None:
            del self._pages[bisect_left(self._pages, former.order, key=_order)]
        notes = None
        if notes_of is not None and record_id in records.interviews:
            notes = notes_of(record_id)
        page = page_of(records, record_id, notes)
        if page is not None:
            self._page_of[record_id] = page
            insort(self._pages, page, key=_order)


def _found_by(hits: Iterable[Hit], ways: tuple[Way, ...]) -> tuple[str, ...]:
    """Return by which of the other words entries are found, in the order of the table."""
    lines = [searchable(hit.entry.text) for hit in hits]
    found = {word for line in lines for way in ways for word in way.found_in(line)}
    return tuple(word for word in other_words(ways) if word in found)


def windows(hits: Sequence[Hit], context: int = 1) -> Iterator[range]:
    """Yield, for each hit, its line with `context` lines before and after it, none twice.

    Where the windows of two hits on a page meet, the line after the first belongs to it.
    """
    former, shown = "", 0
    for hit, after in zip_longest(hits, hits[1:]):
        start, stop = max(0, hit.line - context), hit.line + context + 1
        if hit.record_id == former:
            start = max(start, shown)
        if after is not None and after.record_id == hit.record_id:
            stop = min(stop, after.line)
        yield range(start, stop)
        former, shown = hit.record_id, stop


def _order(page: SearchPage) -> tuple[float, str]:
    return page.order


def _lines_with(page: SearchPage, texts: Sequence[str], whole: Sequence[Term]) -> list[int]:
    """Return the lines of a page that have all texts, and the terms that end with a word."""
    lines = page.with_all(texts)
    if lines and whole:
        contents = page.lines(lines)
        return [
            line
            for line, content in zip(lines, contents, strict=True)
            if all(term.is_in(content) for term in whole)
        ]
    return lines


def _hits_on(page: SearchPage, lines: list[int], terms: tuple[Term, ...] = ()) -> Iterator[Hit]:
    if lines:
        for line, entry in zip(lines, page.entries(lines), strict=True):
            yield Hit(page.record_id, page.when, line, entry, terms)


def _has_page(records: Records, record_id: str) -> bool:
    return (
        record_id in records.interviews
        or record_id in records.contacts
        or record_id in records.organizations
    )
