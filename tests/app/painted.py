"""What is painted where, whatever lies over what."""

from typing import Any

from textual.geometry import Region
from textual.pilot import Pilot
from textual.widget import Widget


def painted(pilot: Pilot[Any], region: Region) -> list[str]:
    """Return what a person sees in a region of the screen, a text each row."""
    strips = pilot.app.screen._compositor.render_strips()
    return [
        strips[row].crop(region.x, region.right).text
        for row in range(region.y, region.bottom)
        if row < len(strips)
    ]


def words_of(pilot: Pilot[Any], widget: Widget) -> str:
    """Return the words seen where a widget is, on one line."""
    return " ".join(" ".join(painted(pilot, widget.region)).split())
