"""What is remembered about other copies of the store."""

from typing import ClassVar
from uuid import NAMESPACE_OID, uuid5

from tui.model.base import Moment, Record
from tui.model.text.lines import Line


class MergedCopy(Record):
    """A copy whose content was merged into this store, known by the digest of its bytes."""

    table: ClassVar[str] = "joined"

    digest: str
    name: Line
    joined: Moment

    @staticmethod
    def id_of(digest: str) -> str:
        """Return the record id for the copy with this digest, the same on every computer."""
        return str(uuid5(NAMESPACE_OID, digest))
