"""The list of every screen: cursor, keys, headings, and cost."""

import pytest
from textual import on
from textual.app import App, ComposeResult
from textual.content import Content

from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Row, heading

SECTIONS = [
    heading("Late"),
    Row("a", lambda _width: Content("Ann")),
    Row("b", lambda _width: Content("Bo")),
    heading("Coming up"),
    heading("Monday"),
    *(Row(each, lambda _width: Content("Cy")) for each in "cdefgh"),
    heading("Nothing below"),
]
IDS = [f"row {number}" for number in range(10_000)]


class Listed(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.painted: list[str] = []
        self.told: list[str] = []
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield RowList()

    def paint(self, row_id: str, width: int) -> Content:
        self.painted.append(row_id)
        return Content(f"[/ {row_id}").truncate(width, ellipsis=True)

    @on(RowList.Highlighted)
    def _told(self, event: RowList.Highlighted) -> None:
        self.told.append(event.row_id)

    @on(RowList.Chosen)
    def _chosen(self, event: RowList.Chosen) -> None:
        self.chosen.append(event.row_id)

    @property
    def rows(self) -> RowList:
        return self.query_one(RowList)


def lines(app: Listed) -> list[str]:
    return [app.rows.render_line(y).text.strip(" ▌") for y in range(app.rows.size.height)]


async def test_of_ten_thousand_rows_only_those_seen_are_drawn():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show(IDS, app.paint)
        await pilot.pause()
        assert set(app.painted) == set(IDS[:10])
        app.painted.clear()
        await pilot.press("down")
        assert set(app.painted) <= set(IDS[:2])
        await pilot.press("G")
        assert lines(app)[-1] == "[/ row 9999"


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        (["j", "j", "k"], 1),
        (["down", "down", "up", "up", "up"], 0),
        (["G"], 9999),
        (["end", "down", "k"], 9998),
        (["G", "g"], 0),
        (["pagedown"], 9),
        (["pagedown", "pagedown", "pageup"], 9),
    ],
)
async def test_keys_move_the_cursor(keys, row):
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.focus()
        app.rows.show(IDS, app.paint)
        await pilot.press(*keys, "enter")
        assert app.rows.highlighted_id == IDS[row]
        assert app.told[-1] == IDS[row]
        assert app.chosen == [IDS[row]]
        assert f"[/ {IDS[row]}" in lines(app)


async def test_the_cursor_stays_on_its_row_else_at_its_place():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show(IDS, app.paint)
        app.rows.put_cursor("row 50")
        await pilot.pause()
        app.rows.show(IDS[40:], app.paint)
        await pilot.pause()
        assert app.rows.highlighted_id == "row 50"
        assert "[/ row 50" in lines(app)
        app.rows.show(IDS[60:70], app.paint)
        assert app.rows.highlighted_id == "row 69"
        app.rows.show(IDS, app.paint, prefer="row 7")
        assert app.rows.highlighted_id == "row 7"
        app.rows.put_cursor("not there")
        assert app.rows.highlighted_id == "row 7"
        app.rows.show([], app.paint)
        assert app.rows.highlighted_id == ""
        app.rows.focus()
        await pilot.press("down", "enter", "G")
        assert app.chosen == []


async def test_a_click_moves_the_cursor_and_a_double_click_chooses():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show(IDS, app.paint)
        await pilot.pause()
        await pilot.click(RowList, offset=(3, 4))
        assert app.rows.highlighted_id == "row 4"
        await pilot.double_click(RowList, offset=(3, 6))
        assert app.chosen == ["row 6"]


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([], "a"),
        (["k"], "a"),
        (["j", "j"], "c"),
        (["j", "j", "k"], "b"),
        (["G"], "h"),
        (["G", "j"], "h"),
        (["G", "g"], "a"),
        (["pagedown"], "c"),
        (["pagedown", "pagedown", "pagedown"], "h"),
        (["G", "pageup", "pageup"], "b"),
        (["G", "pageup", "pageup", "pageup"], "a"),
    ],
)
async def test_the_cursor_passes_over_headings(keys, row):
    app = Listed()
    async with app.run_test(size=(40, 4)) as pilot:
        app.rows.focus()
        app.rows.show_rows(SECTIONS)
        await pilot.press(*keys, "enter")
        assert (app.rows.highlighted_id, app.told[-1], app.chosen) == (row, row, [row])
        assert any(app.rows.paint(row, 30).plain == line for line in lines(app))


