"""Other copies of the store that a synced folder, or another program, leaves beside it."""

import hashlib
import os
import re
import shlex
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from tui.model.records import RECORD_TYPES
from tui.store.files import snapshot
from tui.store.files.paths import StorePaths
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


def told_of(copy: Path) -> str:
    """Return a sentence that names a copy, and what can be done with it."""
    came = "as a synced folder leaves it"
    if copy.parent.suffix == ".bad":
        came = "which another program wrote while this one had it open"
    return (
        f"{copy.name} is another version of this store, {came}; "
        f"askaround merge {shlex.quote(str(copy))} merges the two."
    )


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
