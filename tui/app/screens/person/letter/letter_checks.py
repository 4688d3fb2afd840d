"""What the checks say of a letter, at each key."""

from collections.abc import Sequence

from textual.content import Content

from tui.app.screens.person.letter.findings_words import (
    findings_in_short,
    findings_words,
    source_lines,
)
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.note import Note
from tui.model.records import Records
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.parts import Draft
from tui.playbook.letters.weaving.lines import woven_lines
from tui.playbook.letters.weaving.shapes import Woven


class LetterChecks:
    """Checks a letter as it is typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lines: dict[str, tuple[tuple[Interview, list[Note]], Sequence[Woven]]] = {}

    def of(self, draft: Draft) -> list[Finding]:
        """Return what the checks find."""
        records, style = self._desk.book.records, self._desk.letter_style
        return findings(draft, records, style=style, lines_of=self._lines_of)

    def words(self, draft: Draft, *, in_short: bool) -> Content:
        """Return what is found, and from which notes the sentences are, while they stand there."""
        found = self.of(draft)
        as_drafted = all(sentence in draft.body for sentence, _ in draft.sources)
        records = self._desk.book.records
        lines = source_lines(draft, records, numbered=False) if as_drafted else []
        if in_short:
            return findings_in_short(found, len(lines))
        return Content("\n").join([*lines, findings_words(found)])

    def _lines_of(self, records: Records, interview: Interview) -> Sequence[Woven]:
        """Return what of a talk can stand in a letter, made again only when the talk changed.

        The checks ask at each key, and the notes of a long talk take a second.
        """
        made_of = interview, records.notes_of(interview.id)
        known = self._lines.get(interview.id)
        if known is None or known[0] != made_of:
            known = self._lines[interview.id] = made_of, woven_lines(records, interview)
        return known[1]
