"""One value from two that were changed apart, by what is known of each; nothing is lost."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from tui.store.versions import Newer, Version, Versions, newer, parts

FROM_THE_OTHER = "— from the other copy —"
"""Stands between two texts that were both kept."""

FieldPath = tuple[str, ...]
"""Where a value is: the table, the field, and the fields within it."""

_STATUS, _DECISION, _POSITION = "@status", "@decision", "@position"
_GROUPS = {
    "interviews": (_STATUS, ("status", "started", "ended", "only_day", "current_item", "turned")),
    "followups": (
        _DECISION,
        ("decision", "decided", "postponed_to", "summary", "touch_id"),
    ),
    "profile": (_POSITION, ("position", "landed")),
}
"""Fields that say one thing together, and are taken from one side together."""

_TEXTS: dict[FieldPath, str] = {
    ("contacts", "notes"): "\n",
    ("contacts", "how_we_met"): "\n",
    ("organizations", "research"): "\n",
    ("interviews", "research"): "\n",
    ("interviews", "reflection"): "\n",
    ("touches", "text"): "\n",
    ("notes", "text"): " ",
    ("followups", "what"): " ",
}
"""Texts of which both are kept, and what goes around the mark between them."""

_STATUSES = ("planned", "scheduled", "canceled", "no show", "live", "talked")
_QUESTION_STATES = ("open", "passed", "answered")
_between_texts = re.compile(rf"\s*{FROM_THE_OTHER}\s*").split


def whose(ours: Versions, theirs: Versions) -> Newer:
    """Return whose value is taken alone: the newer one, or the only one that is not empty."""
    found = newer(ours, theirs)
    if found is Newer.NEITHER:
        if _is_empty(ours[-1].value):
            return Newer.THEIRS
        if _is_empty(theirs[-1].value):
            return Newer.OURS
    return found


def combined(ours: Versions, theirs: Versions, field: FieldPath) -> Any:
    """Return what two versions of the value at `field` become; None for none.

    A side that can be shown to be newer wins. Otherwise both are kept where possible:
    texts are put together, lists united, parts compared one by one. Of other values the
    one that is further along or later is taken; one whose time is known beats one whose
    time is not.
    """
    here, there = ours[-1].value, theirs[-1].value
    if here == there:
        return here
    side = whose(ours, theirs)
    if side is Newer.NEITHER:
        return _of_both(ours, theirs, field)
    return here if side is Newer.OURS else there


def _of_both(ours: Versions, theirs: Versions, field: FieldPath) -> Any:
    here, there = ours[-1].value, theirs[-1].value
    if field in _BY_RANK:
        rank = _BY_RANK[field]
        if rank(here) != rank(there):
            return max(here, there, key=rank)
    elif isinstance(here, dict) and isinstance(there, dict):
        return _combined_parts(ours, theirs, field)
    elif isinstance(here, list) and isinstance(there, list):
        return _combined_lists(ours, theirs, field)
    elif field[:2] in _TEXTS and isinstance(here, str) and isinstance(there, str):
        return _both_texts(here, there, _TEXTS[field[:2]])
    return _later(ours[-1], theirs[-1])


def grouped(table: str, document: Any) -> Any:
    """Return the document with the fields that belong together as one; None stays None."""
    if table not in _GROUPS or document is None:
        return document
    name, members = _GROUPS[table]
    group = {member: document[member] for member in members if member in document}
    rest = {key: value for key, value in document.items() if key not in members}
    return {**rest, name: group} if group else rest


def ungrouped(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document that `grouped` was made from."""
    groups = {name for name, _ in _GROUPS.values()}
    plain = {key: value for key, value in document.items() if key not in groups}
    for name in groups & document.keys():
        plain.update(document[name])
    return plain


def _combined_parts(ours: Versions, theirs: Versions, field: FieldPath) -> dict[str, Any]:
    names = dict.fromkeys([*ours[-1].value, *theirs[-1].value])
    found = {
        name: combined(part_named(ours, name), part_named(theirs, name), (*field, name))
        for name in names
    }
    return {name: value for name, value in found.items() if value is not None}


def part_named(versions: Versions, name: str) -> Versions:
    """Return the versions of one field of a document."""
    return parts(versions, lambda value: value.get(name) if isinstance(value, dict) else None)


