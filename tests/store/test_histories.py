"""A thousand histories with every kind of mishap, and broken variants that must be noticed."""

import zlib
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from tests.cases import for_each, part_of
from tests.store.histories import BrokenPromiseError, History
from tests.store.simulated_disk import SimulatedDisk
from tui.store.documents import tinydb_storage as storage
from tui.store.files import journal, saver, writer
from tui.store.files.backups import prune
from tui.store.files.raw_documents import Rows
from tui.store.files.saver import Saver


@for_each("block", range(10))
def test_every_promise_holds(block: int) -> None:
    for seed in range(block * 120, block * 120 + part_of(120)):
        try:
            History(seed).run()
        except BrokenPromiseError as error:
            pytest.fail(f"history {seed}: {error}")


def _no_sync_of(ending: str) -> Callable[[pytest.MonkeyPatch], None]:
    def spoil(patch: pytest.MonkeyPatch) -> None:
        sync = SimulatedDisk.sync

        def lazy(disk: SimulatedDisk, handle: int) -> None:
            if not disk.handles[handle].path.name.endswith(ending):
                sync(disk, handle)

        patch.setattr(SimulatedDisk, "sync", lazy)

    return spoil


def _no_sync_of_journal_folder(patch: pytest.MonkeyPatch) -> None:
    sync = SimulatedDisk.sync_folder

    def lazy(disk: SimulatedDisk, folder: Path) -> None:
        if folder.name != "store.json.wal":
            sync(disk, folder)

    patch.setattr(SimulatedDisk, "sync_folder", lazy)


def _rename_before_sync(patch: pytest.MonkeyPatch) -> None:
    write_next = Saver._write_next

    def hasty(self: Saver, *arguments: Any) -> str:
        real = self._disk.sync

        def rename_first(handle: int) -> None:
            self._disk.rename(self._paths.next_main, self._paths.main)
            self._disk.link(self._paths.main, self._paths.next_main)
            real(handle)

        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(self._disk, "sync", rename_first)
            return write_next(self, *arguments)

    patch.setattr(Saver, "_write_next", hasty)


def _no_checksum(patch: pytest.MonkeyPatch) -> None:
    parse = journal.parse_line
    patch.setattr(
        journal,
        "parse_line",
        lambda data: parse(journal._with_crc(data[9:-1].decode("latin-1"))),
    )
    patch.setattr(journal, "_with_crc", _latin_with_crc)


def _latin_with_crc(payload: str) -> bytes:
    data = payload.encode("latin-1", "replace")
    return b"%08x %s\n" % (zlib.crc32(data), data)


def _journal_dropped_too_early(patch: pytest.MonkeyPatch) -> None:
    install = Saver.install

    def hasty(self: Saver, rows: Rows, schema: int, seq: int, **rest: Any) -> None:
        self.journal.drop(seq)
        install(self, rows, schema, seq, **rest)

    patch.setattr(Saver, "install", hasty)


def _journal_only_since_newest_file(patch: pytest.MonkeyPatch) -> None:
    def greedy(disk: SimulatedDisk, paths: Any) -> int:
        prune(disk, paths)
        return 1 << 40

    patch.setattr(saver, "prune", greedy)


def _failed_segment_used_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(journal.Journal, "_abandon", lambda *_: None)


def _lines_in_doubt_left_where_they_are(patch: pytest.MonkeyPatch) -> None:
    add = writer.Writer.add
    start = storage.JournalStorage.__init__

    def forgetful(self: storage.JournalStorage, *arguments: Any) -> None:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(writer.Writer, "add", lambda *_: None)
            start(self, *arguments)
        assert writer.Writer.add is add

    patch.setattr(storage.JournalStorage, "__init__", forgetful)


def _a_line_for_each_document(patch: pytest.MonkeyPatch) -> None:
    log = storage.JournalStorage._log

    def piecemeal(self: storage.JournalStorage, operations: list[Any]) -> None:
        for operation in operations:
            log(self, [operation])

    patch.setattr(storage.JournalStorage, "_log", piecemeal)


def _refusals_called_saved(patch: pytest.MonkeyPatch) -> None:
    append = journal.Journal.append

    def optimistic(self: journal.Journal, lines: list[journal.JournalLine]) -> None:
        with suppress(OSError):
            append(self, lines)

    patch.setattr(journal.Journal, "append", optimistic)


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(_no_sync_of(".log"), id="journal not synced"),
        pytest.param(_no_sync_of(".new"), id="store file not synced"),
        pytest.param(_no_sync_of_journal_folder, id="name of a segment not synced"),
        pytest.param(_rename_before_sync, id="renamed before it was synced"),
        pytest.param(_no_checksum, id="no checksum"),
        pytest.param(_journal_dropped_too_early, id="journal dropped too early"),
        pytest.param(_journal_only_since_newest_file, id="no journal behind the backups"),
        pytest.param(_failed_segment_used_again, id="failed segment used again"),
        pytest.param(_lines_in_doubt_left_where_they_are, id="lines in doubt not rewritten"),
        pytest.param(_a_line_for_each_document, id="transactions not atomic"),
        pytest.param(_refusals_called_saved, id="refusals called saved"),
    ],
)
def test_a_broken_variant_is_noticed(
    spoil: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(monkeypatch)

    def is_broken(seed: int) -> bool:
        try:
            History(seed).run()
        except BrokenPromiseError:
            return True
        return False

    assert next(islice(filter(is_broken, range(3000)), 1), None) is not None
