"""What to have ready before an interview (P1 to P7, F9, R7, R8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from tui.model.interview import AIM, Format, Interview, Research
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


def checklist(
    interview: Interview, phones: Sequence[str] = (), *, is_close: bool = False
) -> tuple[CheckItem, ...]:
    """Return what to have ready: the playbook's items for the format, then the person's own.

    `phones` are the known numbers of the contact. What is asked in writing needs no logistics,
    and family and friends (`is_close`) need neither research nor courtesies: five items are left.
    """
    own = tuple(CheckItem(each.id, "", each.text) for each in interview.own_checks)
    if interview.in_writing:
        return (*(_aim(interview) if each.id == AIM else each for each in _IN_WRITING), *own)
    items = _items(interview, phones)
    if is_close:
        items = tuple(item for item in items if item.id in _FOR_THE_CLOSE)
    return (*items, *own)


def _items(interview: Interview, phones: Sequence[str]) -> tuple[CheckItem, ...]:
    return (
        CheckItem("research-person", "P1", "look them up: their path, work and interests"),
        CheckItem(
            "research-organization",
            "P1",
            "read about where they work: mission, leaders, structure, projects, prospects",
        ),
        CheckItem(
            "research-field", "P1", "read about the field: how it is doing, where it is heading"
        ),
        CheckItem(
            "questions",
            "P2",
            "rank your questions: three must-asks, five more, the rest in reserve",
        ),
        _aim(interview),
        CheckItem(
            "send-questions", "R7", "offer them your questions: some like to see them beforehand"
        ),
        CheckItem(
            "pitch",
            "P4",
            "say your pitch aloud in 30 seconds: who you are, what you did, what you want to know",
        ),
        CheckItem("resume", "P5", _RESUME[interview.format]),
        *_logistics(interview, phones),
        CheckItem("name", "P6", "learn how to say their name"),
        CheckItem(
            "leave-for-notes", "P6", "ask about notes at the start: whether you may take them"
        ),
        CheckItem("confirm", "R8", "confirm time and purpose, the working day before"),
        CheckItem("ready", "P7", "be ready: it can turn into a job interview"),
    )


def _aim(interview: Interview) -> CheckItem:
    """What is most worth knowing from this person for the next step (F9)."""
    words = f"your goal: {interview.goal}" if interview.goal else _AIM
    return CheckItem(AIM, "F9", words)


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


_AIM = "name the one thing you want to know by the end"
_FOR_THE_CLOSE = frozenset({"research-field", "questions", "aim", "logistics", "leave-for-notes"})
_IN_WRITING = (
    CheckItem("research-person", "P1", "look them up: their path, work and interests"),
    CheckItem(
        "research-organization", "P1", "leave out what one search or their website would answer"
    ),
    CheckItem(
        "questions", "P2", "rank your questions: five at most, the most important ones first"
    ),
    CheckItem(AIM, "F9", _AIM),
    CheckItem("send-questions", "R7", "send them in one message; say that a line or two is fine"),
    CheckItem("no-hurry", "R5", "leave the day to them; remind them after a week at the earliest"),
)
_RESUME = {
    Format.PHONE: "have a résumé at hand, if you have one; do not send it unless they ask",
    Format.VIDEO: "have a résumé at hand, if you have one; do not send it unless they ask",
    Format.IN_PERSON: "print a résumé twice, if you have one; do not hand it over unless they ask",
}
_LOGISTICS = {
    Format.PHONE: (
        "find a quiet room, charge the phone; water, notes and a pen within reach",
        "agree who calls whom",
    ),
    Format.VIDEO: (
        "test camera and sound; a quiet room, tidy background, neat clothes",
        "open the link once beforehand",
        "have a phone number in case the link fails",
        "turn captions on if either of you wants them; your name under your picture",
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
            "what was in the news in the last six months, and where its money comes from",
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
