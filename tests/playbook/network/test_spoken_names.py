"""People are found as one calls them: for short, by a title, and asked for if misspelled."""

from collections.abc import Callable

import pytest

from tests.cases import for_each
from tests.world import NOW, World
from tui.app.screens.person.contact_form import contact_fields
from tui.app.screens.today.rows import shown_by
from tui.desk.contact_fields import contact_values
from tui.model.identity.same import one_said
from tui.model.records import Records
from tui.playbook.network.directory import Directory
from tui.playbook.network.filters import parse_filter
from tui.playbook.network.lookup import likely_contact, look_up, people_meant, people_near

NAMES = (
    "Elizabeth Warren-Hayes, Robert Nakamura, José Álvarez, Siobhán Ní Bhriain, William Chen, "
    "Katherine Doyle, Catherine Boyle, Zbigniew Brzozowski, Margaret O'Neill, Jean-Luc Picot, "
    "Björn Åkesson, Michael Adeyemi, Ngozi Eze, Anthony Russo, Alexandra Petrova, "
    "François Lefèvre, Sarah Kim, Daniel Kim, Theodore Banks, Ana Cole, Dr. Ruth Osei, "
    "Chuck Dunn, Peggy Lau, Jim D’Angelo, Zeke Moore, Randolph Pike, Ms Gwendolyn Fox"
)
MEANT = [
    ("bob nakamura", "Robert Nakamura"),
    ("Bobby", "Robert Nakamura"),
    ("rob n", "Robert Nakamura"),
    ("nakamura bob", "Robert Nakamura"),
    ("bill", "William Chen"),
    ("Will Chen", "William Chen"),
    ("willie", "William Chen"),
    ("mike adeyemi", "Michael Adeyemi"),
    ("MICKEY A", ""),
    ("tony", "Anthony Russo"),
    ("toni russo", "Anthony Russo"),
    ("Teddy Banks", "Theodore Banks"),
    ("ted", "Theodore Banks"),
    ("liz", "Elizabeth Warren-Hayes"),
    ("betsy warren-hayes", "Elizabeth Warren-Hayes"),
    ("beth hayes", "Elizabeth Warren-Hayes"),
    ("meg oneill", "Margaret O'Neill"),
    ("maggie o’neill", "Margaret O'Neill"),
    ("sasha", "Alexandra Petrova"),
    ("danny kim", "Daniel Kim"),
    ("charles dunn", "Chuck Dunn"),
    ("charlie dunn", "Chuck Dunn"),
    ("margaret lau", "Peggy Lau"),
    ("james d'angelo", "Jim D’Angelo"),
    ("jimmy dangelo", "Jim D’Angelo"),
    ("ezekiel", "Zeke Moore"),
    ("randy pike", "Randolph Pike"),
    ("gwen", "Ms Gwendolyn Fox"),
    ("kate doyle", "Katherine Doyle"),
    ("Dr Eze", "Ngozi Eze"),
    ("dr. eze", "Ngozi Eze"),
    ("Dr.Eze", "Ngozi Eze"),
    ("prof. dr. eze", "Ngozi Eze"),
    ("doctor ngozi eze", "Ngozi Eze"),
    ("ms. petrova", "Alexandra Petrova"),
    ("Miss Petrova", "Alexandra Petrova"),
    ("mrs o'neill", "Margaret O'Neill"),
    ("mrs. oneill", "Margaret O'Neill"),
    ("Mrs O‘Neill", "Margaret O'Neill"),
    ("mrs o`neill", "Margaret O'Neill"),
    ("mrs oʼneill", "Margaret O'Neill"),
    ("mrs o neill", "Margaret O'Neill"),
    ("Mrs. Meg O´Neill", "Margaret O'Neill"),
    ("mr bob nakamura", "Robert Nakamura"),
    ("uncle ted", "Theodore Banks"),
    ("coach russo", "Anthony Russo"),
    ("herr åkesson", "Björn Åkesson"),
    ("sra. alvarez", "José Álvarez"),
    ("monsieur lefevre", "François Lefèvre"),
    ("rev banks", "Theodore Banks"),
    ("dr ruth", "Dr. Ruth Osei"),
    ("mrs osei", "Dr. Ruth Osei"),
    ("ms fox", "Ms Gwendolyn Fox"),
    ("mrs fox", "Ms Gwendolyn Fox"),
    ("mr kim", "Sarah Kim, Daniel Kim"),
]
NEAR = [
    ("kathrine doyle", "Katherine Doyle"),
    ("katherin doyle", ""),
    ("Katherine Doyel", "Katherine Doyle"),
    ("catherine doyle", "Catherine Boyle, Katherine Doyle"),
    ("brzozowsky", "Zbigniew Brzozowski"),
    ("zbignew", "Zbigniew Brzozowski"),
    ("nakamora", "Robert Nakamura"),
    ("bob nakamora", "Robert Nakamura"),
    ("onell", "Margaret O'Neill"),
    ("mrs o'niell", "Margaret O'Neill"),
    ("adeyemy", "Michael Adeyemi"),
    ("dr ese", "Ngozi Eze"),
    ("jean-luc picott", "Jean-Luc Picot"),
    ("petrovna", "Alexandra Petrova"),
    ("dunne", "Chuck Dunn"),
    ("theodor banks", ""),
    ("elisabeth warren", "Elizabeth Warren-Hayes"),
    ("jozé", "José Álvarez"),
    ("nobodyhere", ""),
    ("zebulon", ""),
    ("xq", ""),
]
Lookup = Callable[[Records, str], list[str]]


