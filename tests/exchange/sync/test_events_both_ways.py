"""Appointments that somebody moves, deletes or calls off in a calendar program."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Alarm, Calendar

from tests.world import NOW
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import ImportPlan, plan_for
from tui.desk.taking_in.moved_appointments import moved_appointments
from tui.exchange.readers.detect_format import FileKind
from tui.exchange.readers.folder import kind_of_people, read_people
from tui.exchange.sync.events import sync_calendar_out
from tui.exchange.writers.calendar import CalendarFollowUp
from tui.exchange.writers.synced_folder import FolderChange
from tui.model.interview import Format, Interview, InterviewStatus, Invitation
from tui.store.book import Book

NOTHING = FolderChange((), (), ())
BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 12, 4, 14, 0, tzinfo=UTC)
TALK = "The talk with Jane Doe"
THANKS = CalendarFollowUp("A1:1", "Wendy Ho", "send the thank-you note", "thank-you due", NOW)


def scheduled(book: Book, **fields: Any) -> Interview:
    jane = book.add_contact("Jane Doe", now=NOW)
    interview = book.plan_interview(jane.id, now=NOW, minutes=30)
    return book.schedule(
        interview.id, START, now=NOW, format=Format.VIDEO, place="https://x.example/1", **fields
    )


def sync(book: Book, folder: Path, *followups: CalendarFollowUp, days: int = 0) -> FolderChange:
    now = NOW + timedelta(days=days)
    return sync_calendar_out(book.records, followups, folder, now, BERLIN)


def take(book: Book, folder: Path) -> ImportPlan:
    content = read_people(folder)
    now = NOW.astimezone(BERLIN)
    moved = moved_appointments(content.appointments, book.records, now)
    plan = plan_for([], [], book.records, appointments=moved)
    carry_out(book, plan, plan.defaults(), now=now, source="a folder")
    return plan


def only(book: Book) -> Interview:
    (interview,) = book.records.interviews.values()
    return interview


def file_of(folder: Path, interview: Interview) -> Path:
    return folder / f"{interview.id}.ics"


def edit(path: Path, *, drop: str = "", line_end: str = "\r\n", **fields: Any) -> None:
    """Change a file as khal does: everything is written again, in another order."""
    calendar = Calendar.from_ical(path.read_bytes())
    (event,) = calendar.walk("VEVENT")
    for name in filter(None, ("X-ASKAROUND-SEAL", drop, *fields)):
        calendar.pop(name, None)
        event.pop(name, None)
    for name, value in fields.items():
        event.add(name, value)
    calendar["PRODID"] = "-//pimutils.org//NONSGML khal//EN"
    path.write_bytes(calendar.to_ical().replace(b"\r\n", line_end.encode()))


def number(path: Path) -> int:
    return int(Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]["sequence"])


LATER = START + timedelta(days=3, hours=1)
MOVES: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "later": (
        {"dtstart": LATER, "dtend": LATER + timedelta(minutes=30)},
        {"start": LATER, "minutes": 30},
        "the talk is now Mon 7 Dec",
    ),
    "by their clock": (
        {
            "dtstart": datetime(2026, 12, 3, 16, 30, tzinfo=ZoneInfo("America/New_York")),
            "dtend": datetime(2026, 12, 3, 17, 0, tzinfo=ZoneInfo("America/New_York")),
        },
        {"start": datetime(2026, 12, 3, 21, 30, tzinfo=UTC)},
        "the talk is now Thu 3 Dec",
    ),
    "floating": (
        {"dtstart": datetime(2026, 12, 4, 9, 0), "dtend": datetime(2026, 12, 4, 9, 30)},  # noqa: DTZ001
        {"start": datetime(2026, 12, 4, 8, 0, tzinfo=UTC)},
        "the talk is now Fri 4 Dec",
    ),
    "longer": (
        {"dtend": START + timedelta(minutes=50)},
        {"start": START, "minutes": 50},
        "50 min",
    ),
    "elsewhere": (
        {"location": "Café Luna, 2nd floor"},
        {"start": START, "place": "Café Luna, 2nd floor"},
        "Café Luna, 2nd floor",
    ),
}


@pytest.mark.parametrize("line_end", ["\r\n", "\n"], ids=["crlf", "lf"])
@pytest.mark.parametrize("kind", MOVES)
def test_an_appointment_moved_in_the_calendar_is_told_and_taken_in(
    book: Book, tmp_path: Path, kind: str, line_end: str
) -> None:
    changes, expected, words = MOVES[kind]
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    before = number(path)
    edit(path, line_end=line_end, **changes)
    edited = path.read_bytes()
    for _ in range(2):
        assert sync(book, tmp_path).edited == {path.name: TALK}
        assert path.read_bytes() == edited
    (entry,) = take(book, tmp_path).entries
    assert words in entry.words
    assert {name: getattr(only(book), name) for name in expected} == expected
    assert sync(book, tmp_path, days=1).written == (path.name,)
    assert number(path) > before
    assert sync(book, tmp_path, days=2) == NOTHING
    assert not take(book, tmp_path).entries


def test_a_talk_moved_here_is_not_moved_back_by_the_calendar(book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    edit(path, line_end="\n")
    assert sync(book, tmp_path) == NOTHING
    assert not take(book, tmp_path).entries
    book.schedule(only(book).id, LATER, now=NOW)
    assert not take(book, tmp_path).entries
    assert sync(book, tmp_path).written == (path.name,)


def test_a_talk_called_off_in_the_calendar_is_for_the_person_to_decide(
    book: Book, tmp_path: Path
) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    edit(path, status="CANCELLED")
    assert sync(book, tmp_path).edited == {path.name: TALK}
    plan = take(book, tmp_path)
    assert "called off in the calendar" in plan.entries[0].words
    assert plan.undecided() == 1
    assert only(book).status is InterviewStatus.SCHEDULED
    carry_out(book, plan, [plan.entries[0].choices[1]], now=NOW, source="a folder")
    assert only(book).status is InterviewStatus.CANCELED
    assert not sync(book, tmp_path).left_alone


def test_a_day_without_a_time_is_told(book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    edit(path, drop="DTEND", dtstart=date(2026, 12, 9))
    assert sync(book, tmp_path).edited == {path.name: TALK}
    (entry,) = take(book, tmp_path).entries
    assert "on Wed 9 Dec in the calendar, without a time" in entry.words
    assert only(book).start == START
    book.schedule(only(book).id, datetime(2026, 12, 9, 9, 0, tzinfo=UTC), now=NOW)
    assert sync(book, tmp_path).written == (path.name,)


def test_what_was_deleted_in_the_calendar_comes_back_only_at_another_time(
    book: Book, tmp_path: Path
) -> None:
    interview = scheduled(book)
    path = file_of(tmp_path, interview)
    assert len(sync(book, tmp_path, THANKS).written) == 2
    path.unlink()
    summary = "Informational interview with Jane Doe"
    assert sync(book, tmp_path, THANKS).deleted == (summary,)
    assert sync(book, tmp_path, THANKS) == NOTHING
    book.edit_interview(interview.id, "Changed", minutes=45)
    assert sync(book, tmp_path, THANKS) == NOTHING
    book.schedule(interview.id, LATER, now=NOW)
    assert sync(book, tmp_path, THANKS).written == (path.name,)
    # A follow-up that is done is gone, also where a server wrote its file again.
    (other,) = set(tmp_path.glob("*.ics")) - {path}
    edit(other)
    assert sync(book, tmp_path).removed == (other.name,)


def test_a_talk_that_took_place_stays(book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    book.record_conversation(only(book).id)
    assert sync(book, tmp_path, days=20).removed == ()
    assert path.exists()
    edit(path, dtstart=LATER, dtend=LATER)
    assert not take(book, tmp_path).entries
    assert not sync(book, tmp_path).left_alone


@pytest.mark.parametrize(
    "content",
    [
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:{}@askaround\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VEVENT\r\nUID:{}@askaround\r\nDTSTART:yesterday\r\n",
        b"UID:{}@askaround",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:nobody@askaround\r\nDTSTART:20261204T100000Z\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n",
        b"\x00\xff",
    ],
    ids=["no start", "bad start", "a line", "nobody", "bytes"],
)
def test_what_is_no_appointment_does_no_harm(book: Book, tmp_path: Path, content: bytes) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    path.write_bytes(content.replace(b"{}", only(book).id.encode()))
    (tmp_path / "people.txt").write_text("Bo Lind\nWendy Ho\n")
    assert not take(book, tmp_path).entries
    sync(book, tmp_path)
    assert only(book).start == START


def test_calendars_of_others_stay_and_are_named(book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    theirs = path.read_bytes().replace(b"@askaround", b"@work")
    (tmp_path / "work.ics").write_bytes(theirs)
    assert sync(book, tmp_path) == NOTHING
    assert read_people(tmp_path).remark == "Left alone: work.ics."
    assert (tmp_path / "work.ics").read_bytes() == theirs


def test_a_follow_up_moved_in_the_calendar_is_told(book: Book, tmp_path: Path) -> None:
    sync(book, tmp_path, THANKS)
    (path,) = tmp_path.glob("*.ics")
    edit(path, dtstart=date(2026, 11, 24), dtend=date(2026, 11, 25))
    (notice,) = sync(book, tmp_path, THANKS).notices
    assert notice == (
        "“Wendy Ho: send the thank-you note” is on Tue 24 Nov there: "
        "askaround postpone moves it here as well."
    )


def test_one_appointment_may_come_alone(book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    edit(path, dtstart=LATER, dtend=LATER + timedelta(minutes=30))
    alone = tmp_path / "away" / "moved.ics"
    alone.parent.mkdir()
    path.rename(alone)
    assert kind_of_people(alone) is FileKind.APPOINTMENT
    take(book, alone)
    assert only(book).start == LATER


def ring(path: Path, *before: timedelta) -> None:
    """Set the alarms of an event, as a calendar program does."""
    calendar = Calendar.from_ical(path.read_bytes())
    (event,) = calendar.walk("VEVENT")
    calendar.pop("X-ASKAROUND-SEAL", None)
    event.subcomponents.clear()
    for each in before:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", -each)
        alarm.add("x-theirs", "1")
        event.add_component(alarm)
    path.write_bytes(calendar.to_ical())


def rings(path: Path) -> list[timedelta]:
    return [
        each.decoded("trigger") for each in Calendar.from_ical(path.read_bytes()).walk("VALARM")
    ]


DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.mark.parametrize("alarms", [(DAY,), (DAY, HOUR), ()], ids=["one", "two", "none"])
def test_an_alarm_set_elsewhere_stays(
    book: Book, tmp_path: Path, alarms: tuple[timedelta, ...]
) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    assert rings(path) == [-timedelta(minutes=15)]
    ring(path, *alarms)
    assert sync(book, tmp_path) == NOTHING
    assert not take(book, tmp_path).entries
    for days, start in enumerate((LATER, LATER + DAY), start=1):
        before = number(path)
        book.schedule(only(book).id, start, now=NOW)
        assert sync(book, tmp_path, days=days).written == (path.name,)
        assert rings(path) == [-each for each in alarms]
        assert number(path) > before
        assert Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0].start == start
        assert sync(book, tmp_path, days=days) == NOTHING
    book.record_conversation(only(book).id)
    sync(book, tmp_path, days=20)
    assert rings(path) == []


def test_an_alarm_of_ours_follows_the_appointment(book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    edit(path)
    book.edit_interview(only(book).id, "Changed", format=Format.IN_PERSON)
    assert sync(book, tmp_path).written == (path.name,)
    assert rings(path) == [-HOUR]


def test_what_somebody_invites_to_is_left_to_their_event(book: Book, tmp_path: Path) -> None:
    path = file_of(tmp_path, scheduled(book))
    sync(book, tmp_path)
    assert path.exists()
    book.edit_interview(only(book).id, "Invited", invitation=Invitation(uid="x@there.example"))
    assert sync(book, tmp_path).removed == (path.name,)
    assert not list(tmp_path.glob("*.ics"))
    assert sync(book, tmp_path).written == ()
