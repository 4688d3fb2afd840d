"""Each check on a letter stops at least three letters, and lets the right one pass."""

from dataclasses import replace

import pytest

from tests.cases import for_each
from tests.world import World
from tui.model.followup import TouchKind
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.news.landed import landed
from tui.playbook.letters.thank_you import thank_you

SENTENCE = "I wrote down your advice to ask for the messy project."


@pytest.fixture
def world():
    return World()


@pytest.fixture
def jane(world):
    world.profile()
    acme = world.organization("Acme")
    return world.contact("Jane Doe", organization_id=acme.id)


@pytest.fixture
def letter(world, jane):
    talk = world.talk(jane, 1)
    world.notes(talk, "! ask for the messy project")
    return thank_you(world.records, talk, now=world.now)


def wrong(draft, records):
    return [each.words for each in findings(draft, records) if not each.ok]


def test_the_letter_itself_passes(world, letter):
    assert SENTENCE in letter.body
    assert wrong(letter, world.records) == []


@for_each(
    ("added", "found"),
    [
        ("She got in because of a friend.", "say “you”"),
        ("Thank her for the tour.", "say “you”"),
        ("I liked his story.", "say “you”"),
        ("It was good to hear about himself.", "say “you”"),
        ("You spoke abt the work.", "is shorthand"),
        ("After 5 yrs one knows.", "is shorthand"),
        ("Sit in on a staff mtg.", "is shorthand"),
        ("You dont wait.", "is shorthand"),
        ("It is about people w/ patience.", "is shorthand"),
        ("You were kind of arrogant.", "judges somebody"),
        ("Your divorce must have been hard.", "about their health or home"),
        ("I was sorry to hear about the layoffs.", "trouble at work"),
        ("I will keep the secret.", "told in confidence"),
        ("A salary of that size is good.", "about money"),
        ("Please put in a good word.", "asks for a job"),
        ("My notes say “hire me as an intern”.", "asks for a job"),
        ("My notes say “ask about the internship”.", "asks for a job"),
        ("Are you hiring right now.", "asks for a job"),
        (
            "My résumé comes with this note. You will have my résumé by Friday.",
            "say one of the two",
        ),
        ("I attached my résumé. I will send my résumé by May 5.", "say one of the two"),
        ("My résumé is enclosed. I will email my résumé.", "say one of the two"),
        ("I would gladly take you up on the job.", "takes up a job"),
        ("I will take you up on your offer of an internship.", "takes up a job"),
        ("About the opening: I will take you up on it.", "takes up a job"),
    ],
)
def test_what_must_not_go_out_is_found(world, letter, added, found):
    draft = replace(letter, body=letter.body.replace(SENTENCE, f"{SENTENCE} {added}"))
    assert any(found in words for words in wrong(draft, world.records)), added


@for_each(
    "added",
    [
        "You said “she who asks learns.”",
        "I wrote that down.",
        "My résumé comes with this note.",
        "The position of the sun matters.",
        "You spoke about people with patience.",
    ],
)
def test_what_may_go_out_is_not_found(world, letter, added):
    draft = replace(letter, body=letter.body.replace(SENTENCE, f"{SENTENCE} {added}"))
    assert wrong(draft, world.records) == []


@for_each(
    "greeting",
    ["Dear Dr.", "Dear (She/Her)", "Dear Dr. (She/Her)", "Dear Doe", "Dear PhD", "Dear jane"],
)
def test_a_greeting_that_is_no_name_is_found(world, letter, greeting):
    draft = replace(letter, body=letter.body.replace("Dear Jane", greeting))
    problems = wrong(draft, world.records)
    assert any("greet" in words for words in problems)


@for_each("name", ["marcus??", "Marcus Bell?", "marcus bell"])
def test_a_name_that_is_none_is_found(world, jane, letter, name):
    world.contact(name, introduced_by=jane.id)
    draft = replace(letter, body=letter.body.replace(SENTENCE, f"{SENTENCE} You named {name}."))
    assert any("does not look like a name" in words for words in wrong(draft, world.records))


