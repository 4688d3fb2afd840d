"""A screen in a terminal that was made larger or smaller looks as if it had been opened there."""

import pytest

from tests.app.painted import whole_screen

PLACES = "12345"


async def seen(opened, season, size, before=None):
    """Return what is seen in each place; opened at the size before, if there is one."""
    screens = {}
    async with opened(season, size=before or size) as pilot:
        for place in PLACES:
            if before is not None:
                await pilot.resize_terminal(*before)
            await pilot.press(place)
            if before is not None:
                await pilot.resize_terminal(*size)
                await pilot.pause()
            screens[place] = whole_screen(pilot).splitlines()
    return screens


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_a_place_looks_as_if_opened_at_that_size(opened, season, size):
    there = await seen(opened, season, size)
    for before in [(60, 24), (120, 36), (80, 24)]:
        resized = await seen(opened, season, size, before)
        for place in PLACES:
            assert resized[place] == there[place], f"{place} from {before}"
