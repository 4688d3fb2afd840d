"""Other copies of the store: finding those a synced folder leaves beside it, and reading them."""

import hashlib
import os
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from tui.model.base import new_id
from tui.model.records import RECORD_TYPES
from tui.store.errors import StoreError, reason
from tui.store.files import snapshot
from tui.store.files.disk import RealDisk
from tui.store.files.migrations import SCHEMA, migrated
from tui.store.files.opening import open_store
from tui.store.files.paths import StorePaths
from tui.store.files.raw_documents import Rows, decode, document_id, encode
from tui.store.merge.merge import Merge, merge_rows
from tui.store.steps import Step
from tui.system.typed_paths import open_file, read_file

_HEAD = 4096
_TABLES = "|".join([*(kind.table for kind in RECORD_TYPES), "history", "drafts", "forgotten"])
_is_store = re.compile(
    rb'\s*\{\s*(?:<<<<<<<[^\n]*\n\s*)?"(?:%b)"\s*:\s*\{\s*(?:<<<<<<<[^\n]*\n\s*)?"\d+"\s*:\s*\{'
    % _TABLES.encode()
).match
# What comes between "store" and ".json". Syncthing, Dropbox, Nextcloud and ownCloud say
# "conflict"; then come Dropbox in other languages, iCloud, git's merge tool, and OneDrive,
# which puts the name of a computer there.
_is_marked = re.compile(
    r".*conflict.*| \(.+\)| \d+|_(?:BACKUP|LOCAL|REMOTE)_\d+|-[^\W\d_][\w-]*", re.IGNORECASE
).fullmatch


def copies_to_merge(path: Path, merged: Collection[str]) -> list[Path]:
    """Return the files beside the store at `path` that hold another version of it.

    They are known by their name and their first bytes. Left out are those whose digest is
    among `merged`, and copies of the present store file or of one of its backups.
    """
    paths = StorePaths.of(path)
    found = []
    with suppress(OSError):
        names = sorted(os.listdir(paths.main.parent))  # noqa: PTH208 - names, not paths
        found = [paths.main.with_name(name) for name in names if _is_copy_of(paths.main, name)]
        found = [file for file in found if _is_store(_head(file))]
        if paths.damaged.name in names:
            found += [file for file in sorted(paths.damaged.iterdir()) if _is_store(_head(file))]
    if not found:
        return []
    known = set(_known_seals(paths))
    return [
        file
        for file in found
        if _seal(file) not in known
        and digest_of(file) not in merged
        and (file.parent != paths.damaged or _is_whole(file))
    ]


def digest_of(path: Path) -> str:
    """Return what tells the file's content from any other's, empty when it cannot be read."""
    with suppress(OSError), open_file(path) as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()[:32]
    return ""


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


def _is_copy_of(main: Path, name: str) -> bool:
    if name == f"{main.name}.orig":
        return True
    between = name.removeprefix(main.stem).removesuffix(main.suffix)
    return name == main.stem + between + main.suffix and _is_marked(between) is not None


def _head(path: Path) -> bytes:
    try:
        with open_file(path) as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def _is_whole(path: Path) -> bool:
    """Whether a file that was put aside is a readable store, or two that git left in one."""
    content = read_file(path)
    if len(snapshot.versions_in(content)) > 1 or snapshot.is_sealed(content):
        return True
    try:
        # Changed by hand or by another program, which seals nothing.
        return bool(snapshot.read(content).rows)
    except snapshot.UnreadableError:
        return False


def _known_seals(paths: StorePaths) -> Iterator[str]:
    yield _seal(paths.main)
    with suppress(OSError):
        for backup in paths.backups.iterdir():
            yield _seal(backup)


def _seal(path: Path) -> str:
    """Return the closing line of a store file that this program wrote, else its path."""
    with suppress(OSError), open_file(path) as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - 200))
        return snapshot.seal_in(file.read()) or str(path)
    return str(path)
