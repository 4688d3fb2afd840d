"""The queue, emptied with the keyboard."""

from datetime import timedelta

import pytest

from tui.model.followup import Decision, Touch, TouchKind
from tui.model.people import ContactState
from tui.screens.letter import Letter
from tui.screens.today import Today


@pytest.fixture
def three(desk):
    """Three people to write to."""
    for name in ("Ada One", "Ben Two", "Cyd Three"):
        desk.book.add_contact(name, now=desk.now())
    return desk


def due(desk):
    return [desk.book.records.contacts[item.contact_id].name for item in desk.queue()]


async def test_done_logs_the_touch_and_undo_takes_it_back(three, opened):
    async with opened(three) as pilot:
        first = pilot.app.screen.person()
        await pilot.press("d")
        touches = three.book.records.touches_of(first.id)
        assert [touch.kind for touch in touches] == [TouchKind.OUTREACH]
        assert pilot.app.screen.person() != first
        await pilot.press("u")
        assert three.book.records.touches_of(first.id) == []
        await pilot.press("U")
        assert len(three.book.records.touches_of(first.id)) == 1


async def test_space_is_done_too(three, opened):
    async with opened(three) as pilot:
        await pilot.press("space")
    assert len(three.book.records.table(Touch)) == 1


async def test_a_postponed_row_moves_and_the_cursor_stays_in_place(three, opened):
    async with opened(three) as pilot:
        queue = pilot.app.screen.query_one("#queue")
        place = queue.highlighted
        item = pilot.app.screen._item()
        await pilot.press("w")
        decision = three.book.records.followup(item.key)
        assert decision.decision is Decision.POSTPONED
        assert decision.postponed_to == (three.now() + timedelta(days=7)).date()
        assert queue.highlighted == place


async def test_a_date_in_words_says_what_it_means_and_a_bad_one_why(three, opened, type_text):
    async with opened(three) as pilot:
        item = pilot.app.screen._item()
        await pilot.press("s")
        await pilot.pause()
        await type_text(pilot, "blorb")
        await pilot.press("enter")
        assert not isinstance(pilot.app.screen, Today)
        for _ in "blorb":
            await pilot.press("backspace")
        await type_text(pilot, "dec 1")
        await pilot.pause()
        assert "Tuesday 1 December 2026" in str(pilot.app.screen.query_one("#meaning").render())
        await pilot.press("enter")
        await pilot.pause()
        assert str(three.book.records.followup(item.key).postponed_to) == "2026-12-01"


async def test_marked_rows_are_changed_together_and_undone_as_one(three, opened):
    async with opened(three) as pilot:
        await pilot.press("v", "v", "x")
        assert len(due(three)) == 1
        await pilot.press("u")
        assert len(due(three)) == 3


async def test_rest_silences_a_contact(three, opened):
    async with opened(three) as pilot:
        person = pilot.app.screen.person()
        await pilot.press("z")
    assert three.book.records.contacts[person.id].state is ContactState.RESTING
    assert person.name not in due(three)


async def test_enter_opens_the_draft_and_y_warns_of_a_blank_first(three, opened):
    async with opened(three) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("y")
        assert three.clipboard.texts == []
        await pilot.press("y")
        assert len(three.clipboard.texts) == 1


async def test_editing_a_letter_leaves_its_keys_to_the_text(three, opened):
    async with opened(three) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("i", "y", "d", "q")
        await pilot.pause()
        letter = pilot.app.screen
        assert isinstance(letter, Letter)
        assert letter.query_one("#body").text.startswith("ydq")
        await pilot.press("escape", "d")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Today)
        (touch,) = three.book.records.table(Touch).values()
        assert touch.text.startswith("ydq")


async def test_the_filter_shows_only_matching_rows(three, opened, type_text):
    async with opened(three) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        await type_text(pilot, "ben")
        await pilot.press("enter")
        await pilot.pause()
        assert [item.contact_id for item in pilot.app.screen._items.values()] == [
            contact.id
            for contact in three.book.records.contacts.values()
            if contact.name == "Ben Two"
        ]
        await pilot.press("escape")
        assert len(pilot.app.screen._items) == 3
