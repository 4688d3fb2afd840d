"""Answers: compared, grouped, found again, reread."""

from datetime import timedelta
from pathlib import Path

import pytest
from textual.containers import VerticalScroll

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.settling import paste, start_over, until
from tests.cases import case
from tui.app.dialogs.choose import Choose
from tui.app.screens.answers.answers import Answers
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.screens.answers.revisit import Reread
from tui.app.screens.answers.topics import View
from tui.app.screens.person.timeline import Timeline
from tui.app.widgets.row_list import RowList
from tui.model.interview import AgendaItem, Agreement, Grouping, QuestionState

FIRST = "How did you come to do what you do today?"


@pytest.fixture
def read_in(season):
    """The season with all notes in the search."""
    while season.finder.work(1):
        pass
    return season


@pytest.fixture
def two_wordings(desk):
    """Two people who were asked the same in other words, and something else."""
    book, now = desk.book, desk.now()
    for name, text in (("Ann", "What do you regret?"), ("Ben", "Which tram do you take?")):
        contact = book.add_contact(name, now=now)
        item = AgendaItem(text=text, state=QuestionState.ANSWERED)
        interview = book.plan_interview(contact.id, now=now, agenda=[item])
        book.start_call(interview.id, now=now)
        book.keep_line(interview.id, f"{name} said so", seconds=1, now=now)
        book.keep_line(interview.id, f"~{name} has a dog", seconds=2, now=now)
        book.hang_up(interview.id, now=now)
    return desk


def pane(pilot):
    return pilot.app.screen.query_one(PassagesPane)


def topics(pilot):
    return pilot.app.screen.query_one("#topics", RowList)


def said(pilot):
    return [line.text.plain for line in pane(pilot).passage.lines()]


def drawn(pilot):
    return whole_screen(pilot)


async def test_O3_answers_stand_side_by_side_where_there_is_room(season, opened):
    async with opened(season, size=(120, 36)) as pilot:
        await pilot.press("5")
        assert topics(pilot).highlighted_id == FIRST
        assert pane(pilot).side_by_side
        lines = drawn(pilot).splitlines()
        assert any("Denise Okafor" in line for line in lines)
        assert any("Wendy Ho" in line for line in lines)
        await pilot.press("enter", *["right"] * 5)
        assert pane(pilot).passage.who == "Sam Whitfield"
        assert "Sam Whitfield" in drawn(pilot)
    async with opened(season, size=(80, 24)) as pilot:
        await pilot.press("5", "enter")
        assert not pane(pilot).side_by_side
        await pilot.press("G")
        assert pane(pilot).passage.who == "Sam Whitfield"
        assert "the portfolio got read" in drawn(pilot)


async def test_O3_a_resize_lays_the_columns_out_anew(season, opened):
    async with opened(season, size=(120, 36)) as pilot:
        await pilot.press("5", "enter", "right")
        entry = pane(pilot).passage
        await pilot.resize_terminal(60, 24)
        await pilot.pause()
        assert pane(pilot).passage == entry
        assert entry.who in drawn(pilot)


async def test_O3_agrees_and_differs_are_marked_and_undone(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "enter", "down", "A")
        entry = pane(pilot).passage
        assert (entry.who, entry.sign) == ("Tomás Rivera", "agrees")
        await pilot.press("down", "D")
        assert "1 agrees · 1 differs" in drawn(pilot)
        await pilot.press("D")
        assert pane(pilot).passage.sign == ""
        await pilot.press("u")
        assert pane(pilot).passage.sign == "differs"
        interview = season.book.records.interviews[entry.interview_id]
        item = next(each for each in interview.agenda if each.id == entry.part)
        assert item.agreement is Agreement.AGREES


async def test_O3_questions_are_joined_split_and_put_back(two_wordings, opened):
    records = two_wordings.book.records
    async with opened(two_wordings) as pilot:
        await pilot.press("5", "M")
        assert any("Mark two questions" in words for words in toasts(pilot))
        await pilot.press("v", "v", "M")
        assert len(topics(pilot).ids) == 1
        await pilot.press("u")
        assert len(topics(pilot).ids) == 2
        await pilot.press("U", "x")
        assert isinstance(pilot.app.screen, Choose)
        await pilot.press("enter")
        assert len(topics(pilot).ids) == 2
        assert [each.together for each in records.table(Grouping).values()] == [True, False]
        await pilot.press("u")
        assert len(topics(pilot).ids) == 1


