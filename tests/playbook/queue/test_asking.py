"""When the rules on asking speak, and when they fall silent: R1, R6, R9, S1."""

from datetime import timedelta

import pytest

from tests.cases import for_each
from tests.playbook.queue.rule_helpers import of_rule, thanked_talk
from tui.model.followup import Decision, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import Source
from tui.playbook.contacts.stages import Move, Stage, stage, whose_move
from tui.playbook.contacts.ways_to_reach import way_to_reach
from tui.playbook.queue.items import Action
from tui.playbook.queue.queue import Queue, queue


@pytest.fixture
def jane(world):
    return world.contact()


def test_R1_email_first_then_online_messages_then_the_phone(world):
    reach = {
        "emails": ("jane@acme.com",),
        "links": ("linkedin.com/in/jane",),
        "phones": ("+1 555 0100",),
    }
    contact = world.contact(**reach)
    assert way_to_reach(contact) == "by e-mail: jane@acme.com"
    assert way_to_reach(contact.changed(emails=())) == "by message: linkedin.com/in/jane"
    assert way_to_reach(contact.changed(emails=(), links=())) == "by phone: +1 555 0100"
    assert way_to_reach(contact.changed(emails=(), links=(), phones=())) == "no address known yet"


def test_R6_a_reply_is_answered_with_a_time(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 5)
    reply = world.reply(jane, 2)
    (found,) = of_rule(world, "R6")
    assert (found.action, found.due) == (Action.SCHEDULE, reply.when + timedelta(days=1))
    assert "they replied" in found.why
    assert of_rule(world, "R9") == []


def test_R6_is_settled_by_an_appointment(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 5)
    world.reply(jane, 2)
    world.scheduled(jane, world.now + timedelta(days=3), created=world.ago(1))
    assert of_rule(world, "R6") == []


def test_R6_a_word_of_thanks_after_the_talk_asks_for_no_appointment(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 20)
    thanked_talk(world, jane, 9)
    world.reply(jane, 2)
    assert of_rule(world, "R6") == []


def test_R6_somebody_who_wrote_first_is_answered(world, jane):
    world.reply(jane, 2)
    assert len(of_rule(world, "R6")) == 1


@for_each(
    ("status", "words"),
    [
        (InterviewStatus.NO_SHOW, "they did not come"),
        (InterviewStatus.CANCELED, "the talk was canceled"),
    ],
)
def test_R6_what_fell_through_is_to_be_agreed_on_again(world, jane, status, words):
    world.touch(jane, TouchKind.OUTREACH, 20)
    interview = world.interview(jane, status=status, start=world.ago(2), created=world.ago(9))
    (found,) = of_rule(world, "R6")
    assert words in found.why
    assert found.interview_id == interview.id


def test_R6_times_i_proposed_come_back_like_nudges_and_as_often(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 60)
    world.reply(jane, 55)
    world.touch(jane, TouchKind.OTHER, 50)
    (found,) = of_rule(world, "R6")
    assert "no answer 7 days after your last message" in found.why
    world.touch(jane, TouchKind.OTHER, 40)
    assert len(of_rule(world, "R6")) == 1
    world.touch(jane, TouchKind.OTHER, 30)
    assert of_rule(world, "R6") == []
    world.reply(jane, 1)
    assert len(of_rule(world, "R6")) == 1


def test_R9_after_the_last_nudge_the_contact_rests_until_they_write(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 40)
    world.touch(jane, TouchKind.NUDGE, 30)
    assert stage(world.records, jane) is Stage.ASKED
    world.touch(jane, TouchKind.NUDGE, 20)
    assert (stage(world.records, jane), whose_move(world.records, jane)) == (
        Stage.RESTING,
        Move.NOBODY,
    )
    assert queue(world.records, world.now) == []
    world.reply(jane, 1)
    assert stage(world.records, jane) is Stage.ASKED
    assert len(of_rule(world, "R6")) == 1


@pytest.fixture
def acme(world):
    return world.organization("Acme").id


def silent_at(world, organization_id, nudges=2):
    ada = world.contact("Ada", organization_id=organization_id)
    world.touch(ada, TouchKind.OUTREACH, 40)
    for number in range(nudges):
        world.touch(ada, TouchKind.NUDGE, 30 - number * 10)
    return ada


def test_R9_the_next_person_is_proposed_when_the_nudges_are_used_up(world, acme):
    ben = world.contact("Ben", organization_id=acme)
    ada = silent_at(world, acme, nudges=1)
    assert [item.contact_id for item in of_rule(world, "R9")] == [ada.id]
    world.touch(ada, TouchKind.NUDGE, 10)
    (found,) = of_rule(world, "R9")
    assert (found.contact_id, found.action) == (ben.id, Action.OUTREACH)
    assert "Ada has not answered in 7 days" in found.why


def test_R9_the_next_person_is_a_warm_one_and_only_one(world, acme):
    world.contact("Cold", organization_id=acme)
    warm = world.contact("Warm", organization_id=acme, source=Source.ALUMNI, created=world.ago(1))
    silent_at(world, acme)
    assert [item.contact_id for item in of_rule(world, "R9")] == [warm.id]


@for_each("helped", ["to ask", "replied", "talked", "scheduled"])
def test_R9_nobody_else_is_proposed_once_somebody_there_is_on_the_way(world, acme, helped):
    world.contact("Ben", organization_id=acme)
    cyd = world.contact("Cyd", organization_id=acme, to_ask=helped == "to ask")
    silent_at(world, acme)
    match helped:
        case "replied":
            world.touch(cyd, TouchKind.OUTREACH, 5)
            world.reply(cyd, 1)
        case "talked":
            thanked_talk(world, cyd, 5)
        case "scheduled":
            world.scheduled(cyd, world.now + timedelta(days=3))
    assert of_rule(world, "R9") == []


def test_S1_an_appointment_whose_time_is_over_asks_how_it_went(world, jane):
    interview = world.scheduled(jane, world.ago(hours=2))
    (found,) = of_rule(world, "S1")
    assert found.action is Action.OUTCOME
    assert found.due == interview.start + timedelta(minutes=25)
    world.records.put(interview.changed(start=world.now + timedelta(hours=1)))
    assert of_rule(world, "S1") == []


def test_S1_appears_at_the_minute_although_nothing_was_changed(world, jane):
    world.scheduled(jane, world.now + timedelta(minutes=10))
    kept = Queue(world.records)
    before = {item.rule for item in kept.items(world.now)}
    after = {item.rule for item in kept.items(world.now + timedelta(minutes=36))}
    assert before & {"R8", "S1"} == {"R8"}
    assert after & {"R8", "S1"} == {"S1"}


def test_R9_who_was_decided_against_makes_room_for_another(world, acme):
    ben = world.contact("Ben", organization_id=acme)
    cyd = world.contact("Cyd", organization_id=acme)
    silent_at(world, acme)
    (first,) = of_rule(world, "R9")
    assert first.contact_id == ben.id
    world.decide(first.key, Decision.DROPPED)
    (second,) = of_rule(world, "R9")
    assert second.contact_id == cyd.id
