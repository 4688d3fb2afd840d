"""They answered: the words, then one key for what they answer; nothing typed is lost."""

from datetime import date

import pytest
from textual.widgets import Input

from tests.app.conftest import texts, toasts
from tests.app.painted import words_of
from tests.app.settling import start_over
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.form import Form
from tui.app.screens.person.letter.letter import Letter
from tui.app.widgets.row_list import RowList
from tui.model.followup import Answer, Direction, TouchKind
from tui.model.interview import InterviewStatus
from tui.playbook.contacts.stages import Stage, stage


@pytest.fixture
def jane(desk):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    desk.book.log_touch(jane.id, TouchKind.OUTREACH, now=desk.now())
    desk.clock.move(days=1)
    return jane


def rules(desk):
    return [item.rule for item in desk.queue()]


def replies(desk, jane):
    return [
        touch for touch in desk.book.records.touches_of(jane.id) if touch.direction is Direction.IN
    ]


def stands(desk, jane):
    return stage(desk.book.records, desk.book.records.contacts[jane.id])


async def answered(pilot, type_text, text, *keys):
    await pilot.press("R")
    await type_text(pilot, text)
    await pilot.press("enter")
    assert isinstance(pilot.app.screen, Choose)
    await pilot.press(*keys)


PROPOSED = {
    "Sorry, I do not have time": "no: thank them",
    "": "yes: agree on a time",
    "try me in January": "later: come back",
    "not me, ask Omar Haddad": "somebody else",
}


