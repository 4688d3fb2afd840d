"""The ledger upon the store: steps, drafts and records that last."""

import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import ValidationError

from tests.store.support import FIXTURE
from tests.world import BEGUN
from tui.model.interview import AgendaItem, Interview
from tui.model.note import Note
from tui.model.people import Contact
from tui.store.book import Book
from tui.store.errors import StoreError
from tui.store.saving import Saving


def test_undo_and_redo_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    book = Book(path)
    jane = book.add_contact("Jane Doe", now=BEGUN)
    book.edit_contact(jane.id, title="Analyst")
    book.close()
    book = Book(path)
    assert book.undo() == "Changed Jane Doe"
    assert book.records.contacts[jane.id].title == ""
    book.close()
    book = Book(path)
    assert book.redo() == "Changed Jane Doe"
    assert book.records.contacts[jane.id].title == "Analyst"
    assert book.flush()
    assert book.state.saving is Saving.SAVED
    book.close()


def test_a_line_and_its_draft_are_one_change(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    book = Book(path)
    jane = book.add_contact("Jane Doe", now=BEGUN)
    call = book.plan_interview(jane.id, now=BEGUN)
    book.save_draft(call.id, "> send my")
    with book.transaction("") as change:
        book.keep_line(call.id, "> send my résumé", seconds=1, now=BEGUN)
        change.clear_draft(call.id)
    assert book.draft(call.id) == ""
    book.close()
    book = Book(path)
    assert [note.text for note in book.records.notes_of(call.id)] == ["send my résumé"]
    assert book.draft(call.id) == ""
    assert len(book.records.followups_of(jane.id)) == 1
    book.close()


def test_what_cannot_be_read_back_is_not_saved(tmp_path: Path) -> None:
    book = Book(tmp_path / "store.json")
    jane = book.add_contact("Jane Doe", now=BEGUN)
    with pytest.raises(ValidationError), book.transaction("Broke it") as change:
        change.put(jane.model_copy(update={"created": None}))
    assert book.undo() == "Added Jane Doe"
    assert book.undo() is None
    book.close()


def test_a_second_copy_can_change_nothing(tmp_path: Path) -> None:
    first = Book(tmp_path / "store.json")
    first.add_contact("Jane Doe", now=BEGUN)
    assert first.flush()
    second = Book(tmp_path / "store.json")
    assert second.read_only
    assert second.reports == [second.read_only]
    with pytest.raises(StoreError):
        second.add_contact("John Doe", now=BEGUN)
    assert [contact.name for contact in second.records.contacts.values()] == ["Jane Doe"]
    second.close()
    first.close()


def test_a_book_of_schema_1_opens_with_its_steps(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    path.write_bytes(FIXTURE.read_bytes())
    book = Book(path)
    assert book.problems == []
    assert {"Jane Doe", "Prof. Smith", "Wendy Ho"} <= {
        contact.name for contact in book.records.table(Contact).values()
    }
    (call,) = book.records.table(Interview)
    assert len(book.records.notes_of(call)) == 5
    assert book.redo() == "Wrote a reflection"
    assert book.records.interviews[call].reflection.job
    for _ in range(20):
        book.undo()
    assert not book.records.contacts
    assert not book.records.table(Note)
    book.close()


def test_one_that_cannot_be_read_back_keeps_the_others_out_too(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    book = Book(path)
    jane = book.add_contact("Jane Doe", now=BEGUN)
    broken = jane.model_copy(update={"created": None})
    every = [Contact(name="Before", created=BEGUN), broken, Contact(name="After", created=BEGUN)]
    with pytest.raises(ValidationError), book.transaction("Broke it") as change:
        change.changes.update({(Contact, each.id): each for each in every})
    assert [each.name for each in book.records.contacts.values()] == ["Jane Doe"]
    assert book.undo() == "Added Jane Doe"
    assert book.redo() == "Added Jane Doe"
    book.close()
    book = Book(path)
    assert list(book.records.contacts.values()) == [jane]
    book.close()


def test_a_large_change_is_never_in_memory_as_documents_too(tmp_path: Path) -> None:
    book = Book(tmp_path / "store.json")
    tracemalloc.start()
    try:
        with book.transaction("Imported 2,000 from a file") as change:
            for number in range(2000):
                notes = f"Met at the fair, stand {number}"
                change.put(Contact(name=f"Person {number}", created=BEGUN, notes=notes))
            tracemalloc.reset_peak()
        kept, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(book.records.contacts) == 2000
    assert most < 1.8 * kept
    book.close()


def test_what_changes_nothing_is_no_step_to_undo(tmp_path: Path) -> None:
    with closing(Book(tmp_path / "store.json")) as book:
        ada = book.add_contact("Ada", now=BEGUN)
        plan = book.plan_interview(ada.id, now=BEGUN, agenda=[AgendaItem(text="Why?")])
        book.edit_contact(ada.id, title="Nurse")
        steps, revision = book.next_undo, book.revision
        # A question on top cannot rise, and what is said again is known.
        book.move_question(plan.id, plan.agenda[0].id, -1)
        book.edit_contact(ada.id, title="Nurse")
        assert (book.next_undo, book.revision) == (steps, revision)
        book.undo()
        assert not book.records.contacts[ada.id].title
        # Nor does it leave what was undone behind.
        book.move_question(plan.id, plan.agenda[0].id, 1)
        assert book.can_redo
