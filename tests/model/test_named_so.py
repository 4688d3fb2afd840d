"""Somebody named in passing who is in the book already: by the very name, or Priya R."""

from tests.cases import for_each
from tests.world import World
from tui.model.contact_line.contact_line import parse_contact_line
from tui.model.identity.noted_person import noted_meant
from tui.model.people import Organization


def book() -> World:
    world = World()
    for line in (
        "Ing. Mrs. Adwoa Serwaa Ofori-Atta, Engineer, AngloGold Ashanti Obuasi Mine",
        "Priya Raghunathan, Researcher, DoorDash",
        "Inês Carvalho, UX designer",
        "Denise Okafor CMRP, Engineer, Whirlpool",
        "Jane Doe, Analyst, Acme",
        "Sam Reed, Nurse, Mercy",
        "Sam Rowe, Nurse, Kaiser",
    ):
        read = parse_contact_line(line)
        at = world.put(Organization(name=read.organization)).id if read.organization else ""
        world.contact(read.name, title=read.title, organization_id=at)
    return world


@for_each(
    ("noted", "name"),
    [
        (
            "Ing. Mrs. Adwoa Serwaa Ofori-Atta, Senior Reliability Engineer, AngloGold Ashanti",
            "Ing. Mrs. Adwoa Serwaa Ofori-Atta",
        ),
        ("Adwoa Serwaa Ofori-Atta, Newmont", "Ing. Mrs. Adwoa Serwaa Ofori-Atta"),
        ("Priya R at DoorDash, researcher", "Priya Raghunathan"),
        ("priya r.", "Priya Raghunathan"),
        ("Inês C, Too Good To Go", "Inês Carvalho"),
        ("Denise O at Whirlpool", "Denise Okafor CMRP"),
        ("Sam R at Kaiser", "Sam Rowe"),
    ],
)
def test_a_name_in_passing_means_the_one_in_the_book(noted, name):
    world = book()
    talk = world.talk(world.contact("Mo Baptiste"))
    _, known = noted_meant(parse_contact_line(noted), talk, world.records)
    assert known is not None
    assert known.name == name


@for_each(
    "noted", ["Priya R at Uber", "Sam R", "Jane Doe, Analyst, Bolt", "Mo B", "Priya Shah, DoorDash"]
)
def test_who_may_be_another_is_somebody_new(noted):
    world = book()
    talk = world.talk(world.contact("Mo Baptiste"))
    _, known = noted_meant(parse_contact_line(noted), talk, world.records)
    assert known is None
