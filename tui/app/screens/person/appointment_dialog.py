"""The dialog that fixes an appointment, from Prep and from Call."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from tui.app.dialogs.choose import Choose
from tui.app.dialogs.form import Form
from tui.app.dialogs.messages import telling
from tui.app.screens.person.appointment import (
    NOT_BEGUN,
    appointment_fields,
    appointment_preview,
    appointment_values,
    over_words,
    their_zone,
)
from tui.app.screens.place import Place
from tui.desk.desk import Desk
from tui.desk.replies import by_both_clocks, way_said
from tui.model.interview import Format, Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.letters.times import offered_times
from tui.playbook.time.moment import PastError

_DID_YOU_TALK = [("talked", "yes: note it as a talk"), ("again", "no: change the date")]


def ask_for_appointment_with(
    place: Place, contact: Contact, *, kept: Callable[[Interview], None] = lambda _: None
) -> None:
    """Ask for the appointment with somebody; a talk that is not planned yet is once it is kept."""
    desk = place.desk
    interview = desk.open_interview_with(contact) or Interview(
        contact_id=contact.id, created=desk.now(), minutes=desk.usual_minutes
    )
    ask_for_appointment(place, interview, kept=kept)


def ask_for_appointment(
    place: Place,
    interview: Interview,
    typed: Mapping[str, str] | None = None,
    *,
    kept: Callable[[Interview], None] = lambda _: None,
) -> None:
    """Ask for date, time, length, format and place, and keep them (R6); tell `kept` of it.

    The fields begin as they were `typed` where somebody comes back to them, else, before there
    is an appointment, with what the other person offers in their last reply. A moment that is
    over becomes no appointment: it is asked whether the talk took place then. A call that is
    running was no talk, where another time is agreed on: it ends, and its notes stay.
    """
    desk = place.desk
    contact, here = desk.book.records.contacts[interview.contact_id], desk.here

    def check(values: Mapping[str, str]) -> None:
        appointment_values(values, interview, here, over=interview.status in NOT_BEGUN)

    def keep(values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        try:
            fields = appointment_values(values, interview, here)
        except PastError as past:
            _ask_whether_talked(place, interview, values, past)
        else:
            kept(_keep(place, interview, their_zone(values), fields))

    offered = _as_offered(desk, interview, contact)
    fields = appointment_fields(offered, contact, desk.zone)
    # One that is not planned yet has another id each time.
    is_planned = interview.id in desk.book.records.interviews
    if typed is not None:
        fields = [replace(field, value=typed[field.id]) for field in fields]
    place.ask(
        Form(
            f"The appointment with {contact.name}",
            fields,
            intro="" if offered == interview else "Begun with what they wrote: check it.",
            check=check,
            preview=lambda values: appointment_preview(values, interview, contact, here),
            keeper=place.keeper(f"appointment:{interview.id if is_planned else contact.id}"),
        ),
        keep,
    )


def say_agreed(place: Place, interview: Interview) -> None:
    """Say which appointment was just made, where the row that it was made on is gone by it."""
    desk, contact = place.desk, place.records.contacts[interview.contact_id]
    if interview.status is InterviewStatus.SCHEDULED and interview.start:
        when = by_both_clocks(desk, contact, interview.start)
        place.say(f"Agreed with {contact.name}: {when}. {place.takes_back}")


def _as_offered(desk: Desk, interview: Interview, contact: Contact) -> Interview:
    """Return an interview as they offer it in their last reply, where none is agreed on yet."""
    if interview.start is not None or interview.status is not InterviewStatus.PLANNED:
        return interview
    times = offered_times(desk.book.records, contact, desk.now(), style=desk.letter_style)
    fields: dict[str, Any] = {} if interview.place else way_said(desk, contact)
    if len(times) == 1:
        fields["start"] = times[0]
    return interview.changed(**fields) if fields else interview


def _keep(
    place: Place, interview: Interview, zone: str, fields: dict[str, Any], *, talked: bool = False
) -> Interview:
    """Keep the fields in one step, and the time zone of the other person with them."""
    book, now, start = place.desk.book, place.desk.now(), fields.pop("start")
    in_writing = fields["format"] is Format.IN_WRITING
    # A running call was no talk where another time was agreed on.
    is_put_off = interview.status is InterviewStatus.LIVE and start not in (None, interview.start)
    with book.transaction(_step(interview, start, in_writing=in_writing, talked=talked)):
        if interview.id not in book.records.interviews:
            contact = book.records.contacts[interview.contact_id]
            interview = place.desk.interview_to_come(contact)
        if zone != book.records.contacts[interview.contact_id].time_zone:
            book.edit_contact(interview.contact_id, time_zone=zone)
        if in_writing:
            book.agree_in_writing(interview.id, now=now, **fields)
        elif is_put_off:
            book.put_off_call(interview.id, start, now=now, **fields)
        elif start is None:
            book.unschedule(interview.id, **fields)
        else:
            book.schedule(interview.id, start, now=now, **fields)
        if talked and not in_writing:
            book.record_conversation(interview.id)
    if in_writing:
        drafts, pastes = place.desk.key("prep.copy"), place.desk.key("prep.call")
        place.say(f"In writing: {drafts} drafts the questions, {pastes} takes their answers.")
    elif is_put_off:
        # It is read on Today, where the call that was none is left for.
        undo = place.desk.takes_back
        place.say(f"No talk yet: the appointment is set. Your notes stay. {undo}")
    return book.records.interviews[interview.id]


def _step(interview: Interview, start: datetime | None, *, in_writing: bool, talked: bool) -> str:
    """Return the name of the step that keeps an appointment."""
    if in_writing:
        return "Agreed on questions by e-mail"
    if talked:
        return "Recorded the talk"
    if start:
        return "Set the appointment"
    return "Took the date away" if interview.start else "Changed the appointment"


def _ask_whether_talked(
    place: Place, interview: Interview, values: Mapping[str, str], past: PastError
) -> None:
    """Note a talk that took place, or go back to what was typed."""

    def answer(choice: str | None) -> None:
        if choice != "talked":
            ask_for_appointment(place, interview, values)
            return
        fields = appointment_values(values, interview, place.desk.here, over=True)
        _keep(place, interview, their_zone(values), fields, talked=True)
        place.say(f"Noted as a talk. {place.takes_back}")

    place.app.push_screen(Choose(over_words(past), _DID_YOU_TALK), telling(place.app, answer))
