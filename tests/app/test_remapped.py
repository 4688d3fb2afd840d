"""Whatever key a command is on, the sentences that name it follow."""

from threading import Event

import pytest
from textual.pilot import Pilot

from tests.app.remapped import filled, press, tells, unlikely_keys
from tests.app.settling import until
from tests.world import NOON
from tui.app.dialogs.help import Help
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.resume import Resume
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.imports.source import ImportRequest
from tui.app.screens.map.contact_map import ContactMap
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.person.page import PersonPage
from tui.app.screens.prep.prep import Prep
from tui.app.screens.prep.question_bank import QuestionBank
from tui.app.screens.today.about_rows import (
    about_item,
    about_nothing,
)
from tui.app.widgets.row_list import RowList
from tui.desk.commands.keymap import read_keys
from tui.desk.desk import Desk
from tui.desk.settings.settings import Settings
from tui.model.interview import AgendaItem
from tui.playbook.queue.items import Action

REMAPPED = unlikely_keys()


@pytest.fixture(params=[{}, REMAPPED], ids=["usual", "remapped"])
def keys(request, desk):
    """The desk has the usual keys, then those of somebody who set every one of them."""
    desk.settings = Settings(keys=request.param)
    return request.param


@pytest.fixture
def jane(keys, desk):
    """Somebody known, with whom nothing is agreed yet."""
    return desk.book.add_contact("Jane Doe", now=NOON, organization="Acme")


def plan(desk: Desk, contact, *questions):
    agenda = [AgendaItem(text=text) for text in questions]
    return desk.book.plan_interview(contact.id, now=NOON, agenda=agenda)


async def go_to(pilot: Pilot[None], place: str, interview) -> None:
    pilot.app.open_interview(place, interview.id)
    await pilot.pause()


def test_all_keys_can_be_set_anew():
    assert read_keys(REMAPPED) == (REMAPPED, [])


async def test_an_empty_book(keys, desk, opened):
    async with opened(desk, (120, 30)) as pilot:
        await press(pilot, "escape")
        tells(
            pilot,
            "Press {add} and add somebody to ask.",
            " {go.today} Today  {go.map} Map  {go.prep} Prep  {go.call} Call  {go.answers} Answers",
        )
        await press(pilot, "go.map", "person.tag")
        tells(pilot, "Nobody is highlighted: {add} adds somebody.")
        await press(pilot, "person.edit")
        tells(pilot, "Nobody is highlighted: {add} adds somebody.")
        await press(pilot, "map.filters")
        tells(pilot, "No filter is kept yet: {map.filter} types one, {map.save_filter} keeps it.")
        await press(pilot, "map.save_filter")
        tells(pilot, "Type a filter first: {map.filter} begins it.")
        await press(pilot, "map.tip")
        tells(pilot, "Highlight an organization first: {map.view} goes to them.")
        await press(pilot, "map.view", "map.view")
        tells(pilot, "They come from the people you add, and {add} adds one by itself")
        await press(pilot, "go.prep")
        tells(pilot, "Highlight somebody on Today or Map and press {person.prepare}: the questions")
        await press(pilot, "go.call")
        tells(pilot, "No call is running. {call.somebody} takes one, from anybody: it needs no")
        tells(pilot, "On Today, Map or Prep, {person.call} calls whoever is highlighted.")
        await press(pilot, "go.answers")
        tells(pilot, "In a call, {call.next} goes from question to question: what you note then")
        await press(pilot, "answers.join")
        tells(
            pilot,
            "Mark two questions or more with {answers.mark}, then {answers.join} makes them one.",
        )


async def test_today(keys, season, opened):
    async with opened(season, (120, 40)) as pilot:
        rows = pilot.app.screen.query_one(RowList)
        to_propose = next(each for each in season.queue() if each.action is Action.SCHEDULE)
        rows.put_cursor(to_propose.key)
        await press(pilot, "today.copy")
        await pilot.pause(0.1)
        tells(
            pilot,
            "{today.date} keeps the date once it is agreed.",
            "enter fills it in; {today.copy} again copies it as it is.",
        )
        await press(pilot, "today.done")
        tells(pilot, "{undo} takes it back.")
        rows.put_cursor(next(each for each in rows.ids if each.startswith("done:")))
        await press(pilot, "today.drop")
        await pilot.pause(0.1)
        tells(
            pilot,
            "{today.done} puts it back. enter shows ",
            "This is done already: {today.done} puts it back.",
        )


HOW_TO_DO = {
    Action.OUTCOME: "{today.done}: you talked. {today.drop}: you did not. "
    "{today.date}: another time.",
    Action.APPOINTMENT: "enter opens the call. {today.date}: another time. "
    "{today.drop}: there is none.",
    Action.PREPARE: "enter opens Prep; {today.done} ticks it there.",
    Action.PROMISE: "{today.done} once it is done; {person.replied} if they wrote.",
    Action.OFFER: "{today.done} once you wrote or have it; {person.replied} if they wrote. "
    "No hurry: this row goes away by itself.",
    Action.SCHEDULE: "enter drafts the message; {today.date} keeps the date once it is agreed.",
    Action.DETAILS: "enter opens the form.",
}


