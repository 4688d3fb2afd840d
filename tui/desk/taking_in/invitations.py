"""An invitation of somebody else's calendar, as an entry of an import."""

import re
import shlex
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.appointments import OWN_UID
from tui.exchange.readers.talks.invitations import Guest, IncomingInvitation
from tui.model.addresses import email_key
from tui.model.interview import (
    LONGEST,
    OPEN_STATUSES,
    SHORTEST,
    Format,
    Interview,
    InterviewStatus,
    Invitation,
)
from tui.model.known_people import words_in
from tui.model.naming.spelling import same_name
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text import one_stop
from tui.playbook.interview.appointment import appointment_words
from tui.store.book import Book

InterviewMaker = Callable[[Contact], Interview]
"""Returns the interview to come with somebody, planned in the book where there is none."""

_ADDRESS = re.compile(r"[^\s<>,;()|\"]+@[^\s<>,;()|\"]+\.[^\s<>,;()|\"]+")
_OVER = "over: Today asks whether it took place"
_SAME_TALK = timedelta(hours=12)
_LATELY = timedelta(days=30)
"""For so long a talk gone by is taken for granted; later, the person decides."""
_ENDED = (InterviewStatus.CANCELED, InterviewStatus.NO_SHOW)


@dataclass(frozen=True, slots=True)
class Invited:
    """What an invitation makes of the talk with somebody, and in words.

    `interview` is None where `to_come` is to make one. `can_be_taken` is false where the book
    has it all. `told` is the appointment as `askaround schedule` tells it. `is_over` says that its
    time was over before it came in.
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
        if self.is_off and self.interview is not None:
            book.edit_interview(self.interview.id, "Took in an invitation", **self.fields)
            status = InterviewStatus.CANCELED
            book.end_without_conversation(self.interview.id, status, now=now)
            return
        interview = self.interview
        if interview is None and self.is_over:
            # Not the one to come, which may have another date.
            interview = book.plan_interview(self.contact.id, now=now)
        elif interview is None and self.to_come:
            interview = self.to_come(self.contact)
        if interview is not None and self.start is not None:
            book.schedule(interview.id, self.start, now=now, **self.fields)


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
    former = _known(found, records)
    contact = who or (records.contacts.get(former.contact_id) if former else None)
    contact = contact or _contact(found, records)
    if former is not None and former.contact_id != contact.id:
        former = None
    if former is not None and _is_older(found, former):
        words = "this invitation is older than what the book has"
        return _left(contact, former, words, now)
    if found.is_off:
        return _called_off(found, contact, former, records, now)
    if former is not None and former.status is InterviewStatus.TALKED:
        return _left(contact, former, "you have talked already", now)
    start = _start_of(found, contact, now)
    is_settled = former is None or former.status in _ENDED
    if is_settled and start + timedelta(minutes=found.minutes) <= now:
        return _gone_by(found, contact, former, records, start, now=now)
    interview = (None if is_settled else former) or _open(records, contact)
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
        f"know it: askaround schedule {_quoted(contact.name)} {spoken} 3pm."
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
    fields = _fields(found, planned)
    after = planned.changed(start=start, **fields)
    told = f"{contact.name}: {appointment_words(after, contact, now)}"
    if interview is not None and interview.status is not InterviewStatus.PLANNED:
        same = {"start": start, **fields}
        if all(getattr(interview, name) == value for name, value in same.items()):
            return _left(contact, interview, "the book has it already", now)
    words = appointment_words(after, contact, now)
    if planned.start is not None and planned.status in OPEN_STATUSES:
        words = f"the talk is now {words} (was {appointment_words(planned, contact, now)})"
    else:
        words = f"invited: {words}"
    return Invited(contact, interview, words, told, start, fields, to_come=to_come)


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
    interview = _of_that_time(records, contact, start)
    if interview is not None and interview.status is not InterviewStatus.PLANNED:
        held = interview.status is InterviewStatus.TALKED
        words = "you have noted that talk already" if held else "the book has it already"
        return _left(contact, interview, words, now)
    planned = interview or Interview(contact_id=contact.id, created=now)
    fields = _fields(found, planned)
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


def _known(found: IncomingInvitation, records: Records) -> Interview | None:
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


def _of_that_time(records: Records, contact: Contact, start: datetime) -> Interview | None:
    """Return the talk that an invitation to a time gone by was about; None where none is known.

    One that was held or agreed on for that day, else one that was being planned then.
    """
    every = [each for each in records.interviews_of(contact.id) if each.status not in _ENDED]
    for each in every:
        begin = each.started or each.start
        if begin is not None and abs(begin - start) < _SAME_TALK:
            return each
    planned = (each for each in every if each.status is InterviewStatus.PLANNED)
    return next((each for each in planned if each.created <= start), None)


def _is_older(found: IncomingInvitation, former: Interview) -> bool:
    known = former.invitation
    if known is None:
        return False
    if found.sequence != known.sequence:
        return found.sequence < known.sequence
    return found.stamp is not None and known.stamp is not None and found.stamp < known.stamp


def _open(records: Records, contact: Contact) -> Interview | None:
    """Return the interview to come with somebody, None where there is none."""
    every = records.interviews_of(contact.id)
    return next((each for status in OPEN_STATUSES for each in every if each.status is status), None)


def _called_off(
    found: IncomingInvitation,
    contact: Contact,
    former: Interview | None,
    records: Records,
    now: datetime,
) -> Invited:
    interview = former or _open(records, contact)
    start = found.start_in(now.tzinfo or UTC)
    is_it = interview is not None and (former is not None or interview.start == start)
    if interview is None or interview.start is None or not is_it:
        words = "is called off in it, and the book has no such appointment"
        return Invited(
            contact, None, words, f"{contact.name}: {words}", is_off=True, can_be_taken=False
        )
    if interview.status not in OPEN_STATUSES:
        done = "has taken place" if interview.status is InterviewStatus.TALKED else "is off already"
        return _left(contact, interview, f"the talk {done}", now)
    when = appointment_words(interview, contact, now)
    words = f"the talk is called off (it was {when})"
    fields = {"invitation": _version(found)}
    return Invited(contact, interview, words, f"{contact.name}: {words}", None, fields, is_off=True)


def _left(contact: Contact, interview: Interview, words: str, now: datetime) -> Invited:
    told = f"{contact.name}: {words}"
    if interview.start is not None:
        told = f"{contact.name}: {appointment_words(interview, contact, now)} ({words})"
    return Invited(contact, interview, words, told, can_be_taken=False)


def _fields(found: IncomingInvitation, planned: Interview) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    if found.uid and not found.uid.endswith(OWN_UID):
        fields["invitation"] = _version(found)
    if SHORTEST <= found.minutes <= LONGEST:
        fields["minutes"] = found.minutes
    if found.place:
        fields["place"] = found.place
    if found.how is not None:
        fields["format"] = found.how
    elif planned.in_writing:
        fields["format"] = Format.PHONE
    return fields


def _version(found: IncomingInvitation) -> Invitation:
    return Invitation(uid=found.uid, sequence=found.sequence, stamp=found.stamp)


def _contact(found: IncomingInvitation, records: Records) -> Contact:
    """Return the one contact in it, by address, else by name; raises ExchangeError."""
    profile = records.profile
    own = set(map(email_key, _ADDRESS.findall(profile.signature)))
    others = [
        guest
        for guest in found.people
        if email_key(guest.email) not in own
        and not (profile.name and guest.name and same_name(guest.name, profile.name))
    ]
    by_address = (_with_address(guest, records) for guest in others)
    known = _each_once(by_address) or _each_once(_called(guest, records) for guest in others)
    if len(known) == 1:
        return known[0]
    if known:
        names = ", ".join(each.name for each in known)
        raise ExchangeError(
            f"Several people of your book are in it: {names}. Say with whom the talk is: "
            f"askaround import FILE --with {_quoted(known[0].name)}."
        )
    raise ExchangeError(_nobody(found, others))


def _with_address(guest: Guest, records: Records) -> list[Contact]:
    key = email_key(guest.email)
    among = records.known.found((), [guest.email]) if key else []
    return [each for each in among if key in map(email_key, each.emails)]


def _called(guest: Guest, records: Records) -> list[Contact]:
    if not guest.name:
        return []
    among = records.known.found(words_in(guest.name))
    return [each for each in among if same_name(each.name, guest.name)]


def _each_once(found: Iterable[Iterable[Contact]]) -> list[Contact]:
    return list({each.id: each for some in found for each in some}.values())


def _nobody(found: IncomingInvitation, others: Sequence[Guest]) -> str:
    if not others:
        what = f"“{found.summary}”" if found.summary else "It"
        return (
            f"{what} names nobody but you; say with whom the talk is: "
            "askaround import FILE --with WHO."
        )
    guest = others[0]
    name = guest.name or re.sub(r"[\W_\d]+", " ", guest.email.partition("@")[0]).strip().title()
    line = ", ".join(filter(None, (name, guest.email)))
    verb = "invites you" if found.people and found.people[0] == guest else "is invited"
    return one_stop(
        f"{guest.words} {verb} and is not in your book: askaround add {shlex.quote(line)}, "
        "then import this again."
    )


def _quoted(name: str) -> str:
    return shlex.quote(name)
