"""Times of day as people type them: 3pm, 15:00, 15h30, half past 3, 3-3:30pm, noon."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time, timedelta
from functools import cache, lru_cache

from tui.model.text.patterns import pattern_of
from tui.playbook.time.words import NUMBERS

_DAY = 24 * 60
_NOON = 12
_HALF_AN_HOUR, _ONE_AND_A_HALF = 30, 90
# Through the night at most: a longer range has its end before its start.
_LONGEST = 12 * 60
_ABOUT = pattern_of(r"ish\b|^(?:around|about)\b")
_FIRST_MORNING_HOUR = 7
_HOUR = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_PAST_WORDS = r"half|quarter|five|ten|twenty|twenty five|5|10|15|20|25"
_LOOKS_LIKE_CLOCK = pattern_of(
    r"\d{1,2}[:.h]\d{1,2}(?::\d\d)?(?: ?[ap]m?)?|\d{1,4} ?(?:[ap]m?|h)", re.IGNORECASE
)
_LENGTH = pattern_of(
    r"(?<!\bin )(?<!\bwithin )\b(?:for (?:about )?)?(\d{1,3}) ?(?:min|mins|minutes?)\b"
    r"|\bfor (?:about )?(half an|an|one|two|\d(?:\.5)?) ?(?:h|hours?|hrs?)\b"
    r"|(?<!\bin )(?<!\bwithin )(?<![\d/])(1/2|½|half(?: an?)?|1\.5|1 1/2|1½)[ -]?(?:hours?"
    r"|hrs?|h)\b"
    r"|(?<=[ap]m )(\d(?:\.5)?) ?(?:h|hrs?|hours?)\b|(?<=[ap]m )(\d\d)m\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, with the minutes it lasts if a range was written.

    A `loose` one could be something else, 10-11 for instance: it counts beside a day only.
    `about` are the words where they say only roughly when: 3ish. `wrong` is a sentence on a
    range that ends before it starts.
    """

    start: time
    minutes: int | None = None
    loose: bool = False
    about: str = ""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """So much time from now."""

    span: timedelta


@dataclass(frozen=True, slots=True)
class _Point:
    """An hour and a minute, on a clock of 24 hours if `sure`, else of 12; 3:30 is `digital`."""

    hour: int
    minute: int
    sure: bool = False
    digital: bool = False

    @property
    def total(self) -> int:
        return self.hour * 60 + self.minute


def looks_like_clock(words: str) -> bool:
    """Whether words have the shape of a time of day, be it one or not: 25:00, 13pm."""
    return _LOOKS_LIKE_CLOCK.fullmatch(words) is not None


def length_written(text: str) -> tuple[int | None, str]:
    """Return the minutes that "for 45 minutes" or "30 min" says, and the text without it."""
    found = _LENGTH.search(text)
    if found is None:
        return None, text
    minutes, hours, halves, bare, short = found.groups()
    minutes, hours = minutes or short, hours or bare
    if halves:
        total = _ONE_AND_A_HALF if halves.startswith("1") and halves != "1/2" else _HALF_AN_HOUR
    else:
        total = int(minutes) if minutes else int(_count(hours.lower()) * 60)
    return total, f"{text[: found.start()]} {text[found.end() :]}"


@lru_cache(maxsize=4096)
def clock_meant(words: str, *, part: str = "", exact: bool = False) -> Clock | Later | None:
    """Return the time of day or the range that words are, None if they are none.

    An hour from 1 to 6 without am, pm or a zero before it is in the afternoon, unless the
    `part` of the day says otherwise, or it is `exact`: beside a date written with numbers.
    Raises ValueError, with a sentence, for midnight and for half three.
    """
    words = words.lower()
    if found := _patterns()["half"].fullmatch(words):
        raise ValueError(
            f"“{words}” can be half an hour before {found[1]} or after it: write 14:30."
        )
    if found := _patterns()["later"].fullmatch(words):
        return _later(found[1], found[2])
    found = _patterns()["range"].fullmatch(words)
    if found and not (found[1] is None and _patterns()["past"].fullmatch(words)):
        return _range(found[2], found[3], opened=bool(found[1]), part=part, exact=exact)
    point = _point(words) or (_bare(words) if part else None)
    if point is None:
        return None
    about = words if _ABOUT.search(words) else ""
    return Clock(_time(_settled(point, part, exact=exact)), about=about)


def _later(count: str, unit: str) -> Later:
    number = _count(count)
    return Later(timedelta(hours=number) if unit.startswith("h") else timedelta(minutes=number))


def _count(words: str) -> float:
    return 0.5 if words == "half an" else float(NUMBERS.get(words) or words)


