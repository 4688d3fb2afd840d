"""The deadline that a promise or a next step names: "send her the draft by fri"."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from tui.model.text.patterns import pattern_of
from tui.playbook.time.clock_times import clock_meant
from tui.playbook.time.days.calendar_days import MONTH, WEEKDAY
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day_ahead
from tui.playbook.time.words import NUMBERS, words_of

_MOST_WORDS = 9
_IRREGULAR = (
    "began begun bought brought built came caught chose chosen cut did done drawn drew found gave "
    "given got had heard held kept knew known led left lost made meant met paid ran said sang sat "
    "saw seen sent shot shown sold spoke spoken spent sung taken taught thought told took was went "
    "were won wore wrote written"
)
# What ends like a past form and is none.
_NO_PAST = "need feed speed seed red bed fred ted ned ed jared hundred indeed shed med deed weed"
_BY_AN_AUTHOR = (
    "written authored composed edited translated directed produced painted drawn designed "
    "published recorded made given led taught hosted presented recommended suggested mentioned "
    "reviewed illustrated photographed narrated signed"
)
_OF_ANOTHER_TIME = ("somebody did", "named did", "that does", "of an event")
# A day after one of these words is about something else, or was read after "by" already.
_BEFORE_ANOTHER_DAY = (
    "from of since after for about with to at the a an and or than like as every each last past "
    "near via through during between over under he she they we i who not some any more my his our "
    "their your enjoy starting beginning happening occurring opening ending dated starts begins "
    "opens ends happens on by until till til before later"
)

# After one of these a number is no day; a month is.
_BEFORE_A_NUMBER = (
    "page pages p chapter ch section question no unit figure slide form room line version rating "
    "score scored rated grade ratio item exercise problem verse aisle gate"
)
_BEGINS = pattern_of(
    rf"\s*(?:(?P<day>(?:next |this )?(?:{WEEKDAY}|tomorrow|today|tonight|tmrw))\s*:\s+(?=\w)"
    r"|(?P<now>tomorrow|today|tonight|tmrw)\s+(?=(?:send|e-?mail|mail|call|text|write|ask|follow"
    r"|apply|thank|ping|reply|book|read|check|update|schedule|finish|submit|share|look|tell|get)\b))",
    re.IGNORECASE,
)
# Before the Jan 15 deadline: the words around the day say no more than "before" does.
_TO_DEADLINE = pattern_of(
    r"\b(?P<by>by|before|b4|until|till)(?P<the>\s+(?:the|her|his|their|its|our|my|that))?"
    r"(?P<day>(?:\s+[\w/.]+){1,3}?)(?P<end>\s+(?:application\s+)?(?:deadline|due date|cut-?off))\b",
    re.IGNORECASE,
)
_SHORTLY = pattern_of(
    r"\b(?:with)?in (?P<count>\d{1,3}|half an|(?:a )?couple (?:of )?|(?:a )?few|an?|one|two|three"
    r"|four|five|ten|fifteen|twenty|thirty) ?(?:(?P<hours>hours?|hrs?|h)|min(?:ute)?s?)\b"
    r"(?: (?:or so|or two|max|tops))?",
    re.IGNORECASE,
)
# A day behind the end of something counts where it is to be done after that: when class is over.
_AFTER_SOMETHING = pattern_of(
    r"\b(?:after|when(?:ever)?|once|as soon as|right after)\s(?:\S+\s+){1,6}?"
    r"(?:ends|is over|is done|finish(?:es)?|closes|starts|begins|opens)\s*$",
    re.IGNORECASE,
)

_FRIDAY = 4
_PARTS_OF_MONTH = {"early": 10, "mid": 20, "middle of": 20}
# Words for all of a week, a weekend or a month; with a day in it they name that.
_SPAN = pattern_of(
    rf"\b(?:in |during |sometime |around |for )*(?P<part>early|mid|middle of|late)?[ -]?(?:in )?"
    rf"(?:(?P<week>(?:next|this|the coming) (?:week|wk))\b(?! (?:of|on|after|before)\b)"
    rf"|(?:this|next|the|over the) (?P<weekend>weekend)\b"
    rf"|(?P<month>(?:next|this) month\b|(?:(?<=in )|(?<=this )|(?<=next )|(?<=for )|(?<=early )"
    rf"|(?<=mid )|(?<=mid-)|(?<=late )|(?<=of ))(?:{MONTH})\b\.?(?: \d{{4}})?(?! ?\d)))"
    rf"(?! (?:{WEEKDAY})\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A deadline in a line: where its words stand, and the day."""

    start: int
    end: int
    day: date