async def test_the_words_propose_the_answer(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        for text, row in PROPOSED.items():
            with case(text):
                await answered(pilot, type_text, text)
                choices = pilot.app.screen.query_one(RowList)
                assert row in texts(choices)[choices.highlighted]
                assert texts(choices)[0].startswith("y yes")
                await forget_the_reply(pilot, desk, jane)


async def forget_the_reply(pilot, desk, jane):
    """Leave what was half said of a reply for good, and start over."""
    await start_over(pilot)
    desk.book.clear_draft(f"reply:{jane.id}")


async def test_R6_a_yes_asks_for_a_time_whatever_the_words(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await answered(pilot, type_text, "Sorry, I do not have time", "y")
        (reply,) = replies(desk, jane)
        assert (reply.answer, reply.text) == (Answer.YES, "Sorry, I do not have time")
        assert rules(desk) == ["R6"]
        assert "said yes. Next, agree on a time. u takes it back." in toasts(pilot)[-1]


async def test_R10_a_no_is_thanked_and_rests(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await answered(pilot, type_text, "Sorry, I do not have time for this.", "enter")
        assert isinstance(pilot.app.screen, Letter)
        assert stands(desk, jane) is Stage.DECLINED
        assert rules(desk) == ["R10"]
        await pilot.press("d", "d")  # no name is known to sign with
        assert rules(desk) == []
        await pilot.press("u", "u")
        assert replies(desk, jane) == []
        assert rules(desk) == ["R9"]
        desk.clock.move(days=60)
        await pilot.press("U", "U")
        assert rules(desk) == []


async def test_R10_later_comes_back_on_its_day(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await answered(pilot, type_text, "swamped, try me again in January", "l")
        assert isinstance(pilot.app.screen, AskLine)
        await pilot.press("enter")
        (reply,) = replies(desk, jane)
        assert (reply.answer, reply.ask_again) == (Answer.LATER, date(2027, 1, 1))
        (item,) = desk.queue()
        assert (item.rule, item.due.date()) == ("R10", date(2027, 1, 1))
        assert "is back on your list on Fri 1 Jan 2027, and not before." in toasts(pilot)[-1]


async def test_R10_a_day_that_is_none_is_refused_and_the_dialog_stays(
    desk, jane, opened, type_text
):
    async with opened(desk) as pilot:
        await answered(pilot, type_text, "", "l", "ctrl+u", *"blursday", "enter")
        assert isinstance(pilot.app.screen, AskLine)
        assert replies(desk, jane) == []


async def test_R10_whom_they_named_is_to_be_asked(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await answered(pilot, type_text, "I am not the right one, ask Omar Haddad", "s", "enter")
        omar = next(
            each for each in desk.book.records.contacts.values() if each.name == "Omar Haddad"
        )
        assert (omar.introduced_by, omar.to_ask) == (jane.id, True)
        assert isinstance(pilot.app.screen, Letter)
        assert "Omar Haddad" in pilot.app.screen.query_one("LetterText").text
        assert sorted(rules(desk)) == ["R10", "S2"]
        await pilot.press("escape", "u")
        assert "Omar Haddad" not in [each.name for each in desk.book.records.contacts.values()]


async def test_what_they_wrote_waits_when_one_leaves_before_the_answer(
    desk, jane, opened, type_text
):
    async with opened(desk) as pilot:
        for keys in (["escape"], ["l", "escape"], ["s", "escape"]):
            with case(*keys):
                await answered(pilot, type_text, "Gladly, on Tuesday", *keys)
                assert replies(desk, jane) == []
                await pilot.press("R", "enter", "y")
                assert [reply.text for reply in replies(desk, jane)] == ["Gladly, on Tuesday"]
                while replies(desk, jane):
                    assert desk.book.undo()
                await forget_the_reply(pilot, desk, jane)


async def test_after_a_talk_they_just_write(desk, jane, opened, type_text):
    interview = desk.book.plan_interview(jane.id, now=desk.now())
    desk.book.start_call(interview.id, now=desk.now())
    desk.book.hang_up(interview.id, now=desk.now())
    desk.clock.move(days=1)
    async with opened(desk) as pilot:
        pilot.app.screen.put_cursor_on(jane.id)
        await pilot.press("R")
        await type_text(pilot, "No time for LinkedIn, sorry")
        await pilot.press("enter")
        (reply,) = replies(desk, jane)
        assert reply.answer is None
        assert stands(desk, jane) is not Stage.DECLINED


async def test_a_no_calls_the_appointment_off(desk, jane, opened, type_text):
    interview = desk.book.plan_interview(jane.id, now=desk.now())
    desk.clock.move(hours=1)
    desk.book.schedule(interview.id, desk.clock().replace(month=11, day=27), now=desk.now())
    desk.clock.move(hours=1)
    async with opened(desk) as pilot:
        pilot.app.screen.put_cursor_on(jane.id)
        await answered(pilot, type_text, "I am so sorry, I have to cancel for good", "n")
        assert desk.book.records.interviews[interview.id].status is InterviewStatus.CANCELED
        assert stands(desk, jane) is Stage.DECLINED
        assert rules(desk) == ["R10"]
        await pilot.press("escape", "u")
        assert desk.book.records.interviews[interview.id].status is InterviewStatus.SCHEDULED


async def test_S4_one_key_decides_against_and_takes_it_back(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("Z")
        assert stands(desk, jane) is Stage.DECIDED_AGAINST
        assert rules(desk) == ["S4"]
        await pilot.press("Z")
        assert stands(desk, jane) is Stage.ASKED
        await pilot.press("u")
        assert stands(desk, jane) is Stage.DECIDED_AGAINST
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("d", "d")  # no name is known to sign with
        assert rules(desk) == []


async def test_S4_several_marked_rows_are_decided_at_once(desk, opened):
    for name in ("Ada", "Ben", "Cyd"):
        desk.book.add_contact(name, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("v", "v", "Z")
        stages = [stands(desk, each) for each in desk.book.records.contacts.values()]
        assert stages.count(Stage.DECIDED_AGAINST) == 2
        assert "2 people: not my direction." in toasts(pilot)[-1]


async def test_S4_an_appointment_is_called_off_first(desk, jane, opened):
    interview = desk.book.plan_interview(jane.id, now=desk.now())
    desk.book.schedule(interview.id, desk.clock().replace(month=11, day=27), now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("Z")
        assert "You have an appointment with Jane Doe: cancel it first" in toasts(pilot)[-1]
        assert stands(desk, jane) is Stage.SCHEDULED


async def test_R6_after_a_yes_the_cursor_stays_and_one_key_opens_the_appointment(
    desk, jane, opened, type_text
):
    """With others above and below; what they wrote begins the form, and leaving plans nothing."""
    for name in ("Ann Ito", "Zoe Kim"):
        other = desk.book.add_contact(name, now=desk.now())
        desk.book.log_touch(other.id, TouchKind.OUTREACH, now=desk.now())
    desk.clock.move(days=10)
    async with opened(desk) as pilot:
        screen = pilot.app.screen
        screen.put_cursor_on(jane.id)
        wrote = "not monday. tomorrow at 3pm is fine [b], call me: 312-555-0175"
        await answered(pilot, type_text, wrote, "y")
        item = screen._item()
        assert (item.contact_id, item.rule) == (jane.id, "R6")
        assert "s appointment" in words_of(pilot, screen.query_one("KeyHints"))
        await pilot.press("s")
        form = pilot.app.screen
        assert isinstance(form, Form)
        fields = [field.value for field in form.query(Input)]
        assert (fields[0][-5:], fields[2:4]) == ("15:00", ["phone", "312-555-0175"])
        await pilot.press("escape")
        assert desk.book.records.interviews_of(jane.id) == []
        await pilot.press("s", "ctrl+s")
        (talk,) = desk.book.records.interviews_of(jane.id)
        assert talk.status is InterviewStatus.SCHEDULED
        assert toasts(pilot)[-1].startswith("Agreed with Jane Doe: ")
        # One step made it.
        await pilot.press("u")
        assert desk.book.records.interviews_of(jane.id) == []
        assert screen._item().rule == "R6"


async def test_R6_the_page_of_a_person_fixes_the_appointment(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("2")
        pilot.app.screen.put_cursor_on(jane.id)
        await pilot.press("enter", "s")
        await type_text(pilot, "in 2 days 3pm video call")
        await pilot.press("ctrl+s")
        (talk,) = desk.book.records.interviews_of(jane.id)
        assert (talk.status, talk.format.value) == (InterviewStatus.SCHEDULED, "video")
        await pilot.press("s")
        assert pilot.app.screen.query(Input).first().value.endswith("15:00")
