"""Days and moments as strangers type them, in their own languages and in haste."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.cases import for_each
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day, read_moment

# A Wednesday.
HERE = Here(datetime(2026, 3, 11, 10, 0, tzinfo=ZoneInfo("America/New_York")))


@for_each(
    ("text", "meant"),
    [
        ("wed 3pm", "03-11 15:00"),
        ("this wednesday at 4pm", "03-11 16:00"),
        ("wensday 5pm", "03-11 17:00"),
        ("wed noon", "03-11 12:00"),
        ("next wed 3pm", "03-18 15:00"),
        ("wed 9am", "03-18 09:00"),
        ("tues 930", "03-17 09:30"),
        ("thurs 330", "03-12 15:30"),
        ("mon 1015", "03-16 10:15"),
        ("Freitag 15 Uhr", "03-13 15:00"),
        ("lundi 14h", "03-16 14:00"),
        ("viernes 15:00", "03-13 15:00"),
        ("giovedì 16:30", "03-12 16:30"),
        ("segunda-feira 10h", "03-16 10:00"),
        ("donderdag 14:00", "03-12 14:00"),
        ("20 mars 14h", "03-20 14:00"),
        ("2. Mai 14 Uhr", "05-02 14:00"),
        ("15 de abril 11:00", "04-15 11:00"),
        ("mon 16:00 CEST", "03-16 10:00"),
        ("fri 3pm AEST", "03-13 01:00"),
        ("fri 3pm AEDT", "03-13 00:00"),
    ],
)
def test_a_moment(text, meant):
    assert f"{read_moment(text, HERE).start:%m-%d %H:%M}" == meant


@for_each(("text", "minutes"), [("mon 3pm 1h", 60), ("mon 3pm 2h", 120), ("mon 3pm 45m", 45)])
def test_a_length_behind_a_time(text, minutes):
    assert read_moment(text, HERE).minutes == minutes


def test_an_hour_of_today_that_has_passed_is_told():
    assert "next week is meant" in read_moment("wed 9am", HERE).remark
    assert not read_moment("wed 3pm", HERE).remark
    assert not read_moment("next wed 9am", HERE).remark


@for_each(("text", "day"), [("lundi", "03-16"), ("vrijdag", "03-13")])
def test_a_day(text, day):
    assert f"{read_day(text, HERE):%m-%d}" == day
