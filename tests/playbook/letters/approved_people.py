"""An invented person and the letters to them, from the request to the good news."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.world import World
from tui.model.followup import Answer, Decision, TouchKind
from tui.model.interview import AgendaItem, Format, Interview, InterviewStatus
from tui.model.note import Note, split_mark
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.good_ends import farewell, kind_reply
from tui.playbook.letters.in_writing import questions
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import update
from tui.playbook.letters.parts import Draft
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.lines import woven_lines
from tui.playbook.questions.bank import Theme

NOBODY = {
    "school_or_role": "",
    "field": "",
    "year": "",
    "time_zone": "America/Chicago",
}
APPOINTMENT = datetime(2026, 11, 24, 17, tzinfo=UTC)


@dataclass(frozen=True)
class Person:
    """A contact and the talk with them; `advice` are the lines on the question for it.

    `kept` is the promise done since, `introduced` somebody talked to since, `told` says
    that an update has already spoken of the notes.
    """

    sender: dict[str, Any]
    name: str
    title: str
    organization: str
    form: Format
    place: str
    lines: tuple[str, ...]
    phrasing: int
    fields: dict[str, Any] = field(default_factory=dict)
    introducer: str = ""
    advice: tuple[str, ...] = ()
    kept: str = ""
    introduced: str = ""
    told: bool = False
    agreed: dict[str, Any] = field(default_factory=dict)
    fell_through: InterviewStatus | None = None


def letters_to(person: Person) -> Iterator[tuple[str, Draft, Records]]:
    """Yield every letter to a person with its heading and the records it was made from."""
    yield from _before_the_talk(person)
    yield from _after_the_talk(person)
    yield from _good_ends(person)


def _before_the_talk(person: Person) -> Iterator[tuple[str, Draft, Records]]:
    world, contact = _acquaintance(person)
    records, now, way = world.records, world.now, person.phrasing
    yield "outreach", outreach(records, contact, way), records
    yield "linkedin, before a talk", linkedin(records, contact, way, now=now), records
    world.touch(contact, TouchKind.OUTREACH, 9)
    yield "nudge", nudge(records, contact, way + 1), records
    world.touch(contact, TouchKind.NUDGE, 2)
    yield "nudge, the second", nudge(records, contact, way + 2), records
    world.reply(contact, 1)
    if person.fell_through:
        start = world.ago(3)
        world.interview(contact, status=person.fell_through, start=start, format=person.form)
    yield "scheduling", scheduling(records, contact, way, now=now), records
    ahead = world.scheduled(contact, APPOINTMENT, format=person.form, place=person.place)
    yield "confirmation", confirmation(records, ahead, way), records
    yield from _in_writing(person)


def _in_writing(person: Person) -> Iterator[tuple[str, Draft, Records]]:
    """What is written to somebody who answers by e-mail, from the request to the thanks."""
    world, contact = _acquaintance(person)
    records, now, way = world.records, world.now, person.phrasing
    talk = _talk(world, contact, person)
    talk = world.put(talk.changed(status=InterviewStatus.PLANNED, format=Format.IN_WRITING))
    yield "outreach, in writing", outreach(records, contact, way), records
    world.touch(contact, TouchKind.OUTREACH, 9)
    yield "nudge, in writing", nudge(records, contact, way), records
    world.reply(contact, 1)
    yield "scheduling, in writing", scheduling(records, contact, way, now=now), records
    talk = world.put(talk.changed(status=InterviewStatus.SCHEDULED))
    yield "questions", questions(records, talk, way), records
    talk = world.put(talk.changed(status=InterviewStatus.TALKED))
    yield "thank-you, in writing", thank_you(records, talk, way, now=now), records


def _good_ends(person: Person) -> Iterator[tuple[str, Draft, Records]]:
    """What is written where nothing came of it: a later, a no, a name, one's own decision."""
    world, contact = _acquaintance(person)
    records, now, way = world.records, world.now, person.phrasing
    world.touch(contact, TouchKind.OUTREACH, 40)
    said = world.reply(contact, 30, answer=Answer.LATER, ask_again=now.date())
    yield "scheduling, after a later", scheduling(records, contact, way, now=now), records
    world.put(said.changed(answer=Answer.NO, ask_again=None))
    yield "declined", kind_reply(records, contact, way), records
    world.contact("Omar Haddad", introduced_by=contact.id, created=world.ago(29))
    yield "declined, with a name", kind_reply(records, contact, way), records
    world, contact = _acquaintance(person)
    records = world.records
    contact = world.put(contact.changed(decided_against=world.ago(1)))
    world.touch(contact, TouchKind.OUTREACH, 9)
    yield "not for me, only asked", farewell(records, contact, way, now=now), records
    world.reply(contact, 5)
    yield "not for me, after a reply", farewell(records, contact, way, now=now), records
    talk = world.talk(contact, 2, **person.agreed)
    world.notes(talk, *person.lines)
    yield "not for me, after a talk", farewell(records, contact, way, now=now), records
    yield "thank-you, not for me", thank_you(records, talk, way, now=now), records


def _after_the_talk(person: Person) -> Iterator[tuple[str, Draft, Records]]:
    world, contact = _acquaintance(person)
    records, now, way = world.records, world.now, person.phrasing
    talk = _talk(world, contact, person)
    next_day = talk.ended + timedelta(days=1)
    thanks = thank_you(records, talk, way, now=next_day)
    yield "thank-you", thanks, records
    yield "linkedin, after the talk", linkedin(records, contact, way, now=next_day), records
    world.touch(contact, TouchKind.THANK_YOU, 59, text=thanks.body)
    if person.kept:
        world.promise(talk, person.kept, decision=Decision.DONE, decided=world.ago(40))
    if person.told:
        told = " ".join(line.words for line in woven_lines(records, talk))
        world.touch(contact, TouchKind.UPDATE, 45, text=told)
    if person.introduced:
        introduced = next(iter(records.introduced_by(contact.id)))
        world.talk(introduced, 30)
    news = update(records, contact, way, now=now)
    yield "update", news, records
    world.touch(contact, TouchKind.UPDATE, 0, text=news.body)
    yield "landed", landed(records, contact, way, now=now), records


def _acquaintance(person: Person) -> tuple[World, Contact]:
    world = World()
    world.profile(**{**NOBODY, **person.sender})
    fields = dict(person.fields)
    if person.introducer:
        fields["introduced_by"] = world.contact(person.introducer).id
    at = world.organization(person.organization)
    contact = world.contact(person.name, title=person.title, organization_id=at.id, **fields)
    return world, contact


def _talk(world: World, contact: Contact, person: Person) -> Interview:
    """The talk of September 21, with its notes."""
    asked = AgendaItem(text="What would you do in my place?", theme=Theme.ADVICE.value)
    path = AgendaItem(text="How did you come to do this?", theme=Theme.PATH.value)
    talk = world.talk(contact, 60, agenda=(path, asked), **person.agreed)
    introduced = None
    if person.introduced:
        introduced = world.contact(person.introduced, introduced_by=contact.id)
    for number, line in enumerate((*person.lines, *person.advice)):
        mark, text = split_mark(line)
        named = introduced and person.introduced in text and mark.value == "@"
        note = Note(
            interview_id=talk.id,
            seconds=number * 60,
            mark=mark,
            text=text,
            item_id=asked.id if line in person.advice else path.id,
            contact_id=introduced.id if introduced and named else "",
            made=bool(named),
        )
        world.records.put(note)
    return talk
