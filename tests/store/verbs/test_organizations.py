"""What the map changes, each in one step that undo takes back."""

import json

import pytest

from tests.world import NOW
from tui.exchange.readers.askaround_json import read_own_json
from tui.exchange.writers.askaround_json import export_json
from tui.model.people import Contact, ContactState, Organization, SavedFilter
from tui.store.book import Book


@pytest.fixture
def book(tmp_path):
    book = Book(tmp_path / "store.json")
    for name in ("Ann", "Bea", "Cem"):
        book.add_contact(name, now=NOW, organization="Acme", to_ask=False, tags=("old",))
    yield book
    book.close()


def everybody(book):
    return list(book.records.contacts)


def contact(book, place=0) -> Contact:
    return list(book.records.contacts.values())[place]


def acme(book) -> Organization:
    return book.records.organization_named("Acme")


def test_tags_are_put_on_and_taken_off_in_one_step(book):
    assert book.tag_contacts(everybody(book), "#new") == 3
    assert all(each.tags == ("old", "new") for each in book.records.contacts.values())
    assert book.tag_contacts(everybody(book)[:1], "OLD") == 0
    assert book.tag_contacts(everybody(book), "Old", remove=True) == 3
    assert contact(book).tags == ("new",)
    assert book.undo() == "Took the tag off 3 people: #Old"
    assert book.undo() == "Tagged 3 people: #new"
    assert contact(book).tags == ("old",)


def test_several_tags_are_one_step(book):
    assert book.tag_contacts(everybody(book), "new", "OLD", "#far") == 3
    assert contact(book).tags == ("old", "new", "far")
    assert book.tag_contacts(everybody(book), "far", "gone", remove=True) == 3
    assert contact(book).tags == ("old", "new")
    assert book.undo() == "Took the tag off 3 people: #far #gone"
    assert book.undo() == "Tagged 3 people: #new #OLD #far"
    assert contact(book).tags == ("old",)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ContactState.RESTING, "Let rest 3 people"),
        (ContactState.ARCHIVED, "Archived 3 people"),
    ],
)
def test_n4_states_change_in_one_step(book, state, words):
    assert book.set_states(everybody(book), state) == 3
    assert book.set_states(everybody(book), state) == 0
    assert {each.state for each in book.records.contacts.values()} == {state}
    assert book.set_states(everybody(book)[:1], ContactState.ACTIVE) == 1
    assert book.undo() == "Took up again Ann"
    assert book.undo() == words
    assert contact(book).state is ContactState.ACTIVE


def test_s2_to_ask_is_a_decision_that_wakes_whoever_rests(book):
    book.set_states(everybody(book)[:1], ContactState.RESTING)
    assert book.mean_to_ask(everybody(book)) == 3
    assert contact(book).to_ask
    assert contact(book).state is ContactState.ACTIVE
    assert book.mean_to_ask(everybody(book)[:1], to_ask=False) == 1
    assert book.undo() == "Meant no longer to ask Ann"
    assert book.undo() == "Meant to ask 3 people"


def test_o1_interest_stays_between_nothing_and_the_dream(book):
    for interest, expected in ((1, 1), (9, 3), (-4, 0), (2, 2)):
        assert book.set_interest(acme(book).id, interest).interest == expected
    assert book.undo() == "Interest in Acme: 2"
    assert acme(book).interest == 0


def test_o1_resources_and_openings_come_and_go(book):
    book.add_tip(acme(book).id, "data analyst, closes Friday", opening=True)
    book.add_tip(acme(book).id, "their blog")
    book.add_tip(acme(book).id, "their blog")
    assert acme(book).resources == ("their blog",)
    assert acme(book).openings == ("data analyst, closes Friday",)
    book.remove_tip(acme(book).id, "their blog")
    book.remove_tip(acme(book).id, "what was never there")
    assert acme(book).resources == ()
    assert book.undo() == "Took off Acme: their blog"
    assert acme(book).resources == ("their blog",)
    book.edit_organization(acme(book).id, research="founded 1998", interest=1)
    assert book.undo() == "Changed Acme"


