"""Every command is pressed where it can be done, and something comes of it."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import TextArea

from tests.app.painted import looks
from tests.app.settling import until
from tests.world import NOON
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.practice import Practice
from tui.app.screens.call.resume import Resume
from tui.app.screens.imports.columns import ColumnMapper
from tui.app.screens.imports.duplicates import Duplicates
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.imports.source import ImportRequest
from tui.app.screens.person.page import PersonPage
from tui.app.screens.place import Place
from tui.app.screens.prep.brief import BriefPage
from tui.app.screens.prep.question_bank import QuestionBank
from tui.app.widgets.bindings import offered
from tui.app.widgets.row_list import RowList
from tui.desk.commands import table as commands
from tui.desk.commands.command import Command
from tui.desk.desk import Desk
from tui.exchange.readers.table_columns import table_head
from tui.model.interview import InterviewStatus, Question
from tui.playbook.queue.items import Action
from tui.store.book import Book

Way = Callable[[Pilot[None]], Coroutine[Any, Any, None]]

SETTLED = 0.03
"""Seconds after which nothing moves any more, with the waits below."""
WAITS = (
    "today.today.DETAIL_AFTER",
    "answers.answers.DETAIL_AFTER",
    "map.people_view.CARD_AFTER",
    "map.organizations_view.CARD_AFTER",
)
TAKES_BACK = {"undo", "bank.undo", "duplicates.undo"}
MAKES_AGAIN = {"redo", "bank.redo"}
MOST_ROWS = 9
OWN = Question(text="What surprised you?", theme="the job")


async def stay(_pilot: Pilot[None]) -> None:
    """The cursor is where it shall be."""


@dataclass(frozen=True)
class Leg:
    """Some commands, the way to where they are live, and what to press before one of them.

    `aim` puts the cursor where it shall be before each of them.
    """

    group: Sequence[Command]
    lead: Way
    first: Mapping[str, Sequence[str]] = field(default_factory=dict)
    aim: Way = stay


def keys(*pressed: str) -> Way:
    async def lead(pilot):
        await pilot.press(*pressed)

    return lead


def talked(desk):
    return [each for each in desk.book.records.interviews.values() if each.ended]


def to_come(desk):
    interviews = desk.book.records.interviews.values()
    return next(each for each in interviews if each.status is InterviewStatus.SCHEDULED)


async def on_a_nudge(pilot):
    item = next(each for each in pilot.app.desk.queue() if each.action is Action.NUDGE)
    pilot.app.screen.query_one(RowList).put_cursor(item.key)


async def on_somebody_known(pilot):
    pilot.app.screen.put_cursor_on(talked(pilot.app.desk)[0].contact_id)


async def on_a_page(pilot):
    desk = pilot.app.desk
    await pilot.app.push_screen(PersonPage(desk, talked(desk)[0].contact_id))


async def in_prep(pilot):
    desk = pilot.app.desk
    desk.interview_to_come(next(iter(desk.book.records.contacts.values())))
    pilot.app.open_interview("prep", to_come(desk).id)
    await pilot.pause()
    pilot.app.screen.query_one("#questions").focus()


async def on_the_brief(pilot):
    desk = pilot.app.desk
    await pilot.app.push_screen(BriefPage(desk, to_come(desk)))


async def in_the_line(pilot):
    desk = pilot.app.desk
    book, people = desk.book, list(desk.book.records.contacts.values())
    for person in people[:2]:
        call = desk.interview_to_come(person)
        if call.started is None:
            book.start_call(call.id, now=NOON)
            book.keep_line(call.id, "a line", seconds=1, now=NOON)
    pilot.app.open_interview("call", call.id)
    await pilot.press("i", "ctrl+u")


async def in_a_call(pilot):
    await in_the_line(pilot)
    await pilot.press("escape")


async def before_a_call(pilot):
    pilot.app.open_interview("call", to_come(pilot.app.desk).id)
    await pilot.press("escape")


async def in_a_conversation(pilot):
    desk = pilot.app.desk
    await pilot.app.push_screen(Conversation(desk, talked(desk)[0].id))


TIMES = {"letter.times"}
"""What only a letter that settles an appointment has."""


async def in_a_letter_about_a_time(pilot):
    await pilot.press("1")
    item = next(each for each in pilot.app.desk.queue() if each.action is Action.SCHEDULE)
    pilot.app.screen.query_one(RowList).put_cursor(item.key)
    await pilot.press("enter")


async def in_the_debrief(pilot):
    desk = pilot.app.desk
    call = desk.interview_to_come(next(iter(desk.book.records.contacts.values())))
    desk.book.start_call(call.id, now=NOON)
    desk.book.keep_line(call.id, "a line", seconds=1, now=NOON)
    desk.book.keep_line(call.id, ">send it", seconds=2, now=NOON)
    desk.book.hang_up(call.id, now=NOON)
    pilot.app.open_interview("debrief", call.id)
    await pilot.pause()


async def on_a_line(pilot):
    pilot.app.screen.query_one(RowList).action_first()


async def in_a_letter(pilot):
    await pilot.press("2")
    await on_somebody_known(pilot)
    await pilot.press("t")


async def in_the_text(pilot):
    await in_a_letter(pilot)
    await pilot.press("i")
    pilot.app.screen.query_one(TextArea).cursor_blink = False


async def at_a_cut_off_call(pilot):
    await in_the_line(pilot)
    call = pilot.app.screen.interview
    await pilot.app.push_screen(Resume(pilot.app.desk, call))


async def in_practice(pilot):
    await pilot.app.push_screen(Practice(pilot.app.desk))


async def in_the_bank(pilot):
    desk = pilot.app.desk
    if OWN.id not in desk.book.records.questions:
        desk.book.save_question(OWN)
    await pilot.app.push_screen(QuestionBank(desk, to_come(desk).id))


async def on_ones_own(pilot):
    pilot.app.screen.query_one(RowList).put_cursor(OWN.id)


async def in_an_import(pilot):
    await pilot.app.push_screen(ImportReview(pilot.app.desk, ImportRequest(table(pilot), "")))
    await until(pilot, lambda: pilot.app.screen.background is None)


async def at_the_columns(pilot):
    await pilot.app.push_screen(ColumnMapper(table_head(table(pilot)), {}))


def table(pilot):
    path = pilot.app.desk.book.path.with_name("people.csv")
    path.write_text("Name,Organization,Email\nCleo Park,Bay Freight,cleo@bay.example\n")
    return path


async def at_the_duplicates(pilot):
    desk = pilot.app.desk
    for place in ("Acme", "Globex"):
        names = [each.name for each in desk.book.records.contacts.values()]
        if names.count("Zoe Twice") < 2:
            addresses = ["zoe@twice.example"]
            desk.book.add_contact("Zoe Twice", now=NOON, organization=place, emails=addresses)
    await pilot.app.push_screen(Duplicates(desk))
    await until(pilot, lambda: pilot.app.screen.query_one(RowList).ids, "the pair")


async def among_the_commands(pilot):
    if isinstance(pilot.app.focused, NoteLine):
        await pilot.press("escape")


FOLDS = ("today.unfold", "today.fold")
ONLY_BEFORE = ("call.appointment", "call.no_show")
SESSIONS = {
    "today": [
        Leg([each for each in commands.TODAY if each.id not in FOLDS], keys("1"), aim=on_a_nudge),
        Leg(commands.EVERYWHERE, keys("escape", "1"), {"go.today": "2", "redo": "u"}),
    ],
    "a week later": [Leg([each for each in commands.TODAY if each.id in FOLDS], keys("1"))],
    "program": [Leg(commands.PROGRAM, keys("1"))],
    "people": [
        Leg(commands.PERSON, keys("2"), aim=on_somebody_known),
        Leg(commands.MARKED, keys("2"), aim=on_somebody_known),
        Leg(commands.PAGE, on_a_page),
    ],
    "map": [
        Leg(
            commands.MAP,
            keys("2"),
            {
                "map.referral": ["escape"],
                "map.more": ["T"],
                "map.save_filter": ["slash", "a", "enter"],
                "map.filters": ["ctrl+s", *"mine", "enter"],
                "map.tip": ["escape", "tab"],
                "map.remove": ["i", *"book", "enter"],
                "map.next": ["g"],
            },
            on_somebody_known,
        ),
    ],
    "prep": [
        Leg(commands.PREP, in_prep, {"prep.tick": ["tab"], "prep.add": ["tab"], "prep.up": ["J"]}),
        Leg(commands.BRIEF, on_the_brief),
        Leg(
            commands.BANK,
            in_the_bank,
            {"bank.favorite": ["escape"], "bank.redo": ["u"]},
            on_ones_own,
        ),
    ],
    "call": [
        Leg([each for each in commands.CALL if each.id in ONLY_BEFORE], before_a_call),
        Leg(
            [each for each in commands.CALL if each.id not in ONLY_BEFORE],
            in_a_call,
            {"call.previous": ["tab"]},
            among_the_commands,
        ),
        Leg(
            commands.CALL_LINE,
            in_the_line,
            {
                "line.edit_last": ["i", "ctrl+u"],
                "line.edit_next": ["i", "ctrl+u", "up"],
                "line.hang_up": ["ctrl+u"],
            },
        ),
        Leg(commands.RESUME, at_a_cut_off_call),
        Leg(commands.PRACTICE, in_practice),
    ],
    "answers": [
        Leg(
            commands.ANSWERS,
            keys("5"),
            {
                "answers.copy": ["escape"],
                "answers.join": ["v"],
                "answers.split": ["g", "v", "v", "M", "g"],
                "answers.back": ["enter"],
            },
        ),
        Leg(commands.CONVERSATION, in_a_conversation),
    ],
    "debrief": [
        Leg(commands.DEBRIEF, in_the_debrief, aim=on_a_line),
        Leg(
            [each for each in commands.LETTER if each.id not in TIMES],
            in_a_letter,
            {"letter.sent": ["escape"]},
        ),
        Leg([each for each in commands.LETTER if each.id in TIMES], in_a_letter_about_a_time),
        Leg(commands.LETTER_TEXT, in_the_text),
    ],
    "importing": [
        Leg(commands.IMPORT, in_an_import),
        Leg(commands.COLUMNS, at_the_columns),
        Leg(commands.DUPLICATES, at_the_duplicates),
    ],
}


class Walk:
    """Presses commands and looks at what comes of them."""

    def __init__(self, pilot: Pilot[None], leg: Leg, said: list[str]) -> None:
        self.pilot, self.leg, self.said = pilot, leg, said
        self.home: Screen[Any] | None = None

    async def go(self) -> None:
        """Press each command of the leg."""
        for command in self.leg.group:
            if self.home is None or self.home is not self.pilot.app.screen:
                await self.lead_home()
            await self.leg.aim(self.pilot)
            for key in self.leg.first.get(command.id, ()):
                await self.pilot.press(key)
            key = await self.offered_key(command)
            await self.pilot.pause(SETTLED)
            before, revision = self.seen(), self.book.revision
            self.pilot.app.simulate_key(key)
            await self.wait_for_more_than(before, command)
            if self.pilot.app.is_running:
                await self.pilot.app.type_ahead.all_landed()
                await self.restore(command, self.book.revision - revision)

    @property
    def book(self) -> Book:
        return self.pilot.app.desk.book

    async def lead_home(self) -> None:
        app = self.pilot.app
        for _ in app.screen_stack[1:]:
            await app.pop_screen()
        await self.leg.lead(self.pilot)
        self.home = app.screen

    async def offered_key(self, command: Command) -> str:
        """Go down to a row that the command applies to."""
        screen = self.pilot.app.screen
        for _ in range(MOST_ROWS):
            for key in command.keys.split(","):
                active = screen.active_bindings.get(key)
                mine = active is not None and active.binding.id == command.id
                if mine and offered(screen, [active]):
                    return key
            await self.pilot.press("down")
        raise AssertionError(f"{command} is not offered")

    def seen(self) -> list[object]:
        app = self.pilot.app
        if not app.is_running:
            return []
        copied = len(app.desk.clipboard.texts)
        counts = [self.book.revision, copied, len(self.said)]
        return [app.screen, app.focused, *counts, looks(self.pilot)]

    async def wait_for_more_than(self, before: list[object], command: Command) -> None:
        await until(self.pilot, lambda: self.seen() != before, command.id)

    async def restore(self, command: Command, changes: int) -> None:
        """Go back to the screen the command was pressed on, and take back what it changed."""
        app = self.pilot.app
        await app.type_ahead.all_landed()
        if self.home in app.screen_stack:
            while app.screen is not self.home:
                await app.pop_screen()
            if changes and not isinstance(self.home, Place):
                # It does not follow the book.
                await app.pop_screen()
        if command.id in TAKES_BACK:
            self.book.redo()
        elif command.id not in MAKES_AGAIN:
            made = [step for step in self.book._steps if not step.undone][-changes:]
            for step in reversed(made if changes else []):
                # One by one: undo takes what nobody sees together with what was before it.
                self.book._swap([step])
        await self.pilot.pause()


def test_the_walk_leaves_no_command_out():
    walked = [each for legs in SESSIONS.values() for leg in legs for each in leg.group]
    assert {each.id for each in walked} == {each.id for each in commands.ALL}


@pytest.mark.parametrize("session", SESSIONS)
async def test_something_comes_of_every_command(session, season: Desk, opened, monkeypatch):
    said: list[str] = []
    if session == "a week later":
        season.clock.move(days=10)
    # Without a folder there is no mail to look through.
    season.settings = replace(season.settings, mail_folders=(season.book.path.parent / "Mail",))
    for wait in WAITS:
        monkeypatch.setattr(f"tui.app.screens.{wait}", 0.001)
    monkeypatch.setattr(App, "action_suspend_process", lambda _: said.append("suspended"))
    monkeypatch.setattr(App, "notify", lambda _, words, **_more: said.append(words))
    async with opened(season) as pilot:
        for leg in SESSIONS[session]:
            await Walk(pilot, leg, said).go()
