"""A clock beside its city, who else is there, and why a moment is refused."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tui.model.interview import Format
from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day_ahead, read_moment

# A Sunday.
HERE = Here(datetime(2026, 11, 29, 9, tzinfo=UTC))


@for_each(
    ("words", "how"),
    [
        ("fri 3pm video call", Format.VIDEO),
        ("fri 3pm call on zoom", Format.VIDEO),
        ("a Zoom call, fri 3pm", Format.VIDEO),
        ("fri 3pm teams call with her", Format.VIDEO),
        ("fri 3pm phone call", Format.PHONE),
        ("call fri 3pm", Format.PHONE),
    ],
)
def test_a_call_on_video_is_one_by_video(words, how):
    assert read_moment(words, HERE).how is how


@pytest.mark.parametrize("words", ["fri 3pm call or zoom", "fri 3pm phone, or a video call"])
def test_a_call_or_a_video_is_not_settled(words):
    with pytest.raises(ValueError, match="not understood"):
        read_moment(words, HERE)


@for_each(
    ("words", "zone", "there"),
    [
        ("fri 7pm IST mumbai", "Asia/Kolkata", "12-04 19:00"),
        ("thu 6pm IST delhi", "Asia/Kolkata", "12-03 18:00"),
        ("sat 7pm IST dublin", "Europe/Dublin", "12-05 19:00"),
        ("fri 6pm IST (india)", "Asia/Kolkata", "12-04 18:00"),
        ("tue 4pm CST chicago", "America/Chicago", "12-01 16:00"),
        ("tue 4pm CST shanghai", "Asia/Shanghai", "12-01 16:00"),
        ("fri 9 EST New York", "America/New_York", "12-04 09:00"),
        ("mon 9am EST toronto", "America/Toronto", "11-30 09:00"),
        ("9am GMT london", "Europe/London", "11-30 09:00"),
        ("thu 3pm london GMT", "Europe/London", "12-03 15:00"),
        ("fri 8am AEST sydney", "Australia/Sydney", "12-04 08:00"),
        ("IST thu 6pm mumbai", "Asia/Kolkata", "12-03 18:00"),
    ],
)
def test_a_clock_and_its_city(words, zone, there):
    moment = read_moment(words, HERE)
    assert moment.zone == zone
    assert f"{moment.start.astimezone(ZoneInfo(zone)):%m-%d %H:%M}" == there


def test_a_clock_of_another_city():
    with pytest.raises(
        ValueError, match=r"^CST is not the time of berlin: write one of the two\.$"
    ):
        read_moment("fri 3pm CST berlin", HERE)


@for_each(
    ("words", "where", "how", "beside"),
    [
        ("thurs 9a w/ her at the hospital cafeteria", "the hospital cafeteria", "person", ""),
        ("wed 10 w/ him at the union hall", "the union hall", "person", ""),
        ("fri noon with Dana at Panera", "Panera", "person", "with Dana"),
        ("fri 11 with her boss on zoom", "", "video", "with her boss"),
        ("mon 4 with them on the phone", "", "phone", ""),
    ],
)
def test_who_else_is_there(words, where, how, beside):
    moment = read_moment(words, HERE)
    kinds = {"person": Format.IN_PERSON, "video": Format.VIDEO, "phone": Format.PHONE}
    assert (moment.where, moment.how, moment.beside) == (where, kinds[how], beside)
    assert moment.remark == (f"“{beside}” is not kept" if beside else "")


@for_each(
    ("words", "reason"),
    [
        ("mon or tue", "two days"),
        ("dec 1 or dec 3", "two days"),
        ("yesterday", "has passed"),
        ("last friday", "has passed"),
        ("11/20", "has passed"),
        ("tuesday", "has no time"),
    ],
)
def test_a_refusal_says_why(words, reason):
    with pytest.raises(ValueError, match=reason):
        read_moment(words, HERE)


@for_each(
    ("words", "day"),
    [
        ("a fortnight today", "12-13"),
        ("fortnight tomorrow", "12-14"),
        ("a fortnight on friday", "12-18"),
    ],
)
def test_a_fortnight(words, day):
    assert f"{read_day_ahead(words, HERE):%m-%d}" == day


@for_each(
    ("line", "day", "rest"),
    [
        ("call back in 10 min", "11-29", "call back"),
        ("get back to him in an hour", "11-29", "get back to him"),
        ("ask him in an hour or so", "11-29", "ask him"),
        ("call him in half an hour", "11-29", "call him"),
        ("text in 20 hours", "11-30", "text"),
        ("send it within 48 hours", "12-01", "send it"),
        ("text him after my shift ends sat", "12-05", "text him after my shift ends"),
        ("email when my shift is over fri", "12-04", "email when my shift is over"),
        ("send notes once the game ends sunday", "12-06", "send notes once the game ends"),
    ],
)
def test_due_shortly_and_after_something(line, day, rest):
    found = deadline(line, HERE)
    assert found is not None
    assert f"{found:%m-%d}" == day
    assert without_deadline(line, HERE) == rest


@for_each("line", ["tell her the course that begins monday", "the fair ends sat"])
def test_a_day_of_something_else_is_no_deadline(line):
    assert deadline(line, HERE) is None


@for_each(
    ("words", "zone", "there"),
    [
        ("12/9 at 10am her time (London)", "Europe/London", "12-09 10:00"),
        ("thu 3pm his time, chicago", "America/Chicago", "12-03 15:00"),
        ("fri 9:30 their time (Berlin)", "Europe/Berlin", "12-04 09:30"),
        ("tue 4pm her time in tokyo", "Asia/Tokyo", "12-01 16:00"),
    ],
)
def test_their_time_is_that_of_the_city_beside_it(words, zone, there):
    moment = read_moment(words, HERE)
    assert moment.zone == zone
    assert f"{moment.start.astimezone(ZoneInfo(zone)):%m-%d %H:%M}" == there


@for_each(
    ("words", "said"),
    [
        ("monday 7am before my shift", "before my shift"),
        ("tue 6pm after her class", "after her class"),
        ("fri 5pm right after my night shift", "right after my night shift"),
    ],
)
def test_what_only_the_speaker_knows_is_named_and_is_no_place(words, said):
    with pytest.raises(ValueError, match=f"“{said}” is not understood"):
        read_moment(words, HERE)


@for_each(
    ("line", "day", "left"),
    [
        ("apply before the jan 15 deadline", "2027-01-15", "apply"),
        ("send the essay by the dec 10 deadline", "2026-12-10", "send the essay"),
        ("apply by jan 15 deadline", "2027-01-15", "apply"),
        ("finish it before their 12/20 cutoff", "2026-12-20", "finish it"),
        ("apply before the Friday application deadline", "2026-12-04", "apply"),
        ("sign up until the jan 5 due date", "2027-01-05", "sign up"),
    ],
)
def test_a_day_in_front_of_its_deadline(line, day, left):
    assert f"{deadline(line, HERE)}" == day
    assert without_deadline(line, HERE) == left
