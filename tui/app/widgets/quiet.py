"""A field whose keys leave the rest of the screen where it is."""

from collections.abc import Callable

from textual.content import Content
from textual.geometry import Size
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
    """A Static that does nothing for the same words, and no layout for words of the same size."""

    _said = Content("")

    def say(self, words: Content) -> None:
        """Show the words."""
        former, self._said = self._said, words
        if words.is_same(former):
            return
        self.update(words, layout=self._depends_on_words and not _is_as_large(words, former))

    @property
    def _depends_on_words(self) -> bool:
        sizes = self.styles.width, self.styles.height
        return any(size is None or size.is_auto for size in sizes)


def _is_as_large(words: Content, former: Content) -> bool:
    return len(words) == len(former) and words.plain.count("\n") == former.plain.count("\n")
