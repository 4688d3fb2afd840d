"""Preparing an interview: the agenda and the checklist."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from tui.model.interview import AgendaItem, Format, Interview, Mark, QuestionState
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.questions import BANK, CLOSING, BankQuestion, Theme

_MUST_ASKS = 3
_MOST_QUESTIONS = 17
# For the welcome at the start and the thanks at the end.
_COURTESY_MINUTES = 4
# By what a beginner gains most from; short calls get the first few only.
_RANKED_THEMES = (
    Theme.PATH,
    Theme.DAY,
    Theme.ADVICE,
    Theme.SKILLS,
    Theme.BEST_HARDEST,
    Theme.CHANGES,
    Theme.ORGANIZATION,
    Theme.READING,
    Theme.TRAINING,
    Theme.FIRST_JOB,
    Theme.ADVANCEMENT,
    Theme.PEOPLE,
)


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to have ready; `id` is what the interview keeps when it is ticked."""

    id: str
    rule: str
    text: str


def default_agenda(records: Records, contact: Contact, minutes: int = 25) -> tuple[AgendaItem, ...]:
    """Propose ranked questions that fit in so many minutes, and the three closing ones.

    They range over the themes of P3, the first three being must-asks (P2); D6 gives the
    last three. What this contact answered before is left out; what was to be asked later
    comes first. Somebody who was introduced is asked about that connection.
    """
    asked = _answered(records, contact)
    left = minutes - _COURTESY_MINUTES - sum(question.minutes for question in CLOSING)
    chosen: list[AgendaItem] = []
    for item in _candidates(records, contact):
        if item.text.casefold() in asked or item.question_id in asked:
            continue
        if item.minutes > left or len(chosen) == _MOST_QUESTIONS:
            break
        left -= item.minutes
        chosen.append(item.changed(must_ask=len(chosen) < _MUST_ASKS))
    return (*chosen, *(_item(question, closing=True) for question in CLOSING))


def checklist(interview: Interview) -> tuple[CheckItem, ...]:
    """Return what to have ready before the interview (P1 to P7, R7, R8)."""
    return (
        CheckItem("research-person", "P1", "look the person up: their path, work and interests"),
        CheckItem(
            "research-organization",
            "P1",
            "read about the organization: mission, leaders, structure, projects, prospects",
        ),
        CheckItem("research-field", "P1", "find out how the field is doing and where it goes"),
        CheckItem("questions", "P2", "rank 10 to 20 open questions, must-asks first"),
        CheckItem("send-questions", "R7", "offer to send the questions beforehand"),
        CheckItem("pitch", "P4", "say the pitch aloud once: studies, skills, goals, in a minute"),
        CheckItem("resume", "P5", "bring the résumé up to date and keep it at hand, unshown"),
        CheckItem("logistics", "P6", _LOGISTICS[interview.format]),
        CheckItem("confirm", "R8", "confirm the time and the purpose the day before"),
        CheckItem("ready", "P7", "be ready in case it turns into a job interview"),
    )


def agenda_minutes(interview: Interview) -> int:
    """Return how many minutes the questions on the agenda take together."""
    return sum(item.minutes for item in interview.agenda)


def summary(interview: Interview) -> str:
    """Return the agenda in one line: "12 questions · 3 must-ask · 27 of 25 min"."""
    count = len(interview.agenda)
    questions = "1 question" if count == 1 else f"{count} questions"
    must_asks = sum(item.must_ask for item in interview.agenda)
    minutes = agenda_minutes(interview)
    return f"{questions} · {must_asks} must-ask · {minutes} of {interview.minutes} min"


_LOGISTICS = {
    Format.PHONE: "a quiet room, a charged phone, their number at hand; call on the minute",
    Format.VIDEO: "test the link, camera and sound; quiet room, tidy background, neat clothes",
    Format.IN_PERSON: "look up the address and the way, dress a notch up, be ten minutes early",
}


def _answered(records: Records, contact: Contact) -> set[str]:
    answered = {
        key
        for interview in records.interviews_of(contact.id)
        for item in interview.agenda
        if item.state is QuestionState.ANSWERED
        for key in (item.question_id, item.text.casefold())
    }
    return answered - {""}


def _candidates(records: Records, contact: Contact) -> Iterator[AgendaItem]:
    for interview in records.interviews_of(contact.id):
        for note in records.notes_of(interview.id):
            if note.mark is Mark.ASK_LATER:
                yield AgendaItem(text=note.text)
    ranked = _ranked_questions()
    for _ in range(_MUST_ASKS):
        yield _item(next(ranked))
    introducer = records.introducer_of(contact)
    if introducer is not None and contact.may_use_name is not False:
        yield AgendaItem(
            text=f"How do you and {introducer.name} know each other, and what have you done "
            "together?",
            question_id="introducer",
            theme=Theme.PEOPLE.value,
        )
    for question in ranked:
        yield _item(question)


def _ranked_questions() -> Iterator[BankQuestion]:
    by_theme = [[each for each in BANK if each.theme is theme] for theme in _RANKED_THEMES]
    for round_of_themes in zip_longest(*by_theme):
        yield from (question for question in round_of_themes if question)


def _item(question: BankQuestion, *, closing: bool = False) -> AgendaItem:
    return AgendaItem(
        text=question.text,
        question_id=question.id,
        theme=question.theme.value,
        minutes=question.minutes,
        closing=closing,
    )
