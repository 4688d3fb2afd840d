"""Draw every place from the made-up season, with the clock stopped: `make screenshots`."""

import asyncio
import os
import re
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

for _name in ("NO_COLOR", "TEXTUAL_THEME"):
    os.environ.pop(_name, None)
os.environ["TZ"] = "UTC"

from textual.widgets import Input  # noqa: E402

from tui.app import Askaround  # noqa: E402
from tui.clipboard import Clipboard  # noqa: E402
from tui.demo import fill  # noqa: E402
from tui.desk import Desk  # noqa: E402
from tui.store.book import Book  # noqa: E402
from tui.themes import LIGHT  # noqa: E402

FOLDER = Path(__file__).parent
NOON = datetime(2026, 11, 19, 17, 0, tzinfo=UTC)
SIZE = (100, 30)
CALL = ("3", "c")
NOTES = (
    (40, "started in the warehouse, counting pallets at night"),
    (95, "!whoever can explain the late trucks gets heard"),
    (150, '"a dashboard nobody argues with is a dashboard nobody uses'),
    (60, ">send her the ridership chart"),
    (70, "@Omar Haddad, Bay Freight"),
)
PICTURES: dict[str, tuple[str, ...]] = {
    "today": (),
    "done": ("d", "d", "d", "G"),
    "reasons": ("j", "N"),
    "update": ("j", "enter"),
    "map": ("2", "down", "down", "right", "right"),
    "people": ("2", "tab", "down"),
    "prep": ("3", "down"),
    "bank": ("3", "b", "down"),
    "call": (*CALL, "notes"),
    "debrief": (*CALL, "notes", "escape", "h"),
    "letter": (*CALL, "notes", "escape", "h", "t"),
    "answers": ("5",),
    "help": ("question_mark",),
    "timeline": ("j", "H"),
}


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        """Begin at noon."""
        self.moment = NOON

    def __call__(self) -> datetime:
        """Return the moment it stands at."""
        return self.moment


async def draw(name: str, keys: tuple[str, ...], *, light: bool = False) -> None:
    """Press the keys on a fresh made-up season, and draw what is then on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        book, clock = Book(Path(folder) / "store.json"), Clock()
        if name != "welcome":
            fill(book, NOON)
        app = Askaround(Desk(book, clock, Clipboard({}, Path(folder) / "clipboard.txt")))
        if light:
            app.theme = LIGHT.name
        async with app.run_test(size=SIZE) as pilot:

            async def press(*names: str) -> None:
                await pilot.press(*names)
                await app.type_ahead.all_landed()
                await pilot.pause()

            await pilot.pause()
            for key in keys:
                if key != "notes":
                    await press(key)
                    continue
                for number, (seconds, line) in enumerate(NOTES):
                    clock.moment += timedelta(seconds=seconds)
                    await press(*line, "enter")
                    if number in {0, 2}:
                        await press("tab")
            book.flush()
            for field in app.screen.query(Input):
                field.cursor_blink = False
            await pilot.pause(0.3)
            drawn = app.export_screenshot(title="askaround")
        book.close()
    # Renderers other than browsers drop a space at the start of a text otherwise.
    drawn = drawn.replace("<text ", '<text xml:space="preserve" ')
    drawn = re.sub(r"terminal-\d+", "terminal", drawn)
    (FOLDER / f"{name}{'-light' if light else ''}.svg").write_text(drawn)


async def main() -> None:
    """Draw every place, and some in the light theme too."""
    for name, keys in PICTURES.items():
        await draw(name, keys)
    for name in ("today", "map", "call"):
        await draw(name, PICTURES[name], light=True)
    await draw("welcome", ())


if __name__ == "__main__":
    asyncio.run(main())
