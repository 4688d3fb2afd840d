"""Measure everything, and end with one table: `make bench`."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.table import HEADING, KEPT_IN, Figure

PARTS = (
    *("start", "store", "call", "today", "ticks", "map", "answers", "screens", "join", "import"),
    "mail",
)


def main() -> int:
    """Run the parts named, else all but `size`, the longest; each is a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "figures"
        kept.touch()
        failed = []
        for part in sys.argv[1:] or PARTS:
            print(f"\n{part}\n{HEADING}", flush=True)
            command = [sys.executable, "-m", f"tests.benchmarks.bench_{part}"]
            environ = {**os.environ, KEPT_IN: str(kept)}
            if subprocess.run(command, env=environ, check=False).returncode:
                failed.append(part)
        figures = [Figure(**json.loads(line)) for line in kept.read_text("utf-8").splitlines()]
    missed = sum(figure.missed for figure in figures)
    print(f"\n{HEADING}", *figures, sep="\n")
    print(f"\n{len(figures)} figures, {missed} above their bar")
    if failed:
        print(f"did not end: {', '.join(failed)}")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
