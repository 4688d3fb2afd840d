"""Several moments in one line: those one proposes, and those that stand in what somebody wrote."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from tui.model.text.patterns import pattern_of
from tui.playbook.time.dates import zone_of
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_moment

MOST_TIMES = 5
"""How many times are proposed at most: more are no help."""

_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
_PIECES = pattern_of(
    r"\s*(?:[,;\n&]|\bor\b|\band\b|\s/\s|/(?=[a-z]))\s*"
    rf"|(?<=[\dm])\s+(?={_WEEKDAY})",
    re.IGNORECASE,
)
_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?(?!\s*/|\d)\s*(?:[ap]\.?m\b\.?)?|noon)"
_TIME_ALONE = pattern_of(rf"(?:at )?{_CLOCK}", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}"
    r"|\d{1,2}/\d{1,2}|the \d{1,2}(?:st|nd|rd|th))"
)
_DAY = rf"(?:today|tomorrow|(?:(?:this|next) )?{_WEEKDAY}\.?(?:,? (?:the )?{_DATE})?|{_DATE})"
_TIMES = rf"{_CLOCK}(?:\s*[-–]\s*{_CLOCK})?(?:\s*(?:,|or|and|/)\s*{_CLOCK}(?!\s*{_MONTH}))*"
_OFFERED = pattern_of(
    rf"\b(?P<day>{_DAY})\s*(?:,|[-–]|\b(?:at|around|about)\b|@)?\s*(?P<times>{_TIMES})(?!\d|\s*/)"
    rf"|\b(?P<first>{_CLOCK})\s*,?\s*(?:on )?(?P<later>{_DAY})",
    re.IGNORECASE,
)
_IS_A_TIME = pattern_of(r"[:.]\d\d|[ap]\.?m|noon", re.IGNORECASE)
_HALF = pattern_of(r"[ap]\.?m\.?\s*$", re.IGNORECASE)
_SAID_NO = pattern_of(
    r"\b(?:no|not|never|cannot|unable|busy|booked|except|away|instead of|rather than)\b|n['’]t\b",
    re.IGNORECASE,
)
_BESIDE = pattern_of(r"\b(?:after|before|until|till?|from|by|between)\s*$", re.IGNORECASE)
_CLAUSE = pattern_of(r"\.(?!\d)|[;!?\n]|,? but\b|, (?=so\b|then\b)", re.IGNORECASE)


def read_times(words: str, here: Here, theirs: str = "") -> list[datetime]:
    """Return the moments that words mean, the earliest first: tue 10, wed 2pm, fri 9.

    A time alone is on the day before it. Raises ValueError with a sentence for none, for more
    than a few, and for one that is not understood or is over.
    """
    pieces = [piece for piece in _PIECES.split(words.strip()) if piece]
    found: list[datetime] = []
    while pieces:
        found.append(_next(pieces, found, here, theirs))
    if not found:
        raise ValueError("Write two or three times, such as tue 10, wed 2pm, fri 9.")
    if len(found) > MOST_TIMES:
        raise ValueError(f"These are {len(found)} times; {MOST_TIMES} at most are easy to answer.")
    return sorted(dict.fromkeys(found))


def _next(pieces: list[str], found: list[datetime], here: Here, theirs: str) -> datetime:
    """Take the next moment off the pieces: tue 10, or tue and dec 1 and 10am."""
    if found and _TIME_ALONE.fullmatch(pieces[0]):
        return read_moment(f"{found[-1]:%Y-%m-%d} {pieces.pop(0)}", here, theirs).start
    refusal: ValueError | None = None
    for count in range(1, min(3, len(pieces)) + 1):
        try:
            moment = read_moment(", ".join(pieces[:count]), here, theirs)
        except ValueError as error:
            refusal = refusal or error
            continue
        del pieces[:count]
        return moment.start
    raise refusal or ValueError("That is not a time.")


def times_offered(text: str, here: Here, zone: str = "") -> list[datetime]:
    """Return the moments that somebody offers in what they wrote, the earliest first.

    They go by the clock of their own `zone`, where it is known. What they say no to is not
    offered, and neither is what is not sure to be a time.
    """
    there = replace(here, now=here.now.astimezone(zone_of(zone))) if zone else here
    found: dict[datetime, None] = {}
    for words in _offered_words(text):
        with suppress(ValueError):
            found[read_moment(words, there).start] = None
    return sorted(found)[:MOST_TIMES]


def _offered_words(text: str) -> Iterator[str]:
    """Yield the day and the hour of each moment that a text offers."""
    for clause in _CLAUSE.split(re.sub(r"\b([ap])\.m\.?", r"\1m", text)):
        if _SAID_NO.search(clause):
            continue
        for match in _OFFERED.finditer(clause):
            if _BESIDE.search(clause[: match.start()]):
                continue
            if match["first"]:
                if _IS_A_TIME.search(match["first"]):
                    yield f"{match['later']} {match['first']}"
                continue
            times = re.split(r"\s*(?:,|\bor\b|\band\b|/)\s*", match["times"])
            half = _HALF.search(times[-1])
            is_said = re.search(r"\b(?:at|around|about)\b|@", match[0])
            if not (is_said or _IS_A_TIME.search(match["times"])):
                continue
            for time in times:
                is_whole = _IS_A_TIME.search(time) or not half
                yield f"{match['day']} {time}{'' if is_whole else half[0] if half else ''}"
