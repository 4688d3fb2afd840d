"""To which day a thing to do can be put off or brought forward, and to which not."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.followup import Decision
from tui.playbook.queue.items import Action, QueueItem, is_in_sight
from tui.playbook.queue.postponing import day_allowed, postponed_day
from tui.playbook.queue.queue import Queue
from tui.playbook.time.dates import morning_of
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day_ahead

# A Friday.
TODAY = date(2026, 11, 20)
CHICAGO = ZoneInfo("America/Chicago")
DAYS = st.dates(date(2000, 1, 1), date(2199, 12, 31))


def noon(day, zone=UTC):
    return datetime(day.year, day.month, day.day, 12, tzinfo=zone)


def item_due(due, until=None):
    return QueueItem(
        key="R8:x",
        rule="R8",
        contact_id="c",
        action=Action.CONFIRM,
        what="confirm the appointment",
        why="why",
        since=due,
        due=due,
        until=until,
    )


@given(DAYS, st.integers(-400, 400), st.sampled_from([1, 7, 30, -1, -7]))
def test_a_moved_item_never_lands_on_a_weekend_or_before_today(today, due_in, days):
    item = item_due(noon(today) + timedelta(days=due_in))
    ahead = (today + timedelta(days=each) for each in range(due_in + 1))
    if days < 0 and not any(day.weekday() < 5 for day in ahead):
        with pytest.raises(ValueError, match="is due already"):
            postponed_day(item, noon(today), days=days, zone=UTC)
        return
    moved = postponed_day(item, noon(today), days=days, zone=UTC)
    assert moved.weekday() < 5
    assert moved >= today
    if days > 0:
        assert moved > max(today, item.due.date())
    else:
        assert morning_of(moved, UTC) < item.due


@for_each(
    ("due", "span", "expected"),
    [
        (date(2026, 11, 3), {"days": 1}, date(2026, 11, 23)),
        (date(2026, 11, 24), {"days": 1}, date(2026, 11, 25)),
        (date(2026, 11, 24), {"days": 7}, date(2026, 12, 1)),
        (date(2026, 12, 31), {"months": 2}, date(2027, 3, 1)),
        (date(2027, 1, 29), {"months": 1}, date(2027, 3, 1)),
        (date(2026, 11, 30), {"days": -1}, date(2026, 11, 27)),
        (date(2026, 11, 20), {"days": -1}, date(2026, 11, 20)),
        (date(2026, 11, 23), {"days": -1}, date(2026, 11, 20)),
    ],
)
def test_moving_counts_from_today_when_overdue_else_from_the_due_day(due, span, expected):
    assert postponed_day(item_due(noon(due)), noon(TODAY), **span, zone=UTC) == expected


def test_moving_counts_days_in_the_zone_given():
    late = datetime(2026, 11, 25, 3, tzinfo=UTC)
    assert postponed_day(item_due(late), noon(TODAY), days=1, zone=CHICAGO) == date(2026, 11, 25)


@given(DAYS, st.integers(-9, 60), st.integers(0, 2000), st.sampled_from([1, 7, 31]))
def test_nothing_is_put_off_until_it_has_no_point(today, due_in, hours, days):
    now = noon(today)
    until = now + timedelta(hours=1 + hours)
    item = item_due(min(now + timedelta(days=due_in), until - timedelta(hours=1)), until)
    try:
        moved = postponed_day(item, now, days=days, zone=UTC)
    except ValueError:
        nearest = max(today, item.due.date()) + timedelta(days=1)
        assert morning_of(nearest, UTC) >= until or nearest.weekday() >= 5
    else:
        assert item.due < morning_of(moved, UTC) < until
        assert moved.weekday() < 5


@for_each(
    ("until", "days", "expected"),
    [
        (datetime(2026, 11, 27, 14, tzinfo=UTC), 31, date(2026, 11, 27)),
        (datetime(2026, 11, 27, 8, tzinfo=UTC), 31, date(2026, 11, 26)),
        # Before a talk early on a Monday it is the Friday.
        (datetime(2026, 11, 30, 8, tzinfo=UTC), 31, date(2026, 11, 27)),
        (datetime(2026, 11, 30, 14, tzinfo=UTC), 7, date(2026, 11, 27)),
    ],
)
def test_what_is_put_off_too_long_comes_back_on_the_last_day(until, days, expected):
    item = item_due(noon(TODAY), until)
    assert postponed_day(item, noon(TODAY), days=days, zone=UTC) == expected


def test_what_cannot_wait_any_longer_says_until_when_it_is_of_use():
    item = item_due(noon(TODAY) - timedelta(days=1), datetime(2026, 11, 20, 20, tzinfo=UTC))
    words = "“confirm the appointment” cannot wait: it is of use only before Fri 20 Nov 14:00."
    with pytest.raises(ValueError, match=words):
        postponed_day(item, noon(TODAY), days=1, zone=CHICAGO)
    with pytest.raises(ValueError, match="cannot wait that long"):
        day_allowed(item, TODAY + timedelta(days=1), CHICAGO)
    assert day_allowed(item, TODAY, CHICAGO) == TODAY


def test_on_a_weekend_the_next_working_day_cannot_come_earlier():
    saturday, monday = TODAY + timedelta(days=1), TODAY + timedelta(days=3)
    with pytest.raises(ValueError, match="due on the next working day already"):
        postponed_day(item_due(morning_of(monday, UTC)), noon(saturday), days=-1, zone=UTC)


@for_each(
    ("words", "told"),
    [
        ("2020-01-01", "Wed 1 Jan 2020 has passed: choose today or a later day."),
        ("nov 19 2026", "Thu 19 Nov 2026 has passed: choose today or a later day."),
        ("999y", "3025 is more than ten years ahead: choose an earlier day."),
        ("2036-11-21", "2036 is more than ten years ahead: choose an earlier day."),
        ("soon", "“soon” is not a day"),
    ],
)
def test_a_day_that_is_over_or_too_far_ahead_is_refused(words, told):
    with pytest.raises(ValueError, match=told):
        read_day_ahead(words, Here(noon(TODAY)))


@for_each("words", ["today", "2026-11-20", "10y", "2036-11-20", "fri"])
def test_today_and_the_next_ten_years_are_taken(words):
    assert TODAY <= read_day_ahead(words, Here(noon(TODAY))) <= date(2036, 11, 20)


def test_what_missed_its_deadline_stays_in_sight_however_long_it_was_put_off():
    now, far = noon(TODAY), noon(TODAY) + timedelta(days=31)
    assert not is_in_sight(far, None, now)
    assert not is_in_sight(far, now + timedelta(hours=1), now)
    assert is_in_sight(far, now - timedelta(hours=1), now)


def test_R8_one_put_off_past_an_appointment_that_moved_forward_is_not_lost(world):
    contact = world.contact()
    far = world.scheduled(contact, world.now + timedelta(days=30))
    key = f"R8:{far.id}"
    world.decide(key, Decision.POSTPONED, until=(world.now + timedelta(days=20)).date())
    assert Queue(world.records).item(key, world.now).due.day == 10
    world.records.put(far.changed(start=world.now + timedelta(days=11)))
    found = Queue(world.records).item(key, world.now)
    assert found.due == world.now + timedelta(days=10)
    assert found.until == world.now + timedelta(days=11)


@for_each("days", [-1, 1, 7])
def test_an_appointment_is_agreed_on_anew_and_not_put_off(days):
    now = noon(TODAY)
    talk = item_due(now + timedelta(days=3))._replace(action=Action.APPOINTMENT)
    with pytest.raises(ValueError, match="agree on another time"):
        postponed_day(talk, now, days=days, zone=UTC)
    with pytest.raises(ValueError, match="agree on another time"):
        day_allowed(talk, TODAY, UTC)
