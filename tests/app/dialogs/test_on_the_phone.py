"""Who is on the phone is chosen among everybody the words fit, and what enter takes is seen."""

import pytest
from textual.widgets import Input

from tests.app.conftest import texts
from tests.app.painted import words_of
from tui.app.dialogs.pick_line import PickLine
from tui.app.screens.call.call import Call
from tui.app.widgets.row_list import RowList
from tui.playbook.interview.call import running_call

PEOPLE = {
    "tim kowalski": "",
    "Tim Kowalsky": "Acme",
    "Kim Lee": "",
    "Kim Park": "Bay Freight",
    "Kimberly Stone": "",
    "Hakim Odeh": "",
    "Jürgen Groß": "Werk",
    "Dr. Ana Souza": "",
}


@pytest.fixture
def phone(desk):
    """A desk on which a call with Kim Park runs."""
    for name, firm in PEOPLE.items():
        desk.book.add_contact(name, now=desk.now(), organization=firm)
    (kim,) = [each for each in desk.book.records.contacts.values() if each.name == "Kim Park"]
    desk.book.start_call(desk.interview_to_come(kim).id, now=desk.now())
    return desk


def running(desk):
    return running_call(desk.book.records).id


def offered(pilot):
    return texts(pilot.app.screen.query_one("#found", RowList))


def talking_with(pilot):
    interview = pilot.app.screen.interview
    return pilot.app.screen.records.contacts[interview.contact_id].name


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("tim", ["tim kowalski", "Tim Kowalsky · Acme", "new: name: tim"]),
        (
            "kim",
            [
                "Kim Lee",
                "Kimberly Stone",
                "Hakim Odeh",
                "new: name: kim",
                "Kim Park · Bay Freight · on the line now",
            ],
        ),
        ("kim p", ["new: name: kim p", "Kim Park · Bay Freight · on the line now"]),
        ("tim, acme", ["Tim Kowalsky · Acme", "tim kowalski", "new: name: tim · org: acme"]),
        ("kowalsk", ["tim kowalski", "Tim Kowalsky · Acme", "new: name: kowalsk"]),
        ("groß", ["Jürgen Groß · Werk", "new: name: groß"]),
        ("Ana Sousa", ["Dr. Ana Souza", "new: name: Ana Sousa"]),
        ("Wendy Ho", ["new: name: Wendy Ho"]),
    ],
)
async def test_everybody_who_fits_is_there(phone, opened, typed, rows):
    async with opened(phone, call_id=running(phone)) as pilot:
        await pilot.press("escape", "c", *typed)
        assert [row.replace("organization", "org") for row in offered(pilot)] == rows


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        ("tim", "tim kowalski"),
        (("t", "i", "m", "down"), "Tim Kowalsky"),
        (("t", "i", "m", "down", "down"), "tim"),
        (("k", "i", "m", "end", "up", "pagedown"), "Kim Park"),
        (("k", "i", "m", "down", "b"), "Kimberly Stone"),
        ("wendy ho, acme", "wendy ho"),
    ],
)
async def test_enter_takes_the_highlighted_one(phone, opened, keys, taken):
    async with opened(phone, call_id=running(phone)) as pilot:
        await pilot.press("escape", "c", *keys)
        assert isinstance(pilot.app.screen, PickLine)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Call)
        assert talking_with(pilot) == taken


@pytest.mark.parametrize("size", [(60, 24), (80, 24), (120, 36), (200, 60)], ids=str)
async def test_the_highlighted_one_is_seen_and_so_are_the_keys(phone, opened, size):
    for number in range(40):
        phone.book.add_contact(f"Timothy Number {number:02}", now=phone.now())
    async with opened(phone, size, call_id=running(phone)) as pilot:
        await pilot.press("escape", "c", *"timo", *(["down"] * 30))
        shown = words_of(pilot, pilot.app.screen)
        assert "Timothy Number 30" in shown
        assert "enter call" in shown
        assert pilot.app.screen.query_one(Input).value == "timo"


@pytest.mark.parametrize("typed", ["", "   "])
async def test_nothing_typed_calls_nobody(phone, opened, typed):
    async with opened(phone, call_id=running(phone)) as pilot:
        await pilot.press("escape", "c", *typed, "enter")
        assert talking_with(pilot) == "Kim Park"
    assert len(phone.book.records.contacts) == len(PEOPLE)


async def test_several_people_are_refused_with_a_reason(phone, opened):
    async with opened(phone, call_id=running(phone)) as pilot:
        await pilot.press("escape", "c", *"Jo Doe <j@a.org>, Bo Lind <b@a.org>", "enter")
        assert isinstance(pilot.app.screen, PickLine)
        assert "name the one on the phone" in words_of(pilot, pilot.app.screen)


async def test_a_person_named_in_a_note_is_not_one_of_two_without_a_word(phone, opened):
    async with opened(phone, (120, 36), call_id=running(phone)) as pilot:
        await pilot.press(*"@tim kow")
        hint = words_of(pilot, pilot.app.screen.query_one("#hint"))
        assert hint == "known: tim kowalski · → takes it, or Tim Kowalsky"