def command_line(records: Records, typed: str) -> list[str]:
    return [contact.name for contact in people_meant(records, typed)]


def jump(records: Records, typed: str) -> list[str]:
    return [found.contact.name for found in look_up(records, typed, 9)]


def at(records: Records, typed: str) -> list[str]:
    found = likely_contact(typed, records)
    return [found.name] if found else []


def filter_of_the_map(records: Records, typed: str) -> list[str]:
    found = Directory(records).matching(parse_filter(typed, NOW.date()))
    return [records.contacts[each].name for each in found]


def filter_of_today(records: Records, typed: str) -> list[str]:
    rows = {each.id: (each.id, "ask") for each in records.contacts.values()}
    return [records.contacts[each].name for each in shown_by(typed, records, rows)]


def introduced_by(records: Records, typed: str) -> list[str]:
    guest = next(each for each in records.contacts.values() if each.name == "Greta Quist")
    values = {field.id: field.value for field in contact_fields(guest, records)}
    found = contact_values({**values, "introducer": typed}, guest, records)["introduced_by"]
    return [records.contacts[found].name]


@pytest.fixture(scope="module")
def known() -> Records:
    world = World()
    for name in ("Greta Quist", *NAMES.split(", ")):
        world.contact(name)
    return world.records


@for_each("lookup", [command_line, jump, filter_of_the_map, filter_of_today, introduced_by, at])
@for_each(("typed", "name"), [each for each in MEANT if "," not in each[1]])
def test_who_is_called_so_is_found_in_every_place(
    known: Records, lookup: Lookup, typed: str, name: str
) -> None:
    if name:
        assert lookup(known, typed) == [name]
    else:
        assert command_line(known, typed) == []


@for_each(("typed", "names"), [each for each in MEANT if "," in each[1]])
def test_several_who_are_called_so_are_told(known: Records, typed: str, names: str) -> None:
    assert command_line(known, typed) == names.split(", ")
    with pytest.raises(ValueError, match="could be 2 people"):
        introduced_by(known, typed)


@for_each(("typed", "names"), NEAR)
def test_who_is_nearly_called_so_is_asked_for_and_never_taken(
    known: Records, typed: str, names: str
) -> None:
    meant = [each for each in names.split(", ") if each]
    if command_line(known, typed):
        assert not meant
        return
    near = [contact.name for contact in people_near(known, typed)]
    assert near == meant
    assert jump(known, typed) == meant
    with pytest.raises(ValueError, match="did you mean" if meant else "nobody you have added"):
        introduced_by(known, typed)


@for_each(
    ("names", "typed", "meant"),
    [
        ("Bob Lee, Robert Nakamura", "bob", "Bob Lee"),
        ("Dr. Sarah Kim, Daniel Kim", "dr kim", "Dr. Sarah Kim"),
        ("Ted Moss, Edward Moss, Theodore Moss", "ted moss", "Ted Moss"),
        ("Edward Moss, Theodore Banks", "ted", "Edward Moss, Theodore Banks"),
        ("Rob Roy, Robbie Ash", "robert", "Rob Roy, Robbie Ash"),
        ("Kennedy Ross, Edward Stone", "ned", "Kennedy Ross, Edward Stone"),
        ("John Smith", "juan", ""),
        ("Charles Ives", "carlos", ""),
        ("Mark Thomas", "tom", ""),
        ("Jon Doe, John Roe", "jon", "Jon Doe"),
        ("Drew Barr", "dr", "Drew Barr"),
        ("Miss Piggy", "miss", "Miss Piggy"),
    ],
)
def test_what_is_written_comes_before_what_is_said(
    world: World, names: str, typed: str, meant: str
) -> None:
    for name in names.split(", "):
        world.contact(name)
    assert command_line(world.records, typed) == [each for each in meant.split(", ") if each]


