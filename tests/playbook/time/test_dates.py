"""Days and moments, as said and as they move."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.playbook.queue.due import is_overdue, moment_in_words
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.time.dates import (
    add_months,
    relative,
    weekday_on_or_after,
)

# A Friday.
TODAY = date(2026, 11, 20)
CHICAGO = ZoneInfo("America/Chicago")
DAYS = st.dates(date(2000, 1, 1), date(2199, 12, 31))


def due_on(due, hard=False):
    deadline = due if hard else None
    return QueueItem(
        key="A6:x",
        rule="A6",
        contact_id="c",
        action=Action.PROMISE,
        what="do",
        why="why",
        since=due,
        due=due,
        deadline=deadline,
    )


def noon(day, zone=UTC):
    return datetime(day.year, day.month, day.day, 12, tzinfo=zone)


@given(DAYS)
def test_a_weekday_stays_and_a_weekend_becomes_monday(day):
    moved = weekday_on_or_after(day)
    assert moved.weekday() < 5
    assert moved == day if day.weekday() < 5 else moved.weekday() == 0
    assert timedelta(0) <= moved - day <= timedelta(2)


@given(DAYS, st.integers(-400, 400))
def test_months_keep_the_day_or_clip_it_to_the_end(day, months):
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == day.day or (
        moved.day < day.day and (moved + timedelta(1)).month != moved.month
    )


@for_each(
    ("span", "expected"),
    [
        ({"days": -2}, "2 d late"),
        ({"days": -99}, "99 d late"),
        ({"days": -196}, "28 w late"),
        ({"days": -1966}, "5 y late"),
        ({"hours": -1}, "today"),
        ({"hours": 0}, "today"),
        ({"minutes": 40}, "in 40 min"),
        ({"hours": 5}, "in 5 h"),
        ({"hours": 13}, "tomorrow"),
        ({"days": 7}, "Fri 27 Nov"),
        ({"days": 365}, "20 Nov 2027"),
    ],
)
def test_a_due_moment_is_said_relative_to_now(span, expected):
    assert relative(noon(TODAY) + timedelta(**span), noon(TODAY), UTC) == expected


def test_days_are_those_of_the_zone():
    now = datetime(2026, 11, 20, 23, tzinfo=UTC)
    due = datetime(2026, 11, 21, 2, tzinfo=UTC)
    assert relative(due, now, UTC) == "tomorrow"
    assert relative(due, now, CHICAGO) == "in 3 h"


def test_a_hard_deadline_is_missed_by_the_minute_and_others_by_the_day():
    hour_ago = noon(TODAY) - timedelta(hours=1)
    assert is_overdue(due_on(hour_ago, hard=True), noon(TODAY), UTC)
    assert not is_overdue(due_on(hour_ago), noon(TODAY), UTC)
    assert is_overdue(due_on(hour_ago - timedelta(days=1)), noon(TODAY), UTC)


@for_each(
    ("late", "words"),
    [
        (timedelta(minutes=-90), "in 5 h"),
        (timedelta(minutes=40), "40 min late"),
        (timedelta(hours=3), "3 h late"),
        (timedelta(days=2), "2 d late"),
    ],
)
def test_what_missed_its_deadline_says_so_also_when_it_was_put_off(late, words):
    item = due_on(noon(TODAY) + timedelta(hours=5))._replace(deadline=noon(TODAY) - late)
    assert moment_in_words(item, noon(TODAY), UTC) == words


def test_D1_an_appointment_is_now_once_its_time_has_come():
    talk = due_on(noon(TODAY))._replace(action=Action.APPOINTMENT)
    early = noon(TODAY) - timedelta(minutes=40)
    assert moment_in_words(talk, early, UTC) == "in 40 min"
    assert moment_in_words(talk, noon(TODAY), UTC) == "now"
