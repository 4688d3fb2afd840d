"""A week missed opens with three small things, not with nine red ones."""

import pytest

from tests.app.conftest import texts
from tests.app.screens.today.test_first_look import SIZES, first_lines, painted
from tests.cases import case
from tui.app.widgets.row_list import RowList
from tui.playbook.queue.due import is_overdue

FOLDED = "fold late"
HEADING = "Three small things would put you back on track"


@pytest.fixture
def missed(season):
    """The season, opened again after a week and a half."""
    season.clock.move(days=10)
    return season


def rows_of(pilot):
    return pilot.app.screen.query_one(RowList)


def late(desk):
    now = desk.now()
    return [item for item in desk.queue() if is_overdue(item, now, desk.zone)]


async def test_O4_three_small_things_come_first_and_none_is_red(missed, opened):
    async with opened(missed) as pilot:
        rows = rows_of(pilot)
        assert texts(rows)[0] == HEADING
        assert rows.ids[4] == FOLDED
        count = len(late(missed)) - 3
        assert texts(rows)[4].startswith(f"▸ {count} more can wait · enter or right shows them")
        three = {pilot.app.screen._items[key].contact_id for key in rows.ids[1:4]}
        assert len(three) == 3
        for key in rows.ids[1:4]:
            assert "error" not in str(rows.paint(key, 100).spans)
        assert not {item.key for item in late(missed)} & set(rows.ids[5:])


async def test_O4_one_key_shows_the_rest_and_one_folds_it(missed, opened):
    async with opened(missed) as pilot:
        folded = list(rows_of(pilot).ids)
        await pilot.press("right")
        assert FOLDED not in rows_of(pilot).ids
        assert {item.key for item in late(missed)} <= set(rows_of(pilot).ids)
        assert HEADING not in texts(rows_of(pilot))
        await pilot.press("left")
        assert list(rows_of(pilot).ids) == folded
        rows_of(pilot).put_cursor(FOLDED)
        await pilot.press("enter")
        assert FOLDED not in rows_of(pilot).ids


async def test_O4_a_filter_finds_what_is_folded(missed, opened, type_text):
    async with opened(missed) as pilot:
        hidden = next(item for item in late(missed) if item.key not in rows_of(pilot).ids)
        name = missed.book.records.contacts[hidden.contact_id].name.partition(" ")[0]
        await pilot.press("slash")
        await type_text(pilot, name)
        await pilot.press("enter")
        assert hidden.key in rows_of(pilot).ids


async def test_O4_doing_one_of_them_does_not_unfold_the_rest(missed, opened):
    async with opened(missed) as pilot:
        await pilot.press("d")
        assert texts(rows_of(pilot))[0] == HEADING
        await pilot.press("u")
        assert texts(rows_of(pilot))[0] == HEADING


async def test_O4_a_few_late_ones_are_shown_as_they_are(season, opened):
    async with opened(season) as pilot:
        assert HEADING not in texts(rows_of(pilot))
        assert len(late(season)) > 3


@pytest.mark.parametrize("days", [10, 40])
async def test_O4_the_first_look_is_folded_as_well(season, opened, days):
    season.clock.move(days=days)
    async with opened(season) as pilot:
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                lines = first_lines(season, size)
                assert len(lines) == 4
                assert painted(pilot.app, 5) == lines


def test_O4_what_the_command_line_prints_is_complete(missed):
    from tui.desk.queue_keeper import due_rows  # noqa: PLC0415

    now = missed.now()
    shown = [row.key for row in due_rows(missed) if row.stands_at(now)]
    assert {item.key for item in late(missed)} <= set(shown)
