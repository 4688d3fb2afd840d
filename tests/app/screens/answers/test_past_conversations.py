"""A past conversation is mended where it is read: lines, marks, questions, the debrief."""

from datetime import date

import pytest
from textual.widgets import TextArea

from tests.app.conftest import texts, toasts
from tests.app.painted import whole_screen, words_of
from tests.app.settling import paste
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.screens.call.debrief import Debrief
from tui.app.widgets.row_list import RowList
from tui.model.followup import FollowUp
from tui.model.interview import AgendaItem, QuestionState
from tui.model.note import Mark, Note
from tui.playbook.answers.answers import lines_of, question_groups
from tui.playbook.questions.bank import BANK

LINES = (
    "started in a warehouse",
    "mornings are meetings, afternoons SQL",
    ">send the chart by fri",
    "the pay is 41k, no overtime",
)


@pytest.fixture
def talk(desk):
    """A talk of last week with three questions, all its lines on the first."""
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
    plan = desk.book.plan_interview(jane.id, now=desk.now())
    questions = {each.id: each for each in BANK}
    desk.book.add_questions(
        plan.id,
        [
            AgendaItem(id=each, text=questions[each].text, theme=questions[each].theme.value)
            for each in ("path-1", "day-1", "terms-1")
        ],
    )
    desk.book.start_call(plan.id, now=desk.now())
    for number, line in enumerate(LINES):
        desk.book.keep_line(plan.id, line, seconds=60 * number, now=desk.now())
    desk.book.hang_up(plan.id, now=desk.now())
    desk.clock.move(minutes=60 * 24 * 8)
    return desk.book.records.interviews[plan.id]


async def open_talk(pilot, talk):
    await pilot.app.push_screen(Conversation(pilot.app.desk, talk.id))
    await pilot.pause()
    return pilot.app.screen


def lines(desk, talk):
    return [note.typed for note in desk.book.records.notes_of(talk.id)]


def here(pilot):
    return pilot.app.screen.query_one(PassagesPane).passage.id


