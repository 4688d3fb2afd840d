"""What goes out as JSON comes back as the same book, through the command line."""

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