@for_each("kind", [TouchKind.THANK_YOU, TouchKind.UPDATE, TouchKind.OUTREACH])
def test_a_sentence_that_a_colleague_got_is_found(world, jane, letter, kind):
    colleague = world.contact("Ben Roe", organization_id=jane.organization_id)
    world.touch(colleague, kind, 1, text=f"Dear Ben,\n\n{SENTENCE}\n\nBest,\nNora")
    assert any("same place" in words for words in wrong(letter, world.records))
    stranger = world.contact("Cy Poe")
    world.touch(stranger, kind, 1, text=f"Dear Cy,\n\n{SENTENCE}\n\nBest,\nNora")


def test_two_requests_to_one_place_differ_enough(world, jane):
    first = outreach(world.records, jane)
    world.touch(jane, TouchKind.OUTREACH, 1, text=first.body)
    colleague = world.contact("Ben Roe", organization_id=jane.organization_id, to_ask=True)
    second = outreach(world.records, colleague)
    assert not any("same place" in words for words in wrong(second, world.records))


def test_a_job_title_is_not_private(world):
    world.profile()
    carl = world.contact("Carl Boone", title="payroll mgr")
    talk = world.talk(carl, 1)
    world.notes(talk, "! ask for the messy project")
    letter = thank_you(world.records, talk, now=world.now)
    assert "payroll manager" in letter.body
    assert not [each for each in wrong(letter, world.records) if "payroll" in each]


def test_a_field_in_capitals_speaks_of_nobody(world, jane):
    contact = world.contact("Priscilla Wu", title="HIM director")
    draft = outreach(world.records, contact)
    assert "an HIM director" in draft.body
    assert not [each for each in wrong(draft, world.records) if "HIM" in each]


@for_each("name", ["Lena Wu", "Prof. Alan Smith", "Jane O'Neil", "Maren"])
@for_each("phrasing", range(3))
def test_a_text_message_passes_the_check_of_its_greeting(world, name, phrasing):
    world.profile(name="Nora Lindt")
    contact = world.contact(name, phones=("+1 555 0100",))
    for draft in (
        outreach(world.records, contact, phrasing),
        landed(world.records, contact, phrasing, now=world.now),
    ):
        said = " ".join(wrong(draft, world.records))
        assert "greet" not in said
        assert "is a title" not in said


@for_each(
    ("body", "found"),
    [
        ("Hello (Lena), this is Nora Lindt. Thank you for the talk.", "to greet by"),
        ("Hello Dr., this is Nora Lindt. Thank you for the talk.", "is a title"),
        ("Hi Wu, this is Nora Lindt. Thank you for the talk.", "family name"),
        ("Hello Lena, this is Nora Lindt. Thank you for the talk “at the lab”.", ""),
    ],
)
def test_only_the_greeting_of_a_text_message_is_read_as_one(world, body, found):
    world.profile(name="Nora Lindt")
    contact = world.contact("Lena Wu", phones=("+1 555 0100",))
    draft = replace(outreach(world.records, contact), body=body)
    said = [each for each in wrong(draft, world.records) if "greet" in each or "title" in each]
    assert (found in " ".join(said)) if found else said == []


@for_each("phrasing", range(9))
@for_each("promises", [(), ("> send her my notes",), ("< introduce me to Sam",)])
def test_who_said_no_to_staying_in_touch_is_promised_no_letter(world, phrasing, promises):
    world.profile(position="Data Analyst at Reed Labs")
    for name in ("Jane Doe", "Wendy Ho", "Omar Haddad"):
        contact = world.contact(name)
        talk = world.talk(contact, 3, stay_in_touch=False)
        world.notes(talk, "! ask for the messy project", *promises)
        for letter in (
            thank_you(world.records, talk, phrasing, now=world.now),
            landed(world.records, contact, phrasing, now=world.now),
        ):
            for words in (
                "in touch",
                "hear from me",
                "write again",
                "let you know",
                "tell you how",
            ):
                assert words not in letter.body
            assert wrong(letter, world.records) == []
