"""With whom a transcript's talk was, by who speaks in it."""

import re
from collections.abc import Sequence

from tui.desk.desk import Desk
from tui.desk.taking_in.transcripts import Recording, day_in, may_be_held
from tui.exchange.readers.talks.spoken_text import is_unnamed
from tui.model.identity.known_as import is_called
from tui.model.naming.spelling import name_key
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import interview_begin
from tui.playbook.network.lookup import people_called, people_near

_MYSELF = pattern_of(r"(?:me|you|i|myself|interviewer|student)", re.IGNORECASE)
_OF_THEIRS = pattern_of(r"['’]s? \w+(?: \w+)?$")
_MOST_NAMED = 4


def whose_talk(desk: Desk, recording: Recording) -> Contact | None:
    """Return with whom a talk likely was: who speaks in it, else whom one talked with that day.

    None where that is nobody, or several.
    """
    records = desk.book.records
    others = _others(records, recording)
    called = [each for name in others for each in _called(records, name)]
    full = [each for each in called if any(is_called(each, name) for name in others)]
    of_day = [
        records.contacts[each.contact_id]
        for each in records.interviews.values()
        if may_be_held(desk, each, recording)
        and day_in(desk, interview_begin(each)) == day_in(desk, recording.made)
    ]
    if others and not called and not _may_be_unnamed(records, recording):
        return None
    for likely in ([each for each in called if each in of_day], full, called, of_day):
        if len({each.id for each in likely}) == 1:
            return likely[0]
    return None


def not_with(desk: Desk, contact: Contact, recording: Recording) -> str:
    """Return a clause that none of the speakers is this contact: "The speakers are …, not Ann".

    Empty where one of them is, or may be.
    """
    records = desk.book.records
    speakers = _speakers(recording)
    others = _others(records, recording)
    if not speakers or _may_be_unnamed(records, recording):
        return ""
    if any(contact in (*_called(records, name), *people_near(records, name)) for name in others):
        return ""
    named = speakers[:_MOST_NAMED]
    if more := len(speakers) - len(named):
        named.append(f"{more} more")
    are = "only speaker is" if len(speakers) == 1 else "speakers are"
    said = " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))
    return f"This transcript's {are} {said}, not {contact.name}"


def others_known(desk: Desk, recording: Recording) -> list[Contact]:
    """Return who of the book is, by the whole name, among the speakers of a transcript."""
    records = desk.book.records
    return [
        each
        for name in _others(records, recording)
        for each in _called(records, name)
        if is_called(each, name)
    ]


def _speakers(recording: Recording) -> list[str]:
    return list(dict.fromkeys(line.speaker for line in recording.lines if line.speaker))


def _others(records: Records, recording: Recording) -> list[str]:
    """Return the names of those who speak, without oneself and those who are called by none."""
    own = name_key(records.profile.name)
    return [
        name
        for name in _speakers(recording)
        if name_key(name) != own and not _MYSELF.fullmatch(name) and not is_unnamed(name)
    ]


def _may_be_unnamed(records: Records, recording: Recording) -> bool:
    """Whether somebody without a name speaks who is not, likely, oneself."""
    unnamed = {line.speaker for line in recording.lines if is_unnamed(line.speaker)}
    named = _others(records, recording)
    if not unnamed or not named:
        return bool(unnamed)
    speakers = {line.speaker for line in recording.lines}
    # Whom the book does not know may be oneself, called otherwise.
    is_own_there = len(speakers) > len(unnamed) + len(named)
    is_own_there = is_own_there or not all(_called(records, name) for name in named)
    return is_own_there or len(unnamed) > 1


def _called(records: Records, name: str) -> Sequence[Contact]:
    """Return who of the book may be meant by the name of a speaker, or by an address."""
    if "@" in name:
        address = name.strip("<> ").casefold()
        if found := [
            each
            for each in records.contacts.values()
            if address in (email.casefold() for email in each.emails)
        ]:
            return found
        name = re.sub(r"[._\d-]+", " ", name.partition("@")[0])
    plain = _OF_THEIRS.sub("", name)
    return people_called(records, plain) or people_called(records, re.sub(r"[._]", " ", plain))
