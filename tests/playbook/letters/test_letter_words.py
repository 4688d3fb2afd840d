"""Titles and notes as they stand within a sentence of a letter."""

from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from tests.cases import for_each
from tui.model.followup import TouchKind
from tui.model.people import Source
from tui.model.profile import Profile
from tui.playbook.letters.appointment import confirmation, scheduling
from tui.playbook.letters.asking.nudge import nudge
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.job_titles import as_role, work_of
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.news.update import update
from tui.playbook.letters.parts import clipped
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.weaving.deeds.promises import promise
from tui.playbook.letters.weaving.shaping.paths import path
from tui.playbook.letters.who.introduction import how_found
from tui.playbook.letters.who.me.sentences import about_me, who_i_am


@for_each(
    ("title", "said"),
    [
        ("Senior Data Analyst", "a senior data analyst"),
        ("Epidemiologist", "an epidemiologist"),
        ("UX Researcher", "a UX researcher"),
        ("HR Manager", "an HR manager"),
        ("University Registrar", "a university registrar"),
        ("Java Developer", "a Java developer"),
        ("French Teacher", "a French teacher"),
        ("Co-Founder", "a co-founder"),
        ("Head of Analytics", "Head of Analytics"),
        ("Professor of Statistics", "a professor of statistics"),
        ("Associate Professor of African Studies", "an associate professor of African studies"),
        ("Director of Nursing", "Director of Nursing"),
        ("VP, Engineering", "VP of Engineering"),
        ("Director, Nursing", "Director of Nursing"),
        ("3rd grade teacher", "a third-grade teacher"),
        ("PhD, Professor of Chemistry", "a professor of chemistry"),
        ("Data Analyst, Ph.D.", "a data analyst"),
        ("PhD", ""),
        ("Data Scientist @ Acme", "a data scientist"),
        ("Data Analyst at Acme", "a data analyst"),
        ("Software Engineer II", "a software engineer"),
        ("an actuary", "an actuary"),
        ("データアナリスト", "データアナリスト"),
        ("helping teams see what their numbers say", ""),
        ("", ""),
        (" / ", ""),
    ],
)
def test_a_title_stands_after_as(title, said):
    assert as_role(title) == said


@for_each(
    ("note", "said"),
    [
        ("look up the program she went through", "look up the program you went through"),
        ("try the tool he uses", "try the tool you use"),
        ("call the coach she teaches with", "call the coach you teach with"),
        ("read the book they're writing", "read the book you are writing"),
        ("find the paper she's writing", "find the paper you are writing"),
        ("visit the lab he has", "visit the lab you have"),
        ("send her Marcus's paper", "send you Marcus's paper"),
        ("ask Wendy whether she has time", ""),
    ],
)
def test_a_note_says_you_where_it_speaks_of_them(note, said):
    assert promise(note, {}) == said


@for_each(
    ("note", "said"),
    [
        ("came to research from teaching", "came to research from teaching"),
        ("Left a first job for a lab", "left a first job for a lab"),
        ("the budget is half grants", ""),
    ],
)
def test_A1_a_step_on_their_way_is_told_to_them(note, said):
    assert path(note) == said


@given(st.text(max_size=60))
def test_any_note_can_be_tried(note):
    for told in (promise(note, {}), path(note)):
        assert not told or told.strip()


@for_each(
    ("organization", "said"),
    [
        ("City of Aurora", "your work at the City of Aurora"),
        ("University of Bergen", "your work at the University of Bergen"),
        ("the City of Alder Falls", "your work at the City of Alder Falls"),
        ("Bank of America", "your work at Bank of America"),
        ("City Transit Authority", "your work at the City Transit Authority"),
        ("City Library", "your work at the City Library"),
        ("Multnomah County Library", "your work at Multnomah County Library"),
        ("State Labor Office", "your work at the State Labor Office"),
    ],
)
def test_an_organization_has_its_article_in_a_sentence(world, organization, said):
    at = world.organization(organization)
    assert work_of(world.records, world.contact(organization_id=at.id)) == said


