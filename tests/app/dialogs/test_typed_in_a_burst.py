"""What was typed in one burst is looked at once it is there, not at each of its keys."""

from textual.events import Key
from textual.widgets import Input

from tests.app.settling import until
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.imports import source
from tui.app.screens.imports.source import ImportSource

KEYS = 200


async def burst(pilot, character):
    """Type a character many times, faster than the program looks at it."""
    field = pilot.app.focused
    for _ in range(KEYS):
        pilot.app.post_message(Key(character, character))
    await until(pilot, lambda: field.value == character * KEYS, "the burst")
    return field


async def test_the_disk_is_asked_once_for_a_path(desk, opened, monkeypatch):
    desk.book.add_contact("Jane Doe", now=desk.now())
    asked = []

    def completed(typed):
        asked.append(typed)
        return f"{typed}.csv"

    monkeypatch.setattr(source, "_completed", completed)
    monkeypatch.setattr(source, "_kind_in_words", lambda typed: f"a table of {len(typed)}")
    async with opened(desk) as pilot:
        await pilot.press("2", "I")
        assert isinstance(pilot.app.screen, ImportSource)
        field = await burst(pilot, "x")
        await until(
            pilot, lambda: field._suggestion == f"{field.value}.csv", "the rest of the path"
        )
        assert len(asked) < KEYS / 10
        await pilot.press("right")
        assert field.value.endswith("x.csv")


async def test_what_a_line_means_is_read_once(desk, opened):
    read = []
    async with opened(desk) as pilot:
        pilot.app.push_screen(
            AskLine("Anything?", keeper=None, preview=lambda line: read.append(line) or "read")
        )
        await pilot.pause()
        field = await burst(pilot, "x")
        await until(pilot, lambda: field.value in read, "the meaning")
        assert len(read) < KEYS / 10
        await pilot.press("y")
        assert read[-1] == pilot.app.screen.query_one(Input).value
