"""The line that always has the focus, and what its keys do."""

import pytest
from textual.events import Paste

from tests.app.conftest import toasts
from tests.app.crashed import after_a_crash
from tests.app.painted import words_of
from tests.app.settling import comes_true
from tui.app.screens.call.call import Call
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.notes_pane import NotesPane
from tui.app.screens.call.texts import opening_words
from tui.model.interview import InterviewStatus, QuestionState
from tui.model.note import Mark
from tui.model.profile import Profile
from tui.playbook.interview.agenda import default_agenda
from tui.playbook.questions.bank import OPENERS
from tui.store.half_typed_keys import line_draft


@pytest.fixture
def live(desk):
    """A call that was just picked up."""
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    interview = desk.book.plan_interview(
        contact.id, now=desk.now(), agenda=default_agenda(desk.book.records, contact)
    )
    return desk.book.start_call(interview.id, now=desk.now())


def texts(desk, interview):
    return [note.text for note in desk.book.records.notes_of(interview.id)]


def test_D1_before_the_first_key_it_says_how_to_begin():
    profile = Profile(name="Mara Ellison", work="science teacher", pitch="One.\nTwo.\nThree.")
    words = str(opening_words(profile))
    for said in ("still a good time", "thank them", "take notes: Mara Ellison, a science teacher."):
        assert said in words
    assert "One.\nTwo." in words
    assert "Three." not in words
    assert all(opener in words for opener in OPENERS)


