"""Cards that somebody changes elsewhere: on a phone, in khard, on a server between them."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.cards import card
from tests.world import BEGUN
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import ImportPlan, plan_for
from tui.exchange.readers.detect_format import read_file
from tui.exchange.readers.folder import read_people
from tui.exchange.sync.cards import sync_out
from tui.exchange.writers.synced_folder import FolderChange
from tui.exchange.writers.vcard import export_vcf
from tui.model.people import Contact
from tui.store.book import Book

NOTHING = FolderChange((), (), ())
GOOGLE = card(
    "3.0",
    "FN:Mariana Costa\nN:Costa;Mariana;;;\nUID:5f2a1c0d8e9b7a66\nTITLE:Head of Data\n"
    "ORG:Bay Freight;Analytics\nitem1.EMAIL;TYPE=INTERNET:mari@example.pt\n"
    "item1.X-ABLabel:Privat\nTEL;TYPE=CELL:+351 910 000 111\nTEL;TYPE=HOME:+351 210 000 222\n"
    "BDAY:1990-05-04\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ\n AAAQABAAD\n"
    "X-FAVORITE-TEA:oolong\\, strong\nNOTE:met at the fair",
)
FOREIGN = {
    "khard": ("9KHARDSTYLEUID0001", "9KHARDSTYLEUID0001.vcf"),
    "iphone": ("0A1B2C3D-4E5F-6789-ABCD-EF0123456789", "0A1B2C3D-4E5F-6789-ABCD-EF0123456789.vcf"),
    "thunderbird": ("urn:uuid:0a1b2c3d-4e5f-6789-abcd-ef0123456789", "ravi.vcf"),
    "google": ("5f2a1c0d8e9b7a66", "contact 17 (Omar).vcf"),
    "nextcloud": ("omar@cloud.example/addressbooks/3", "Database:3.vcf"),
    "short": ("17", "17.vcf"),
    "long": (f"a\\,b{'0123456789' * 12}", "long.vcf"),
}


def take(book: Book, folder: Path) -> ImportPlan:
    people = read_people(folder).reading.contacts
    plan = plan_for(people, [], book.records)
    carry_out(book, plan, plan.defaults(), now=BEGUN, source="a folder")
    return plan


def remove(book: Book, contact_id: str) -> None:
    with book.transaction("Removed") as change:
        change.remove(Contact, contact_id)


def only(book: Book) -> Contact:
    (contact,) = book.records.contacts.values()
    return contact


def cards(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.vcf"))


def rewrite(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_bytes().decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_bytes(text.encode())


@pytest.mark.parametrize("program", FOREIGN)
def test_a_foreign_card_keeps_its_uid_and_its_file(
    book: Book, tmp_path: Path, program: str
) -> None:
    uid, name = FOREIGN[program]
    folder = tmp_path / "cards"
    folder.mkdir()
    text = card("3.0", f"UID:{uid}\nFN:Omar Idris\nN:Idris;Omar;;;\nEMAIL:omar@acme.example")
    (folder / name).write_text(text)
    take(book, folder)
    assert sync_out(book.records, folder) == NOTHING
    assert [each.name for each in cards(folder)] == [name]
    book.edit_contact(only(book).id, title="Analyst")
    assert sync_out(book.records, folder).written == (name,)
    assert [each.name for each in cards(folder)] == [name]
    assert f"UID:{uid}\r\n" in (folder / name).read_bytes().decode().replace("\n", "\r\n")
    assert "TITLE:Analyst" in (folder / name).read_text()
    assert sync_out(book.records, folder) == NOTHING
    assert take(book, folder).counts()["same"] == 1
    # A folder of its own has the same UID, and so no address book shows two.
    sync_out(book.records, tmp_path / "other")
    (copy,) = cards(tmp_path / "other")
    same = f"UID:{uid.removeprefix('urn:uuid:')}\n"
    assert same in copy.read_text().replace("\n ", "")
    assert same in export_vcf(book.records).replace("\r\n ", "").replace("\r\n", "\n")


def test_somebody_typed_here_and_there_has_one_card(book: Book, tmp_path: Path) -> None:
    book.add_contact("Mariana Costa", now=BEGUN, emails=["mari@example.pt"])
    (tmp_path / "mari.vcf").write_text(GOOGLE)
    first = sync_out(book.records, tmp_path)
    assert first.edited == {"mari.vcf": "Mariana Costa"}
    take(book, tmp_path)
    assert only(book).card_uid == "5f2a1c0d8e9b7a66"
    assert sync_out(book.records, tmp_path) == NOTHING
    assert [each.name for each in cards(tmp_path)] == ["mari.vcf"]
    assert (tmp_path / "mari.vcf").read_text() == GOOGLE


def test_what_we_hold_not_stays_on_a_card_that_is_rewritten(book: Book, tmp_path: Path) -> None:
    (tmp_path / "mari.vcf").write_bytes(GOOGLE.replace("\n", "\r\n").encode())
    take(book, tmp_path)
    mari = only(book)
    assert "Birthday: 1990-05-04" in mari.notes
    book.edit_contact(
        mari.id,
        name="Mariana Costa Reis",
        phones=("+351 910 000 111", "+351 930 000 333"),
        notes=f"{mari.notes}\nlikes; tea, a lot",
    )
    assert sync_out(book.records, tmp_path).written == ("mari.vcf",)
    text = (tmp_path / "mari.vcf").read_bytes().decode()
    for line in (
        "BDAY:1990-05-04",
        "TEL;TYPE=CELL:+351 910 000 111",
        "item1.EMAIL;TYPE=INTERNET:mari@example.pt",
        "item1.X-ABLabel:Privat",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ\r\n AAAQABAAD",
        "X-FAVORITE-TEA:oolong\\, strong",
        "ORG:Bay Freight;Analytics",
        "FN:Mariana Costa Reis",
        "+351 930 000 333",
        "UID:5f2a1c0d8e9b7a66",
        "NOTE:met at the fair\\nlikes\\; tea\\, a lot",
    ):
        assert f"{line}\r\n" in text
    assert "210 000 222" not in text
    assert text.count("NOTE") == text.count("UID") == text.count("\nFN") == 1
    assert sync_out(book.records, tmp_path) == NOTHING
    assert take(book, tmp_path).counts()["same"] == 1


EDITS: dict[str, tuple[tuple[tuple[str, str], ...], Callable[[Contact], bool], str]] = {
    "renamed": (
        (("FN:Jane Doe", "FN:Jane Miller"), ("N:Doe;Jane", "N:Miller;Jane")),
        lambda jane: jane.name == "Jane Miller" and "Doe" not in jane.notes,
        "now called Jane Miller",
    ),
    "another number": (
        (("TEL;TYPE=VOICE:555 010 0101", "TEL;TYPE=cell:555 010 0999"),),
        lambda jane: jane.phones == ("555 010 0999",),
        "+ 555 010 0999, no longer 555 010 0101",
    ),
    "one more address": (
        (("EMAIL;TYPE=INTERNET:j@doe.example", "EMAIL:j@doe.example\r\nEMAIL:jane@acme.example"),),
        lambda jane: jane.emails == ("j@doe.example", "jane@acme.example"),
        "+ jane@acme.example",
    ),
    "a note that grew": (
        (("NOTE:met at the fair", "NOTE:met at the fair\\, stand 9\\nlikes tea"),),
        lambda jane: jane.notes == "met at the fair, stand 9\nlikes tea",
        "+ notes",
    ),
    "a note cut short": (
        (("NOTE:met at the fair", "NOTE:met"),),
        lambda jane: jane.notes == "met",
        "+ notes",
    ),
    "another note": (
        (("NOTE:met at the fair", "NOTE:call before ten"),),
        lambda jane: jane.notes == "call before ten",
        "+ notes",
    ),
    "another title": (
        (("TITLE:Analyst", "TITLE:Director"),),
        lambda jane: jane.title == "Director" and "Was Analyst at Acme" in jane.notes,
        "now Director, Acme (was Analyst, Acme)",
    ),
    "another employer": (
        (("ORG:Acme", "ORG:Bay Freight"),),
        lambda jane: jane.title == "Analyst" and "at Acme until" in jane.notes,
        "now Analyst, Bay Freight (was Analyst, Acme)",
    ),
}


def with_jane(book: Book, folder: Path) -> tuple[Contact, Path]:
    jane = book.add_contact(
        "Jane Doe",
        now=BEGUN,
        title="Analyst",
        organization="Acme",
        emails=["j@doe.example"],
    )
    book.edit_contact(jane.id, phones=["555 010 0101"], notes="met at the fair")
    sync_out(book.records, folder)
    (path,) = cards(folder)
    return jane, path


@pytest.mark.parametrize("kind", EDITS)
def test_a_card_edited_elsewhere_is_told_and_taken_in(
    book: Book, tmp_path: Path, kind: str
) -> None:
    changes, is_taken_in, words = EDITS[kind]
    _, path = with_jane(book, tmp_path)
    rewrite(path, *changes)
    edited = path.read_bytes()
    for _ in range(2):
        assert sync_out(book.records, tmp_path).edited == {path.name: "Jane Doe"}
        assert path.read_bytes() == edited
    plan = take(book, tmp_path)
    assert words in plan.entries[0].words
    assert is_taken_in(only(book))
    assert not sync_out(book.records, tmp_path).left_alone
    assert sync_out(book.records, tmp_path) == NOTHING
    assert take(book, tmp_path).counts()["same"] == 1
    assert [each.name for each in cards(tmp_path)] == [path.name]


def test_what_changed_on_both_sides_is_kept_of_both(book: Book, tmp_path: Path) -> None:
    jane, path = with_jane(book, tmp_path)
    rewrite(path, ("NOTE:met at the fair", "NOTE:met at the fair\\nher idea"))
    book.edit_contact(
        jane.id, notes="met at the fair\n\nmy own line", phones=["555 010 0202"], title="Lead"
    )
    assert sync_out(book.records, tmp_path).edited
    take(book, tmp_path)
    after = only(book)
    assert after.notes == "met at the fair\nher idea\n\nmy own line"
    # What only the book changed is not brought back by what stands there since before.
    assert after.phones == ("555 010 0202",)
    assert after.title == "Lead"
    assert sync_out(book.records, tmp_path).written == (path.name,)
    assert {"555 010 0202", "my own line"} <= set(
        re.findall(r"555 010 \d{4}|my own line", path.read_text())
    )
    assert "555 010 0101" not in path.read_text()


@pytest.mark.parametrize("servers", ["reordered", "labels dropped", "line ends", "a blank line"])
def test_a_server_that_writes_a_card_anew_changes_nothing(
    book: Book, tmp_path: Path, servers: str
) -> None:
    jane, path = with_jane(book, tmp_path)
    book.edit_contact(jane.id, tags=("data", "boston"))
    sync_out(book.records, tmp_path)
    text = path.read_bytes().decode()
    begin, *lines, end = text.strip().split("\r\n")
    text = {
        "reordered": "\r\n".join([begin, "VERSION:3.0", *sorted(lines)[:-1], end, ""]),
        "labels dropped": re.sub(r"(?:CATEGORIES|X-ASKAROUND\S*?|PRODID):.*\r\n", "", text),
        "line ends": text.replace("\r\n", "\n"),
        "a blank line": f"{text}\r\n",
    }[servers]
    path.write_bytes(text.encode())
    for _ in range(2):
        assert sync_out(book.records, tmp_path) == NOTHING
    assert take(book, tmp_path).counts()["same"] == 1
    assert path.read_bytes().decode() == text
    book.edit_contact(jane.id, title="Director")
    assert sync_out(book.records, tmp_path).written == (path.name,)
    remove(book, jane.id)
    assert sync_out(book.records, tmp_path).removed == (path.name,)


def test_who_was_deleted_there_stays_deleted_and_is_told(book: Book, tmp_path: Path) -> None:
    jane, path = with_jane(book, tmp_path)
    book.add_contact("Wendy Ho", now=BEGUN)
    sync_out(book.records, tmp_path)
    path.unlink()
    assert sync_out(book.records, tmp_path) == FolderChange((), (), (), {}, ("Jane Doe",))
    book.edit_contact(jane.id, title="Director")
    for _ in range(2):
        assert sync_out(book.records, tmp_path) == NOTHING
    assert len(cards(tmp_path)) == 1
    # Put back there, it is a card like any other.
    path.write_text(card("3.0", f"UID:{jane.id}\nFN:Jane Doe"))
    assert sync_out(book.records, tmp_path).written == (path.name,)
    # Another folder has everybody.
    assert len(sync_out(book.records, tmp_path / "other").written) == 2


@pytest.mark.parametrize("notes", ["BEGIN:VCARD", "a\nBEGIN:VCARD\nUID:1\nEND:VCARD", "\nUID:7"])
def test_a_card_within_the_notes_is_none(book: Book, tmp_path: Path, notes: str) -> None:
    jane, path = with_jane(book, tmp_path)
    book.edit_contact(jane.id, notes=notes)
    assert sync_out(book.records, tmp_path).written == (path.name,)
    assert sync_out(book.records, tmp_path) == NOTHING


def test_a_foreign_card_of_somebody_deleted_here_stays(book: Book, tmp_path: Path) -> None:
    (tmp_path / "mari.vcf").write_text(GOOGLE)
    take(book, tmp_path)
    book.edit_contact(only(book).id, title="Director")
    sync_out(book.records, tmp_path)
    remove(book, only(book).id)
    assert sync_out(book.records, tmp_path) == NOTHING
    assert "BDAY" in (tmp_path / "mari.vcf").read_text()


def test_the_same_uid_in_two_address_books_is_not_one_person(book: Book, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(card("3.0", "UID:17\nFN:Omar Idris"))
    take(book, tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.vcf").write_text(card("3.0", "UID:17\nFN:Wendy Ho"))
    plan = take(book, other)
    assert plan.counts()["maybe"] == 1
    assert only(book).name == "Omar Idris"


@pytest.mark.parametrize("memory", ["", "{", "[]", '{"files": 3}', '{"files": {"x": 1}}', "\0"])
def test_a_memory_that_is_damaged_does_no_harm(book: Book, tmp_path: Path, memory: str) -> None:
    _, path = with_jane(book, tmp_path)
    (tmp_path / ".askaround.json").write_text(memory)
    assert sync_out(book.records, tmp_path) == NOTHING
    (tmp_path / ".askaround.json").write_text(memory)
    rewrite(path, ("TITLE:Analyst", "TITLE:Director"))
    assert sync_out(book.records, tmp_path).edited == {path.name: "Jane Doe"}
    take(book, tmp_path)
    assert only(book).title == "Director"
    assert not sync_out(book.records, tmp_path).left_alone


def test_a_rename_in_a_single_file_is_a_rename(book: Book, tmp_path: Path) -> None:
    (tmp_path / "mari.vcf").write_text(GOOGLE)
    take(book, tmp_path)
    rewrite(tmp_path / "mari.vcf", ("Costa", "Reis"), ("met at the fair", "met at the fair in May"))
    with (tmp_path / "mari.vcf").open("rb") as file:
        plan = plan_for(read_file(file).reading.contacts, [], book.records)
    carry_out(book, plan, plan.defaults(), now=BEGUN, source="a file")
    assert only(book).name == "Mariana Reis"
    assert only(book).notes.count("met at the fair") == only(book).notes.count("Birthday") == 1
    assert "in May" in only(book).notes


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("BDAY:1990-05-04", "Birthday: 1990-05-04"),
        ("ADR;TYPE=home:;;Rua Nova 5;Lisboa;;1100;PT", "Address: Rua Nova 5, Lisboa, 1100, PT"),
        ("NICKNAME:Janie", ""),
        ("PHOTO;ENCODING=b:/9j/4AAQ", ""),
        ("X-PHONE-FAVORITE:1", ""),
    ],
)
def test_what_a_phone_adds_stays_on_the_card(
    book: Book, tmp_path: Path, added: str, said: str
) -> None:
    jane, path = with_jane(book, tmp_path)
    rewrite(path, ("END:VCARD", f"{added}\r\nEND:VCARD"))
    sync_out(book.records, tmp_path)
    take(book, tmp_path)
    assert said in only(book).notes
    book.edit_contact(jane.id, title="Director", notes=f"{only(book).notes}\nmy line")
    assert sync_out(book.records, tmp_path).written == (path.name,)
    text = path.read_bytes().decode().replace("\r\n ", "")
    assert f"{added}\r\n" in text
    assert "NOTE:met at the fair\\nmy line\r\n" in text
    assert sync_out(book.records, tmp_path) == NOTHING
    assert take(book, tmp_path).counts()["same"] == 1


@pytest.mark.parametrize(
    ("gone", "field", "left"),
    [
        ("TITLE:Analyst\r\n", "title", ""),
        ("ORG:Acme\r\n", "organization_id", ""),
        ("NOTE:met at the fair\r\n", "notes", ""),
        ("TEL;TYPE=VOICE:555 010 0101\r\n", "phones", ()),
    ],
)
def test_what_was_taken_off_a_card_is_taken_off(
    book: Book, tmp_path: Path, gone: str, field: str, left: object
) -> None:
    _, path = with_jane(book, tmp_path)
    rewrite(path, (gone, ""))
    assert sync_out(book.records, tmp_path).edited
    assert take(book, tmp_path).counts()["changed"] == 1
    assert getattr(only(book), field) == left
    assert not sync_out(book.records, tmp_path).left_alone
    assert sync_out(book.records, tmp_path) == NOTHING
    assert gone not in path.read_bytes().decode()
