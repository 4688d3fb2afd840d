"""Text on the screen that changes often."""

from textual.content import Content
from textual.widgets import Static


class Words(Static):
    """A Static that does no work for the same words, and no layout for words of the same width."""

    _said = Content("")

    def say(self, words: Content) -> None:
        """Show the words."""
        former, self._said = self._said, words
        if words.is_same(former):
            return
        same_size = len(words) == len(former) and words.plain.count("\n") == former.plain.count(
            "\n"
        )
        self.update(words, layout=not same_size)
