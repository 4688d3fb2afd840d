"""Where a house stands, as it is written below a name: Petuelring 130, 80788 München."""

import re
from collections.abc import Sequence

from tui.model.text.patterns import pattern_of

_SUFFIX = (
    r"stra(?:ß|ss)e|str\.?|ring|allee|weg|platz|gasse|damm|ufer|steig|chaussee|markt|graben|stieg"
    r"|pfad|promenade|zeile|kai|quai|gatan|gata|vägen|veien|vej|gade|gate|plads|torget|plein"
    r"|straat|laan|gracht|kade|dijk|singel|steenweg|katu|tie|utca"
)
_WORD = (
    r"(?:rue|avenue|av|ave|boulevard|bd|blvd|place|pl|quai|allée|chemin|impasse|route|cours"
    r"|rond-point|via|viale|corso|piazza|piazzale|largo|vicolo|strada|calle|c/|avda|avenida|paseo"
    r"|plaza|carrer|carretera|rua|travessa|praça|alameda|estrada|ul|ulica|al|aleja|aleje|os|plac"
    r"|str|strada|bulevardul|ulice|náměstí|třída|am|an der|im|in der|auf dem|zum|zur|unter den|alte"
    r"|neue|große)"
)
_NUMBER = r"\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?)?"
_ENGLISH = (
    r"street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|square|sq"
    r"|parkway|pkwy|highway|hwy|way|terrace|crescent|close|gardens|mews|row|circle|quay"
)
_MORE = r"(?:\s*,\s*[^,@]{1,40}){0,2}"
_STREET = pattern_of(
    rf"(?:[^\d,@|]*[^\W\d_](?:{_SUFFIX})|{_WORD}\.?\s[^\d,@|]+|[^\d,@|]*\s(?:{_SUFFIX})),?\s+{_NUMBER}{_MORE}"
    rf"|{_NUMBER}\s*,?\s+(?:(?:bis|ter)\s+)?{_WORD}\.?\s[^\d@|]+"
    rf"|{_NUMBER}\s+[^\d@|,]*\b(?:{_ENGLISH})\.?{_MORE}",
    re.IGNORECASE,
)
_ANY_STREET = pattern_of(rf"[^\W\d_][^\d,@|]*,?\s+{_NUMBER}{_MORE}|{_NUMBER}\s+[^\W\d_][^\d,@|]*")
_TOWN = r"[^\W\d_a-z][^\d@|,]*(?:,\s*[^\d@|,]+)?"
_POST_TOWN = pattern_of(
    rf"(?:(?:[A-Z]{{1,2}}[-–\s])?(?:\d{{4,5}}(?:[-–]\d{{3,4}})?|\d{{3}}\s\d{{2}}|\d{{2}}-\d{{3}}|\d{{4}}\s?[A-Z]{{2}})\s+{_TOWN}"
    rf"|{_TOWN}(?:,|\s)\s*[A-Z]{{1,2}}\d[A-Z\d]?\s?\d[A-Z]{{2}}"
    rf"|{_TOWN}\s*,?\s+[A-Z]{{2}}\s+(?:\d{{5}}(?:-\d{{4}})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d))"
)
_BETWEEN = pattern_of(r"\s*[,|·•]\s*")
_JAPANESE = pattern_of(
    r"〒?\s?\d{3}-\d{4}\s*\S.*|〒.*|\S*[都道府県市区町村郡]\S*\d[\d丁目番地号の-]*\S*"
)


def is_street(line: str) -> bool:
    """Whether a line is a street with a number, in one of many languages."""
    return _STREET.fullmatch(line) is not None


def is_post_town(line: str) -> bool:
    """Whether a line is a post code with its town: 80788 München, Austin, TX 78701."""
    return _POST_TOWN.fullmatch(line) is not None or _JAPANESE.fullmatch(line) is not None


def lines_of_address(lines: Sequence[str]) -> list[int]:
    """Return which of the lines say where a house stands; above a town any word with a number."""
    found: list[int] = []
    for at, line in enumerate(lines):
        below = lines[at + 1] if at + 1 < len(lines) else ""
        is_above = _ANY_STREET.fullmatch(line) is not None and is_post_town(below)
        street, town = (*_BETWEEN.split(line, maxsplit=1), "")[:2]
        is_both = bool(town) and is_post_town(town.strip()) and _ANY_STREET.fullmatch(street)
        if is_street(line) or is_post_town(line) or is_above or is_both:
            found.append(at)
    return found
