"""Who stands in both of two copies that are joined is told."""

from pathlib import Path

import pytest

from tests.world import NOON
from tui.cli.commands.taking_in.merge import merge
from tui.desk.desk import Desk
from tui.store.book import Book
from tui.system.clipboard import Clipboard


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        (
            "Zoë Ångström",
            "Zoe Angstrom",
            " Zoe Angstrom may be here twice now: askaround same",
        ),
        (
            "Robert Lee",
            "Prof. Robert Lee",
            " Prof. Robert Lee may be here twice now: askaround",
        ),
        ("John Smith Jr.", "John Smith Sr.", ""),
        ("Jürgen Müller", "Juergen Mueller", ""),
    ],
)
def test_who_may_be_here_twice_after_joining_is_told(
    tmp_path: Path, here: str, there: str, told: str
) -> None:
    other = Book(tmp_path / "there.json")
    other.add_contact(there, now=NOON)
    other.close()
    book = Book(tmp_path / "here.json")
    desk = Desk(book, lambda: NOON, Clipboard({}, tmp_path / "clip.txt", lambda _: None))
    book.add_contact(here, now=NOON)
    said = merge(desk, other=other.path, dry_run=False)
    assert len(book.records.contacts) == 2
    assert ("may be here twice" in said) is bool(told)
    assert told in said
    book.close()
