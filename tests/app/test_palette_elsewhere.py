"""What the palette does in another place it does to who was highlighted, or to nobody."""

from tests.app.conftest import toasts
from tests.app.settling import pick_in_palette, start_over
from tui.app.screens.map.contact_map import ContactMap
from tui.app.screens.today.today import Today


async def test_a_command_of_today_is_for_who_was_highlighted(desk, opened):
    book, now = desk.book, desk.now()
    book.add_contact("Ada One", now=now)
    ben = book.add_contact("Ben Two", now=now)
    cyd = book.add_contact("Cyd Three", now=now, to_ask=False)
    async with opened(desk) as pilot:
        for contact, left in ((cyd, 2), (ben, 1)):
            await start_over(pilot)
            await pilot.press("2", "tab")
            pilot.app.screen.put_cursor_on(contact.id)
            await pilot.pause()
            assert isinstance(pilot.app.screen, ContactMap)
            await pick_in_palette(pilot, "colon", "drop it")
            assert isinstance(pilot.app.screen, Today)
            assert len(desk.queue()) == left
            if contact == cyd:
                says = "Cyd Three has no row on Today: x on the row you mean does “drop it”."
                assert toasts(pilot)[-1] == says
        (item,) = desk.queue()
        assert book.records.contacts[item.contact_id].name == "Ada One"
        # With nobody highlighted none is taken, just because the cursor is there.
        await start_over(pilot)
        await pilot.press("2", "tab", "tab")
        await pick_in_palette(pilot, "colon", "drop it")
        assert isinstance(pilot.app.screen, Today)
        says = "Nobody is meant: x on the row you mean does “drop it”."
        assert toasts(pilot)[-1] == says
        assert desk.queue() == [item]
