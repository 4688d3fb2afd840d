"""A signal that comes before the event loop is there ends the program, whatever it interrupts."""

import signal
import sys
import time
from collections.abc import Iterator

import pytest

from tests.waiting import LIMIT
from tui.system.terminal.early_signals import EarlySignals

if sys.platform == "win32":
    pytest.skip("it has other signals", allow_module_level=True)


@pytest.fixture
def signals() -> Iterator[EarlySignals]:
    watched = EarlySignals()
    watched.watch()
    yield watched
    watched.leave()


class Signalled:
    """Nothing that is raised while it is thrown away comes any further."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGTERM)


def test_one_that_comes_where_nothing_can_be_raised_ends_it_right_after(
    signals: EarlySignals, capfd: pytest.CaptureFixture[str]
) -> None:
    def throw_away() -> None:
        thrown_away = Signalled()
        del thrown_away
        time.sleep(LIMIT)

    with pytest.raises(SystemExit) as ended:
        throw_away()
    assert ended.value.code == 128 + signal.SIGTERM
    assert signals.number == signal.SIGTERM
    assert capfd.readouterr().err == ""


def test_what_else_is_raised_there_is_told(
    signals: EarlySignals, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Fails:
        def __del__(self) -> None:
            raise LookupError

    told: list[object] = []
    signals.leave()
    monkeypatch.setattr(sys, "unraisablehook", lambda ignored: told.append(ignored.exc_type))
    with_hook = EarlySignals()
    with_hook.watch()
    fails = Fails()
    del fails
    with_hook.leave()
    assert told == [LookupError]
    assert not with_hook.number


def test_only_the_first_one_raises(signals: EarlySignals) -> None:
    with pytest.raises(SystemExit):
        signal.raise_signal(signal.SIGHUP)
    signal.raise_signal(signal.SIGTERM)
    assert signals.number == signal.SIGHUP
