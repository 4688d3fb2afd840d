"""What is due, on the screen while the rest of the program is still loading."""

import shutil
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple, Self

from rich.cells import cell_len

from tui.app.widgets.fitting import placed, width_of_names
from tui.desk.kept_queue import DueRow
from tui.playbook.queue.due import ToDo, moment_in_words
from tui.playbook.queue.ranking import Fold, sections
from tui.playbook.time.dates import zone_of
from tui.system.terminal.early_signals import EarlySignals

_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H", "\x1b[?25h\x1b[?1049l"
_BOLD, _CONCEALED, _PLAIN = "\x1b[1m", "\x1b[8m", "\x1b[m"
_NARROW, _WIDE = 76, 110
_WIDEST_LIST = 100
ROOMY = 30
"""The rows of a terminal from which on what is coming up is shown whole."""
STRIP_ROWS = 2
"""The rows that the strip of the weeks takes at the end of Today."""
WHEN = 11
"""Cells that a row has for when something is due."""
_AROUND = 1 + WHEN + 3
"""Cells of a row that neither a name nor what is to be done can have."""


class FirstLook:
    """A terminal that waits for the program, and what is due on it.

    Keys typed meanwhile wait as they were pressed, and are not echoed. Where a terminal
    cannot be told to wait (Windows) nothing is shown. The signals raise nothing any more once
    the terminal is the program's.
    """

    def __init__(self, signals: EarlySignals) -> None:
        self._shown = self._taken_over = False
        self._former: list[Any] = []
        self._signals = signals

    def __enter__(self) -> Self:
        """Have the terminal wait."""
        if sys.platform != "win32":
            import termios  # noqa: PLC0415 - not everywhere

            self._former = termios.tcgetattr(sys.stdin.fileno())
            waiting = [*self._former]
            # Else enter would arrive as a line feed, which is another key.
            waiting[0] &= ~(termios.ICRNL | termios.IXON)
            waiting[3] &= ~(termios.ECHO | termios.ICANON)
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, waiting)
        return self

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
    width, room = list_size(columns, height)
    lines: list[str] = []
    zone = now.tzinfo or zone_of("")
    left = room - STRIP_ROWS
    found = sections(shown, now, zone, roomy=height >= ROOMY, room=left)
    name = name_width(
        [(_clean(row.who), _clean(row.what)) for section in found for row in section.items], width
    )
    for section in found:
        if section.fold is Fold.AHEAD and section.folded:
            # How many of them have room depends on what stands below them.
            break
        # The first line is the bar's.
        lines += [""] * (height >= ROOMY or not lines)
        lines.append(f" {_BOLD}{section.heading}{_PLAIN}")
        # The cursor will be on the first row.
        rows_drawn = [_line(row, now, width, name) for row in section.items]
        if rows_drawn and not any(line.startswith("▌") for line in lines):
            rows_drawn[0] = f"▌{rows_drawn[0][1:]}"
        lines += rows_drawn
        if section.folded:
            # What stands for them is in the words of the settings.
            break
    return "\r\n".join(lines[: room + 1])


def list_size(columns: int, height: int) -> tuple[int, int]:
    """Return the cells of a row, and how many rows Today's list has in a terminal of this size."""
    body = height - 2
    if columns >= _WIDE:
        return min(columns * 2 // 3, _WIDEST_LIST) - 3, body
    share = 0.3 if columns < _NARROW else 0.45
    return columns - 3, body - int(body * share)


def name_width(rows: Iterable[tuple[str, str]], width: int) -> int:
    """Return the cells of the names in rows of `width`, of which each has a name and what to do."""
    names, whats = [*zip(*rows, strict=True)] or ((), ())
    return width_of_names(names, whats, width - _AROUND)


class _Cell(NamedTuple):
    text: str
    width: int
    right: bool = False


def _line(row: DueRow, now: datetime, width: int, names: int) -> str:
    when = moment_in_words(row, now, now.tzinfo or zone_of(""))
    who = _clean(row.who)
    name, words = cells_of(who, _clean(row.what), when, names, width)
    cells = [
        _Cell("!" if row.deadline else "", 1),
        _Cell(who, name),
        _Cell(_clean(item_words(row, words, when)), words),
        _Cell(when, WHEN, right=True),
    ]
    line, drawn = " ", 0
    for place, (begin, text) in enumerate(placed(cells, [cell.width for cell in cells])):
        line += " " * (begin - drawn) + (f"{_BOLD}{text}{_PLAIN}" if place == 1 else text)
        drawn = begin + cell_len(text)
    return line


def cells_of(who: str, what: str, when: str, names: int, width: int) -> tuple[int, int]:
    """Return the cells that a name, and what there is to do, have in a row of `width`.

    Names have as many as `names`; one that is longer has what is left beside it in its row.
    """
    room = max(0, width - _AROUND)
    left = room + WHEN - cell_len(when) - cell_len(what)
    name = max(names, min(cell_len(who), left, room))
    return name, max(0, room - name)


def item_words(item: ToDo, width: int, when: str) -> str:
    """Return what is to be done, and why where all of it has room in `width` cells.

    What `when` leaves of its own cells is room as well; the day stands there already.
    """
    words = f"{item.what} · {item.why.removesuffix(f'; by {when}')}"
    return words if cell_len(words) <= width + WHEN - cell_len(when) else item.what


def _clean(text: str) -> str:
    # The kept file may have been changed since the model cleaned these words.
    return " ".join(
        "".join(character if character.isprintable() else " " for character in text).split()
    )
