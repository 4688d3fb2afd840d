"""The calendar: what a calendar program reads, and what changes from one export to the next."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hypothesis import given
from icalendar import Calendar, Event

from tests.cases import for_each
from tests.exchange.books import books
from tui.exchange.writers.calendar import (
    CalendarFollowUp,
    count_events,
    export_ics,
    is_own_calendar,
)
from tui.model.connection import LINKEDIN_ID
from tui.model.followup import TouchKind
from tui.model.interview import AgendaItem, Format, InterviewStatus
from tui.model.records import Records

if TYPE_CHECKING:
    from tests.world import World

START = datetime(2026, 11, 27, 14, 0, tzinfo=UTC)
LATER = timedelta(days=3)
CALLED_OFF = (InterviewStatus.NO_SHOW, InterviewStatus.CANCELED)
AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)
IN_CALENDAR = (*AHEAD, InterviewStatus.TALKED, *CALLED_OFF)
NEW_YORK = ZoneInfo("America/New_York")
THANKS = CalendarFollowUp(
    key="A1:1",
    name="Jane Doe",
    what="send the thank-you note",
    why="thank-you due 48 h after the call",
    # Still the 27th in New York.
    due=datetime(2026, 11, 28, 3, 0, tzinfo=UTC),
)


def exported(world: "World", *followups: CalendarFollowUp, former: bytes = b"") -> bytes:
    return export_ics(world.records, followups, world.now, NEW_YORK, former)


def events(file: bytes) -> list[Event]:
    return [each for each in Calendar.from_ical(file).walk("VEVENT") if isinstance(each, Event)]


def appointment(world: "World", **fields: object) -> None:
    acme = world.organization("Acme, Inc.")
    jane = world.contact("Jane Doe", title="Data Analyst", organization_id=acme.id)
    world.scheduled(jane, START, id="01234567-89ab-7def-8123-456789abcdef", **fields)


def moved(world: "World", **fields: object) -> None:
    (interview,) = world.records.interviews.values()
    world.records.put(interview.changed(**fields))
    world.now += timedelta(hours=1)


def test_a_call_has_its_hours_and_its_questions(world: "World") -> None:
    questions = (
        AgendaItem(text="What does a day look like; really, what?", must_ask=True),
        AgendaItem(text="Zoë's advice? " + "ü" * 100),
    )
    appointment(world, minutes=30, place="https://meet.example/a;b", agenda=questions)
    (event,) = events(exported(world))
    assert event["summary"] == "Informational interview with Jane Doe"
    assert event.decoded("dtstart") == START
    assert event.decoded("dtend") == START + timedelta(minutes=30)
    assert event["location"] == event["url"] == "https://meet.example/a;b"
    assert "Data Analyst, Acme, Inc." in event["description"]
    assert "1. What does a day look like; really, what? (must-ask)\n2. Zoë" in event["description"]
    assert "ü" * 100 in event["description"]


@for_each("known", ["by an import", "by an invitation"])
def test_nobody_who_is_connected_is_asked_to_connect(world: "World", known: str) -> None:
    wish = AgendaItem(text="May we connect there?", question_id=LINKEDIN_ID, closing=True)
    appointment(world, agenda=(AgendaItem(text="How is it?"), wish))
    first = exported(world)
    assert "2. May we connect there?" in events(first)[0]["description"]
    (jane,) = world.records.contacts.values()
    if known == "by an import":
        world.put(jane.changed(notes="Connected on LinkedIn on 3 May 2019."))
    else:
        world.touch(jane, TouchKind.LINKEDIN)
    (event,) = events(exported(world, former=first))
    assert "1. How is it?" in event["description"]
    assert "connect there" not in event["description"]
    assert event["sequence"] > events(first)[0]["sequence"]


def test_a_call_by_phone_is_at_their_number(world: "World") -> None:
    jane = world.contact(phones=("+1 555 010 0199",))
    world.scheduled(jane, START, format=Format.PHONE)
    (event,) = events(exported(world))
    assert event["location"] == "+1 555 010 0199"


@for_each("status", InterviewStatus)
def test_what_is_ahead_or_called_off_or_took_place_is_exported(
    world: "World", status: InterviewStatus
) -> None:
    world.interview(world.contact(), status=status, start=START)
    world.interview(world.contact(), status=status)
    found = events(exported(world))
    assert len(found) == int(status in IN_CALENDAR)
    assert all(("status" in event) == (status in CALLED_OFF) for event in found)
    assert all(bool(event.walk("VALARM")) == (status in AHEAD) for event in found)


@for_each(("how", "minutes"), [(Format.VIDEO, 15), (Format.IN_PERSON, 60)])
def test_an_alarm_rings_before_a_talk(world: "World", how: Format, minutes: int) -> None:
    appointment(world, format=how)
    (alarm,) = Calendar.from_ical(exported(world)).walk("VALARM")
    assert alarm.decoded("trigger") == -timedelta(minutes=minutes)
    assert alarm["description"] == "Informational interview with Jane Doe"


def test_a_talk_that_took_place_stays_where_it_was(world: "World") -> None:
    appointment(world)
    file = exported(world)
    moved(world, status=InterviewStatus.TALKED, started=START, ended=START)
    (after,) = events(exported(world, former=file))
    assert after.decoded("dtstart") == START
    assert after["uid"] == events(file)[0]["uid"]


def test_numbers_never_fall_wherever_a_calendar_goes(world: "World") -> None:
    appointment(world)
    former = [exported(world)]
    changes = [
        {"start": START + LATER},
        {"start": START - LATER},
        {"start": START},
        {"minutes": 45},
    ]
    for number, fields in enumerate(changes):
        moved(world, **fields)
        # The clock was set back meanwhile.
        world.now -= timedelta(days=number)
        # Whichever of the files come first, the newest counts.
        former.insert(0, exported(world, former=b"".join(former)))
    found = [events(file)[0] for file in reversed(former)]
    numbers = [event["sequence"] for event in found]
    assert numbers == sorted(set(numbers))
    stamps = [event.decoded("dtstamp") for event in found]
    assert stamps == sorted(stamps)


@for_each("status", CALLED_OFF)
def test_a_call_that_was_called_off_is_taken_back(world: "World", status: InterviewStatus) -> None:
    appointment(world)
    file = exported(world)
    (before,) = events(file)
    moved(world, status=status, ended=START)
    for former in (file, b""):
        (after,) = events(exported(world, former=former))
        assert after["uid"] == before["uid"]
        assert after["status"] == "CANCELLED"
        assert after["sequence"] > before["sequence"]


def test_a_calendar_of_others_is_told_from_ours(world: "World") -> None:
    assert is_own_calendar(exported(world))
    appointment(world, agenda=(AgendaItem(text="BEGIN:VEVENT " * 9),))
    file = exported(world, THANKS)
    assert is_own_calendar(file)
    assert count_events(file) == 2
    end = b"END:VCALENDAR\r\n"
    event = b"BEGIN:VEVENT\r\nUID:mine\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
    for inside in (
        event,
        event.replace(b"\r\n", b"\n"),
        event.replace(b"VEVENT", b"VTODO"),
        event.lower(),
    ):
        assert not is_own_calendar(file.replace(end, inside + end))
    assert not is_own_calendar(file.replace(b"PRODID:-//askaround//EN", b"PRODID:-//other//EN"))
    assert not is_own_calendar(file + file)
    assert not is_own_calendar(b"")


def test_a_follow_up_takes_a_day_and_no_time(world: "World") -> None:
    (event,) = events(exported(world, THANKS))
    assert event["summary"] == "Jane Doe: send the thank-you note"
    assert event["transp"] == "TRANSPARENT"
    assert event.decoded("dtstart") == date(2026, 11, 27)
    assert event.decoded("dtend") == date(2026, 11, 28)
    assert b"VTODO" not in exported(world, THANKS)


def test_lines_end_and_fold_as_the_standard_says(world: "World") -> None:
    appointment(world, agenda=(AgendaItem(text="問" * 200),))
    file = exported(world, THANKS)
    lines = file.split(b"\r\n")
    assert file.endswith(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line or len(line) > 75 for line in lines)


def test_unchanged_data_comes_out_the_same_at_any_time(world: "World") -> None:
    appointment(world)
    first = exported(world, THANKS)
    world.now += LATER
    assert exported(world, THANKS) == first
    assert exported(world, THANKS, former=first) == first


def test_a_call_that_moves_later_needs_no_memory(world: "World") -> None:
    appointment(world)
    (before,) = events(exported(world))
    moved(world, start=START + timedelta(hours=1))
    (after,) = events(exported(world))
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]


@for_each(
    "change",
    [{"start": START - LATER}, {"minutes": 45}, {"place": "Room 5"}, {"start": START + LATER}],
    ids=str,
)
def test_every_change_is_told_when_the_former_export_is_known(
    world: "World", change: dict[str, object]
) -> None:
    appointment(world, minutes=30)
    file = exported(world, THANKS)
    numbers = []
    for fields in (change, {"start": START, "minutes": 30, "place": ""}, change):
        former = file
        moved(world, **fields)
        file = exported(world, THANKS, former=former)
        call, followup = events(file)
        assert followup == events(former)[1]
        assert call["uid"] == events(former)[0]["uid"]
        assert call.decoded("dtstamp") == world.now
        numbers.append(call["sequence"])
        assert exported(world, THANKS, former=file) == file
    assert numbers == sorted(set(numbers))


@for_each("former", [b"\x00\xff", b"BEGIN:VEVENT\r\nEND:VEVENT\r\n", b"BEGIN:VEVENT\r\n" * 10_000])
def test_a_former_file_that_is_none_does_no_harm(world: "World", former: bytes) -> None:
    appointment(world)
    assert exported(world, former=former) == exported(world)


def test_a_postponed_follow_up_is_newer(world: "World") -> None:
    postponed = CalendarFollowUp(
        THANKS.key, THANKS.name, THANKS.what, THANKS.why, THANKS.due + LATER
    )
    (before,), (after,) = events(exported(world, THANKS)), events(exported(world, postponed))
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]


def test_hostile_words_stay_words(world: "World") -> None:
    words = "[/b] \x1b[31m\r\nBEGIN:VEVENT\r\nX-EVIL:1"
    jane = world.contact(words)
    world.scheduled(jane, START, place="http://\x00[::1\r\nX-EVIL:1")
    followup = CalendarFollowUp("A6:1", words, words, words, START)
    file = exported(world, followup)
    assert file.count(b"\r\nBEGIN:VEVENT\r\n") == 2
    assert b"\r\nX-EVIL" not in file
    assert len(events(file)) == 2


@for_each("year", [1, 999, 2026, 9999])
def test_the_ends_of_time(world: "World", year: int) -> None:
    for moment in (datetime(year, 1, 1, tzinfo=UTC), datetime(year, 12, 31, 23, 59, tzinfo=UTC)):
        world.scheduled(world.contact(), moment)
        followup = CalendarFollowUp("A6:1", "Jane", "write", "promised", moment)
        assert all(event["dtstart"] for event in events(exported(world, followup)))


@given(books())
def test_any_book_is_a_calendar(records: Records) -> None:
    file = export_ics(records, [], datetime(2026, 11, 20, tzinfo=UTC), NEW_YORK)
    kept = [
        interview
        for interview in records.interviews.values()
        if interview.start and interview.status in IN_CALENDAR
    ]
    assert [event.decoded("dtstart") for event in events(file)] == [each.start for each in kept]
    assert is_own_calendar(file)
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
