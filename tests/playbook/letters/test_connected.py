"""Somebody one is connected with on LinkedIn is no stranger, and is not invited again."""

from datetime import date

from tests.cases import for_each
from tui.model.connection import connected_since, connection_words, is_connected
from tui.model.people import Source
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.thank_you import thank_you

SINCE = connection_words(date(2019, 5, 3))


@for_each(
    ("notes", "since"),
    [
        (SINCE, date(2019, 5, 3)),
        (f"met at a fair\n{SINCE}", date(2019, 5, 3)),
        ("Connected on LinkedIn: 31 Feb 2024", None),
        ("Connected on LinkedIn: gestern", None),
    ],
)
def test_a_connection_is_read_from_the_notes(notes, since):
    assert is_connected(notes)
    assert connected_since(notes) == since


@for_each("notes", ["", "not on LinkedIn", "connected us with Ana"])
def test_other_notes_are_no_connection(notes):
    assert not is_connected(notes)
    assert connected_since(notes) is None


@for_each("way", range(3))
@for_each(
    ("fields", "said"),
    [
        (
            {"source": Source.LINKEDIN, "notes": SINCE},
            "We have been connected on LinkedIn since May 2019.",
        ),
        ({"notes": SINCE}, "We have been connected on LinkedIn since May 2019."),
        (
            {"source": Source.ALUMNI, "notes": SINCE},
            "We went to the same school, and we have been connected on LinkedIn since May 2019.",
        ),
        (
            {"source": Source.LINKEDIN, "notes": "Connected on LinkedIn: 31 Feb 2024"},
            "We are connected on LinkedIn.",
        ),
        (
            {
                "source": Source.LINKEDIN,
                "notes": SINCE,
                "how_we_met": "at the open day of the port",
            },
            "We met at the open day of the port.",
        ),
        ({"source": Source.NEIGHBORS, "notes": SINCE}, "we are neighbors,"),
        ({"source": Source.LINKEDIN}, "I came across your profile on LinkedIn."),
    ],
)
def test_F8_a_connection_of_years_is_not_a_profile_one_came_across(world, fields, said, way):
    world.profile()
    body = outreach(world.records, world.contact(**fields), way).body
    assert said in body
    if "notes" in fields:
        assert "came across" not in body


@for_each("way", range(3))
def test_A2_who_is_connected_is_written_to_and_not_invited(world, way):
    world.profile()
    known = world.contact(source=Source.LINKEDIN, notes=SINCE)
    body = linkedin(world.records, known, way, now=world.now).body
    assert "We have been connected here since May 2019." in body
    for asked in ("May we connect", "glad to connect", "add you", "came across"):
        assert asked not in body
    talk = world.talk(known, linkedin_agreed=True)
    after = linkedin(world.records, known, way, now=world.now).body
    assert "invitation" not in after
    assert "agreeing to connect" not in after
    assert "invitation" not in thank_you(world.records, talk, way, now=world.now).body
