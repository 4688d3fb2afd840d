"""Words for a call or a text message, where there is no address or the person chose so (R1)."""

from datetime import timedelta

import pytest

from tests.cases import for_each
from tests.world import World
from tui.model.followup import TouchKind
from tui.model.people import Channel, Source
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.queue.queue import queue


@pytest.fixture
def world():
    world = World()
    world.profile()
    return world


PEOPLE = {
    "a stranger with a number only": ({"phones": ("+1 555 0100",)}, Channel.PHONE),
    "family with a number only": (
        {"phones": ("555-0101",), "source": Source.FAMILY},
        Channel.TEXT,
    ),
    "an uncle, by the name": ({"phones": ("555-0101",), "name": "Uncle Ray"}, Channel.TEXT),
    "who is to be called": (
        {"phones": ("1",), "emails": ("j@acme.com",), "channel": Channel.PHONE},
        Channel.PHONE,
    ),
    "who is to be texted": (
        {"phones": ("1",), "links": ("linkedin.com/in/jane",), "channel": Channel.TEXT},
        Channel.TEXT,
    ),
    "with an address": ({"phones": ("1",), "emails": ("j@acme.com",)}, None),
    "with a profile": ({"phones": ("1",), "links": ("linkedin.com/in/jane",)}, None),
    "to be called without a number": (
        {"emails": ("j@acme.com",), "channel": Channel.PHONE},
        None,
    ),
    "with nothing": ({}, None),
}


@for_each(("fields", "channel"), PEOPLE.values(), ids=PEOPLE)
def test_R1_the_first_message_is_for_the_way_they_are_reached(world, fields, channel):
    contact = world.contact(to_ask=True, **fields)
    for phrasing in range(3):
        draft = outreach(world.records, contact, phrasing)
        assert draft.channel is channel
        is_mail = channel is None
        assert bool(draft.subject) == is_mail
        assert ("\n\nBest regards" in draft.body or "\nNora" in draft.body) == is_mail
        if channel:
            assert draft.to == contact.phones[0]
            assert "this is Nora" in draft.body.partition("\n")[0]
    (item,) = queue(world.records, world.now)
    words = {Channel.PHONE: "call them", Channel.TEXT: "text them", None: "write the first"}
    assert item.what.startswith(words[channel])
    assert item.touch is TouchKind.OUTREACH


def test_R1_a_call_says_who_sent_me_why_them_and_what_to_say_to_a_machine(world):
    omar = world.contact("Omar Haddad")
    jane = world.contact(
        phones=("+1 555 0100",),
        introduced_by=omar.id,
        may_use_name=True,
        why_them="you moved from lab work",
    )
    draft = outreach(world.records, jane)
    assert draft.body.startswith("Hello Jane, this is Nora Castillo, a junior")
    assert "Omar Haddad suggested that I call you." in draft.body
    assert "You moved from lab work." in draft.body
    assert "on the voicemail: Hello Jane" in draft.body
    assert all(finding.ok for finding in findings(draft, world.records))


def test_R1_who_knows_me_hears_the_name_once(world):
    sue = world.contact(
        "Sue Old",
        phones=("555-0103",),
        source=Source.EMPLOYERS,
        how_we_met="my boss at Harlan Gear",
    )
    body = outreach(world.records, sue).body
    assert body.startswith("Hello Sue, this is Nora Castillo. You know me from work at Harlan Gear")


def test_R1_what_follows_the_request_has_no_subject_and_no_farewell(world):
    jane = world.contact(phones=("+1 555 0100",))
    world.touch(jane, TouchKind.OUTREACH, 9)
    again = nudge(world.records, jane, now=world.now)
    assert again.channel is Channel.PHONE
    assert "I tried to reach you on November 11." in again.body
    world.reply(jane, 3)
    appointment = world.scheduled(jane, world.now + timedelta(days=3))
    talk = world.talk(jane, 0)
    world.notes(talk, "!talk to 50 users before writing code")
    drafts = (
        scheduling(world.records, jane, now=world.now),
        confirmation(world.records, appointment),
        thank_you(world.records, talk, now=world.now),
    )
    for draft in drafts:
        assert (draft.channel, draft.subject, draft.to) == (Channel.TEXT, "", "+1 555 0100")
        assert draft.body.startswith("Hello Jane, this is Nora Castillo. ")
        assert "regards" not in draft.body


def test_R1_an_invitation_on_linkedin_stays_one(world):
    jane = world.contact(phones=("+1 555 0100",))
    world.talk(jane, 1)
    assert linkedin(world.records, jane, now=world.now).channel is None
