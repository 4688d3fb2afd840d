"""The palette finds what plain words mean, from Today, and goes there first."""

import pytest
from textual.command import CommandList, CommandPalette

from tests.app.conftest import toasts
from tests.app.settling import until
from tui.app.screens.map.contact_map import ContactMap

FOUND_FIRST = {
    "import": "import people …",
    "export": "export everything",
    "search": "search all notes",
    "settings": "settings",
    "theme": "theme: ",
    "dark": "theme: askaround-dark",
    "merge": "find duplicates",
    "duplicate": "find duplicates",
    "calendar": "write a calendar file",
    "archive": "archive",
    "history": "everything so far",
    "timeline": "everything so far",
    "snooze": "pick a date",
    "postpone": "pick a date",
    "schedule": "appointment",
    "email": "first message",
    "delete": "archive",
    "reminder": "pick a date",
    "linkedin": "invitation on LinkedIn",
    "note": "call",
    "write": "first message",
}


async def lines_for(pilot, word):
    await pilot.press("ctrl+p", *word)
    listed = pilot.app.screen.query_one(CommandList)
    await until(
        pilot, lambda: listed.option_count and not getattr(listed, "loading", False), "a hit"
    )
    await pilot.pause()
    return [str(listed.get_option_at_index(at).prompt) for at in range(listed.option_count)]


@pytest.mark.parametrize("word", FOUND_FIRST)
async def test_plain_words_find_the_right_command_first(season, opened, word):
    async with opened(season) as pilot:
        first = (await lines_for(pilot, word))[0]
        assert first.startswith(FOUND_FIRST[word]), first


async def test_a_line_says_what_the_command_is_for(season, opened):
    async with opened(season) as pilot:
        assert "Give it another day: fri, 3d, dec 1" in (await lines_for(pilot, "snooze"))[0]


async def test_a_command_of_another_place_goes_there_first(season, opened):
    async with opened(season) as pilot:
        await lines_for(pilot, "funnel")
        await pilot.press("enter")
        await until(pilot, lambda: not isinstance(pilot.app.screen, CommandPalette))
        await until(
            pilot, lambda: any(isinstance(each, ContactMap) for each in pilot.app.screen_stack)
        )
        await until(pilot, lambda: type(pilot.app.screen).__name__ == "FunnelView")


async def test_the_person_under_the_cursor_is_meant_there_too(season, opened):
    async with opened(season) as pilot:
        person = pilot.app.screen.person()
        await lines_for(pilot, "archive")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ContactMap))
        await until(pilot, lambda: season.book.records.contacts[person.id].state == "archived")


async def test_a_theme_is_put_on_and_said_how_to_keep(season, opened):
    async with opened(season) as pilot:
        await lines_for(pilot, "theme nord")
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.theme == "nord")
        await until(pilot, lambda: any('theme = "nord"' in each for each in toasts(pilot)))


async def test_what_only_the_command_line_does_is_told(season, opened):
    async with opened(season) as pilot:
        await lines_for(pilot, "settings")
        await pilot.press("enter")
        await until(pilot, lambda: any("askaround config" in each for each in toasts(pilot)))
