"""Father and son, and namesakes at one firm: two people never become one without a word."""

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from tests.cases import for_each
from tests.world import BEGUN
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import plan_for
from tui.exchange.matching.match_people import Verdict, match_all
from tui.exchange.readers.detect_format import read_file
from tui.model.people import Contact
from tui.model.records import Records
from tui.store.book import Book

if TYPE_CHECKING:
    from tests.world import World


def card(name: str, *lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""))


def people(text: str):
    return read_file(BytesIO(text.encode())).reading.contacts


TWO = {
    "Sr. and Jr.": "Name,Company\nJohn Smith Sr.,Acme\nJohn Smith Jr.,Acme\n",
    "with commas": 'Name,Company\n"Smith, John, Sr.",Acme\n"Smith, John, Jr.",Acme\n',
    "II and III": "Name,Company\nRobert Hale II,Hale Lumber\nRobert Hale III,Hale Lumber\n",
    "only the son is marked": "Name,Company\nJohn Smith,Acme\nJohn Smith Jr.,Acme\n",
    "only the son, one family address": (
        "Name,Email\nJohn Smith,smiths@home.example\nJohn Smith Jr.,smiths@home.example\n"
    ),
    "only the grandson, one landline": (
        "Name,Phone\nRobert Hale III,+1 555 010 0101\nRobert Hale,555-010-0101\n"
    ),
    "titles": "Name,Company,Title\nJohn Smith,IBM,Engineer\nJohn Smith,IBM,Accountant\n",
    "titles, in capitals": "Name,Company,Title\nMin Li,UW,Dean\nMIN LI,UW,Lab manager\n",
    "titles at one switchboard": (
        "Name,Phone,Title\nJohn Smith,555 010 0100,Engineer\nJohn Smith,555 010 0100,Accountant\n"
    ),
    "numbers": "Name,Company,Phone\nAna Ruiz,BBVA,+34 911 111 111\nAna Ruiz,BBVA,+34 922 222 222\n",
    "notes": "Name,Company,Notes\nAna Ruiz,BBVA,met at the fair\nAna Ruiz,BBVA,from the choir\n",
    "notes alone": "Name,Notes\nJohn Smith,dentist\nJohn Smith,plays golf with Dad\n",
    "addresses": "Name,Company,Email\nAna Ruiz,BBVA,ana@b.example\nAna Ruiz,BBVA,ar@b.example\n",
    "departments": (
        "Name,Company,Department\nJohn Smith,City Hall,Parks\nJohn Smith,City Hall,Tax\n"
    ),
    "departments on cards": card("Li Na", "ORG:Acme;Legal") + card("Li Na", "ORG:Acme;Sales"),
    "birthdays": (
        card("John Smith", "EMAIL:smiths@home.example", "BDAY:1950-01-02")
        + card("John Smith", "EMAIL:smiths@home.example", "BDAY:1981-03-04")
    ),
    "cards": card("John Smith", "ORG:Acme", "UID:one") + card("John Smith", "ORG:Acme", "UID:two"),
    "cards without an employer": card("John Smith", "UID:one") + card("John Smith", "UID:two"),
}


@for_each("text", TWO.values(), ids=TWO)
def test_two_people_in_one_file_stay_two(text: str) -> None:
    one, other = match_all(people(text), Records())
    assert (one.verdict, other.verdict) == (Verdict.NEW, Verdict.NEW)
    assert not one.repeats
    assert not other.repeats


@pytest.mark.parametrize("text", TWO.values(), ids=TWO)
def test_the_son_does_not_touch_the_record_of_the_father(text: str, tmp_path) -> None:
    book = Book(tmp_path / "store.json")
    father, son = people(text)
    for each in (father, son):
        plan = plan_for([each], [], book.records)
        before = dict(book.records.contacts)
        carry_out(book, plan, plan.defaults(), now=BEGUN, source="a file")
        assert {key: book.records.contacts[key] for key in before} == before
    (entry,) = plan_for([son], [], book.records).entries
    assert entry.verdict in (Verdict.NEW, Verdict.MAYBE, Verdict.SAME)


