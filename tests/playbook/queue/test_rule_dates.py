"""When each rule falls due: weekends, month ends, leap days, changed clocks, other zones."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.cases import for_each
from tui.model.followup import Decision, FollowUp, TouchKind, news_key
from tui.model.interview import InterviewStatus, Reflection
from tui.playbook.queue.due import is_overdue, moment_in_words
from tui.playbook.queue.postponing import postponed_day
from tui.playbook.queue.queue import Queue
from tui.playbook.rules import CLASSIC, PRESETS, RULES

BERLIN, NEW_YORK, KIRITIMATI = "Europe/Berlin", "America/New_York", "Pacific/Kiritimati"


def local(text, zone="UTC"):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def asked(world, contact, moment, zone):
    world.touch(contact, TouchKind.OUTREACH, when=moment)


def nudged_once(world, contact, moment, zone):
    world.touch(contact, TouchKind.OUTREACH, when=moment - timedelta(days=30))
    world.touch(contact, TouchKind.NUDGE, when=moment)


def replied(world, contact, moment, zone):
    world.touch(contact, TouchKind.OUTREACH, when=moment - timedelta(days=3))
    world.reply(contact, when=moment)


def stood_up(world, contact, moment, zone):
    interview = world.interview(contact, status=InterviewStatus.NO_SHOW, start=moment)
    world.touch(contact, TouchKind.OTHER, when=moment, interview_id=interview.id)


def talk_ahead(world, contact, moment, zone):
    world.scheduled(contact, moment, created=moment - timedelta(days=60))


def questions_ranked(world, contact, moment, zone):
    created = moment - timedelta(days=60)
    world.scheduled(contact, moment, created=created, checklist=("questions",))


def talked(world, contact, moment, zone, **fields):
    fields = {"reflection": Reflection(job="quiet"), "reflected": moment, **fields}
    return world.talk(contact, ended=moment, started=moment - timedelta(minutes=20), **fields)


def talked_unreflected(world, contact, moment, zone):
    talked(world, contact, moment, zone, reflection=Reflection(), reflected=None)


def talked_and_connects(world, contact, moment, zone):
    talked(world, contact, moment, zone, linkedin_agreed=True)


def talked_about_resume(world, contact, moment, zone):
    talked(world, contact, moment, zone, resume_asked_for=True)


def talked_to_stranger(world, contact, moment, zone):
    world.records.put(contact.changed(title="", emails=()))
    talked(world, contact, moment, zone)


def promised(world, contact, moment, zone):
    world.promise(talked(world, contact, moment, zone), "send the chart")


def promised_for_a_day(world, contact, moment, zone):
    interview = talked(world, contact, moment - timedelta(days=5), zone)
    world.promise(interview, "send the chart", due=moment.astimezone(ZoneInfo(zone)).date())


def offered(world, contact, moment, zone):
    world.promise(talked(world, contact, moment, zone), "the reading list", theirs=True)


def followed_advice(world, contact, moment, zone):
    interview = talked(world, contact, moment - timedelta(days=40), zone)
    world.promise(interview, "read the book", decision=Decision.DONE, decided=moment)


def talked_to_referral(world, contact, moment, zone):
    wendy = world.contact("Wendy Ho", introduced_by=contact.id)
    talked(world, wendy, moment, zone)


def kept_in_touch(world, contact, moment, zone):
    interview = talked(world, contact, moment, zone, stay_in_touch=True)
    world.touch(contact, TouchKind.THANK_YOU, when=moment, interview_id=interview.id)


def got_a_position(world, contact, moment, zone):
    talked(world, contact, moment - timedelta(days=200), zone)
    world.profile(time_zone=zone, position="analyst", landed=moment)


def added(world, contact, moment, zone):
    world.records.put(contact.changed(created=moment, to_ask=True))


def introduced_by_one_talked_to(world, contact, moment, zone):
    wendy = world.contact("Wendy Ho")
    talked(world, wendy, moment - timedelta(days=1), zone)
    added(world, world.put(contact.changed(introduced_by=wendy.id)), moment, zone)


def proposed_times_in_vain(world, contact, moment, zone):
    replied(world, contact, moment - timedelta(days=1), zone)
    world.touch(contact, TouchKind.OTHER, when=moment)


def heard_their_news(world, contact, moment, zone):
    talked(world, contact, moment - timedelta(days=40), zone)
    key = news_key(contact.id, "curator at Bay")
    day = moment.astimezone(ZoneInfo(zone)).date()
    news = {"what": "congratulate them", "due": day, "decided": moment}
    world.put(FollowUp(key=key, contact_id=contact.id, **news))


def wrote_two_updates_in_vain(world, contact, moment, zone, days=(100, 0)):
    kept_in_touch(world, contact, moment - timedelta(days=300), zone)
    for ago in days:
        world.touch(contact, TouchKind.UPDATE, when=moment - timedelta(days=ago))


def wrote_three_updates_in_vain(world, contact, moment, zone):
    wrote_two_updates_in_vain(world, contact, moment, zone, days=(200, 100, 0))


# Rule, what happened, when, in which zone, and when it is due there.
DUE = [
    # No day is set: it is due from the day it came up, and late a week after.
    ("S2", added, "2026-11-06 15:00", "UTC", "2026-11-06 15:00"),
    ("S2", added, "2026-10-24 23:30", BERLIN, "2026-10-24 23:30"),
    ("A7", introduced_by_one_talked_to, "2028-02-29 09:00", "UTC", "2028-02-29 09:00"),
    ("A7", introduced_by_one_talked_to, "2026-11-01 00:30", NEW_YORK, "2026-11-01 00:30"),
    # A week later at the same hour; from a weekend on to Monday.
    ("R9", asked, "2026-11-03 10:00", "UTC", "2026-11-10 10:00"),
    ("R9", asked, "2026-11-07 22:15", "UTC", "2026-11-16 22:15"),
    ("R9", asked, "2026-01-25 09:00", "UTC", "2026-02-02 09:00"),
    ("R9", asked, "2028-02-23 09:00", "UTC", "2028-03-01 09:00"),
    ("R9", asked, "2028-02-22 09:00", "UTC", "2028-02-29 09:00"),
    ("R9", asked, "2026-12-28 09:00", "UTC", "2027-01-04 09:00"),
    # The hour on the clock stays when the clocks change in between.
    ("R9", asked, "2026-10-20 09:00", BERLIN, "2026-10-27 09:00"),
    ("R9", asked, "2026-03-24 09:00", BERLIN, "2026-03-31 09:00"),
    # Saturday there while it is Friday in Greenwich.
    ("R9", asked, "2026-11-14 08:00", KIRITIMATI, "2026-11-23 08:00"),
    ("R9", nudged_once, "2026-11-12 10:00", "UTC", "2026-11-19 10:00"),
    ("R6", replied, "2026-11-12 10:00", "UTC", "2026-11-13 10:00"),
    ("R6", replied, "2026-10-31 12:00", NEW_YORK, "2026-11-01 12:00"),
    # Times proposed that nobody answers come back as a nudge does.
    ("R6", proposed_times_in_vain, "2026-11-12 10:00", "UTC", "2026-11-19 10:00"),
    ("R6", proposed_times_in_vain, "2026-11-14 10:00", "UTC", "2026-11-23 10:00"),
    ("R6", proposed_times_in_vain, "2026-10-20 09:00", BERLIN, "2026-10-27 09:00"),
    ("R6", stood_up, "2028-02-28 15:00", NEW_YORK, "2028-02-29 15:00"),
    # The working day before, at the hour on their clock.
    ("R8", talk_ahead, "2026-12-01 14:00", "UTC", "2026-11-30 14:00"),
    ("R8", talk_ahead, "2028-03-01 14:00", "UTC", "2028-02-29 14:00"),
    ("R8", talk_ahead, "2026-11-01 14:00", NEW_YORK, "2026-10-30 14:00"),
    ("R8", talk_ahead, "2026-03-29 14:00", BERLIN, "2026-03-27 14:00"),
    ("R8", talk_ahead, "2026-11-23 14:00", "UTC", "2026-11-20 14:00"),
    ("R8", talk_ahead, "2026-11-21 14:00", "UTC", "2026-11-20 14:00"),
    ("R8", talk_ahead, "2026-11-24 14:00", "UTC", "2026-11-23 14:00"),
    ("R8", talk_ahead, "2026-03-09 14:00", NEW_YORK, "2026-03-06 14:00"),
    # Monday there, Sunday here: the weekend is the one of one's own clock.
    ("R8", talk_ahead, "2026-11-23 00:30", KIRITIMATI, "2026-11-20 00:30"),
    ("P1", talk_ahead, "2026-12-02 14:00", "UTC", "2026-11-29 14:00"),
    ("P2", talk_ahead, "2026-12-01 14:00", "UTC", "2026-11-29 14:00"),
    ("R7", questions_ranked, "2027-01-01 14:00", BERLIN, "2026-12-30 14:00"),
    ("P6", talk_ahead, "2026-10-26 14:00", BERLIN, "2026-10-25 14:00"),
    # Hours are hours, whatever the clock says.
    ("A1", talked, "2026-11-19 16:20", "UTC", "2026-11-21 16:20"),
    ("A1", talked, "2026-10-24 16:20", BERLIN, "2026-10-26 15:20"),
    ("A1", talked, "2026-03-07 16:20", NEW_YORK, "2026-03-09 17:20"),
    ("A1", talked, "2028-02-28 09:00", "UTC", "2028-03-01 09:00"),
    ("A2", talked_and_connects, "2026-12-31 09:00", "UTC", "2027-01-02 09:00"),
    ("A3", talked_about_resume, "2026-02-27 09:00", "UTC", "2026-03-01 09:00"),
    ("D7", talked_to_stranger, "2026-11-20 09:00", "UTC", "2026-11-22 09:00"),
    ("A4", talked_unreflected, "2026-10-24 20:00", BERLIN, "2026-10-25 20:00"),
    ("A5", talked, "2026-01-31 10:00", "UTC", "2026-03-02 10:00"),
    ("A5", talked, "2026-10-01 10:00", BERLIN, "2026-10-31 10:00"),
    ("A6", promised, "2026-11-20 10:00", "UTC", "2026-11-27 10:00"),
    ("A6", promised, "2026-10-24 10:00", BERLIN, "2026-10-31 10:00"),
    ("A6", promised_for_a_day, "2026-12-01 23:30", BERLIN, "2026-12-01 09:00"),
    ("A6", offered, "2026-02-20 10:00", "UTC", "2026-03-13 10:00"),
    ("A6", offered, "2026-02-21 10:00", "UTC", "2026-03-16 10:00"),
    ("N1", followed_advice, "2026-11-20 10:00", "UTC", "2026-11-27 10:00"),
    ("N1", followed_advice, "2026-03-04 10:00", NEW_YORK, "2026-03-11 10:00"),
    ("N1", heard_their_news, "2026-11-20 10:00", "UTC", "2026-11-27 10:00"),
    ("N1", heard_their_news, "2026-10-31 23:30", NEW_YORK, "2026-11-07 23:30"),
    ("N1", heard_their_news, "2028-02-22 10:00", BERLIN, "2028-02-29 10:00"),
    ("A7", talked_to_referral, "2026-10-24 10:00", BERLIN, "2026-10-26 10:00"),
    ("A7", talked_to_referral, "2026-11-20 10:00", "UTC", "2026-11-22 10:00"),
    # A quarter later, the first working day.
    ("N2", kept_in_touch, "2026-11-20 10:00", "UTC", "2027-02-18 10:00"),
    ("N2", kept_in_touch, "2026-11-23 10:00", "UTC", "2027-02-22 10:00"),
    ("N2", kept_in_touch, "2026-08-03 10:00", BERLIN, "2026-11-02 10:00"),
    ("N2", wrote_two_updates_in_vain, "2026-11-23 10:00", "UTC", "2027-02-22 10:00"),
    # The hour on the clock stays over the spring and the autumn change.
    ("N2", kept_in_touch, "2026-01-05 10:00", NEW_YORK, "2026-04-06 10:00"),
    ("N3", got_a_position, "2026-12-28 10:00", "UTC", "2027-01-04 10:00"),
    ("N3", got_a_position, "2026-10-22 10:00", BERLIN, "2026-10-29 10:00"),
    ("A2", talked_and_connects, "2026-10-24 16:20", BERLIN, "2026-10-26 15:20"),
    ("A3", talked_about_resume, "2026-03-07 16:20", NEW_YORK, "2026-03-09 17:20"),
    ("D7", talked_to_stranger, "2026-10-31 12:00", NEW_YORK, "2026-11-02 11:00"),
    ("A6", offered, "2026-10-20 10:00", BERLIN, "2026-11-10 10:00"),
    ("P1", talk_ahead, "2026-10-27 09:00", BERLIN, "2026-10-24 09:00"),
    ("P2", talk_ahead, "2026-03-09 09:00", NEW_YORK, "2026-03-07 09:00"),
]


def items_of_rule(world, rule, now, rules=CLASSIC):
    return [item for item in Queue(world.records, rules).items(now) if item.rule == rule]


@for_each("row", DUE)
def test_each_rule_falls_due(world, row):
    rule, happened, when, zone, due = row
    world.profile(time_zone=zone)
    contact = world.contact(created=local("2025-01-01 09:00"))
    happened(world, contact, local(when, zone), zone)
    found = items_of_rule(world, rule, local(when, zone) - timedelta(days=8))
    if rule == "A5":
        found = found[:1]
    assert [item.due.astimezone(ZoneInfo(zone)) for item in found] == [local(due, zone)]
    assert found[0].due.tzinfo is UTC
    assert found[0].since <= found[0].due
    assert rule in RULES


# Business days of 3B7: who was asked when, when the next person is proposed, when the nudge.
BUSINESS = [
    ("2026-11-16 09:00", "2026-11-19 09:00", "2026-11-25 09:00"),  # from a Monday
    ("2026-11-19 09:00", "2026-11-24 09:00", "2026-11-30 09:00"),  # over one weekend
    ("2026-11-20 18:00", "2026-11-25 18:00", "2026-12-01 18:00"),  # from a Friday
    ("2026-11-21 09:00", "2026-11-25 09:00", "2026-12-01 09:00"),  # from a Saturday
    ("2026-12-30 09:00", "2027-01-04 09:00", "2027-01-08 09:00"),  # over the year's end
    ("2028-02-25 09:00", "2028-03-01 09:00", "2028-03-07 09:00"),  # over a leap day
    ("2026-10-22 09:00", "2026-10-27 09:00", "2026-11-02 09:00"),  # over a change of clocks
]


@for_each(("when", "following", "again"), BUSINESS)
def test_R9_3B7_goes_to_the_next_person_after_3_business_days(world, when, following, again):
    world.profile(time_zone=BERLIN)
    acme = world.organization("Acme")
    first = world.contact("Ada", organization_id=acme.id)
    second = world.contact("Ben", organization_id=acme.id, created=world.ago(900))
    world.touch(first, TouchKind.OUTREACH, when=local(when, BERLIN))
    found = items_of_rule(world, "R9", local(when, BERLIN), PRESETS["3B7"])
    assert [(item.contact_id, item.due) for item in found] == [
        (second.id, local(following, BERLIN)),
        (first.id, local(again, BERLIN)),
    ]
    assert "Ada has not answered in 3 business days" in found[0].why
    assert "Acme" in found[0].why
    assert "7 business days" in found[1].why


def test_A5_on_a_leap_day_comes_back_after_30_and_365_days(world):
    contact = world.contact()
    talked(world, contact, local("2028-02-29 10:00"), "UTC")
    found = items_of_rule(world, "A5", local("2028-02-29 11:00"))
    assert [item.due.date() for item in found] == [date(2028, 3, 30), date(2029, 2, 28)]


def test_R8_falls_on_the_last_hour_that_exists_when_the_clocks_skip_it(world):
    world.profile(time_zone="Africa/Cairo")
    # The day before at 00:30; on Friday, 24 April 2026, the clocks go from 00:00 to 01:00.
    talk_ahead(world, world.contact(), local("2026-04-25 00:30", "Africa/Cairo"), "Africa/Cairo")
    (found,) = items_of_rule(world, "R8", local("2026-04-01 09:00"))
    assert found.due == datetime(2026, 4, 23, 22, 30, tzinfo=UTC)


# When an appointment was agreed on too late for the working day before it, when it is, and
# when it is to be confirmed.
TOO_LATE = [
    ("2026-11-20 18:00", "2026-11-23 14:00", "2026-11-20 18:00"),  # Friday evening
    ("2026-11-21 12:00", "2026-11-23 14:00", "2026-11-21 12:00"),  # Saturday, for Monday
    ("2026-11-22 22:00", "2026-11-23 14:00", "2026-11-22 22:00"),  # Sunday night, for Monday
    ("2026-11-22 22:00", "2026-11-23 08:30", "2026-11-22 22:00"),  # no working hour is left
    ("2026-11-21 12:00", "2026-11-22 14:00", "2026-11-21 12:00"),  # within the weekend
    ("2026-11-23 08:00", "2026-11-23 14:00", "2026-11-23 08:00"),  # the same day
]


@for_each(("agreed", "start", "due"), TOO_LATE)
def test_R8_what_was_agreed_on_too_late_is_confirmed_as_soon_as_it_can_be(
    world, agreed, start, due
):
    agreed, start = local(agreed), local(start)
    world.scheduled(world.contact(), start, created=agreed, scheduled=agreed)
    (found,) = items_of_rule(world, "R8", agreed)
    assert (found.due, found.deadline) == (local(due), start)
    assert found.why.startswith("agreed on at short notice, so confirm it at once: you talk")


@for_each("weekday", range(7))
def test_R8_is_never_due_on_a_weekend(world, weekday):
    start = local("2026-11-30 14:00") + timedelta(days=weekday)
    talk_ahead(world, world.contact(), start, "UTC")
    (found,) = items_of_rule(world, "R8", local("2026-11-20 09:00"))
    assert found.due.weekday() < 5
    assert timedelta(days=1) <= start - found.due <= timedelta(days=3)
    assert found.why.startswith("confirm the working day before: you talk")


# When an appointment of 25 minutes began, in which zone, and when it is over there.
OVER = [
    ("2026-11-20 15:00", "UTC", "2026-11-20 15:25"),
    ("2026-12-31 23:50", "UTC", "2027-01-01 00:15"),
    ("2028-02-29 23:50", NEW_YORK, "2028-03-01 00:15"),
    # 02:00 is followed by 03:00, and in autumn 02:59 by 02:00.
    ("2026-03-29 01:50", BERLIN, "2026-03-29 03:15"),
    ("2026-11-21 10:00", KIRITIMATI, "2026-11-21 10:25"),
]


@for_each(("start", "zone", "over"), OVER)
def test_S1_asks_how_it_went_from_the_agreed_end_on(world, start, zone, over):
    world.profile(time_zone=zone)
    talk_ahead(world, world.contact(), local(start, zone), zone)
    end = local(over, zone)
    assert items_of_rule(world, "S1", end - timedelta(seconds=1)) == []
    (found,) = items_of_rule(world, "S1", end)
    assert (found.since, found.due) == (local(start, zone), end)


def test_S2_is_due_each_day_anew(world):
    world.profile(time_zone=BERLIN)
    added(world, world.contact(), local("2026-10-22 15:00", BERLIN), BERLIN)
    for day in ("2026-10-25", "2026-11-30"):
        (found,) = items_of_rule(world, "S2", local(f"{day} 13:00", BERLIN))
        assert found.due == local(f"{day} 00:00", BERLIN)


@for_each(
    ("when", "due"),
    [
        ("2026-11-20 10:00", "2028-03-24 10:00"),
        ("2028-02-29 10:00", "2029-07-03 10:00"),
        ("2026-03-29 10:00", "2027-08-02 10:00"),
    ],
)
def test_N4_three_updates_without_a_word_are_the_last_until_they_write(world, when, due):
    world.profile(time_zone=BERLIN)
    contact = world.contact()
    wrote_three_updates_in_vain(world, contact, local(when, BERLIN), BERLIN)
    later = local(when, BERLIN) + timedelta(days=400)
    assert items_of_rule(world, "N2", later) == []
    world.reply(contact, when=later)
    (found,) = items_of_rule(world, "N2", later)
    assert found.due == local(due, BERLIN)


def test_O2_what_is_brought_forward_is_due_on_its_day(world):
    world.profile(time_zone=BERLIN)
    contact = world.contact()
    asked(world, contact, local("2026-10-20 09:00", BERLIN), BERLIN)
    now = local("2026-10-21 09:00", BERLIN)
    (before,) = items_of_rule(world, "R9", now)
    day = postponed_day(before, now, days=-1, zone=ZoneInfo(BERLIN))
    world.put(
        FollowUp(
            key=before.key,
            contact_id=contact.id,
            decision=Decision.POSTPONED,
            decided=now,
            postponed_to=day,
        )
    )
    (after,) = items_of_rule(world, "R9", now)
    assert before.due == local("2026-10-27 09:00", BERLIN)
    # Over the change of clocks it stays nine in the morning.
    assert after.due == local("2026-10-26 09:00", BERLIN)


def test_R8_what_was_agreed_on_a_moment_ago_is_not_late_minutes_later(world):
    agreed, start = local("2026-11-20 09:58"), local("2026-11-23 10:00")
    world.scheduled(world.contact(), start, created=agreed, scheduled=agreed)
    (found,) = items_of_rule(world, "R8", agreed)
    assert found.due == local("2026-11-20 10:00")
    twenty_past = local("2026-11-20 10:20")
    assert not is_overdue(found, twenty_past, twenty_past.tzinfo)
    assert moment_in_words(found, twenty_past, twenty_past.tzinfo) == "today"
