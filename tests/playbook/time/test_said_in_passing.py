"""Days and moments as people write them in passing: towns, places to meet, two hours, edges."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tui.model.interview import Format
from tui.playbook.time.here import Here
from tui.playbook.time.reader import day_read_back, read_moment

# A Wednesday.
HERE = Here(datetime(2026, 3, 11, 10, 0, tzinfo=ZoneInfo("America/New_York")))


@for_each("words", ["wed", "wednesday", "on wed", "Mittwoch", "this wed", "wensday"])
def test_the_weekday_of_today_is_said_to_be_a_week_away(words):
    assert day_read_back(words, HERE) == "Wednesday 18 March 2026, a week from today"


@for_each(
    ("words", "day"),
    [
        ("next wed", "Wednesday 18 March 2026"),
        ("wed 18", "Wednesday 18 March 2026"),
        ("+1w", "Wednesday 18 March 2026"),
        ("thu", "Thursday 12 March 2026"),
        ("wed 11", "Wednesday 11 March 2026"),
        ("ende mai", "Sunday 31 May 2026"),
        ("fin mai", "Sunday 31 May 2026"),
        ("a fine maggio", "Sunday 31 May 2026"),
        ("finales de mayo", "Sunday 31 May 2026"),
        ("Ende Juni", "Tuesday 30 June 2026"),
        ("à la fin juillet", "Friday 31 July 2026"),
        ("eind mei", "Sunday 31 May 2026"),
        ("fim de maio", "Sunday 31 May 2026"),
        ("Anfang Juni", "Monday 1 June 2026"),
        ("début juin", "Monday 1 June 2026"),
        ("Mitte April", "Wednesday 15 April 2026"),
        ("mi-juin", "Monday 15 June 2026"),
    ],
)
def test_a_day_is_read_back(words, day):
    assert day_read_back(words, HERE) == day


@for_each(
    ("words", "start"),
    [
        ("fri 9am Paris, Texas", "13 10:00"),
        ("9am fri Paris, TX", "13 10:00"),
        ("fri 9am Cairo, Illinois", "13 10:00"),
        ("fri 9am Paris, France", "13 04:00"),
        ("fri 9am Lima, Ohio", "13 09:00"),
        ("tmrw arvo 3", "12 15:00"),
        ("sat arvo at 2", "14 14:00"),
        ("friday arvo 4pm", "13 16:00"),
        ("arvo 3 tomorrow", "12 15:00"),
    ],
)
def test_the_hour_is_by_the_clock_of_the_place(words, start):
    assert f"{read_moment(words, HERE).start:%d %H:%M}" == start


@for_each(
    ("words", "remark"),
    [
        ("3/29 2:30am Berlin", "that hour does not exist there on this day: 3:30"),
        ("29 mar 2026 02:15 Paris", "that hour does not exist there on this day: 3:15"),
        ("mar 14 2027 2:30am", "that hour does not exist here on this day: 3:30"),
        ("3/29 3:30am Berlin", ""),
        ("mar 15 2027 2:30am", ""),
    ],
)
def test_an_hour_that_the_clocks_skip_is_told(words, remark):
    assert read_moment(words, HERE).remark == remark


@for_each(
    "words",
    ["mon 8 or 9", "mon 8am or 9am", "fri 3 or 3:30pm", "sat 2 or 4pm", "thu 10:00 or at 11:00"],
)
def test_of_two_hours_none_is_chosen(words):
    with pytest.raises(ValueError, match=f"“{words}” has two times"):
        read_moment(words, HERE)


@for_each(
    ("words", "where"),
    [
        ("mon 3pm her office", "her office"),
        ("tue 3pm the library", "the library"),
        ("thu noon my place", "my place"),
        ("fri 4pm main lobby", "main lobby"),
        ("sat 11am their studio", "their studio"),
        ("fri 9am at the clinic", "the clinic"),
    ],
)
def test_a_place_to_meet_goes_without_at(words, where):
    moment = read_moment(words, HERE)
    assert (moment.where, moment.how) == (where, Format.IN_PERSON)


@for_each("words", ["fri 3pm Xyzzy", "wed 11am Starbucks on 5th", "mon 3pm whatever"])
def test_other_words_are_named(words):
    with pytest.raises(ValueError, match=r"Xyzzy|Starbucks|whatever"):
        read_moment(words, HERE)
