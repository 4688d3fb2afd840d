"""How the program is painted: its colors, when a frame is shown, and what hides what was typed."""

from collections.abc import Sequence
from typing import Any

from textual.app import App
from textual.events import DescendantFocus, Resize
from textual.filter import LineFilter, Monochrome
from textual.geometry import Size
from textual.theme import Theme
from textual.widgets import Input, TextArea

from tui.app.textual_internals.telling_app import TellingApp
from tui.app.themes import DARK, LIGHT, NoColors, line_color
from tui.app.widgets.privacy import Mask
from tui.desk.desk import Desk

PLACE_AFTER = 0.012
"""Seconds until a place is whole again when somebody comes back to it."""

RESIZED_AFTER = 0.05
"""Seconds in which the terminal is not resized further; then it is painted, once."""

_TOLD_AT_START = 2
"""How often the size is told as it begins: by the program, and by what reads the terminal."""

_NO_COLORS = NoColors()
_COLORS: dict[str, tuple[Theme, dict[str, str]]] = {}


class PaintingApp(TellingApp):
    """A program in the colors that the terminal has, painted when it is whole, or hidden."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._private = False
        self._times_told, self._size_told = 0, Size(0, 0)
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        # Reduced to sixteen, our colors might not differ from what is behind them.
        few_colors = self.console.color_system in ("standard", "windows")
        plain = few_colors or desk.slow
        self.theme = desk.settings.theme or ("ansi-dark" if plain else DARK.name)
        if self.no_color:
            # What has a background of its own stands out only where all else is on the terminal's.
            self.theme = "ansi-dark"
        # Else all styles would be read twice.
        self.stylesheet.set_variables(self.get_css_variables())
        if desk.settings.reduced_motion or desk.slow:
            self.animation_level = "none"

    def delay_update(self, delay: float = PLACE_AFTER) -> None:
        """Hold back what is painted for that many seconds, until another place is whole."""
        super().delay_update(delay)

    def push_screen(self, screen: Any, *about: Any, **more: Any) -> Any:
        """Open a screen, and paint it when it is whole."""
        self.delay_update()
        return super().push_screen(screen, *about, **more)

    def on_resize(self, event: Resize) -> None:
        """Paint everything, once it stays so: a terminal that was resized may show anything.

        The size it begins with is no change, though it is told twice; and a terminal that tells
        its pixels tells each change, and the size it has as soon as it is asked to.
        """
        former, self._size_told = self._size_told or event.size, event.size
        self._times_told += 1
        tells_all = self._times_told <= _TOLD_AT_START or event.pixel_size is not None
        if tells_all and event.size == former:
            return
        self.delay_update(RESIZED_AFTER)
        self.forget_what_is_shown()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Have no cursor blink: it writes to the terminal twice a second."""
        if isinstance(event.widget, Input | TextArea):
            event.widget.cursor_blink = False

    def get_css_variables(self) -> dict[str, str]:
        """Return the colors of the theme, worked out once."""
        theme = self.current_theme
        known = _COLORS.get(theme.name)
        if known is None or known[0] is not theme:
            known = _COLORS[theme.name] = (theme, super().get_css_variables())
        self.theme_variables = known[1]
        return self.theme_variables

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colors that only the program's own themes name."""
        return {"line": line_color(self.current_theme)}

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return the filters of every line; in private mode one that leaves no word readable."""
        filters = super().get_line_filters()
        if self.no_color:
            filters = [
                *(
                    line_filter
                    for line_filter in filters
                    if not isinstance(line_filter, Monochrome)
                ),
                _NO_COLORS,
            ]
        return [*filters, Mask()] if self._private else filters

    def action_private(self) -> None:
        """Hide what people typed from anybody who looks at the screen, or show it again."""
        self._private = not self._private
        self.refresh_css(animate=False)
        for screen in self.screen_stack:
            for widget in (screen, *screen.walk_children()):
                widget.refresh()

    def _paint_again(self, _app: App[Any]) -> None:
        """Paint the whole screen: the shell had the terminal meanwhile."""
        self.forget_what_is_shown()
        self.screen.refresh(layout=True)
        for widget in self.screen.walk_children():
            widget.refresh()
