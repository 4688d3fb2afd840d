"""`done` marks no letter as sent that fails a check, unless "anyway" is said."""

import io
from contextlib import closing
from pathlib import Path

import pytest

from tests.world import NOON
from tui.cli.errors import BAD_USAGE
from tui.cli.main import main
from tui.model.followup import TouchKind
from tui.store.book import Book

Output = pytest.CaptureFixture[str]


@pytest.fixture
def kim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Kim, with whom a talk just ended that left nothing to thank her for."""
    path = tmp_path / "store.json"
    with closing(Book(path)) as book:
        book.save_profile(now=NOON, name="Sam Rivera", school_or_role="Bay College")
        kim = book.add_contact("Kim Park", now=NOON, to_ask=False)
        talk = book.start_call(book.plan_interview(kim.id, now=NOON).id, now=NOON)
        book.keep_line(talk.id, "so so", seconds=3, now=NOON)
        book.hang_up(talk.id, now=NOON)
        book.add_contact("Ben Ito", now=NOON)
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("ASKAROUND_STORE", str(path))
    monkeypatch.setenv("ASKAROUND_NOW", NOON.isoformat())
    return path


def thanked(path: Path) -> int:
    with closing(Book(path)) as book:
        touches = book.records.touches_of(
            next(each.id for each in book.records.contacts.values() if each.name == "Kim Park")
        )
    return [touch.kind for touch in touches].count(TouchKind.THANK_YOU)


def test_A1_a_thank_you_that_fails_a_check_is_marked_only_with_anyway(
    kim: Path, capsys: Output
) -> None:
    assert main(["done", "kim", "park"]) == BAD_USAGE
    said = capsys.readouterr().err
    assert "Not marked as sent yet: " in said
    assert "one thing you learned" in said
    assert said.strip().endswith("“done kim park anyway” marks it so.")
    assert thanked(kim) == 0
    assert main(["done", "kim", "park", "anyway"]) == 0
    assert capsys.readouterr().out.startswith("Done with Kim Park: send the thank-you note.")
    assert thanked(kim) == 1


@pytest.mark.parametrize("who", ["kim", "1"])
def test_A1_so_it_is_line_by_line(
    kim: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    typed = f"due\ndone {who}\ndone {who} Anyway\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["--plain"]) == 0
    said = capsys.readouterr().out
    assert f"“done {who} anyway” marks it so." in said
    assert "Done with Kim Park: send the thank-you note; undo takes it back." in said
    assert thanked(kim) == 1


def test_who_is_asked_is_mostly_called_or_texted(kim: Path) -> None:
    assert main(["done", "ben"]) == 0