@pytest.mark.parametrize("action", HOW_TO_DO)
def test_how_a_follow_up_is_done(keys, season, action):
    item = season.queue()[0]._replace(action=action)
    about = about_item(season.book.records, item, NOON, season.zone, season.key)
    assert about.plain.endswith("\n" + filled(HOW_TO_DO[action], keys))


def test_nothing_is_due(keys, desk):
    nothing = about_nothing(desk.key, anybody=True, wanted="").plain
    assert filled("Press {add} to add somebody else to ask.", keys) in nothing
    nobody = about_nothing(desk.key, anybody=False, wanted="").plain
    assert filled("Press {add} and add somebody to ask.", keys) in nobody
    assert nobody.endswith(filled("\n{profile} keeps who you are, for your letters.", keys))


async def test_the_map(jane, desk, opened):
    async with opened(desk, (120, 40)) as pilot:
        await press(pilot, "go.map")
        assert isinstance(pilot.app.screen, ContactMap)
        pilot.app.screen.put_cursor_on(jane.id)
        await press(pilot, "person.thanks")
        tells(pilot, "You have not talked with Jane Doe yet: {person.call} starts a call.")
        await press(pilot, "person.archive")
        tells(pilot, "archived; {map.filter} stage:archived finds them. {undo} takes it back.")
        await press(pilot, "map.filter", *"acme", "enter", "map.save_filter", *"mine", "enter")
        tells(pilot, "Kept as mine; {map.filters} picks it.")
        await press(pilot, "escape", "map.view", "map.view", "map.next")
        await pilot.pause(0.1)
        nobody = "you know nobody there yet; {map.path} looks for a way"
        tells(pilot, nobody, f"Nobody to ask at Acme now: {nobody}.")


async def test_help_names_the_way_back(jane, desk, opened):
    async with opened(desk) as pilot:
        await pilot.app.push_screen(PersonPage(desk, jane.id))
        await press(pilot, "help")
        assert isinstance(pilot.app.screen, Help)
        tells(pilot, "enter opens; {page.leave} goes back.")


async def test_prep(jane, desk, opened):
    interview = plan(desk, jane)
    async with opened(desk, (120, 40)) as pilot:
        await go_to(pilot, "prep", interview)
        screen = pilot.app.screen
        assert isinstance(screen, Prep)
        tells(pilot, "No questions yet: {prep.bank} opens the bank, {prep.add} adds your own.")
        await press(pilot, "prep.copy")
        tells(pilot, "There is no question to send yet: {prep.bank} opens the bank.")
        await press(pilot, "prep.confirm")
        tells(pilot, "There is no appointment yet: {prep.date} fixes it.")
        await press(pilot, "prep.calendar")
        tells(pilot, "There is no appointment yet: {prep.date} fixes it.")
        await press(pilot, "prep.tick")
        tells(pilot, "The cursor is in the questions: {prep.pane} goes to the checklist.")
        await press(pilot, "prep.pane", "prep.remove")
        tells(pilot, "This one belongs to every talk: {prep.tick} ticks it.")
        await press(pilot, "prep.edit")
        tells(pilot, "This one belongs to every talk: {prep.add} adds your own.")
        own = desk.book.add_check(interview.id, "a tie").own_checks[-1].id
        for check, sentence in {
            "pitch": "Your profile has no pitch yet: press {profile} to write one.",
            "send-questions": "{prep.copy} copies the list and ticks this.",
            "confirm": "{prep.confirm} drafts the message.",
            own: "Your own item: {prep.edit} changes it, {prep.remove} takes it away.",
        }.items():
            screen.query_one("#checks", RowList).put_cursor(check)
            await pilot.pause()
            tells(pilot, sentence)
        await press(pilot, "help")
        tells(
            pilot,
            "{prep.tick}, {prep.add}, {prep.edit} and {prep.remove} act on the list that has the "
            "cursor; {prep.pane} goes to the other one.",
        )


async def test_the_bank(jane, desk, opened, type_text):
    interview = plan(desk, jane)
    async with opened(desk, (120, 40)) as pilot:
        await go_to(pilot, "prep", interview)
        await press(pilot, "prep.bank")
        assert isinstance(pilot.app.screen, QuestionBank)
        tells(pilot, "{bank.filter} filters")
        await press(pilot, "bank.remove")
        tells(pilot, "This one belongs to the bank: {bank.favorite} keeps those you like on top.")
        await press(pilot, "bank.add")
        await type_text(pilot, "zzzz")
        await press(pilot, "ctrl+s")
        tells(pilot, "Kept among your own questions. {bank.take} takes it off the agenda again.")
        await press(pilot, "bank.filter", *"qqqq")
        tells(pilot, "No question has these words: enter adds it as your own.")
        await press(pilot, "bank.close")
        tells(pilot, "No question has these words: {bank.add} adds it as your own.")