def deadline(line: str, here: Here) -> date | None:
    """Return the day by which something is to be done, None if the line names none.

    It stands after "by", "on", "until" or "before", or at the end; "after the 20th" and "in june"
    are the first day they mean. A day that belongs to what is promised is none ("the talk I gave
    on Sep 3"), nor is one that is over; what is told of an event is due the day after it.
    """
    found = _found(line, here)
    return _in_its_week(line[found.start : found.end], found.day) if found else None


_WEEK_OF_MONTH = pattern_of(
    rf"\b(?P<which>1st|first|2nd|second|3rd|third|4th|fourth|last) (?:week|wk)"
    rf" (?:of|in) (?:{MONTH})\b",
    re.IGNORECASE,
)


def _in_its_week(words: str, day: date) -> date:
    """Return the end of a week of a month that words name by its number; else the day itself.

    The first week has the first seven days, so that it is never over on the first of January.
    """
    found = _WEEK_OF_MONTH.search(words)
    if found is None:
        return day
    which = found["which"].lower()
    if which in {"1st", "first"}:
        return day.replace(day=7)
    friday = day + timedelta(days=_FRIDAY - day.weekday())
    last = (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return min(friday, last)


def end_of_offer(line: str, here: Here) -> date | None:
    """Return the day until which an offer may be kept: of "next week" its Friday.

    Who offers something some time in a week or a month has all of it; any other day is the
    one that `deadline` finds.
    """
    found = [*_SPAN.finditer(line)]
    day = deadline(line, here)
    if day is None and found and found[-1]["month"] and not line[found[-1].end() :].strip(" .!"):
        # A month alone is when they do it, whatever it belongs to.
        with suppress(ValueError):
            day = read_day_ahead(f"in {found[-1]['month']}", here)
    if day is None or not found:
        return day
    if found[-1]["month"] and _IF_I_DO.search(line):
        # "If I remind her in Jan": it begins with me, and at the beginning.
        return day
    return max(day, _end_of_span(found[-1], day))


_IF_I_DO = pattern_of(r"\b(?:if|when|once|as long as) (?:i|we)\b", re.IGNORECASE)


def _end_of_span(found: re.Match[str], day: date) -> date:
    """Return the last day of the week or the month in which a day lies that words name so."""
    part = (found["part"] or "").casefold()
    if found["week"]:
        friday = day + timedelta(days=_FRIDAY - day.weekday())
        return friday - timedelta(days=2) if part == "early" else friday
    if found["weekend"]:
        return day + timedelta(days=6 - day.weekday())
    if part in _PARTS_OF_MONTH:
        return day.replace(day=_PARTS_OF_MONTH[part])
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def without_deadline(line: str, here: Here) -> str:
    """Return a line without the words for its deadline: "send her the draft"."""
    found = _found(line, here)
    if found is None:
        return line
    before, after = line[: found.start].rstrip(" ,;-"), line[found.end :]
    if _patterns()["courtesy"].fullmatch(after):
        return before
    after = after.strip(" ,:;.!")
    return f"{before} {after}".strip()


def _found(line: str, here: Here) -> _Found | None:
    text = _SHORTLY.sub(lambda found: _in_days(found, here), _patterns()["courtesy"].sub("", line))
    if begun := _begins(line, here) or _to_deadline(text, here):
        return begun
    if told := _how_it_went(text, here):
        return _Found(len(line), len(line), told)
    for start, preposition, at in _openings(text):
        before, rest = text[:start], text[at:]
        is_offer = _patterns()["offered"].match(text) is not None
        for end in _ends(rest, before, whole=preposition == "on" and not is_offer):
            phrase = rest[:end]
            day = _day(phrase, preposition, here)
            if day and not _belongs(before, preposition, phrase):
                return _Found(start, at + end, day)
    for found in reversed([*re.finditer(r"\S+", text)][-_MOST_WORDS:]):
        phrase, before = text[found.start() :], text[: found.start()]
        last = before.split()[-1].casefold().strip(",;:(") if before.split() else ""
        is_apart = last in _BEFORE_ANOTHER_DAY.split() and not _AFTER_SOMETHING.search(before)
        is_apart = is_apart or (phrase[0].isdigit() and last in _BEFORE_A_NUMBER.split())
        if is_apart or _goes_on(before, phrase, here):
            continue
        day = _day(phrase, "", here)
        if day and not _belongs(before, "", phrase):
            if _patterns()["a month"].fullmatch(phrase.strip(" .!")):
                # A month is told roughly, and stays in what is promised.
                return _Found(len(line), len(line), day)
            return _Found(found.start(), len(text), day)
    return None


def _in_days(found: re.Match[str], here: Here) -> str:
    """Return "in two hours" as the day on which that is, by the clock here."""
    count = found["count"].casefold().removeprefix("a ").removesuffix("of ").strip()
    number = 0.5 if count == "half an" else float(NUMBERS.get(count) or count)
    span = timedelta(hours=number) if found["hours"] else timedelta(minutes=number)
    days = ((here.now + span).date() - here.today).days
    # As long as it was, so that what stands behind it keeps its place.
    return f"in {days}d".replace(" ", " " * (len(found[0]) - len(f"in{days}d")))


def _begins(line: str, here: Here) -> _Found | None:
    """Return the day that a line begins with: "Fri: send slides", "tomorrow send the draft"."""
    found = _BEGINS.match(line)
    if found is None:
        return None
    day = _day(found["day"] or found["now"], "", here)
    return _Found(0, found.end(), day) if day else None


def _to_deadline(text: str, here: Here) -> _Found | None:
    """Return the day that stands in front of its deadline: before the Jan 15 deadline."""
    found = _TO_DEADLINE.search(text)
    day = (
        _day(found["day"].strip(), found["by"].lower().replace("b4", "before"), here)
        if found
        else None
    )
    return _Found(found.start(), found.end(), day) if found and day else None


def _how_it_went(text: str, here: Here) -> date | None:
    """Return the day after the event that is to be told about, None where it has no day to come."""
    found = _patterns()["how it went"].search(text)
    for words in (found["behind"], found["what"]) if found else ():
        ends = [0, *(space.end() for space in re.finditer(r"\s+", words))]
        for start in ends[-_MOST_WORDS:]:
            if re.search(r"\b(?:last|past)\s+$", words[:start], re.IGNORECASE):
                continue
            phrase = re.sub(r"^on\s+", "", words[start:].strip(" .!"), flags=re.IGNORECASE)
            if day := _day(phrase, "on", here):
                return day + timedelta(days=1)
    return None


def _openings(text: str) -> Iterator[tuple[int, str, int]]:
    """Yield each preposition of a deadline, the last first: its place, itself, what follows."""
    for found in reversed([*_patterns()["preposition"].finditer(text)]):
        yield found.start(), found[1].lower().replace("b4", "before"), found.end()


def _ends(rest: str, before: str, *, whole: bool) -> Iterator[int]:
    """Yield where the words for a day may end: with the line, else before what may follow.

    At the beginning of a line anything may; otherwise, when `whole`, nothing.
    """
    ends = [found.end() for found in re.finditer(r"\S+", rest)][:_MOST_WORDS]
    for end in reversed(ends):
        following = rest[end:].strip()
        if (
            not following
            or not before.strip()
            or (not whole and (rest[end - 1] in ",:;" or _patterns()["goes on"].match(following)))
        ):
            yield end


def _day(phrase: str, preposition: str, here: Here) -> date | None:
    """Return the day these words name as a deadline; some need a preposition for it."""
    patterns, joined = _patterns(), " ".join(words_of(phrase))
    allowed = {"": patterns["bare day"], "on": patterns["on day"]}.get(preposition)
    if allowed and (not allowed.match(joined) or clock_meant(joined) is not None):
        return None
    # "In 3D" is no day, nor is this week, a month or a year alone.
    is_month = patterns["a month"].fullmatch(joined) and (
        not preposition or preposition == "before"
    )
    no_day = not is_month and patterns["no day"].fullmatch(joined)
    if patterns["three D"].search(joined) or no_day:
        return None
    try:
        # Before xmas is the day before it; before fri is fri.
        before = "before " if preposition == "before" else ""
        return read_day_ahead(f"{before}{phrase}", here)
    except ValueError:
        return None


def _goes_on(before: str, phrase: str, here: Here) -> bool:
    """Whether the words for the day began earlier: "next" or "next week" before "friday"."""
    words = before.split()
    if not words:
        return False
    two = words[-1].casefold() in {"week", "wk"} and len(words) > 1
    begins = [words[-1:], *([words[-2:]] if two else [])]
    return any(_day(" ".join([*begin, phrase]), "", here) for begin in begins)


def _belongs(before: str, preposition: str, phrase: str) -> bool:
    """Whether a day is part of what is promised: "the talk I gave on", "the piece written by"."""
    words = before.split()
    last = words[-1].strip(",;:") if words else ""
    patterns = _patterns()
    if patterns["past"].fullmatch(last) and not patterns["to be"].search(before):
        if preposition != "by" or len(words) == 1:
            return preposition != "by"
        name = phrase.strip(" .!")
        is_name = name == "Sun" or (len(name) == 3 and name[:1].isupper())  # noqa: PLR2004
        return is_name and (name == "Sun" or last.lower() in _BY_AN_AUTHOR.split())
    if preposition not in ("", "on"):
        return False
    if patterns["a month"].fullmatch(phrase.strip(" .!")) and (
        not patterns["to do later"].match(before) or patterns["of something"].search(before)
    ):
        return True
    if _AFTER_SOMETHING.search(before):
        return False
    return any(patterns[name].search(before) for name in _OF_ANOTHER_TIME)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    weekday, month, irregular = f"(?:{WEEKDAY})", f"(?:{MONTH})", "|".join(_IRREGULAR.split())
    past = rf"(?!(?:{'|'.join(_NO_PAST.split())})\b)(?:{irregular}|[a-z]{{2,}}ed)"
    adverb = (
        r"(?:(?:just|already|also|really|once|both|all|only|recently|have|has|had|'ve|was"
        r"|were|then)"
        r" )*"
    )
    number = (
        rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)|{month} \d{{1,2}}|\d{{1,2}} {month}"
        r"|\d{1,2}/\d{1,2}"
    )
    verb = r"starts|begins|opens|ends|closes|happens|takes place|is|runs|teaches|gives|holds"
    to_come = rf"{weekday}|next|coming|this|tomorrow"
    table = {
        "courtesy": r"[\s.!,;]*(?:\b(?:please|thanks|thank you|at the latest|latest|if possible"
        r"|if i can|or so|i hope|ok|okay|for sure)[\s.!,;]*)*$",
        "preposition": r"(?<![\w-])(till?|until|before|b4|by(?! on\b)|no later than|not later than"
        r"|at the latest|due(?: on| by)?|on)\s+",
        "goes on": r"(?:to|and|so|if|with|via|then|when|but|or|because|as|for|at|in)\b|[-–—(]",
        "three D": r"\d[A-Z]\b",
        "no day": rf"(?:in |early )?{month}|\d{{1,4}}|this (?:week|month|year)",
        "a month": rf"(?:in )?(?!(?:sat|sun)\b){month}(?: \d{{4}})?",
        "bare day": rf"(?:\+ ?\d+\w*|(?:right |just |shortly )?after"
        r" (?:xmas|christmas|thanksgiving|new year|easter|halloween|the holidays"
        rf"|{number})"
        r"|(?!1/[23]\b|2/3\b|3/4\b|[1-5]/5\b|\d/10\b)(?:0?[1-9]|1[0-2])/[0-3]?\d(?:/\d+)?"
        r"|the \d{1,2}(?:st|nd|rd|th)"
        r"|(?:the )?(?:1st|first|2nd|second|3rd|third|4th|fourth|last) week (?:of|in)"
        rf"|{to_come}|today|tonight|(?:the )?day after|first thing|within"
        rf"|in|{month} ?\d+|\d{{1,2}}(?:st|nd|rd|th|\.)? (?:of )?{month}|(?:the )?end of|eo[dwmqy]"
        r"|cob|early next|later (?:today|this)|mid|(?:a|one|two|three|\d+) (?:weeks?|days?|months?)"
        r" from|\d{4}-\d+)\b",
        "on day": rf"(?:(?:the )?(?:{to_come}|{month}|\d+(?:st|nd|rd|th)?)\b|(?:the )?\d+[./-]\d)"
        r"(?! ?(?:days?|weeks?|months?|years?)\b)",
        # What is done at some time, without a word for a deadline: ping her in june.
        "to do later": r"(?:(?:pls|please|then|to|(?:i|we|they|s?he)(?:['’]?ll| will| can)) )*"
        r"(?:(?:re)?send|e-?mail|mail|call|ring|text|write|ask|follow|apply|thank|ping|reply|book"
        r"|check|update|schedule|finish|submit|share|tell|get|try|reach|contact|touch|circle|meet"
        r"|visit|remind|catch|come|reconnect|nudge|message|look|talk|speak|report|invite|return"
        r"|stop|revisit)\b",
        "of something": r"\b(?:about|of|for|from|that|which|what|how|who|when|where|why|since"
        r"|and (?:i|we|s?he|they|it))\b",
        # Come to the shop on sat to shadow: an offer is for its day, whatever follows.
        "offered": r"(?:(?:i|you|we)(?:['’]?ll| will| can|'re welcome to)? |then |to )*(?:please )?"
        r"(?:come|stop|drop|swing|pop|visit|meet|join|shadow|sit in|be at|go to|go see)\b",
        # Tell him how my exam on may 4 went: the day after it.
        "how it went": r"\bhow (?P<what>.+?) (?:goes|went|has gone|is going|turn(?:s|ed) out"
        r"|works? out|worked out|was|is)\b(?P<behind>.*)",
        "past": past,
        "to be": r"\b(?:get|gets|getting|have|having|be|is|are|want|need|see|make sure)\b",
        "somebody did": rf"\b(?:i|we|you|he|she|they|it|who|that|which) {adverb}{past}\b",
        "named did": rf"(?<=\w )[A-Z][\w.'’-]*\.? {adverb}(?:{irregular}|{past}"
        rf"(?= (?:at|in|to|with|during|for|about|from)\b|\s*$))\b",
        "of an event": r"\bluck\b.* (?:for|with|at|in) .*$"
        r"|\b(?:from|of|about|during|at) (?:[\w.'’-]+ ){0,4}(?:call|talk|meeting"
        r"|lecture|workshop|conference|event|interview|conversation|presentation|webinar"
        r"|session|seminar|panel"
        r"|class|lunch|dinner|coffee|chat|visit|fair|party)\s*$",
        "that does": rf"\b(?:that|which|who|he|she|it) (?:{verb})\b|\b(?:{verb})\s*$",
    }
    with_case = ("past", "named did", "three D")
    return {
        name: re.compile(text, 0 if name in with_case else re.IGNORECASE)
        for name, text in table.items()
    }
