"""What the files of a store add up to: the documents, and what has to be put right.

Nothing here changes a file, so that a reader and the check may use it too.
"""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tui.model.text.counting import counted
from tui.store.errors import StoreError, cannot
from tui.store.files import forgotten, snapshot
from tui.store.files.backups import backups, readable
from tui.store.files.disk import Disk
from tui.store.files.journal import JournalLine, Segment, change_line, read_segments, replay
from tui.store.files.migrations import SCHEMA, migrated
from tui.store.files.paths import StorePaths
from tui.store.files.raw_documents import Rows, apply, copy_rows, difference
from tui.store.files.snapshot import Snapshot

# Numbers skipped after a torn line, which may have used any of them.
_NUMBERS_IN_DOUBT = 1000


@dataclass(slots=True)
class StoreState:
    """Documents after a change, and the journal lines that led there from a store file."""

    rows: Rows
    schema: int
    seq: int
    lines: list[JournalLine] = field(default_factory=list)
    gaps: list[Segment] = field(default_factory=list)


@dataclass(slots=True)
class LoadedStore:
    """A store that was read.

    `main_seq` is the change the store file ends with, None when that file cannot be used.
    `install_first`: the store file has to be made before any other change, since that
    would not follow what is there. `damaged` are files to be put aside; `former` is a
    version to be kept as a backup; `left_over` are segments with changes that follow
    nothing here, to be kept too; `foreign`: another program wrote the file;
    `migrated_from` is the schema of the file, if that is an older one.
    """

    state: StoreState
    segments: list[Segment]
    next_seq: int
    main_seq: int | None
    install_first: bool = False
    snapshot_due: bool = False
    foreign: bool = False
    migrated_from: int | None = None
    damaged: list[Path] = field(default_factory=list)
    former: StoreState | None = None
    left_over: list[Segment] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)

    def change(self, rows: Rows) -> None:
        """Make `rows` the documents, as one more change; none when they are the same."""
        operations = difference(self.state.rows, rows)
        if operations or self.state.schema != SCHEMA:
            line = change_line(self.next_seq, self.state.seq, SCHEMA, operations)
            self.state = StoreState(rows, SCHEMA, line.seq, [*self.state.lines, line])
            self.next_seq += 1
            self.snapshot_due = True


def load(disk: Disk, paths: StorePaths) -> LoadedStore:
    """Read a store; raises StoreError when nothing can be read from it."""
    try:
        segments = read_segments(disk, paths.journal)
        others = bool(segments) or bool(backups(disk, paths))
    except OSError as error:
        raise cannot("read", paths.journal, error) from error
    found, trouble = _read_main(disk, paths)
    if found is None and not others:
        return _without_history(paths, trouble)
    if found is None:
        loaded = _recovered(disk, paths, segments, trouble)
    elif found.sealed and _is_ours(found, segments):
        loaded = _loaded(found, found.seq or 0, segments)
        if others and not any(segment.lines or segment.torn for segment in segments):
            _report_no_journal(loaded, paths)
    elif not others:
        # Changes are counted from 1 here: only a new store is empty before its first.
        loaded = _loaded(found, 1 if found.seq is None else found.seq, segments)
        if found.seq is not None:
            loaded.foreign = True
            loaded.reports.append(
                f"{paths.main.name} was changed by another program, and its content was taken."
            )
    else:
        loaded = _adopted(disk, paths, segments, found)
        loaded.foreign = bool(loaded.reports)
    _report_gaps(loaded)
    if loaded.state.schema < SCHEMA:
        loaded.migrated_from = loaded.state.schema
        loaded.change(migrated(loaded.state.rows, loaded.state.schema))
        loaded.reports.append(
            f"The store of an older version was taken over; a copy as it was is in {paths.backups}."
        )
    return loaded


def _read_main(disk: Disk, paths: StorePaths) -> tuple[Snapshot | None, str]:
    try:
        return snapshot.read(disk.read(paths.main)), ""
    except FileNotFoundError:
        return None, ""
    except IsADirectoryError as error:
        raise StoreError(f"{paths.main} is a folder; name a file with --store.") from error
    except OSError as error:
        raise cannot("read", paths.main, error) from error
    except snapshot.UnreadableError as error:
        return None, str(error)


