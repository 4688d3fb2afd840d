"""`askaround forget`: asked for by name, and gone from every file below the home folder."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tui.cli.main import main
from tui.model.people import Contact
from tui.store.book import Book

Output = pytest.CaptureFixture[str]


def names(store: Path) -> list[str]:
    book = Book(store, reading=True)
    found = [each.name for each in book.records.contacts.values()]
    book.close()
    return found


def words_of(store: Path, name: str) -> list[str]:
    """The name and every word that was written of somebody and of nobody else."""
    book = Book(store, reading=True)
    contacts = book.records.contacts.values()
    texts = {each.name: {*filter(str.strip, texts_about(book, each))} for each in contacts}
    book.close()
    return sorted(texts.pop(name).difference(*texts.values()))


def texts_about(book: Book, contact: Contact) -> Iterator[str]:
    yield from (contact.name, *contact.emails, *contact.phones, *contact.links, contact.notes)
    for talk in book.records.interviews_of(contact.id):
        yield from (note.text for note in book.records.notes_of(talk.id))
    yield from (each.text for each in book.records.touches_of(contact.id))


def escaped(text: str) -> str:
    return text.encode("ascii", "backslashreplace").decode().replace("\\x", "\\u00")


def files_with(home: Path, word: str) -> list[str]:
    found = []
    for path in home.rglob("*"):
        if path.is_file():
            content = path.read_bytes().decode("utf-8", "replace").casefold()
            unfolded = re.sub(r"\r?\n[ \t]", "", content)
            forms = (
                word.casefold(),
                escaped(word).casefold(),
                word.replace("\n", "\\n").casefold(),
            )
            if any(form in text for form in forms for text in (content, unfolded)):
                found.append(path.name)
    return found


@pytest.mark.parametrize("name", ["Wendy Ho", "Tomás Rivera", "Prof. Alan Smith", "Denise Okafor"])
def test_no_file_below_home_has_them(store, tmp_path, capsys: Output, name) -> None:
    words = words_of(store, name)
    out = tmp_path / "exported"
    assert main(["due"]) == 0
    assert main(["thanks", name, "--copy"]) == 0
    assert main(["export", "--format", "ics", "--out", str(tmp_path / "cal.ics")]) == 0
    assert main(["add", "Zoe Fox,", "a", "friend", "of", name]) in (0, 1)
    (tmp_path / "cal.ics").unlink()
    assert not out.exists()
    assert files_with(tmp_path, name)
    capsys.readouterr()
    assert main(["forget", name, "--yes-forget", name.upper()]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{name} is forgotten, in every file of askaround.")
    assert "What lies elsewhere is yours to delete" in said
    assert {word: files_with(tmp_path, word) for word in words} == {word: [] for word in words}
    assert main(["due"]) == main(["check"]) == 0
    assert name.partition(" ")[0] not in capsys.readouterr().out
    assert files_with(tmp_path, name) == []
    assert main(["undo"]) in (0, 1)
    assert name not in names(store)


@pytest.mark.parametrize("typed", ["Wendy", "wendy h", "", "Grace Lin", "yes"])
def test_another_name_forgets_nobody(store, capsys: Output, typed) -> None:
    assert main(["forget", "wendy", "--yes-forget", typed]) == 1
    assert "nobody was forgotten" in capsys.readouterr().err
    assert "Wendy Ho" in names(store)


def test_without_a_terminal_it_is_refused(store, capsys: Output) -> None:
    assert main(["forget", "wendy"]) == 2
    assert "--yes-forget and the name in full" in capsys.readouterr().err
    assert "Wendy Ho" in names(store)


@pytest.mark.parametrize(("typed", "gone"), [("wendy  ho", True), ("wendy", False)])
def test_in_a_terminal_it_says_what_goes_and_asks(
    store, capsys: Output, monkeypatch, typed, gone
) -> None:
    monkeypatch.setattr("tui.cli.commands.forget.has_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _prompt: typed)
    assert main(["forget", "wendy"]) == (0 if gone else 1)
    said = capsys.readouterr().out
    assert "Wendy Ho goes for good, with 1 talk, 14 lines, 5 messages and 1 promise." in said
    assert "Nothing brings it back." in said
    assert ("Wendy Ho" not in names(store)) is gone


def test_nobody_of_that_name(store, capsys: Output) -> None:
    assert main(["forget", "nobodyhere", "--yes-forget", "x"]) == 1
    assert "Nobody is called nobodyhere" in capsys.readouterr().err


def test_the_next_export_takes_them_out_of_a_folder(store, tmp_path, capsys: Output) -> None:
    cards, events = tmp_path / "cards", tmp_path / "events"
    cards.mkdir()
    events.mkdir()
    assert main(["export", "--format", "vcf", "--vdir", str(cards)]) == 0
    assert main(["export", "--format", "ics", "--vdir", str(events)]) == 0
    assert files_with(cards, "Wendy Ho")
    assert files_with(events, "Wendy Ho")
    assert main(["forget", "wendy", "--yes-forget", "Wendy Ho"]) == 0
    assert main(["export", "--format", "vcf", "--vdir", str(cards)]) == 0
    assert main(["export", "--format", "ics", "--vdir", str(events)]) == 0
    for folder in (cards, events):
        assert [each for each in files_with(folder, "Wendy Ho") if each != ".askaround"] == []


def test_the_rest_goes_on_as_before(store, capsys: Output) -> None:
    others = {*names(store)} - {"Wendy Ho"}
    assert main(["forget", "wendy", "--yes-forget", "Wendy Ho"]) == 0
    assert {*names(store)} == others
    for command in (
        ["due"],
        ["export", "--format", "json"],
        ["letter", "outreach", "grace"],
        ["notes", "priya"],
        ["check"],
    ):
        assert main(command) in (0, 1), command
        assert "Traceback" not in capsys.readouterr().err
