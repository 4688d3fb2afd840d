"""`enter` on what was done today shows it, and only `d` puts it back."""

from datetime import timedelta

import pytest

from tests.app.conftest import texts
from tests.app.painted import words_of
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.person.letter.letter import Letter, LetterText
from tui.app.screens.person.timeline import Timeline
from tui.app.screens.prep.prep import Prep
from tui.app.screens.today.today import Today
from tui.app.widgets.row_list import RowList
from tui.model.followup import TouchKind
from tui.model.interview import Reflection


@pytest.fixture
def kim(desk):
    book, now = desk.book, desk.now()
    book.save_profile(now=now, name="Sam Rivera", school_or_role="Bay College")
    kim = book.add_contact("Kim Park", now=now, to_ask=False)
    talk = book.start_call(book.plan_interview(kim.id, now=now).id, now=now)
    book.keep_line(talk.id, "!start small", seconds=3, now=now)
    book.hang_up(talk.id, now=now)
    return talk


def sent(desk, talk):
    return [
        touch.text
        for touch in desk.book.records.touches_of(talk.contact_id)
        if touch.kind is TouchKind.THANK_YOU
    ]


async def on_done(pilot, start="done:A1:"):
    rows = pilot.app.screen.query_one(RowList)
    rows.put_cursor(next(each for each in rows.ids if each.startswith(start)))
    await pilot.pause(0.1)


async def test_enter_opens_the_thank_you_as_it_was_sent(desk, kim, opened):
    async with opened(desk) as pilot:
        pilot.app.screen.query_one(RowList).put_cursor(f"A1:{kim.id}")
        await pilot.press("enter", "i", *"Kim! ", "escape", "d", "d")
        if isinstance(pilot.app.screen, Letter):
            await pilot.press("d")
        (text,) = sent(desk, kim)
        await on_done(pilot)
        words = words_of(pilot, pilot.app.screen.query_one("#card"))
        assert "d puts it back. enter shows it as it was sent." in " ".join(words.split())
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Letter)
        assert pilot.app.screen.query_one(LetterText).text == text
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Today)
        assert sent(desk, kim) == [text]
        await pilot.press("d")
        assert sent(desk, kim) == []


async def test_enter_on_another_letter_shows_it_on_the_timeline(desk, opened):
    ben = desk.book.add_contact("Ben Ito", now=desk.now())
    desk.book.log_touch(ben.id, TouchKind.OUTREACH, now=desk.now(), text="May I ask you …")
    async with opened(desk) as pilot:
        await on_done(pilot, "done:sent:")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Timeline)
        assert "May I ask you …" in words_of(pilot, pilot.app.screen)
    assert len(desk.book.records.touches_of(ben.id)) == 1


async def test_a_reflection_that_is_begun_is_still_to_be_done_and_not_done(desk, kim, opened):
    prompts = list(Reflection.model_fields)
    async with opened(desk) as pilot:
        for written, prompt in enumerate(prompts, start=1):
            desk.book.reflect(kim.id, prompt, "a lot", now=desk.now())
            pilot.app.screen.show_book()
            rows = texts(pilot.app.screen.query_one(RowList))
            to_do = [item.what for item in desk.queue() if item.rule == "A4"]
            done = [row for row in rows if "reflection written" in row]
            is_whole = written == len(prompts)
            assert (len(to_do), len(done)) == ((0, 1) if is_whole else (1, 0))
            assert to_do == ([] if is_whole else [f"write your reflection: {written} of 6 written"])


def test_several_talks_with_one_person_are_thanked_for_by_one_letter(desk, kim):
    book = desk.book
    for _ in range(2):
        desk.clock.move(hours=2)
        talk = book.start_call(
            book.plan_interview(kim.contact_id, now=desk.now()).id, now=desk.now()
        )
        book.hang_up(talk.id, now=desk.now())
    assert [item.key for item in desk.queue() if item.rule == "A1"] == [f"A1:{talk.id}"]
    book.log_touch(kim.contact_id, TouchKind.THANK_YOU, now=desk.now(), interview_id=talk.id)
    assert [item for item in desk.queue() if item.rule == "A1"] == []


async def test_enter_on_what_was_got_ready_opens_prep_and_on_a_talk_its_debrief(desk, kim, opened):
    ann = desk.book.add_contact("Ann [b]Lee", now=desk.now(), to_ask=False)
    talk = desk.interview_to_come(ann)
    desk.book.schedule(talk.id, desk.now() + timedelta(days=1), now=desk.now())
    ready = next(item for item in desk.queue_of(ann.id) if item.rule == "P2")
    desk.do(ready)
    async with opened(desk, (80, 40)) as pilot:
        await on_done(pilot, f"done:P2:{talk.id}")
        words = words_of(pilot, pilot.app.screen.query_one("#card"))
        assert "d puts it back. enter opens Prep." in " ".join(words.split())
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Prep)
        await pilot.press("1")
        await on_done(pilot, f"done:talked:{kim.id}")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Debrief)
