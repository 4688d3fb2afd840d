"""The same words for a day mean the same through each way in, and the preview says what is kept."""

import io
from datetime import UTC, date, datetime

import pytest
from textual.widgets import Input

from tests.app.conftest import toasts
from tests.app.remapped import said
from tests.app.settling import back_to_today
from tests.cases import case
from tests.world import NOON
from tui.app.dialogs.choose import Choose
from tui.app.dialogs.form import Form
from tui.app.widgets.row_list import RowList
from tui.cli.main import main
from tui.model.followup import FollowUp
from tui.model.interview import InterviewStatus
from tui.playbook.network.filters import parse_filter
from tui.playbook.time.here import Here
from tui.store.book import Book

# Now is Thursday 19 November 2026, 17:00, UTC.
WORDS = {
    "fri": date(2026, 11, 20),
    "weds": date(2026, 11, 25),
    "next friday": date(2026, 11, 27),
    "mon after next": date(2026, 11, 30),
    "in two weeks": date(2026, 12, 3),
    "a week from tuesday": date(2026, 12, 1),
    "tomorrow 5pm": date(2026, 11, 20),
    "on Monday morning": date(2026, 11, 23),
    "Fri 27 Nov": date(2026, 11, 27),
    "Friday, November 27": date(2026, 11, 27),
    "the 27th": date(2026, 11, 27),
    "12/1": date(2026, 12, 1),
    "27/11": date(2026, 11, 27),
    "1.12.": date(2026, 12, 1),
    "eom": date(2026, 11, 30),
    "end of week": date(2026, 11, 20),
    "jan 5": date(2027, 1, 5),
}
REFUSED = {
    "nov 18": "Wed 18 Nov 2026 has passed",
    "thu 27 nov": "27 Nov 2026 is a Friday, not a Thursday",
}


@pytest.fixture
def store(store):
    """The demo season, for the commands."""
    book = Book(store)
    book.save_profile(now=NOON, time_zone="UTC")
    book.close()
    return store


@pytest.fixture(autouse=True)
def month_first(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")


@pytest.fixture
def promised(desk):
    """A call just hung up, with a promise without a day."""
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    interview = desk.book.plan_interview(contact.id, now=desk.now())
    desk.book.start_call(interview.id, now=desk.now())
    desk.book.keep_line(interview.id, ">send the draft", seconds=5, now=desk.now())
    desk.book.hang_up(interview.id, now=desk.now())
    return interview


def written(day):
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def postponed(store):
    with_day = [
        each.postponed_to
        for each in Book(store, reading=True).records.table(FollowUp).values()
        if each.postponed_to
    ]
    return with_day[-1] if with_day else None


def field(pilot):
    return pilot.app.screen.query_one(Input)


@pytest.mark.parametrize(("words", "day"), WORDS.items())
def test_on_the_command_line(store, capsys, words, day):
    before = postponed(store)
    assert main(["postpone", "ingrid", "bauer", *words.split()]) == 0
    assert f"Until {written(day)}, Ingrid Bauer" in capsys.readouterr().out
    assert postponed(store) == day != before


@pytest.mark.parametrize(("words", "told"), REFUSED.items())
def test_what_the_command_line_refuses_it_names(store, capsys, words, told):
    assert main(["postpone", "ingrid", *words.split()]) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("by_name", [True, False])
def test_line_by_line(store, monkeypatch, capsys, by_name):
    whom = "ingrid bauer" if by_name else "3"
    lines = ["due", *(f"postpone {whom} {words}" for words in WORDS)]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join([*lines, ""])))
    assert main(["--plain"]) == 0
    answers = [each for each in capsys.readouterr().out.splitlines() if "put off until" in each]
    days = [each.partition("put off until ")[2] for each in answers]
    assert days == [f"{written(day)}." for day in WORDS.values()]


def test_a_promise_line_by_line(store, monkeypatch, capsys):
    lines = ["call ingrid bauer", *(f"> send notes by {words}" for words in WORDS), "/end"]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join([*lines, ""])))
    assert main(["--plain"]) == 0
    kept = [each for each in capsys.readouterr().out.splitlines() if each.startswith("Kept")]
    assert [each.partition("due ")[2] for each in kept] == [
        f"{written(day)}." for day in WORDS.values()
    ]


