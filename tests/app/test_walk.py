"""One whole conversation, key by key, from the first start to the next."""

import pytest

from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.prep.prep import Prep
from tui.app.screens.today.today import Today
from tui.desk.desk import Desk
from tui.model.followup import TouchKind
from tui.model.interview import InterviewStatus
from tui.model.note import Mark
from tui.store.book import Book

pytestmark = pytest.mark.painted

LINE = "Jane Doe, Data Analyst, Acme <jane@acme.com> #alumni via Prof. Smith"


async def test_first_start_asks_who_you_are_and_whom_you_know(desk, opened, type_text):
    async with opened(desk) as pilot:
        about = ("Sam Rivera", "Lakeside College", "water policy", "student")
        for text in (*about, "Kim Park, Analyst, City"):
            await type_text(pilot, text)
            await pilot.press("enter")
        await pilot.pause()
        records = desk.book.records
        assert records.profile.name == "Sam Rivera"
        (kim,) = records.contacts.values()
        assert (kim.name, kim.title, records.organization_of(kim)) == (
            "Kim Park",
            "Analyst",
            "City",
        )
        assert isinstance(pilot.app.screen, Today)
        assert pilot.app.screen.person() == kim


async def test_first_start_can_be_skipped(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Today)
        assert not desk.book.records.contacts


async def test_from_one_line_to_the_thank_you(desk: Desk, opened, type_text):
    desk.book.save_profile(now=desk.now(), name="Sam Rivera")
    async with opened(desk) as pilot:
        await pilot.press("a")
        await pilot.pause()
        await type_text(pilot, LINE)
        await pilot.press("enter")
        await pilot.pause()
        records = desk.book.records
        jane = next(each for each in records.contacts.values() if each.name == "Jane Doe")
        assert records.introducer_of(jane).name == "Prof. Smith"

        await pilot.press("p")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Prep)
        (interview,) = records.interviews_of(jane.id)
        assert interview.agenda
        first, second = interview.agenda[:2]
        await pilot.press("J")
        agenda = records.interviews[interview.id].agenda
        assert [item.id for item in agenda[:2]] == [second.id, first.id]

        await pilot.press("c")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Call)
        assert isinstance(pilot.app.focused, NoteLine)
        assert records.interviews[interview.id].status is InterviewStatus.PLANNED
        await type_text(pilot, "!Build a portfolio")
        assert records.interviews[interview.id].status is InterviewStatus.LIVE
        desk.clock.move(seconds=75)
        await pilot.press("enter")
        await pilot.press("tab")
        await type_text(pilot, "@Wendy Ho, Bay Trust")
        await pilot.press("enter")
        await type_text(pilot, "half a line")
        await pilot.press("escape", "1")
        await pilot.pause()
        await pilot.press("4")
        await pilot.pause()
        assert pilot.app.screen.query_one(NoteLine).value == "half a line"
        desk.clock.move(minutes=20)
        await pilot.press("escape", "h")
        await pilot.pause()
        notes = records.notes_of(interview.id)
        assert [(note.mark, note.text, note.seconds) for note in notes] == [
            (Mark.INSIGHT, "Build a portfolio", 0),
            (Mark.PERSON, "Wendy Ho, Bay Trust", 75),
            (Mark.PLAIN, "half a line", 75),
        ]
        wendy = records.contacts[notes[1].contact_id]
        assert records.introducer_of(wendy) == jane
        assert notes[0].item_id != notes[1].item_id

        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("y")
        (copied,) = desk.clipboard.texts
        assert "Dear Jane" in copied
        assert "your advice to build a portfolio" in copied
        assert "Sam Rivera" in copied

        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Today)
        thanks = next(item for item in desk.queue() if item.rule == "A1")
        pilot.app.screen.query_one("#queue").put_cursor(thanks.key)
        await pilot.press("d")
        kinds = {touch.kind for touch in records.touches_of(jane.id)}
        assert TouchKind.THANK_YOU in kinds
        await pilot.press("u")
        kinds = {touch.kind for touch in records.touches_of(jane.id)}
        assert TouchKind.THANK_YOU not in kinds
        assert any(item.rule == "A1" for item in desk.queue())

    again = Book(desk.book.path)
    assert [note.text for note in again.records.notes_of(interview.id)] == [
        "Build a portfolio",
        "Wendy Ho, Bay Trust",
        "half a line",
    ]
    assert again.records.interviews[interview.id].status is InterviewStatus.TALKED
