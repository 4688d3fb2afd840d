"""A moment that is over, as people say it: "yesterday 3pm", "mon", "nov 12"."""

import re
from datetime import datetime, time, timedelta

from tui.model.text.patterns import pattern_of
from tui.playbook.time.days.days import is_weekday
from tui.playbook.time.here import Here
from tui.playbook.time.moment import PastError
from tui.playbook.time.reader import read_day, read_moment
from tui.playbook.time.words import words_of

_NOON = time(12)
_WEEK = timedelta(days=7)
_JUST_NOW = frozenset({"", "now", "just now", "right now"})
_EVENING = time(19)
_EXAMPLES = "write yesterday 3pm, tue, 2 days ago or nov 12"
_MEALS = {
    r"(?:at |over |during )?lunch(?:time)?": "12:30",
    r"(?:at |over )?breakfast": "8am",
    r"(?:at |over )?dinner": "7pm",
}
_AGO = pattern_of(r"(an?|\d{1,3}) ?(h|hrs?|hours?|m|mins?|minutes?) ago")
_AHEAD = frozenset({"next", "coming", "in"})


def read_over(text: str, here: Here) -> datetime:
    """Return the moment that words mean, at the latest now; a day without an hour is its noon.

    A weekday is the last one. Raises ValueError with a sentence for what is to come, or is
    not understood.
    """
    if (clear := _without_a_day(" ".join(text.casefold().split()), here)) is not None:
        return clear
    for meal, hour in _MEALS.items():
        text = re.sub(rf"\b{meal}\b", hour, text, flags=re.IGNORECASE)
    start = _read(text, here)
    words = words_of(text)
    if start > here.now and any(map(is_weekday, words)) and _AHEAD.isdisjoint(words):
        start -= _WEEK
    if start > here.now:
        raise ValueError(f"“{text.strip()}” is still to come: when did you talk?")
    return start


def is_only_a_day(text: str, here: Here) -> bool:
    """Whether words that `read_over` understands say the day, and not the hour."""
    plain = " ".join(text.casefold().split())
    is_at_meal = any(re.search(rf"\b{meal}\b", plain) for meal in _MEALS)
    if is_at_meal or _without_a_day(plain, here) is not None:
        return False
    try:
        read_moment(text, here)
    except PastError:
        return False
    except ValueError:
        return True
    return False


def _without_a_day(plain: str, here: Here) -> datetime | None:
    if plain in _JUST_NOW:
        return here.now
    if plain == "last night":
        return datetime.combine(here.today - timedelta(days=1), _EVENING, here.zone)
    ago = _AGO.fullmatch(plain)
    if ago is None:
        return None
    count = int(ago[1]) if ago[1].isdecimal() else 1
    return here.now - count * timedelta(**{"hours" if ago[2][0] == "h" else "minutes": 1})


def _read(text: str, here: Here) -> datetime:
    try:
        return read_moment(text, here).start
    except PastError as past:
        return past.moment.start
    except ValueError:
        try:
            day = read_day(text, here)
        except ValueError as error:
            raise ValueError(f"“{text.strip()[:40]}” is not understood: {_EXAMPLES}.") from error
    start = datetime.combine(day, _NOON, here.zone)
    return min(start, here.now) if day == here.today else start
