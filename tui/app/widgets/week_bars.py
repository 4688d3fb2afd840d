"""A number of each week as a bar of one cell."""

from collections.abc import Sequence

_BARS = "·▁▂▃▄▅▆▇█"


def week_bars(counts: Sequence[int], most: int = 0) -> str:
    """Return a bar for each number, the highest as high as a row, or as `most` if that is more."""
    most = max(*counts, most, len(_BARS) - 1)
    return "".join(_BARS[-(-count * (len(_BARS) - 1) // most)] for count in counts)
