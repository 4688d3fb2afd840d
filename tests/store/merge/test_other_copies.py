"""Copies that a synced folder leaves beside the store, and journals that came in part."""

import shutil
from pathlib import Path

import pytest

from tests.store.support import abandon, note, plain, seasoned, texts
from tests.world import BEGUN
from tui.store.book import Book
from tui.store.documents.document_store import DocumentStore
from tui.store.errors import StoreError
from tui.store.files.backups import backups as list_backups
from tui.store.files.disk import RealDisk
from tui.store.files.journal import read_segments
from tui.store.files.paths import StorePaths
from tui.store.maintenance import check
from tui.store.merge.other_copies import read_copy

NAMES = [
    "store.sync-conflict-20261122-101010-ABCDEFG.json",
    "store (Jane's conflicted copy 2026-11-22).json",
    "store (conflicted copy 2026-11-22 101010).json",
    "store (In Konflikt stehende Kopie von Jane 2026-11-22).json",
    "store_conflict-20261122-101010.json",
    "store 2.json",
    "store (1).json",
    "store-DESKTOP-4F2.json",
    "store_BACKUP_4711.json",
    "store_REMOTE_4711.json",
    "store.json.orig",
]
OTHERS = [
    "store.json.bak.json",
    "restore 2.json",
    "store2.json",
    "store-2026-11-22.json",
    "storehouse.json",
    "other.sync-conflict-20261122-101010-ABCDEFG.json",
]


def person(path: Path, name: str) -> None:
    book = Book(path)
    book.add_contact(name, now=BEGUN)
    book.close()


def names_in(path: Path) -> list[str]:
    return sorted(each["name"] for each in plain(path)["contacts"].values())


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """The store of another machine, which was a copy of ours."""
    ours, theirs = tmp_path / "ours" / "store.json", tmp_path / "theirs" / "store.json"
    person(ours, "Jane")
    shutil.copytree(ours.parent, theirs.parent)
    person(theirs, "Ann")
    person(ours, "Bob")
    return theirs


@pytest.fixture
def ours(theirs: Path) -> Path:
    return theirs.parents[1] / "ours" / "store.json"


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_beside_the_store_is_named_until_it_is_joined(
    ours: Path, theirs: Path, name: str
) -> None:
    copy = ours.with_name(name)
    shutil.copy(theirs, copy)
    content = copy.read_bytes()
    book = Book(ours)
    (report,) = book.reports
    assert report.startswith(f"{name} is another version of this store")
    assert "askaround merge " in report
    book.take_over(book.compare(read_copy(copy)[0]), copy, now=BEGUN)
    book.close()
    assert names_in(ours) == ["Ann", "Bob", "Jane"]
    book = Book(ours)
    assert book.reports == []
    book.undo()
    book.close()
    book = Book(ours)
    assert book.reports == [report]
    book.close()
    assert copy.read_bytes() == content
    assert len(list(ours.parent.iterdir())) == 5


