"""Today's rows as they are put off, brought forward and filtered, and what is said of it."""

from tests.app.conftest import texts, toasts
from tui.app.screens.today.today import Today
from tui.model.followup import Decision
from tui.model.people import Source


def shown(pilot):
    return [row.strip() for row in texts(pilot.app.screen.query_one("#queue"))]


def put_cursor(pilot, rule):
    screen = pilot.app.screen
    key = next(key for key in screen._items if key.startswith(f"{rule}:"))
    screen.query_one("#queue").put_cursor(key)
    return key


async def test_a_month_puts_what_an_appointment_ends_off_to_its_day_at_most(season, opened):
    async with opened(season) as pilot:
        key = put_cursor(pilot, "R8")
        start = pilot.app.screen._items[key].until
        await pilot.press("m")
        assert toasts(pilot)[-1].startswith("Moved “confirm the appointment” to Fri 20 Nov. u")
        await pilot.press("right")
        assert season.book.records.followup(key).postponed_to == start.date()
        assert key in pilot.app.screen._items
        put_cursor(pilot, "R8")
        await pilot.press("plus")
        assert season.book.records.followup(key).postponed_to == start.date()
        assert "“confirm the appointment” cannot wait: it is of use" in toasts(pilot)[-1]


async def test_a_thank_you_put_off_for_a_month_is_there_and_marked_once_it_is_late(season, opened):
    async with opened(season) as pilot:
        key = put_cursor(pilot, "A1")
        await pilot.press("m")
        assert key not in pilot.app.screen._items
        season.clock.move(days=1)
        await pilot.press("u", "U")
        (row,) = [row for row in shown(pilot) if "send the thank-you note" in row]
        assert row.startswith("! Denise Okafor")
        assert row.endswith("1 d late")


async def test_bringing_forward_what_is_late_says_that_it_is_due(season, opened):
    async with opened(season) as pilot:
        key = put_cursor(pilot, "R9")
        before = pilot.app.screen._items[key]
        await pilot.press("minus")
        assert pilot.app.screen._items[key] == before
        assert season.book.records.followup(key) is None
        assert toasts(pilot)[-1] == "“write once more, briefly” is due already."


async def test_a_day_that_is_over_is_no_day_to_put_off_to(season, opened):
    async with opened(season) as pilot:
        await pilot.press("s", *"2020-01-01", "enter")
        assert not isinstance(pilot.app.screen, Today)
        told = str(pilot.app.screen.query_one("#meaning").render())
        assert told == "Wed 1 Jan 2020 has passed: choose today or a later day."


async def test_a_hard_deadline_to_come_is_marked_as_in_the_list_outside(season, opened):
    async with opened(season) as pilot:
        (row,) = [row for row in shown(pilot) if "send the thank-you note" in row]
        assert row.startswith("! Denise Okafor")
        assert row.endswith("in 5 h")


async def test_what_is_said_of_a_change_reads_well_when_it_is_undone(season, opened):
    async with opened(season) as pilot:
        put_cursor(pilot, "A1")
        await pilot.press("z")
        rests = "Denise Okafor rests, with the thank-you that was due"
        assert toasts(pilot) == [f"{rests}. u takes it back."]
        await pilot.press("u")
        assert toasts(pilot) == [f"Undone: {rests}"]
        put_cursor(pilot, "R9")
        await pilot.press("right", "v", "G", "v", "plus")
        assert toasts(pilot)[-1] == "Moved 2 follow-ups to Fri 20 Nov – Tue 1 Dec. u takes it back."
        await pilot.press("u")
        assert toasts(pilot) == ["Undone: Moved 2 follow-ups to Fri 20 Nov – Tue 1 Dec"]


async def test_the_list_stays_where_it_is_when_a_row_moves(season, opened):
    async with opened(season) as pilot:
        queue = pilot.app.screen.query_one("#queue")
        await pilot.press("n", "w")
        assert queue.scroll_offset.y == 0
        await pilot.press("G")
        top = queue.scroll_offset.y
        assert top > 0
        await pilot.press("k", "w")
        assert queue.scroll_offset.y == top


async def test_a_filter_holds_for_what_was_done_and_is_named_when_nothing_has_it(season, opened):
    async with opened(season) as pilot:
        put_cursor(pilot, "A1")
        await pilot.press("d")
        await pilot.press("slash", *"priya", "enter")
        assert not [row for row in shown(pilot) if "Denise" in row]
        await pilot.press("slash", "end", *"zz", "enter")
        assert shown(pilot) == ["No row has “priyazz” · escape shows all"]
        about = str(pilot.app.screen.query_one("#card").render())
        assert about == "Nothing shown has “priyazz”: escape shows all."


async def test_a_key_that_changes_no_hint_says_why(desk, opened):
    desk.book.add_contact("Kim Park", now=desk.now(), source=Source.FRIENDS, to_ask=False)
    only_a_hint = "This is only a hint, nothing to keep or put off: enter follows it."
    async with opened(desk) as pilot:
        for key in ("d", "plus", "x", "v", "s", "w"):
            pilot.app.clear_notifications()
            await pilot.press(key)
            assert toasts(pilot) == [only_a_hint], key


async def test_what_is_done_and_an_empty_list_say_why_nothing_changes(desk, opened):
    desk.book.add_contact("Kim Park", now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("x", "G", "x", "v")
        assert toasts(pilot) == ["This is done already: d puts it back."]
        followup = next(iter(pilot.app.screen._listing.done.values()))
        assert followup.decision is Decision.DROPPED
        assert not pilot.app.screen.offers("today.next")
