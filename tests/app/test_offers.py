"""Footer, palette and help offer what can be done now; a key that cannot still tells why."""

import pytest

from tests.app.conftest import toasts
from tests.app.settling import pick_in_palette, until
from tests.world import NOON
from tui.app.dialogs.help import live_keys
from tui.app.palettes import LiveCommands
from tui.app.screens.call.call import Call
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.playbook.queue.items import Action


def palette(pilot):
    """The words of everything the palette would list now."""
    return {offer.words for offer in LiveCommands(pilot.app.screen)._live()}


def footer(pilot):
    return pilot.app.screen.query_one(KeyHints).render().plain


async def open_empty(pilot, *keys):
    await pilot.press("escape", *keys)


NEEDS_SOMETHING = {
    "1": {"done", "pick a date", "copy the draft", "call", "prepare", "edit", "filter"},
    "2": {"referral", "call", "mark the row", "way in", "keep the filter", "kept filters"},
    "3": {"tick", "appointment", "brief", "add a line", "move down", "call", "next interview"},
    "4": {"hang up", "next question", "mark", "short call", "another time", "the other call"},
    "5": {"copy", "agrees", "write to a file", "mark the question", "join the marked"},
}


@pytest.mark.parametrize("place", NEEDS_SOMETHING)
async def test_an_empty_book_offers_nothing_that_needs_somebody(desk, opened, place):
    async with opened(desk, (200, 24)) as pilot:
        await open_empty(pilot, place)
        never = NEEDS_SOMETHING[place] | {"undo", "redo", "go to a person or talk"}
        if place == "5":
            # It calls anybody.
            never -= {"call"}
        assert palette(pilot) & never == set()
        assert {words for _, words in live_keys(pilot.app.screen)} & never == set()
        for words in never:
            assert f" {words}  " not in footer(pilot)
        assert "add a contact" in palette(pilot)


async def test_undo_and_redo_are_offered_when_there_is_something(season, opened):
    async with opened(season) as pilot:
        assert "undo" in palette(pilot)
        assert "redo" not in palette(pilot)
        await pilot.press("u")
        assert "redo" in palette(pilot)
        await pilot.press("U")
        assert "redo" not in palette(pilot)


async def test_the_footer_follows_the_cursor(season, opened):
    async with opened(season) as pilot:
        to_reflect = next(each for each in season.queue() if each.action is Action.REFLECT)
        pilot.app.screen.query_one(RowList).put_cursor(to_reflect.key)
        await pilot.pause()
        assert "y copy" not in footer(pilot)
        await pilot.press("y")
        assert toasts(pilot) == ["There is no draft for this one."]
        for item in season.queue():
            pilot.app.screen.query_one(RowList).put_cursor(item.key)
            if item.action is Action.NUDGE:
                break
        assert "y copy" in footer(pilot)


@pytest.mark.painted
async def test_the_footer_is_drawn_anew_once_the_cursor_rests(season, opened):
    async with opened(season) as pilot:
        hints = pilot.app.screen.query_one(KeyHints)
        await pilot.press("G")
        drawn = []
        hints.refresh = lambda *_args, **_more: drawn.append(1)
        await pilot.press("g")
        await until(pilot, lambda: drawn, "the footer")


async def test_a_call_offers_what_its_state_allows(desk, opened):
    contact = desk.book.add_contact("Jane Doe", now=NOON)
    interview = desk.interview_to_come(contact)
    async with opened(desk) as pilot:
        await pilot.press("escape")
        pilot.app.open_interview("call", interview.id)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Call)
        assert {"another time", "they did not come"} <= palette(pilot)
        assert "hang up" not in palette(pilot)
        assert "hang up" not in footer(pilot)
        await pilot.press("i", *"hello", "enter", "escape")
        assert {"hang up", "mark"} <= palette(pilot)
        assert "h hang up" in footer(pilot)
        assert "another time" in palette(pilot)
        assert not {"they did not come", "the other call"} & palette(pilot)


async def test_without_duplicates_there_is_nothing_to_merge(desk, opened):
    async with opened(desk) as pilot:
        await open_empty(pilot, "2", "D")
        await pilot.app.workers.wait_for_complete()
        await until(pilot, lambda: palette(pilot) == {"done"}, "nothing to merge")
        assert "merge" not in footer(pilot)


async def test_the_bank_offers_only_what_the_question_allows(desk, opened):
    interview = desk.interview_to_come(desk.book.add_contact("Jane Doe", now=NOON))
    async with opened(desk) as pilot:
        await pilot.press("escape")
        pilot.app.open_interview("prep", interview.id)
        await pilot.press("b")
        assert {"take", "favorite", "undo"} <= palette(pilot)
        assert not {"remove your own", "redo"} & palette(pilot)
        await pilot.press("slash", *"zzzz", "escape")
        assert not {"take", "favorite", "change the wording"} & palette(pilot)
        assert "take" not in footer(pilot)


@pytest.mark.parametrize("place", ["4", "debrief"])
async def test_a_contact_can_be_added_wherever_it_is_offered(season, opened, place):
    async with opened(season) as pilot:
        if place == "debrief":
            talked = next(each for each in season.book.records.interviews.values() if each.ended)
            pilot.app.open_interview("debrief", talked.id)
            await pilot.pause()
        else:
            await pilot.press(place)
        before = len(season.book.records.contacts)
        await pilot.press("a", *"Zoe", "enter")
        assert len(season.book.records.contacts) == before + 1


async def test_the_palette_runs_what_belongs_to_the_line_of_a_call(desk, opened):
    interview = desk.interview_to_come(desk.book.add_contact("Jane Doe", now=NOON))
    desk.book.start_call(interview.id, now=NOON)
    async with opened(desk) as pilot:
        await pilot.press("escape")
        pilot.app.open_interview("call", interview.id)
        await pilot.pause()
        await pick_in_palette(pilot, "ctrl+p", "hang")
        assert desk.book.records.interviews[interview.id].ended


async def test_the_palette_lists_the_commands_of_a_dialog(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape", "P")
        assert palette(pilot) == {"save", "close"}
        await pilot.press("escape", "a")
        assert palette(pilot) == {"save", "close"}
        await pilot.press(*"Zoe", "ctrl+s")
        assert [each.name for each in desk.book.records.contacts.values()] == ["Zoe"]
