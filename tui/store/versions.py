"""What a document was before, as far as the steps to undo tell."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from tui.store.rows import decode, document_id

Place = tuple[str, str]
"""Where a document lies: its table and its document id."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a document, or a part of it, was (None: not there), and since when.

    `since` is None where nobody knows: for the oldest version, and for one undone to.
    """

    value: Any
    since: datetime | None = None


Versions = list[Version]
"""Oldest first; the last one is what it is now."""


class Newer(Enum):
    """Which side can be shown to have gone on from what the other one has."""

    OURS = auto()
    THEIRS = auto()
    NEITHER = auto()


class Past:
    """The former versions of documents, by table and document id."""

    def __init__(self, history: Iterable[str], renamed: Callable[[Place, Any], Any]) -> None:
        """Take the steps to undo as raw documents, oldest first; what is no step is left out.

        `renamed` says under which place and how a document found at one is to be kept.
        """
        self._renamed = renamed
        self._former: defaultdict[Place, list[tuple[bool, Version]]] = defaultdict(list)
        for raw in history:
            with suppress(KeyError, TypeError, ValueError, AttributeError):
                self._add(decode(raw))

    def _add(self, step: Mapping[str, Any]) -> None:
        made, undone = _moment(step.get("made", "")), bool(step["undone"])
        for table, record_id, former in step["documents"]:
            place, document = self._renamed((table, document_id(record_id)), former)
            self._former[place].append((undone, Version(document, made)))

    def places(self) -> Collection[Place]:
        """Return where there is any former version."""
        return self._former.keys()

    def versions(self, place: Place, current: Any) -> Versions:
        """Return the versions of a document that is `current` now."""
        former = self._former.get(place, [])
        # A step holds what was before it; an undone one what undoing it took away.
        done = [version for undone, version in former if not undone]
        since = [None, *(version.since for version in done)]
        values = [*(version.value for version in done), current]
        versions = [Version(value, moment) for value, moment in zip(values, since, strict=True)]
        if undone := [version for undone, version in former if undone]:
            versions += [*undone, Version(current)]
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
    return runs(Version(part(version.value), version.since) for version in versions)


def newer(ours: Versions, theirs: Versions) -> Newer:
    """Tell which side went on from what the other one has, if the versions show it.

    When each has been what the other is, the longer common past decides. Undoing leaves
    no time behind, and doing again takes even its trace away: then neither is newer.
    """
    ours_behind, theirs_behind = _common(ours, theirs), _common(theirs, ours)
    if ours_behind and theirs_behind:
        ahead = ours if theirs_behind > ours_behind else theirs
        if theirs_behind == ours_behind or ahead[-1].since is None:
            return Newer.NEITHER
    if theirs_behind > ours_behind:
        return Newer.OURS
    return Newer.THEIRS if ours_behind else Newer.NEITHER


def _common(behind: Versions, ahead: Versions) -> int:
    """How many versions back the two agree, if `ahead` once was what `behind` is now."""
    return max(
        (_agreeing(behind, ahead[:end]) for end in range(1, len(ahead))),
        default=0,
    )


def _agreeing(one: Versions, other: Versions) -> int:
    count = 0
    for mine, yours in zip(reversed(one), reversed(other), strict=False):
        if mine.value != yours.value:
            break
        count += 1
    return count


def last_common(ours: Versions, theirs: Versions) -> Any:
    """Return the newest value that both sides have had, None when there is none."""
    others = [version.value for version in theirs]
    return next(
        (version.value for version in reversed(ours) if version.value in others),
        None,
    )


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
