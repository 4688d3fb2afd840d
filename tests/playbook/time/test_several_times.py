"""Several moments in one line: those proposed, and those that stand in what somebody wrote."""

from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tests.world import NOW
from tui.playbook.time.here import Here
from tui.playbook.time.several import read_times, times_offered

HERE = Here(NOW.astimezone(ZoneInfo("America/New_York")))
"""Friday the 20th of November 2026, ten in the morning."""

PROPOSED = {
    "tue 10, wed 2pm, fri 9": ["24 10:00", "25 14:00", "27 09:00"],
    "tue 10 wed 2pm fri 9": ["24 10:00", "25 14:00", "27 09:00"],
    "tue 10 or 2pm, wed 9:30am": ["24 10:00", "24 14:00", "25 09:30"],
    "mon 9 or 10": ["23 09:00", "23 10:00"],
    "tue, nov 24, 10am; nov 25 14:00": ["24 10:00", "25 14:00"],
    "wed 2pm & tues 10am": ["24 10:00", "25 14:00"],
    "Tuesday at 10; Wednesday at 2 pm; or Friday 9:00": ["24 10:00", "25 14:00", "27 09:00"],
    "tue 10:00/wed 14:00": ["24 10:00", "25 14:00"],
    "11/24 10am, 11/25 2pm": ["24 10:00", "25 14:00"],
    "mon 9-10, tue 9-10": ["23 09:00", "24 09:00"],
    "tue 10, tue 10": ["24 10:00"],
    "tue 10": ["24 10:00"],
    "tue 10 Berlin": ["24 04:00"],
}
REFUSED = {
    "": "Write two or three times",
    "tue": "has no time",
    "mon, tue at 3": "“mon” has no time",
    "yesterday 10": "has passed",
    "tue 10, someday": "someday",
    "tue 9,tue 10,tue 11,wed 9,wed 10,wed 11": "These are 6 times",
}
OFFERED = {
    "Happy to! I can do Tuesday at 3pm or Thursday at 10am.": ["24 15:00", "26 10:00"],
    "Sure, how about Tue 3 or 4pm?": ["24 15:00", "24 16:00"],
    "Could do 11/24 at 9:30 or 11/25 at 1": ["24 09:30", "25 13:00"],
    "I can't do Tuesday at 3pm, but Wednesday at 10 works.": ["25 10:00"],
    "Not Monday at 9. Tuesday at 9?": ["24 09:00"],
    "Does November 25 at 2:30 p.m. work? Otherwise 4pm on Tuesday": ["24 16:00", "25 14:30"],
    "How's Wednesday the 25th at 10:15am?": ["25 10:15"],
    "Let's say 8:30am Monday the 30th": ["30 08:30"],
    "Would the 24th at 2pm suit?": ["24 14:00"],
    "Saturday 28 November, 10.30am": ["28 10:30"],
    "hey! sure, thurs 4pm works, or friday before noon": ["26 16:00"],
    "Thanks for your note of Nov 12. Tuesday at 3:30 would work.": ["24 15:30"],
    "call me at 312-555-0100 Tuesday at 2": ["24 14:00"],
    "I have 20 minutes on Tuesday": [],
    "Tuesday between 2 and 4 is best": [],
    "I am free after 3pm Monday": [],
    "My team of 12 meets Tuesday 1 December": [],
    "Room 1204, Tuesday": [],
    "Any time, just call.": [],
    "": [],
}


def told(moments):
    return [f"{each.astimezone(HERE.zone):%d %H:%M}" for each in moments]


@for_each(("words", "moments"), PROPOSED.items())
def test_R6_times_are_read_in_one_line(words, moments):
    assert told(read_times(words, HERE)) == moments


@for_each(("words", "sentence"), REFUSED.items())
def test_R6_what_is_no_time_is_refused_in_a_sentence(words, sentence):
    with pytest.raises(ValueError, match=r".") as refusal:
        read_times(words, HERE)
    assert sentence in str(refusal.value)


@for_each(("text", "moments"), OFFERED.items())
def test_R6_the_times_that_somebody_offers_are_found(text, moments):
    assert told(times_offered(text, HERE)) == moments


def test_R6_they_go_by_their_own_clock():
    assert told(times_offered("Tuesday at 3pm works.", HERE, "Europe/Berlin")) == ["24 09:00"]
