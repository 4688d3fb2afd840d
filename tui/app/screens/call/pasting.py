"""Many pasted lines are taken in bit by bit, so that keys are never held up."""

import asyncio
from collections.abc import Callable
from typing import Any

from textual.app import App

from tui.desk.desk import Desk
from tui.model.interview import Note
from tui.store.errors import StoreError

_REST = 0.005
"""Seconds after each page in which keys are looked at."""


def _nobody(_note: Note) -> None:
    pass


def take_pasted(app: App[Any], desk: Desk, told: Callable[[Note], None] = _nobody) -> None:
    """Keep the lines that were pasted into any call, page by page; `told` is told of each."""

    async def take() -> None:
        while pages := desk.book.pasted_pages():
            for page in pages:
                if not app.is_running:
                    return
                try:
                    notes = desk.take_pasted(page)
                except StoreError:
                    # The pages are on the disk, and wait for a store that can be written.
                    return
                for note in notes:
                    told(note)
                await asyncio.sleep(_REST)

    app.run_worker(take(), group=f"pasted {id(desk)}", exclusive=True)
