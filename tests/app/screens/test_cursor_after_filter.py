"""Where the cursor is once a filter is gone: on what was found, else where it was before."""

import pytest

from tests.app.settling import start_over
from tests.cases import case
from tui.app.dialogs.drafted_input import DraftedInput
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.screens.map.drawing.canvas import NetworkCanvas
from tui.app.screens.map.drawing.tree import NetworkTree
from tui.app.widgets.row_list import RowList
from tui.playbook.queue.ranking import Fold

# How one comes there and away from the first row, a word that finds others, how the filter goes.
PLACES = {
    "today": (["j", "j", "j"], "omar", ["escape"]),
    "drawing": (["2", "down", "right"], "grace", ["escape"]),
    "tree": (["2", "T", *"jjjjjj"], "grace", ["escape"]),
    "people": (["2", "tab", *"jjjjj"], "ho", ["escape"]),
    "organizations": (["2", "tab", "tab", *"jjj"], "harbor", ["escape"]),
    "bank": (["3", "b", *"jjjj"], "surprised", ["escape", "escape"]),
}


def here(pilot):
    focused = pilot.app.screen.focused
    if isinstance(focused, DraftedInput):
        return "in the filter"
    if isinstance(focused, NetworkCanvas):
        return focused.highlighted
    assert isinstance(focused, RowList)
    return focused.highlighted_id


@pytest.fixture
def season_with_places(season, opened):
    """Open the program, and go to each place in turn, off its first row."""

    async def walk():
        async with opened(season) as pilot:
            for place, (keys, word, away) in PLACES.items():
                with case(place):
                    await start_over(pilot)
                    await pilot.press(*keys)
                    assert here(pilot)
                    yield pilot, here(pilot), word, away

    return walk


async def test_what_finds_nothing_leaves_the_cursor_where_it_was(season_with_places):
    async for pilot, before, _word, away in season_with_places():
        for keys in (
            ["slash", *"qqq", *away],
            ["slash", "q", "q", "down" if "escape" in away[1:] else "enter", *away[:1]],
            # Peeked into, with the words of the last time in it.
            ["slash", *away[:1], *(["slash"] if len(away) > 1 else []), *away],
            ["slash", *"qqq", "backspace", "backspace", "backspace", *away[:1]],
            ["slash", "ctrl+u", *"qqq", "ctrl+u", *away[:1]],
        ):
            with case(keys):
                await pilot.press(*keys)
                assert here(pilot) == before


async def test_what_was_found_is_where_the_cursor_stays(season_with_places):
    async for pilot, before, word, away in season_with_places():
        await pilot.press("slash", *word, "enter")
        found = here(pilot)
        assert found != before
        await pilot.press("escape")
        assert here(pilot) == found
        # Left from within the field.
        await pilot.press(*"gg", "slash", *word, *away)
        assert here(pilot) == found


async def test_the_first_hit_is_under_the_cursor_wherever_it_was(season_with_places):
    async for pilot, _before, word, _away in season_with_places():
        await pilot.press("G", "slash", *word, "enter")
        rows = pilot.app.focused
        if isinstance(rows, RowList) and not isinstance(rows, NetworkTree):
            assert rows.highlighted_id == next(
                each for each in rows.ids if rows.can_be_chosen(each)
            )


async def test_what_was_found_in_a_fold_is_unfolded(season, opened):
    for number in range(40):
        season.book.add_contact(f"Person {number}", now=season.now())
    async with opened(season) as pilot:
        today = pilot.app.screen
        assert Fold.WRITE_FIRST in today._listing.folds
        await pilot.press("j", "j")
        await pilot.press("slash", *"person 39", "enter")
        assert today.person().name == "Person 39"
        await pilot.press("escape")
        assert today.person().name == "Person 39"


async def test_what_was_dropped_and_found_is_unfolded(season, opened):
    async with opened(season) as pilot:
        today = pilot.app.screen
        names = []
        await pilot.press("G")
        while len(names) < 2:
            await pilot.press("k")
            if today._item() is not None:
                names.append(today.person().name)
                await pilot.press("x")
        await pilot.press("escape", "slash", *names[0].split()[0].lower(), "enter", "G")
        row = today._row_id()
        await pilot.press("escape")
        assert today._row_id() == row


async def test_a_search_goes_back_to_what_was_being_read(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "j", "enter", "j")
        pane = pilot.app.screen.query_one(PassagesPane)
        topic, read = pilot.app.screen._topic.id, pane.passage.id
        for words, away in (("", 1), ("zzz", 1), ("half", 2)):
            with case(words):
                # The second time leaves the hits, where there are any.
                await pilot.press("slash", "ctrl+u", *words, *["escape"] * away)
                assert (pilot.app.screen._topic.id, pane.passage.id) == (topic, read)
                assert pane.has_focus


async def test_whoever_is_added_comes_into_sight_and_no_key_acts_on_whom_a_filter_hides(
    season, opened
):
    async with opened(season) as pilot:
        for view in (["tab"], ["T"], []):
            with case(view):
                await start_over(pilot)
                await pilot.press("2", *view, "slash", *"grace", "enter")
                screen = pilot.app.screen
                assert screen.person().name == "Grace Lin"
                # Whom the filter hides is highlighted nowhere, whatever was before.
                hidden = next(each for each in season.book.records.contacts.values())
                screen.highlight(hidden.id)
                await pilot.pause()
                assert screen.person() != hidden
                name = f"Zed {len(season.book.records.contacts)}"
                await pilot.press("a", *name.replace(" ", "_"), "enter")
                await pilot.pause()
                assert screen.person().name.startswith("Zed")
                assert not screen.query_one("#filtering").display
                await pilot.press("slash")
                assert screen.query_one(DraftedInput).value == "grace"
