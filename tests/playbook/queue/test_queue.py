"""The follow-up queue, rule by rule."""

from datetime import UTC, date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from tests.cases import for_each
from tui.model.followup import Decision, FollowUp, TouchKind
from tui.model.interview import Format, InterviewStatus, Reflection
from tui.model.people import ContactState
from tui.playbook.queue.due import is_overdue
from tui.playbook.queue.items import Action, is_in_sight
from tui.playbook.queue.postponing import postponed_day
from tui.playbook.queue.queue import Queue, queue, queue_of
from tui.playbook.rules import Rules
from tui.playbook.time.spans import hours


def keys(world):
    return [item.key for item in queue(world.records, world.now)]


def keys_of(world, rule):
    return [item.key for item in queue(world.records, world.now) if item.rule == rule]


def item(world, key):
    found = Queue(world.records).item(key, world.now)
    assert found is not None, f"{key} is not in {keys(world)}"
    return found


@pytest.fixture
def jane(world):
    return world.contact(title="Analyst", emails=("jane@acme.com",))


@pytest.fixture
def quiet_talk(world, jane):
    return partial(nothing_open, world, jane)


def nothing_open(world, jane, days_ago=1, **fields):
    """A talk a day ago of which nothing is open any more."""
    interview = world.talk(jane, days_ago, **fields)
    world.touch(jane, TouchKind.THANK_YOU, days_ago / 2, interview_id=interview.id)
    world.decide(f"A4:{interview.id}", Decision.DONE)
    return interview


def test_S2_proposes_to_write_to_whom_one_means_to_ask(world):
    contact = world.contact(to_ask=True, created=world.now)
    found = item(world, f"S2:{contact.id}")
    assert (found.rule, found.action, found.touch) == ("S2", Action.OUTREACH, TouchKind.OUTREACH)
    assert found.due == world.now
    assert not found.hard


def test_S2_has_no_deadline_and_so_is_due_today_as_long_as_it_is_open(world):
    world.profile(time_zone="America/Chicago")
    world.contact(to_ask=True, created=world.ago(40))
    assert queue(world.records, world.now)[0].due == datetime(2026, 11, 20, 6, tzinfo=UTC)


def test_S2_known_people_never_enter(world):
    world.contact(to_ask=False)
    assert keys(world) == []


@for_each("kind", [TouchKind.OUTREACH, TouchKind.CALL])
def test_S2_is_gone_once_one_wrote_or_called(world, kind):
    contact = world.contact(to_ask=True)
    world.touch(contact, kind)
    assert f"S2:{contact.id}" not in keys(world)


def test_A7_names_the_introducer_one_talked_to(world, jane, quiet_talk):
    quiet_talk()
    wendy = world.contact("Wendy Ho", to_ask=True, introduced_by=jane.id)
    found = item(world, f"S2:{wendy.id}")
    assert (found.rule, found.why) == ("A7", "Jane Doe introduced you")


def test_A7_needs_a_talk_with_the_introducer(world, jane):
    wendy = world.contact("Wendy Ho", to_ask=True, introduced_by=jane.id)
    assert item(world, f"S2:{wendy.id}").rule == "S2"


def test_A1_is_due_48_hours_after_the_call_and_hard(world, jane):
    interview = world.talk(jane, 1)
    found = item(world, f"A1:{interview.id}")
    assert found.due == interview.ended + timedelta(hours=48)
    assert found.hard
    assert found.touch is TouchKind.THANK_YOU
    assert found.interview_id == interview.id
    assert "48 h" in found.why


def test_A1_follows_the_numbers_it_is_given(world, jane):
    interview = world.talk(jane, 1)
    items = queue(world.records, world.now, Rules(thank_you=hours(24)))
    found = next(each for each in items if each.rule == "A1")
    assert found.due == interview.ended + timedelta(hours=24)
    assert "24 h" in found.why


def test_A1_is_gone_with_the_thank_you_for_that_call(world, jane):
    first, second = world.talk(jane, 9), world.talk(jane, 1)
    world.touch(jane, TouchKind.THANK_YOU, 8, interview_id=first.id)
    assert f"A1:{first.id}" not in keys(world)
    assert f"A1:{second.id}" in keys(world)


