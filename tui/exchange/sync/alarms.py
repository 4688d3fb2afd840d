"""The alarms of an event of ours: those that somebody set in the calendar program stay."""

import re

from tui.model.text.patterns import pattern_of

_ALARM = pattern_of(
    rb"^BEGIN:VALARM\r?\n.*?^END:VALARM\r?\n", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_FOLD = pattern_of(rb"\r?\n[ \t]")
_RINGS = pattern_of(rb"^(?:ACTION|TRIGGER)[;:][^\r\n]*", re.MULTILINE | re.IGNORECASE)
_ZERO = pattern_of(rb"(?<!\d)0[WDHMS]|T$")
_END = b"END:VEVENT"


def with_alarms_of(event: bytes, there: bytes, former: bytes) -> bytes:
    """Return an event with the alarms it has `there`, where somebody set them.

    `former` is the event as the program had last written it: its alarms are nobody's wish. An
    event that has no alarm any more, since it is over, gets none.
    """
    theirs = [each.replace(b"\r\n", b"\n") for each in _ALARM.findall(there)]
    if not _ALARM.search(event) or _rings(there) == _rings(former):
        return event
    kept = b"".join(theirs).replace(b"\n", b"\r\n")
    before, end, after = _ALARM.sub(b"", event).rpartition(_END)
    return before + kept + end + after


def _rings(event: bytes) -> set[tuple[bytes, ...]]:
    """Return how and when an event rings; programs write other lines of alarms in their own way."""
    return {
        tuple(
            sorted(_ZERO.sub(b"", line).upper() for line in _RINGS.findall(_FOLD.sub(b"", alarm)))
        )
        for alarm in _ALARM.findall(event)
    }
