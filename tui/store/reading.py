"""Documents read as records; and those that say what is due, without all the others."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from time import sleep
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from pydantic import ValidationError

from tui.model.base import Record, lighten, slim
from tui.model.copies import MergedCopy
from tui.model.note import Note
from tui.model.people import Contact
from tui.model.records import RECORD_TYPES, Records
from tui.store.copies import copies_to_merge, told_of
from tui.store.files.disk import RealDisk
from tui.store.files.opening import open_store
from tui.store.files.raw_documents import Rows, as_dict, decode
from tui.store.loading import loading

R = TypeVar("R", bound=Record)

_SLIMMED_AT_ONCE = 400
_REST = 0.002

_is_uuid = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch
# Inside a JSON string every quote is escaped, so none of these can be somebody's words.
_BEGINS = '{"id":"'
_ORGANIZATION = '"organization_id":"'


class RecordReader:
    """Reads documents as records; `problems` says which could not be read."""

    def __init__(self) -> None:
        self.problems: list[str] = []

    def read(self, kind: type[R], raw_documents: Iterable[str]) -> Iterator[R]:
        """Yield the records in these documents, which are JSON; what cannot be read is left out."""
        for raw in raw_documents:
            try:
                # Takes half the time of decoding first, but cannot read lone surrogates.
                record = kind.model_validate_json(raw)
            except ValidationError:
                yield from self.read_documents(kind, [decode(raw)])
            else:
                if _is_uuid(record.id):
                    lighten(record)
                    yield record
                else:
                    yield from self.read_documents(kind, [decode(raw)])

    def read_documents(self, kind: type[R], documents: Iterable[Mapping[str, Any]]) -> Iterator[R]:
        """Yield the records in these documents; what cannot be read is left out."""
        for document in documents:
            try:
                record = kind.from_document(document)
                UUID(record.id)
            except (ValidationError, ValueError) as error:
                reason = str(error).splitlines()[0]
                name = document.get("id", "without an id")
                problem = (
                    f"One entry in {kind.table} ({name}) cannot be read and was left alone: "
                    f"{reason}"
                )
                if problem not in self.problems:
                    self.problems.append(problem)
            else:
                yield record


def slim_all(records: Records) -> None:
    """Have all records take up less, in pieces of a millisecond; in a thread of its own."""
    for kind in RECORD_TYPES:
        left = iter(list(records.table(kind).values()))
        while piece := list(islice(left, _SLIMMED_AT_ONCE)):
            for record in piece:
                slim(record)
            sleep(_REST)


class Glance(NamedTuple):
    """What a store says of what is due, and what is to be told of the store, in sentences."""

    records: Records
    reports: list[str]


def glance_at(path: Path) -> Glance:
    """Read from the store at `path` what the follow-up queue is made of; raises StoreError.

    Nothing is locked or written. No lines of talks are read, and no contacts that no rule of
    the queue can say anything of: most of a big network is silent.
    """
    with loading():
        opened = open_store(path, RealDisk(), reading=True)
        rows = opened.loaded.state.rows
        reader, records = RecordReader(), Records()
        for kind in RECORD_TYPES:
            if kind not in (Contact, Note):
                for record in reader.read(kind, _documents(rows, kind)):
                    records.put(record)
        for contact in _those_in_play(reader, records, [*_documents(rows, Contact)]):
            records.put(contact)
        known = {copy.digest for copy in records.table(MergedCopy).values()}
        copies = [told_of(copy) for copy in copies_to_merge(path, known)]
    return Glance(records, [*opened.reports, *copies, *reader.problems])


def _documents(rows: Rows, kind: type[Record]) -> Iterable[str]:
    return as_dict(rows.get(kind.table, {})).values()


def _those_in_play(
    reader: RecordReader, records: Records, documents: list[str]
) -> Iterable[Contact]:
    """Return the contacts whom a rule of the queue can look at, in the order they came.

    That is who is to be asked, a mentor, who has a history or an introducer, who introduced
    somebody, and everybody who works where one with a history does (R9).
    """
    found: dict[int, Contact] = {}
    involved = set(records.with_history)
    silent: list[tuple[int, str, str]] = []
    for at, raw in enumerate(documents):
        if raw.startswith(_BEGINS) and not _speaks(raw):
            silent.append((at, _text_after(_BEGINS, raw), _text_after(_ORGANIZATION, raw)))
        else:
            found.update((at, contact) for contact in reader.read(Contact, [raw]))
    for contact in found.values():
        involved.update((contact.introduced_by, *contact.also_introduced_by))
    employers = {organization for _, name, organization in silent if name in involved}
    employers.update(each.organization_id for each in found.values() if each.id in involved)
    employers.discard("")
    for at, name, organization in silent:
        if name in involved or organization in employers:
            found.update((at, contact) for contact in reader.read(Contact, [documents[at]]))
    return [found[at] for at in sorted(found)]


def _speaks(raw: str) -> bool:
    # One by one takes an eighth of the time of asking for any of them.
    return '"to_ask":' in raw or '"mentor":' in raw or 'introduced_by":' in raw


def _text_after(words: str, raw: str) -> str:
    begin = raw.find(words)
    return raw[begin + len(words) : raw.index('"', begin + len(words))] if begin >= 0 else ""
