"""What is typed outlives a crash, and every screen tells the truth about the disk."""

import shutil

import pytest
from textual.widgets import Input

from tests.app.conftest import toasts
from tests.app.crashed import after_a_crash
from tests.app.painted import whole_screen
from tests.app.settling import comes_true
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Form
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.resume import Resume
from tui.app.screens.person.letter.letter import Letter, LetterText
from tui.app.screens.today.today import Today
from tui.app.widgets.key_hints import KeyHints
from tui.desk.desk import Desk
from tui.model.interview import InterviewStatus
from tui.playbook.interview.agenda import default_agenda
from tui.store.book import Book


@pytest.fixture
def jane(desk):
    return desk.book.add_contact("Jane Doe", now=desk.now())


@pytest.fixture
def live(desk, jane):
    agenda = default_agenda(desk.book.records, jane)
    interview = desk.book.plan_interview(jane.id, now=desk.now(), agenda=agenda)
    return desk.book.start_call(interview.id, now=desk.now())


async def test_a_call_that_was_cut_off_is_offered_and_resumed(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        desk.clock.move(minutes=14)
        await type_text(pilot, "safe line")
        await pilot.press("enter")
        await type_text(pilot, "half typ")
        after = after_a_crash(desk)
    async with opened(after) as pilot:
        assert isinstance(pilot.app.screen, Resume)
        drawn = whole_screen(pilot)
        assert "Call with Jane Doe, 14 min in, 1 line safe" in drawn
        assert "half typ" in drawn
        await pilot.press("enter")
        await pilot.pause()
        assert pilot.app.screen.query_one(NoteLine).value == "half typ"
        await type_text(pilot, "ed")
        await pilot.press("enter")
    texts = [note.text for note in after.book.records.notes_of(live.id)]
    assert texts == ["safe line", "half typed"]
    assert after.book.draft(f"line:{live.id}") == ""


async def test_a_call_that_was_cut_off_can_be_ended(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        desk.clock.move(minutes=3)
        await type_text(pilot, "half typed")
        after = after_a_crash(desk)
    async with opened(after) as pilot:
        await pilot.press("f")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Debrief)
    interview = after.book.records.interviews[live.id]
    assert interview.status is InterviewStatus.TALKED
    assert [note.text for note in after.book.records.notes_of(live.id)] == ["half typed"]


async def test_escape_leaves_a_cut_off_call_for_later(desk, live, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Today)
    assert desk.book.records.interviews[live.id].status is InterviewStatus.LIVE


async def test_an_unfinished_contact_line_is_there_again(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("a")
        await pilot.pause()
        await type_text(pilot, "Wendy Ho, Ha")
        after = after_a_crash(desk)
    async with opened(after) as pilot:
        await pilot.press("a")
        await pilot.pause()
        assert isinstance(pilot.app.screen, AskLine)
        assert pilot.app.focused.value == "Wendy Ho, Ha"
        await pilot.press("escape", "a")
        await pilot.pause()
        assert pilot.app.focused.value == ""


async def test_an_unfinished_form_is_there_again(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("e", "end")
        await pilot.pause()
        await type_text(pilot, " Smith")
        after = after_a_crash(desk)
    async with opened(after) as pilot:
        await pilot.press("e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Form)
        assert pilot.app.focused.value == "Jane Doe Smith"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert after.book.records.contacts[jane.id].name == "Jane Doe Smith"
        assert after.book.draft(f"edit:{jane.id}") == ""


async def test_an_unsent_letter_is_there_again(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("i", "x", "y", "z", "escape")
        after = after_a_crash(desk)
    async with opened(after) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        letter = pilot.app.screen
        assert isinstance(letter, Letter)
        assert "My name is xyz, and" in letter.query_one("#body").text
        await pilot.press("d", "d")
        await pilot.pause()
    (touch,) = after.book.records.touches_of(jane.id)
    assert "My name is xyz, and" in touch.text


async def test_the_bottom_line_says_saved(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("d")
        desk.book.flush()
        await pilot.pause()
        assert pilot.app.screen.query_one(KeyHints).saved == "saved"


async def test_a_second_copy_only_reads_and_says_why(desk, jane, opened):
    desk.book.flush()
    second = Desk(Book(desk.book.path), desk.clock, desk.clipboard)
    async with opened(second) as pilot:
        assert pilot.app.screen.query_one(KeyHints).saved == "READ ONLY"
        words = []
        for keys in (["d"], ["x"], ["w"], ["u"], ["c", "a", "enter"]):
            await pilot.press(*keys)
            await pilot.pause()
            assert pilot.app.is_running
            words += [toast.message for toast in pilot.app._notifications]
        assert any("read" in each for each in words)
        await pilot.press("escape", "1", "o", "i")
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press(*"Hello", "escape", "d")
        assert "Hello" in pilot.app.screen.query_one(LetterText).text
        assert pilot.app.is_running
    assert list(second.book.records.contacts) == [jane.id]
    assert second.book.read_only


async def test_a_store_that_another_program_changes_is_told_once(season, opened):
    async with opened(season) as pilot:
        pilot.app.look_at_store()
        assert not any("Another program" in words for words in toasts(pilot))
        for content in ("{}", "{} "):
            season.book.path.write_text(content)
            for _ in range(3):
                pilot.app.look_at_store()
                await pilot.pause()
        told = [words for words in toasts(pilot) if "Another program changed" in words]
        assert len(told) == 2


async def test_a_journal_that_another_program_removes_is_told_and_saved_again(season, opened):
    book = season.book
    journal = book.path.with_name(f"{book.path.name}.wal")
    async with opened(season) as pilot:
        for name in ("Ann", "Bob"):
            book.add_contact(name, now=season.now())
            book.flush()
            shutil.rmtree(journal)
            pilot.app.look_at_store()
            await comes_true(journal.exists)
            book.flush()
        pilot.app.look_at_store()
        await pilot.pause()
        assert len([words for words in toasts(pilot) if "was saved again" in words]) == 1
        kept = Book(book.path, reading=True)
        assert kept.records.contacts.keys() == book.records.contacts.keys()


FIELDS = {
    "the filter of Today": ["slash"],
    "a day": ["j", "s"],
    "the filter of the Map": ["2", "slash"],
    "a way to an organization": ["2", "w"],
    "the search": ["5", "slash"],
    "the filter of the question bank": ["3", "b", "slash"],
    "a file for answers": ["5", "w"],
}


@pytest.mark.parametrize("left", ["by a crash", "by escape"])
@pytest.mark.parametrize("field", FIELDS)
async def test_a_half_typed_line_is_there_again(field, left, season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press(*FIELDS[field])
        before = pilot.app.focused.value
        await pilot.press("end")
        await type_text(pilot, "mus")
        typed = pilot.app.focused.value
        assert typed not in ("", before)
        if left == "by escape":
            await pilot.press("escape", "escape", *(["escape"] if "bank" in field else []))
            assert not isinstance(pilot.app.focused, Input) or not pilot.app.focused.value
            after = season
        else:
            after = after_a_crash(season)
    async with opened(after) as pilot:
        await pilot.press(*FIELDS[field])
        line = pilot.app.focused
        assert line.value == typed
        # What is looked for is marked, to be typed over; a dialog goes on behind its words.
        is_search = field.startswith("the ")
        assert line.selected_text == (typed if is_search else "")
        assert is_search or line.cursor_position == len(typed)
    if after is not season:
        after.book.close()


async def test_a_filter_that_somebody_empties_is_gone(season, opened, type_text):
    async with opened(season) as pilot:
        await pilot.press("2", "slash")
        await type_text(pilot, "mus")
        await pilot.press("backspace", "backspace", "backspace", "escape", "slash")
        assert pilot.app.focused.value == ""
