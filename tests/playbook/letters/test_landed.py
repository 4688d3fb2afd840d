"""The news of the new position, and the invitation on LinkedIn."""

import re
from dataclasses import replace

import pytest

from tui.model.followup import TouchKind
from tui.model.people import Source
from tui.playbook.letters.checks import blanks, findings
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.parts import PHRASINGS, LetterKind

WAYS = range(PHRASINGS)


@pytest.fixture
def jane(world):
    world.profile(time_zone="America/Chicago", position="Data Analyst at Summit Mutual")
    acme = world.organization("Acme")
    return world.contact(title="Actuary", organization_id=acme.id)


@pytest.fixture
def talk(world, jane):
    """A talk of September."""
    return world.talk(jane, 60)


def introduce(world, jane, days_ago=10):
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    return wendy, world.talk(wendy, days_ago)


def failed(draft, records):
    return [finding.words for finding in findings(draft, records) if not finding.ok]


@pytest.mark.parametrize("way", WAYS)
def test_N3_the_good_news_says_what_this_person_did(world, jane, talk, way):
    world.notes(talk, "! build a portfolio before applying", "a plain remark on things")
    introduce(world, jane)
    draft = landed(world.records, jane, way, now=world.now)
    assert draft.kind is LetterKind.LANDED
    assert draft.body.startswith("Dear Jane,\n")
    for part in (
        "a data analyst at Summit Mutual",
        "n September",
        "build a portfolio before applying.",
        "Wendy Ho",
    ):
        assert part in draft.body
    assert len(draft.body.split()) < 150
    assert failed(draft, world.records) == []


@pytest.mark.parametrize("way", WAYS)
def test_N3_what_the_records_do_not_hold_is_a_blank(world, way):
    world.profile()
    contact = world.contact()
    draft = landed(world.records, contact, way, now=world.now)
    assert blanks(draft.body) == ["[your new position]", "[what they did to help]"]
    world.talk(contact, 60)
    draft = landed(world.records, contact, way, now=world.now)
    assert blanks(draft.body) == ["[your new position]", "[what it helped you with]"]


@pytest.mark.parametrize("way", WAYS)
def test_N3_an_introduction_alone_is_enough(world, jane, way):
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    assert "Wendy" not in landed(world.records, jane, way, now=world.now).body
    world.touch(wendy, TouchKind.OUTREACH, 9)
    draft = landed(world.records, jane, way, now=world.now)
    assert "Wendy Ho" in draft.body
    assert failed(draft, world.records) == []


def test_N3_a_quotation_stands_in_quotation_marks(world, jane, talk):
    world.notes(talk, '" nobody reads cover letters')
    assert "“Nobody reads cover letters.”" in landed(world.records, jane, now=world.now).body


@pytest.mark.parametrize("way", WAYS)
def test_A2_the_invitation_names_the_talk_and_fits(world, jane, way):
    world.talk(jane, 1, linkedin_agreed=True)
    draft = linkedin(world.records, jane, way, now=world.now)
    assert draft.kind is LetterKind.LINKEDIN
    assert "yesterday" in draft.body
    assert "your work as an actuary at Acme" in draft.body
    assert draft.body.endswith("\nNora Castillo")
    assert len(draft.body) <= 300
    assert failed(draft, world.records) == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("source", Source)
def test_A2_before_a_talk_it_says_how_we_know_each_other(world, jane, source, way):
    contact = jane.changed(source=source)
    world.records.put(contact)
    body = linkedin(world.records, contact, way, now=world.now).body
    # Family and friends know what I do, and my last name.
    is_close = source in (Source.FAMILY, Source.FRIENDS)
    assert ("statistics" in body) is not is_close
    assert body.endswith("\nNora" if is_close else "\nNora Castillo")
    assert len(body) <= 300


def test_A2_what_is_too_long_goes_by_the_sentence_then_between_words(world, jane):
    contact = jane.changed(how_we_met="at the table " + "with the paper airplanes " * 30)
    world.records.put(contact)
    body = linkedin(world.records, contact, now=world.now).body
    assert len(body) <= 300
    assert "I would like to learn" not in body
    assert "with the paper airplanes with the paper airplanes" in body
    assert re.search(r"\b(?:with|the|paper|airplanes) … I would be glad to connect\.", body)


def test_A2_a_note_over_300_characters_is_found(world, jane):
    draft = linkedin(world.records, jane, now=world.now)
    long = replace(draft, body="Hello Jane, " + "x" * 300)
    assert any("LinkedIn takes 300 at most" in words for words in failed(long, world.records))
