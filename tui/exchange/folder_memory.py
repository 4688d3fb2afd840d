"""What was last written into a folder that other programs change as well.

Only so can be told what somebody changed or deleted there, from what changed here. It is kept
in the folder itself, so that it goes along wherever the folder goes, in a hidden file, which
those programs pass over.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

from tui.system.files import write_private

NAME = ".askaround.json"
"""The name of the file."""

_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Written:
    """A card or an event as it was written: what the file says it is, and all it says."""

    uid: str
    text: str


@dataclass(slots=True)
class FolderMemory:
    """What was written, by the name of the file, and by UID what was deleted there since."""

    files: dict[str, Written] = field(default_factory=dict)
    deleted: dict[str, str] = field(default_factory=dict)


def remembered(folder: Path) -> FolderMemory:
    """Return what is known of a folder; nothing where that is missing or cannot be read."""
    path = folder / NAME
    try:
        if path.is_symlink() or path.stat().st_size > _LARGEST:
            return FolderMemory()
        found = json.loads(path.read_text(encoding="utf-8"))
        files = {
            str(name): Written(str(each["uid"]), str(each["text"]))
            for name, each in found["files"].items()
        }
        return FolderMemory(files, {str(uid): str(text) for uid, text in found["deleted"].items()})
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return FolderMemory()


def remember(folder: Path, memory: FolderMemory) -> None:
    """Keep what is known of a folder; raises OSError when it cannot be written."""
    if memory == remembered(folder):
        return
    files = {name: {"uid": each.uid, "text": each.text} for name, each in memory.files.items()}
    content = {"askaround": 1, "files": files, "deleted": memory.deleted}
    text = json.dumps(content, ensure_ascii=False, indent=0)
    write_private(folder / NAME, text.encode("utf-8", "replace"))
