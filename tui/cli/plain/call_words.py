"""The words of a call: its marks as they are spoken, and its clock in minutes."""

from datetime import datetime

from tui.model.interview import Interview
from tui.model.note import Mark
from tui.model.text.counting import counted
from tui.playbook.interview.call import elapsed_seconds, seconds_left

# Many screen readers skip the characters themselves.
_CHARACTERS = {
    Mark.INSIGHT: "exclamation mark",
    Mark.QUOTE: "quotation mark",
    Mark.PROMISE: "greater than",
    Mark.OFFER: "less than",
    Mark.PERSON: "at sign",
    Mark.ASK_LATER: "question mark",
    Mark.PERSONAL: "tilde",
}
MARKS_SPOKEN = [f"{spoken} for {mark.words}" for mark, spoken in _CHARACTERS.items()]
KEPT_AS = {
    Mark.INSIGHT: "an insight",
    Mark.QUOTE: "their words",
    Mark.PROMISE: "your promise",
    Mark.OFFER: "their offer",
    Mark.PERSON: "a person to write to",
    Mark.ASK_LATER: "a question for later",
    Mark.PERSONAL: "personal",
}


def minutes_told(interview: Interview, now: datetime) -> str:
    """Return how many minutes are left, or how long the time has been up, in a sentence."""
    if interview.started is None:
        return f"{counted(interview.minutes, 'minute')} agreed; the clock has not started."
    left = seconds_left(interview, now)
    if left > 0:
        gone = elapsed_seconds(interview, now) // 60
        return f"{counted(-(-left // 60), 'minute')} left, {gone} gone."
    over = -left // 60
    return f"Time is up, {counted(over, 'minute')} over." if over else "Time is up."
