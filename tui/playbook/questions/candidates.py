"""The questions to offer first when an agenda is made (P2)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tui.model.interview import AgendaItem, InterviewStatus, QuestionState
from tui.model.note import Mark
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.folding import bare_words
from tui.playbook.contacts.history import conversations
from tui.playbook.questions.bank import USUAL_MINUTES


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question to offer, as a new agenda item, and why it is offered, in words."""

    item: AgendaItem
    why: str


def left_over(records: Records, contact: Contact) -> list[Candidate]:
    """Return what waits for an answer, to be offered before the bank, each question once.

    First the lines marked to ask later, and what stayed open or was passed over in
    conversations with this contact, the latest first; then the must-asks from conversations
    with others that nobody has answered. What this contact answered is left out.
    """
    offered = (*_from_same_person(records, contact), *_must_asks_of_others(records))
    return _each_once(records, contact, offered)


def left_over_with(records: Records, contact: Contact) -> list[Candidate]:
    """Return what waits for an answer from this contact alone, as `left_over` begins."""
    return _each_once(records, contact, _from_same_person(records, contact))


def _each_once(records: Records, contact: Contact, offered: Iterable[Candidate]) -> list[Candidate]:
    seen = answered_by(records, contact)
    found: list[Candidate] = []
    for candidate in offered:
        keys = question_keys(candidate.item)
        if seen.isdisjoint(keys):
            seen |= keys
            found.append(candidate)
    return found


def answered_by(records: Records, contact: Contact) -> set[str]:
    """Return the bank ids and the bare words of all questions a contact has answered."""
    return {
        key
        for interview in records.interviews_of(contact.id)
        for item in interview.agenda
        if item.state is QuestionState.ANSWERED
        for key in question_keys(item)
    }


def question_keys(item: AgendaItem) -> set[str]:
    """Return what identifies a question: its bank id, if it has one, and its bare words."""
    return {item.question_id, bare_words(item.text)} - {""}


def _from_same_person(records: Records, contact: Contact) -> Iterator[Candidate]:
    held = conversations(records, contact.id)[::-1]
    for interview in held:
        for note in records.notes_of(interview.id):
            if note.mark is Mark.ASK_LATER:
                item = AgendaItem(text=note.text, minutes=USUAL_MINUTES)
                yield Candidate(item, "you meant to ask this later")
    for interview in held:
        for item in interview.agenda:
            if item.state is not QuestionState.ANSWERED and not item.closing:
                passed = item.state is QuestionState.PASSED
                why = "passed over last time" if passed else "not reached last time"
                yield Candidate(_fresh(item), why)


def _must_asks_of_others(records: Records) -> Iterator[Candidate]:
    held = [
        interview
        for interview in records.interviews.values()
        if interview.status is InterviewStatus.TALKED
    ]
    answered = {
        key
        for interview in held
        for item in interview.agenda
        if item.state is QuestionState.ANSWERED
        for key in question_keys(item)
    }
    for interview in held:
        for item in interview.agenda:
            if item.must_ask and not item.closing and answered.isdisjoint(question_keys(item)):
                yield Candidate(
                    _fresh(item), "a must-ask of an earlier talk that nobody has answered"
                )


def _fresh(item: AgendaItem) -> AgendaItem:
    return AgendaItem(
        text=item.text,
        question_id=item.question_id,
        theme=item.theme,
        minutes=item.minutes,
        must_ask=item.must_ask,
    )
