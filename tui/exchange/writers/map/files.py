"""The two files a map is written to: a picture, or a page for a browser."""

from pathlib import Path

from tui.exchange.writers.map.look import Theme
from tui.exchange.writers.map.page import map_page
from tui.exchange.writers.map.svg import map_svg
from tui.exchange.writers.report_page import is_page_name
from tui.model.drawn_map import DrawnMap

FORMATS = ".svg is a picture, .html a page with a search."


def is_map_name(path: Path) -> bool:
    """Whether the ending of a file says what it is to be."""
    return is_page_name(path) or path.suffix.casefold() == ".svg"


def map_file(of: DrawnMap, path: Path) -> str:
    """Return the map as the ending of the file says, in the colors its reader prefers."""
    return map_page(of) if is_page_name(path) else map_svg(of)


def map_in(file_format: str, of: DrawnMap, theme: str = Theme.AUTO) -> str:
    """Return the map as "svg" or "html"; the theme is "auto", "light" or "dark"."""
    return (map_page if file_format == "html" else map_svg)(of, Theme(theme))
