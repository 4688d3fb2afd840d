"""Files in one of the person's folders, where other programs keep files as well.

A file whose seal is missing, or broken because somebody changed the file, is somebody
else's: it is never overwritten and never removed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tui.exchange.incoming import ExchangeError
from tui.exchange.seal import is_sealed
from tui.system.files import write_private

_LARGEST_OWN_FILE = 10_000_000


@dataclass(frozen=True, slots=True)
class FolderChange:
    """The names of the files that were written and removed, and of those left alone.

    What was left alone is not ours and has the name of a file to be written; `edited` says
    whose it is, where somebody changed there what the book does not have yet. `deleted` are
    those whose file somebody deleted since it was written. `notices` are sentences on what
    else is otherwise there.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    left_alone: tuple[str, ...]
    edited: Mapping[str, str] = field(default_factory=dict)
    deleted: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def sealed_files(folder: Path, suffix: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of each file of this suffix that the program wrote."""
    for name, content in files_in(folder, suffix):
        if is_sealed(content):
            yield name, content


def files_in(folder: Path, suffix: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of each regular file of this suffix, but for hidden ones."""
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            is_wanted = path.suffix == suffix and not path.name.startswith(".")
            if is_wanted and (content := _content(path)):
                yield path.name, content


def keep_in_step(folder: Path, files: Mapping[str, bytes], suffix: str) -> FolderChange:
    """Make these the program's files in a folder, each sealed and under its name.

    Unchanged files are not touched, changed ones are replaced as a whole, and those no
    longer among `files` are removed. Other people's files stay, whatever they are called.
    Raises ExchangeError when `folder` is not a folder, OSError when it cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise ExchangeError(f"{folder} is not a folder.")
    own = dict(sealed_files(folder, suffix))
    written, left_alone = [], []
    for name, content in files.items():
        path = folder / name
        if own.get(name) == content:
            continue
        if name not in own and (path.exists() or path.is_symlink()):
            left_alone.append(name)
            continue
        write_private(path, content)
        written.append(name)
    removed = [name for name in own if name not in files]
    for name in removed:
        (folder / name).unlink(missing_ok=True)
    return FolderChange(tuple(written), tuple(removed), tuple(left_alone))


def _content(path: Path) -> bytes:
    """Return the content of a regular file of a sensible size; empty for anything else."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST_OWN_FILE:
        return b""
    return path.read_bytes()
