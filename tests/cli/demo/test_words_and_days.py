"""Whatever day the demo is opened on, its words and its days agree."""

import re
from datetime import timedelta

import pytest

from tests.world import NOON
from tui.cli.demo.casts import CHANGER, STUDENT
from tui.cli.demo.season import fill
from tui.model.followup import Direction, Touch
from tui.model.interview import InterviewStatus
from tui.playbook.contacts.history import interview_begin, interview_end
from tui.playbook.time.dates import zone_of
from tui.store.book import Book

_CASTS = {"student": STUDENT, "changer": CHANGER}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_ORDINAL = re.compile(r"\b(\d{1,2})(st|nd|rd|th)\b")
_SATURDAY, _SUNDAY = 5, 6


@pytest.fixture(scope="module", params=_CASTS)
def cast(request):
    return _CASTS[request.param]


@pytest.fixture(
    scope="module", params=range(28), ids=lambda day: f"{NOON + timedelta(days=day):%a-%d-%b}"
)
def opened(request, cast, tmp_path_factory):
    """The records of a season opened on one of 28 days in a row, each at another hour."""
    now = (NOON + timedelta(days=request.param)).replace(hour=request.param * 5 % 24)
    book = Book(tmp_path_factory.mktemp("demo") / "store.json")
    fill(book, now, cast)
    yield book.records, now, zone_of(book.records.profile.time_zone)
    book.close()


def talks_of(records, contact_id):
    return [
        interview
        for interview in records.interviews_of(contact_id)
        if interview.status is InterviewStatus.TALKED
    ]


def test_a_day_that_a_reply_names_is_the_day_of_the_talk(opened):
    records, _, zone = opened
    named = 0
    for touch in records.table(Touch).values():
        weekdays = [day for day in _WEEKDAYS if day in touch.text]
        ordinals = _ORDINAL.findall(touch.text)
        if touch.direction is Direction.OUT or not (weekdays or ordinals):
            continue
        named += 1
        written = touch.when.astimezone(zone).date()
        days = [
            interview_begin(interview).astimezone(zone).date()
            for interview in records.interviews_of(touch.contact_id)
            if interview_begin(interview) > touch.when
        ]
        ahead = (days[0] - written).days
        if weekdays:
            assert (weekdays, f"{days[0]:%A}") == ([f"{days[0]:%A}"], weekdays[0])
            assert 0 < ahead < 7, "a weekday by its name alone is one within a week"
        if ordinals:
            assert int(ordinals[0][0]) == days[0].day
            assert ordinals[0][1] == {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(
                days[0].day, "st" if days[0].day == 31 else "th"
            )
            assert 0 < ahead < 28, "a day of the month by its number alone is the next one"
    assert named >= 3


def test_nobody_is_met_on_a_sunday_or_at_night_and_calls_ahead_are_on_working_days(opened):
    records, now, zone = opened
    for interview in records.interviews.values():
        begins = interview_begin(interview).astimezone(zone)
        assert 8 <= begins.hour < 20
        if interview.status is InterviewStatus.SCHEDULED:
            assert begins.weekday() < _SATURDAY
            assert 1 <= (begins.date() - now.astimezone(zone).date()).days <= 3
        else:
            assert begins.weekday() != _SUNDAY
            assert interview_end(interview) <= now


def test_people_are_known_before_they_are_written_to_and_named_before_they_are_known(opened):
    records, now, _ = opened
    for contact in records.contacts.values():
        touches = records.touches_of(contact.id)
        assert all(contact.created <= touch.when <= now for touch in touches)
        introducer = records.introducer_of(contact)
        if introducer is not None:
            assert introducer.created <= contact.created
            assert all(
                interview_end(talk) <= contact.created for talk in talks_of(records, introducer.id)
            )
        for talk in talks_of(records, contact.id):
            asked = [touch.when for touch in touches if touch.kind.value in ("outreach", "reply")]
            assert asked == sorted(asked)
            assert min(asked) < interview_begin(talk)


def test_nothing_said_or_written_depends_on_the_time_of_year(opened):
    records, _, _ = opened
    said = (
        *(touch.text for touch in records.table(Touch).values()),
        *(note.text for talk in records.interviews.values() for note in records.notes_of(talk.id)),
        *(contact.how_we_met for contact in records.contacts.values()),
    )
    for text in said:
        assert not any(re.search(rf"\b{month}\b", text) for month in _MONTHS), text
        assert not re.search(r"\b(spring break|christmas|thanksgiving|in the fall)\b", text.lower())
        assert "{" not in text
