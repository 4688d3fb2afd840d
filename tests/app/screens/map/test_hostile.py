"""Hostile text in everything the map shows or takes."""

import pytest
from textual.events import Paste
from textual.widgets import Input

from tests.app.painted import whole_screen
from tests.app.settling import start_over
from tests.app.test_hostile_text import HOSTILE, MIXED
from tests.cases import case
from tui.app.screens.map.contact_map import ContactMap
from tui.model.people import SavedFilter, Source

pytestmark = pytest.mark.painted

ARRIVED = set("\x00\x07\x08\x1b\x9b\u202e\u2066")


@pytest.fixture(params=MIXED.values(), ids=MIXED)
def text(request, desk):
    """A hostile text that is in every field the map shows."""
    text, book, now = request.param, desk.book, desk.now()
    book.save_profile(now=now, name="Sam")
    first = book.add_contact(text, now=now, title=text, organization=text, source=Source.ALUMNI)
    book.edit_contact(first.id, how_we_met=text, notes=text, links=(text,), tags=(text,))
    for place in range(3):
        book.add_contact(f"{text} {place}", now=now, organization=f"{text} {place}", tags=[text])
        former = list(book.records.contacts.values())[-2]
        book.edit_contact(list(book.records.contacts)[-1], introduced_by=former.id)
    interview = book.plan_interview(first.id, now=now, agenda=[])
    book.start_call(interview.id, now=now)
    for line in (text, f"opening: {text}", f"resource: {text}", f">{text}"):
        book.keep_line(interview.id, line, seconds=1, now=now)
    book.record_conversation(interview.id)
    for organization in list(book.records.organizations.values()):
        book.add_tip(organization.id, text, opening=True)
        book.add_tip(organization.id, text)
        book.edit_organization(organization.id, research=text)
    return text


async def test_hostile_text_leaves_every_view_whole_and_is_taken_as_it_is(desk, text, opened):
    async def paste(*after):
        pilot.app.post_message(Paste(text.split("\n")[0]))
        await pilot.press(*after)

    async with opened(desk) as pilot:
        await look_at_every_view(pilot)
        await start_over(pilot)
        await pilot.press("2", "tab", "slash")
        await paste()
        # A filter never hides whom it names, whatever is in the name.
        plain = pilot.app.screen.query_one(Input).value
        if ":" not in plain and not plain.startswith("-"):
            assert len(pilot.app.screen._people.ids) == 4
        await pilot.press("ctrl+s")
        await paste("enter", "escape", "F", "enter", "escape")
        assert desk.book.records.table(SavedFilter)
        await pilot.press("number_sign")
        await paste("enter", "tab", "i")
        await paste("enter", "w")
        await pilot.press("escape", "u", "u", "u")
        assert not set(whole_screen(pilot)) & ARRIVED


@pytest.mark.parametrize("text", [HOSTILE["emoji"], HOSTILE["wide"]], indirect=True)
async def test_wide_letters_leave_it_whole_in_every_size(desk, text, opened):
    async with opened(desk) as pilot:
        for size in ((40, 12), (130, 40)):
            with case(size):
                await pilot.resize_terminal(*size)
                await start_over(pilot)
                await look_at_every_view(pilot)


async def look_at_every_view(pilot):
    await pilot.press("escape", "2")
    for keys in (
        ["right", "right", "plus", "plus", "minus", "minus", "enter", "j", "k", "escape"],
        ["T", "j", "right", "j", "j", "left", "enter", "G", "escape"],
        ["tab", "j", "O", "v", "v", "z", "u", "enter", "escape"],
        ["tab", "j", "enter", "j", "j", "j", "w", "j", "escape", "f", "escape"],
    ):
        for key in keys:
            await pilot.press(key)
        assert not set(whole_screen(pilot)) & ARRIVED
    assert isinstance(pilot.app.screen, ContactMap)
