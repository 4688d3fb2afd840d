"""A place that is told of a change before it is there, or when it is gone, takes no harm."""

from tests.app.painted import words_of
from tests.app.settling import until
from tui.app.screens.person.page import PersonPage


async def test_a_page_told_of_a_change_too_early_and_too_late(season, opened):
    contact = next(iter(season.book.records.contacts.values()))
    async with opened(season) as pilot:
        page = PersonPage(season, contact.id)
        page.book_changed()
        pushed = pilot.app.push_screen(page)
        pilot.app.screen.book_changed()
        await pushed
        await until(pilot, lambda: contact.name in words_of(pilot, page))
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is not page)
        page.book_changed()
