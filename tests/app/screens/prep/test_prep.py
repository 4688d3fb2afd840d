"""A nervous person, ready in ten minutes: Prep, key by key."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.settling import paste
from tui.app.dialogs.form import Form
from tui.app.dialogs.help import Help
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.prep.brief import BriefPage
from tui.app.screens.prep.prep import Prep
from tui.app.widgets.key_hints import KeyHints
from tui.model.interview import AgendaItem, Format, InterviewStatus, QuestionState
from tui.playbook.questions.bank import BANK


@pytest.fixture
def jane(desk):
    """Somebody to prepare for, without an appointment yet."""
    contact = desk.book.add_contact("Jane Doe", now=desk.now(), organization="Acme")
    agenda = [AgendaItem(text=f"What is question {number}?") for number in range(3)]
    desk.book.plan_interview(contact.id, now=desk.now(), agenda=agenda)
    return contact


def interview_of(desk, contact):
    return desk.book.records.interviews_of(contact.id)[-1]


def text_of(pilot, selector):
    return str(pilot.app.screen.query_one(selector).render())


async def test_R6_the_appointment_is_read_back_by_both_clocks(desk, jane, opened, type_text):
    desk.book.save_profile(now=desk.now(), name="Sam", time_zone="America/Chicago")
    async with opened(desk) as pilot:
        await pilot.press("3", "s")
        await type_text(pilot, "fri 14:00")
        await pilot.press("enter", "enter", *["backspace"] * 5)
        await type_text(pilot, "video")
        await pilot.press("enter")
        await type_text(pilot, "https://meet.example.com/jane")
        await pilot.press("enter")
        await type_text(pilot, "Europe/Berlin")
        assert isinstance(pilot.app.screen, Form)
        assert "14:00 for me, 21:00 for them" in text_of(pilot, "#meaning")
        await pilot.press("enter")
        assert "14:00 for me, 21:00 for them · 25 min · video" in text_of(pilot, "#head")
        interview = interview_of(desk, jane)
        assert interview.status is InterviewStatus.SCHEDULED
        assert interview.start == datetime(2026, 11, 20, 20, tzinfo=UTC)
        assert interview.format is Format.VIDEO
        assert desk.book.records.contacts[jane.id].time_zone == "Europe/Berlin"
        await pilot.press("u")
        assert interview_of(desk, jane).start is None
        assert desk.book.records.contacts[jane.id].time_zone == ""


async def test_R6_a_cleared_date_is_no_appointment_any_more(desk, jane, opened):
    start = desk.now() + timedelta(days=1)
    desk.book.schedule(interview_of(desk, jane).id, start, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("3", "s", "ctrl+u", "ctrl+s")
        assert "no date yet" in text_of(pilot, "#head")
        assert interview_of(desk, jane).status is InterviewStatus.PLANNED
        await pilot.press("u")
        assert interview_of(desk, jane).start == start
        assert interview_of(desk, jane).status is InterviewStatus.SCHEDULED


async def test_O3_a_rewritten_question_of_the_bank_is_one_of_ones_own(desk, jane, opened):
    interview = interview_of(desk, jane)
    bank = AgendaItem(text=BANK[0].text, question_id=BANK[0].id, theme=BANK[0].theme.value)
    desk.book.edit_interview(interview.id, "", agenda=(bank,))
    async with opened(desk) as pilot:
        await pilot.press("3", "e", "ctrl+u", *"Which tram?", "enter")
        (item,) = interview_of(desk, jane).agenda
        assert (item.text, item.question_id, item.theme) == ("Which tram?", "", "")
        await pilot.press("u")
        assert interview_of(desk, jane).agenda == (bank,)


async def test_R6_an_unknown_time_zone_is_told_and_nothing_lost(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("3", "s", *["tab"] * 4)
        await type_text(pilot, "Mars")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Form)
        assert "No place called Mars is known" in text_of(pilot, "#wrong")


async def test_the_checklist_takes_own_items_and_loses_them(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("3", "tab", "i")
        await type_text(pilot, "charge the headset")
        await pilot.press("enter")
        (own,) = interview_of(desk, jane).own_checks
        checks = pilot.app.screen.query_one("#checks")
        assert checks.highlighted_id == own.id
        await pilot.press("space")
        assert own.id in interview_of(desk, jane).checklist
        assert "1 of 15" in text_of(pilot, "#checks-title")
        await pilot.press("e", "end")
        await type_text(pilot, "s")
        await pilot.press("enter")
        assert interview_of(desk, jane).own_checks[0].text == "charge the headsets"
        await pilot.press("x")
        assert interview_of(desk, jane).own_checks == ()
        await pilot.press("u")
        assert own.id in interview_of(desk, jane).checklist
        await pilot.press("g", "x", "e")
        assert any("belongs to every talk" in words for words in toasts(pilot))


async def test_space_ticks_nothing_while_the_cursor_is_in_the_questions(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("3")
        assert "space tick" not in str(pilot.app.screen.query_one(KeyHints).render())
        await pilot.press("space")
        assert interview_of(desk, jane).checklist == ()
        assert toasts(pilot) == ["The cursor is in the questions: tab goes to the checklist."]
        await pilot.press("tab")
        assert "space tick" in str(pilot.app.screen.query_one(KeyHints).render())
        await pilot.press("space")
        assert interview_of(desk, jane).checklist == ("research-person",)


@pytest.mark.parametrize("size", [(60, 24), (80, 24)])
async def test_what_is_missing_and_the_hint_are_in_sight(desk, jane, opened, size):
    long = "Do you like it when " + "the work goes on and on " * 6 + "?"
    agenda = (AgendaItem(text=long, theme="a normal day"),)
    desk.book.edit_interview(interview_of(desk, jane).id, "", agenda=agenda)
    async with opened(desk, size=size) as pilot:
        await pilot.press("3")
        drawn = whole_screen(pilot)
        assert "starts with “do you”" in drawn
        assert " more" in drawn
        await pilot.resize_terminal(120, 36)
        await pilot.pause()
        assert "learning and training and 10 more" in text_of(pilot, "#head")


async def test_a_date_that_is_not_understood_is_told_while_it_is_typed(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("3", "s", *"zzz")
        assert text_of(pilot, "#meaning")


async def test_P6_the_checklist_follows_the_format(desk, jane, opened):
    desk.book.edit_interview(interview_of(desk, jane).id, "", format=Format.IN_PERSON)
    async with opened(desk) as pilot:
        await pilot.press("3")
        drawn = whole_screen(pilot)
        assert "dress a notch up" in drawn
        assert "print a résumé" in drawn


async def test_P1_research_has_prompts_and_is_shown_when_written(desk, jane, opened):
    async with opened(desk, size=(120, 36)) as pilot:
        await pilot.press("3")
        assert "mission, leaders, structure" in text_of(pilot, "#found")
        await pilot.press("r", *"knows maps", "ctrl+s")
        assert interview_of(desk, jane).research.person == "knows maps"
        assert "knows maps" in text_of(pilot, "#found")
        await pilot.press("u")
        assert interview_of(desk, jane).research.person == ""


async def test_P7_the_reminder_names_the_openings(desk, jane, opened):
    acme = desk.book.records.organizations[jane.organization_id]
    with desk.book.transaction("") as change:
        change.put(acme.changed(openings=("junior analyst",)))
    async with opened(desk) as pilot:
        await pilot.press("3", "tab", "G")
        assert "It can turn into a job interview" in text_of(pilot, "#foot")
        assert "Openings at Acme: junior analyst" in text_of(pilot, "#foot")


async def test_P2_the_agenda_is_ranked_weighed_and_hinted_at(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("3")
        assert "3 questions · 6 of 25 min" in text_of(pilot, "#head")
        assert "also in the bank: path into the work" in text_of(pilot, "#head")
        await pilot.press("i")
        await type_text(pilot, "Do you like it?")
        assert "which invites a yes or no" in text_of(pilot, "#meaning")
        await pilot.press("enter")
        assert [item.text for item in interview_of(desk, jane).agenda][-1] == "Do you like it?"
        assert "which invites a yes or no" in text_of(pilot, "#foot")
        await pilot.press("K", "m", "l", "backspace", "3", "0", "enter")
        item = interview_of(desk, jane).agenda[2]
        assert (item.text, item.must_ask, item.minutes) == ("Do you like it?", True, 30)
        assert "30 of 25 min" in text_of(pilot, "#head")
        await pilot.press("x", "u")
        assert interview_of(desk, jane).agenda[2].id == item.id


async def test_R7_copying_the_questions_ticks_that_they_were_offered(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("3", "y")
        assert desk.clipboard.texts[0].startswith("1. What is question 0?\n2. ")
        assert interview_of(desk, jane).checklist == ("send-questions",)
        await pilot.press("u")
        assert interview_of(desk, jane).checklist == ()


async def test_R6_the_appointment_is_written_as_a_calendar_never_over_a_file(
    desk, jane, opened, tmp_path: Path
):
    async with opened(desk) as pilot:
        await pilot.press("3", "w")
        assert any("no appointment yet" in words for words in toasts(pilot))
        interview = interview_of(desk, jane)
        desk.book.schedule(
            interview.id, desk.now() + timedelta(days=1), place="[/ 山", now=desk.now()
        )
        await pilot.press("w", "ctrl+u")
        path = tmp_path / "call.ics"
        await paste(pilot, str(path))
        await pilot.press("enter")
        (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        assert event["summary"] == "Informational interview with Jane Doe"
        before = path.read_bytes()
        await pilot.press("w", "ctrl+u")
        await paste(pilot, str(path))
        await pilot.press("enter")
        assert "there already" in text_of(pilot, "#meaning")
        assert path.read_bytes() == before


async def test_R6_an_invitation_is_written_for_the_person_to_send(
    desk, jane, opened, tmp_path: Path
):
    async with opened(desk) as pilot:
        await pilot.press("3", "W")
        assert any("no appointment yet" in words for words in toasts(pilot))
        interview = interview_of(desk, jane)
        desk.book.schedule(interview.id, desk.now() + timedelta(days=1), now=desk.now())
        desk.book.edit_contact(jane.id, emails=("jane@acme.example",))
        await pilot.press("W")
        assert any("your own e-mail address under About you" in words for words in toasts(pilot))
        desk.book.save_profile(now=desk.now(), name="Nora", signature="Nora\nnora@example.org")
        await pilot.press("W", "ctrl+u")
        path = tmp_path / "invitation.ics"
        await paste(pilot, str(path))
        await pilot.press("enter")
        assert Calendar.from_ical(path.read_bytes())["METHOD"] == "REQUEST"


async def test_the_brief_is_one_key_away_and_copies_as_markdown(season, opened, tmp_path):
    async with opened(season) as pilot:
        await pilot.press("3", "B")
        assert isinstance(pilot.app.screen, BriefPage)
        drawn = whole_screen(pilot)
        assert "Where things stand" in drawn
        page = pilot.app.focused
        await pilot.press("G")
        assert page.scroll_offset.y == page.max_scroll_y > 0
        await pilot.press("k")
        assert page.scroll_offset.y == page.max_scroll_y - 1
        await pilot.press("g", "j")
        assert page.scroll_offset.y == 1
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, Help)
        await pilot.press("escape", "y")
        (copied,) = season.clipboard.texts
        assert copied.startswith("# Brief: Priya Raman\n")
        assert "## My pitch" in copied
        await pilot.press("w", "ctrl+u")
        await paste(pilot, str(tmp_path / "b.md"))
        await pilot.press("enter")
        assert (tmp_path / "b.md").read_text() == copied
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Prep)


async def test_what_is_left_over_says_why(desk, opened):
    book, now = desk.book, desk.now()
    jane = book.add_contact("Jane Doe", now=now)
    first = book.plan_interview(
        jane.id, now=now, agenda=[AgendaItem(text="What surprised you?", must_ask=True)]
    )
    book.start_call(first.id, now=now)
    book.keep_line(first.id, "?how the budget is decided", seconds=5, now=now)
    agenda = book.records.interviews[first.id].agenda
    passed = agenda[0].changed(state=QuestionState.PASSED)
    book.edit_interview(first.id, "", agenda=(passed,), current_item="")
    book.hang_up(first.id, now=now)
    desk.interview_to_come(jane)
    async with opened(desk) as pilot:
        await pilot.press("3")
        assert "how the budget is decided" in text_of(pilot, "#foot")
        assert "you meant to ask this later" in text_of(pilot, "#foot")
        await pilot.press("j")
        assert "passed over last time" in text_of(pilot, "#foot")
        await pilot.press("x", "b")
        assert "What surprised you?" in whole_screen(pilot)
        await pilot.press("g", "j")
        assert "passed over last time" in text_of(pilot, "#known")
        await pilot.press("space")
        await pilot.press("escape")
        texts = [item.text for item in interview_of(desk, jane).agenda]
        assert "What surprised you?" in texts


async def test_P1_a_second_talk_begins_with_what_was_found_out(desk, jane, opened):
    book, now = desk.book, desk.now()
    first = interview_of(desk, jane)
    book.set_research(first.id, person="wrote a book")
    book.start_call(first.id, now=now)
    book.hang_up(first.id, now=now)
    second = desk.interview_to_come(jane)
    assert second.id != first.id
    assert second.research.person == "wrote a book"
    async with opened(desk) as pilot:
        await pilot.press("3", "B")
        assert "wrote a book" in whole_screen(pilot)


async def test_R8_without_an_appointment_there_is_nothing_to_confirm(desk, jane, opened):
    async with opened(desk) as pilot:
        await pilot.press("3", "o")
        assert isinstance(pilot.app.screen, Prep)
        desk.book.schedule(
            interview_of(desk, jane).id, desk.now() + timedelta(days=1), now=desk.now()
        )
        await pilot.press("o")
        assert isinstance(pilot.app.screen, Letter)
        await pilot.press("escape")
        desk.clock.move(days=1)
        await pilot.press("o")
        assert isinstance(pilot.app.screen, Prep)
        assert "too late to confirm: if you talked, a thank-you fits" in toasts(pilot)[-1]


async def test_an_unfinished_own_item_is_there_again(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("3", "tab", "i")
        await type_text(pilot, "half ty")
        assert desk.book.draft(f"check:{interview_of(desk, jane).id}") == "half ty"
    async with opened(desk) as pilot:
        await pilot.press("3", "tab", "i")
        assert pilot.app.focused.value == "half ty"


async def test_the_next_interview_is_a_key_away(season, opened):
    async with opened(season) as pilot:
        records = season.book.records
        kim = season.book.add_contact("Kim Park", now=season.now())
        season.interview_to_come(kim)
        await pilot.press("3", "n")
        assert records.contacts[pilot.app.screen.interview.contact_id].name == "Kim Park"
        await pilot.press("n")
        assert records.contacts[pilot.app.screen.interview.contact_id].name == "Priya Raman"


async def test_the_bank_closes_with_the_conversation_it_was_for(desk, opened):
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    interview = desk.book.plan_interview(contact.id, now=desk.now())
    async with opened(desk) as pilot:
        pilot.app.open_interview("prep", interview.id)
        await pilot.pause()
        await pilot.press("b", "u")
        assert not desk.book.records.interviews
        assert pilot.app.screen.place == "prep"


@pytest.mark.parametrize("place", ["p", "c"], ids=["prep", "call"])
async def test_D6_who_connected_meanwhile_is_not_asked_to(desk, opened, place):
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    desk.interview_to_come(jane)
    async with opened(desk, size=(120, 50)) as pilot:
        await pilot.press(place)
        await pilot.pause()
        shown = whole_screen(pilot)
        assert "connect on LinkedIn?" in shown
        desk.book.edit_contact(jane.id, notes="Connected on LinkedIn on 3 May 2019.")
        await pilot.press("1", place)
        await pilot.pause()
        shown = whole_screen(pilot)
        assert "connect on LinkedIn?" not in shown


async def test_F9_the_goal_is_named_in_prep_and_told_in_the_call(desk, jane, opened, type_text):
    async with opened(desk) as pilot:
        await pilot.press("3", "tab")
        pilot.app.screen.query_one("#checks").put_cursor("aim")
        await pilot.press("e")
        await type_text(pilot, "which skills carry over")
        await pilot.press("enter")
        talk = interview_of(desk, jane)
        assert talk.goal == "which skills carry over"
        assert "aim" in talk.checklist
        assert "your goal: which skills carry over" in text_of(pilot, "#foot")
        await pilot.press("c")
        assert "Your goal: which skills carry over" in text_of(pilot, "#card-text")
        await pilot.press(*"hi", "enter")
        desk.clock.move(minutes=22)
        pilot.app.screen._ticks_left_out = 9
        pilot.app.screen.tick()
        await pilot.pause()
        assert "Time to close. Your goal: which skills carry over" in text_of(pilot, "#question")
        assert "Before you hang up" in text_of(pilot, "#question")
        desk.book.undo()
        desk.book.undo()
        desk.book.undo()
    assert interview_of(desk, jane).goal == ""
