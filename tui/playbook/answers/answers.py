"""Answers: what everybody said to the same question, side by side (O3)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from tui.model.interview import (
    AgendaItem,
    Agreement,
    Grouping,
    Interview,
    InterviewStatus,
    QuestionState,
)
from tui.model.note import Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.folding import bare_words
from tui.playbook.answers.search import NotesOf
from tui.playbook.contacts.history import interview_begin
from tui.playbook.questions.bank import KNOWN, theme_now
from tui.playbook.questions.grouping import AlikeWordings, partition

# Their answers are kept on the interview itself.
_YES_OR_NO = frozenset({"closing-linkedin", "closing-in-touch", "closing-name"})


class Answer(NamedTuple):
    """One person's answer to a question, which is an item on the agenda of one conversation."""

    interview: Interview
    contact: Contact | None
    item: AgendaItem

    @property
    def who(self) -> str:
        """The name of the person who answered."""
        return self.contact.name if self.contact else "somebody"


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """One question, every wording it was asked in, and its answers, the latest first."""

    text: str
    theme: str
    wordings: tuple[str, ...]
    answers: tuple[Answer, ...]

    @property
    def people(self) -> int:
        """How many people answered it."""
        return len({answer.interview.contact_id for answer in self.answers})


def question_groups(records: Records, alike: AlikeWordings | None = None) -> list[QuestionGroup]:
    """Return every question that was answered; wordings that ask the same are one (O3).

    Those that most people answered come first, then those answered last. Only the notes of
    a conversation under way are looked at. `alike` knows some wordings already.
    """
    by_wording: dict[str, list[Answer]] = defaultdict(list)
    bank_ids: dict[str, str] = {}
    for interview in records.interviews.values():
        if interview.status not in (InterviewStatus.TALKED, InterviewStatus.LIVE):
            continue
        contact = records.contacts.get(interview.contact_id)
        for item in _answered(records, interview):
            by_wording[item.text].append(Answer(interview, contact, item))
            bank_ids[item.text] = bank_ids.get(item.text) or item.question_id
    groups = [
        _group(wordings, by_wording)
        for wordings in partition(bank_ids, records.table(Grouping).values(), alike)
    ]
    return sorted(groups, key=_most_answered_first)


def lines_of(records: Records, answer: Answer, notes_of: NotesOf | None = None) -> list[Note]:
    """Return the lines of notes that make up an answer, in the order they were begun.

    `notes_of` returns the notes of an interview; the default is `records.notes_of`, which
        keeps them in memory.
    """
    notes = (notes_of or records.notes_of)(answer.interview.id)
    return [note for note in notes if note.item_id == answer.item.id and note.is_own]


def by_organization(
    records: Records, answers: Iterable[Answer]
) -> list[tuple[str, tuple[Answer, ...]]]:
    """Return answers by the organization of those who gave them, sorted by name; "" last."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        name = records.organization_of(answer.contact) if answer.contact else ""
        found[name].append(answer)
    names = sorted(found, key=lambda name: (not name, name.casefold()))
    return [(name, tuple(found[name])) for name in names]


def agreement_words(answers: Iterable[Answer]) -> str:
    """Return how the answers compare: "3 agree · 1 differs"; empty if nobody said."""
    counted = Counter(answer.item.agreement for answer in answers)
    agree, differ = counted[Agreement.AGREES], counted[Agreement.DIFFERS]
    words = [f"{agree} agree{'s' * (agree == 1)}"] * bool(agree)
    words += [f"{differ} differ{'s' * (differ == 1)}"] * bool(differ)
    return " · ".join(words)


def joined(one: QuestionGroup, other: QuestionGroup, *, now: datetime) -> Grouping:
    """Return the decision that two groups are one question."""
    first, *rest = one.wordings
    return Grouping(wording=first, others=(*rest, *other.wordings), together=True, decided=now)


def split_off(group: QuestionGroup, wordings: Sequence[str], *, now: datetime) -> list[Grouping]:
    """Return the decisions that some wordings of a group ask something other than the rest.

    Raises ValueError, with a sentence, when nothing would be left on one side.
    """
    apart = [wording for wording in group.wordings if wording in wordings]
    rest = tuple(wording for wording in group.wordings if wording not in wordings)
    if not apart or not rest:
        raise ValueError("This is one wording only, which cannot be split.")
    return [
        Grouping(wording=wording, others=rest, together=False, decided=now) for wording in apart
    ]


def _answered(records: Records, interview: Interview) -> list[AgendaItem]:
    noted = set()
    if interview.status is InterviewStatus.LIVE:
        noted = {note.item_id for note in records.notes_of(interview.id)}
    return [
        item
        for item in interview.agenda
        if item.question_id not in _YES_OR_NO
        and (item.state is QuestionState.ANSWERED or item.id in noted)
    ]


def _group(wordings: frozenset[str], by_wording: dict[str, list[Answer]]) -> QuestionGroup:
    ranked = sorted(wordings, key=lambda wording: (-len(by_wording[wording]), wording))
    answers = sorted(
        (answer for wording in ranked for answer in by_wording[wording]),
        key=lambda answer: interview_begin(answer.interview),
        reverse=True,
    )
    bank = next(
        (KNOWN[answer.item.question_id] for answer in answers if answer.item.question_id in KNOWN),
        None,
    )
    theme = next((answer.item.theme for answer in answers if answer.item.theme), "")
    distinct = {bare_words(wording): wording for wording in reversed(ranked)}
    return QuestionGroup(
        text=bank.text if bank and bank.text in wordings else ranked[0],
        theme=bank.theme.value if bank else theme_now(theme),
        wordings=tuple(wording for wording in ranked if wording in distinct.values()),
        answers=tuple(answers),
    )


def _most_answered_first(group: QuestionGroup) -> tuple[int, float, str]:
    latest = interview_begin(group.answers[0].interview)
    return -group.people, -latest.timestamp(), group.text