async def test_a_line_is_stamped_at_its_first_key(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        desk.clock.move(seconds=30)
        await type_text(pilot, "a")
        desk.clock.move(seconds=40)
        await type_text(pilot, "b")
        await pilot.press("enter")
    (note,) = desk.book.records.notes_of(live.id)
    assert (note.seconds, note.text) == (30, "ab")


async def test_a_pasted_block_becomes_lines_in_order(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        await type_text(pilot, "so: ")
        pilot.app.post_message(Paste("one\n!two\nthree"))
        await pilot.pause()
        assert pilot.app.screen.query_one(NoteLine).value == "three"
        await pilot.press("enter")
    assert texts(desk, live) == ["so: one", "two", "three"]
    assert desk.book.records.notes_of(live.id)[1].mark is Mark.INSIGHT


MANY = [f"line {number}" for number in range(300)]


async def test_keys_are_heard_while_many_pasted_lines_are_taken_in(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        pilot.app.post_message(Paste("\n".join(["", *MANY, "so "])))
        await comes_true(desk.book.pasted_pages)
        await type_text(pilot, "it goes")
        await pilot.press("enter")
        await type_text(pilot, "on")
        await pilot.press("enter")
        await comes_true(lambda: not desk.book.pasted_pages())
        await pilot.pause()
    assert texts(desk, live) == [*MANY, "so it goes", "on"]


async def test_many_pasted_lines_survive_a_crash_at_any_moment(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        pilot.app.post_message(Paste("\n".join([*MANY, "half"])))
        await comes_true(lambda: desk.book.records.notes_of(live.id))
        after = after_a_crash(desk)
    assert after.book.pasted_pages()
    async with opened(after):
        await comes_true(lambda: not after.book.pasted_pages())
    assert texts(after, live) == MANY
    assert after.book.draft(line_draft(live.id)) in ("half", "")
    after.book.close()


async def test_a_call_that_is_finished_has_all_that_was_pasted(desk, live):
    desk.book.paste_lines(live.id, [*MANY, "  ", "> send the draft"], seconds=7)
    desk.finish_call(live)
    assert texts(desk, live) == [*MANY, "send the draft"]
    assert {note.seconds for note in desk.book.records.notes_of(live.id)} == {7}
    assert len(desk.book.records.followups_of(live.contact_id)) == 1
    assert not desk.book.pasted_pages()


async def test_somebody_named_twice_in_what_was_pasted_is_one_person(desk, live):
    named = ["@Ana Rojas at Quill", "@Ana Rojas, ana@quill.example", "@Tom Low at Quill"]
    desk.book.paste_lines(live.id, [*MANY[:9], *named], seconds=7)
    desk.finish_call(live)
    names = [each.name for each in desk.book.records.contacts.values()]
    assert [names.count(name) for name in ("Ana Rojas", "Tom Low")] == [1, 1]
    assert [each.name for each in desk.book.records.organizations.values()].count("Quill") == 1


async def test_up_edits_the_last_line_in_its_place(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        for text in ("first", ">send the draft"):
            await type_text(pilot, text)
            await pilot.press("enter")
        await pilot.press("up")
        assert pilot.app.screen.query_one(NoteLine).value == ">send the draft"
        await type_text(pilot, " soon")
        await pilot.press("enter")
    assert texts(desk, live) == ["first", "send the draft soon"]
    (promise,) = desk.book.records.followups_of(live.contact_id)
    assert promise.what == "send the draft soon"


async def test_ctrl_t_changes_the_mark_of_the_last_line(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        await type_text(pilot, "a thing")
        await pilot.press("enter", "ctrl+t")
        assert desk.book.records.notes_of(live.id)[0].mark is Mark.INSIGHT


@pytest.mark.parametrize("escaped", [(), ("escape",)])
async def test_ctrl_t_marks_the_line_being_typed_and_not_the_last(
    desk, live, opened, type_text, escaped
):
    async with opened(desk, call_id=live.id) as pilot:
        await type_text(pilot, "pension is good")
        await pilot.press("enter", *"my ow ", *escaped, "ctrl+t")
        line = pilot.app.screen.query_one(NoteLine)
        assert line.value == "!my ow "
        await pilot.press("left", "n", "right")
        assert line.value == "!my own "
        await pilot.press(*["ctrl+t"] * 2)
        assert line.value == ">my own "
        await pilot.press("enter")
    typed = [note.typed for note in desk.book.records.notes_of(live.id)]
    assert typed == ["pension is good", ">my own"]


async def test_ctrl_t_on_the_first_line_marks_it(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "ctrl+t", "enter")
    assert [note.typed for note in desk.book.records.notes_of(live.id)] == ["!one"]


async def test_ctrl_t_on_an_empty_line_says_what_the_last_line_is_now(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"pension is good", "enter", "ctrl+t")
        hint = pilot.app.screen.query_one("#hint")
        assert words_of(pilot, hint).strip() == "“pension is good” is now an insight"
        await pilot.press("ctrl+t")
        assert words_of(pilot, hint).strip() == "“pension is good” is now a quotation"
        await pilot.press("a")
        assert "pension" not in words_of(pilot, hint)


async def test_tab_answers_what_has_notes_and_passes_what_has_none(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        await type_text(pilot, "something")
        await pilot.press("enter", "tab", "tab", "shift+tab")
    agenda = desk.book.records.interviews[live.id].agenda
    states = [item.state for item in agenda[:3]]
    assert states == [QuestionState.ANSWERED, QuestionState.PASSED, QuestionState.PASSED]
    assert desk.book.records.interviews[live.id].current_item == agenda[1].id


async def test_a_short_call_keeps_must_asks_and_closing(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press("ctrl+l")
    for item in desk.book.records.interviews[live.id].agenda:
        kept = item.must_ask or item.closing
        assert (item.state is QuestionState.OPEN) == kept


async def test_ctrl_d_deletes_in_a_line_and_hangs_up_on_an_empty_one(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        await type_text(pilot, "ab")
        await pilot.press("home", "ctrl+d")
        assert isinstance(pilot.app.screen, Call)
        assert pilot.app.screen.query_one(NoteLine).value == "b"
        await pilot.press("enter", "ctrl+d")
        await pilot.pause()
        assert not isinstance(pilot.app.screen, Call)
    assert texts(desk, live) == ["b"]


async def test_D6_closing_questions_come_up_at_five_minutes_left(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        screen = pilot.app.screen
        desk.clock.move(minutes=19)
        screen.tick()
        assert "Time to close" not in str(screen.query_one("#question").render())
        desk.clock.move(minutes=1)
        screen.tick()
        assert "Time to close" in str(screen.query_one("#question").render())


async def test_D5_the_clock_says_when_time_is_up(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        desk.clock.move(minutes=26, seconds=5)
        pilot.app.screen.tick()
        clock = pilot.app.screen.query_one("#clock")
        assert "time is up, 01:05 over" in str(clock.render())
        assert clock.has_class("urgent")


async def test_up_walks_back_through_all_lines_and_down_comes_back(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"!two", "enter", *"three", "enter")
        line = pilot.app.screen.query_one(NoteLine)
        walked = []
        for key in ("up", "up", "up", "up", "down", "down", "down", "down"):
            await pilot.press(key)
            walked.append(line.value)
        assert walked == ["three", "!two", "one", "one", "!two", "three", "", ""]
        await pilot.press("up", "up", *"nd", "up", "down")
        assert line.value == "!twond"
        await pilot.press("enter")
        await pilot.press(*"four", "enter")
    assert [note.typed for note in desk.book.records.notes_of(live.id)] == [
        "one",
        "!twond",
        "three",
        "four",
    ]


async def test_a_line_walked_over_is_no_draft_and_a_changed_one_is(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", "up", "up", *" more")
    async with opened(desk, call_id=live.id) as pilot:
        assert pilot.app.screen.query_one(NoteLine).value == "one more"
        await pilot.press("enter")
    assert [note.text for note in desk.book.records.notes_of(live.id)] == ["one more", "two"]


async def test_the_next_mark_is_that_of_the_line_being_changed(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", "up", "up", "ctrl+t")
        line = pilot.app.screen.query_one(NoteLine)
        assert line.value == "!one"
        await pilot.press(*" more", "enter")
    notes = desk.book.records.notes_of(live.id)
    assert [note.typed for note in notes] == ["!one more", "two"]


async def test_a_call_that_is_finished_has_the_line_that_was_being_changed(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", "up", "up", *" more")
    desk.finish_call(desk.book.records.interviews[live.id])
    assert [note.text for note in desk.book.records.notes_of(live.id)] == ["one more", "two"]


@pytest.mark.parametrize("change", [("ctrl+t",), ("x", "y", "enter", "up", "up")])
async def test_after_an_undo_the_line_is_as_it_is_kept(desk, live, opened, change):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", "up", "up", *change)
        line = pilot.app.screen.query_one(NoteLine)
        assert line.value != "one"
        await pilot.press("escape", "u")
        assert line.value == "one"
        await pilot.press("enter")
    assert [note.typed for note in desk.book.records.notes_of(live.id)] == ["one", "two"]


async def test_a_line_that_undo_takes_away_leaves_the_input(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", "up", "escape", "u")
        line = pilot.app.screen.query_one(NoteLine)
        assert line.value == ""
        await pilot.press(*"new", "enter")
    assert [note.typed for note in desk.book.records.notes_of(live.id)] == ["one", "new"]


async def test_what_is_half_typed_survives_the_undo_of_something_else(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", "up", "up", *" more")
        desk.book.mark_line(desk.book.records.notes_of(live.id)[1].id, Mark.INSIGHT, now=desk.now())
        await pilot.press("escape", "u")
        assert pilot.app.screen.query_one(NoteLine).value == "one more"


@pytest.mark.parametrize("walked", [1, 2, 3])
async def test_a_line_emptied_is_struck(desk, live, opened, walked):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", *"three", "enter")
        await pilot.press(*["up"] * walked, "ctrl+u")
        line = pilot.app.screen.query_one(NoteLine)
        assert (line.value, line.enter_does) == ("", "strike")
        await pilot.press("ctrl+d")
        assert desk.book.records.interviews[live.id].status is InterviewStatus.LIVE
        assert "enter strikes it" in toasts(pilot)[-1]
        await pilot.press("enter")
        struck = ["three", "two", "one"][walked - 1]
        left = [note.typed for note in desk.book.records.notes_of(live.id)]
        assert left == [each for each in ("one", "two", "three") if each != struck]
        assert toasts(pilot)[-1] == f"Struck: {struck}. escape u takes it back."
        await pilot.press("escape", "u")
        assert f"Undone: Struck: {struck}" in toasts(pilot)[-1]
        assert len(desk.book.records.notes_of(live.id)) == 3
        await pilot.press("ctrl+d")
    assert desk.book.records.interviews[live.id].status is InterviewStatus.TALKED


async def test_an_emptied_line_that_is_left_is_as_it_was(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *"two", "enter", "up", "ctrl+u", "down")
        assert pilot.app.screen.query_one(NoteLine).value == ""
        await pilot.press(*"new", "enter", "ctrl+d")
    assert [note.typed for note in desk.book.records.notes_of(live.id)] == ["one", "two", "new"]
    assert desk.book.records.interviews[live.id].status is InterviewStatus.TALKED


async def test_the_line_being_changed_is_lit_and_in_sight(desk, live, opened):
    for number in range(60):
        desk.book.keep_line(live.id, f"line {number}", seconds=number, now=desk.now())
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*["up"] * 50)
        await pilot.pause()
        pane = pilot.app.screen.query_one(NotesPane)
        lit = [
            strip.text
            for strip in map(pane.render_line, range(pane.size.height))
            if any(each.style and each.style.reverse for each in strip)
        ]
        assert [line.split()[-1] for line in lit] == ["10"]
