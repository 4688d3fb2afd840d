"""No column of the list is cut while another one has room, at any width."""

from rich.cells import cell_len

from tests.app.conftest import texts
from tests.cases import case, for_each
from tui.app.screens.map.people_view import PeopleView, _columns

WANTED = {"name": 16, "title": 30, "organization": 26, "source": 16, "stage": 17}
WANTED |= {"last": 11, "next": 12}


@for_each("width", range(36, 240))
@for_each("names", [4, 16, 24, 41])
def test_a_column_is_wider_than_it_needs_only_where_none_is_cut(width, names):
    wanted = {**WANTED, "name": names}
    sizes = dict(_columns(width, wanted))
    around = 2 + len(sizes) - 1
    free = width - around - sum(sizes.values())
    full = {column: size or free for column, size in sizes.items()}
    cut = [column for column, size in full.items() if size < wanted[column]]
    roomy = [column for column, size in full.items() if size > wanted[column] + 1]
    assert not (cut and roomy), full
    assert all(size > 0 for size in full.values())


@for_each("width", [97, 117, 157, 197])
def test_one_very_long_organization_or_name_cuts_no_other_column(width):
    wanted = {**WANTED, "name": 70, "organization": 63}
    sizes = dict(_columns(width, wanted))
    for column in ("source", "stage", "next"):
        assert sizes[column] >= wanted[column] or width < 117
    assert sizes["organization"] >= 14


async def test_names_are_whole_at_every_size(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2", "tab")
        rows = pilot.app.screen.query_one(PeopleView).rows
        for size in [(60, 24), (80, 24), (120, 36), (200, 60)]:
            with case(size):
                await pilot.resize_terminal(*size)
                shown = texts(rows, rows.row_width)
                assert all(cell_len(row) == rows.row_width for row in shown)
                for each, row in zip(rows.ids, shown, strict=True):
                    assert season.book.records.contacts[each].name in row
                if size[0] >= 120:
                    assert not [row for row in shown if "…" in row]


async def test_rows_stand_in_the_columns_of_who_is_shown_now(season, opened):
    async with opened(season, (80, 24)) as pilot:
        await pilot.press("2", "tab")
        rows = pilot.app.screen.query_one(PeopleView).rows
        for keys in [("/", *"wendy", "enter"), ("escape",), ("v", "v", "v")]:
            with case(keys):
                await pilot.press(*keys)
                await pilot.pause()
                top = rows.scroll_offset.y
                for place in range(top, min(top + rows.size.height, len(rows.ids))):
                    words = rows.paint(rows.ids[place], rows.row_width).plain.strip()
                    assert words in rows.render_line(place - top).text
