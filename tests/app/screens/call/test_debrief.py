"""Ninety seconds after hanging up: each step is one key, and each can be left out."""

import re
from datetime import date

import pytest
from textual.events import Paste

from tests.app.conftest import texts, toasts
from tests.app.painted import whole_screen
from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.person.letter.letter import Letter, LetterText
from tui.app.screens.person.timeline import Timeline
from tui.app.screens.prep.prep import Prep
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.row_list import RowList
from tui.app.widgets.tab_bar import TabBar
from tui.model.followup import FollowUp, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.note import Mark
from tui.playbook.letters.thank_you import thank_you

LINES = ("plain one", "!start small", ">send the draft by fri", "@Wendy Ho, Bay", "<forward the ad")


@pytest.fixture
def talked(desk):
    book, now = desk.book, desk.now()
    book.save_profile(now=desk.now(), name="Sam Rivera")
    jane = book.add_contact("Jane Doe", now=now, organization="Acme")
    interview = book.plan_interview(jane.id, now=now)
    book.start_call(interview.id, now=now)
    return interview


def hang_up(desk, interview, lines=LINES):
    for number, line in enumerate(lines):
        desk.book.keep_line(interview.id, line, seconds=number, now=desk.now())
    desk.book.hang_up(interview.id, now=desk.now())


async def open_debrief(pilot, interview):
    pilot.app.open_interview("debrief", interview.id)
    await pilot.pause()
    return pilot.app.screen


def put(screen, start):
    rows = screen.query_one(RowList)
    rows.put_cursor(next(each for each in rows.ids if each.startswith(start)))


async def test_an_unmarked_line_takes_a_mark_with_one_key(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        put(screen, "note:")
        await pilot.press("exclamation_mark")
    assert desk.book.records.notes_of(talked.id)[0].mark is Mark.INSIGHT


@pytest.mark.parametrize("connected", [False, True])
async def test_D6_who_is_connected_was_not_asked_to_connect(desk, talked, opened, connected):
    if connected:
        notes = "Connected on LinkedIn on 3 May 2019."
        desk.book.edit_contact(talked.contact_id, now=desk.now(), notes=notes)
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        rows = screen.query_one(RowList).ids
    assert ("agreed:linkedin_agreed" in rows) is not connected
    assert "agreed:stay_in_touch" in rows


async def test_D7_details_are_confirmed_or_corrected(desk, talked, opened, type_text):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        put(await open_debrief(pilot, talked), "details:")
        await pilot.press("enter", "tab")
        await type_text(pilot, "Head of Data")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Debrief)
    records = desk.book.records
    assert records.interviews[talked.id].details_confirmed
    assert records.contacts[talked.contact_id].title == "Head of Data"


async def test_A6_a_promise_gets_its_day(desk, talked, opened, type_text):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        put(await open_debrief(pilot, talked), "promise:")
        await pilot.press("s")
        await pilot.pause()
        await type_text(pilot, "dec 1 3pm")
        await pilot.pause()
        meaning = str(pilot.app.screen.query_one("#meaning").render())
        assert meaning == "Tue 1 Dec; the time of day is not kept"
        await pilot.press("enter")
        await pilot.pause()
    dues = {each.due for each in desk.book.records.table(FollowUp).values() if each.what}
    assert date(2026, 12, 1) in dues


