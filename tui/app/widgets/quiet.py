"""A field whose keys leave the rest of the screen where it is."""

from collections.abc import Callable, Sequence
from typing import Self

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Region, Size
from textual.widgets import Input, Static


class StillInput(Input):
    """An Input that does not lay the screen out again at each key.

    `changed` is called with the text as soon as it changes, so that what depends on it is
    painted together with the key: a message would come a frame later.
    """

    changed: Callable[[str], None] | None = None

    def validate_virtual_size(self, size: Size) -> Size:
        """Stay as wide as the widget while the text fits: a change lays the screen out again."""
        return Size(max(size.width, self.size.width), size.height)

    def watch_value(self, value: str) -> None:
        """Report what is in the field now."""
        if self.changed is not None and self.is_mounted:
            self.changed(value)


class Words(Static):
    """A Static that does nothing for the same words, and no layout for words of the same size.

    Of words of the same size it paints only what is different: a clock ticks each second, and a
    terminal may be far away.
    """

    _said = Content("")
    _changed: Sequence[Region] = ()

    def say(self, words: Content) -> None:
        """Show the words."""
        former, self._said = self._said, words
        if words.is_same(former):
            return
        is_as_large = _is_as_large(words, former)
        # Where lines are not drawn from the left, a place in the text is no place on the screen.
        if is_as_large and self.styles.text_align in ("left", "start"):
            self._changed = changed_regions(former, words, self.content_size.width)
        self.update(words, layout=self._depends_on_words and not is_as_large)
        self._changed = ()

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Paint these regions again, else what has just been said to be different, else all."""
        return super().refresh(
            *(regions or (() if layout or recompose else self._changed)),
            repaint=repaint,
            layout=layout,
            recompose=recompose,
        )

    @property
    def _depends_on_words(self) -> bool:
        sizes = self.styles.width, self.styles.height
        return any(size is None or size.is_auto for size in sizes)


def changed_regions(former: Content, words: Content, width: int) -> list[Region]:
    """Return where words differ once they are wrapped at a width; none for everywhere."""
    before, after = (each.wrap(width) if width else [] for each in (former, words))
    if len(before) != len(after):
        return []
    return [
        _where_different(one, other, line, width)
        for line, (one, other) in enumerate(zip(before, after, strict=True))
        if not one.is_same(other)
    ]


def _where_different(one: Content, other: Content, line: int, width: int) -> Region:
    """Return the part of a line that is different, the whole line where its styles are."""
    if one.spans != other.spans or len(one) != len(other) or one.cell_length != other.cell_length:
        return Region(0, line, width, 1)
    places = [at for at in range(len(one)) if one.plain[at] != other.plain[at]]
    begin, end = (cell_len(other.plain[:at]) for at in (places[0], places[-1] + 1))
    return Region(begin, line, end - begin, 1)


def _is_as_large(words: Content, former: Content) -> bool:
    return len(words) == len(former) and words.plain.count("\n") == former.plain.count("\n")
