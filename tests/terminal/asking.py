"""A program for a shell that has a Python run the real one: that has loaded it once for all runs.

The shell waits for each run, and sees its words and its status, as if it had started it itself.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from tests.loaded_once import LoadedOnce

_ASK = """#!/bin/sh
own="{folder}/$$"
mkdir "$own" && mkfifo "$own/ended"
printf '%s\\0' "$@" >"$own/arguments"
printf '%s' "$ASKAROUND_NOW" >"$own/now"
cat >"$own/typed"
echo $$ >"{folder}/asked"
read -r status <"$own/ended"
cat "$own/out"
cat "$own/err" >&2
exit "$status"
"""
_NO_MORE = "no more\n"


@contextmanager
def asking(folder: Path, program: LoadedOnce, environ: Mapping[str, str]) -> Iterator[Path]:
    """Give a program to be started by a shell at any `ASKAROUND_NOW`, one run after the other."""
    script = folder / "askaround"
    script.write_text(_ASK.format(folder=folder))
    script.chmod(0o755)
    os.mkfifo(folder / "asked")
    # Open for both, so that it does not end with the first who asks.
    with os.fdopen(os.open(folder / "asked", os.O_RDWR), closefd=True) as asked:
        answering = Thread(target=_answer, args=(asked, folder, program, environ), daemon=True)
        answering.start()
        try:
            yield script
        finally:
            (folder / "asked").write_text(_NO_MORE)
            answering.join()


def _answer(
    asked: Iterator[str], folder: Path, program: LoadedOnce, environ: Mapping[str, str]
) -> None:
    for line in asked:
        if line == _NO_MORE:
            return
        own = folder / line.strip()
        *arguments, _ = (own / "arguments").read_text("utf-8").split("\0")
        at = {"ASKAROUND_NOW": (own / "now").read_text()}
        status: object = 1
        try:
            ran = program.run(arguments, {**environ, **at}, (own / "typed").read_text("utf-8"))
            (own / "out").write_text(ran.stdout, "utf-8")
            (own / "err").write_text(ran.stderr, "utf-8")
            status = ran.returncode
        finally:
            (own / "ended").write_text(f"{status}\n")
