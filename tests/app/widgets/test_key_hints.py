"""The bottom line: enter first, at most five keys of what is open, whole at every size."""

from tests.app.painted import painted
from tests.app.settling import back_to_today, palette_filled, start_over
from tests.cases import case
from tui.app.app import Askaround
from tui.app.dialogs.dialog import Dialog
from tui.app.widgets.key_hints import KeyHints

SIZES = [(60, 24), (80, 24), (120, 36), (200, 60)]
ALWAYS = [("^p", "everything"), ("?", "keys")]
PLACES = {
    "today": ([], "enter open"),
    "map": (["2", "right"], "enter open"),
    "people": (["2", "tab"], "enter open"),
    "organizations": (["2", "tab", "tab"], "enter open"),
    "person": (["2", "tab", "enter"], "enter open"),
    "answers": (["5"], "enter read"),
    "prep": (["3"], "s appointment"),
}
DIALOGS = {
    "line": (["a"], ["enter save", "esc close"]),
    "form": (["e"], ["enter next", "^s save", "esc close"]),
    "choice": (["j", "j", "N"], ["enter choose", "esc cancel"]),
    "help": (["question_mark"], ["esc close"]),
    "letter": (["3", "o"], ["enter edit", "y copy", "tab other words", "d sent", "esc close"]),
    "bank": (["3", "b"], ["enter take", "esc done"]),
    "funnel": (["2", "f"], ["esc close"]),
    "import": (["2", "I"], ["tab complete", "^s look", "esc cancel"]),
    "practice": (["V"], ["enter start, stop, again", "esc done"]),
    "path": (["2", "w", *"lakeshore", "enter"], ["enter open the first person", "esc close"]),
}


def footer(pilot):
    """What is painted on the last row, in hints that are apart."""
    size = pilot.app.size
    (row,) = painted(pilot, pilot.app.screen.query_one(KeyHints).region)
    assert pilot.app.screen.query_one(KeyHints).region.bottom == size.height
    return [hint for hint in row.strip().split("  ") if hint]


def whole(hints):
    return [hint.strip() for hint in hints]


async def test_enter_is_first_and_nothing_is_cut(season, opened):
    async with opened(season, SIZES[0]) as pilot:
        for name, (keys, first) in PLACES.items():
            await pilot.resize_terminal(*SIZES[0])
            await start_over(pilot)
            await pilot.press(*keys)
            for size in SIZES:
                with case(name, size):
                    await pilot.resize_terminal(*size)
                    await pilot.pause()
                    *own, everything, help_, saved = whole(footer(pilot))
                    wide = size[0] >= 80
                    assert everything == ("^p everything" if wide else "^p all")
                    assert (help_, saved) == ("? keys", "saved")
                    assert own[0] == first
                    assert 2 <= len(own) <= 5
                    keys_of = {shown.key for shown in pilot.app.screen.query_one(KeyHints)._shown}
                    assert len(keys_of) <= 5


async def test_below_a_dialog_stand_its_keys_and_nowhere_else(season, opened):
    async with opened(season, SIZES[0]) as pilot:
        for name, (keys, hints) in DIALOGS.items():
            await back_to_today(pilot)
            await pilot.press(*keys)
            assert isinstance(pilot.app.screen, Dialog), name
            for size in SIZES:
                with case(name, size):
                    await pilot.resize_terminal(*size)
                    await pilot.pause()
                    assert_only_below(pilot, hints, room=size[0] >= 80)


def assert_only_below(pilot, hints, *, room):
    shown = whole(footer(pilot))
    assert shown[0] == hints[0]
    assert not room or [hint for hint in shown if hint in hints] == hints
    assert shown[-1] == "saved"
    box = " ".join(painted(pilot, pilot.app.screen.query_one(".dialog").region))
    assert "escape cancel" not in box
    assert "escape closes" not in box


async def test_the_palette_has_its_keys_below_it(season, opened):
    async with opened(season) as pilot:
        await pilot.press("ctrl+p")
        await palette_filled(pilot)
        assert whole(footer(pilot)) == ["enter open", "esc close", "saved"]


async def test_enter_says_save_in_the_last_field_only_and_tab_leaves_a_long_one(season, opened):
    async with opened(season) as pilot:
        await pilot.press("e")
        seen = set()
        for _ in range(20):
            seen.add(whole(footer(pilot))[0])
            await pilot.press("tab")
        assert "tab next" in seen
        assert seen <= {"enter next", "enter save", "tab next"}


async def test_a_row_that_cannot_be_opened_offers_no_enter(season, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b", "slash", *"zzzz", "escape")
        assert not any(hint.startswith("enter") for hint in footer(pilot))


async def test_what_the_disk_says_is_cut_last_of_all(desk, opened):
    async with opened(desk, (60, 24)) as pilot:
        assert isinstance(pilot.app, Askaround)
        await pilot.press("escape")
        hints = pilot.app.screen.query_one(KeyHints)
        hints.saved = "NOT SAVED: there is no room left on the disk of this computer"
        await pilot.pause()
        (row,) = painted(pilot, hints.region)
        assert row.strip().startswith("NOT SAVED: there is no room left")
        assert row.strip().endswith("…")
