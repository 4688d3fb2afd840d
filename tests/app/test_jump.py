"""One key goes to any person and any conversation."""

import pytest
from textual.command import CommandPalette

from tests.app.settling import pick_in_palette
from tests.app.test_hostile_text import HOSTILE
from tui.app.dialogs.form import Form
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.person.page import PersonPage
from tui.app.screens.prep.prep import Prep
from tui.app.screens.today.today import Today


async def jump(pilot, words, *keys):
    await pick_in_palette(pilot, "ctrl+o", words, *keys)


async def test_a_person_from_any_place_and_back(season, opened):
    async with opened(season) as pilot:
        for place in "1235":
            await pilot.press(place)
            before = pilot.app.screen
            await jump(pilot, "rivera")
            assert isinstance(pilot.app.screen, PersonPage)
            assert pilot.app.screen.person().name == "Tomás Rivera"
            await pilot.press("escape")
            assert pilot.app.screen is before


async def test_a_conversation_and_an_appointment(season, opened):
    async with opened(season) as pilot:
        await jump(pilot, "rivera", "down")
        assert isinstance(pilot.app.screen, Conversation)
        assert pilot.app.screen.person().name == "Tomás Rivera"
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Today)
        await jump(pilot, "priya", "down")
        assert isinstance(pilot.app.screen, Prep)
        assert pilot.app.screen.person().name == "Priya Raman"


async def test_while_typing_in_a_call_and_the_words_stay(season, opened):
    async with opened(season) as pilot:
        await pilot.press("c", *"half a")
        await jump(pilot, "wendy")
        assert pilot.app.screen.person().name == "Wendy Ho"
        await pilot.press("escape", *" word")
        assert pilot.app.focused.value == "half a word"


async def test_no_jumping_away_from_an_open_form(season, opened):
    async with opened(season) as pilot:
        await pilot.press("e", "ctrl+o")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Form)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_hostile_names_are_shown_whole(desk, opened, text):
    desk.book.add_contact(f"Zed {text}", now=desk.now(), title=text, organization=text)
    async with opened(desk) as pilot:
        await pilot.press("escape")
        await jump(pilot, "zed")
        assert not isinstance(pilot.app.screen, CommandPalette)
        assert isinstance(pilot.app.screen, PersonPage)
