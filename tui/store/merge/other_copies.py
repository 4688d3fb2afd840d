"""Other copies of the store, read to be merged."""

from pathlib import Path

from tui.model.base import new_id
from tui.store.errors import StoreError, reason
from tui.store.files import snapshot
from tui.store.files.disk import RealDisk
from tui.store.files.migrations import SCHEMA, migrated
from tui.store.files.opening import open_store
from tui.store.files.raw_documents import Rows, decode, document_id, encode
from tui.store.merge.merge import Merge, merge_rows
from tui.store.steps import Step
from tui.system.typed_paths import read_file


def read_copy(path: Path) -> tuple[Rows, list[str]]:
    """Return the documents of another store file, with what its journal adds, and its problems.

    The problems say in sentences what could not be read. When git left two versions in one
    file, both are read and merged with each other. Raises StoreError when it is not a store,
    or was written by a newer version of the program. Nothing is changed.
    """
    try:
        versions = snapshot.versions_in(read_file(path))
    except OSError as error:
        raise StoreError(f"{path} cannot be read ({reason(error)}).") from error
    if len(versions) > 1:
        return _as_one([_read(path, content) for content in versions])
    try:
        loaded = open_store(path, RealDisk(), reading=True).loaded
    except StoreError:
        # Its message is for the owner of that store; ours says why the file is not one.
        return _read(path, versions[0]), []
    if not loaded.state.rows:
        raise StoreError(f"{path} holds nothing.")
    _refuse_newer(path, loaded.state.schema)
    return loaded.state.rows, loaded.reports if loaded.main_seq is None else []


def _read(path: Path, content: bytes) -> Rows:
    try:
        found = snapshot.read(content)
    except snapshot.UnreadableError as error:
        raise StoreError(f"{path} is not a store that can be read: {error}.") from error
    _refuse_newer(path, found.schema)
    return migrated(found.rows, found.schema)


def _refuse_newer(path: Path, schema: int) -> None:
    if schema > SCHEMA:
        raise StoreError(
            f"{path} was written by a newer version of askaround; install that one to merge it."
        )


def _as_one(versions: list[Rows]) -> tuple[Rows, list[str]]:
    rows, problems = versions[0], []
    for other in versions[1:]:
        merge = merge_rows(rows, other)
        rows = _with_step(rows, merge)
        problems += merge.problems
    return rows, problems


def _with_step(former: Rows, merge: Merge) -> Rows:
    """Return the merged rows, with a step that tells what was there before."""
    keys = {(kind.table, record_id): document_id(record_id) for kind, record_id in merge.changes}
    before = tuple(
        (table, record_id, decode(raw) if (raw := former.get(table, {}).get(key)) else None)
        for (table, record_id), key in keys.items()
    )
    step = Step(new_id(), "", undone=False, made="", documents=before, seen=tuple(merge.seen))
    merge.rows.setdefault("history", {})[document_id(step.id)] = encode(step.to_document())
    return merge.rows
