"""No list of Prep is so narrow that its rows say nothing, and no title is cut."""

from tests.app.painted import painted, words_of
from tests.cases import case
from tui.app.widgets.row_list import RowList
from tui.model.interview import AgendaItem

SIZES = [(60, 24), (80, 24), (120, 36), (200, 60)]
LEAST = 22
"""Columns in which a row still says what it is about."""
MESSY = [
    "看到前十年您最意外的是什麼？看到前十年您最意外的是什麼？",
    "👩‍👩‍👧 how do you both manage it with children, and would you do it again as you did?",
    "מה היית עושה אחרת אילו התחלת היום מחדש?",
    "Unpronounceabilities" * 5,
    "Short?",
]


async def test_no_list_is_too_narrow_to_be_read(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    talk = desk.interview_to_come(desk.book.add_contact("Jane Doe", now=desk.now()))
    desk.book.edit_interview(talk.id, "agenda", agenda=tuple(AgendaItem(text=t) for t in MESSY))
    for text in MESSY:
        desk.book.add_check(talk.id, text)
    async with opened(desk, size=SIZES[0]) as pilot:
        await pilot.press("3")
        screen = pilot.app.screen
        for size in SIZES:
            for pane in ("questions", "checks"):
                with case(size, pane):
                    await pilot.resize_terminal(*size)
                    screen.query_one(f"#{pane}").focus()
                    await pilot.pause()
                    rows = screen.query_one(f"#{pane}", RowList)
                    assert rows.row_width >= 2 * LEAST
                    shown = [each for each in screen.query(RowList) if each.row_width]
                    assert len(shown) == (1 if size[0] < 76 else 2)
                    assert all(each.row_width >= LEAST for each in shown)
                    titles = words_of(pilot, screen.query_one("#body"))
                    assert f"Questions · {len(MESSY)}" in titles
                    assert "Checklist · 0 of 19" in titles


async def test_where_one_list_has_room_its_title_leads_to_the_other(season, opened):
    async with opened(season, size=(60, 24)) as pilot:
        await pilot.press("3")
        for here, there in (("Questions · 14", "tab Checklist · 4 of 16"),) * 2:
            title = painted(pilot, pilot.app.screen.query_one("#body").region)[1]
            assert title.strip().startswith(here)
            assert title.rstrip().endswith(there)
            await pilot.press("tab")
            title = painted(pilot, pilot.app.screen.query_one("#body").region)[1]
            assert title.strip().startswith(there.removeprefix("tab "))
            assert title.rstrip().endswith(f"tab {here}")
            # What has the cursor keeps its room while another window has the keyboard.
            pilot.app.screen.set_focus(None)
            await pilot.pause()
            assert pilot.app.screen.query_one("#checks").region.width > LEAST
            pilot.app.screen.query_one("#checks").focus()
            await pilot.press("tab")
