"""What merging two stores comes to, in short lines."""

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of
from tui.store.files.raw_documents import Rows, decode, document_id
from tui.store.merge.merge import Difference, DifferingDocument, Divergence, Merge

_LONGEST = 60
_MOST_LINES = 40
_MOST_NAMES = 10
_SHOWN_OF_THE_SAME = 15
_MOMENT = pattern_of(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z")
_INWARD = ("id", "item", "turned")
"""The endings of field names that mean nothing to a person."""
_NOUNS = {
    "contacts": ("contact", "contacts"),
    "organizations": ("organization", "organizations"),
    "interviews": ("interview", "interviews"),
    "notes": ("line of notes", "lines of notes"),
    "touches": ("touch", "touches"),
    "followups": ("follow-up", "follow-ups"),
    "questions": ("question", "questions"),
    "groupings": ("grouping of questions", "groupings of questions"),
    "profile": ("profile", "profiles"),
    "joined": ("copy merged before", "copies merged before"),
}
_TITLES = {
    Divergence.CHANGED_THERE: "Changed there, and taken over:",
    Divergence.CHANGED_ON_BOTH: "Changed on both sides:",
    Divergence.REMOVED_THERE: "Removed there:",
    Divergence.REMOVED_HERE: "Removed here:",
}


def merge_lines(merge: Merge) -> Iterator[str]:
    """Yield lines on what is new, changed and removed, with old and new values; safe to print."""
    yield from _added(merge)
    for name in merge.united:
        yield f"{_short(name)} was kept twice, and becomes one organization."
    labels = _Labels(merge.rows)
    for divergence, title in _TITLES.items():
        lines = [
            line
            for entry in merge.entries
            if entry.divergence is divergence
            for line in _lines(entry, labels)
        ]
        if lines:
            yield title
            yield from lines[:_MOST_LINES]
        if len(lines) > _MOST_LINES:
            yield f"  and {len(lines) - _MOST_LINES} more"


def _added(merge: Merge) -> Iterator[str]:
    people = [
        _short(decode(merge.rows[table][key])["name"])
        for table, key in merge.added
        if table == "contacts"
    ]
    if people:
        more = len(people) - _MOST_NAMES
        names = ", ".join(people[:_MOST_NAMES]) + (f" and {more} more" if more > 0 else "")
        yield f"New: {_count('contacts', len(people))}: {names}"
    counts = Counter(table for table, _ in merge.added if table != "contacts")
    if counts:
        yield f"New: {', '.join(_count(table, counts[table]) for table in _NOUNS if counts[table])}"


def _lines(entry: DifferingDocument, labels: "_Labels") -> Iterator[str]:
    label = labels.label(entry)
    if entry.divergence in (Divergence.REMOVED_THERE, Divergence.REMOVED_HERE):
        if entry.divergence is Divergence.REMOVED_THERE:
            end = "removed here too" if entry.result is None else "kept here"
        else:
            end = "stays removed" if entry.result is None else "used or changed there, put back"
        yield f"  {label}: {end}"
        return
    for difference in entry.differences:
        if difference.divergence is not Divergence.CHANGED_HERE:
            name = difference.name.removeprefix("@").removesuffix("_id").replace("_", " ")
            yield f"  {label}: {name} {_change(difference, labels)}"


def _change(difference: Difference, labels: "_Labels") -> str:
    ours, theirs = difference.ours, difference.theirs
    if isinstance(ours, str) and isinstance(theirs, str):
        begun = _same_at_first(ours, theirs) - _SHOWN_OF_THE_SAME
        if begun > 0:
            ours, theirs = f"…{ours[begun:]}", f"…{theirs[begun:]}"
    here, there = labels.value(ours), labels.value(theirs)
    if difference.divergence is Divergence.CHANGED_THERE:
        return f"{here} → {there}"
    taken = "both are kept"
    if difference.result in (difference.ours, difference.theirs):
        taken = "ours stays" if difference.result == difference.ours else "theirs is taken"
    return f"here {here}, there {there}; {taken}"


class _Labels:
    """What to call entries and values."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def label(self, entry: DifferingDocument) -> str:
        """Return what an entry is and whom it is about: “Touch “reply” with Jane”."""
        document = entry.theirs or entry.ours or {}
        match entry.table:
            case "contacts" | "organizations":
                return _short(document["name"])
            case "profile":
                return "Your profile"
            case "touches":
                what = document["kind"]
            case "followups":
                what = document.get("what") or document.get("summary") or document["key"][:2]
            case "joined":
                what = document["name"]
            case _:
                what = document.get("text") or document.get("wording", "")
        said = f" “{_short(what)}”" if what else ""
        who = self._named(document.get("contact_id", ""))
        noun = _NOUNS[entry.table][0].capitalize()
        return f"{noun}{said}{f' with {_short(who)}' if who else ''}"

    def value(self, value: Any) -> str:
        """Return a value in a few words."""
        match value:
            case None | "" | []:
                return "nothing"
            case bool():
                return "yes" if value else "no"
            case str():
                return f"“{_short(self._named(value) or value)}”"
            case list():
                texts = [item.get("text", "") if isinstance(item, dict) else item for item in value]
            case dict():
                texts = [text for name, text in value.items() if not name.endswith(_INWARD)]
            case _:
                return str(value)
        return f"“{_short(', '.join(str(text) for text in texts if text))}”"

    def _named(self, record_id: str) -> str:
        with suppress(ValueError):
            key = document_id(record_id)
            for table in ("contacts", "organizations"):
                if raw := self._rows.get(table, {}).get(key):
                    return str(decode(raw)["name"])
        return ""


def _same_at_first(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _short(text: object) -> str:
    line = _MOMENT.sub(r"\1 \2 UTC", clean_line(str(text)))
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _count(table: str, count: int) -> str:
    return f"{count} {_NOUNS[table][count != 1]}"
