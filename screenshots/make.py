"""Draw every place and dialog from the made-up season, the clock stopped: `make screenshots`."""

import asyncio
import os
import re
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, chdir
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape
from io import StringIO
from pathlib import Path
from typing import Any

for _name in ("NO_COLOR", "TEXTUAL_THEME"):
    os.environ.pop(_name, None)
os.environ |= {"TZ": "UTC", "COLORTERM": "truecolor"}

from rich.cells import cell_len  # noqa: E402
from rich.console import Console  # noqa: E402
from textual.app import App  # noqa: E402
from textual.pilot import Pilot  # noqa: E402
from textual.screen import SystemModalScreen  # noqa: E402
from textual.theme import Theme  # noqa: E402
from textual.widgets import Input, TextArea  # noqa: E402

from tui.app.app import Askaround  # noqa: E402
from tui.app.dialogs.messages import saving_words_in  # noqa: E402
from tui.app.screens.imports.columns import ColumnMapper  # noqa: E402
from tui.app.screens.place import Place  # noqa: E402
from tui.app.themes import DARK, LIGHT  # noqa: E402
from tui.app.widgets.key_hints import KeyHints  # noqa: E402
from tui.cli.demo.season import fill  # noqa: E402
from tui.desk.desk import Desk  # noqa: E402
from tui.store.book import Book  # noqa: E402
from tui.system.clipboard import Clipboard  # noqa: E402

FOLDER = Path(__file__).parent
NOON = datetime(2026, 11, 19, 17, 0, tzinfo=UTC)
SIZE = (100, 30)
THEMES = {"": DARK, "-light": LIGHT}
_DRAWN = re.compile(
    r'(<text [^>]*?x=")([\d.]+)("[^>]*?textLength=")([\d.]+)("[^>]*>)'
    r"([^<]*[\u2500-\u257f\u2800-\u28ff][^<]*)</text>"
)
"""A text that has signs of boxes, or braille, in it."""

_STYLE_AND_LINE = re.compile(r'class="([\w-]+)".*? y="([\d.]+)"')
ROW, COLUMN = 24.4, 12.2
"""How high and wide a sign is in a picture, and so a row of the terminal."""
EDGE, _OVER = 1.6, 1.5
"""How wide an edge of a dialog is, and how far it goes into the rows above and below."""

