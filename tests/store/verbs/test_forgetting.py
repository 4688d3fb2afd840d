"""Forgetting somebody for good: nothing of them is left, and everything else is."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.world import NOON
from tui.cli.demo.season import fill
from tui.model.followup import FollowUp
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.store import maintenance
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.store.ledger import MissingRecordError

WORDS = ("Wendy Ho", "Wendy", "w.ho@acme.com", "555 010 7788", "5550107788", "wendyho-7")
SAID = "the residency pays in the second year"


@pytest.fixture
def book(tmp_path: Path) -> Any:
    opened = Book(tmp_path / "store.json")
    yield opened
    opened.close()


def add(book: Book, name: str, **fields: Any) -> Contact:
    return book.add_contact(name, now=NOON, **fields)


def talk(book: Book, contact: Contact, *lines: str) -> Interview:
    call = book.plan_interview(contact.id, now=NOON, minutes=25, agenda=(), research=None)
    book.start_call(call.id, now=NOON)
    for number, line in enumerate(lines):
        book.keep_line(call.id, line, seconds=number, now=NOON)
    book.hang_up(call.id, now=NOON + timedelta(minutes=20))
    return call


def with_wendy(book: Book) -> Contact:
    """A book in which much is said of Wendy Ho, by her and by others."""
    smith = add(book, "Prof. Smith")
    talk(book, smith, "@Wendy Ho, Bay Freight", "wendy knows hospitals", '"ask Wendy Ho first"')
    (wendy,) = (each for each in book.records.contacts.values() if each.name == "Wendy Ho")
    book.edit_contact(
        wendy.id,
        emails=("w.ho@acme.com",),
        phones=("+1 (555) 010-7788",),
        links=("https://www.linkedin.com/in/wendyho-7/",),
        how_we_met="Prof. Smith led to Wendy",
    )
    talk(book, wendy, SAID, ">send Wendy the paper", "<a tour", "@Omar Haddad")
    other = add(book, "Rui Costa")
    book.edit_contact(other.id, notes="Wendy Ho says hi: 555 010 7788, w.ho@acme.com")
    book.save_draft(f"reply:{wendy.id}", SAID)
    book.save_draft("search", "wendy hospitals")
    book.save_draft("add:Wendy Ho:", "Zoe")
    book.save_draft(f"edit:{other.id}", json.dumps({"title": "friend of Wendy\nHo", "tags": "x"}))
    book.edit_contact(wendy.id, title="Head of everything")
    book.undo()
    return wendy


def bytes_below(folder: Path) -> dict[Path, str]:
    """All files below a folder, as text and as text without JSON's escapes."""
    found = {}
    for path in (each for each in folder.rglob("*") if each.is_file()):
        text = path.read_bytes().decode("utf-8", "replace")
        found[path] = f"{text}\n{_unescaped(text)}"
    return found


def _unescaped(text: str) -> str:
    return text.encode("ascii", "replace").decode("unicode_escape", "replace")


def assert_nowhere(folder: Path, *words: str) -> None:
    for path, text in bytes_below(folder).items():
        for word in words:
            assert word.casefold() not in text.casefold(), (path.name, word)


def test_no_file_has_them_while_it_is_open_and_after(book: Book, tmp_path: Path) -> None:
    wendy = with_wendy(book)
    assert book.flush()
    assert any("Wendy Ho" in text for text in bytes_below(tmp_path).values())
    book.forget(wendy.id)
    assert book.erased(5) == ""
    assert_nowhere(tmp_path, *WORDS, SAID, "a tour", "hospitals and Wendy")
    book.close()
    assert_nowhere(tmp_path, *WORDS, SAID)
    assert maintenance.check(book.path) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *("store.json", "store.json.bak", "store.json.lock", "store.json.wal")
    ]


