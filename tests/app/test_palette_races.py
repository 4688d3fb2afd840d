"""Keys and clicks that come before a palette's list is there, or twice, end nothing."""

from types import SimpleNamespace

import pytest
from textual.command import CommandList, CommandPalette
from textual.events import Click, Key, MouseDown, MouseUp
from textual.widgets import Input, Static
from textual.widgets.option_list import Option

from tests.app.settling import palette_filled, start_over
from tests.cases import case
from tui.app.dialogs.choose import Choose
from tui.app.screens.call.debrief import Debrief
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Row, plain
from tui.model.interview import InterviewStatus

PALETTES = ["ctrl+o", "ctrl+p"]
KEYS = ["pageup", "pagedown", "up", "down", "enter", "home", "end", "escape"]


@pytest.mark.parametrize("opener", PALETTES)
async def test_a_key_at_each_step_of_the_opening(season, opened, opener):
    async with opened(season) as pilot:
        await pilot.press(opener)
        palette = pilot.app.screen
        commands = palette.query_one(CommandList)
        for name in ("page_up", "page_down", "cursor_up", "cursor_down", "select"):
            commands.clear_options()
            palette._action_command_list(name)
            # They are there, and not laid out yet.
            commands.add_options([Option(f"row {number}") for number in range(40)])
            commands.highlighted = 30 if name == "page_up" else 3
            commands._line_cache.clear()
            if name != "select":
                palette._action_command_list(name)
        await palette.remove_children()
        palette._action_command_list("page_down")
        palette._action_cursor_down()
        await pilot.pause()
        assert pilot.app.is_running


@pytest.mark.parametrize("opener", PALETTES)
async def test_keys_in_one_read(season, opened, opener):
    async with opened(season) as pilot:
        for key in KEYS:
            with case(key):
                await start_over(pilot)
                for each in (opener, key, key, "enter", "enter", "escape"):
                    pilot.app.post_message(Key(each, None))
                await pilot.pause()
                await pilot.app.type_ahead.all_landed()
                assert pilot.app.is_running


@pytest.mark.parametrize("opener", PALETTES)
async def test_clicks_in_one_read_choose_once(season, opened, opener, monkeypatch):
    async with opened(season) as pilot:
        await pilot.press(opener)
        await palette_filled(pilot)
        commands = pilot.app.screen.query_one(CommandList)
        region = commands.region
        chosen = []
        first = commands.get_option_at_index(0)
        monkeypatch.setattr(
            first, "hit", SimpleNamespace(text="x", command=lambda: chosen.append(1))
        )
        post_clicks(pilot, (region.x + 3, region.y + 1), 3)
        await pilot.pause()
        await pilot.pause()
        assert pilot.app.is_running
        assert chosen == [1]


async def test_a_click_on_a_row_that_is_gone(season, opened):
    async with opened(season) as pilot:
        await pilot.press("ctrl+p")
        await palette_filled(pilot)
        commands = pilot.app.screen.query_one(CommandList)
        region = commands.region
        commands.clear_options()
        await pilot.click(offset=(region.x + 3, region.y + 1))
        await pilot.click(offset=(region.x + 3, region.y + 1), times=2)
        assert pilot.app.is_running


def post_clicks(pilot, at, times):
    """Click as the driver hands it on: nobody gets a turn in between."""
    for _ in range(times):
        for kind in (MouseDown, MouseUp):
            pilot.app.post_message(kind(None, *at, 0, 0, 1, *[False] * 3, *at))


@pytest.mark.parametrize("times", [2, 3, 4, 6])
async def test_a_dialog_is_left_once(season, opened, times):
    async with opened(season) as pilot:
        below, answers = pilot.app.screen, []
        dialog = Choose("Which?", [("a", "one"), ("b", "two")])
        pilot.app.push_screen(dialog, answers.append)
        await pilot.pause()
        region = dialog.query_one(RowList).region
        post_clicks(pilot, (region.x + 2, region.y + 1), times)
        await pilot.pause()
        assert answers == ["b"]
        assert pilot.app.screen is below


async def test_a_dialog_that_is_told_to_leave_twice(season, opened):
    async with opened(season) as pilot:
        below, answers = pilot.app.screen, []
        dialog = Choose("Which?", [("a", "one")])
        pilot.app.push_screen(dialog, answers.append)
        await pilot.pause()
        dialog.dismiss("a")
        dialog.dismiss("a")
        await pilot.pause()
        assert answers == ["a"]
        assert pilot.app.screen is below


async def test_a_double_click_means_one_row(season, opened):
    chosen = []
    async with opened(season) as pilot:
        dialog = Choose("Which?", [("a", "one"), ("b", "two")])
        pilot.app.push_screen(dialog, chosen.append)
        await pilot.pause()
        rows = dialog.query_one(RowList)
        at = (2, 0)
        await pilot.click(RowList, offset=at)
        rows.show_rows([Row(key, plain(key)) for key in "xy"])
        await pilot.click(RowList, offset=at, times=1)
        assert chosen == []
        rows.show_rows([])
        await pilot.click(RowList, offset=at, times=3)
        rows.draw_again("gone")
        await pilot.press("enter", "pagedown", "pageup", "home", "end", "j", "k")
        assert chosen == []
        assert pilot.app.is_running


async def test_a_press_on_words_that_were_just_removed(season, opened):
    async with opened(season) as pilot:
        app = pilot.app
        words = Static("some words to read", expand=True)
        await app.screen.mount(words, before=0)
        await pilot.pause()
        at = words.region.x + 2, words.region.y
        assert app.get_widget_at(*at)[0] is words
        await words.remove()
        # It is not painted over yet.
        assert app.get_widget_at(*at)[0] is words
        post_clicks(pilot, at, 1)
        await pilot.pause()
        assert app.is_running


@pytest.mark.parametrize("opener", PALETTES)
async def test_a_click_where_the_terminal_was_before_it_became_smaller(season, opened, opener):
    async with opened(season) as pilot:
        await pilot.press(opener)
        palette = pilot.app.screen
        outside = 75, pilot.app.size.height + 5
        palette.post_message(Click(palette, *outside, 0, 0, 1, *[False] * 3, *outside))
        await pilot.pause()
        assert pilot.app.screen is palette


async def test_hints_below_a_screen_that_is_not_put_together_yet(season, opened):
    interview = next(
        each
        for each in season.book.records.interviews.values()
        if each.status is InterviewStatus.TALKED
    )
    async with opened(season) as pilot:
        debrief = Debrief(season, interview.id)
        hints = pilot.app.screen.query_one(KeyHints)
        pushed = pilot.app.push_screen(debrief)
        hints.follow()
        await pushed
        hints.follow()
        assert pilot.app.screen is debrief


async def test_a_palette_above_another_screen_above_a_palette(season, opened):
    async with opened(season) as pilot:
        await pilot.press("ctrl+p")
        below = pilot.app.screen
        pilot.app.push_screen(Choose("Which?", [("a", "one")]))
        await pilot.press("ctrl+p")
        assert isinstance(pilot.app.screen, CommandPalette)
        assert pilot.app.screen is not below


async def test_a_click_outside_the_screen_leaves_the_keys_where_they_went(season, opened):
    async with opened(season) as pilot:
        for opener in (*PALETTES, "a", "P"):
            with case(opener):
                await start_over(pilot)
                await pilot.press(opener)
                field = pilot.app.focused
                assert isinstance(field, Input)
                post_clicks(pilot, (100, 3), 1)
                post_clicks(pilot, (3, 60), 2)
                await pilot.press("end", *"tasha")
                assert field.value.endswith("tasha")
