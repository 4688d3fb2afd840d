"""`askaround due`: the queue for a prompt, cron or a status bar."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo

from tui.cli.clock import clock
from tui.cli.terminal import complain
from tui.desk.kept_queue import DueRow, kept_rows
from tui.playbook.queue.due import moment_in_words
from tui.playbook.queue.items import DAYS_AHEAD
from tui.playbook.queue.ranking import as_listed, is_to_do
from tui.playbook.time.dates import zone_of
from tui.system.clock import local_zone
from tui.system.locations import Locations


def print_due(rows: Iterable[DueRow], now: datetime, *, as_json: bool, quiet: bool) -> None:
    """Print the rows that are in the queue at `now` (aware, in the person's zone).

    As lines or as a JSON list, ranked as on Today, or, when quiet, only the number of those to
    be done today.
    """
    zone = now.tzinfo or zone_of("")
    shown = as_listed([row for row in rows if row.stands_at(now)], now, zone)
    if quiet:
        print(sum(is_to_do(row, now) for row in shown))
    elif as_json:
        print(json.dumps([_as_json(row, now, zone) for row in shown], indent=2))
    elif shown:
        print("\n".join(_line(row, now, zone) for row in shown))
    else:
        print(f"Nothing is due now or in the next {DAYS_AHEAD} days.")


def due(locations: Locations, *, as_json: bool, quiet: bool) -> int:
    """Print the queue as it is now."""
    rows, here = due_now(locations)
    print_due(rows, here, as_json=as_json, quiet=quiet)
    return 0


def due_now(locations: Locations) -> tuple[Sequence[DueRow], datetime]:
    """Return the queue as it was kept, and the moment in the person's zone; raises StoreError.

    Where nothing was kept, it is read, and kept for the next time.
    """
    now, local = clock()(), local_zone()
    rows, here = kept_rows(locations, now, local)
    if rows is None:
        from tui.store.loading import loading  # noqa: PLC0415 - what was kept needs no store

        with loading():
            from tui.desk.due_reading import read_queue  # noqa: PLC0415 - as above
            from tui.model.text.lines import clean_line  # noqa: PLC0415 - as above

            rows, here, problems = read_queue(locations, now, local)
        for problem in problems:
            complain(clean_line(problem))
    return rows, here


def _line(row: DueRow, now: datetime, zone: tzinfo) -> str:
    hard = "!" if row.deadline else " "
    when = moment_in_words(row, now, zone)
    return f"{when:<13}{hard} {row.who}: {row.what} ({row.why})"


def _as_json(row: DueRow, now: datetime, zone: tzinfo) -> dict[str, object]:
    deadline = row.deadline.astimezone(zone).isoformat(timespec="seconds") if row.deadline else None
    return {
        "key": row.key,
        "rule": row.rule,
        "who": row.who,
        "contact_id": row.contact_id,
        "interview_id": row.interview_id,
        "action": row.action,
        "what": row.what,
        "why": row.why,
        "due": row.due.astimezone(zone).isoformat(timespec="seconds"),
        "when": moment_in_words(row, now, zone),
        "hard": row.deadline is not None,
        "deadline": deadline,
    }
