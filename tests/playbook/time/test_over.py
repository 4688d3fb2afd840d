"""When a talk took place, as people say it afterwards."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tui.playbook.time.here import Here
from tui.playbook.time.over import is_only_a_day, read_over

HERE = Here(datetime(2026, 11, 29, 15, 0, tzinfo=ZoneInfo("America/New_York")))


@for_each(
    ("words", "meant"),
    [
        ("", "Sun 2026-11-29 15:00"),
        ("just now", "Sun 2026-11-29 15:00"),
        ("an hour ago", "Sun 2026-11-29 14:00"),
        ("20 min ago", "Sun 2026-11-29 14:40"),
        ("today 10am", "Sun 2026-11-29 10:00"),
        ("last night", "Sat 2026-11-28 19:00"),
        ("wed lunch", "Wed 2026-11-25 12:30"),
        ("yesterday at lunch", "Sat 2026-11-28 12:30"),
        ("breakfast yesterday", "Sat 2026-11-28 08:00"),
        ("yesterday", "Sat 2026-11-28 12:00"),
        ("Yesterday 3PM", "Sat 2026-11-28 15:00"),
        ("2 days ago", "Fri 2026-11-27 12:00"),
        ("fri", "Fri 2026-11-27 12:00"),
        ("last tue 4pm", "Tue 2026-11-24 16:00"),
        ("mon 10am", "Mon 2026-11-23 10:00"),
        ("11/20", "Fri 2026-11-20 12:00"),
        ("12 nov 10:30", "Thu 2026-11-12 10:30"),
        ("2025-12-03", "Wed 2025-12-03 12:00"),
    ],
)
def test_a_moment_that_is_over(words, meant):
    assert f"{read_over(words, HERE):%a %Y-%m-%d %H:%M}" == meant
    # Noon stands for a day of which the hour was not said; nobody was told of noon itself.
    assert is_only_a_day(words, HERE) is meant.endswith("12:00")


@for_each("words", ["tomorrow", "next fri", "today 6pm", "dec 3", "in 2 weeks"])
def test_what_is_to_come_is_refused(words):
    with pytest.raises(ValueError, match="still to come: when did you talk"):
        read_over(words, HERE)


@for_each("words", ["soonish", "!!", "12/45", "x" * 5000, "last week"])
def test_what_is_not_understood_is_refused_with_a_sentence(words):
    with pytest.raises(ValueError, match="not understood: write yesterday 3pm"):
        read_over(words, HERE)
