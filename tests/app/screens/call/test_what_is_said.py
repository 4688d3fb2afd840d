"""What stands around a call: the keys, the marks, the clocks, and what is said while none runs."""

from datetime import timedelta

import pytest

from tests.app.painted import painted, words_of
from tests.cases import case, for_each
from tui.app.screens.bar import ways_to_say
from tui.app.widgets.key_hints import KeyHints
from tui.app.widgets.tab_bar import TabBar
from tui.playbook.interview.agenda import default_agenda

SIZES = [(60, 24), (80, 24), (120, 36), (200, 60)]


def ring(desk, name="Jane Doe", **fields):
    person = desk.book.add_contact(name, now=desk.now(), **fields)
    agenda = default_agenda(desk.book.records, person)
    return desk.book.plan_interview(person.id, now=desk.now(), agenda=agenda)


def footer(pilot):
    (row,) = painted(pilot, pilot.app.screen.query_one(KeyHints).region)
    return row


async def test_the_marks_are_whole_while_the_phone_rings(desk, opened):
    async with opened(desk, call_id=ring(desk).id) as pilot:
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                hint = words_of(pilot, pilot.app.screen.query_one("#hint"))
                assert hint.startswith("!")
                assert hint.endswith("personal")
                await pilot.resize_terminal(60, 24)
                await pilot.pause()
                assert words_of(pilot, pilot.app.screen.query_one("#hint")).endswith("personal")


@pytest.mark.parametrize("thrown_away", [True, False])
async def test_after_escape_the_keys_of_a_call_are_below_it(desk, opened, monkeypatch, thrown_away):
    talk = desk.book.start_call(ring(desk).id, now=desk.now())
    monkeypatch.setattr(type(desk.book), "thrown_away", thrown_away)
    async with opened(desk, call_id=talk.id) as pilot:
        await pilot.press("escape")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                for wanted in ("enter line", "h hang up", "c call"):
                    assert wanted in footer(pilot)
                assert ("DEMO" in footer(pilot)) == thrown_away


@pytest.mark.parametrize("thrown_away", [True, False])
async def test_the_keys_of_a_debrief_are_below_it(desk, opened, monkeypatch, thrown_away):
    talk = desk.book.start_call(ring(desk).id, now=desk.now())
    desk.book.keep_line(talk.id, "one", seconds=1, now=desk.now())
    monkeypatch.setattr(type(desk.book), "thrown_away", thrown_away)
    async with opened(desk, call_id=talk.id) as pilot:
        await pilot.press("ctrl+d")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                for wanted in ("y copy", "d sent"):
                    assert wanted in footer(pilot)
                full = size[0] >= 80
                assert ("KEPT NOWHERE" in footer(pilot)) == (thrown_away and full)


@pytest.mark.parametrize(
    ("size", "name", "told"),
    [
        ((60, 24), "Ben Ito", "● Ben 22:00"),
        ((60, 24), "Christopher Okonkwo-Smith", "…"),
        ((80, 24), "Ben Ito", "● Ben Ito 22:00 left · esc n"),
        ((120, 36), "Ben Ito", "● Ben Ito 22:00 left · esc n"),
    ],
)
async def test_the_other_call_is_named_beside_its_clock(desk, opened, size, name, told):
    other = desk.book.start_call(ring(desk, name).id, now=desk.now())
    desk.clock.move(minutes=3)
    talk = desk.book.start_call(ring(desk).id, now=desk.now())
    async with opened(desk, size, call_id=talk.id) as pilot:
        bar = words_of(pilot, pilot.app.screen.query_one(TabBar))
        assert told in bar
        assert f"● {name[0]}" in bar
        assert "22:00" in bar
        await pilot.press("escape")
        assert "n other" in footer(pilot)
        await pilot.press("n")
        assert "● J" in words_of(pilot, pilot.app.screen.query_one(TabBar))
    assert desk.book.records.interviews[other.id].started


