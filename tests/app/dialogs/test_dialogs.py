"""What is typed into a dialog outlives a hasty escape, and nobody types what cannot be kept."""

import pytest
from textual.events import Paste
from textual.widgets import Input, TextArea

from tests.app.conftest import texts, toasts
from tests.app.remapped import said
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.form import Form
from tui.app.screens.imports.source import ImportSource
from tui.app.screens.place import Place
from tui.app.screens.prep.prep import Prep
from tui.app.screens.today.today import Today
from tui.app.widgets.row_list import RowList
from tui.desk.desk import Desk
from tui.store.book import Book

WAITS = "What you typed waits here for the next time."


def says_last_time(pilot):
    return any("From last time" in each for each in said(pilot))


async def test_a_line_waits_after_escape_and_is_given_up_by_a_second_one(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        await pilot.press("a")
        assert not says_last_time(pilot)
        await pilot.press(*"Jane Doe", "escape")
        assert isinstance(pilot.app.screen, Today)
        assert toasts(pilot) == [WAITS]
        await pilot.press("a")
        assert pilot.app.screen.query_one(Input).value == "Jane Doe"
        assert says_last_time(pilot)
        await pilot.press("escape", "a")
        assert pilot.app.screen.query_one(Input).value == ""
        assert not says_last_time(pilot)
        await pilot.press(*"Ben", "escape", "a", "end", *" Ito", "enter", "a")
        assert pilot.app.screen.query_one(Input).value == ""
    assert [each.name for each in desk.book.records.contacts.values()] == ["Ben Ito"]


async def test_what_was_typed_the_last_time_is_said_only_while_it_stands_there(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        for opens, more in (("a", "Ben"), ("e", " Smith")):
            await pilot.press(opens, "end", *more, "escape", opens)
            assert says_last_time(pilot)
            await pilot.press("end", "x")
            await pilot.pause()
            assert not says_last_time(pilot)
            await pilot.press("escape", opens, "escape")


async def test_a_form_takes_over_only_the_fields_that_were_changed(desk, opened):
    jane = desk.book.add_contact("Jane Doe", now=desk.now(), emails=["old@example.org"])
    async with opened(desk) as pilot:
        await pilot.press("e", "end", *" Smith", "escape")
        assert toasts(pilot) == [WAITS]
        desk.book.edit_contact(jane.id, emails=["new@example.org"])
        await pilot.press("e")
        fields = {each.id: each.value for each in pilot.app.screen.query(Input)}
        assert fields["name"] == "Jane Doe Smith"
        assert fields["emails"] == "new@example.org"
        await pilot.press("ctrl+s")
    kept = desk.book.records.contacts[jane.id]
    assert (kept.name, kept.emails) == ("Jane Doe Smith", ("new@example.org",))


async def test_a_form_that_was_only_looked_at_leaves_nothing(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("e", "end", "x", "backspace", "escape")
        assert toasts(pilot) == []
        await pilot.press("e")
        assert isinstance(pilot.app.screen, Form)
        assert not says_last_time(pilot)


async def test_research_and_pasted_names_wait_as_well(desk, opened):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        pilot.app.open_interview("prep", desk.interview_to_come(jane).id)
        await pilot.press("r", *"they moved", "escape", "r")
        assert isinstance(pilot.app.screen, Form)
        assert "they moved" in {each.text for each in pilot.app.screen.query(TextArea)}
        await pilot.press("escape", "2", "I", "tab")
        pilot.app.post_message(Paste("Ada One, Acme\nBen Two, Bay\n"))
        await pilot.pause()
        await pilot.press("escape", "I")
        assert isinstance(pilot.app.screen, ImportSource)
        assert "Ben Two" in pilot.app.screen.query_one(TextArea).text
        await pilot.press("escape", "I")
        assert pilot.app.screen.query_one(TextArea).text == ""


async def test_who_was_typed_for_one_call_does_not_stand_there_at_the_next(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("4", "c", *"bo", "escape", "c")
        assert pilot.app.screen.query_one(Input).value == ""
        assert toasts(pilot) == []


async def test_somebody_known_is_not_added_a_second_time(desk, opened):
    desk.book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
    async with opened(desk) as pilot:
        await pilot.press("a", *"jane doe")
        assert "Jane Doe · Acme is here already: enter adds what is new" in said(pilot)
        await pilot.press(*" <j@acme.com>", "enter")
        assert toasts(pilot) == ["Jane Doe is here already: added j@acme.com."]
    (jane,) = desk.book.records.contacts.values()
    assert jane.emails == ("j@acme.com",)


async def test_a_name_that_several_have_is_not_taken(desk, opened):
    for firm in ("Acme", "Bay"):
        desk.book.add_contact("Jane Doe", now=desk.now(), organization=firm)
    async with opened(desk) as pilot:
        await pilot.press("a", *"jane doe", "enter")
        assert isinstance(pilot.app.screen, AskLine)
        assert any("2 people are called Jane Doe" in each for each in said(pilot))
        await pilot.press(*", Bay <j@bay.org>", "enter")
        assert isinstance(pilot.app.screen, Today)
    emails = [each.emails for each in desk.book.records.contacts.values()]
    assert emails == [(), ("j@bay.org",)]


async def test_who_is_on_the_phone_is_known_by_an_address_and_chosen_among_two(desk, opened):
    for firm in ("Acme", "Bay"):
        desk.book.add_contact("X", now=desk.now(), organization=firm, emails=[f"x@{firm}.com"])
    async with opened(desk) as pilot:
        await pilot.press("4", "c", "X")
        found = pilot.app.screen.query_one("#found", RowList)
        assert texts(found) == ["X · Acme", "X · Bay"]
        await pilot.press(*" x@bay.com")
        assert texts(found) == ["X · Bay"]


@pytest.fixture
def second(desk):
    """A desk beside one that has the store."""
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    desk.book.save_profile(now=desk.now(), name="Sam")
    desk.interview_to_come(jane)
    desk.book.flush()
    book = Book(desk.book.path)
    yield Desk(book, desk.clock, desk.clipboard)
    book.close()


@pytest.mark.parametrize("keys", ["a", "e", "R", "P", "3r", "3i", "2I"])
async def test_where_nothing_can_be_kept_no_dialog_opens(second, opened, keys):
    async with opened(second) as pilot:
        await pilot.press(*keys)
        assert isinstance(pilot.app.screen, Place)
        assert "here it can only be read" in toasts(pilot)[-1]


async def test_what_needs_no_store_can_be_asked_where_it_is_only_read(second, opened):
    async with opened(second) as pilot:
        await pilot.press("slash", *"jane", "enter")
        assert any("Rows with “jane”" in row for row in queue(pilot))
        await pilot.press("3", "B")
        assert not isinstance(pilot.app.screen, Prep)


def queue(pilot):
    return texts(pilot.app.screen.query_one("#queue"), 60)
