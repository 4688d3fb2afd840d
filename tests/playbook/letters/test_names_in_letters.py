"""Whoever a letter tells of is named as in a sentence, whatever the book adds to the name."""

from tests.cases import for_each
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.thank_you import thank_you


@for_each(
    ("noted", "named"),
    [
        ("Dr. Kim Park (she/her)", "Dr. Kim Park"),
        ("Kim Park, PhD, MBA", "Kim Park"),
        ("KIM PARK", "Kim Park"),
        ("Kim Park 🚀", "Kim Park"),
        ("Park, Kim", "Kim Park"),
        ("Prof. Kim Park", "Prof. Kim Park"),
        ("Kim Park Jr.", "Kim Park Jr."),
        ("Kim", "Kim"),
    ],
)
def test_R5_who_sent_me_is_named_without_ornaments(world, noted, named):
    world.profile()
    introducer = world.contact(noted)
    wendy = world.contact("Wendy Ho", introduced_by=introducer.id, may_use_name=True)
    draft = outreach(world.records, wendy)
    assert introducer.named == named
    assert f"{named} suggested that I write to you" in f"{draft.subject} {draft.body}"
    assert noted == named or noted not in f"{draft.subject} {draft.body}"


def test_A1_whom_they_pointed_me_to_is_named_so_too(world):
    world.profile()
    talk = world.talk(world.contact("Jane Doe"))
    world.notes(talk, "!show one finished thing instead of five begun ones")
    wendy = world.contact(
        "Wendy Ho (they/them)", introduced_by=talk.contact_id, created=talk.started
    )
    note = world.notes(talk, "@Wendy Ho (they/them), Acme")
    (named,) = (each for each in world.records.notes_of(talk.id) if each.mark.value == "@")
    world.put(named.changed(contact_id=wendy.id, made=True))
    body = thank_you(world.records, talk, now=world.now).body
    assert "Wendy Ho" in body
    assert "they/them" not in body
    assert note is None


@for_each(
    "noted",
    [
        "Fr Mike Knows The Hr Guy",
        "Ben Yazzie Gis Tech",
        "J.P. Thibault Lis Analyst",
        "Ray Ochoa Plant Manager Ford",
        "Deb Ross 2nd Floor",
        "Ray Met At The Fair",
    ],
)
def test_words_that_are_no_name_name_nobody_to_a_stranger(world, noted):
    world.profile()
    wendy = world.contact("Wendy Ho", introduced_by=world.contact(noted).id, may_use_name=True)
    draft = outreach(world.records, wendy)
    assert "Somebody who knows you suggested that I write to you" in draft.body
    assert noted.split()[1] not in f"{draft.subject} {draft.body}"


@for_each(
    ("noted", "named"),
    [
        ("fr mike from st josephs", "Father Mike"),
        ("joe ruiz from the gym", "Joe Ruiz"),
        ("Ana Maria de la Cruz Ruiz", "Ana Maria de la Cruz Ruiz"),
        ("Juan van der Berg", "Juan van der Berg"),
        ("Ed Baker", "Ed Baker"),
        ("Mary Ann Cook", "Mary Ann Cook"),
    ],
)
def test_a_name_of_any_length_is_one(world, noted, named):
    world.profile()
    wendy = world.contact("Wendy Ho", introduced_by=world.contact(noted).id, may_use_name=True)
    assert f"{named} suggested that I write to you" in outreach(world.records, wendy).body


@for_each(
    ("noted", "greeting"),
    [
        ("shauna oconnell RN", "Dear Shauna,"),
        ("shauna oconnell RN CIC infection preventionist", "Dear Shauna,"),
        ("gary Pruitt", "Dear Gary,"),
        ("mary-lou KING", "Dear Mary-Lou,"),
        ("fr mick", "Dear Father Mick,"),
        ("Fr. Stan", "Dear Father Stan,"),
    ],
)
def test_the_name_of_a_greeting_has_its_capital(world, noted, greeting):
    world.profile()
    assert outreach(world.records, world.contact(noted)).body.startswith(greeting)
