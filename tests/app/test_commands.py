"""Every command is declared once, and does something where it is offered."""

import pytest

from tests.app.painted import whole_screen
from tests.app.settling import pick_in_palette
from tui.app.app import Askaround
from tui.app.dialogs.help import Help
from tui.app.screens.answers.answers import Answers
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.call.call import Call
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.call.practice import Practice
from tui.app.screens.call.resume import Resume
from tui.app.screens.imports.columns import ColumnMapper
from tui.app.screens.imports.duplicates import Duplicates
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.map.contact_map import ContactMap
from tui.app.screens.person.letter.letter import Letter, LetterText
from tui.app.screens.person.page import PersonPage
from tui.app.screens.prep.brief import BriefPage
from tui.app.screens.prep.prep import Prep
from tui.app.screens.prep.question_bank import QuestionBank
from tui.app.screens.today.today import Today
from tui.app.widgets.key_hints import KeyHints
from tui.desk.commands import table as commands
from tui.desk.commands.keymap import LIVE_TOGETHER
from tui.desk.settings.settings import Settings

KNOWN = {command.id for command in commands.ALL}
WHERE = [
    (commands.EVERYWHERE, Today),
    (commands.PROGRAM, Askaround),
    (commands.PERSON, Today),
    (commands.PERSON, ContactMap),
    (commands.TODAY, Today),
    (commands.MARKED, ContactMap),
    (commands.MARKED, PersonPage),
    (commands.MAP, ContactMap),
    (commands.PAGE, PersonPage),
    (commands.PREP, Prep),
    (commands.BRIEF, BriefPage),
    (commands.CALL, Call),
    (commands.ANSWERS, Answers),
    (commands.CONVERSATION, Conversation),
    (commands.CALL_LINE, NoteLine),
    (commands.DEBRIEF, Debrief),
    (commands.LETTER, Letter),
    (commands.LETTER_TEXT, LetterText),
    (commands.RESUME, Resume),
    (commands.PRACTICE, Practice),
    (commands.BANK, QuestionBank),
    (commands.IMPORT, ImportReview),
    (commands.COLUMNS, ColumnMapper),
    (commands.DUPLICATES, Duplicates),
]


def test_ids_are_unique_and_complete():
    ids = [command.id for command in commands.ALL]
    assert len(ids) == len(set(ids))
    assert all(command.words and command.keys for command in commands.ALL)
    assert {group for group, _ in WHERE} == {
        value
        for name, value in vars(commands).items()
        if name.isupper() and name not in ("ALL", "OUTSIDE")
    }


@pytest.mark.parametrize(("group", "owner"), WHERE)
def test_every_command_has_an_action(group, owner):
    for command in group:
        name = command.action.split("(")[0]
        holder = owner
        if name.startswith("app."):
            holder, name = Askaround, name.removeprefix("app.")
        assert hasattr(holder, f"action_{name}"), command


@pytest.mark.parametrize(
    "owner", dict.fromkeys(owner for _, owner in WHERE), ids=lambda owner: owner.__name__
)
def test_the_keys_of_a_screen_are_compared_with_each_other(owner):
    live = {binding.id for _, binding in owner._merge_bindings()} & KNOWN
    together = [{command.id for command in group} for _, group in LIVE_TOGETHER]
    assert any(live <= group for group in together)


async def test_help_shows_the_live_keys(season, opened):
    async with opened(season) as pilot:
        await pilot.press("question_mark")
        drawn = whole_screen(pilot)
        for words in ("done", "pick a date", "let the contact rest"):
            assert words in drawn
        await pilot.press("end")
        await pilot.pause(0.5)
        assert "undo" in whole_screen(pilot)


async def test_the_palette_runs_what_it_shows(season, opened):
    async with opened(season) as pilot:
        await pick_in_palette(pilot, "ctrl+p", "answers")
        assert pilot.app.current_mode == "answers"


async def test_digits_go_to_the_places_and_q_quits(season, opened):
    async with opened(season) as pilot:
        for digit, mode in zip("23451", ("map", "prep", "call", "answers", "today"), strict=True):
            await pilot.press("escape", digit)
            await pilot.pause()
            assert pilot.app.current_mode == mode
        await pilot.press("q")
        await pilot.pause()
        assert not pilot.app.is_running


async def test_keys_of_ones_own_work_and_are_shown(season, opened):
    season.settings = Settings(keys={"today.done": "D", "help": "f2"}, theme="askaround-light")
    async with opened(season) as pilot:
        before = len(season.queue())
        await pilot.press("d")
        assert season.done_today() == []
        assert "D done" in pilot.app.screen.query_one(KeyHints).render().plain
        await pilot.press("D")
        assert len(season.done_today()) == 1
        assert len(season.queue()) <= before + 1
        await pilot.press("f2")
        await pilot.pause()
        drawn = whole_screen(pilot)
        assert "D" in drawn
        assert isinstance(pilot.app.screen, Help)
        assert pilot.app.theme == "askaround-light"


async def test_a_palette_that_is_closed_before_it_has_gathered_ends_nothing(season, opened):
    async with opened(season) as pilot:
        await pilot.press("ctrl+p")
        palette = pilot.app.screen
        await palette.remove_children()
        palette._gather_commands("note")
        await pilot.app.workers.wait_for_complete()
        await pilot.press("escape")
        assert pilot.app.is_running
