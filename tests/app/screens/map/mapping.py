"""What tests of the map have in common."""

from textual.widgets import Static

from tui.app.screens.map.people_view import PeopleView


def contact(desk, name):
    return next(each for each in desk.book.records.contacts.values() if each.name == name)


def organization(desk, name):
    return desk.book.records.organization_named(name)


def listed(pilot):
    records = pilot.app.desk.book.records
    rows = pilot.app.screen.query_one(PeopleView).rows
    return [records.contacts[each].name for each in rows.ids]


def words_of(pilot, selector):
    return str(pilot.app.screen.query_one(selector, Static).content)


async def go_to(pilot, name):
    """Open the map on a person."""
    await pilot.press("2")
    pilot.app.screen.put_cursor_on(contact(pilot.app.desk, name).id)
    await pilot.pause()
