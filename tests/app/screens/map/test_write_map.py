"""`W` on the map: a picture or a page in a new file, what the map shows, initials in private."""

import stat

import pytest
from textual.widgets import Input

from tests.app.screens.map.mapping import go_to
from tests.app.settling import start_over, until
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def meaning(pilot):
    return str(pilot.app.screen.query_one("#meaning").content)


def said(pilot):
    return " ".join(each.message for each in pilot.app._notifications)


async def write(pilot, name=""):
    await pilot.press("W")
    await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
    if name:
        pilot.app.screen.query_one(Input).value = name
    await until(pilot, lambda: meaning(pilot))
    await pilot.press("enter")


async def test_a_picture_and_a_page(season, opened, home):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("W")
        await until(pilot, lambda: "a new file" in meaning(pilot))
        assert ".svg is a picture, .html a page with a search." in meaning(pilot)
        await pilot.press("enter")
        await until(pilot, (home / "map.svg").exists)
        assert stat.S_IMODE((home / "map.svg").stat().st_mode) == 0o600
        assert "Written to" in said(pilot)
        await write(pilot, "~/map.html")
        await until(pilot, (home / "map.html").exists)
        for name in ("map.svg", "map.html"):
            drawn = (home / name).read_text()
            assert "Wendy Ho" in drawn
            assert "Grace Lin" in drawn
        await pilot.press("W")
        await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
        assert pilot.app.screen.query_one(Input).value == "~/map-2.svg"


async def test_another_ending_is_not_written(season, opened, home):
    async with opened(season) as pilot:
        for name in ("~/map.png", "~/map", "~/map.svg.gz"):
            with case(name):
                await go_to(pilot, "Wendy Ho")
                await write(pilot, name)
                await until(pilot, lambda: "The name says what it is" in meaning(pilot))
                assert isinstance(pilot.app.screen, AskLine)
                assert not [*home.glob("map*")]
                await start_over(pilot)


async def test_what_the_filter_and_the_zoom_show(season, opened, home):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        await pilot.press("plus")
        await write(pilot)
        await until(pilot, (home / "map.svg").exists)
        drawn = (home / "map.svg").read_text()
        assert "Tomás Rivera" in drawn
        assert "Grace Lin" not in drawn
        assert "Only what the map shows now is on it." in said(pilot)
        await pilot.press("minus", "slash", *"grace", "enter")
        await write(pilot, "~/grace.svg")
        await until(pilot, (home / "grace.svg").exists)
        drawn = (home / "grace.svg").read_text()
        assert "Grace Lin" in drawn
        assert "Wendy Ho" not in drawn


async def test_in_private_mode_it_has_initials(season, opened, home):
    async with opened(season) as pilot:
        await go_to(pilot, "Wendy Ho")
        pilot.app.action_private()
        await write(pilot)
        await until(pilot, (home / "map.svg").exists)
        drawn = (home / "map.svg").read_text()
        assert "W. H." in drawn
        assert "Wendy" not in drawn
        assert "initials for names" in said(pilot)
