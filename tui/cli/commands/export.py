"""The commands that write everything out."""

import os
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from pathlib import Path
from shlex import quote

from tui.cli.errors import BAD_USAGE, CommandError
from tui.desk.desk import Desk
from tui.desk.given_events import given_events, remember_events
from tui.exchange.folder_memory import NAME
from tui.exchange.incoming import ExchangeError
from tui.exchange.writers.askaround_json import export_json
from tui.exchange.writers.calendar import (
    CalendarFollowUp,
    count_events,
    export_ics,
    is_own_calendar,
)
from tui.exchange.writers.synced_folder import FolderChange, sealed_files
from tui.model.text.counting import counted
from tui.model.text.lines import one_stop
from tui.playbook.queue.items import Action
from tui.system.files import write_private
from tui.system.locations import locate
from tui.system.typed_paths import Kind, kind_at, path_of, printable, read_file


def export(
    desk: Desk,
    *,
    file_format: str | None,
    out: Path | None,
    vdir: Path | None,
    force: bool,
    personal: bool,
) -> int:
    """Write everything out in the format asked for.

    Conversations as Markdown are for others to read, unless they are to be `personal`.
    """
    if wrong := _what_does_not_go_together(file_format, out, vdir, force=force):
        raise CommandError(wrong, BAD_USAGE)
    if personal and file_format != "md":
        raise CommandError(
            "--personal goes with --format md; the other formats have everything anyway.",
            BAD_USAGE,
        )
    if vdir is not None:
        return _keep_folder_in_step(path_of(vdir), desk, events=file_format == "ics")
    file_format = file_format or ""
    if file_format == "md":
        return _write_conversations(out, desk, personal=personal)
    if out is None:
        content = _FORMATS[file_format](desk, b"")
        _print_bytes(content)
        if file_format == "ics":
            remember_events(content)
        return 0
    return _write_file(file_format, path_of(out), desk, force=force)


def _what_does_not_go_together(
    file_format: str | None, out: Path | None, vdir: Path | None, *, force: bool
) -> str:
    """Return why the options do not go together, empty when they do."""
    if vdir is not None and (out or file_format not in (None, "vcf", "ics")):
        return (
            "--vdir keeps a folder of cards, with --format ics one of events; "
            "it takes no other format, and no --out."
        )
    if vdir is None and file_format is None:
        formats = ", ".join((*_FORMATS, "md"))
        return f"Say --format (it can be {formats}), or --vdir FOLDER."
    if force and (vdir is not None or (file_format == "md" and out)):
        return (
            "--force does nothing for a folder: what askaround wrote there is replaced anyway, "
            "and what anybody else wrote never is."
        )
    if force and out is None:
        return "--force replaces a file; name it with --out."
    return ""


def _write_file(file_format: str, path: Path, desk: Desk, *, force: bool) -> int:
    _refuse_own(path, desk)
    there = kind_at(path)
    if there not in (Kind.NOTHING, Kind.FILE):
        raise CommandError(f"{printable(path)} is not a file; name one with --out.")
    is_calendar = file_format == "ics"
    former = _former_calendar(path) if is_calendar else b""
    is_update = is_own_calendar(former)
    if there is Kind.FILE and not (force or is_update):
        why = "has something in it that is not askaround's" if former else "is there already"
        raise CommandError(f"{printable(path)} {why}; --force replaces it.")
    content = _FORMATS[file_format](desk, former)
    try:
        write_private(path.resolve(), content)
    except OSError as error:
        raise _not_written(path, error) from error
    if is_calendar:
        remember_events(content)
    what = (
        counted(count_events(content), "event")
        if is_calendar
        else counted(len(desk.book.records.contacts), "contact")
    )
    print(
        f"Updated {what} in {printable(path)}."
        if is_update
        else f"Wrote {what} to {printable(path)}."
    )
    return 0


def _refuse_own(path: Path, desk: Desk) -> None:
    if desk.book.owns(path):
        raise CommandError(f"{printable(path)} is part of the store itself; name another file.")
    if locate(os.environ, desk.book.path).owns(path):
        raise CommandError(f"{printable(path)} is a file of askaround's own; name another file.")


