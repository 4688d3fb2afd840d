"""Figures beside their bars: each is printed as it is measured, and again in one table."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

KEPT_IN = "ASKAROUND_BENCH_TABLE"
"""The variable that names the file in which figures are kept for the table, a line each."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured; with a `floor`, in the same unit and run, the bar is for the ratio.

    Without a bar it is only told.
    """

    what: str
    value: float
    unit: str
    bar: float | None
    floor: float | None = None

    @property
    def judged(self) -> float:
        """What the bar is for."""
        return self.value if self.floor is None else self.value / self.floor

    @property
    def missed(self) -> bool:
        """Whether it is above its bar."""
        return self.bar is not None and self.judged > self.bar

    def __str__(self) -> str:
        value = f"{_short(self.value)} {self.unit}"
        floor = f"{_short(self.floor)} {self.unit}" if self.floor is not None else ""
        ratio = f"{self.judged:.2f}" if self.floor is not None else ""
        unit = f" {self.unit}" if self.floor is None else ""
        bar = f"{self.bar:g}{unit}" if self.bar is not None else "–"
        missed = "  MISSED" if self.missed else ""
        return f"{self.what:58}{value:>11}{floor:>11}{ratio:>7}{bar:>9}{missed}"


HEADING = f"{'':58}{'figure':>11}{'floor':>11}{'ratio':>7}{'bar':>9}"


def measured(
    what: str, value: float, bar: float | None, unit: str = "ms", *, floor: float | None = None
) -> None:
    """Print a figure beside its bar, and keep it for the table."""
    figure = Figure(what, value, unit, bar, floor)
    print(figure, flush=True)
    if path := os.environ.get(KEPT_IN):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(figure)) + "\n")


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}" if value < 10 else f"{value:.1f}"
