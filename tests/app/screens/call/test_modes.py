"""No mode of a running call costs a word: whatever is typed is a command or stands in the line."""

import pytest

from tests.app.conftest import toasts
from tests.app.painted import words_of
from tests.cases import case
from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.texts import details_question, details_right
from tui.app.screens.today.today import Today
from tui.model.interview import InterviewStatus, QuestionState
from tui.playbook.interview.agenda import default_agenda
from tui.playbook.interview.call import must_asks_words


@pytest.fixture
def live(desk):
    """A running call."""
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), title="Analyst")
    talk = desk.book.plan_interview(
        jane.id, now=desk.now(), agenda=default_agenda(desk.book.records, jane)
    )
    return desk.book.start_call(talk.id, now=desk.now())


async def at_the_end(desk, pilot):
    desk.clock.move(minutes=21)
    # The clock lets keys go before it a few times.
    for _ in range(4):
        pilot.app.screen.tick()
    await pilot.pause()


def line(pilot):
    return pilot.app.screen.query_one(NoteLine)


async def test_whoever_comes_to_a_running_call_comes_to_its_line(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        for way in [("4",), ("2", "4"), ("3", "4"), ("5", "4"), ("3", "c")]:
            with case(*way):
                await pilot.press(*"half", "escape", "1")
                assert isinstance(pilot.app.screen, Today)
                await pilot.press(*way)
                assert isinstance(pilot.app.screen, Call)
                await pilot.press(*" said")
                assert line(pilot).value == "half said"
                line(pilot).value = ""


async def test_a_letter_that_is_no_command_of_the_call_begins_a_note(desk, live, opened):
    kept = []
    async with opened(desk, call_id=live.id) as pilot:
        for word in ("about that", "quit her job", "both", "Very", "Zed", "lots", "7"):
            with case(word):
                await pilot.press("escape", *word, "enter")
                assert isinstance(pilot.app.screen, Call)
                kept.append(word)
                assert [note.text for note in desk.book.records.notes_of(live.id)] == kept
                assert len(desk.book.records.contacts) == 1


async def test_escape_is_for_one_command(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        for number, command in enumerate(("ctrl+t", "tab", "u", "n", "x")):
            said = f"what they said {number}"
            with case(command):
                await pilot.press(*"one", "enter", "escape", command, *said, "enter")
                assert desk.book.records.notes_of(live.id)[-1].text == said


async def test_the_notes_are_walked_without_leaving_the_commands(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press("escape", "j", "k", "G", "g")
        assert not line(pilot).has_focus
        await pilot.press("escape")
        assert line(pilot).has_focus


async def test_another_time_is_agreed_on_in_a_running_call(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"not a good time", "enter", "escape", "s")
        await pilot.press(*"fri", "space", *"14:00", "ctrl+s")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Today)
        # On Today undo has no other key before it.
        assert toasts(pilot)[-1].startswith("No talk yet")
        assert toasts(pilot)[-1].endswith(" Your notes stay. u takes it back.")
        talk = desk.book.records.interviews[live.id]
        assert (talk.status, talk.started) == (InterviewStatus.SCHEDULED, None)
        assert [note.text for note in desk.book.records.notes_of(live.id)] == ["not a good time"]
        assert not desk.book.records.touches_of(live.contact_id)
        await pilot.press("u")
        assert desk.book.records.interviews[live.id].status is InterviewStatus.LIVE
        await pilot.press("4", *"goes on", "enter")
    assert desk.book.records.notes_of(live.id)[-1].text == "goes on"


async def test_a_must_ask_that_was_passed_over_is_still_to_be_asked(desk, live, opened):
    words, _ = must_asks_words(live, desk.now())
    assert words.startswith("must-asks left: 3")
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press("tab")
    passed = desk.book.records.interviews[live.id]
    assert passed.agenda[0].state is QuestionState.PASSED
    assert must_asks_words(passed, desk.now())[0] == words


async def test_the_other_call_s_clock_is_always_there(desk, live, opened):
    ben = desk.book.add_contact("Ben Ito", now=desk.now())
    other = desk.book.plan_interview(ben.id, now=desk.now())
    desk.clock.move(minutes=3)
    desk.book.start_call(other.id, now=desk.now())
    async with opened(desk, call_id=other.id) as pilot:
        bar = pilot.app.screen.query_one("TabBar")
        assert "22:00 left · esc n" in words_of(pilot, bar)
        await pilot.press("escape", "n")
        assert "25:00" in words_of(pilot, bar)


async def test_the_marks_stand_under_the_empty_line(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        hint = pilot.app.screen.query_one("#hint")
        assert "! insight" in words_of(pilot, hint)
        await pilot.press("a")
        assert words_of(pilot, hint).strip() == ""
        await pilot.press("backspace")
        assert "~ personal" in words_of(pilot, hint)


async def test_the_newest_line_stands_above_what_to_close_with(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        for number in range(12):
            await pilot.press(*f"line {number}", "enter")
        await at_the_end(desk, pilot)
        for size in [(60, 24), (80, 24), (120, 36), (200, 60)]:
            with case(size):
                await pilot.resize_terminal(*size)
                assert "line 11" in words_of(pilot, pilot.app.screen.query_one("#notes"))
                question = words_of(pilot, pilot.app.screen.query_one("#question"))
                for wanted in (
                    "say what you learned",
                    "have I not asked",
                    "Only if it feels right",
                ):
                    assert wanted in " ".join(question.split())
                assert "Before you hang up: Analyst" in question


async def test_one_key_says_that_title_and_address_are_right(desk, live, opened):
    desk.book.edit_contact(live.contact_id, emails=["jane@acme.com"])
    async with opened(desk, call_id=live.id) as pilot:
        await at_the_end(desk, pilot)
        question = pilot.app.screen.query_one("#question")
        assert "Still right? (ctrl+y) Analyst · jane@acme.com" in words_of(pilot, question)
        await pilot.press("ctrl+y")
        assert "Still right?" not in words_of(pilot, question)
    assert desk.book.records.interviews[live.id].details_confirmed


async def test_title_and_address_are_asked_about_whole_in_a_low_terminal(desk, live, opened):
    address = "priya.raman@northlight-logistics.example"
    desk.book.edit_contact(live.contact_id, title="Head of Analytics", emails=[address])
    desk.book.keep_line(
        live.id, "!whoever explains the late trucks gets heard", seconds=9, now=desk.now()
    )
    async with opened(desk, (60, 24), call_id=live.id) as pilot:
        await at_the_end(desk, pilot)
        question = words_of(pilot, pilot.app.screen.query_one("#question"))
        assert f"(ctrl+y) Head of Analytics · {address}" in " ".join(question.split())
        assert "say what you learned" in " ".join(question.split())


async def test_wide_screens_show_each_question_whole(desk, live, opened):
    async with opened(desk, (120, 50), call_id=live.id) as pilot:
        shown = " ".join(words_of(pilot, pilot.app.screen.query_one("#questions")).split())
        for item in live.agenda:
            assert item.text in shown


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("escape", "x"), "This call is running: escape h hangs up, escape s if it was no talk."),
        (("ctrl+y",), "Title is right. escape u takes it back."),
    ],
)
async def test_what_is_said_in_a_call_names_keys_that_work_from_its_line(
    desk, live, opened, keys, told
):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *keys)
        assert toasts(pilot) == [told]
        assert line(pilot).has_focus


