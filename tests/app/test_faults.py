"""An error anywhere is told in one sentence and written down, and the program goes on."""

import asyncio
import threading

import pytest
from textual.app import App
from textual.css.query import NoMatches
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea
from textual.widgets.text_area import Selection

from tests.app.settling import comes_true
from tests.waiting import wait_until
from tui.app.screens.today.today import Today
from tui.app.textual_internals.steady import SteadyText
from tui.app.widgets.row_list import RowList
from tui.app.widgets.tab_bar import TabBar
from tui.store.errors import StoreError
from tui.system.faults import AT_MOST

pytestmark = pytest.mark.painted

SECRET = "what Wendy said"


def broken(*_, **__):
    secret = SECRET
    raise RuntimeError(secret)


async def broken_later(*_, **__):
    broken()


class BrokenWhenComposed(ModalScreen[None]):
    def compose(self):
        yield Static("half")
        broken()


class BrokenWhenMounted(ModalScreen[None]):
    def on_mount(self):
        broken()


class BrokenInside(ModalScreen[None]):
    def compose(self):
        class Inside(Static):
            on_mount = broken

        yield Inside()


def in_a_thread():
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()


def in_a_task():
    task = asyncio.get_running_loop().create_task(broken_later())
    task.add_done_callback(lambda done: done.result())


WAYS = {
    "a callback": lambda app: app.call_later(broken),
    "a screen's callback": lambda app: app.screen.call_later(broken),
    "after a paint": lambda app: app.screen.call_after_refresh(broken),
    "a widget's callback": lambda app: app.screen.query(RowList).first().call_next(broken),
    "a timer": lambda app: app.screen.set_timer(0.001, broken),
    "a worker": lambda app: app.run_worker(broken_later),
    "a worker in a thread": lambda app: app.run_worker(broken, thread=True),
    "a dialog's compose": lambda app: app.push_screen(BrokenWhenComposed()),
    "a dialog's mount": lambda app: app.push_screen(BrokenWhenMounted()),
    "within a dialog": lambda app: app.push_screen(BrokenInside()),
    "the loop": lambda app: asyncio.get_running_loop().call_soon(broken),
    "a thread": lambda app: in_a_thread(),
    "a task": lambda app: in_a_task(),
}


def forgive(app):
    """Have the test go on, too: Textual raises the first exception at the end of it."""
    app._exception = False


def told(app):
    return [toast.message for toast in app._notifications]


@pytest.mark.parametrize("way", WAYS)
async def test_the_program_tells_of_an_error_and_goes_on(way, season, opened, tmp_path):
    log = tmp_path / "state" / "errors.log"
    async with opened(season, error_log=log) as pilot:
        app = pilot.app
        forgive(app)
        WAYS[way](app)
        await comes_true(lambda: any(str(log) in words for words in told(app)))
        await comes_true(lambda: isinstance(app.screen, Today))
        await pilot.press("5", "1")
        assert app.screen.place == "today"
        await pilot.press("j", "a")
        assert type(app.screen).__name__ == "AskLine"
        assert app.return_code is None
    assert not app.return_code
    assert "in broken" in log.read_text()
    assert SECRET not in log.read_text()
    assert log.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "name", ["action_done", "action_add", "action_help", "offer", "clicked_place"]
)
async def test_the_keys_after_a_failed_one_are_heard(name, season, opened, monkeypatch, type_text):
    monkeypatch.setattr(Today, name, broken)
    async with opened(season) as pilot:
        forgive(pilot.app)
        await pilot.press("j", "d", "a", "escape", "?", "escape")
        await pilot.click(TabBar, offset=(2, 0))
        await pilot.press("2", "slash")
        await type_text(pilot, "jane")
        assert pilot.app.focused.value == "jane"


async def test_the_same_fault_is_told_once_in_a_while(season, opened, tmp_path):
    async with opened(season, error_log=tmp_path / "errors.log") as pilot:
        app = pilot.app
        forgive(app)
        said = []
        notify = app.notify
        app.notify = lambda words, **how: (said.append(words), notify(words, **how))
        for _ in range(AT_MOST - 1):
            app.call_later(broken)
        await pilot.pause()
        assert len(said) == 1
        assert app.return_code is None


