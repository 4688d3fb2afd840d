"""Letters typed on the screens find people however their names are written."""

import pytest

from tests.app.remapped import said
from tests.app.screens.map.mapping import listed
from tests.app.settling import pick_in_palette
from tui.app.screens.person.page import PersonPage

PEOPLE = [
    ("Zoë Ångström", "zoe"),
    ("Zoë Ångström", "ang"),
    ("Þóra Ðorđe", "thora"),
    ("Søren Lund", "soren"),
    ("Shane O’Neil", "o'neil"),
    ("Shane O’Neil", "oneil"),
    ("Jean‑Luc Roy", "jean-luc"),
    ("Işık Demir", "isik"),
    ("Álvaro Núñez", "alvaro"),
]


def keys(text):
    names = {" ": "space", "'": "apostrophe", "-": "minus"}
    return [names.get(sign, sign) for sign in text]


@pytest.fixture
def known(desk):
    """Everybody of the list, each of them to be asked."""
    for name in (*dict(PEOPLE), "Bo Lind"):
        desk.book.add_contact(name, now=desk.now())
    return desk


@pytest.mark.parametrize(("name", "typed"), PEOPLE)
async def test_the_jump_the_map_today_and_a_call_mean_the_same(known, opened, name, typed):
    async with opened(known) as pilot:
        await pilot.press("escape", "slash", *keys(typed), "enter")
        items = pilot.app.screen._items.values()
        assert {known.book.records.contacts[each.contact_id].name for each in items} == {name}
        await pilot.press("escape", "2", "tab", "slash", *keys(typed))
        assert listed(pilot) == [name]
        await pilot.press("escape", "escape", "p")
        await pick_in_palette(pilot, "ctrl+o", typed)
        assert isinstance(pilot.app.screen, PersonPage)
        assert pilot.app.screen.person().name == name


@pytest.mark.parametrize(("name", "typed"), PEOPLE)
async def test_at_in_a_call_offers_who_is_meant(known, opened, name, typed):
    host = next(each for each in known.book.records.contacts.values() if each.name == "Bo Lind")
    call = known.book.start_call(known.interview_to_come(host).id, now=known.now())
    async with opened(known, call_id=call.id) as pilot:
        await pilot.press("at", *keys(typed))
        assert f"known: {name}" in str(pilot.app.screen.query_one("#hint").render())
        await pilot.press("right", "enter")
    (note,) = known.book.records.notes_of(call.id)
    assert known.book.records.contacts[note.contact_id].name == name


async def test_of_namesakes_a_call_says_what_to_add_and_keeps_the_line(desk, opened):
    for firm in ("Acme", "Bay"):
        desk.book.add_contact("Jane Doe", now=desk.now(), organization=firm)
    host = desk.book.add_contact("Bo Lind", now=desk.now())
    call = desk.book.start_call(desk.interview_to_come(host).id, now=desk.now())
    unclear = "2 people are called Jane Doe: add an organization or an address (at Acme; at Bay)."
    async with opened(desk, call_id=call.id) as pilot:
        await pilot.press("at", *keys("jane doe"))
        assert unclear in str(pilot.app.screen.query_one("#hint").render())
        await pilot.press("enter")
        toasts = [each.message for each in pilot.app._notifications]
        assert toasts == [f"Kept as a line only. {unclear}"]
        await pilot.press("up", *keys(", bay"), "enter")
    (note,) = desk.book.records.notes_of(call.id)
    assert desk.book.records.organization_of(desk.book.records.contacts[note.contact_id]) == "Bay"
    assert len(desk.book.records.contacts) == 3


async def test_a_lone_first_name_in_a_call_is_the_known_one_and_it_is_said(desk, opened):
    desk.book.add_contact("Grace Ho", now=desk.now(), organization="Acme")
    host = desk.book.add_contact("Bo Lind", now=desk.now())
    call = desk.book.start_call(desk.interview_to_come(host).id, now=desk.now())
    async with opened(desk, call_id=call.id) as pilot:
        await pilot.press("at", *keys("grace"))
        hint = str(pilot.app.screen.query_one("#hint").render())
        assert hint.startswith("known: Grace Ho")
        assert hint.endswith("enter or → takes it")
        await pilot.press("enter")
        taken = "“grace” is taken for Grace Ho, Acme: edit the line if it is somebody else."
        assert taken in said(pilot)
        (note,) = desk.book.records.notes_of(call.id)
        grace = desk.book.records.contacts[note.contact_id]
        assert (grace.name, grace.introduced_by, grace.notes) == ("Grace Ho", host.id, "")
        assert len(desk.book.records.contacts) == 2
        await pilot.press("up", *keys(" lee"), "enter")
        assert [each.name for each in desk.book.records.contacts.values()][2:] == ["grace lee"]
        desk.book.undo()
        desk.book.undo()
    assert not desk.book.records.notes_of(call.id)
    assert not desk.book.records.contacts[grace.id].introduced_by


async def test_via_a_name_that_two_have_is_not_kept(desk, opened):
    for firm in ("Acme", "Bay"):
        desk.book.add_contact("Jane Doe", now=desk.now(), organization=firm)
    async with opened(desk) as pilot:
        await pilot.press("escape", "a", *keys("Wendy Ho via Jane Doe"), "enter")
        assert any("2 people are called Jane Doe: add an" in each for each in said(pilot))
        await pilot.press(*keys(" at Bay"), "enter")
    wendy = list(desk.book.records.contacts.values())[-1]
    introducer = desk.book.records.introducer_of(wendy)
    assert introducer is not None
    assert desk.book.records.organization_of(introducer) == "Bay"
    assert len(desk.book.records.contacts) == 3
