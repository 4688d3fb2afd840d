"""Text written to a file of the person's choice."""

import os
from pathlib import Path


def write_new_file(path: Path, text: str) -> Path:
    """Write a new file with mode 0600 and return its path; never over an existing one.

    The line ends of the text stay as they are, for a calendar has its own.
    Raises OSError: FileExistsError when there is one already.
    """
    path = path.expanduser()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path
