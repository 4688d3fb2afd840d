"""Two people in one line are two, by whichever way they come in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.world import NOON
from tui.cli.main import main
from tui.desk.desk import Desk
from tui.desk.taking_in.carrying_out import carry_out
from tui.desk.taking_in.import_plan import plan_for
from tui.exchange.contact_list import is_list
from tui.exchange.readers.pasted_names import read_pasted
from tui.model.note import Mark
from tui.store.book import Book
from tui.system.clipboard import Clipboard

LINES = {
    "Jane Doe and Bob Smith, Acme": [("Jane Doe", "Acme", ()), ("Bob Smith", "Acme", ())],
    "Jane Doe & Bob Smith <jane@a.com>": [
        ("Jane Doe", "", ("jane@a.com",)),
        ("Bob Smith", "", ()),
    ],
    "Jane and Bob Smith": [("Jane Smith", "", ()), ("Bob Smith", "", ())],
    "Jane Doe / Bob Smith": [("Jane Doe", "", ()), ("Bob Smith", "", ())],
}
FIRMS = ["Ernst & Young", "Smith and Co", "Johnson & Johnson", "Mary and Co"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = Book(tmp_path / "store.json")
    yield Desk(book, lambda: NOON, Clipboard({}, tmp_path / "clip.txt", lambda _: None))
    book.close()


def people(desk: Desk) -> list[tuple[str, str, tuple[str, ...]]]:
    records = desk.book.records
    return [
        (each.name, records.organization_of(each), each.emails)
        for each in records.contacts.values()
        if each.name != "Hans Host"
    ]


def in_a_call(desk: Desk, line: str, corrected: str = "") -> None:
    host = desk.book.add_contact("Hans Host", now=NOON)
    call = desk.book.start_call(desk.interview_to_come(host).id, now=NOON)
    note = desk.book.keep_line(call.id, line, seconds=1, now=NOON)
    if corrected:
        desk.book.edit_line(note.id, corrected, now=NOON)
    notes = desk.book.records.notes_of(call.id)
    assert all(note.mark is Mark.PERSON and note.contact_id for note in notes)


@pytest.mark.parametrize("line", LINES)
def test_at_in_a_call_is_a_line_each(desk: Desk, line: str) -> None:
    in_a_call(desk, f"@{line}")
    assert people(desk) == LINES[line]
    desk.book.undo()
    assert people(desk) == []


@pytest.mark.parametrize("line", LINES)
def test_a_corrected_line_is_a_line_each(desk: Desk, line: str) -> None:
    in_a_call(desk, "@Somebody Else", corrected=f"@{line}")
    assert people(desk) == LINES[line]


@pytest.mark.parametrize("line", LINES)
def test_a_pasted_list_is_read_so(desk: Desk, line: str) -> None:
    assert is_list(line)
    plan = plan_for(read_pasted([line]).contacts, [], desk.book.records)
    carry_out(desk.book, plan, plan.defaults(), now=NOON, source="a list")
    assert people(desk) == LINES[line]


@pytest.mark.parametrize("line", LINES)
def test_the_command_says_who_they_are(tmp_path, monkeypatch, capsys, line: str) -> None:
    monkeypatch.setenv("ASKAROUND_STORE", str(tmp_path / "store.json"))
    assert main(["add", line]) == 2
    told = capsys.readouterr().err
    assert all(name in told for name, *_ in LINES[line])


@pytest.mark.parametrize("line", FIRMS)
def test_a_firm_is_one_by_each_way_in(desk: Desk, line: str) -> None:
    assert not is_list(line)
    assert desk.add_contact_line(line).contact.name == line
    assert [each.name for each in read_pasted([line]).contacts] == [line]
    in_a_call(desk, f"@{line}, recruiter")
    assert [name for name, *_ in people(desk)] == [line]
