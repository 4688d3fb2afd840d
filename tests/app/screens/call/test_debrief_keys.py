"""Keys of the debrief act on what is in sight, or say what to do."""

import pytest

from tests.app.conftest import toasts
from tests.app.painted import words_of
from tests.cases import case
from tui.app.widgets.row_list import RowList
from tui.playbook.answers.reflections import ASKED

NOT_ON_A_LINE = "Put the cursor on a line of the talk first: a mark says what it is."


@pytest.fixture
def talk(desk):
    """A talk with Jane that has just ended."""
    book, now = desk.book, desk.now()
    book.save_profile(now=now, name="Sam Rivera")
    jane = book.add_contact("Jane Doe", now=now, organization="Acme")
    plan = book.plan_interview(jane.id, now=now)
    book.start_call(plan.id, now=now)
    for second, line in enumerate(("plain one", "!start small", "!ask for a mentor")):
        book.keep_line(plan.id, line, seconds=second, now=now)
    return book.hang_up(plan.id, now=now)


async def open_on(pilot, talk, start):
    pilot.app.open_interview("debrief", talk.id)
    await pilot.pause()
    rows = pilot.app.screen.query_one(RowList)
    rows.put_cursor(next(each for each in rows.ids if each.startswith(start)))
    await pilot.pause()
    return rows


def beside(pilot):
    return words_of(pilot, pilot.app.screen.query_one("#text"))


def is_owed(desk):
    return "A1" in {item.rule for item in desk.queue()}


async def test_beside_a_reflection_the_letter_comes_into_sight_first(desk, talk, opened):
    async with opened(desk) as pilot:
        rows = await open_on(pilot, talk, "reflect:")
        first, second = list(ASKED)[:2]
        for key, says in (
            ("y", "Here is the thank-you: y again copies it."),
            ("d", "Here is the thank-you: d again marks it as sent."),
            ("tab", "Here is the thank-you: tab again puts it in other words."),
        ):
            with case(key):
                rows.put_cursor(f"reflect:{second}")
                await pilot.pause()
                rows.put_cursor(f"reflect:{first}")
                await pilot.pause()
                assert "Dear Jane" not in beside(pilot)
                steps = desk.book.revision
                await pilot.press(key)
                assert toasts(pilot) == [says]
                assert "Dear Jane" in beside(pilot)
                assert desk.clipboard.texts == []
                assert desk.book.revision == steps
        await pilot.press("tab")
        assert "ask for a mentor" in beside(pilot)
        await pilot.press("y")
        assert "ask for a mentor" in desk.clipboard.texts[0]
        assert is_owed(desk)
        await pilot.press("d")
        assert not is_owed(desk)


async def test_the_cursor_that_moves_on_shows_what_was_marked_again(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_on(pilot, talk, "reflect:")
        await pilot.press("y", "j")
        assert "What you marked" in beside(pilot)
        await pilot.press("k")
        assert "What you marked" in beside(pilot)
        await pilot.press("d", "j", "d")
        assert is_owed(desk)
        assert desk.clipboard.texts == []


async def test_what_a_key_changes_out_of_sight_is_said(desk, talk, opened):
    async with opened(desk, (80, 20)) as pilot:
        rows = await open_on(pilot, talk, "note:")
        agreed, drawn = "agreed:stay_in_touch", "drawn:"
        rows.action_first()
        assert not rows.is_in_sight(drawn)
        assert not rows.is_in_sight(agreed)
        for key, says in (
            ("plus", "Drawn to it: more. u takes it back."),
            ("plus", "Drawn to it: not said. u takes it back."),
            ("S", "May I stay in touch? yes. u takes it back."),
            ("S", "May I stay in touch? no. u takes it back."),
            ("S", "May I stay in touch? not said. u takes it back."),
        ):
            with case(key, says):
                pilot.app.clear_notifications()
                await pilot.press(key)
                assert toasts(pilot) == [says]
        await pilot.press("G")
        pilot.app.clear_notifications()
        rows.put_cursor(drawn)
        await pilot.press("plus")
        assert toasts(pilot) == []


async def test_no_key_of_the_debrief_does_nothing_silently(desk, talk, opened):
    async with opened(desk) as pilot:
        rows = await open_on(pilot, talk, "reflect:")
        for key in ("exclamation_mark", "quotation_mark", "less_than_sign", "at", "tilde"):
            with case(key):
                pilot.app.clear_notifications()
                await pilot.press(key)
                assert toasts(pilot) == [NOT_ON_A_LINE]
        for start in ("note:", "line:"):
            with case(start):
                rows.put_cursor(next(each for each in rows.ids if each.startswith(start)))
                await pilot.press("enter")
                says = "! takes this line for the letter, > makes it a promise."
                assert toasts(pilot)[-1] == says
