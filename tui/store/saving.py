"""How far saving has got."""

from dataclasses import dataclass
from enum import StrEnum


class Saving(StrEnum):
    """Whether the disk holds everything."""

    SAVED = "saved"
    SAVING = "saving"
    NOT_SAVED = "not saved"


@dataclass(frozen=True, slots=True)
class SaveState:
    """Whether the disk holds everything; if not, why, and how many changes wait."""

    saving: Saving
    reason: str = ""
    waiting: int = 0
