"""The line above the keys: what came of the last key, or what went wrong."""

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.notifications import Notification
from textual.widget import Widget

_LINES = {"error": 4}
_LINES_OF_A_MESSAGE = 2
_SIGN = "┃ "


class MessageLine(Widget):
    """One message, in as many lines as it takes up to a few; `more` others wait behind it."""

    DEFAULT_CSS = """
    MessageLine {
        height: auto;
        width: 1fr;
        padding: 0 1;
        background: $surface;
        color: $foreground;
        visibility: visible;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._told: Notification | None = None
        self._more = 0

    def tell(self, told: Notification, *, more: int) -> None:
        """Show a message."""
        self._told, self._more = told, more
        self.refresh(layout=True)

    def get_content_height(self, _container: Size, _viewport: Size, width: int) -> int:
        """Return the lines that the message takes."""
        return self._drawn(width).plain.count("\n") + 1

    def render(self) -> RenderResult:
        """Draw the message, its sign at the left of each line."""
        return self._drawn(self.content_size.width)

    def _drawn(self, width: int) -> Content:
        if self._told is None:
            return Content("")
        wrong = self._told.severity == "error"
        others = f" ({self._more} more)" if self._more else ""
        lines = _LINES.get(self._told.severity, _LINES_OF_A_MESSAGE)
        room = max(1, width - len(_SIGN))
        words = in_lines(self._told.message + others, room, lines)
        sign = Content.styled(_SIGN, "$error" if wrong else "$success")
        style = "bold $error" if wrong else ""
        return Content("\n").join(sign + Content.styled(line, style) for line in words)


def in_lines(words: str, width: int, most: int) -> list[str]:
    """Return the words in at most so many lines of that width.

    What is too long is cut before its last sentence, which says what can be done about it.
    """
    lines = _wrapped(words, width)
    if len(lines) <= most:
        return lines
    head, stop, last = words.rpartition(". ")
    if not stop or len(_wrapped(last, width)) > max(1, most // 2):
        head, last = words, ""
    else:
        last = f" {last}"
    while head and len(_wrapped(f"{head.rstrip()} …{last}", width)) > most:
        head = head[:-1]
    return _wrapped(f"{head.rstrip()} …{last}", width)


def _wrapped(words: str, width: int) -> list[str]:
    return [line.plain.rstrip() for line in Content(words).wrap(width)]