async def test_on_today(desk, opened):
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    desk.book.mean_to_ask([contact.id], to_ask=True)
    async with opened(desk) as pilot:
        for words, day in WORDS.items():
            item = pilot.app.screen._item()
            await pilot.press("s")
            field(pilot).value = words
            await pilot.pause()
            assert any(each.startswith(written(day)) for each in said(pilot))
            await pilot.press("enter")
            assert desk.book.records.followup(item.key).postponed_to == day
            await pilot.press("u")
        for words, told in REFUSED.items():
            await pilot.press("s")
            field(pilot).value = words
            await pilot.press("enter")
            assert any(told in each for each in said(pilot))
            await pilot.press("escape")


async def test_of_a_promise_in_the_debrief(desk, promised, opened):
    async with opened(desk) as pilot:
        pilot.app.open_interview("debrief", promised.id)
        await pilot.pause()
        rows = pilot.app.screen.query_one(RowList)
        for words, day in WORDS.items():
            rows.put_cursor(next(row for row in rows.ids if row.startswith("promise:")))
            await pilot.press("s")
            field(pilot).value = words
            await pilot.pause()
            year = "" if day.year == 2026 else f" {day.year}"
            dropped = "; the time of day is not kept" if words == "tomorrow 5pm" else ""
            assert f"{day:%a} {day.day} {day:%b}{year}{dropped}" in said(pilot)
            await pilot.press("enter")
            (promise,) = desk.book.records.followups_of(promised.contact_id)
            assert promise.due == day


async def test_of_a_promise_in_a_call(desk, opened):
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    interview = desk.book.plan_interview(contact.id, now=desk.now())
    desk.book.start_call(interview.id, now=desk.now())
    async with opened(desk, call_id=interview.id) as pilot:
        for words, day in WORDS.items():
            field(pilot).value = f"> send notes by {words}"
            await pilot.pause()
            year = "" if day.year == 2026 else f" {day.year}"
            assert f"due {day:%a} {day.day} {day:%b}{year}" in said(pilot)
            await pilot.press("enter")
    dues = [each.due for each in desk.book.records.followups_of(contact.id)]
    assert dues == list(WORDS.values())
    assert all("by " in note.text for note in desk.book.records.notes_of(interview.id))


@pytest.mark.parametrize(("words", "day"), WORDS.items())
def test_in_a_filter(words, day):
    class Found:
        is_archived = False
        due = day

    found = parse_filter(f'due:"{words}"', Here(NOON))
    assert not found.problems
    assert found.among([Found]) == [Found]


async def open_appointment(pilot, **typed):
    await pilot.press("3", "s")
    assert isinstance(pilot.app.screen, Form)
    for name, value in typed.items():
        pilot.app.screen.query_one(f"#{name}").value = value
    await pilot.pause()


@pytest.fixture
def planned(desk):
    desk.book.save_profile(now=desk.now(), name="Sam", time_zone="America/New_York")
    contact = desk.book.add_contact("Jane Doe", now=desk.now())
    return desk.book.plan_interview(contact.id, now=desk.now())


async def test_of_an_appointment(desk, planned, opened):
    async with opened(desk) as pilot:
        for words, day in WORDS.items():
            with case(words):
                await open_appointment(pilot, start=words + ("" if "pm" in words else " 5pm"))
                year = "" if day.year == 2026 else f" {day.year}"
                told = f"{day:%a} {day.day} {day:%b}{year}, 17:00"
                assert any(told in each for each in said(pilot))
                await pilot.press("ctrl+s")
                start = desk.book.records.interviews[planned.id].start
                assert start.astimezone(desk.zone).date() == day
                await pilot.press("u")
                assert desk.book.records.interviews[planned.id].start is None


PREVIEWS = {
    "fri 3pm Berlin": ("Fri 20 Nov, 09:00 here, 15:00 in Berlin · 25 min", 14, 25),
    "fri 3-3:30pm": ("Fri 20 Nov, 15:00 · 30 min", 20, 30),
    "fri 3pm São Paulo for 45 minutes": (
        "Fri 20 Nov, 13:00 here, 15:00 in São Paulo · 45 min",
        18,
        45,
    ),
    "fri 15h30": ("Fri 20 Nov, 15:30 · 25 min", 20, 25),
    "Fri 20 Nov at 15:00": ("Fri 20 Nov, 15:00 · 25 min", 20, 25),
}


