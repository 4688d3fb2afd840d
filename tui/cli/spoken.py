"""What the program says, in words that screen readers read well."""

from datetime import datetime, tzinfo

from tui.model.text.counting import counted
from tui.model.text.patterns import pattern_of
from tui.playbook.queue.due import Due, moment_in_words

_UNITS = {"d": "day", "h": "hour", "min": "minute"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_IN_FULL = {name[:3]: name for name in (*_DAYS, *_MONTHS)}
_COUNT = pattern_of(rf"\b(\d+) ({'|'.join(_UNITS)})\b")
_DAY = pattern_of(rf"\b({'|'.join(name[:3] for name in _DAYS)}) (\d{{1,2}}) ([A-Z][a-z][a-z])\b")


def spelled_out(text: str) -> str:
    """Return the program's own words without abbreviations or signs: "48 h" is "48 hours"."""
    text = _COUNT.sub(lambda found: counted(int(found[1]), _UNITS[found[2]]), text)
    text = _DAY.sub(
        lambda found: f"{_IN_FULL[found[1]]} {found[2]} {_IN_FULL.get(found[3], found[3])}", text
    )
    return text.replace(" · ", ", ").replace(" → ", " to ")


def when_spoken(item: Due, now: datetime, zone: tzinfo) -> str:
    """Return when something is due: "2 days late", "in 5 hours", "on Friday 27 November"."""
    words = spelled_out(moment_in_words(item, now, zone))
    return f"on {words}" if words.startswith(_DAYS) else words
