"""Several looks in one start of the program, each with its own name when it fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from textual.pilot import Pilot


@contextmanager
def case(*about: object) -> Iterator[None]:
    """Say in which of several cases a test failed."""
    try:
        yield
    except BaseException as failed:
        failed.add_note(f"The case: {', '.join(map(str, about))}")
        raise


async def back_to_today(pilot: Pilot[Any]) -> None:
    """Close what is open, and go to the first row of Today, where every start begins."""
    while len(pilot.app.screen_stack) > 1:
        await pilot.app.pop_screen()
    pilot.app.open_place("today")
    await pilot.press("g")
