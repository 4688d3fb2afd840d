"""The letters on the way to a conversation: nudges, settling the time, confirming it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.cases import for_each
from tui.model.followup import TouchKind
from tui.model.interview import Format
from tui.model.people import Source
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import blanks, findings
from tui.playbook.letters.parts import PHRASINGS, LetterKind
from tui.playbook.letters.style import LetterStyle
from tui.playbook.rules import Rules

WAYS = range(PHRASINGS)
TIMES = "[two or three times that suit you]"


@pytest.fixture
def jane(world):
    world.profile(time_zone="America/Chicago")
    acme = world.organization("Acme")
    return world.contact(
        title="Actuary",
        organization_id=acme.id,
        source=Source.ALUMNI,
        why_them="you teach, too",
    )


def count(draft):
    return len(draft.body.split())


def failed(draft, records):
    return [finding.words for finding in findings(draft, records) if not finding.ok]


@for_each("way", WAYS)
def test_R9_second_nudge_is_shorter(world, jane, way):
    request = outreach(world.records, jane, way)
    world.touch(jane, TouchKind.OUTREACH, 16)
    first = nudge(world.records, jane, way)
    world.touch(jane, TouchKind.NUDGE, 8)
    second = nudge(world.records, jane, way)
    assert count(second) < count(first) < count(request)
    for draft in (first, second):
        assert draft.body.count("?") == 1
        assert "informational interview" in draft.body
        assert failed(draft, world.records) == []


@for_each("way", WAYS)
def test_R9_any_nudge_is_shorter_than_any_before_it(world, way):
    contact = world.contact()
    request = outreach(world.records, contact, way)
    world.touch(contact, TouchKind.OUTREACH, 16)
    firsts = [nudge(world.records, contact, each) for each in WAYS]
    world.touch(contact, TouchKind.NUDGE, 8)
    second = nudge(world.records, contact, way)
    assert count(second) < min(map(count, firsts))
    assert max(map(count, firsts)) < count(request)


def test_R9_a_new_request_begins_the_count_anew(world, jane):
    world.touch(jane, TouchKind.OUTREACH, 60)
    world.touch(jane, TouchKind.NUDGE, 50)
    world.touch(jane, TouchKind.OUTREACH, 9)
    assert "November 11" in nudge(world.records, jane).body
    assert count(nudge(world.records, jane)) > 40


@for_each("way", WAYS)
def test_R6_and_R7_after_their_reply_the_details_are_settled(world, jane, way):
    world.touch(jane, TouchKind.OUTREACH, 9)
    world.reply(jane, 1)
    draft = scheduling(world.records, jane, way, now=world.now)
    assert draft.kind is LetterKind.SCHEDULE
    assert blanks(draft.body) == [TIMES]
    for part in (f"{TIMES} (Central time)", "25 minutes", "video", "my questions"):
        assert part in draft.body
    assert any(word in draft.body for word in ("reply", "writing back", "hear from you"))
    assert failed(draft, world.records) == [f"fill in {TIMES}"]


@for_each("way", WAYS)
@for_each("status", ["no show", "canceled"])
def test_R6_after_a_talk_that_fell_through_another_time_is_proposed(world, jane, status, way):
    world.reply(jane, 6)
    world.interview(jane, status=status, start=world.ago(3), minutes=40, format=Format.VIDEO)
    draft = scheduling(world.records, jane, way, now=world.now)
    assert draft.subject == "Another time for our conversation"
    assert "40 minutes" in draft.body
    assert "video" in draft.body
    assert TIMES in draft.body
    for blame in ("you did not", "you missed", "you forgot", "waited"):
        assert blame not in draft.body.lower()


@for_each("way", WAYS)
def test_R6_without_a_reply_none_is_claimed(world, jane, way):
    body = scheduling(world.records, jane, way, now=world.now).body
    assert "reply" not in body
    assert "writing back" not in body


@for_each(
    ("zone", "said"),
    [
        ("", "(Central time)"),
        ("America/Mexico_City", "(Central time)"),
        ("Europe/Oslo", "(Central time; you are 7 hours ahead)"),
        ("America/Denver", "(Central time; you are 1 hour behind)"),
        ("Asia/Kolkata", "(Central time; you are 11.5 hours ahead)"),
        ("No/Such_Place", "(Central time)"),
    ],
)
def test_R6_both_zones_are_said_when_they_differ(world, jane, zone, said):
    contact = jane.changed(time_zone=zone)
    world.records.put(contact)
    assert f"{TIMES} {said}" in scheduling(world.records, contact, now=world.now).body


@for_each("way", WAYS)
@for_each("zone", ["", "America/Chicago", "America/Mexico_City", "Nowhere/At_All"])
def test_R8_equal_clocks_are_told_once(world, jane, zone, way):
    contact = jane.changed(time_zone=zone)
    world.records.put(contact)
    interview = world.scheduled(contact, datetime(2026, 11, 24, 20, tzinfo=UTC), place="555 0100")
    body = confirmation(world.records, interview, way).body
    assert "at 2:00 p.m. CST, for" in body
    assert "where you are" not in body


def test_R8_a_zone_without_a_name_is_told_by_its_offset(world, jane):
    contact = jane.changed(time_zone="America/Sao_Paulo")
    world.records.put(contact)
    interview = world.scheduled(contact, datetime(2026, 11, 24, 20, tzinfo=UTC))
    assert "(5:00 p.m. UTC-03 where you are)" in confirmation(world.records, interview).body


def test_R8_a_profile_without_a_zone_goes_by_the_clock_of_the_style(world):
    world.profile()
    interview = world.scheduled(world.contact(), datetime(2026, 11, 24, 20, tzinfo=UTC))
    style = LetterStyle(zone=timezone(timedelta(hours=2), "EET"))
    assert "at 10:00 p.m. EET" in confirmation(world.records, interview, style=style).body


def test_R2_the_minutes_asked_for_come_from_the_rules(world, jane):
    style = LetterStyle(rules=Rules(ask_minutes=20))
    for write in (outreach, nudge):
        assert "20 minutes" in write(world.records, jane, style=style).body
    assert "20 minutes" in scheduling(world.records, jane, now=world.now, style=style).body


def test_R3_the_length_checked_comes_from_the_rules(world, jane):
    draft = outreach(world.records, jane)
    style = LetterStyle(rules=Rules(letter_words=40))
    assert any("under 40" in each.words for each in findings(draft, world.records, style=style))


@for_each(
    ("place", "said"),
    [
        ("EOP office, rm 1022", "[phone number]"),
        ("rm 214", "[phone number]"),
        ("cafe on 5th", "[phone number]"),
        ("her office", "[phone number]"),
        ("Zoom", "[phone number]"),
        ("", "[phone number]"),
        ("559-555-0188", "559-555-0188"),
        ("+49 30 555 0140", "+49 30 555 0140"),
        ("cell 559.555.0188", "cell 559.555.0188"),
        ("x4412", "x4412"),
    ],
)
def test_R8_a_place_that_is_no_number_is_not_called(world, place, said):
    world.profile()
    ann = world.contact("Ann Roe")
    ahead = world.scheduled(ann, world.ago(-2), format=Format.PHONE, place=place)
    assert f"I will call you at {said}." in confirmation(world.records, ahead).body
    world.put(ann.changed(phones=("216 555 0101",)))
    number = "216 555 0101" if said.startswith("[") else said
    assert f"I will call you at {number}." in confirmation(world.records, ahead).body


@for_each(
    "place",
    [
        "zoom link she sends",
        "he will send a teams link",
        "they'll email the link",
        "she is sending an invite",
        "her zoom link",
        "he's going to send it",
        "they email me the link",
        "she sets up the call",
    ],
)
def test_R8_a_link_that_they_send_is_no_blank(world, jane, place):
    start = datetime(2026, 11, 24, 20, tzinfo=UTC)
    interview = world.scheduled(jane, start, place=place, format=Format.VIDEO)
    body = confirmation(world.records, interview).body
    assert "I will use the link that you send." in body
    assert "[link]" not in body


def test_R8_where_nobody_said_how_to_talk_it_is_asked(world, jane):
    start = datetime(2026, 11, 24, 20, tzinfo=UTC)
    interview = world.scheduled(jane, start, form_open=True)
    body = confirmation(world.records, interview).body
    assert "[how we will talk: by phone, by video or where we meet]" in body
    assert "I will call" not in body
