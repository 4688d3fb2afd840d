"""Whatever a key does can be done with the mouse."""

from textual.widgets import Input

from tests.app.settling import palette_filled, until
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.form import Form
from tui.app.dialogs.help import Help
from tui.app.screens.call.call import Call
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.today.today import Today
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList


async def click(pilot, kind, words):
    """Click on the words of a hint."""
    hints = pilot.app.screen.query_one(kind)
    column = hints.render().plain.index(words) + hints.gutter.left
    await pilot.click(kind, offset=(column, hints.gutter.top))
    await pilot.app.type_ahead.all_landed()
    await pilot.pause()


async def test_a_click_on_a_hint_presses_its_key(season, opened):
    async with opened(season) as pilot:
        before = len(season.queue())
        await click(pilot, KeyHints, "d done")
        assert len(season.done_today()) == 1
        assert len(season.queue()) <= before
        await click(pilot, KeyHints, "? keys")
        assert isinstance(pilot.app.screen, Help)
        await click(pilot, KeyHints, "esc close")
        assert isinstance(pilot.app.screen, Today)


async def test_every_command_is_a_click_away_in_the_palette(season, opened):
    async with opened(season) as pilot:
        await click(pilot, KeyHints, "^p everything")
        await palette_filled(pilot)
        await pilot.press(*"about")
        await palette_filled(pilot)
        await pilot.click("CommandList", offset=(5, 1))
        await until(pilot, lambda: isinstance(pilot.app.screen, Form), "the form")
        await click(pilot, KeyHints, "esc close")
        assert isinstance(pilot.app.screen, Today)


async def test_a_dialog_is_kept_by_a_click(season, opened):
    async with opened(season) as pilot:
        await pilot.press("a", *"Bo Lind")
        await click(pilot, KeyHints, "enter save")
        assert any(each.name == "Bo Lind" for each in season.book.records.contacts.values())


async def test_a_click_while_a_line_is_typed_marks_that_line(season, opened):
    async with opened(season) as pilot:
        await pilot.press("c", *"one", "enter", *"half")
        await click(pilot, KeyHints, "mark")
        screen = pilot.app.screen
        assert isinstance(screen, Call)
        assert screen.query_one(Input).value == "!half"
        (note,) = season.book.records.notes_of(screen.interview.id)
        assert not note.mark
        await click(pilot, KeyHints, "f1 keys")
        assert isinstance(pilot.app.screen, Help)


async def test_a_click_between_the_hints_does_nothing(season, opened):
    async with opened(season) as pilot:
        revision = season.book.revision
        hints = pilot.app.screen.query_one(KeyHints)
        await pilot.click(KeyHints, offset=(hints.region.width - 2, 0))
        assert (pilot.app.screen.__class__, season.book.revision) == (Today, revision)


async def test_a_click_moves_the_cursor_and_a_double_click_opens(season, opened):
    async with opened(season) as pilot:
        queue = pilot.app.screen.query_one(RowList)
        await pilot.click(RowList, offset=(10, 4))
        assert isinstance(pilot.app.screen, Today)
        assert queue.highlighted == 4
        await pilot.click(RowList, offset=(10, 4), times=2)
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)


async def test_what_was_just_closed_can_be_closed_again(desk, opened):
    answers = []
    async with opened(desk) as pilot:
        app = pilot.app
        await pilot.press("escape")
        below, above = Choose("below", [("a", "A")]), Choose("above", [("b", "B")])
        app.push_screen(below, answers.append)
        app.push_screen(above, answers.append)
        await pilot.pause()
        above.dismiss("b")
        above.dismiss("b")
        await pilot.pause()
        assert app.screen is below
        below.dismiss("a")
        below.dismiss("a")
        app.pop_screen()
        await pilot.pause()
        assert app.screen.place == "today"
    assert answers == ["b", "a"]


async def test_a_palette_closed_twice_leaves_the_place(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape", "ctrl+p")
        palette = pilot.app.screen
        palette.dismiss()
        palette.dismiss()
        await pilot.pause()
        assert pilot.app.screen.place == "today"