def test_filters_are_kept_under_a_name_and_exported(book):
    book.save_filter("Warm", "warm:yes")
    book.save_filter(" warm ", "warm:yes stage:asked")
    (kept,) = book.records.table(SavedFilter).values()
    assert (kept.name, kept.terms) == ("warm", "warm:yes stage:asked")
    exported = export_json(book.records)
    assert json.loads(exported)["filters"][0]["terms"] == "warm:yes stage:asked"
    assert read_own_json(exported.encode()).records.table(SavedFilter) == {kept.id: kept}
    path = book.path
    book.close()
    again = Book(path)
    assert again.records.table(SavedFilter) == {kept.id: kept}
    again.remove_filter(kept.id)
    assert not again.records.table(SavedFilter)
    assert again.undo() == "Forgot the filter warm"
    again.close()


def test_an_organization_is_added_by_itself_and_once(book):
    globex, is_new = book.add_organization(" Globex  Inc. ", 2)
    assert (globex.name, globex.interest, is_new) == ("Globex Inc.", 2, True)
    assert book.add_organization("globex") == (globex, False)
    raised, is_new = book.add_organization("Globex", 9)
    assert (raised.id, raised.interest, is_new) == (globex.id, 3, False)
    assert book.undo() == "Interest in Globex Inc.: 3"
    assert book.undo() == "Added Globex Inc."
    assert book.records.organization_named("Globex") is None


def test_an_organization_with_nobody_in_it_is_taken_off_and_comes_back(book):
    with pytest.raises(ValueError, match="3 people are at Acme, so it stays"):
        book.remove_organization(acme(book).id)
    globex, _ = book.add_organization("Globex", 2)
    book.add_tip(globex.id, "intern", opening=True)
    before = book.records.organizations[globex.id]
    book.remove_organization(globex.id)
    assert globex.id not in book.records.organizations
    assert book.undo() == "Took off Globex"
    assert book.records.organizations[globex.id] == before


def test_who_is_archived_keeps_an_organization(book):
    zoe = book.add_contact("Zoe Fox", now=NOW, organization="Globex")
    book.set_states([zoe.id], ContactState.ARCHIVED)
    with pytest.raises(ValueError, match=r"Zoe Fox \(archived\) is at Globex, so it stays"):
        book.remove_organization(zoe.organization_id)


@pytest.mark.parametrize("name", ["Acme", "acme", "ACME ", "Acme Inc."])
@pytest.mark.parametrize("which", ["new", "old"])
def test_one_that_gets_the_name_of_another_is_one_with_it(book, name, which):
    zoe = book.add_contact("Zoe Fox", now=NOW, organization="Acmee")
    new, old = book.records.organizations[zoe.organization_id], acme(book)
    book.edit_organization(old.id, interest=2, research="old one", openings=("lead",))
    book.edit_organization(new.id, research="young", openings=("intern", "lead"))
    edited, other = (new, old) if which == "new" else (old, new)
    before = dict(book.records.organizations)
    kept = book.edit_organization(edited.id, name=name if which == "new" else "Acmee")
    assert list(book.records.organizations) == [edited.id]
    assert len(book.records.people_at(edited.id)) == 4
    assert (kept.interest, set(kept.openings)) == (2, {"intern", "lead"})
    assert {"young", "old one"} == set(kept.research.split("\n\n"))
    assert book.undo().endswith("one")
    assert book.records.organizations == before
    assert len(book.records.people_at(other.id)) in (1, 3)


def test_one_that_keeps_its_name_is_not_made_one_with_its_like(book):
    globex = Organization(name="acme")
    with book.transaction("") as change:
        change.put(globex)
    book.edit_organization(globex.id, interest=3)
    assert len(book.records.organizations) == 2
