"""The same words make the same contact, whichever way they come in."""

import io
from pathlib import Path

import pytest
from textual.events import Paste

from tests.app.remapped import said
from tui.cli.main import main
from tui.model.people import Source
from tui.store.book import Book

JANE = "Jane Doe"
LINES = [
    "Jane Doe, Data Analyst, Acme <jane@acme.example> +1 555 010 0101 #ux linkedin.com/in/jd",
    "Jane Doe (Nurse @ Lake Hospital), met at PyCon, hires juniors",
    '"Doe, Jane" <jane@acme.example>, Retired',
    "＠Jane Doe，Acme, N/A，#friend",
]
SIGNATURE = "Best,\nJane Doe\nNurse\nLake Hospital\nT +1 555 010 0101\njane@lake.example"


def told(book: Book) -> dict[str, object]:
    """Return what a book says of Jane Doe; whoever is named in a call is a referral."""
    (jane,) = (each for each in book.records.contacts.values() if each.name == JANE)
    document = jane.to_document()
    for name in ("id", "created", "introduced_by", "organization_id"):
        document.pop(name, None)
    if document.get("source") in (Source.REFERRAL, Source.EVENT):
        document.pop("source")
    return {**document, "at": book.records.organization_of(jane)}


def by_command(path: Path, line: str, capsys) -> dict[str, object]:
    assert main(["--store", str(path), "add", line]) == 0
    capsys.readouterr()
    book = Book(path)
    try:
        return told(book)
    finally:
        book.close()


def by_plain_mode(path: Path, line: str, monkeypatch, capsys) -> dict[str, object]:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"add {line}\n"))
    assert main(["--store", str(path), "--plain"]) == 0
    assert "Added Jane Doe" in capsys.readouterr().out
    book = Book(path)
    try:
        return told(book)
    finally:
        book.close()


def by_call(desk, line: str) -> dict[str, object]:
    wendy = desk.book.add_contact("Wendy Ho", now=desk.now())
    interview = desk.interview_to_come(wendy)
    desk.book.start_call(interview.id, now=desk.now())
    note = desk.book.keep_line(interview.id, f"@{line}", seconds=1, now=desk.now())
    assert desk.book.records.contacts[note.contact_id].introduced_by == wendy.id
    return told(desk.book)


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_the_same_in_plain_mode(line, tmp_path, monkeypatch, capsys):
    by_add = by_command(tmp_path / "one.json", line, capsys)
    assert by_add == by_plain_mode(tmp_path / "two.json", line, monkeypatch, capsys)


@pytest.mark.parametrize("line", LINES)
async def test_a_line_is_the_same_on_the_screen_and_in_a_call(line, desk, opened, tmp_path, capsys):
    by_add = by_command(tmp_path / "one.json", line, capsys)
    desk.book.add_contact("Bo Ray", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("a")
        pilot.app.screen.focused.post_message(Paste(line))
        await pilot.pause()
        shown = "\n".join(said(pilot))
        await pilot.press("enter")
        await pilot.pause()
    assert told(desk.book) == by_add
    for value in (by_add["at"], *by_add.get("emails", ()), *by_add.get("phones", ())):
        assert str(value) in shown
    desk.book.undo()
    assert by_call(desk, line) == by_add


async def test_a_signature_is_the_same_contact_everywhere(desk, opened, tmp_path, capsys):
    by_add = by_command(tmp_path / "one.json", SIGNATURE, capsys)
    desk.book.add_contact("Bo Ray", now=desk.now())
    assert by_add["at"] == "Lake Hospital"
    async with opened(desk) as pilot:
        await pilot.press("a")
        pilot.app.screen.focused.post_message(Paste(SIGNATURE))
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
    assert told(desk.book) == by_add


async def test_same_hospital_is_that_of_the_one_in_the_call(desk):
    wendy = desk.book.add_contact("Wendy Ho", now=desk.now(), organization="Lake Hospital")
    interview = desk.interview_to_come(wendy)
    desk.book.start_call(interview.id, now=desk.now())
    line = "@Priya Raman, infection control, same hospital"
    note = desk.book.keep_line(interview.id, line, seconds=1, now=desk.now())
    priya = desk.book.records.contacts[note.contact_id]
    assert (priya.name, priya.title) == ("Priya Raman", "infection control")
    assert desk.book.records.organization_of(priya) == "Lake Hospital"
    changed = desk.book.edit_line(note.id, "@Priya Raman, nurse, same hospital", now=desk.now())
    (again,) = (each for each in desk.book.records.contacts.values() if each.name == "Priya Raman")
    assert (again.id, again.title) == (changed.contact_id, "nurse")


async def test_somebody_known_who_is_named_in_a_call_wakes_up_and_learns_what_is_new(desk):
    wendy = desk.book.add_contact("Wendy Ho", now=desk.now())
    bo = desk.book.add_contact("Bo Ray", now=desk.now(), to_ask=False)
    desk.book.rest_contact(bo.id)
    interview = desk.interview_to_come(wendy)
    desk.book.start_call(interview.id, now=desk.now())
    line = "@bo ray, Nurse, Acme <bo@acme.example>"
    note = desk.book.keep_line(interview.id, line, seconds=1, now=desk.now())
    known = desk.book.records.contacts[bo.id]
    assert note.contact_id == bo.id
    assert (known.introduced_by, known.state.value, known.to_ask) == (wendy.id, "active", True)
    assert (known.title, known.emails) == ("Nurse", ("bo@acme.example",))


@pytest.mark.parametrize("line", ["@", "@ ?", "@bo@acme", "@N/A, Acme", "@jane@acme.example"])
async def test_no_line_of_a_call_is_refused(desk, line):
    wendy = desk.book.add_contact("Wendy Ho", now=desk.now())
    interview = desk.interview_to_come(wendy)
    desk.book.start_call(interview.id, now=desk.now())
    note = desk.book.keep_line(interview.id, line, seconds=1, now=desk.now())
    assert note.text.strip("@ ") in line
