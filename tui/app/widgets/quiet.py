"""A field whose keys leave the rest of the screen where it is."""

from collections.abc import Callable

from textual.geometry import Size
from textual.widgets import Input


class StillInput(Input):
    """An Input that does not lay the screen out anew at each key.

    `changed` is called with the text as soon as it changes, so that what depends on it is
    painted together with the key: a message would come a frame later.
    """

    changed: Callable[[str], None] | None = None

    def validate_virtual_size(self, size: Size) -> Size:
        """Stay as wide as the widget while the text fits: a change lays the screen out anew."""
        return Size(max(size.width, self.size.width), size.height)

    def watch_value(self, value: str) -> None:
        """Tell what stands in the field now."""
        if self.changed is not None and self.is_mounted:
            self.changed(value)
