"""The program run many times by one Python that has loaded it: each run is a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

_SOURCE = Path(__file__).parents[2]
_RUN_EACH = """
import json, os, sys, traceback
from pathlib import Path
given = json.loads(sys.argv[1])
for module in given["modules"]:
    __import__(module)
from tui.cli.main import main

def run(arguments, folder, environ):
    # What stands around a run is set first of all, as if a shell had started it.
    for number, name in enumerate(("typed", "out", "err")):
        os.dup2(os.open(folder / name, os.O_RDONLY if number == 0 else os.O_WRONLY), number)
    os.environ.update(environ)
    try:
        return main(arguments)
    except SystemExit as ended:
        return ended.code or 0
    except BaseException:
        traceback.print_exc()
        return 1

for number, arguments in enumerate(given["runs"]):
    folder = Path(given["folder"], str(number))
    if not os.fork():
        status = run(arguments, folder, given["environs"][number])
        loaded = sorted({name.partition(".")[0] for name in sys.modules})
        (folder / "ended").write_text(json.dumps([status, loaded]))
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
    os.wait()
"""


class Ran(NamedTuple):
    """How a run ended, what it printed, and the top-level packages it held at its end."""

    status: int
    out: str
    err: str
    loaded: set[str]


def run_each(
    runs: Sequence[Sequence[str]],
    folder: Path,
    environ: Mapping[str, str],
    *,
    modules: Sequence[str] = (),
    own: Sequence[Mapping[str, str]] = (),
    typed: str = "",
) -> list[Ran]:
    """Run the program with each of some arguments, one run after another.

    The one Python loads the modules first; a run has its `own` environment beside the common one.
    """
    for number in range(len(runs)):
        (folder / str(number)).mkdir()
        for name, text in (("typed", typed), ("out", ""), ("err", "")):
            (folder / str(number) / name).write_text(text)
    given = {
        "runs": runs,
        "folder": str(folder),
        "modules": modules,
        "environs": own or [{} for _ in runs],
    }
    subprocess.run(
        [sys.executable, "-c", _RUN_EACH, json.dumps(given)],
        env={
            **environ,
            "PYTHONPATH": os.pathsep.join([environ.get("PYTHONPATH", ""), str(_SOURCE)]),
        },
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        timeout=300,
        check=True,
    )
    return [_ran(folder / str(number)) for number in range(len(runs))]


def _ran(folder: Path) -> Ran:
    status, loaded = json.loads((folder / "ended").read_text())
    return Ran(status, (folder / "out").read_text(), (folder / "err").read_text(), set(loaded))
