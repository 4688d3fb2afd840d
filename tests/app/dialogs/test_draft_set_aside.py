"""Half-typed text that a dialog fails on does so once; then it is shown beside the field."""

import pytest
from textual.widgets import Input

from tests.app.painted import whole_screen, words_of
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Field, Form
from tui.app.dialogs.half_typed import DraftKeeper, ask
from tui.app.screens.person.letter.letter import Letter, LetterText
from tui.playbook.letters.parts import LetterKind


def broken(typed):
    if "boom" in str(typed):
        raise RuntimeError("a fault of our own")
    return "fine"


def line(keeper):
    return AskLine("A line", preview=broken, keeper=keeper)


def form(keeper):
    return Form("A form", [Field("a", "A")], keeper=keeper, preview=broken)


async def open_it(pilot, dialog):
    answers = []
    ask(pilot.app, dialog, answers.append)
    await pilot.pause()
    return answers


class Breaking(AskLine):
    """A dialog that cannot open with a text."""

    def on_mount(self):
        broken(self.query_one(Input).value)


def breaking(keeper):
    return Breaking("A line", preview=lambda typed: "fine", keeper=keeper)


@pytest.mark.parametrize("make", [line, form])
async def test_a_text_that_is_not_understood_by_a_fault_can_be_changed(desk, opened, make):
    desk.book.add_contact("Jane Doe", now=desk.now())
    keeper = DraftKeeper(desk.book, "key")

    async def type_it():
        async with opened(desk) as pilot:
            answers = await open_it(pilot, make(keeper))
            await pilot.press(*"boom")
            assert "boom" in keeper.text()
            await pilot.press("backspace", "k", "ctrl+s")
            assert "book" in str(answers)

    with pytest.raises(RuntimeError, match="a fault of our own"):
        await type_it()


async def test_a_text_makes_a_dialog_fail_once(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now())
    keeper = DraftKeeper(desk.book, "key")
    keeper.save("boom")
    make = breaking

    async def open_and_look():
        async with opened(desk) as pilot:
            await open_it(pilot, make(keeper))
            await pilot.pause()
            assert not isinstance(pilot.app.screen, Breaking)

    with pytest.raises(RuntimeError, match="a fault of our own"):
        await open_and_look()
    assert keeper.text() == ""
    assert "boom" in keeper.aside()
    async with opened(desk) as pilot:
        await open_it(pilot, make(keeper))
        drawn = whole_screen(pilot)
        assert "boom" in drawn
        unfinished = pilot.app.screen.query_one(".unfinished")
        assert "ctrl+r takes it back" in words_of(pilot, unfinished)
        assert pilot.app.screen.query_one(Input).value == ""
        # It is there until it is discarded, also beside another text.
        await pilot.press(*"ok", "escape")
        assert "boom" in keeper.aside()
        assert "ok" in keeper.text()
        await open_it(pilot, make(keeper))
        await pilot.press("enter")
        await pilot.pause()
        assert keeper.aside() == ""


async def test_it_is_taken_back(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now())
    keeper = DraftKeeper(desk.book, "key")
    keeper.save("not so bad")
    keeper.set_aside()
    keeper.save("worse")
    keeper.set_aside()
    assert keeper.aside() == "worse"
    keeper.forget_aside()
    async with opened(desk) as pilot:
        await open_it(pilot, line(keeper))
        await pilot.press("ctrl+r")
        await open_it(pilot, line(keeper))
        assert pilot.app.screen.query_one(Input).value == "not so bad"
        assert keeper.aside() == ""


async def test_a_letter_fails_once_and_its_text_comes_back(desk, opened, monkeypatch):
    grace = desk.book.add_contact("Grace Lin", now=desk.now())
    keeper = DraftKeeper(desk.book, f"letter:{LetterKind.OUTREACH.value}:{grace.id}")
    keeper.save("boom, in my own words")
    show = Letter._show

    async def open_and_look():
        async with opened(desk) as pilot:
            await pilot.press("enter")
            await pilot.pause()
            assert not isinstance(pilot.app.screen, Letter)

    monkeypatch.setattr(
        Letter, "_show", lambda self, draft, **more: show(self, broken(draft) and draft, **more)
    )
    with pytest.raises(RuntimeError, match="a fault of our own"):
        await open_and_look()
    monkeypatch.undo()
    assert (keeper.text(), keeper.aside()) == ("", "boom, in my own words")
    async with opened(desk) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        body = pilot.app.screen.query_one(LetterText)
        assert "boom" not in body.text
        await pilot.press("ctrl+r")
        assert body.text == keeper.text() == "boom, in my own words"
        assert keeper.aside() == ""
