"""Who was forgotten, told by nothing but ids, so that no other copy brings them back unasked."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from tui.store.files.raw_documents import (
    Change,
    Operation,
    Rows,
    apply,
    as_dict,
    copy_rows,
    decode,
    encode,
)

TABLE = "forgotten"

_NOT_RECORDS = ("history", "drafts")
_ids_in = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").findall


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The ids of records that were removed, and by id the fields that lost words with them."""

    ids: frozenset[str]
    fields: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, rows: Rows) -> "Forgotten":
        """Return everything a store has forgotten."""
        ids: set[str] = set()
        fields: dict[str, frozenset[str]] = {}
        for raw in as_dict(rows.get(TABLE, {})).values():
            document = decode(raw)
            ids.update(map(str, document.get("ids", ())))
            for record_id, names in document.get("fields", {}).items():
                fields[record_id] = fields.get(record_id, frozenset()) | frozenset(names)
        return cls(frozenset(ids), fields)

    def change(self) -> Change:
        """Return the change that has it remembered."""
        document = {
            "ids": sorted(self.ids),
            "fields": {record_id: sorted(names) for record_id, names in self.fields.items()},
        }
        record_id = str(uuid4())
        return TABLE, record_id, {"id": record_id, **document}


def names_any(document: Mapping[str, Any], ids: Collection[str]) -> bool:
    """Whether a record is one of these, or is theirs."""
    owners = {str(document.get(name)) for name in ("id", "contact_id", "interview_id")}
    return not owners.union(str(document.get("key", "")).split(":")).isdisjoint(ids)


def left_out(ours: Rows, theirs: Rows) -> tuple[Rows, int]:
    """Return what another copy has without whom this store forgot, and how many entries differ.

    Where words about them were taken out here, a field stays as it is here.
    """
    forgotten = Forgotten.of(ours)
    if not forgotten.ids:
        return theirs, 0
    kept, count = copy_rows(theirs), 0
    while changes := _changes(ours, kept, forgotten):
        apply(kept, changes)
        count += len(changes)
        # What is said in a talk with them goes with the talk, be it a later one.
        gone = {_id(key) for _, key, raw in changes if raw is None}
        forgotten = Forgotten(forgotten.ids | gone, forgotten.fields)
    return kept, count


def adopted(ours: Rows, theirs: Rows) -> tuple[Rows, int]:
    """Return another version of a store that is to replace ours, without whom ours forgot.

    It remembers who that is; the steps to undo that had them, and half-typed texts, are gone.
    And how many entries were left out.
    """
    if TABLE not in ours:
        return theirs, 0
    kept, count = left_out(ours, theirs)
    kept = {**copy_rows(kept), TABLE: {**ours[TABLE], **theirs.get(TABLE, {})}}
    forgotten = Forgotten.of(ours)
    gone = forgotten.ids.union(
        _id(key) for table in kept for key in theirs.get(table, {}).keys() - kept[table].keys()
    )
    for table, told in (("history", gone.union(forgotten.fields)), ("drafts", gone)):
        here = ours.get(table, {})
        for key, raw in list(kept.get(table, {}).items()):
            if raw != here.get(key) and not told.isdisjoint([_id(key), *_ids_in(raw)]):
                apply(kept, [(table, key, None)])
    return kept, count


def _id(key: str) -> str:
    return str(UUID(int=int(key)))


def _changes(ours: Rows, theirs: Rows, forgotten: Forgotten) -> list[Operation]:
    changes: list[Operation] = []
    told = forgotten.ids | forgotten.fields.keys()
    for table in [each for each in theirs if each not in (TABLE, *_NOT_RECORDS)]:
        here = as_dict(ours.get(table, {}))
        for key, raw in as_dict(theirs[table]).items():
            if not told.isdisjoint(_ids_in(raw)):
                left = _left(raw, here.get(key), forgotten)
                changes += [(table, key, left)] if left != raw else []
    return changes


def _left(raw: str, mine: str | None, forgotten: Forgotten) -> str | None:
    """Return what is left of a record of another copy, None for nothing; `mine` is ours."""
    document = decode(raw)
    names = forgotten.fields.get(str(document.get("id")), frozenset())
    if mine is None:
        return None if names or names_any(document, forgotten.ids) else raw
    as_here = _as_here(document, decode(mine), names)
    return raw if as_here == document else encode(as_here)


def _as_here(
    document: Mapping[str, Any], mine: Mapping[str, Any], names: Collection[str]
) -> dict[str, Any]:
    """Return a document with the fields of these names as ours has them."""
    merged = {name: value for name, value in document.items() if name not in names}
    return {**merged, **{name: mine[name] for name in names if name in mine}}
