"""The queue, emptied with the keyboard."""

from datetime import timedelta

import pytest
from textual.widgets import Static

from tests.app.conftest import texts, toasts
from tests.app.remapped import said
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.choose import Choose
from tui.app.screens.call.call import Call
from tui.app.screens.call.note_line import NoteLine
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.prep.prep import Prep
from tui.app.screens.today.today import Today
from tui.model.followup import Decision, Touch, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import ContactState, Source
from tui.playbook.contacts.done_today import TALKED, WRITTEN
from tui.playbook.interview.checklist import checklist


@pytest.fixture
def three(desk):
    """Three people to write to."""
    for name in ("Ada One", "Ben Two", "Cyd Three"):
        desk.book.add_contact(name, now=desk.now())
    return desk


def due(desk):
    return [desk.book.records.contacts[item.contact_id].name for item in desk.queue()]


async def test_done_logs_the_touch_and_undo_takes_it_back(three, opened):
    async with opened(three) as pilot:
        first = pilot.app.screen.person()
        await pilot.press("d")
        touches = three.book.records.touches_of(first.id)
        assert [touch.kind for touch in touches] == [TouchKind.OUTREACH]
        assert pilot.app.screen.person() != first
        await pilot.press("u")
        assert three.book.records.touches_of(first.id) == []
        await pilot.press("U")
        assert len(three.book.records.touches_of(first.id)) == 1


async def test_space_is_done_too(three, opened):
    async with opened(three) as pilot:
        await pilot.press("space")
    assert len(three.book.records.table(Touch)) == 1


async def test_a_postponed_row_moves_and_the_cursor_stays_in_place(three, opened):
    async with opened(three) as pilot:
        queue = pilot.app.screen.query_one("#queue")
        place = queue.highlighted
        item = pilot.app.screen._item()
        await pilot.press("w")
        decision = three.book.records.followup(item.key)
        assert decision.decision is Decision.POSTPONED
        assert decision.postponed_to == (three.now() + timedelta(days=7)).date()
        assert queue.highlighted == place


async def test_a_date_in_words_says_what_it_means_and_a_bad_one_why(three, opened, type_text):
    async with opened(three) as pilot:
        item = pilot.app.screen._item()
        await pilot.press("s")
        await pilot.pause()
        await type_text(pilot, "blorb")
        await pilot.press("enter")
        assert not isinstance(pilot.app.screen, Today)
        for _ in "blorb":
            await pilot.press("backspace")
        await type_text(pilot, "dec 1")
        await pilot.pause()
        assert "Tuesday 1 December 2026" in str(pilot.app.screen.query_one("#meaning").render())
        await pilot.press("enter")
        await pilot.pause()
        assert str(three.book.records.followup(item.key).postponed_to) == "2026-12-01"


async def test_marked_rows_are_changed_together_and_undone_as_one(three, opened):
    async with opened(three) as pilot:
        await pilot.press("v", "v", "x")
        assert len(due(three)) == 1
        await pilot.press("u")
        assert len(due(three)) == 3


async def test_rest_silences_a_contact(three, opened):
    async with opened(three) as pilot:
        person = pilot.app.screen.person()
        await pilot.press("z")
    assert three.book.records.contacts[person.id].state is ContactState.RESTING
    assert person.name not in due(three)


async def test_enter_opens_the_draft_and_y_warns_of_a_blank_first(three, opened):
    async with opened(three) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        # It asks why them first, which can wait.
        await pilot.press("y", "escape")
        await pilot.pause()
        assert three.clipboard.texts == []
        await pilot.press("y")
        assert len(three.clipboard.texts) == 1


async def test_editing_a_letter_leaves_its_keys_to_the_text(three, opened):
    async with opened(three) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("i", "y", "d", "q")
        await pilot.pause()
        letter = pilot.app.screen
        assert isinstance(letter, Letter)
        assert "My name is ydq, and" in letter.query_one("#body").text
        await pilot.press("escape", "d")
        await pilot.pause()
        assert "Not marked as sent yet" in toasts(pilot)[-1]
        await pilot.press("d")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Today)
        (touch,) = three.book.records.table(Touch).values()
        assert "My name is ydq, and" in touch.text


async def test_the_filter_shows_only_matching_rows(three, opened, type_text):
    async with opened(three) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        await type_text(pilot, "ben")
        await pilot.press("enter")
        await pilot.pause()
        assert [item.contact_id for item in pilot.app.screen._items.values()] == [
            contact.id
            for contact in three.book.records.contacts.values()
            if contact.name == "Ben Two"
        ]
        await pilot.press("escape")
        assert len(pilot.app.screen._items) == 3


