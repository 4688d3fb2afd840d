"""What to say when a conversation gets stuck, one sentence for each way it can (D2, D5)."""

from dataclasses import dataclass

from tui.model.interview import Interview, QuestionState
from tui.playbook.questions.bank import KNOWN, PROBES

PAUSE = "or wait three seconds"
"""What keeps an answer going when no question does (D2)."""
_LAST_RESORT = KNOWN["closing-others"].text


@dataclass(frozen=True, slots=True)
class Rescue:
    """A way a conversation gets stuck, one sentence to say then, and what to do after it."""

    when: str
    say: str
    then: str = ""


def rescues(interview: Interview) -> tuple[Rescue, ...]:
    """Return what helps in a conversation, as its agenda now stands.

    When they must go, the one question not to be missed is asked: the first must-ask that is
    open and not under discussion, else who to talk to next.
    """
    return (
        Rescue("Short answers", PROBES[0]),
        Rescue("They talk on", "May I come back to something you said?"),
        Rescue("Personal, sales, money", "Thank you, I have what I came for.", "Then hang up."),
        Rescue("Blank mind", "Let me look at my notes for a second."),
        Rescue("They must go", f"One last thing before you go: {_not_to_be_missed(interview)}"),
    )


def other_probes() -> tuple[str, ...]:
    """Return further questions that keep an answer going."""
    return PROBES[1:]


def _not_to_be_missed(interview: Interview) -> str:
    for item in interview.agenda:
        is_open = item.state is QuestionState.OPEN and item.id != interview.current_item
        if item.must_ask and is_open:
            return item.text
    return _LAST_RESORT
