"""The program in a test: a throw-away store, a clock that stands still, a clipboard that tells."""

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, TextArea

from tests.app.settling import everything_read, nothing_left, nothing_ready
from tests.stand_ins import StoppedClock, TellingClipboard
from tui.app.app import Askaround
from tui.app.textual_internals.known_styles import Memory
from tui.app.textual_internals.once_laid_out import OnceLaidOut
from tui.app.widgets.row_list import RowList
from tui.desk.desk import Desk
from tui.store.book import Book


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("COLORTERM", "truecolor")


@pytest.fixture(autouse=True)
def no_idle_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the pilot wait for what is to be done, not for time."""
    monkeypatch.setattr("textual.app.wait_for_idle", nothing_ready)
    monkeypatch.setattr("textual.pilot.wait_for_idle", nothing_left)
    monkeypatch.setattr(Pilot, "_wait_for_screen", everything_read)


@pytest.fixture(autouse=True)
def keys_at_leisure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the pilot's keys be pressed with a look between them, however fast it is."""
    monkeypatch.setattr("tui.app.bursts.TOGETHER_WITHIN", -1.0)


@pytest.fixture(autouse=True)
def painted_when_looked_at(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paint nothing that no test sees, but where it is about what is `painted` on the way.

    What a test looks at it has painted for itself; what goes to the terminal it never reads.
    """
    if "painted" not in request.keywords:
        monkeypatch.setattr(OnceLaidOut, "_compositor_refresh", paint_nothing)


def paint_nothing(screen: Screen[Any]) -> None:
    screen._compositor._dirty_regions.clear()
    screen._dirty_widgets.clear()
    screen.app._update_mouse_over(screen)


@pytest.fixture(autouse=True, scope="session")
def no_focus_at_the_end() -> Iterator[None]:
    """Let a program that ends take the focus from nothing: each widget would change its looks."""
    reset = Screen._reset_focus

    def reset_while_it_runs(screen: Screen[Any], *about: Any) -> None:
        if screen.app._running:
            reset(screen, *about)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Screen, "_reset_focus", reset_while_it_runs)
        yield


@pytest.fixture(autouse=True, scope="session")
def styles_parsed_once() -> Iterator[None]:
    """Let all programs that tests open share what Textual parsed of the same style sheets."""
    parse = Stylesheet._parse_rules
    parsed: dict[tuple[object, ...], list[RuleSet]] = {}
    numbers: dict[tuple[object, ...], int] = {}
    # Of each program one set of colors and its number, which says the same and is compared sooner.
    known: tuple[dict[str, str], int] = ({}, 0)

    def parse_once(sheet: Stylesheet, css: str, *about: Any, **more: Any) -> list[RuleSet]:
        nonlocal known
        if known[0] is not sheet._variables:
            number = numbers.setdefault(tuple(sheet._variables.items()), len(numbers) + 1)
            known = (sheet._variables, number)
        key = (css, about, tuple(more.items()), known[1])
        if key not in parsed:
            parsed[key] = parse(sheet, css, *about, **more)
        return parsed[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parse_once)
        # Each widget looks all of them up, by what they are and not by what they say.
        patch.setattr(RuleSet, "__hash__", object.__hash__)
        # What is known goes by what was parsed, which is shared.
        patch.setattr("tui.app.textual_internals.known_styles.Memory", partial(_same, Memory()))
        yield


def _same(memory: Memory) -> Memory:
    return memory


@pytest.fixture
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A desk with an empty book on it, or with the demo season where a test asks for that."""
    if "season" in request.fixturenames:
        # Copied: to fill a book takes three times as long.
        shutil.copytree(request.getfixturevalue("season_on_disk"), tmp_path, dirs_exist_ok=True)
    book = Book(tmp_path / "store.json")
    yield Desk(book, StoppedClock(), TellingClipboard())
    book.close()


@pytest.fixture
def season(desk: Desk) -> Desk:
    """A desk with the demo season on it."""
    return desk


Opened = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def opened() -> Opened:
    """Open the program on a desk; with it the pilot."""

    @asynccontextmanager
    async def open_it(desk: Desk, size: tuple[int, int] = (80, 24), **more) -> AsyncIterator[Pilot]:
        app = Askaround(desk, **more)
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            press = pilot.press

            async def press_and_land(*keys: str) -> None:
                await press(*keys)
                await app.type_ahead.all_landed()
                await pilot.pause()

            pilot.press = press_and_land
            yield pilot

    return open_it


@pytest.fixture
def type_text() -> Callable[[Pilot, str], object]:
    """Type text into what has the focus."""

    async def type_it(pilot: Pilot, text: str) -> None:
        field = pilot.app.focused
        assert isinstance(field, Input | TextArea)
        for character in text:
            await pilot.press("space" if character == " " else character)

    return type_it


def toasts(pilot: Pilot) -> list[str]:
    return [notification.message for notification in pilot.app._notifications]


def texts(rows: RowList, width: int = 100) -> list[str]:
    """Return the rows of a list in words, headings among them."""
    return [rows.paint(each, width).plain for each in rows.ids]
