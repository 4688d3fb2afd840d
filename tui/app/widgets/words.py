"""Text on the screen that changes often."""

from textual.content import Content
from textual.widgets import Static


class Words(Static):
    """A Static that does no work for the same words, and no layout for words as large."""

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
