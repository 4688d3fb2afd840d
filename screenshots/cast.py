"""Draw the moving picture of the README from the real program: `make cast`.

It is an SVG that any browser plays: each row of the terminal once for as long as it stays the same.
"""

import asyncio
import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import accumulate, groupby
from pathlib import Path
from threading import Thread
from typing import NamedTuple, cast

from textual.pilot import Pilot

from screenshots.make import (
    EDGE,
    FOLDER,
    ROW,
    THEMES,
    Clock,
    Picture,
    drawn,
    opened,
    row_of_text,
    show_the_clock,
    slow_work,
)
from tui.app.app import Askaround
from tui.system.clipboard import Clipboard, Outcome

CAST = FOLDER / "cast.svg"
_SIZE = (90, 26)
_STEP = 0.18
"""Seconds between the frames of somebody typing."""
_LETTERS = 6
"""How many letters come with each of them."""
_NOTES = (
    (20, "!whoever can explain the late trucks gets heard"),
    (60, '"a dashboard nobody argues with is one nobody uses'),
    (45, ">send her the ridership chart by fri"),
)
"""The lines of the call, each so many seconds after the last."""
_CLASS = re.compile(r"\.terminal-(r\d+) \{ ?([^}]*?) ?\}")
_RECT = re.compile(
    r'<rect fill="(#\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="[\d.]+"[^>]*/>'
)
_TEXT_OR_EDGE = re.compile(
    r'<text ([^>]*class="terminal-(r\d+)" x="([\d.]+)" y="([\d.]+)"[^>]*)>([^<]*)</text>'
    rf'|<rect class="terminal-(r\d+)" x="[\d.]+" y="([\d.]+)" width="{EDGE}"[^>]*/>'
)
_LENGTH = re.compile(r'textLength="([\d.]+)"')


class Frame(NamedTuple):
    """What the screen shows, as an SVG, for so many seconds."""

    picture: str
    seconds: float


class DesktopClipboard(Clipboard):
    """One that answers as a desktop's does, wherever the picture is drawn."""

    def copy_in_background(self, _text: str, done: Callable[[Outcome], None]) -> None:
        """Say at once what a desktop's clipboard confirms."""
        place = "~/.local/state/askaround/clipboard.txt"
        answer = Outcome(copied=True, words=f"Copied; also in {place}.")
        Thread(target=done, args=(answer,), daemon=True).start()


class Player:
    """Presses keys in the program, and keeps what it shows."""

    def __init__(self, app: Askaround, pilot: Pilot[None]) -> None:
        """Begin with nothing shown."""
        self._app = app
        self._pilot = pilot
        self.frames: list[Frame] = []

    async def press(self, *keys: str, then: float) -> None:
        """Press keys, and show what comes of it for so many seconds."""
        await self._pilot.press(*keys)
        await self._app.type_ahead.all_landed()
        await slow_work(self._app, self._pilot)
        self._app.desk.book.flush()
        show_the_clock(self._app)
        self.frames.append(Frame(await drawn(self._app, self._pilot, THEMES[""]), then))

    async def type(self, line: str) -> None:
        """Type a line as a person would."""
        for begin in range(0, len(line), _LETTERS):
            await self.press(*line[begin : begin + _LETTERS], then=_STEP)


async def story() -> list[Frame]:
    """Somebody is added, the map grows, a call with three marks, and the letter is copied."""
    async with opened(Picture(size=_SIZE), messages=True) as (app, pilot):
        app.desk.clipboard = DesktopClipboard({}, Path("clipboard.txt"))
        player = Player(app, pilot)
        await player.press("2", then=1.6)
        await player.press("a", then=0.6)
        await player.type("Jane Doe, Data Analyst, Acme #alumni")
        await player.press(then=1.2)
        await player.press("enter", then=2.4)
        await player.press("c", then=1.2)
        for seconds, line in _NOTES:
            clock = cast(Clock, app.desk.clock)
            clock.moment += timedelta(seconds=seconds)
            await player.type(line)
            await player.press("enter", then=0.9)
        await player.press("escape", "h", then=2.8)
        await player.press("t", then=3.4)
        await player.press("escape", then=0.3)
        await pilot.press("y")
        while "Copied;" not in await drawn(app, pilot, THEMES[""]):
            await pilot.pause(0.05)
        await player.press(then=3.4)
        return player.frames


