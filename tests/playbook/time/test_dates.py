"""Days and moments, as typed, as said, and as they move."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.playbook.queue.due import is_overdue, moment_in_words
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.time.dates import (
    add_months,
    parse_date_words,
    parse_moment_words,
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", date(2026, 11, 20)),
        ("Tomorrow", date(2026, 11, 21)),
        ("fri", date(2026, 11, 27)),
        ("sat", date(2026, 11, 21)),
        ("thursday", date(2026, 11, 26)),
        ("tues", date(2026, 11, 24)),
        ("3d", date(2026, 11, 23)),
        ("+2w", date(2026, 12, 4)),
        (" 2 weeks ", date(2026, 12, 4)),
        ("1m", date(2026, 12, 20)),
        ("1y", date(2027, 11, 20)),
        ("dec 1", date(2026, 12, 1)),
        ("1 Dec", date(2026, 12, 1)),
        ("1. december", date(2026, 12, 1)),
        ("December 1st, 2028", date(2028, 12, 1)),
        ("nov 20", date(2026, 11, 20)),
        ("nov 19", date(2027, 11, 19)),
        ("feb 29", date(2028, 2, 29)),
        ("2026-12-01", date(2026, 12, 1)),
    ],
)
def test_days_are_read_as_people_type_them(text, expected):
    assert parse_date_words(text, TODAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "fr",
        "ma 3",
        "dec",
        "dec 32",
        "feb 30",
        "2026-13-01",
        "2026-02-30",
        "12/1",
        "3",
        "-1d",
    ],
)
def test_what_is_no_day_is_answered_with_a_sentence(text):
    with pytest.raises(ValueError, match=r"is not a day: write .+\.$"):
        parse_date_words(text, TODAY)


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_the_next_one_and_never_today(today, number):
    name = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[number]
    day = parse_date_words(name, today)
    assert day.weekday() == number
    assert timedelta(1) <= day - today <= timedelta(7)


@given(st.dates(date(2000, 1, 1), date(2190, 12, 31)), DAYS)
def test_a_day_of_the_year_is_the_next_such_day(today, day):
    parsed = parse_date_words(f"{day:%b} {day.day}", today)
    assert parsed >= today
    assert (parsed.month, parsed.day) == (day.month, day.day)
    assert parsed == parse_date_words(f"{day.day} {day:%B}", today)
    assert parse_date_words(day.isoformat(), today) == day


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_a_value_error(text):
    try:
        assert isinstance(parse_date_words(text, TODAY), date)
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017


@given(st.text(alphabet="0123456789 :.-apmtfridec,", max_size=16))
def test_any_text_is_an_appointment_or_a_value_error(text):
    try:
        assert parse_moment_words(text, noon(TODAY, CHICAGO)).tzinfo is CHICAGO
    except ValueError as error:
        assert str(error).endswith(".")  # noqa: PT017


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fri 14:00", (2026, 11, 27, 14, 0)),
        ("dec 1 2pm", (2026, 12, 1, 14, 0)),
        ("Dec 1 2:30 PM", (2026, 12, 1, 14, 30)),
        ("tomorrow 9:30", (2026, 11, 21, 9, 30)),
        ("tomorrow at 9am", (2026, 11, 21, 9, 0)),
        ("2026-12-01 14:00", (2026, 12, 1, 14, 0)),
        ("2026-12-01T14:00", (2026, 12, 1, 14, 0)),
        ("14:00 tue", (2026, 11, 24, 14, 0)),
        ("mon noon", (2026, 11, 23, 12, 0)),
        ("mon 12 am", (2026, 11, 23, 0, 0)),
        ("14:00", (2026, 11, 20, 14, 0)),
        ("11:00", (2026, 11, 21, 11, 0)),
        ("2027-03-14 2:30", (2027, 3, 14, 3, 30)),
    ],
)
def test_appointments_are_read_in_the_zone_of_now(text, expected):
    moment = parse_moment_words(text, noon(TODAY, CHICAGO))
    assert moment == datetime(*expected, tzinfo=CHICAGO)
    assert moment.tzinfo is CHICAGO


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fri", "has no time"),
        ("2026-12-01", "has no time"),
        ("fri 25:00", "is not a time of day"),
        ("fri 14:75", "is not a time of day"),
        ("fri 13pm", "is not a time of day"),
        ("someday 14:00", "is not a day"),
    ],
)
def test_what_is_no_appointment_is_answered_with_a_sentence(text, words):
    with pytest.raises(ValueError, match=words):
        parse_moment_words(text, noon(TODAY, CHICAGO))


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ({"days": -2}, "overdue 2 d"),
        ({"days": -99}, "overdue 99 d"),
        ({"days": -196}, "overdue 28 w"),
        ({"days": -1966}, "overdue 5 y"),
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


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (timedelta(minutes=-90), "in 5 h"),
        (timedelta(minutes=40), "overdue 40 min"),
        (timedelta(hours=3), "overdue 3 h"),
        (timedelta(days=2), "overdue 2 d"),
    ],
)
def test_what_missed_its_deadline_says_so_also_when_it_was_put_off(late, words):
    item = replace(due_on(noon(TODAY) + timedelta(hours=5)), deadline=noon(TODAY) - late)
    assert moment_in_words(item, noon(TODAY), UTC) == words


def test_D1_an_appointment_is_now_once_its_time_has_come():
    talk = replace(due_on(noon(TODAY)), action=Action.APPOINTMENT)
    early = noon(TODAY) - timedelta(minutes=40)
    assert moment_in_words(talk, early, UTC) == "in 40 min"
    assert moment_in_words(talk, noon(TODAY), UTC) == "now"
