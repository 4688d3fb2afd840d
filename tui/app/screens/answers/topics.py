"""What can be looked at in Answers: questions, prompts, marks and organizations."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import islice

from textual.content import Content

from tui.app.screens.answers.lines import about_words, day_words, hit_lines, said
from tui.app.screens.answers.passages import Passage, TextLine
from tui.app.screens.answers.reflection_topics import reflection_topics
from tui.app.screens.answers.rows import (
    count,
    faint,
    question_facts,
    question_row,
    two_ends,
)
from tui.app.screens.answers.topic import MOST_HITS, Topic
from tui.app.widgets.rows import Cell, columns, plain
from tui.app.widgets.styles import FAINT
from tui.desk.desk import Desk
from tui.model.interview import Agreement
from tui.model.note import Mark
from tui.model.records import Records
from tui.playbook.answers.answers import (
    Answer,
    QuestionGroup,
    by_organization,
    lines_of,
    question_groups,
)
from tui.playbook.answers.search import Hit, windows
from tui.playbook.answers.sheets import (
    comparison_sheet,
    hits_sheet,
    organization_sheet,
)
from tui.playbook.answers.tips import Tip, TipKind, tips
from tui.playbook.contacts.history import interview_begin

_MOST_WORDS = 4
"""Words of the same meaning that are told beside a search."""


class View(StrEnum):
    """The ways to look at what people said."""

    QUESTIONS = "questions"
    REFLECTIONS = "reflections"
    MARKS = "marks"
    ORGANIZATIONS = "organizations"
    SEARCH = "search"


class Topics:
    """Makes the topics of each view from what the book holds now."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._groups: list[QuestionGroup] = []
        self._grouped = -1

    @property
    def _records(self) -> Records:
        return self._desk.book.records

    def groups(self) -> list[QuestionGroup]:
        """Return every question that was answered; made again after a change."""
        if self._grouped != self._desk.book.revision:
            self._groups = question_groups(self._records, self._desk.finder.alike)
            self._grouped = self._desk.book.revision
        return self._groups

    def of(self, view: View) -> list[Topic]:
        """Return the topics of a view, in the order they are shown."""
        match view:
            case View.QUESTIONS:
                return [self._question(group) for group in self.groups()]
            case View.REFLECTIONS:
                return reflection_topics(self._desk)
            case View.MARKS:
                return [self._mark(mark) for mark in Mark if mark is not Mark.PLAIN]
            case View.ORGANIZATIONS:
                return self._organizations()
            case View.SEARCH:
                return []

    def search(self, query: str) -> Topic:
        """Return what a search finds, each hit in its context (O1)."""
        index = self._desk.finder.index
        found = index.search(query)
        hits = len(found.hits)
        said_more = "the latest " if found.more else ""
        facts = f"{said_more}{count(hits, 'hit') or 'no hits'}" if query.strip() else ""
        if found.instead:
            words = ", ".join(found.instead[:_MOST_WORDS])
            facts += f" for {words}; none for the word itself" if hits else f", nor for {words}"
        elif found.also:
            facts += f", and {len(found.also)} more for {', '.join(found.by[:_MOST_WORDS])}"
        return Topic(
            id="search",
            paint=plain(query),
            title="",
            facts=lambda: facts,
            passages=lambda: [*self._hits(found.hits), *map(self._hit, found.also)],
            sheet=lambda: hits_sheet(
                self._records, f"Search: {query}", (*found.hits, *found.also), self._desk.zone
            ),
        )

    def _question(self, group: QuestionGroup) -> Topic:
        return Topic(
            id=group.text,
            paint=question_row(group),
            title=group.text,
            facts=lambda: question_facts(group),
            passages=lambda: [self._answer(group, answer) for answer in group.answers],
            sheet=lambda: comparison_sheet(
                self._records, group, self._desk.zone, notes_of=self._desk.book.read_notes
            ),
            side_by_side=True,
            group=group,
        )

    def _answer(self, group: QuestionGroup, answer: Answer) -> Passage:
        other_words = answer.item.text if answer.item.text != group.text else ""
        return Passage(
            id=answer_id(answer),
            lines=lambda: self._answer_lines(answer, other_words),
            who=answer.who,
            about=about_words(
                self._records, answer.contact, interview_begin(answer.interview), self._desk.now()
            ),
            sign=answer.item.agreement.value,
            interview_id=answer.interview.id,
            part=answer.item.id,
        )

    def _answer_lines(self, answer: Answer, other_words: str = "") -> list[TextLine]:
        notes = lines_of(self._records, answer, self._desk.book.read_notes)
        asked = [faint(f"asked: {other_words}")] if other_words else []
        return [*asked, *(map(said, notes) if notes else [faint("no notes on it")])]

    def _mark(self, mark: Mark) -> Topic:
        def hits() -> list[Hit]:
            return list(islice(self._desk.finder.index.marked(mark), MOST_HITS))

        title = MARK_TITLES[mark]
        return Topic(
            id=f"mark:{mark.value}",
            paint=lambda width: columns([Cell(mark.value, 1, "bold $accent"), Cell(title)], width),
            title=title,
            facts=lambda: "the latest talk first",
            passages=lambda: [self._hit(hit) for hit in hits()],
            sheet=lambda: hits_sheet(self._records, title, hits(), self._desk.zone),
        )

    def _hits(self, hits: Sequence[Hit]) -> list[Passage]:
        """Show hits among the lines around them, with a break where lines are left out."""
        passages: list[Passage] = []
        shown = 0
        for hit, lines in zip(hits, windows(hits), strict=True):
            passages.append(self._hit(hit, lines, apart=lines.start > shown))
            shown = lines.stop
        return passages

    def _hit(self, hit: Hit, around: range | None = None, *, apart: bool = False) -> Passage:
        index = self._desk.finder.index
        records = self._records
        interview = records.interviews.get(hit.record_id)
        organization = records.organizations.get(hit.record_id)
        contact_id = interview.contact_id if interview else hit.record_id
        contact = records.contacts.get(contact_id)
        name = organization.name if organization else contact.name if contact else "somebody"
        # What was noted about a person or an organization has no day.
        about = about_words(records, contact, hit.when, self._desk.now()) if interview else ""
        kind = "" if hit.entry.is_line else f"{hit.entry.kind.name.lower()}:"
        return Passage(
            id=f"{hit.record_id}:{hit.line}",
            lines=lambda: hit_lines(hit, index.around(hit, around) if around else (hit.entry,)),
            heading=f"{name} · {about}" if about else name,
            apart=apart,
            interview_id=hit.record_id,
            part=f"{kind}{hit.entry.part}",
        )

    def _organizations(self) -> list[Topic]:
        answers = (answer for group in self.groups() for answer in group.answers)
        told = dict(by_organization(self._records, answers))
        listed = dict(tips(self._records, self._desk.finder.index))
        names = sorted({*told, *listed}, key=lambda name: (not name, name.casefold()))
        return [
            self._organization(name, listed.get(name, ()), told.get(name, ())) for name in names
        ]

    def _organization(self, name: str, listed: Sequence[Tip], answers: Sequence[Answer]) -> Topic:
        people = len({answer.interview.contact_id for answer in answers})
        counts = [
            count(people, "person"),
            *(count(sum(tip.kind is kind for tip in listed), kind.value) for kind in TipKind),
        ]
        title = name or "Without an organization"
        facts = " · ".join(filter(None, counts))
        return Topic(
            id=f"organization:{name}",
            paint=two_ends(title, facts),
            title=title,
            facts=lambda: facts,
            passages=lambda: [
                *(self._tips(kind, listed) for kind in TipKind if _of_kind(kind, listed)),
                *(self._from_there(answer) for answer in _by_talk(answers)),
            ],
            sheet=lambda: organization_sheet(
                self._records,
                name,
                listed,
                _by_talk(answers),
                self._desk.zone,
                notes_of=self._desk.book.read_notes,
            ),
        )

    def _tips(self, kind: TipKind, listed: Sequence[Tip]) -> Passage:
        found = _of_kind(kind, listed)
        talk = next((tip for tip in found if tip.interview_id), None)
        return Passage(
            id=kind.value,
            lines=lambda: [
                TextLine(Content(tip.text) + Content.styled(f"  {tip.origin}", FAINT))
                for tip in found
            ],
            heading=f"{kind.value.capitalize()}s",
            interview_id=talk.interview_id if talk else "",
        )

    def _from_there(self, answer: Answer) -> Passage:
        began = day_words(interview_begin(answer.interview), self._desk.now())
        question = faint(answer.item.text)
        return Passage(
            id=answer_id(answer),
            lines=lambda: [question, *self._answer_lines(answer)],
            heading=f"{answer.who} · {began}",
            interview_id=answer.interview.id,
            part=answer.item.id,
        )


MARK_TITLES = {
    Mark.INSIGHT: "Insights",
    Mark.QUOTE: "Their words",
    Mark.PROMISE: "What I promised",
    Mark.OFFER: "What they offered",
    Mark.PERSON: "People they named",
    Mark.ASK_LATER: "To ask later",
    Mark.PERSONAL: "Personal",
}


def answer_id(answer: Answer) -> str:
    """Return the id of the passage of an answer."""
    return f"{answer.interview.id}:{answer.item.id}"


def toggled(former: Agreement, wanted: Agreement) -> Agreement:
    """Return what a key makes of an answer: the mark, or none if it has it already (O3)."""
    return Agreement.UNSAID if former is wanted else wanted


def _by_talk(answers: Iterable[Answer]) -> list[Answer]:
    def latest_first(answer: Answer) -> tuple[float, str, int]:
        interview = answer.interview
        began = interview_begin(interview).timestamp()
        return -began, interview.id, interview.agenda.index(answer.item)

    return sorted(answers, key=latest_first)


def _of_kind(kind: TipKind, listed: Sequence[Tip]) -> list[Tip]:
    return [tip for tip in listed if tip.kind is kind]
