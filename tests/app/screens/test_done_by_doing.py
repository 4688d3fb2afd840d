"""What was done by doing it is gone by itself, wherever a task is shown; undo brings it back."""

from datetime import timedelta

import pytest

from tests.app.conftest import texts, toasts
from tests.app.settling import start_over
from tests.cases import case
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.person.page import PersonPage
from tui.app.widgets.row_list import RowList
from tui.desk.queue_keeper import due_rows
from tui.model.followup import Direction, TouchKind
from tui.model.interview import AgendaItem, Format
from tui.model.profile import Profile
from tui.playbook.answers.reflections import PROMPTS


@pytest.fixture
def jane(desk):
    """Somebody with an address, whom one wrote to and who wrote back."""
    desk.book.save_profile(
        now=desk.now(), name="Nora Castillo", field="statistics", time_zone="UTC", studies="maths"
    )
    jane = desk.book.add_contact(
        "Jane Doe", now=desk.now(), title="analyst", organization="Acme", emails=("j@acme.example",)
    )
    desk.book.edit_contact(jane.id, why_them="you count buses for a living")
    return jane


def known(desk, jane):
    """She is in the book, and that is all."""


def asked(desk, jane):
    desk.book.log_touch(jane.id, TouchKind.OUTREACH, now=desk.now() - timedelta(days=8))


def replied(desk, jane):
    asked(desk, jane)
    desk.book.log_touch(jane.id, TouchKind.REPLY, now=desk.now(), direction=Direction.IN)


def appointed(desk, jane, *ticked):
    agenda = [AgendaItem(text=f"What is question {number}?") for number in range(4)]
    talk = desk.book.plan_interview(jane.id, now=desk.now(), agenda=agenda)
    start, place = desk.now() + timedelta(hours=20), "https://meet.example/jane"
    desk.book.schedule(talk.id, start, now=desk.now(), format=Format.VIDEO, place=place)
    desk.book.set_checks(talk.id, ticked, ticked=True)
    return talk


def ranked(desk, jane):
    appointed(desk, jane, "questions")


def talked(desk, jane):
    talk = appointed(desk, jane)
    desk.book.start_call(talk.id, now=desk.now())
    desk.book.keep_line(talk.id, "! ask the drivers first", seconds=60, now=desk.now())
    desk.book.hang_up(talk.id, now=desk.now())
    desk.book.edit_interview(
        talk.id, "agreed", linkedin_agreed=True, resume_asked_for=True, learned="ask the drivers"
    )


def untitled(desk, jane):
    talked(desk, jane)
    desk.book.edit_contact(jane.id, title="")


CONFIRM_CHECK = ["3", "tab", "check confirm", "space"]
DEEDS = {
    "the first message is sent": (known, "S2", ["enter", "d"]),
    "the nudge is sent": (asked, "R9", ["enter", "d"]),
    "a time is agreed on": (replied, "R6", ["p", "s", *"fri 14:00", "ctrl+s"]),
    "the confirmation is sent": (appointed, "R8", ["enter", "d"]),
    "the confirmation is copied": (appointed, "R8", ["enter", "y", "escape"]),
    "it is copied from Today": (appointed, "R8", ["y"]),
    "it is copied from Prep": (appointed, "R8", ["3", "o", "y", "escape"]),
    "its check is ticked": (appointed, "R8", CONFIRM_CHECK),
    "research is written": (appointed, "P1", ["3", "r", *"counts buses", "ctrl+s"]),
    "a question is moved": (appointed, "P2", ["3", "J"]),
    "a question is a must-ask": (appointed, "P2", ["3", "m"]),
    "the ranking is ticked": (appointed, "P2", ["3", "tab", "check questions", "space"]),
    "the questions are copied": (ranked, "R7", ["3", "y"]),
    "the thank-you is sent": (talked, "A1", ["t", "d"]),
    "the invitation is copied from Today": (talked, "A2", ["y"]),
    "the invitation is copied": (talked, "A2", ["L", "y", "escape"]),
    "the invitation is sent": (talked, "A2", ["L", "d"]),
    "their title is found out": (untitled, "D7", ["e", "tab", *"analyst", "ctrl+s"]),
}


async def press(pilot, key):
    if key.startswith("check "):
        pilot.app.screen.query_one("#checks", RowList).put_cursor(key.removeprefix("check "))
        return
    await pilot.press("space" if key == " " else "colon" if key == ":" else key)
    if key == "d" and isinstance(pilot.app.screen, Letter):
        # A check fails: the second press marks it all the same.
        await pilot.press("d")


