"""An invitation to send: what their calendar asks them, and nothing that is only ours."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar

from tests.cases import for_each
from tui.exchange.writers.calendar import export_ics
from tui.exchange.writers.invitation import invitation_ics
from tui.model.interview import AgendaItem, Format, Interview, InterviewStatus
from tui.model.profile import Profile

if TYPE_CHECKING:
    from tests.world import World

START = datetime(2026, 11, 27, 14, 0, tzinfo=UTC)
SIGNATURE = "Nora Castillo\nnora.castillo@westbrook.example | +1 555 010 0177"


def invited(world: "World", interview: Interview, former: bytes = b"") -> Any:
    return Calendar.from_ical(
        invitation_ics(world.records, interview, world.now, UTC, former=former)
    )


def appointment(world: "World", **fields: Any) -> Interview:
    world.profile(signature=SIGNATURE)
    jane = world.contact("Jane Doe, PhD", emails=("jane@acme.example", "j@doe.example"))
    agenda = (AgendaItem(text="What do you earn?"),)
    return world.scheduled(jane, START, agenda=agenda, minutes=30, **fields)


def test_an_invitation_asks_them_and_has_no_questions(world: "World") -> None:
    interview = appointment(world, place="https://meet.example/x", format=Format.VIDEO)
    calendar = invited(world, interview)
    assert calendar["METHOD"] == "REQUEST"
    (event,) = calendar.walk("VEVENT")
    assert event["ORGANIZER"] == "mailto:nora.castillo@westbrook.example"
    assert event["ORGANIZER"].params["CN"] == "Nora Castillo"
    assert event["ATTENDEE"] == "mailto:jane@acme.example"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION"
    assert event["SUMMARY"] == "Informational interview with Nora Castillo"
    assert event.decoded("DTSTART") == START
    assert event["LOCATION"] == "https://meet.example/x"
    assert b"earn" not in calendar.to_ical()
    assert b"PRIVATE" not in calendar.to_ical()
    assert not event.walk("VALARM")


def test_it_is_the_same_event_as_in_our_own_calendar(world: "World") -> None:
    interview = appointment(world)
    former = export_ics(world.records, (), world.now, UTC)
    (event,) = invited(world, interview, former).walk("VEVENT")
    (ours,) = Calendar.from_ical(former).walk("VEVENT")
    assert event["UID"] == ours["UID"]
    earlier = world.put(interview.changed(start=START - timedelta(days=2)))
    (after,) = invited(world, earlier, former).walk("VEVENT")
    assert after["SEQUENCE"] > event["SEQUENCE"] >= ours["SEQUENCE"]


def test_what_was_called_off_is_taken_back(world: "World") -> None:
    interview = world.put(appointment(world).changed(status=InterviewStatus.CANCELED))
    calendar = invited(world, interview)
    assert calendar["METHOD"] == "CANCEL"
    assert calendar.walk("VEVENT")[0]["STATUS"] == "CANCELLED"


@for_each(
    ("signature", "emails", "start", "sentence"),
    [
        ("Nora", ("j@doe.example",), START, "your own e-mail address under About you"),
        (SIGNATURE, (), START, "no e-mail address of Jane Doe"),
        (SIGNATURE, ("j@doe.example",), None, "no appointment with Jane Doe yet"),
    ],
)
def test_what_is_missing_is_said(
    world: "World", signature: str, emails: tuple[str, ...], start: datetime | None, sentence: str
) -> None:
    world.put(Profile(name="Nora", signature=signature))
    jane = world.contact("Jane Doe", emails=emails)
    interview = world.interview(jane, start=start, status=InterviewStatus.SCHEDULED)
    with pytest.raises(ValueError, match=sentence):
        invited(world, interview)


def test_hostile_words_stay_words(world: "World") -> None:
    world.profile(name='Nora";X=1:\r\nX-EVIL:1', signature=SIGNATURE)
    jane = world.contact("Jane\r\nX-EVIL:1", emails=("j@doe.example\r\nX-EVIL:1",))
    interview = world.scheduled(jane, START, place="a\r\nX-EVIL:1")
    file = invitation_ics(world.records, interview, world.now, UTC)
    assert b"\r\nX-EVIL" not in file
    assert len(Calendar.from_ical(file).walk("VEVENT")) == 1


@for_each("minutes", [0, -5, -3000])
def test_nobody_is_invited_once_the_time_has_come(world: "World", minutes: int) -> None:
    interview = appointment(world)
    over = interview.changed(start=world.now + timedelta(minutes=minutes))
    world.records.put(over)
    with pytest.raises(ValueError, match="nobody is invited to it now"):
        invitation_ics(world.records, over, world.now, UTC)
    canceled = over.changed(status=InterviewStatus.CANCELED)
    world.records.put(canceled)
    assert b"METHOD:CANCEL" in invitation_ics(world.records, canceled, world.now, UTC)
