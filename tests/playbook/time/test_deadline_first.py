"""A promise that begins with its day, or names hours."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tui.playbook.time.deadlines import deadline, without_deadline
from tui.playbook.time.here import Here

HERE = Here(datetime(2026, 3, 11, 10, 0, tzinfo=ZoneInfo("America/New_York")))


@pytest.mark.parametrize(
    ("line", "day", "rest"),
    [
        ("Fri: send slides", "03-13", "send slides"),
        ("Monday: send link", "03-16", "send link"),
        ("tomorrow: call Kara", "03-12", "call Kara"),
        ("tomorrow send the draft", "03-12", "send the draft"),
        ("today mail thanks", "03-11", "mail thanks"),
        ("send thanks within 48 hours", "03-13", "send thanks"),
        ("reply within 24 hrs", "03-12", "reply"),
        ("tell him how my exam on may 4 went", "", "tell him how my exam on may 4 went"),
        ("today show host wants a note", "", "today show host wants a note"),
    ],
)
def test_the_day_of_a_promise(line, day, rest):
    found = deadline(line, HERE)
    assert (f"{found:%m-%d}" if found else "") == day
    assert without_deadline(line, HERE) == rest
