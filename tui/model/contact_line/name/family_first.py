"""A line that begins with a family name, or has a title of respect behind the name."""

import re

from tui.model.contact_line.words.work_words import (
    is_company,
    is_field,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.capitals import PARTICLES
from tui.model.naming.known_names import is_given_name, may_be_family_name
from tui.model.naming.names import CREDENTIALS
from tui.model.naming.nicknames import is_form_of
from tui.model.naming.person_name import INITIALS, pronouns_in
from tui.model.naming.turned import Turned, is_title_of_respect, turned
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_PRONOUN = pattern_of(
    r"(?:she|he|they)(?: pronouns)?|(?:née?|nee|geb\.?|born|formerly)\s.+", re.IGNORECASE
)
# MA is a state, too, and MS what one says to a lady.
_ALSO_ELSE = frozenset({"ma", "ba", "ms", "pe", "md", "ii"})
_TITLES = r"(?i:dr|doctor|mr|mrs|mx|miss|rev|reverend|sir|dame|herr|frau|mme|mlle|srta|dra)|Ms|ms"
_HONORIFIC_BEHIND = pattern_of(
    r"(?P<name>[^\W\d_][^,;|@<>()\[\]\d:]{0,60}?)\s*"
    rf"(?:,\s*(?P<title>{_TITLES})\.?|[(\[]\s*(?P<beside>{_TITLES})\.?\s*[)\]])(?=\s*(?:[,;<|]|$))"
)
_WITH_PERIOD = frozenset({"dr", "mr", "mrs", "ms", "mx", "rev", "srta", "dra"})
_LONGEST_NAME = 4
_INITIALS = 2


def with_given_first(line: str) -> str:
    """Return "Lee, Robert (Prof.), MIT" as Robert Lee (Prof.), MIT, where that is surely a name.

    A title of respect behind a name, for which there is no other place, comes before it.
    """
    found = turned(line)
    if found is not None and _is_surely_a_name(found):
        line = f"{found.name}{''.join(map(_put, found.asides))}{found.rest}"
    behind = _HONORIFIC_BEHIND.match(line)
    if behind is None or len(behind["name"].split()) > _LONGEST_NAME or is_title(behind["name"]):
        return line
    title = (behind["title"] or behind["beside"]).lower()
    period = "." if title in _WITH_PERIOD else ""
    return f"{title.capitalize()}{period} {behind['name']}{line[behind.end() :]}"


def _put(aside: str) -> str:
    """Return what stood in brackets as it stands behind the whole name."""
    return f", {aside}" if pronouns_in(aside) == aside else f" ({aside})"


def _is_surely_a_name(found: Turned) -> bool:
    given, family = found.given.split(), found.family.split()
    words = [word for word in family if folded(word) not in PARTICLES]
    if len(words) > 1 or any(map(_is_no_name, (found.family, found.given))):
        return False
    is_known = is_given_name(given[0])
    if found.honorific or len(words) < len(family):
        # Acme, Dr. Smith is somebody at Acme, and so may Dr. Lee be.
        is_no_family_name = not may_be_family_name(given[0]) or may_be_family_name(words[0])
        return is_known and is_no_family_name
    if all(map(INITIALS.fullmatch, given)):
        return len(given) <= _INITIALS
    if found.suffix or found.degrees:
        return is_known or folded(found.degrees).replace(".", "") not in _ALSO_ELSE
    if is_known and (not is_given_name(words[0]) or may_be_family_name(words[0])):
        return bool(found.asides)
    return any(_is_of_a_person(aside, given[0]) for aside in found.asides)


def _is_no_name(words: str) -> bool:
    tests = (is_title, is_organization, is_company, is_field, is_place)
    return any(is_none(words) for is_none in tests) or folded(words) in CREDENTIALS


def _is_of_a_person(aside: str, given: str) -> bool:
    """Whether what stands in brackets is said of people: Prof., she/her, a short name."""
    return (
        is_title_of_respect(aside)
        or _PRONOUN.fullmatch(aside) is not None
        or pronouns_in(aside) == aside
        or is_form_of(aside, given)
        or aside in given
    )
