"""The months with somebody: who wrote when, and when one talked."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.cases import for_each
from tui.model.followup import Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.playbook.contacts.life_line import Sign, life_line


def signs(world, contact, most=16):
    months = life_line(world.records, contact, world.now, most)
    weeks = [sign for month in months for sign in month.weeks]
    first = next(number for number, sign in enumerate(weeks) if sign)
    assert first < 5, "it begins with the month of the first touch"
    return weeks[first:]


@pytest.fixture
def jane(world):
    return world.contact("Jane")


def test_nothing_has_happened_yet(world, jane):
    assert life_line(world.records, jane, world.now, 16) == []


def test_a_week_shows_what_weighs_most_in_it(world, jane):
    world.touch(jane, TouchKind.OUTREACH, when=world.ago(21))
    world.touch(jane, TouchKind.REPLY, when=world.ago(14), direction=Direction.IN)
    world.talk(jane, 7)
    world.touch(jane, TouchKind.THANK_YOU, when=world.ago(7))
    assert signs(world, jane) == [Sign.YOU_WROTE, Sign.THEY_WROTE, Sign.TALKED, Sign.NOTHING]


def test_both_wrote_in_one_week(world, jane):
    world.touch(jane, TouchKind.OUTREACH, when=world.now)
    world.touch(jane, TouchKind.REPLY, when=world.now, direction=Direction.IN)
    world.touch(jane, TouchKind.OUTREACH, when=world.now)
    assert signs(world, jane) == [Sign.BOTH_WROTE]


def test_an_appointment_to_come_is_at_the_end(world, jane):
    world.touch(jane, TouchKind.OUTREACH, when=world.now)
    start = world.now + timedelta(days=14)
    world.interview(jane, status=InterviewStatus.SCHEDULED, start=start)
    assert signs(world, jane) == [Sign.YOU_WROTE, Sign.NOTHING, Sign.TO_COME]


def test_only_the_latest_weeks_are_shown_month_by_month(world, jane):
    world.touch(jane, TouchKind.OUTREACH, when=world.ago(700))
    months = life_line(world.records, jane, world.now, 16)
    assert sum(len(month.weeks) for month in months) == 16
    assert all(month.first.day == 1 for month in months)
    assert [month.first for month in months] == sorted({month.first for month in months})
    assert {len(month.weeks) for month in months[1:-1]} <= {4, 5}


@for_each(
    ("day", "month"),
    [
        # A Wednesday in the week of Monday 31 August.
        (date(2026, 9, 2), date(2026, 9, 1)),
        (date(2026, 8, 30), date(2026, 8, 1)),
        (date(2026, 11, 1), date(2026, 10, 1)),
        (date(2026, 12, 31), date(2026, 12, 1)),
        (date(2027, 1, 4), date(2027, 1, 1)),
    ],
)
def test_a_week_counts_to_the_month_that_most_of_its_days_are_in(world, jane, day, month):
    when = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    world.touch(jane, TouchKind.OUTREACH, when=when)
    first, *_ = life_line(world.records, jane, when, 60)
    assert first.first == month
    assert Sign.YOU_WROTE in first.weeks
    assert 1 <= len(first.weeks) <= 5
