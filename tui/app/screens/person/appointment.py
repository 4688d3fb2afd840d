"""The appointment of an interview: in words, as the fields of a form, and back."""

from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from textual.content import Content

from tui.app.dialogs.form import Field
from tui.desk.fields import FieldError, read_field
from tui.model.interview import LONGEST, SHORTEST, Format, Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.interview.appointment import (
    appointment_words,
    format_meant,
    format_of_place,
)
from tui.playbook.time.dates import in_words
from tui.playbook.time.here import Here
from tui.playbook.time.moment import Moment, PastError
from tui.playbook.time.places import zone_meant
from tui.playbook.time.reader import read_moment

NOT_BEGUN = (InterviewStatus.PLANNED, InterviewStatus.SCHEDULED)


def appointment_fields(interview: Interview, contact: Contact, zone: tzinfo) -> list[Field]:
    """Return the fields to fix an appointment by."""
    hint = "such as fri 14:00 or fri 3-3:30pm Berlin"
    return [
        Field("start", "When", _start_written(interview, zone), hint=hint),
        Field("minutes", "Minutes", str(interview.minutes)),
        Field(
            "format", "Format", interview.format.value, hint="phone, video, in person, in writing"
        ),
        Field("place", "Number, link, place", interview.place),
        Field("time_zone", "Their time zone", contact.time_zone, hint="a city, or UTC+2"),
    ]


def appointment_values(
    values: Mapping[str, str], interview: Interview, here: Here, *, over: bool = False
) -> dict[str, Any]:
    """Turn what the form gave back into fields for `Book.schedule`.

    Raises FieldError for what cannot be read, and `PastError` for a moment that is `over`,
    unless this is allowed or it is the one that stood there. `start` may be None. The zone
    of the other person is only checked, since it is not the interview's. A length, a format or
    a place written with the moment comes before what stands in its own field, and a new place
    beside a format left as it was says how they meet.
    """
    minutes = values["minutes"].strip()
    if not minutes.isdecimal() or not SHORTEST <= int(minutes) <= LONGEST:
        raise FieldError("minutes", f"Minutes are a whole number from {SHORTEST} to {LONGEST}.")
    how = read_field(values, "format", format_meant)
    if how is interview.format and values["place"] != interview.place:
        how = format_of_place(values["place"]) or how
    if how is Format.IN_WRITING:
        typed = values["start"].strip()
        if typed and typed != _start_written(interview, here.zone):
            raise FieldError("start", "In writing there is no date: leave it empty.")
        return {"start": None, "minutes": int(minutes), "format": how, "place": values["place"]}
    moment = _moment(values, interview, here, over=over)
    length = moment.minutes if moment and moment.minutes is not None else int(minutes)
    if not SHORTEST <= length <= LONGEST:
        raise FieldError(
            "start", f"That takes {length} minutes; it can take {SHORTEST} to {LONGEST}."
        )
    return {
        "start": moment.start if moment else None,
        "minutes": length,
        "format": moment.how if moment and moment.how else how,
        "place": moment.where if moment and moment.where else values["place"],
    }


def _moment(
    values: Mapping[str, str], interview: Interview, here: Here, *, over: bool = False
) -> Moment | None:
    theirs, start = their_zone(values), values["start"].strip()
    if interview.start and start == _start_written(interview, here.zone):
        return Moment(interview.start)
    try:
        return read_moment(start, here, theirs) if start else None
    except PastError as past:
        if over:
            return past.moment
        raise
    except ValueError as error:
        raise FieldError("start", str(error)) from error


def _start_written(interview: Interview, zone: tzinfo) -> str:
    if interview.start is None:
        return ""
    start = interview.start.astimezone(zone)
    return f"{in_words(start.date())} {start:%Y %H:%M}"


def their_zone(values: Mapping[str, str]) -> str:
    """Return the time zone of the other person; raises FieldError for one nobody knows."""
    return read_field(values, "time_zone", zone_meant)


def appointment_preview(
    values: Mapping[str, str], interview: Interview, contact: Contact, here: Here
) -> Content:
    """Return how the fields are understood, by both clocks (R6); raises FieldError as they do."""
    try:
        fields = appointment_values(values, interview, here)
    except PastError as past:
        if interview.status in NOT_BEGUN:
            raise ValueError(f"{past} If you talked then, ctrl+s can note it as a talk.") from past
        raise
    meant = interview.changed(**fields)
    with_zone = contact.changed(time_zone=their_zone(values))
    when, dot, rest = appointment_words(meant, with_zone, here.now).partition(" · ")
    moment = None if meant.in_writing else _moment(values, interview, here)
    if moment and moment.zone:
        when += "".join(_clock_there(moment, with_zone, here))
    remark = f" · {moment.remark}" if moment and moment.remark else ""
    return Content.styled(f"{when}{dot}{rest}{remark}", "$success")


def over_words(over: PastError) -> str:
    """Ask whether the talk took place at a moment that is over."""
    start = over.moment.start
    return f"{in_words(start.date())} {start:%Y}, {start:%H:%M} is over. Did you talk then?"


def _clock_there(moment: Moment, contact: Contact, here: Here) -> Iterator[str]:
    """Yield the clock of the place named, unless it was said, and its day now if it differs."""
    zone = ZoneInfo(moment.zone)
    there = moment.start.astimezone(zone)
    if moment.zone != contact.time_zone and there.utcoffset() != moment.start.utcoffset():
        day = "" if there.date() == moment.start.date() else f"{in_words(there.date())}, "
        mine = "" if contact.time_zone else " here"
        yield f"{mine}, {day}{there:%H:%M} in {moment.place}"
    if (now := here.now.astimezone(zone)).date() != here.today:
        yield f" (there it is {in_words(now.date())} now)"