async def test_e_edits_the_line_under_the_cursor(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("j", "e", *", sometimes", "enter")
        assert lines(desk, talk)[1] == "mornings are meetings, afternoons SQL, sometimes"
        assert here(pilot) == desk.book.records.notes_of(talk.id)[1].id
        await pilot.press("u")
        assert lines(desk, talk)[1] == LINES[1]


async def test_nothing_is_marked_that_typing_would_replace(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("e")
        field = pilot.app.screen.query_one("#line")
        assert field.selection.is_empty
        assert field.cursor_position == len(LINES[0])


async def test_i_adds_a_line_below_and_its_day_counts_from_the_talk(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("i", *">call Bo by mon", "enter")
        assert lines(desk, talk)[:2] == [LINES[0], ">call Bo by mon"]
        assert here(pilot) == desk.book.records.notes_of(talk.id)[1].id
        drawn = whole_screen(pilot)
        assert "later" in drawn
    dues = {each.what: each.due for each in desk.book.records.table(FollowUp).values()}
    assert dues["call Bo by mon"] == date(2026, 11, 23)


async def test_mending_a_promise_leaves_its_day(desk, talk, opened):
    (promise,) = (each for each in desk.book.records.table(FollowUp).values() if each.what)
    desk.book.set_due(promise.id, date(2026, 12, 24))
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("j", "j", "e", "home", "right", *"please ", "enter")
    (mended,) = (each for each in desk.book.records.table(FollowUp).values() if each.what)
    assert mended.what.startswith("please send the chart")
    assert mended.due == date(2026, 12, 24)


async def test_x_strikes_and_the_cursor_stays_at_its_place(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("j", "x")
        assert lines(desk, talk) == [LINES[0], LINES[2], LINES[3]]
        assert here(pilot) == desk.book.records.notes_of(talk.id)[1].id
        assert "mornings are meetings" in toasts(pilot)[-1]
        await pilot.press("G", "x", "x", "x")
        assert lines(desk, talk) == []
        await pilot.press("x", "e", "escape")
        await pilot.press("u", "u", "u", "u")
        assert lines(desk, talk) == list(LINES)


async def test_a_mark_is_given_and_taken_back(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("exclamation_mark")
        assert desk.book.records.notes_of(talk.id)[0].mark is Mark.INSIGHT
        await pilot.press("exclamation_mark")
        assert desk.book.records.notes_of(talk.id)[0].mark is Mark.PLAIN


async def test_the_likely_question_is_offered_and_taken_by_one_key(desk, talk, opened):
    async with opened(desk) as pilot:
        screen = await open_talk(pilot, talk)
        offer = screen.query_one("#offer")
        assert not offer.display
        await pilot.press("j")
        assert "m moves it to: What happened on your most recent day" in str(offer.render())
        await pilot.press("m")
        assert desk.book.records.notes_of(talk.id)[1].item_id == "day-1"
        assert not offer.display
        await pilot.press("u")
        assert desk.book.records.notes_of(talk.id)[1].item_id == "path-1"


async def test_nothing_is_offered_where_one_turned_from_question_to_question(desk, talk, opened):
    for note, item in zip(desk.book.records.notes_of(talk.id), ("day-1", "", ""), strict=False):
        desk.book.move_line(note.id, item or "terms-1")
    async with opened(desk) as pilot:
        screen = await open_talk(pilot, talk)
        for _ in range(4):
            assert not screen.query_one("#offer").display
            await pilot.press("j")


async def test_without_a_likely_one_the_question_is_chosen(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("m", "down", "enter")
    assert desk.book.records.notes_of(talk.id)[0].item_id == "day-1"


async def test_d_opens_the_debrief_and_escape_comes_back(desk, talk, opened):
    async with opened(desk) as pilot:
        screen = await open_talk(pilot, talk)
        await pilot.press("d")
        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("escape")
        assert pilot.app.screen is screen


async def test_search_follows_what_is_mended(desk, talk, opened):
    while desk.finder.work(1):
        pass
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("e", "end", *" near Duluth", "enter")
        await pilot.press("j", "x")
    (hit,) = desk.finder.index.search("duluth").hits
    assert hit.entry.text == "started in a warehouse near Duluth"
    assert not desk.finder.index.search("afternoons").hits


async def test_half_typed_words_of_an_added_line_wait(desk, talk, opened):
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("i", *"half of", "escape", "i")
        assert isinstance(pilot.app.screen, AskLine)
        assert pilot.app.screen.query_one("#line").value == "half of"


async def test_a_talk_held_elsewhere_is_written_down_with_its_lines(desk, opened):
    desk.book.add_contact("Bob Ray", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("2", "tab", "C")
        await pilot.press(*"yesterday 3pm", "enter", "ctrl+u", *"20", "tab", "tab")
        await pilot.press(*"!start small", "enter", *">call Bo by fri", "ctrl+s")
        assert isinstance(pilot.app.screen, Debrief)
        (talk,) = desk.book.records.interviews.values()
        assert lines(desk, talk) == ["!start small", ">call Bo by fri"]
        assert (talk.length, talk.started.astimezone(desk.zone).hour) == ("20 min", 15)
        await pilot.press("u")
        assert not desk.book.records.interviews


async def test_a_talk_to_come_is_not_written_down(desk, opened):
    desk.book.add_contact("Bob Ray", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("2", "tab", "C", *"tomorrow", "ctrl+s")
        assert "still to come" in str(pilot.app.screen.query_one("#wrong").render())
        assert pilot.app.focused.id == "when"
    assert not desk.book.records.interviews


@pytest.mark.parametrize("file", [("x.html", "<!DOCTYPE html>"), ("x.md", "# Inform")])
async def test_w_writes_a_report_as_a_page_or_as_markdown(desk, talk, opened, tmp_path, file):
    name, begins = file
    path = tmp_path / name
    async with opened(desk) as pilot:
        await open_talk(pilot, talk)
        await pilot.press("w", "ctrl+u")
        await paste(pilot, str(path))
        await pilot.press("enter")
        assert str(path) in toasts(pilot)[-1]
    assert path.read_text().startswith(begins)
    assert "Jane Doe" in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600


async def test_O3_a_talk_held_elsewhere_stands_in_answers_by_its_questions(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
    async with opened(desk) as pilot:
        await pilot.press("2", "tab", "C", *"yesterday", "space", *"3pm", "tab", "tab", "tab")
        field = pilot.app.focused
        assert isinstance(field, TextArea)
        field.text = (
            "she likes it there\nHow did you get in?\nthrough a temp agency\n"
            '!ask for the shift lead\n"why even bother?\nWhat would you read?\n'
        )
        await pilot.press("ctrl+s")
        await pilot.press("escape", "5")
        groups = {each.text: each for each in question_groups(desk.book.records)}
        said = {
            text: [note.text for note in lines_of(desk.book.records, group.answers[0])]
            for text, group in groups.items()
        }
        assert said == {
            "What did they tell you?": ["she likes it there"],
            "How did you get in?": [
                "through a temp agency",
                "ask for the shift lead",
                "why even bother?",
            ],
        }
        shown = " ".join(texts(pilot.app.screen.query_one(RowList)))
        assert "How did you get in?" in shown
        assert "What did they tell you?" in shown
        # One that nobody answered is still to be asked.
        (talk,) = desk.book.records.interviews.values()
        assert [item.text for item in talk.agenda if item.state is QuestionState.OPEN] == [
            "What would you read?"
        ]
        await pilot.press("1", "u")
        assert not desk.book.records.interviews


async def test_a_transcript_stands_apart_and_a_line_of_it_is_taken_by_marking(desk, talk, opened):
    lines = [
        Note(
            interview_id=talk.id,
            seconds=place,
            text=f"line {place} of it" + " and on" * (place % 40 if place < 2_000 else 0),
            spoken=True,
            speaker="Jane Doe",
            item_id="day-1" if place > 1 else "",
        )
        for place in range(3_000)
    ]
    desk.book.take_spoken(lines)
    async with opened(desk) as pilot:
        screen = await open_talk(pilot, talk)
        pane = screen.query_one(PassagesPane)
        await pilot.press("end")
        heights = [pane._block(place).height for place in range(len(pane._passages))]
        assert [pane._height_of(place) for place in range(len(heights))] == heights
        assert pane.passage is not None
        assert pane.passage.id == lines[-1].id
        assert pane.passage.heading.startswith("Transcript: ")
        (shown,) = pane.passage.lines()
        assert shown.text.plain == "Jane Doe: line 2999 of it"
        assert [note.text for note in desk.book.records.notes_of(talk.id)][:1] == [LINES[0]]
        assert len(desk.book.records.notes_of(talk.id)) == len(LINES)
        await pilot.press("exclamation_mark")
        assert pane.passage.id == lines[-1].id
        own = desk.book.records.notes_of(talk.id)
        assert [(note.text, note.mark) for note in own][-1] == ("line 2999 of it", Mark.INSIGHT)
        agenda = desk.book.records.interviews[talk.id].agenda
        assert next(each.state for each in agenda if each.id == "day-1") is QuestionState.ANSWERED
        await pilot.press("u")
        assert len(desk.book.records.notes_of(talk.id)) == len(LINES)


@pytest.mark.parametrize("size", [(60, 24), (80, 24)], ids=str)
async def test_the_question_a_line_moves_to_is_named_whole(desk, opened, size):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    long = "What happened on your most recent day at work, from start to finish?"
    items = [AgendaItem(text="How did you come to do this?"), AgendaItem(text=long)]
    talk = desk.book.plan_interview(jane.id, now=desk.now(), agenda=items)
    desk.book.start_call(talk.id, now=desk.now())
    desk.book.keep_line(talk.id, "most recent day at work: emails", seconds=9, now=desk.now())
    desk.book.hang_up(talk.id, now=desk.now())
    async with opened(desk, size) as pilot:
        pilot.app.push_screen(Conversation(desk, talk.id))
        await pilot.pause()
        offer = pilot.app.screen.query_one("#offer")
        offer.update(f"m moves it to: {long}")
        offer.display = True
        await pilot.pause()
        assert long in words_of(pilot, offer)
