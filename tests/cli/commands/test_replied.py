"""`askaround replied` and `against`, and the same line by line."""

import io

import pytest

from tui.cli.main import main
from tui.model.followup import Answer
from tui.store.book import Book

Output = pytest.CaptureFixture[str]


def last_touch(store, name):
    book = Book(store, reading=True)
    contact = next(each for each in book.records.contacts.values() if each.name == name)
    touch = book.records.touches_of(contact.id)[-1]
    book.close()
    return touch


@pytest.mark.parametrize(
    ("words", "answer", "said"),
    [
        ("ingrid yes", Answer.YES, "said yes. Next, agree on a time."),
        ("ingrid bauer Yes!", Answer.YES, "said yes."),
        ("ingrid no", Answer.NO, "said no. Two kind lines"),
        ("ingrid NO.", Answer.NO, "said no."),
        (
            "ingrid later jan 5",
            Answer.LATER,
            "is back on your list on Tue 5 Jan 2027, and not before.",
        ),
        ("ingrid later, +2w", Answer.LATER, "is back on your list on Thu 3 Dec, and not before."),
        ("ingrid later next month", Answer.LATER, "is back on your list on Tue 1 Dec"),
        ("ingrid", Answer.YES, "said yes."),
    ],
)
def test_an_answer_is_kept(store, capsys: Output, words, answer, said) -> None:
    assert main(["replied", *words.split()]) == 0
    assert said in capsys.readouterr().out
    assert last_touch(store, "Ingrid Bauer").answer is answer


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["ingrid", "later"], "Later needs a day; as in: askaround replied jane later jan 5"),
        (["ingrid", "perhaps"], "“perhaps” is not an answer; say replied jane yes"),
        (["ingrid", "later", "soonish"], "“soonish” is not a day; as in"),
        (["ingrid", "later", "2020-01-01"], "has passed"),
        (["nobodyhere", "no"], "Nobody is called nobodyhere"),
        (["ingrid", "--wrote", "Sorry, no time"], "That reads like a no; say which it is"),
        (["ingrid", "--wrote", "try me in January"], "That reads like later; say which"),
        (["ingrid", "yes", "--instead", "Zoe Fox"], "Somebody else is named with a no"),
        (["ingrid", "no", "--instead", "#alumni"], "There is no name"),
    ],
)
def test_what_cannot_be_meant_is_said_and_nothing_is_kept(
    store, capsys: Output, words, sentence
) -> None:
    before = last_touch(store, "Ingrid Bauer")
    assert main(["replied", *words]) != 0
    assert sentence in capsys.readouterr().err
    assert last_touch(store, "Ingrid Bauer") == before


def test_whom_they_named_comes_in(store, capsys: Output) -> None:
    line = "Zoe Fox, Bay Freight"
    assert main(["replied", "ingrid", "no", "--wrote", "ask Zoe", "--instead", line]) == 0
    assert "named Zoe Fox, who is on your list to ask." in capsys.readouterr().out
    assert main(["letter", "declined", "ingrid"]) == 0
    assert "Zoe Fox" in capsys.readouterr().out
    assert main(["due"]) == 0
    due = capsys.readouterr().out
    assert "Zoe Fox: write the first message" in due
    assert "Ingrid Bauer: thank them for naming Zoe Fox" in due
    assert main(["undo"]) == 0
    assert "Noted of Ingrid Bauer: they said no" in capsys.readouterr().out


def test_deciding_against_and_back(store, capsys: Output) -> None:
    assert main(["against", "wendy"]) == 0
    said = capsys.readouterr().out
    assert "Wendy Ho: not my direction, and that is good to know." in said
    assert "askaround letter not-for-me Wendy Ho" in said
    assert main(["against", "wendy"]) == 0
    assert "Wendy Ho: open again." in capsys.readouterr().out
    assert main(["against", "priya"]) == 1
    assert "cancel it first" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["replied ingrid no"], (Answer.NO, "said no")),
        (["replied ingrid", "Sorry, no time", ""], (Answer.NO, "said no")),
        (["replied ingrid", "Sorry, no time", "yes"], (Answer.YES, "said yes")),
        (["replied ingrid", "try me in January", ""], (Answer.LATER, "Fri 1 Jan 2027")),
        (["replied ingrid", "", "later", "later fri"], (Answer.LATER, "Fri 20 Nov")),
        (["replied ingrid", "", "what?", "instead Zoe Fox"], (Answer.NO, "named Zoe Fox")),
        (["replied ingrid", "not me, ask Zoe Fox", ""], (Answer.NO, "named Zoe Fox")),
    ],
)
def test_line_by_line(store, monkeypatch, capsys: Output, lines, kept) -> None:
    answer, said = kept
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))
    assert main(["--plain"]) == 0
    assert said in capsys.readouterr().out
    assert last_touch(store, "Ingrid Bauer").answer is answer


def test_line_by_line_the_words_wait_when_the_input_ends(
    store, monkeypatch, capsys: Output
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("replied ingrid\nGladly on Tuesday\n"))
    assert main(["--plain"]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("replied ingrid\n\nyes\n"))
    assert main(["--plain"]) == 0
    assert "From the last time: Gladly on Tuesday" in capsys.readouterr().out
    assert last_touch(store, "Ingrid Bauer").text == "Gladly on Tuesday"
