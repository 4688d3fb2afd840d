"""More room shows more: rows grow with the screen, and days are told in one style."""

import re
from datetime import timedelta

import pytest

from tests.app.conftest import texts
from tests.app.settling import start_over
from tests.cases import case
from tui.app.widgets.row_list import PROSE, RowList
from tui.model.followup import TouchKind

pytestmark = pytest.mark.painted

LISTS = {
    "today": (["right"], "#queue"),
    "people": (["2", "tab"], "PeopleView RowList"),
    "checklist": (["3"], "#checks"),
    "questions": (["3"], "#questions"),
    "bank": (["3", "b"], "#bank"),
}
PROSE_IN = {"today": ([], "#card, #draft"), "call": (["3", "c"], "#card-text")}
SIZES = [(80, 24), (120, 36), (200, 60)]


async def test_more_room_shows_more_and_cuts_nothing_beside_an_empty_half(season, opened):
    async with opened(season, size=SIZES[0]) as pilot:
        for name, (keys, wanted) in LISTS.items():
            await start_over(pilot)
            await pilot.press(*keys)
            cut = []
            for size in SIZES:
                await pilot.resize_terminal(*size)
                await pilot.pause()
                rows = pilot.app.screen.query_one(wanted, RowList)
                cut.append([row for row in texts(rows, rows.row_width) if "…" in row])
            with case(name):
                counts = [len(rows) for rows in cut]
                assert counts == sorted(counts, reverse=True)
                assert counts[0] > counts[-1]
                if name != "today":
                    assert cut[-1] == [], "cut beside an empty half of a wide screen"


async def test_prose_beside_a_list_is_no_wider_than_is_easily_read(season, opened):
    async with opened(season, size=(200, 60)) as pilot:
        for name, (keys, wanted) in PROSE_IN.items():
            with case(name):
                await start_over(pilot)
                await pilot.press(*keys)
                for prose in pilot.app.screen.query(wanted):
                    assert 0 < prose.content_size.width <= PROSE


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
