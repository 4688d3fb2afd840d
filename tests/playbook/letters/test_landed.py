"""The news of the new position, and the invitation on LinkedIn."""

import re
from dataclasses import replace

import pytest

from tests.cases import for_each
from tests.world import World
from tui.model.followup import TouchKind
from tui.model.interview import Format
from tui.model.people import Source
from tui.playbook.letters.checking.checks import blanks, findings
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


@for_each("way", WAYS)
def test_N3_the_good_news_says_what_this_person_did(world, jane, talk, way):
    world.notes(talk, "! build a portfolio before applying", "a plain remark on things")
    introduce(world, jane)
    draft = landed(world.records, jane, way, now=world.now)
    assert draft.kind is LetterKind.LANDED
    assert draft.body.startswith("Dear Jane,\n")
    for part in (
        "a data analyst at Summit Mutual",
        "n September",
        "build a portfolio before applying",
        "Wendy Ho",
    ):
        assert part in draft.body
    assert len(draft.body.split()) < 150
    assert failed(draft, world.records) == []


@for_each("way", WAYS)
def test_N3_what_the_records_do_not_hold_is_a_blank(world, way):
    world.profile()
    contact = world.contact()
    draft = landed(world.records, contact, way, now=world.now)
    assert blanks(draft.body) == ["[your new position]"]
    world.talk(contact, 60)
    draft = landed(world.records, contact, way, now=world.now)
    assert blanks(draft.body) == ["[your new position]"]
    assert "in September" in draft.body


@for_each("way", WAYS)
def test_N3_an_introduction_alone_is_enough(world, jane, way):
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    assert "Wendy" not in landed(world.records, jane, way, now=world.now).body
    world.touch(wendy, TouchKind.OUTREACH, 9)
    assert "Wendy" not in landed(world.records, jane, way, now=world.now).body
    world.talk(wendy, 5, format=Format.IN_WRITING)
    draft = landed(world.records, jane, way, now=world.now)
    assert "Wendy Ho" in draft.body
    assert failed(draft, world.records) == []


def test_N3_a_quotation_stands_in_quotation_marks(world, jane, talk):
    world.notes(talk, '" nobody reads cover letters')
    assert "“Nobody reads cover letters.”" in landed(world.records, jane, now=world.now).body


@for_each("way", WAYS)
def test_A2_the_invitation_names_the_talk_and_fits(world, jane, way):
    world.talk(jane, 1, linkedin_agreed=True)
    draft = linkedin(world.records, jane, way, now=world.now)
    assert draft.kind is LetterKind.LINKEDIN
    assert "yesterday" in draft.body
    assert "your work as an actuary at Acme" in draft.body
    assert draft.body.endswith("\nNora Castillo")
    assert len(draft.body) <= 300
    assert failed(draft, world.records) == []


@for_each("way", WAYS)
@for_each("source", Source)
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


CLAIMS = re.compile(
    r"good use|difference|real help|owe|had a part|part in it|led to another|helped me",
    re.IGNORECASE,
)


@for_each("way", WAYS)
@for_each(
    "lines",
    [
        (),
        ("! do the eval now",),
        ('" nobody reads cover letters',),
        ("started as a welder at Ford",),
    ],
)
def test_N3_what_became_of_it_is_not_known_and_not_said(world, jane, way, lines):
    world.notes(world.talk(jane, 60), *lines)
    introduce(world, jane)
    assert not CLAIMS.search(landed(world.records, jane, way, now=world.now).body)


@for_each("way", WAYS)
def test_N3_a_talk_with_somebody_introduced_is_named_only_if_there_was_one(world, jane, way):
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    world.touch(wendy, TouchKind.OUTREACH, 40)
    body = landed(world.records, jane, way, now=world.now).body
    assert "Wendy Ho" not in body
    assert not re.search(r"\b(?:talked|did|spoke)\b", body)
    world.talk(wendy, 30)
    body = landed(world.records, jane, way, now=world.now).body
    assert re.search(
        r"Wendy Ho(?:[,;] (?:and )?we did|, (?:too, )?whom I talked with) in October", body
    )


@for_each("way", WAYS)
@for_each(
    ("organization", "position", "joins"),
    [
        (
            "city of Elyria water",
            "operator in training at city of elyria water, starts apr 5",
            True,
        ),
        ("City of Elyria", "operator in training at city of elyria water", True),
        (
            "City of Bakersfield wastewater plant 3",
            "operator in training, City of Bakersfield, starts jan 4",
            False,
        ),
        ("UCSF Medical Center", "clinical research asst, UCSF (part time)", True),
        ("Acme", "Data Analyst at Acme Inc.", True),
        ("Harford Community College", "IT intern w/ harford county, paid", False),
        ("Acme", "Data Analyst at Summit Mutual", False),
        ("County", "clerk at Erie County", False),
        ("", "Data Analyst at Acme", False),
        ("Acme", "", False),
    ],
)
def test_N3_where_one_starts_it_is_another_letter(world, way, organization, position, joins):
    world.profile(position=position)
    at = world.organization(organization) if organization else None
    contact = world.contact(organization_id=at.id if at else "")
    world.talk(contact, 60)
    body = landed(world.records, contact, way, now=world.now).body
    assert ("working with you" in body) is joins
    assert (
        "paths cross" in body or "stay in touch" in body or "of help to you" in body
    ) is not joins
    assert "in September" in body