_LOOKS, _EACH = 200, 0.01
"""How often, and each how many seconds, until the disk has it."""
_CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,ana@ruiz.example,Bay Freight,Planner,12 Mar 2024
,,https://www.linkedin.com/in/nobody,,Acme,Intern,03/15/2024
Priya,Raman,,priya@raman.example,Harbor Rail,Director of Data,2024-03-15
Wendy,"Lund, PhD",https://www.linkedin.com/in/wendy-lund,,"Globex, Inc.",CFO,7-Feb-22
"""
_TABLE = """\
Their name;Place;Function;Reach at
Cleo Park;Bay Freight;Dispatcher;cleo@bay.example
Dana Wu;Rail;;
"""


def season(book: Book) -> None:
    """Fill the book with the made-up season."""
    fill(book, NOON)


def nobody(_book: Book) -> None:
    """Leave the book empty: the first start."""


def call_cut_off(book: Book) -> None:
    """Leave a call of the season as a crash left it."""
    season(book)
    begun = NOON - timedelta(minutes=14)
    (grace,) = (each for each in book.records.contacts.values() if each.name == "Grace Lin")
    call = book.start_call(book.plan_interview(grace.id, now=begun, agenda=()).id, now=begun)
    for seconds, line in _NOTES:
        book.keep_line(call.id, line, seconds=seconds, now=begun)


def somebody_twice(book: Book) -> None:
    """Write somebody down who is in the season already."""
    season(book)
    book.add_contact("W. Ho", now=NOON, emails=["wendy.ho@example.org"], tags=["biostatistics"])


@dataclass(frozen=True)
class Picture:
    """What to press on a book.

    "notes" takes the notes of a call, "wait" lets slow work end, and "columns" waits until they
    are asked for.
    """

    keys: tuple[str, ...] = ()
    book: Callable[[Book], None] = season
    days_later: int = 0
    size: tuple[int, int] = SIZE


_CALL = ("3", "c", "notes")
_NOTES = (
    (40, "started in the warehouse, counting pallets at night"),
    (95, "!whoever can explain the late trucks gets heard"),
    (150, '"a dashboard nobody argues with is a dashboard nobody uses'),
    (60, ">send her the ridership chart"),
    (70, "@Omar Haddad, Bay Freight"),
)
PICTURES: dict[str, Picture] = {
    "welcome": Picture(book=nobody),
    "resume": Picture(book=call_cut_off),
    "today": Picture(),
    "done": Picture(("d", "d", "d", "G")),
    "date": Picture(("s", *"fri")),
    "add": Picture(("a", *"Jane Doe, Data Analyst, Acme #alumni via Prof. Smith")),
    "edit": Picture(("j", "e")),
    "profile": Picture(("P",)),
    "timeline": Picture(("j", "H")),
    "help": Picture(("question_mark",)),
    "palette": Picture(("ctrl+p", "wait", *"no", "wait")),
    "jump": Picture(("ctrl+o", "wait", *"wen", "wait")),
    "private": Picture(("ctrl+g",)),
    "reasons": Picture(("j", "N")),
    "update": Picture(("j", "enter")),
    "outreach": Picture((*["j"] * 6, "enter")),
    "hero": Picture(("2", *["down"] * 3, *["right"] * 4), size=(120, 36)),
    "map": Picture(("2", "down", "down", "right", "right")),
    "tree": Picture(("2", "T", "j", "j")),
    "people": Picture(("2", "tab", "down")),
    "people-filtered": Picture(("2", "tab", "v", "v", "slash", *"warm:yes stage:a")),
    "organizations": Picture(("2", "tab", "tab", "j", "enter", "j")),
    "path": Picture(("2", "w", *"lakeshore", "enter")),
    "funnel": Picture(("2", "f")),
    "person": Picture(("2", "tab", "j", "enter")),
    "import": Picture(("2", "I", "tab", *"Jane Doe, Analyst, Acme", "enter", *"Bo Lind")),
    "import-review": Picture(("2", "I", *"Connections.csv", "enter", "wait", "down")),
    "import-columns": Picture(("2", "I", *"people.csv", "enter", "columns", "down")),
    "duplicates": Picture(("2", "D", "wait"), somebody_twice),
    "prep": Picture(("3", "down")),
    "appointment": Picture(("3", "s")),
    "research": Picture(("3", "r")),
    "brief": Picture(("3", "B")),
    "bank": Picture(("3", "b", "down")),
    "own-question": Picture(("3", "b", "i", *"Do you like it?")),
    "call": Picture(_CALL),
    "call-commands": Picture((*_CALL, "escape")),
    "debrief": Picture((*_CALL, "escape", "h", "escape")),
    "letter": Picture((*_CALL, "escape", "h", "escape", "t")),
    "answers": Picture(("5",)),
    "agreement": Picture(("5", "enter", "right", "down", "A", "D")),
    "reflections": Picture(("5", "tab")),
    "marks": Picture(("5", "tab", "tab")),
    "by-organization": Picture(("5", "tab", "tab", "tab")),
    "search": Picture(("5", "slash", *"half", "wait")),
    "conversation": Picture(("5", "slash", *"half", "wait", "down", "enter")),
    "reread": Picture(("5", "tab", "enter"), days_later=40),
}


class Clock:
    """Stands still until it is moved."""

    def __init__(self, moment: datetime) -> None:
        """Begin at a moment."""
        self.moment = moment

    def __call__(self) -> datetime:
        """Return the moment it stands at."""
        return self.moment


@asynccontextmanager
async def opened(
    picture: Picture, *, messages: bool = False
) -> AsyncIterator[tuple[Askaround, Pilot[None]]]:
    """Open the program on the book of a picture, with `messages` or not, and press its keys."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        Path("Connections.csv").write_text(_CONNECTIONS, "utf-8")
        Path("people.csv").write_text(_TABLE, "utf-8")
        book = Book(Path(folder) / "store.json")
        picture.book(book)
        book.flush()
        clock = Clock(NOON + timedelta(days=picture.days_later))
        desk = Desk(book, clock, Clipboard({}, Path(folder) / "clipboard.txt"))
        while desk.finder.work(1):
            pass
        app = Askaround(desk)
        async with app.run_test(size=picture.size, notifications=messages) as pilot:
            await pilot.pause()
            await _press(app, pilot, clock, picture.keys)
            # What came by the last key may have to be laid out again, once its size is known.
            await pilot.pause()
            await pilot.pause()
            book.flush()
            await _told_of_saving(app, pilot)
            for field in (*app.screen.query(Input), *app.screen.query(TextArea)):
                field.cursor_blink = False
            show_the_clock(app)
            yield app, pilot
        book.close()


async def _told_of_saving(app: Askaround, pilot: Pilot[None]) -> None:
    """Wait until the row of the keys says what the disk has; its thread tells so a moment later."""
    for _ in range(_LOOKS):
        words = saving_words_in(app)
        if all(hints.saved == words for hints in app.screen.query(KeyHints)):
            return
        await pilot.pause(_EACH)


