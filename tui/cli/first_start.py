"""The very first start: whoever hears the screen is told that there is another way."""

import os
from pathlib import Path

from tui.system.locations import locate
from tui.system.terminal.screen_reader import screen_reader


def is_wanted_in_lines(store: Path | None) -> bool:
    """Whether the first start is to be line by line; where a screen reader is at work, it asks.

    `store` is where everything is to be kept, None for the usual place.
    """
    if locate(os.environ, store).store.exists() or not screen_reader(os.environ):
        return False
    print("A screen reader seems to be at work. askaround --plain says everything line by line.")
    try:
        answer = input("Enter begins so; screen and enter opens the screen: ")
    except EOFError:
        answer = ""
    return not answer.strip().casefold().startswith("s")