def _without_history(paths: StorePaths, trouble: str) -> LoadedStore:
    if trouble == snapshot.TWO_VERSIONS:
        raise StoreError(
            f"{paths.main} cannot be read ({trouble}); give it another name, and "
            "askaround merge NAME makes one store of both."
        )
    if trouble not in ("", "it is empty"):
        raise StoreError(
            f"{paths.main} is damaged or not a store ({trouble}); it was left as it is. "
            "Put a copy of it in its place, or name another store with --store."
        )
    return LoadedStore(StoreState({}, SCHEMA, 0), [], next_seq=1, main_seq=None, install_first=True)


def _is_ours(found: Snapshot, segments: Sequence[Segment]) -> bool:
    """Whether the sealed file is the last one this program put there."""
    marks = {line.seq: line for segment in segments for line in segment.lines if line.is_mark}
    if not marks or found.seq is None:
        return True
    last = marks[max(marks)]
    return last.seq < found.seq or (last.seq == found.seq and last.crc_of_main == found.crc)


def _loaded(found: Snapshot, seq: int, segments: list[Segment]) -> LoadedStore:
    state = advance(StoreState(found.rows, found.schema, seq), segments)
    next_seq = _next_seq(state.seq, segments)
    return LoadedStore(state, segments, next_seq, seq, snapshot_due=not found.sealed)


def advance(state: StoreState, segments: Sequence[Segment]) -> StoreState:
    """Return the state after the changes in the journal that follow it."""
    chain = replay(segments, state.seq)
    rows = copy_rows(state.rows) if chain.lines else state.rows
    for line in chain.lines:
        apply(rows, line.operations())
    schema = chain.lines[-1].schema if chain.lines else state.schema
    return StoreState(rows, schema, chain.seq, chain.lines, chain.gaps)


def _next_seq(seq: int, segments: Sequence[Segment]) -> int:
    torn = any(segment.torn for segment in segments)
    last = max([seq, *(segment.last_seq for segment in segments)])
    return last + 1 + _NUMBERS_IN_DOUBT * torn


def _from_backup(
    disk: Disk, paths: StorePaths, segments: list[Segment], damaged: list[Path]
) -> tuple[StoreState, str] | None:
    """Return the newest state that backups and journal lead to, and what it was made from."""
    newest = None
    # All are read: a damaged one must not count when the journal is shortened.
    for found in readable(disk, paths, damaged):
        newest = newest or found
    if newest is not None:
        backup, content = newest
        state = advance(StoreState(content.rows, content.schema, backup.seq), segments)
        return state, f"the backup of {backup.made:%Y-%m-%d %H:%M} UTC and the journal"
    if any(
        line.previous == 0 and not line.is_mark for segment in segments for line in segment.lines
    ):
        return advance(StoreState({}, SCHEMA, 0), segments), "the journal"
    return None


def _recovered(disk: Disk, paths: StorePaths, segments: list[Segment], trouble: str) -> LoadedStore:
    damaged: list[Path] = []
    result = _from_backup(disk, paths, segments, damaged)
    what = f"was damaged ({trouble})" if trouble else "was missing"
    if result is None:
        if (
            not any(not line.is_mark for segment in segments for line in segment.lines)
            and not damaged
        ):
            raise StoreError(
                f"{paths.main} {what}, and there is no backup that can be read; "
                f"to begin a new store remove {paths.journal} and {paths.backups}."
            )
        if not damaged:
            raise StoreError(
                f"{paths.main} {what}, there is no backup, and the journal does not reach back "
                "to the beginning; all files were left as they are. If the folder is being "
                "synced, wait until all of it is there; else put a copy of the store in its place, "
                "or name another one."
            )
        raise StoreError(
            f"{paths.main} {what}, and so is every backup in {paths.backups}; all files were "
            "left as they are. Put a copy of the store in its place, or name another one."
        )
    state, source = result
    known = max((line.seq for segment in segments for line in segment.lines), default=0)
    complete = "nothing that was saved is missing"
    if state.seq < known or state.gaps:
        complete = "the newest changes could not be read"
    reports = [f"{paths.main.name} {what} and was recovered from {source}: {complete}."]
    if not trouble:
        reports.append(
            f"If you removed it to begin again, remove {paths.journal.name} and "
            f"{paths.backups.name} beside it as well."
        )
    if trouble:
        damaged.append(paths.main)
        reports.append(f"The damaged file is kept in {paths.damaged}.")
    return LoadedStore(
        state,
        segments,
        _next_seq(state.seq, segments),
        main_seq=None,
        snapshot_due=True,
        damaged=damaged,
        # Made a backup itself, so that once more two files may be lost.
        former=state,
        reports=reports,
    )


