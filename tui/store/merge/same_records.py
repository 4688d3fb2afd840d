"""One thing that two stores keep under different ids: it gets one id, everywhere."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from tui.model.naming.spelling import organization_key
from tui.store.files.raw_documents import Rows, as_dict, copy_rows, decode, encode
from tui.store.versions import RowKey

Document = dict[str, Any]
Identity = Callable[[Mapping[str, Any]], str]

_PROFILE = "profile"
_POINTING = {"contacts": "organization_id", "notes": "followup_id"}
"""Tables whose documents point to one that may get another id, and the field that does."""


def _text(document: Mapping[str, Any]) -> str:
    return " ".join(str(document.get("name", "")).casefold().split())


def _organization(document: Mapping[str, Any]) -> str:
    return organization_key(str(document.get("name", "")))


_IDENTITIES: dict[str, tuple[Identity, ...]] = {
    "organizations": (_text, _organization),
    "followups": (lambda document: str(document.get("key", "")),),
    "questions": (lambda document: str(document.get("bank_id", "")),),
    _PROFILE: (lambda _document: _PROFILE,),
}
"""What makes two documents of a table the same thing, the surest first; not what is empty."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """The documents that get another id, and what the ids that point to them become.

    `united` are the names of the organizations that were there twice.
    """

    keys: dict[RowKey, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    united: list[str] = field(default_factory=list)

    def renamed(self, row_key: RowKey, document: Any) -> tuple[RowKey, Any]:
        """Return the key a document (or None) is to have, and the document with its new ids.

        Former versions of a second profile stay where they were: ours goes first, no matter
        who changed it last.
        """
        table, key = row_key
        if table == _PROFILE:
            return row_key, document
        return (table, self.keys.get(row_key, key)), self._pointing(table, document)

    def rewritten(self, rows: Rows) -> tuple[Rows, list[RowKey]]:
        """Return the documents with their new ids, and the keys of those that changed."""
        if not self.keys:
            return rows, []
        rows, touched = copy_rows(rows), []
        for table, name in _POINTING.items():
            find = re.compile(rf'"{name}":"([0-9a-f-]{{36}})"').findall
            for key, raw in list(as_dict(rows.get(table, {})).items()):
                if not self.ids.keys().isdisjoint(find(raw)):
                    rows[table][key] = encode(self._pointing(table, decode(raw)))
                    touched.append((table, key))
        for (table, key), new in self.keys.items():
            if key in rows.get(table, {}):
                document = decode(rows[table].pop(key))
                rows[table][new] = encode({**document, "id": _id(new)})
                touched += [(table, key), (table, new)]
        return rows, touched

    def _pointing(self, table: str, document: Any) -> Any:
        if document is None:
            return None
        found = dict(document)
        for name in ("id", _POINTING.get(table, "id")):
            if found.get(name) in self.ids:
                found[name] = self.ids[found[name]]
        return found


def same_things(ours: Rows, theirs: Rows) -> Renaming:
    """Find what both stores keep, each under an id that the other does not know.

    The older id stays, so that it does not matter which store is merged into which; of two
    profiles it is ours.
    """
    names = Renaming()
    for table, identities in _IDENTITIES.items():
        here, there = (dict(_only_in(table, *both)) for both in ((ours, theirs), (theirs, ours)))
        for identity in identities:
            for ours_key, key in _pairs(here, there, identity):
                stays = ours_key if table == _PROFILE else min(ours_key, key, key=int)
                goes = key if stays == ours_key else ours_key
                names.keys[table, goes] = stays
                names.ids[_id(goes)] = _id(stays)
                if table == "organizations":
                    names.united.append(str(here[ours_key]["name"]))
                del here[ours_key], there[key]
    return names


def _pairs(
    here: Mapping[str, Document], there: Mapping[str, Document], identity: Identity
) -> list[tuple[str, str]]:
    """Pair what is the same thing; of several, the oldest with the oldest, each once."""
    things: dict[str, list[str]] = defaultdict(list)
    for key in sorted(here, key=int):
        things[identity(here[key])].append(key)
    pairs = []
    for key in sorted(there, key=int):
        thing = identity(there[key])
        if thing and things[thing]:
            pairs.append((things[thing].pop(0), key))
    return pairs


def _only_in(table: str, rows: Rows, others: Rows) -> Iterator[tuple[str, Document]]:
    there = others.get(table, {})
    for key, raw in as_dict(rows.get(table, {})).items():
        if key not in there:
            yield key, decode(raw)


def _id(key: str) -> str:
    return str(UUID(int=int(key)))
