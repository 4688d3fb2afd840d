"""What the book has already of an invitation: the talk it is about, and which version of it."""

from datetime import datetime, timedelta

from tui.exchange.readers.appointments import OWN_UID
from tui.exchange.readers.talks.invitations import IncomingInvitation
from tui.model.interview import OPEN_STATUSES, Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records

ENDED = (InterviewStatus.CANCELED, InterviewStatus.NO_SHOW)
"""How talks end that did not take place."""

_SAME_TALK = timedelta(hours=12)


def talk_of(found: IncomingInvitation, records: Records) -> Interview | None:
    """Return the interview that this invitation has been before: the last one of it."""
    if not found.uid:
        return None
    if own := records.interviews.get(found.uid.removesuffix(OWN_UID)):
        return own
    of_it = [
        each
        for each in records.interviews.values()
        if each.invitation and each.invitation.uid == found.uid
    ]
    return max(of_it, key=lambda each: each.created, default=None)


def talk_of_that_time(records: Records, contact: Contact, start: datetime) -> Interview | None:
    """Return the talk that an invitation to a time gone by was about; None where none is known.

    One that was held or agreed on for that day, else one that was being planned then.
    """
    every = [each for each in records.interviews_of(contact.id) if each.status not in ENDED]
    for each in every:
        begin = each.started or each.start
        if begin is not None and abs(begin - start) < _SAME_TALK:
            return each
    planned = (each for each in every if each.status is InterviewStatus.PLANNED)
    return next((each for each in planned if each.created <= start), None)


def is_older(found: IncomingInvitation, former: Interview) -> bool:
    """Whether the book has a later version of an invitation than this."""
    known = former.invitation
    if known is None:
        return False
    if found.sequence != known.sequence:
        return found.sequence < known.sequence
    return found.stamp is not None and known.stamp is not None and found.stamp < known.stamp


def open_talk(records: Records, contact: Contact) -> Interview | None:
    """Return the interview to come with somebody, None where there is none."""
    every = records.interviews_of(contact.id)
    return next((each for status in OPEN_STATUSES for each in every if each.status is status), None)


def is_taken(found: IncomingInvitation, former: Interview, start: datetime) -> bool:
    """Whether the book has this very version: what was changed here since stays so."""
    known = former.invitation
    if known is None or found.sequence != known.sequence:
        return False
    if found.stamp is not None and found.stamp == known.stamp:
        return True
    return start == known.start and (former.status in ENDED or former.start != start)


def is_of_another(found: IncomingInvitation, planned: Interview) -> bool:
    """Whether a talk came of another invitation than this one."""
    return planned.invitation is not None and planned.invitation.uid != found.uid
