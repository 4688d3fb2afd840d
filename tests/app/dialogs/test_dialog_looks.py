"""A dialog is as wide as what it holds, says what it is about, and shows where one types."""

import pytest
from rich.cells import cell_len
from textual.color import Color
from textual.widgets import Input

from tests.app.painted import words_of
from tests.app.settling import back_to_today
from tests.app.test_themes import NOT_TEXT, contrast
from tests.cases import case
from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.row_list import RowList
from tui.desk.settings.settings import Settings

SIZES = [(60, 24), (80, 24), (100, 30), (120, 36), (200, 60)]
OPEN = {
    "a day": ["s"],
    "a person": ["e"],
    "reasons": ["j", "j", "N"],
    "a question": ["3", "e"],
    "research": ["3", "r"],
    "an appointment": ["3", "s"],
    "the bank": ["3", "b"],
    "the brief": ["3", "B"],
    "you": ["P"],
    "help": ["question_mark"],
    "the funnel": ["2", "f"],
    "a way": ["2", "w", *"lakeshore", "enter"],
    "an import": ["2", "I"],
    "a letter": ["3", "o"],
    "practice": ["V"],
    "everything so far": ["H"],
    "a caller": ["4", "c"],
}


async def test_no_dialog_is_too_wide_or_leaves_an_edge_too_narrow_to_read(season, opened):
    async with opened(season, SIZES[0]) as pilot:
        for name, keys in OPEN.items():
            await back_to_today(pilot)
            await pilot.press(*keys)
            screen = pilot.app.screen
            assert isinstance(screen, Dialog), name
            for size in SIZES:
                with case(name, size):
                    await pilot.resize_terminal(*size)
                    box = screen.query_one(".dialog").region
                    assert box.width <= min(104, size[0])
                    assert box.width == size[0] or size[0] - box.width >= 12
                    assert box.right <= size[0]
                    assert box.bottom <= size[1] - 1


async def test_a_choice_is_as_wide_as_its_words(season, opened):
    async with opened(season, (200, 60)) as pilot:
        await pilot.press("j", "j", "N")
        screen = pilot.app.screen
        rows = screen.query_one(RowList)
        longest = max(cell_len(rows.paint(each, 100).plain.rstrip()) for each in rows.ids)
        assert longest <= rows.region.width <= longest + 8
        for row in rows.ids:
            assert "…" not in rows.paint(row, rows.row_width).plain


async def test_a_line_that_is_long_has_the_room_it_needs(season, opened):
    async with opened(season, (200, 60)) as pilot:
        await pilot.press("a")
        assert pilot.app.screen.query_one(".dialog").region.width == 76
        await pilot.press("escape", "3")
        item = pilot.app.screen.interview.agenda[0]
        words = "What would you tell somebody who wants to do this in a town where nobody does it?"
        season.book.change_question(pilot.app.screen.interview.id, item.id, text=words)
        await pilot.press("g", "e")
        field = pilot.app.screen.query_one(Input)
        assert field.value == words
        assert field.content_size.width > len(words)


ABOUT = {
    "a day": (["s"], "When is “confirm the appointment” for Priya Raman due?"),
    "days": (["v", "v", "s"], "When are these 2 follow-ups due?"),
    "a person": (["e"], "Priya Raman"),
    "a question": (["3", "e"], "Change a question for Priya Raman"),
    "a new question": (["3", "i"], "Add a question for Priya Raman"),
    "minutes": (["3", "l"], "Minutes for “How did you come to do what you do today?”"),
    "a check": (["3", "tab", "i"], "Add to the checklist for Priya Raman"),
    "research": (["3", "r"], "Research for Priya Raman"),
    "a reply": (["R"], "Priya Raman"),
    "an appointment": (["3", "s"], "Priya Raman"),
}


async def test_the_title_names_what_it_is_about(season, opened):
    async with opened(season) as pilot:
        for name, (keys, title) in ABOUT.items():
            with case(name):
                await back_to_today(pilot)
                await pilot.press(*keys)
                assert title in words_of(pilot, pilot.app.screen.query(".dialog-title").first())
                await pilot.press("escape", "escape")


def looks_at(pilot, x, y):
    """The character painted there, its color, and what is behind it."""
    strip = pilot.app.screen._compositor.render_strips()[y].crop(x, x + 1)
    (segment,) = list(strip)
    return segment.text, segment.style


FIELDS = {"a line": ["a"], "a form": ["e"], "a long one": ["3", "r"], "a path": ["2", "I"]}


@pytest.mark.parametrize("theme", ["askaround-dark", "askaround-light"])
async def test_the_field_one_types_into_is_unmistakable(season, opened, theme):
    season.settings = Settings(theme=theme)
    async with opened(season, (120, 36)) as pilot:
        for name, keys in FIELDS.items():
            with case(name):
                await back_to_today(pilot)
                await pilot.press(*keys)
                for _ in range(3):
                    assert_unmistakable(pilot)
                    await pilot.press("tab")


def assert_unmistakable(pilot):
    """Only the field one is in has a bar, and that stands out."""
    screen = pilot.app.screen
    # A long form goes on below the screen.
    shown = [each for each in screen.focus_chain if each.region.area]
    for field in (each for each in shown if each.region.y < screen.size.height):
        sign, style = looks_at(pilot, field.region.x, field.region.y)
        assert (sign == "▌") == field.has_focus
        if field.has_focus:
            bar = Color.from_rich_color(style.color)
            beside = looks_at(pilot, field.region.x - 1, field.region.y)[1]
            within = looks_at(pilot, field.region.right - 1, field.region.y)[1]
            for around in (beside, within):
                assert contrast(bar, Color.from_rich_color(around.bgcolor)) >= NOT_TEXT


async def test_the_label_of_the_field_one_is_in_stands_out(season, opened):
    async with opened(season) as pilot:
        await pilot.press("e")
        for _ in range(4):
            lit = [row.id for row in pilot.app.screen.query(".lit")]
            assert lit == [f"{pilot.app.screen.focused.id}-row"]
            await pilot.press("tab")


async def test_without_colors_the_bar_says_where_one_types(season, opened, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(season, (80, 24)) as pilot:
        await pilot.press("e", "tab")
        for field in pilot.app.screen.query(Input):
            if field.region.area and field.region.bottom < 22:
                sign, _ = looks_at(pilot, field.region.x, field.region.y)
                assert (sign == "▌") == field.has_focus


async def test_the_text_that_is_there_is_marked_when_its_field_opens(season, opened):
    async with opened(season) as pilot:
        for keys in (["3", "e"], ["3", "l"], ["e"], ["e", "tab"], ["P"]):
            with case(keys):
                await back_to_today(pilot)
                await pilot.press(*keys)
                field = pilot.app.screen.focused
                assert isinstance(field, Input)
                assert field.value
                assert field.selected_text == field.value
