"""Reading fields that a person filled in, and saying which of them cannot be kept."""

from collections.abc import Callable, Mapping
from typing import TypeVar

T = TypeVar("T")


class FieldError(ValueError):
    """A sentence that says why the field of this id cannot be kept."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def read_field(values: Mapping[str, str], field: str, read: Callable[[str], T]) -> T:
    """Return what `read` makes of a field; what it refuses is said to be about that field."""
    try:
        return read(values[field])
    except ValueError as error:
        raise FieldError(field, str(error)) from error