def show_the_clock(app: Askaround) -> None:
    """Let the place on the screen show what time it is."""
    if isinstance(app.screen, Place):
        # A call lets keys go before its clock a few times.
        for _ in range(4):
            app.screen.tick()


def _in_place(text: re.Match[str]) -> str:
    """Return a text with lines and dots in it as one for each of them, where it belongs.

    Their signs come from another font, and would push what follows them to the side.
    """
    before, x, between, length, after, content = text.groups()
    cell = float(length) / cell_len(unescape(content))
    parts = []
    begin = float(x)
    for part in re.split("((?:&#160;)+)", content):
        wide = cell * cell_len(unescape(part))
        if part == "│":
            style, line = _STYLE_AND_LINE.findall(f"{before}{begin:g}{between}")[0]
            parts.append(edge(style, begin, row_of_text(float(line))))
        elif unescape(part).strip():
            parts.append(f"{before}{begin:g}{between}{wide:g}{after}{part}</text>")
        begin += wide
    return "".join(parts)


def edge(style: str, x: float, row: int) -> str:
    """Return an edge from one row to the next: of many fonts the sign for it is too short."""
    y = max(0, row * ROW - _OVER)
    return (
        f'<rect class="{style}" x="{x + COLUMN / 2 - EDGE / 2:g}" y="{y:g}" width="{EDGE}" '
        f'height="{ROW + 2 * _OVER:g}" shape-rendering="crispEdges"/>'
    )


def row_of_text(y: float) -> int:
    """Return the row of the terminal of a text whose line is there in the picture."""
    return int((y - ROW / 2) / ROW)


async def drawn(app: Askaround, pilot: Pilot[None], theme: Theme) -> str:
    """Return what is on the screen as SVG, in a theme."""
    app.theme = theme.name
    await pilot.pause()
    if isinstance(app.screen, SystemModalScreen):
        # Textual leaves one that is open in its former colors.
        app.stylesheet.update(app.screen)
        await pilot.pause()
    picture = as_svg(app, "askaround")
    # Renderers other than browsers drop a space at the start of a text otherwise.
    picture = picture.replace("<text ", '<text xml:space="preserve" ')
    return _DRAWN.sub(_in_place, picture)


def as_svg(app: App[Any], title: str, *, simplify: bool = False) -> str:
    """Return what is on the screen as Textual exports it, every picture with the same names.

    Textual makes up names for each from all that is in it, which takes as long as the rest.
    """
    width, height = app.size
    console = Console(
        width=width,
        height=height,
        file=StringIO(),
        force_terminal=True,
        color_system="truecolor",
        record=True,
        legacy_windows=False,
        safe_box=False,
    )
    console.print(
        app.screen._compositor.render_update(  # noqa: SLF001
            full=True,
            screen_stack=app._background_screens,  # noqa: SLF001
            simplify=simplify,
        )
    )
    return console.export_svg(title=title, unique_id="terminal")


async def _press(app: Askaround, pilot: Pilot[None], clock: Clock, keys: tuple[str, ...]) -> None:
    async def press(*names: str) -> None:
        await pilot.press(*names)
        await app.type_ahead.all_landed()
        await pilot.pause()

    for key in keys:
        if key == "wait":
            await slow_work(app, pilot)
        elif key == "columns":
            while not isinstance(app.screen, ColumnMapper) or app.focused is None:
                await pilot.pause(0.05)
            await pilot.pause()
        elif key == "notes":
            for number, (seconds, line) in enumerate(_NOTES):
                clock.moment += timedelta(seconds=seconds)
                await press(*line, "enter")
                if number in {0, 2}:
                    await press("tab")
        else:
            await press(key)


async def slow_work(app: Askaround, pilot: Pilot[None]) -> None:
    """Wait until nothing goes on beside the screen any more."""
    going_on = True
    while going_on:
        await pilot.pause(0.05)
        reading = getattr(app.screen, "background", None) is not None
        going_on = reading or not all(worker.is_finished for worker in app.workers)
    await pilot.pause()


async def main() -> None:
    """Draw everything anew, and remove what is drawn no more."""
    for former in FOLDER.glob("*.svg"):
        if former.name != "cast.svg":
            former.unlink()
    for name, picture in PICTURES.items():
        async with opened(picture) as (app, pilot):
            for suffix, theme in THEMES.items():
                (FOLDER / f"{name}{suffix}.svg").write_text(await drawn(app, pilot, theme), "utf-8")


if __name__ == "__main__":
    asyncio.run(main())
