"""From the documents of an older version of this program to those of this one.

Every step is a function from rows to rows, listed under the schema it starts from. What
it changes becomes one transaction of the journal, after a backup of the file as it was.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from uuid import UUID

from tui.store.files.raw_documents import Rows, copy_rows, decode, encode

SCHEMA = 2
_UUID_WITH_TIME = 7


def migrated(rows: Rows, schema: int) -> Rows:
    """Return the documents as this version keeps them; `rows` themselves stay as they are."""
    rows = copy_rows(rows)
    for number in range(schema, SCHEMA):
        _STEPS[number](rows)
    return rows


def _say_when_steps_were_made(rows: Rows) -> None:
    """Give the steps to undo `made`; before, only their id told the time."""
    for key, raw in rows.get("history", {}).items():
        step = decode(raw)
        with suppress(ValueError, OverflowError):
            identity = UUID(int=int(key))
            if "made" not in step and identity.version == _UUID_WITH_TIME:
                made = datetime.fromtimestamp((identity.int >> 80) / 1000, UTC)
                rows["history"][key] = encode({**step, "made": made.isoformat()})


_STEPS: dict[int, Callable[[Rows], None]] = {1: _say_when_steps_were_made}
