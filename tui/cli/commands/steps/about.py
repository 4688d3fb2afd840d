"""Telling about somebody: who it is, where things stand, what is next, what was last."""

import shlex
from collections.abc import Iterator, Sequence
from datetime import datetime

from tui.cli.answering import say
from tui.cli.spoken import spelled_out, when_spoken
from tui.cli.who import contact_meant, in_full
from tui.desk.desk import Desk
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.playbook.contacts.history import open_promises
from tui.playbook.contacts.stages import Move, stage, whose_move
from tui.playbook.contacts.timeline import timeline, transcript_length
from tui.playbook.contacts.ways_to_reach import best_channel, way_to_reach
from tui.playbook.interview.appointment import appointment_words
from tui.playbook.interview.call import without_its_day
from tui.playbook.time.dates import day_spoken, with_year

_MOVES = {Move.MINE: ", your move", Move.THEIRS: ", their move", Move.NOBODY: ""}


def about(desk: Desk, *, who: Sequence[str]) -> int:
    """Say who somebody is, where things stand with them, and what is next; a sentence each."""
    for sentence in told_of(desk, contact_meant(desk, who)):
        say(sentence)
    return 0


def told_of(desk: Desk, contact: Contact) -> Iterator[str]:
    """Yield what there is to say of a contact, what one needs first before the rest."""
    records = desk.book.records
    yield f"{in_full(desk, contact)}: {_standing(desk, contact)}."
    items = desk.queue_of(contact.id)
    if items:
        when = when_spoken(items[0], desk.now(), desk.zone)
        more = f"; {counted(len(items) - 1, 'more thing')} after that" if items[1:] else ""
        yield f"Next: {spelled_out(items[0].what)}, {when}{more}."
    interview = desk.open_interview_with(contact)
    if interview is not None and (interview.start is not None or interview.in_writing):
        yield f"Talk: {spelled_out(appointment_words(interview, contact, desk.now()))}."
    for promise in open_promises(records, contact.id):
        who = "They offered" if promise.theirs else "You promised"
        what = without_its_day(records, promise, desk.zone).rstrip(".")
        yield f"{who}: {what}{f', by {day_spoken(promise.due)}' if promise.due else ''}."
    # An appointment stands on its day, which may be to come.
    if last := next((each for each in timeline(records, contact) if each.when <= desk.now()), None):
        yield f"Last: {last.what}, {_day(desk, last.when)}."
    if lines := sum(transcript_length(records, each) for each in records.interviews_of(contact.id)):
        name = shlex.quote(contact.name)
        yield f"Transcript: {counted(lines, 'line')}; askaround notes {name} prints it."
    yield from _names_around(records, contact)
    yield f"Reached {way_to_reach(contact)}." if best_channel(contact) else "No address is known."
    if contact.why_them.strip():
        yield f"Why them: {contact.why_them}."
    if contact.notes.strip():
        yield f"Your notes: {' '.join(contact.notes.split())}."


def _names_around(records: Records, contact: Contact) -> Iterator[str]:
    """Yield their other names, who introduced them, and to whom they led."""
    if contact.also_known_as:
        yield f"Also known as {', '.join(contact.also_known_as)}."
    if introducer := records.introducer_of(contact):
        leave = {True: ", whom you may name", False: ", whom you may not name", None: ""}
        yield f"Introduced by {introducer.name}{leave[contact.may_use_name]}."
    if led := records.introduced_by(contact.id):
        yield f"Led to {', '.join(each.name for each in led)}."


def _standing(desk: Desk, contact: Contact) -> str:
    if contact.state is ContactState.ARCHIVED:
        return "archived"
    records, rules = desk.book.records, desk.rules
    stands = stage(records, contact, rules).value
    return f"{stands}{_MOVES[whose_move(records, contact, rules)]}"


def _day(desk: Desk, when: datetime) -> str:
    now = desk.now()
    return spelled_out(with_year(when.astimezone(now.tzinfo).date(), now.date()))