def test_A1_is_gone_with_a_thank_you_tied_to_no_call_but_sent_after_it(world, jane):
    first, second = world.talk(jane, 9), world.talk(jane, 1)
    world.touch(jane, TouchKind.THANK_YOU, 8)
    assert f"A1:{first.id}" not in keys(world)
    assert f"A1:{second.id}" in keys(world)


@for_each("decision", [Decision.DONE, Decision.DROPPED])
def test_A1_is_gone_when_it_was_decided(world, jane, decision):
    interview = world.talk(jane, 1)
    world.decide(f"A1:{interview.id}", decision)
    assert f"A1:{interview.id}" not in keys(world)


def test_A1_stands_even_without_any_time_of_the_call(world, jane):
    interview = world.interview(jane, status=InterviewStatus.TALKED)
    assert item(world, f"A1:{interview.id}").due == interview.created + timedelta(hours=48)


@for_each("status", [status for status in InterviewStatus if status is not InterviewStatus.TALKED])
def test_A1_to_A5_need_a_talk_that_is_over(world, jane, status):
    world.interview(
        jane,
        status=status,
        started=world.ago(hours=1),
        linkedin_agreed=True,
        resume_asked_for=True,
    )
    assert not [key for key in keys(world) if key.startswith("A")]


def test_R8_is_due_the_working_day_before_and_hard(world, jane):
    start = world.now + timedelta(days=3)
    interview = world.scheduled(jane, start)
    found = item(world, f"R8:{interview.id}")
    assert found.due == start - timedelta(days=3)  # Monday's talk, on Friday
    assert found.hard
    assert found.touch is TouchKind.CONFIRMATION


def test_R8_names_the_hour_in_the_person_s_zone(world, jane):
    world.profile(time_zone="America/Chicago")
    interview = world.scheduled(jane, datetime(2026, 11, 24, 20, tzinfo=UTC))
    assert "Tue 24 Nov at 14:00" in item(world, f"R8:{interview.id}").why


def test_R8_is_gone_once_confirmed(world, jane):
    interview = world.scheduled(jane, world.now + timedelta(days=1))
    world.touch(jane, TouchKind.CONFIRMATION, interview_id=interview.id)
    assert keys_of(world, "R8") == []


def test_R8_is_gone_once_the_hour_has_come(world, jane):
    interview = world.scheduled(jane, world.now)
    assert keys(world) == [f"D1:{interview.id}"]


def test_D1_an_appointment_is_in_the_queue_until_its_time_is_over(world, jane):
    world.profile(time_zone="America/Chicago")
    start = world.now + timedelta(days=1)
    interview = world.scheduled(jane, start, format=Format.VIDEO)
    talk = item(world, f"D1:{interview.id}")
    local = start.astimezone(ZoneInfo("America/Chicago"))
    assert (talk.action, talk.due) == (Action.APPOINTMENT, start)
    assert talk.what == "talk by video at 09:00"
    assert f"at {local:%H:%M}, 25 min" in talk.why
    kept = Queue(world.records)
    for minutes, rules in ((-1, {"D1"}), (0, {"D1"}), (24, {"D1"}), (25, {"S1"})):
        rules_then = {each.rule for each in kept.items(start + timedelta(minutes=minutes))}
        assert rules_then & {"D1", "S1"} == rules
    world.records.put(interview.changed(status=InterviewStatus.LIVE, started=start))
    assert keys_of(world, "D1") == []


def test_R8_is_silent_without_a_date(world, jane):
    world.interview(jane, status=InterviewStatus.SCHEDULED)
    assert keys(world) == []


def test_R9_nudges_a_week_after_the_request(world, jane):
    touch = world.touch(jane, TouchKind.OUTREACH, 9)
    found = item(world, f"R9:{jane.id}:1")
    assert found.due == touch.when + timedelta(days=7)
    assert found.touch is TouchKind.NUDGE
    assert "7 days" in found.why
    assert not found.hard


def test_R9_counts_the_second_nudge_from_the_first_and_then_stops(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 20)
    nudge = world.touch(jane, TouchKind.NUDGE, 10)
    assert keys(world) == [f"R9:{jane.id}:2"]
    assert item(world, f"R9:{jane.id}:2").due == nudge.when + timedelta(days=7)
    world.touch(jane, TouchKind.NUDGE, 2)
    assert keys(world) == []


def test_R9_is_gone_with_any_word_from_them(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 9)
    world.reply(jane, 1)
    assert keys_of(world, "R9") == []


