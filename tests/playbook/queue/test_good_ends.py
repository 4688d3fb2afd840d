"""Answers that are not a yes, and decisions of one's own: R10, S4."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.cases import for_each
from tests.playbook.queue.rule_helpers import of_rule, thanked_talk
from tui.model.followup import Answer, Decision, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState
from tui.playbook.contacts.requests import awaits_answer
from tui.playbook.contacts.stages import Move, Stage, stage, whose_move
from tui.playbook.queue.due import is_overdue
from tui.playbook.queue.items import Action
from tui.playbook.queue.queue import queue

LATER = {"answer": Answer.LATER, "ask_again": date(2026, 12, 14)}


@pytest.fixture
def jane(world):
    contact = world.contact()
    world.touch(contact, TouchKind.OUTREACH, 9)
    return contact


def rules(world, days=0):
    return [item.rule for item in queue(world.records, world.now + timedelta(days=days))]


def test_R10_a_plain_reply_reads_as_yes(world, jane):
    world.reply(jane, 1)
    assert rules(world) == ["R6"]


def test_R10_a_no_is_thanked_and_nothing_else(world, jane):
    world.reply(jane, 2, answer=Answer.NO)
    (found,) = queue(world.records, world.now)
    assert (found.rule, found.action) == ("R10", Action.KIND_REPLY)
    assert found.what == "thank them for their answer"
    assert not is_overdue(found, world.now, UTC)
    assert (stage(world.records, jane), whose_move(world.records, jane)) == (
        Stage.DECLINED,
        Move.NOBODY,
    )


@for_each("days", range(0, 400, 3))
def test_R10_after_a_no_nothing_is_ever_late_and_nobody_is_pressed(world, jane, days):
    world.reply(jane, 0, answer=Answer.NO)
    later = world.now + timedelta(days=days)
    items = queue(world.records, later)
    assert {item.rule for item in items} <= {"R10"}
    assert not any(is_overdue(item, later, UTC) for item in items)
    assert bool(items) is (days < 3 + 14)  # from Friday to Monday, and two weeks


def test_R10_two_kind_lines_are_enough(world, jane):
    world.reply(jane, 2, answer=Answer.NO)
    world.touch(jane, TouchKind.OTHER, 1)
    assert queue(world.records, world.now) == []
    assert stage(world.records, jane) is Stage.DECLINED


def test_R10_whom_they_named_is_thanked_for(world, jane):
    world.reply(jane, 2, answer=Answer.NO)
    world.contact("Omar Haddad", introduced_by=jane.id, created=world.ago(2), to_ask=True)
    (found,) = of_rule(world, "R10")
    assert found.what == "thank them for naming Omar Haddad"
    assert len(of_rule(world, "S2")) == 1


@for_each("state", [ContactState.ACTIVE, ContactState.RESTING])
def test_R10_declined_stays_declined_at_rest(world, jane, state):
    world.reply(jane, 2, answer=Answer.NO)
    world.put(jane.changed(state=state))
    assert stage(world.records, world.records.contacts[jane.id]) is Stage.DECLINED


def test_R10_whoever_was_archived_rests(world, jane):
    world.reply(jane, 2, answer=Answer.NO)
    jane = world.put(jane.changed(state=ContactState.ARCHIVED))
    assert stage(world.records, jane) is Stage.RESTING


def test_R10_asking_again_or_a_word_of_theirs_opens_it_again(world, jane):
    world.reply(jane, 8, answer=Answer.NO)
    world.reply(jane, 7)
    assert rules(world) == ["R6"]
    world.reply(jane, 6, answer=Answer.NO)
    assert stage(world.records, jane) is Stage.DECLINED
    world.touch(jane, TouchKind.OUTREACH, 5)
    assert (stage(world.records, jane), rules(world)) == (Stage.ASKED, ["R9"])


def test_R10_an_appointment_after_a_no_counts(world, jane):
    world.reply(jane, 8, answer=Answer.NO)
    world.scheduled(jane, world.now + timedelta(days=2), created=world.ago(1))
    assert stage(world.records, jane) is Stage.SCHEDULED


def test_R10_a_no_to_a_second_talk_leaves_the_first_one(world, jane):
    thanked_talk(world, jane, 7)
    world.touch(jane, TouchKind.OUTREACH, 5)
    world.reply(jane, 3, answer=Answer.NO)
    assert stage(world.records, jane) in (Stage.TALKED, Stage.IN_TOUCH)
    assert "R6" not in rules(world)
    assert len(of_rule(world, "R10")) == 1


def test_R10_later_is_silent_until_its_day(world, jane):
    world.reply(jane, 2, **LATER)
    (found,) = queue(world.records, world.now)
    assert (found.rule, found.what) == ("R10", "ask again for a time")
    assert found.due == datetime(2026, 12, 14, 9, tzinfo=UTC)
    assert found.why == "on Wed 18 Nov they said later: Mon 14 Dec or after"
    assert stage(world.records, jane) is Stage.ASKED


def test_R10_a_later_on_a_weekend_comes_back_on_monday(world, jane):
    world.reply(jane, 2, answer=Answer.LATER, ask_again=date(2026, 12, 12))
    (found,) = queue(world.records, world.now)
    assert found.due == datetime(2026, 12, 14, 9, tzinfo=UTC)


def test_R10_thanks_for_a_later_do_not_start_the_nudges(world, jane):
    world.reply(jane, 9, **LATER)
    world.touch(jane, TouchKind.OTHER, 8)
    (found,) = queue(world.records, world.now)
    assert (found.rule, found.due.date()) == ("R10", date(2026, 12, 14))


@for_each("early", [True, False])
def test_R10_once_asked_again_it_goes_on_as_any_request(world, early):
    jane = world.contact()
    world.touch(jane, TouchKind.OUTREACH, 60)
    reply = world.reply(jane, 40, answer=Answer.LATER, ask_again=date(2026, 10, 20))
    when = world.ago(35) if early else world.ago(31)
    world.touch(jane, TouchKind.OTHER, when=when)
    if early:
        world.decide(f"R10:{jane.id}:{reply.id}", Decision.DONE, days_ago=35)
        followup = world.records.followup(f"R10:{jane.id}:{reply.id}")
        world.put(followup.changed(contact_id=jane.id))
    (found,) = queue(world.records, world.now)
    assert found.rule == "R6"
    assert "no answer 7 days after" in found.why


@for_each(
    ("happened", "asked"),
    [("known", True), ("asked", True), ("scheduled", True), ("talked", False), ("no", True)],
)
def test_R10_what_they_answer_is_asked_where_something_was_asked(world, happened, asked):
    jane = world.contact()
    if happened != "known":
        world.touch(jane, TouchKind.OUTREACH, 20)
    match happened:
        case "scheduled":
            world.scheduled(jane, world.now + timedelta(days=2), created=world.ago(1))
        case "talked":
            thanked_talk(world, jane, 7)
        case "no":
            world.reply(jane, 7, answer=Answer.NO)
    assert awaits_answer(world.records, jane) is asked


# What happened before it was decided against, days after it, and what is then to be done.
DECIDED = [
    ("known", []),
    ("to ask", []),
    ("asked", ["S4"]),
    ("replied", ["S4"]),
    ("declined", ["S4"]),
    ("talked", ["S4"]),
    ("talked, not thanked", ["A1"]),
    ("offered", ["S4"]),
    ("promised", ["A6", "S4"]),
]


@for_each(("happened", "open_rules"), DECIDED)
def test_S4_what_is_left_once_it_is_decided_against(world, happened, open_rules):
    known = {"title": "Analyst", "emails": ("jane@acme.com",)}
    jane = world.contact(to_ask=happened == "to ask", **known)
    if happened not in ("known", "to ask"):
        world.touch(jane, TouchKind.OUTREACH, 20)
    match happened:
        case "replied":
            world.reply(jane, 15)
        case "declined":
            world.reply(jane, 15, answer=Answer.NO)
        case "talked":
            thanked_talk(world, jane, 3, stay_in_touch=True)
        case "talked, not thanked":
            talk = world.talk(jane, 3)
            world.decide(f"A4:{talk.id}", Decision.DONE)
        case "offered":
            world.promise(thanked_talk(world, jane, 19), "a list", theirs=True)
        case "promised":
            world.promise(thanked_talk(world, jane, 6), "read the book")
    jane = world.put(jane.changed(decided_against=world.ago(1)))
    near = world.now + timedelta(days=3)
    found = {item.rule for item in queue(world.records, near) if item.due <= near}
    assert sorted(found) == open_rules
    assert stage(world.records, jane) is Stage.DECIDED_AGAINST


def test_S4_the_thanks_are_told_once_and_never_late(world, jane):
    world.reply(jane, 5)
    world.put(jane.changed(decided_against=world.ago(4)))
    (found,) = queue(world.records, world.now)
    assert found.what == "thank them, and say that it is not for you"
    assert not is_overdue(found, world.now, UTC)
    assert rules(world, days=60) == []
    world.touch(jane, TouchKind.OTHER, 0)
    assert rules(world) == []


@for_each("again", ["outreach", "appointment"])
def test_S4_asking_them_after_all_takes_it_back(world, jane, again):
    jane = world.put(jane.changed(decided_against=world.ago(4)))
    if again == "outreach":
        world.touch(jane, TouchKind.OUTREACH, 1)
        assert stage(world.records, jane) is Stage.ASKED
    else:
        world.scheduled(jane, world.now + timedelta(days=3), created=world.ago(1))
        assert stage(world.records, jane) is Stage.SCHEDULED


@for_each("answer", [Answer.NO, None])
def test_R9_a_good_end_neither_blocks_nor_calls_the_next_person(world, answer):
    acme = world.organization("Acme").id
    ben = world.contact("Ben", organization_id=acme)
    ada = world.contact("Ada", organization_id=acme)
    world.touch(ada, TouchKind.OUTREACH, 40)
    world.reply(ada, 30, answer=answer or Answer.YES)
    if answer is None:
        world.put(ada.changed(decided_against=world.ago(20)))
    assert of_rule(world, "R9") == []
    cyd = world.contact("Cyd", organization_id=acme)
    world.touch(cyd, TouchKind.OUTREACH, 40)
    for days in (30, 20):
        world.touch(cyd, TouchKind.NUDGE, days)
    assert [item.contact_id for item in of_rule(world, "R9")] == [ben.id]


def test_R10_a_no_after_what_fell_through_is_a_no(world, jane):
    world.interview(jane, status=InterviewStatus.CANCELED, start=world.ago(2), created=world.ago(5))
    world.reply(jane, 1, answer=Answer.NO)
    assert rules(world) == ["R10"]
