"""Practice: the pitch in half a minute, and a made-up talk of five minutes (P4)."""

from datetime import datetime

from tui.model.interview import AgendaItem, Interview, QuestionState
from tui.model.text.counting import counted
from tui.playbook.interview.call import elapsed_seconds
from tui.playbook.questions.bank import KNOWN
from tui.playbook.time.dates import minutes_and_seconds

PITCH_SECONDS = 30
TALK_MINUTES = 5
KEPT_NOWHERE = "Practice: nothing is kept"
PARTNER = "Practice partner"
HOW_TO_WRITE = (
    "There is no pitch yet. Write three sentences: who you are, what you have done, and what "
    "you want to find out. About 75 words take half a minute."
)
_WORDS_A_MINUTE = 150
_LONGEST_WORD = 20
"""On average; above it the words are not set apart by spaces, and cannot be counted."""
_MUST_ASKS = ("path-1", "day-1")
_ASKED = (*_MUST_ASKS, "skills-1", "closing-missed", "closing-others")


def pitch_length(pitch: str) -> str:
    """Return how long a pitch is, and how long it takes to say; empty if that cannot be told."""
    words = pitch.split()
    if not words or sum(map(len, words)) > _LONGEST_WORD * len(words):
        return ""
    seconds = round(len(words) * 60 / _WORDS_A_MINUTE)
    too_long = seconds > PITCH_SECONDS
    advice = f"; {PITCH_SECONDS} seconds hold {PITCH_SECONDS * _WORDS_A_MINUTE // 60}"
    return f"{counted(len(words), 'word')}, about {counted(seconds, 'second')} aloud" + (
        advice if too_long else ""
    )


def pitch_clock(seconds: int) -> str:
    """Return what the clock of the pitch says after so many seconds."""
    if seconds <= PITCH_SECONDS:
        return f"{minutes_and_seconds(seconds)} of {minutes_and_seconds(PITCH_SECONDS)}"
    over = minutes_and_seconds(seconds - PITCH_SECONDS)
    return f"{minutes_and_seconds(seconds)}, {over} over"


def pitch_took(seconds: int) -> str:
    """Return what to say of a pitch that was said aloud in so many seconds."""
    return f"That took {pitch_clock(seconds).partition(' of ')[0]}."


def practice_agenda() -> tuple[AgendaItem, ...]:
    """Return a made-up agenda for a talk of five minutes, its end included (D6)."""
    return tuple(
        AgendaItem(
            text=KNOWN[question_id].text,
            question_id=question_id,
            theme=KNOWN[question_id].theme.value,
            must_ask=question_id in _MUST_ASKS,
            closing=question_id.startswith("closing-"),
            minutes=1,
        )
        for question_id in _ASKED
    )


def talk_in_words(interview: Interview, lines: int, now: datetime) -> str:
    """Return how a practice talk went, which nothing is kept of."""
    took = minutes_and_seconds(elapsed_seconds(interview, now))
    answered = sum(item.state is QuestionState.ANSWERED for item in interview.agenda)
    return (
        f"You talked for {took}, noted answers to {answered} of "
        f"{len(interview.agenda)} questions, and took {counted(lines, 'line')}. "
        "Nothing of it is kept."
    )
