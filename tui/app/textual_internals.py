"""What the program uses of Textual's private names, which any release may change.

All of it is here, and each piece says why no public way will do.
"""

from typing import Any

from rich.text import Text
from textual.app import App
from textual.geometry import Size
from textual.screen import Screen
from textual.scroll_view import ScrollView


class TellingApp(App[None]):
    """A program that says in its own words that it ended by a fault.

    Textual's report prints local variables, which are people's private words, and nothing
    public replaces it.
    """

    def fault_words(self) -> str:
        """Return what to print after the screen is gone."""
        raise NotImplementedError

    def _fatal_error(self) -> None:
        self.bell()
        self._exit_renderables.append(Text(self.fault_words()))
        self._close_messages_no_wait()


def take_styles_as_read(app: App[Any], screen: Screen[Any]) -> None:
    """Have a new screen begin with the styles the program has already read.

    Textual would otherwise read all of them again, three times, when the screen is first
    shown; it goes by a count that has no public name.
    """
    screen._css_update_count = app._css_update_count  # noqa: SLF001


def take_toasts_away(app: App[Any], message: str) -> None:
    """Leave one toast that tells something, unless it says just this; errors stay.

    `clear_notifications` takes them all away, and nothing public takes one.
    """
    told = [toast for toast in app._notifications if toast.severity == "information"]  # noqa: SLF001
    for former in [*told[:-1], *(toast for toast in told[-1:] if toast.message == message)]:
        app._unnotify(former, refresh=False)  # noqa: SLF001


def write_to_terminal(app: App[Any], sequence: str) -> None:
    """Write a control sequence straight to the terminal; safe from any thread.

    Textual sends only the sequences it knows.
    """
    if app._driver is not None:  # noqa: SLF001
        app._driver.write(sequence)  # noqa: SLF001
        app._driver.flush()  # noqa: SLF001


def set_virtual_size(widget: ScrollView, size: Size) -> None:
    """Set how much there is to scroll through, without laying the screen out again.

    An assignment to `virtual_size` would do that at each key of a filter or a search.
    """
    widget.set_reactive(ScrollView.virtual_size, size)
    widget._scroll_update(size)  # noqa: SLF001
