"""Today says what is so: headings, folds, what was done, and where the cursor is."""

from datetime import timedelta

import pytest

from tests.app.conftest import texts, toasts
from tui.app.screens.person.letter.letter import Letter
from tui.model.followup import TouchKind
from tui.model.interview import Reflection
from tui.model.people import ContactState


def shown(pilot):
    return "\n".join(texts(pilot.app.screen.query_one("#queue")))


def card(pilot):
    pilot.app.screen._show_detail()
    return str(pilot.app.screen.query_one("#card").render())


def talked_with(desk, name, *lines, minutes=0):
    """Somebody with whom a talk has just ended."""
    book, now = desk.book, desk.now()
    contact = book.add_contact(name, now=now, to_ask=False, organization="Acme")
    talk = book.plan_interview(contact.id, now=now)
    book.start_call(talk.id, now=now)
    for number, line in enumerate(lines):
        book.keep_line(talk.id, line, seconds=number, now=now)
    book.hang_up(talk.id, now=now)
    return contact, talk


@pytest.fixture
def mine(desk):
    desk.book.save_profile(
        now=desk.now(), name="Sam Rivera", school_or_role="Bay College", time_zone="UTC"
    )
    return desk


def kinds(desk, contact):
    return [each.kind for each in desk.book.records.touches_of(contact.id)]


async def test_A1_d_on_a_thank_you_that_fails_a_check_takes_a_second_press(mine, opened):
    kim, talk = talked_with(mine, "Kim Park", "so so")
    async with opened(mine) as pilot:
        pilot.app.screen.query_one("#queue").put_cursor(f"A1:{talk.id}")
        await pilot.press("d")
        assert "Not marked as sent yet" in toasts(pilot)[-1]
        assert "one thing you learned" in toasts(pilot)[-1]
        assert TouchKind.THANK_YOU not in kinds(mine, kim)
        # Moved away and back, it is a first press again.
        await pilot.press("j", "k", "d")
        assert TouchKind.THANK_YOU not in kinds(mine, kim)
        await pilot.press("d")
        assert kinds(mine, kim).count(TouchKind.THANK_YOU) == 1
        await pilot.press("u")
        assert toasts(pilot)[-1].startswith("Undone: Marked the thank-you to Kim Park as sent")
        assert pilot.app.screen._row_id() == f"A1:{talk.id}"


async def test_A1_d_is_one_press_where_nothing_fails(mine, opened):
    kim, talk = talked_with(mine, "Kim Park", "!start with the messy data, not the model")
    async with opened(mine) as pilot:
        pilot.app.screen.query_one("#queue").put_cursor(f"A1:{talk.id}")
        await pilot.press("d")
        assert kinds(mine, kim).count(TouchKind.THANK_YOU) == 1


async def test_A1_of_marked_rows_the_one_that_fails_is_named(mine, opened):
    good, first = talked_with(mine, "Ana Roe", "!start with the messy data, not the model")
    bad, second = talked_with(mine, "Kim Park", "so so")
    async with opened(mine) as pilot:
        queue = pilot.app.screen.query_one("#queue")
        for talk in (first, second):
            queue.put_cursor(f"A1:{talk.id}")
            await pilot.press("v")
        await pilot.press("d")
        assert "Kim Park: " in toasts(pilot)[-1]
        assert "Ana Roe" not in toasts(pilot)[-1]
        assert TouchKind.THANK_YOU not in kinds(mine, good)
        await pilot.press("d")
        assert all(TouchKind.THANK_YOU in kinds(mine, each) for each in (good, bad))


async def test_after_hanging_up_the_cursor_is_on_the_thank_you(mine, opened):
    for name in ("Ada One", "Ben Two", "Cyd Three"):
        mine.book.add_contact(name, now=mine.now())
    kim = mine.book.add_contact("Kim Park", now=mine.now(), to_ask=False)
    async with opened(mine) as pilot:
        await pilot.press("right", "j", "j")
        talk = mine.interview_to_come(kim)
        mine.book.start_call(talk.id, now=mine.now())
        pilot.app.open_interview("call", talk.id)
        await pilot.pause()
        await pilot.press(*"!be early", "enter", "escape", "h")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen._row_id() == f"A1:{talk.id}"
        await pilot.press("y")
        assert "Kim" in mine.clipboard.texts[-1]


