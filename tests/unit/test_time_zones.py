"""What people call a time zone and a way to meet, and an appointment said in another zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from tui.playbook.time.time_zones import parse_moment_anywhere, zone_meant

from tui.app.screens.person.appointment import format_meant
from tui.model.interview import Format

CHICAGO = ZoneInfo("America/Chicago")
# A Friday.
NOON = datetime(2026, 11, 20, 12, tzinfo=CHICAGO)


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        (" new  york ", "America/New_York"),
        ("europe/berlin", "Europe/Berlin"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("PST", "America/Los_Angeles"),
        ("EST", "America/New_York"),
        ("UTC", "UTC"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_zone_is_what_people_call_it(words, zone):
    assert zone_meant(words) == zone


@pytest.mark.parametrize("words", ["Mars", "../../etc/passwd", "[/]", "\x00", "fri"])
def test_what_is_no_zone_is_answered_with_a_sentence(words):
    with pytest.raises(ValueError, match="is no time zone; write a big city"):
        zone_meant(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow 3pm Berlin", (2026, 11, 21, 8, 0)),
        ("fri 14:00 New York", (2026, 11, 27, 13, 0)),
        ("15:00 pst", (2026, 11, 20, 17, 0)),
        ("mon 1am tokyo", (2026, 11, 22, 10, 0)),
        ("fri 14:00", (2026, 11, 27, 14, 0)),
    ],
)
def test_R6_an_appointment_can_be_said_in_their_zone(text, expected):
    moment = parse_moment_anywhere(text, NOON)
    assert moment == datetime(*expected, tzinfo=CHICAGO)
    assert moment.tzinfo is CHICAGO


@pytest.mark.parametrize("text", ["tomorrow 3pm Mars", "Berlin", "", "3pm 4pm"])
def test_R6_what_is_no_appointment_is_told_as_it_was_written(text):
    with pytest.raises(ValueError, match=r"write fri 14:00 or dec 1 2pm\.$") as told:
        parse_moment_anywhere(text, NOON.astimezone(UTC))
    assert f"“{text}”" in str(told.value)


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("zoom", Format.VIDEO),
        ("Google Meet", Format.VIDEO),
        ("video call", Format.VIDEO),
        ("In-Person", Format.IN_PERSON),
        ("over coffee", Format.IN_PERSON),
        ("phone call", Format.PHONE),
        ("phone", Format.PHONE),
    ],
)
def test_F4_a_format_is_what_people_say(words, how):
    assert format_meant(words) is how


@pytest.mark.parametrize("words", ["", "smoke signs", "videozoom"])
def test_what_is_no_format_is_answered_with_a_sentence(words):
    with pytest.raises(ValueError, match="is no format; it can be phone, video, in person"):
        format_meant(words)
