"""Help: what a place is for, its keys by what they act on, and what the signs mean."""

import re

import pytest
from textual.containers import VerticalScroll

from tests.app.painted import painted, whole_screen, words_of
from tests.app.settling import back_to_today
from tests.cases import case
from tui.app.dialogs.help import Help
from tui.app.screens.place import Place
from tui.app.widgets.stage_signs import SIGNS, STAGE_SIGNS
from tui.desk.commands.table import ALL, EVERYWHERE, PERSON, PROGRAM, group_of
from tui.desk.settings.settings import Settings

TALL = (80, 90)
PLACES = {
    "today": [],
    "map": ["2"],
    "people": ["2", "tab"],
    "prep": ["3"],
    "call": ["3", "c", "escape"],
    "answers": ["5"],
    "person": ["2", "tab", "enter"],
    "letter": ["3", "o"],
    "bank": ["3", "b"],
    "practice": ["V"],
    "brief": ["3", "B"],
}


def lines(pilot):
    """The lines of the box, without its border."""
    box = pilot.app.screen.query_one(".dialog")
    return [line.strip("│╭╮╰╯─ ") for line in painted(pilot, box.region)]


@pytest.mark.parametrize("keys", PLACES.values(), ids=PLACES)
async def test_it_says_first_what_the_place_is_for(season, opened, keys):
    async with opened(season, TALL) as pilot:
        await pilot.press(*keys)
        about = pilot.app.screen.about
        await pilot.press("f1")
        assert isinstance(pilot.app.screen, Help)
        assert about.endswith(".")
        assert lines(pilot)[1] == about


async def test_the_keys_stand_under_what_they_act_on(season, opened):
    async with opened(season, TALL) as pilot:
        await pilot.press("question_mark")
        shown = lines(pilot)
        titles = ["This row", "This person", "Move", "Everywhere", "Signs"]
        places = [shown.index(title) for title in titles]
        assert places == sorted(places)
        groups = {
            title: " ".join(shown[begin + 1 : end])
            for title, begin, end in zip(titles, places, [*places[1:], None], strict=True)
        }
        assert groups["This row"].startswith("enter open")
        assert "pick a date" in groups["This row"]
        assert "prepare" in groups["This person"]
        assert "/ filter" in groups["Move"]
        assert "undo" in groups["Everywhere"] or "^p all commands" in groups["Everywhere"]


async def test_the_place_of_many_has_keys_of_its_own(season, opened):
    async with opened(season, TALL) as pilot:
        await pilot.press("2", "question_mark")
        shown = lines(pilot)
        begin = shown.index("This place")
        assert any("funnel" in line for line in shown[begin : shown.index("Move")])


async def test_every_sign_is_explained(season, opened):
    async with opened(season, TALL) as pilot:
        await pilot.press("question_mark")
        shown = " ".join(lines(pilot))
        legend = shown[shown.index("Signs") :]
        for sign, words in SIGNS:
            assert f"{sign} {words}" in legend
        assert {sign for sign, _ in SIGNS} >= set(STAGE_SIGNS.values()) | set("▌▪✓!…")


async def test_every_key_that_is_live_is_in_it(season, opened):
    async with opened(season, TALL) as pilot:
        place = pilot.app.screen
        assert isinstance(place, Place)
        live = {
            active.binding.description
            for active in place.active_bindings.values()
            if active.binding.id and place.offers(active.binding.id)
        }
        await pilot.press("question_mark")
        shown = " ".join(lines(pilot))
        assert {words for words in live if words not in shown} == set()


async def test_keys_of_ones_own_are_shown(season, opened):
    season.settings = Settings(keys={"today.done": "D", "person.call": "f9"})
    async with opened(season, TALL) as pilot:
        await pilot.press("question_mark")
        shown = " ".join(lines(pilot))
        assert re.search(r"\bD done", shown)
        assert "f9 call" in shown


@pytest.mark.parametrize("size", [(60, 24), (80, 24), (120, 36), (200, 60)], ids=str)
async def test_it_fits_and_scrolls_to_its_end(season, opened, size):
    async with opened(season, size) as pilot:
        await pilot.press("question_mark")
        box = pilot.app.screen.query_one(".dialog", VerticalScroll)
        assert box.region.x >= 0
        assert box.region.right <= size[0]
        assert box.region.bottom < size[1]
        assert box.region.width <= 100
        assert not box.show_horizontal_scrollbar
        await pilot.press("end")
        await pilot.pause(0.5)
        assert "… there is more" in words_of(pilot, box)


def test_every_command_has_one_group():
    assert {group_of(command) for command in ALL} == {
        "row",
        "person",
        "place",
        "move",
        "everywhere",
    }
    assert all(group_of(each) == "everywhere" for each in (*EVERYWHERE, *PROGRAM))
    assert all(group_of(each) == "person" for each in PERSON)


async def test_it_takes_the_place_of_the_dialog_below_it_and_gives_it_back(season, opened):
    async with opened(season) as pilot:
        for name in ("letter", "bank", "practice", "brief"):
            for size in [(60, 24), (80, 24), (120, 36), (200, 60)]:
                with case(name, size):
                    await pilot.resize_terminal(*size)
                    await back_to_today(pilot)
                    await pilot.press(*PLACES[name])
                    before = whole_screen(pilot)
                    await pilot.press("f1")
                    shown = whole_screen(pilot)
                    assert isinstance(pilot.app.screen, Help)
                    assert (shown.count("╭"), shown.count("╰")) == (1, 1)
                    await pilot.press("escape")
                    assert whole_screen(pilot) == before
