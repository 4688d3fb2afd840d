"""A path that can be none is a sentence in every dialog, also one that waits from last time."""

import json

import pytest
from textual.widgets import Input

from tests.app.painted import whole_screen
from tests.app.screens.imports.importing import press_and_wait
from tests.app.settling import start_over, until
from tests.cases import case
from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.copy_and_write import ask_where_to_write
from tui.app.screens.imports.actions import IMPORT_DRAFT
from tui.app.screens.imports.source import ImportSource, _completed

HOSTILE = {
    "a home of nobody": ("~D", "No home folder ~D"),
    "in a home of nobody": ("~nosuch/x", "No home folder ~nosuch"),
    "a long name": ("n" * 256, "too long"),
    "a long path": ("x/" * 3000, "too long"),
    "round and round": ("loop", "circle of links"),
    "through a file": ("file/x", "as if it were a folder"),
    "a device": ("/dev/zero", "It is not a file."),
}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_text("words")


def drawn(pilot):
    return whole_screen(pilot)


async def test_a_path_to_import_from(season, opened):
    async with opened(season) as pilot:
        for name, (path, told) in HOSTILE.items():
            with case(name):
                await is_refused(pilot, season, path, told)
                await start_over(pilot)


async def is_refused(pilot, season, path, told):
    for _ in range(2):
        season.book.save_draft(IMPORT_DRAFT, json.dumps({"path": path}))
        await press_and_wait(pilot, ["2", "I"])
        await until(pilot, lambda: told in drawn(pilot))
        await press_and_wait(pilot, ["enter"])
        assert told in drawn(pilot)
        assert isinstance(pilot.app.screen, ImportSource)
        assert pilot.app.screen.query_one(Input).value == path
        await press_and_wait(pilot, ["tab", "shift+tab", "x", "backspace", "escape"])


async def test_a_draft_that_is_none(season, opened):
    async with opened(season) as pilot:
        for draft in ("[]", "7", "null", '"x"', "{", "[" * 100_000, '{"path": 7}'):
            with case(draft[:20]):
                season.book.save_draft(IMPORT_DRAFT, draft)
                await press_and_wait(pilot, ["2", "I"])
                assert isinstance(pilot.app.screen, ImportSource)
                await start_over(pilot)


async def test_a_path_to_write_to(season, opened):
    async with opened(season) as pilot:
        for name, (path, told) in [*HOSTILE.items()][:-1]:
            with case(name):
                ask_where_to_write(pilot.app, season, "words", path)
                await pilot.pause()
                assert pilot.app.screen.query_one(Input).value == path
                await press_and_wait(pilot, ["enter"])
                assert isinstance(pilot.app.screen, AskLine)
                assert told in drawn(pilot)
                await start_over(pilot)


@pytest.mark.parametrize(
    "typed", ["~", "~D", "~D/", "loop/", "a\0", "a\0/", "\ud800/", "n" * 300 + "/", "x/" * 3000]
)
def test_there_is_nothing_to_complete(typed):
    assert _completed(typed) is None or typed == "~"


async def test_nothing_is_written_into_the_store(season, opened):
    async with opened(season) as pilot:
        for ending in ("", ".new", ".lock", ".wal", ".wal/9.log", ".bak/9.json"):
            with case(ending):
                ask_where_to_write(pilot.app, season, "words", f"{season.book.path}{ending}")
                await pilot.pause()
                await press_and_wait(pilot, ["enter"])
                assert isinstance(pilot.app.screen, AskLine)
                assert "own; choose another name" in " ".join(drawn(pilot).split())
                await start_over(pilot)


async def test_a_name_that_is_there_already_gets_a_number(season, opened, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    proposed = []
    async with opened(season) as pilot:
        for _ in range(3):
            ask_where_to_write(pilot.app, season, "words", "~/report.html")
            await pilot.pause()
            proposed.append(pilot.app.screen.query_one(Input).value)
            await pilot.press("enter")
            await pilot.pause()
    assert proposed == ["~/report.html", "~/report-2.html", "~/report-3.html"]
    assert sorted(path.name for path in tmp_path.glob("report*")) == [
        "report-2.html",
        "report-3.html",
        "report.html",
    ]
