"""A transcript on the screen: whose talk it was is asked, the likely person offered."""

import os
from datetime import datetime

import pytest
from textual.widgets import Input, TextArea

from tests.app.conftest import toasts
from tests.app.painted import whole_screen
from tests.app.screens.imports.importing import press_and_wait
from tests.app.settling import start_over, until
from tests.cases import case
from tests.exchange.transcript_texts import OTTER, PLAIN, ZOOM
from tests.world import NOON
from tui.app.dialogs.ask_line import AskLine
from tui.app.screens.answers.conversation import Conversation
from tui.app.screens.person.page import PersonPage
from tui.app.screens.person.timeline import Timeline
from tui.desk.taking_in.transcripts import recording_at, take_transcript

SHORT = "Jane Doe: Hi Sam!\nSam Reed: Hi. What surprised you?\n"
MADE = datetime.fromisoformat("2026-11-17T18:00+00:00").timestamp()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in (
        ("call.vtt", ZOOM),
        ("otter.txt", OTTER),
        ("plain.txt", PLAIN),
        ("short.txt", SHORT),
    ):
        (tmp_path / name).write_text(text)
        os.utime(tmp_path / name, (MADE, MADE))
    (tmp_path / "names.txt").write_text("Acme: Bo Lind\nAcme: Ada Novak\nBay Freight: Cy Ames\n")
    return tmp_path


@pytest.fixture
def jane(desk):
    """Somebody whom one talked with on the day of the recording, and somebody else."""
    book = desk.book
    jane = book.add_contact("Jane Doe", now=NOON)
    book.add_contact("Bo Lind", now=NOON)
    planned = book.plan_interview(jane.id, now=NOON)
    book.write_down_talk(planned.id, (), started=NOON.replace(day=17), minutes=25, now=NOON)
    return jane


def drawn(pilot):
    return whole_screen(pilot)


def spoken(desk, contact):
    return [
        note.text
        for talk in desk.book.records.interviews_of(contact.id)
        for note in desk.book.records.lines_of(talk.id)
        if note.spoken
    ]


async def test_whose_talk_it_was_is_asked_and_it_is_taken_in_and_undone(desk, jane, opened, folder):
    async with opened(desk) as pilot:
        for name in ("call.vtt", "otter.txt", "plain.txt"):
            with case(name):
                await is_asked_taken_in_and_undone(pilot, desk, jane, name)
                await start_over(pilot)


async def is_asked_taken_in_and_undone(pilot, desk, jane, name):
    await press_and_wait(pilot, ["2", "I", *name])
    await until(pilot, lambda: "a transcript; you will say whose talk it was" in drawn(pilot))
    await press_and_wait(pilot, ["enter"])
    await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
    await pilot.pause()
    assert pilot.app.screen.query_one(Input).value == "Jane Doe"
    await until(pilot, lambda: "4 lines of the talk with Jane Doe of Tue 17 Nov." in drawn(pilot))
    await press_and_wait(pilot, ["enter"])
    assert "4 lines of the talk with Jane Doe of Tue 17 Nov. u takes it back." in toasts(pilot)
    assert len(spoken(desk, jane)) == 4
    # The next import begins anew, and the same file brings nothing more.
    await press_and_wait(pilot, ["I", *name, "enter"])
    await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
    await pilot.pause()
    await press_and_wait(pilot, ["enter"])
    assert toasts(pilot)[-1] == "The talk with Jane Doe of Tue 17 Nov has all of it already."
    await press_and_wait(pilot, ["u"])
    assert spoken(desk, jane) == []


async def test_somebody_else_can_be_meant_and_nobody_is_guessed(desk, jane, opened, folder):
    async with opened(desk) as pilot:
        await press_and_wait(pilot, ["2", "I", *"call.vtt", "enter"])
        await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
        await pilot.pause()
        await press_and_wait(pilot, ["ctrl+u", *"zoe", "enter"])
        await until(pilot, lambda: "Nobody is called “zoe”" in drawn(pilot))
        await press_and_wait(pilot, ["ctrl+u", *"bo"])
        await until(pilot, lambda: "speakers are Sam Reed and Jane Doe, not" in drawn(pilot))
        assert "anyway: 4 lines" in " ".join(drawn(pilot).split())
        await press_and_wait(pilot, ["enter"])
        (bo,) = (each for each in desk.book.records.contacts.values() if each.name == "Bo Lind")
        assert len(spoken(desk, bo)) == 4
        assert spoken(desk, jane) == []


async def test_escape_takes_nothing_in_and_the_path_waits(desk, jane, opened, folder):
    async with opened(desk) as pilot:
        await press_and_wait(pilot, ["2", "I", *"call.vtt", "enter"])
        await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
        await pilot.pause()
        await press_and_wait(pilot, ["escape"])
        assert spoken(desk, jane) == []
        await press_and_wait(pilot, ["I"])
        assert pilot.app.screen.query_one(Input).value == "call.vtt"