@for_each("text", TWO.values(), ids=TWO)
def test_two_rows_that_may_be_one_contact_are_both_shown(text: str, world: "World") -> None:
    father, _ = people(text)
    firm = world.organization(father.organization) if father.organization else None
    world.contact(
        "John Smith" if "John" in father.name else father.name,
        organization_id=firm.id if firm else "",
    )
    found = match_all(people(text), world.records)
    assert len(found) == 2
    unsure = [each.verdict in (Verdict.MAYBE, Verdict.NEW) for each in found]
    # The father is whom the book has; of namesakes nobody knows which one that is.
    assert any(unsure)
    assert all(unsure) or found[0].verdict is Verdict.SAME


ONE = {
    "one profile": (
        "Name,URL,Title\nJane Doe,linkedin.com/in/jd,Analyst\nJane Doe,linkedin.com/in/jd/,Head\n",
        "the same LinkedIn profile",
    ),
    "one address": (
        "Name,Email,Company\nJane Doe,j@x.org,Acme\nJANE DOE,J@x.org,Globex\n",
        "the same e-mail address and name",
    ),
    "one mobile": (
        "Name,Phone\nJane Doe,+1 555 010 0101\nDr. Jane Doe,(555) 010-0101\n",
        "the same number and name",
    ),
    "the same row": (
        "Name,Company\nJane Doe,Acme\nJane Doe,Acme Inc.\n",
        "the same name and organization",
    ),
    "a fuller title": (
        "Name,Company,Title\nJane Doe,Acme,Analyst\nJane Doe,Acme,Senior Analyst\n",
        "the same name and organization",
    ),
    "nothing but a name": ("Name\nJane Doe\nJane Doe\n", "the same name"),
    "one card twice": (card("Jane Doe", "UID:one") * 2, "the same card"),
}


@for_each(("text", "because"), ONE.values(), ids=ONE)
def test_what_is_one_with_another_row_is_told(text: str, because: str) -> None:
    plan = plan_for(people(text), [], Records())
    assert len(plan.entries) == 1
    ((person, repeat),) = plan.repeats()
    assert repeat.because == because
    assert (person.number, repeat.incoming.number) in ((2, 3), (1, 2))


def test_the_other_job_of_one_person_is_kept() -> None:
    (found,) = match_all(people(ONE["one address"][0]), Records())
    assert found.incoming.organization == "Acme"
    assert found.incoming.notes == "Also: Globex."


def test_of_three_namesakes_each_row_finds_its_own() -> None:
    text = "Name,Company,Title\nJo Li,IBM,Engineer\nJo Li,IBM,Accountant\nJo Li,IBM,Accountant\n"
    one, other = match_all(people(text), Records())
    assert not one.repeats
    assert [each.incoming.number for each in other.repeats] == [4]


@for_each("is_known", [False, True], ids=["new", "known"])
def test_each_row_that_became_one_is_still_told_apart(is_known: bool) -> None:
    text = (
        "Name,Company,Email,Phone,Notes\n"
        "Jane Doe,Acme,jane@acme.example,,red hair\n"
        "Jane Doe,Acme,jane@acme.example,555 010 0101,plays chess\n"
        "Jane Doe,Acme Inc.,,,\n"
    )
    book = Records()
    if is_known:
        book.put(Contact(name="Jane Doe", emails=("jane@acme.example",), created=BEGUN))
    (found,) = match_all(people(text), book)
    assert "plays chess" in found.incoming.notes
    first, *others = (each.number for each in people(text))
    for repeat, number in zip(found.repeats, others, strict=True):
        assert (repeat.first.number, repeat.incoming.number) == (first, number)
        assert (repeat.first.notes, repeat.first.phones) == ("red hair", ())
