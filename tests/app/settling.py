"""Waiting until the program has done all it will do by itself, however busy the machine is.

Textual's pilot takes the program for done when the process has used little of the processor for
some milliseconds: that costs the more, the more keys a test has, and is wrong beside other work.
Here the event loop itself is asked whether anything is left.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from textual.app import ScreenStackError
from textual.command import CommandPalette
from textual.events import Paste
from textual.pilot import Pilot

from tests.waiting import LIMIT
from tui.app.textual_internals.single_names import has_read_all

SOON = 0.06
"""What is set to happen within so many seconds, such as the details of the row under the cursor,
belongs to the key before it; what is set for later, such as a toast's end, does not."""
_QUIET_TURNS = 2
_FOLLOW = 4
"""How often what happened soon may have set something off that happens soon: each layout that
follows from another is a sixtieth of a second later."""
_READ_ONE_MORE = Pilot._wait_for_screen


async def comes_true(done: Callable[[], object]) -> None:
    """Wait until something is so, also while the program has work to do."""
    end = asyncio.get_running_loop().time() + LIMIT
    while not done():
        assert asyncio.get_running_loop().time() < end, "It did not happen."
        await asyncio.sleep(0.002)


async def nothing_left(*_limits: float) -> None:
    """Wait until nothing is left to do now or soon; stands in for Textual's `wait_for_idle`."""
    await nothing_ready()
    loop = asyncio.get_running_loop()
    for _ in range(_FOLLOW):
        if not (soon := _moments_soon()):
            return
        await asyncio.sleep(max(soon) - loop.time())
        await nothing_ready()


async def nothing_ready(*_limits: float) -> None:
    """Wait until the event loop has nothing to do but wait."""
    loop: Any = asyncio.get_running_loop()
    turns = 0
    while turns < _QUIET_TURNS:
        await asyncio.sleep(0)
        turns = 0 if loop._ready else turns + 1


async def everything_read(pilot: Pilot[Any], timeout: float = LIMIT) -> bool:
    """Wait until nothing on the screen has anything left to read.

    Stands in for the pilot's own wait, which has every widget read one message more, at each
    key. Only where something is still at work on what it has read is that needed.
    """
    await nothing_ready()
    with suppress(ScreenStackError):
        if all(map(has_read_all, [pilot.app, *pilot.app.screen.walk_children(with_self=True)])):
            return True
    return await _READ_ONE_MORE(pilot, timeout)


async def until(pilot: Pilot[Any], done: Callable[[], object], what: str = "it") -> None:
    """Wait until something is so; fails with `what` did not happen."""
    loop = asyncio.get_running_loop()
    end = loop.time() + LIMIT
    while not done():
        assert loop.time() < end, f"{what} did not come on {pilot.app.screen}"
        await pilot.pause(0.01)


async def paste(pilot: Pilot[Any], text: str) -> None:
    """Paste a text into what has the focus, which takes one key's time for all of it."""
    pilot.app.post_message(Paste(text))
    await pilot.pause()


async def pick_in_palette(pilot: Pilot[Any], opener: str, words: str, *keys: str) -> None:
    """Open the palette by a key, type words, and choose the first hit or what keys lead to."""
    await pilot.press(opener)
    await palette_filled(pilot)
    await pilot.press(*("space" if each == " " else each for each in words))
    await palette_filled(pilot)
    palette = pilot.app.screen
    await pilot.press(*keys, "enter")
    await until(pilot, lambda: pilot.app.screen is not palette, "what was picked")
    await pilot.pause()


async def palette_filled(pilot: Pilot[Any]) -> None:
    """Wait until the palette is open and has gathered all it will show."""
    app = pilot.app
    await until(pilot, lambda: isinstance(app.screen, CommandPalette), "the palette")
    gathering = [each for each in app.workers if each.node is app.screen]
    await until(pilot, lambda: all(each.is_finished for each in gathering), "the hits")
    await pilot.pause()


def _moments_soon() -> list[float]:
    loop: Any = asyncio.get_running_loop()
    end = loop.time() + SOON
    return [
        handle.when()
        for handle in loop._scheduled
        if not handle.cancelled() and handle.when() <= end
    ]


async def back_to_today(pilot: Pilot[Any]) -> None:
    """Close what is open, and go to the first row of Today, where every start begins."""
    while len(pilot.app.screen_stack) > 1:
        await pilot.app.pop_screen()
    pilot.app.open_place("today")
    await pilot.press("g")


async def start_over(pilot: Pilot[Any]) -> None:
    """Go to where every start begins, with all places as new; what was changed stays so."""
    await back_to_today(pilot)
    app = pilot.app
    for name, make in [*app._modes.items()]:
        if name != app.current_mode:
            await app.remove_mode(name)
            app.add_mode(name, make)
    app.clear_notifications()
    await pilot.pause()
