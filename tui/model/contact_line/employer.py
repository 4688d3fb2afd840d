"""Which of the parts behind a name is the employer, by where it stands and what it is."""

import re
from collections.abc import Sequence

from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.contact_line.words.work_words import (
    begins_field,
    is_company,
    is_credentials,
    is_department,
    is_field,
    is_institution,
    is_job_word,
    is_organization,
    is_place,
    is_rank,
    is_state_code,
    is_title,
    is_town,
    is_unit,
)
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

# Universities are called by their town.
_STUDIES = pattern_of(
    r"\b(?:prof(?:essor)?|lecturer|postdoc|student|ph\.?d|fellow|dean|scholar|researcher|reader|mba"
    r"|don|tutor|grad|undergrad|chemistry|history|physics)\b",
    re.IGNORECASE,
)
_FIRMS_TOO = frozenset({"zurich", "phoenix", "oxford", "cambridge", "princeton", "aberdeen"})
_IN_TOWN = pattern_of(r"(?P<title>.+?)\s+(?P<way>in|à|en|em|a|i|w|we)\s+(?P<town>[^\s,][^,]*)")
_KNOWN_CAPITALS_WORDS = (
    "icu svp avp evp ceo cto cfo coo cmo ciso cio cpo cro hvac cad cnc cmm plc gis seo sem r&d ehs"
    " erp crm sap aws gcp ios php sql mri gyn ent nicu picu pacu aml kyc esg dei csr swe sre cdl"
    " rna dna gps nlp api sme fmcg b2b saas msc bsc lvn cna emt stem esl efl tesol sen ngo usa"
    " ict gpu cpu lis vfx gmp gxp cmc hpc ada osha ssr ats pos hris cob itsm soc mep bim usn usaf"
)
_KNOWN_CAPITALS = frozenset(_KNOWN_CAPITALS_WORDS.split())
_MOST_CAPITALS = 5
_OWN_BOSS = pattern_of(r"self[ -]?employed|own business|independent", re.IGNORECASE)


def doubt_of_firm_in(title: str) -> str:
    """Return a question about capitals before a job that may be where they work: HSE nurse."""
    first, _, rest = title.partition(" ")
    is_short = first.isupper() and first.isalpha() and 2 < len(first) <= _MOST_CAPITALS  # noqa: PLR2004
    is_known = folded(first) in _KNOWN_CAPITALS or is_job_word(first) or begins_field(first)
    if title.isupper() or not is_short or is_known or is_department(first) or is_credentials(first):
        return ""
    return f"Is “{first}” where they work? Then write “at {first}”." if is_title(rest) else ""


def may_be_employer(part: str) -> bool:
    """Whether a part begins like an employer, and is no title, field of work or degree."""
    return (
        part[:1].isupper()
        and not is_title(part)
        and not is_field(part)
        and not is_credentials(part)
    )


def is_where_one_lives(part: str) -> bool:
    """Whether a part is a place or a city: Reno NV, Port Harcourt, turku."""
    is_one_name = part == part.lower() or not any(word[0].islower() for word in part.split())
    return (is_place(part) and is_one_name) or is_city(part)


def town_apart(title: str) -> tuple[str, str]:
    """Split a town off the end of a title: pharmacist, and accra; kiné à Nantes."""
    found = _IN_TOWN.fullmatch(title)
    if found is None or is_organization(title):
        return title, ""
    town = found["town"]
    may_be_town = found["way"] == "in" and is_title(found["title"]) and town.istitle()
    may_be_town = may_be_town and not (is_department(town) or is_field(town) or is_title(town))
    if not (may_be_town or is_where_one_lives(town)):
        return title, ""
    return found["title"], f"{found['way']} {town}"


def by_place(parts: list[str]) -> tuple[list[str], str, list[str]]:
    """Return titles, organization and what is left; a part that is empty keeps its place."""
    parts, left = _without_places(_with_departments(parts))
    parts, left = _without_home(parts, left)
    known = [part for part in parts if part]
    if not known or _is_home(known):
        return known[:-1], "", [*known[-1:], *left]
    if len(parts) == 1:
        return ([], parts[0], left) if not _is_work(parts[0]) else (parts, "", left)
    if not parts[-1]:
        if len(known) == 1 and may_be_employer(known[0]) and not is_no_employer(known[0]):
            return [], known[0], left
        return known, "", left
    at = _place_of_employer(parts)
    if at < 0:
        return known, "", left
    # What stands behind the employer and is no title is where it is, or a part of it.
    behind = [part for part in parts[at + 1 :] if part]
    titles = [part for part in behind if _is_work(part) or is_field(part) or part[0].islower()]
    left = [*(part for part in behind if part not in titles), *left]
    return [*filter(None, parts[:at]), *titles], parts[at], left


