"""`askaround due`: the queue for a shell prompt, cron or a status bar.

What it prints is kept until the store or the settings change, so that asking again costs
neither the store nor the model.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, UTC, datetime, time, tzinfo
from pathlib import Path
from time import tzname
from typing import Any, NamedTuple

from tui import __version__
from tui.playbook.queue.items import is_in_sight
from tui.playbook.time.dates import zone_of
from tui.store.files.paths import StorePaths
from tui.system.files import write_private
from tui.system.locations import Locations
from tui.system.typed_paths import read_file


class DueRow(NamedTuple):
    """One item of the queue and a name; it is there from `appears` on and before `until`.

    With `any_day` it has no set day: on a later day, it is due on that day. For the rest see
    `QueueItem`.
    """

    key: str
    rule: str
    who: str
    contact_id: str
    interview_id: str
    action: str
    what: str
    why: str
    since: datetime
    due: datetime
    any_day: bool
    deadline: datetime | None
    appears: datetime | None
    until: datetime | None

    def stands_at(self, now: datetime) -> bool:
        """Whether it is to be shown at this moment: in sight, and not pointless."""
        return (
            is_in_sight(self.due, self.deadline, now)
            and (self.appears is None or self.appears <= now)
            and (self.until is None or now < self.until)
        )


_MOMENTS = ("since", "due", "deadline", "appears", "until")
_WORDS = tuple(name for name in DueRow._fields if name not in (*_MOMENTS, "any_day"))
_LARGEST = 32 << 20
"""Bytes; a hundred thousand things that are due take less."""


class DueList(NamedTuple):
    """The queue from one day on, in the person's time zone `zone`, empty for the system's.

    No rule of the queue looks at the clock, so it holds on later days as well.
    """

    rows: list[DueRow]
    day: str
    zone: str

    def rows_at(self, now: datetime) -> list[DueRow] | None:
        """Return the rows as of `now` (aware, in the person's zone); None if it is too early."""
        if now.date().isoformat() < self.day:
            return None
        midnight = datetime.combine(now.date(), time(), now.tzinfo).astimezone(UTC)
        rows = [
            row._replace(due=midnight) if row.any_day and row.due < midnight else row
            for row in self.rows
        ]
        return sorted(rows, key=lambda row: (row.due, row.since, row.key))


class DueFile:
    """Where the queue is kept from one start to the next.

    It can be used only as long as nothing it was made from has changed.
    """

    def __init__(self, locations: Locations) -> None:
        self._path = locations.due_file
        self._made_from = _signature(locations)
        self._settings = _identity(locations.config)

    def load(self) -> DueList | None:
        """Return what was kept, None when it is out of date, damaged or not there."""
        try:
            kept = json.loads(read_file(self._path, _LARGEST))
            if kept["made_from"] != self._made_from:
                return None
            day, zone = kept["day"], kept["zone"]
            if not isinstance(day, str) or not isinstance(zone, str):
                return None
            return DueList([_row(row) for row in kept["rows"]], day, zone)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def is_like(self, other: "DueFile") -> bool:
        """Whether nothing changed between the making of this one and of the other."""
        return self._made_from == other._made_from  # noqa: SLF001 - the same class

    def has_settings_of(self, former: "DueFile") -> bool:
        """Whether the settings are still as they were when `former` was made."""
        return self._settings == former._settings  # noqa: SLF001 - the same class

    def keep(self, due: DueList) -> None:
        """Keep the queue for the next time; it does no harm if that fails."""
        rows = [row._asdict() for row in due.rows]
        kept = {"made_from": self._made_from, "rows": rows, "day": due.day, "zone": due.zone}
        with suppress(OSError):
            write_private(self._path, json.dumps(kept, default=datetime.isoformat).encode())


def kept_rows(
    locations: Locations, now: datetime, local: tzinfo
) -> tuple[Sequence[DueRow] | None, datetime]:
    """Return the queue as it was kept, None when it is out of date, and `now` in its zone.

    `now` is aware, `local` the system's zone.
    """
    kept = DueFile(locations).load()
    if kept is None:
        return None, now
    here = now.astimezone(zone_of(kept.zone) if kept.zone else local)
    return kept.rows_at(here), here


def _signature(locations: Locations) -> list[object]:
    beside = StorePaths.of(locations.store)
    files = [beside.main, locations.config]
    with suppress(OSError):
        files += sorted(beside.journal.iterdir())
    return [__version__, *tzname, *(part for path in files for part in _identity(path))]


def _identity(path: Path) -> tuple[str, int, int]:
    try:
        found = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), found.st_mtime_ns, found.st_size


def _row(kept: dict[str, Any]) -> DueRow:
    """Return a row as it was kept; raises ValueError, TypeError or KeyError for what is none."""
    for name in _MOMENTS:
        if kept[name] is not None or name in ("since", "due"):
            kept[name] = datetime.fromisoformat(kept[name])
            if kept[name].tzinfo is None or not MINYEAR < kept[name].year < MAXYEAR:
                raise ValueError(f"{name} is no moment in every zone")
    if not isinstance(kept["any_day"], bool):
        raise TypeError("any_day is yes or no")
    if not all(isinstance(kept[name], str) for name in _WORDS):
        raise TypeError("words are text")
    return DueRow(**kept)
