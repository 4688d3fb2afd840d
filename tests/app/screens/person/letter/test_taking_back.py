"""Undo in a letter takes back what was done in it, and never what was done before, elsewhere."""

from contextlib import nullcontext

import pytest

from tests.app.conftest import toasts
from tests.cases import case
from tui.app.screens.person.letter import own_programs
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.today.today import Today
from tui.desk.sending import letter_key, own_text
from tui.model.followup import Touch


@pytest.fixture
def two(desk):
    """Ada, who is to be written to; Ben, whom one lets rest."""
    desk.book.save_profile(now=desk.now(), name="Sam Rivera", work="nurse at Bay Clinic")
    desk.book.add_contact("Ada One", now=desk.now())
    ben = desk.book.add_contact("Ben Two", now=desk.now())
    desk.book.rest_contact(ben.id)
    return desk


def body(pilot):
    return pilot.app.screen.query_one("#body").text


def kept(pilot):
    letter = pilot.app.screen
    return own_text(letter._desk, letter._draft)


async def test_it_takes_back_what_was_typed_and_nothing_older(two, opened):
    async with opened(two) as pilot:
        await pilot.press("enter")
        drafted, steps = body(pilot), two.book.revision
        for undo in ("u", "ctrl+z"):
            with case(undo):
                await pilot.press("i", *"XYZ", "escape")
                assert body(pilot) == kept(pilot) == f"XYZ{drafted}"
                await pilot.press(undo)
                assert body(pilot) == drafted
                assert not kept(pilot)
                await pilot.press("U")
                assert body(pilot) == kept(pilot) == f"XYZ{drafted}"
                await pilot.press("u")
        for key, says in (
            (
                "u",
                "Nothing was changed in this letter. After escape, u takes back what was before.",
            ),
            ("ctrl+z", "Nothing was typed here that could be taken back."),
        ):
            with case(key):
                await pilot.press(key)
                assert toasts(pilot)[-1] == says
        assert two.book.revision == steps
        await pilot.press("i", "u", "U", "escape")
        assert body(pilot) == f"uU{drafted}"


async def test_what_an_editor_made_of_it_is_taken_back_as_well(two, opened, monkeypatch):
    monkeypatch.setattr(own_programs, "edit_in_editor", lambda text, _env: f"{text}\nP.S.")
    async with opened(two) as pilot:
        monkeypatch.setattr(pilot.app, "suspend", nullcontext)
        await pilot.press("enter")
        drafted = body(pilot)
        await pilot.press("E")
        assert body(pilot) == kept(pilot) == f"{drafted}\nP.S."
        await pilot.press("u")
        assert body(pilot) == drafted
        assert not kept(pilot)


async def test_what_its_keys_changed_is_taken_back_where_it_was_done(two, opened):
    async with opened(two) as pilot:
        await pilot.press("enter", "y", *"you moved from lab work", "enter")
        (ada,) = (each for each in two.book.records.contacts.values() if each.name == "Ada One")
        assert ada.why_them
        assert "lab work" in body(pilot)
        await pilot.press("u")
        assert not two.book.records.contacts[ada.id].why_them
        assert "lab work" not in body(pilot)
        await pilot.press("U")
        assert "lab work" in body(pilot)
        await pilot.press("u", "u")
        assert "Nothing was changed in this letter" in toasts(pilot)[-1]
        assert two.book.next_undo[1].startswith("Let Ben Two rest")


async def test_after_a_letter_was_edited_undo_asks_before_it_takes_back_what_is_older(two, opened):
    async with opened(two) as pilot:
        await pilot.press("enter", "i", *"XYZ", "escape", "escape")
        assert isinstance(pilot.app.screen, Today)
        steps = two.book.revision
        await pilot.press("u")
        before = two.book.next_undo[1]
        says = f"What you typed in the letter to Ada One stays there; u again undoes: {before}."
        assert toasts(pilot) == [says]
        assert two.book.revision == steps
        await pilot.press("u")
        assert toasts(pilot)[-1] == f"Undone: {before}"
        await pilot.press("U", "g", "enter")
        assert body(pilot).startswith("XYZ")
        # Nothing was typed this time, so that the next one means what is older.
        await pilot.press("escape", "u")
        assert toasts(pilot)[-1] == f"Undone: {before}"


async def test_a_letter_whose_sending_is_undone_has_its_own_words_again(two, opened):
    async with opened(two) as pilot:
        await pilot.press("enter", "i", *"XYZ ", "escape")
        typed = body(pilot)
        for keys in (["d", "d"], ["escape", "d"]):
            with case(keys):
                await pilot.press(*keys)
                (touch,) = two.book.records.table(Touch).values()
                assert touch.text == typed
                await pilot.press("u")
                assert not two.book.records.table(Touch)
                pilot.app.screen.put_cursor_on(touch.contact_id)
                await pilot.press("enter")
                assert isinstance(pilot.app.screen, Letter)
                assert body(pilot) == kept(pilot) == typed
                draft = pilot.app.screen._draft
        # Other words were sent in their place, and then that was undone.
        await pilot.press("tab", "d", "d")
        assert not own_text(two, draft)
        await pilot.press("u")
        assert own_text(two, draft) == typed
        two.book.save_draft(f"sent {letter_key(draft)}", "[broken")
        assert not own_text(two, draft)
        await pilot.press("U")
        pilot.app.screen.put_cursor_on(touch.contact_id)
        two.book.save_draft(letter_key(draft), typed)
        await pilot.press("u")
        pilot.app.screen.put_cursor_on(touch.contact_id)
        await pilot.press("enter")
        # Sent once more, they are nobody's unfinished text.
        await pilot.press("d", "d")
        pilot.app.screen.put_cursor_on(touch.contact_id)
        await pilot.press("o")
        assert not kept(pilot)


async def test_what_was_typed_over_a_blank_is_one_step(two, opened):
    two.book.save_profile(now=two.now(), name="", work="")
    async with opened(two) as pilot:
        await pilot.press("enter")
        drafted = body(pilot)
        assert "[your name]" in drafted
        for undo in ("u", "ctrl+z"):
            with case(undo):
                await pilot.press("i")
                text = pilot.app.screen.query_one("#body")
                at = drafted.index("[your name]")
                row = drafted[:at].count("\n")
                column = at - (drafted[:at].rfind("\n") + 1)
                text.selection = ((row, column), (row, column + len("[your name]")))
                await pilot.press(*"Sam R", "escape")
                assert "Sam R" in body(pilot)
                await pilot.press(undo)
                assert body(pilot) == drafted
