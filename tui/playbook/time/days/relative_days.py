"""Days by another day: after xmas, week of dec 7, two days before easter, first monday of feb."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from tui.model.text.patterns import pattern_of
from tui.playbook.time.dates import SATURDAY, add_months, weekday_on_or_after
from tui.playbook.time.days.calendar_days import (
    MONTH,
    WEEKDAY,
    ImpossibleDayError,
    month_number,
    weekday_number,
)
from tui.playbook.time.days.holidays import holiday_meant, working_day_after, working_day_before
from tui.playbook.time.words import NUMBERS

DayRule = Callable[[date], date]
_Meaning = Callable[[str], DayRule | None]
_Made = Callable[[dict[str, str], _Meaning], DayRule | None]
_WEEK = 7
_NUMBERS = {
    **dict.fromkeys(("first", "1st"), 1),
    **dict.fromkeys(("second", "2nd"), 2),
    **dict.fromkeys(("third", "3rd"), 3),
    **dict.fromkeys(("fourth", "4th"), 4),
    "last": 0,
}
_OF_A_SPAN = pattern_of(
    rf"(?:the )?(?P<span>.+?) (?:on )?(?:the )?(?P<day>{WEEKDAY})"
    rf"|(?P<day_first>{WEEKDAY}) (?:of |in )?(?:the )?(?P<span_last>.+)"
)
_WEEK_NAMED = pattern_of(r"\b(?:w/c|wc|w(?:ee)?ks?|weekend)\b")
_FIRST_WEEK = pattern_of(r"(?:first|1st) week\b")
_BESIDE = pattern_of(r"(?:after|before) .+")
_SEVERAL_DAYS = pattern_of(
    rf"(?!(?:{WEEKDAY})\b)(?:the )?(?:"
    r"(?:this |following |coming |next )?(?:week|month|quarter|year|weekend)(?: after next)?"
    r"|(?:early|middle|mid|later?)\b.*"
    rf"|(?:week(?! from\b)|w/c|wc|after|before|post)\b.*|(?!end|start).* q[1-4]"
    r"|(?!end|close|start|beginning|in (?:a|one|1) ).* week"
    rf"|(?:(?:in )?(?:{MONTH})|q[1-4])(?: \d{{4}})?"
    rf"|(?:the )?(?:{'|'.join(_NUMBERS)}) week .*)"
)


def relative_day(words: str, meaning: _Meaning) -> DayRule | None:
    """Return what day words mean that name another one; `meaning` reads that; None for none."""
    if rule := _within_span(words, meaning):
        return rule
    for pattern, made in _forms():
        if found := pattern.fullmatch(words):
            groups = {name: text or "" for name, text in found.groupdict().items()}
            if rule := made(groups, meaning):
                return rule
    return None


def is_several_days(words: str, meaning: _Meaning) -> bool:
    """Whether words mean a span of which one day is taken: next week, mid january, after xmas.

    `meaning` reads a day, as in `relative_day`.
    """
    words = words.lower()
    return _SEVERAL_DAYS.fullmatch(words) is not None and _within_span(words, meaning) is None


def _within_span(words: str, meaning: _Meaning) -> DayRule | None:
    """Return the day that a weekday in a span of days is: the week after next on thu."""
    found = _OF_A_SPAN.fullmatch(words)
    if found is None:
        return None
    weekday, span = found["day"] or found["day_first"], found["span"] or found["span_last"]
    if _BESIDE.fullmatch(span):
        return meaning(f"{weekday} {span}") if found["day"] else None
    number, rule = weekday_number(weekday), meaning(span)
    if rule is None or not _WEEK_NAMED.search(span) or ("weekend" in span and number < SATURDAY):
        return None

    def within(today: date) -> date:
        first = rule(today)
        day = _monday(first) + timedelta(days=number)
        # The first week of a month has no day of the month before.
        return day + timedelta(weeks=1 if day < first and _FIRST_WEEK.match(span) else 0)

    return within


@cache
def _forms() -> list[tuple[re.Pattern[str], _Made]]:
    month = rf"(?P<month>{MONTH})(?: (?P<year>\d{{4}}))?"
    number = f"(?P<number>{'|'.join(_NUMBERS)})"
    count = r"(?P<count>\d{1,3}|(?:a )?couple(?: of)?|(?:a )?few|an?|one|two|three|four|five|six)"
    of_month = (
        rf"(?:(?:of|in) )?(?:the )?(?:(?P<this>this month|month)|(?P<next>next month)|{month})"
    )
    after = r"(?:(?:right |just |shortly |soon )?after|post)"
    table: list[tuple[str, _Made]] = [
        (rf"{after} (?P<holidays>the holidays)", lambda _, __: _after_holidays),
        (r"before (?P<holidays>the holidays)", lambda _, __: _before_holidays),
        (rf"{after} {month}", _after_month),
        (rf"{after} (?P<which>this|next) (?P<period>week|month)", _after_period),
        (rf"{after} (?P<day>.+)", _after),
        (r"not (?:before|until|till|earlier than) (?P<day>.+)", _same),
        (r"(?:the )?following (?P<next>week|month|WEEKDAY)".replace("WEEKDAY", WEEKDAY), _same),
        (rf"before {month}", _before_month),
        (r"before (?P<day>.+)", _before_holiday),
        (
            r"(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c|wc) (?P<day>.+)"
            r"|(?P<holiday>.+) week",
            _week_of,
        ),
        (r"(?P<day>.+) weekend", _weekend_by),
        (r"(?:the )?weekend after next", lambda _, __: _weekend_after_next),
        (
            rf"(?:the )?(?P<weekday>{WEEKDAY}) (?P<way>after|before|following) (?P<day>.+)",
            _weekday_beside,
        ),
        (r"(?:the )?week (?P<way>after|before|following) (?P<day>.+)", _week_beside),
        (
            rf"(?:the )?(?:{count} )?(?P<unit>days?|weeks?|months?)"
            r" (?P<way>after|before|from|following) (?P<day>.+)",
            _counted,
        ),
        (rf"(?:the )?{number} (?P<weekday>{WEEKDAY}) {of_month}", _nth_weekday),
        (rf"(?:the )?{number} week {of_month}", _nth_week),
        (rf"(?:the )?(?P<date>\d{{1,2}})(?:st|nd|rd|th) {of_month}", _date_of_month),
        (rf"(?:the )?first of {month}", _begin),
        (rf"(?:in|early|sometime in|next) {month}", _begin),
        (
            r"(?:(?P<edge>early|start of|mid|late|end of) )?q(?P<quarter>[1-4])"
            r"(?: (?P<year>\d{4}))?",
            _quarter,
        ),
    ]
    return [(re.compile(pattern), made) for pattern, made in table]


def _after_holidays(today: date) -> date:
    return working_day_after(_named("new year", today))


def _before_holidays(today: date) -> date:
    return working_day_before(_named("christmas eve", today))


def _named(holiday: str, today: date) -> date:
    rule = holiday_meant(holiday)
    assert rule is not None  # noqa: S101
    return rule(today)


def _after_month(groups: dict[str, str], _: _Meaning) -> DayRule:
    return lambda today: add_months(_first_of(groups, today), 1)


def _before_month(groups: dict[str, str], _: _Meaning) -> DayRule:
    return lambda today: max(_first_of(groups, today) - timedelta(days=1), today)


def _after_period(groups: dict[str, str], _: _Meaning) -> DayRule:
    ahead = 2 if groups["which"] == "next" else 1
    if groups["period"] == "week":
        return lambda today: _monday(today) + timedelta(weeks=ahead)
    return lambda today: add_months(today.replace(day=1), ahead)


def _after(groups: dict[str, str], meaning: _Meaning) -> DayRule | None:
    rule = meaning(groups["day"])
    if rule is None:
        return None
    # The day after Thanksgiving is free as well.
    free = 1 if groups["day"].startswith("thanksgiving") else 0
    return lambda today: working_day_after(rule(today) + timedelta(days=free))


def _same(groups: dict[str, str], meaning: _Meaning) -> DayRule | None:
    return meaning(groups.get("day") or f"next {groups['next']}")


def _weekend_after_next(today: date) -> date:
    return _monday(today) + timedelta(weeks=2, days=SATURDAY)


def _weekend_by(groups: dict[str, str], _: _Meaning) -> DayRule | None:
    """Return the Saturday that is nearest to a holiday."""
    rule = holiday_meant(groups["day"])
    if rule is None:
        return None

    def saturday(today: date) -> date:
        early = rule(today) - timedelta(days=3)
        return early + timedelta(days=(SATURDAY - early.weekday()) % _WEEK)

    return saturday


def _weekday_beside(groups: dict[str, str], meaning: _Meaning) -> DayRule | None:
    rule, weekday = meaning(groups["day"]), weekday_number(groups["weekday"])
    if rule is None:
        return None

    def beside(today: date) -> date:
        day = rule(today)
        if groups["way"] == "before":
            return day - timedelta(days=(day.weekday() - weekday - 1) % _WEEK + 1)
        return day + timedelta(days=(weekday - day.weekday() - 1) % _WEEK + 1)

    return beside


def _before_holiday(groups: dict[str, str], _: _Meaning) -> DayRule | None:
    rule = holiday_meant(groups["day"])
    return None if rule is None else lambda today: working_day_before(rule(today))


def _week_of(groups: dict[str, str], meaning: _Meaning) -> DayRule | None:
    rule = meaning(groups["day"]) if groups["day"] else holiday_meant(groups["holiday"])
    return None if rule is None else lambda today: _week_begins(rule(today), today)


def _week_begins(day: date, today: date) -> date:
    """Return the Monday of a day's week, today in this week."""
    return max(_monday(day), today) if _monday(day) == _monday(today) else _monday(day)


