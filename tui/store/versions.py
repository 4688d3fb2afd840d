"""What a document was before, as far as the steps to undo can tell."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from tui.store.files.raw_documents import decode, document_id

RowKey = tuple[str, str]
"""Where a document is kept: its table and its document id."""

Seen = tuple[str, str, Mapping[str, Any], str]
"""A document of another copy: its table, its id, what it is, and what made it there."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a document, or a part of it, was (None: not there), and since when.

    `since` is None where nobody knows: for the oldest version, and for one that undoing
    brought back. `made_by` is the id of the step that made it, or whose undoing did; empty
    where nobody knows. `undone` marks one that undoing took away.
    """

    value: Any
    since: datetime | None = None
    made_by: str = ""
    undone: bool = False


Versions = list[Version]
"""Oldest first; the last is the present one."""


class Newer(Enum):
    """Which side can be shown to have gone on from what the other one has."""

    OURS = auto()
    THEIRS = auto()
    NEITHER = auto()


class Past:
    """The former versions of documents, by table and document id."""

    def __init__(self, history: Iterable[str], renamed: Callable[[RowKey, Any], Any]) -> None:
        """Take the steps to undo as raw documents, oldest first; skip what is not a step.

        `renamed` returns the key and the form under which a document is to be kept.
        """
        self._renamed = renamed
        self._former: defaultdict[RowKey, list[tuple[bool, Version]]] = defaultdict(list)
        for raw in history:
            with suppress(LookupError, TypeError, ValueError, AttributeError):
                self._add(decode(raw))

    def _add(self, step: Mapping[str, Any]) -> None:
        made, undone = _moment(step.get("made", "")), bool(step["undone"])
        for table, record_id, former in step["documents"]:
            row_key, document = self._renamed((table, document_id(record_id)), former)
            self._former[row_key].append((undone, Version(document, made, step["id"])))
        for table, record_id, theirs, made_by in () if undone else step.get("seen", ()):
            # The combination of both went on from theirs as well.
            row_key, document = self._renamed((table, document_id(record_id)), theirs)
            (_, former) = self._former[row_key].pop()
            self._former[row_key] += [
                (False, Version(former.value, None, made_by)),
                (False, Version(document, made, step["id"])),
            ]

    def row_keys(self) -> Collection[RowKey]:
        """Return the keys of documents that have a former version."""
        return self._former.keys()

    def versions(self, row_key: RowKey, current: Any) -> Versions:
        """Return the versions of a document that is `current` now."""
        versions: Versions = []
        taken_away: Versions = []
        since, made_by = None, ""
        # A step holds what was there before it; an undone one what undoing it took away.
        for undone, step in [*self._former.get(row_key, []), (False, Version(current))]:
            if undone:
                taken_away.append(Version(step.value, made_by=step.made_by, undone=True))
                continue
            versions.append(Version(step.value, since, made_by))
            if taken_away:
                back = Version(step.value, made_by=f"undoing {taken_away[0].made_by}")
                versions += [*taken_away, back]
            taken_away, since, made_by = [], step.since, step.made_by
        return runs(versions)


def runs(versions: Iterable[Version]) -> Versions:
    """Return the versions without those that changed nothing."""
    found: Versions = []
    for version in versions:
        if not found or found[-1].value != version.value:
            found.append(version)
    return found


def parts(versions: Versions, part: Callable[[Any], Any]) -> Versions:
    """Return the versions of a part; `part` gets it from a value, which may be None."""
    return runs(
        Version(part(version.value), version.since, version.made_by, version.undone)
        for version in versions
    )


def as_known(versions: Versions, others: Versions) -> Versions:
    """Return the other side's versions, as ours tell them if their last one is known here.

    It was here before the stores parted, or a merge saw it: then whatever ours became since
    is newer.
    """
    now = others[-1]
    for end in range(len(versions) - 1, 0, -1):
        known = versions[end - 1]
        if now.made_by and (known.made_by, known.value) == (now.made_by, now.value):
            return others if known.undone else versions[:end]
    return others


def newer(ours: Versions, theirs: Versions) -> Newer:
    """Return which side went on from what the other has, if the versions show it.

    When each was once what the other is now, the longer common past decides. Undoing shows
    nothing and leaves no time: what it took away comes back rather than being lost, so
    neither is newer. Redoing removes even that trace.
    """
    (ours_behind, undone_there), (theirs_behind, undone_here) = (
        _common(ours, theirs),
        _common(theirs, ours),
    )
    if ours_behind == theirs_behind:
        return Newer.NEITHER
    found = Newer.OURS if theirs_behind > ours_behind else Newer.THEIRS
    undone = undone_here if found is Newer.OURS else undone_there
    return Newer.NEITHER if undone else found


def _common(behind: Versions, ahead: Versions) -> tuple[int, bool]:
    """Return how many versions the two share, if `ahead` once was what `behind` is now.

    And whether that is no longer so because it was undone.
    """
    found = [
        (_agreeing(behind, ahead[:end]), ahead[end - 1].undone) for end in range(1, len(ahead))
    ]
    return max(found, key=lambda common: (common[0], not common[1]), default=(0, False))


def _agreeing(one: Versions, other: Versions) -> int:
    count = 0
    for mine, yours in zip(reversed(one), reversed(other), strict=False):
        if mine.value != yours.value:
            break
        count += 1
    return count


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