async def test_names_behind_firms_are_a_list(desk, jane, opened, folder):
    async with opened(desk) as pilot:
        await press_and_wait(pilot, ["2", "I", *"names.txt"])
        await until(pilot, lambda: "list of names, " in drawn(pilot))


async def test_a_short_one_is_asked_about_and_so_is_one_that_is_pasted(desk, jane, opened, folder):
    async with opened(desk) as pilot:
        await press_and_wait(pilot, ["2", "I", *"short.txt", "enter"])
        await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
        await pilot.pause()
        assert pilot.app.screen.query_one(Input).value == "Jane Doe"
        await press_and_wait(pilot, ["escape", "I", "ctrl+u"])
        pilot.app.screen.query_one(TextArea).load_text(SHORT)
        await until(pilot, lambda: "a transcript; you will say whose talk it was" in drawn(pilot))
        await press_and_wait(pilot, ["ctrl+s"])
        await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
        await pilot.pause()
        await press_and_wait(pilot, ["enter"])
        assert len(spoken(desk, jane)) == 2
        assert len(desk.book.records.contacts) == 2


async def test_a_talk_of_which_there_is_only_a_transcript_says_so_and_how_to_read_it(
    desk, jane, opened, folder
):
    recording = recording_at(folder / "call.vtt", desk)
    take_transcript(desk, jane, recording, keep=True)
    async with opened(desk) as pilot:
        await pilot.app.push_screen(PersonPage(desk, jane.id))
        await press_and_wait(pilot, [])
        assert "talked · 25 min · a transcript of 4 lines" in drawn(pilot)
        rows = pilot.app.screen.query_one("#everything")
        await press_and_wait(pilot, ["end"])
        while rows.enter_does != "read the talk":
            await press_and_wait(pilot, ["up"])
        assert "read the talk" in drawn(pilot)
        await press_and_wait(pilot, ["enter"])
        assert isinstance(pilot.app.screen, Conversation)
        assert "No notes were taken. Its transcript, 4 lines, is below." in drawn(pilot)
        assert "I started in sales." in drawn(pilot)
        await press_and_wait(pilot, ["escape", "H"])
        assert "talked for 25 min, a transcript of 4 lines kept" in drawn(pilot)
        assert "read the talk" in drawn(pilot)
        await press_and_wait(pilot, ["enter"])
        assert isinstance(pilot.app.screen, Conversation)
        # Of several talks it is asked which; where there is none, nothing is offered.
        other = desk.book.plan_interview(jane.id, now=NOON)
        desk.book.write_down_talk(other.id, (), started=NOON.replace(day=3), minutes=20, now=NOON)
        await press_and_wait(pilot, ["escape", "H", "enter"])
        assert "Which talk with" in drawn(pilot)
        await press_and_wait(pilot, ["down", "enter"])
        assert isinstance(pilot.app.screen, Conversation)
        assert "Tue 3 Nov" in drawn(pilot)
        bo = next(each for each in desk.book.records.contacts.values() if each.name == "Bo Lind")
        await pilot.app.push_screen(PersonPage(desk, bo.id))
        await press_and_wait(pilot, ["H"])
        assert "read the talk" not in drawn(pilot)
        await press_and_wait(pilot, ["enter"])
        assert isinstance(pilot.app.screen, Timeline)


async def test_of_another_program_it_is_asked_whether_it_replaces_the_first(
    desk, jane, opened, folder
):
    take_transcript(desk, jane, recording_at(folder / "call.vtt", desk), keep=True)
    first = spoken(desk, jane)
    async with opened(desk) as pilot:
        await press_and_wait(pilot, ["2", "I", *"plain.txt", "enter"])
        await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
        await pilot.pause()
        await until(pilot, lambda: "Enter asks what to do." in " ".join(drawn(pilot).split()))
        for keys, count in ((["end", "enter"], 4), (["escape"], 4), (["down", "enter"], 8)):
            await press_and_wait(pilot, ["enter"])
            await until(pilot, lambda: "keep both, one below the other" in drawn(pilot))
            await press_and_wait(pilot, keys)
            assert len(spoken(desk, jane)) == count
            assert spoken(desk, jane)[:4] == first
            if count == 4:
                await press_and_wait(pilot, ["I", "enter"])
                await until(pilot, lambda: isinstance(pilot.app.screen, AskLine))
                await pilot.pause()
        assert (
            toasts(pilot)[-1] == "4 lines of the talk with Jane Doe of Tue 17 Nov. u takes it back."
        )