@for_each(
    "status",
    [InterviewStatus.SCHEDULED, InterviewStatus.NO_SHOW, InterviewStatus.CANCELED],
)
def test_R9_is_gone_with_an_interview(world, jane, status):
    world.touch(jane, TouchKind.OUTREACH, 9)
    world.interview(jane, status=status, created=world.ago(3))
    assert keys_of(world, "R9") == []


def test_R9_goes_on_while_an_interview_is_only_prepared(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 9)
    world.interview(jane, created=world.ago(3))
    assert keys(world) == [f"R9:{jane.id}:1"]


def test_R9_starts_anew_with_a_new_request_after_a_talk(world, jane, quiet_talk):
    world.touch(jane, TouchKind.OUTREACH, 60)
    world.decide(f"R9:{jane.id}:1", Decision.DONE, days_ago=52)
    world.touch(jane, TouchKind.NUDGE, 52)
    quiet_talk(40, created=world.ago(41))
    assert keys(world) == []
    world.touch(jane, TouchKind.OUTREACH, 9)
    assert keys(world) == [f"R9:{jane.id}:1"]


def test_A2_waits_until_one_is_connected(world, quiet_talk, jane):
    interview = quiet_talk(linkedin_agreed=True)
    assert item(world, f"A2:{interview.id}").touch is TouchKind.LINKEDIN
    world.touch(jane, TouchKind.LINKEDIN)
    assert keys_of(world, "A2") == []


@for_each("answer", [None, False])
def test_A2_needs_their_agreement(world, quiet_talk, answer):
    quiet_talk(linkedin_agreed=answer)
    assert keys(world) == []


def test_A3_is_due_with_the_thank_you(world, jane):
    interview = world.talk(jane, 1, resume_asked_for=True)
    assert item(world, f"A3:{interview.id}").due == item(world, f"A1:{interview.id}").due
    world.touch(jane, TouchKind.RESUME, interview_id=interview.id)
    assert f"A3:{interview.id}" not in keys(world)


def test_A4_waits_for_a_reflection(world, jane):
    interview = world.talk(jane, 1)
    found = item(world, f"A4:{interview.id}")
    assert found.due == interview.ended + timedelta(days=1)
    assert found.touch is None
    world.put(interview.changed(reflection=Reflection(skills="patience"), reflected=world.now))
    assert item(world, f"A4:{interview.id}").what == "write your reflection: 1 of 6 written"
    whole = Reflection(**dict.fromkeys(Reflection.model_fields, "patience"))
    world.put(interview.changed(reflection=whole, reflected=world.now))
    assert f"A4:{interview.id}" not in keys(world)


PROMPTS = ("job", "field", "organization", "skills", "talk", "next_steps")


@for_each("written", range(7))
@for_each("decision", [Decision.OPEN, Decision.DONE, Decision.DROPPED])
def test_A4_some_of_the_prompts_are_not_a_whole_reflection(world, jane, written, decision):
    texts = {**dict.fromkeys(PROMPTS[:written], "quiet"), **dict.fromkeys(PROMPTS[written:], " ")}
    interview = world.talk(jane, 2, reflection=Reflection(**texts), reflected=world.ago(2))
    world.decide(f"A4:{interview.id}", decision)
    there = {each.key: each.what for each in queue(world.records, world.now)}
    if decision is Decision.OPEN and written < 6:
        so_far = f": {written} of 6 written" if written else ""
        assert there[f"A4:{interview.id}"] == f"write your reflection{so_far}"
    else:
        assert f"A4:{interview.id}" not in there
    assert (f"A5:{interview.id}:30" in there) == (written > 0)


def test_A4_the_first_rereading_takes_the_place_of_what_is_left_to_write(world, jane):
    begun = Reflection(job="quiet")
    interview = world.talk(jane, 29.5, reflection=begun, reflected=world.ago(29))
    first, second = f"A4:{interview.id}", f"A5:{interview.id}:30"
    assert {first, second} <= set(keys(world))
    world.now += timedelta(days=1)
    assert first not in keys(world)
    assert second in keys(world)