async def test_what_is_left_over_in_the_bank(jane, desk, opened):
    talk = plan(desk, jane, "What did nobody ask you?")
    desk.book.start_call(talk.id, now=NOON)
    desk.book.hang_up(talk.id, now=NOON)
    async with opened(desk, (120, 40)) as pilot:
        await pilot.app.push_screen(QuestionBank(desk, plan(desk, jane).id))
        await press(pilot, "bank.edit")
        tells(pilot, "This one is left over from earlier: {bank.take} takes it.")


async def test_a_call(jane, desk, keys, opened):
    call = plan(desk, jane, "Why?")
    # In the line a letter is text.
    from_line = "" if keys else "{line.command} "
    async with opened(desk, (120, 40)) as pilot:
        await go_to(pilot, "call", call)
        await press(pilot, "line.hang_up")
        tells(pilot, f"type the first line, or leave with {from_line}{{go.today}}.")
        await press(pilot, "line.command", "help")
        tells(
            pilot,
            "enter keeps a line · {line.edit_last} edits the last one · {line.hang_up} on an empty "
            "line hangs up · {line.command} gives the keys.",
        )
        await press(pilot, "escape", "call.no_show")
        tells(
            pilot,
            "Marked as a no-show: on Today or the Map {person.outreach} writes to them again. "
            "{undo} takes it back.",
        )
        await press(pilot, "undo", "call.next", "call.next")
        tells(pilot, "That was the last question: {line.hang_up} on an empty line hangs up.")
        await press(pilot, "line.command", "call.no_show")
        tells(
            pilot,
            f"This call is running: {from_line}{{call.hang_up}} hangs up, "
            f"{from_line}{{call.appointment}} if it was no talk.",
        )
        await pilot.app.push_screen(Resume(desk, call))
        tells(
            pilot,
            "{resume.go_on} goes on with it · {resume.finish} ends it, to the debrief · "
            "{resume.later}: later",
        )


async def test_the_debrief(jane, desk, opened):
    call = plan(desk, jane)
    desk.book.start_call(call.id, now=NOON)
    for line in ("a line", ">send it", "!it is all about people"):
        desk.book.keep_line(call.id, line, seconds=1, now=NOON)
    desk.book.hang_up(call.id, now=NOON)
    async with opened(desk, (120, 40)) as pilot:
        await go_to(pilot, "debrief", call)
        assert isinstance(pilot.app.screen, Debrief)
        tells(
            pilot,
            "Promised and offered  {debrief.date} sets the day",
            "{debrief.insight} insight  {debrief.quote} quote  {debrief.promise} I promise  "
            "{debrief.offer} they offer  {debrief.person} person  {debrief.ask} ask later  "
            "{debrief.later} personal",
        )
        await press(pilot, "debrief.copy")
        tells(pilot, ". {debrief.letter} fills it in; {debrief.copy} again copies it as it is.")
        await press(pilot, "debrief.letter", "text.stop", "letter.copy")
        assert isinstance(pilot.app.screen, Letter)
        tells(pilot, ". {letter.edit} fills it in; {letter.copy} again copies it as it is.")


async def test_a_letter(jane, desk, opened, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    async with opened(desk, (120, 40)) as pilot:
        await press(pilot, "go.map")
        pilot.app.screen.put_cursor_on(jane.id)
        await press(pilot, "person.outreach", "letter.editor")
        tells(pilot, "No editor can be opened from here: {letter.edit} edits in place.")
        await press(pilot, "letter.mail")
        await pilot.app.workers.wait_for_complete()
        tells(pilot, "this terminal, since there is no display: {letter.copy} copies the text.")
        await press(pilot, "letter.edit", "x", "text.stop", "letter.close", "person.outreach")
        tells(pilot, "This is your own text, not yet sent. {letter.phrasing} shows other words.")


async def test_an_import(keys, desk, opened, monkeypatch):
    go_on = Event()
    work = ImportReview._work

    def late(self, watch):
        go_on.wait(60)
        return work(self, watch)

    monkeypatch.setattr(ImportReview, "_work", late)
    async with opened(desk, (120, 40)) as pilot:
        review = ImportReview(desk, ImportRequest(None, "Cleo Park, Dispatcher, Bay Freight"))
        await pilot.app.push_screen(review)
        tells(pilot, "Reading … 0%   {import.close} cancels")
        go_on.set()
        await until(pilot, lambda: review.background is None)
        await press(pilot, "import.choose", "import.take")
        tells(pilot, "Nothing is chosen: {import.choose} takes a row in.")
