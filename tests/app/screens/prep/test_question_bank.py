"""The question bank: found, taken, favorites, and questions of one's own."""

import pytest
from textual.widgets import Input

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.settling import paste, start_over
from tests.cases import case
from tui.app import app
from tui.app.dialogs.form import Form
from tui.app.screens.prep.prep import Prep
from tui.app.screens.prep.question_bank import QuestionBank
from tui.app.widgets.row_list import RowList
from tui.model.interview import AgendaItem, Question, QuestionState
from tui.playbook.questions.choosing import question_list
from tui.playbook.questions.for_you import for_you


@pytest.fixture
def interview(season):
    (found,) = [
        each for each in season.book.records.interviews.values() if each.status.value == "scheduled"
    ]
    return found


def rows(pilot):
    return pilot.app.screen.query_one(RowList)


def known(pilot):
    return str(pilot.app.screen.query_one("#known").render())


def agenda(desk, interview):
    return [item.text for item in desk.book.records.interviews[interview.id].agenda]


async def test_it_filters_as_one_types_and_says_whom_one_asked(season, interview, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b", "slash", *"surprised career")
        assert rows(pilot).highlighted_id == "path-3"
        assert "not asked yet" in known(pilot)
        await pilot.press("ctrl+u", *"start finish", "enter")
        assert "asked: Denise Okafor Tue 17 Nov · Tomás Rivera" in known(pilot)
        await pilot.press("escape")
        assert pilot.app.screen.query_one(Input).value == ""
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, QuestionBank)


async def test_what_no_question_has_becomes_ones_own(season, interview, opened):
    questions = season.book.records.questions
    async with opened(season) as pilot:
        await pilot.press("3", "b", "slash", *"zzz", "down")
        assert ": i adds it as your own" in known(pilot)
        await pilot.press("slash")
        assert ": enter adds it as your own" in known(pilot)
        await pilot.press("enter", *"?", "ctrl+s")
        _, own = questions.values()
        assert own.text == "zzz?"
        assert rows(pilot).highlighted_id == own.id
        assert pilot.app.screen.query_one(Input).value == ""
        assert any("space takes it off the agenda again" in words for words in toasts(pilot))
        assert "zzz?" in agenda(season, interview)
        await pilot.press("u")
        assert "zzz?" not in agenda(season, interview)
        assert own.id not in questions


async def test_a_question_asked_in_other_words_was_asked(season, interview, opened):
    (talk, item) = next(
        (talk, item)
        for talk in reversed(season.book.records.interviews.values())
        for item in talk.agenda
        if item.question_id == "day-1" and item.state is QuestionState.ANSWERED
    )
    season.book.change_question(talk.id, item.id, text="What filled your day?")
    name = season.book.records.contacts[talk.contact_id].name
    async with opened(season) as pilot:
        await pilot.press("3", "b", "slash", *"start finish")
        assert name in known(pilot)


async def test_space_takes_a_question_and_puts_it_back(season, interview, opened):
    async with opened(season) as pilot:
        before = agenda(season, interview)
        await pilot.press("3", "b", "g", "j", "j", "space")
        taken = agenda(season, interview)
        assert len(taken) == len(before) + 1
        await pilot.press("k", "space")
        assert agenda(season, interview) == before
        await pilot.press("u")
        assert agenda(season, interview) == taken
        await pilot.press("U")
        assert agenda(season, interview) == before


@pytest.mark.parametrize("whole", [True, False], ids=["default agenda", "a few of one's own"])
@pytest.mark.parametrize("key", ["space", "enter"])
async def test_ten_questions_are_taken_with_eleven_keys(desk, opened, whole, key):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    if whole:
        talk = desk.interview_to_come(jane)
    else:
        own = [AgendaItem(text="Which tram?"), AgendaItem(text="How come?")]
        talk = desk.book.plan_interview(jane.id, now=desk.now(), agenda=own)
    before = agenda(desk, talk)
    async with opened(desk) as pilot:
        await pilot.press("3")
        await pilot.press("b", *[key] * 10)
        after = agenda(desk, talk)
        assert len(after) == len(before) + 10
        assert set(before) < set(after)


