"""The dialog that fixes an appointment, from Prep and from Call."""

from collections.abc import Mapping

from tui.model.interview import Interview
from tui.screens.appointment import appointment_fields, appointment_values
from tui.screens.form import Form
from tui.screens.place import Place


def ask_for_appointment(place: Place, interview: Interview) -> None:
    """Ask for date, time, length, format and place, and keep them (R6)."""
    desk = place.desk
    now = desk.now()

    def keep(values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        fields = appointment_values(values, now)
        start = fields.pop("start")
        if start is None:
            desk.book.edit_interview(interview.id, "Changed the appointment", **fields)
        else:
            desk.book.schedule(interview.id, start, **fields)

    place.ask(
        Form(
            "The appointment",
            appointment_fields(interview, desk.zone),
            check=lambda values: appointment_values(values, now),
            keeper=place.keeper(f"appointment:{interview.id}"),
        ),
        keep,
    )
