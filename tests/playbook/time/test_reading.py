"""Days and moments as people type them, read by the one reader."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.playbook.time.dates import in_words
from tui.playbook.time.days.calendar_days import ImpossibleDayError
from tui.playbook.time.here import Here
from tui.playbook.time.moment import PastError
from tui.playbook.time.reader import read_day, read_day_ahead, read_moment

NEW_YORK, CHICAGO, TOKYO = map(ZoneInfo, ("America/New_York", "America/Chicago", "Asia/Tokyo"))
# A Thursday.
HERE = Here(datetime(2026, 11, 19, 10, tzinfo=NEW_YORK))
# A Friday.
NOON = Here(datetime(2026, 11, 20, 12, tzinfo=CHICAGO))
# In Tokyo it is Friday already.
EVENING = Here(datetime(2027, 3, 11, 20, tzinfo=NEW_YORK))
DATES = st.dates(date(2000, 1, 1), date(2190, 12, 31))

DAYS = """
fri | 2026-11-20
thu | 2026-11-26
tomorrow morning | 2026-11-20
on Monday morning | 2026-11-23
by tomorrow 5pm | 2026-11-20
fri 3pm | 2026-11-20
in 3 days | 2026-11-22
two weeks | 2026-12-03
in two weeks | 2026-12-03
next week | 2026-11-23
next monday | 2026-11-23
next friday | 2026-11-27
weds | 2026-11-25
the 27th | 2026-11-27
Fri 27 Nov | 2026-11-27
Friday, November 27 | 2026-11-27
12/1 | 2026-12-01
11/30 | 2026-11-30
30/11 | 2026-11-30
30.11. | 2026-11-30
eom | 2026-11-30
end of week | 2026-11-20
in a month | 2026-12-19
tues | 2026-11-24
Thurs. | 2026-11-26
FRIDAY! | 2026-11-20
this friday | 2026-11-20
coming monday | 2026-11-23
tuesday next week | 2026-11-24
mon after next | 2026-11-30
friday after next | 2026-12-04
a week from tuesday | 2026-12-01
week from tuesday | 2026-12-01
tuesday week | 2026-12-01
a week tomorrow | 2026-11-27
two weeks from friday | 2026-12-04
monday in two weeks | 2026-11-30
3 days from now | 2026-11-22
a month from today | 2026-12-19
tmrw | 2026-11-20
tommorow | 2026-11-20
wensday | 2026-11-25
day after tomorrow | 2026-11-21
the day after tomorrow | 2026-11-21
tonight | 2026-11-19
this afternoon | 2026-11-19
first thing monday | 2026-11-23
in a fortnight | 2026-12-03
in a couple of weeks | 2026-12-03
ten days | 2026-11-29
in 2 wks | 2026-12-03
2wks | 2026-12-03
3days | 2026-11-22
end of the day tomorrow | 2026-11-20
two weeks' time | 2026-12-03
within a week | 2026-11-26
in the next two weeks | 2026-12-03
in 2 business days | 2026-11-23
in half a year | 2027-05-19
+2w | 2026-12-03
+ 3 d | 2026-11-22
3d | 2026-11-22
1m | 2026-12-19
1y | 2027-11-19
next month | 2026-12-01
end of the month | 2026-11-30
end of next week | 2026-11-27
end of december | 2026-12-31
mid-december | 2026-12-15
beginning of january | 2027-01-01
early next week | 2026-11-23
later this week | 2026-11-20
week after next | 2026-11-30
this weekend | 2026-11-21
next weekend | 2026-11-28
eow | 2026-11-20
eod | 2026-11-19
fri eod | 2026-11-20
close of business friday | 2026-11-20
eoy | 2026-12-31
end of the quarter | 2026-12-31
Dec 1st | 2026-12-01
dec-1 | 2026-12-01
1-Dec-2026 | 2026-12-01
December 1st, 2028 | 2028-12-01
the 1st of December | 2026-12-01
1. december | 2026-12-01
dec 1 '26 | 2026-12-01
Fri., Nov. 27 | 2026-11-27
Fri Nov 27 2026 | 2026-11-27
27 Nov (Fri) | 2026-11-27
fri 27 | 2026-11-27
fri the 27th | 2026-11-27
the 3rd | 2026-12-03
the 31st | 2026-12-31
12/31/2026 | 2026-12-31
27/11 | 2026-11-27
12/1/26 | 2026-12-01
fri 11/27 | 2026-11-27
1.12. | 2026-12-01
01.12.2026 | 2026-12-01
2026-12-01 | 2026-12-01
2026/12/01 | 2026-12-01
20261201 | 2026-12-01
mar 10 | 2027-03-10
jan 5 | 2027-01-05
feb 29 2028 | 2028-02-29
sat 13 nov | 2027-11-13
nov 19 | 2026-11-19
until friday | 2026-11-20
friday at the latest | 2026-11-20
no later than friday, please | 2026-11-20
5pm | 2026-11-19
9am | 2026-11-20
fri 3pm Tokyo | 2026-11-20
Fri 27 Nov at 15:00 | 2026-11-27
a week today | 2026-11-26
today week | 2026-11-26
fri week | 2026-11-27
monday first thing | 2026-11-23
wed afternoon | 2026-11-25
thurs pm | 2026-11-26
sat am | 2026-11-21
the weekend after next | 2026-12-05
after thanksgiving | 2026-11-30
before christmas | 2026-12-24
beginning of jan | 2027-01-01
mid december | 2026-12-15
last week of january | 2027-01-25
2nd week of dec | 2026-12-07
first monday in december | 2026-12-07
first monday of next month | 2026-12-07
third thursday of january | 2027-01-21
end of jan | 2027-01-31
q1 | 2027-01-01
in 10 days' time | 2026-11-29
in two weeks' time | 2026-12-03
10 days from now | 2026-11-29
3 weeks out | 2026-12-10
1/5/27 | 2027-01-05
5.1.27 | 2027-01-05
05-Jan-2027 | 2027-01-05
jan 5th, 2027 | 2027-01-05
5th of january | 2027-01-05
dec. 1st | 2026-12-01
dec 1 at 15.30 | 2026-12-01
tue dec 1st 10a | 2026-12-01
tues 1 dec @ 10 | 2026-12-01
tomorrow lunchtime | 2026-11-20
wed 1530 | 2026-11-25
wed 15.30 Uhr | 2026-11-25
monday 9-ish | 2026-11-23
next wk | 2026-11-23
in the new year | 2027-01-01
after the holidays | 2027-01-04
sometime next week | 2026-11-23
no later than friday | 2026-11-20"""


def spelled(table):
    return [line.rsplit(" | ", 1) for line in table.strip().splitlines()]


@for_each(("words", "day"), spelled(DAYS))
def test_days_are_read_as_people_type_them(words, day):
    assert read_day_ahead(words, HERE) == date.fromisoformat(day)


@for_each(
    ("words", "month_first", "day_first"),
    [
        ("12/1", date(2026, 12, 1), date(2027, 1, 12)),
        ("1/12", date(2027, 1, 12), date(2026, 12, 1)),
        ("27/11", date(2026, 11, 27), date(2026, 11, 27)),
        ("11/27", date(2026, 11, 27), date(2026, 11, 27)),
        ("1.12.", date(2026, 12, 1), date(2026, 12, 1)),
        ("2/1/2027", date(2027, 2, 1), date(2027, 1, 2)),
        ("tue 1/12", date(2027, 1, 12), date(2026, 12, 1)),
    ],
)
def test_of_two_numbers_the_first_is_what_it_is_where_one_lives(words, month_first, day_first):
    assert read_day(words, HERE) == month_first
    assert read_day(words, Here(HERE.now, day_first=True)) == day_first


@for_each(
    ("words", "day"),
    [
        ("Tomorrow", date(2026, 11, 21)),
        ("fri", date(2026, 11, 27)),
        ("sat", date(2026, 11, 21)),
        ("next fri", date(2026, 11, 27)),
        ("eow", date(2026, 11, 20)),
        (" 2 weeks ", date(2026, 12, 4)),
    ],
)
def test_on_a_friday_friday_is_the_next_one(words, day):
    assert read_day(words, NOON) == day


@for_each(
    "words",
    [
        "",
        "x",
        "fr",
        "ma 3",
        "decem",
        "a december",
        "2026-13-01",
        "13/13",
        "3",
        "-1d",
        "someday",
        "wed/thu",
        "12-1",
        "Berlin",
        "the",
        "at",
        "'",
        ".",
    ],
)
def test_what_is_no_day_is_answered_with_a_sentence(words):
    with pytest.raises(ValueError, match=r"is not a day: write .+\.$") as told:
        read_day(words, HERE)
    assert not isinstance(told.value, ImpossibleDayError)


@for_each(
    ("words", "told"),
    [
        ("fri blah", "“blah” is not understood: write fri, 3d"),
        ("jane fri", "“jane” is not understood"),
        ("so fri", "“so” is not understood"),
        ("santiago fri 3pm", "“santiago” is not understood"),
        ("fri 3pm Atlantis", "No place called Atlantis is known"),
        ("fri 25:00", "“25:00” is not understood"),
        ("fri 3pm mon", "“fri 3pm mon” has two days"),
        ("fri midnight", "Midnight begins a day and ends one: write 00:00 or 23:59."),
    ],
)
def test_a_refusal_names_the_part_that_was_not_understood(words, told):
    with pytest.raises(ValueError, match=r"\.$") as refusal:
        read_day(words, HERE)
    assert str(refusal.value).startswith(told)


@for_each(
    ("words", "told"),
    [
        (
            "nov 18",
            "Wed 18 Nov 2026 has passed: choose today or a later day, or write the year as well.",
        ),
        (
            "11/18",
            "Wed 18 Nov 2026 has passed: choose today or a later day, or write the year as well.",
        ),
        ("Fri 13 Nov", "Fri 13 Nov 2026 has passed"),
        ("2026-11-18", "Wed 18 Nov 2026 has passed: choose today or a later day."),
        ("yesterday", "Wed 18 Nov 2026 has passed: choose today or a later day."),
        ("last friday", "Fri 13 Nov 2026 has passed"),
        ("3 days ago", "Mon 16 Nov 2026 has passed"),
        ("early november", "Sun 1 Nov 2026 has passed"),
        ("thu 27 nov", "27 Nov 2026 is a Friday, not a Thursday: write one of the two."),
        ("Mon 2026-11-27", "27 Nov 2026 is a Friday, not a Monday"),
        ("999y", "3025 is more than ten years ahead: choose an earlier day."),
    ],
)
def test_a_day_that_cannot_be_meant_is_refused_and_never_next_year_s(words, told):
    with pytest.raises(ImpossibleDayError) as refusal:
        read_day_ahead(words, HERE)
    assert str(refusal.value).startswith(told)


@given(DATES, st.integers(0, 6))
def test_a_weekday_is_the_next_one_and_never_today(today, number):
    name = ("mon", "tues", "weds", "thurs", "fri", "sat", "sun")[number]
    here = Here(datetime(today.year, today.month, today.day, 12, tzinfo=UTC))
    day = read_day(name, here)
    assert day.weekday() == number
    assert timedelta(1) <= day - today <= timedelta(7)
    later = read_day(f"next {name}", here)
    assert later - (today - timedelta(days=today.weekday())) == timedelta(7 + number)


SPELLINGS = st.sampled_from(
    [
        "{d:%b} {n}",
        "{n} {d:%B}",
        "{d:%B} {n}, {y}",
        "{d:%a} {n} {d:%b}",
        "{d:%A}, {d:%B} {n}",
        "{y}-{d:%m}-{d:%d}",
        "{m}/{n}/{y}",
        "{n}.{m}.{y}",
        "{d:%a} {n} {d:%b} {y}",
        "{n}-{d:%b}-{y}",
    ]
)


@given(DATES, st.integers(0, 270), SPELLINGS)
def test_a_day_in_any_spelling_is_that_day(today, ahead, spelling):
    here = Here(datetime(today.year, today.month, today.day, 12, tzinfo=UTC))
    day = today + timedelta(days=ahead)
    words = spelling.format(d=day, n=day.day, m=day.month, y=day.year)
    assert read_day_ahead(words, here) == day
    assert read_day_ahead(words.upper(), here) == day


@given(DATES, st.integers(1, 89))
def test_a_day_just_over_is_refused(today, over):
    here = Here(datetime(today.year, today.month, today.day, 12, tzinfo=UTC))
    day = today - timedelta(days=over)
    with pytest.raises(ImpossibleDayError, match="has passed"):
        read_day_ahead(f"{day:%b} {day.day}", here)


MOMENTS = """
fri 3pm Berlin | 2026-11-20 09:00
fri 3pm Munich | 2026-11-20 09:00
wed 4pm Boston | 2026-11-25 16:00
fri 3pm São Paulo | 2026-11-20 13:00
fri 3pm Zürich | 2026-11-20 09:00
mon 9am UTC+2 | 2026-11-23 02:00
fri 15h | 2026-11-20 15:00
fri 3-3:30pm | 2026-11-20 15:00 30
Friday, November 27 at 3:00 PM | 2026-11-27 15:00
11/30 3pm | 2026-11-30 15:00
fri 3p | 2026-11-20 15:00
fri 3 p.m. | 2026-11-20 15:00
fri 3.30pm | 2026-11-20 15:30
fri 330pm | 2026-11-20 15:30
fri 15h30 | 2026-11-20 15:30
fri 15.30 | 2026-11-20 15:30
fri 15 Uhr | 2026-11-20 15:00
fri 1500 | 2026-11-20 15:00
half past 3 fri | 2026-11-20 15:30
fri half past three | 2026-11-20 15:30
fri quarter to 4 | 2026-11-20 15:45
fri ten to four | 2026-11-20 15:50
fri 3ish | 2026-11-20 15:00
fri around 3 | 2026-11-20 15:00
fri @3pm | 2026-11-20 15:00
fri 3 o'clock | 2026-11-20 15:00
fri three pm | 2026-11-20 15:00
fri noon | 2026-11-20 12:00
fri 12 noon | 2026-11-20 12:00
fri 12am | 2026-11-20 00:00
fri at 9 | 2026-11-20 09:00
fri 6:30 | 2026-11-20 18:30
fri 06:30 | 2026-11-20 06:30
2026-11-27 6:30 | 2026-11-27 06:30
2026-11-27T14:00 | 2026-11-27 14:00
2026-11-27T14:00:00Z | 2026-11-27 09:00
2026-11-27T14:00+01:00 | 2026-11-27 08:00
fri 10-11 | 2026-11-20 10:00 60
fri 11-12pm | 2026-11-20 11:00 60
fri 11am-1pm | 2026-11-20 11:00 120
fri 3pm-4 | 2026-11-20 15:00 60
fri 3pm to 3:45pm | 2026-11-20 15:00 45
fri between 3 and 4 | 2026-11-20 15:00 60
fri 15:00–15:30 | 2026-11-20 15:00 30
fri 15h-15h30 | 2026-11-20 15:00 30
fri 10am–noon | 2026-11-20 10:00 120
fri 9:00am - 9:45am Chicago | 2026-11-20 10:00 45
fri 3pm for 45 minutes | 2026-11-20 15:00 45
fri 3pm, 45 min | 2026-11-20 15:00 45
fri 3pm for half an hour | 2026-11-20 15:00 30
Fri 27 Nov, 15:00 · 25 min | 2026-11-27 15:00 25
in 2 hours | 2026-11-19 12:00
in 30 minutes | 2026-11-19 10:30
fri 3pm Berlin time | 2026-11-20 09:00
fri 3pm in Berlin | 2026-11-20 09:00
fri 3pm (Berlin) | 2026-11-20 09:00
Berlin fri 3pm | 2026-11-20 09:00
fri 3pm Munich, Germany | 2026-11-20 09:00
fri 3pm PT | 2026-11-20 18:00
fri 3pm JST | 2026-11-20 01:00
fri 3pm GMT-5 | 2026-11-20 15:00
fri 3pm UTC+5:30 | 2026-11-20 04:30
fri 3pm Europe/Berlin | 2026-11-20 09:00
fri 3pm Portland, ME | 2026-11-20 15:00
fri 3pm my time | 2026-11-20 15:00
tonight at 8 | 2026-11-19 20:00
tomorrow morning at 9 | 2026-11-20 09:00
monday evening 7 | 2026-11-23 19:00
9 in the morning tomorrow | 2026-11-20 09:00
today 3pm | 2026-11-19 15:00
thu 3pm | 2026-11-19 15:00
9am | 2026-11-20 09:00
11:00 | 2026-11-19 11:00
Berlin 14:00 | 2026-11-20 08:00
next fri 3pm | 2026-11-27 15:00
in two weeks 3pm | 2026-12-03 15:00
1.12. 15.30 | 2026-12-01 15:30
27.11. um 15 Uhr | 2026-11-27 15:00
nov 27 - 3pm | 2026-11-27 15:00
the 27th at 3pm | 2026-11-27 15:00
mar 10 3pm | 2027-03-10 15:00
2027-03-14 2:30 | 2027-03-14 03:30
"""


@for_each(("words", "meant"), spelled(MOMENTS))
def test_moments_are_read_as_people_type_them(words, meant):
    moment = read_moment(words, HERE)
    assert f"{moment.start:%Y-%m-%d %H:%M} {moment.minutes or ''}".strip() == meant
    assert moment.start.tzinfo is NEW_YORK


@for_each(
    ("words", "expected"),
    [
        ("fri 14:00", (2026, 11, 20, 14, 0)),
        ("dec 1 2pm", (2026, 12, 1, 14, 0)),
        ("Dec 1 2:30 PM", (2026, 12, 1, 14, 30)),
        ("tomorrow 9:30", (2026, 11, 21, 9, 30)),
        ("tomorrow at 9am", (2026, 11, 21, 9, 0)),
        ("2026-12-01 14:00", (2026, 12, 1, 14, 0)),
        ("14:00 tue", (2026, 11, 24, 14, 0)),
        ("mon noon", (2026, 11, 23, 12, 0)),
        ("mon 12 am", (2026, 11, 23, 0, 0)),
        ("14:00", (2026, 11, 20, 14, 0)),
        ("11:00", (2026, 11, 21, 11, 0)),
        ("tomorrow 3pm Berlin", (2026, 11, 21, 8, 0)),
        ("fri 14:00 New York", (2026, 11, 20, 13, 0)),
        ("15:00 pst", (2026, 11, 20, 17, 0)),
        ("mon 1am tokyo", (2026, 11, 22, 10, 0)),
    ],
)
def test_R6_an_appointment_is_kept_by_the_clock_here(words, expected):
    assert read_moment(words, NOON).start == datetime(*expected, tzinfo=CHICAGO)


@for_each(
    ("here", "words", "expected"),
    [
        (EVENING, "fri 3pm Tokyo", (2027, 3, 12, 1, 0)),
        (EVENING, "fri 9am Tokyo", (2027, 3, 18, 20, 0)),
        (EVENING, "tomorrow 3pm Tokyo", (2027, 3, 12, 1, 0)),
        (EVENING, "today 3pm Tokyo", (2027, 3, 12, 1, 0)),
        (EVENING, "sat 3pm Tokyo", (2027, 3, 13, 1, 0)),
        (EVENING, "thu 3pm Tokyo", (2027, 3, 18, 2, 0)),
        (EVENING, "fri 10am Sydney", (2027, 3, 18, 19, 0)),
        (EVENING, "fri 3pm Sydney", (2027, 3, 11, 23, 0)),
        (EVENING, "fri 3pm", (2027, 3, 12, 15, 0)),
        (Here(EVENING.now.astimezone(TOKYO)), "thu 9pm New York", (2027, 3, 12, 11, 0)),
        (Here(EVENING.now.astimezone(TOKYO)), "thu 3pm New York", (2027, 3, 19, 4, 0)),
        (Here(EVENING.now.astimezone(TOKYO)), "fri 3pm New York", (2027, 3, 13, 5, 0)),
    ],
)
def test_R6_the_nearest_moment_to_come_is_meant_by_their_clock(here, words, expected):
    assert read_moment(words, here).start == datetime(*expected, tzinfo=here.zone)


@for_each(
    ("here", "words", "told"),
    [
        (
            EVENING,
            "mar 10 3pm",
            "Wed 10 Mar 2027, 15:00 has passed: choose a later time, or write the",
        ),
        (EVENING, "2026-03-09 10:00", "Mon 9 Mar 2026, 10:00 has passed: choose a later time."),
        (EVENING, "yesterday 3pm", "Wed 10 Mar 2027, 15:00 has passed: choose a later time."),
        (EVENING, "today 3pm", "Thu 11 Mar 2027, 15:00 has passed"),
        (EVENING, "mar 11 3pm", "Thu 11 Mar 2027, 15:00 has passed"),
        (EVENING, "3/10 3pm", "Wed 10 Mar 2027, 15:00 has passed"),
        (EVENING, "jan 5 3pm", "Tue 5 Jan 2027, 15:00 has passed"),
        (HERE, "today 9am", "Thu 19 Nov 2026, 09:00 has passed"),
        (HERE, "nov 18 3pm", "Wed 18 Nov 2026, 15:00 has passed"),
    ],
)
def test_a_moment_that_is_over_is_told_and_known(here, words, told):
    with pytest.raises(PastError) as refusal:
        read_moment(words, here)
    assert str(refusal.value).startswith(told)
    assert in_words(refusal.value.moment.start.date()) in told


@for_each(
    ("words", "told"),
    [
        ("", "“” has no time: write fri 14:00 or dec 1 2pm."),
        ("fri", "“fri” has no time: write fri 14:00 or dec 1 2pm."),
        ("2026-12-01", "“2026-12-01” has no time"),
        ("Berlin", "“Berlin” has no time"),
        ("3-4", "“3-4” has no time"),
        ("fri 25:00", "“25:00” is not a time of day: write 14:00 or 2pm."),
        ("fri 14:75", "“14:75” is not a time of day"),
        ("fri 13pm", "“13pm” is not a time of day"),
        ("someday 14:00", "“someday” is not a day: write fri"),
        ("seminar fri 3pm", "“seminar” is not understood"),
        ("fri 3pm Berlin seminar", "“seminar” is not understood"),
        ("fri 3pm phone or zoom", "“phone or zoom” is not understood"),
        ("fri 3pm at 4pm", "“fri 3pm at 4pm” has two times"),
        ("fri 3pm at 25:00", "“25:00” is not a time of day"),
        ("fri 3pm at Portland", "“Portland” could be Portland, Oregon or Portland, Maine"),
        ("fri 3pm at her time", "Their time zone is not known: write the city."),
        ("fri 3 or 4", "“fri 3 or 4” has two times"),
        ("mon 7am/8am CT", "“mon 7am/8am CT” has two times"),
        ("tue 3pm - she calls me", "“she calls me” is not understood"),
        ("tue 3pm if he is back", "“if he is back” is not understood"),
        ("feb 29 3pm", "2027 has no 29 February: write another day, or the year as well."),
        ("mon half 3", "“half 3” can be half an hour before 3 or after it: write 14:30."),
        ("fri 27 on zoom", "“fri 27” has no time"),
        ("at Tatte fri 3pm", "“Tatte” is not understood"),
        ("fri 3pm Atlantis", "No place called Atlantis is known: write a bigger city nearby"),
        ("tomorrow 3pm Mars", "No place called Mars is known"),
        ("fri 3pm IST", "IST is India, Ireland or Israel: write the city."),
        ("fri 3pm Portland", "“Portland” could be Portland, Oregon or Portland, Maine"),
        ("fri 3pm their time", "Their time zone is not known: write the city."),
        ("3pm 4pm", "“3pm 4pm” has two times"),
        ("fri 3pm CET / 9am EST", "“fri 3pm CET / 9am EST” has two times"),
        ("fri mon 3pm", "“fri mon 3pm” has two days"),
        ("fri 10 to 4", "“10 to 4” can be a time or a range: write 10-4, or the time."),
        ("fri midnight", "Midnight begins a day and ends one"),
        ("thu 27 nov 3pm", "27 Nov 2026 is a Friday, not a Thursday"),
        ("999y 3pm", "3025 is more than ten years ahead"),
    ],
)
def test_what_is_no_appointment_is_told_by_the_part_that_is_wrong(words, told):
    with pytest.raises(ValueError, match=r"\.$") as refusal:
        read_moment(words, HERE)
    assert str(refusal.value).startswith(told)


@for_each(
    ("words", "meant"),
    [
        ("fri 3", "2026-11-20 15:00"),
        ("Friday, 7", "2026-11-20 07:00"),
        ("wed 10", "2026-11-25 10:00"),
        ("fri 27 3", "2026-11-27 15:00"),
        ("thurs twelve", "2026-11-19 12:00"),
        ("tmrw 3", "2026-11-20 15:00"),
        ("today 3", "2026-11-19 15:00"),
        ("next tue 2", "2026-11-24 14:00"),
        ("12/1 3", "2026-12-01 15:00"),
        ("fri 3 Berlin", "2026-11-20 09:00"),
    ],
)
def test_an_appointment_wants_a_time_so_a_number_behind_a_day_is_one(words, meant):
    assert f"{read_moment(words, HERE).start:%Y-%m-%d %H:%M}" == meant


def test_where_a_day_is_wanted_it_is_one_of_the_month_where_that_can_be():
    with pytest.raises(ValueError, match="“3” is not"):
        read_day_ahead("tmrw 3", HERE)
    with pytest.raises(ValueError, match="26 Nov 2026 is a Thursday"):
        read_day_ahead("fri 26", HERE)
    assert read_day_ahead("fri 27", HERE) == date(2026, 11, 27)
    # The third is a Thursday, so it is an hour.
    assert read_day_ahead("fri 3", HERE) == date(2026, 11, 20)


MEETINGS = """
wed 10:30 on zoom | 2026-11-25 10:30 | video |
fri noon video | 2026-11-20 12:00 | video |
zoom fri 3pm | 2026-11-20 15:00 | video |
tue 2pm ET, via MS Teams | 2026-11-24 14:00 | video |
fri 3pm zoom Berlin time | 2026-11-20 09:00 | video |
fri at 3 for 20 min by phone | 2026-11-20 15:00 20 | phone |
fri 3 phone call | 2026-11-20 15:00 | phone |
thurs @ 2:30 zoom https://zoom.us/j/123456 | 2026-11-19 14:30 | video | https://zoom.us/j/123456
tue 2pm Google Meet: https://meet.google.com/a-b | 2026-11-24 14:00 | video | https://meet.google.com/a-b
fri 3pm zoom.us/j/1 | 2026-11-20 15:00 | video | zoom.us/j/1
fri 3pm on Zoom, meeting id 123 456 7890 | 2026-11-20 15:00 | video | meeting id 123 456 7890
tue 2pm call 617-555-0199 | 2026-11-24 14:00 | phone | 617-555-0199
tue 2pm at +1 (617) 555-0199 | 2026-11-24 14:00 | phone | +1 (617) 555-0199
wed 10 at Tatte | 2026-11-25 10:00 | in person | Tatte
wed 10:30 @ Blue Bottle on 5th | 2026-11-25 10:30 | in person | Blue Bottle on 5th
wed at 10 at Peet's Coffee for half an hour | 2026-11-25 10:00 30 | in person | Peet's Coffee
coffee wed 10 at St. Mary's | 2026-11-25 10:00 | in person | St. Mary's
wed at Tatte at 10 | 2026-11-25 10:00 | in person | Tatte
fri 3pm PT at the Berlin Cafe | 2026-11-20 18:00 | in person | the Berlin Cafe
fri 3pm in her office | 2026-11-20 15:00 | in person | her office
fri 3pm in person | 2026-11-20 15:00 | in person |
fri 3pm coffee over zoom | 2026-11-20 15:00 | video |
fri 3pm Mobile, Alabama | 2026-11-20 16:00 | |
fri 3pm at Berlin | 2026-11-20 09:00 | |
"""


@for_each("line", MEETINGS.strip().splitlines())
def test_how_and_where_two_people_meet_is_read_with_the_moment(line):
    words, start, how, where = (part.strip() for part in line.split("|"))
    moment = read_moment(words, HERE)
    assert f"{moment.start:%Y-%m-%d %H:%M} {moment.minutes or ''}".strip() == start
    assert (moment.how.value if moment.how else "", moment.where) == (how, where)


@for_each("words", ["their time", "her time", "his local time", "hers", "his timezone"])
def test_their_clock_has_many_names(words):
    assert read_moment(f"fri 3pm {words}", HERE, "Europe/Berlin").start.hour == 9


def test_their_time_is_by_their_clock_where_it_is_known():
    moment = read_moment("fri 3pm their time", HERE, "Europe/Berlin")
    assert (moment.start.hour, moment.zone) == (9, "Europe/Berlin")


DAY_SHAPES = st.sampled_from(
    [
        "fri",
        "next monday",
        "tomorrow",
        "dec 1",
        "12/1",
        "1.12.",
        "the 27th",
        "Fri 27 Nov",
        "in two weeks",
        "a week from tuesday",
        "eom",
        "2026-12-01",
        "Friday, November 27",
        "weds",
    ]
)
CLOCK_SHAPES = st.sampled_from(
    [
        ("3pm", 15, 0),
        ("15:00", 15, 0),
        ("15h30", 15, 30),
        ("9am", 9, 0),
        ("noon", 12, 0),
        ("at 3:30 p.m.", 15, 30),
        ("half past 3", 15, 30),
        ("10a", 10, 0),
        ("3-3:30pm", 15, 0),
    ]
)
PLACE_SHAPES = st.sampled_from(
    [
        ("", ""),
        ("Berlin", "Europe/Berlin"),
        ("in Tokyo", "Asia/Tokyo"),
        ("(NYC)", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("UTC+2", "Etc/GMT-2"),
        ("PST", "America/Los_Angeles"),
    ]
)
JOINTS = st.sampled_from([" ", ", ", "  ", " - "])


@given(DAY_SHAPES, CLOCK_SHAPES, PLACE_SHAPES, JOINTS, st.booleans())
def test_no_part_of_a_moment_is_lost_however_they_are_put_together(
    day, clock, place, joint, turned
):
    words, hour, minute = clock
    name, zone = place
    parts = [words, day] if turned else [day, words]
    moment = read_moment(f"{joint.join(parts)} {name}", HERE)
    there = moment.start.astimezone(ZoneInfo(zone) if zone else NEW_YORK)
    assert (there.hour, there.minute) == (hour, minute)
    assert there.date() == read_day(day, HERE)
    assert moment.zone == zone
    assert moment.minutes == (30 if words == "3-3:30pm" else None)
    assert moment.start > HERE.now


TYPED = st.text(max_size=20) | st.lists(
    DAY_SHAPES
    | CLOCK_SHAPES.map(lambda each: each[0])
    | PLACE_SHAPES.map(lambda each: each[0])
    | st.text(alphabet="0123456789 :.-/apmhtfridec,", max_size=8)
).map(" ".join)


@given(TYPED, st.sampled_from([HERE, NOON, EVENING]))
def test_anything_typed_is_read_or_answered_with_a_sentence(text, here):
    for read in (read_day, read_day_ahead, read_moment):
        try:
            found = read(text, here)
        except ValueError as error:
            assert str(error).endswith(".")  # noqa: PT017
        else:
            assert isinstance(found, date) or found.start.tzinfo is here.zone
