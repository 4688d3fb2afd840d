"""Where a person stands, and whose move it is."""

from datetime import timedelta

import pytest

from tests.cases import for_each
from tui.model.followup import Decision, Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.contacts.stages import Move, Stage, in_words, stage, whose_move


@pytest.fixture
def jane(world):
    return world.contact()


def stands(world, contact):
    return stage(world.records, contact), whose_move(world.records, contact)


def test_S1_goes_from_known_to_in_touch(world):
    contact = world.contact()
    assert stands(world, contact) == (Stage.KNOWN, Move.NOBODY)
    contact = world.contact(id=contact.id, to_ask=True)
    assert stands(world, contact) == (Stage.TO_ASK, Move.MINE)
    world.touch(contact, TouchKind.OUTREACH, 9)
    assert stands(world, contact) == (Stage.ASKED, Move.THEIRS)
    world.reply(contact, 8)
    assert stands(world, contact) == (Stage.ASKED, Move.MINE)
    interview = world.scheduled(contact, world.ago(3))
    assert stands(world, contact) == (Stage.SCHEDULED, Move.MINE)
    world.records.put(interview.changed(status=InterviewStatus.TALKED, ended=world.ago(3)))
    assert stands(world, contact) == (Stage.TALKED, Move.MINE)
    world.touch(contact, TouchKind.THANK_YOU, 2, interview_id=interview.id)
    assert stands(world, contact) == (Stage.TALKED, Move.NOBODY)
    world.touch(contact, TouchKind.UPDATE, 1)
    assert stands(world, contact) == (Stage.IN_TOUCH, Move.NOBODY)


def test_S1_a_live_call_is_the_one_that_was_scheduled(world, jane):
    world.interview(jane, status=InterviewStatus.LIVE, started=world.now)
    assert stands(world, jane) == (Stage.SCHEDULED, Move.MINE)


def test_S1_while_a_call_runs_you_are_talking_whatever_else_is_set(world, jane):
    world.scheduled(jane, world.now + timedelta(days=2))
    assert in_words(world.records, jane, stage(world.records, jane)) == "scheduled"
    world.interview(jane, status=InterviewStatus.LIVE, started=world.now)
    assert in_words(world.records, jane, stage(world.records, jane)) == "talking"
    # Who is put away stays so, and so does whoever nobody talks with.
    assert in_words(world.records, jane, Stage.RESTING) == "resting"
    other = world.contact(to_ask=True)
    assert in_words(world.records, other, stage(world.records, other)) == "to ask"


def test_S1_a_second_appointment_comes_before_the_first_talk(world, jane):
    world.talk(jane, 20)
    world.scheduled(jane, world.now + timedelta(days=2))
    assert stage(world.records, jane) is Stage.SCHEDULED


@for_each("state", [ContactState.RESTING, ContactState.ARCHIVED])
def test_N4_resting_is_an_end(world, state):
    contact = world.contact(state=state, to_ask=True)
    world.talk(contact, 3)
    assert stands(world, contact) == (Stage.RESTING, Move.NOBODY)


def test_N4_a_mentor_is_in_touch(world):
    contact = world.contact(mentor=True)
    world.talk(contact, 3)
    assert stage(world.records, contact) is Stage.IN_TOUCH


@for_each("status", [InterviewStatus.NO_SHOW, InterviewStatus.CANCELED])
def test_S1_an_appointment_that_fell_through_leaves_them_asked(world, jane, status):
    world.interview(jane, status=status)
    assert stands(world, jane) == (Stage.ASKED, Move.MINE)


@for_each("kind", [TouchKind.OUTREACH, TouchKind.CALL])
def test_S2_writing_or_calling_moves_a_known_person_on(world, jane, kind):
    world.touch(jane, kind)
    assert stage(world.records, jane) is Stage.ASKED


def test_S2_a_call_from_them_is_not_me_asking(world, jane):
    world.touch(jane, TouchKind.CALL, direction=Direction.IN)
    assert stage(world.records, jane) is Stage.KNOWN


def test_S2_preparing_an_interview_means_to_ask(world, jane):
    world.interview(jane)
    assert stage(world.records, jane) is Stage.TO_ASK


def test_S3_it_is_mine_while_i_owe_a_promise_and_theirs_while_they_owe_an_offer(world, jane):
    interview = world.talk(jane, 3)
    world.touch(jane, TouchKind.THANK_YOU, 2, interview_id=interview.id)
    world.promise(interview, "the reading list", theirs=True)
    assert whose_move(world.records, jane) is Move.THEIRS
    world.promise(interview, "send the chart")
    assert whose_move(world.records, jane) is Move.MINE
    world.decide("A6:send the chart", Decision.DONE)
    assert whose_move(world.records, jane) is Move.THEIRS


def test_S3_a_message_from_them_makes_it_mine(world, jane):
    interview = world.talk(jane, 3)
    world.touch(jane, TouchKind.THANK_YOU, 2, interview_id=interview.id)
    world.reply(jane, 1)
    assert whose_move(world.records, jane) is Move.MINE
