"""A folder with one file per event, as khal and vdirsyncer keep it."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from tui.exchange.seal import sealed
from tui.exchange.writers.calendar import CalendarFollowUp, as_calendar, calendar_events
from tui.exchange.writers.synced_folder import FolderChange, keep_in_step, sealed_files
from tui.model.records import Records

_SEAL_LINE = b"X-ASKAROUND-SEAL:%s\r\n"


def sync_calendar_out(
    records: Records,
    followups: Iterable[CalendarFollowUp],
    folder: Path,
    now: datetime,
    zone: tzinfo,
) -> FolderChange:
    """Keep a folder of single .ics files in step with the calls ahead and the follow-ups.

    The files in the folder are the former export that SEQUENCE needs; see `export_ics`.
    Only files that the program wrote are replaced or removed. Raises as `sync_out` does.
    """
    former = b"".join(content for _, content in sealed_files(folder, ".ics"))
    events = calendar_events(records, followups, now, zone, former)
    files = {
        f"{_file_name(uid.partition('@')[0])}.ics": sealed(
            as_calendar(event), _SEAL_LINE, b"BEGIN:VEVENT"
        )
        for uid, event in events.items()
    }
    return keep_in_step(folder, files, ".ics")


def _file_name(record_id: str) -> str:
    """Return the id if it is one, else a safe name that always stands for it."""
    try:
        return str(UUID(record_id))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, f"askaround:{record_id}"))
