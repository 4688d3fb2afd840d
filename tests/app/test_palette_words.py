"""The palette finds what plain words mean, from Today, and goes there first."""

import pytest
from textual.command import CommandList, CommandPalette
from textual.widgets import Input

from tests.app.conftest import toasts
from tests.app.painted import words_of
from tests.app.settling import back_to_today, palette_filled, until
from tests.cases import case
from tui.app.dialogs.settings_page import SettingsPage
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.map.contact_map import ContactMap
from tui.app.screens.person.letter.letter import Letter
from tui.app.widgets.row_list import RowList
from tui.desk.settings.reading import read_settings

FOUND_FIRST = {
    "import": "import people …",
    "export": "export everything",
    "search": "search all notes",
    "settings": "settings",
    "theme": "theme: ",
    "dark": "theme: askaround-dark",
    "merge": "find duplicates",
    "duplicate": "find duplicates",
    "calendar": "write a calendar file",
    "archive": "archive",
    "history": "everything so far",
    "timeline": "everything so far",
    "snooze": "pick a date",
    "postpone": "pick a date",
    "schedule": "appointment",
    "email": "first message",
    "delete": "archive",
    "reminder": "pick a date",
    "linkedin": "invitation on LinkedIn",
    "note": "call",
    "write": "first message",
    # The first row is the confirmation.
    "send": "confirm the appointment",
    "second call": "call",
    "i got a job": "about you",
    "I got the job!": "about you",
    "got hired": "about you",
    "move appointment": "appointment",
    "move the appointment": "appointment",
    "reschedule the meeting": "appointment",
    "change the date": "appointment",
    "send a thank you": "thank-you note",
    "thank you letter": "thank-you note",
    "write an email to her": "first message",
    "send email": "first message",
    "ring them again": "call",
    "they replied": "they wrote to you",
    "she answered": "they wrote to you",
    "look up company": "research notes",
    "undo that please": "undo",
    "export all my data": "export",
    "how do i import contacts": "import people …",
    "dark colors": "theme: askaround-dark",
    "I want to quit": "quit",
    "merge duplicates": "find duplicates",
    "add a new person": "add a contact",
    "print one page": "brief",
    "practice my pitch": "practice pitch or talk",
    "keyboard shortcuts": "help",
}


async def lines_for(pilot, word):
    """Return what the palette lists for a word; it is opened where it is not there yet."""
    if isinstance(pilot.app.screen, CommandPalette):
        # What was found before is no answer to this.
        pilot.app.screen.query_one(CommandList).clear_options()
    else:
        await pilot.press("ctrl+p")
    pilot.app.screen.query_one(Input).value = word
    await pilot.pause()
    await palette_filled(pilot)
    listed = pilot.app.screen.query_one(CommandList)
    return [str(listed.get_option_at_index(at).prompt) for at in range(listed.option_count)]


async def away(pilot):
    await pilot.press("escape")
    await until(pilot, lambda: not isinstance(pilot.app.screen, CommandPalette))


async def test_plain_words_find_the_right_command_first(season, opened):
    async with opened(season) as pilot:
        for word, found in FOUND_FIRST.items():
            with case(word):
                first = (await lines_for(pilot, word))[0]
                assert first.startswith(found), first


async def test_what_is_to_be_sent_is_the_letter_of_the_row(season, opened):
    async with opened(season, (80, 40)) as pilot:
        rows, screen = pilot.app.screen.query_one(RowList), pilot.app.screen
        for item in [each for each in screen._items.values() if screen.asks_for_letter(each)]:
            rows.put_cursor(item.key)
            assert (await lines_for(pilot, "send"))[0].startswith(f"{item.what}  ·  enter")
            await away(pilot)
        await lines_for(pilot, "send")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, Letter))


async def test_a_second_call_is_found_in_a_call(desk, opened):
    ann = desk.book.add_contact("Ann Ito", now=desk.now())
    talk = desk.pick_up(desk.interview_to_come(ann))
    async with opened(desk, call_id=talk.id) as pilot:
        for words in ("second call", "new call", "phone"):
            first = (await lines_for(pilot, words))[0]
            assert first.startswith("another call"), (words, first)


async def test_a_line_says_what_the_command_is_for(season, opened):
    async with opened(season) as pilot:
        assert "Give it another day: fri, 3d, dec 1" in (await lines_for(pilot, "snooze"))[0]


