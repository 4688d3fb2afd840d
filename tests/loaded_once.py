"""The program run many times by one Python that has loaded it: each run is a process of its own."""

import json
import os
import pkgutil
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.waiting import LIMIT

ROOMS = ["model", "system", "playbook", "store", "exchange", "desk", "cli"]
"""Those below the screen."""
_SOURCE = Path(__file__).parents[1]
_RUN_EACH = """
import json, os, sys, traceback
from pathlib import Path

asked, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
for module in sys.argv[1:]:
    __import__(module)
from tui.cli.main import main
from tui.model.text.patterns import compile_waiting

# Once for all, and not in each run.
for _ in compile_waiting():
    pass

def run(arguments, folder, environ):
    # What stands around a run is set first of all, as if a shell had started it.
    for number, name in enumerate(("typed", "out", "err")):
        os.dup2(os.open(folder / name, os.O_RDONLY if number == 0 else os.O_WRONLY), number)
    os.environ.clear()
    os.environ.update(environ)
    try:
        return main(arguments)
    except SystemExit as ended:
        return ended.code or 0
    except BaseException:
        traceback.print_exc()
        return 1

for line in asked:
    arguments, folder, environ = json.loads(line)
    if not os.fork():
        status = run(arguments, Path(folder), environ)
        sys.stdout.flush()
        sys.stderr.flush()
        loaded = sorted({name.partition(".")[0] for name in sys.modules})
        (Path(folder) / "ended").write_text(json.dumps([status, loaded]))
        os._exit(0)
    os.wait()
    print("ended", file=answers, flush=True)
"""


class Ran(NamedTuple):
    """How a run ended, what it printed, and the top-level packages it held at its end."""

    returncode: int
    stdout: str
    stderr: str
    loaded: set[str]


def modules_of(room: str) -> list[str]:
    """Return the names of all modules of a room."""
    package = import_module(f"tui.{room}")
    return [module.name for module in pkgutil.walk_packages(package.__path__, f"tui.{room}.")]


class LoadedOnce:
    """A Python that has loaded the rooms below the screen, and forks for each run."""

    def __init__(self, environ: Mapping[str, str], cwd: Path | None = None) -> None:
        path = os.pathsep.join(filter(None, [environ.get("PYTHONPATH", ""), str(_SOURCE)]))
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                _RUN_EACH,
                *(each for room in ROOMS for each in modules_of(room)),
            ],
            env={**environ, "PYTHONPATH": path},
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def run(self, arguments: Sequence[str], environ: Mapping[str, str], typed: str = "") -> Ran:
        """Run the program to its end, in this environment and no other."""
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answers is not None
        with TemporaryDirectory() as name:
            folder = Path(name)
            for file, text in (("typed", typed), ("out", ""), ("err", "")):
                (folder / file).write_text(text)
            print(json.dumps([arguments, name, dict(environ)]), file=asked, flush=True)
            assert select.select([answers], [], [], LIMIT)[0], f"{arguments} goes on"
            assert answers.readline() == "ended\n"
            status, loaded = json.loads((folder / "ended").read_text())
            out, err = ((folder / file).read_text("utf-8") for file in ("out", "err"))
        return Ran(status, out, err, set(loaded))

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
