"""Notes made ready in pieces are the same notes, also while they change."""

import threading
from pathlib import Path

from tests.world import BEGUN
from tui.store.book import Book
from tui.store.files.file_section import FileSection


def filled(path: Path, lines: int) -> str:
    book = Book(path)
    contact = book.add_contact("Jane Doe", now=BEGUN)
    interview = book.plan_interview(contact.id, now=BEGUN)
    book.start_call(interview.id, now=BEGUN)
    with book.transaction("Kept many lines"):
        for number in range(lines):
            book.keep_line(interview.id, f"line {number}", seconds=number, now=BEGUN)
    book.close()
    return interview.id


def test_pieces_make_the_whole() -> None:
    lines = ",\n".join(f'"{number}":{{"n":{number}}}' for number in range(1000))
    whole, pieces = (FileSection(lines, 0, len(lines)) for _ in range(2))
    while pieces.pack_piece():
        assert pieces.section is not None
    assert pieces.section is None
    assert dict(pieces) == dict(whole)
    assert list(pieces) == [str(number) for number in range(1000)]


def test_a_change_during_the_warm_up_is_kept(tmp_path: Path) -> None:
    interview_id = filled(tmp_path / "store.json", 3000)
    book = Book(tmp_path / "store.json")
    warming = threading.Thread(target=book.warm_up)
    warming.start()
    first = book.records.notes_of(interview_id)[0]
    book.edit_line(first.id, "changed", now=BEGUN)
    book.keep_line(interview_id, "added", seconds=9000, now=BEGUN)
    warming.join()
    book.close()
    again = Book(tmp_path / "store.json")
    again.warm_up()
    texts = [note.text for note in again.records.notes_of(interview_id)]
    assert texts == ["changed", *(f"line {number}" for number in range(1, 3000)), "added"]
    again.close()