def _write_conversations(out: Path | None, desk: Desk, *, personal: bool) -> int:
    """Write one file per conversation, and an index; to standard output all as one text."""
    from tui.exchange.writers.markdown_folder import (  # noqa: PLC0415 - only this format needs it
        export_markdown,
        write_markdown_folder,
    )

    records, zone = desk.book.records, desk.zone
    if out is None:
        text = export_markdown(records, zone, personal=personal)
        _print_bytes(text.encode("utf-8", "replace"))
        return 0
    folder = path_of(out)
    _refuse_own(folder, desk)
    _say_changed(folder, lambda: write_markdown_folder(records, folder, zone, personal=personal))
    return 0


def _print_bytes(content: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(content)


def _keep_folder_in_step(folder: Path, desk: Desk, *, events: bool) -> int:
    """Keep a folder of cards or events in step, as khard, khal and vdirsyncer read it."""
    from tui.exchange.sync.cards import sync_out  # noqa: PLC0415 - slow to load
    from tui.exchange.sync.events import sync_calendar_out  # noqa: PLC0415 - as above

    _refuse_own(folder, desk)

    def write() -> FolderChange:
        records = desk.book.records
        if events:
            calls = _followups(desk)
            return sync_calendar_out(
                records, calls, folder, desk.now(), desk.zone, former=given_events()
            )
        return sync_out(records, folder)

    _say_changed(folder, write)
    if events:
        remember_events(b"".join(content for _, content in sealed_files(folder, ".ics")))
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
        print(_why_left_alone(name, change, folder), file=sys.stderr)
    for notice in change.notices:
        print(notice, file=sys.stderr)
    for who in change.deleted:
        print(one_stop(_DELETED.format(who)), file=sys.stderr)


def _why_left_alone(name: str, change: FolderChange, folder: Path) -> str:
    """Say what is with a file that is not as it was written, and what to do."""
    if name in change.edited:
        return (
            f"{change.edited[name]} was changed there ({name}): "
            f"askaround import {quote(str(printable(folder)))} takes that in."
        )
    return f"{name} is not as askaround wrote it, and was left alone."


def _json(desk: Desk, _former: bytes) -> bytes:
    return export_json(desk.book.records).encode("utf-8", "replace")


def _csv(desk: Desk, _former: bytes) -> bytes:
    from tui.exchange.writers.csv import export_csv  # noqa: PLC0415 - only this format needs it

    # Excel takes a table for UTF-8 only where a mark says so.
    return BOM_UTF8 + export_csv(desk.book.records).encode("utf-8", "replace")


def _vcf(desk: Desk, _former: bytes) -> bytes:
    from tui.exchange.writers.vcard import export_vcf  # noqa: PLC0415 - its library is slow

    return export_vcf(desk.book.records).encode("utf-8", "replace")


def _ics(desk: Desk, former: bytes) -> bytes:
    former = given_events() + former
    return export_ics(desk.book.records, _followups(desk), desk.now(), desk.zone, former)


def _followups(desk: Desk) -> Iterator[CalendarFollowUp]:
    for item in desk.queue():
        if item.action is Action.APPOINTMENT:  # an event of its own
            continue
        name = desk.book.records.contacts[item.contact_id].name
        yield CalendarFollowUp(item.key, name, item.what, f"{item.rule}: {item.why}", item.due)


_DELETED = (
    "{} was deleted there, and is not written there again; askaround keeps it. "
    f"Without the file {NAME} in that folder everything is written again."
)
_FORMATS: dict[str, Callable[[Desk, bytes], bytes]] = {
    "json": _json,
    "csv": _csv,
    "vcf": _vcf,
    "ics": _ics,
}


def _former_calendar(path: Path) -> bytes:
    """Return the calendar that is there: our events in it are updated, not created again."""
    try:
        content = read_file(path)
    except OSError:
        return b""
    return content if content.startswith(b"BEGIN:VCALENDAR") else b""


def _not_written(path: Path, error: OSError) -> CommandError:
    return CommandError(f"{printable(path)} could not be written: {error.strerror}.")
