"""Files that nobody else can read and that are never half written."""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path


def write_private(path: Path, content: bytes) -> None:
    """Write or replace the file as a whole, with mode 0600.

    A folder that is missing is made with mode 0700. Raises OSError when the file cannot
    be written; the former one is still there then, and nothing else is left behind. A
    device, a pipe or a socket is never replaced.
    """
    with suppress(FileNotFoundError):
        mode = path.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
            raise OSError(errno.EINVAL, "it is not a regular file", str(path))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".askaround-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def write_new_file(path: Path, text: str) -> Path:
    """Write a new file with mode 0600 and return its path; never replace an existing one.

    The line ends of the text stay as they are, since a calendar has its own.
    Raises OSError: FileExistsError when there is one already.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path
