"""Words in small letters behind a name with capitals: a job, a field, a remark; no employer."""

from collections.abc import Sequence
from typing import NamedTuple

from tui.model.contact_line.employer import is_where_one_lives, may_be_employer
from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.contact_line.words.prepositions import led_to_employer
from tui.model.contact_line.words.work_words import is_field, is_organization, is_place, is_title
from tui.model.text.patterns import pattern_of

# What somebody does is called so: glazier, sonographer, midwife.
_TRADE = pattern_of(
    r"(?<!ub)(?<!kais)(?<!pfiz)(?<!twitt)(?<!tind)er$|[^e]or$|(?:ist|ian|eer|man|woman|wife|smith"
    r"|wright|ess|euta|ista|ero|era|eiro|eira|dora|tore|trice|eur|euse|ière|iste|ienne|iere|iera"
    r"|ogo|oga|tech|aide|nurse|chef|cook|clerk|guard|pilot|agent|hand|therapist|vet)$"
)
# eBay, the Tate, local 150, despacho Ruiz y Vega.
_NAMES_EMPLOYER = pattern_of(r"(?:the|la|le|el|il|o|a)\s|\S*[A-Z]|local\s+\d|.*\s[A-Z]")


class SmallLetters(NamedTuple):
    """Titles among the parts in small letters, what is left of them, and the other parts.

    `doubt` is a question about what is left.
    """

    titles: list[str]
    rest: list[str]
    left: list[str]
    doubt: str = ""


def small_letters_apart(parts: Sequence[str], name: str) -> SmallLetters:
    """Take the parts in small letters out that are neither a known title nor an employer.

    Beside a name with capitals an employer has some, too. The first of them is what somebody
    does where nothing else says that: garda, Cork. A word that stands alone may be either, and
    is asked about.
    """
    small = [part for part in parts if _is_small(part)] if name != name.lower() else []
    rest = [part for part in parts if part not in small]
    if not small:
        are_fields = name != name.lower() and all(map(_is_small_field, rest))
        return SmallLetters(rest, [], []) if are_fields else SmallLetters([], rest, [])
    others = [part for part in rest if part]
    has_title = any(is_title(part) or (is_field(part) and part[0].islower()) for part in others)
    places = [part for part in small if is_where_one_lives(part)]
    words = [part for part in small if part not in places]
    if has_title:
        return SmallLetters([], rest, [*words, *places], _doubt_of_employer(words, others))
    first, *more = words or [""]
    is_sure = bool(others or places or " " in first or _TRADE.search(first))
    if is_sure or led_to_employer(first)[1]:
        homes = [part for part in others if is_where_one_lives(part)] if first else []
        return SmallLetters(
            [*filter(None, [first])],
            [part for part in rest if part not in homes],
            [*more, *places, *homes],
        )
    doubt = f"Is “{first}” their job or where they work? Write “title: {first}” or “at {first}”."
    return SmallLetters([], rest, words, doubt)


def _doubt_of_employer(words: Sequence[str], others: Sequence[str]) -> str:
    """Return a question about a word behind a title that may be an employer: nurse, kaiser."""
    has_employer = any(may_be_employer(part) and not is_place(part) for part in others)
    if has_employer or len(words) != 1 or " " in words[0]:
        return ""
    return f"Is “{words[0]}” where they work? Then write “at {words[0]}”."


def _is_small_field(part: str) -> bool:
    return part[:1].islower() and is_field(part)


def _is_small(part: str) -> bool:
    known = is_title(part) or is_field(part) or is_organization(part) or is_no_employer(part)
    names_employer = _NAMES_EMPLOYER.match(part) and not led_to_employer(part)[1]
    return part[:1].islower() and not (known or names_employer)
