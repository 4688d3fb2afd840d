"""What is asked of the records is the same again after something was taken back."""

import pytest

from tests.cases import for_each
from tests.world import World
from tui.model.note import Note
from tui.model.people import Contact, Organization
from tui.model.records import Records


@pytest.fixture
def world() -> World:
    return World()


def test_lines_are_put_in_order_once_and_again_after_a_change(world: World) -> None:
    records, talk = world.records, world.talk(world.contact())
    world.notes(talk, "first", "second")
    ordered = records.notes_of(talk.id)
    assert records.notes_of(talk.id) is ordered
    world.put(ordered[0].changed(text="first of all"))
    assert [note.text for note in records.notes_of(talk.id)] == ["first of all", "second"]
    records.remove(Note, ordered[1].id)
    assert [note.text for note in records.notes_of(talk.id)] == ["first of all"]


@for_each("field", ["introduced_by", "also_introduced_by"])
def test_whom_somebody_suggested_stay_in_order(world: World, field: str) -> None:
    records, jane = world.records, world.contact()
    whose = {field: jane.id if field == "introduced_by" else (jane.id,)}
    named = [world.contact(name, **whose) for name in ("Bo Lind", "Cy Park", "Di Roe")]
    for each in named[:2]:
        records.remove(Contact, each.id)
        world.put(each)
    world.put(named[0].changed(title="nurse"))
    assert [each.id for each in records.introduced_by(jane.id)] == [each.id for each in named]


def test_who_suggested_somebody_among_others_has_a_history(world: World) -> None:
    records, jane, tom = world.records, world.contact(), world.contact("Tom Low")
    bo = world.contact("Bo Lind", introduced_by=tom.id, also_introduced_by=(jane.id,))
    assert records.has_history(jane.id)
    world.put(bo.changed(title="nurse"))
    world.put(bo.changed(also_introduced_by=()))
    assert not records.has_history(jane.id)
    assert records.has_history(tom.id)
    world.put(bo)
    records.remove(Contact, bo.id)
    assert not records.has_history(jane.id)
    assert not records.has_history(tom.id)


def test_what_is_made_of_names_is_made_again_once_one_changed(world: World) -> None:
    records, jane = world.records, world.contact("Jane Doe")

    def names(of: Records) -> list[str]:
        return [each.name for each in (*of.contacts.values(), *of.organizations.values())]

    first = records.made_of_names(names)
    world.notes(world.talk(jane), "nothing of a name")
    assert records.made_of_names(names) is first
    world.put(jane.changed(name="Jane Roe"))
    assert records.made_of_names(names) == ["Jane Roe"]
    acme = Organization(name="Acme")
    world.put(acme)
    assert records.made_of_names(names) == ["Jane Roe", "Acme"]
    records.remove(Organization, acme.id)
    records.remove(Contact, jane.id)
    assert records.made_of_names(names) == []
    assert records.made_of_names(len_of_names) == 0


def len_of_names(of: Records) -> int:
    return len(of.contacts)
