"""Where a name ends and what to do begins, for the names that people have."""

from pathlib import Path

import pytest

from tests.world import NOON
from tui.cli.errors import CommandError
from tui.cli.who import meant, number_in, parted
from tui.desk.desk import Desk
from tui.store.book import Book, book_in_memory
from tui.system.clipboard import Clipboard

NAMES = ("Jane Doe", "John Mark", "Mark Tick", "Ann Lee", "Ann Lee", "Zoë O'Brien", "Prof. Smith")
VERBS = frozenset({"mark", "tick", "name", "due", "fill"})


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    book: Book = book_in_memory()
    for name in NAMES:
        book.add_contact(name, now=NOON, title="Name Tag Maker" if name == "Jane Doe" else "")
    return Desk(book, lambda: NOON, Clipboard({}, tmp_path / "clipboard", lambda _: None))


@pytest.mark.parametrize(
    ("typed", "who", "verb", "rest"),
    [
        ("jane", "jane", "", ""),
        ("jane doe mark 2 !", "jane doe", "mark", "2 !"),
        ("jane Mark: 2 !", "jane", "mark", "2 !"),
        ("john mark", "john mark", "", ""),
        ("john mark mark 2 !", "john mark", "mark", "2 !"),
        ("john mark 2 !", "john", "mark", "2 !"),
        ("mark tick 3", "mark", "tick", "3"),
        ("mark", "mark", "", ""),
        ("zoe fill mark my words", "zoe", "fill", "mark my words"),
        ("prof smith due 1 fri", "prof smith", "due", "1 fri"),
        ("nobody at all due 1", "nobody at all", "due", "1"),
        ("nobody at all", "nobody at all", "", ""),
        ("", "", "", ""),
    ],
)
def test_the_name_is_what_stands_before_the_word(
    desk: Desk, typed: str, who: str, verb: str, rest: str
) -> None:
    assert parted(typed.split(), desk, VERBS) == (who.split(), verb, rest.split())


def test_an_id_means_one_of_two_with_the_same_name(desk: Desk) -> None:
    for contact in desk.book.records.contacts.values():
        assert meant(desk, [contact.id]) == [contact]
        assert parted([contact.id, "mark", "1"], desk, VERBS) == ([contact.id], "mark", ["1"])
    assert len(meant(desk, ["ann", "lee"])) == 2


@pytest.mark.parametrize("word", ["1", "#1", "1.", "1:"])
def test_a_number_is_read_as_it_is_said(word: str) -> None:
    assert number_in([word, "more"], 3, "lines") == 1


@pytest.mark.parametrize(
    ("words", "most", "sentence"),
    [
        (["4"], 3, "“4” is not one of them: the lines have the numbers 1 to 3."),
        (["0"], 3, "“0” is not one of them"),
        (["-1"], 3, "“-1” is not one of them"),
        (["99999999999999999999"], 3, "is not one of them"),
        (["²"], 3, "“²” is not one of them"),
        (["x\x1b[2J"], 3, "“x” is not one of them"),
        ([], 3, "Say which one: the lines have the numbers 1 to 3."),
        (["1"], 0, "There are no lines yet."),
    ],
)
def test_what_is_no_number_is_refused_in_a_sentence(
    words: list[str], most: int, sentence: str
) -> None:
    with pytest.raises(CommandError) as refused:
        number_in(words, most, "lines")
    assert sentence in str(refused.value)
