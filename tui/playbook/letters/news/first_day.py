"""The first day at a new position, taken out of the words it was typed with."""

import re
from datetime import date, timedelta

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.parts import month_day

_MONTHS = "january february march april may june july august september october november december"
_NUMBERS = {name[:3]: number for number, name in enumerate(_MONTHS.split(), start=1)}
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_STARTS = (
    r"(?:[,;(]|\s[-–—])?\s*\b(?:i )?(?:(?:it|will|to|can|and|which|then) )*"
    r"(?:start date|starts?|started|starting|began|begins?|beginning|effective|from)"
    r"(?: is)?:?(?: date)?(?: on| in| the)?(?: \w{3,9}day)?,? "
)
_ON_A_DAY = pattern_of(
    rf"(?:{_STARTS}|[,;]\s*|\bon )(?:{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH})(?:,? (\d{{4}}))?\b\)?",
    re.IGNORECASE,
)
_IN_A_MONTH = pattern_of(
    rf"(?:{_STARTS}|\bin )(?:early |late |mid[- ]?)?{_MONTH}(?:,? (\d{{4}}))?(?=$|[\s,;.!)])\)?",
    re.IGNORECASE,
)
_SOON = pattern_of(
    rf"{_STARTS}(?:(?:next|this|the|mon|tue|wed|thu|fri|sat|sun|asap|soon|tomorrow|after|right|in|a"
    rf"|now|immediately|\d)\w*\b[^,;]*)$",
    re.IGNORECASE,
)
_EARLIER = timedelta(days=60)


def first_day(text: str, now: date) -> tuple[str, date | None, str]:
    """Return a text without the words for a first day, that day, and how a letter says it.

    Without a year it is the nearest one from two months before `now` on. A month is dated by
    its first day: "in June". Words that are no date are taken away with nothing said.
    """
    if found := _ON_A_DAY.search(text):
        month = _NUMBERS[(found[1] or found[4]).lower()[:3]]
        number = int(found[2] or found[3])
        if day := _dated(month, number, found[5], now):
            year = f", {day.year}" if found[5] and day.year != now.year else ""
            return _without(text, found), day, f"on {month_day(day)}{year}"
    if found := _IN_A_MONTH.search(text):
        month = _NUMBERS[found[1].lower()[:3]]
        if day := _dated(month, 1, found[2], now):
            return _without(text, found), day, f"in {day:%B}"
    if found := _SOON.search(text):
        return _without(text, found), None, ""
    return text, None, ""


def _dated(month: int, number: int, year: str | None, now: date) -> date | None:
    earliest = now - _EARLIER if now.year > 1 else now
    for each in [int(year)] if year else [earliest.year, earliest.year + 1]:
        try:
            day = date(each, month, number)
        except ValueError:
            return None
        if year or day >= earliest.replace(day=1):
            return day
    return None


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}".strip(" ,;")
