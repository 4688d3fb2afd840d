"""Keys that come in a burst act on what a person would have seen, however slow the machine is."""

import asyncio

import pytest
from textual.events import Key

from tui.app.screens.prep.question_bank import QuestionBank
from tui.app.widgets.row_list import RowList


@pytest.fixture
def hurried(monkeypatch):
    """A clock that runs ahead: between two looks at it a busy machine let a second go by."""

    def hurry():
        loop = asyncio.get_running_loop()
        moments = iter(range(10**9))
        begun = loop.time()
        monkeypatch.setattr(loop, "time", lambda: begun + next(moments))

    return hurry


def burst(pilot, *keys):
    """Send keys all at once, as a slow line does."""
    for key in keys:
        pilot.app.post_message(Key(key, key if len(key) == 1 else None))


def seen_from_cursor(rows):
    """Return the ids of the questions from the cursor on that are not on the list yet."""
    ids = rows.ids[rows.highlighted :]
    return [each for each in ids if "✓" not in rows.paint(each, 80).plain]


async def test_a_burst_takes_the_row_that_was_meant(season, opened, hurried):
    (interview,) = (
        each for each in season.book.records.interviews.values() if each.status.value == "scheduled"
    )
    before = len(interview.agenda)
    async with opened(season) as pilot:
        await pilot.press("3", "b")
        rows = pilot.app.screen.query_one(RowList)
        taken, following = (each.partition(":")[2] for each in seen_from_cursor(rows)[:2])
        await pilot.press("escape", "1")
        hurried()
        burst(pilot, "3", "b", "space", "space")
        await pilot.pause()
        await pilot.app.type_ahead.all_landed()
        await pilot.pause()
        assert isinstance(pilot.app.screen, QuestionBank)
        agenda = season.book.records.interviews[interview.id].agenda
        assert len(agenda) == before + 2
        assert {taken, following} <= {item.question_id for item in agenda}
