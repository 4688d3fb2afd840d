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
from tui.model.note import Note
from tui.store.errors import StoreError
from tui.store.loading import loading

_REST = 0.005
"""Seconds after each piece of work in which keys are looked at."""

_DRAWN_EVERY = 0.1
"""Seconds: drawing takes longer than taking a page in."""


def _nobody(_note: Note) -> None:
    pass


def take_pasted(app: App[Any], desk: Desk, told: Callable[[Note], None] = _nobody) -> None:
    """Keep the lines that were pasted into any call, page by page; `told` is told of each."""

    async def take() -> None:
        # Each collection would look through all that was taken in so far.
        with loading():
            await take_pages()

    async def take_pages() -> None:
        drawn = 0.0
        pages: list[str] = []
        while app.is_running and (pages := pages or desk.book.pasted_pages()):
            with _held_still(app.screen):
                try:
                    notes = desk.take_pasted(pages.pop(0))
                except StoreError:
                    # The pages are on the disk, and wait for a store that can be written.
                    return
            for note in notes:
                told(note)
            await asyncio.sleep(_REST)
            if not pages or monotonic() - drawn >= _DRAWN_EVERY:
                if app.is_running and isinstance(app.screen, Place):
                    app.screen.book_changed()
                drawn = monotonic()
                await asyncio.sleep(_REST)

    app.run_worker(take(), group=f"pasted {id(desk)}", exclusive=True)


@contextmanager
def _held_still(screen: Screen[Any]) -> Iterator[None]:
    if not isinstance(screen, Place):
        yield
        return
    screen.holds_still = True
    try:
        yield
    finally:
        screen.holds_still = False
