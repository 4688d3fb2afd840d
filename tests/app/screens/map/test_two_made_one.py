"""Two marked people are made one, side by side, and one undo makes two of them again."""

import pytest

from tests.app.conftest import toasts
from tests.app.screens.map.mapping import contact, words_of
from tests.app.settling import until
from tests.world import NOON
from tui.app.screens.imports.duplicates import Duplicates
from tui.app.screens.map.contact_map import ContactMap
from tui.app.widgets.key_hints import KeyHints


async def marked(pilot, *names):
    """Mark people who do not look alike."""
    await pilot.press("2", "tab")
    for name in names:
        pilot.app.screen.put_cursor_on(contact(pilot.app.desk, name).id)
        await pilot.press("v")


def names(desk):
    return sorted(each.name for each in desk.book.records.contacts.values())


@pytest.mark.parametrize("keys", [["enter"], ["m"], ["tab", "m"]])
async def test_two_marked_people_are_made_one(season, opened, keys):
    before = names(season)
    async with opened(season) as pilot:
        talks = len(season.book.records.interviews)
        await marked(pilot, "Wendy Ho", "Grace Lin")
        await pilot.press("D")
        assert isinstance(pilot.app.screen, Duplicates)
        shown = words_of(pilot, "#title") + words_of(pilot, "#both")
        assert "Are these two one?" in shown
        assert "Wendy Ho" in shown
        assert "Grace Lin" in shown
        await pilot.press(*keys)
        assert isinstance(pilot.app.screen, ContactMap)
        kept = "Grace Lin" if "tab" in keys else "Wendy Ho"
        assert f"Merged into {kept}" in toasts(pilot)[-1]
        assert {*before} - {*names(season)} == {"Wendy Ho", "Grace Lin"} - {kept}
        assert len(season.book.records.interviews) == talks
        assert "marked" not in words_of(pilot, "#heading")
        await pilot.press("u")
        assert names(season) == before


async def test_they_may_turn_out_to_be_two(season, opened):
    before = names(season)
    async with opened(season) as pilot:
        await marked(pilot, "Wendy Ho", "Grace Lin")
        await pilot.press("D", "x")
        assert isinstance(pilot.app.screen, ContactMap)
        assert names(season) == before
        assert "marked" not in words_of(pilot, "#heading")


async def test_leaving_changes_nothing_and_keeps_the_marks(season, opened):
    before = names(season)
    async with opened(season) as pilot:
        await marked(pilot, "Wendy Ho", "Grace Lin")
        await pilot.press("D", "escape")
        assert names(season) == before
        assert "2 marked" in words_of(pilot, "#heading")


async def test_undo_in_the_comparison_shows_them_again(season, opened):
    season.book.add_contact("Zoe Fox", now=NOON)
    async with opened(season) as pilot:
        await marked(pilot, "Wendy Ho", "Zoe Fox")
        await pilot.press("D", "u")
        assert "Zoe Fox" not in names(season)
        await pilot.press("enter")
        assert "Wendy Ho" in names(season)


@pytest.mark.parametrize("who", [["Wendy Ho"], []])
async def test_fewer_than_two_look_for_duplicates(season, opened, who):
    async with opened(season) as pilot:
        await marked(pilot, *who)
        await pilot.press("D")
        await until(pilot, lambda: pilot.app.screen.background is None)
        assert "Nobody is in your book twice" in words_of(pilot, "#title")


async def test_more_than_two_are_refused_in_a_sentence(season, opened):
    async with opened(season) as pilot:
        await marked(pilot, "Wendy Ho", "Grace Lin", "Beth Kowalski")
        await pilot.press("D")
        assert isinstance(pilot.app.screen, ContactMap)
        assert "3 are marked; two at a time can be made one: mark just two." in toasts(pilot)[-1]


async def test_the_bar_says_what_two_marked_people_are_for(season, opened):
    async with opened(season, size=(100, 40)) as pilot:
        await pilot.press("2")
        await pilot.app.screen.action_next_view()
        hints = pilot.app.screen.query_one(KeyHints)
        await pilot.press("v")
        assert "one person?" not in str(hints.render())
        await pilot.press("v")
        assert "D one person?" in str(hints.render())
        await pilot.press("v")
        assert "one person?" not in str(hints.render())