async def test_O3_after_joining_the_cursor_is_on_the_joined_question(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "G", "v", "k", "k", "v", "M")
        await pilot.press("x")
        assert isinstance(pilot.app.screen, Choose)


async def test_escape_takes_the_marks_away(two_wordings, opened):
    async with opened(two_wordings) as pilot:
        await pilot.press("5", "v", "v", "escape", "M")
        assert len(topics(pilot).ids) == 2


async def test_y_copies_as_markdown_and_tells_of_personal_lines(two_wordings, opened, tmp_path):
    async with opened(two_wordings) as pilot:
        await pilot.press("5", "y")
        (copied,) = two_wordings.clipboard.texts
        assert copied.startswith("# W")
        assert "said so" in copied
        assert "dog" not in copied
        assert any("1 personal line left out" in words for words in toasts(pilot))
        path: Path = tmp_path / "answers.md"
        await pilot.press("w", "ctrl+u")
        await paste(pilot, str(path))
        await pilot.press("enter")
        assert path.read_text() == copied
        await pilot.press("w", "ctrl+u")
        await paste(pilot, str(path))
        await pilot.press("enter")
        assert not isinstance(pilot.app.screen, Answers)


async def test_enter_opens_an_answer_in_its_conversation(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "enter", "down", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, Conversation)
        assert screen.person().name == "Tomás Rivera"
        lines = said(pilot)
        assert lines == ["drove a delivery van for two years, then fixed the route sheet"]
        await pilot.press("y")
        assert season.clipboard.texts == lines
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Answers)
        assert pane(pilot).passage.who == "Tomás Rivera"


async def test_A4_reflections_stand_side_by_side_by_prompt(read_in, opened):
    async with opened(read_in) as pilot:
        await pilot.press("5", "tab")
        await until(pilot, lambda: "ride every line once" in drawn(pilot))
        topics(pilot).put_cursor("skills")
        await until(pilot, lambda: "Asking who is missing from the data" in drawn(pilot))
        await pilot.press("y")
        assert "Reading code. Cleaning up after oneself." in read_in.clipboard.texts[0]
        await pilot.press("enter", "enter")
        assert isinstance(pilot.app.screen, Conversation)
        assert pane(pilot).passage.id == "reflection:skills"


async def test_A5_a_reflection_is_reread_beside_what_was_thought(season, opened, type_text):
    season.clock.move(days=40)
    records = season.book.records
    async with opened(season) as pilot:
        await pilot.press("5", "tab", "enter")
        assert isinstance(pilot.app.screen, Reread)
        assert "Slow, careful, close to people." in drawn(pilot)
        await pilot.press(*"ok now", "ctrl+s")
        assert isinstance(pilot.app.screen, Answers)
        (reread,) = [each for each in records.interviews.values() if each.later_reflections]
        assert records.contacts[reread.contact_id].name == "Wendy Ho"
        assert reread.later_reflections[0].reflection.job == "ok now"
        assert reread.reflection.job.startswith("Slow, careful")
        assert "Wendy Ho, 30 days later" not in drawn(pilot)
        await pilot.press("u")
        assert "Wendy Ho, 30 days later" in drawn(pilot)


async def test_A5_a_long_reflection_is_read_by_the_page_keys(season, opened):
    season.clock.move(days=40)
    async with opened(season) as pilot:
        (wendy,) = [
            each
            for each in season.book.records.interviews.values()
            if season.book.records.contacts[each.contact_id].name == "Wendy Ho"
        ]
        long = wendy.reflection.changed(job="a line\n" * 60)
        season.book.edit_interview(wendy.id, "", reflection=long)
        await pilot.press("5", "tab", "enter")
        thoughts = pilot.app.screen.query_one(VerticalScroll)
        await pilot.press("pagedown", "pagedown")
        assert thoughts.scroll_offset.y == 2 * thoughts.size.height
        await pilot.press("pageup", "x")
        assert pilot.app.focused.text == "x"


