"""Many pasted lines are taken in bit by bit, so that keys are never held up."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from textual.app import App
from textual.screen import Screen

from tui.app.screens.place import Place
from tui.desk.desk import Desk
from tui.model.interview import Note
from tui.store.errors import StoreError

_REST = 0.005
"""Seconds after each page in which keys are looked at."""


_DRAWN_EVERY = 0.1
"""Seconds: drawing takes longer than taking a page in."""


def _nobody(_note: Note) -> None:
    pass


def take_pasted(app: App[Any], desk: Desk, told: Callable[[Note], None] = _nobody) -> None:
    """Keep the lines that were pasted into any call, page by page; `told` is told of each."""

    async def take() -> None:
        drawn = monotonic()
        pages: list[str] = []
        while app.is_running and (pages := pages or desk.book.pasted_pages()):
            page = pages.pop(0)
            still = bool(pages) and monotonic() - drawn < _DRAWN_EVERY
            with _undrawn(app.screen, still=still):
                try:
                    notes = desk.take_pasted(page)
                except StoreError:
                    # The pages are on the disk, and wait for a store that can be written.
                    return
            drawn = drawn if still else monotonic()
            for note in notes:
                told(note)
            await asyncio.sleep(_REST)

    app.run_worker(take(), group=f"pasted {id(desk)}", exclusive=True)


@contextmanager
def _undrawn(screen: Screen[Any], *, still: bool) -> Iterator[None]:
    if not isinstance(screen, Place) or not still:
        yield
        return
    screen.holds_still = True
    try:
        yield
    finally:
        screen.holds_still = False
