"""What to have ready before an interview (P1 to P7, R7, R8)."""

from dataclasses import dataclass

from tui.model.interview import Format, Interview


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to have ready; `id` is what the interview keeps when it is ticked.

    One of the person's own has no rule.
    """

    id: str
    rule: str
    text: str


def checklist(interview: Interview) -> tuple[CheckItem, ...]:
    """Return what to have ready: the playbook's items by the format, then the person's own."""
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
        CheckItem("resume", "P5", _RESUME[interview.format]),
        *_logistics(interview),
        CheckItem("confirm", "R8", "confirm the time and the purpose the day before"),
        CheckItem("ready", "P7", "be ready in case it turns into a job interview"),
        *(CheckItem(own.id, "", own.text) for own in interview.own_checks),
    )


def _logistics(interview: Interview) -> tuple[CheckItem, ...]:
    first, second = _LOGISTICS[interview.format]
    place = f": {interview.place}" if interview.place else ""
    return (
        CheckItem("logistics", "P6", first),
        CheckItem("logistics-place", "P6", f"{second}{place}"),
    )


_RESUME = {
    Format.PHONE: "bring the résumé up to date and keep it at hand, unsent",
    Format.VIDEO: "bring the résumé up to date and keep it at hand, unsent",
    Format.IN_PERSON: "print two copies of the up-to-date résumé; they stay in the bag until asked",
}
_LOGISTICS = {
    Format.PHONE: ("a quiet room and a charged phone", "know who calls, and have the number"),
    Format.VIDEO: (
        "try camera and sound; a quiet room, tidy background, neat clothes",
        "open the link once beforehand",
    ),
    Format.IN_PERSON: (
        "dress a notch up, and be there ten minutes early",
        "look up the way there",
    ),
}
