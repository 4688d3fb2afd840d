"""The program's own JSON export, read back into records."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from tui.exchange.incoming import (
    MOST_CONTACTS,
    ExchangeError,
    IncomingContact,
    Problem,
    incoming,
)
from tui.model.base import Record, slim
from tui.model.interview import Interview
from tui.model.note import Note
from tui.model.records import RECORD_TYPES, Records

_MOST_VALUES = 3_200_000
_MOST_RECORDS = 300_000
_VERSION_KEY = "askaround"
_NOTES = "notes"


@dataclass(frozen=True, slots=True)
class ReadRecords:
    """The records of an export, and what of it cannot be read."""

    records: Records
    problems: tuple[Problem, ...]


def read_own_json(content: bytes) -> ReadRecords:
    """Read what `export_json` wrote without losing anything: exported again, it is the same.

    A record that cannot be read is reported by its number in the file; the rest is kept.
    Raises ExchangeError when the file is not an export, or holds far too much.
    """
    document = _parsed(content)
    if not is_own_export(document):
        raise ExchangeError("It is JSON, but not an export of this program.")
    records = Records()
    problems: list[Problem] = []
    known = {kind.table: kind for kind in RECORD_TYPES}
    number = kept = 0
    for table, entries in document.items():
        if table == _VERSION_KEY:
            continue
        if table not in known or not isinstance(entries, list):
            problems.append(Problem(number + 1, f"The table {table} is not known here."))
            continue
        entries.reverse()
        while entries:
            number += 1
            # What became a record is released, so that a large export is in memory only once.
            for record, reason in _records(known[table], entries.pop()):
                _check_amount(kept, problems)
                if record is None:
                    problems.append(Problem(number, f"In {table}: {reason}"))
                elif records.get(type(record), record.id):
                    problems.append(Problem(number, f"In {table}: {record.id} is there twice."))
                else:
                    records.put(record)
                    kept += 1
    return ReadRecords(records, tuple(problems))


def _check_amount(records: int, problems: Sequence[Problem]) -> None:
    if records > _MOST_RECORDS:
        raise ExchangeError(
            f"It holds more than {_MOST_RECORDS:,} records, too many to be read here."
        )
    if len(problems) >= MOST_CONTACTS:
        raise ExchangeError(f"More than {MOST_CONTACTS:,} records in it cannot be read.")


def is_own_export(document: object) -> bool:
    """Whether this is an object that `export_json` writes."""
    return isinstance(document, dict) and _VERSION_KEY in document and "contacts" in document


def people_in(records: Records) -> Iterator[IncomingContact]:
    """Yield a book's contacts as a file would have them, to be matched with another book."""
    for number, contact in enumerate(records.contacts.values(), start=1):
        introducer = records.introducer_of(contact)
        with suppress(ValueError):
            yield incoming(
                number,
                contact.name,
                title=contact.title,
                organization=records.organization_of(contact),
                emails=contact.emails,
                phones=contact.phones,
                links=contact.links,
                tags=contact.tags,
                notes=contact.notes,
                source=contact.source,
                introducer=introducer.name if introducer else "",
                uid=contact.id,
            )


def _parsed(content: bytes) -> Any:
    if sum(map(content.count, (b",", b"[", b"{"))) > _MOST_VALUES:
        raise ExchangeError(
            f"It holds more than {_MOST_VALUES:,} values, too many to be read here."
        )
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ExchangeError("It is JSON that is cut off or damaged; export it again.") from error


def _records(kind: type[Record], entry: object) -> Iterator[tuple[Record | None, str]]:
    """Yield the record in one entry and the notes inside it, or the reason why not."""
    if not isinstance(entry, dict):
        yield None, "an entry is not an object."
        return
    fields = dict(entry)
    notes = fields.pop(_NOTES, []) if kind is Interview else []
    yield _record(kind, fields)
    for note in notes if isinstance(notes, Iterable) else ():
        yield _record(Note, note)


def _record(kind: type[Record], fields: object) -> tuple[Record | None, str]:
    if not isinstance(fields, dict) or not _is_uuid(fields.get("id")):
        return None, "an entry has no proper id."
    try:
        record = kind.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        return None, f"{place}: {first['msg']}." if place else f"{first['msg']}."
    slim(record)
    return record, ""


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value.lower()
    except ValueError:
        return False
