"""The command line, in this process."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tui import __version__
from tui.cli import main
from tui.clock import clock_from
from tui.demo import fill
from tui.exchange.json_export import export_json
from tui.model.people import Contact
from tui.model.records import Records
from tui.store.book import Book
from tui.who import contacts_like

NOON = datetime(2026, 11, 19, 17, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with the demo season, which the commands use."""
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    path = tmp_path / "store.json"
    monkeypatch.setenv("ASKAROUND_STORE", str(path))
    monkeypatch.setenv("ASKAROUND_NOW", "2026-11-19T17:00Z")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    book = Book(path)
    fill(book, NOON)
    book.close()
    return path


Output = pytest.CaptureFixture[str]


def test_the_version(capsys: Output) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"askaround {__version__}\n"


def test_the_queue(store: Path, capsys: Output) -> None:
    assert main(["due"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert main(["due", "--json"]) == 0
    items = json.loads(capsys.readouterr().out)
    assert len(items) == len(lines) > 10
    assert lines[0].startswith(items[0]["when"])
    assert [item["due"] for item in items] == sorted(item["due"] for item in items)


def test_the_thank_you_and_the_notes(store: Path, capsys: Output) -> None:
    assert main(["thanks", "OKAFOR"]) == 0
    thanks = capsys.readouterr().out
    assert thanks.startswith("To: denise.okafor@example.org\nSubject: ")
    assert "Dear Denise," in thanks
    assert main(["notes", "tomas"]) == 0
    assert capsys.readouterr().out.startswith("# Tomás Rivera")


def test_the_thank_you_is_copied_and_says_where(
    store: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr("tui.subcommands.write_to_tty", sent.append)
    assert main(["thanks", "denise", "okafor", "--copy"]) == 0
    assert "Sent to your terminal, which cannot confirm" in capsys.readouterr().err
    assert len(sent) == 1


def test_an_ambiguous_name_lists_the_candidates(store: Path, capsys: Output) -> None:
    assert main(["notes", "r"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert "\n  Prof. Alan Smith" in output.err
    assert "\n  Tomás Rivera" in output.err


def test_an_unknown_name(store: Path, capsys: Output) -> None:
    assert main(["thanks", "nobody\x1b[2J"]) == 1
    assert capsys.readouterr().err == (
        "askaround: Nobody is called nobody; askaround add brings somebody in.\n"
    )


def test_everything_out(store: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "--format", "json"]) == 0
    out = json.loads(capfdbinary.readouterr().out)
    assert list(out) == [
        *("askaround", "contacts", "organizations", "interviews", "touches"),
        *("followups", "questions", "profile"),
    ]
    assert all(isinstance(table, list) for name, table in out.items() if name != "askaround")
    assert any(len(interview["notes"]) > 10 for interview in out["interviews"])
    assert out["contacts"][0].keys() == Contact.model_fields.keys()


def test_unknown_keys_go_out_too() -> None:
    records = Records()
    records.put(Contact(name="Jane", created=NOON, shoe_size=38))
    assert json.loads(export_json(records))["contacts"][0]["shoe_size"] == 38


def people(*names: str) -> list[Contact]:
    return [Contact(name=name, created=NOON) for name in names]


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("jane", ["Jane Doe", "Jane Doerr"]),
        ("JANE  DOE", ["Jane Doe"]),
        ("doerr", ["Jane Doerr"]),
        ("zoe angstrom", ["Zoë Ångström"]),
        ("soren", ["Søren Straße"]),
        ("strasse", ["Søren Straße"]),
        ("nobody", []),
        (" ", []),
    ],
)
def test_who_is_meant(who: str, found: list[str]) -> None:
    contacts = people("Jane Doe", "Jane Doerr", "Zoë Ångström", "Søren Straße")
    assert [contact.name for contact in contacts_like(who, contacts)] == found


def test_the_clock_can_be_stopped() -> None:
    assert clock_from({"ASKAROUND_NOW": "2026-11-19T12:00-05:00"})() == NOON
    assert abs((clock_from({})() - datetime.now(UTC)).total_seconds()) < 5
    with pytest.raises(ValueError, match="write a moment like"):
        clock_from({"ASKAROUND_NOW": "noon"})
