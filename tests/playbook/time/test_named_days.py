"""Days with a name, days by another day, and what a refusal says."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tui.playbook.time.days.calendar_days import ImpossibleDayError
from tui.playbook.time.days.holidays import holiday_meant
from tui.playbook.time.deadlines import deadline
from tui.playbook.time.here import Here
from tui.playbook.time.reader import day_read_back, read_day_ahead, read_moment

# A Saturday.
HERE = Here(datetime(2026, 11, 28, 10, tzinfo=ZoneInfo("America/New_York")))
DAYS = """
jan | 2027-01-01
January | 2027-01-01
june | 2027-06-01
may | 2027-05-01
dec. | 2026-12-01
sept 2027 | 2027-09-01
xmas | 2026-12-25
after xmas | 2026-12-28
before christmas | 2026-12-24
the day after xmas | 2026-12-26
new year | 2027-01-01
new year's | 2027-01-01
after new year’s | 2027-01-04
in the new year | 2027-01-01
nye | 2026-12-31
after the holidays | 2027-01-04
before the holidays | 2026-12-23
after thanksgiving | 2026-11-30
next thanksgiving | 2027-11-25
xmas 2027 | 2027-12-25
wk of dec 7 | 2026-12-07
week of 7 dec | 2026-12-07
the week of the 9th | 2026-12-07
w/c 7 dec | 2026-12-07
christmas week | 2026-12-21
week after thanksgiving | 2026-11-30
a week after xmas | 2027-01-01
two days before new year's eve | 2026-12-29
eow | 2026-12-04
eom | 2026-11-30
mid january | 2027-01-15
early feb | 2027-02-01
in january | 2027-01-01
sometime in feb | 2027-02-01
first week of feb | 2027-02-01
last week of january | 2027-01-25
first monday in january | 2027-01-04
last friday of december | 2026-12-25
first of december | 2026-12-01
q1 | 2027-01-01
early q2 2027 | 2027-04-01
after dec 1 | 2026-12-02
after the 15th | 2026-12-16
after fri | 2026-12-07
after the weekend | 2026-11-30
after next week | 2026-12-07
after january | 2027-02-01
easter | 2027-03-28
valentine's day | 2027-02-14
friday after new year's | 2027-01-08
wed before xmas | 2026-12-23
right after the holidays | 2027-01-04
post-thanksgiving | 2026-11-30
a couple of weeks after new years | 2027-01-15
not before dec 3 | 2026-12-03
the 15th of next month | 2026-12-15
cyber monday | 2026-11-30
christmas weekend | 2026-12-26
weekend after next | 2026-12-12
the following monday | 2026-11-30
end of q1 | 2027-03-31
1st week jan | 2027-01-01
next jan | 2027-01-01
fri noon-1 | 2026-12-04
nxt wk | 2026-11-30
monday am | 2026-11-30
"""


@for_each("line", DAYS.strip().splitlines())
def test_days_by_name_and_by_another_day(line):
    words, day = line.split(" | ")
    assert read_day_ahead(words, HERE) == date.fromisoformat(day)


@for_each(
    ("year", "day"),
    [
        *((2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5))),
        *((2028, date(2028, 4, 16)), (2030, date(2030, 4, 21)), (2038, date(2038, 4, 25))),
        *((1954, date(1954, 4, 18)), (1981, date(1981, 4, 19)), (2049, date(2049, 4, 18))),
    ],
)
def test_easter(year, day):
    rule = holiday_meant(f"easter {year}")
    assert rule is not None
    assert rule(HERE.today) == day


@for_each(
    ("words", "told"),
    [
        ("feb 30", "There is no 30 February: February has 29 days at most."),
        ("june 31", "There is no 31 June: June has 30 days."),
        ("31 nov", "There is no 31 November"),
        ("dec 32", "There is no 32 December"),
        ("2026-02-30", "There is no 30 February 2026: February has 28 days."),
        ("feb 29 2027", "There is no 29 February 2027"),
        ("31/11", "There is no 31 November"),
        ("thanksgiving", "Thu 26 Nov 2026 has passed: .* or write the year as well"),
        ("spring", "“spring” is not a day"),
        ("sometime in spring", "“spring” is not a day"),
        ("after lunch", "“after lunch” is not a day"),
        ("next sprint", "“next sprint” is not a day"),
    ],
)
def test_a_refusal_says_what_is_wrong(words, told):
    with pytest.raises(ValueError, match=told):
        read_day_ahead(words, HERE)


@for_each(
    ("words", "told"),
    [
        ("feb 30 3pm", "There is no 30 February"),
        ("feb 30", "There is no 30 February"),
        ("fri 3pm-2pm", "It ends at 2pm, before it starts at 3pm"),
        ("from 3 pm to 2 pm fri", "It ends at 2 pm, before it starts at 3 pm"),
        ("fri 15:00-14:30", "It ends at 14:30, before it starts at 15:00"),
        ("next week 3pm", "“next week” is several days"),
        ("this weekend 3pm", "“this weekend” is several days"),
        ("mid january 3pm", "“mid january” is several days"),
        ("week of dec 7 3pm", "“week of dec 7” is several days"),
        ("after xmas 3pm", "“after christmas” is several days"),
    ],
)
def test_a_moment_that_is_none_is_refused(words, told):
    with pytest.raises(ImpossibleDayError, match=told):
        read_moment(words, HERE)


@for_each(
    ("words", "start"),
    [
        ("the week after next, thurs 1pm", "2026-12-10 13:00"),
        ("the week after next thurs 1pm", "2026-12-10 13:00"),
        ("week after next on thursday 1pm", "2026-12-10 13:00"),
        ("Thursday of the week after next at 1", "2026-12-10 13:00"),
        ("thurs, week after next, 13:00", "2026-12-10 13:00"),
        ("next week thursday 1pm", "2026-12-03 13:00"),
        ("nxt wk thu @ 1", "2026-12-03 13:00"),
        ("next week, on Thursday, at 1pm", "2026-12-03 13:00"),
        ("next week 1pm thursday", "2026-12-03 13:00"),
        ("next week at 1pm on thurs", "2026-12-03 13:00"),
        ("the following week wed 3pm", "2026-12-02 15:00"),
        ("week of dec 7, wed 10am", "2026-12-09 10:00"),
        ("wed of the week of the 7th at 10", "2026-12-09 10:00"),
        ("w/c 7 dec tuesday 11:00", "2026-12-08 11:00"),
        ("first week of January, tuesday 3pm", "2027-01-05 15:00"),
        ("in two weeks, thursday 3pm", "2026-12-10 15:00"),
        ("in 2 wks on thurs at 3", "2026-12-10 15:00"),
        ("this weekend sunday 2pm", "2026-11-29 14:00"),
        ("sunday next weekend 2pm", "2026-12-06 14:00"),
        ("after thanksgiving, tues 3pm", "2026-12-01 15:00"),
        ("after xmas on wednesday 3pm", "2026-12-30 15:00"),
        ("christmas week, tuesday 4pm", "2026-12-22 16:00"),
        ("two weeks from thursday 3pm", "2026-12-17 15:00"),
        ("friday 3pm, dec 4", "2026-12-04 15:00"),
        ("fri at 3pm on 12/4", "2026-12-04 15:00"),
        ("dec 4, 3pm, friday", "2026-12-04 15:00"),
    ],
)
def test_a_weekday_in_a_span_is_that_day_in_any_order(words, start):
    assert f"{read_moment(words, HERE).start:%Y-%m-%d %H:%M}" == start


@for_each(
    ("words", "told"),
    [
        ("the week after next 3pm", "“week after next” is several days"),
        ("the week of next thursday 3pm", "“the week of next thursday” is several days"),
        ("the week after thursday 3pm", "“the week after thursday” is several days"),
        ("thursday next weekend 3pm", "“next weekend” is several days"),
        ("mon or tues next week 3pm", "has two days"),
        ("thu 3pm, dec 4", "4 Dec 2026 is a Friday, not a Thursday"),
    ],
)
def test_a_span_without_a_weekday_is_never_its_first_day(words, told):
    with pytest.raises(ValueError, match=told):
        read_moment(words, HERE)


@for_each(
    ("words", "about"),
    [
        *(("fri 3ish", "3ish"), ("fri around 3", "around 3"), ("fri noonish", "noonish")),
        *(("fri 3pm", ""), ("fri 10pm-1am", ""), ("tuesday next week 3pm", "")),
    ],
)
def test_what_is_only_roughly_said_is_known(words, about):
    assert read_moment(words, HERE).about == about


@for_each(
    ("line", "day"),
    [
        ("send her the draft before xmas", date(2026, 12, 24)),
        ("send her the draft by xmas", date(2026, 12, 25)),
        ("send her the draft before fri", date(2026, 12, 4)),
    ],
)
def test_a_deadline_may_be_a_named_day(line, day):
    assert deadline(line, HERE) == day


@for_each(
    ("words", "day"),
    [
        *(("frday", (12, 4)), ("monady", (11, 30)), ("satuday", (12, 5)), ("wenesday", (12, 2))),
        *(("tuesdy", (12, 1)), ("tomrrow", (11, 29)), ("decemebr 5", (12, 5))),
    ],
)
def test_one_slip_in_the_name_of_a_day_or_a_month_is_mended(words, day):
    assert read_day_ahead(words, HERE) == date(2026, *day)


@for_each("words", ["tursday", "frida", "sundae", "mondays", "fridge", "marsh 5"])
def test_what_may_be_two_days_or_another_word_is_not_mended(words):
    with pytest.raises(ValueError, match="is not a day"):
        read_day_ahead(words, HERE)


@for_each(
    ("words", "told"),
    [
        ("12/1 at 3", "Tuesday 1 December 2026; the time of day is not kept"),
        ("fri 4", "Friday 4 December 2026"),
        ("fri 11", "Friday 11 December 2026"),
        ("fri 9", "Friday 4 December 2026; the time of day is not kept"),
        ("mon 3", "Monday 30 November 2026; the time of day is not kept"),
        ("noonish", "Sunday 29 November 2026; the time of day is not kept"),
        ("12/1", "Tuesday 1 December 2026"),
    ],
)
def test_a_day_is_read_back_without_the_time_written_with_it(words, told):
    assert day_read_back(words, Here(HERE.now.replace(hour=13))) == told
