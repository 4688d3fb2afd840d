"""No key of a call is silent, whatever stands in the line: it does something or says why not."""

import pytest

from tests.app.conftest import toasts
from tests.cases import case
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.model.interview import AgendaItem


@pytest.fixture
def live(desk):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    agenda = [AgendaItem(text="Why here?", must_ask=True), AgendaItem(text="And now?")]
    plan = desk.book.plan_interview(jane.id, now=desk.now(), agenda=agenda)
    return desk.book.start_call(plan.id, now=desk.now())


def typed(desk, talk):
    return [note.typed for note in desk.book.records.notes_of(talk.id)]


def line(pilot):
    return pilot.app.screen.query_one(NoteLine)


@pytest.mark.parametrize("half", ["half typed", "", "!", "in the middle"])
async def test_ctrl_d_hangs_up_from_the_commands_and_keeps_the_line(desk, live, opened, half):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"first", "enter", *half)
        await pilot.press(*(["left"] * 4 if half == "in the middle" else []), "escape", "ctrl+d")
        assert isinstance(pilot.app.screen, Debrief)
        assert typed(desk, live) == ["first", *([half] if len(half) > 1 else [])]
        assert not desk.book.draft(f"line:{live.id}")


async def test_a_key_of_the_line_acts_in_it_from_the_commands_as_well(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"half typed")
        for key, left in (
            ("backspace", "half type"),
            ("ctrl+w", "half "),
            ("home", "half "),
            ("ctrl+k", "half "),
            ("ctrl+u", ""),
        ):
            with case(key):
                await pilot.press("escape", key)
                if key not in {"home", "ctrl+k"}:
                    assert line(pilot).value == left
                    assert line(pilot).has_focus
        await pilot.press(*"on", "enter")
        assert typed(desk, live)[-1].endswith("on")


async def test_each_key_that_finds_nothing_to_do_says_so(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        for keys, says in (
            (["up"], "No line is kept yet."),
            ([*"one", "up"], "enter keeps this line first; then up goes to another."),
            (["down"], "enter keeps this line first; then down goes to another."),
            (["ctrl+d"], "enter keeps the line first; then ctrl+d hangs up."),
            (["enter", "up", "up"], "This is the first line."),
            (["s", "up"], "enter keeps this line first; then up goes to another."),
            (["shift+tab"], "This is the first question."),
            (
                ["ctrl+l", "ctrl+l"],
                "Only the must-asks and the closing questions are left already.",
            ),
            (["ctrl+y", "ctrl+y"], "Title and address are confirmed already."),
        ):
            with case(*keys):
                pilot.app.clear_notifications()
                await pilot.press(*keys)
                assert toasts(pilot)[-1:] == [says]
        assert line(pilot).value == "ones"
        assert typed(desk, live) == ["one"]


async def test_where_no_call_runs_hanging_up_says_so(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape", "4")
        for key in ("h", "ctrl+d", "i", "enter", "s", "x", "tab", "ctrl+t", "ctrl+l", "ctrl+y"):
            with case(key):
                pilot.app.clear_notifications()
                await pilot.press(key)
                assert toasts(pilot) == ["No call is running: c takes one."]