def _week_beside(groups: dict[str, str], meaning: _Meaning) -> DayRule | None:
    rule = meaning(groups["day"])
    if rule is None:
        return None
    weeks = -1 if groups["way"] == "before" else 1
    return lambda today: _week_begins(rule(today) + timedelta(weeks=weeks), today)


def _counted(groups: dict[str, str], meaning: _Meaning) -> DayRule | None:
    rule = meaning(groups["day"])
    if rule is None:
        return None
    bare = (groups["count"] or "a").removesuffix(" of")
    count = NUMBERS.get(bare.removeprefix("a ")) or int(bare)
    count *= -1 if groups["way"] == "before" else 1
    if groups["unit"].startswith("month"):
        return lambda today: add_months(rule(today), count)
    days = count * (_WEEK if groups["unit"].startswith("week") else 1)
    return lambda today: rule(today) + timedelta(days=days)


def _nth_weekday(groups: dict[str, str], _: _Meaning) -> DayRule:
    number, weekday = _NUMBERS[groups["number"]], weekday_number(groups["weekday"])

    def found(first: date) -> date:
        if number:
            ahead = (weekday - first.weekday()) % _WEEK
            return first + timedelta(days=ahead + _WEEK * (number - 1))
        last = _last_of(first)
        return last - timedelta(days=(last.weekday() - weekday) % _WEEK)

    return lambda today: _coming(found, groups, today)


