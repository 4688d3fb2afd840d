"""The requests: why them once, friends as friends, and nudges that answer the first message."""

import re

import pytest

from tests.cases import for_each
from tests.world import World
from tui.model.followup import TouchKind
from tui.model.people import Source
from tui.playbook.letters.asking.ask import a_minutes
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings


@pytest.fixture
def world():
    world = World()
    world.profile(field="public health")
    return world


def wrong(draft, records):
    return [each.words for each in findings(draft, records) if not each.ok]


@for_each("way", range(3))
def test_R2_a_request_without_a_why_is_a_fault(world, way):
    contact = world.contact(source=Source.LINKEDIN)
    draft = outreach(world.records, contact, way)
    assert wrong(draft, world.records) == [
        "the letter does not say yet why you write to this person: add one line"
    ]
    told = contact.changed(why_them="you moved from labs to policy?")
    world.records.put(told)
    draft = outreach(world.records, told, way)
    assert "You moved from labs to policy." in draft.body
    assert wrong(draft, world.records) == []


@for_each("way", range(3))
@for_each("source", [Source.FAMILY, Source.FRIENDS])
def test_F5_friends_and_family_get_their_own_short_request(world, source, way):
    friend = world.contact("Sam Whitfield", title="Data Analyst", source=source)
    draft = outreach(world.records, friend, way)
    assert wrong(draft, world.records) == []
    assert len(draft.body.split()) < 75
    for formal in ("My name is", "Best regards", "LinkedIn", "considering a path"):
        assert formal not in draft.body
    world.touch(friend, TouchKind.OUTREACH, 9)
    again = nudge(world.records, friend, way)
    assert "This is" not in again.body
    assert again.subject == f"Re: {draft.subject}"


@for_each("way", range(3))
def test_R9_a_nudge_answers_the_first_message_and_gets_shorter(world, way):
    introducer = world.contact("Ana Roe")
    contact = world.contact(introduced_by=introducer.id, may_use_name=True)
    first = outreach(world.records, contact, way)
    world.touch(contact, TouchKind.OUTREACH, 9)
    again = nudge(world.records, contact, way)
    world.touch(contact, TouchKind.NUDGE, 2)
    last = nudge(world.records, contact, way)
    assert again.subject == last.subject == f"Re: {first.subject}"
    assert len(last.body.split()) < len(again.body.split()) < len(first.body.split())


@for_each(
    ("minutes", "said"),
    [(25, "a 25-minute"), (8, "an 8-minute"), (18, "an 18-minute"), (80, "an 80-minute")],
)
def test_R2_a_length_has_its_article(minutes, said):
    assert a_minutes(minutes) == said


@for_each("way", range(3))
@for_each("source", [None, Source.FRIENDS])
def test_R9_a_nudge_after_months_says_so(world, source, way):
    world.profile()
    contact = world.contact("Ann Roe", source=source)
    world.touch(contact, TouchKind.OUTREACH, 61)
    late = nudge(world.records, contact, way, now=world.now).body
    soon = nudge(world.records, contact, way, now=world.ago(30)).body
    assert re.search("long time|been a while|let it rest", late)
    assert not re.search("long time|been a while|let it rest", soon)
