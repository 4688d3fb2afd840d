"""What stands for nothing known is nothing, in every file and field."""

import pytest

from tests.cases import for_each
from tests.exchange.test_pasted_person import CARD
from tests.world import World
from tui.app.screens.person.contact_form import contact_fields
from tui.desk.contact_fields import contact_values
from tui.exchange.incoming import IncomingContact
from tui.exchange.readers.any_csv import read_any_csv
from tui.exchange.readers.google_csv import read_google
from tui.exchange.readers.linkedin import read_linkedin
from tui.exchange.readers.pasted_names import read_pasted
from tui.exchange.readers.vcard.vcard import read_vcards
from tui.model.naming.placeholders import is_placeholder, name_unless_placeholder

NOTHING = [
    *("N/A", "n/a", "NA", "-", "--", "—", "None", "null", "NULL", "nan", "NaN", "TBD", "tba"),
    *("#REF!", "#N/A", "#VALUE!", "Unknown", "unknown", "?", "???", "...", "Not available"),
]
NO_EMPLOYER = [
    *("Retired", "retired", "Self-employed", "Self employed", "Freelance", "Freelancer"),
    *("Student", "Unemployed", "Looking for work", "Looking for a new opportunity", "Open to work"),
    *("Between jobs", "Independent Consultant", "Homemaker", "Selbständig", "Stay-at-home mom"),
]
STANDING = frozenset({"Retired", "retired", "Between jobs"})


def by_table(title: str, company: str) -> IncomingContact:
    header = "Name,Title,Company,Email,Phone,Website,Tags,Notes,How we met,Introduced by\n"
    other = title if title in NOTHING else "x@acme.example"
    row = f"Jane Doe,{title},{company},{other},{title},{title},{title},{title},{title},{title}\n"
    return read_any_csv([header, row]).contacts[0]


def by_linkedin(title: str, company: str) -> IncomingContact:
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    row = f"Jane,Doe,{title},{title},{company},{title},12 Mar 2024\n"
    return read_linkedin([header, row]).contacts[0]


def by_google(title: str, company: str) -> IncomingContact:
    header = "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Notes\n"
    row = f"Jane,Doe,{company},{title},{title},{title}\n"
    return read_google([header, row]).contacts[0]


def by_card(title: str, company: str) -> IncomingContact:
    lines = CARD.format(title=title, organization=company).split("\n")
    lines = [line for line in lines if line.partition(":")[0] not in ("TEL", "URL", "NOTE")]
    lines[-1:] = [f"TEL:{title}", f"NOTE:{title}", lines[-1]]
    return read_vcards(f"{line}\n" for line in lines).contacts[0]


def by_list(title: str, company: str) -> IncomingContact:
    return read_pasted([f"Jane Doe, {title}, {company}"]).contacts[0]


READERS = [by_table, by_linkedin, by_google, by_card, by_list]


@for_each("nothing", NOTHING)
@for_each("read", READERS)
def test_nothing_known_is_nothing(read, nothing):
    person = read(nothing, nothing)
    assert (person.name, person.title, person.organization) == ("Jane Doe", "", "")
    assert (person.phones, person.notes, person.how_we_met) == ((), "", "")
    assert (person.introducer, nothing in person.emails) == ("", False)


@for_each("state", NO_EMPLOYER)
@for_each("read", READERS)
def test_nobody_works_at_being_retired(read, state):
    person = read("Designer", state)
    if read is by_list and state in STANDING:
        # In a line that is a remark, and no title.
        assert (person.title, person.organization) == ("Designer", "")
        assert person.notes == state
        return
    assert (person.title, person.organization) == (f"Designer, {state}", "")


def test_a_state_that_the_title_says_already_is_said_once():
    assert by_table("Freelance Designer", "Freelance").title == "Freelance Designer"
    assert by_table("N/A", "Retired").title == "Retired"


@for_each(
    ("first", "last", "name"),
    [
        ("Jane", "nan", "Jane"),
        ("Jane", "#N/A", "Jane"),
        ("NULL", "Doe", "Doe"),
        ("Jane", "-", "Jane"),
        ("Nan", "Goldin", "Nan Goldin"),
        ("Jennifer", "Null", "Jennifer Null"),
        ("Na", "Li", "Na Li"),
    ],
)
def test_half_a_name_is_a_name(first, last, name):
    (person,) = read_any_csv(["First Name,Last Name\n", f"{first},{last}\n"]).contacts
    assert person.name == name


def test_no_name_at_all_is_told():
    reading = read_any_csv(["Name,Company\n", "N/A,Acme\n", "nan,nan\n"])
    assert [problem.reason for problem in reading.problems] == [
        "It has no name (Acme).",
        "It has no name.",
    ]


@for_each("words", ["Acme", "Nancy", "Unknown Worlds", "-x", "0", "✓", "../..", "x"])
def test_other_words_say_something(words):
    assert not is_placeholder(words)
    assert name_unless_placeholder(words) == words


def test_the_form_keeps_no_placeholder(world: World):
    jane = world.contact("Jane Doe")
    fields = {field.id: field.value for field in contact_fields(jane, world.records)}
    told = {"title": "Nurse", "organization": "Retired", "phones": "n/a, 555 0101", "notes": "-"}
    values = contact_values({**fields, **told, "greet_as": "Dear Jane,"}, jane, world.records)
    assert (values["title"], values["organization"]) == ("Nurse, Retired", "")
    assert (values["phones"], values["notes"], values["greet_as"]) == (("555 0101",), "", "Jane")
    with pytest.raises(ValueError, match="needs a name"):
        contact_values({**fields, "name": "N/A"}, jane, world.records)


def test_the_form_says_how_letters_greet(world: World):
    hints = {
        name: next(
            field.hint
            for field in contact_fields(world.contact(name), world.records)
            if field.id == "greet_as"
        )
        for name in ("Dr. Jane Doe, MD", "Jane (JD) Bracket")
    }
    assert hints == {"Dr. Jane Doe, MD": "Dr. Doe", "Jane (JD) Bracket": "Jane, JD: which?"}
