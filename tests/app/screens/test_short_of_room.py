"""Where room is short the letter comes first, and a wide dialog has no edge."""

from textual.widget import Widget
from textual.widgets import Input, Static

from tests.app.painted import words_of
from tests.app.settling import back_to_today
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.screens.answers.rows import two_ends
from tui.app.screens.call.debrief_rows import enter_does
from tui.app.screens.person.letter.findings_words import findings_in_short
from tui.app.screens.person.letter.letter import Letter, LetterText
from tui.app.widgets.row_list import RowList
from tui.playbook.letters.findings import Finding


async def letter_at(pilot, size):
    await pilot.resize_terminal(*size)
    rows = pilot.app.screen.query_one(RowList)
    rows.put_cursor(next(each for each in rows.ids if each.startswith("A1:")))
    await pilot.press("enter")
    await pilot.pause()
    return pilot.app.screen


async def test_the_end_of_a_letter_can_be_read(season, opened):
    async with opened(season) as pilot:
        for size in [(60, 24), (80, 24), (120, 36)]:
            with case(size):
                letter = await letter_at(pilot, size)
                assert isinstance(letter, Letter)
                text = letter.query_one(LetterText)
                await pilot.press(*["j"] * 12)
                assert text.scroll_offset.y == text.max_scroll_y
                shown = "\n".join(strip.text for strip in letter._compositor.render_strips())
                assert "With thanks," in shown
                assert "Nora Castillo" in shown
                await back_to_today(pilot)


async def test_checks_that_pass_are_one_line_where_room_is_short(season, opened):
    async with opened(season, size=(80, 24)) as pilot:
        letter = await letter_at(pilot, (80, 24))
        assert letter.query_one("#findings").region.height == 1
        assert "checks pass" in words_of(pilot, letter.query_one("#findings"))
        await pilot.resize_terminal(120, 36)
        await pilot.pause()
        assert letter.query_one("#findings").region.height > 3


def test_what_fails_is_told_in_full_all_the_same():
    found = [
        Finding(ok=False, words="one blank is left", rule="R2"),
        Finding(ok=True, words="short enough", rule="R3"),
    ]
    words = findings_in_short(found, 0).plain.split("\n")
    assert words == ["✗ one blank is left", "✓ 1 check passes"]
    assert findings_in_short([], 0).plain == ""
    assert findings_in_short([], 2).plain == "✓ 2 sentences from your notes"


async def test_a_wide_dialog_leaves_no_edge_of_what_is_behind(season, opened):
    async with opened(season) as pilot:
        for width in (60, 80):
            await pilot.resize_terminal(width, 24)
            for keys in [("enter",), ("question_mark",), ("2", "f"), ("3", "b"), ("e",)]:
                with case(width, *keys):
                    await pilot.press(*keys)
                    box = pilot.app.screen.query_one(".dialog").region
                    assert (box.x, box.width) == (0, width) or box.width <= width - 8
                    await back_to_today(pilot)


def test_enter_says_what_it_does_and_nothing_on_a_line_of_notes():
    assert enter_does("note:1") == enter_does("line:1") == enter_does("") == ""
    assert enter_does("agreed:linkedin_agreed") == "yes or no"
    assert enter_does("promise:1") == "set the day"


async def test_a_draft_is_gone_on_with_by_typing_and_dropped_by_escape(desk, opened):
    keeper = DraftKeeper(desk.book, "key")
    for pressed, left in ((("d",), "half typed"), (("escape",), "")):
        keeper.save("half type")
        async with opened(desk) as pilot:
            pilot.app.push_screen(AskLine("A line", keeper=keeper))
            await pilot.pause()
            assert "press esc to drop it" in words_of(pilot, pilot.app.screen)
            await pilot.press(*pressed)
            await pilot.pause()
            assert keeper.text() == left
            if left:
                assert pilot.app.screen.query_one(Input).value == left


async def test_what_is_told_of_a_talk_and_of_an_organization_is_whole_in_a_narrow_terminal(
    season, opened
):
    async with opened(season, size=(60, 24)) as pilot:
        await pilot.press("3")
        head = words_of(pilot, pilot.app.screen.query_one("#head"))
        assert "14 questions · 26 of 30 min · 3 must-asks · 3 if time" in head
        await pilot.press("b")
        assert "Question bank · for Priya Raman" in words_of(pilot, pilot.app.screen)


def test_of_what_stands_at_the_right_end_as_much_is_shown_as_has_room():
    paint = two_ends("Harbor Children's Hospital", "1 person · 1 opening · 1 resource")
    shown = {width: " ".join(paint(width).plain.split()) for width in (40, 56, 80)}
    assert shown == {
        40: "Harbor Children's Hospital 1 person",
        56: "Harbor Children's Hospital 1 person · 1 opening",
        80: "Harbor Children's Hospital 1 person · 1 opening · 1 resource",
    }


KEPT_SHORT = [
    *(("1",), ("2",), ("2", "tab"), ("2", "tab"), ("3",), ("4",), ("5",), ("1", "c"), ("1", "a")),
    *(("1", "e"), ("1", "V"), ("1", "enter"), ("2", "I"), ("2", "w", *"lakeshore", "enter")),
    *(("3", "b"), ("3", "B")),
]


async def test_no_heading_or_notice_can_push_text_out_of_sight(season, opened):
    """Laid out before it has its width, a line without a height takes many, and keeps them."""
    free = set()
    async with opened(season, size=(60, 24)) as pilot:
        for keys in KEPT_SHORT:
            await pilot.press(*keys)
            for widget in pilot.app.screen.walk_children(Static):
                parents = [each for each in widget.ancestors if isinstance(each, Widget)][:-1]
                if any(each.styles.overflow_y in ("auto", "scroll") for each in parents):
                    continue
                height, most = widget.styles.height, widget.styles.max_height
                if (height is None or height.is_auto) and most is None:
                    free.add((type(pilot.app.screen).__name__, str(widget)))
            while len(pilot.app.screen_stack) > 1:
                await pilot.press("escape")
    assert not free
