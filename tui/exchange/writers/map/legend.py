"""What stands below the picture: its signs in words, and the sources that have nobody."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.exchange.writers.map.look import SIGNS
from tui.exchange.writers.map.shapes import SIGN_WIDTH, Tie
from tui.exchange.writers.map.text_width import text_width
from tui.model.drawn_map import DrawnMap

SIZE = 12.0
_LINE = 34.0
_BETWEEN = 22.0
_WARM = "warm: somebody or something in common"
_COLD = "cold: nothing in common yet"


class Entry(NamedTuple):
    """Words of the legend at `x`, with a sign before them: a stage, or how a curve looks."""

    words: str
    sign: str | Tie = ""
    x: float = 0.0

    @property
    def lead(self) -> float:
        """How far behind `x` the words begin."""
        return _LINE if isinstance(self.sign, Tie) else SIGN_WIDTH if self.sign else 0.0

    @property
    def width(self) -> float:
        """How wide it is at most."""
        return self.lead + text_width(self.words, SIZE)


def entries(of: DrawnMap) -> list[Entry]:
    """Return the signs that are on the map, in the order of the stages, then its curves."""
    everybody = [person for source in of.sources for person in source.people]
    stages = {person.stage for person in everybody}
    found = [Entry(stage, stage) for stage in SIGNS if stage in stages]
    shown = [source for source in of.sources if source.people]
    if any(person.warm for person in everybody) or any(not each.cold for each in shown):
        found.append(Entry(_WARM, Tie.WARM))
    if any(not person.warm for person in everybody) or any(each.cold for each in shown):
        found.append(Entry(_COLD, Tie.COLD))
    if any(person.introducer is not None for person in everybody):
        found.append(Entry("introduced by", Tie.INTRODUCED))
    if any(person.faded for person in everybody):
        found.append(Entry("in italics: only on the way to somebody"))
    return found


def lines(some: Sequence[Entry], nobody: str, width: float) -> list[list[Entry]]:
    """Return the entries, each in its place, in lines at most so wide, then the sentence."""
    found: list[list[Entry]] = []
    x = width
    for entry in some:
        if not found or x + entry.width > width:
            found.append([])
            x = 0.0
        found[-1].append(entry._replace(x=x))
        x += entry.width + _BETWEEN
    return [*found, *([Entry(line)] for line in _wrapped(nobody, width))]


def _wrapped(sentence: str, width: float) -> Iterator[str]:
    line = ""
    for word in sentence.split():
        longer = f"{line} {word}".strip()
        if line and text_width(longer, SIZE) > width:
            yield line
            longer = word
        line = longer
    if line:
        yield line