async def test_R6_the_preview_of_an_appointment_says_what_is_kept(desk, planned, opened):
    async with opened(desk) as pilot:
        for typed, (shown, start, minutes) in PREVIEWS.items():
            with case(typed):
                await open_appointment(pilot, start=typed)
                preview = next(each for each in said(pilot) if "Fri 20 Nov" in each)
                assert preview.startswith(shown)
                await pilot.press("ctrl+s")
                kept = desk.book.records.interviews[planned.id]
                assert kept.start.astimezone(UTC).hour == start
                assert kept.minutes == minutes
                await pilot.press("u")
                assert desk.book.records.interviews[planned.id].start is None


async def test_R6_where_it_is_another_day_already_the_preview_says_which(desk, planned, opened):
    desk.clock.moment = datetime(2027, 3, 12, 1, tzinfo=UTC)
    async with opened(desk) as pilot:
        await open_appointment(pilot, start="tomorrow 3pm Tokyo")
        (preview,) = [each for each in said(pilot) if "in Tokyo" in each]
        assert "Fri 12 Mar, 01:00 here, 15:00 in Tokyo (there it is Fri 12 Mar now) · " in preview


NOT_KEPT = {
    "fri 3pm Atlantis": "Not kept: No place called Atlantis is known",
    "fri 3pm IST": "Not kept: IST is India, Ireland or Israel: write the city.",
    "seminar fri 3pm": "Not kept: “seminar” is not understood",
    "fri 3-3:02pm": "Not kept: That takes 2 minutes; it can take 5 to 480.",
}


async def test_R6_what_is_not_kept_names_the_part_that_is_wrong(desk, planned, opened):
    async with opened(desk) as pilot:
        for typed, told in NOT_KEPT.items():
            with case(typed):
                await open_appointment(pilot, start=typed)
                await pilot.press("ctrl+s")
                assert isinstance(pilot.app.screen, Form)
                assert any(each.startswith(told) for each in said(pilot))
                assert desk.book.records.interviews[planned.id].start is None
                await back_to_today(pilot)


async def test_how_and_where_are_read_from_the_moment_too(desk, planned, opened):
    async with opened(desk) as pilot:
        await open_appointment(pilot, start="fri 3 at Tatte")
        assert any(each.endswith("· in person · Tatte") for each in said(pilot))
        await pilot.press("ctrl+s")
    interview = desk.book.records.interviews[planned.id]
    assert (interview.format.value, interview.place) == ("in person", "Tatte")


async def test_the_preview_says_what_is_wrong_while_one_types(desk, planned, opened):
    async with opened(desk) as pilot:
        await open_appointment(pilot, start="fri 3pm zoom or phone")
        assert any("zoom or phone" in each and "not understood" in each for each in said(pilot))


async def test_a_moment_that_is_over_is_noted_as_a_talk_if_it_was_one(desk, planned, opened):
    async with opened(desk) as pilot:
        await open_appointment(pilot, start="nov 18 3pm", minutes="40")
        (preview,) = [each for each in said(pilot) if "Wed 18 Nov 2026, 15:00 has passed" in each]
        assert preview.endswith("If you talked then, ctrl+s can note it as a talk.")
        await pilot.press("ctrl+s")
        assert isinstance(pilot.app.screen, Choose)
        assert "Wed 18 Nov 2026, 15:00 is over. Did you talk then?" in said(pilot)
        await pilot.press("j", "enter")
        assert pilot.app.screen.query_one("#start").value == "nov 18 3pm"
        assert pilot.app.screen.query_one("#minutes").value == "40"
        assert desk.book.records.interviews[planned.id].start is None
        await pilot.press("ctrl+s", "enter")
        assert toasts(pilot)[-1].startswith("Noted as a talk.")
        talked = desk.book.records.interviews[planned.id]
        assert talked.status is InterviewStatus.TALKED
        assert talked.started == datetime(2026, 11, 18, 20, tzinfo=UTC)
        assert (talked.ended - talked.started).seconds == 40 * 60
        await pilot.press("u")
    assert desk.book.records.interviews[planned.id].status is InterviewStatus.PLANNED


async def test_an_appointment_that_has_begun_keeps_its_time_when_the_rest_changes(
    desk, planned, opened
):
    start = datetime(2026, 11, 19, 16, 45, tzinfo=UTC)
    desk.book.schedule(planned.id, start, now=desk.now())
    async with opened(desk) as pilot:
        await open_appointment(pilot, place="Room 4")
        await pilot.press("ctrl+s")
    kept = desk.book.records.interviews[planned.id]
    assert (kept.start, kept.place) == (start, "Room 4")
