"""A walk through the whole program while every connection fails."""

import socket

import pytest

from tui.desk.desk import Desk


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Have every connection fail, and be listed."""
    attempts: list[object] = []

    def refuse(*arguments: object, **_more: object) -> None:
        attempts.append(arguments)
        raise OSError("there is no network here")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "create_connection", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    return attempts


async def test_nothing_in_the_program_connects(
    season: Desk, opened, tried: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    links: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda url, *_more, **_: links.append(url))
    monkeypatch.setenv("DISPLAY", ":0")
    walks = {
        "1": ["enter", "tab", "m", "escape", "t", "escape", "o", "escape", "d", "u", "y", "n"],
        "2": ["tab", "tab", "f", "escape", "enter", "escape", "tab"],
        "3": ["j", "space", "b", "escape", "y", "o", "escape"],
        "4": ["a", "b", "c", "enter", "tab", "escape", "h", "y", "escape"],
        "5": ["slash", "d", "a", "t", "a", "enter", "escape", "y"],
    }
    async with opened(season) as pilot:
        await pilot.press("question_mark", "escape", "ctrl+p", "escape")
        for place, keys in walks.items():
            await pilot.press("escape", "escape", place)
            for key in keys:
                await pilot.press(key)
        await pilot.press("U", "u")
    assert tried == []
    assert all(link.startswith("mailto:") for link in links)
