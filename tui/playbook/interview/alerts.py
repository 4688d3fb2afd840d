"""When to say that a talk is near, and in which words."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from tui.model.interview import Format, Interview, InterviewStatus

AHEAD = (timedelta(minutes=15), timedelta(minutes=5))
"""How long before a talk it is told of."""

LATEST = timedelta(minutes=5)
"""How late it is still told, after the computer slept; never once the time of the talk has come."""

_HOW = {Format.PHONE: "phone call", Format.VIDEO: "video call", Format.IN_PERSON: "talk in person"}


class Alarm(NamedTuple):
    """One telling of one talk; a talk that was moved is told of again."""

    interview_id: str
    start: datetime
    ahead: timedelta


def alarms_to_come(interviews: Iterable[Interview], now: datetime) -> list[Alarm]:
    """Return what is still to be told at `now` or later: of talks with an hour, none under way."""
    return [
        Alarm(each.id, each.start, ahead)
        for each in interviews
        if each.status is InterviewStatus.SCHEDULED
        and each.start is not None
        and each.start > now
        and not each.in_writing
        for ahead in AHEAD
    ]


def ringing(alarms: Iterable[Alarm], since: datetime, now: datetime) -> Iterator[Alarm]:
    """Yield the alarms whose moment came after `since`, and which are worth telling at `now`."""
    for each in alarms:
        moment = each.start - each.ahead
        if since < moment <= now < each.start and now - moment <= LATEST:
            yield each


def talk_words(interview: Interview, name: str, zone: tzinfo) -> str:
    """Return which talk it is: "video call with Jane Doe at 15:00".

    Without a name, nothing that the person typed is in it.
    """
    who = f" with {name}" if name else ""
    what = _HOW.get(interview.format, "talk")
    at = f" at {interview.start.astimezone(zone):%H:%M}" if interview.start else ""
    return f"{what}{who}{at}"
