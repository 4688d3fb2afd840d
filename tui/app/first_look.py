"""What is due, on the screen while the rest of the program is still loading."""

import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Self

from tui.app.widgets.fitting import fit
from tui.desk.kept_queue import DueRow
from tui.playbook.queue.catching_up import small_things
from tui.playbook.queue.due import is_overdue, moment_in_words, tomorrow
from tui.playbook.time.dates import zone_of
from tui.system.early_signals import EarlySignals

SMALL_THINGS = "Three small things would put you back on track"
_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H", "\x1b[?25h\x1b[?1049l"
_BOLD, _CONCEALED, _PLAIN = "\x1b[1m", "\x1b[8m", "\x1b[m"
_NARROW, _WIDE = 76, 110
_WIDEST_NAME = 24
_MOMENT = 13


class FirstLook:
    """A terminal that waits for the program, and what is due on it.

    Keys typed meanwhile wait as they were pressed, and are not echoed. Where a terminal
    cannot be told to wait (Windows) nothing is shown.
    """

    def __init__(self) -> None:
        self._shown = self._taken_over = False
        self._former: list[Any] = []
        self._signals = EarlySignals()

    def __enter__(self) -> Self:
        """Have the terminal wait; what ends the program now ends it by `__exit__`."""
        self._signals.watch()
        if sys.platform != "win32":
            import termios  # noqa: PLC0415 - not everywhere

            self._former = termios.tcgetattr(sys.stdin.fileno())
            waiting = [*self._former]
            # Else enter would arrive as a line feed, which is another key.
            waiting[0] &= ~(termios.ICRNL | termios.IXON)
            waiting[3] &= ~(termios.ECHO | termios.ICANON)
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, waiting)
        return self

    @property
    def ended_by(self) -> int:
        """The number of the signal that came before the program had the terminal, 0 if none did."""
        return self._signals.number

    def show(self, rows: Sequence[DueRow], now: datetime) -> None:
        """Show the rows that are due, if there are any and nothing is shown yet.

        `now` is aware, in the person's zone.
        """
        if self._former and not self._shown:
            words = page(rows, now, *shutil.get_terminal_size())
            self._shown = bool(words)
            if words:
                _write(_ENTER + words)

    def take_over(self) -> None:
        """Let the program have the terminal, as it was: to be called right before it does.

        But for ctrl+s, which would pause the terminal, and with it whatever writes to it when
        the program gives it back: that would wait for ctrl+q, and no signal would end it.
        """
        self._signals.only_note()
        if self._former:
            # The terminal echoes what waits as soon as it may.
            _write(_CONCEALED)
            self._restore(pauses=False)
            self._taken_over = True

    def __exit__(self, *_: object) -> None:
        """Give the terminal back as it was; once is enough."""
        self._signals.only_note()
        with suppress(OSError):  # the terminal may be gone
            if self._taken_over:
                _write(_PLAIN)
            elif self._former:
                _write(_LEAVE if self._shown else "")
        if self._former:
            self._restore()
        self._former, self._taken_over = [], False
        self._signals.leave()

    def _restore(self, *, pauses: bool = True) -> None:
        if sys.platform != "win32":
            import termios  # noqa: PLC0415 - not everywhere

            modes = [*self._former]
            if not pauses:
                modes[0] &= ~termios.IXON
            with suppress(termios.error):  # the terminal may be gone
                termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, modes)


def _write(text: str) -> None:
    sys.stdout.buffer.write(text.encode(sys.stdout.encoding, "replace"))
    sys.stdout.flush()


def page(rows: Sequence[DueRow], now: datetime, columns: int, height: int) -> str:
    """Return the upper lines of Today as it will be painted, without colors.

    Empty when nothing is due. `now` is aware, in the person's zone.
    """
    shown = sorted((row for row in rows if row.stands_at(now)), key=lambda row: row.due)
    zone, end = now.tzinfo or zone_of(""), tomorrow(now)
    begin = small_things(shown, now, zone)
    if begin:
        # The late ones but these are folded, which takes one row more.
        shown = [row for row in shown if row not in begin and not is_overdue(row, now, zone)]
    due = [row for row in shown if row.due < end]
    if not due and not begin:
        return ""
    width, room = _list_size(columns, height)
    sections = (len(begin) + 1 if begin else 0, len(due), len(shown) - len(due))
    if sum(count + 2 for count in sections if count) - 1 > room:
        width -= 1  # the scroll bar
    title, first = (SMALL_THINGS, begin) if begin else (f"Due and overdue · {len(due)}", due)
    lines = ["", f" {_BOLD}{title}{_PLAIN}"]
    return "\r\n".join(lines + [_line(row, now, width) for row in first[: room - 1]])


def _list_size(columns: int, height: int) -> tuple[int, int]:
    """Return the cells and the rows that Today's list takes of a terminal of this size."""
    body = height - 2
    if columns >= _WIDE:
        return columns * 3 // 5 - 2, body
    share = 0.3 if columns < _NARROW else 0.45
    return columns - 2, body - round(body * share)


def _line(row: DueRow, now: datetime, width: int) -> str:
    name = min(_WIDEST_NAME, width // 4)
    words = max(0, width - 1 - name - _MOMENT - 3)
    when = moment_in_words(row, now, now.tzinfo or zone_of(""))
    return (
        f" {'!' if row.deadline else ' '} {_BOLD}{fit(_clean(row.who), name)}{_PLAIN} "
        f"{fit(_clean(f'{row.what} · {row.why}'), words)} {fit(when, _MOMENT, right=True)}"
    )


def _clean(text: str) -> str:
    # The kept file may have been changed since the model cleaned these words.
    return " ".join(
        "".join(character if character.isprintable() else " " for character in text).split()
    )
