"""A quick escape and the key after it, which tmux sends as one, are the two keys they are."""

import pytest
from textual.events import Key
from textual.widgets import Input, TextArea

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Form
from tui.app.dialogs.pick_line import PickLine
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.map.funnel import FunnelView
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.today.today import Today
from tui.app.type_ahead import as_typed
from tui.desk.settings.settings import Settings

TYPED = {
    ("alt+h", "h"): ("h", "h"),
    ("alt+h", None): ("h", "h"),
    ("alt+shift+a", "A"): ("A", "A"),
    ("alt+shift+a", None): ("A", "A"),
    ("alt+1", "1"): ("1", "1"),
    ("alt+question_mark", "?"): ("question_mark", "?"),
    ("alt+slash", "/"): ("slash", "/"),
    ("alt+question_mark", None): ("question_mark", "?"),
    ("alt+space", " "): ("space", " "),
    ("alt+é", "é"): ("é", "é"),
    ("alt+f", "f"): ("f", "f"),
}


@pytest.mark.parametrize(("pressed", "then"), TYPED.items(), ids=str)
def test_with_alt_it_is_escape_and_the_key(pressed, then):
    keys = as_typed(Key(*pressed), None)
    assert [(each.key, each.character) for each in keys] == [("escape", "\x1b"), then]


@pytest.mark.parametrize("key", ["h", "escape", "alt+up", "alt+delete", "alt+enter", "ctrl+alt+h"])
def test_any_other_is_the_key_it_is(key):
    pressed = Key(key, None)
    assert as_typed(pressed, None) == [pressed]


@pytest.mark.parametrize("kind", [Input, TextArea])
@pytest.mark.parametrize(("key", "moves"), [("alt+b", "ctrl+left"), ("alt+f", "ctrl+right")])
async def test_by_words_in_a_field_with_words(desk, opened, kind, key, moves):
    async with opened(desk):
        assert [each.key for each in as_typed(Key(key, None), kind("words"))] == [moves]
        assert [each.key for each in as_typed(Key(key, None), kind(""))] == ["escape", key[-1]]


@pytest.fixture
async def in_call(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    talk = desk.interview_to_come(jane)
    desk.book.start_call(talk.id, now=desk.now())
    async with opened(desk, call_id=talk.id) as pilot:
        yield pilot


@pytest.mark.parametrize(
    "line", ["", "!the first line ", 'no "end', "山田 "], ids=["empty", "mark", "quote", "wide"]
)
async def test_in_a_call_it_is_the_command_and_what_is_typed_stays(in_call, desk, line):
    await in_call.press(*line, "alt+h")
    assert isinstance(in_call.app.screen, Debrief)
    (talk,) = desk.book.records.interviews.values()
    assert [f"{each.mark.value}{each.text}" for each in desk.book.records.notes_of(talk.id)] == [
        each for each in [line.strip()] if each
    ]


async def test_in_a_call_no_letter_gets_into_the_notes(in_call, desk):
    line = in_call.app.screen.query_one("#line", Input)
    await in_call.press(*"half ", "alt+c")
    assert isinstance(in_call.app.screen, PickLine)
    await in_call.press("escape", "escape", "i")
    assert line.value == "half "
    await in_call.press("alt+i", *"a line")
    assert line.value == "half a line"
    await in_call.press("alt+b", *"good ")
    assert line.value == "half a good line"
    await in_call.press("alt+1")
    assert isinstance(in_call.app.screen, Today)


async def test_in_a_dialog_it_leaves_it_and_what_was_typed_waits(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("a", *"Ben Ito", "alt+shift+p")
        assert isinstance(pilot.app.screen, Form)
        assert pilot.app.screen.query_one("#name", Input).value == "Sam"
        await pilot.press("alt+a")
        assert pilot.app.screen.query_one(Input).value == "Ben Ito"


async def test_in_a_filter_it_leaves_it_and_is_the_command_there(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("2", "slash", *"jane", "alt+w")
        assert isinstance(pilot.app.screen, AskLine)
        await pilot.press("escape", "slash", "backspace", "alt+f")
        assert isinstance(pilot.app.screen, FunnelView)


async def test_in_a_letter_it_ends_the_editing(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), emails=["j@x.org"])
    # Else `y` asks first why it is she who is written to.
    desk.book.edit_contact(jane.id, why_them="you moved from labs to policy")
    async with opened(desk) as pilot:
        await pilot.press("o", "i", *"zzz", "alt+y")
        assert isinstance(pilot.app.screen, Letter)
        letter = pilot.app.screen.query_one(TextArea).text
        assert "zzz" in letter
        assert "yzzz" not in letter
        assert "zzzy" not in letter


async def test_a_command_that_somebody_put_on_it_is_that_command(desk, opened):
    desk.settings = Settings(keys={"add": "alt+x,a"})
    async with opened(desk) as pilot:
        await pilot.press("escape", "alt+x")
        assert isinstance(pilot.app.screen, AskLine)
