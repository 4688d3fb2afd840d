"""Keys typed ahead go where the person means them to.

Textual hands a key to whatever has the focus at that moment, while the command of the key
before it may not have run yet: over a slow line, "first line, enter, second line" arrives in one
burst and would become one line. Here each key is looked at only after the one before it landed.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

from textual.app import App
from textual.dom import DOMNode
from textual.events import Key, Paste

_PATIENCE = 0.75
_QUIET_ROUNDS = 2


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
        if await self._landed_at_once(key):
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
        """Have the program report what ended the delivery, unless it was `stop`."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._app.call_later(_raise, error)

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
        """Wait until what a key set off has been done, at most 0.75 seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                await self._quiet()

    async def _quiet(self) -> None:
        app, rounds = self._app, 0
        while rounds < _QUIET_ROUNDS and app.is_running:
            before = (app.screen, app.focused)
            for node in (app.focused or app.screen).ancestors_with_self:
                if not await _drained(node):
                    break
            rounds = rounds + 1 if before == (app.screen, app.focused) else 0


def _raise(error: BaseException) -> None:
    raise error


async def _drained(node: DOMNode) -> bool:
    """Wait until a node has handled what is in its queue now; return whether it has."""
    handled = asyncio.Event()
    if not node.call_later(handled.set):
        return False
    await handled.wait()
    return True
