"""The week on Today: from Friday to Sunday, never red, and it leads to who is next."""

from datetime import date

import pytest

from tests.app.conftest import texts
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.person.letter.letter import Letter
from tui.app.widgets.row_list import RowList
from tui.desk.settings.settings import Settings


def week_rows(pilot):
    rows = pilot.app.screen.query_one(RowList)
    return [words for words in texts(rows) if " of 2 talks · " in words]


@pytest.mark.parametrize(("days", "shown"), [(0, 0), (1, 1), (3, 1), (4, 0)])
async def test_O5_the_row_is_there_until_monday(season, opened, days, shown):
    season.settings = Settings(talks_per_week=2)
    season.clock.move(days=days)
    assert season.now().date() >= date(2026, 11, 19)
    async with opened(season, (80, 60)) as pilot:
        assert len(week_rows(pilot)) == shown


async def test_O5_enter_writes_to_whoever_is_next(season, opened):
    season.settings = Settings(talks_per_week=2)
    season.clock.move(days=1)
    async with opened(season) as pilot:
        rows = pilot.app.screen.query_one(RowList)
        rows.put_cursor("week")
        assert "error" not in str(rows.paint("week", 80).spans)
        assert pilot.app.screen.person().name in week_rows(pilot)[0]
        await pilot.press("d")
        assert "week" in rows.ids
        rows.put_cursor("week")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Letter)


async def test_O5_with_nobody_to_ask_enter_adds_somebody(desk, opened):
    desk.settings = Settings(talks_per_week=2)
    desk.book.add_contact("Jane Doe", now=desk.now(), to_ask=False)
    desk.clock.move(days=1)
    async with opened(desk) as pilot:
        pilot.app.screen.query_one(RowList).put_cursor("week")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, AskLine)
