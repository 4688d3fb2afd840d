"""Invitations as the programs of others send them: when, where, who."""

import pytest

from tests.cases import for_each
from tests.exchange.invites import APPLE, GOOGLE, OUTLOOK, STYLES, ZOOM, ics, mail
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.talks.invitations import read_invitation
from tui.model.interview import Format

TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9v%40thread.v2/0?context=%7b%7d"


@for_each(
    ("text", "start", "minutes", "how", "place"),
    [
        (
            GOOGLE,
            "2026-12-03T20:00",
            30,
            Format.VIDEO,
            "https://meet.google.com/abc-defg-hij, or call +1 617-675-4444, PIN 570216953#",
        ),
        (
            OUTLOOK,
            "2026-12-03T20:00",
            45,
            Format.VIDEO,
            f"{TEAMS}, or call +1 323-555-0166, ID 123 456 789",
        ),
        (
            ZOOM,
            "2026-12-03T20:00",
            30,
            Format.VIDEO,
            "https://us02web.zoom.us/j/84123456789?pwd=QWxs, or call +16469313860, "
            "ID 841 2345 6789, passcode 482913",
        ),
        (
            APPLE,
            "2026-12-03T14:00",
            60,
            Format.IN_PERSON,
            "Blue Bottle, 300 Webster St, Oakland",
        ),
    ],
    ids=list(STYLES),
)
def test_R6_when_and_where(text, start, minutes, how, place):
    for content in (text.encode(), text.replace("\n", "\r\n").encode(), mail(text).encode()):
        found = read_invitation(content)
        assert found.start is not None
        assert found.start.isoformat()[:16] == start
        assert (found.minutes, found.how, found.place) == (minutes, how, place)
        assert found.people[0].name == "Jane Doe"
        assert all("Room" not in each.name for each in found.people)


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("DTSTART;TZID=Romance Standard Time:20260703T150000", "2026-07-03T13:00:00+00:00"),
        ("DTSTART;TZID=Eastern Time (US & Canada):20261203T150000", "2026-12-03T20:00:00+00:00"),
        (
            "DTSTART;TZID=(UTC-08:00) Pacific Time (US & Canada):20261203T150000",
            "2026-12-03T23:00:00+00:00",
        ),
        (
            'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome":20260703T150000',
            "2026-07-03T13:00:00+00:00",
        ),
        ("DTSTART;TZID=tzone://Microsoft/Utc:20261203T150000", "2026-12-03T15:00:00+00:00"),
        ("DTSTART:20261203T150000", "2026-12-03T15:00:00"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20261203T150000", "2026-12-03T06:00"),
    ],
)
def test_a_time_is_read_by_the_clock_it_names(line, start, capsys):
    found = read_invitation(ics(line, "-DTEND").encode())
    assert found.start is not None
    assert found.start.isoformat().startswith(start)
    assert capsys.readouterr() == ("", "")


@for_each(
    ("text", "said"),
    [
        (ics("RRULE:FREQ=WEEKLY;COUNT=6"), "comes again and again"),
        (ics("RDATE:20261210T180000Z"), "comes again and again"),
        (
            ics("UID:a").replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:b\r\nEND:VEVENT"),
            "a calendar of 2 appointments",
        ),
        (ics("DTSTART;TZID=Nowhere:20261203T150000", "-DTEND"), "the clock of “Nowhere”"),
        (ics("DTSTART:soon", "-DTEND"), "does not say when"),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "without an appointment"),
        (
            ics("ATTENDEE;CN=Bo Lind;PARTSTAT=ACCEPTED:mailto:b@x.example", method="REPLY"),
            "It only answers an invitation .Bo Lind accepts., so there is nothing to take in",
        ),
        ("From: J <j@x.example>\nTo: me\nDate: now\n\nsee text/calendar\n", "no invitation"),
    ],
)
def test_what_is_no_single_appointment_is_refused_in_a_sentence(text, said):
    with pytest.raises(ExchangeError, match=said):
        read_invitation(text.encode())


@for_each("rule", ["FREQ=SECONDLY", "FREQ=YEARLY;INTERVAL=0", "FREQ=DAILY"])
def test_a_zone_that_would_take_for_ever_is_left_out(rule):
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:16010101T020000\r\n"
        f"TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nRRULE:{rule}\r\nEND:STANDARD\r\n"
        "END:VTIMEZONE\r\n"
    )
    text = ics("DTSTART;TZID=Europe/Berlin:20261203T150000", "-DTEND")
    found = read_invitation(text.replace("BEGIN:VEVENT", f"{zone}BEGIN:VEVENT").encode())
    assert found.start is not None
    assert found.start.isoformat() == "2026-12-03T14:00:00+00:00"


@for_each(
    ("lines", "place", "how"),
    [
        (
            ["LOCATION:Acme HQ\\, 4th floor", "URL:https://meet.google.com/abc-defg-hij"],
            "Acme HQ, 4th floor (or https://meet.google.com/abc-defg-hij)",
            Format.IN_PERSON,
        ),
        (["LOCATION:+1 510 555 0134"], "+1 510 555 0134", Format.PHONE),
        (["LOCATION:tbd"], "", None),
        (["URL:https://facetime.apple.com/join#v=1"], None, Format.VIDEO),
        (
            [
                'DESCRIPTION:<p>Join <a href="https://nam02.safelinks.protection.outlook.com/?url='
                'https%3A%2F%2Fzoom.us%2Fj%2F123&data=05">here</a></p>'
            ],
            "https://zoom.us/j/123",
            Format.VIDEO,
        ),
        (["DESCRIPTION:see https://acme.example/about"], "", None),
        (["DESCRIPTION:Please call me on +44 20 7946 0958"], "+44 20 7946 0958", Format.PHONE),
    ],
)
def test_the_place_is_a_room_a_link_or_a_number(lines, place, how):
    found = read_invitation(ics(*lines).encode())
    assert found.how is how
    assert place is None or found.place == place
