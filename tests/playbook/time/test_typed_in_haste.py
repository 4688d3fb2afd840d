"""Days and moments as people write them in haste."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day_ahead, read_moment

# A Wednesday.
HERE = Here(datetime(2026, 11, 25, 10, 15, tzinfo=ZoneInfo("America/New_York")))
MOMENTS = """
fri3pm | 2026-11-27 15:00
tues9:30am | 2026-12-01 09:30
dec 1 3pm 1/2 hr | 2026-12-01 15:00 30
dec 1 3pm half hour | 2026-12-01 15:00 30
dec 1 3pm 1.5 hrs | 2026-12-01 15:00 90
dec 10th 9-930 | 2026-12-10 09:00 30
tue 930-10 | 2026-12-01 09:30 30
dec 10 930-1015 | 2026-12-10 09:30 45
fri 1-230 | 2026-11-27 13:00 90
fri 1145-1215 zoom | 2026-11-27 11:45 30
fri btw 3 and 4pm | 2026-11-27 15:00 60
tue 4pm (tbc) | 2026-12-01 16:00
4 jan 27 10:00 | 2027-01-04 10:00
jan 4 27 10am | 2027-01-04 10:00
december fifth 3pm | 2026-12-05 15:00
the third of january at 9 | 2027-01-03 09:00
dec twenty-first 2pm | 2026-12-21 14:00
last day of the month 10am | 2026-11-30 10:00
mon half past 3 | 2026-11-30 15:30
feb 29 2028 3pm | 2028-02-29 15:00
"""
DAYS = """
2morrow | 2026-11-26
b4 xmas | 2026-12-24
fri-ish | 2026-11-27
tuesdayish | 2026-12-01
beg of dec | 2026-12-01
end of mo | 2026-11-30
next yr | 2027-01-01
next wk tues | 2026-12-01
first of december | 2026-12-01
first monday of december | 2026-12-07
last working day of december | 2026-12-31
in 2 wks | 2026-12-09
"""


@for_each("line", MOMENTS.strip().splitlines())
def test_a_moment_in_haste(line):
    words, meant = line.split(" | ")
    moment = read_moment(words, HERE)
    said = f"{moment.start:%Y-%m-%d %H:%M} {moment.minutes or ''}".strip()
    assert said == meant


@for_each("line", DAYS.strip().splitlines())
def test_a_day_in_haste(line):
    words, meant = line.split(" | ")
    assert read_day_ahead(words, HERE).isoformat() == meant


def test_a_room_is_where_they_meet():
    assert read_moment("tue 3pm room 204", HERE).where == "room 204"


@for_each("words", ["monday or tuesday", "in a wk or two", "dec 1 or dec 3"])
def test_two_days_are_told_as_such(words):
    with pytest.raises(ValueError, match="has two days"):
        read_day_ahead(words, HERE)
