"""`askaround help`: what --help prints."""

from tui.cli.parser import make_parser
from tui.system.locations import Locations


def print_help(_locations: Locations, *, topic: str | None) -> int:
    """Print the help of the command `topic`, else of the program; raises SystemExit when done."""
    make_parser().parse_args([*filter(None, [topic]), "--help"])
    return 0