@for_each(
    ("typed", "said"),
    [
        (
            "operator in training at city of elyria water, starts apr 5",
            "as an operator in training with the City of Elyria on April 5",
        ),
        ("IT intern w/ harford county, paid", "as an IT intern with Harford County"),
        ("clinical research asst, UCSF (part time)", "as a clinical research assistant at UCSF"),
        ("Data Analyst at Acme", "as a data analyst at Acme"),
        ("research analyst, Lakeview", "as a research analyst at Lakeview"),
        ("an intern", "as an intern"),
        ("Head of Analytics at Acme", "as Head of Analytics at Acme"),
        ("got hired as a welder at Ford, start monday", "as a welder at Ford"),
        (
            "i start at UPS on jan 4th as a package handler",
            "as a package handler at UPS on January 4",
        ),
        (
            "teachers aide, oak st elementary, starts in aug",
            "as a teacher's aide at Oak Street Elementary in August",
        ),
        ("park ranger (seasonal) NPS, zion", "as a park ranger at NPS"),
        ("pt bookkeeper for a law firm", "as a bookkeeper at a law firm"),
        ("the job at the county", "with the county"),
        (
            "Dental asst trainee, Dr. Kim's office",
            "as a dental assistant trainee at Dr. Kim's Office",
        ),
        ("Junior Paralegal at Smith, Jones & Lee", "as a junior paralegal at Smith, Jones & Lee"),
        ("bookkeeping asst @ St. Mary's", "as a bookkeeping assistant at St. Mary's"),
        (
            "marketing coordinator for the Browns, begins feb 2",
            "as a marketing coordinator at the Browns on February 2",
        ),
        (
            "apprentice lineman w/ First Energy in march",
            "as an apprentice lineman at First Energy in March",
        ),
        ("i got into the carpenters union", "as [your new position]"),
        ("paid internship city of portland parks", "as an intern with the City of Portland"),
        ("LPN at st vincent hosp (nights)", "as an LPN at St. Vincent Hospital"),
        (
            "part time library page, multnomah county lib",
            "as a library page at Multnomah County Library",
        ),
        ("Starbucks", "at Starbucks"),
        ("maybe the lab job??", "as [your new position]"),
        ("my dream job!", "as [your new position]"),
        ("", "as [your new position]"),
    ],
)
def test_N3_a_position_is_read_as_far_as_it_is_certain(world, typed, said):
    world.profile(position=typed)
    body = landed(world.records, world.contact(), now=world.now).body
    assert f"I will be starting {said}.\n" in body


@for_each("way", WAYS)
def test_N3_a_first_day_that_is_over_is_not_ahead(world, way):
    world.profile(position="welder at Ford, started nov 9")
    body = landed(world.records, world.contact(), way, now=world.now).body
    assert "a welder at Ford" in body
    assert "November" not in body
    assert "will be" not in body
    assert "going to" not in body


@for_each("way", WAYS)
def test_N3_whoever_only_answered_is_thanked_for_that(world, jane, way):
    world.touch(jane, TouchKind.OUTREACH, 70)
    world.reply(jane, 60)
    body = landed(world.records, jane, way, now=world.now).body
    assert re.search(r"(?:writing back to|wrote back to|answered) me in September", body)
    assert "talk" not in body


@for_each("way", WAYS)
def test_N3_of_answers_in_writing_it_speaks_as_of_a_letter(world, jane, way):
    world.talk(jane, 60, format=Format.IN_WRITING)
    wendy = world.contact("Wendy Ho", introduced_by=jane.id)
    world.talk(wendy, 30, format=Format.IN_WRITING)
    body = landed(world.records, jane, way, now=world.now).body
    assert not re.search(r"talk(?:ed|ing)\b", body)
    assert "Wendy Ho" in body


@for_each(
    ("field", "title", "position", "told"),
    [
        ("rad tech and water treatment", "rad tech", "operator in training, City of Elyria", False),
        ("rad tech and water treatment", "shift operator", "operator in training, Cal", True),
        ("food QA or clinical trials", "clinical coordinator", "QA technician, Darigold", False),
        ("tech writing", "content manager", "contract technical writer, LexisNexis", True),
        ("nursing", "rad tech", "nurse at Kern Medical", True),
    ],
)
def test_N3_advice_for_another_path_has_not_stayed_with_me(field, title, position, told):
    world = World()
    world.profile(school_or_role="", school="Lane", field=field, position=position)
    contact = world.contact(title=title)
    world.notes(world.talk(contact, 60), "! shadow BEFORE apply")
    body = landed(world.records, contact, now=world.now).body
    assert ("shadow before I apply" in body) is told
    assert "Thank you again for" in body
