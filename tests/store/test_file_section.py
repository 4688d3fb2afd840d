"""A table of a file that is split, packed and changed is at any moment the same as a dict."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB

from tests.world import BEGUN
from tui.store.book import Book
from tui.store.documents.owner_index import OwnerIndex
from tui.store.files import file_section
from tui.store.files.file_section import FileSection, each_in, lines_of
from tui.store.files.raw_documents import encode

IDS = [str(number) for number in range(12)]
Rows = dict[str, str]


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_section, "PACKED_FROM", 3)
        patch.setattr(file_section, "_BLOCK", 40)
        patch.setattr(file_section, "_AT_ONCE", 3)
        patch.setattr(file_section, "_LOOKUPS", 4)
        yield


def section_of(rows: Rows) -> FileSection:
    """The rows as lines in the middle of a text, as they stand in a file."""
    lines = ",\n".join(f'"{key}":{raw}' for key, raw in rows.items())
    before = '{\n"notes":{\n'
    return FileSection(f"{before}{lines}\n}},\n", len(before), len(before) + len(lines))


def raw(words: str) -> str:
    return encode({"interview_id": words[:1], "text": words})


documents = st.text(alphabet='ab"\\:{}\n,é\U0001f600', max_size=8).map(raw)
steps = st.one_of(
    st.tuples(st.just("set"), st.sampled_from(IDS), documents),
    st.tuples(
        st.sampled_from(["remove", "look", "pack", "all", "copy", "dict"]), st.sampled_from(IDS)
    ),
)


def is_same(section: FileSection, rows: Rows) -> None:
    assert list(each_in(section)) == list(rows.items())
    written = ",\n".join(lines_of(section))
    assert written == ",\n".join(f'"{key}":{raw}' for key, raw in rows.items())
    if section.section is not None:
        body, start, end = section.section
        assert body[start:end] == written
    assert list(section) == list(rows)
    assert [section.get(key) for key in IDS] == [rows.get(key) for key in IDS]


def pack(section: FileSection) -> None:
    while section.pack_piece():
        pass


def do(what: str, key: str, section: FileSection, rows: Rows) -> None:
    match what:
        case "remove":
            assert section.pop(key, None) == rows.pop(key, None)
        case "look":
            assert section.get(key) == rows.get(key)
            assert (key in section) == (key in rows)
        case "pack":
            section.pack_piece()
        case "all":
            pack(section)
        case "dict":
            assert list(section.items()) == list(rows.items())
            assert [*section.values()] == [*rows.values()]
            assert len(section) == len(rows)


@given(st.dictionaries(st.sampled_from(IDS), documents), st.lists(steps, max_size=25))
def test_whatever_is_done_it_is_the_same_as_a_dict(rows: Rows, done: list[tuple[str, ...]]) -> None:
    rows = dict(rows)
    section = section_of(rows)
    copies: list[tuple[FileSection, Rows]] = []
    for what, key, *text in done:
        if what == "set":
            section[key] = rows[key] = text[0]
        elif what == "copy":
            copies.append((section.copy(), dict(rows)))
        else:
            do(what, key, section, rows)
    for one, as_it_was in [*copies, (section, rows)]:
        is_same(one, as_it_was)
        pack(one)
        is_same(one, as_it_was)


@given(st.dictionaries(st.sampled_from(IDS), documents), st.lists(steps, max_size=12))
def test_who_owns_a_document_is_found_at_any_moment(
    rows: Rows, done: list[tuple[str, ...]]
) -> None:
    rows = dict(rows)
    section, index = section_of(rows), OwnerIndex("notes", "interview_id")

    def packs() -> bool:
        piece = section.pack_piece()
        index.take(piece, whole=section.is_packed)
        return bool(piece)

    for what, key, *text in done:
        if what == "set":
            section[key] = rows[key] = text[0]
            index.changed([("notes", key, text[0])])
        elif what == "remove":
            section.pop(key, None)
            rows.pop(key, None)
            index.changed([("notes", key, None)])
        elif what == "pack":
            packs()
        elif what == "all":
            while packs():
                pass
        elif what == "dict":
            index.index_piece(section, 2)
        for owner in ("a", '"', ""):
            wanted = [
                key for key, text in rows.items() if json.loads(text)["interview_id"] == owner
            ]
            assert sorted(key for key, _ in index.owned(section, owner)) == sorted(wanted)


def test_a_packed_store_is_written_whole_and_any_tinydb_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    with_lines = filled(path)
    book = Book(path)
    book.warm_up()
    first = book.records.notes_of(with_lines)[0]
    book.edit_line(first.id, "mended", now=BEGUN)
    book.keep_line(with_lines, "added", seconds=99, now=BEGUN)
    book.keep_line(with_lines, "taken back", seconds=100, now=BEGUN)
    book.undo()
    book.close()
    texts = ["mended", *(f"line {number}" for number in range(1, 30)), "added"]
    again = Book(path)
    assert [note.text for note in again.read_notes(with_lines)] == texts
    again.warm_up()
    assert [note.text for note in again.read_notes(with_lines)] == texts
    assert not again.problems
    again.close()
    kept = sorted(each["text"] for each in TinyDB(path).table("notes").all())
    assert kept == sorted(texts)


def filled(path: Path) -> str:
    book = Book(path)
    contact = book.add_contact("Jane Doe", now=BEGUN)
    interview = book.plan_interview(contact.id, now=BEGUN)
    book.start_call(interview.id, now=BEGUN)
    for number in range(30):
        book.keep_line(interview.id, f"line {number}", seconds=number, now=BEGUN)
    book.close()
    return interview.id


def test_a_few_changes_leave_the_text_whole_and_find_what_looks_like_an_id() -> None:
    rows = {"1": raw('a\n"2":{"text":"no"}'), "22": raw("b"), "2": raw("c")}
    section = section_of(rows)
    section["3"] = rows["3"] = raw("a new one")
    section["2"] = rows["2"] = raw("a changed one")
    del section["22"], rows["22"]
    assert section.holding('"text":"a') == [("1", rows["1"]), ("2", rows["2"]), ("3", rows["3"])]
    # As long as it is whole, it is searched; once split, it is not.
    is_same(section, rows)
    assert section.get("77") is None
    assert section.holding("a") is None
    is_same(section, rows)


def test_an_id_that_is_longer_than_ours_owns_nothing_and_stops_nothing() -> None:
    rows = {"9" * 60: raw("a"), "1": raw("ab")}
    index = OwnerIndex("notes", "interview_id")
    assert [key for key, _ in index.owned(rows, "a")] == ["1"]
