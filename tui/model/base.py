"""What every record has in common."""

import os
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import compress
from operator import is_not
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


_UNCHANGING = (str, int, float, tuple, type(None))


class Record(BaseModel):
    """Something the book keeps. Records never change; `changed` makes the next version.

    Keys this version does not know are kept, so that a newer file loses nothing.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    table: ClassVar[str]
    unwritten: ClassVar[dict[str, Any]] = {}
    """What fields are at their default, as far as it never changes; see `slim`."""
    by_field: ClassVar[tuple[Any, ...]] = ()
    """The same in the order of the fields; what no value ever is, for those without one."""

    id: str = Field(default_factory=new_id)

    @classmethod
    def __pydantic_init_subclass__(cls, **_options: Any) -> None:
        """Have a field that an instance does not hold be at its default."""
        cls.unwritten = {
            name: field.default
            for name, field in cls.model_fields.items()
            if isinstance(field.default, _UNCHANGING)
        }
        for name, default in cls.unwritten.items():
            setattr(cls, name, default)
        cls.by_field = tuple(cls.unwritten.get(name, cls) for name in cls.model_fields)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Record)
            and type(self) is type(other)
            and (self.__dict__ == other.__dict__ or self.values() == other.values())
            and (self.model_extra or {}) == (other.model_extra or {})
        )

    def __hash__(self) -> int:
        return hash((self.table, self.id))

    def values(self) -> dict[str, Any]:
        """Return the values of all fields, also of those at their default."""
        return {**self.unwritten, **self.__dict__}

    def changed(self, **fields: Any) -> Self:
        """Return a copy with these fields replaced and validated."""
        return type(self).model_validate({**self.__dict__, **(self.model_extra or {}), **fields})

    def to_whole_document(self) -> dict[str, Any]:
        """Return the record as JSON values, also those at their default."""
        return self.changed().model_dump(mode="json")

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
    """Drop what a record has in common with others: it then takes a third of the memory.

    That is what `lighten` drops, and every field at its default, which the class has.
    """
    lighten(record)
    values, defaults = record.__dict__, record.by_field
    if len(values) == len(defaults):
        # A loop takes twice as long, and there are thousands of records.
        written = compress(values.items(), map(is_not, values.values(), defaults))
        object.__setattr__(record, "__dict__", dict(written))


def lighten(record: Record) -> None:
    """Drop pydantic's note of which fields were given, and share one empty dict of unknown keys.

    The first is never looked at, and the second never changes. It takes a quarter of the time
    that all of `slim` does.
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