async def test_A5_today_opens_the_rereading_and_what_is_typed_is_kept(season, opened):
    season.clock.move(days=40)
    async with opened(season) as pilot:
        await pilot.press("right")
        (key,) = [
            each
            for each, item in pilot.app.screen._items.items()
            if item.rule == "A5"
            and season.book.records.contacts[item.contact_id].name == "Tomás Rivera"
        ]
        pilot.app.screen.query_one("#queue").put_cursor(key)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Reread)
        await pilot.press(*"half")
    async with opened(season) as pilot:
        await pilot.press("right")
        pilot.app.screen.query_one("#queue").put_cursor(key)
        await pilot.press("enter")
        assert pilot.app.focused.text == "half"
        await pilot.press("ctrl+s")
        assert key not in pilot.app.screen._items


async def test_by_mark_and_by_organization(read_in, opened):
    async with opened(read_in) as pilot:
        await pilot.press("5", "tab", "tab")
        assert "ride every line once" in drawn(pilot)
        await pilot.press("j")
        await until(pilot, lambda: "a late bus is a number to us" in drawn(pilot))
        await pilot.press("tab")
        assert "City Transit Authority" in drawn(pilot)
        assert "student analyst, 15 hours a week" in drawn(pilot)
        await pilot.press("y")
        assert "## Openings" in read_in.clipboard.texts[0]
        assert "grows peppers" not in read_in.clipboard.texts[0]


async def test_O1_a_search_shows_hits_in_context_and_opens_them(read_in, opened, type_text):
    async with opened(read_in) as pilot:
        await pilot.press("5", "slash")
        await type_text(pilot, "half")
        assert "3 hits" in drawn(pilot)
        assert "the dosing chart from that trial hangs in the ward" in drawn(pilot)
        await pilot.press("down", "enter")
        assert isinstance(pilot.app.screen, Conversation)
        assert pilot.app.screen.person().name == "Sam Whitfield"
        assert said(pilot) == ["“half my job is finding out what they meant by active user”"]
        await pilot.press("escape")
        assert pilot.app.screen._view is View.SEARCH
        await pilot.press("escape", "y")
        assert read_in.clipboard.texts[0].startswith("# Search: half")
        assert "1 personal line left out" in read_in.clipboard.texts[0]
        await pilot.press("escape")
        assert pilot.app.screen._view is View.QUESTIONS


async def test_O1_a_word_is_looked_for_by_its_meaning_as_well(read_in, opened):
    interview = next(iter(read_in.book.records.interviews))
    read_in.book.keep_line(interview, "no class on fridays", seconds=9000, now=read_in.now())
    async with opened(read_in) as pilot:
        await pilot.press("5", "slash", *"boss")
        assert "2 hits for manager; none for the word itself" in drawn(pilot)
        assert "shadow a data manager for a day" in drawn(pilot)
        await pilot.press(*["backspace"] * 4, *"burnout")
        assert "no hits, nor for stress, pressure" in drawn(pilot)
        await pilot.press(*["backspace"] * 7, *"class")
        assert "1 hit, and 3 more for course" in drawn(pilot)


async def test_O1_neighboring_hits_share_their_context(read_in, opened):
    interview = next(iter(read_in.book.records.interviews))
    for second, line in enumerate(("zebra one", "between", "zebra two", "a", "b", "c", "zebra 3")):
        read_in.book.keep_line(interview, line, seconds=9000 + second, now=read_in.now())
    async with opened(read_in) as pilot:
        await pilot.press("5", "slash", *"zebra")
        assert "3 hits" in drawn(pilot)
        assert drawn(pilot).count("between") == 1
        assert drawn(pilot).count("⋯") == 1


async def test_O1_a_new_search_begins_anew(read_in, opened):
    async with opened(read_in) as pilot:
        await pilot.press("5", "slash", *"half", "escape", "slash", *"half")
        assert "3 hits" in drawn(pilot)


async def test_the_view_before_is_a_key_away(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "tab", "shift+tab")
        assert pilot.app.screen._view is View.QUESTIONS
        await pilot.press("shift+tab")
        assert pilot.app.screen._view is View.SEARCH


async def test_O3_who_is_marked_from_the_questions_is_said(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "A")
        who = pane(pilot).passage.who
        assert toasts(pilot) == [f"{who}: agrees. u takes it back."]
        await pilot.press("A")
        assert toasts(pilot)[-1] == f"{who}: no mark. u takes it back."


