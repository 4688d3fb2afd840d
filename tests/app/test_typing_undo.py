"""In a field ctrl+z takes typing back and ctrl+y types it again; only a selection is copied."""

import pytest
from textual.widgets import Input, TextArea

from tui.app.screens.call.note_line import NoteLine


async def landed(pilot):
    await pilot.app.type_ahead.all_landed()
    await pilot.pause()


@pytest.fixture
async def line(desk, opened):
    """The line that adds a contact, with words in it."""
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        await pilot.press("a", *["space" if each == " " else each for each in "Jane Doe"])
        await landed(pilot)
        yield pilot


async def test_a_word_is_taken_back_and_typed_again(line):
    field = line.app.focused
    assert isinstance(field, Input)
    assert field.value == "Jane Doe"
    for key, left in (
        ("ctrl+z", "Jane "),
        ("ctrl+z", "Jane"),
        ("ctrl+z", ""),
        ("ctrl+y", "Jane"),
        ("ctrl+y", "Jane "),
        ("ctrl+y", "Jane Doe"),
        ("ctrl+y", "Jane Doe"),
    ):
        await line.press(key)
        await landed(line)
        assert (field.value, line.app.focused) == (left, field)


async def test_what_was_deleted_comes_back(line):
    field = line.app.focused
    await line.press("ctrl+u")
    await landed(line)
    assert field.value == ""
    await line.press("ctrl+z")
    await landed(line)
    assert field.value == "Jane Doe"


async def test_typing_something_else_ends_what_could_be_typed_again(line):
    field = line.app.focused
    await line.press("ctrl+z", *"Roe", "ctrl+y")
    await landed(line)
    assert field.value == "Jane Roe"
    await line.press("ctrl+z", "ctrl+z")
    await landed(line)
    assert field.value == "Jane"


async def test_a_kept_line_of_a_call_is_not_the_fields_any_more(desk, opened):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    talk = desk.interview_to_come(jane)
    desk.book.start_call(talk.id, now=desk.now())
    async with opened(desk, call_id=talk.id) as pilot:
        await pilot.press(*"small", "enter", *"two", "ctrl+z")
        await landed(pilot)
        field = pilot.app.screen.query_one(NoteLine)
        assert field.value == ""
        assert [note.text for note in desk.book.records.notes_of(talk.id)] == ["small"]


async def test_so_it_is_in_a_letter(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    desk.book.add_contact("Jane Doe", now=desk.now(), to_ask=True)
    async with opened(desk) as pilot:
        await pilot.press("o")
        await landed(pilot)
        await pilot.press("enter")
        await landed(pilot)
        field = pilot.app.focused
        assert isinstance(field, TextArea)
        before = field.text
        await pilot.press(*"xyz")
        await landed(pilot)
        assert field.text != before
        await pilot.press("ctrl+z", "ctrl+z")
        await landed(pilot)
        assert field.text == before


@pytest.mark.parametrize("key", ["ctrl+x", "ctrl+c"])
async def test_nothing_selected_is_not_copied(line, desk, key):
    await line.press(key)
    await landed(line)
    assert desk.clipboard.texts == []


async def test_what_is_selected_is_copied_and_told(line, desk):
    await line.press("shift+home", "ctrl+c")
    await landed(line)
    assert desk.clipboard.texts == ["Jane Doe"]
