"""What to have ready before an interview (P1 to P7, R7, R8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from tui.model.interview import Format, Interview, Research
from tui.model.people import Contact
from tui.model.records import Records


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to have ready; the interview keeps its `id` when it is ticked.

    The person's own items have no rule.
    """

    id: str
    rule: str
    text: str


def checklist(interview: Interview, phones: Sequence[str] = ()) -> tuple[CheckItem, ...]:
    """Return what to have ready: the playbook's items for the format, then the person's own.

    `phones` are the known numbers of the contact. What is asked in writing needs no logistics.
    """
    if interview.in_writing:
        return (*_IN_WRITING, *(CheckItem(own.id, "", own.text) for own in interview.own_checks))
    return (
        CheckItem("research-person", "P1", "look the person up: their path, work and interests"),
        CheckItem(
            "research-organization",
            "P1",
            "read about the organization: mission, leaders, structure, projects, prospects",
        ),
        CheckItem(
            "research-field", "P1", "find out how the field is doing and where it is heading"
        ),
        CheckItem(
            "questions", "P2", "rank the questions: three must-asks, five more, the rest in reserve"
        ),
        CheckItem("aim", "P4", "decide the one thing you want to know at the end"),
        CheckItem("send-questions", "R7", "offer to send the questions beforehand"),
        CheckItem(
            "pitch",
            "P4",
            "say aloud, in half a minute: who you are, what you did, what you want to find out",
        ),
        CheckItem("resume", "P5", _RESUME[interview.format]),
        *_logistics(interview, phones),
        CheckItem("name", "P6", "find out how their name is said"),
        CheckItem("leave-for-notes", "P6", "ask at the start whether notes are all right"),
        CheckItem("confirm", "R8", "confirm the time and the purpose the working day before"),
        CheckItem("ready", "P7", "be ready in case it turns into a job interview"),
        *(CheckItem(own.id, "", own.text) for own in interview.own_checks),
    )


def _logistics(interview: Interview, phones: Sequence[str]) -> tuple[CheckItem, ...]:
    first, second, *more = _LOGISTICS[interview.format]
    if interview.format is Format.PHONE:
        number = interview.place or next(iter(phones), "none yet")
        second = f"have the number: {number}; {second}"
    elif interview.place:
        second = f"{second}: {interview.place}"
    return (
        CheckItem("logistics", "P6", first),
        CheckItem("logistics-place", "P6", second),
        *(CheckItem(f"logistics-{number}", "P6", text) for number, text in enumerate(more, 3)),
    )


_IN_WRITING = (
    CheckItem("research-person", "P1", "look the person up: their path, work and interests"),
    CheckItem(
        "research-organization", "P1", "leave out what their website or one search would answer"
    ),
    CheckItem("questions", "P2", "five questions at most, the most important ones first"),
    CheckItem("aim", "P4", "decide the one thing you want to know at the end"),
    CheckItem("send-questions", "R7", "send them in one letter; say that a line or two is fine"),
    CheckItem("no-hurry", "R5", "name no day; one friendly line after a week at the earliest"),
)
_RESUME = {
    Format.PHONE: "a résumé, if you have one: up to date and at hand, unsent",
    Format.VIDEO: "a résumé, if you have one: up to date and at hand, unsent",
    Format.IN_PERSON: "print two copies of your résumé, if you have one; in the bag until asked",
}
_LOGISTICS = {
    Format.PHONE: (
        "a quiet room and a charged phone; water, notes and a pen within reach",
        "agree who calls whom",
    ),
    Format.VIDEO: (
        "try camera and sound; a quiet room, tidy background, neat clothes",
        "open the link once beforehand",
        "a phone number in case the link fails",
        "captions on if either of you wants them; your name under your picture",
    ),
    Format.IN_PERSON: (
        "dress a notch up, and be there ten minutes early",
        "look up the way there",
        "meet in public or at their workplace, by day; tell somebody where, and until when",
        "be ready to pay for the coffee; paper, not a screen, between you",
    ),
}


RESEARCH_PROMPTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "person": (
            "The person",
            "their path, what they made, said or wrote, who and what you both know; "
            "their work only: leave family and private pages alone",
        ),
        "organization": (
            "The organization",
            "mission, leaders, structure, projects, prospects; "
            "what was in the news this half-year, and where its money comes from",
        ),
        "field": (
            "The field",
            "how it is doing, what is changing, where it is growing and where it is shrinking",
        ),
    }
)
"""Each field of an interview's research, with its title and what to look for."""


def research_so_far(records: Records, contact: Contact) -> Research:
    """Return the research for the latest interview with a contact that has any (P1)."""
    found = (interview.research for interview in reversed(records.interviews_of(contact.id)))
    return next((research for research in found if research != Research()), Research())