async def test_O1_a_search_follows_what_changes(read_in, opened, type_text):
    interview = next(iter(read_in.book.records.interviews))
    note = read_in.book.keep_line(interview, "about [/ zebras", seconds=1, now=read_in.now())
    async with opened(read_in) as pilot:
        await pilot.press("5", "slash")
        await type_text(pilot, "zebr")
        assert pane(pilot).passage.part == note.id
        assert "about [/ zebras" in said(pilot)
        await type_text(pilot, "oo")
        assert "Nothing you wrote down has these words." in drawn(pilot)


async def test_the_notes_are_read_in_by_themselves(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("5", "slash")
        await until(pilot, lambda: season.finder.ready, "the search")
        await type_text(pilot, "peppers")
        assert "grows peppers on the roof" in said(pilot)


async def test_a_hit_about_a_person_opens_their_timeline(read_in, opened, type_text):
    contact = read_in.book.add_contact("Kim Park", now=read_in.now(), organization="Signals")
    read_in.book.edit_contact(contact.id, notes="collects semaphores")
    signals = read_in.book.records.organization_named("Signals")
    with read_in.book.transaction("") as change:
        change.put(signals.changed(research="semaphores since 1890"))
    async with opened(read_in) as pilot:
        await pilot.press("5", "slash")
        await type_text(pilot, "semaph")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Timeline)
        await pilot.press("escape", "down", "enter")
        assert any("noted for the organization" in words for words in toasts(pilot))


async def test_the_program_never_says_confirmed(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "enter", "A", "down", "A")
        assert "onfirmed" not in drawn(pilot)


async def test_empty_views_teach(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape", "5")
        for words in ("one question stands", "Nothing is written", "first character", "resource:"):
            assert words in drawn(pilot)
            await pilot.press("tab")
        assert "Type, and every note" in drawn(pilot) or "being read in" in drawn(pilot)
        await pilot.press("escape", "y", "w", "A", "x", "enter")
        assert isinstance(pilot.app.screen, Answers)


async def test_c_calls_whose_words_are_under_the_cursor(season, opened):
    async with opened(season) as pilot:
        await pilot.press("5", "enter", "down", "H")
        assert isinstance(pilot.app.screen, Timeline)
        await pilot.press("escape", "t")
        assert "Tomás" in drawn(pilot)


@pytest.mark.parametrize(
    "text", ["see [/ [b x", "a\x1b[2J\x07b", "山田 データ 分析", "שלום עליكم", "👩‍👩‍👧"]
)
async def test_hostile_answers_are_only_text(desk, opened, text):
    book, now = desk.book, desk.now()
    for number in range(3):
        contact = book.add_contact(f"{text} {number}", now=now, organization=text)
        agenda = [AgendaItem(text=text, state=QuestionState.ANSWERED)]
        interview = book.plan_interview(contact.id, now=now, agenda=agenda)
        book.start_call(interview.id, now=now)
        for mark in ("", "!", '"', ">", "<", "?", "~"):
            book.keep_line(interview.id, f"{mark}resource: {text} " * 9, seconds=1, now=now)
        book.hang_up(interview.id, now=now)
        for prompt in ("job", "next_steps"):
            book.reflect(interview.id, prompt, f"{text}\n{text}", now=now)
    while desk.finder.work(1):
        pass
    desk.clock.moment += timedelta(days=31)

    def all_kept():
        return {**book.records.interviews}, {**book.records.table(Grouping)}

    before = all_kept()
    async with opened(desk) as pilot:
        for size in [(60, 24), (80, 24), (120, 36)]:
            with case(size):
                await pilot.resize_terminal(*size)
                await press_in_every_view(pilot)
                assert pilot.app.is_running
                assert not set(drawn(pilot)) & set("\x07\x1b")
                assert all_kept() != before
                while all_kept() != before:
                    assert book.undo()
                await start_over(pilot)


async def press_in_every_view(pilot):
    await pilot.press("5", "enter", "down", "right", "A", "x", "enter", "escape", "escape")
    await pilot.press("tab", "enter", "escape", "tab", "j", "enter", "escape", "tab", "enter")
    await pilot.press("escape", "slash", *"res", "down", "enter", "G", "y", "escape")
    await pilot.press("1")


async def test_the_search_key_in_its_own_empty_field_is_no_word(read_in, opened):
    async with opened(read_in) as pilot:
        await pilot.press("5", "shift+tab", "slash", *"half")
        assert pilot.app.screen._query.value == "half"
        await pilot.press("slash")
        assert pilot.app.screen._query.value == "half/"
