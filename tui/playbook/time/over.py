"""A moment that is over, as people say it: "yesterday 3pm", "mon", "nov 12"."""

import re
from datetime import datetime, time, timedelta

from tui.playbook.time.days import is_weekday
from tui.playbook.time.here import Here
from tui.playbook.time.reader import PastError, read_day, read_moment
from tui.playbook.time.words import words_of

_NOON = time(12)
_WEEK = timedelta(days=7)
_JUST_NOW = frozenset({"", "now", "just now", "right now"})
_EVENING = time(19)
_AGO = re.compile(r"(an?|\d{1,3}) ?(h|hrs?|hours?|m|mins?|minutes?) ago")
_AHEAD = frozenset({"next", "coming", "in"})


def read_over(text: str, here: Here) -> datetime:
    """Return the moment that words mean, at the latest now; a day without an hour is its noon.

    A weekday is the last one. Raises ValueError with a sentence for what is to come, or is
    not understood.
    """
    plain = " ".join(text.casefold().split())
    if plain in _JUST_NOW:
        return here.now
    if plain == "last night":
        return datetime.combine(here.today - timedelta(days=1), _EVENING, here.zone)
    if ago := _AGO.fullmatch(plain):
        count = int(ago[1]) if ago[1].isdecimal() else 1
        return here.now - count * timedelta(**{"hours" if ago[2][0] == "h" else "minutes": 1})
    try:
        start = read_moment(text, here).start
    except PastError as past:
        start = past.moment.start
    except ValueError:
        day = read_day(text, here)
        start = datetime.combine(day, _NOON, here.zone)
        if day == here.today:
            start = min(start, here.now)
    words = words_of(text)
    if start > here.now and any(map(is_weekday, words)) and _AHEAD.isdisjoint(words):
        start -= _WEEK
    if start > here.now:
        raise ValueError(f"“{text.strip()}” is still to come: when did you talk?")
    return start