async def test_F8_use_of_the_name_is_asked(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        put(await open_debrief(pilot, talked), "referral:")
        await pilot.press("enter")
    wendy = next(each for each in desk.book.records.contacts.values() if each.name == "Wendy Ho")
    assert wendy.may_use_name is True


async def test_A4_marked_lines_stand_beside_a_reflection(desk, talked, opened, type_text):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        put(screen, "reflect:job")
        await pilot.pause()
        assert "start small" in str(screen.query_one("#text").render())
        await pilot.press("enter")
        await pilot.pause()
        assert "start small" in str(pilot.app.screen.query_one("#marked Static").render())
        await type_text(pilot, "more people than numbers")
        await pilot.press("ctrl+s")
        await pilot.pause()
    interview = desk.book.records.interviews[talked.id]
    assert interview.reflection.job == "more people than numbers"
    assert interview.reflected is not None


async def test_A1_without_notes_it_asks_for_one_thing_learned(desk, talked, opened, type_text):
    hang_up(desk, talked, lines=())
    async with opened(desk) as pilot:
        await open_debrief(pilot, talked)
        await pilot.press("y")
        await pilot.pause()
        assert desk.clipboard.texts == []
        await type_text(pilot, "nobody plans the first job")
        await pilot.press("enter")
        await pilot.pause()
    (copied,) = desk.clipboard.texts
    assert "nobody plans the first job" in copied
    assert "[" not in copied


async def test_t_opens_the_letter_to_type_in_and_d_marks_it_sent(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        await open_debrief(pilot, talked)
        await pilot.press("t")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        framed = pilot.app.screen.query_one(".dialog")
        assert framed.border_title == "editing · escape ends it"
        await pilot.press(*"I had", "escape")
        assert framed.border_title == "reading · i edits"
        assert pilot.app.screen.query_one(LetterText).text.startswith("I had")
        assert "A1" in {item.rule for item in desk.queue()}
        await pilot.press("d")
        await pilot.pause()
        assert "A1" not in {item.rule for item in desk.queue()}


async def test_a_thank_you_is_marked_as_sent_once(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        assert "d sent" in str(screen.query_one(KeyHints).render())
        await pilot.press("d", "d")
        assert toasts(pilot)[-1] == (
            "Thank-you note to Jane Doe: sent Thu 19 Nov at 17:00 already. N writes another letter."
        )
        assert "d sent" not in str(screen.query_one(KeyHints).render())
        assert "· thank-you sent" in str(screen.query_one("#head").render())
        touches = desk.book.records.touches_of(talked.contact_id)
        assert [each.kind for each in touches].count(TouchKind.THANK_YOU) == 1
        await pilot.press("u")
        assert "thank-you sent" not in str(screen.query_one("#head").render())


async def test_a_person_known_already_is_offered_and_taken(desk, talked, opened, type_text):
    desk.book.add_contact("Wendy Hashimoto", now=desk.now(), organization="Bay Trust")
    async with opened(desk, call_id=talked.id) as pilot:
        await type_text(pilot, "@wendy hash")
        await pilot.pause()
        hint = str(pilot.app.screen.query_one("#hint").render())
        assert "known: Wendy Hashimoto" in hint
        await pilot.press("right")
        assert pilot.app.screen.query_one(NoteLine).value == "@Wendy Hashimoto, Bay Trust"
        await pilot.press("enter")
    names = [each.name for each in desk.book.records.contacts.values()]
    assert names == ["Jane Doe", "Wendy Hashimoto"]


async def test_D3_a_job_ask_is_told_quietly_and_kept(desk, talked, opened, type_text):
    async with opened(desk, call_id=talked.id) as pilot:
        await type_text(pilot, "are you hiring right now")
        await pilot.pause()
        assert "talk to learn" in str(pilot.app.screen.query_one("#hint").render())
        await pilot.press("enter")
    assert len(desk.book.records.notes_of(talked.id)) == 1


async def test_a_second_call_can_be_taken_and_the_first_resumed(desk, talked, opened, type_text):
    bob = desk.book.add_contact("Bob Ray", now=desk.now())
    second = desk.book.plan_interview(bob.id, now=desk.now())
    async with opened(desk, call_id=talked.id) as pilot:
        await type_text(pilot, "half of a line")
        pilot.app.open_interview("call", second.id)
        await pilot.pause()
        line = pilot.app.screen.query_one(NoteLine)
        assert line.value == ""
        await type_text(pilot, "second call")
        await pilot.press("enter", "escape", "n")
        await pilot.pause()
        assert line.value == "half of a line"
        await pilot.press("enter")
    notes = desk.book.records.notes_of
    assert [note.text for note in notes(talked.id)] == ["half of a line"]
    assert [note.text for note in notes(second.id)] == ["second call"]


async def test_after_hanging_up_the_other_call_is_in_sight_and_in_reach(desk, talked, opened):
    bob = desk.book.add_contact("Bob Ray", now=desk.now())
    second = desk.book.plan_interview(bob.id, now=desk.now())
    async with opened(desk, call_id=talked.id) as pilot:
        await pilot.press(*"call", "escape", "c", *"bob", "enter", *"hi", "enter")
        assert desk.book.records.interviews[second.id].started
        desk.clock.move(minutes=5)
        await pilot.press("ctrl+d")
        assert isinstance(pilot.app.screen, Debrief)
        assert "● 20:00 left" in str(pilot.app.screen.query_one(TabBar).render())
        await pilot.press("4")
        assert "Jane Doe" in str(pilot.app.screen.query_one("#who").render())
        assert pilot.app.screen.query_one(NoteLine).value == "call"


async def test_the_letter_is_in_sight_in_a_narrow_terminal(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk, (60, 24)) as pilot:
        screen = await open_debrief(pilot, talked)
        letter, steps = screen.query_one("#letter").region, screen.query_one(RowList).region
        assert letter.height >= 8
        assert steps.height >= 10
        assert letter.y >= steps.bottom
        hints = str(screen.query_one(KeyHints).render())
        assert "d sent" in hints
        assert "y copy" in hints


async def test_the_phone_rings_on_any_screen(desk, talked, opened, type_text):
    desk.book.add_contact("Bob Ray", now=desk.now())
    async with opened(desk, call_id=talked.id) as pilot:
        await pilot.press("escape", "c")
        await pilot.pause()
        await type_text(pilot, "bob")
        await pilot.press("enter")
        await pilot.pause()
        assert "Bob Ray" in str(pilot.app.screen.query_one("#who").render())
        await pilot.press("escape", "5", "c")
        await pilot.pause()
        await type_text(pilot, "Cyd New, Acme")
        await pilot.press("enter")
        await pilot.pause()
        assert "Cyd New" in str(pilot.app.screen.query_one("#who").render())
        assert isinstance(pilot.app.focused, NoteLine)


async def test_a_line_of_ten_thousand_characters_is_kept_whole(desk, talked, opened):
    words = "word " * 2000
    async with opened(desk, call_id=talked.id) as pilot:
        pilot.app.post_message(Paste(words + "\n"))
        await pilot.pause()
        await pilot.press("x", "enter")
    texts = [note.text for note in desk.book.records.notes_of(talked.id)]
    assert texts == [words.strip(), "x"]


async def test_a_no_show_and_another_time(desk, opened):
    bob = desk.book.add_contact("Bob Ray", now=desk.now())
    plan = desk.book.plan_interview(bob.id, now=desk.now())
    async with opened(desk, call_id=plan.id) as pilot:
        await pilot.press("escape", "s")
        await pilot.pause()
        await pilot.press(*"fri", "space", *"14:00", "ctrl+s")
        await pilot.pause()
        assert desk.book.records.interviews[plan.id].status is InterviewStatus.SCHEDULED
        await pilot.press("escape", "x")
        await pilot.pause()
        assert desk.book.records.interviews[plan.id].status is InterviewStatus.NO_SHOW
        await pilot.press("u")
        assert desk.book.records.interviews[plan.id].status is InterviewStatus.SCHEDULED
        assert isinstance(pilot.app.screen, Call)


async def test_everything_so_far_with_one_person(season, opened):
    async with opened(season) as pilot:
        (wendy,) = (
            each for each in season.book.records.contacts.values() if each.name == "Wendy Ho"
        )
        pilot.app.screen.put_cursor_on(wendy.id)
        await pilot.press("H")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Timeline)
        drawn = whole_screen(pilot)
        assert "talked for" in drawn
        await pilot.press("escape", "3")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Prep)


async def test_who_you_are_can_be_said_later(desk, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("escape", "P")
        await pilot.pause()
        await type_text(pilot, "Sam Rivera")
        await pilot.press("ctrl+s")
        await pilot.pause()
    assert desk.book.records.profile.name == "Sam Rivera"


async def test_A4_next_steps_become_follow_ups_and_back(desk, talked, opened):
    hang_up(desk, talked)
    steps = "I will read the report by dec 1. Nice talk. Write to Prof. Smith."
    desk.book.reflect(talked.id, "next_steps", steps, now=desk.now())
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        rows = screen.query_one(RowList)
        assert [each for each in rows.ids if each.startswith("step:")] == ["step:0", "step:1"]
        put(screen, "step:0")
        await pilot.press("enter")
        made = next(
            each
            for each in desk.book.records.table(FollowUp).values()
            if each.what == "read the report"
        )
        assert (made.due, made.theirs) == (date(2026, 12, 1), False)
        assert [each for each in rows.ids if each.startswith("step:")] == ["step:0"]
        assert any(item.key == made.key for item in desk.queue())
        await pilot.press("u")
        assert [each for each in rows.ids if each.startswith("step:")] == ["step:0", "step:1"]


async def test_O1_a_resource_or_an_opening_needs_no_mark(desk, talked, opened):
    hang_up(desk, talked, ("resource: a newsletter", "opening: analyst", "a plain line"))
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        rows = screen.query_one(RowList).ids
        assert sum(row.startswith("note:") for row in rows) == 1


async def test_A1_the_question_holds_the_line_that_came_nearest(desk, talked, opened):
    hang_up(desk, talked, ("! gloves > luck, always", "< her sourdough starter"))
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        below = str(screen.query_one("#findings").render())
        assert "perhaps, from your notes: ! gloves > luck, always" in below
        assert "left out: < her sourdough starter" in below
        await pilot.press("y")
        await pilot.pause()
        assert pilot.app.screen.query_one("#line").value == "Gloves > luck, always"
        await pilot.press("enter")
        await pilot.pause()
    (copied,) = desk.clipboard.texts
    assert "Gloves > luck, always" in copied or "gloves > luck, always" in copied
    assert len(desk.book.records.notes_of(talked.id)) == 2


async def test_undoing_all_that_led_to_a_debrief_closes_it(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("c", *"hi", "enter", "ctrl+d")
        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("u")
        assert not isinstance(pilot.app.screen, Debrief)
        while desk.book.undo() is not None:
            await pilot.pause()
        assert not isinstance(pilot.app.screen, Debrief)
        assert not desk.book.records.contacts


async def test_A1_the_letter_shows_which_note_its_sentence_came_from(desk, talked, opened):
    hang_up(desk, talked, ("! start small", "learned sql on the job", "kind of rude tbh"))
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        assert "I wrote down your advice to start small.¹" in str(
            screen.query_one("#text").render()
        )
        assert "¹ ! start small" in str(screen.query_one("#findings").render())
        await pilot.press("y")
        assert "¹" not in desk.clipboard.texts[0]


async def test_A1_exclamation_takes_another_line_for_the_letter(desk, talked, opened):
    hang_up(desk, talked, ("! start small", "learned sql on the job", "! pick a niche"))
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        put(screen, "note:")
        await pilot.press("exclamation_mark", "y")
        screen.query_one(RowList).put_cursor(f"line:{desk.book.records.notes_of(talked.id)[2].id}")
        await pilot.press("exclamation_mark", "y")
    taken, again = desk.clipboard.texts
    assert "learned SQL on the job" in taken
    assert "to pick a niche" in again


async def test_A1_other_words_are_remembered(desk, talked, opened):
    hang_up(desk, talked, ("! start small", "! pick a niche"))
    async with opened(desk) as pilot:
        await open_debrief(pilot, talked)
        await pilot.press("y", "tab", "y")
    async with opened(desk) as pilot:
        await open_debrief(pilot, talked)
        await pilot.press("y")
    first, second, later = desk.clipboard.texts
    assert first != second == later
    assert "pick a niche" in later


async def test_a_letter_with_a_failing_check_is_not_marked_sent_by_one_key(desk, talked, opened):
    hang_up(desk, talked, ("kind of rude tbh",))
    async with opened(desk) as pilot:
        await open_debrief(pilot, talked)
        await pilot.press("d")
        assert "A1" in {item.rule for item in desk.queue()}
        assert "names nothing from your notes" in toasts(pilot)[-1]
        await pilot.press("d")
        assert "A1" not in {item.rule for item in desk.queue()}


async def test_whoever_comes_to_write_the_reflection_stands_on_its_prompts(desk, talked, opened):
    desk.book.hang_up(talked.id, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("right")
        pilot.app.screen.query_one("#queue").put_cursor(f"A4:{talked.id}")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Debrief)
        rows = pilot.app.screen.query_one(RowList)
        assert rows.highlighted_id == "reflect:job"
        await pilot.press("g")
        assert not rows.highlighted_id.startswith("reflect:")


async def test_the_steps_say_how_far_one_is_and_no_number_is_a_key(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        rows = screen.query_one(RowList)
        titles = [words for words in texts(rows) if re.match(r"\d/7 ", words)]
        assert [title.split("  ")[0].rstrip() for title in titles] == [
            "1/7 Thank-you note",
            "2/7 Lines to mark",
            "3/7 Promised and offered",
            "4/7 May you use their name?",
            "5/7 Agreed?",
            "6/7 Title and address still right?",
            "7/7 Your reflection",
        ]
        progress = screen.query_one("#progress")
        assert "0 of 7 done" in str(progress.render())
        put(screen, "referral:")
        await pilot.press("enter")
        assert "1 of 7 done" in str(progress.render())
        (people,) = (words for words in texts(rows) if words.startswith("4/7 "))
        assert people.startswith("4/7 May you use their name")
        assert people.endswith("✓")


async def test_no_heading_of_a_step_is_cut(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        rows = (await open_debrief(pilot, talked)).query_one(RowList)
        for size in [(60, 24), (80, 24), (120, 36), (200, 60)]:
            await pilot.resize_terminal(*size)
            for row_id in rows.ids:
                if row_id.startswith(("heading", "passing")):
                    words = rows.paint(row_id, rows.row_width).plain
                    assert words.strip(), size
                    assert not words.endswith("…"), size
                    assert "… " not in words or "name with …" in words, size


async def test_all_prompts_are_answered_in_one_sitting_in_several_lines(desk, talked, opened):
    hang_up(desk, talked)
    desk.book.reflect(talked.id, "skills", "patience", now=desk.now())
    async with opened(desk) as pilot:
        put(await open_debrief(pilot, talked), "reflect:skills")
        await pilot.press("enter", *", SQL", "enter", *"and tact")
        await pilot.press("tab", "tab", *"write to Bo", "ctrl+s")
        assert isinstance(pilot.app.screen, Debrief)
        kept = desk.book.records.interviews[talked.id].reflection
        assert kept.skills == "patience, SQL\nand tact"
        assert kept.next_steps == "write to Bo"
        await pilot.press("u")
        kept = desk.book.records.interviews[talked.id].reflection
        assert (kept.skills, kept.next_steps) == ("patience", "")


async def test_a_reflection_left_by_escape_waits(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        put(await open_debrief(pilot, talked), "reflect:job")
        await pilot.press("enter", *"half of", "escape")
        await pilot.press("enter")
        assert pilot.app.screen.query_one("#job").text == "half of"
        await pilot.press(*" it", "ctrl+s")
    assert desk.book.records.interviews[talked.id].reflection.job == "half of it"


async def test_keeping_an_unchanged_reflection_changes_nothing(desk, talked, opened):
    hang_up(desk, talked)
    before = desk.book.records
    async with opened(desk) as pilot:
        put(await open_debrief(pilot, talked), "reflect:job")
        await pilot.press("enter", "ctrl+s")
        assert isinstance(pilot.app.screen, Debrief)
    assert desk.book.records.interviews[talked.id] == before.interviews[talked.id]


async def test_a_look_at_a_half_typed_reflection_does_not_drop_it(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        put(await open_debrief(pilot, talked), "reflect:job")
        await pilot.press("enter", *"half", "escape", "enter", "escape", "enter")
        field = pilot.app.screen.query_one("#job")
        assert field.text == "half"
        await pilot.press("ctrl+u", "escape", "enter")
        assert pilot.app.screen.query_one("#job").text == ""


async def test_the_digit_of_the_place_below_leads_back_to_it(desk, talked, opened):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        below = pilot.app.screen
        await open_debrief(pilot, talked)
        await pilot.press("1")
        assert pilot.app.screen is below


@pytest.mark.parametrize("size", [(60, 24), (80, 24)])
async def test_A4_a_reflection_that_is_half_written_is_told_of(desk, talked, opened, size):
    hang_up(desk, talked)
    desk.book.reflect(talked.id, "field", "kept", now=desk.now())
    async with opened(desk, size) as pilot:
        screen = await open_debrief(pilot, talked)
        put(screen, "reflect:job")
        await pilot.press("enter", *"[b]so", "escape")
        rows = texts(screen.query_one(RowList), screen.query_one(RowList).size.width - 1)
        (heading,) = (words for words in rows if "Your reflection" in words)
        assert heading.endswith(" 1 of 6, 1 half written")
        assert any("half written: [b]so" in words for words in rows)
        # What is emptied again, or typed as it was kept, is no draft.
        await pilot.press("enter", *["backspace"] * 5, "escape")
        (heading,) = (
            words for words in texts(screen.query_one(RowList)) if "Your reflection" in words
        )
        assert heading.endswith(" 1 of 6")
        await pilot.press("enter", *"done", "ctrl+s")
        (heading,) = (
            words for words in texts(screen.query_one(RowList)) if "Your reflection" in words
        )
        assert heading.endswith(" 2 of 6")


async def test_the_letter_is_written_once_for_what_changed(desk, talked, opened, monkeypatch):
    hang_up(desk, talked)
    async with opened(desk) as pilot:
        screen = await open_debrief(pilot, talked)
        put(screen, "note:")
        await pilot.pause()
        written = []
        monkeypatch.setattr(
            "tui.app.screens.call.debrief_letter.thank_you",
            lambda *about, **more: written.append(1) or thank_you(*about, **more),
        )
        desk.book.edit_contact(talked.contact_id, name="Joan Doe")
        await pilot.pause()
        assert "Joan" in whole_screen(pilot)
        assert len(written) == 1
        # Going from row to row writes it no more.
        await pilot.press("j", "k", "G", "g")
        assert len(written) == 1
        assert "Joan" in whole_screen(pilot)
