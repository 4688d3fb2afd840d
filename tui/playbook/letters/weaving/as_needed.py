"""Sequences whose items take a while, so that none is made that nobody asks for."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class AsNeeded(Sequence[T]):
    """The items of an iterable, each made once, when it is first asked for."""

    def __init__(self, items: Iterable[T]) -> None:
        self._items = iter(items)
        self._made: list[T] = []

    def __iter__(self) -> Iterator[T]:
        """Yield the items, those that were asked for before first."""
        at = 0
        while at < len(self._made) or self._make_one():
            yield self._made[at]
            at += 1

    def __bool__(self) -> bool:
        """Whether there are any, for which the first is made."""
        return bool(self._made) or self._make_one()

    def __len__(self) -> int:
        """Return how many there are, for which all are made."""
        while self._make_one():
            pass
        return len(self._made)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        """Return the item at a place, for which those before it are made; or a part, of all."""
        if isinstance(place, slice) or place < 0:
            return list(self)[place]
        while len(self._made) <= place and self._make_one():
            pass
        return self._made[place]

    def _make_one(self) -> bool:
        for item in self._items:
            self._made.append(item)
            return True
        return False


def round_and_place(items: Sequence[T], turn: int) -> tuple[int, int]:
    """Return in which round whose turn it is, all counted from 0, with one there at least.

    No more of them are made than it takes.
    """
    try:
        items[turn]
    except IndexError:
        return divmod(turn, len(items))
    return 0, turn
