"""What stands in brackets in a line: a nickname stays with its name, other words are parts."""

import re

from tui.model.contact_line.phrases import introduction_at_start, is_meeting
from tui.model.contact_line.remarks import is_remark
from tui.model.contact_line.said.around_names import greeted_as
from tui.model.contact_line.said.work.run_together import work_told
from tui.model.contact_line.sources import source_reached_through
from tui.model.contact_line.words.relations import is_relation
from tui.model.contact_line.words.standing import is_standing
from tui.model.contact_line.words.work_words import (
    is_company,
    is_credentials,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.known_names import is_given_name
from tui.model.naming.person_name import pronouns_in
from tui.model.naming.placeholders import is_placeholder
from tui.model.text.folding import folded
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

_BRACKETS = pattern_of(r"\s*[(\[]([^()\[\]]*)[)\]]")
_BRACES = str.maketrans("{}", "()")
_PRONOUNS = pattern_of(
    r"\w+\s?/\s?\w+(?:\s?/\s?\w+)*(?: pronouns)?|(?:he|she|they|any)(?: pronouns)?", re.IGNORECASE
)
_MAIDEN_NAME = pattern_of(
    r"(?:née?|nee|geb\.?|born|formerly|aka|a\.k\.a\.|prefers|goes by|pronounced)\b"
    r"|retd?\.?$",
    re.IGNORECASE,
)
# What one knows of a name: Tan is surname, dont know last name.
_SAID_OF_A_NAME = pattern_of(
    r"\b(?:sur|last|first|family|given|middle|full|maiden|christian)[ -]?names?\b"
    r"|\b(?:do(?:n['’]?t| not)|can(?:['’]?t|not)) (?:know|remember|recall)\b"
    r"|\b(?:spelling|spelled|spelt|rhymes with|sounds like|silent)\b",
    re.IGNORECASE,
)
_RUN_TOGETHER = pattern_of(
    r"\s*(?P<work>[^\W\d_][^,;|(@]*?)(?=\s+(?:via|thru|at|from|met)\b|\s*[,;|]|\s*$)"
)
# Li Na is a name; the forms of firms that are as short have two capitals.
_ENDS_LIKE_A_FIRM = pattern_of(r"[A-Z][a-z]+ [A-Z][a-z]$(?<! Co)")
_DIVIDES = pattern_of(r"\s*[,;|]\s*|\s+[-–—]+\s+")
_NO_EMPLOYER = pattern_of(
    r"^(?:via|met|ref(?:erred)?|intro(?:duced)?|notes?|from|through|thru|she|he|they|who|my)\b"
    r"|^[a-z][^A-Z]* ",
)
_LONGEST_NICKNAME = 12
_INITIALS = 2
_LAST_LATIN = "\u024f"


def opened_brackets(text: str) -> str:
    """Return a line with commas instead of the brackets whose words are parts of their own."""
    text = text.translate(_BRACES)
    opened: list[str] = []
    end = 0
    for match in _BRACKETS.finditer(text):
        before = text[end : match.start()]
        opened.append(before)
        in_name = not any(sign in text[: match.start()] for sign in ",;|")
        opened.append(
            _opened(
                match[0],
                match[1].strip(" ,"),
                (text[: match.start()], text[match.end() :]),
                in_name=in_name,
            )
        )
        end = match.end()
    rest = text[end:]
    is_said = bool(opened) and opened[-1].startswith(", notes: ")
    return "".join([*opened, _work_apart(rest) if is_said else rest])


def _work_apart(rest: str) -> str:
    """Return what follows a remark with its title and employer apart: ux researcher spotify."""
    found = _RUN_TOGETHER.match(rest)
    work = work_told(found["work"].split()) if found else ""
    return f"{work}, {rest[found.end() :].lstrip(' ,')}" if found and work else rest


def _opened(whole: str, inner: str, around: tuple[str, str], *, in_name: bool) -> str:
    before, behind = around
    if not any(map(str.isalnum, inner)) or is_placeholder(inner):
        return " "
    if in_name and _SAID_OF_A_NAME.search(inner):
        return f", notes: {with_held_commas(inner)}, "
    if in_name and source_reached_through(inner):
        return f", via {inner}, "
    if not in_name and "/" in inner and _PRONOUNS.fullmatch(inner) and pronouns_in(inner) == inner:
        return f", {inner}, "
    is_part = introduction_at_start(inner) or is_meeting(inner) or is_remark(inner)
    is_part = is_part or is_relation(inner) or _is_standing(inner, in_name=in_name)
    is_part = is_part or (in_name and _is_called(inner))
    is_part = is_part or (not in_name and (is_place(inner) or is_city(inner)))
    if not is_part and not (in_name and _is_work(inner, before)):
        return whole
    is_said = not (is_part or _is_plainly_work(inner)) and _has_employer(behind)
    return f", {'notes: ' if is_said else ''}{inner}, "


def _has_employer(behind: str) -> bool:
    """Whether a title and what may be an employer stand behind a bracket, whatever is in it."""
    parts = [part.strip() for part in _DIVIDES.split(behind)]
    parts = [part for part in parts if part and not (is_place(part) or is_city(part))]
    titles = [part for part in parts if is_title(part)]
    others = [part for part in parts if part not in titles and not _NO_EMPLOYER.search(part)]
    return bool(titles) and any(not is_credentials(part) for part in others)


def _is_standing(inner: str, *, in_name: bool) -> bool:
    """Whether words say retired or on leave; Maj. Ruiz (ret.) is called so."""
    return is_standing(inner) and not (in_name and _MAIDEN_NAME.match(inner))


def _is_called(inner: str) -> bool:
    """Whether words in brackets say in quotation marks what somebody is called."""
    return '"' in inner and bool(greeted_as(inner))


def _is_work(inner: str, before: str) -> bool:
    """Whether words in brackets behind a name are work, and no pronouns or other name."""
    if _PRONOUNS.fullmatch(inner) or _MAIDEN_NAME.match(inner):
        return False
    if _is_in_other_letters(inner, before) and "@" not in inner:
        return is_title(inner) or (is_company(inner) and not _ENDS_LIKE_A_FIRM.search(inner))
    if _is_plainly_work(inner):
        return True
    if not before.strip():
        return False
    return not _is_nickname(inner, before)


def _is_plainly_work(inner: str) -> bool:
    is_told = "," in inner or " at " in inner or "@" in inner
    return is_told or is_title(inner) or is_organization(inner) or is_company(inner)


def _is_in_other_letters(inner: str, before: str) -> bool:
    """Whether words are in Latin letters behind others, or the other way around."""
    name = before.strip()
    return bool(name) and (inner[0] > _LAST_LATIN) != (name[0] > _LAST_LATIN)


def _is_nickname(inner: str, before: str) -> bool:
    """Whether a word in brackets may be another name of somebody: Elizabeth Doe (Liz)."""
    if " " in inner:
        return is_given_name(inner.split(maxsplit=1)[0])
    if len(inner) > _LONGEST_NICKNAME:
        return False
    names = folded(before).split()
    word = folded(inner)
    is_short = bool(names) and (word[:2] == names[0][:2] or word in names[0] or word in names)
    return (
        is_short
        or is_given_name(word)
        or (len(names) == 1 and inner.isupper() and len(inner) == _INITIALS)
    )
