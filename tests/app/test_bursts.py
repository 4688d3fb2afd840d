"""A key that is held or pressed very fast acts on what was seen, and one undo takes it back."""

import re

import pytest
from textual.events import Key

from tests.app.conftest import toasts
from tests.app.painted import painted
from tui.app import bursts
from tui.app.textual_internals.single_names import moment
from tui.app.widgets.row_list import RowList
from tui.model.followup import Touch, TouchKind

WITHIN = bursts.TOGETHER_WITHIN
AT_ONCE, FAST, SLOW = 0.0, 0.05, 0.6


@pytest.fixture(autouse=True)
def keys_come_together(monkeypatch, keys_at_leisure):
    monkeypatch.setattr("tui.app.bursts.TOGETHER_WITHIN", WITHIN)


async def press(pilot, *keys, apart):
    """Press keys so many seconds apart, all of them before anything is painted."""
    now = moment()
    for number, character in enumerate(keys):
        key = Key(character, character if len(character) == 1 else None)
        key.time = now + number * apart
        pilot.app.post_message(key)
    await pilot.pause()
    await pilot.app.type_ahead.all_landed()
    await pilot.pause()


@pytest.fixture
def many(desk):
    desk.book.save_profile(now=desk.now(), name="Sam")
    for number in range(12):
        desk.book.add_contact(f"Person {number:02}", now=desk.now(), to_ask=True)
    return desk


def written_to(desk):
    return {desk.book.records.contacts[each.contact_id].name for each in touches(desk)}


def touches(desk):
    return desk.book.records.table(Touch).values()


def seen(pilot):
    """Return who is on the list, from the top."""
    rows = pilot.app.screen.query_one(RowList)
    return re.findall(r"Person \d\d", "\n".join(painted(pilot, rows.region)))


@pytest.mark.parametrize("key", ["d", "space", "в"])
async def test_two_at_once_are_the_two_that_were_seen_and_one_undo(many, opened, key):
    async with opened(many) as pilot:
        first, second, *_ = seen(pilot)
        await press(pilot, key, key, apart=FAST)
        assert written_to(many) == {first, second}
        assert toasts(pilot)[-1] == f"Done: {first} and {second}. u takes both back."
        await press(pilot, "u", apart=FAST)
        assert written_to(many) == set()
        assert toasts(pilot)[-1].endswith("and 1 more")
        await press(pilot, "U", apart=FAST)
        assert written_to(many) == {first, second}


async def test_of_many_at_once_the_first_are_named_and_of_one_row_it_is_said_as_ever(many, opened):
    async with opened(many, (80, 40)) as pilot:
        first, second, third, *_ = seen(pilot)
        await press(pilot, *"xxxxx", apart=FAST)
        assert toasts(pilot)[-1].startswith(f"Dropped: {first}, {second}, {third} and 2 others. u")
        rows = pilot.app.screen.query_one(RowList)
        rows.action_first()
        await press(pilot, "w", "w", apart=FAST)
        assert "Moved" in toasts(pilot)[-1]
        rows.action_first()
        await press(pilot, "z", apart=FAST)
        assert toasts(pilot)[-1].count("Person") == 1


async def test_at_a_persons_pace_each_is_a_step_of_its_own(many, opened):
    async with opened(many) as pilot:
        await press(pilot, "d", "d", apart=SLOW)
        assert len(written_to(many)) == 2
        assert toasts(pilot)[-1].endswith("u takes it back.")
        await press(pilot, "u", apart=SLOW)
        assert len(written_to(many)) == 1
        await press(pilot, "u", apart=SLOW)
        assert not written_to(many)


async def test_a_key_between_ends_the_burst(many, opened):
    async with opened(many) as pilot:
        await press(pilot, "d", "j", "d", apart=FAST)
        await press(pilot, "u", apart=FAST)
        assert len(written_to(many)) == 1


async def test_held_it_never_comes_to_a_row_that_was_not_on_the_screen(many, opened):
    async with opened(many, size=(60, 12)) as pilot:
        there = {*seen(pilot)}
        assert len(there) < 12
        await press(pilot, *"dddddddddddd", apart=AT_ONCE)
        assert written_to(many) <= there
        assert len(written_to(many)) > 1
        await press(pilot, "u", apart=FAST)
        assert not written_to(many)


async def test_what_asks_for_a_second_press_is_not_answered_unread(desk, opened):
    book, now = desk.book, desk.now()
    book.save_profile(now=now, name="Sam Rivera", time_zone="UTC")
    kim = book.add_contact("Kim Park", now=now, to_ask=False, organization="Acme")
    talk = book.plan_interview(kim.id, now=now)
    book.start_call(talk.id, now=now)
    book.keep_line(talk.id, "so so", seconds=1, now=now)
    book.hang_up(talk.id, now=now)

    def sent():
        return TouchKind.THANK_YOU in [each.kind for each in book.records.touches_of(kim.id)]

    async with opened(desk) as pilot:
        pilot.app.screen.query_one(RowList).put_cursor(f"A1:{talk.id}")
        await pilot.pause()
        await press(pilot, *"dddd", apart=FAST)
        assert not sent()
        assert "Not marked as sent yet" in toasts(pilot)[-1]
        await press(pilot, "j", "k", apart=SLOW)
        await press(pilot, "d", "d", apart=SLOW)
        assert sent()


async def test_held_the_key_that_quits_does_not_lose_what_is_not_saved(many, opened, monkeypatch):
    monkeypatch.setattr(type(many.book), "flush", lambda *_about, **_more: False)
    async with opened(many) as pilot:
        await press(pilot, "q", "q", "q", apart=AT_ONCE)
        assert not pilot.app._exit
        assert "quit again to lose them" in toasts(pilot)[-1]
        await press(pilot, "q", "q", apart=SLOW)
        assert pilot.app._exit


async def test_a_burst_of_undo_takes_back_one_step_a_press(many, opened):
    async with opened(many) as pilot:
        await press(pilot, "d", "d", "d", apart=SLOW)
        await press(pilot, "u", "u", apart=FAST)
        assert len(written_to(many)) == 1


async def test_a_burst_of_a_letter_in_a_field_is_typed_whole(many, opened):
    async with opened(many) as pilot:
        await press(pilot, "a", *"ddddd", apart=FAST)
        assert pilot.app.focused.value == "ddddd"
        await press(pilot, *["backspace"] * 3, apart=FAST)
        assert pilot.app.focused.value == "dd"


async def test_moving_in_a_burst_goes_on(many, opened):
    async with opened(many) as pilot:
        rows = pilot.app.screen.query_one(RowList)
        await press(pilot, *"jjj", apart=FAST)
        fast = rows.highlighted
        await press(pilot, "g", *"jjj", apart=SLOW)
        assert rows.highlighted == fast