def test_A5_comes_back_after_a_month_and_a_year(world, quiet_talk):
    interview = quiet_talk(5, reflection=Reflection(job="quiet"), reflected=world.ago(4))
    dues = {each.key: each.due for each in queue(world.records, world.now)}
    assert dues == {
        f"A5:{interview.id}:30": interview.ended + timedelta(days=30),
        f"A5:{interview.id}:365": interview.ended + timedelta(days=365),
    }


def test_A5_counts_as_done_when_the_reflection_was_changed_after_that_day(world, quiet_talk):
    interview = quiet_talk(40, reflection=Reflection(job="quiet"), reflected=world.ago(2))
    assert keys(world) == [f"A5:{interview.id}:365"]


def test_A6_my_promise_is_due_a_week_after_the_call(world, quiet_talk):
    interview = quiet_talk(2)
    world.promise(interview, "send the chart")
    found = item(world, "A6:send the chart")
    assert found.due == interview.ended + timedelta(days=7)
    assert found.what == "send the chart"
    assert found.touch is TouchKind.UPDATE
    assert "you promised it on Wed 18 Nov" in found.why


@for_each(
    "typed",
    ["email her when i defend", "write him once I register for FE", "send it when its done"],
)
def test_A6_a_promise_for_an_event_asks_when_and_is_never_late(world, quiet_talk, typed):
    world.promise(quiet_talk(20), typed)
    found = item(world, f"A6:{typed}")
    assert "when will that be?" in found.why
    assert found.due >= world.now.replace(hour=0, minute=0, second=0, microsecond=0)


@for_each(
    ("typed", "row"),
    [
        ("send her the article by fri", "send her the article"),
        ("draft 1 pager re ped deaths 47th st, by 10/1", "draft 1 pager re ped deaths 47th st"),
        ("draft it before 10/1/26.", "draft it"),
        ("ask re 24/7", "ask re 24/7"),
        ("send the deck, by Friday.", "send the deck"),
        ("mail the form on dec 4", "mail the form"),
        ("call him tomorrow", "call him"),
        ("ask about the month of May", "ask about the month of May"),
        ("look up the sun", "look up the sun"),
        ("by fri", "by fri"),
    ],
)
def test_A6_the_row_of_a_promise_with_a_day_names_the_day_once(world, quiet_talk, typed, row):
    world.promise(quiet_talk(), typed, due=date(2026, 12, 4))
    assert item(world, f"A6:{typed}").what == row


def test_A6_what_they_offered_is_worth_one_line_after_three_weeks(world, quiet_talk):
    interview = quiet_talk(2)
    world.promise(interview, "the reading list", theirs=True)
    found = item(world, "A6:the reading list")
    assert found.due == interview.ended + timedelta(days=21)
    assert found.what == "one friendly line about “the reading list”: they may have forgotten"
    assert "they offered it on Wed 18 Nov; a gift" in found.why


# Days since a talk on a Wednesday, and whether the reminder is in sight, there, and late.
GIFT = [(6, False), (7, True), (20, True), (21, True), (34, True), (35, False), (400, False)]


@for_each(("days", "shown"), GIFT)
def test_A6_an_offer_is_never_late_and_gone_after_a_while(world, quiet_talk, days, shown):
    interview = quiet_talk(days)
    world.promise(interview, "the reading list", theirs=True)
    found = [each for each in queue(world.records, world.now) if each.rule == "A6"]
    assert bool([each for each in found if is_in_sight(each.due, None, world.now)]) is shown
    assert not any(is_overdue(each, world.now, UTC) for each in found)


def test_A6_a_kind_wish_has_no_row_unless_it_has_a_day(world, quiet_talk):
    interview = quiet_talk(22)
    world.promise(interview, "pray for me", theirs=True)
    assert "A6:pray for me" not in keys(world)
    world.promise(interview, "cross their fingers", theirs=True, due=date(2026, 12, 1))
    assert item(world, "A6:cross their fingers").due.date() == date(2026, 12, 1)


def test_A6_an_offer_that_was_put_off_is_never_late_either(world, quiet_talk):
    world.promise(quiet_talk(30), "the reading list", theirs=True)
    key, day = "A6:the reading list", (world.now + timedelta(days=60)).date()
    assert postponed_day(item(world, key), world.now, months=2, zone=UTC) >= day
    world.decide(key, Decision.POSTPONED, until=day)
    assert item(world, key).due.date() == day
    world.now += timedelta(days=70)
    assert not is_overdue(item(world, key), world.now, UTC)
    world.now += timedelta(days=5)
    assert "A6:the reading list" not in keys(world)