@for_each(
    ("name", "greeted"),
    [
        ("dr. Xi Wu", "Dr. Wu"),
        ("PROF. Xi Wu", "Prof. Wu"),
        ("Prof. Alan Smith", "Prof. Smith"),
        ("xi Wu", "Xi"),
    ],
)
def test_R2_an_honorific_is_capitalized(world, name, greeted):
    assert world.contact(name).ways_to_greet == (greeted,)


def test_R2_two_people_at_one_firm_do_not_get_the_same_letter(world):
    acme = world.organization("Acme")
    ana, ben, cyd = (
        world.contact(name, organization_id=acme.id, created=world.ago(days), to_ask=asked)
        for name, days, asked in (("Ana", 9, True), ("Ben", 8, False), ("Cyd", 7, True))
    )
    now, records = world.now, world.records
    first, second = outreach(records, ana), outreach(records, cyd)
    assert first.body.split("\n\n")[2] != second.body.split("\n\n")[2]
    # Nobody has to do with Ben yet, and having written to her changes nothing for Cyd.
    world.touch(ana, TouchKind.OUTREACH, 1)
    assert outreach(records, cyd) == second
    assert outreach(records, ana, 1).body.split("\n\n")[3] == second.body.split("\n\n")[3]
    world.touch(ben, TouchKind.OUTREACH, 1)
    for write in (
        nudge,
        partial(scheduling, now=now),
        partial(linkedin, now=now),
        partial(update, now=now),
        partial(landed, now=now),
    ):
        bodies = [write(records, each).body.split("\n", 1)[1] for each in (ana, ben, cyd)]
        assert len(set(bodies)) == 3
    talks = [world.talk(each) for each in (ana, ben, cyd)]
    for write in (partial(thank_you, now=now), confirmation):
        bodies = [write(records, each).body.split("\n", 1)[1] for each in talks]
        assert len(set(bodies)) == 3


@for_each(
    ("fields", "said"),
    [
        ({}, "My name is Nora, and I am a junior studying statistics at Lake College."),
        (
            {"year": "class of 2027"},
            "and I am in the class of 2027 at Lake College, studying statistics.",
        ),
        ({"year": ""}, "My name is Nora, and I study statistics at Lake College."),
        (
            {"school_or_role": "bookkeeper", "year": ""},
            "I am a bookkeeper. I am looking into statistics.",
        ),
        ({"field": ""}, "My name is Nora, and I am a junior at Lake College."),
    ],
)
def test_R2_who_i_am_is_one_sentence(fields, said):
    known = {"school_or_role": "Lake College", "field": "statistics", "year": "Junior"}
    profile = Profile(**{"name": "Nora", **known, **fields})
    assert said.lower() in who_i_am(profile).lower()
    assert "Nora" not in about_me(profile)


def test_R2_a_friend_is_not_told_my_name(world):
    world.profile()
    friend = world.contact("Sam Whitfield", source=Source.FRIENDS)
    body = outreach(world.records, friend).body
    assert "you are one of the first people I thought of" in body
    assert "My name is" not in body
    assert "Best regards" not in body
    assert body.endswith(",\nNora")


def test_F8_an_introducer_and_a_shared_school_are_one_sentence(world):
    office = world.contact("Dana Price")
    contact = world.contact(
        "Keisha Monroe", source=Source.ALUMNI, introduced_by=office.id, may_use_name=True
    )
    said = "Dana Price suggested that I write to you, since you went to my school."
    assert how_found(world.records, contact) == said


@given(st.text(max_size=80), st.integers(-5, 60))
def test_A2_a_clipped_text_fits_and_ends_with_a_word(text, most):
    cut = clipped(text, most)
    assert len(cut) <= max(most, 0)
    if cut != text and cut:
        kept = cut.removesuffix(" …")
        assert text.startswith(kept)
        assert not text[len(kept)].isalnum() or not kept[-1].isalnum()