def _is_home(known: list[str]) -> bool:
    """Whether the last part is where somebody lives: Abebe Bikila, coffee exporter, Nairobi."""
    *others, last = known or [""]
    is_home = is_town(last) or (bool(others) and is_where_one_lives(last))
    if not is_home or folded(last) in _FIRMS_TOO or any(map(_STUDIES.search, others)):
        return False
    return all(_is_work(part) or is_field(part) or part[0].islower() for part in others)


def _without_home(parts: list[str], left: list[str]) -> tuple[list[str], list[str]]:
    """Take out what stands behind "self-employed", and is where somebody lives."""
    *others, last = parts or [""]
    is_own_boss = bool(others) and _OWN_BOSS.fullmatch(others[-1]) is not None
    is_home = is_own_boss and last[:1].isupper() and not (is_organization(last) or _is_work(last))
    return (others, [last, *left]) if is_home else (parts, left)


def _with_departments(parts: list[str]) -> list[str]:
    """Return the parts with a department at its title, where an employer follows them.

    VP, People & Culture, Safaricom: the middle is no employer.
    """
    for at in range(len(parts) - 2):
        title, department, employer = parts[at : at + 3]
        is_employed = employer[:1].isupper() and not (_is_work(employer) or is_place(employer))
        if is_title(title) and is_department(department) and is_employed:
            return [*parts[:at], f"{title}, {department}", *parts[at + 2 :]]
    return parts


def _without_places(parts: list[str]) -> tuple[list[str], list[str]]:
    """Take out where somebody lives, if there is an employer besides: Chicago; Washington, DC."""
    left: list[str] = []
    while len(parts) > 1 and is_where_one_lives(parts[-1]) and _has_employer(parts[:-1]):
        left.insert(0, parts.pop())
    places = [
        number
        for number, part in enumerate(parts[:-1])
        if is_place(part) and (not is_state_code(part) or (number and is_place(parts[number - 1])))
    ]
    kept = [part for number, part in enumerate(parts) if number not in places]
    if places and _has_employer(kept):
        return kept, [*(parts[number] for number in places), *left]
    return parts, left


def _has_employer(parts: Sequence[str]) -> bool:
    """Whether an employer is among the parts, or it is said that there is none."""
    return any(map(is_no_employer, parts)) or any(part and not _is_work(part) for part in parts)


def _is_work(part: str) -> bool:
    """Whether a part says what somebody does, and so is no employer."""
    return (
        is_title(part) or is_credentials(part) or is_no_employer(part) or bool(town_apart(part)[1])
    )


def _place_of_employer(parts: Sequence[str]) -> int:
    """Return which part is the organization: the last, unless another is one rather."""
    last = len(parts) - 1
    others = [
        number
        for number, part in enumerate(parts[:last])
        if part and not _is_work(part) and (not is_field(part) or is_organization(part))
    ]
    if _is_work(parts[last]) or (is_field(parts[last]) and not is_organization(parts[last])):
        capitals = [number for number in others if not parts[number][0].islower()]
        if capitals or (others and parts[last][0].islower()):
            return (capitals or others)[0]
        # A title and a field: VP, Engineering. Two titles: the last is an employer of that name.
        is_field_of_rank = is_field(parts[last]) and is_rank(parts[last - 1])
        # Who is a principal is one of a firm: Abelard Site Design.
        is_field_of_rank = is_field_of_rank and not _is_own_firm(parts[last - 1], parts[last])
        return -1 if is_field_of_rank or _is_work(parts[last]) else last
    return _before_last([*parts], others)


def _is_own_firm(title: str, part: str) -> bool:
    words = part.split()
    owns = title.casefold() in {"principal", "partner", "owner", "founder", "co-founder", "ceo"}
    return owns and len(words) > 1 and all(word[:1].isupper() or word == "&" for word in words)


def _before_last(parts: list[str], others: list[int]) -> int:
    """Return which part is the employer where the last one may be: that, or one before it.

    One before it is where it is plainly a firm and the last is none, where only the last is in
    small letters, or where a title, it and what may be its town follow each other.
    """
    last = len(parts) - 1
    plain = [number for number in others if _is_plainly_firm(parts[number])]
    if plain and (not is_organization(parts[last]) or is_unit(parts[last])):
        return plain[-1]
    if is_organization(parts[last]):
        return last
    capitals = [number for number in others if parts[number][0].isupper()]
    if capitals and parts[last][0].islower():
        return capitals[0]
    title = max((number for number in range(last) if is_title(parts[number])), default=last)
    follows = [number for number in capitals if number == title + 1]
    return follows[0] if follows and not is_organization(parts[follows[0]]) else last


def _is_plainly_firm(part: str) -> bool:
    return is_company(part) or is_institution(part)
