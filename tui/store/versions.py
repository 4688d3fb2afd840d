"""What a document was before, as far as the steps to undo tell."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from tui.store.files.raw_documents import decode, document_id

RowKey = tuple[str, str]
"""Where a document lies: its table and its document id."""

Seen = tuple[str, str, Mapping[str, Any], str]
"""A document of another copy: its table, its id, what it is, and what made it there."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a document, or a part of it, was (None: not there), and since when.

    `since` is None where nobody knows: for the oldest version, and for one undone to.
    `made_by` names the change that made it, or the one undone to it; empty where nobody
    knows. `undone` is one that undoing took away.
    """

    value: Any
    since: datetime | None = None
    made_by: str = ""
    undone: bool = False


Versions = list[Version]
"""Oldest first; the last one is what it is now."""


class Newer(Enum):
    """Which side can be shown to have gone on from what the other one has."""

    OURS = auto()
    THEIRS = auto()
    NEITHER = auto()


class Past:
    """The former versions of documents, by table and document id."""

    def __init__(self, history: Iterable[str], renamed: Callable[[RowKey, Any], Any]) -> None:
        """Take the steps to undo as raw documents, oldest first; what is no step is left out.

        `renamed` says under which place and how a document found at one is to be kept.
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
            # What came of both went on from theirs as well.
            row_key, document = self._renamed((table, document_id(record_id)), theirs)
            (_, former) = self._former[row_key].pop()
            self._former[row_key] += [
                (False, Version(former.value, None, made_by)),
                (False, Version(document, made, step["id"])),
            ]

    def row_keys(self) -> Collection[RowKey]:
        """Return where there is any former version."""
        return self._former.keys()

    def versions(self, row_key: RowKey, current: Any) -> Versions:
        """Return the versions of a document that is `current` now."""
        versions: Versions = []
        taken_away: Versions = []
        since, made_by = None, ""
        # A step holds what was before it; an undone one what undoing it took away.
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
    """Return the versions of a part; `part` takes it out of a value, which may be None."""
    return runs(
        Version(part(each.value), each.since, each.made_by, each.undone) for each in versions
    )


def as_known(versions: Versions, others: Versions) -> Versions:
    """Return the other side's versions, as ours tell them if the last one is known here.

    It was there before the stores parted, or a join saw it: then all that ours became
    since is newer, whatever it is.
    """
    now = others[-1]
    for end in range(len(versions) - 1, 0, -1):
        known = versions[end - 1]
        if now.made_by and (known.made_by, known.value) == (now.made_by, now.value):
            return others if known.undone else versions[:end]
    return others


def newer(ours: Versions, theirs: Versions) -> Newer:
    """Tell which side went on from what the other one has, if the versions show it.

    When each has been what the other is, the longer common past decides. Undoing shows
    nothing, and leaves no time behind: what it took away comes back rather than be lost,
    so that neither is newer. Doing again takes even the trace of it away.
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
    """How many versions back the two agree, if `ahead` once was what `behind` is now.

    And whether it no more is so because that was undone.
    """
    found = [
        (_agreeing(behind, ahead[:end]), ahead[end - 1].undone) for end in range(1, len(ahead))
    ]
    return max(found, key=lambda each: (each[0], not each[1]), default=(0, False))


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