async def test_after_w_and_undo_the_cursor_is_on_what_came_back(mine, opened):
    for name in ("Ada One", "Ben Two", "Cyd Three"):
        mine.book.add_contact(name, now=mine.now())
    async with opened(mine) as pilot:
        await pilot.press("right", "j")
        row = pilot.app.screen._row_id()
        await pilot.press("w", "g")
        assert pilot.app.screen._row_id() != row
        await pilot.press("u")
        assert pilot.app.screen._row_id() == row


async def test_done_today_lists_what_was_done_first_and_folds_what_was_dropped(mine, opened):
    _, talk = talked_with(mine, "Kim Park", "!start with the messy data, not the model")
    for number in range(40):
        mine.book.add_contact(f"Ada {number}", now=mine.now())
    async with opened(mine, size=(80, 40)) as pilot:
        pilot.app.open_interview("debrief", talk.id)
        await pilot.pause()
        await pilot.press("d", "escape")
        await pilot.pause()
        mine.clock.move(minutes=1)
        screen = pilot.app.screen
        for item in [each for each in mine.queue() if each.action.value == "outreach"]:
            mine.drop(item)
        mine.book.edit_interview(
            talk.id,
            "",
            reflection=Reflection(**dict.fromkeys(Reflection.model_fields, "quiet")),
            reflected=mine.now(),
        )
        screen.show_book()
        rows = shown(pilot).splitlines()
        begin = next(at for at, row in enumerate(rows) if row.startswith("Done today"))
        done = rows[begin : begin + 5]
        assert "reflection written" in done[1]
        assert any("send the thank-you note" in row for row in done[1:4])
        assert any("you talked" in row for row in done[1:4])
        assert "40 dropped" in done[4]
        assert "Ada 0" not in "\n".join(rows[begin:])
        screen.query_one("#queue").put_cursor("fold dropped")
        assert "Ada 0" in card(pilot)
        await pilot.press("enter")
        assert "Ada 0" in shown(pilot)


async def test_a_message_sent_by_another_way_is_in_done_today_and_can_be_taken_back(mine, opened):
    omar = mine.book.add_contact("Omar Haddad", now=mine.now(), to_ask=False)
    touch = mine.book.log_touch(omar.id, TouchKind.UPDATE, now=mine.now(), text="Dear Omar")
    async with opened(mine) as pilot:
        assert "update sent" in shown(pilot)
        pilot.app.screen.query_one("#queue").put_cursor(f"done:sent:{touch.id}")
        await pilot.press("d")
        assert kinds(mine, omar) == []
        await pilot.press("u")
        assert kinds(mine, omar) == [TouchKind.UPDATE]


async def test_the_pane_names_who_is_in_a_fold_and_keys_say_how_to_see_them(mine, opened):
    for number in range(12):
        mine.book.add_contact(f"Person {number}", now=mine.now())
    async with opened(mine) as pilot:
        screen = pilot.app.screen
        screen.query_one("#queue").put_cursor("fold to write first")
        assert "Nothing is due" not in card(pilot)
        assert "Person 11" in card(pilot)
        for key in ("p", "d", "t"):
            await pilot.press(key)
            assert "enter or right shows them" in toasts(pilot)[-1], key
        await pilot.press("enter")
        assert "Person 11" in shown(pilot)


async def test_as_many_are_unfolded_as_there_is_room_for(mine, opened):
    for number in range(4):
        mine.book.add_contact(f"Person {number}", now=mine.now())
    async with opened(mine) as pilot:
        queue = pilot.app.screen.query_one("#queue")
        assert all(f"Person {number}" in shown(pilot) for number in range(4))
        assert len(queue.ids) <= queue.size.height
        for number in range(4, 30):
            mine.book.add_contact(f"Person {number}", now=mine.now())
        pilot.app.screen.show_book()
        assert "to write to" in shown(pilot)
        assert len(queue.ids) == queue.size.height


async def test_somebody_just_added_is_under_the_cursor(mine, opened):
    for number in range(20):
        mine.book.add_contact(f"Person {number}", now=mine.now())
    async with opened(mine) as pilot:
        await pilot.press("a", *"Zoe New, Analyst", "enter")
        await pilot.pause()
        assert pilot.app.screen.person().name == "Zoe New"


