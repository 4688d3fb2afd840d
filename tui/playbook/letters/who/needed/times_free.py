"""When somebody is free, in the few words they typed: after 8pm, mornings only, tues/thurs am."""

import re

from tui.model.text.patterns import pattern_of

_PARTS = {
    "mornings": r"mornings?|a\.?m\.?(?= only| best|$)|before lunch",
    "lunch hours": r"lunch(?: ?times?| hours?| breaks?)?",
    "afternoons": r"afternoons?|p\.?m\.?(?= only| best|$)",
    "evenings": r"evenings?|nights?|evngs?|eves?",
    "weekends": r"weekends?|wknds?|sat(?:urday)? or sun(?:day)?",
    "weekdays": r"weekdays?",
}
_ONLY = (
    r"(?: (?:only|best|are best|is best|work best|works best|preferred|better|r best|are better))?"
)
_LEAD = (
    r"(?:(?:i'?m |i am )?(?:only )?(?:free|available|can (?:only )?(?:do|talk))? ?(?:on |in the )?)"
)
_PART = {
    name: pattern_of(rf"{_LEAD}(?:only )?(?:{words}){_ONLY}", re.IGNORECASE)
    for name, words in _PARTS.items()
}
_DAYS = {
    "Monday": r"mon(?:day)?s?",
    "Tuesday": r"tue(?:s|sday)?s?",
    "Wednesday": r"wed(?:s|nesday)?s?",
    "Thursday": r"thu(?:r|rs|rsday)?s?",
    "Friday": r"fri(?:day)?s?",
    "Saturday": r"sat(?:urday)?s?",
    "Sunday": r"sun(?:day)?s?",
}
DAY_NAMES = f"(?:{'|'.join(_DAYS.values())})"
_ON_DAYS = pattern_of(
    rf"{_LEAD}(?:only )?({DAY_NAMES}(?:~{DAY_NAMES})*)(?: (.+?))?{_ONLY}", re.IGNORECASE
)
_AFTER = pattern_of(
    rf"{_LEAD}(?:any ?time |only )?(after|before) (\d{{1,2}})(?::(\d\d))? ?([ap])\.?m\.?{_ONLY}",
    re.IGNORECASE,
)
_NO = pattern_of(r"(?:no|not) (?:in the |on )?", re.IGNORECASE)
_CHILDREN = pattern_of(
    r"\b(?:(?:when|while|bc|because|since) )?(?:(?:my|the) )?"
    r"(?:kids?|child(?:ren|care)?|baby|toddler|twins|son|daughter)"
    r"(?:'s)?(?: (?:is|are|r))?(?: (?:in|at|goes to|from))?(?: (?:school|daycare|asleep|sleeping"
    r"|bed|napping|nap|home))?\b|\bchildcare\b|\bbedtime\b",
    re.IGNORECASE,
)


def times_free(fragment: str) -> str:
    """Return when somebody is free, up to "for me": "mornings are best"; empty if it is not said.

    Days that belong together are joined by a tilde: tues~thurs am.
    """
    text = " ".join(_CHILDREN.sub(" ", fragment).split()).strip(" ,:-")
    if never := _NO.match(text):
        times = _times(text[never.end() :])
        return f"{times} do not work" if times else ""
    alternatives = [_times(each) for each in re.split(r" or ", text)]
    return f"{' or '.join(alternatives)} are best" if all(alternatives) else ""


def _times(text: str) -> str:
    for name, pattern in _PART.items():
        if pattern.fullmatch(text):
            return name
    if found := _AFTER.fullmatch(text):
        hour, minutes = int(found[2]), f":{found[3]}" if found[3] else ""
        return f"times {found[1].lower()} {hour}{minutes} {found[4].lower()}.m."
    if found := _ON_DAYS.fullmatch(text):
        days = [_day(each) for each in found[1].split("~")]
        part = _times(found[2]) if found[2] else ""
        if found[2] and not part:
            return ""
        *others, last = [day if part else f"{day}s" for day in days]
        listed = f"{', '.join(others)} and {last}" if others else last
        return f"{listed} {part}".strip()
    return ""


def _day(typed: str) -> str:
    return next(day for day, words in _DAYS.items() if re.fullmatch(words, typed, re.IGNORECASE))