async def test_the_filter_comes_back_marked_so_that_typing_replaces_it(three, opened):
    async with opened(three) as pilot:
        await pilot.press("slash", *"ben", "enter", "slash", *"ada")
        assert pilot.app.screen.query_one("#filter").value == "ada"
        assert [row for row in texts(pilot.app.screen.query_one("#queue")) if "Ada One" in row]


async def test_what_was_done_today_can_be_put_back(three, opened):
    async with opened(three) as pilot:
        first = pilot.app.screen.person()
        await pilot.press("d")
        assert "Done today · 1" in shown(pilot)
        await pilot.press("G")
        assert pilot.app.screen.person() == first
        await pilot.press("d")
        assert three.book.records.touches_of(first.id) == []
        assert len(due(three)) == 3
        assert "Done today" not in shown(pilot)
        await pilot.press("u")
        assert len(due(three)) == 2 + 1  # the next nudge instead of the request


async def test_what_has_happened_is_not_put_back(desk, opened):
    book, now = desk.book, desk.now()
    jane = book.add_contact("Jane Doe", now=now)
    talk = book.plan_interview(jane.id, now=now)
    book.start_call(talk.id, now=now)
    book.hang_up(talk.id, now=now)
    book.reflect(talk.id, "job", "Fine.", now=now)
    async with opened(desk) as pilot:
        screen = pilot.app.screen
        for kind in (TALKED, WRITTEN):
            screen.query_one("#queue").put_cursor(f"done:{kind}:{talk.id}")
            await pilot.press("d")
            assert any("nothing to put back; enter opens it" in words for words in said(pilot))
        await pilot.press("enter")
        assert pilot.app.screen is not screen


def shown(pilot):
    return "\n".join(texts(pilot.app.screen.query_one("#queue")))


async def test_a_promise_that_was_kept_is_put_back_as_a_promise(desk, opened):
    book, now = desk.book, desk.now()
    jane = book.add_contact("Jane Doe", now=now)
    interview = book.plan_interview(jane.id, now=now)
    book.start_call(interview.id, now=now)
    book.keep_line(interview.id, ">read the book", seconds=1, now=now)
    book.hang_up(interview.id, now=now)
    async with opened(desk) as pilot:
        screen = pilot.app.screen
        await pilot.press("right")
        (key,) = [each for each in screen._items if each.startswith("A6:")]
        screen.query_one("#queue").put_cursor(key)
        await pilot.press("d")
        assert any(item.rule == "N1" for item in desk.queue())
        screen.query_one("#queue").put_cursor(f"done:{key}")
        await pilot.press("enter", "escape")
        assert not any(item.key == key for item in desk.queue())
        await pilot.press("d")
        assert any(item.key == key for item in desk.queue())
        assert not any(item.rule == "N1" for item in desk.queue())


async def test_preparing_that_is_done_ticks_the_checklist_and_back(season, opened):
    async with opened(season) as pilot:
        screen = pilot.app.screen
        (key,) = [each for each in screen._items if each.startswith("R7:")]
        interview_id = screen._items[key].interview_id
        screen.query_one("#queue").put_cursor(key)
        await pilot.press("d")
        assert "send-questions" in season.book.records.interviews[interview_id].checklist
        screen.query_one("#queue").put_cursor(f"done:{key}")
        await pilot.press("space")
        assert "send-questions" not in season.book.records.interviews[interview_id].checklist
        assert key in screen._items


async def test_an_appointment_that_is_over_becomes_a_talk(season, opened):
    call = next(
        each
        for each in season.book.records.interviews.values()
        if each.status is InterviewStatus.SCHEDULED
    )
    season.clock.move(days=3)
    async with opened(season) as pilot:
        pilot.app.screen.query_one("#queue").put_cursor(f"S1:{call.id}")
        await pilot.press("d")
        talked = season.book.records.interviews[call.id]
        assert talked.status is InterviewStatus.TALKED
        assert talked.ended == call.start + timedelta(minutes=call.minutes)
        assert f"A1:{call.id}" in pilot.app.screen._items