async def test_what_is_coming_is_told_by_date_from_a_week_ahead_on_and_two_kims_apart(mine, opened):
    days = {"Kim Park": 4, "Kim Lee": 5, "Lena Fisch": 7, "Zoe Roe": 13}
    for name, ahead in days.items():
        contact = mine.book.add_contact(name, now=mine.now(), to_ask=False)
        asked = mine.now() + timedelta(days=ahead - 7)
        mine.book.log_touch(contact.id, TouchKind.OUTREACH, now=asked)
    for number in range(20):
        mine.book.add_contact(f"Person {number}", now=mine.now())
    async with opened(mine) as pilot:
        pilot.app.screen.query_one("#queue").action_last()
        row = next(each for each in shown(pilot).splitlines() if "Kim" in each)
        assert "Mon Kim P." in row
        assert "Kim L." in row
        assert "Thu 26 Nov Lena" in row
        assert "Wed 2 Dec Zoe" in row


async def test_a_filter_keeps_the_headings(mine, opened):
    talked_with(mine, "Kim Park", "!start with the messy data, not the model")
    for number in range(3):
        mine.book.add_contact(f"Person {number}", now=mine.now())
    async with opened(mine) as pilot:
        await pilot.press("slash", *"Person 2")
        rows = shown(pilot).splitlines()
        assert not any(row.startswith("Now") for row in rows)
        assert any(row.startswith("To write first · 1") for row in rows)


async def test_archiving_says_what_goes_with_them(mine, opened):
    kim, _ = talked_with(mine, "Kim Park", "!start with the messy data, not the model")
    async with opened(mine) as pilot:
        await pilot.press("2", "tab")
        pilot.app.screen.put_cursor_on(kim.id)
        pilot.app.screen.action_archive()
        await pilot.pause()
        assert "Kim Park: archived, with the thank-you that was due; " in toasts(pilot)[-1]
        assert toasts(pilot)[-1].endswith("u brings both back.")
        await pilot.press("u")
    assert mine.book.records.contacts[kim.id].state is ContactState.ACTIVE


async def test_N3_what_is_due_in_a_week_is_not_counted_as_due_today(mine, opened):
    for name in ("Ana Roe", "Ben Oduya"):
        _, talk = talked_with(mine, name, "!be early")
        mine.book.log_touch(
            talk.contact_id, TouchKind.THANK_YOU, now=mine.now(), interview_id=talk.id
        )
    mine.book.save_profile(now=mine.now(), position="analyst at Acme")
    async with opened(mine, size=(80, 40)) as pilot:
        rows = shown(pilot).splitlines()
        assert not any(row.startswith("Late or due today") for row in rows)
        assert any("Ana Roe" in row and "Thu 26 Nov" in row for row in rows)
        assert mine.pressing() == 0


async def test_a_promise_says_its_day_once(mine, opened):
    kim, _ = talked_with(mine, "Kim Park", "!be early")
    talk = mine.book.records.interviews_of(kim.id)[0]
    day = (mine.now() + timedelta(5)).date()
    mine.book.keep_line(talk.id, ">send the chart", seconds=9, now=mine.now(), due=day)
    async with opened(mine, size=(120, 40)) as pilot:
        (key,) = [key for key in pilot.app.screen._items if key.startswith("A6:")]
        pilot.app.screen.query_one("#queue").put_cursor(key)
        assert card(pilot).split("stay in touch")[0].count("24 Nov") == 1
        row = next(each for each in shown(pilot).splitlines() if "send the chart" in each)
        assert row.count("24 Nov") == 1


async def test_a_deadline_stands_on_a_line_of_its_own(mine, opened):
    _, talk = talked_with(mine, "Kim Park", "!be early")
    async with opened(mine, size=(60, 24)) as pilot:
        pilot.app.screen.query_one("#queue").put_cursor(f"A1:{talk.id}")
        assert "\nA hard deadline, ends Sat 21 Nov 17:00" in card(pilot)


async def test_a_letter_opened_on_today_is_the_own_text(mine, opened):
    kim, talk = talked_with(mine, "Kim Park", "!start with the messy data, not the model")
    async with opened(mine) as pilot:
        pilot.app.screen.query_one("#queue").put_cursor(f"A1:{talk.id}")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("i", *"Hey! ", "escape", "escape", "y")
        assert mine.clipboard.texts[-1].startswith("Hey! ")
        await pilot.press("d")
        sent = mine.book.records.touches_of(kim.id)[-1]
        assert sent.text.startswith("Hey! ")