async def test_a_command_of_another_place_goes_there_first(season, opened):
    async with opened(season) as pilot:
        await lines_for(pilot, "funnel")
        await pilot.press("enter")
        await until(pilot, lambda: not isinstance(pilot.app.screen, CommandPalette))
        await until(
            pilot, lambda: any(isinstance(each, ContactMap) for each in pilot.app.screen_stack)
        )
        await until(pilot, lambda: type(pilot.app.screen).__name__ == "FunnelView")


async def test_the_person_under_the_cursor_is_meant_there_too(season, opened):
    async with opened(season) as pilot:
        person = pilot.app.screen.person()
        await lines_for(pilot, "archive")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ContactMap))
        await until(pilot, lambda: season.book.records.contacts[person.id].state == "archived")


async def test_a_theme_is_put_on_and_said_how_to_keep(season, opened):
    async with opened(season) as pilot:
        await lines_for(pilot, "theme nord")
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.theme == "nord")
        await until(pilot, lambda: any('theme = "nord"' in each for each in toasts(pilot)))


async def test_what_only_the_command_line_does_is_told(season, opened):
    async with opened(season) as pilot:
        await lines_for(pilot, "repair")
        await pilot.press("enter")
        await until(pilot, lambda: any("askaround check" in each for each in toasts(pilot)))


WITHOUT_ANYTHING_TO_ACT_ON = {
    "new job": "about you",
    "landed": "about you",
    "about you": "about you",
    "to do": "Today",
    "thank": "thank-you note",
    "thanks": "thank-you note",
    "email": "first message",
    "note": "call",
    "undo": "undo",
    "hang up": "hang up",
    "settings": "settings",
}


async def test_plain_words_find_it_where_it_has_nothing_to_act_on(season, opened):
    async with opened(season) as pilot:
        for place in "12345":
            await back_to_today(pilot)
            await pilot.press(place)
            for word, wanted in WITHOUT_ANYTHING_TO_ACT_ON.items():
                with case(place, word):
                    lines = await lines_for(pilot, word)
                    assert any(line.startswith(f"{wanted}  ·") for line in lines), lines
                    assert not any(line.startswith("theme: ") for line in lines), lines
            await away(pilot)


async def test_letters_in_a_row_are_no_theme(season, opened):
    async with opened(season) as pilot:
        for word in ("nrd", "thk", "prfl", "hng"):
            with case(word):
                assert not any(line.startswith("theme: ") for line in await lines_for(pilot, word))


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("undo", "Nothing to undo."),
        ("hang up", "No call is running. 4 shows the talks ahead; c there takes one."),
    ],
)
async def test_what_cannot_be_done_says_so(desk, opened, word, told):
    async with opened(desk) as pilot:
        await pilot.press("escape")
        await lines_for(pilot, word)
        await pilot.press("enter")
        await until(pilot, lambda: toasts(pilot) == [told])


async def test_a_call_is_hung_up_from_anywhere(season, opened):
    jane = season.book.add_contact("Jane Doe", now=season.now())
    talk = season.book.start_call(season.interview_to_come(jane).id, now=season.now())
    async with opened(season, call_id=talk.id) as pilot:
        await pilot.press("escape", "2")
        await lines_for(pilot, "hang up")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, Debrief))


async def test_the_thank_you_that_is_due_is_written(season, opened):
    async with opened(season) as pilot:
        await pilot.press("2")
        assert "to Denise Okafor" in (await lines_for(pilot, "thank"))[0]
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, Letter))


async def test_the_settings_are_shown(season, opened, tmp_path):
    path = tmp_path / "config.toml"
    path.write_text('theme = "nord"\n[rules]\nletter_words = 120\n[keys]\nundo = "ctrl+u"\n')
    season.settings = read_settings(path)
    async with opened(season, (100, 40)) as pilot:
        await lines_for(pilot, "settings")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, SettingsPage))
        await until(pilot, lambda: "keys: undo" in words_of(pilot, pilot.app.screen))
        shown = words_of(pilot, pilot.app.screen)
        for wanted in ("askaround config", "nord", "120", "keys: undo ctrl+u"):
            assert wanted in " ".join(shown.replace("│", " ").split()), wanted
        await pilot.press("escape")
