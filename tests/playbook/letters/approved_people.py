"""Five invented people and the letters to each, from the request to the good news."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.world import World
from tui.model.followup import Answer, Decision, TouchKind
from tui.model.interview import (
    AgendaItem,
    Format,
    Interview,
    InterviewStatus,
    Note,
    split_mark,
)
from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.good_ends import farewell, kind_reply
from tui.playbook.letters.landed import landed
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.parts import Draft
from tui.playbook.letters.request import nudge, outreach
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.update import update
from tui.playbook.letters.weaving.lines import woven_lines
from tui.playbook.questions.bank import Theme

PROFILE = {
    "time_zone": "America/Chicago",
    "signature": "Nora Castillo\nnora@example.org",
    "position": "Research Analyst at Lakeview Housing Trust",
}
APPOINTMENT = datetime(2026, 11, 24, 17, tzinfo=UTC)


@dataclass(frozen=True)
class Person:
    """A contact and the talk with them; `advice` are the lines on the question for it.

    `kept` is the promise done since, `introduced` somebody talked to since, `told` says
    that an update has already spoken of the notes.
    """

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


PEOPLE = {
    # An alumna whom somebody of the alumni office suggested.
    "alumna": Person(
        name="Keisha Monroe",
        title="Urban Planner",
        organization="the City of Alder Falls",
        fields={
            "source": Source.ALUMNI,
            "may_use_name": True,
            "why_them": "you went from statistics to city planning, which is what I am weighing",
        },
        introducer="Dana Price",
        form=Format.PHONE,
        place="(555) 010-0117",
        phrasing=0,
        lines=(
            "! maps win the argument before anybody reads the report",
            "laid back, kind of late tho",
            '" sit in on 1 zoning hearing & youll know if you can bear it',
            "> sit in on a zoning hearing by oct 9",
            "< send me the reading list of her department",
            "~ coaches a girls' soccer team",
        ),
        kept="sit in on a zoning hearing by oct 9",
        agreed={"linkedin_agreed": True},
    ),
    # The mother of a friend, with advice noted under the question for it.
    "friend's parent": Person(
        name="Mrs. Carol Whitfield",
        title="Branch Manager",
        organization="Prairie Credit Union",
        fields={
            "source": Source.FRIENDS_PARENTS,
            "why_them": "you built up a branch from the counter, and I like explaining numbers",
        },
        form=Format.IN_PERSON,
        place="41 Mill Street, second floor",
        phrasing=1,
        lines=(
            "started as a teller the summer after high school",
            "> look up the training program she went thru",
            "her son hates math",
        ),
        advice=(
            "! take the job where you meet the customers first",
            "! learn to explain a number to somebody whos worried",
        ),
        fell_through=InterviewStatus.NO_SHOW,
    ),
    # Somebody found on LinkedIn, of whose talk hardly anything was written down.
    "stranger": Person(
        name="Jonas Lindqvist",
        title="UX Researcher",
        organization="Bluebird Studio",
        fields={
            "source": Source.LINKEDIN,
            "why_them": "your post on teaching and research made me want to ask you more",
        },
        form=Format.VIDEO,
        place="https://meet.example.com/nora",
        phrasing=2,
        lines=("came to research from teaching hs physics, 6 yrs",),
        agreed={"linkedin_agreed": True},
    ),
    # A referral with leave to use the name, who introduced somebody else.
    "referral": Person(
        name="Wendy Ho",
        title="Biostatistician",
        organization="Harbor Children's Hospital",
        fields={
            "may_use_name": True,
            "source": Source.REFERRAL,
            "why_them": "you work where statistics meets patients, which is what draws me",
        },
        introducer="Prof. Alan Smith",
        form=Format.PHONE,
        place="(555) 010-0142",
        phrasing=0,
        lines=(
            "! shadow a data mgr for a day before any masters degree",
            '" a p-value never held a hand',
            "@Tomás Rivera, Northlight Logistics",
            "> write to Tomás this week",
            "> resume by mon",
        ),
        introduced="Tomás Rivera",
        told=True,
        agreed={"resume_asked_for": True},
        fell_through=InterviewStatus.CANCELED,
    ),
    # A professor in another time zone, found on the staff page.
    "professor": Person(
        name="Prof. Erik Solberg",
        title="Professor of Public Health",
        organization="the University of Bergen",
        fields={
            "source": Source.STAFF_PAGE,
            "time_zone": "Europe/Oslo",
            "why_them": "your paper on registries is the first one I read twice",
        },
        form=Format.VIDEO,
        place="https://meet.example.org/solberg",
        phrasing=1,
        lines=(
            '" a registry is only as good as the clerk who fills it in on a Friday afternoon',
            "> read his paper on vaccination registries",
            "< introduce me to two of his doctoral students",
        ),
        advice=('"whoever cleans the data owns the question',),
    ),
}


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
    talk = world.talk(contact, 2)
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
    world.profile(**PROFILE)
    fields = dict(person.fields)
    if person.introducer:
        fields["introduced_by"] = world.contact(person.introducer).id
    at = world.organization(person.organization)
    contact = world.contact(person.name, title=person.title, organization_id=at.id, **fields)
    return world, contact


def _talk(world: World, contact: Contact, person: Person) -> Interview:
    """The talk of September 21, with its notes."""
    asked = AgendaItem(text="What would you do at my stage?", theme=Theme.ADVICE.value)
    talk = world.talk(contact, 60, agenda=(asked,), **person.agreed)
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
            item_id=asked.id if line in person.advice else "",
            contact_id=introduced.id if introduced and named else "",
        )
        world.records.put(note)
    return talk
