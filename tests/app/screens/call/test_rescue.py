"""The rescue card: there by one key in the middle of a line, which it leaves alone."""

import pytest

from tests.app.painted import words_of
from tests.app.settling import pick_in_palette
from tests.cases import case
from tui.app.screens.call.call import Call
from tui.app.screens.call.note_line import NoteLine
from tui.desk.settings.settings import Settings
from tui.model.interview import AgendaItem
from tui.playbook.interview.agenda import default_agenda
from tui.playbook.interview.call import HOW_TO_CLOSE

SIZES = [(60, 24), (80, 24), (120, 36)]
WAYS = ("Short answers", "They talk on", "too personal, sell", "Blank mind", "They must go")
HOSTILE = "[/b] [red]$(reboot) why[/] `x` \\[ ${HOME} مرحبا 漢字 😀 {now} %s"


@pytest.fixture
def live(desk):
    """A call that was just picked up."""
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    interview = desk.book.plan_interview(
        contact.id, now=desk.now(), agenda=default_agenda(desk.book.records, contact)
    )
    return desk.book.start_call(interview.id, now=desk.now())


def line(pilot):
    return pilot.app.screen.query_one(NoteLine)


def card(pilot):
    return pilot.app.screen.query_one("#rescue")


def is_shown(pilot):
    return card(pilot).display and "In your own words" in words_of(pilot, card(pilot))


async def test_it_hides_neither_the_line_nor_the_newest_note(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        for number in range(20):
            line(pilot).value = f"note {number}"
            await pilot.press("enter")
        await type_text(pilot, "half of a line")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.press("ctrl+r")
                seen = words_of(pilot, card(pilot))
                assert all(way in seen for way in WAYS)
                assert "What was hard about it?" in seen
                assert words_of(pilot, line(pilot)) == "half of a line"
                assert "note 19" in words_of(pilot, pilot.app.screen.query_one("#notes"))
                assert line(pilot).has_focus
                await pilot.press("ctrl+r")


async def test_typing_goes_on_below_it(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        await type_text(pilot, "they ")
        await pilot.press("ctrl+r")
        await type_text(pilot, "rant")
        assert is_shown(pilot)
        await pilot.press("enter")
        assert is_shown(pilot)
    (note,) = desk.book.records.notes_of(live.id)
    assert note.text == "they rant"


async def test_among_the_commands_it_leaves_by_the_same_keys(desk, live, opened):
    async with opened(desk, call_id=live.id) as pilot:
        for key in ("ctrl+r", "escape"):
            with case(key):
                await pilot.press("escape", "ctrl+r")
                assert is_shown(pilot)
                assert line(pilot).has_focus
                await pilot.press(key)
                assert not is_shown(pilot)
                assert line(pilot).has_focus


async def test_the_same_key_or_escape_takes_it_away(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        for key in ("ctrl+r", "escape"):
            with case(key):
                line(pilot).value = ""
                await type_text(pilot, "half")
                await pilot.press("ctrl+r", key)
                assert not is_shown(pilot)
                assert line(pilot).has_focus
                await type_text(pilot, " more")
                assert line(pilot).value == "half more"


async def test_it_comes_by_the_palette_and_among_the_commands(desk, live, opened, type_text):
    async with opened(desk, call_id=live.id) as pilot:
        await type_text(pilot, "half")
        await pick_in_palette(pilot, "ctrl+p", "rescue")
        assert is_shown(pilot)
        await pilot.press("escape", "escape", "ctrl+r")
        assert is_shown(pilot)
        assert line(pilot).value == "half"


async def test_it_says_the_keys_that_are_set(desk, live, opened):
    desk.settings = Settings(keys={"call.rescue": "f4"})
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press("tab")
        assert "f4 if stuck" in words_of(pilot, pilot.app.screen.query_one("#question"))
        await pilot.press("f4")
        assert "f4 or escape closes this" in words_of(pilot, card(pilot))


async def test_the_next_call_begins_without_it(desk, live, opened):
    other = desk.book.add_contact("Ben Ito", now=desk.now())
    following = desk.interview_to_come(other)
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press("ctrl+r")
        screen = pilot.app.screen
        assert isinstance(screen, Call)
        screen.show_interview(following.id)
        await pilot.pause()
        assert not is_shown(pilot)


@pytest.mark.parametrize("text", [HOSTILE, "Why " + "so very long and " * 40 + "long?"])
async def test_any_question_of_ones_own_is_only_text(desk, opened, type_text, text):
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    agenda = [AgendaItem(text=each, must_ask=True) for each in (text, "Second?")]
    talk = desk.book.plan_interview(contact.id, now=desk.now(), agenda=agenda)
    async with opened(desk, (60, 24), call_id=talk.id) as pilot:
        await type_text(pilot, "x")
        await pilot.press("ctrl+r")
        assert is_shown(pilot)
        assert text[:20] in words_of(pilot, pilot.app.screen.query_one("#question"))
        assert words_of(pilot, line(pilot)) == "x"


@pytest.mark.parametrize("passed", [1, 10, 13, 99])
async def test_D5_what_to_say_back_stands_there_to_the_end(desk, live, opened, passed):
    async with opened(desk, call_id=live.id) as pilot:
        await pilot.press(*["tab"] * min(passed, 14))
        question = pilot.app.screen.query_one("#question")

        async def said_in(size):
            await pilot.resize_terminal(*size)
            pilot.app.screen.tick()
            await pilot.pause()
            return words_of(pilot, question)

        desk.clock.move(minutes=19, seconds=59)
        for size in SIZES:
            with case(size):
                assert HOW_TO_CLOSE not in await said_in(size)
        desk.clock.move(seconds=1)
        assert "say what you learned and will do next" in HOW_TO_CLOSE
        for size in SIZES:
            with case(size):
                said = await said_in(size)
                assert HOW_TO_CLOSE in said
                assert "Sum up what they advised." in said


async def test_D5_what_was_marked_stands_there_to_be_said_back(desk, live, opened):
    for noted in ("! start small", "she is tired", "!learn SQL first, then [b]all[/b] else"):
        desk.book.keep_line(live.id, noted, seconds=9, now=desk.now())
    desk.clock.move(minutes=20, seconds=1)
    async with opened(desk, call_id=live.id) as pilot:
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                said = words_of(pilot, pilot.app.screen.query_one("#question"))
                assert "Sum up their advice: learn SQL first, then [b]all[/b]…" in said
