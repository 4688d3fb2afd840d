"""The list that draws only what is seen: cursor, keys, and cost."""

import pytest
from textual import on
from textual.app import App, ComposeResult
from textual.content import Content

from tui.app.widgets.long_list import LongList

IDS = [f"row {number}" for number in range(10_000)]


class Listed(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.painted: list[str] = []
        self.told: list[str] = []
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield LongList()

    def paint(self, row_id: str, width: int) -> Content:
        self.painted.append(row_id)
        return Content(f"[/ {row_id}").truncate(width, ellipsis=True)

    @on(LongList.Highlighted)
    def _told(self, event: LongList.Highlighted) -> None:
        self.told.append(event.row_id)

    @on(LongList.Chosen)
    def _chosen(self, event: LongList.Chosen) -> None:
        self.chosen.append(event.row_id)

    @property
    def rows(self) -> LongList:
        return self.query_one(LongList)


def lines(app: Listed) -> list[str]:
    return [app.rows.render_line(y).text.strip() for y in range(app.rows.size.height)]


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
        await pilot.click(LongList, offset=(3, 4))
        assert app.rows.highlighted_id == "row 4"
        await pilot.double_click(LongList, offset=(3, 6))
        assert app.chosen == ["row 6"]
