"""A screen in a terminal that was made larger or smaller looks as if it had been opened there."""

import pytest
from textual.command import CommandList

from tests.app.painted import whole_screen
from tests.app.settling import palette_filled
from tests.cases import case

PLACES = "12345"
DIALOGS = {"add": "a", "about you": "P", "help": "question_mark"}
UNFOLDS = {("1", "help")}
"""Where a larger terminal offers more, which help says as it was when it opened."""


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


async def seen_behind(opened, season, size, before):
    """Return what is seen of each place with a dialog before it, and once that is closed.

    Each place with each dialog at one size; at the others the places share the dialogs.
    """
    screens = {}
    async with opened(season, size=before) as pilot:
        for number, place in enumerate(PLACES):
            await pilot.press(place)
            dialogs = [*DIALOGS.items()]
            for dialog, key in dialogs if size == (80, 24) else [dialogs[number % len(dialogs)]]:
                await pilot.resize_terminal(*before)
                await pilot.press(key)
                await pilot.resize_terminal(*size)
                await pilot.pause()
                screens[place, dialog] = whole_screen(pilot).splitlines()
                await pilot.press("escape")
                screens[place, dialog, "closed"] = whole_screen(pilot).splitlines()
    return screens


@pytest.mark.parametrize("size", [(60, 24), (80, 24), (120, 36)])
async def test_so_does_a_place_behind_a_dialog(opened, season, size):
    there = await seen_behind(opened, season, size, size)
    before = (120, 36) if size[0] < 120 else (80, 24)
    resized = await seen_behind(opened, season, size, before)
    for where, screen in there.items():
        if where not in UNFOLDS:
            with case(where):
                assert resized[where] == screen


async def test_each_line_of_a_palette_has_a_row(opened, season):
    season.book.add_contact(
        "Wolfeschlegelsteinhausen Bergerdorff",
        now=season.now(),
        title="Director of Urban Mobility 交通",
        organization="International Consortium for Sustainable Transportation",
    )
    async with opened(season, size=(120, 36)) as pilot:
        for key in ("ctrl+p", "ctrl+o"):
            await pilot.press(key)
            await palette_filled(pilot)
            lines = pilot.app.screen.query_one(CommandList)
            for size in [(120, 36), (60, 24), (80, 24)]:
                with case(key, size):
                    await pilot.resize_terminal(*size)
                    await pilot.pause()
                    assert lines.virtual_size.height == lines.option_count > 5
                    cut = [line for line in whole_screen(pilot).splitlines() if "…" in line]
                    assert bool(cut) or size == (120, 36)
            await pilot.press("escape")
            await pilot.resize_terminal(120, 36)