async def test_an_appointment_is_on_today_before_and_during_its_time(desk, opened, type_text):
    kim = desk.book.add_contact("Kim Lee", now=desk.now())
    talk = desk.interview_to_come(kim)
    start = desk.now() + timedelta(hours=5)
    desk.book.schedule(talk.id, start, now=desk.now(), minutes=30)
    desk.book.set_checks(talk.id, [each.id for each in checklist(talk)], ticked=True)
    desk.book.log_touch(kim.id, TouchKind.CONFIRMATION, now=desk.now(), interview_id=talk.id)
    async with opened(desk) as pilot:
        assert list(pilot.app.screen._items) == [f"D1:{talk.id}"]
        assert "talk on the phone at 22:00" in shown(pilot)
        assert "in 5 h" in shown(pilot)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Prep)
        await pilot.press("1", "d")
        assert desk.book.records.interviews[talk.id].status is InterviewStatus.SCHEDULED
        await pilot.press("+")
        assert "agree on another time" in toasts(pilot)[-1]
        await pilot.press("4")
        assert "Thu 19 Nov 22:00  Kim Lee" in "\n".join(said(pilot))
        desk.clock.move(hours=4, minutes=30)
        pilot.app.screen.tick()
        await pilot.pause()
        assert any("30 min agreed" in each for each in said(pilot))
        assert isinstance(pilot.app.focused, NoteLine)
        await pilot.press("escape", "1", "s")
        assert "The appointment with Kim Lee" in said(pilot)
        await pilot.press("escape", "enter")
        assert isinstance(pilot.app.screen, Call)
        desk.clock.move(minutes=40)
        await pilot.press("escape", "1")
        pilot.app.screen.tick()
        assert shown(pilot).splitlines()[1].rstrip().endswith(" now")
        await pilot.press("c")
        await type_text(pilot, "hello")
        await pilot.press("enter")
        live = desk.book.records.interviews[talk.id]
        assert (live.status, live.started) == (InterviewStatus.LIVE, desk.now())
        assert desk.queue() == []


async def test_an_appointment_that_falls_through_is_dropped_from_today(desk, opened):
    kim = desk.book.add_contact("Kim Lee", now=desk.now())
    talk = desk.interview_to_come(kim)
    desk.book.schedule(talk.id, desk.now() + timedelta(days=2), now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("right")
        pilot.app.screen.query_one("#queue").put_cursor(f"D1:{talk.id}")
        await pilot.press("x", "enter")
        assert toasts(pilot) == ["Noted: Kim Lee, it was canceled. u takes it back."]
        assert desk.book.records.interviews[talk.id].status is InterviewStatus.CANCELED


async def test_n_goes_to_what_matters_most(season, opened):
    async with opened(season) as pilot:
        screen = pilot.app.screen
        first = next(iter(screen._items))
        assert first.startswith("R8:")
        await pilot.press("G", "n")
        assert screen.query_one("#queue").highlighted_id == first


async def test_each_new_day_begins_at_what_matters_most(season, opened):
    async with opened(season) as pilot:
        queue = pilot.app.screen.query_one("#queue")
        await pilot.press("G")
        season.clock.move(days=1)
        pilot.app.screen.tick()
        assert queue.highlighted_id == next(iter(pilot.app.screen._items))


async def test_after_undo_the_cursor_is_on_what_came_back(season, opened):
    async with opened(season) as pilot:
        queue = pilot.app.screen.query_one("#queue")
        await pilot.press("j", "j")
        key = queue.highlighted_id
        await pilot.press("x", "n", "u")
        assert queue.highlighted_id == key
        await pilot.press("n", "U", "u")
        assert queue.highlighted_id == key


async def test_one_key_unfolds_the_group_under_the_cursor_and_one_folds_it(season, opened):
    for number in range(5):
        season.book.add_contact(f"Person {number}", now=season.now())
    async with opened(season) as pilot:
        screen, queue = pilot.app.screen, pilot.app.screen.query_one("#queue")
        assert {"fold to write first", "fold coming up"} <= set(queue.ids)
        assert "▸ 6 more to write to" in shown(pilot)
        queue.put_cursor("fold to write first")
        await pilot.press("enter")
        assert "fold to write first" not in queue.ids
        assert "fold coming up" in queue.ids
        assert screen._item().action == "outreach"
        await pilot.press("left")
        assert "fold to write first" in queue.ids


NOBODYS = ["the recruiter", "Mom's friend", "a nurse at St. Luke's", "my sister", "?", "…", "👍"]


async def test_who_cannot_be_greeted_is_coming_up_by_the_whole_name(season, opened):
    book = season.book
    async with opened(season, (80, 24)) as pilot:
        for name in NOBODYS:
            with case(name):
                with book.transaction("Nobody has a name"):
                    for contact in list(book.records.contacts.values()):
                        book.edit_contact(contact.id, name=name, greet_as="")
                await pilot.pause()
                assert f"▸ Fri {name}" in shown(pilot)


async def test_what_is_coming_up_is_one_sentence_in_a_low_terminal(season, opened):
    async with opened(season, (80, 24)) as pilot:
        assert "▸ Fri Priya 10:00 · Tue Lena, Denise · Wed Wendy" in shown(pilot)
        await pilot.resize_terminal(80, 40)
        await pilot.pause()
        assert "talk by video at 10:00" in shown(pilot)


async def test_a_reply_is_noted_and_asks_for_a_time(desk, opened, type_text):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    desk.book.log_touch(jane.id, TouchKind.OUTREACH, now=desk.now())
    async with opened(desk) as pilot:
        assert [item.rule for item in desk.queue()] == ["R9"]
        await pilot.press("R")
        await pilot.pause()
        await type_text(pilot, "gladly")
        await pilot.press("enter", "y")
        (reply,) = desk.book.records.touches_of(jane.id)[1:]
        assert (reply.kind, reply.text) == (TouchKind.REPLY, "gladly")
        assert [item.rule for item in desk.queue()] == ["R6"]
        await pilot.press("u")
        assert [item.rule for item in desk.queue()] == ["R9"]


async def test_a_letter_that_was_sent_does_what_it_was_for(season, opened):
    async with opened(season) as pilot:
        screen = pilot.app.screen
        (key,) = [each for each in screen._items if each.startswith("A7:")]
        screen.query_one("#queue").put_cursor(key)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("d")
        assert key not in screen._items
        assert f"done:{key}" in screen._listing.done
        followup = season.book.records.followup(key)
        touch = season.book.records.get(Touch, followup.touch_id)
        assert touch.text.startswith("Dear Wendy")


async def test_the_reason_of_an_update_can_be_chosen(season, opened):
    async with opened(season) as pilot:
        pilot.app.screen.put_cursor_on(
            next(
                each.id
                for each in season.book.records.contacts.values()
                if each.name == "Tomás Rivera"
            )
        )
        await pilot.press("N")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Choose)
        await pilot.press("G", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)