@pytest.mark.parametrize("name", OTHERS)
def test_a_file_of_another_name_is_not_named(ours: Path, theirs: Path, name: str) -> None:
    shutil.copy(theirs, ours.with_name(name))
    assert Book(ours, reading=True).copies == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b'{"contacts": []}', b'{"contacts": {"Jane": "x"}}', b"\x89PNG\n<<<<<<<"],
)
def test_a_file_that_is_no_store_is_not_named(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / "store.json"
    person(path, "Jane")
    path.with_name(name).write_bytes(content)
    assert Book(path, reading=True).copies == []


def test_what_the_store_was_before_is_no_other_version(ours: Path) -> None:
    shutil.copy(ours, ours.with_name("store 2.json"))
    person(ours, "Zoe")
    assert Book(ours, reading=True).copies == []


def test_what_was_synced_in_while_the_program_ran_is_named(ours: Path, theirs: Path) -> None:
    book = Book(ours)
    book.add_contact("Zoe", now=BEGUN)
    shutil.copy(theirs, ours)
    book.close()
    book = Book(ours)
    (copy,) = book.copies
    assert copy.parent.name == "store.json.bad"
    book.take_over(book.compare(read_copy(copy)[0]), copy, now=BEGUN)
    book.close()
    assert names_in(ours) == ["Ann", "Bob", "Jane", "Zoe"]
    assert Book(ours, reading=True).copies == []


def test_what_a_synced_in_store_replaced_can_be_added_to_it(ours: Path, theirs: Path) -> None:
    book = Book(ours)
    book.add_contact("Zoe", now=BEGUN)
    assert book.flush()
    abandon(book._store)
    shutil.copy(theirs, ours)
    book = Book(ours)
    assert [each.name for each in book.records.contacts.values()] == ["Jane", "Ann"]
    (report,) = book.reports
    before = Path(report.partition("askaround merge ")[2].split()[0])
    book.take_over(book.compare(read_copy(before)[0]), before, now=BEGUN)
    book.close()
    assert names_in(ours) == ["Ann", "Bob", "Jane", "Zoe"]


def with_marks(ours: Path, theirs: Path) -> bytes:
    """What git makes of two versions that it cannot merge."""
    return b"".join(
        (
            b"{\n<<<<<<< HEAD\n",
            ours.read_bytes().removeprefix(b"{\n"),
            b"||||||| base\n",
            b'"contacts":{\n',
            b"=======\n",
            theirs.read_bytes().removeprefix(b"{\n"),
            b">>>>>>> other\n",
        )
    )


def test_both_versions_that_git_left_in_one_file_are_joined(ours: Path, theirs: Path) -> None:
    marked = with_marks(ours, theirs)
    ours.write_bytes(marked)
    book = Book(ours)
    assert "git left two versions in it" in book.reports[0]
    assert "recovered" in book.reports[0]
    (copy,) = book.copies
    assert copy.read_bytes() == marked
    book.take_over(book.compare(read_copy(copy)[0]), copy, now=BEGUN)
    book.close()
    assert names_in(ours) == ["Ann", "Bob", "Jane"]
    assert Book(ours, reading=True).copies == []


def test_with_nothing_else_there_the_way_out_of_gits_marks_is_told(
    ours: Path, theirs: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "alone" / "store.json"
    alone.parent.mkdir()
    alone.write_bytes(with_marks(ours, theirs))
    with pytest.raises(StoreError, match="give it another name, and askaround merge NAME"):
        Book(alone)
    other = alone.rename(alone.with_name("both.json"))
    book = Book(alone)
    book.take_over(book.compare(read_copy(other)[0]), other, now=BEGUN)
    book.close()
    assert names_in(alone) == ["Ann", "Bob", "Jane"]


def test_another_store_is_read_with_its_journal_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    kept = seasoned(path)
    files = {each: each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()}
    assert len(read_copy(path)[0]["notes"]) == len(kept)
    alone = tmp_path / "copy.json"
    shutil.copy(path, alone)
    assert len(read_copy(alone)[0]["notes"]) == len(kept) - 3
    alone.unlink()
    assert files == {each: each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "holds nothing"),
        (b"{", "not a store that can be read: it is not JSON"),
        (b'{"_meta":{"1":{"schema":9,"seq":3,"crc":"0"}},"notes":{"1":{}}}', "newer version"),
    ],
)
def test_what_is_no_store_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes, why: str
) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=why):
        read_copy(path)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["other.json"]


def test_a_journal_that_came_without_its_store_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    seasoned(path)
    path.unlink()
    shutil.rmtree(StorePaths.of(path).backups)
    segments = sorted(StorePaths.of(path).journal.iterdir())
    with pytest.raises(StoreError, match="being synced, wait until all of it is there"):
        DocumentStore(path)
    assert sorted(StorePaths.of(path).journal.iterdir()) == segments
    assert not path.exists()


def test_changes_that_follow_upon_nothing_are_told_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    kept = seasoned(path)
    paths = StorePaths.of(path)
    oldest = list_backups(RealDisk(), paths)[-2]
    shutil.copy(oldest.path, path)
    shutil.rmtree(paths.backups)
    segments = read_segments(RealDisk(), paths.journal)
    changes = [each for each in segments if any(not line.is_mark for line in each.lines)]
    for each in changes[:-1]:
        each.path.unlink()
    last = changes[-1].path.read_bytes()
    assert any("a part of the journal is missing" in each for each in check(path))
    with DocumentStore(path) as store:
        assert any("a part of the journal is missing" in each for each in store.reports)
        assert set(texts(store)) < set(kept)
    for number in range(5):
        with DocumentStore(path) as store:
            assert store.reports == []
            store.commit([note(f"and on {number}")])
            assert store.flush()
            abandon(store)
    assert last in [each.read_bytes() for each in paths.damaged.iterdir()]
