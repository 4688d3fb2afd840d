"""Keyboards that write another alphabet, and the keys that other programs have for the same."""

import pytest
from textual.events import Paste

from tests.app.conftest import toasts
from tests.app.painted import painted
from tests.app.settling import (
    back_to_today,
    palette_filled,
    pick_in_palette,
    start_over,
    until,
)
from tests.cases import case
from tui.app.dialogs.form import Form
from tui.desk.settings.settings import Settings


def screen_of(pilot):
    return "\n".join(painted(pilot, pilot.app.screen.region))


@pytest.fixture
def people(desk):
    desk.book.save_profile(now=desk.now(), name="Sam")
    for name in ("Jane Doe", "Ravi Shah"):
        desk.book.add_contact(name, now=desk.now(), to_ask=True)
    return desk


async def test_a_command_is_the_key_in_its_place(people, opened):
    async with opened(people) as pilot:
        for key in ("c", "с", "ψ", "ב", "ؤ", "ｃ"):
            with case(key):
                await start_over(pilot)
                assert pilot.app.current_mode == "today"
                await pilot.press(key)
                assert pilot.app.current_mode == "call"


async def test_a_French_digit_goes_to_its_place(people, opened):
    async with opened(people) as pilot:
        for key, place in {"é": "map", '"': "prep", "(": "answers"}.items():
            with case(key):
                await start_over(pilot)
                await pilot.press(key)
                assert pilot.app.current_mode == place


async def test_what_is_pasted_where_nothing_takes_it_is_no_command_and_is_told(people, opened):
    async with opened(people) as pilot:
        for pasted, told in (("\n \t", False), ("ddxq", True)):
            before = people.book.records.contacts.copy()
            pilot.app.post_message(Paste(pasted))
            await pilot.pause()
            await pilot.app.type_ahead.all_landed()
            await pilot.pause()
            assert ("Nothing here takes pasted text; a adds a person" in screen_of(pilot)) is told
            assert people.book.records.contacts == before
            assert pilot.app.is_running
        await pilot.press("a")
        await pilot.app.type_ahead.all_landed()
        pilot.app.post_message(Paste("Wendy Ho"))
        await pilot.pause()
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        assert "Wendy Ho" in screen_of(pilot)
        assert "Nothing here takes" not in screen_of(pilot)


async def test_a_field_keeps_what_is_typed(people, opened):
    async with opened(people) as pilot:
        await pilot.press("a", *"Фёдор и")
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        assert "Фёдор и" in screen_of(pilot)


async def test_a_key_that_means_nothing_says_so_once(people, opened):
    async with opened(people) as pilot:
        await pilot.press("漢")
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        words = "“漢” is not a key here; ctrl+p finds every command."
        assert words in screen_of(pilot)
        await pilot.press("j")
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        assert words not in screen_of(pilot)
        await pilot.press("漢")
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        assert words not in screen_of(pilot)
        # Whoever has read it of one place presses it in another as well.
        await pilot.press("2", "漢")
        assert words in screen_of(pilot)


async def test_F2_edits(people, opened):
    async with opened(people) as pilot:
        for key in ("e", "f2"):
            with case(key):
                await back_to_today(pilot)
                await pilot.press(key)
                assert isinstance(pilot.app.screen, Form)


async def test_ctrl_f_filters(people, opened):
    async with opened(people) as pilot:
        for place in "12":
            for key in ("slash", "ctrl+f"):
                with case(place, key):
                    await start_over(pilot)
                    await pilot.press(place)
                    assert "Jane" in screen_of(pilot)
                    await pilot.press(key, *"ravi")
                    assert "Jane" not in screen_of(pilot)
                    await pilot.press("escape", "escape")


@pytest.mark.parametrize("key", ["x", "delete"])
async def test_delete_drops(people, opened, key):
    async with opened(people) as pilot:
        before = screen_of(pilot)
        await pilot.press(key)
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        assert "dropped" in screen_of(pilot).lower()
        await pilot.press("u")
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        assert before.splitlines()[2] in screen_of(pilot)


@pytest.mark.parametrize("typed", ["q", "wq", "q!", ":q"])
async def test_a_colon_and_what_quits_an_editor_quit(people, opened, typed):
    async with opened(people) as pilot:
        await pilot.press("colon")
        await palette_filled(pilot)
        await pilot.press(*typed)
        await palette_filled(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: not pilot.app.is_running or pilot.app._exit)


async def test_a_colon_and_what_saves_in_an_editor_says_that_all_is_kept(people, opened):
    async with opened(people) as pilot:
        await pick_in_palette(pilot, "colon", "w")
        assert "Everything is kept as you type it" in screen_of(pilot)


async def test_ctrl_c_with_nothing_selected_says_what_quits_also_in_a_dialog(people, opened):
    async with opened(people) as pilot:
        for keys in (["a"], ["a", "x"], ["e", "end"], ["2", "slash"], ["question_mark"], ["s"]):
            with case(keys):
                await start_over(pilot)
                await pilot.press(*keys)
                before = pilot.app.screen
                assert "ctrl+q quits" not in screen_of(pilot)
                await pilot.press("ctrl+c")
                assert "ctrl+q quits" in screen_of(pilot)
                assert pilot.app.screen is before
                assert pilot.app.desk.clipboard.texts == []


async def test_ctrl_c_copies_what_is_selected_in_a_field(people, opened):
    async with opened(people) as pilot:
        await pilot.press("a", *"Jane", "shift+home", "ctrl+c")
        assert pilot.app.desk.clipboard.texts == ["Jane"]
        assert "ctrl+q quits" not in screen_of(pilot)


async def test_a_command_of_ones_own_on_ctrl_c_is_carried_out(people, opened):
    people.settings = Settings(keys={"today.filter": "ctrl+c"})
    async with opened(people) as pilot:
        await pilot.press("ctrl+c", *"ravi")
        assert "Jane" not in screen_of(pilot)


@pytest.mark.parametrize("thrown_away", [False, True])
async def test_who_saves_out_of_habit_is_told_that_it_is_done(
    people, opened, monkeypatch, thrown_away
):
    monkeypatch.setattr(type(people.book), "thrown_away", thrown_away)
    words = "Nothing can be saved here: DEMO, KEPT NOWHERE."
    told = words if thrown_away else "Everything is kept as you type it: nothing to save."
    async with opened(people) as pilot:
        for place in "1345":
            await pilot.press(place)
            pilot.app.clear_notifications()
            await pilot.press("ctrl+s")
            assert toasts(pilot) == [told]
        await pilot.press("1", "e")
        pilot.app.clear_notifications()
        await pilot.press("ctrl+s")
        assert told not in toasts(pilot)


async def test_the_footer_names_no_key_twice_for_one_command(season, opened):
    async with opened(season, (60, 24)) as pilot:
        await pilot.press("2", "tab", "tab")
        assert "e edit it" in screen_of(pilot)
        assert "f2" not in screen_of(pilot)
