"""The months with somebody as a line of weeks: who wrote when, and when one talked (S1, N2)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

from tui.model.followup import Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records


class Sign(IntEnum):
    """What a week had, the weightiest last."""

    NOTHING = 0
    THEY_WROTE = 1
    YOU_WROTE = 2
    BOTH_WROTE = 3
    TO_COME = 4
    TALKED = 5


@dataclass(frozen=True, slots=True)
class Month:
    """A month: its first day, and what each week that begins in it had."""

    first: date
    weeks: tuple[Sign, ...]


def life_line(records: Records, contact: Contact, now: datetime, most_weeks: int) -> list[Month]:
    """Return the months from that of the first touch to today, or to the appointment to come.

    Weeks begin on Mondays of the zone of `now`; at most so many of the latest are returned,
    and none where nothing has happened yet.
    """
    signs: dict[date, Sign] = {}

    def put(moment: datetime, sign: Sign) -> None:
        monday = _monday(moment.astimezone(now.tzinfo).date())
        former = signs.get(monday, Sign.NOTHING)
        both = {former, sign} == {Sign.YOU_WROTE, Sign.THEY_WROTE}
        signs[monday] = Sign.BOTH_WROTE if both else max(former, sign)

    for touch in records.touches_of(contact.id):
        if touch.kind is TouchKind.CALL:
            put(touch.when, Sign.TALKED)
        else:
            theirs = touch.direction is Direction.IN
            put(touch.when, Sign.THEY_WROTE if theirs else Sign.YOU_WROTE)
    for interview in records.interviews_of(contact.id):
        if interview.status is InterviewStatus.SCHEDULED and interview.start:
            put(interview.start, Sign.TO_COME)
    if not signs:
        return []
    last = max(*signs, _monday(now.date()))
    first = max(_first_monday(min(signs)), last - timedelta(weeks=most_weeks - 1))
    months: dict[date, list[Sign]] = {}
    for number in range((last - first).days // 7 + 1):
        monday = first + timedelta(weeks=number)
        months.setdefault(month_of_week(monday), []).append(signs.get(monday, Sign.NOTHING))
    return [Month(first, tuple(weeks)) for first, weeks in months.items()]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def month_of_week(monday: date) -> date:
    """Return the first day of the month that most of a week's days are in."""
    return (monday + timedelta(days=3)).replace(day=1)


def _first_monday(monday: date) -> date:
    """Return the Monday of the first week that counts to the month of a week."""
    return _monday(month_of_week(monday).replace(day=4))
