"""What `askaround remind` tells: a talk that is near, and once a day what is due."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from tui.desk.kept_queue import DueRow
from tui.playbook.queue.items import Action
from tui.playbook.queue.ranking import as_listed, is_to_do
from tui.playbook.time.dates import nearness, zone_of
from tui.system.files import write_private
from tui.system.typed_paths import read_file

MORNING = time(5)
"""What is due today is told from then on, not at midnight to a desk nobody sits at."""

_TOO_LATE_TO_CONFIRM = timedelta(hours=1)
_MOST_NAMED = 3
_KEPT = timedelta(days=2)
_LARGEST = 1 << 20


class Reminder(NamedTuple):
    """One thing to tell; `mark` is remembered, so that it is told once."""

    mark: str
    title: str
    words: str

    @property
    def line(self) -> str:
        """All of it, as it is printed."""
        return f"{self.title}: {self.words}"


def reminders(
    rows: Iterable[DueRow], now: datetime, within: timedelta, told: frozenset[str]
) -> list[Reminder]:
    """Return what is to be told at `now` (aware, in the person's zone) and was not told yet.

    Talks that begin within so long, one by one, then the others of today in one sentence. A
    talk that was moved is told of again.
    """
    zone = now.tzinfo or zone_of("")
    shown = as_listed([row for row in rows if row.stands_at(now)], now, zone)
    near = [
        row for row in shown if row.action == Action.APPOINTMENT and now < row.due <= now + within
    ]
    talks = [
        Reminder(f"{row.due.isoformat()} {row.key}", nearness(row.due, now), _talk(row))
        for row in near
    ]
    soon = {
        row.contact_id
        for row in shown
        if row.action == Action.APPOINTMENT and row.due <= now + max(within, _TOO_LATE_TO_CONFIRM)
    }
    due = [
        row
        for row in shown
        if is_to_do(row, now)
        and row not in near
        and not (row.action == Action.CONFIRM and row.contact_id in soon)
    ]
    day = [_day(due, now)] if due and now.time() >= MORNING else []
    return [each for each in (*talks, *day) if each.mark not in told]


def _talk(row: DueRow) -> str:
    return f"{row.who}, {row.what}"


def _day(due: Sequence[DueRow], now: datetime) -> Reminder:
    first_of_each = {row.contact_id: row for row in reversed(due)}
    firsts = sorted(first_of_each.values(), key=due.index)[:_MOST_NAMED]
    named = [f"{row.who} ({row.what})" for row in firsts]
    more = len(due) - len(named)
    words = f"{', '.join(named)} and {more:,} more" if more else _joined(named)
    return Reminder(f"{now.date().isoformat()} day", "Due today", words)


def _joined(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


class ToldFile:
    """What was told, beside the store: marks, and no names."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> frozenset[str]:
        """Return the marks of what was told; none when there are none, or they are damaged."""
        try:
            kept = json.loads(read_file(self.path, _LARGEST))
        except (OSError, ValueError, RecursionError):
            return frozenset()
        known = kept if isinstance(kept, list) else []
        return frozenset(each for each in known if isinstance(each, str))

    def keep(self, marks: Iterable[str], now: datetime) -> None:
        """Keep these marks, but for those of days long gone; raises OSError."""
        since = (now - _KEPT).date().isoformat()
        kept = sorted(mark for mark in marks if mark >= since)
        write_private(self.path, json.dumps(kept).encode())
