"""What to say when a conversation gets stuck, one sentence for each way it can (D2, D5)."""

from dataclasses import dataclass

from tui.model.interview import Interview, QuestionState
from tui.playbook.questions.bank import PROBES

PAUSE = "or wait three seconds"
"""What keeps an answer going when no question does (D2)."""
_TOO_FAR = "They get too personal, sell, or ask for money"
_WHO_ELSE = "Before you go, who else would you talk to if you were me?"
_ONE_QUESTION = "May I send you one more question by e-mail?"


@dataclass(frozen=True, slots=True)
class Rescue:
    """A way a conversation gets stuck, one sentence to say then, and what to do after it."""

    when: str
    say: str
    then: str = ""


def rescues(interview: Interview) -> tuple[Rescue, ...]:
    """Return what helps in a talk, as its agenda now stands.

    Who must go is only asked what takes a moment to answer: who else to talk to, and where they
    said so already, whether a question may follow.
    """
    return (
        Rescue("Short answers", PROBES[0]),
        Rescue("They talk on", "May I come back to something you said?"),
        Rescue(_TOO_FAR, "Thank you, I have what I need.", "Then end the talk."),
        Rescue("Blank mind", "Let me look at my notes for a second."),
        Rescue("They must go", _ONE_QUESTION if _who_else_is_told(interview) else _WHO_ELSE),
    )


def other_probes() -> tuple[str, ...]:
    """Return further questions that keep an answer going."""
    return PROBES[1:]


def _who_else_is_told(interview: Interview) -> bool:
    return any(
        item.question_id == "closing-others" and item.state is QuestionState.ANSWERED
        for item in interview.agenda
    )
