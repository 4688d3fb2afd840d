"""What goes out comes in again: the same people, the same fields, nothing twice."""

from pathlib import Path

import pytest

from tui.cli.main import main
from tui.model.people import Contact, ContactState, Organization
from tui.store.book import Book

FIELDS = ("name", "title", "emails", "phones", "links", "tags", "notes", "source")
MESSY = (
    {"name": "Zoë Ång; Ltd, Jr.", "emails": ("zoe@example.org",), "notes": "a;b,c\\n\nline 2"},
    {"name": "=SUM(A1)", "title": "+1 manager", "notes": "-3 °C, @home"},
    {"name": "李雷", "phones": ("+86 10 5555 0101", "+86 10 5555 0102"), "tags": ("北京", "a,b")},
    {"name": "Dr. Ana de la Cruz, PhD", "links": ("https://x.example/a,b;c",), "card_uid": "UP-1"},
    {"name": "O'Brien", "title": 'The "Chief"', "emails": ("o@x.example", "ob@y.example")},
    {"name": "Father Sr.", "notes": "one\n\ntwo\n\nthree", "state": ContactState.RESTING},
    {"name": "Father Jr.", "notes": "x" * 3_000},
)


def said(path: Path) -> list[tuple[object, ...]]:
    book = Book(path)
    found = [
        (*(getattr(each, name) for name in FIELDS), book.records.organization_of(each))
        for each in book.records.contacts.values()
    ]
    book.close()
    return sorted(found, key=str)


@pytest.fixture
def messy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("ASKAROUND_NOW", "2026-11-19T17:00Z")
    path = tmp_path / "store.json"
    book = Book(path)
    acme = Organization(name="Acme, Inc.")
    created = "2026-11-01T10:00:00Z"
    people = (
        Contact.model_validate({"created": created, "organization_id": acme.id, **fields})
        for fields in MESSY
    )
    book.take_records([acme, *people])
    book.close()
    return path


@pytest.mark.parametrize("form", ["vcf", "csv", "json", "vdir"])
def test_everybody_comes_back_with_everything_and_once(
    messy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    place, other = tmp_path / f"out.{form}", tmp_path / "other.json"
    to = ["--vdir", str(place)] if form == "vdir" else ["--format", form, "--out", str(place)]
    assert main(["--store", str(messy), "export", *to]) == 0
    assert main(["--store", str(other), "import", str(place)]) == 0
    assert said(other) == said(messy)
    capsys.readouterr()
    for store in (other, messy):
        assert main(["--store", str(store), "import", str(place)]) == 0
        counts = capsys.readouterr().out
        assert "\n0 new, 7 same, 0 changed, 0 maybe" in counts, counts
    assert said(other) == said(messy)


def test_a_table_opens_rightly_in_excel(
    messy: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["--store", str(messy), "export", "--format", "csv"]) == 0
    table = capfdbinary.readouterr().out
    assert table.startswith("\ufeffName,Title,".encode())
    assert "李雷".encode() in table
    assert b"\r\n" in table


def test_a_calendar_comes_back_as_it_was(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = store.parent / "calls"
    assert main(["export", "--format", "ics", "--vdir", str(folder)]) == 0
    capsys.readouterr()
    assert main(["import", str(folder)]) == 0
    assert "There was nothing" not in capsys.readouterr().err
    assert main(["export", "--format", "ics", "--vdir", str(folder)]) == 0
    assert capsys.readouterr().out == f"{folder}: 0 written, 0 removed.\n"
