"""More drawn to it, less, or the same: one key in the debrief, seen over time in Answers."""

import json

import pytest

from tests.app.conftest import texts
from tests.app.painted import words_of
from tests.app.settling import until
from tests.cases import case
from tests.world import NOON
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.answers.passages_pane import PassagesPane
from tui.app.screens.call.debrief_rows import ANSWERS, answer_row
from tui.app.widgets.row_list import RowList
from tui.desk.settings.settings import Settings
from tui.exchange.writers.askaround_json import export_json
from tui.exchange.writers.markdown import conversation
from tui.model.interview import Drawn
from tui.playbook.letters.thank_you import thank_you


@pytest.fixture
def ended(desk):
    """A conversation that was just hung up."""
    jane = desk.book.add_contact("Jane Doe", now=desk.now())
    talk = desk.interview_to_come(jane)
    desk.book.start_call(talk.id, now=desk.now())
    desk.book.keep_line(talk.id, "!start small", seconds=1, now=desk.now())
    return desk.book.hang_up(talk.id, now=desk.now())


@pytest.fixture
async def debrief(desk, ended, opened):
    async with opened(desk) as pilot:
        pilot.app.open_interview("debrief", ended.id)
        await pilot.pause()
        yield pilot


def drawn(desk, talk):
    return desk.book.records.interviews[talk.id].drawn


KEYS = [
    (["plus"], Drawn.MORE),
    (["minus"], Drawn.LESS),
    (["equals_sign"], Drawn.SAME),
    (["plus", "minus"], Drawn.LESS),
    (["plus", "plus"], None),
    (["plus", "u"], None),
    (["plus", "minus", "u"], Drawn.MORE),
    ([], None),
]


async def test_one_key_says_it_and_again_takes_it_back(desk, ended, debrief):
    for keys, kept in KEYS:
        with case(*keys):
            await debrief.press(*keys)
            assert drawn(desk, ended) is kept
            while drawn(desk, ended) is not None:
                desk.book.undo()
            await debrief.pause()


async def test_enter_on_its_row_goes_through_the_answers(desk, ended, debrief):
    rows = debrief.app.screen.query_one(RowList)
    rows.put_cursor("drawn:")
    found = []
    for _ in range(4):
        await debrief.press("enter")
        found.append(drawn(desk, ended))
    assert found == [Drawn.MORE, Drawn.SAME, Drawn.LESS, None]


async def test_its_row_has_room_for_the_keys_beside_the_letter(desk, ended, debrief):
    for width in (57, 76):
        shown = debrief.app.screen.query_one(RowList).paint("drawn:", width).plain
        assert " ".join(shown.split()) == "· Drawn to it: + more - less = same –", width


async def test_keys_of_ones_own_are_named(desk, ended, opened):
    desk.settings = Settings(keys={"debrief.more": "f4"})
    async with opened(desk) as pilot:
        pilot.app.open_interview("debrief", ended.id)
        await pilot.pause()
        rows = pilot.app.screen.query_one(RowList)
        assert any("f4 more - less = same" in row for row in texts(rows))
        await pilot.press("f4")
    assert drawn(desk, ended) is Drawn.MORE


async def test_it_is_in_every_copy_and_in_no_letter(desk, ended):
    def letter():
        talk = desk.book.records.interviews[ended.id]
        return thank_you(desk.book.records, talk, now=desk.now()).body

    before = letter()
    desk.book.reflect(ended.id, "talk", "I interrupted too much.", now=NOON)
    desk.book.edit_interview(ended.id, "", drawn=Drawn.LESS)
    assert letter() == before
    talk = desk.book.records.interviews[ended.id]
    assert json.loads(export_json(desk.book.records))["interviews"][0]["drawn"] == "less"
    written = conversation(desk.book.records, talk, desk.zone)
    assert "## Reflection\n\nDrawn to this work afterwards: less\n\n### The talk" in written
    desk.book.reflect(ended.id, "talk", "", now=NOON)
    talk = desk.book.records.interviews[ended.id]
    written = conversation(desk.book.records, talk, desk.zone)
    assert written.rstrip().endswith("## Reflection\n\nDrawn to this work afterwards: less")


async def test_answers_show_it_over_time_and_copy_it(season, opened):
    talks = sorted(
        (each for each in season.book.records.interviews.values() if each.ended),
        key=lambda talk: talk.ended,
    )
    for talk, said in zip(talks, (Drawn.MORE, Drawn.SAME, Drawn.LESS), strict=False):
        season.book.edit_interview(talk.id, "", drawn=said)
    async with opened(season) as pilot:
        await pilot.press("5", "tab")
        rows = pilot.app.screen.query_one(RowList)
        rows.put_cursor("drawn")
        pane = pilot.app.screen.query_one(PassagesPane)
        await until(pilot, lambda: "= the same" in words_of(pilot, pane))
        assert "+ = -" in words_of(pilot, rows)
        await pilot.press("y")
        copied = season.clipboard.texts[-1]
        assert copied.index(": more, after") < copied.index(": the same, after")
        await pilot.press("enter", "enter")
        assert isinstance(pilot.app.screen, Conversation)


def test_before_a_no_there_is_no_tick():
    shown = {each: str(answer_row("May I?", answer=each)(30)) for each in ANSWERS.values()}
    assert "✓" in shown["yes"]
    assert "✓" not in shown["no"]
    assert "✓" not in shown["–"]
