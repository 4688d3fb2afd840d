"""Bytecode, which some installers leave out and some environments keep Python from writing.

Without it every start takes more than twice as long.
"""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_PACKAGES = ("tui", "textual", "rich", "pydantic", "tinydb")


def folders_in_use() -> list[Path]:
    """Return the folders of the packages that make a start slow and are loaded by now."""
    files = [getattr(sys.modules.get(name), "__file__", None) for name in _PACKAGES]
    return [Path(file).parent for file in files if file]


def compile_missing(folders: Iterable[Path]) -> "subprocess.Popen[bytes] | None":
    """Compile packages that have no bytecode at all, in a process of its own that outlives ours.

    Returns that process; None when there is nothing to do, or no leave to write there.
    """
    bare = [
        str(folder)
        for folder in folders
        if not (folder / "__pycache__").exists() and os.access(folder, os.W_OK)
    ]
    if not bare:
        return None
    return subprocess.Popen(  # noqa: S603 - this Python, and folders of its own packages
        [sys.executable, "-m", "compileall", "-qq", *bare],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
