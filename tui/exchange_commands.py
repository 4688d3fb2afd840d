"""The commands that take everything out."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from tui.cli import BAD_USAGE, CommandError, printable
from tui.desk import Desk
from tui.exchange.incoming import ExchangeError
from tui.exchange.json_export import export_json
from tui.exchange.sealed_folder import FolderChange
from tui.playbook.queue import QueueItem
from tui.private_file import write_private

_CALENDAR = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//askaround//"


def export(arguments: Namespace, desk: Desk) -> int:
    """Write everything out in the format asked for."""
    if arguments.vdir is not None:
        return _keep_folder_in_step(arguments.vdir.expanduser(), desk)
    if arguments.format is None:
        formats = ", ".join(_FORMATS)
        raise CommandError(f"Say --format (it can be {formats}), or --vdir FOLDER.", BAD_USAGE)
    path = arguments.out.expanduser() if arguments.out else None
    if path is not None and arguments.format == "md":
        return _write_conversations(path, desk)
    if path is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(_FORMATS[arguments.format](desk, b""))
        return 0
    if path.exists() and not path.is_file():
        raise CommandError(f"{printable(path)} is not a file; name one with --out.")
    former = _former_calendar(path) if arguments.format == "ics" else b""
    if path.exists() and not (arguments.force or former):
        raise CommandError(f"{printable(path)} is there already; --force replaces it.")
    try:
        write_private(path.resolve(), _FORMATS[arguments.format](desk, former))
    except OSError as error:
        raise _not_written(path, error) from error
    print(f"Wrote {_people(desk)} to {printable(path)}.")
    return 0


def _write_conversations(folder: Path, desk: Desk) -> int:
    """Write one file per conversation, and an index."""
    from tui.exchange.markdown_folder import write_markdown_folder  # noqa: PLC0415

    _say_changed(folder, lambda: write_markdown_folder(desk.book.records, folder, desk.zone))
    return 0


def _keep_folder_in_step(folder: Path, desk: Desk) -> int:
    """Keep a folder of cards in step, as khard and vdirsyncer read it."""
    from tui.exchange.vdir import sync_out  # noqa: PLC0415 - its library is slow to load

    _say_changed(folder, lambda: sync_out(desk.book.records, folder))
    return 0


def _say_changed(folder: Path, write: Callable[[], FolderChange]) -> None:
    try:
        change = write()
    except ExchangeError as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise _not_written(folder, error) from error
    print(
        f"{printable(folder)}: {len(change.written)} written, {len(change.removed)} removed"
        + (f", {len(change.left_alone)} left alone" if change.left_alone else "")
        + "."
    )
    for name in change.left_alone:
        print(f"{name} is not as askaround wrote it, and was left alone.", file=sys.stderr)


def _json(desk: Desk, _former: bytes) -> bytes:
    return export_json(desk.book.records).encode("utf-8", "replace")


def _csv(desk: Desk, _former: bytes) -> bytes:
    from tui.exchange.csv_export import export_csv  # noqa: PLC0415 - only this format needs it

    return export_csv(desk.book.records).encode("utf-8", "replace")


def _vcf(desk: Desk, _former: bytes) -> bytes:
    from tui.exchange.vcard_export import export_vcf  # noqa: PLC0415 - its library is slow

    return export_vcf(desk.book.records).encode("utf-8", "replace")


def _ics(desk: Desk, former: bytes) -> bytes:
    from tui.exchange.calendar_export import (  # noqa: PLC0415 - its library is slow to load
        CalendarFollowUp,
        export_ics,
    )

    records = desk.book.records

    def followup(item: QueueItem) -> CalendarFollowUp:
        name = records.contacts[item.contact_id].name
        return CalendarFollowUp(item.key, name, item.what, f"{item.rule}: {item.why}", item.due)

    return export_ics(records, map(followup, desk.queue()), desk.now(), desk.zone, former)


def _md(desk: Desk, _former: bytes) -> bytes:
    from tui.exchange.markdown_folder import export_markdown  # noqa: PLC0415

    return export_markdown(desk.book.records, desk.zone).encode("utf-8", "replace")


_FORMATS: dict[str, Callable[[Desk, bytes], bytes]] = {
    "json": _json,
    "csv": _csv,
    "vcf": _vcf,
    "ics": _ics,
    "md": _md,
}


def _former_calendar(path: Path) -> bytes:
    """Return a calendar written here before: its events are updated, and not made anew."""
    try:
        content = path.read_bytes()
    except OSError:
        return b""
    return content if content.startswith(_CALENDAR) else b""


def _people(desk: Desk) -> str:
    count = len(desk.book.records.contacts)
    return f"{count} {'contact' if count == 1 else 'contacts'}"


def _not_written(path: Path, error: OSError) -> CommandError:
    return CommandError(f"{printable(path)} could not be written: {error.strerror}.")
