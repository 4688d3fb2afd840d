"""X on the map and on a person's page: the name is typed, and they are gone for good."""

import pytest

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.settling import until
from tests.waiting import wait_until
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.map.contact_map import ContactMap
from tui.app.screens.person.page import PersonPage


def wendy(desk):
    return next(each for each in desk.book.records.contacts.values() if each.name == "Wendy Ho")


def files_with(folder, word):
    files = [each for each in folder.rglob("*") if each.is_file()]
    return [each.name for each in files if word in each.read_bytes()]


async def forgotten(pilot):
    await until(pilot, lambda: any("is forgotten" in words for words in toasts(pilot)), "forgotten")


async def on_the_list(pilot, desk):
    await pilot.press("2", "tab")
    pilot.app.screen.put_cursor_on(wendy(desk).id)


async def on_the_page(pilot, desk):
    await pilot.app.push_screen(PersonPage(desk, wendy(desk).id))
    await pilot.pause()


@pytest.mark.parametrize("lead", [on_the_list, on_the_page])
async def test_somebody_is_forgotten_by_their_name(season, opened, type_text, tmp_path, lead):
    async with opened(season) as pilot:
        await lead(pilot, season)
        await pilot.press("X")
        assert isinstance(pilot.app.screen, AskLine)
        await type_text(pilot, "wendy ho")
        await pilot.press("enter")
        await forgotten(pilot)
        assert not any(each.name == "Wendy Ho" for each in season.book.records.contacts.values())
        assert not isinstance(pilot.app.screen, PersonPage)
        await pilot.press("u")
        assert "Nothing to undo" in toasts(pilot)[-1]
        for place in "23451":
            await pilot.press(place)
        assert season.queue()
    wait_until(lambda: not files_with(tmp_path, b"Wendy"), "the files")


@pytest.mark.parametrize("typed", ["wendy", "Grace Lin", ""])
async def test_another_name_keeps_them(season, opened, type_text, typed):
    async with opened(season) as pilot:
        await on_the_list(pilot, season)
        await pilot.press("X")
        await type_text(pilot, typed)
        await pilot.press("enter", "escape")
        assert isinstance(pilot.app.screen, ContactMap)
        assert wendy(season)
        assert season.book.can_undo


async def test_several_are_not_forgotten_at_once(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab", "v", "v", "X")
        assert (
            "2 people are marked; who is forgotten for good goes one at a time" in toasts(pilot)[-1]
        )


async def test_nobody_is_forgotten_during_their_call(season, opened, type_text):
    async with opened(season) as pilot:
        call = season.interview_to_come(wendy(season))
        season.book.start_call(call.id, now=season.now())
        await on_the_list(pilot, season)
        await pilot.press("X")
        await type_text(pilot, "Wendy Ho")
        await pilot.press("enter")
        assert "A call with Wendy Ho is running: hang up first." in toasts(pilot)[-1]
        assert wendy(season)


@pytest.mark.parametrize("place", ["prep", "call", "debrief"])
async def test_no_place_still_shows_their_talk(season, opened, type_text, place):
    records = season.book.records
    talk = next(iter(records.interviews_of(wendy(season).id)))
    if place != "debrief":
        talk = season.interview_to_come(wendy(season))
    async with opened(season) as pilot:
        pilot.app.open_interview(place, talk.id)
        await pilot.pause()
        await pilot.press("escape")
        await on_the_list(pilot, season)
        await pilot.press("X")
        await type_text(pilot, "Wendy Ho")
        await pilot.press("enter")
        await forgotten(pilot)
        for key in "345123":
            await pilot.press(key)
            await until(pilot, lambda: "Wendy Ho ·" not in whole_screen(pilot), "somebody else")
            assert "hospital epidemiology" not in whole_screen(pilot)


async def test_the_demo_forgets_nothing_outside(season, opened, type_text, tmp_path):
    season.book.thrown_away = True
    kept = tmp_path / "state" / "askaround" / "clipboard.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("somebody else's")
    async with opened(season) as pilot:
        await on_the_list(pilot, season)
        await pilot.press("X")
        await type_text(pilot, "Wendy Ho")
        await pilot.press("enter")
        await forgotten(pilot)
    assert kept.read_text() == "somebody else's"
