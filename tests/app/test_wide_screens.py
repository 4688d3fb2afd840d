"""More room shows more: rows grow with the screen, and days are told in one style."""

import re
from datetime import timedelta

import pytest

from tests.app.conftest import texts
from tui.app.widgets.row_list import RowList
from tui.model.followup import TouchKind

pytestmark = pytest.mark.painted

LISTS = {
    "today": (["right"], "#queue"),
    "people": (["2", "tab"], "PeopleView RowList"),
    "checklist": (["3"], "#checks"),
    "questions": (["3"], "#questions"),
    "bank": (["3", "b"], "#bank"),
}
SIZES = [(80, 24), (120, 36), (200, 60)]


async def rows_at(opened, desk, size, keys, wanted):
    async with opened(desk, size=size) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        rows = pilot.app.screen.query_one(wanted, RowList)
        return texts(rows, rows.row_width)


@pytest.mark.parametrize(("keys", "wanted"), LISTS.values(), ids=LISTS)
async def test_more_room_shows_more_of_every_row_that_was_cut(season, opened, keys, wanted):
    cut = []
    for size in SIZES:
        rows = await rows_at(opened, season, size, keys, wanted)
        cut.append(sum("…" in row for row in rows))
    assert cut == sorted(cut, reverse=True)
    assert cut[0] > cut[-1]


@pytest.mark.parametrize("name", ["people", "checklist", "questions", "bank"])
async def test_nothing_is_cut_beside_an_empty_half_of_a_wide_screen(season, opened, name):
    keys, wanted = LISTS[name]
    rows = await rows_at(opened, season, (200, 60), keys, wanted)
    assert [row for row in rows if "…" in row] == []


async def test_a_day_has_its_weekday_and_a_year_only_if_it_is_not_this_one(desk, opened):
    book, now = desk.book, desk.now()
    jane = book.add_contact("Jane Doe", now=now - timedelta(days=500), title="analyst")
    book.log_touch(jane.id, TouchKind.OUTREACH, now=now - timedelta(days=400))
    book.log_touch(jane.id, TouchKind.NUDGE, now=now - timedelta(days=2))
    async with opened(desk, size=(120, 36)) as pilot:
        await pilot.press("2", "tab", "enter")
        await pilot.pause()
        shown = "\n".join(texts(pilot.app.screen.query_one("#everything", RowList)))
        card = str(pilot.app.screen.query_one("#card").render())
        assert "Tue 17 Nov  " in shown
        assert "Wed 15 Oct 2025" in shown
        assert "last contact: nudge, Tue 17 Nov" in card
        assert not re.search(r"\b\d{1,2} \w{3} 2026", shown + card)
        await pilot.press("escape")
        rows = texts(pilot.app.screen.query_one("PeopleView RowList", RowList), 110)
        assert "Tue 17 Nov" in rows[0]
