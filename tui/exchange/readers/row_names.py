"""A person's name from the cells of a row that hold its parts."""

from collections.abc import Iterable, Mapping

from tui.model.naming.names import without_ornaments, words_of
from tui.model.naming.placeholders import unless_placeholder
from tui.model.naming.turned import given_first
from tui.model.text.patterns import pattern_of

_HONOR_WORDS = (
    "prof professor professorin univ dr doktor doctor med rer nat phil jur ing dipl mag "
    "habil hc rabbi imam rev reverend capt captain col colonel gen general lt maj sgt sen "
    "hon judge sir dame lord lady drs ir dott dottssa"
)
_OF_HONOR = frozenset(_HONOR_WORDS.split())
_SALUTATION_WORDS = (
    "mr mrs ms miss mx mister herr hr frau fr m mme mlle monsieur madame mademoiselle senor "
    "senora senorita sr sra srta signor signora sig sigra senhor senhora dhr mevr mw de "
    "heer pan pani"
)
_SALUTATIONS = frozenset(_SALUTATION_WORDS.split())
_LINKED = pattern_of(r"\[([^\]]+)\]\((?:mailto:)?([^()\s]+)\)")
_REACH = pattern_of(
    r"[<(\[]?\s*(https?://[^\s<>()\[\]]+|(?:mailto:)?[^\s<>()\[\]@,;:]+@[^\s<>()\[\]@,;:]+)\s*[>)\]]?"
)


def is_honorific(text: str) -> bool:
    """Whether a cell says how to address somebody, as a title column does: Dr., Frau, Prof. Dr."""
    words = words_of(text)
    return bool(words) and all(word in _OF_HONOR or word in _SALUTATIONS for word in words)


def name_and_reach(text: str) -> tuple[str, list[str]]:
    """Return the name in a cell, and the addresses and links that stand beside it.

    Lena Muster <lena@acme.example>, [Lena Muster](https://lena.example). A cell that has
    nothing else is returned as it is.
    """
    if "@" not in text and "://" not in text:
        return text, []
    marked = _LINKED.sub(r"\1 <\2>", text)
    name = _REACH.sub(" ", marked).strip(" ,;<>()")
    return (name, _REACH.findall(marked)) if any(map(str.isalpha, name)) else (text, [])


def name_of_row(text: Mapping[str, str], honorifics: Iterable[str], *, is_half: bool) -> str:
    """Return the name that the cells of a row make, by field; "" where they hold none.

    `is_half`: what is called the name is the first or the last one, unless the cell has both.
    An honorific that is part of a name (Dr.) stands in front of it, Mr. and Frau do not.
    """
    plain, first, last, middle, suffix = (
        " ".join(text.get(field, "").split())
        for field in ("name", "first_name", "last_name", "middle_name", "suffix")
    )
    middle, suffix = map(unless_placeholder, (middle, suffix))
    if is_half:
        other = last if plain == first else first
        is_whole = set(other.casefold().split()) <= set(plain.casefold().split())
        plain = plain if is_whole else ""
    name = given_first(without_ornaments(plain or _joined(first, middle, last)))
    if not name:
        return ""
    for honorific in map(str.strip, honorifics):
        is_part = not _OF_HONOR.isdisjoint(words_of(honorific))
        if is_part and not name.casefold().startswith(honorific.casefold()):
            name = f"{honorific} {name}"
            break
    is_there = suffix.casefold() in name.casefold().replace(",", " ").split()
    return f"{name}, {suffix}" if suffix and not is_there else name


def salutation_in(honorifics: Iterable[str]) -> str:
    """Return how somebody is addressed beside the name (Frau), as a line for the notes."""
    said = [each.strip() for each in honorifics if _OF_HONOR.isdisjoint(words_of(each))]
    return f"Salutation: {said[0]}" if said else ""


def _joined(first: str, middle: str, last: str) -> str:
    """Put the parts in order; Chinese, Japanese and Korean have the family name first, no space."""
    parts = [part for part in (first, middle, last) if part]
    if len(parts) > 1 and all(map(_is_east_asian, parts)):
        return f"{last}{middle}{first}"
    return " ".join(parts)


def _is_east_asian(text: str) -> bool:
    return all("\u3005" <= each <= "\u9fff" or "\uac00" <= each <= "\ud7a3" for each in text)
