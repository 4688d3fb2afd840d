"""Private mode: the shape stays, the words are gone, and come back."""

import pytest
from textual.widgets import Input

from tests.app.painted import looks, whole_screen
from tests.app.settling import back_to_today, palette_filled
from tests.cases import case

NAMES = (
    "Priya",
    "Wendy",
    "Ingrid",
    "Denise",
    "Okafor",
    "trial statisticians",
    "wendy.ho@example.org",
)


@pytest.mark.parametrize("keys", [[], ["2"], ["2", "tab"], ["3"], ["3", "c"], ["5"], ["H"], ["e"]])
async def test_no_name_is_left_on_any_place(season, opened, keys):
    async with opened(season) as pilot:
        await pilot.press(*keys)
        for field in pilot.app.screen.query(Input):
            field.cursor_blink = False
        await pilot.pause()
        shown, colors = whole_screen(pilot), looks(pilot)
        assert [name for name in NAMES if name in shown] or keys in (["3"], ["3", "c"], ["5"])
        await pilot.press("ctrl+g")
        await pilot.pause()
        hidden = whole_screen(pilot)
        assert [name for name in NAMES if name in hidden] == []
        people = season.book.records.contacts.values()
        assert [each.name for each in people if each.name in hidden] == []
        await pilot.press("ctrl+g")
        await pilot.pause()
        assert looks(pilot) == colors


async def test_the_bars_stay_readable_and_say_how_it_ends(season, opened):
    async with opened(season) as pilot:
        await pilot.press("ctrl+g")
        await pilot.pause()
        hidden = whole_screen(pilot)
        for words in ("1 Today 6", "2 Map", "show", "saved"):
            assert words in hidden


async def test_the_keys_can_be_read_in_private(season, opened):
    async with opened(season, (80, 60)) as pilot:
        await pilot.press("ctrl+g", "question_mark")
        await pilot.pause()
        hidden = whole_screen(pilot)
        assert "what matters most now" in hidden
        assert [name for name in NAMES if name in hidden] == []


async def test_the_palette_can_be_read_in_private_but_not_what_is_behind_it(season, opened):
    async with opened(season, (120, 36)) as pilot:
        await pilot.press("ctrl+g", "ctrl+p")
        await palette_filled(pilot)
        hidden = whole_screen(pilot)
        assert "add a contact" in hidden
        assert [name for name in NAMES if name in hidden] == []
        await pilot.press("escape", "ctrl+o")
        await palette_filled(pilot)
        hidden = whole_screen(pilot)
        assert [name for name in NAMES if name in hidden] == []


async def test_what_is_typed_in_private_is_kept_and_hidden(season, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "c", "ctrl+g", *"secret", "enter", *"half")
        await pilot.pause()
        hidden = whole_screen(pilot)
        assert "secret" not in hidden
        assert "half" not in hidden
        await pilot.press("ctrl+g")
        await pilot.pause()
        assert "secret" in whole_screen(pilot)


@pytest.mark.parametrize(
    ("keys", "own", "private"),
    [
        (["s"], ["fri · 3d · +2w"], []),
        (["s", *"fri"], [], ["Friday"]),
        (["e"], ["Organization", "Introduced by"], ["Harbor", "Biostatistician"]),
        (["3"], ["Questions", "Checklist · 4 of 16"], ["How did you come"]),
    ],
)
async def test_labels_and_hints_can_be_read_in_private(season, opened, keys, own, private):
    async with opened(season) as pilot:
        await pilot.press("ctrl+g", *keys)
        hidden = whole_screen(pilot)
        assert [words for words in own if words not in hidden] == []
        assert [words for words in private if words in hidden] == []


DIALOGS = (
    *("a", "P", "N", "R", "H", "jjjjjjjjo", "jjt", "s", "enter"),
    "2f",
    "2w",
    "2D",
    "2I",
    "3b",
    "3B",
    "3r",
)


async def test_no_name_is_left_in_a_dialog_nor_behind_it(season, opened):
    people = season.book.records.contacts.values()
    names = [*NAMES, *(each.name for each in people), season.book.records.profile.name]
    async with opened(season, (120, 36)) as pilot:
        await pilot.press("ctrl+g")
        for keys in DIALOGS:
            with case(keys):
                await back_to_today(pilot)
                await pilot.press(*([keys] if keys == "enter" else keys))
                await pilot.pause(0.2)
                assert len(pilot.app.screen_stack) > 1
                hidden = whole_screen(pilot)
                assert "2 Map" in hidden
                assert [name for name in names if name in hidden] == []
