"""One message above the keys, which covers nothing, and goes with the next key."""

import pytest
from textual.events import MouseDown

from tests.app.conftest import toasts
from tests.app.painted import painted, words_of
from tests.app.settling import back_to_today, until
from tests.cases import case
from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.messages import say
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.message_line import MessageLine, in_lines
from tui.desk.settings.settings import Settings

SIZES = [(60, 24), (80, 24), (120, 36), (200, 60)]


def shown(pilot):
    """What is painted above the keys."""
    lines = [line for line in pilot.app.screen.query(MessageLine) if line.region.area]
    return " ".join(words_of(pilot, line).replace("┃ ", "") for line in lines)


async def told(pilot, words, **more):
    say(pilot.app, words, **more)
    await pilot.pause()
    await pilot.pause()


async def test_a_message_takes_the_place_of_the_one_before(season, opened):
    async with opened(season) as pilot:
        await pilot.press("d", "d", "plus", "plus")
        (last,) = toasts(pilot)
        assert last.startswith("Moved ")
        await told(pilot, "One.")
        await told(pilot, "Two.")
        assert toasts(pilot) == ["Two."]
        assert shown(pilot) == "Two."


async def test_a_message_goes_with_the_next_key(season, opened):
    async with opened(season) as pilot:
        for key in ("j", "k", "G", "d", "2", "a", "question_mark", "ctrl+p"):
            with case(key):
                await back_to_today(pilot)
                await told(pilot, "Something happened.")
                assert shown(pilot) == "Something happened."
                await pilot.press(key)
                await until(pilot, lambda: "Something happened" not in shown(pilot))
                assert "Something happened." not in toasts(pilot)
                await pilot.press("escape")
                assert "Something happened" not in shown(pilot)


async def test_a_message_goes_with_a_click(season, opened):
    async with opened(season) as pilot:
        await told(pilot, "Something happened.")
        down = MouseDown(None, 10, 4, 0, 0, 1, False, False, False, screen_x=10, screen_y=4)
        await pilot.app.on_event(down)
        await until(pilot, lambda: not shown(pilot))


async def test_what_was_undone_is_no_longer_told(season, opened):
    async with opened(season) as pilot:
        await pilot.press("d", "d", "u")
        (undid,) = toasts(pilot)
        assert undid.startswith("Undone: ")
        await pilot.press("U")
        (redid,) = toasts(pilot)
        assert redid.startswith("Redone: ")


async def test_what_is_wrong_stays_until_a_key_that_acts(season, opened):
    async with opened(season) as pilot:
        await told(pilot, "The disk is full.", wrong=True)
        await pilot.press("j", "k", "G", "g")
        assert shown(pilot) == "The disk is full."
        await pilot.press("d")
        (done,) = toasts(pilot)
        assert done.startswith("Marked ")
        await until(pilot, lambda: shown(pilot) == done)


async def test_an_error_stays_while_one_types_and_goes_with_enter(season, opened):
    async with opened(season) as pilot:
        await pilot.press("a")
        await told(pilot, "The disk is full.", wrong=True)
        await pilot.press(*"Zoe")
        assert shown(pilot) == "The disk is full."
        await pilot.press("enter")
        assert "The disk is full." not in toasts(pilot)


async def test_of_several_errors_none_is_lost(season, opened):
    async with opened(season) as pilot:
        for words in ("One is wrong.", "Two is wrong."):
            await told(pilot, words, wrong=True)
        await told(pilot, "All went well.")
        assert shown(pilot) == "One is wrong. (1 more)"
        await pilot.press("j")
        assert shown(pilot) == "One is wrong. (1 more)"
        await pilot.press("plus")
        await until(pilot, lambda: shown(pilot) == "Two is wrong.")


async def test_many_mistakes_in_the_settings_are_one_toast(season, opened):
    season.settings = Settings(
        problems=("line 1 is wrong.", "line 2 is wrong.", "line 3 is wrong.")
    )
    async with opened(season) as pilot:
        assert toasts(pilot) == ["line 1 is wrong. 2 more: askaround config lists them."]


OPEN = {
    "today": [],
    "map": ["2"],
    "people": ["2", "tab"],
    "prep": ["3"],
    "answers": ["5"],
    "line": ["a"],
    "form": ["p", "e"],
    "contact": ["e"],
    "help": ["question_mark"],
    "bank": ["3", "b"],
    "letter": ["3", "o"],
    "call": ["3", "c"],
}


