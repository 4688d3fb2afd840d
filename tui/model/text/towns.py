"""The table of cities: its lines, and whether words are the name of one."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tui.model.text.folding import bare_words

TABLE = Path(__file__).with_name("cities.txt")
"""Cities and their time zones; how its lines are made stands at its beginning."""
# Firms are called so as well.
_FIRMS_TOO = frozenset(
    (
        *("zurich", "phoenix", "oxford", "cambridge", "princeton", "aberdeen", "providence"),
        *("santander", "toyota", "enterprise", "nice", "orange", "anthem", "surprise", "sunrise"),
        *("concord", "mission", "independence", "paradise", "plantation", "aurora", "most"),
        *("mercedes", "victoria", "golfe", "samba", "split", "suzuka", "kawasaki", "vale"),
    )
)
# Parts of cities, of which the table knows nothing.
_BOROUGHS = frozenset({"bronx", "brooklyn", "queens", "manhattan", "harlem", "staten island"})


def table_lines() -> Iterator[str]:
    """Yield the lines of the table that are no remarks."""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line


def is_city(text: str) -> bool:
    """Whether words are the name of a city of some size, and hardly of a firm: Port Harcourt."""
    return bare_words(text) in _cities()


@cache
def _cities() -> frozenset[str]:
    cities = (line.split(";") for line in table_lines() if not line.startswith("@"))
    return frozenset(bare_words(name) for name, *_ in cities) - _FIRMS_TOO | _BOROUGHS