def moving_picture(frames: Sequence[Frame]) -> str:
    """Return frames of one size as one SVG that plays them again and again."""
    whole = sum(frame.seconds for frame in frames)
    begins = [*accumulate((frame.seconds / whole for frame in frames), initial=0.0)]
    styles: dict[str, str] = {}
    rows = [_rows(frame.picture, styles) for frame in frames]
    spans: dict[tuple[int, int], str] = {}
    content = []
    for number in sorted({number for each in rows for number in each}):
        at = 0
        for row, run in groupby(each.get(number, "") for each in rows):
            end = at + len([*run])
            name = spans.setdefault((at, end), f"s{len(spans)}")
            last = " end" if end == len(rows) else ""
            content.append(f'<g class="row {name}{last}">{row}</g>')
            at = end
    head, _, inner = frames[0].picture.partition("</defs>")
    window, _, _ = inner.partition('<g transform="translate(9, 41)"')
    (view,) = re.findall(r'viewBox="[^"]+"', head)
    return (
        f'<svg {view} xmlns="http://www.w3.org/2000/svg">\n<style>\n'
        "text { font: 20px 'Fira Code', ui-monospace, Menlo, monospace; white-space: pre; }\n"
        ".terminal-title { font: bold 18px arial; }\n"
        f"{''.join(f'.{name} {{ {style} }}' for style, name in styles.items())}\n"
        f".row {{ visibility: hidden; animation: {whole:.2f}s step-end infinite; }}\n"
        f"{''.join(_span(name, begins[at], begins[end]) for (at, end), name in spans.items())}"
        "@media (prefers-reduced-motion: reduce) "
        "{ .row { animation: none; } .row.end { visibility: visible; } }\n"
        f"</style>\n{window.strip()}\n"
        f'<g transform="translate(9, 41)">\n{chr(10).join(content)}\n</g>\n</svg>\n'
    )


def _span(name: str, begin: float, end: float) -> str:
    """When the rows of a name are seen, as parts of the whole."""
    seen = f"0% {{ visibility: {'hidden' if begin else 'visible'}; }}"
    if begin:
        seen += f" {begin:.3%} {{ visibility: visible; }}"
    if end < 1 - 1e-9:
        seen += f" {end:.3%} {{ visibility: hidden; }}"
    return f"@keyframes {name} {{ {seen} }} .{name} {{ animation-name: {name}; }}\n"


def _rows(picture: str, styles: dict[str, str]) -> dict[int, str]:
    """What each row of a picture shows; `styles` gives each style one name for all of them."""
    named = {
        name: styles.setdefault(style.rstrip(";"), f"c{len(styles)}")
        for name, style in _CLASS.findall(picture)
    }
    rows: dict[int, list[str]] = {}
    for (fill, y), run in groupby(_RECT.findall(picture), key=lambda found: (found[0], found[2])):
        spans = [(float(x), float(width)) for _, x, _, width in run]
        wide = spans[-1][0] + spans[-1][1] - spans[0][0]
        rows.setdefault(int(float(y) / ROW), []).append(
            f'<rect fill="{fill}" x="{spans[0][0]:g}" y="{y}" width="{wide:g}" height="24.65" '
            'shape-rendering="crispEdges"/>'
        )
    for found in _TEXT_OR_EDGE.finditer(picture):
        attributes, name, x, y, words, style, top = found.groups()
        if style:
            number = round(float(top) / ROW)
            drawn_edge = found[0].replace(f"terminal-{style}", named[style])
            rows.setdefault(number, []).append(drawn_edge)
            continue
        length = _LENGTH.search(attributes)
        rows.setdefault(row_of_text(float(y)), []).append(
            f'<text class="{named[name]}" x="{x}" y="{y}" '
            f'textLength="{length[1] if length else 0}">{words}</text>'
        )
    return {number: "".join(parts) for number, parts in rows.items()}


async def main() -> None:
    """Draw it anew."""
    CAST.write_text(moving_picture(await story()), "utf-8")


if __name__ == "__main__":
    asyncio.run(main())