async def test_when_nothing_is_due_the_next_people_are_proposed(desk, opened):
    desk.book.add_contact("Kim Park", now=desk.now(), source=Source.FRIENDS, to_ask=False)
    async with opened(desk) as pilot:
        text = shown(pilot)
        assert "ask Kim Park" in text
        assert "Which relative has a job you wonder about?" in text
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("escape", "j", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, AskLine)
        await pilot.press(*"Ann", "enter")
        ann = next(each for each in desk.book.records.contacts.values() if each.name == "Ann")
        assert ann.source is Source.FAMILY


async def test_a_missed_deadline_stays_marked_when_it_is_put_off(season, opened):
    async with opened(season) as pilot:
        screen = pilot.app.screen
        (key,) = [each for each in screen._items if each.startswith("R8:")]
        screen.query_one("#queue").put_cursor(key)
        season.clock.move(hours=1)
        await pilot.press("plus", "right")
        assert screen.query_one("#queue").paint(key, 100).plain.startswith("!")
        assert screen._items[key].due > season.now()


async def test_a_key_that_moves_the_cursor_writes_no_letter(three, opened, monkeypatch):
    async with opened(three) as pilot:
        today = pilot.app.screen
        monkeypatch.setattr("tui.app.screens.person.actions.draft_for", None)
        assert today.offers("today.copy")
        today.query_one("#queue").action_last()
        today.offer()
        monkeypatch.undo()


async def test_only_what_asks_for_a_letter_offers_to_copy_it(three, opened):
    ann = three.book.add_contact("Ann Kept", now=three.now(), to_ask=False)
    talk = three.interview_to_come(ann)
    three.book.schedule(talk.id, three.now() + timedelta(days=1), now=three.now())
    async with opened(three) as pilot:
        today = pilot.app.screen
        rows = today.query_one("#queue")
        offered = {}
        for row in today._items:
            rows.put_cursor(row)
            item = today._item()
            offered[item.action.value] = today.offers("today.copy")
            assert offered[item.action.value] == (today.draft_of(item) is not None)
    assert set(offered.values()) == {True, False}


async def test_a_talk_of_today_is_not_put_back_and_the_footer_does_not_offer_it(desk, opened):
    book, now = desk.book, desk.now()
    jane = book.add_contact("Jane Doe", now=now)
    interview = book.plan_interview(jane.id, now=now, agenda=())
    book.start_call(interview.id, now=now)
    book.hang_up(interview.id, now=now)
    async with opened(desk) as pilot:
        await pilot.press("G")
        assert "Done: you talked" in str(pilot.app.screen.query_one("#card", Static).render())
        assert not pilot.app.screen.offers("today.done")
        await pilot.press("d")
        assert toasts(pilot) == [
            "It has happened, so there is nothing to put back; enter opens it."
        ]
    assert book.records.interviews[interview.id].ended == now
