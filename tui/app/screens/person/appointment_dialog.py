"""The dialog that fixes an appointment, from Prep and from Call."""

from collections.abc import Mapping

from tui.app.dialogs.form import Form
from tui.app.screens.person.appointment import (
    appointment_fields,
    appointment_preview,
    appointment_values,
    their_zone,
)
from tui.app.screens.place import Place
from tui.model.interview import Interview


def ask_for_appointment(place: Place, interview: Interview) -> None:
    """Ask for date, time, length, format and place, and keep them (R6)."""
    desk = place.desk
    contact = desk.book.records.contacts[interview.contact_id]
    now = desk.now()

    def keep(values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        fields = appointment_values(values, now)
        start, zone = fields.pop("start"), their_zone(values)
        if start:
            words = "Scheduled the interview"
        else:
            words = "Took the date away" if interview.start else "Changed the appointment"
        with desk.book.transaction(words):
            if zone != contact.time_zone:
                desk.book.edit_contact(contact.id, time_zone=zone)
            if start is None:
                desk.book.unschedule(interview.id, **fields)
            else:
                desk.book.schedule(interview.id, start, now=desk.now(), **fields)

    place.ask(
        Form(
            f"The appointment with {contact.name}",
            appointment_fields(interview, contact, desk.zone),
            check=lambda values: appointment_values(values, now),
            preview=lambda values: appointment_preview(values, interview, contact, now),
            keeper=place.keeper(f"appointment:{interview.id}"),
        ),
        keep,
    )
