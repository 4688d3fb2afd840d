"""What stands above and below a transcript and was not said: its title, its day, its length."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timezone

from tui.exchange.readers.talks.spoken_text import TIME, seconds_of
from tui.model.text.patterns import pattern_of

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_DAYS = tuple(
    pattern_of(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>20\d\d)\b",
        rf"\b(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?[\s-]+{_MONTH},?[\s-]+(?P<year>20\d\d)\b",
        r"(?<!\d)(?P<year>20\d\d)(?P<sign>[-/.]?)(?P<number>[01]\d)(?P=sign)(?P<day>[0-3]\d)(?!\d)",
        r"(?<!\d)(?P<day>1[3-9]|2\d|3[01])[/.](?P<number>0?[1-9]|1[0-2])[/.](?P<year>20\d\d)\b",
        r"(?<!\d)(?P<number>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>20\d\d)\b",
    )
)
_HOUR = (
    r"(?P<hour>\d{1,2})[:.h]?(?P<minute>[0-5]\d)(?::?[0-5]\d(?:\.\d+)?)?"
    r"\s*(?P<half>[ap]\.?m\b\.?)?\s*(?P<zone>\(?(?:utc|gmt)\)?(?!\s*[+-]\d)|z\b)?"
)
_TIME_BEHIND = pattern_of(rf"^[\s,_T@|•·-]{{1,4}}(?:at\s+)?{_HOUR}", re.IGNORECASE)
_TIME_LABELED = pattern_of(rf"^(?:start(?:ed)?(?: time)?|time)\s*:\s*{_HOUR}", re.IGNORECASE)
_LENGTHS = (
    pattern_of(rf"[•·|]\s*({TIME})\s*$"),
    pattern_of(rf"\b(?:duration|length|ended after)\b\W{{0,4}}({TIME})", re.IGNORECASE),
)
_LENGTH_IN_WORDS = pattern_of(
    r"^(?:(?:duration|length)\W{0,4})?(?:(\d{1,2})\s*h(?:(?:ou)?rs?)?\b\W*)?"
    r"(?:(\d{1,3})\s*m(?:in(?:ute)?s?)?\b\W*)?(?:(\d{1,2})\s*s(?:ec(?:ond)?s?)?\b)?\W*$",
    re.IGNORECASE,
)
_NOT_SAID = pattern_of(
    r"^(?:(?:transcribed|transcript|powered|recorded|generated) by\b.{0,80}"
    r"|this (?:editable |meeting )?transcript (?:was|is|has been)\b.{0,200}"
    r"|(?:.{1,60} )?(?:started|stopped|paused|resumed) (?:the )?(?:transcription|recording)\.?"
    r"|(?:transcription|recording|transcript|meeting) (?:has )?(?:started|stopped|ended)"
    r"(?: (?:after|at)\b.{0,40})?\.?)$",
    re.IGNORECASE,
)
_LABEL = pattern_of(
    r"^\W*(?:(?:meeting|call|recording|file|audio|video)[ -]?)?(?:title|topic|subject|date|time|day"
    r"|start(?:ed)?(?: time)?|end(?:ed)?(?: time)?|duration|length|participants?|attendees?|guests"
    r"|invitees|invited|speakers|hosted by|organi[sz]er|keywords|summary(?: keywords)?|summary"
    r"|overview|outline|notes?|action items|link|url|id|file|name|location|language|transcript"
    r"|recording|interview|meeting)\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TalkHead:
    """What a transcript says of itself.

    `made` is when the talk began: without a zone by the clock of whoever made it, at noon where
    only the day is said (`has_time` is False); None where it is not said. `seconds` is how long
    it was, 0 where that is not said.
    """

    made: datetime | None = None
    has_time: bool = False
    seconds: int = 0


def is_not_said(row: str) -> bool:
    """Whether a row is a program's word about its transcript, and nobody's in the talk."""
    return _NOT_SAID.match(row) is not None


def is_label(words: str) -> bool:
    """Whether the words before a colon say what comes behind it, and are no speaker: "Date"."""
    return _LABEL.match(words) is not None


def says_when(row: str) -> bool:
    """Whether a row has the date of a day in it."""
    return any(form.search(row) for form in _DAYS)


def day_said(row: str) -> datetime | None:
    """Return the noon of the day that a row says, without a zone; None where it says none."""
    said = _moment(row)
    return said[0].replace(hour=12, minute=0, tzinfo=None) if said else None


def head_of(rows: Iterable[str]) -> TalkHead:
    """Return what the rows around a talk say of it."""
    made, has_time, seconds = None, False, 0
    labeled = None
    for row in rows:
        labeled = labeled or _TIME_LABELED.match(row)
        seconds = seconds or _length(row)
        if not has_time and (found := _moment(row)) and (made is None or found[1]):
            made, has_time = found
    if made and labeled and not has_time and (time := _time(labeled)):
        made, has_time = made.replace(hour=time[0], minute=time[1], tzinfo=_zone(labeled)), True
    return TalkHead(made, has_time, seconds)


def _moment(row: str) -> tuple[datetime, bool] | None:
    """Return the moment that a row says, and whether it says the time as well."""
    for form in _DAYS:
        found = form.search(row)
        if found is None:
            continue
        said = found.groupdict()
        month = int(said.get("number") or 0) or _MONTHS.index(said["month"].casefold()) + 1
        behind = _TIME_BEHIND.match(row[found.end() :])
        time = _time(behind) if behind else None
        with suppress(ValueError):
            day = datetime(int(said["year"]), month, int(said["day"]), 12)  # noqa: DTZ001 - by the clock of whoever made it
            if behind is None or time is None:
                return day, False
            return day.replace(hour=time[0], minute=time[1], tzinfo=_zone(behind)), True
    return None


def _time(found: re.Match[str]) -> tuple[int, int] | None:
    hour, minute, half = int(found["hour"]), int(found["minute"]), (found["half"] or "")[:1].lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return (hour, minute) if hour < 24 else None  # noqa: PLR2004 - a day


def _zone(found: re.Match[str]) -> timezone | None:
    return UTC if found["zone"] else None


def _length(row: str) -> int:
    for form in _LENGTHS:
        if found := form.search(row):
            return seconds_of(found[1])
    if (found := _LENGTH_IN_WORDS.match(row)) and any(found.groups()):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return hours * 3600 + minutes * 60 + seconds
    return 0
