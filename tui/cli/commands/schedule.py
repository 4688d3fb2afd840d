"""The command that fixes or moves an appointment."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant, divided, meant
from tui.desk.desk import Desk
from tui.desk.replies import by_both_clocks, way_said
from tui.model.interview import LONGEST, SHORTEST, Format, Interview
from tui.model.people import Contact
from tui.model.text.lines import one_stop
from tui.playbook.contacts.requests import appointment_to_settle
from tui.playbook.interview.appointment import (
    appointment_words,
    format_meant,
    format_of_place,
)
from tui.playbook.letters.parts import LetterKind
from tui.playbook.letters.timely import refused
from tui.playbook.letters.times import offered_times
from tui.playbook.time.moment import Moment
from tui.playbook.time.places import NotUnderstoodError
from tui.playbook.time.reader import read_moment
from tui.playbook.time.several import read_times

_SAY_WHO_AND_WHEN = (
    "Say who and when, as in: askaround schedule jane fri 3pm, or dec 1 14:00 Berlin."
)
_SAY_WHICH_TIMES = "Say who and which times, as in: askaround propose jane tue 10, wed 2pm, fri 9."
_HOW_AND_WHERE = "How you meet goes after --by, and where after --where."


def schedule(
    desk: Desk,
    *,
    who: Sequence[str],
    minutes: int | None = None,
    by: str | None = None,
    where: str | None = None,
    dry_run: bool = False,
) -> int:
    """Fix or move the appointment with somebody, and print it by both clocks (R6).

    `who` ends with the moment in words; in writing there is none. What is not said stays as
    it was; a place to go to means in person. With `dry_run` nothing is kept. A city that is
    named becomes the time zone of the contact.
    """
    if by is not None and _format(by) is Format.IN_WRITING:
        return _in_writing(desk, _who_alone(desk, who), dry_run=dry_run)
    contact, moment = _who_and_moment(desk, who)
    fields = _fields(moment, minutes, by, where)
    zone = moment.zone or contact.time_zone
    interview = desk.open_interview_with(contact)
    if not (interview and (interview.start or interview.place)):
        # What nobody says here is as they wrote it.
        fields = _as_they_wrote(desk, contact, fields)
    if dry_run:
        interview = interview or Interview(
            contact_id=contact.id, created=desk.now(), minutes=desk.usual_minutes
        )
        planned = interview.changed(start=moment.start, **fields)
    else:
        with desk.book.transaction("Set the appointment"):
            interview = desk.interview_to_come(contact)
            if zone != contact.time_zone:
                desk.book.edit_contact(contact.id, time_zone=zone)
            planned = desk.book.schedule(interview.id, moment.start, now=desk.now(), **fields)
    words = appointment_words(planned, contact.changed(time_zone=zone), desk.now())
    remark = f" ({moment.remark})" if moment.remark else ""
    print(one_stop(f"{'Would be: ' if dry_run else ''}{contact.name}: {words}{remark}."))
    return 0


def propose(desk: Desk, *, who: Sequence[str]) -> int:
    """Keep which times are offered to somebody, print them, and say what comes next (R6)."""
    contact = proposed(desk, who)
    takes = f"askaround replied {contact.name} yes 1 takes the first."
    if why := refused(desk.book.records, contact, LetterKind.SCHEDULE, desk.now()):
        fits = f"askaround letter {why.fits} {contact.name} prints what fits; " if why.fits else ""
        print(f"No letter with these times yet: {why.sentence} They are kept; {fits}{takes}")
    else:
        print(f"askaround letter scheduling {contact.name} prints the letter; {takes}")
    return 0


def proposed(desk: Desk, words: Sequence[str]) -> Contact:
    """Keep which times are offered to whom, and print them by both clocks.

    Raises CommandError where nobody is named, or no time, or one that is over.
    """
    try:
        found = divided(words, desk, lambda when: (when, read_times(when, desk.here)))
        if found is None:
            raise CommandError(_SAY_WHICH_TIMES, BAD_USAGE)
        who, (when, _) = found
        contact = contact_meant(desk, who)
        times = read_times(when, desk.here, contact.time_zone)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
    desk.propose_times(contact, times)
    print(f"Proposed to {contact.name}:")
    for number, start in enumerate(times, start=1):
        print(f"{number}. {by_both_clocks(desk, contact, start)}")
    return contact


def _in_writing(desk: Desk, contact: Contact, *, dry_run: bool) -> int:
    """Keep that somebody answers questions by e-mail, and print it."""
    if not dry_run:
        interview = desk.interview_to_come(contact)
        desk.book.agree_in_writing(interview.id, now=desk.now())
    print(f"{'Would be: ' if dry_run else ''}{contact.name}: in writing, questions by e-mail.")
    return 0


def _who_alone(desk: Desk, who: Sequence[str]) -> Contact:
    """Return whom all the words mean; raises CommandError, also for a date behind the name."""
    if not meant(desk, who):
        with suppress(ValueError):
            if divided(who, desk, lambda when: read_moment(when, desk.here, "UTC")):
                raise CommandError("In writing needs no date: leave it out.", BAD_USAGE)
    return contact_meant(desk, who)


def _format(by: str) -> Format:
    try:
        return format_meant(by)
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error


def _fields(
    moment: Moment, minutes: int | None, by: str | None, where: str | None
) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    length = minutes if minutes is not None else moment.minutes
    if length is not None:
        if not SHORTEST <= length <= LONGEST:
            raise CommandError(
                f"Minutes are a whole number from {SHORTEST} to {LONGEST}.", BAD_USAGE
            )
        fields["minutes"] = length
    if by is not None:
        fields["format"] = _format(by)
    elif moment.how is not None:
        fields["format"] = moment.how
    elif where and (meant := format_of_place(where)):
        fields["format"] = meant
    if where is not None or moment.where:
        fields["place"] = moment.where if where is None else where
    return fields


def _time_offered(desk: Desk, who: Sequence[str]) -> str:
    """Return a sentence that takes the one time somebody offers; empty if that is not so."""
    if len(contacts := meant(desk, who)) != 1:
        return ""
    contact = contacts[0]
    times = offered_times(desk.book.records, contact, desk.now(), style=desk.letter_style)
    if len(times) != 1 or appointment_to_settle(desk.book.records, contact) is None:
        return ""
    start = times[0].astimezone(desk.zone)
    takes = f"askaround schedule {contact.name} {start:%Y-%m-%d %H:%M}"
    return f"{contact.name} offers {by_both_clocks(desk, contact, start)}: {takes} takes it."


def _as_they_wrote(desk: Desk, contact: Contact, fields: dict[str, Any]) -> dict[str, Any]:
    """Add the way to meet that they offer where neither a format nor a place is said."""
    return fields if {"format", "place"} & fields.keys() else way_said(desk, contact) | fields


def _who_and_moment(desk: Desk, words: Sequence[str]) -> tuple[Contact, Moment]:
    """Split WHO and WHEN; raises CommandError, with what is not understood, if it is none."""
    try:
        # Whoever it is has some clock of their own: "their time" is read below.
        found = divided(words, desk, lambda when: (when, read_moment(when, desk.here, "UTC")))
        if found is None:
            offered = _time_offered(desk, words)
            if len(words) > 1 and not offered:
                read_moment(" ".join(words[1:]), desk.here)
            raise CommandError(offered or _SAY_WHO_AND_WHEN, BAD_USAGE)
        who, (when, _) = found
        contact = contact_meant(desk, who)
        return contact, read_moment(when, desk.here, contact.time_zone)
    except NotUnderstoodError as error:
        raise CommandError(f"{error} {_HOW_AND_WHERE}", BAD_USAGE) from error
    except ValueError as error:
        raise CommandError(str(error), BAD_USAGE) from error
