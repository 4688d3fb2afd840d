"""Which column of a table holds what, by its name or as the person says."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tui.exchange.readers.csv_rows import Header
from tui.exchange.readers.header_words import (
    FIELD_WORDS,
    NOTED_WORDS,
    around_removed,
    header_key,
    is_address,
    is_email,
    is_phone,
)
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

FIELDS = (
    *("name", "first_name", "last_name", "title", "organization", "emails", "phones", "links"),
    *("tags", "notes", "how_we_met", "source", "introducer", "connected", "greet_as"),
    *("time_zone", "middle_name", "prefix", "suffix", "uid"),
)
"""The fields that can be read."""

_SEVERAL = frozenset({"title", "emails", "phones", "links", "tags", "notes"})
_HALVES = ("first_name", "last_name")
_PARTS = (*_HALVES, "middle_name", "prefix", "suffix")
_PLAIN_NAMES = frozenset({"name", "names", "naam", "名前", "이름", "person", "contact"})
_SHOWN = 40
_EITHER = pattern_of(r"/|\bor\b|\boder\b", re.IGNORECASE)
_LEAST_DIGITS = 7
_BESIDE = frozenset(["advisor", "adviser", "mentor", "sponsor"])
_FIRST_CHOICES = (
    "primary",
    "main",
    "preferred",
    "mobile",
    "mobil",
    "cell",
    "handy",
    "携帯",
    "手机",
)

Columns = Mapping[str, Sequence[str]]
"""The names of each field's columns, in lower case."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything in a table is: the fields, what goes to the notes, and what is not read.

    `noted` has a word for the notes with the columns that make its text, in lower case;
    `others` are names as they are written.
    """

    columns: Columns
    noted: Sequence[tuple[str, Sequence[str]]]
    others: Sequence[str]


def columns_of(cells: Sequence[str], mapping: Mapping[str, str] | None = None) -> Columns:
    """Return which columns of a header hold which field; empty when none of them holds a name.

    What `mapping` says about a field overrides the guess; its columns must all be there. An
    empty column name says that no column holds the field. Where a first or a last name
    stands beside a plain "name", that one is the other half.
    """
    header = Header(cells)
    told = {field: _named(header, column) for field, column in (mapping or {}).items() if column}
    if not all(told.values()):
        return {}
    columns = {field: found for field in FIELDS if (found := _guessed(header, field))}
    _leave_others(columns, header)
    _settle_halves(columns)
    name = told.get("name", "")
    half = next((each for each in _HALVES if [name] == columns.get(each)), "")
    if name and half and not any(each in told for each in _HALVES):
        # Of a table with two halves, one was told as the name: the other half is still there.
        told = {**told, half: told.pop("name")}
        columns.pop("name", None)
    elif name:
        columns = {field: names for field, names in columns.items() if field not in _PARTS}
    elif any(field in told for field in _HALVES):
        columns.pop("name", None)
    columns.update({field: [column] for field, column in told.items()})
    for field, column in (mapping or {}).items():
        if not column:
            columns.pop(field, None)
    return columns if any(field in columns for field in ("name", *_HALVES)) else {}


def layout_of(header: Header, columns: Columns) -> Layout:
    """Return what all columns of a header are for, those of the program's own tables aside."""
    if "uid" in columns:
        return Layout(columns, (), ())
    read = {name for names in columns.values() for name in names}
    noted: dict[str, list[str]] = {}
    others = []
    for name in header.names:
        if not name or name.casefold() in read:
            continue
        key = header_key(name)
        label = NOTED_WORDS.get(key) or NOTED_WORDS.get(around_removed(key))
        if not label and is_address(key):
            label = "Address"
        if label:
            noted.setdefault(label, []).append(name.casefold())
        else:
            others.append(name)
    return Layout(columns, list(noted.items()), others)


def no_name_column(cells: Sequence[str], mapping: Mapping[str, str] | None = None) -> str:
    """Return a sentence on what to do about a header without a column for the name."""
    names = [clean_line(cell)[:_SHOWN] for cell in cells[:_SHOWN]]
    if is_somebody(cells):
        return (
            f"Its first row is somebody already ({', '.join(names)}); put a row with the names of "
            "the columns above it, like Name, Title, Company, E-mail."
        )
    wanted = " and ".join(filter(None, (mapping or {}).values()))
    missing = f"no column {wanted}" if wanted else "no column that is called a name"
    known = {name for field in FIELDS for name in _guessed(Header(cells), field)}
    unknown = [name for name in names if name and name.casefold() not in known]
    examples = [*unknown, *filter(None, names), "Person"]
    halves = ""
    if len(unknown) > 1:
        halves = f', or, where it is two, --map first_name="{unknown[0]}" last_name="{unknown[1]}"'
    return (
        f"There is {missing} in its first row ({', '.join(names)}); say which it is, like "
        f'--map name="{examples[0]}"{halves}.'
    )


