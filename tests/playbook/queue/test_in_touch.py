"""When the rules speak after a talk, and when they fall silent: D7, A6, A7, N1 to N4, F5, F7."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.cases import for_each
from tests.playbook.queue.rule_helpers import of_rule, thanked_talk
from tui.model.followup import Decision, Direction, Touch, TouchKind
from tui.model.people import ContactState, Source
from tui.playbook.network.prompts import prompts
from tui.playbook.queue.due import lateness
from tui.playbook.queue.items import Action
from tui.playbook.queue.queue import Queue, queue
from tui.playbook.queue.ranking import sections
from tui.playbook.rules import PRESETS


@pytest.fixture
def jane(world):
    return world.contact()


def test_D7_asks_for_what_is_missing_only(world):
    contact = world.contact(title="", emails=())
    thanked_talk(world, contact, 1)
    assert [item.what for item in of_rule(world, "D7")] == ["find out their title and address"]
    world.records.put(contact.changed(title="Analyst"))
    assert [item.what for item in of_rule(world, "D7")] == ["find out their address"]
    world.records.put(contact.changed(title="Analyst", links=("linkedin.com/in/jane",)))
    assert of_rule(world, "D7") == []


def test_D7_is_silent_when_confirmed(world):
    thanked_talk(world, world.contact(title=""), 1, details_confirmed=True)
    assert of_rule(world, "D7") == []


def test_A7_the_referrer_is_thanked_once_one_talked_to_whom_they_suggested(world, jane):
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    assert of_rule(world, "A7") == []
    thanked_talk(world, wendy, 5)
    (found,) = of_rule(world, "A7")
    assert (found.contact_id, found.action) == (jane.id, Action.THANK_REFERRER)
    assert "Wendy Ho" in found.what
    thanked_talk(world, wendy, 1)
    assert len(of_rule(world, "A7")) == 1
    world.touch(jane, TouchKind.UPDATE, 1)
    assert of_rule(world, "A7") == []


def test_A6_a_promise_that_is_kept_by_a_message_needs_no_word_about_it(world, jane):
    interview = thanked_talk(world, jane, 9)
    world.promise(interview, "send the chart", decision=Decision.DONE, decided=world.ago(2))
    assert of_rule(world, "N1") == []


def test_N1_whoever_gave_the_advice_hears_what_came_of_it(world, jane):
    interview = thanked_talk(world, jane, 9)
    world.promise(interview, "read the book", decision=Decision.DONE, decided=world.ago(8))
    (found,) = of_rule(world, "N1")
    assert "read the book" in found.why
    world.touch(jane, TouchKind.UPDATE, 1)
    assert of_rule(world, "N1") == []


@for_each(
    "interest",
    [
        {"stay_in_touch": True},
        {"linkedin_agreed": True},
        "wrote",
        "offered",
        "mentor",
    ],
)
def test_N2_goes_to_those_who_showed_interest(world, jane, interest):
    interview = thanked_talk(world, jane, 100, **(interest if isinstance(interest, dict) else {}))
    world.touch(jane, TouchKind.LINKEDIN, 100)
    assert bool(of_rule(world, "N2")) == isinstance(interest, dict)
    match interest:
        case "wrote":
            world.reply(jane, 95)
        case "offered":
            world.promise(interview, "a list", theirs=True, decision=Decision.DONE)
        case "mentor":
            world.records.put(jane.changed(mentor=True))
    (found,) = of_rule(world, "N2")
    assert found.action is Action.UPDATE
    wait = "45 days" if interest == "mentor" else "90 days"
    assert f"{wait} since the last contact" in found.why


def test_N2_a_no_is_a_no(world, jane):
    thanked_talk(world, jane, 100, stay_in_touch=False)
    world.reply(jane, 95)
    assert of_rule(world, "N2") == []


@for_each("direction", Direction)
def test_N2_any_touch_starts_the_wait_anew(world, jane, direction):
    thanked_talk(world, jane, 100, stay_in_touch=True)
    world.touch(jane, TouchKind.OTHER, 10, direction=direction)
    (found,) = of_rule(world, "N2")
    assert found.since == world.ago(10)
    assert found.due > world.now + timedelta(days=79)


def test_N2_waits_for_the_thank_you_and_for_a_talk_ahead(world, jane):
    world.talk(jane, 100, stay_in_touch=True)
    assert of_rule(world, "N2") == []
    world.touch(jane, TouchKind.THANK_YOU, 99)
    assert len(of_rule(world, "N2")) == 1
    world.scheduled(jane, world.now + timedelta(days=3))
    assert of_rule(world, "N2") == []


def test_N2_comes_back_after_it_was_done(world, jane):
    thanked_talk(world, jane, 300, stay_in_touch=True)
    (first,) = of_rule(world, "N2")
    world.decide(first.key, Decision.DONE, days_ago=100)
    world.touch(jane, TouchKind.UPDATE, 100)
    (second,) = of_rule(world, "N2")
    assert second.key != first.key
    assert second.due < world.now


def test_N4_updates_stop_when_nobody_answers(world, jane):
    thanked_talk(world, jane, 500, stay_in_touch=True)
    for days in (400, 300, 200):
        assert len(of_rule(world, "N2")) == 1
        world.touch(jane, TouchKind.UPDATE, days)
    assert of_rule(world, "N2") == []
    world.reply(jane, 100)
    assert len(of_rule(world, "N2")) == 1


def test_N3_everyone_who_helped_hears_of_the_position(world, jane):
    thanked_talk(world, jane, 100)
    referrer = world.contact("Prof. Smith")
    wendy = world.contact("Wendy Ho", introduced_by=referrer.id)
    world.contact("A Stranger")
    world.touch(wendy, TouchKind.OUTREACH, 5)
    assert of_rule(world, "N3") == []
    world.profile(position="data analyst at Acme", landed=world.ago(1))
    assert {item.contact_id for item in of_rule(world, "N3")} == {jane.id, referrer.id}
    assert wendy.id not in {item.contact_id for item in of_rule(world, "N3")}
    world.touch(jane, TouchKind.LANDED)
    assert {item.contact_id for item in of_rule(world, "N3")} == {referrer.id}


def test_F5_the_first_interview_is_with_a_friend(world):
    first = prompts(world.records)[0]
    assert (first.rule, first.source) == ("F5", Source.FRIENDS)
    world.contact("A Stranger", source=Source.LINKEDIN)
    kim = world.contact("Kim Park", source=Source.FRIENDS)
    first = prompts(world.records)[0]
    assert (first.rule, first.contact_id) == ("F5", kim.id)
    world.touch(kim, TouchKind.OUTREACH, 1)
    assert "F5" not in {each.rule for each in prompts(world.records)}


def test_F7_a_warm_source_with_nobody_in_it_is_a_prompt(world):
    world.contact("Kim Park", source=Source.FAMILY)
    sources = [each.source for each in prompts(world.records) if each.rule == "F7"]
    assert Source.FAMILY not in sources
    assert sources[:2] == [Source.FRIENDS, Source.FAMILY_FRIENDS]
    assert Source.LINKEDIN not in sources


def test_O2_lateness_is_told_in_waits(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 17)
    nudge = Queue(world.records).item(f"R9:{jane.id}:1", world.now)
    assert lateness(nudge, world.now) == pytest.approx(10 / 7)
    assert lateness(nudge, world.ago(12)) == 0
    wendy = world.contact("Wendy Ho")
    thanked_talk(world, wendy, 190, stay_in_touch=True)
    (update,) = of_rule(world, "N2")
    assert 1.0 < lateness(update, world.now) < lateness(nudge, world.now)


def test_O2_a_postponed_item_never_comes_back_early(world, jane):
    thanked_talk(world, jane, 100, stay_in_touch=True)
    world.touch(jane, TouchKind.OUTREACH, 10)
    world.decide(f"R9:{jane.id}:1", Decision.POSTPONED, until=date(2027, 3, 1), days_ago=2)
    world.touch(jane, TouchKind.OUTREACH, 1)
    nudge = Queue(world.records).item(f"R9:{jane.id}:1", world.now)
    assert nudge.due == datetime.fromisoformat("2027-03-01T09:00+00:00")


def test_O2_a_postponed_deadline_stays_missed(world, jane):
    interview = world.talk(jane, 5)
    world.decide(f"A1:{interview.id}", Decision.POSTPONED, until=date(2026, 11, 30))
    thanks = Queue(world.records).item(f"A1:{interview.id}", world.now)
    assert thanks.due > world.now > thanks.deadline


@for_each("name", PRESETS)
def test_every_preset_says_its_numbers(world, jane, name):
    rules = PRESETS[name]
    world.touch(jane, TouchKind.OUTREACH, 3)
    (nudge,) = of_rule(world, "R9", rules)
    assert str(rules.nudge_after) in nudge.why
    assert f"of {rules.nudges_at_most}" in nudge.why
    assert rules.preset == name


@for_each("state", [ContactState.RESTING, ContactState.ARCHIVED])
def test_N4_no_rule_speaks_to_whom_one_lets_rest(world, jane, state):
    thanked_talk(world, jane, 100, stay_in_touch=True)
    world.profile(position="analyst", landed=world.ago(1))
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    thanked_talk(world, wendy, 5)
    assert any(item.contact_id == jane.id for item in queue(world.records, world.now))
    world.records.put(jane.changed(state=state))
    assert not any(item.contact_id == jane.id for item in queue(world.records, world.now))


def test_A7_and_N3_who_suggested_somebody_after_another_is_thanked_as_well(world, jane):
    tom = world.contact("Tom Low")
    wendy = world.contact("Wendy Ho", introduced_by=tom.id, also_introduced_by=(jane.id,))
    thanked_talk(world, wendy, 1)
    assert {item.contact_id for item in of_rule(world, "A7")} == {jane.id, tom.id}
    world.profile(landed=world.ago(days=0), position="Analyst")
    assert {jane.id, tom.id} <= {item.contact_id for item in of_rule(world, "N3")}


def test_A7_each_introduction_is_thanked_for(world, jane):
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    omar = world.contact("Omar Haddad", introduced_by=jane.id)
    first = thanked_talk(world, wendy, 9)
    thanked_talk(world, omar, 8)
    assert len(of_rule(world, "A7")) == 2
    world.touch(jane, TouchKind.UPDATE, 1, interview_id=first.id)
    (left,) = of_rule(world, "A7")
    assert "Omar Haddad" in left.what


def test_N4_promises_kept_are_no_unanswered_updates(world, jane):
    interview = thanked_talk(world, jane, 100, stay_in_touch=True)
    for number in range(4):
        sent = world.touch(jane, TouchKind.UPDATE, 99)
        world.promise(interview, f"send chart {number}", decision=Decision.DONE, touch_id=sent.id)
    assert len(of_rule(world, "N2")) == 1


def test_N4_a_talk_is_an_answer(world, jane):
    thanked_talk(world, jane, 500, stay_in_touch=True)
    for days in (400, 300, 200):
        world.touch(jane, TouchKind.UPDATE, days)
    assert of_rule(world, "N2") == []
    thanked_talk(world, jane, 100, stay_in_touch=True)
    assert len(of_rule(world, "N2")) == 1


def test_D7_is_asked_once_however_often_one_talked(world):
    contact = world.contact(title="")
    thanked_talk(world, contact, 50)
    thanked_talk(world, contact, 5)
    assert len(of_rule(world, "D7")) == 1
    thanked_talk(world, contact, 1, details_confirmed=True)
    assert of_rule(world, "D7") == []


def test_O2_a_missed_thank_you_comes_before_somebody_new(world, jane):
    interview = world.talk(jane, 5)
    world.contact("Wendy Ho", to_ask=True, created=world.ago(hours=6))
    found = [
        item.key
        for section in sections(queue(world.records, world.now), world.now, UTC)
        for item in section.items
    ]
    assert found[0] == f"A1:{interview.id}"
    assert found[1].startswith("S2:")


def test_N3_a_name_that_nothing_came_of_hears_of_no_position(world, jane):
    referrer = world.contact("Prof. Smith")
    wendy = world.contact("Wendy Ho", introduced_by=referrer.id)
    world.profile(position="data analyst at Acme", landed=world.ago(1))
    assert of_rule(world, "N3") == []
    world.touch(wendy, TouchKind.OUTREACH, 5)
    assert {item.contact_id for item in of_rule(world, "N3")} == {referrer.id}


@for_each(
    ("agreed", "why"),
    [
        ({"stay_in_touch": True}, "they agreed to stay in touch"),
        ({"linkedin_agreed": True}, "they agreed to connect"),
    ],
)
def test_N2_the_queue_says_who_agreed_to_hear_more(world, jane, agreed, why):
    thanked_talk(world, jane, 100, **agreed)
    (item,) = of_rule(world, "N2")
    assert item.why == f"90 days since the last contact; {why}"


def test_N2_after_a_no_nothing_is_proposed_to_write(world, jane):
    talk = thanked_talk(world, jane, 100, linkedin_agreed=True)
    world.promise(talk, "send the slides over", theirs=True, due=(world.now.date()))
    kept = world.promise(talk, "read the report")
    world.decide(kept.key, Decision.DONE, days_ago=2)
    mine = world.promise(talk, "look up the course")
    proposed = {item.rule for item in queue(world.records, world.now)}
    assert {"N1", "A6"} <= proposed
    world.put(talk.changed(stay_in_touch=False))
    left = [item for item in queue(world.records, world.now) if item.rule in ("N1", "N2", "A6")]
    assert [item.key for item in left] == [mine.key]


@for_each("kind", [each for each in TouchKind if each is not TouchKind.RETURNED])
@for_each("direction", [*Direction])
def test_N2_a_touch_of_any_kind_starts_the_wait_again(world, jane, kind, direction):
    thanked_talk(world, jane, 200, stay_in_touch=True)
    (before,) = of_rule(world, "N2")
    world.touch(jane, kind, 10, direction=direction)
    (after,) = of_rule(world, "N2")
    assert after.due - world.ago(10) >= timedelta(days=90)
    assert after.due > before.due


def test_N2_a_letter_that_came_back_starts_no_wait(world, jane):
    thanked_talk(world, jane, 200, stay_in_touch=True)
    (before,) = of_rule(world, "N2")
    world.touch(jane, TouchKind.RETURNED, 10, direction=Direction.OUT)
    assert of_rule(world, "N2") == [before]


def test_N2_another_talk_starts_the_wait_again_without_a_touch(world, jane):
    thanked_talk(world, jane, 200, stay_in_touch=True)
    again = world.talk(jane, 10)
    world.records.remove(Touch, world.records.touches_of(jane.id)[-1].id)
    world.decide(f"A1:{again.id}", Decision.DROPPED)
    (item,) = of_rule(world, "N2")
    assert item.since == again.ended


def test_F10_a_group_of_the_field_is_proposed_until_somebody_was_met_in_one(world):
    (group,) = (each for each in prompts(world.records) if each.rule == "F10")
    assert group.source is Source.SOCIAL_MEDIA
    world.contact("Ann Lee", source=Source.EVENT)
    assert not any(each.rule == "F10" for each in prompts(world.records))
