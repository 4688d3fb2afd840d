"""One change to the book, as it is undone and redone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from tui.store.files.raw_documents import Change
from tui.store.versions import Seen

TABLE = "history"


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable change: its words, and the documents that undoing or redoing it puts back.

    `made` is when, in ISO 8601 and UTC; empty when nobody knows. A step that was undone
    when another change was made is `left` behind: it can no longer be redone, but it still
    tells a later merge what was undone. `seen` are documents of another copy that it
    combined with ours into new ones; each with the id of the step that had made it.
    Steps of one `burst` of a key are undone and redone together; empty for one by itself.
    """

    id: str
    words: str
    undone: bool
    made: str
    documents: tuple[Change, ...]
    left: bool = False
    seen: tuple[Seen, ...] = ()
    burst: str = ""

    def to_document(self) -> dict[str, Any]:
        """Return the step as JSON values."""
        return {
            "id": self.id,
            "words": self.words,
            "undone": self.undone,
            "left": self.left,
            "made": self.made,
            "documents": [list(change) for change in self.documents],
            "seen": [list(document) for document in self.seen],
            **({"burst": self.burst} if self.burst else {}),
        }

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> "Step":
        """Read a step back from its document."""
        return cls(
            id=document["id"],
            words=document["words"],
            undone=document["undone"],
            made=document.get("made", ""),
            documents=tuple((table, key, value) for table, key, value in document["documents"]),
            left=document.get("left", False),
            seen=tuple(
                (table, key, value, by) for table, key, value, by in document.get("seen", ())
            ),
            burst=document.get("burst", ""),
        )


def to_undo(steps: Sequence[Step]) -> list[Step]:
    """Return the steps that undo takes back next, the newest first.

    They are one that a person saw, or a burst of them, each with what nobody saw behind it.
    """
    groups = _groups([step for step in steps if not step.undone])
    return _flat(reversed(_of_one_burst(groups[::-1])))[::-1]


def to_redo(steps: Sequence[Step]) -> list[Step]:
    """Return the steps that redo makes again next, the oldest first; see `to_undo`."""
    return _flat(_of_one_burst(_groups([step for step in steps if step.undone and not step.left])))


def words_of(steps: Sequence[Step]) -> str:
    """Return the words of steps that are undone or redone together; empty if nobody saw them."""
    first, *more = [step.words for step in steps if step.words] or [""]
    return f"{first}, and {len(more)} more" if more else first


def _groups(steps: Sequence[Step]) -> list[list[Step]]:
    """Return each step that has words, with those behind it that have none."""
    groups: list[list[Step]] = []
    for step in steps:
        if step.words:
            groups.append([step])
        elif groups:
            groups[-1].append(step)
    return groups


def _of_one_burst(groups: Sequence[list[Step]]) -> list[list[Step]]:
    if not groups:
        return []
    burst = groups[0][0].burst
    return [*takewhile(lambda group: group[0].burst == burst, groups[: None if burst else 1])]


def _flat(groups: Iterable[list[Step]]) -> list[Step]:
    return [step for group in groups for step in group]