def test_what_others_have_stays_without_them(book: Book) -> None:
    wendy = with_wendy(book)
    book.forget(wendy.id)
    by_name = {each.name: each for each in book.records.contacts.values()}
    assert set(by_name) == {"Prof. Smith", "Omar Haddad", "Rui Costa"}
    assert by_name["Rui Costa"].notes == "somebody says hi: [forgotten], [forgotten]"
    assert by_name["Omar Haddad"].introduced_by == ""
    (smiths,) = book.records.interviews_of(by_name["Prof. Smith"].id)
    lines = [note.typed for note in book.records.notes_of(smiths.id)]
    assert lines == ["[forgotten]", "somebody knows hospitals", '"ask somebody first']
    assert not any(each.contact_id == wendy.id for each in book.records.table(FollowUp).values())
    assert book.draft("search") == "somebody hospitals"
    assert book.draft(f"edit:{by_name['Rui Costa'].id}")
    assert book.draft("add:Wendy Ho:") == book.draft(f"reply:{wendy.id}") == ""


def test_nothing_takes_it_back(book: Book) -> None:
    wendy = with_wendy(book)
    book.forget(wendy.id)
    assert not book.can_undo
    assert not book.can_redo
    assert book.undo() is None
    assert book.redo() is None
    with pytest.raises(MissingRecordError):
        book.forget(wendy.id)
    after = add(book, "Zoe Fox")
    assert book.undo()
    assert after.id not in book.records.contacts


def test_it_is_there_after_a_restart(book: Book, tmp_path: Path) -> None:
    wendy = with_wendy(book)
    book.forget(wendy.id)
    here = dict(book.records.contacts)
    book.close()
    again = Book(book.path)
    assert dict(again.records.contacts) == here
    assert again.reports == again.problems == []
    again.close()
    assert_nowhere(tmp_path, *WORDS, SAID)


@pytest.mark.parametrize("name", ["Linkedin", "Referral", "Done", "Wendy", "Id", "Talked"])
def test_whoever_it_is_the_rest_can_be_read(book: Book, name: str) -> None:
    fill(book, NOON)
    before = {each.id for each in book.records.contacts.values()}
    book.forget(add(book, name).id)
    book.close()
    again = Book(book.path)
    assert again.problems == []
    assert {each.id for each in again.records.contacts.values()} == before
    again.close()


def test_anybody_of_a_season_can_be_forgotten(tmp_path: Path) -> None:
    book = Book(tmp_path / "store.json")
    fill(book, NOON)
    while book.records.contacts:
        contact = next(iter(book.records.contacts.values()))
        words = [
            note.text
            for each in book.records.interviews_of(contact.id)
            for note in book.records.notes_of(each.id)
        ]
        assert book.forget(contact.id)
        assert book.erased(5) == ""
        assert_nowhere(tmp_path, contact.name, *contact.emails, *words)
    book.close()
    assert maintenance.check(book.path) == []


def test_what_goes_is_counted(book: Book) -> None:
    wendy = with_wendy(book)
    assert book.belongings(wendy.id).in_words == "1 talk, 4 lines and 2 promises"
    assert book.belongings(add(book, "Zoe Fox").id).in_words == ""


def test_nobody_is_forgotten_during_a_call(book: Book) -> None:
    wendy = add(book, "Wendy Ho")
    call = book.plan_interview(wendy.id, now=NOON, minutes=25, agenda=(), research=None)
    book.start_call(call.id, now=NOON)
    with pytest.raises(ValueError, match="hang up first"):
        book.forget(wendy.id)
    assert wendy.id in book.records.contacts


def test_a_firm_of_their_own_goes_and_others_stay(book: Book) -> None:
    add(book, "Zoe Fox", organization="Bay Freight")
    wendy = add(book, "Wendy Ho", organization="Wendy Ho Consulting")
    book.forget(wendy.id)
    assert [each.name for each in book.records.organizations.values()] == ["Bay Freight"]
    wanted = add(book, "Vera Quist", organization="Quist Labs")
    book.set_interest(wanted.organization_id, 3)
    book.forget(wanted.id)
    names = [each.name for each in book.records.organizations.values()]
    assert names == ["Bay Freight", "Quist Labs"]


def test_it_is_refused_where_nothing_can_be_written(book: Book) -> None:
    wendy = with_wendy(book)
    book.flush()
    reader = Book(book.path, reading=True)
    with pytest.raises(StoreError):
        reader.forget(wendy.id)
    assert wendy.id in reader.records.contacts
    assert not book.path.with_name("store.json.erasing").exists()
    reader.close()


