"""What goes out as JSON comes back as the same book, through the command line."""

from io import BytesIO, TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from tests.exchange.books import books
from tui.cli.main import main
from tui.model.records import RECORD_TYPES, Records
from tui.store.book import Book


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(records=books())
def test_an_export_comes_back_as_the_same_book(
    records: Records, capsys: pytest.CaptureFixture[str]
) -> None:
    with TemporaryDirectory() as folder:
        here, there = Path(folder) / "here.json", Path(folder) / "there.json"
        first, second = Path(folder) / "first.json", Path(folder) / "second.json"
        book = Book(here)
        book.take_records(each for kind in RECORD_TYPES for each in records.table(kind).values())
        book.close()
        export = ["export", "--format", "json", "--out"]
        assert main(["--store", str(here), *export, str(first)]) == 0
        assert main(["--store", str(there), "import", str(first)]) == 0
        assert main(["--store", str(there), *export, str(second)]) == 0
        assert first.read_bytes() == second.read_bytes()
        capsys.readouterr()
        assert main(["--store", str(there), "import", str(first)]) == 0
        assert "\n0 new" in capsys.readouterr().out
        assert main(["--store", str(there), *export, str(second), "--force"]) == 0
        assert first.read_bytes() == second.read_bytes()


def test_what_comes_in_by_standard_input_is_read_whatever_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for text, name in (
        ("Name,Company\nJane Doe,Acme\n", "Jane Doe"),
        ("BEGIN:VCARD\nFN:Omar Idris\nEND:VCARD\n", "Omar Idris"),
        ("Bo Lind, Chef, Bay Freight\nAda Novak\n", "Bo Lind"),
    ):
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode())))
        assert main(["--store", str(tmp_path / "store.json"), "import", "-", "--dry-run"]) == 0
        output = capsys.readouterr().out
        assert name in output
        assert output.startswith("standard input: ")


def test_a_folder_is_one_import(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cards = tmp_path / "cards"
    cards.mkdir()
    for name in ("Lena Muster", "Omar Idris"):
        (cards / f"{name}.vcf").write_text(f"BEGIN:VCARD\nFN:{name}\nEND:VCARD\n")
    store = str(tmp_path / "store.json")
    assert main(["--store", store, "import", str(cards)]) == 0
    output = capsys.readouterr().out
    assert "cards: folder, 2 people" in output
    assert "Took in 2 entries." in output
    assert main(["--store", store, "undo"]) == 0
    assert "Undone: Imported 2 from cards" in capsys.readouterr().out


def test_the_rows_that_are_one_are_listed_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name,Company\nJane Doe,Acme\nJohn Smith,IBM\nJane Doe,Acme Inc.\n")
    assert main(["--store", str(tmp_path / "store.json"), "import", str(file), "--dry-run"]) == 0
    output = capsys.readouterr().out
    again = "Jane Doe · Acme Inc. · row 4 is one with row 2 (the same name and organization)"
    assert f"again   {again}" in output
    assert "2 new, 0 same, 0 changed, 0 maybe, 1 repeated" in output


def test_a_doubt_about_somebody_new_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = str(tmp_path / "store.json")
    for text, question in (
        ("Office of Admissions\nState University\nadmissions@state.edu\n", "Is this a person?"),
        ("Best,\nMarcus Webb\nStructural Engineer\nArup\n917 661 7800\n", ""),
    ):
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode())))
        assert main(["--store", store, "import", "-"]) == 0
        output = capsys.readouterr().out
        assert "1 new" in output
        assert question in output
        assert ("?" in output) == bool(question)


def test_the_own_profile_fills_about_you_and_says_with_what(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Profile.csv"
    file.write_text(
        "First Name,Last Name,Maiden Name,Headline,Summary,Geo Location\n"
        "Nora,Castillo,,Junior at Lakeside College,I like numbers.,Aurora\n"
    )
    store = str(tmp_path / "store.json")
    told = "school: Lakeside College; year: junior; right now: student; pitch: I like numbers."
    assert main(["--store", store, "import", str(file), "--dry-run"]) == 0
    would = capsys.readouterr().out
    assert would == f"Would be filled in under About you: name: Nora Castillo; {told}\n"
    assert main(["--store", store, "import", str(file)]) == 0
    did = capsys.readouterr().out
    assert did.startswith(f"Filled in under About you: name: Nora Castillo; {told}\n")
    assert main(["--store", store, "import", str(file)]) == 0
    assert capsys.readouterr().out == "About you has all of it already.\n"
    assert main(["--store", store, "undo"]) == 0
    assert main(["--store", store, "import", str(file), "--dry-run"]) == 0
    assert would in capsys.readouterr().out
