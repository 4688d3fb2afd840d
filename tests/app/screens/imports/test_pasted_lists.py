"""Several people pasted or typed where one is asked for are offered as a list."""

import pytest
from textual.events import Paste
from textual.widgets import Input, TextArea

from tests.app.conftest import toasts
from tests.app.remapped import said
from tests.app.screens.imports.importing import press_and_wait
from tests.app.screens.map.mapping import words_of
from tests.app.settling import start_over, until
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.imports.review import ImportReview
from tui.app.screens.today.today import Today
from tui.model.people import Source

LISTS = [
    "Jane Doe, Analyst, Acme\nBo Lind, Bay",
    "- Jane Doe\r\n- Bo Lind\r\n\r\n",
    "Jane Doe <jane@acme.com>, Bo Lind <bo@bay.org>",
    "Jane Doe <jane@acme.com>; Bo Lind <bo@bay.org>;",
    '"Doe, Jane" <jane@acme.com>, "Lind, Bo" <bo@bay.org>',
    "Jane Doe, Analyst, Acme <jane@acme.com> #alumni; Bo Lind, Chief, Bay <bo@bay.org>",
    "Jane Doe, Acme; Bo Lind, Bay",
    "Name\tCompany\nJane Doe\tAcme\nBo Lind\tBay",
]
ONE = [
    "Jane Doe, Analyst, Acme <jane@acme.com>, <jane@doe.org>",
    "Jane Doe <jane@acme.com> via Prof. Smith <smith@bay.edu>",
    "Jane Doe\n",
]


def names(desk):
    return [each.name for each in desk.book.records.contacts.values()]


async def test_a_pasted_list_is_never_one_person(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        for text in LISTS:
            with case(repr(text)):
                await pilot.press("a")
                pilot.app.post_message(Paste(text))
                await until(pilot, lambda: isinstance(pilot.app.screen, ImportReview))
                await pilot.pause()
                await until(pilot, lambda: "2 to take in" in words_of(pilot, "#counts"))
                assert names(desk) == []
                await press_and_wait(pilot, ["enter"])
                assert names(desk) == ["Jane Doe", "Bo Lind"]
                assert desk.book.undo() == "Imported 2 from a pasted list"
                assert desk.book.draft("import") == ""
                await start_over(pilot)


async def test_a_name_that_may_be_more_is_asked_about_in_the_list(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    asked = "Is all of this the name? Put a comma behind the name, and one before the employer."
    async with opened(desk) as pilot:
        await pilot.press("a")
        pilot.app.post_message(Paste("Lucia Ferri purple hat, Eni\nBo Lind, Bay"))
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportReview))
        await pilot.pause()
        await until(pilot, lambda: asked in words_of(pilot, "#about"))
        await pilot.press("down")
        await until(pilot, lambda: asked not in words_of(pilot, "#about"))


@pytest.mark.parametrize("text", ONE)
async def test_one_person_stays_in_the_line(desk, opened, text):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        await pilot.press("a")
        pilot.app.post_message(Paste(text))
        await until(pilot, lambda: pilot.app.screen.query_one(Input).value == text.strip())
        assert isinstance(pilot.app.screen, AskLine)


async def test_a_typed_list_says_so_and_is_shown(desk, opened, type_text):
    desk.book.save_profile(now=desk.now(), name="Sam")
    async with opened(desk) as pilot:
        lists = [each for each in LISTS if "\n" not in each and '"' not in each]
        for text in sorted(lists, key=len):
            with case(text):
                await pilot.press("a")
                # One is typed all through, of the others the end: each key reads all anew.
                at_once = "" if len(text) == min(map(len, lists)) else text[:-9]
                pilot.app.focused.value = at_once
                await pilot.press("end")
                await type_text(pilot, text.removeprefix(at_once))
                assert pilot.app.focused.value == text
                assert "2 people: enter shows them as a list" in said(pilot)
                await press_and_wait(pilot, ["enter", "…", "enter"])
                assert names(desk) == ["Jane Doe", "Bo Lind"]
                desk.book.undo()
                assert names(desk) == []
                await start_over(pilot)


async def test_a_list_that_is_not_taken_in_waits_with_what_waited_before(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    desk.book.save_draft("import", '{"text": "Al Ray"}')
    async with opened(desk) as pilot:
        await pilot.press("a", *"Ed")
        pilot.app.post_message(Paste("Jane Doe\nBo Lind"))
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportReview))
        await pilot.pause()
        await press_and_wait(pilot, ["…", "escape"])
        assert isinstance(pilot.app.screen, Today)
        assert toasts(pilot)[-1].startswith("What you pasted waits on the map")
        await pilot.press("2", "I")
        assert pilot.app.screen.query_one(TextArea).text == "Al Ray\nEd\nJane Doe\nBo Lind"
    assert desk.book.draft("import") == '{"text": "Al Ray\\nEd\\nJane Doe\\nBo Lind"}'
    assert names(desk) == []


async def test_whom_somebody_suggested_is_introduced_by_them_in_a_list_too(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    host = desk.book.add_contact("Hans Host", now=desk.now())
    async with opened(desk) as pilot:
        pilot.app.screen.ask_for_contact("Whom?", introducer="Hans Host")
        await pilot.pause()
        pilot.app.post_message(Paste("Jane Doe\nBo Lind"))
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportReview))
        await pilot.pause()
        await press_and_wait(pilot, ["…", "enter"])
    _, *others = desk.book.records.contacts.values()
    assert [each.introduced_by for each in others] == [host.id, host.id]
    assert {each.source for each in others} == {Source.REFERRAL}


@pytest.mark.parametrize("text", [each for each in LISTS if "\t" not in each])
def test_a_list_is_refused_where_only_one_fits(desk, text):
    with pytest.raises(ValueError, match=r"^These are several people; add them one at a time"):
        desk.add_contact_line(text)
    assert names(desk) == []