async def test_a_message_has_a_row_of_its_own_above_the_keys(season, opened):
    async with opened(season, SIZES[0]) as pilot:
        for place, keys in OPEN.items():
            with case(place):
                await pilot.resize_terminal(*SIZES[0])
                await back_to_today(pilot)
                await pilot.press(*keys)
                await has_a_row_of_its_own(pilot)


async def has_a_row_of_its_own(pilot):
    for size in SIZES:
        with case(size):
            await pilot.resize_terminal(*size)
            await told(pilot, f"Something happened at {size}.")
            screen = pilot.app.screen
            (line,) = screen.query(MessageLine)
            keys_below = screen.query_one(KeyHints)
            assert line.region.height == 1
            assert line.region.bottom == keys_below.region.y == size[1] - 1
            assert painted(pilot, line.region)[0].strip() == f"┃ Something happened at {size}."
            others = screen.query(".dialog") if isinstance(screen, Dialog) else screen.children
            for other in others:
                if other not in (line.parent, keys_below) and other.display:
                    assert not other.region.overlaps(line.region), other


LONG = (
    "Marked “send Prof. Alexandra Featherstonehaugh the long list of everything that was said "
    "about the shuttles, and what she thinks of each of them” done."
)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_how_to_undo_is_always_readable(season, opened, size):
    async with opened(season, size) as pilot:
        await told(pilot, f"{LONG} u takes it back.")
        assert shown(pilot).endswith("u takes it back.")
        assert pilot.app.screen.query_one(MessageLine).region.height <= 2


@pytest.mark.parametrize(
    ("words", "width", "most", "lines"),
    [
        ("Short.", 20, 1, ["Short."]),
        ("One two three four five.", 10, 2, ["One two", "three fo …"]),
        (
            "Done with the very long thing. u takes it back.",
            30,
            1,
            ["Done with … u takes it back."],
        ),
        ("A sentence that fits in two lines.", 20, 2, ["A sentence that fits", "in two lines."]),
    ],
)
def test_a_message_is_cut_only_if_it_must_be(words, width, most, lines):
    made = in_lines(words, width, most)
    assert len(made) <= most
    assert all(len(line) <= width for line in made)
    assert [line[:9] for line in made] == [line[:9] for line in lines]
    assert made[-1].endswith(lines[-1].split()[-1])


async def test_a_long_error_is_told_whole(season, opened):
    words = "A folder in the way cannot be written to, since it belongs to somebody else: " * 2
    async with opened(season, (60, 24)) as pilot:
        await told(pilot, words, wrong=True)
        assert shown(pilot) == words.strip()


async def test_the_keys_below_a_dialog_are_those_of_the_dialog(season, opened):
    async with opened(season) as pilot:
        hints = pilot.app.screen.query_one(KeyHints)
        before = str(hints.render())
        assert "y copy" in before
        await pilot.press("a")
        await pilot.pause()
        (row,) = painted(pilot, hints.region)
        assert row.split() == ["enter", "save", "esc", "close", "saved"]
        await pilot.press("escape")
        await pilot.pause()
        assert painted(pilot, hints.region)[0].split() == before.split()


@pytest.mark.parametrize("keys", [("ctrl+c",), ("2", "ctrl+c"), ("c", "ctrl+c"), ("4", "ctrl+c")])
async def test_the_key_that_quits_elsewhere_says_in_words_which_one_does(season, opened, keys):
    async with opened(season) as pilot:
        await pilot.press(*keys)
        assert shown(pilot) == "ctrl+q quits; all you typed is kept."


async def test_the_key_that_quits_is_named_as_it_is_now(season, opened):
    season.settings = Settings(keys={"leave": "f10"})
    async with opened(season) as pilot:
        await pilot.press("ctrl+c")
        assert shown(pilot) == "f10 quits; all you typed is kept."


async def test_what_textual_itself_says_is_shown_without_markup(season, opened):
    async with opened(season) as pilot:
        pilot.app.notify("Saved [b]screen[/b] to [$accent]x.svg[/]")
        await pilot.pause()
        await pilot.pause()
        assert shown(pilot) == "Saved screen to x.svg"
