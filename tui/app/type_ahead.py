"""Keys typed ahead go where the person means them to.

Textual hands a key to whatever has the focus at that moment, while the command of the key
before it may not have run yet: over a slow line, "first line, enter, second line" arrives in one
burst and would become one line. Here each key is looked at only after the one before it landed.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from textual.app import App
from textual.dom import DOMNode
from textual.events import Key, Paste
from textual.keys import key_to_character
from textual.widget import Widget
from textual.widgets import Input, TextArea

from tui.app.textual_internals.single_names import has_read_all

_BREATHS = 25
_BREATH = 0.03
_TURNS = 40
"""In each breath everything that waits to be done gets at least so many turns. Time alone would
say nothing: on a busy machine much of it goes by while nothing is done."""
_QUIET_ROUNDS = 2
_TURNS_OF_A_MESSAGE = 2
_SOON = 8
"""Turns in which most of what a key sets off is done; to be told of that costs more."""
_BY_WORDS = {"alt+b": "ctrl+left", "alt+f": "ctrl+right"}


class TypeAhead:
    """A queue of keys and pastes, delivered one by one; text for a field does not wait.

    Those typed before `begin` wait for the first screen.
    """

    def __init__(self, app: App[Any], deliver: Callable[[Key | Paste], Awaitable[None]]) -> None:
        """`deliver` hands one of them on to the screen."""
        self._app = app
        self._deliver = deliver
        # The first of them is on its way.
        self._keys: deque[Key | Paste] = deque()
        self._task: asyncio.Task[None] | None = None
        self._begun = False

    def begin(self) -> None:
        """Deliver the keys typed so far as soon as the screen that was opened is there."""
        self._start(self._begin())

    async def add(self, key: Key | Paste) -> None:
        """Deliver a key, behind those that wait."""
        if not self._begun and isinstance(key, Key) and key.key == "ctrl+j":
            # This is what the terminal sent for enter before the program set it up.
            key = Key("enter", "\r")
        self._keys.append(key)
        if len(self._keys) > 1 or not self._begun:
            return
        try:
            landed = await self._landed_at_once(key)
        except Exception:
            # Those that came meanwhile do not wait for this one.
            self._start(self._follow(landed=True))
            raise
        if landed:
            self._keys.popleft()
        else:
            self._start(self._follow(landed=False))

    async def all_landed(self) -> None:
        """Wait until every key so far was delivered and has done its work."""
        while self._keys and self._task is not None and not self._task.done():
            await asyncio.wait({self._task})

    def stop(self) -> None:
        """Deliver no more keys."""
        if self._task is not None:
            self._task.cancel()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._task = asyncio.create_task(work)
        self._task.add_done_callback(self._ended)

    async def _begin(self) -> None:
        await self._landing()
        self._begun = True
        if self._keys:
            await self._follow(landed=await self._landed_at_once(self._keys[0]))

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Have the program report what ended the delivery, unless it was `stop`, and go on."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._app.call_later(_raise, error)
            self._begun = True
            if self._keys:
                self._start(self._follow(landed=True))

    async def _follow(self, *, landed: bool) -> None:
        """Wait for the first key to land, if it has not, and deliver those that came meanwhile."""
        while True:
            if not landed:
                await self._landing()
            self._keys.popleft()
            if not self._keys:
                return
            landed = await self._landed_at_once(self._keys[0])

    async def _landed_at_once(self, key: Key | Paste) -> bool:
        text = isinstance(key, Paste) or self._is_text(key)
        await self._deliver(key)
        return text

    def _is_text(self, key: Key) -> bool:
        focused = self._app.focused
        return focused is not None and focused.check_consume_key(key.key, key.character)

    async def _landing(self) -> None:
        """Wait until what a key set off has been done; what never ends is not waited for."""
        quiet, patience = (asyncio.ensure_future(each) for each in (self._quiet(), _patience()))
        try:
            done, _ = await asyncio.wait({quiet, patience}, return_when=asyncio.FIRST_COMPLETED)
            if quiet in done:
                quiet.result()
        finally:
            patience.cancel()
            quiet.cancel()

    async def _quiet(self) -> None:
        app, rounds = self._app, 0
        while rounds < _QUIET_ROUNDS and app.is_running:
            before = (app.screen, app.focused)
            for node in (app.focused or app.screen).ancestors_with_self:
                if not await _drained(node):
                    break
            rounds = rounds + 1 if before == (app.screen, app.focused) else 0


def as_typed(key: Key, field: Widget | None) -> Sequence[Key]:
    """Return the keys that a key together with alt stands for, any other as it is.

    Through tmux, as it is set up at first, a quick escape and the key after it arrive as one.
    Only in a `field` with text, two of them go by words: so do many terminals say it.
    """
    modifier, _, name = key.key.partition("+")
    if modifier != "alt":
        return [key]
    if key.key in _BY_WORDS and _text_in(field):
        return [Key(_BY_WORDS[key.key], None)]
    if name.startswith("shift+"):
        name = name.removeprefix("shift+").upper()
    character = key.character or key_to_character(name)
    if character is None or not character.isprintable():
        return [key]
    return [Key("escape", "\x1b"), Key(name, character)]


def _text_in(field: Widget | None) -> str:
    match field:
        case Input():
            return field.value
        case TextArea():
            return field.text
    return ""


def _raise(error: BaseException) -> None:
    raise error


async def _patience() -> None:
    for _ in range(_BREATHS):
        await asyncio.sleep(_BREATH)
        for _ in range(_TURNS):
            await asyncio.sleep(0)


async def _drained(node: DOMNode) -> bool:
    """Wait until a node has handled what is in its queue now; return whether it has."""
    for turn in range(1, _SOON + 1):
        await asyncio.sleep(0)
        if turn >= _TURNS_OF_A_MESSAGE and has_read_all(node):
            return True
    handled = asyncio.Event()
    if not node.call_later(handled.set):
        return False
    await handled.wait()
    return True
