"""Letters from hostile text and from any records there can be."""

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cases import for_each
from tests.world import World
from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import AgendaItem, Format, Interview, InterviewStatus
from tui.model.note import Mark, Note
from tui.model.people import Contact, Organization, Source
from tui.model.profile import Profile, Situation
from tui.model.records import Records
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import introduction_thanks, update
from tui.playbook.letters.news.update_reasons import UpdateReason
from tui.playbook.letters.parts import PHRASINGS
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.questions.bank import Theme

HOSTILE = (
    "[sic] [",
    "$first_name ${x} $ $$",
    "{0} {} {last} {x!r}",
    "\x1b[31mred\x1b[0m \x00\x07",
    "山田 太郎、株式会社",
    "[/bold] [b]",
    "שלם \u202eשלם",
    "%s %d \\n \\1",
    "?!.,;:“”\"'",
    "word " * 40,
    "x" * 200,
    "",
    " ",
)
ENDLESS = ("word " * 200, "x" * 2000)


def every_letter(records, contact, interview, phrasing, now):
    """All letters there are, for one contact and one interview."""
    yield outreach(records, contact, phrasing)
    yield nudge(records, contact, phrasing)
    yield confirmation(records, interview, phrasing)
    yield thank_you(records, interview, phrasing, now=now)
    yield scheduling(records, contact, phrasing, now=now)
    yield landed(records, contact, phrasing, now=now)
    yield introduction_thanks(records, contact, interview, phrasing, now=now)
    yield update(records, contact, phrasing, now=now)
    for reason in UpdateReason:
        yield update(records, contact, phrasing, reason=reason, now=now)


@pytest.mark.parametrize("way", range(PHRASINGS))
@for_each("text", HOSTILE)
def test_hostile_text_in_every_field_does_no_harm(text, way):
    every_field_holds(text, way)


@for_each("text", ENDLESS)
def test_endless_text_in_every_field_does_no_harm(text):
    every_field_holds(text, 0)


def every_field_holds(text, way):
    world = World()
    fields = ("name", "school", "studies", "work", "worked", "field", "year", "signature")
    world.profile(**dict.fromkeys(fields, text))
    at = world.organization(text)
    introducer = world.contact(text)
    contact = world.contact(
        text,
        title=text,
        organization_id=at.id,
        emails=(text,),
        phones=(text,),
        time_zone=text,
        introduced_by=introducer.id,
        how_we_met=text,
    )
    other = world.contact(text, introduced_by=contact.id)
    talk = world.talk(contact, 40, place=text, linkedin_agreed=True, resume_asked_for=True)
    world.talk(other, 20)
    for mark in Mark:
        world.records.put(Note(interview_id=talk.id, mark=mark, text=text, contact_id=other.id))
    world.promise(talk, text, decision=Decision.DONE, decided=world.ago(9))
    for draft in every_letter(world.records, contact, talk, way, world.now):
        assert findings(draft, world.records)
        printable = draft.body.replace("\n", "") + draft.subject
        assert "\x1b" not in printable
        assert "\x00" not in printable
        assert "\n" not in draft.subject
    note = linkedin(world.records, contact, way, now=world.now).body
    assert len(note) <= 300


MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
TEXTS = st.text(max_size=60) | st.sampled_from(HOSTILE)
IDS = st.sampled_from(["a", "b", "c", ""])
ZONES = st.sampled_from(["", "America/Chicago", "Asia/Kathmandu", "Nowhere/At_All"])
PROFILES = st.builds(
    Profile,
    id=st.just("me"),
    name=TEXTS,
    school=TEXTS,
    studies=TEXTS,
    work=TEXTS,
    worked=TEXTS,
    situation=TEXTS | st.sampled_from(Situation),
    field=TEXTS,
    year=TEXTS,
    signature=TEXTS,
    position=TEXTS,
    time_zone=ZONES,
)
CONTACTS = st.builds(
    Contact,
    id=IDS,
    name=TEXTS,
    created=MOMENTS,
    title=TEXTS,
    organization_id=IDS,
    source=st.none() | st.sampled_from(Source),
    emails=st.tuples() | st.tuples(TEXTS),
    phones=st.tuples() | st.tuples(TEXTS),
    time_zone=ZONES | TEXTS,
    introduced_by=IDS,
    may_use_name=st.none() | st.booleans(),
    how_we_met=TEXTS,
)
INTERVIEWS = st.builds(
    Interview,
    id=IDS,
    contact_id=IDS,
    created=MOMENTS,
    status=st.sampled_from(InterviewStatus),
    format=st.sampled_from(Format),
    start=st.none() | MOMENTS,
    ended=st.none() | MOMENTS,
    minutes=st.integers(5, 480),
    place=TEXTS,
    agenda=st.just((AgendaItem(id="advice", text="?", theme=Theme.ADVICE.value),)),
    linkedin_agreed=st.none() | st.booleans(),
    resume_asked_for=st.none() | st.booleans(),
)
NOTES = st.builds(
    Note,
    interview_id=IDS,
    mark=st.sampled_from(Mark),
    text=TEXTS,
    item_id=st.sampled_from(["", "advice"]),
    contact_id=IDS,
    followup_id=IDS,
)
TOUCHES = st.builds(
    Touch,
    contact_id=IDS,
    when=MOMENTS,
    kind=st.sampled_from(TouchKind),
    direction=st.sampled_from(Direction),
    text=TEXTS,
)
FOLLOWUPS = st.builds(
    FollowUp,
    id=IDS,
    key=st.sampled_from(["A6:1", "A6:2", "A1:a"]),
    contact_id=IDS,
    decision=st.sampled_from(Decision),
    decided=st.none() | MOMENTS,
    what=TEXTS | st.just("read her paper by fri"),
    theirs=st.booleans(),
    due=st.none() | st.dates(),
    interview_id=IDS,
)
ORGANIZATIONS = st.builds(Organization, id=IDS, name=TEXTS)


@st.composite
def any_records(draw):
    records = Records()
    if profile := draw(st.none() | PROFILES):
        records.put(profile)
    for kind in (ORGANIZATIONS, CONTACTS, INTERVIEWS, NOTES, TOUCHES, FOLLOWUPS):
        for record in draw(st.lists(kind, max_size=4)):
            records.put(record)
    return records


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_records(), CONTACTS, INTERVIEWS, st.integers(0, 6), MOMENTS)
def test_any_records_make_every_letter(records, contact, interview, phrasing, now):
    for draft in every_letter(records, contact, interview, phrasing, now):
        assert draft.body
        assert findings(draft, records)
    note = linkedin(records, contact, phrasing, now=now)
    assert len(note.body) <= 300
    assert findings(note, records)