def is_somebody(cells: Sequence[str]) -> bool:
    """Whether a row has an address, a number or a link in it, as no header has."""
    return any(
        "@" in cell or "://" in cell or sum(map(str.isdecimal, cell)) >= _LEAST_DIGITS
        for cell in cells
    )


def field_named(word: str) -> str:
    """Return the field that a word names: phone is phones; "" for none."""
    wanted = header_key(word)
    for field in FIELDS:
        if wanted == header_key(field) or wanted in FIELD_WORDS.get(field, ()):
            return field
    return "emails" if is_email(wanted) else "phones" if is_phone(wanted) else ""


def _named(header: Header, column: str) -> str:
    """Return the column of this name, however it is spelled; "" for none."""
    bare = " ".join(column.split()).casefold()
    if bare in header:
        return bare
    wanted = header_key(column)
    names = (name.casefold() for name in header.names if name and header_key(name) == wanted)
    return next(names, "") if wanted else ""


def _guessed(header: Header, field: str) -> list[str]:
    """Return the columns that hold a field, the best first."""
    ranked = [
        (rank, name.casefold())
        for name in dict.fromkeys(header.names)
        if (rank := _rank(name, field)) is not None
    ]
    found = [name for _, name in sorted(ranked, key=lambda each: each[0])]
    return list(dict.fromkeys(found if field in _SEVERAL else found[:1]))


@lru_cache(maxsize=4096)
def _rank(name: str, field: str) -> int | None:
    """Return how well a column's name says that it holds a field, 0 the best; None: not at all.

    Two names of one field may stand for it together: Job Title / Role.
    """
    if (rank := _rank_of(header_key(name), field)) is not None:
        return rank
    ranks = [_rank_of(header_key(part), field) for part in _EITHER.split(name)]
    return max(filter(None, ranks), default=0) if len(ranks) > 1 and None not in ranks else None


def _rank_of(key: str, field: str) -> int | None:
    if not key:
        return None
    if field in ("emails", "phones"):
        bare = around_removed(key)
        if not (is_email(bare) if field == "emails" else is_phone(bare)):
            return None
        return 0 if " " not in key or any(word in key for word in _FIRST_CHOICES) else 1
    words = FIELD_WORDS[field]
    if key in words:
        return words.index(key)
    bare = around_removed(key)
    if bare not in words:
        return None
    # Preferred Name is what somebody is called, and not the name.
    is_another = any(key in others for others in FIELD_WORDS.values())
    return None if is_another else len(words) + words.index(bare)


def _leave_others(columns: dict[str, list[str]], header: Header) -> None:
    """Leave out what is about somebody beside the person: Advisor Name, where both halves stand.

    Of somebody who is called by a plain name, Mentor Email is not the address.
    """
    keys = {name.casefold(): header_key(name) for name in header.names}
    is_plain = {
        field
        for field in ("name", *_HALVES)
        for name in columns.get(field, ())
        if keys[name] in FIELD_WORDS[field] and not _is_beside(keys[name])
    }
    if "name" in columns and is_plain.issuperset(_HALVES) and "name" not in is_plain:
        columns.pop("name")
    for field, names in list(columns.items()) if is_plain else ():
        columns[field] = [name for name in names if not _is_beside(keys[name])]
        if not columns[field]:
            columns.pop(field)


def _is_beside(key: str) -> bool:
    return key.partition(" ")[0] in _BESIDE


def _settle_halves(columns: dict[str, list[str]]) -> None:
    name, first, last = (columns.get(field) for field in ("name", *_HALVES))
    if name and name == first:
        # One word for both, as in Korean: a given name only where a family name stands beside.
        columns.pop("name" if last else "first_name")
        return
    called = columns.get("greet_as")
    if last and called and not (name or first):
        columns["first_name"] = called
        return
    if name and header_key(name[0]) in _PLAIN_NAMES and bool(first) != bool(last):
        columns["last_name" if first else "first_name"] = name
