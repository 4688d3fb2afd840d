"""What of a frame is written: no more than the terminal does not show already."""

from rich.console import Console
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.strip import Strip

from tui.app.few_bytes import few_bytes
from tui.app.shown import Shown


class OnlyWhatChanged(ChopsUpdate):
    """Writes the parts of lines that changed; Textual begins each at the edge of its widget.

    A clock at the end of a line would send the line with each second.
    """

    def __init__(self, whole: ChopsUpdate, shown: Shown) -> None:
        super().__init__(whole.chops, whole.spans, whole.chop_ends)
        self._shown = shown

    def render_segments(self, console: Console) -> str:
        """Return what to write to the terminal."""
        written: list[str] = []
        for line, begin, end in self.spans:
            for edge, (start, strip) in zip(
                self.chop_ends[line], self.chops[line].items(), strict=False
            ):
                first, after = max(start, begin), min(edge, end)
                if strip is not None and first < after:
                    part = strip.crop(first - start, after - start)
                    written.append(self._shown.write(line, first, part, console))
        return few_bytes("".join(written))


class OnlyOtherRows(LayoutUpdate):
    """Writes what is not on the screen already.

    Textual writes all of it whenever the layout changes: for each dialog, and several times
    while one opens.
    """

    def __init__(self, whole: LayoutUpdate, shown: Shown) -> None:
        super().__init__(whole.strips, whole.region)
        self._shown = shown

    def render_segments(self, console: Console) -> str:
        """Return what to write to the terminal."""
        return few_bytes(
            "".join(
                self._shown.write(row, self.region.x, Strip.join(strips), console)
                for row, strips in enumerate(self.strips, self.region.y)
            )
        )