def _adopted(
    disk: Disk, paths: StorePaths, segments: list[Segment], found: Snapshot
) -> LoadedStore:
    """Take a file that another program wrote, as one change to what it replaced."""
    damaged: list[Path] = []
    result = _from_backup(disk, paths, segments, damaged)
    base = StoreState(found.rows, found.schema, 1 if found.seq is None else found.seq)
    newest = -1 if found.seq is None else found.seq
    if not found.sealed and _last_mark(segments) <= newest:
        # It was changed after a crash: what the journal adds to it is needed as well.
        base = advance(base, segments)
    adopted = base.rows if base.schema >= SCHEMA else migrated(base.rows, base.schema)
    next_seq = _next_seq(max(base.seq, result[0].seq if result else 0), segments)
    name = paths.main.name
    if base.schema > SCHEMA or result is None:
        state = StoreState(adopted, max(SCHEMA, base.schema), next_seq)
        loaded = LoadedStore(
            state, segments, next_seq + 1, None, install_first=True, damaged=damaged
        )
        loaded.reports = [f"{name} was changed by another program, and its content was taken."]
        loaded.left_over = [
            segment
            for segment in segments
            if any(line.seq > newest and not line.is_mark for line in segment.lines)
        ]
        return loaded
    former, _ = result
    loaded = LoadedStore(former, segments, next_seq, None, install_first=True, damaged=damaged)
    adopted, left_out = forgotten.adopted(former.rows, adopted)
    if left_out:
        loaded.reports.append(
            f"Left out of {name}, since you forgot the person for good: "
            f"{counted(left_out, 'entry', 'entries')}."
        )
    loaded.change(adopted)
    if changes := len(difference(former.rows, adopted)):
        loaded.former = former
        entries = counted(changes, "entry", "entries")
        kept = shlex.quote(str(paths.backups / f"{former.seq}.json"))
        loaded.reports.append(
            f"{name} was changed by another program; its changes ({entries}) were taken, and "
            f"the version before is kept as backup {former.seq}. If it came from another "
            f"machine, askaround merge {kept} adds what only the version before has."
        )
    return loaded


def _last_mark(segments: Sequence[Segment]) -> int:
    return max((x.seq for segment in segments for x in segment.lines if x.is_mark), default=-1)


def _report_no_journal(loaded: LoadedStore, paths: StorePaths) -> None:
    """Say that the journal is gone, though the last line of it says a store file is in place."""
    loaded.snapshot_due = True
    loaded.reports.append(
        f"{paths.journal.name}, which keeps new words until they are in {paths.main.name}, is "
        "gone or empty. Unless askaround was killed, nothing is missing; if it was, look whether "
        "the last things you wrote are there."
    )


def _report_gaps(loaded: LoadedStore) -> None:
    loaded.left_over += loaded.state.gaps
    lost = sum(segment.lost_lines for segment in loaded.segments[-1:])
    if loaded.left_over:
        loaded.reports.append(
            "Some changes in the journal do not follow from what is here: they were never quite "
            "saved, or a part of the journal is missing, as in a folder that was not synced to "
            "the end. Nothing of them is thrown away."
        )
    elif lost:
        loaded.reports.append(
            "Some of the last changes in the journal could not be read; "
            "they may never have been saved."
        )