async def test_without_a_call_the_screen_says_what_works_there(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    for number, name in enumerate(("Ben Ito", "Zoe Lind")):
        start = desk.now() + timedelta(days=number + 1)
        desk.book.schedule(ring(desk, name).id, start, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("4")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                shown = words_of(pilot, pilot.app.screen)
                assert "c takes one, from anybody" in shown
                assert "2 talks are scheduled, as the tab above says" in shown
                assert "4 Call 2" in words_of(pilot, pilot.app.screen.query_one(TabBar))
                for wanted in ("Fri 20 Nov 17:00 Ben Ito", "Sat 21 Nov 17:00 Zoe Lind"):
                    assert wanted in shown
                assert "c call" in footer(pilot)
        await pilot.press("c", *"zoe", "enter")
        for size in SIZES:
            with case("called", size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                assert "Zoe Lind" in words_of(pilot, pilot.app.screen.query_one("#who"))


async def test_without_a_call_nothing_of_the_last_one_is_left(season, opened):
    async with opened(season) as pilot:
        await pilot.press("3", "c", *"!hire", "enter", "tab", "ctrl+d", "escape", "4")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                shown = words_of(pilot, pilot.app.screen)
                assert "No call is running" in shown
                for question in pilot.app.screen.query("#agenda, #rail, #notes, #question, #who"):
                    assert not question.region.area


async def test_each_talk_ahead_has_a_row_whatever_its_name(desk, opened):
    desk.book.save_profile(now=desk.now(), name="Sam")
    names = [
        "山田太郎, データ分析部長, 株式会社北極光物流ホールディングス国際部門",
        "👩‍👩‍👧‍👦 Family, 🧑🏽‍🚀 astronaut, 🇩🇪 Raumfahrt",
        "שלום כהן, מנהל נתונים, חברת הרכבות",
        f"{'Hohenlohe-' * 9}Waldenburg, {'Director of Urban Mobility ' * 4}, {'Bureau ' * 9}",
        "X",
    ]
    for number, line in enumerate(names):
        contact = desk.add_contact_line(line).contact
        start = desk.now() + timedelta(days=number + 1)
        desk.book.schedule(desk.interview_to_come(contact).id, start, now=desk.now())
    async with opened(desk) as pilot:
        await pilot.press("4")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                lines = painted(pilot, pilot.app.screen.query_one("#ahead").region)
                begins = ["Fri 20", "Sat 21", "Sun 22", "Mon 23", "Tue 24"]
                assert [line.split(" Nov")[0].strip() for line in lines[3:]] == begins


@pytest.mark.parametrize("name", ["Priya Raman", "Bartholomew Featherstonehaugh-Smythe"])
async def test_the_head_of_a_debrief_is_whole(desk, opened, name):
    talk = desk.book.start_call(ring(desk, name).id, now=desk.now())
    for number in range(12):
        desk.book.keep_line(talk.id, f"line {number}", seconds=1, now=desk.now())
    async with opened(desk, call_id=talk.id) as pilot:
        await pilot.press("ctrl+d")
        for size in SIZES:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                top = words_of(pilot, pilot.app.screen.query_one("#top"))
                assert "under a minute" in top or (size[0] == 60 and len(name) > 20)
                assert "…" not in top or size[0] == 60
                assert " done" in top
        await pilot.press("d", "d")
        for size in SIZES:
            with case("sent", size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                top = words_of(pilot, pilot.app.screen.query_one("#top"))
                assert "…" not in top or size[0] == 60


async def test_the_minutes_of_a_question_never_break_between_two_rows(desk, opened):
    talk = desk.book.start_call(ring(desk).id, now=desk.now())
    async with opened(desk, call_id=talk.id) as pilot:
        for width in range(60, 121, 4):
            with case(width):
                await pilot.resize_terminal(width, 36)
                await pilot.pause()
                rows = painted(pilot, pilot.app.screen.query_one("#question").region)
                assert any("00:00 of" in row and " min" in row for row in rows), rows


async def test_no_word_of_a_question_stands_at_the_left_edge(desk, opened):
    async with opened(desk, call_id=ring(desk).id) as pilot:
        for size in [(120, 36), (120, 24), (110, 30)]:
            with case(size):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                rows = painted(pilot, pilot.app.screen.query_one("#agenda").content_region)
                assert [row for row in rows if row[:1].strip()] == []


@for_each(
    ("name", "words", "told"),
    [
        ("", "22:00 left", ("● 22:00 left", "● 22:00")),
        ("", "time is up, 2:10 over", ("● time is up, 2:10 over", "● +2:10")),
        ("", "5 min left", ("● 5 min left", "● 5 min")),
    ],
)
def test_a_clock_is_said_in_fewer_words_and_never_cut(name, words, told):
    assert ways_to_say(name, words, "") == told
