"""Who was forgotten, told by nothing but ids, so that no other copy brings them back unasked."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from tui.model.base import new_id
from tui.store.files.raw_documents import Change, Rows, as_dict, copy_rows, decode, encode

TABLE = "forgotten"


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
        record_id = new_id()
        return TABLE, record_id, {"id": record_id, **document}


def names_any(document: Mapping[str, Any], ids: Collection[str]) -> bool:
    """Whether a record is one of these, or is theirs."""
    owners = ("id", "contact_id", "interview_id")
    key = str(document.get("key", ""))
    return any(document.get(name) in ids for name in owners) or not set(key.split(":")).isdisjoint(
        ids
    )


def left_out(ours: Rows, theirs: Rows) -> tuple[Rows, int]:
    """Return what another copy has without whom this store forgot, and how many entries differ.

    Where words about them were taken out here, a field stays as it is here.
    """
    forgotten = Forgotten.of(ours)
    if not forgotten.ids:
        return theirs, 0
    kept, count = copy_rows(theirs), 0
    for table, documents in theirs.items():
        for key, raw in list(documents.items()):
            document = decode(raw)
            mine = as_dict(ours.get(table, {})).get(key)
            if mine is None and names_any(document, forgotten.ids):
                del kept[table][key]
                count += 1
                continue
            names = forgotten.fields.get(str(document.get("id")), frozenset())
            if not names:
                continue
            if mine is None:
                del kept[table][key]
                count += 1
            elif (as_here := _as_here(document, decode(mine), names)) != document:
                kept[table][key] = encode(as_here)
                count += 1
    return {table: documents for table, documents in kept.items() if documents}, count


def _as_here(
    document: Mapping[str, Any], mine: Mapping[str, Any], names: Collection[str]
) -> dict[str, Any]:
    """Return a document with the fields of these names as ours has them."""
    merged = {name: value for name, value in document.items() if name not in names}
    return {**merged, **{name: mine[name] for name in names if name in mine}}
