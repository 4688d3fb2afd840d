"""What somebody changed about an appointment in a calendar, and the book does not know yet."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from tui.exchange.readers.appointments import IncomingAppointment
from tui.model.interview import LONGEST, SHORTEST, Interview, InterviewStatus
from tui.model.text.lines import clean_line

_AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)


@dataclass(frozen=True, slots=True)
class Moved:
    """What to change about an interview: its start, and fields; or that it is called off.

    `day` is set where the calendar has it on another day and says no time.
    """

    interview_id: str
    start: datetime | None
    fields: dict[str, Any]
    is_off: bool = False
    day: date | None = None


def moved(incoming: IncomingAppointment, interview: Interview | None, zone: tzinfo) -> Moved | None:
    """Return what a calendar says otherwise about an interview that is ahead; None for nothing."""
    if interview is None or interview.status not in _AHEAD or interview.start is None:
        return None
    then = incoming.former
    if incoming.is_off and not (then and then.is_off):
        return Moved(interview.id, None, {}, is_off=True)
    if incoming.day is not None:
        is_there = interview.start.astimezone(zone).date() == incoming.day
        return None if is_there else Moved(interview.id, None, {}, day=incoming.day)
    start = incoming.start_in(zone)
    if then and start == then.start_in(zone):
        start = interview.start
    fields: dict[str, Any] = {}
    is_longer = incoming.minutes not in (then.minutes if then else 0, interview.minutes)
    if is_longer and SHORTEST <= incoming.minutes <= LONGEST:
        fields["minutes"] = incoming.minutes
    place = clean_line(incoming.place)
    if then and place not in (clean_line(then.place), interview.place):
        fields["place"] = place
    if start == interview.start and not fields:
        return None
    return Moved(interview.id, start, fields)