def test_A6_an_offer_without_a_day_waits_quietly(world, jane):
    world.put(FollowUp(key="A6:x", contact_id=jane.id, what="a hint", theirs=True))
    assert item(world, "A6:x").due.date() == world.now.date()


def test_A6_keeps_the_day_that_was_agreed(world, quiet_talk):
    world.profile(time_zone="America/Chicago")
    world.promise(quiet_talk(2), "send the chart", due=date(2026, 12, 1))
    found = item(world, "A6:send the chart")
    assert found.due == datetime(2026, 12, 1, 15, tzinfo=UTC)
    assert "by Tue 1 Dec" in found.why


def test_A6_is_silent_while_the_call_is_on(world, jane):
    interview = world.interview(jane, status=InterviewStatus.LIVE, started=world.ago())
    world.promise(interview, "send the chart")
    assert keys(world) == []


def test_A6_needs_no_interview(world, jane):
    world.promise(world.interview(jane), "send the chart")
    world.records.put(world.records.followup("A6:send the chart").changed(interview_id=""))
    assert item(world, "A6:send the chart").due <= world.now


@for_each("state", [ContactState.RESTING, ContactState.ARCHIVED])
def test_N4_resting_silences_everything(world, state):
    contact = world.contact(to_ask=True, state=state)
    interview = world.talk(contact, 1, linkedin_agreed=True)
    world.promise(interview, "send the chart")
    world.scheduled(contact, world.now + timedelta(days=2))
    assert keys(world) == []


def test_O2_a_postponed_item_comes_back_at_nine_in_the_person_s_zone(world, jane):
    world.profile(time_zone="Asia/Tokyo")
    interview = world.talk(jane, 1)
    world.decide(f"A1:{interview.id}", Decision.POSTPONED, until=date(2026, 11, 30))
    assert item(world, f"A1:{interview.id}").due == datetime(2026, 11, 30, 0, tzinfo=UTC)


@for_each("zone", ["", "Mars/Olympus", "../etc", "America"])
def test_O2_an_unknown_zone_is_utc(world, jane, zone):
    world.profile(time_zone=zone)
    interview = world.talk(jane, 1)
    world.decide(f"A1:{interview.id}", Decision.POSTPONED, until=date(2026, 11, 30))
    assert item(world, f"A1:{interview.id}").due == datetime(2026, 11, 30, 9, tzinfo=UTC)


@for_each("decision", [Decision.DONE, Decision.DROPPED])
@for_each("rule", ["A2", "A3", "A4"])
def test_O2_what_is_done_or_dropped_is_gone_and_nothing_else(world, jane, rule, decision):
    interview = world.talk(jane, 1, linkedin_agreed=True, resume_asked_for=True)
    before = keys(world)
    world.decide(f"{rule}:{interview.id}", decision)
    assert set(before) - set(keys(world)) == {f"{rule}:{interview.id}"}


def test_O2_a_postponed_promise_stays_open(world, quiet_talk):
    world.promise(quiet_talk(2), "send the chart")
    world.decide("A6:send the chart", Decision.POSTPONED, until=date(2026, 11, 30))
    assert item(world, "A6:send the chart").due.date() == date(2026, 11, 30)
    world.decide("A6:send the chart", Decision.DONE)
    assert keys(world) == []


def test_O2_what_is_due_first_comes_first_and_each_key_once(world, jane):
    world.contact("Wendy Ho", to_ask=True)
    world.talk(jane, 3, linkedin_agreed=True, resume_asked_for=True)
    world.scheduled(jane, world.now + timedelta(days=5))
    items = queue(world.records, world.now)
    assert [each.due for each in items] == sorted(each.due for each in items)
    assert len({each.key for each in items}) == len(items) == 10
    assert [each for each in items if each.contact_id == jane.id] == queue_of(
        world.records, jane, world.now
    )
    assert Queue(world.records).item("A1:nobody", world.now) is None


def test_O2_every_item_names_a_rule_of_the_catalog(world, jane):
    from tui.playbook.rules import RULES  # noqa: PLC0415

    assert len(RULES) == 54
    world.talk(jane, 3, linkedin_agreed=True)
    assert all(each.rule in RULES for each in queue(world.records, world.now))
