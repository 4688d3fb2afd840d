"""What is painted where, whatever lies over what."""

from typing import Any

from textual.geometry import Region
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widget import Widget


def painted(pilot: Pilot[Any], region: Region) -> list[str]:
    """Return what a person sees in a region of the screen, a text each row.

    Only what is on these rows is painted.
    """
    compositor = pilot.app.screen._compositor
    screen = compositor.size.region
    rows = Region(0, region.y, screen.width, region.height).intersection(screen)
    there, _ = compositor.visible_widgets, compositor.cuts
    try:
        compositor._visible_widgets = {
            widget: place for widget, place in there.items() if rows.overlaps(place[0])
        }
        chops = compositor._render_chops(rows, rows.line_range.__contains__)
    finally:
        compositor._visible_widgets = there
    return [
        Strip.join(chops[row].values()).crop(region.x, region.right).text for row in rows.line_range
    ]


def words_of(pilot: Pilot[Any], widget: Widget) -> str:
    """Return the words seen where a widget is, on one line."""
    return " ".join(" ".join(painted(pilot, widget.region)).split())


def looks(pilot: Pilot[Any]) -> list[Strip]:
    """Return all that a person sees, with its colors, and what shines through behind a dialog.

    The same as on a picture of the screen, and made in a tenth of the time.
    """
    update = pilot.app.screen._compositor.render_update(
        full=True, screen_stack=pilot.app._background_screens
    )
    return [Strip.join(row).simplify().discard_meta() for row in update.strips]


def whole_screen(pilot: Pilot[Any]) -> str:
    """Return all words that a person sees, a line each row."""
    return "\n".join(strip.text for strip in looks(pilot))
