"""An invitation of somebody else's calendar, as an entry of an import."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tui.desk.taking_in.invited_before import (
    ENDED,
    is_of_another,
    is_older,
    is_taken,
    open_talk,
    talk_of,
    talk_of_that_time,
)
from tui.desk.taking_in.invited_people import contact_invited, is_me, quoted
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.appointments import OWN_UID
from tui.exchange.readers.talks.invitations import IncomingInvitation, Said
from tui.model.interview import (
    LONGEST,
    OPEN_STATUSES,
    SHORTEST,
    Format,
    Interview,
    InterviewStatus,
    Invitation,
)
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.interview.appointment import appointment_words
from tui.playbook.interview.brief import clocks
from tui.store.book import Book

InterviewMaker = Callable[[Contact], Interview]
"""Returns the interview to come with somebody, planned in the book where there is none."""

_OVER = "over: Today asks whether it took place"
_OLDER = "this invitation is older than what the book has"
_LATELY = timedelta(days=30)
"""For so long a talk gone by is taken for granted; later, the person decides."""


@dataclass(frozen=True, slots=True)
class Invited:
    """What an invitation makes of the talk with somebody, and in words.

    `interview` is None where `to_come` is to make one. `can_be_taken` is false where the book
    has it all. `told` is the appointment as `askaround schedule` tells it. `is_over` says that its
    time was over before it came in. With `is_off`, one with a `start` is fixed and then called
    off, `by_them` or by the person.
    """

    contact: Contact
    interview: Interview | None
    words: str
    told: str
    start: datetime | None = None
    fields: dict[str, Any] = field(default_factory=dict)
    is_off: bool = False
    can_be_taken: bool = True
    is_sure: bool = True
    is_over: bool = False
    by_them: bool = False
    to_come: InterviewMaker | None = None

    @property
    def is_new(self) -> bool:
        """Whether there was no appointment before."""
        return self.interview is None or self.interview.start is None

    @property
    def name(self) -> str:
        """With whom the talk is."""
        return self.contact.name

    def take(self, book: Book, now: datetime) -> None:
        """Make the change in the book, as a step of its own or of the one begun."""
        interview = self.interview
        if interview is None and (self.is_over or (self.is_off and self.to_come is None)):
            # Not the one to come, which may have another date.
            interview = book.plan_interview(self.contact.id, now=now)
        elif interview is None and self.to_come:
            interview = self.to_come(self.contact)
        if interview is not None and self.start is not None:
            book.schedule(interview.id, self.start, now=now, **self.fields)
        elif interview is not None:
            book.edit_interview(interview.id, "Took in an invitation", **self.fields)
        if self.is_off and interview is not None:
            off = InterviewStatus.CANCELED
            book.end_without_conversation(interview.id, off, now=now, by_them=self.by_them)


def invited(
    found: IncomingInvitation,
    records: Records,
    now: datetime,
    to_come: InterviewMaker,
    who: Contact | None = None,
) -> Invited:
    """Return what an invitation makes of the talk with `who`, else with the one known in it.

    `to_come` makes the talk where there is none; `now` is by the person's clock.
    Raises ExchangeError, with a sentence, where it is nobody's of the book, or of several, or
    says no time.
    """
    former = talk_of(found, records)
    contact = who or (records.contacts.get(former.contact_id) if former else None)
    contact = contact or contact_invited(found, records)
    if former is not None and former.contact_id != contact.id:
        former = None
    if former is not None and is_older(found, former):
        return _left(contact, former, _OLDER, now)
    if found.said is Said.PROPOSES:
        raise ExchangeError(_proposed(found, contact, former, now))
    if found.is_off:
        return _called_off(found, contact, former, records, now)
    if former is not None and former.status is InterviewStatus.TALKED:
        return _left(contact, former, "you have talked already", now)
    start = _start_of(found, contact, now)
    if former is not None and is_taken(found, former, start):
        words = "the book has it already"
        if former.status in ENDED:
            words = f"that is settled: {former.status.value}"
        elif former.start != start:
            words = "the book has it already, and the talk was moved since"
        return _left(contact, former, words, now)
    is_settled = former is None or former.status in ENDED
    if is_settled and start + timedelta(minutes=found.minutes) <= now:
        return _gone_by(found, contact, former, records, start, now=now)
    interview = (None if is_settled else former) or open_talk(records, contact)
    return _to_come(found, contact, interview, start, now=now, to_come=to_come)


def _start_of(found: IncomingInvitation, contact: Contact, now: datetime) -> datetime:
    """Return when an invitation begins; raises ExchangeError, with a sentence, for a whole day."""
    start = found.start_in(now.tzinfo or UTC)
    if start is not None:
        return start
    day = f"{found.day:%a} {found.day.day} {found.day:%b %Y}" if found.day else "a day"
    spoken = f"{found.day.day} {found.day:%b}".lower() if found.day else "DAY"
    raise ExchangeError(
        f"The invitation with {contact.name} is for all of {day} and says no time; when you "
        f"know it: askaround schedule {quoted(contact.name)} {spoken} 3pm."
    )


def _to_come(
    found: IncomingInvitation,
    contact: Contact,
    interview: Interview | None,
    start: datetime,
    *,
    now: datetime,
    to_come: InterviewMaker,
) -> Invited:
    """Return the appointment that an invitation makes, or what it moves the one there is to."""
    planned = interview or Interview(contact_id=contact.id, created=now)
    fields = _fields(found, planned, start)
    after = planned.changed(start=start, **fields)
    told = f"{contact.name}: {appointment_words(after, contact, now)}"
    if interview is not None and interview.status is not InterviewStatus.PLANNED:
        same = {"start": start, **fields}
        if all(getattr(interview, name) == value for name, value in same.items()):
            return _left(contact, interview, "the book has it already", now)
    when = appointment_words(after, contact, now)
    if planned.start is None or planned.status not in OPEN_STATUSES:
        words = f"invited: {when}"
        return Invited(contact, interview, words, told, start, fields, to_come=to_come)
    if planned.start != start and is_of_another(found, planned):
        stamp = planned.invitation.stamp if planned.invitation else None
        if found.stamp and stamp and found.stamp < stamp:
            return _left(contact, planned, _OLDER, now)
        return beside(Invited(contact, interview, when, told, start, fields), planned.start, now)
    words = f"the talk is now {when} (was {appointment_words(planned, contact, now)})"
    if planned.start != start:
        told = (
            f"{contact.name}: moves your talk from {_when(contact, planned.start, now)} to {when}"
        )
    return Invited(contact, interview, words, told, start, fields, to_come=to_come)


def beside(made: Invited, other: datetime, now: datetime) -> Invited:
    """Return an invitation beside a talk at another time: the person says which of them holds."""
    contact = made.contact
    planned = Interview(contact_id=contact.id, created=now, start=made.start, **made.fields)
    when, stays = appointment_words(planned, contact, now), _when(contact, other, now)
    return replace(
        made,
        words=f"another invitation: {when} (instead of {stays}?)",
        told=f"{contact.name}: another invitation, {when}; your talk stays on {stays} unless you "
        "say that it moves",
        is_sure=False,
    )


def agreed_and_off(
    agreed: Invited, found: IncomingInvitation, records: Records, now: datetime
) -> Invited:
    """Return an appointment that is fixed and called off at once: one can come back to it."""
    words = _off_words(found, records, agreed.start, agreed.contact, now)
    return replace(
        agreed,
        words=words,
        told=f"{agreed.name}: {words}",
        fields={**agreed.fields, "invitation": _version(found, agreed.start)},
        is_off=True,
        by_them=_is_theirs(found, records),
    )


def off_unseen(
    made: Invited, found: IncomingInvitation, records: Records, now: datetime
) -> Invited:
    """Return what is called off before the book had it: an older invitation must not set it."""
    contact, start = made.contact, found.start_in(now.tzinfo or UTC)
    if not found.uid or found.uid.endswith(OWN_UID) or start is None or now - start > _LATELY:
        return made
    if talk_of_that_time(records, contact, start) is not None:
        return made
    words = _off_words(found, records, start, contact, now)
    return replace(
        made,
        words=words,
        told=f"{contact.name}: {words}",
        start=start,
        fields=_fields(found, Interview(contact_id=contact.id, created=now), start),
        can_be_taken=True,
        by_them=_is_theirs(found, records),
    )


def _gone_by(
    found: IncomingInvitation,
    contact: Contact,
    former: Interview | None,
    records: Records,
    start: datetime,
    *,
    now: datetime,
) -> Invited:
    """Return the appointment of an invitation whose time was over before it came in.

    Whether it was held is asked on Today. The appointment to come is another one.
    """
    if former is not None:
        return _left(contact, former, f"that is settled: {former.status.value}", now)
    interview = talk_of_that_time(records, contact, start)
    if interview is not None and interview.status is not InterviewStatus.PLANNED:
        held = interview.status is InterviewStatus.TALKED
        words = "you have noted that talk already" if held else "the book has it already"
        return _left(contact, interview, words, now)
    planned = interview or Interview(contact_id=contact.id, created=now)
    fields = _fields(found, planned, start)
    when = appointment_words(planned.changed(start=start, **fields), contact, now)
    return Invited(
        contact,
        interview,
        f"{when} ({_OVER})",
        f"{contact.name}: {when} ({_OVER})",
        start,
        fields,
        is_sure=now - start <= _LATELY,
        is_over=True,
    )


def _called_off(
    found: IncomingInvitation,
    contact: Contact,
    former: Interview | None,
    records: Records,
    now: datetime,
) -> Invited:
    interview = former or open_talk(records, contact)
    start = found.start_in(now.tzinfo or UTC)
    is_it = interview is not None and (
        former is not None or (interview.start == start and not is_of_another(found, interview))
    )
    if interview is None or interview.start is None or not is_it:
        off = _off_words(found, records, start, contact, now)
        words = f"{off}, but the book has no such appointment"
        told = f"{contact.name}: {words}"
        return Invited(contact, None, words, told, is_off=True, can_be_taken=False)
    if interview.status not in OPEN_STATUSES:
        done = "has taken place" if interview.status is InterviewStatus.TALKED else "is off already"
        return _left(contact, interview, f"the talk {done}", now)
    words = _off_words(found, records, interview.start, contact, now)
    return Invited(
        contact,
        interview,
        words,
        f"{contact.name}: {words}",
        fields=_of_version(found, interview.start),
        is_off=True,
        by_them=_is_theirs(found, records),
    )


def _proposed(
    found: IncomingInvitation, contact: Contact, former: Interview | None, now: datetime
) -> str:
    """Return in a sentence which time somebody proposes, and how to agree to it."""
    start = _start_of(found, contact, now)
    local = start.astimezone(now.tzinfo or UTC)
    instead = ""
    if former is not None and former.start is not None and former.status in OPEN_STATUSES:
        instead = f" instead of {_when(contact, former.start, now)}"
    day = f"{local.day} {local:%b}".lower()
    return (
        f"{contact.name} proposes {_when(contact, start, now)}{instead}; where that suits you: "
        f"askaround schedule {quoted(contact.name)} {day} {local:%H:%M}."
    )


def _off_words(
    found: IncomingInvitation,
    records: Records,
    start: datetime | None,
    contact: Contact,
    now: datetime,
) -> str:
    """Return who calls off which talk: "they called off your talk on Thu 3 Dec, 15:00"."""
    if found.said is Said.DECLINES and _is_theirs(found, records):
        return f"declines the talk on {_when(contact, start, now)}" if start else "declines a talk"
    who = "they" if _is_theirs(found, records) else "you"
    if start is None:
        return f"{who} called off a talk"
    return f"{who} called off your talk on {_when(contact, start, now)}"


def _when(contact: Contact, start: datetime, now: datetime) -> str:
    talk = Interview(contact_id=contact.id, created=now, start=start)
    return clocks(talk, contact, now.tzinfo or UTC, now)


def _is_theirs(found: IncomingInvitation, records: Records) -> bool:
    """Whether somebody else made the appointment: only whoever did can call it off."""
    if found.said is Said.DECLINES:
        return not any(is_me(each, records.profile) for each in found.people)
    if found.uid.endswith(OWN_UID):
        return False
    return found.organizer is None or not is_me(found.organizer, records.profile)


def _left(contact: Contact, interview: Interview, words: str, now: datetime) -> Invited:
    told = f"{contact.name}: {words}"
    if interview.start is not None:
        told = f"{contact.name}: {appointment_words(interview, contact, now)} ({words})"
    return Invited(contact, interview, words, told, can_be_taken=False)


def _fields(found: IncomingInvitation, planned: Interview, start: datetime) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    fields |= _of_version(found, start)
    if SHORTEST <= found.minutes <= LONGEST:
        fields["minutes"] = found.minutes
    if found.place:
        fields["place"] = found.place
    if found.how is not None:
        fields["format"] = found.how
    elif planned.in_writing:
        fields["format"] = Format.PHONE
    return fields


def _of_version(found: IncomingInvitation, start: datetime | None) -> dict[str, Any]:
    """Return which version the book has then; an event of our own has none."""
    if not found.uid or found.uid.endswith(OWN_UID):
        return {}
    return {"invitation": _version(found, start)}


def _version(found: IncomingInvitation, start: datetime | None) -> Invitation:
    return Invitation(uid=found.uid, sequence=found.sequence, stamp=found.stamp, start=start)
