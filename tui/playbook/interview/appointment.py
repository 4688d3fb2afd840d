"""An appointment: when, how and where, in words and out of words (R6)."""

from datetime import UTC, datetime

from tui.model.interview import Format, Interview
from tui.model.people import Contact
from tui.playbook.interview.brief import clocks
from tui.playbook.time.meeting import FORMAT_WORDS

_WRITTEN = "writing written write mail email letter chat"


def appointment_words(interview: Interview, contact: Contact, now: datetime) -> str:
    """Return when, how and where, with both clocks if the time zones differ (R6)."""
    if interview.in_writing:
        return "in writing: questions by e-mail, no date"
    parts = [clocks(interview, contact, now.tzinfo or UTC, now), f"{interview.minutes} min"]
    parts += [interview.format.value, interview.place]
    return " · ".join(part for part in parts if part)


def format_meant(words: str) -> Format:
    """Return how two people meet, even from other words for it: "Zoom", "coffee".

    Raises ValueError, with a sentence, for what means none.
    """
    wanted = words.strip().casefold()
    for how, others in (*FORMAT_WORDS.items(), (Format.IN_WRITING, _WRITTEN)):
        if wanted == how.value or set(wanted.replace("-", " ").split()) & set(others.split()):
            return how
    known = ", ".join(how.value for how in Format)
    raise ValueError(f"“{words.strip()}” is not a format; it can be {known}.")