async def shown(pilot, desk, jane):
    """Return the keys of the tasks with Jane, wherever they are shown."""
    places = {"due": {row.key for row in due_rows(desk)}}
    await pilot.press("1", "right")
    await pilot.pause()
    places["Today"] = {*pilot.app.screen.query_one("#queue", RowList).ids}
    page = PersonPage(desk, jane.id)
    pilot.app.push_screen(page)
    await pilot.pause()
    rows = page.query_one("#everything", RowList).ids
    places["page"] = {each.removeprefix("next ") for each in rows if each.startswith("next ")}
    await pilot.press("escape")
    return places


@pytest.mark.parametrize("before", dict.fromkeys(before for before, _, _ in DEEDS.values()))
async def test_o2_what_was_done_by_doing_it_is_gone_everywhere(desk, jane, opened, before):
    before(desk, jane)
    async with opened(desk, size=(100, 40)) as pilot:
        for name, (needed, rule, keys) in DEEDS.items():
            if needed is before:
                with case(name):
                    (task,) = [item for item in desk.queue() if item.rule == rule]
                    await is_gone_everywhere(pilot, desk, jane, task, keys)
                    await start_over(pilot)


async def is_gone_everywhere(pilot, desk, jane, task, keys):
    for where, there in (await shown(pilot, desk, jane)).items():
        assert task.key in there, where
    pilot.app.screen.query_one("#queue", RowList).put_cursor(task.key)
    for key in keys:
        await press(pilot, key)
    for where, there in (await shown(pilot, desk, jane)).items():
        assert task.key not in there, (where, toasts(pilot))
    await pilot.press("u")
    for where, there in (await shown(pilot, desk, jane)).items():
        assert task.key in there, where


@pytest.mark.parametrize("keys", [["y", "y"], ["y", "d"], ["d"]], ids=" ".join)
async def test_a_confirmation_is_on_the_timeline_once(desk, jane, opened, keys):
    talk = appointed(desk, jane)
    async with opened(desk) as pilot:
        await pilot.press("3", "o", *keys)
    touches = [touch.kind for touch in desk.book.records.touches_of(jane.id)]
    assert touches.count(TouchKind.CONFIRMATION) == 1
    assert "confirm" in desk.book.records.interviews[talk.id].checklist


async def test_what_is_copied_with_a_blank_left_was_not_sent(desk, jane, opened):
    desk.book.save_profile(now=desk.now(), **dict.fromkeys(("name", "field", "studies"), ""))
    assert desk.book.records.profile.name == Profile().name
    appointed(desk, jane)
    async with opened(desk) as pilot:
        await pilot.press("3", "o", "y", "y", "escape")
    assert desk.clipboard.texts
    assert "R8" in {item.rule for item in desk.queue()}


def test_another_time_is_to_be_confirmed_again(desk, jane):
    talk = appointed(desk, jane)
    (confirm,) = [item for item in desk.queue() if item.rule == "R8"]
    desk.do(confirm)
    desk.clock.move(minutes=1)
    desk.book.schedule(talk.id, desk.now() + timedelta(days=2), now=desk.now())
    assert "confirm" not in desk.book.records.interviews[talk.id].checklist
    assert "R8" in {item.rule for item in desk.queue()}


def test_what_stays_as_it_was_is_no_ranking(desk, jane):
    talk = appointed(desk, jane)
    desk.book.move_question(talk.id, talk.agenda[0].id, -1)
    desk.book.change_question(talk.id, talk.agenda[0].id, minutes=5)
    assert "P2" in {item.rule for item in desk.queue()}


@pytest.mark.parametrize("how", ["all are written", "it is enough", "it is dropped"])
async def test_A4_one_prompt_is_not_a_whole_reflection(desk, jane, opened, how):
    talked(desk, jane)
    (talk,) = desk.book.records.interviews_of(jane.id)
    desk.book.reflect(talk.id, "job", "the quiet", now=desk.now())
    async with opened(desk, size=(100, 40)) as pilot:
        key = f"A4:{talk.id}"
        for where, there in (await shown(pilot, desk, jane)).items():
            assert key in there, where
        queue = pilot.app.screen.query_one("#queue", RowList)
        assert "write your reflection: 1 of 6 written" in " ".join(texts(queue))
        if how == "all are written":
            for prompt in PROMPTS:
                desk.book.reflect(talk.id, prompt, "the quiet", now=desk.now())
        else:
            queue.put_cursor(key)
            await pilot.press("d" if how == "it is enough" else "x")
        for where, there in (await shown(pilot, desk, jane)).items():
            assert key not in there, where
