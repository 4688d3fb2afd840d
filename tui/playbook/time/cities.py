"""The table of cities and regions with their time zones; read when a place is looked up."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from itertools import islice, takewhile
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tui.model.text.folding import bare_words
from tui.model.text.towns import table_lines

# Of namesakes, the one so many times as big as the others is meant.
_DOMINANT = 10
_ALMOST_ALL = 0.9
_SHORTEST_BEGINNING = 4
_LARGE = 500
_MOST_NAMED = 3
_SHORTER = {"saint": "st", "sankt": "st", "fort": "ft", "mount": "mt"}


class City(NamedTuple):
    """A city: thousands of people, time zone, the code and the first name of its region."""

    name: str
    people: int
    zone: str
    code: str
    region: str


class _Table(NamedTuple):
    by_name: dict[str, list[City]]
    by_other_name: dict[str, list[City]]
    by_code: dict[str, list[City]]
    codes: dict[str, set[str]]


def zone_of_place(words: str) -> str:
    """Return the time zone of a city or a region, empty if none is known by these words.

    Raises ValueError, with a sentence, where several are meant that have different clocks.
    """
    key = _key(words)
    found = _cities(key)
    regions = [city for code in _table().codes.get(key, ()) for city in _within(code)]
    if found and (not regions or max(city.people for city in found) >= _LARGE):
        return _one_of(words, found)
    if regions and len(key) > len("us"):
        return _zone_of_region(words, found, regions)
    return "" if found else _zone_of_namesake(words)


def _zone_of_namesake(words: str) -> str:
    """Return the zone of a region in which a small town bears the name of a city: Paris, Texas."""
    known = words.replace(",", " ").split()
    for count in range(1, len(known)):
        town, region = " ".join(known[:-count]), " ".join(known[-count:])
        if len(region) <= len("us") and not region.isupper():
            continue
        codes = _table().codes.get(_key(region), set())
        regions = [city for code in codes for city in _within(code)]
        if regions and _cities(_key(town)):
            return _zone_of_region(words, [], regions)
    return ""


def _cities(key: str) -> list[City]:
    table = _table()
    words = key.split()
    found = table.by_name.get(key) or table.by_other_name.get(key) or []
    for count in range(1, min(3, len(words) - 1) + 1):
        if found:
            return found
        codes = table.codes.get(" ".join(words[-count:]), set())
        named = _cities(" ".join(words[:-count])) if codes else []
        found = [city for city in named if any(_is_in(city.code, code) for code in codes)]
    if not found and len(key) >= _SHORTEST_BEGINNING:
        names, begin = _names(), f"{key} "
        begun = islice(names, bisect_left(names, begin), None)
        of_these = takewhile(lambda name: name.startswith(begin), begun)
        found = [city for name in of_these for city in table.by_name[name]]
    return found


@cache
def _names() -> list[str]:
    return sorted(_table().by_name)


def _one_of(words: str, cities: list[City]) -> str:
    largest = _largest_by_clock(cities)
    if len(largest) == 1 or largest[0].people >= _DOMINANT * largest[1].people:
        return largest[0].zone
    several = sorted(cities, key=lambda each: -each.people)
    named = dict.fromkeys(f"{words}, {city.region}" for city in (*largest, *several))
    raise ValueError(f"“{words}” could be {' or '.join([*named][:_MOST_NAMED])}: write which.")


def _zone_of_region(words: str, cities: list[City], regions: list[City]) -> str:
    largest = _largest_by_clock([*cities, *regions])
    zone = largest[0].zone
    people = sum(city.people for city in regions)
    same = {city.zone for city in regions if _clock(city.zone) == _clock(zone)}
    if sum(city.people for city in regions if city.zone in same) < _ALMOST_ALL * people:
        raise ValueError(f"“{words}” has several time zones: write a city.")
    return zone


def _largest_by_clock(cities: Iterable[City]) -> list[City]:
    """Return the largest city of each clock, the largest first."""
    found: dict[tuple[object, ...], City] = {}
    for city in sorted(cities, key=lambda each: -each.people):
        found.setdefault(_clock(city.zone), city)
    return list(found.values())


@cache
def _clock(zone: str) -> tuple[object, ...]:
    """Return what the clocks of a zone show in winter and in summer."""
    here = ZoneInfo(zone)
    return tuple(
        datetime(2026, month, 15, tzinfo=UTC).astimezone(here).utcoffset() for month in (1, 7)
    )


def _within(code: str) -> list[City]:
    return [
        city for each, cities in _table().by_code.items() if _is_in(each, code) for city in cities
    ]


def _is_in(code: str, region: str) -> bool:
    return code == region or code.startswith(f"{region}-")


def _key(words: str) -> str:
    return " ".join(_SHORTER.get(word, word) for word in bare_words(words).split())


@cache
def _table() -> _Table:
    table = _Table(defaultdict(list), defaultdict(list), defaultdict(list), defaultdict(set))
    code = region = zone = ""
    for line in table_lines():
        if line.startswith("@"):
            code, names, zone = line[1:].split(";")
            region = names.partition(",")[0]
            for name in (*names.split(","), code.rpartition("-")[2]):
                table.codes[_key(name)].add(code)
            continue
        name, people, others = f"{line};".split(";")[:3]
        city = City(name, int(people), zone, code, region)
        table.by_name[_key(name)].append(city)
        table.by_code[code].append(city)
        for other in filter(None, others.split(",")):
            table.by_other_name[_key(other)].append(city)
    return table
