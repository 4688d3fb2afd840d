"""The setting for a slow line: minutes for seconds, the terminal's own colors, nothing moves."""

from dataclasses import replace

import pytest

from tests.app.painted import painted
from tui.desk.settings.settings import Settings

pytestmark = pytest.mark.painted


@pytest.fixture
def in_call(desk):
    """Start a call with these settings."""
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    talk = desk.book.plan_interview(jane.id, now=desk.now())
    desk.book.start_call(talk.id, now=desk.now())
    desk.clock.move(minutes=3, seconds=10)

    def with_settings(settings):
        desk.settings = settings
        return talk.id

    return with_settings


def screen(pilot):
    return "\n".join(painted(pilot, pilot.app.screen.region))


async def test_the_clocks_of_a_call_stand_still_within_a_minute(desk, in_call, opened):
    call_id = in_call(Settings(slow="on"))
    async with opened(desk, call_id=call_id) as pilot:
        await pilot.press("enter")
        first = screen(pilot)
        assert "min left" in first
        assert "3 min in" in first
        desk.clock.move(seconds=20)
        pilot.app.screen.tick()
        await pilot.pause()
        assert screen(pilot) == first
        desk.clock.move(seconds=40)
        pilot.app.screen.tick()
        await pilot.pause()
        assert "4 min in" in screen(pilot)


@pytest.fixture
def comes_over_ssh(monkeypatch):
    """Have the person sit at this computer, or come over SSH."""
    monkeypatch.delenv("SSH_TTY", raising=False)
    return lambda ssh: monkeypatch.setenv("SSH_CONNECTION", "1 2 3 4" if ssh else "")


@pytest.mark.parametrize(
    "way",
    [
        ("off", False, False),
        ("off", True, False),
        ("on", False, True),
        ("auto", False, False),
        ("auto", True, True),
    ],
)
async def test_the_own_colors_and_nothing_moves(desk, opened, comes_over_ssh, way):
    slow, ssh, plain = way
    comes_over_ssh(ssh)
    desk.settings = Settings(slow=slow)
    async with opened(desk) as pilot:
        assert (pilot.app.theme == "ansi-dark") is plain
        assert (pilot.app.animation_level == "none") is plain


async def test_a_theme_that_was_chosen_stays(desk, opened):
    desk.settings = replace(Settings(slow="on"), theme="nord")
    async with opened(desk) as pilot:
        assert pilot.app.theme == "nord"