def copy_of(book: Book, folder: Path) -> Book:
    """Another computer's copy of a book."""
    assert book.flush()
    folder.mkdir()
    for path in (book.path, *book.path.with_name("store.json.wal").iterdir()):
        target = folder / path.relative_to(book.path.parent)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.read_bytes())
    return Book(folder / "store.json")


def merged(book: Book, other: Book) -> int:
    merge = book.compare(other._store.rows())
    book.take_over(merge, other.path, now=NOON)
    return merge.forgotten


def test_another_copy_does_not_bring_them_back(book: Book, tmp_path: Path) -> None:
    wendy = with_wendy(book)
    other = copy_of(book, tmp_path / "other")
    (rui,) = (each for each in other.records.contacts.values() if each.name == "Rui Costa")
    talk(other, wendy, "she moves to Oslo")
    other.edit_contact(rui.id, title="Lead")
    add(other, "Zoe Fox")
    other.flush()
    book.forget(wendy.id)
    here = book.path.parent
    assert merged(book, other) > 5
    assert merged(book, other) > 5
    by_name = {each.name: each for each in book.records.contacts.values()}
    assert set(by_name) == {"Prof. Smith", "Omar Haddad", "Rui Costa", "Zoe Fox"}
    assert by_name["Rui Costa"].title == "Lead"
    assert by_name["Rui Costa"].notes == "somebody says hi: [forgotten], [forgotten]"
    other.close()
    book.close()
    for path in sorted(other.path.parent.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert_nowhere(here, *WORDS, SAID, "Oslo")


def test_what_is_added_again_by_hand_can_be_merged(book: Book, tmp_path: Path) -> None:
    wendy = with_wendy(book)
    book.forget(wendy.id)
    again = add(book, "Wendy Ho")
    other = copy_of(book, tmp_path / "other")
    other.edit_contact(again.id, title="Lead")
    other.flush()
    assert merged(book, other) == 0
    assert book.records.contacts[again.id].title == "Lead"
    other.close()


def test_an_older_file_put_in_its_place_does_not_bring_them_back(
    book: Book, tmp_path: Path
) -> None:
    wendy = with_wendy(book)
    book.close()
    older = book.path.read_bytes()
    again = Book(book.path)
    add(again, "Zoe Fox")
    again.forget(wendy.id)
    assert again.erased(5) == ""
    again.close()
    book.path.write_bytes(older)
    synced = Book(book.path)
    names = {each.name for each in synced.records.contacts.values()}
    assert names == {"Prof. Smith", "Omar Haddad", "Rui Costa"}
    assert any("since you forgot the person for good" in each for each in synced.reports)
    synced.close()
    assert_nowhere(tmp_path, *WORDS, SAID)


@pytest.mark.parametrize("how", ["by hand", "named"])
def test_an_employer_known_only_by_them_goes_too(book: Book, tmp_path: Path, how: str) -> None:
    smith = add(book, "Prof. Smith")
    if how == "named":
        talk(book, smith, "@Pat Moss, Zircon Ltd")
    else:
        add(book, "Pat Moss", organization="Zircon Ltd")
    (pat,) = (each for each in book.records.contacts.values() if each.name == "Pat Moss")
    book.edit_contact(pat.id, title="Welder")
    book.forget(pat.id)
    assert book.erased(10) == ""
    assert [each.name for each in book.records.organizations.values()] == []
    assert not [path for path, text in bytes_below(tmp_path).items() if "Zircon" in text]


@pytest.mark.parametrize("own", [{"interest": 1}, {"research": "family-run"}, {"openings": ("x",)}])
def test_an_employer_with_something_of_its_own_stays(book: Book, own: dict[str, Any]) -> None:
    pat = add(book, "Pat Moss", organization="Zircon Ltd")
    book.edit_organization(pat.organization_id, **own)
    book.forget(pat.id)
    assert [each.name for each in book.records.organizations.values()] == ["Zircon Ltd"]


def test_an_employer_of_others_stays(book: Book) -> None:
    pat = add(book, "Pat Moss", organization="Zircon Ltd")
    add(book, "Rui Costa", organization="Zircon Ltd")
    book.forget(pat.id)
    assert [each.name for each in book.records.organizations.values()] == ["Zircon Ltd"]