async def test_the_first_row_brings_its_heading_into_sight():
    app = Listed()
    async with app.run_test(size=(40, 4)) as pilot:
        app.rows.focus()
        app.rows.show_rows(SECTIONS)
        await pilot.press("G", "g")
        assert lines(app)[0] == "Late"


async def test_a_heading_cannot_be_chosen_by_any_way():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show_rows(SECTIONS)
        await pilot.pause()
        await pilot.double_click(RowList, offset=(2, 3))
        app.rows.put_cursor("heading Monday")
        assert (app.rows.highlighted_id, app.chosen) == ("a", [])
        app.rows.put_cursor_at(3)
        assert app.rows.highlighted_id == "c"
        app.rows.put_cursor_at(11)
        assert app.rows.highlighted_id == "h"
        app.rows.show_rows([heading("Nothing to do.")])
        assert (app.rows.highlighted, app.rows.highlighted_id) == (None, "")
        await pilot.press("j", "G", "enter")
        assert app.chosen == []
        app.rows.show_rows(SECTIONS, prefer="heading Monday")
        assert app.rows.highlighted_id == "a"


async def test_a_row_drawn_otherwise_is_seen_at_once_and_again():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        names = dict(zip(IDS[:5], "abcde", strict=True))
        app.rows.show(IDS[:5], lambda row_id, _width: Content(names[row_id]))
        await pilot.pause()
        for name in ("Bea", "Bob"):
            names[IDS[2]] = name
            assert lines(app)[2] != name
            app.rows.draw_again(IDS[2])
            await pilot.pause()
            assert lines(app)[2] == name


async def test_rows_are_drawn_for_another_width_and_theme():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show(IDS[:5], lambda row_id, width: Content(f"{row_id} {width}"))
        await pilot.pause()
        before = app.rows.render_line(1)
        await pilot.resize_terminal(30, 10)
        assert lines(app)[1] == "row 1 28"
        app.theme = "textual-light"
        await pilot.pause()
        assert lines(app)[1] == "row 1 28"
        assert next(iter(app.rows.render_line(1))).style != next(iter(before)).style


async def test_a_list_that_shrinks_around_its_rows_grows_with_them():
    app = Listed()
    async with app.run_test(size=(40, 20)) as pilot:
        app.rows.styles.height = "auto"
        for count in (3, 8, 1):
            app.rows.show(IDS[:count], app.paint)
            await pilot.pause()
            assert app.rows.size.height == count


async def test_the_list_stays_where_it_is_while_rows_change_around_the_cursor():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show(IDS, app.paint)
        app.rows.put_cursor("row 50")
        await pilot.pause()
        top = app.rows.scroll_offset.y
        app.rows.show([each for each in IDS if each != "row 70"], app.paint)
        assert app.rows.scroll_offset.y == top
        app.rows.show_from(top + 5)
        assert app.rows.scroll_offset.y == top + 5
        app.rows.show_from(0)
        assert "[/ row 50" in lines(app)


async def test_a_hidden_list_shows_its_cursor_when_it_comes_back():
    app = Listed()
    async with app.run_test(size=(40, 10)) as pilot:
        app.rows.show(IDS, app.paint)
        await pilot.pause()
        app.rows.display = False
        await pilot.pause()
        app.rows.put_cursor("row 500")
        app.rows.display = True
        await pilot.pause()
        assert "[/ row 500" in lines(app)


async def test_only_rows_with_other_words_are_painted_again():
    app = Listed()
    async with app.run_test(size=(40, 12)) as pilot:
        late = {"a": "1 d late", "b": "2 d late", "c": "3 d late"}
        rows = [heading("Late"), *(Row(each, lambda _w, i=each: Content(late[i])) for each in late)]
        app.rows.show_rows(rows)
        await pilot.pause()
        painted: list[int] = []
        app.rows.refresh_line = painted.append
        late["c"] = "4 d late"
        app.rows.show_rows(rows)
        assert 3 in painted
        assert {0, 2}.isdisjoint(painted)
        await pilot.pause()
        assert "4 d late" in lines(app)[3]


async def test_what_was_said_of_an_empty_list_goes_with_the_first_row():
    app = Listed()
    async with app.run_test(size=(30, 8)) as pilot:
        app.rows.show([], app.paint, nothing="Nobody is here yet, and what to do about it. " * 2)
        await pilot.pause()
        assert lines(app)[1].strip()
        app.rows.show(["a"], app.paint)
        await pilot.pause()
        assert [line.strip() for line in lines(app)[1:4]] == ["", "", ""]