@for_each(
    ("names", "typed", "meant"),
    [
        ("Søren Kjærgaard, Katherine Johnson", "KJ", "Katherine Johnson"),
        ("Søren Kjærgaard, Katherine Johnson", "kj", "Katherine Johnson"),
        ("Søren Kjærgaard", "kj", "Søren Kjærgaard"),
        ("Jane Doe, John Dunn, Jo Ek", "J.D.", "Jane Doe, John Dunn"),
        ("Jane Doe, Jdan Ives", "JD", "Jane Doe"),
        ("Jane Doe, Rajd Ives", "j d", "Jane Doe"),
        ("Mary-Anne O'Neill, Tom Moss", "mo", "Mary-Anne O'Neill"),
        ("Klaus-Peter von der Heyden, Karl Horn", "kph", "Klaus-Peter von der Heyden"),
        ("Dr. Amina Bello MBBS, Abel Roe", "ab", "Dr. Amina Bello MBBS, Abel Roe"),
        ("Anna Lee, Alan Roe, Tom Alder", "al", "Anna Lee, Alan Roe"),
        ("Anna Lee, Alan Roe", "AL", "Anna Lee"),
        ("Bo Lind, Ben Okafor", "bo", "Bo Lind"),
        ("Bo Lind, Ben Okafor", "BO", "Bo Lind, Ben Okafor"),
        ("Jan Novak, Jane Doe, Jane Adams, Janet Roe", "jan", "Jan Novak"),
        ("Jane Doe, Janet Roe", "jane", "Jane Doe"),
        ("Mary Smith, Mary-Anne O'Neill, Maryam Shah", "mary", "Mary Smith, Mary-Anne O'Neill"),
        ("Marie Curie, Annemarie Weber", "marie", "Marie Curie"),
        ("Wei Chen, Michelle Cheng", "chen", "Wei Chen"),
        ("Jane Doe, Jane Adams", "jane d", "Jane Doe"),
        ("Jane Doe, Jane Adams", "Jane D.", "Jane Doe"),
        ("Jane Doe, Jane Adams, Jane Dunn", "jane d", "Jane Doe, Jane Dunn"),
        ("Jane Adams", "jane d", ""),
        ("Jane Doe, Jane Adams", "jane.d", "Jane Doe"),
        ("Jane Doe, Jo Doe-Smith", "j. doe", "Jane Doe, Jo Doe-Smith"),
        ("Robert Nakamura, Robert Kim", "bob n", "Robert Nakamura"),
    ],
)
def test_initials_and_whole_words_are_what_they_say(
    world: World, names: str, typed: str, meant: str
) -> None:
    for name in names.split(", "):
        world.contact(name)
    assert command_line(world.records, typed) == [each for each in meant.split(", ") if each]


@for_each(
    ("typed", "meant"),
    [
        ("jane from acme", "Jane Doe"),
        ("jane (acme)", "Jane Doe"),
        ("jane @ acme", "Jane Doe"),
        ("Jane at Skadden", "Jane Adams"),
        ("jane, acme", "Jane Doe"),
        ("jane - skadden", "Jane Adams"),
        ("jane who works at acme", "Jane Doe"),
        ("jane bei acme", "Jane Doe"),
        ("the guy from boeing", "Robert Fitz"),
        ("bob from boeing", "Robert Fitz"),
        ("jane from boeing", ""),
        ("from in at", ""),
    ],
)
def test_whom_one_means_may_be_said_by_where_they_work(
    world: World, typed: str, meant: str
) -> None:
    for name, firm in (("Jane Doe", "Acme"), ("Jane Adams", "Skadden"), ("Robert Fitz", "Boeing")):
        world.contact(name, organization_id=world.organization(firm).id)
    assert command_line(world.records, typed) == [each for each in [meant] if each]
    assert jump(world.records, typed) == [each for each in [meant] if each]


def test_nobody_is_one_person_for_being_called_so(known: Records) -> None:
    for typed in ("Bob Nakamura", "Tony", "Kathrine Doyle"):
        found = one_said(typed, list(known.contacts.values()), known.organization_of)
        assert found is None


def test_at_takes_nobody_for_short_who_works_elsewhere(world: World) -> None:
    world.contact("William Chen", organization_id=world.organization("Bay Freight").id)
    assert at(world.records, "bill chen, bay") == at(world.records, "bill chen") == ["William Chen"]
    assert at(world.records, "bill chen, acme") == []
