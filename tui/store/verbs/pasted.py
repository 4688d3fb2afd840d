"""Many lines pasted into a call: on the disk at once, and taken in page by page."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

from tui.model.interview import Interview
from tui.model.note import Mark, Note, split_mark
from tui.store.half_typed_keys import line_draft, pasted_draft
from tui.store.verbs.calls import CallVerbs, behind, kept_notes

_LINES_A_PAGE = 20
"""So many are taken in faster than somebody types a letter."""


class PastedVerbs(CallVerbs):
    """Pages of pasted lines, which are half-typed text until they are taken in."""

    def paste_lines(self, interview_id: str, lines: Sequence[str], *, seconds: int) -> None:
        """Keep lines for the current question as pages behind those that wait already.

        They are on their way to the disk as a whole, and with them the line being typed is
        forgotten. Raises StoreError.
        """
        interview = self.records.interviews[interview_id]
        begun = self._store.draft_keys(pasted_draft(interview_id))
        first = int(begun[-1].rpartition(":")[2]) + 1 if begun else 0
        pages = {line_draft(interview_id): ""}
        for number, page in enumerate(_pages(lines), first):
            told = {"item": interview.current_item, "seconds": seconds, "lines": page}
            pages[pasted_draft(interview_id, number)] = json.dumps(told)
        self._store.save_drafts(pages)

    def pasted_pages(self, interview_id: str = "") -> list[str]:
        """Return the keys of the pages that wait, of one call or of all that are known."""
        return [
            key
            for key in self._store.draft_keys(pasted_draft(interview_id))
            if _call_of(key) in self.records.interviews
        ]

    def pasted_lines(self, interview_id: str) -> tuple[int, int]:
        """Return how many lines wait in the pages of a call, and when the last of them was begun.

        That is in seconds from the start of the call; 0 where none waits.
        """
        told = [json.loads(self._store.draft(key)) for key in self.pasted_pages(interview_id)]
        lines = sum(bool(line.strip()) for page in told for line in page["lines"])
        return lines, max((page["seconds"] for page in told), default=0)

    def take_page(
        self, key: str, *, now: datetime, due: Callable[[str], date | None]
    ) -> list[Note]:
        """Keep the lines of a page, which is one step; return them as they were kept.

        `due` tells the day that a line promises.
        """
        page = json.loads(self._store.draft(key) or "{}")
        interview_id, taken = _call_of(key), []
        last = self.last_line(interview_id)
        with self.transaction("Kept the pasted lines") as change:
            change.clear_draft(key)
            interview = change.get(Interview, interview_id)
            for line in page.get("lines", ()):
                if not line.strip():
                    continue
                mark, text = split_mark(line)
                note = Note(
                    interview_id=interview_id,
                    seconds=page["seconds"],
                    mark=mark,
                    text=text,
                    item_id=page["item"],
                )
                taken += kept_notes(change, behind(note, last), interview, now, due(line))
                last = taken[-1]
        return taken


def _pages(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines page by page; one ends with whoever is named, for the next to be known by."""
    page: list[str] = []
    for line in lines:
        page.append(line)
        if len(page) == _LINES_A_PAGE or split_mark(line)[0] is Mark.PERSON:
            yield page
            page = []
    if page:
        yield page


def _call_of(key: str) -> str:
    return key.split(":")[1]
