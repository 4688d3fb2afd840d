"""What was undone before two stores are merged: neither side's is lost, and both agree."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.store.merge.parted_stores import jane, merged, opened, parted, records_in
from tests.store.support import plain
from tests.world import BEGUN
from tui.model.interview import AgendaItem
from tui.store.book import Book
from tui.store.merge.values import FROM_THE_OTHER

LONG = "Met at the fair, and she told me of the shuttle project."


def contact(path: Path) -> dict[str, Any]:
    (found,) = records_in(path)["contacts"].values()
    return found


def agreed(ours: Path, theirs: Path) -> dict[str, Any]:
    """The contact both sides have once each has merged the other; after that nothing changes."""
    merged(ours, theirs)
    result = records_in(ours)
    assert not merged(ours, theirs).changes
    merged(theirs, ours)
    assert records_in(theirs) == result
    assert not merged(theirs, ours).changes
    assert not merged(ours, theirs).changes
    return contact(ours)


def changed(path: Path, change: Callable[[Book, str], Any]) -> None:
    with opened(path) as book:
        (who,) = book.records.contacts
        change(book, who)


def test_joining_twice_after_a_join_was_undone_changes_nothing(tmp_path: Path) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    changed(ours, lambda book, who: book.edit_contact(who, title="Analyst"))
    agreed(ours, theirs)
    changed(theirs, lambda book, who: book.edit_contact(who, title="Boss", notes="Likes chess."))
    agreed(ours, theirs)
    changed(ours, lambda book, who: book.edit_contact(who, title="Analyst"))
    with opened(ours) as book:
        book.undo()
        assert book.undo() == "Merged with store.json"
    found = agreed(ours, theirs)
    assert found["notes"] == f"Met at the fair.\n{FROM_THE_OTHER}\nLikes chess."
    assert found["title"] == "Boss"


@pytest.mark.parametrize("later", [0, 1, 2])
def test_what_an_undo_brought_back_is_not_lost_by_a_later_change(
    tmp_path: Path, later: int
) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    changed(ours, lambda book, who: book.edit_contact(who, notes=LONG))
    agreed(ours, theirs)
    changed(ours, lambda book, who: book.edit_contact(who, notes=""))
    agreed(ours, theirs)
    with opened(ours) as book:
        assert book.undo() == "Changed Jane Doe"
    for number in range(later):
        changed(ours, lambda book, who, at=number: book.edit_contact(who, title=f"Title {at}"))
        with opened(ours) as book:
            book.undo()
    changed(ours, lambda book, who: book.edit_contact(who, title="Analyst"))
    changed(theirs, lambda book, who: book.edit_contact(who, emails=["j@b.com"]))
    found = agreed(ours, theirs)
    assert (found["notes"], found["title"], found["emails"]) == (LONG, "Analyst", ["j@b.com"])


def test_what_was_undone_to_is_no_newer_than_what_the_undone_join_took(tmp_path: Path) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    changed(ours, lambda book, who: book.edit_contact(who, notes="Met at the fair. Law."))
    changed(theirs, lambda book, who: book.edit_contact(who, notes="Met at the fair. Law. Chess."))
    merged(ours, theirs)
    with opened(ours) as book:
        assert book.undo() == "Merged with store.json"
    assert agreed(ours, theirs)["notes"] == "Met at the fair. Law. Chess."


def test_what_was_changed_before_something_was_undone_is_newer_all_the_same(
    tmp_path: Path,
) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    for notes in ("Likes chess.", "Likes law."):
        changed(ours, lambda book, who, notes=notes: book.edit_contact(who, notes=notes))
    with opened(ours) as book:
        book.undo()
    assert agreed(ours, theirs)["notes"] == "Likes chess."


def test_what_was_cleared_again_after_an_undo_stays_cleared(tmp_path: Path) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    changed(ours, lambda book, who: book.edit_contact(who, notes=""))
    agreed(ours, theirs)
    with opened(ours) as book:
        book.undo()
    changed(ours, lambda book, who: book.edit_contact(who, title="Analyst"))
    assert agreed(ours, theirs)["notes"] == "Met at the fair."
    changed(theirs, lambda book, who: book.edit_contact(who, notes=""))
    assert "notes" not in agreed(ours, theirs)


def test_what_an_undo_brought_back_to_a_list_is_not_removed_again(tmp_path: Path) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    changed(theirs, lambda book, who: book.edit_contact(who, emails=["j@a.com", "j@b.com"]))
    changed(theirs, lambda book, who: book.edit_contact(who, emails=["j@b.com"]))
    merged(ours, theirs)
    with opened(ours) as book:
        assert book.undo() == "Merged with store.json"
    assert agreed(ours, theirs)["emails"] == ["j@a.com", "j@b.com"]


def test_an_email_given_twice_on_one_side_is_the_same_on_both(tmp_path: Path) -> None:
    ours, theirs, _ = parted(tmp_path, jane)
    changed(ours, lambda book, who: book.edit_contact(who, emails=["j@a.com", "x@x.com"] * 2))
    changed(theirs, lambda book, who: book.edit_contact(who, emails=["x@x.com", "j@a.com"]))
    assert len(agreed(ours, theirs)["emails"]) == 4


def test_questions_moved_on_one_side_and_changed_on_the_other_are_both(tmp_path: Path) -> None:
    ours, theirs, (_, call) = parted(tmp_path, jane)
    with opened(ours) as book:
        book.add_questions(call, [AgendaItem(text="How so?")])
    merged(theirs, ours)
    with opened(ours) as book:
        agenda = book.records.interviews[call].agenda
        book.move_question(call, agenda[1].id, -1)
    with opened(theirs) as book:
        book.change_question(call, agenda[0].id, text="Why, really?")
    agreed(ours, theirs)
    with opened(theirs) as book:
        texts = [each.text for each in book.records.interviews[call].agenda]
    assert texts == ["How so?", "Why, really?", "Whom else?"]


def test_what_is_known_of_undone_steps_has_an_end(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    with opened(path) as book:
        who = book.add_contact("Jane Doe", now=BEGUN).id
        for number in range(210):
            book.edit_contact(who, title=f"Title {number}")
            book.undo()
        for number in range(210):
            book.add_contact(f"Person {number}", now=BEGUN)
        book.undo()
        book.add_contact("Ann", now=BEGUN)
        undone = 0
        while book.undo():
            undone += 1
    assert undone == 200
    assert len(plain(path)["history"]) == 400


def test_what_a_later_change_left_undone_cannot_be_redone(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    with opened(path) as book:
        who = book.add_contact("Jane Doe", now=BEGUN).id
        book.edit_contact(who, title="Boss")
        book.undo()
        book.edit_contact(who, notes="Likes chess.")
    with opened(path) as book:
        assert not book.can_redo
        assert book.redo() is None
        assert book.undo() == "Changed Jane Doe"
        assert book.redo() == "Changed Jane Doe"
        assert not book.can_redo
        assert [book.undo(), book.undo(), book.undo()] == [
            "Changed Jane Doe",
            "Added Jane Doe",
            None,
        ]
