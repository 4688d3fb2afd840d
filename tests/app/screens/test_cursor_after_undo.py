"""After an undo the cursor is on what came back by it, in whichever list that is."""

from tests.cases import case
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.widgets.row_list import RowList


async def test_in_prep_it_is_on_the_line_that_came_back(season, opened):
    async with opened(season) as pilot:
        await pilot.press("3")
        prep = pilot.app.screen
        questions, checks = (prep.query_one(each, RowList) for each in ("#questions", "#checks"))
        for keys, rows in ((["j", "j"], questions), (["tab", "i", *"own", "enter"], checks)):
            with case(keys):
                await pilot.press(*keys)
                taken, before = rows.highlighted_id, list(rows.ids)
                await pilot.press("x")
                assert taken not in rows.ids
                await pilot.press("g", "u")
                assert (rows.highlighted_id, list(rows.ids)) == (taken, before)
                await pilot.press("g", "U")
                assert taken not in rows.ids
                # Also where the other list has the cursor by now.
                await pilot.press("tab", "u", "tab")
                assert rows.highlighted_id == taken


async def test_in_a_conversation_it_is_on_the_line_that_came_back(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "enter", "enter")
        assert isinstance(pilot.app.screen, Conversation)
        pane = pilot.app.screen.query_one(PassagesPane)
        ids = [each.id for each in pane._passages]
        await pilot.press("g", "j", "j")
        struck = pane.passage.id
        await pilot.press("x")
        assert pane.passage.id == ids[ids.index(struck) + 1]
        await pilot.press("G", "u")
        assert pane.passage.id == struck
        assert [each.id for each in pane._passages] == ids
        await pilot.press("g", "U")
        assert pane.passage.id == ids[0]


async def test_the_last_line_that_is_struck_leaves_the_cursor_on_the_one_before(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "enter", "enter")
        screen = pilot.app.screen
        pane, lines = screen.query_one(PassagesPane), []
        await pilot.press("g")
        while screen.note is not None and screen.note.id not in lines:
            lines.append(screen.note.id)
            await pilot.press("j")
        last = lines[-1]
        pane.put_cursor(last)
        ids = [each.id for each in pane._passages]
        await pilot.press("x")
        left = [each for each in ids if each != last]
        beside = left[min(ids.index(last), len(left) - 1)]
        assert pane.passage.id == beside


async def test_another_question_begins_with_its_first_answer(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "enter", "j", "escape", "j")
        pane = pilot.app.screen.query_one(PassagesPane)
        assert pane.passage.id == pane._passages[0].id
