"""Whom a line in a call means: a lone first name is the one known person who has it."""

from typing import TYPE_CHECKING

import pytest

from tests.cases import for_each
from tui.model.contact_line.noted import line_noted
from tui.model.identity.noted_person import noted_meant, who_is_unclear

if TYPE_CHECKING:
    from tests.world import World
    from tui.model.interview import Interview

HOST = "Bo Lind"


@pytest.fixture
def call(world: "World") -> "Interview":
    acme, lake = world.organization("Acme"), world.organization("Lake Hospital")
    world.contact("Grace Ho", organization_id=acme.id)
    world.contact("José García", organization_id=lake.id, title="Nurse")
    world.contact('Robert "Skip" O’Neil')
    world.contact("Amara Okafor")
    world.contact("Amara Diallo", organization_id=lake.id)
    world.contact("Ruth Martin")
    world.contact("Emma")
    world.contact("Emma Stone")
    return world.interview(world.contact(HOST))


@for_each(
    ("typed", "meant"),
    [
        ("grace", "Grace Ho"),
        ("Grace", "Grace Ho"),
        ("GRACE?", "Grace Ho"),
        ("ask grace", "Grace Ho"),
        ("her friend Grace", "Grace Ho"),
        ("grace at acme", "Grace Ho"),
        ("Grace, Acme, Inc.", "Grace Ho"),
        ("jose", "José García"),
        ("garcia", "José García"),
        ("Dr. García", "José García"),
        ("José, Nurse", "José García"),
        ("skip", 'Robert "Skip" O’Neil'),
        ("amara, lake hospital", "Amara Diallo"),
        ("emma", "Emma"),
        ("grace at Zeta", ""),
        ("Grace, Nurse", ""),
        ("grace <grace@zeta.com>", ""),
        ("Grace Lee", ""),
        ("Martin", ""),
        ("aunt Ruth", ""),
        ("Gra", ""),
        ("Joe", ""),
    ],
)
def test_a_lone_name_is_the_one_known_person_who_has_it(
    world: "World", call: "Interview", typed: str, meant: str
) -> None:
    _, known = noted_meant(line_noted(typed), call, world.records)
    assert (known.name if known else "") == meant
    assert who_is_unclear(typed, call, world.records) == ""


def test_of_several_the_one_named_in_this_call_is_meant_and_else_it_is_asked(
    world: "World", call: "Interview"
) -> None:
    asked = "“amara” could be 2 people: Amara Okafor; Amara Diallo, Lake Hospital. "
    assert who_is_unclear("amara", call, world.records) == f"{asked}Say more of the name."
    diallo = next(each for each in world.records.contacts.values() if "Diallo" in each.name)
    world.notes(call, "@Amara Diallo")
    (note,) = world.records.notes_of(call.id)
    world.put(note.changed(contact_id=diallo.id))
    assert noted_meant(line_noted("amara"), call, world.records)[1] == diallo


@for_each("said", ["bo", "Bo", "Bo Lind"])
def test_who_is_on_the_phone_is_not_somebody_new(
    world: "World", call: "Interview", said: str
) -> None:
    with pytest.raises(ValueError, match="is who you are talking to, Bo Lind"):
        noted_meant(line_noted(said), call, world.records)
