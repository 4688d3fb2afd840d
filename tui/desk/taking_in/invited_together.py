"""Several invitations at once, which come to what they would one after the other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from tui.desk.taking_in.invitations import (
    InterviewMaker,
    Invited,
    agreed_and_off,
    beside,
    invited,
    off_unseen,
)
from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.talks.invitations import IncomingInvitation, Said
from tui.model.people import Contact
from tui.model.records import Records

Named = tuple[str, IncomingInvitation]
"""An invitation, and the file it is in."""


def invited_together(
    every: Iterable[Named],
    records: Records,
    now: datetime,
    to_come: InterviewMaker,
    who: Contact | None = None,
    *,
    assigned: Mapping[str, Contact] = MappingProxyType({}),
    refused: Callable[[str, ExchangeError], None],
) -> list[Invited]:
    """Return what invitations make of the talks with people, each event once; see `invited`.

    They are all with `who`, or by their files with whom it is `assigned`; else with who is known
    in them. `refused` is called with the file and the error where nothing can be made of one.
    """
    made: list[Invited] = []
    # Of several with one person, the one that was made last is the likeliest.
    events = sorted(_events(every), key=lambda event: event[-1][1].version[1], reverse=True)
    for event in events:
        try:
            told = next((assigned[name] for name, _ in event if name in assigned), None)
            found = _of_event([each for _, each in event], records, now, to_come, who or told)
        except ExchangeError as error:
            refused(event[-1][0], error)
            continue
        others = (each.start for each in made if _is_beside(found, each))
        other = next((start for start in others if start is not None), None)
        made.append(beside(found, other, now) if other else found)
    return made


def _is_beside(found: Invited, other: Invited) -> bool:
    """Whether both would be the talk to come with one person, at different times."""
    return found.contact.id == other.contact.id and all(
        each.can_be_taken
        and each.is_sure
        and not (each.is_off or each.is_over)
        and found.start != other.start
        for each in (found, other)
    )


def _events(every: Iterable[Named]) -> list[list[Named]]:
    """Return the versions of each event, the one that holds last."""
    events: dict[str, list[Named]] = {}
    for number, (name, found) in enumerate(every):
        # Another time that is only proposed leaves what was agreed on as it is.
        is_one = found.uid and found.said is not Said.PROPOSES
        events.setdefault(found.uid if is_one else f"{number}", []).append((name, found))
    return [sorted(event, key=lambda each: each[1].version) for event in events.values()]


def _of_event(
    versions: Sequence[IncomingInvitation],
    records: Records,
    now: datetime,
    to_come: InterviewMaker,
    who: Contact | None,
) -> Invited:
    *_, last = versions = _filled(versions)
    found = invited(last, records, now, to_come, who)
    before = [each for each in versions if not each.is_off]
    if not last.is_off or found.can_be_taken or found.interview is not None:
        return found
    # The book is to have what was called off, so that one can come back to it.
    if not before:
        return off_unseen(found, last, records, now)
    agreed = invited(before[-1], records, now, to_come, who)
    if not (agreed.can_be_taken and agreed.is_new):
        return found
    return agreed_and_off(agreed, last, records, now)


def _filled(versions: Sequence[IncomingInvitation]) -> list[IncomingInvitation]:
    """Return the versions of an event, each with what the one before says and it leaves out."""
    filled: list[IncomingInvitation] = []
    for each in versions:
        former = filled[-1] if filled else each
        whole = replace(
            each,
            minutes=each.minutes or former.minutes,
            place=each.place or former.place,
            how=each.how if each.place else former.how,
            people=each.people or former.people,
            organizer=each.organizer or former.organizer,
        )
        filled.append(whole)
    return filled