async def test_the_last_question_of_all_is_taken_and_the_cursor_stays(season, interview, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b", "G")
        last = rows(pilot).highlighted_id
        before = agenda(season, interview)
        await pilot.press("space")
        assert rows(pilot).highlighted_id == last
        assert len(agenda(season, interview)) == len(before) + 1


@pytest.mark.parametrize("word", ["pay", "training", "on the job", "opening", "career change"])
def test_the_bank_has_questions_on_what_people_ask_about(desk, word):
    assert question_list(desk.book.records, word)


async def test_the_questions_for_you_stand_on_top(season, interview, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b")
        assert rows(pilot).ids[0] == "heading For you"
        profile = season.book.records.profile
        chosen = [f"for you:{each.id}" for each in for_you(profile.situation)]
        assert rows(pilot).ids[1 : len(chosen) + 1] == chosen
        await pilot.press("slash", *"surprised")
        assert "heading For you" not in rows(pilot).ids


async def test_favorites_stand_on_top_and_the_cursor_stays(season, interview, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b", "g", "j", "j", "asterisk")
        assert rows(pilot).highlighted_id == "for you:fit-3"
        assert rows(pilot).ids[0] == "heading Favorites"
        assert rows(pilot).ids[1] == "favorite:fit-3"
        await pilot.press("g", "asterisk")
        assert rows(pilot).ids[0] != "heading Favorites"
        await pilot.press("u")
        assert rows(pilot).ids[1] == "favorite:fit-3"


async def test_own_questions_are_added_changed_removed_and_undone(
    season, interview, opened, type_text
):
    questions = season.book.records.questions
    async with opened(season) as pilot:
        await pilot.press("3", "b", "i")
        await paste(pilot, "Are there jobs open?")
        assert isinstance(pilot.app.screen, Form)
        hint = str(pilot.app.screen.query_one("#meaning").render())
        assert "asks for a job" in hint
        await pilot.press("enter", "ctrl+u")
        await type_text(pilot, "chang")
        await pilot.press("ctrl+s")
        _, own = questions.values()
        assert (own.text, own.theme, own.minutes) == ("Are there jobs open?", "changes ahead", 3)
        assert rows(pilot).highlighted_id == own.id
        await pilot.press("e", "ctrl+u")
        await paste(pilot, "How do people come to be here?")
        await pilot.press("ctrl+s")
        assert questions[own.id].text == "How do people come to be here?"
        await pilot.press("space")
        assert "How do people come to be here?" in agenda(season, interview)
        rows(pilot).put_cursor(own.id)
        await pilot.press("space", "x")
        assert own.id not in questions
        await pilot.press("u")
        assert questions[own.id].text == "How do people come to be here?"


async def test_a_question_of_the_bank_is_reworded_as_an_own_one(season, interview, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b", "x")
        assert any("belongs to the bank" in words for words in toasts(pilot))
        await pilot.press("g", "e", "end", *" Tell.", "ctrl+s")
        _, own = season.book.records.questions.values()
        assert own.text.endswith("today? Tell.")
        assert own.bank_id == ""


async def test_hostile_own_questions_are_only_text(season, interview, opened):
    questions, before = season.book.records.questions, {**season.book.records.questions}
    own_agenda = agenda(season, interview)
    async with opened(season) as pilot:
        for text in ("see [/ [b", "a\x1b[2Jb", "山田 データ", "שלום", "👩‍👩‍👧 $x"):
            with case(repr(text)):
                season.book.save_question(Question(text=text, theme=text))
                await pilot.press("3", "b", "space", "asterisk", "e", "escape")
                await pilot.press("slash", *"a[", "escape", "question_mark", "escape", "escape")
                assert pilot.app.is_running
                assert "\x1b" not in whole_screen(pilot)
                while {**questions} != before:
                    assert season.book.undo()
                assert agenda(season, interview) == own_agenda
                await start_over(pilot)


async def test_help_tells_the_keys_of_the_bank(season, interview, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "b", "question_mark")
        drawn = whole_screen(pilot)
        assert "change the wording" in drawn


async def test_the_place_behind_follows_once_and_not_each_key(
    season, interview, opened, monkeypatch
):
    # No key of a busy machine takes that long.
    monkeypatch.setattr(app, "DRAWN_BEHIND_AFTER", 600)
    drawn, show_book = [], Prep.show_book
    async with opened(season) as pilot:
        await pilot.press("3", "b")
        prep = pilot.app.screen_stack[-2]
        monkeypatch.setattr(Prep, "show_book", lambda self: (drawn.append(1), show_book(self)))
        await pilot.press(*["space"] * 6, "down", "space")
        assert not drawn
        await pilot.press("escape")
        await pilot.pause()
        shown = prep.query_one("#questions", RowList)
        asked = season.book.records.interviews[interview.id].agenda
        assert [*shown._rows] == [item.id for item in asked]
