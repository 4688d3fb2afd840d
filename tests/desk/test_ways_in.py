"""One person, and one organization, by whichever way they come in, however they are spelled."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.world import NOON
from tui.app.screens.person.contact_form import contact_fields
from tui.cli.commands.people import add
from tui.cli.errors import CommandError
from tui.desk.contact_fields import contact_values
from tui.desk.desk import Desk
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import Choice, plan_for
from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.duplicates import find_duplicates
from tui.exchange.readers.pasted_names import read_pasted
from tui.model.note import Note
from tui.model.people import Contact, Organization
from tui.model.records import Records
from tui.store.book import Book
from tui.store.merge.merge import merge_rows
from tui.system.clipboard import Clipboard

PEOPLE = [
    ("Zoë Ångström", "Zoe Angstrom"),
    ("Zoe Angstrom", "Zoë Ångström"),
    ("Zoë Ångström", unicodedata.normalize("NFD", "Zoë Ångström")),
    ("Robert Lee", "Prof. Robert Lee"),
    ("Prof. Robert Lee", "Robert Lee"),
    ("Shane O’Neil", "Shane O'Neil"),
    ("Jean‑Luc Roy", "Jean-Luc Roy"),
    ("Işık Demir", "Isik Demir"),
    ("Łukasz Wójcik", "Lukasz Wojcik"),
    ("Nguyễn Văn Đạt", "Nguyen Van Dat"),
    ("Þóra Ðorđe", "Thora Dorde"),
    ("Jane A. Doe", "JANE DOE"),
]
TWO_PEOPLE = [
    ("John Smith Jr.", "John Smith Sr."),
    ("John Smith II", "John Smith III"),
    ("John A. Smith", "John B. Smith"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Nguyễn Văn Ba", "Nguyễn Văn Bình"),
]
ORGANIZATIONS = [
    ("Acme", "ACME, Inc."),
    ("ACME, Inc.", "Acme"),
    ("Nestlé", "Nestle"),
    ("Nestle", unicodedata.normalize("NFD", "Nestlé")),
    ("Nestlé S.A.", "nestle"),
    ("Coca‑Cola", "The Coca-Cola Company"),
    ("Müller GmbH & Co. KG", "Müller"),
]
TWO_ORGANIZATIONS = [("The Harbor Company", "Harbor"), ("Müller", "Mueller"), ("Bay", "Bay Bank")]
Way = Callable[[Desk, str], str]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = Book(tmp_path / "store.json")
    yield Desk(book, lambda: NOON, Clipboard({}, tmp_path / "clip.txt", lambda _: None))
    book.close()


def others(desk: Desk, *known: str) -> list[Contact]:
    return [each for each in desk.book.records.contacts.values() if each.name not in known]


def by_a(desk: Desk, name: str) -> str:
    return desk.add_contact_line(name).contact.id


def by_the_command(desk: Desk, name: str) -> str:
    add(desk, line=name.split())
    return list(desk.book.records.contacts)[-1]


def by_at(desk: Desk, name: str) -> str:
    return noted(desk, f"@{name}").contact_id


def by_a_corrected_line(desk: Desk, name: str) -> str:
    note = noted(desk, "@Somebody Else")
    return desk.book.edit_line(note.id, f"@{name}", now=NOON).contact_id


def noted(desk: Desk, line: str) -> Note:
    host = desk.book.add_contact("Hans Host", now=NOON)
    call = desk.book.start_call(desk.interview_to_come(host).id, now=NOON)
    return desk.book.keep_line(call.id, line, seconds=1, now=NOON)


def by_via(desk: Desk, name: str) -> str:
    return desk.add_contact_line(f"Greta Guest via {name}").contact.introduced_by


def by_via_of_somebody_known(desk: Desk, name: str) -> str:
    desk.book.add_contact("Greta Guest", now=NOON)
    return by_via(desk, name)


def by_introduced_by(desk: Desk, name: str) -> str:
    guest, records = desk.book.add_contact("Greta Guest", now=NOON), desk.book.records
    values = {field.id: field.value for field in contact_fields(guest, records)}
    try:
        return str(contact_values({**values, "introducer": name}, guest, records)["introduced_by"])
    except ValueError:
        return ""


def by_import(desk: Desk, name: str) -> str:
    plan = plan_for([IncomingContact(name)], [], desk.book.records)
    carry_out(desk.book, plan, plan.defaults(), now=NOON, source="a file")
    return (plan.entries[0].match or pytest.fail("no match")).contact_id


def by_a_pasted_list(desk: Desk, name: str) -> str:
    people = read_pasted(["Ida Idle, Zeta Works", name]).contacts
    plan = plan_for(people, [], desk.book.records)
    carry_out(desk.book, plan, plan.defaults(), now=NOON, source="a list")
    return (plan.entries[1].match or pytest.fail("no match")).contact_id


def by_the_introducer_of_a_row(desk: Desk, name: str) -> str:
    plan = plan_for([IncomingContact("Greta Guest", introducer=name)], [], desk.book.records)
    carry_out(desk.book, plan, plan.defaults(), now=NOON, source="a file")
    return next(each.introduced_by for each in others(desk) if each.name == "Greta Guest")


WAYS = [
    by_a,
    by_the_command,
    by_at,
    by_a_corrected_line,
    by_via,
    by_via_of_somebody_known,
    by_introduced_by,
    by_import,
    by_a_pasted_list,
    by_the_introducer_of_a_row,
]
HELPERS = ("Hans Host", "Greta Guest", "Ida Idle")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("known", "typed"), PEOPLE)
def test_one_person_by_each_way_in(desk: Desk, way: Way, known: str, typed: str) -> None:
    contact = desk.book.add_contact(known, now=NOON)
    assert way(desk, typed) == contact.id
    # An honorific typed later is taken on.
    (name,) = (each.name for each in others(desk, *HELPERS))
    assert name in (known, f"Prof. {known}")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("known", "typed"), TWO_PEOPLE)
def test_two_people_stay_two_by_each_way_in(desk: Desk, way: Way, known: str, typed: str) -> None:
    contact = desk.book.add_contact(known, now=NOON)
    assert way(desk, typed) != contact.id
    if way is not by_introduced_by:
        assert [each.name for each in others(desk, *HELPERS)] == [known, typed]


@pytest.mark.parametrize(("known", "typed"), PEOPLE)
def test_who_stands_there_twice_is_found(desk: Desk, known: str, typed: str) -> None:
    for name in (known, typed):
        desk.book.add_contact(name, now=NOON)
    (pair,) = find_duplicates(desk.book.records)
    assert pair.is_certain


@pytest.mark.parametrize(("known", "typed"), TWO_PEOPLE)
def test_two_people_are_not_taken_for_one_who_stands_there_twice(
    desk: Desk, known: str, typed: str
) -> None:
    for name in (known, typed):
        desk.book.add_contact(name, now=NOON, organization="Acme")
    assert not any(pair.is_certain for pair in find_duplicates(desk.book.records))


@pytest.mark.parametrize("way", [each for each in WAYS if each is not by_a_corrected_line])
def test_a_name_of_two_people_makes_no_third(desk: Desk, way: Way) -> None:
    for firm in ("Acme", "Bay"):
        desk.book.add_contact("Zoë Ångström", now=NOON, organization=firm)
    told = ""
    try:
        assert way(desk, "Zoe Angstrom") in ("", *desk.book.records.contacts)
    except (ValueError, CommandError) as error:
        told = str(error)
    assert [each.name for each in others(desk, *HELPERS)] == ["Zoë Ångström"] * 2
    if way in (by_a, by_the_command, by_via, by_via_of_somebody_known):
        assert told == (
            "2 people are called Zoë Ångström: add an organization or an address (at Acme; at Bay)."
        )


def test_what_a_row_says_of_an_introducer_who_could_be_two_is_kept(desk: Desk) -> None:
    for firm in ("Acme", "Bay"):
        desk.book.add_contact("Jane Doe", now=NOON, organization=firm)
    assert by_the_introducer_of_a_row(desk, "Jane Doe") == ""
    (guest,) = others(desk, "Jane Doe")
    assert guest.notes == "Introduced by Jane Doe, a name that several people have."
    assert by_via(desk, "Jane Doe at Bay") == list(desk.book.records.contacts)[1]


def test_a_line_that_could_name_two_is_kept_and_can_be_made_clear(desk: Desk) -> None:
    first, second = (
        desk.book.add_contact("Jane Doe", now=NOON, organization=firm) for firm in ("Acme", "Bay")
    )
    note = noted(desk, "@Jane Doe")
    assert (note.text, note.contact_id) == ("Jane Doe", "")
    assert desk.book.edit_line(note.id, "@Jane Doe, Bay", now=NOON).contact_id == second.id
    assert first.id in desk.book.records.contacts


def test_a_line_corrected_to_another_spelling_keeps_its_person(desk: Desk) -> None:
    note = noted(desk, "@Zoe Angstrom")
    note = desk.book.edit_line(note.id, "@Zoë Ångström", now=NOON)
    assert desk.book.records.contacts[note.contact_id].name == "Zoë Ångström"
    assert len(desk.book.records.contacts) == 2


def test_a_new_introducer_comes_with_their_organization(desk: Desk) -> None:
    guest = desk.add_contact_line("Greta Guest via Prof. Smith at Acme GmbH").contact
    smith = desk.book.records.contacts[guest.introduced_by]
    assert (smith.name, desk.book.records.organization_of(smith)) == ("Prof. Smith", "Acme GmbH")


def test_F8_half_of_a_name_in_a_pasted_list(desk: Desk) -> None:
    known = desk.book.add_contact("José García", now=NOON)
    plan = plan_for(read_pasted(["Lena Fox via Garcia"]).contacts, [], desk.book.records)
    carry_out(desk.book, plan, plan.defaults(), now=NOON, source="a list")
    (lena,) = others(desk, known.name)
    assert lena.introduced_by == known.id


def at_a(desk: Desk, name: str) -> None:
    desk.book.add_contact("Bo Lind", now=NOON, organization=name)


def at_at(desk: Desk, name: str) -> None:
    noted(desk, f"@Bo Lind, {name}")


def at_the_form(desk: Desk, name: str) -> None:
    contact = desk.book.add_contact("Bo Lind", now=NOON)
    desk.book.edit_contact(contact.id, organization=name)


def at_import(desk: Desk, name: str) -> None:
    people = [IncomingContact("Bo Lind", organization=name), IncomingContact("Al Ray", "", name)]
    plan = plan_for(people, [], desk.book.records)
    carry_out(desk.book, plan, plan.defaults(), now=NOON, source="a file")


def at_new_work(desk: Desk, name: str) -> None:
    desk.book.add_contact("Bo Lind", now=NOON, organization="Zeta Works", emails=["bo@x.org"])
    plan = plan_for(
        [IncomingContact("Bo Lind", organization=name, emails=("bo@x.org",))],
        [],
        desk.book.records,
    )
    carry_out(desk.book, plan, [Choice.REPLACE], now=NOON, source="a file")


def at_another_book(desk: Desk, name: str) -> None:
    theirs = Records()
    employer = Organization(name=name)
    for record in (employer, Contact(name="Bo Lind", created=NOON, organization_id=employer.id)):
        theirs.put(record)
    plan = plan_for([], [theirs], desk.book.records)
    carry_out(desk.book, plan, plan.defaults(), now=NOON, source="a book")


EMPLOYERS = [at_a, at_at, at_the_form, at_import, at_new_work, at_another_book]


def employers(desk: Desk) -> list[str]:
    records = desk.book.records
    return [each.name for each in records.organizations.values() if each.name != "Zeta Works"]


@pytest.mark.parametrize("way", EMPLOYERS)
@pytest.mark.parametrize(("known", "typed"), ORGANIZATIONS)
def test_one_organization_by_each_way_in(desk: Desk, way: Way, known: str, typed: str) -> None:
    desk.book.add_contact("Ann Orr", now=NOON, organization=known)
    way(desk, typed)
    assert employers(desk) == [known]
    records = desk.book.records
    (bo,) = (each for each in records.contacts.values() if each.name == "Bo Lind")
    assert records.organization_of(bo) == known


@pytest.mark.parametrize("way", EMPLOYERS)
@pytest.mark.parametrize(("known", "typed"), TWO_ORGANIZATIONS)
def test_two_organizations_stay_two(desk: Desk, way: Way, known: str, typed: str) -> None:
    desk.book.add_contact("Ann Orr", now=NOON, organization=known)
    way(desk, typed)
    assert employers(desk) == [known, typed]


@pytest.mark.parametrize(
    ("here", "there", "left"),
    [
        *(([known], [typed], 1) for known, typed in ORGANIZATIONS),
        *(([known], [typed], 2) for known, typed in TWO_ORGANIZATIONS),
        (["Acme"], ["ACME", "Acme, Inc."], 2),
        (["Acme", "Acme, Inc."], ["acme", "ACME, INC."], 2),
    ],
)
def test_an_organization_of_two_copies_is_one(
    tmp_path: Path, here: list[str], there: list[str], left: int
) -> None:
    rows = []
    for place, names in enumerate((here, there)):
        book = Book(tmp_path / f"{place}.json")
        book.take_records([Organization(name=name) for name in names])
        rows.append(book.compare({}).rows)
        book.close()
    ours, theirs = rows
    joined, turned = merge_rows(ours, theirs), merge_rows(theirs, ours)
    assert len(joined.rows["organizations"]) == left
    assert joined.rows["organizations"].keys() == turned.rows["organizations"].keys()
    assert not merge_rows(joined.rows, theirs).changes