def _nth_week(groups: dict[str, str], _: _Meaning) -> DayRule:
    number = _NUMBERS[groups["number"]]

    def found(first: date) -> date:
        if number == 1:
            return weekday_on_or_after(first)
        return _monday(first + timedelta(weeks=number - 1) if number else _last_of(first))

    return lambda today: _coming(found, groups, today)


def _coming(found: Callable[[date], date], groups: dict[str, str], today: date) -> date:
    """Return such a day of the month named; of the next year's where this year's is over."""
    first = _first_of(groups, today)
    day = found(first)
    is_open = bool(groups["month"]) and not groups["year"]
    return found(add_months(first, 12)) if is_open and day < today else day


def _begin(groups: dict[str, str], _: _Meaning) -> DayRule:
    return lambda today: _first_of(groups, today)


def _date_of_month(groups: dict[str, str], _: _Meaning) -> DayRule | None:
    number = int(groups["date"])

    def found(first: date) -> date:
        if number > _last_of(first).day:
            raise ImpossibleDayError(f"There is no {number} {first:%B}.")
        return first.replace(day=number)

    return (lambda today: _coming(found, groups, today)) if number else None


def _quarter(groups: dict[str, str], _: _Meaning) -> DayRule:
    month = int(groups["quarter"]) * 3 - 2

    def found(today: date) -> date:
        is_over = not groups["year"] and month + 2 < today.month
        first = date(int(groups["year"] or today.year + is_over), month, 1)
        if groups["edge"] in ("late", "end of"):
            return _last_of(add_months(first, 2))
        if groups["edge"] == "mid":
            return add_months(first, 1) + timedelta(days=14)
        return first if groups["year"] else max(first, today)

    return found


def _first_of(groups: dict[str, str], today: date) -> date:
    """Return the first day of the month named, which is this one or one to come."""
    if not groups.get("month"):
        return add_months(today.replace(day=1), 1 if groups.get("next") else 0)
    month, year = month_number(groups["month"]), groups.get("year")
    return date(int(year) if year else today.year + (month < today.month), month, 1)


def _last_of(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