def _range(first: str, last: str, *, opened: bool, part: str, exact: bool) -> Clock | None:
    start, end = _point(first), _point(last)
    loose = start is None and end is None and not (opened or part)
    start = start or _bare(first) or _run_together(first)
    end = end or _bare(last) or _run_together(last)
    if start is None or end is None:
        return None
    if start.sure:
        begin = start.total
    elif end.sure:
        halves = [start.total % (_DAY // 2), start.total % (_DAY // 2) + _DAY // 2]
        before = [each for each in halves if each < end.total]
        begin = before[-1] if before else halves[0]
    else:
        begin = _settled(start, part, exact=exact).total
    finish = end.total
    if not end.sure and finish <= begin and finish + _DAY // 2 > begin:
        finish += _DAY // 2
    length = (finish - begin) % _DAY
    wrong = "" if 0 < length <= _LONGEST else f"It ends at {last}, before it starts at {first}"
    return Clock(time(*divmod(begin, 60)), length or None, loose, wrong=wrong)


def _settled(point: _Point, part: str, *, exact: bool) -> _Point:
    if point.sure or (exact and point.digital):
        return point
    if part:
        return _of_half(point, part == "morning")
    return _of_half(point, _FIRST_MORNING_HOUR <= point.hour < _NOON)


def _of_half(point: _Point, morning: bool) -> _Point:  # noqa: FBT001
    hour = point.hour % _NOON + (0 if morning else _NOON)
    return _Point(hour, point.minute, sure=True)


def _time(point: _Point) -> time:
    return time(point.hour, point.minute)


def _bare(words: str) -> _Point | None:
    found = re.fullmatch(_HOUR, words)
    return _checked(_hour(words), 0) if found else None


def _run_together(words: str) -> _Point | None:
    """Return 9:30 for the 930 of a range; a number that is no round time is something else."""
    found = re.fullmatch(r"(\d|1[0-2])([0-5][05])", words)
    return _checked(int(found[1]), int(found[2])) if found and found[1] != "0" else None


def _point(words: str) -> _Point | None:
    if words in ("noon", "noonish", "midday", "12 noon", "12:00 noon"):
        return _Point(_NOON, 0, sure=True)
    if words == "midnight":
        raise ValueError("Midnight begins a day and ends one: write 00:00 or 23:59.")
    for name, reading in _READINGS.items():
        if found := _patterns()[name].fullmatch(words):
            return reading(*found.groups())
    return None


def _in_half(hour: str, minute: str | None, half: str) -> _Point | None:
    number = _hour(hour)
    if not 1 <= number <= _NOON:
        return None
    shift = _NOON if half == "p" else 0
    return _checked(number % _NOON + shift, int(minute or 0), sure=True)


def _of_24(hour: str, minute: str, sign: str | None) -> _Point | None:
    point = _checked(int(hour), int(minute), sure=bool(sign) or hour.startswith("0"))
    return point and replace(point, digital=True)


def _with_h(hour: str, minute: str | None) -> _Point | None:
    return _checked(int(hour), int(minute or 0), sure=True)


def _four_digits(hour: str, minute: str, other_hour: str, other_minute: str) -> _Point | None:
    return _checked(int(hour or other_hour), int(minute or other_minute), sure=True)


def _hour_alone(with_sign: str, after_at: str) -> _Point | None:
    return _checked(_hour(with_sign or after_at), 0)


def _hour(words: str) -> int:
    return NUMBERS.get(words) or int(words)


def _past(count: str, way: str, hour: str, half: str | None) -> _Point | None:
    minutes = {"half": 30, "quarter": 15, "twenty five": 25}.get(count) or NUMBERS.get(count)
    before = way in ("to", "before", "till", "of")
    if before and count.isdecimal() and not half:
        raise ValueError(
            f"“{count} {way} {hour}” can be a time or a range: write {count}-{hour}, or the time."
        )
    point = _point(f"{hour} {half}m") if half else _bare(hour)
    if point is None or (before and count == "half"):
        return None
    total = (point.total + (minutes or int(count)) * (-1 if before else 1)) % _DAY
    return _Point(*divmod(total, 60), sure=point.sure)


def _checked(hour: int, minute: int, *, sure: bool = False) -> _Point | None:
    if hour >= _DAY // 60 or minute >= 60:  # noqa: PLR2004
        return None
    return _Point(hour, minute, sure=sure or hour > _NOON or hour == 0)


_READINGS: dict[str, Callable[..., _Point | None]] = {
    "12 hours": _in_half,
    "digits and half": _in_half,
    "24 hours": _of_24,
    "h": _with_h,
    "four digits": _four_digits,
    "past": _past,
    "hour": _hour_alone,
}


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    half = r"([ap]) ?m?"
    time_of_day = (
        rf"(?:(?:{_PAST_WORDS}) (?:past|after|to) )?(?:at )?(?:(?:{_HOUR}|noon)|\d{{3,4}})"
        rf"(?:[:.h]\d\d)?(?: ?[aph] ?m?| ?hrs?| ?uhr| ?o'clock)?"
    )
    patterns = {
        "half": rf"(?:at )?half ({_HOUR})(?: ?[ap]m)?",
        "later": r"in (half an|an?|one|two|three|four|five|ten|\d{1,3}(?:\.5)?) ?"
        r"(h|hrs?|hours?|min|mins|minutes?)",
        "range": rf"(from |between )?({time_of_day}) ?(?:-|to|until|till|til|and) ?({time_of_day})",
        "12 hours": rf"({_HOUR})(?:[:.](\d\d))?(?::\d\d)? ?{half}",
        "digits and half": rf"(\d{{1,2}})(\d\d) ?{half}",
        "24 hours": r"(\d{1,2})[:.](\d\d)(?::\d\d)? ?(h|hrs?|uhr|hours)?",
        "h": r"(\d{1,2}) ?(?:h|hrs?|uhr)(?: ?(\d\d))?",
        "four digits": r"(?:([01]\d|2[0-3])(\d\d) ?(?:h|hrs?|hours)|(0\d|1[0-8]|2[23])(\d\d))",
        "past": rf"({_PAST_WORDS})(?: minutes)? (past|after|to|before|till|of) ({_HOUR})"
        rf"(?: ?{half})?",
        "hour": rf"(?:at )?({_HOUR}) ?(?:o'clock|oclock|ish)(?: sharp)?"
        rf"|(?:at|around|about) ({_HOUR})",
    }
    return {name: re.compile(pattern) for name, pattern in patterns.items()}