async def test_the_key_that_is_named_to_hang_up_does_so_at_once(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", "escape", "x")
        await pilot.press("escape", "h")
        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("u")
        assert toasts(pilot)[-1].endswith("The call with Jane Doe runs again: go on typing.")
        await pilot.press(*"still here", "enter")
    assert desk.book.records.notes_of(live.id)[-1].text == "still here"


@pytest.mark.parametrize(
    ("way", "keys"),
    [
        (("f1",), ("^d hang up", "^t mark")),
        (("escape", "question_mark"), ("esc h hang up", "esc c another call", "^t mark")),
    ],
)
async def test_help_names_the_keys_as_they_work_after_it_in_a_call(desk, live, opened, way, keys):
    async with opened(desk, (120, 50), call_id=live.id) as pilot:
        await pilot.press(*"one", "enter", *way)
        shown = words_of(pilot, pilot.app.screen)
        assert [each for each in keys if each not in shown.replace("│ ", "")] == []
        await pilot.press("escape")
        assert line(pilot).has_focus
        await pilot.press("escape", "h")
        assert isinstance(pilot.app.screen, Debrief)


async def test_in_front_of_a_call_that_rings_letters_are_named_behind_escape(desk, opened):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    talk = desk.interview_to_come(jane)
    async with opened(desk, call_id=talk.id) as pilot:
        await pilot.press("ctrl+d")
        assert toasts(pilot)[-1].endswith("or leave with escape 1.")
        await pilot.press("escape", "1")
        assert isinstance(pilot.app.screen, Today)


@pytest.mark.parametrize("typed", ["half a thought", "! half"])
async def test_the_key_that_hangs_up_says_what_it_waits_for_in_a_line(desk, live, opened, typed):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*typed, "ctrl+d")
        assert toasts(pilot) == ["enter keeps the line first; then ctrl+d hangs up."]
        assert line(pilot).value == typed
        await pilot.press("home", "ctrl+d")
        assert line(pilot).value == typed[1:]
        assert toasts(pilot) == []
        await pilot.press("enter", "ctrl+d")
        assert isinstance(pilot.app.screen, Debrief)


@pytest.mark.parametrize(
    ("fields", "shown", "said"),
    [
        ({"emails": ("j@m.ex",), "title": "Cook"}, "Cook · j@m.ex", "Title and address are right"),
        ({"phones": ("555 010",), "title": "Cook"}, "Cook · 555 010", "Title and number are right"),
        ({"phones": ("555 010",)}, "what is their title?", "Number is right"),
        ({"title": "Cook"}, "what is their address?", "Title is right"),
        ({}, "what is their title and address?", "What is known of them is right"),
    ],
)
def test_D7_only_what_is_known_is_said_to_be_right(desk, live, fields, shown, said):
    bare = {"title": "", "emails": (), "phones": ()}
    contact = desk.book.edit_contact(live.contact_id, **bare | fields)
    asked = details_question(live, desk.book.records, desk.key)
    assert shown in str(asked)
    assert details_right(contact) == said
