"""Next tuesday is told with the day that others mean by it; a week from monday is one day."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_moment

NEW_YORK = ZoneInfo("America/New_York")


def here(day: int) -> Here:
    return Here(datetime(2026, 11, day, 10, tzinfo=NEW_YORK))


@for_each(
    ("today", "typed", "day", "remark"),
    [
        # A Sunday.
        (29, "next tues 3pm", "Tue 01 Dec", "“next tues” can be Tue 8 Dec too"),
        (29, "next friday at 10", "Fri 04 Dec", "“next friday” can be Fri 11 Dec too"),
        (29, "next sun 3pm", "Sun 06 Dec", ""),
        (
            29,
            "next tues 2ish",
            "Tue 01 Dec",
            "“2ish” is kept as an exact time; “next tues” can be Tue 8 Dec too",
        ),
        # A Tuesday.
        (24, "next thu 3pm", "Thu 03 Dec", "“next thu” can be Thu 26 Nov too"),
        (24, "next monday 9", "Mon 30 Nov", ""),
        (24, "next tue 9", "Tue 01 Dec", ""),
        (24, "thu 3pm", "Thu 26 Nov", ""),
        (24, "thu next week 3pm", "Thu 03 Dec", ""),
        (24, "this thu 3pm", "Thu 26 Nov", ""),
        # A Saturday.
        (28, "next tues 3pm", "Tue 01 Dec", ""),
        (28, "next sun 3pm", "Sun 06 Dec", "“next sun” can be Sun 29 Nov too"),
        (29, "week from mon 9am", "Mon 07 Dec", ""),
        (29, "wk from mon 9am", "Mon 07 Dec", ""),
        (29, "a week from mon 9am", "Mon 07 Dec", ""),
        (29, "week from tomorrow 9am", "Mon 07 Dec", ""),
        (29, "week from today noon", "Sun 06 Dec", ""),
        (29, "9am week from weds", "Wed 09 Dec", ""),
        (29, "week from dec 7 9am", "Mon 14 Dec", ""),
        (29, "week from next fri 9am", "Fri 11 Dec", ""),
        (29, "in a week 9am", "Sun 06 Dec", ""),
    ],
)
def test_the_day_and_the_other_one_are_told(today: int, typed: str, day: str, remark: str) -> None:
    moment = read_moment(typed, here(today))
    assert (f"{moment.start:%a %d %b}", moment.remark) == (day, remark)


@for_each("typed", ["next week 9am", "week of dec 7 9am", "week after mon 9am"])
def test_a_week_is_still_several_days(typed: str) -> None:
    with pytest.raises(ValueError, match="is several days"):
        read_moment(typed, here(29))


@for_each(
    ("typed", "start"),
    [
        ("mon 16", "Mon 30 Nov 16:00"),
        ("monday 17", "Mon 30 Nov 17:00"),
        ("sat 20 zoom", "Sat 05 Dec 20:00"),
        ("wed 14", "Wed 02 Dec 14:00"),
        ("fri 9", "Fri 04 Dec 09:00"),
    ],
)
def test_a_number_that_is_no_such_day_is_the_hour(typed: str, start: str) -> None:
    assert f"{read_moment(typed, here(29)).start:%a %d %b %H:%M}" == start


@for_each(
    ("typed", "refusal"),
    [("mon 31", "is a Thursday, not a Monday"), ("fri 18", "has no time")],
)
def test_a_number_that_is_a_day_or_no_hour_is_asked_about(typed: str, refusal: str) -> None:
    with pytest.raises(ValueError, match=refusal):
        read_moment(typed, here(29))
