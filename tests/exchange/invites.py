"""Invitations in the styles of the programs that send them; nobody in them exists."""

from base64 import encodebytes

GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:America/New_York
X-LIC-LOCATION:America/New_York
BEGIN:DAYLIGHT
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
DTSTART:19700308T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
DTSTART:19701101T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=America/New_York:20261203T150000
DTEND;TZID=America/New_York:20261203T153000
DTSTAMP:20261118T101500Z
ORGANIZER;CN=Jane Doe:mailto:jane@acme.example
UID:4k2m0q9v1s8c7b6a5d4e3f2g1h@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE
 ;CN=Jane Doe;X-NUM-GUESTS=0:mailto:jane@acme.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=sam@mine.example;X-NUM-GUESTS=0:mailto:sam@mine.example
ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Room 4, East
 ":mailto:c_1@resource.calendar.google.com
X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij
CREATED:20261117T101500Z
DESCRIPTION:-::~:~::~:~:~::~:~::-\\nJoin with Google Meet: https://meet.goo
 gle.com/abc-defg-hij\\nOr dial: (US) +1 617-675-4444 PIN: 570216953#\\nMore
  phone numbers: https://tel.meet/abc-defg-hij?pin=570216953\\n\\nLearn more a
 bout Meet at: https://support.google.com/a/users/answer/9282720\\n-::~:~::-
LAST-MODIFIED:20261118T101500Z
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Jane <> Sam: career chat
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
"""
OUTLOOK = """BEGIN:VCALENDAR
METHOD:REQUEST
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Pacific Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0800
TZOFFSETTO:-0700
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ORGANIZER;CN="Doe, Jane":mailto:Jane@acme.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Sam Reed:
 mailto:sam@mine.example
DESCRIPTION;LANGUAGE=en-US:\\n____________________________________\\nMicros
 oft Teams meeting\\nJoin: https://teams.microsoft.com/l/meetup-join/19%3amee
 ting_Zm9v%40thread.v2/0?context=%7b%7d\\nMeeting ID: 312 456 789 01\\nPasscod
 e: xY7Kd2\\n________\\nDial in by phone\\n+1 323-555-0166\\,\\,123456789# United
  States\\, Los Angeles\\nPhone conference ID: 123 456 789#\\nFor organizers: ht
 tps://teams.microsoft.com/meetingOptions/?organizerId=1\\n
UID:040000008200E00074C5B7101A82E00800000000D0C1A5E3B24EDC010000000000000000
 10000000E1F2A3B4C5D6E7F8091A2B3C4D5E6F70
SUMMARY;LANGUAGE=en-US:Coffee chat
DTSTART;TZID=Pacific Standard Time:20261203T120000
DTEND;TZID=Pacific Standard Time:20261203T124500
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20261118T090000Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:0
LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting
X-MICROSOFT-CDO-APPT-SEQUENCE:0
X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1
 9%3ameeting_Zm9v%40thread.v2/0?context=%7b%7d
BEGIN:VALARM
DESCRIPTION:REMINDER
TRIGGER;RELATED=START:-PT15M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
"""
ZOOM = """BEGIN:VCALENDAR
METHOD:PUBLISH
CALSCALE:GREGORIAN
PRODID:-//zoom.us//iCalendar Event//EN
VERSION:2.0
BEGIN:VEVENT
SUMMARY:Jane Doe's Zoom Meeting
UID:ZM84123456789
DTSTART:20261203T200000Z
DTEND:20261203T203000Z
DTSTAMP:20261118T090000Z
ORGANIZER;CN=Jane Doe:mailto:jane.doe@zoommail.example
DESCRIPTION:Jane Doe is inviting you to a scheduled Zoom meeting.\\n\\nJoin Zo
 om Meeting\\nhttps://us02web.zoom.us/j/84123456789?pwd=QWxs\\n\\nMeeting ID: 8
 41 2345 6789\\nPasscode: 482913\\n\\n---\\n\\nOne tap mobile\\n+16469313860\\,\\,841
 23456789#\\,\\,\\,\\,*482913# US\\n\\nDial by your location\\n• +1 646 931 3860 US\\n
LOCATION:https://us02web.zoom.us/j/84123456789?pwd=QWxs
END:VEVENT
END:VCALENDAR
"""
APPLE = """BEGIN:VCALENDAR
CALSCALE:GREGORIAN
PRODID:-//Apple Inc.//macOS 15.1//EN
VERSION:2.0
METHOD:REQUEST
X-APPLE-CALENDAR-COLOR:#1BADF8
BEGIN:VEVENT
CREATED:20261117T160000Z
DTEND;TZID=Europe/Berlin:20261203T160000
DTSTAMP:20261118T160000Z
DTSTART;TZID=Europe/Berlin:20261203T150000
LAST-MODIFIED:20261118T160000Z
LOCATION:Blue Bottle\\n300 Webster St\\, Oakland
ORGANIZER;CN="Jane Doe";EMAIL="jane@acme.example":/aMTQ/principal/
ATTENDEE;CN="Sam Reed";CUTYPE=INDIVIDUAL;EMAIL="sam@mine.example";PARTSTAT=
 NEEDS-ACTION:mailto:sam@mine.example
SEQUENCE:1
SUMMARY:Coffee
UID:6E0F1D2C-3B4A-5968-7786-95A4B3C2D1E0
X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
BEGIN:VALARM
ACTION:NONE
TRIGGER;VALUE=DATE-TIME:19760401T005545Z
END:VALARM
END:VEVENT
END:VCALENDAR
"""
STYLES = {"Google": GOOGLE, "Outlook": OUTLOOK, "Zoom": ZOOM, "Apple": APPLE}


def ics(*lines: str, method: str = "REQUEST") -> str:
    """An invitation of these lines, at noon of the third of December where they say nothing."""
    usual = (
        "UID:one@there.example",
        "DTSTAMP:20261118T090000Z",
        "DTSTART:20261203T180000Z",
        "DTEND:20261203T183000Z",
        "ORGANIZER;CN=Jane Doe:mailto:jane@acme.example",
    )
    said = {line.partition(":")[0].partition(";")[0] for line in lines}
    if "-DTEND" in lines:
        said |= {"DTEND"}
    kept = [line for line in usual if line.partition(":")[0].partition(";")[0] not in said]
    body = [*kept, *(line for line in lines if line[0] != "-")]
    return "\r\n".join(
        [
            *("BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT"),
            *(*body, "END:VEVENT", "END:VCALENDAR", ""),
        ]
    )


def mail(calendar: str) -> str:
    """A letter that carries an invitation, as Outlook sends it."""
    return (
        "Received: from mx.acme.example by mx.mine.example\nFrom: Jane Doe <jane@acme.example>\n"
        "To: sam@mine.example\nSubject: Coffee chat\nMIME-Version: 1.0\n"
        'Content-Type: multipart/alternative; boundary="b1"\n\n--b1\n'
        "Content-Type: text/plain; charset=utf-8\n\nSee you.\n--b1\n"
        'Content-Type: text/calendar; charset="utf-8"; method=REQUEST\n'
        f"Content-Transfer-Encoding: base64\n\n{encodebytes(calendar.encode()).decode()}\n--b1--\n"
    )
