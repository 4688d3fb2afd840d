"""The agenda of an interview: making one, summing it up, sending it."""

from collections.abc import Iterator

from tui.model.counting import counted
from tui.model.interview import AgendaItem, Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.questions.bank import CLOSING, BankQuestion, Theme
from tui.playbook.questions.candidates import answered_by, left_over, question_keys, ranked_bank

_MUST_ASKS = 3
_MOST_QUESTIONS = 17
# For the welcome at the start and the thanks at the end.
_COURTESY_MINUTES = 4


def default_agenda(records: Records, contact: Contact, minutes: int = 25) -> tuple[AgendaItem, ...]:
    """Return ranked questions that fit into `minutes`, and the three closing ones.

    They range over the themes of P3; the first three are must-asks (P2), the last three
    those of D6. What this contact answered before is left out; what was left over comes
    first. Somebody who was introduced is asked about that connection.
    """
    taken = answered_by(records, contact)
    left = minutes - _COURTESY_MINUTES - sum(question.minutes for question in CLOSING)
    chosen: list[AgendaItem] = []
    for item in _offered(records, contact):
        if len(chosen) == _MOST_QUESTIONS:
            break
        keys = question_keys(item)
        if item.minutes > left or not taken.isdisjoint(keys):
            continue
        taken |= keys
        left -= item.minutes
        chosen.append(item.changed(must_ask=len(chosen) < _MUST_ASKS))
    return (*chosen, *(_item(question, closing=True) for question in CLOSING))


def agenda_minutes(interview: Interview) -> int:
    """Return how many minutes the questions on the agenda take in all."""
    return sum(item.minutes for item in interview.agenda)


def summary(interview: Interview) -> str:
    """Return the agenda in one line: "12 questions · 3 must-ask · 27 of 25 min"."""
    count = len(interview.agenda)
    questions = counted(count, "question")
    must_asks = sum(item.must_ask for item in interview.agenda)
    minutes = agenda_minutes(interview)
    return f"{questions} · {must_asks} must-ask · {minutes} of {interview.minutes} min"


def questions_to_send(interview: Interview) -> str:
    """Return the questions, numbered, to send beforehand (R7), without the closing ones."""
    texts = [item.text for item in interview.agenda if not item.closing]
    return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, start=1))


def _offered(records: Records, contact: Contact) -> Iterator[AgendaItem]:
    for candidate in left_over(records, contact):
        yield candidate.item
    ranked = ranked_bank()
    for _ in range(_MUST_ASKS):
        yield _item(next(ranked))
    introducer = records.introducer_of(contact)
    if introducer is not None and contact.may_use_name is not False:
        yield AgendaItem(
            text=f"How did you and {introducer.name} get to know each other?",
            question_id="introducer",
            theme=Theme.PEOPLE.value,
        )
    for question in ranked:
        yield _item(question)


def _item(question: BankQuestion, *, closing: bool = False) -> AgendaItem:
    return AgendaItem(
        text=question.text,
        question_id=question.id,
        theme=question.theme.value,
        minutes=question.minutes,
        closing=closing,
    )
