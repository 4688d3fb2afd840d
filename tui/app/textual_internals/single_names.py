"""Single private names of Textual, each behind a function that says what it is for."""

from itertools import islice
from typing import Any

from textual._time import get_time
from textual.app import App
from textual.events import Key, Paste
from textual.geometry import Size
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.widget import Widget
from textual.widgets import Input, TextArea

_TYPING = (Key, Paste, Input.Changed, TextArea.Changed)


_NEXT = 8


"""So many messages are looked at: of a burst of keys every second one is of them."""


def has_own_key(widget: Widget, key: str) -> bool:
    """Whether a key is for something in a widget itself, wherever the focus is."""
    return key in widget._bindings.key_to_bindings  # noqa: SLF001


def take_styles_as_read(app: App[Any], screen: Screen[Any]) -> None:
    """Have a new screen begin with the styles the program has already read.

    Textual would otherwise read all of them again, three times, when the screen is first
    shown; it goes by a count that has no public name.
    """
    screen._css_update_count = app._css_update_count  # noqa: SLF001


def take_messages_away(app: App[Any], severity: str, *, waiting: bool = False) -> bool:
    """Take the message away that is shown, if it is of this kind; return whether it was.

    Those that are `waiting` behind it go, too, if they are of the kind. `clear_notifications`
    takes all of them away, and nothing public takes one.
    """
    told = list(app._notifications)  # noqa: SLF001
    gone = [each for each in (told if waiting else told[:1]) if each.severity == severity]
    for each in gone:
        app._unnotify(each, refresh=False)  # noqa: SLF001
    return bool(gone)


def write_to_terminal(app: App[Any], sequence: str) -> None:
    """Write a control sequence straight to the terminal; safe from any thread.

    Textual sends only the sequences it knows.
    """
    if app._driver is not None:  # noqa: SLF001
        app._driver.write(sequence)  # noqa: SLF001
        app._driver.flush()  # noqa: SLF001


def moment() -> float:
    """Return the time in seconds by the clock that events are stamped with."""
    return get_time()


def has_read_all(pump: MessagePump) -> bool:
    """Whether a part of the program has handled all messages there are, and waits for more."""
    queue: Any = pump._message_queue  # noqa: SLF001
    return queue.empty() and any(not each.done() for each in queue.ready_event._waiters)  # noqa: SLF001


def typing_waits(pump: MessagePump) -> bool:
    """Whether keys, or what they typed, are among what a part of the program handles next."""
    queue: Any = pump._message_queue  # noqa: SLF001
    return any(isinstance(each, _TYPING) for each in islice(queue.values, _NEXT))


def set_virtual_size(widget: ScrollView, size: Size) -> None:
    """Set how much there is to scroll through, without laying the screen out again.

    An assignment to `virtual_size` would do that at each key of a filter or a search.
    """
    widget.set_reactive(ScrollView.virtual_size, size)
    widget._scroll_update(size)  # noqa: SLF001
