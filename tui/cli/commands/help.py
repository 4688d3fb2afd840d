"""`askaround help`: what --help prints."""

from tui.cli.parser import make_parser
from tui.system.locations import Locations


def print_help(_locations: Locations, *, topic: str | None) -> int:
    """Print the help for the command `topic`, else for the program; ends with SystemExit."""
    make_parser().parse_args([*filter(None, [topic]), "--help"])
    return 0
