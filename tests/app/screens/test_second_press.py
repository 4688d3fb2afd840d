"""`d` again marks a letter as sent only when nothing comes between the two presses."""

import pytest

from tests.app.conftest import toasts
from tests.app.settling import back_to_today
from tests.cases import case
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.today.today import Today
from tui.app.widgets.row_list import RowList
from tui.model.followup import TouchKind

BETWEEN = [
    ("escape",),
    ("x",),
    ("f9",),
    ("j", "k"),
    ("question_mark", "escape"),
    ("ctrl+p", "escape"),
    ("2", "1"),
    ("5", "1"),
]


@pytest.fixture
def kim(desk):
    """Kim, with whom a talk just ended that left nothing to thank her for."""
    book, now = desk.book, desk.now()
    book.save_profile(now=now, name="Sam Rivera", school_or_role="Bay College")
    kim = book.add_contact("Kim Park", now=now, to_ask=False)
    talk = book.start_call(book.plan_interview(kim.id, now=now).id, now=now)
    book.keep_line(talk.id, "so so", seconds=3, now=now)
    book.hang_up(talk.id, now=now)
    return talk


def thanked(desk, talk):
    touches = desk.book.records.touches_of(talk.contact_id)
    return [touch.kind for touch in touches].count(TouchKind.THANK_YOU)


async def twice_at_once(pilot, desk, talk, key="d"):
    assert thanked(desk, talk) == 0
    await pilot.press(key)
    assert "again marks it so" in toasts(pilot)[-1]
    assert thanked(desk, talk) == 0
    await pilot.press(key)
    assert thanked(desk, talk) == 1


async def not_sent_after_all(pilot, desk):
    """Take back that it was sent, and go where every start begins."""
    desk.book.undo()
    pilot.app.clear_notifications()
    await back_to_today(pilot)


async def test_on_today_another_key_makes_it_a_first_press_again(desk, kim, opened):
    desk.book.add_contact("Ben Ito", now=desk.now())
    async with opened(desk) as pilot:
        for between in BETWEEN:
            with case(*between):
                assert isinstance(pilot.app.screen, Today)
                pilot.app.screen.query_one(RowList).put_cursor(f"A1:{kim.id}")
                await pilot.press("d", *between)
                if between == ("x",):
                    await pilot.press("u")
                pilot.app.screen.query_one(RowList).put_cursor(f"A1:{kim.id}")
                await twice_at_once(pilot, desk, kim)
                await not_sent_after_all(pilot, desk)


async def test_in_the_debrief_another_key_makes_it_a_first_press_again(desk, kim, opened):
    async with opened(desk) as pilot:
        for between in [("f9",), ("j", "k"), ("ctrl+p", "escape"), ("1", "4")]:
            with case(*between):
                await pilot.press("4")
                pilot.app.open_interview("debrief", kim.id)
                await pilot.pause()
                key = desk.key("debrief.sent")
                await pilot.press(key, *between)
                assert isinstance(pilot.app.screen, Debrief)
                await twice_at_once(pilot, desk, kim, key)
                await not_sent_after_all(pilot, desk)


async def test_in_the_letter_another_key_makes_it_a_first_press_again(desk, kim, opened):
    ways = [("f9",), ("j", "k"), ("question_mark", "escape"), ("escape", "enter"), ("down",)]
    async with opened(desk) as pilot:
        for between in ways:
            with case(*between):
                pilot.app.screen.query_one(RowList).put_cursor(f"A1:{kim.id}")
                await pilot.press("enter", "d", *between)
                assert isinstance(pilot.app.screen, Letter)
                await twice_at_once(pilot, desk, kim)
                await not_sent_after_all(pilot, desk)