def _combined_lists(ours: Versions, theirs: Versions, field: FieldPath) -> list[Any]:
    here, there = ours[-1].value, theirs[-1].value
    if all(isinstance(item, dict) and "id" in item for item in (*here, *there)):
        order = _ids_in_order(ours, theirs)
        items = [combined(_item(ours, item_id), _item(theirs, item_id), field) for item_id in order]
        return [item for item in items if item is not None]
    return _united(
        [item for item in here if item in there or not _was_removed(item, ours, theirs)],
        [item for item in there if item in here or not _was_removed(item, theirs, ours)],
    )


def _was_removed(item: Any, having: Versions, lacking: Versions) -> bool:
    def has(value: Any) -> bool:
        return isinstance(value, list) and item in value

    return newer(parts(having, has), parts(lacking, has)) is Newer.THEIRS


def _ids_in_order(ours: Versions, theirs: Versions) -> list[Any]:
    here, there = parts(ours, _ids), parts(theirs, _ids)
    match newer(here, there):
        case Newer.OURS:
            return _inserted(here[-1].value, there[-1].value)
        case Newer.THEIRS:
            return _inserted(there[-1].value, here[-1].value)
    return _united(here[-1].value, there[-1].value)


def _ids(value: Any) -> list[Any]:
    return [item.get("id") for item in value] if isinstance(value, list) else []


def _item(versions: Versions, item_id: str) -> Versions:
    def item(value: Any) -> Any:
        items = value if isinstance(value, list) else []
        return next((part for part in items if part.get("id") == item_id), None)

    return parts(versions, item)


def _united(here: list[Any], there: list[Any]) -> list[Any]:
    """Return everything in both: in the order of the one that has it all, else ours first."""
    ours_new = [item for item in here if item not in there]
    theirs_new = [item for item in there if item not in here]
    if not ours_new and not theirs_new:
        # Both sides have to choose alike, or they would never agree.
        return max(here, there, key=lambda items: (len(items), repr(items)))
    return _inserted(here, there) if ours_new else there


def _inserted(first: Sequence[Any], other: Sequence[Any]) -> list[Any]:
    """Return `first` in order, and each other item before the next one both have, else last."""
    united = list(first)
    place = len(united)
    for item in reversed(other):
        if item in first:
            place = united.index(item)
        elif item not in united:
            united.insert(place, item)
    return united


def _both_texts(here: str, there: str, around: str) -> str:
    ours, theirs = _between_texts(here), _between_texts(there)
    # White space beside the mark is not part of a text.
    ours_new = [part for part in ours if not any(part.strip() in text for text in theirs)]
    theirs_new = [part for part in theirs if not any(part.strip() in text for text in ours)]
    if not ours_new and not theirs_new:
        # The same in another order: both sides have to choose alike, or they would never agree.
        return min(here, there)
    if not (ours_new and theirs_new):
        return here if ours_new else there
    return f"{around}{FROM_THE_OTHER}{around}".join([*ours, *theirs_new])


def _later(ours: Version, theirs: Version) -> Any:
    # Both sides have to choose alike, or they would never agree.
    if ours.since == theirs.since:
        return min(ours.value, theirs.value, key=repr)
    if ours.since is None or theirs.since is None:
        return ours.value if theirs.since is None else theirs.value
    return ours.value if ours.since > theirs.since else theirs.value


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {})


def _moment_rank(text: Any) -> float:
    try:
        return datetime.fromisoformat(text).timestamp()
    except (TypeError, ValueError):
        return 0.0


def _rank_in(places: Sequence[str]) -> Callable[[Any], float]:
    return lambda value: places.index(value) if value in places else -1


_BY_RANK: dict[FieldPath, Callable[[Any], float]] = {
    ("interviews", _STATUS): lambda group: _rank_in(_STATUSES)(group.get("status", "planned")),
    ("interviews", "agenda", "state"): _rank_in(_QUESTION_STATES),
    ("interviews", "agenda", "spent"): float,
    ("interviews", "reflected"): _moment_rank,
    ("followups", _DECISION): lambda group: _moment_rank(group.get("decided")),
}
