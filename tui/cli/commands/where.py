"""`askaround where`: the files in use."""

from tui.cli.terminal import printable
from tui.store.files.paths import Places
from tui.system.locations import Locations


def print_paths(places: Locations) -> int:
    """Print every file and folder that the program reads or writes, a line each."""
    beside = Places.of(places.store)
    print(f"store      {printable(places.store)}")
    print(f"journal    {printable(beside.journal)}")
    print(f"backups    {printable(beside.backups)}")
    print(f"damaged    {printable(beside.damaged)}")
    print(f"lock       {printable(beside.lock)}")
    print(f"settings   {printable(places.config)}")
    print(f"letters    {printable(places.templates)}")
    print(f"queue      {printable(places.due_file)}")
    print(f"clipboard  {printable(places.clipboard_file)}")
    print(f"errors     {printable(places.log)}")
    return 0
