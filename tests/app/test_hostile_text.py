"""Text that would be markup, control codes or a broken line elsewhere is only text here."""

from dataclasses import replace

import pytest
from textual.command import CommandList
from textual.events import Paste
from textual.widgets import TextArea

from tests.app.painted import whole_screen
from tests.app.settling import until
from tui.app.screens.answers.revisit import Reread, ask_to_reread, due_revisit
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.resume import Resume
from tui.app.screens.map.funnel import FunnelView
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.person.page import PersonPage
from tui.app.screens.person.timeline import Timeline
from tui.model.interview import AgendaItem
from tui.model.people import Source
from tui.model.text.lines import clean_text
from tui.playbook.answers.reflections import PROMPTS
from tui.playbook.network.funnel import funnel
from tui.store.half_typed_keys import line_draft

pytestmark = pytest.mark.painted

HOSTILE = {
    "closing tag": "see [/ notes",
    "opening tag": "[bold red]x[@click=app.quit]y",
    "escape codes": "a\x1b[2J\x1b]0;title\x07b\x1bcc",
    "emoji": "👩‍👩‍👧 ok 🇩🇪",
    "wide": "山田太郎 データ分析",
    "right to left": "שלום عليكم",
    "override": "a\u202eb\u2066c",
    "surrogate": "bad \ud83d paste",
    "controls": "a\x00b\x07c\x9bd\re",
    "variables": "$error {name} %s \\[x",
}
# Where every field of a season holds them and every screen is walked through, several at once.
MIXED = {
    " and ".join(kinds): " ".join(HOSTILE[kind] for kind in kinds)
    for kinds in (
        ("closing tag", "opening tag", "variables"),
        ("opening tag", "override", "escape codes", "controls"),
        ("wide", "right to left", "emoji"),
        ("surrogate",),
    )
}


@pytest.fixture(params=MIXED.values(), ids=MIXED)
def hostile(request, desk):
    """A season in which every field holds the text."""
    text, book, now = request.param, desk.book, desk.now()
    book.save_profile(
        now=now,
        name=text,
        school=text,
        studies=text,
        work=text,
        field=text,
        pitch=text,
        signature=text,
    )
    contact = book.add_contact(
        text,
        now=now,
        title=text,
        organization=text,
        emails=[text],
        tags=[text],
        source=Source.ALUMNI,
        introducer=f"{text} senior",
    )
    book.edit_contact(contact.id, how_we_met=text, notes=text, phones=(text,), links=(text,))
    interview = book.plan_interview(contact.id, now=now, agenda=[AgendaItem(text=text)])
    book.edit_interview(interview.id, text, place=text)
    book.set_research(interview.id, person=text, organization=text, field=text)
    book.start_call(interview.id, now=now)
    for mark in ("", "!", '"', ">", "<", "@", "?", "~"):
        book.keep_line(interview.id, mark + text, seconds=1, now=now)
    return desk, interview, text


async def test_hostile_text_leaves_every_screen_whole(hostile, opened):
    desk, interview, text = hostile
    async with opened(desk) as pilot:
        for keys in (
            ["d", "u", "question_mark", "escape"],
            ["enter", "tab", "i", "x", "escape", "escape"],
            ["slash", *"ab", "enter", "escape"],
            ["2", "right", "down", "tab", "down", "e", "escape", "slash", "x", "enter", "escape"],
            ["3", "down", "tab", "space", "s", "escape", "r", "escape", "b", "escape", "n"],
            [
                "3",
                "i",
                "x",
                "enter",
                "e",
                "escape",
                "y",
                "B",
                "y",
                "escape",
                "tab",
                "i",
                "x",
                "enter",
            ],
            [
                "4",
                "tab",
                "ctrl+t",
                "up",
                "enter",
                "escape",
                "question_mark",
                "escape",
                "escape",
                "h",
            ],
        ):
            for key in keys:
                await pilot.press(key)
            await pilot.pause()
        assert isinstance(pilot.app.screen, Debrief)
        await pilot.press("exclamation_mark", "tab", "y", "enter", "escape")
        pilot.app.screen.put_cursor_on(interview.contact_id)
        await pilot.press("t")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("escape", "5", "enter", "enter", "y", "escape", "y", "tab", "tab", "tab")
        await pilot.press("y", "slash", *"a[", "down", "enter", "escape", "escape")
        pilot.app.screen.say(text)
        await pilot.pause()
        assert_whole(pilot)


async def test_hostile_text_leaves_what_is_opened_seldom_whole(hostile, opened):
    desk, interview, text = hostile
    desk.book.save_draft(line_draft(interview.id), text)
    async with opened(desk) as pilot:
        app = pilot.app
        assert isinstance(app.screen, Resume)
        assert_whole(pilot)
        await pilot.press("f")
        assert isinstance(app.screen, Debrief)
        for prompt in PROMPTS:
            desk.book.reflect(interview.id, prompt, text, now=desk.now())
        contact = desk.book.records.contacts[interview.contact_id]
        keeper = app.screen.keeper(f"reread:{interview.id}:30")
        keeper.save_fields(dict.fromkeys(PROMPTS, text), {})
        ask_to_reread(app.screen, due_revisit(desk, desk.book.records.interviews[interview.id]))
        await pilot.pause()
        assert isinstance(app.screen, Reread)
        assert app.screen.query_one("#job", TextArea).text == clean_text(text)
        assert_whole(pilot)
        for screen in (
            Timeline(desk, contact),
            FunnelView(funnel(desk.book.records, desk.zone), desk.book.records.profile),
            PersonPage(desk, contact.id),
        ):
            await app.push_screen(screen)
            await pilot.pause()
            assert_whole(pilot)
        await pilot.press("ctrl+o")
        palette = app.screen.query_one(CommandList)
        await until(pilot, lambda: palette.option_count)
        assert_whole(pilot)
        await pilot.press("down", "enter")
        assert_whole(pilot)


def assert_whole(pilot):
    drawn = whole_screen(pilot)
    assert not set(drawn) & set("\x00\x07\x08\x1b\x9b\u202e\u2066")
    assert not any("\ud800" <= character <= "\udfff" for character in drawn)
    for toast in pilot.app._notifications:
        assert replace(toast).markup is False


async def test_a_paste_cannot_carry_control_codes(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape", "a")
        await pilot.pause()
        pilot.app.post_message(Paste("Jane\x1b[2J\x9b Doe"))
        await pilot.pause()
        assert pilot.app.focused.value == "Jane Doe"


async def test_a_toast_shows_a_tag_as_it_was_typed(desk, opened):
    async with opened(desk) as pilot:
        await pilot.press("escape")
        pilot.app.screen.say("see [/ notes")
        await pilot.pause(0.2)
        assert "see [/ notes" in whole_screen(pilot)
