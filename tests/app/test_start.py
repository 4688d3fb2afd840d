"""Before Today is painted nothing is loaded that it does not need, and nothing is done twice."""

import asyncio
import subprocess
import sys
from collections import deque
from pathlib import Path

import pytest
from textual.screen import Screen

from tests.waiting import wait_until
from tui.app.places import load_all, make_place
from tui.app.screens.today.today import Today
from tui.model.text import patterns
from tui.model.text.patterns import pattern_of

_LOADED = """
import asyncio, sys
from pathlib import Path
from tui.app.app import Askaround
from tui.system.clipboard import Clipboard
from tui.system.clock import system_clock
from tui.desk.desk import Desk
from tui.store.book import Book

async def main():
    folder = Path(sys.argv[1])
    book = Book(folder / "store.json")
    book.add_contact("Jane Doe", now=system_clock())
    clipboard = Clipboard({}, folder / "clipboard.txt")
    async with Askaround(Desk(book, system_clock, clipboard)).run_test() as pilot:
        row_id = pilot.app.screen.query_one("#queue").ids[1]
        assert row_id.startswith("S2:"), row_id
        print(*sorted(sys.modules))
    book.close()

asyncio.run(main())
"""
NOT_YET = (
    "icalendar",
    "rapidfuzz",
    "tui.exchange.readers.linkedin",
    "tui.desk.taking_in.import_plan",
    "tui.app.screens.answers.answers",
    "tui.app.screens.call.call",
    "tui.app.screens.map.contact_map",
    "tui.app.screens.call.debrief",
    "tui.app.screens.imports.review",
    "tui.app.screens.prep.prep",
    "tui.app.screens.prep.question_bank",
    "tui.app.screens.map.drawing.canvas",
    "vobject",
)


def test_the_first_screen_loads_only_what_it_shows(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _LOADED, str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    loaded = set(ran.stdout.split())
    assert "tui.app.screens.today.today" in loaded
    assert loaded & set(NOT_YET) == set()


def test_what_is_loaded_later_is_there() -> None:
    load_all()
    assert {name for name in NOT_YET if name.startswith("tui.app.screens")} <= set(sys.modules)


def test_there_is_no_sixth_place() -> None:
    with pytest.raises(KeyError):
        make_place("nowhere", None)


async def test_the_first_row_is_told_of_once_and_the_list_alone_gets_the_keys(
    season, opened, monkeypatch
):
    drawn, focused = [], []
    draft_of, set_focus = Today.draft_of, Screen.set_focus

    def noted_draft(screen, item):
        drawn.append(item.key)
        return draft_of(screen, item)

    def noted_focus(screen, widget, *more, **others):
        focused.append(widget.id)
        set_focus(screen, widget, *more, **others)

    monkeypatch.setattr(Today, "draft_of", noted_draft)
    with monkeypatch.context() as patch:
        patch.setattr(Screen, "set_focus", noted_focus)
        async with opened(season) as pilot:
            first, second, *_ = pilot.app.screen._items
            assert drawn == [first]
            await pilot.press("j")
            assert drawn == [first, second]
            assert set(focused) == {"queue"}


async def test_behind_the_first_screen_the_patterns_are_compiled(opened, season, monkeypatch):
    waiting = deque()
    monkeypatch.setattr(patterns, "_waiting", waiting)
    made = [pattern_of(each) for each in "abc"]
    async with opened(season):
        await asyncio.to_thread(wait_until, lambda: not waiting, "the patterns are compiled")
    assert [each.pattern for each in made] == ["a", "b", "c"]
