"""Two people or more in one line: Jane Doe and Bob Smith, Acme."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.model.contact_line.name.names import fit_of_address
from tui.model.contact_line.openings import LISTED, without_bullet
from tui.model.contact_line.phrases import is_aside, labeled
from tui.model.contact_line.said.firm_first import with_firm_behind_names
from tui.model.contact_line.words.work_words import (
    is_company_form,
    is_credentials,
    is_field,
    is_organization,
    is_title,
)
from tui.model.naming.known_names import is_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_JOINER = (
    r"\s*,?\s+(?:and|und|&|\+|/)\s+|(?<=[>\0])\s*,?\s*(?:and\b|&|\+|/)\s*"
    r"|(?<=\w{2})\s?[/+]\s?(?=[^\W\d_]{2})"
)
_SIGNS = pattern_of(rf"{_JOINER}|\s*,\s*", re.IGNORECASE)
_JOINERS = pattern_of(_JOINER, re.IGNORECASE)
# Nothing joins within these.
_CLOSED = pattern_of(
    r"<[^<>]*>|\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"|\S+@\S+|https?:\S+|\S+\.\S+/\S*|\d+/\d+\S*"
)
_HEAD_ENDS = pattern_of(
    r"\s+(?:at|@|from|of|via|thru|c/o|bei|met|who|with|works?|working"
    r"|both|are|were|each|did|do|have|they|[-–—])\s"
    r"|[\0<>()\[\]\"“”„|;:#@\d•·!?]",
    re.IGNORECASE,
)
_BEFORE_EMPLOYER = pattern_of(
    r"\A.*(?:\s(?:at|from|bei)\s|[,;|>)\]\0@])", re.IGNORECASE | re.DOTALL
)
_NAME = pattern_of(r"[^\W\d_][\w.'’`-]*(?:\s+[^\W\d_][\w.'’`-]*){0,3}")
_OF_SOMEBODY = pattern_of(r"['’]s?$")
_WAY = pattern_of(
    r"(?:\b(?:e-?mail|linkedin)\s*:?\s*)?"
    r"(<[^<>]*@[^<>]*>|[^\s,;<>]+@[^\s,;<>]+|(?:https?://)?\S*linkedin\.com/in/[^\s,;]+)",
    re.IGNORECASE,
)
_OF_BOTH = pattern_of(
    r"^\s*,?\s+(?:(?:who|they)\s+)?(?:(?:are|were)\s+)?(?:both|each)\s+(?=\w)"
    r"|^\s*,?\s+(?:they|who)\s+(?:are\s+|were\s+)?",
    re.IGNORECASE,
)
_COMMAS = pattern_of(r",(?:\s*,)+")
_WITHIN_WORDS = "van von der den de del della di da dos la le el al bin zu"
_WITHIN_NAMES = frozenset(_WITHIN_WORDS.split())
_NOBODY_WORDS = (
    "sons daughters brothers bros sisters friends family others more partners team associates "
    "me myself you us we he she they her his their my our your the a an all both new etc"
)
_NOBODY = frozenset(_NOBODY_WORDS.split())
_FULL = 2


class _Piece(NamedTuple):
    """What may be a name, the sign before it, and where it ends in the line."""

    name: str
    sign: str
    end: int


def each_person(line: str) -> list[str]:
    """Return a line for each of the people in a line; see `contact_line.each_person`."""
    listed = LISTED.match(line)
    line = line[listed.end() :] if listed else line
    line = with_firm_behind_names(line)
    closed = _CLOSED.sub(lambda match: "\0" * len(match[0]), line)
    if not _JOINERS.search(closed) or labeled(line.partition(",")[0].strip())[0]:
        return [line]
    return (
        _at_the_beginning(line, closed, listed=listed is not None)
        or _further_on(line, closed)
        or [line]
    )


def _at_the_beginning(line: str, closed: str, *, listed: bool) -> list[str]:
    """Return the people of a line that begins with all their names; `listed` under a heading."""
    begin = len(closed) - len(without_bullet(closed).removeprefix("@"))
    ends = _HEAD_ENDS.search(closed, begin)
    pieces = _pieces(closed[begin : ends.start() if ends else len(closed)])
    last = next((at for at, piece in enumerate(pieces) if piece.sign not in ("", ",")), 0)
    while last + 1 < len(pieces) and pieces[last + 1].sign not in ("", ","):
        last += 1
    pieces = pieces[: last + 1]
    in_lower_case = line == line.lower()
    are_people = _are_people(pieces, in_lower_case=in_lower_case) or (
        listed and all(_may_be_name(each.name, in_lower_case=in_lower_case) for each in pieces)
    )
    if not last or not are_people:
        return []
    return _with_rest(_with_family(pieces), line[begin + pieces[-1].end :])


def _pieces(head: str) -> list[_Piece]:
    found: list[_Piece] = []
    at, sign = 0, ""
    for match in _SIGNS.finditer(head):
        found.append(_Piece(head[at : match.start()].strip(), sign, match.start()))
        at, sign = match.end(), match[0].strip(" ,").casefold() or ","
    return [*found, _Piece(head[at:].strip(), sign, len(head.rstrip()))]


def _are_people(pieces: Sequence[_Piece], *, in_lower_case: bool) -> bool:
    """Whether each of the pieces may be a person, and not all of them together a firm."""
    names = [piece.name for piece in pieces]
    if not all(_may_be_name(name, in_lower_case=in_lower_case) for name in names):
        return False
    if {piece.sign for piece in pieces} & {",", "/", "+"} or in_lower_case:
        return all(_begins_with_given(name) for name in names)
    if all(map(_is_full, names)):
        return True
    *others, last = names
    if not _is_full(last):
        return _begins_with_given(last) and all(
            _is_full(each) or _begins_with_given(each) for each in others
        )
    known = _begins_with_given(last)
    return all(_is_full(each) or known or _begins_with_given(each) for each in others)


def _may_be_name(name: str, *, in_lower_case: bool) -> bool:
    if not _NAME.fullmatch(name) or _OF_SOMEBODY.search(name):
        return False
    words = name.split()
    bare = [folded(word).strip(".") for word in words]
    if not in_lower_case and any(
        word[0].islower() and folded(word) not in _WITHIN_NAMES for word in words
    ):
        return False
    if {bare[0], bare[-1]} & _NOBODY or is_company_form(words[-1]) or is_credentials(name):
        return False
    if _begins_with_given(name) and len(_without_honorific(name)) <= _FULL:
        # People are called Baker, Cook and Church.
        return True
    return not (is_title(name) or is_field(name) or is_organization(name))


def _without_honorific(name: str) -> list[str]:
    words = name.split()
    while words and folded(words[0]).strip(".") in HONORIFICS:
        words = words[1:]
    return words


def _begins_with_given(name: str) -> bool:
    """Whether a name begins with a common given name, or with a title such as Dr."""
    words = _without_honorific(name)
    return len(words) < len(name.split()) or is_given_name(words[0])


def _is_full(name: str) -> bool:
    """Whether a name has a family name: Jane Doe, Prof. Smith."""
    words = _without_honorific(name)
    has_title = len(words) < len(name.split())
    return len(words) >= _FULL or (has_title and bool(words) and not is_given_name(words[0]))


def _with_family(pieces: Sequence[_Piece]) -> list[str]:
    """Return the names with the family name that stands behind the last: Jane and Bob Smith."""
    names: list[str] = []
    family = ""
    for piece in reversed(pieces):
        name = piece.name
        if _is_full(name):
            words = name.split()
            at = len(words) - 1
            while at > 1 and folded(words[at - 1]) in _WITHIN_NAMES:
                at -= 1
            family = " ".join(words[at:])
        elif family:
            name = f"{name} {family}"
        names.insert(0, name)
    return names


def _with_rest(names: Sequence[str], rest: str) -> list[str]:
    """Return a line for each name: with what stands behind them all, and an address of theirs."""
    ways: list[list[str]] = [[] for _ in names]

    def give(match: re.Match[str]) -> str:
        scores = [(fit_of_address(match[1], name), at) for at, name in enumerate(names)]
        ways[max(scores)[1]].append(match[1])
        return ""

    shared = _COMMAS.sub(",", _WAY.sub(give, _OF_BOTH.sub(", ", rest, count=1))).rstrip(" ,;")
    return [
        " ".join(f"{name}{shared} {' '.join(own)}".split())
        for name, own in zip(names, ways, strict=True)
    ]


def _further_on(line: str, closed: str) -> list[str]:
    """Return the people where another one begins in the middle: Jane Doe, Acme and Bob Smith."""
    for joiner in _JOINERS.finditer(closed):
        before, after = line[: joiner.start()].rstrip(" ,"), line[joiner.end() :]
        if _ends_somebody(before, closed[: joiner.start()]) and _begins_somebody(
            after, closed[joiner.end() :], behind_address=closed[: joiner.start()].endswith("\0")
        ):
            return [before, *each_person(after)]
    return []


def _ends_somebody(before: str, closed: str) -> bool:
    """Whether what is said of somebody may end here: not in a remark, nor within a name."""
    part = re.split(r"[,;|]\s*", before)[-1]
    if is_aside(part) or labeled(part)[0] == "notes":
        return False
    words = _BEFORE_EMPLOYER.sub("", closed, count=1).split()
    if len(words) == 1 and is_given_name(words[0]):
        return False
    in_capitals = all(not word[0].islower() or word in ("of", "the", "for") for word in words)
    return in_capitals or (before == before.lower() and len(words) == 1)


def _begins_somebody(after: str, closed: str, *, behind_address: bool) -> bool:
    ends = _HEAD_ENDS.search(closed)
    name = _SIGNS.split(closed[: ends.start()] if ends else closed)[0].strip()
    if not name or not _may_be_name(name, in_lower_case=after == after.lower()):
        return False
    if behind_address and name[0].isupper():
        return True
    return _begins_with_given(name) and _is_full(name)
