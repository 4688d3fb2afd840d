"""What every record has in common."""

import os
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Self
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field


def new_id() -> str:
    """Return a new UUID as text: version 7, ordered by when it was made, to within 0.25 µs."""
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    fraction = rest * 4096 // 1_000_000
    random_bits = int.from_bytes(os.urandom(8)) & (1 << 62) - 1
    return str(UUID(int=milliseconds << 80 | 7 << 76 | fraction << 64 | 2 << 62 | random_bits))


def id_after(former: str) -> str:
    """Return a new UUID as text that stands behind another, also when the clock was set back."""
    made = new_id()
    if made > former:
        return made
    step = 1 + int.from_bytes(os.urandom(4))
    return str(UUID(int=(UUID(former).int + step) % (1 << 128)))


def id_between(former: str, following: str) -> str:
    """Return a new UUID as text that stands behind one and, where there is room, before another."""
    low, high = UUID(former).int, UUID(following).int
    room = high - low - 1
    if room < 1:
        return id_after(former)
    # Past the middle: many lines are added one after another below the same one.
    return str(UUID(int=low + 1 + room // 2 + int.from_bytes(os.urandom(16)) % (room // 4 + 1)))


def is_record_id(text: str) -> bool:
    """Whether a text is a UUID as records have it: in small letters, with hyphens."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_utc)]
"""An aware datetime, kept in UTC."""


class Record(BaseModel):
    """Something the book keeps. Records never change; `changed` makes the next version.

    Keys this version does not know are kept, so that a newer file loses nothing.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    table: ClassVar[str]

    id: str = Field(default_factory=new_id)

    def changed(self, **fields: Any) -> Self:
        """Return a copy with these fields replaced and validated."""
        return type(self).model_validate({**self.__dict__, **(self.model_extra or {}), **fields})

    def to_document(self) -> dict[str, Any]:
        """Return the record as JSON values, leaving out what is at its default."""
        return {"id": self.id, **self.model_dump(mode="json", exclude_defaults=True)}

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> Self:
        """Read a record back from its document; raises pydantic.ValidationError."""
        return cls.model_validate(document)


_NO_FIELDS: frozenset[str] = frozenset()
_NO_EXTRA: dict[str, Any] = {}


def slim(record: Record) -> None:
    """Drop pydantic's note of which fields were given, and share one empty dict of unknown keys.

    The first is never looked at, and the second never changes. Together they would take
    almost half the memory of a record.
    """
    object.__setattr__(record, "__pydantic_fields_set__", _NO_FIELDS)
    if not record.model_extra:
        object.__setattr__(record, "__pydantic_extra__", _NO_EXTRA)


class Part(BaseModel):
    """A part of a record, kept inside its document."""

    model_config = ConfigDict(frozen=True, extra="allow")

    def changed(self, **fields: Any) -> Self:
        """Return a copy with these fields replaced and validated."""
        return type(self).model_validate({**self.__dict__, **(self.model_extra or {}), **fields})
