"""A call with thousands of lines: what is in sight is drawn, and what is safe is said."""

import pytest

from tests.app.crashed import after_a_crash
from tests.app.painted import whole_screen
from tests.app.settling import comes_true
from tests.work import work_of
from tui.app.screens.call.debrief import Debrief
from tui.app.screens.call.notes_pane import NotesPane
from tui.app.screens.call.resume import Resume
from tui.model.interview import InterviewStatus
from tui.model.note import Mark
from tui.playbook.interview.agenda import default_agenda
from tui.store.half_typed_keys import line_draft

MANY = [f"line {number} of a talk that was pasted as a whole" for number in range(400)]


@pytest.fixture
def live(desk):
    """A call that was just picked up."""
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    agenda = default_agenda(desk.book.records, jane)
    plan = desk.book.plan_interview(jane.id, now=desk.now(), agenda=agenda)
    return desk.book.start_call(plan.id, now=desk.now())


@pytest.fixture
def long_call(desk, live):
    """The same with many lines kept."""
    with desk.book.transaction("Kept them"):
        for line in MANY:
            desk.book.keep_line(live.id, line, seconds=7, now=desk.now())
    return live


async def test_only_the_lines_in_sight_are_made(desk, long_call, opened, monkeypatch):
    made = []
    wrap = NotesPane._note_lines
    monkeypatch.setattr(
        NotesPane, "_note_lines", lambda pane, note: made.append(note.text) or wrap(pane, note)
    )
    async with opened(desk, call_id=long_call.id) as pilot:
        pane = pilot.app.screen.query_one(NotesPane)

        def drawn():
            return [pane.render_line(y).text for y in range(pane.size.height)]

        assert "line 399" in drawn()[-1]
        await pilot.press("ctrl+t")
        assert "! line 399" in drawn()[-1]
        await pilot.resize_terminal(60, 24)
        assert "line 399" in drawn()[-1]
        await pilot.press("escape", "g")
        assert "line 0" in " ".join(drawn())
        assert len(made) < 150


async def test_the_debrief_of_a_long_call_weaves_few_lines(desk, long_call, opened, monkeypatch):
    woven = []
    monkeypatch.setattr(
        "tui.playbook.letters.weaving.lines.weave",
        lambda text, mark, names: woven.append(text) or _withheld(),
    )
    async with opened(desk, call_id=long_call.id) as pilot:
        await pilot.press("ctrl+d")
        assert isinstance(pilot.app.screen, Debrief)
        assert f"{len(MANY)} left" in whole_screen(pilot)
    assert len({*woven}) <= 100


def _withheld():
    from tui.playbook.letters.weaving.shapes import Withheld  # noqa: PLC0415

    return Withheld("is made up")


async def test_what_was_pasted_and_is_not_taken_in_yet_is_safe(desk, live, opened):
    desk.book.keep_line(live.id, "the first", seconds=5, now=desk.now())
    desk.book.paste_lines(live.id, [*MANY, "", "  "], seconds=14 * 60)
    desk.book.take_page(desk.book.pasted_pages()[0], now=desk.now(), due=lambda _line: None)
    after = after_a_crash(desk)
    async with opened(after) as pilot:
        assert isinstance(pilot.app.screen, Resume)
        assert f"14 min in, {len(MANY) + 1} lines safe" in whole_screen(pilot)
    after.book.close()


async def test_a_cut_off_call_ends_at_once_and_takes_the_rest_in_behind(desk, live, opened):
    desk.book.paste_lines(live.id, MANY, seconds=60)
    desk.book.save_draft(line_draft(live.id), "!half typed")
    async with opened(desk) as pilot:
        await pilot.press("f")
        assert isinstance(pilot.app.screen, Debrief)
        ended = desk.book.records.interviews[live.id]
        assert ended.status is InterviewStatus.TALKED
        await comes_true(lambda: not desk.book.pasted_pages())
    notes = desk.book.records.notes_of(live.id)
    assert [note.text for note in notes] == [*MANY, "half typed"]
    assert notes[-1].mark is Mark.INSIGHT
    assert not desk.book.draft(line_draft(live.id))


async def test_the_line_that_was_being_changed_is_found_among_many(desk, long_call, opened):
    async with opened(desk, call_id=long_call.id) as pilot:
        await pilot.press("up", "up", *" x")
    few = desk.book.lines_being_changed(long_call.id)
    assert [note.text for note in few] == [MANY[-2]]
    assert work_of(lambda: desk.book.lines_being_changed(long_call.id)) < 2_000
