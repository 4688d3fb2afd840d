"""`askaround propose`: times by both clocks, and the one they take."""

import io

import pytest

from tui.cli.main import main
from tui.store.book import Book

Output = pytest.CaptureFixture[str]


def test_R6_times_are_proposed_and_the_second_is_taken(store, capsys: Output) -> None:
    assert main(["propose", "ingrid", "tue", "10,", "wed", "2pm"]) == 0
    out = capsys.readouterr().out
    assert "1. Tue 24 Nov, 10:00" in out
    assert "2. Wed 25 Nov, 14:00" in out
    assert main(["replied", "ingrid", "yes", "3"]) == 2
    assert "was offered:\n  1  Tue 24 Nov" in capsys.readouterr().err
    assert main(["replied", "ingrid", "yes", "2"]) == 0
    assert "you talk on Wed 25 Nov, 14:00" in capsys.readouterr().out
    assert main(["undo"]) == 0
    assert "Undone: Agreed on a time with Ingrid Bauer" in capsys.readouterr().out
    book = Book(store, reading=True)
    ingrid = next(each for each in book.records.contacts.values() if each.name == "Ingrid Bauer")
    book.close()
    assert len(ingrid.proposed) == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["propose", "ingrid"], "Say who and which times"),
        (["propose", "ingrid", "tue"], "has no time"),
        (["propose", "nobodyhere", "tue", "10"], "Nobody is called nobodyhere"),
        (["replied", "ingrid", "yes", "1"], "No time is proposed to Ingrid Bauer"),
    ],
)
def test_R6_what_cannot_be_meant_is_said(store, capsys: Output, words, sentence) -> None:
    assert main(words) in (1, 2)
    assert sentence in capsys.readouterr().err


def test_R6_line_by_line_times_are_proposed_and_taken(store, capsys, monkeypatch) -> None:
    lines = "propose ingrid tue 10, wed 2pm\nreplied ingrid\nworks for me\nyes 1\nquit\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    assert main(["--plain"]) == 0
    out = capsys.readouterr().out
    assert "yes 1 takes Tue 24 Nov, 10:00." in out
    assert "you talk on Tue 24 Nov, 10:00" in out


@pytest.mark.parametrize(
    ("name", "fits"),
    [("Zoe Fox", "askaround letter outreach Zoe Fox prints what fits")],
)
def test_R6_times_for_whom_no_letter_fits_yet_say_what_does(store, capsys, name, fits) -> None:
    assert main(["add", name]) == 0
    capsys.readouterr()
    assert main(["propose", name, "tue", "10,", "wed", "2pm"]) == 0
    out = capsys.readouterr().out
    assert "No letter with these times yet" in out
    assert fits in out
    assert main(["letter", "outreach", name]) == 0
