"""A call that was left open overnight ended when its last line was typed."""

from datetime import timedelta

import pytest

from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.resume import Resume
from tui.app.widgets.row_list import RowList
from tui.playbook.queue.before_interview import ended_at


@pytest.fixture
def left(desk):
    """A call that began three days ago, with a line in its seventh minute."""
    began = desk.now() - timedelta(days=3)
    kim = desk.book.add_contact("Kim Park", now=began)
    talk = desk.book.start_call(desk.book.plan_interview(kim.id, now=began).id, now=began)
    desk.book.keep_line(talk.id, "start [b]small", seconds=400, now=began)
    return desk.book.records.interviews[talk.id]


async def test_enter_on_today_asks_and_ends_it_at_its_last_line(desk, left, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape")
        (item,) = [each for each in desk.queue() if each.rule == "S1"]
        assert item.why.startswith("the call has run since ")
        pilot.app.screen.query_one(RowList).put_cursor(item.key)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Resume)
        await pilot.press("f")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Debrief)
    assert desk.book.records.interviews[left.id].ended == left.started + timedelta(seconds=400)


def test_hung_up_days_later_it_takes_the_time_of_its_last_line(desk, left):
    assert desk.hang_up(left).ended == left.started + timedelta(seconds=400)


def test_a_call_with_a_late_line_ends_when_it_is_hung_up(left):
    now = left.started + timedelta(hours=4)
    assert ended_at(left, 2 * 3600, now) == now
