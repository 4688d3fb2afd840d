"""The commands about the program itself: its help, its files."""

from tui.cli.parser import make_parser
from tui.store.files.paths import StorePaths
from tui.system.locations import Locations
from tui.system.typed_paths import printable


def print_paths(locations: Locations) -> int:
    """Print every file and folder that the program reads or writes, one per line."""
    beside = StorePaths.of(locations.store)
    print(f"store      {printable(locations.store)}")
    print(f"journal    {printable(beside.journal)}")
    print(f"backups    {printable(beside.backups)}")
    print(f"damaged    {printable(beside.damaged)}")
    print(f"lock       {printable(beside.lock)}")
    print(f"mail       {printable(beside.mail)}")
    print(f"reminders  {printable(beside.told)}")
    print(f"settings   {printable(locations.config)}")
    print(f"letters    {printable(locations.templates)}")
    print(f"queue      {printable(locations.due_file)}")
    print(f"calendar   {printable(locations.calendar_file)}")
    print(f"clipboard  {printable(locations.clipboard_file)}")
    print(f"errors     {printable(locations.log)}")
    return 0


def print_help(_locations: Locations, *, topic: str | None) -> int:
    """Print the help for the command `topic`, else for the program; ends with SystemExit."""
    words = [*filter(None, [topic]), "--help"]
    make_parser(words).parse_args(words)
    return 0
