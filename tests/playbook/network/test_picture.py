"""The network as a picture: as the map shows it, and without names where it is to be private."""

from dataclasses import asdict

from tests.world import World
from tui.model.people import ContactState, Source
from tui.playbook.network.network import network
from tui.playbook.network.picture import picture
from tui.playbook.network.ties import Ties


def world() -> World:
    made = World()
    made.profile()
    made.wendy = made.contact(
        "Wendy Ho",
        source=Source.FACULTY,
        title="Analyst at Acme",
        organization_id=made.organization("Acme").id,
    )
    made.tomas = made.contact(
        "Tomás Rivera", source=Source.LINKEDIN, introduced_by=made.wendy.id, to_ask=True
    )
    made.contact("Grace Lin", source=Source.EVENT)
    made.contact("Al Old", source=Source.EVENT, state=ContactState.ARCHIVED)
    made.contact("")
    return made


def drawn_of(made: World, matching=None, *, private=False):
    ties = Ties(made.records)
    return picture(ties, network(ties, matching), "Nora Castillo", private=private)


def people_of(drawn):
    return {source.words: source.people for source in drawn.sources if source.people}


def test_f1_f8_it_has_the_sources_stages_and_introductions_of_the_map():
    drawn = drawn_of(world())
    assert drawn.owner == "Nora Castillo"
    assert drawn.size == 4
    known = people_of(drawn)
    assert [*known] == ["faculty", "event", "no source noted"]
    wendy, tomas = known["faculty"]
    assert (wendy.name, wendy.title, wendy.organization) == ("Wendy Ho", "Analyst at Acme", "Acme")
    assert (wendy.introducer, tomas.introducer) == (None, 0)
    assert (wendy.stage, tomas.stage) == ("known", "to ask")
    assert [person.name for person in known["no source noted"]] == ["(no name)"]


def test_f2_f3_sources_and_people_are_warm_or_cold():
    made = world()
    grace = next(each for each in made.records.contacts.values() if each.name == "Grace Lin")
    assert not people_of(drawn_of(made))["event"][0].warm
    made.talk(grace)
    drawn = drawn_of(made)
    assert people_of(drawn)["event"][0].warm
    assert [source.words for source in drawn.sources if source.cold and source.people] == [
        "event",
        "no source noted",
    ]


def test_f7_empty_sources_are_part_of_it_unless_somebody_is_looked_for():
    made = world()
    assert "alumni" in [source.words for source in drawn_of(made).sources]
    drawn = drawn_of(made, {made.tomas.id})
    assert [source.words for source in drawn.sources] == ["faculty"]
    assert [person.faded for person in drawn.sources[0].people] == [True, False]


def test_a_private_one_names_nobody_and_no_organization():
    drawn = drawn_of(world(), private=True)
    assert drawn.owner == ""
    said = str(asdict(drawn))
    for name in ("Wendy", "Ho'", "Rivera", "Lin", "Acme", "Nora", "Analyst"):
        assert name not in said
    assert [person.name for person in people_of(drawn)["faculty"]] == ["W. H.", "T. R."]
