"""Keys typed ahead go where the person means them to go.

Textual hands a key to whatever has the focus at that moment, while the command of the key
before it may not have run yet: over a slow line, "first line, enter, second line" arrives in one
burst and would become one line. Here each key is looked at only after the one before it landed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from textual.app import App
from textual.dom import DOMNode
from textual.events import Key, Paste

_PATIENCE = 0.75
_QUIET_ROUNDS = 2


class TypeAhead:
    """A queue of keys and pastes, delivered one by one; text for a field needs no waiting."""

    def __init__(self, app: App[Any], deliver: Callable[[Key | Paste], Awaitable[None]]) -> None:
        """`deliver` hands one of them on to the screen."""
        self._app = app
        self._deliver = deliver
        self._keys: asyncio.Queue[Key | Paste] = asyncio.Queue()
        self._waiting = 0
        self._task: asyncio.Task[None] | None = None

    async def add(self, key: Key | Paste) -> None:
        """Put a key behind those that wait; text for a field goes on at once if none does."""
        if not self._waiting and (isinstance(key, Paste) or self._is_text(key)):
            await self._deliver(key)
            return
        self._waiting += 1
        if self._task is None:
            self._task = asyncio.create_task(self._run())
            self._task.add_done_callback(self._ended)
        self._keys.put_nowait(key)

    async def all_landed(self) -> None:
        """Wait until every key so far was delivered and has done its work."""
        await self._keys.join()

    def stop(self) -> None:
        """Deliver no more keys."""
        if self._task is not None:
            self._task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Have the program report what ended the delivery, other than `stop`."""
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._app.call_later(_raise, error)

    async def _run(self) -> None:
        while True:
            key = await self._keys.get()
            text = isinstance(key, Paste) or self._is_text(key)
            await self._deliver(key)
            if not text:
                await self._landing()
            self._waiting -= 1
            self._keys.task_done()

    def _is_text(self, key: Key) -> bool:
        focused = self._app.focused
        return focused is not None and focused.check_consume_key(key.key, key.character)

    async def _landing(self) -> None:
        """Wait until what a key set off has been done, at most 0.75 seconds."""
        app, end, quiet = self._app, monotonic() + _PATIENCE, 0
        while quiet < _QUIET_ROUNDS and app.is_running and monotonic() < end:
            before = (app.screen, app.focused)
            for node in (app.focused or app.screen).ancestors_with_self:
                if not await _drained(node, end - monotonic()):
                    break
            quiet = quiet + 1 if before == (app.screen, app.focused) else 0


def _raise(error: BaseException) -> None:
    raise error


async def _drained(node: DOMNode, seconds: float) -> bool:
    """Wait until a node has handled what is in its queue now; say whether it has."""
    handled = asyncio.Event()
    if not node.call_later(handled.set):
        return False
    try:
        await asyncio.wait_for(handled.wait(), seconds)
    except TimeoutError:
        return False
    return True
