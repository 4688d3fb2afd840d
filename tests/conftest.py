"""What the tests of every room have, how many run at once, and that a check of the same code
always says the same."""

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.cases import part_of
from tests.loaded_once import LoadedOnce
from tests.world import NOON, World
from tui.cli.demo.season import fill
from tui.store.book import Book

# Other histories than these: pytest --hypothesis-profile=default
# On a busy machine a case may take any time.
settings.register_profile(
    "check",
    max_examples=part_of(100),
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("check")


def pytest_xdist_auto_num_workers() -> int:
    """Five for two processors: the tests in a terminal, and those of keys, wait more than work."""
    return max(2, 5 * (os.cpu_count() or 1) // 2)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for garbage among what tests leave, and not in the tests themselves."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000, 20, 20)
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the tests in a terminal, file by file: they wait while the others work."""
    waiting: dict[Path, list[pytest.Item]] = {}
    for item in items:
        if "terminal" in item.path.parts:
            waiting.setdefault(item.path, []).append(item)
    working = [item for item in items if item.path not in waiting]
    every = max(1, len(working) // max(1, len(waiting)))
    spread: list[pytest.Item] = []
    for number, file in enumerate(waiting.values()):
        spread += [*file, *working[number * every : (number + 1) * every]]
    items[:] = [*spread, *working[len(waiting) * every :]]


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture(scope="session")
def loaded_once() -> Iterator[LoadedOnce]:
    """The program loaded, to be run again and again without a screen."""
    program = LoadedOnce({"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC"})
    yield program
    program.close()


@pytest.fixture(scope="session")
def season_on_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the store of the demo season and all that belongs to it, to be copied."""
    folder = tmp_path_factory.mktemp("season")
    book = Book(folder / "store.json")
    fill(book, NOON)
    book.close()
    return folder


@pytest.fixture
def store(tmp_path: Path, season_on_disk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with the demo season, which the commands use."""
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    path = tmp_path / "store.json"
    monkeypatch.setenv("ASKAROUND_STORE", str(path))
    monkeypatch.setenv("ASKAROUND_NOW", "2026-11-19T17:00Z")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    shutil.copytree(season_on_disk, tmp_path, dirs_exist_ok=True)
    return path
