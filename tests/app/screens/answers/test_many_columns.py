"""Answers use the rows they have: nobody is cut at the side over empty rows."""

import pytest

from tests.app.painted import painted, words_of
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.model.interview import AgendaItem

PEOPLE = 12


@pytest.fixture
def asked(desk):
    """Twelve people answered one question, each in a line."""
    for number in range(PEOPLE):
        person = desk.book.add_contact(
            f"Person{number:02} Longfellow", now=desk.now(), organization="Harbor County Hospital"
        )
        item = AgendaItem(text="What surprised you?")
        talk = desk.book.plan_interview(person.id, now=desk.now(), agenda=[item])
        desk.book.start_call(talk.id, now=desk.now())
        desk.book.go_to_question(talk.id, item.id, now=desk.now())
        desk.book.keep_line(talk.id, f"answer {number:02}", seconds=9, now=desk.now())
        desk.book.hang_up(talk.id, now=desk.now())
    return desk


@pytest.mark.parametrize("size", [(120, 36), (200, 60)], ids=str)
async def test_all_columns_stand_in_bands_where_there_are_rows(asked, opened, size):
    async with opened(asked, size) as pilot:
        await pilot.press("5")
        pane = pilot.app.screen.query_one(PassagesPane)
        shown = "\n".join(painted(pilot, pane.region))
        assert pane.side_by_side
        seen = sum(f"answer {number:02}" in shown for number in range(PEOPLE))
        empty = [line for line in shown.split("\n") if not line.strip(" │")]
        assert seen == PEOPLE or ("→" in shown and len(empty) < 6)
        assert "Hospital" in shown
        assert max(shown.count(f"answer {number:02}") for number in range(PEOPLE)) == 1
        assert size != (200, 60) or seen == PEOPLE


@pytest.mark.parametrize("size", [(120, 36), (200, 60)], ids=str)
async def test_the_cursor_comes_to_everybody_in_sight(asked, opened, size):
    async with opened(asked, size) as pilot:
        await pilot.press("5", "enter")
        pane = pilot.app.screen.query_one(PassagesPane)
        for _ in range(PEOPLE):
            name = pane.passage.who
            assert name in words_of(pilot, pane)
            await pilot.press("right")
        for _ in range(PEOPLE):
            assert pane.passage.who in words_of(pilot, pane)
            await pilot.press("k")
        await pilot.press("g", "down")
        assert pane.passage.who in words_of(pilot, pane)
        assert pane.passage.who != name
