"""Long text in the person's own editor."""

import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path


def edit_in_editor(text: str, environ: Mapping[str, str]) -> str:
    """Let the person edit text in $VISUAL or $EDITOR (else vi), and return it as they left it.

    Meanwhile the text is in a folder of mode 0700, which is removed with anything the
    editor put beside it. No shell is used. What was saved counts also when the editor failed
    afterwards, as it does when the terminal is closed under it.
    Raises OSError when the editor cannot be started, ValueError when its command cannot
    be read or it failed; then the text is as it was.
    """
    with tempfile.TemporaryDirectory(prefix="askaround-", ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "text.txt"
        file.touch(mode=0o600)
        file.write_text(text, encoding="utf-8")
        try:
            run_editor(file, environ)
        except ValueError:
            if _read(file) in ("", text.rstrip("\n")):
                raise
        return _read(file)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").rstrip("\n")


def run_editor(path: Path, environ: Mapping[str, str]) -> None:
    """Open a file in $VISUAL or $EDITOR (else vi) and wait for it to end; no shell is used.

    Raises OSError when the editor cannot be started, ValueError when its command cannot be
    read or it failed.
    """
    command = shlex.split(environ.get("VISUAL") or environ.get("EDITOR") or "vi")
    if not command:
        raise ValueError("EDITOR names no program")
    status = subprocess.run([*command, str(path)], check=False).returncode  # noqa: S603
    if status:
        raise ValueError(f"{command[0]} ended with status {status}; the text is as it was")