async def test_what_comes_again_and_again_ends_the_program(season, opened, tmp_path, monkeypatch):
    log = tmp_path / "errors.log"
    async with opened(season, error_log=log) as pilot:
        app = pilot.app
        forgive(app)

        def again():
            app.screen.call_later(again)
            broken()

        app.screen.call_later(again)
        await comes_true(lambda: app.return_code == 1)
        assert any(str(log) in str(each) for each in app._exit_renderables)
    assert "in again" in log.read_text()


async def test_what_fails_at_each_paint_ends_the_program(season, opened, tmp_path):
    async with opened(season, error_log=tmp_path / "errors.log") as pilot:
        app = pilot.app
        forgive(app)
        row_list = app.screen.query(RowList).first()
        row_list.render_line = broken
        row_list.refresh()
        await comes_true(lambda: app.return_code == 1)


async def test_a_refused_change_is_no_fault(season, opened, tmp_path):
    log = tmp_path / "errors.log"

    def refuse():
        raise StoreError("The store is in use by process 12.")

    async with opened(season, error_log=log) as pilot:
        forgive(pilot.app)
        pilot.app.screen.call_later(refuse)
        await comes_true(lambda: told(pilot.app) == ["The store is in use by process 12."])
    assert not log.exists()


async def test_a_program_that_cannot_begin_ends(desk, opened, tmp_path, monkeypatch):
    monkeypatch.setattr(Today, "show_book", broken)
    with pytest.raises(RuntimeError):
        async with opened(desk, error_log=tmp_path / "errors.log"):
            pass
    wait_until((tmp_path / "errors.log").exists, "a trace")


async def test_what_fails_while_it_ends_changes_nothing_of_the_end(season, opened, tmp_path):
    log = tmp_path / "errors.log"
    async with opened(season, error_log=log) as pilot:
        app = pilot.app
        app.exit(return_code=143)
        app.meet(NoMatches("No nodes match '#card-text'"))
        assert app.return_code == 143
        assert not log.exists()
        assert app._exit_renderables == []


async def test_a_screen_that_closes_while_it_opens_is_no_fault(season, opened, tmp_path):
    class Hasty(ModalScreen[None]):
        def on_mount(self):
            self.app.pop_screen()
            self.query_one("#not-there")

    log = tmp_path / "errors.log"
    async with opened(season, error_log=log) as pilot:
        pilot.app.push_screen(Hasty())
        await pilot.press("5", "1")
        assert isinstance(pilot.app.screen, Today)
        assert told(pilot.app) == []
        forgive(pilot.app)
    assert not log.exists()


@pytest.mark.parametrize("key", ["ctrl+w", "ctrl+k", "ctrl+u", "delete", "backspace", "down", "x"])
async def test_a_cursor_behind_the_end_of_a_text_is_no_fault(key, season, opened, tmp_path):
    log = tmp_path / "errors.log"
    async with opened(season, error_log=log) as pilot:
        await pilot.press("3", "r")
        area = pilot.app.screen.query(TextArea).first()
        area.focus()
        area.set_reactive(TextArea.selection, Selection((90, 4), (90, 4)))
        await pilot.press(key, "y")
        assert "y" in pilot.app.focused.text.splitlines()[-1]
        forgive(pilot.app)
    assert not log.exists()


@pytest.mark.parametrize("width", range(8))
async def test_a_field_without_room_for_its_hint_is_no_fault(width):
    class Narrow(App[None]):
        def compose(self):
            yield SteadyText(placeholder="what they said", tab_behavior="focus")

    async with Narrow().run_test() as pilot:
        area = pilot.app.query_one(SteadyText)
        area.styles.width = width
        await pilot.press("x", "backspace")
        await pilot.pause()
        assert area.text == ""


async def test_what_misses_its_screen_while_the_program_ends_is_no_fault(desk, opened):
    missed = []

    async def looks_for_it(app):
        while app.screen_stack:
            await asyncio.sleep(0)
        missed.append(app)
        assert app.screen

    async with opened(desk) as pilot:
        pilot.app.run_worker(looks_for_it(pilot.app))
        await asyncio.sleep(0.01)
    assert missed
