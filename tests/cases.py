"""Many cases in one test, each with its own name when it fails."""

import functools
import inspect
import os
import reprlib
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import pytest

Test = Callable[..., None]
ENDS_A_ROW = (Exception, pytest.fail.Exception, pytest.skip.Exception, pytest.xfail.Exception)
"""What ends one row and not the test: were a row skipped, those behind it would be too."""
_short = reprlib.Repr()
_short.maxstring = _short.maxother = 300
_short.maxlist = _short.maxtuple = _short.maxdict = _short.maxset = 20


_PART = int(os.environ.get("ASKAROUND_TEST_PART", "1"))


def part_of(cases: int) -> int:
    """Return how many of its own cases a test makes: all, or a tenth if ASKAROUND_TEST_PART=10.

    For another Python than the one with which all are tried.
    """
    return max(1, cases // _PART)


@contextmanager
def case(*about: object) -> Iterator[None]:
    """Say in which of several cases a test failed."""
    try:
        yield
    except BaseException as failed:
        failed.add_note(f"The case: {', '.join(map(str, about))}")
        raise


def for_each(
    names: str | Sequence[str],
    rows: Iterable[Any],
    ids: Callable[[Any], object] | Iterable[str] | None = None,
) -> Callable[[Test], Test]:
    """Run a test for every row of a table, as one test that tells each row that fails.

    For rules that are quick, in place of `pytest.mark.parametrize`, which costs more for each row
    than they do. Each row gets copies of its own of what the fixtures gave; what no copy parts (the
    disk, the process) needs `parametrize`. Stacked, every row of one table meets every row of the
    other. `ROW=words pytest …` runs only the rows in whose names these words are.

    Raises:
        ValueError: The table has no rows, or one of another width.
    """
    keys = [key.strip() for key in names.split(",")] if isinstance(names, str) else list(names)
    table = _table(keys, list(rows), ids)

    def with_rows(test: Test) -> Test:
        test, inner = vars(test).get("for_each", (test, [()]))
        return _over([(*row, *other) for row in table for other in inner], test)

    return with_rows


@dataclass(frozen=True)
class _Values:
    """The arguments that one table gives in one row."""

    given: dict[str, Any]
    name: str | None

    def __str__(self) -> str:
        told = (f"{key}={_short.repr(value)}" for key, value in self.given.items())
        return self.name or ", ".join(told)


_Row = tuple[_Values, ...]


def _table(
    keys: list[str], rows: list[Any], ids: Callable[[Any], object] | Iterable[str] | None
) -> list[_Row]:
    if not rows:
        raise ValueError(f"no rows of {', '.join(keys)}")
    widened = [tuple(row) if len(keys) > 1 else (row,) for row in rows]
    for row, given in zip(widened, rows, strict=True):
        if len(row) != len(keys) or hasattr(given, "marks"):
            raise ValueError(f"not one value each for {', '.join(keys)}: {_short.repr(row)}")
    called: Iterable[str | None] = [None] * len(rows)
    if callable(ids):
        called = [", ".join(str(ids(value)) for value in row) for row in widened]
    elif ids is not None:
        called = ids
    return [
        (_Values(dict(zip(keys, row, strict=False)), name),)
        for row, name in zip(widened, called, strict=True)
    ]


def _over(table: list[_Row], test: Test) -> Test:
    @functools.wraps(test)
    def every_row(*args: Any, **fixtures: Any) -> None:
        for name, value in fixtures.items():
            if inspect.isfunction(value):
                raise TypeError(f"no copy parts what the function {name} knows")
        failed = []
        for row in _wanted(table):
            given = {key: value for values in row for key, value in values.given.items()}
            try:
                with case(*row):
                    test(*args, **deepcopy(fixtures), **given)
            except ENDS_A_ROW as failure:
                failed.append(failure)
        if len(failed) == 1 and isinstance(failed[0], Exception):
            __tracebackhide__ = True
            raise failed[0]
        if failed:
            pytest.fail(_told(failed, len(table)), pytrace=False)

    signature = inspect.signature(test)
    given = {key for values in table[0] for key in values.given}
    fixtures = [taken for name, taken in signature.parameters.items() if name not in given]
    vars(every_row).update(
        __signature__=signature.replace(parameters=fixtures), for_each=(test, table)
    )
    return every_row


def _wanted(table: list[_Row]) -> list[_Row]:
    words = os.environ.get("ROW", "")
    rows = [row for row in table if words in ", ".join(map(str, row))] if words else table
    return rows or pytest.skip(f"no row is called {words}")


def _told(failed: Sequence[BaseException], of: int) -> str:
    """What failed in each row, from the line of the test on."""
    told = (f"{len(failed)} of {of} rows fail", *map(_from_the_test, failed))
    return "\n\n".join(told)


def _from_the_test(failure: BaseException) -> str:
    here = failure.__traceback__
    while here and here.tb_next and here.tb_frame.f_code.co_filename == __file__:
        here = here.tb_next
    return "".join(traceback.format_exception(type(failure), failure, here)).rstrip()
