"""Which of the words behind a name are the title, and which the organization."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from tui.model.contact_line.employer import (
    by_place,
    doubt_of_firm_in,
    may_be_employer,
    town_apart,
)
from tui.model.contact_line.name.name_end import name_and_work
from tui.model.contact_line.phrases import handles_apart
from tui.model.contact_line.remarks import is_plainly_said, is_remark
from tui.model.contact_line.said.small_letters import small_letters_apart
from tui.model.contact_line.said.work.jobs import employed_at, owned_by_them
from tui.model.contact_line.words.no_employer import title_and_employer
from tui.model.contact_line.words.prepositions import SURE, led_to_employer
from tui.model.contact_line.words.standing import standing_apart
from tui.model.contact_line.words.work_words import (
    is_company,
    is_company_form,
    is_credentials,
    is_department,
    is_field,
    is_institution,
    is_job_word,
    is_organization,
    is_place,
    is_shared_employer,
    is_title,
    is_unit,
)
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_AT = pattern_of(
    r"(?:^|\s+)(?:(?:who\s+|now\s+|currently\s+)?work(?:s|ing)\s+(?:at|for|with)|(?<!-)at|@"
    rf"|{'|'.join(SURE)})\s+(?=\S)"
    r"|(?:(?<=\w)|(?:^|\s+))@(?=[A-Z])",
    re.IGNORECASE,
)
# Works with Dad at TCS.
_WITH_WHOM = pattern_of(r"(?<!\S)(?:(?:my|her|his)\s+)?[^\W\d_][\w'’-]*\s+(?:at|@)\s+(?=\S)")
_AS = pattern_of(r"\s+as\s+(?:(?:an?|the|their|its)\s+)?(?=\S)", re.IGNORECASE)
_FOR = pattern_of(r"\s+(?:for|with)\s+(?=(?:the )?[A-Z])")
# In a line without capitals an employer has none either: trucker for swift.
_FOR_IN_SMALL = pattern_of(r"\s+for\s+(?=(?:the )?[a-z]+$)")
_FOR_NOBODY = pattern_of(
    r"(?:(?:the )?(?:[a-z]+s|hire|tv|radio|life|fun|now|film|children|people|good|school|work"
    r"|charity|rent|sale|clients|kids|free|them|him|her|himself|herself|pay|love))"
)
_OF = pattern_of(r"\s+of\s+(?=(?:the )?[A-Z])")
_LEADS_A_FIRM = pattern_of(
    r"(?i)(?:(?:the|former|vice|co-?)[ -]?)*(?:c[etofi]o|owner|co-?owner|founder|co-?founder"
    r"|president|principal|proprietor|chairman|chairwoman|chair|manager|headmaster|headmistress)"
)
# What is said of somebody, and may be an employer: drives for UPS.
_DOES_FOR = pattern_of(r"(?!works?\b)[a-z]+s (?:for|with) (?=[A-Z])")
_FROM_TOWN = pattern_of(r"(?:originally )?from (?=[A-Z])(?!.*(?:@|\bInc\b|\bLLC\b))")
# Sam Lee MIT '24; Tom Reed Georgia Tech '22; Howard class of 2020.
_SCHOOL = pattern_of(
    r"(?P<name>[^\W\d_][\w.'’-]*\s+[^\W\d_][\w.'’-]*)\s+"
    r"(?P<school>(?:[^\W\d_a-z][\w.'’&-]*\s+){0,3}(?:['’]\d\d|class of ['’]?\d{2,4}))$"
)
# Yale '24, beside an employer.
_CLASS_OF = pattern_of(
    r"(?P<school>(?:[^\W\d_a-z][\w.'’&-]*\s+){1,3})(?:['’]\d\d|class of ['’]?\d{2,4}"
    r"|\((?:['’]\d\d)\))"
)
_DESK = pattern_of(
    r"\s+(?P<desk>(?:at|in|on)\s+(?:(?:the|their|her|his)\s+)?(?:[a-z]+\s+)?"
    r"(?:desk|reception|counter|shop|store|register|door|bar|host stand|switchboard|lobby|dock"
    r"|office|front|window|gate))$"
)
_FROM = pattern_of(r"\s+(?:from|of|with|w/)\s+(?=[A-Z])")
_IN = pattern_of(r"\s+in\s+(?:the\s+)?(?=[A-Z])")
_NO_EMPLOYER_BEHIND_AT = pattern_of(
    r"(?:large|scale|risk|home|sea|law|arms|heart|work|night|least|once|first|present|school|(?:him|her|my|them)sel(?:f|ves))\b",
    re.IGNORECASE,
)
_AT_NO_EMPLOYER = pattern_of(
    r"at home|works? (?:for|with) (?:him|her|my|them)sel(?:f|ves)", re.IGNORECASE
)
# Chambers at Acacia Court.
_HOUSE = pattern_of(
    r"(?:The )?(?:[A-Z][\w'’-]* )?(?:Chambers|Inn|Shops|Residences|Suites|Lofts|Gardens|Village"
    r"|Commons|Club|Spa|Theat(?:er|re))"
)
_PARTNERS = pattern_of(r"[A-Z][\w.'’-]+ (?:&|and|und) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?")
_LEAST_IN_HANDLE = 3
_HANDLE = pattern_of(r"(?<!\S)@\w[\w.]*(?!\S)")


class Work(NamedTuple):
    """What the parts say; `left` is what has no place, `doubt` a question about it."""

    name: str
    title: str
    organization: str
    shared: str
    left: tuple[str, ...]
    doubt: str = ""


def work_of(name: str, parts: Sequence[str], told: Mapping[str, str]) -> Work:
    """Divide a name and the parts behind it; `told` are the fields that were named.

    A part that is empty stood for something unknown, and keeps its place.
    """
    name, left = _name_alone(name)
    aside = [part for part in parts if _is_no_work(part, name) or _CLASS_OF.fullmatch(part)]
    parts = [part for part in parts if part not in aside]
    left += aside
    name, organization, where = _employer_behind_name(name)
    left += where
    name, title, employer, town = name_and_work(name)
    left += filter(None, [town])
    titles = [title] if title and organization else []
    if not organization:
        parts = [title, *parts] if title else parts
        organization, employer = employer, ""
    left += [employer] if employer else []
    rest = _joined_companies([*([organization] if organization else []), *parts])
    if organization:
        organization, rest = rest[0], rest[1:]
    shared, rest = _first_that(is_shared_employer, rest)
    told_title, told_employer = _employer_told((*aside, *rest))
    rest, remarks = _without_remarks(rest, name)
    left += remarks
    organization, titles, rest = _behind_at(organization, titles, rest)
    if not organization and (organization := told_employer):
        titles += filter(None, [told_title])
    titles, employers = _employers_apart(titles)
    left += employers
    organization, as_what = _split_at(organization, _AS)
    titles += [as_what] if as_what else []
    title = told.get("title", "")
    if told_organization := told.get("organization", ""):
        rest = [*([organization] if organization else []), *rest]
        organization = told_organization
    doubt = ""
    if organization or shared:
        more = [part for part in rest if part]
        if not titles and not title and more:
            titles, more = _leading_titles(more)
    else:
        added, organization, more, doubt = _by_place_and_letters(rest, name)
        titles += added
    left += more
    titles, organization, standing = standing_apart(titles, organization)
    left += standing
    if not organization:
        organization = _school_of(", ".join(titles), aside)
    if not title:
        title, town = town_apart(", ".join(filter(None, titles)))
        left += filter(None, [town])
    title, organization = title_and_employer(title, organization)
    doubt = doubt or ("" if organization or shared else doubt_of_firm_in(title))
    return Work(name, title, organization, shared, tuple(left), doubt)


def _employers_apart(titles: list[str]) -> tuple[list[str], list[str]]:
    """Take employers out of what stands before an "at"; behind its title a department stays.

    That is Senior Associate, Transaction Services at KPMG.
    """
    left = [
        each
        for before, each in zip(["", *titles], titles, strict=False)
        if is_organization(each)
        and not is_title(each)
        and (not is_title(before) or is_company(each) or is_institution(each))
    ]
    return [each for each in titles if each not in left], left


def _employer_behind_name(name: str) -> tuple[str, str, list[str]]:
    """Split an employer off a name, and a department: Luis in HR."""
    name, organization = _split_at(name, _AT)
    if not organization and not is_unit(name):
        name, organization = _split_at(name, _FROM)
    before, within = _split_at(name, _IN)
    if not organization and is_organization(within):
        return before, within, []
    if within and is_department(within):
        return before, organization, [f"in {within}"]
    return name, organization, []


def _school_of(title: str, aside: Sequence[str]) -> str:
    """Return the school of a student that a class names: NYU Tisch '28."""
    school = next((found["school"] for part in aside if (found := _CLASS_OF.fullmatch(part))), "")
    return school.strip() if re.search(r"\bstudent\b", title, re.IGNORECASE) else ""


def _by_place_and_letters(rest: list[str], name: str) -> tuple[list[str], str, list[str], str]:
    """Return titles, organization, what is left and a question, where no "at" tells them."""
    found = small_letters_apart(rest, name)
    titles, organization, left = by_place([*found.rest])
    return [*found.titles, *titles], organization, [*found.left, *left], found.doubt


def _employer_told(parts: Sequence[str]) -> tuple[str, str]:
    """Return title and employer that a sentence tells: owns a truck called Taco Tony."""
    owned = next(filter(any, map(owned_by_them, parts)), ("", ""))
    return owned if any(owned) else ("", next(filter(None, map(employed_at, parts)), ""))


def school_apart(name: str) -> tuple[str, str]:
    """Split a school and the year of a class off a name: Sam Lee, and MIT '24."""
    found = _SCHOOL.match(name)
    return (found["name"], found["school"]) if found else (name, "")


def _name_alone(name: str) -> tuple[str, list[str]]:
    """Split handles and where to find somebody off a name: at the front desk."""
    name, left = handles_apart(name)
    name, handles = _without_handles(name)
    left += handles
    if found := _DESK.search(name):
        return name[: found.start()], [*left, found["desk"]]
    return name, left


def _is_town_of(found: str) -> bool:
    """Whether words behind "in" are a town and nothing else."""
    return is_place(found.partition(",")[0].strip())


def _without_handles(name: str) -> tuple[str, list[str]]:
    """Take handles such as @jdoe off a name, unless there is nothing else."""
    without = _HANDLE.sub(lambda match: " " if match[0][1].islower() else match[0], name)
    if without == name or not any(map(str.isalnum, without)):
        return name, []
    found = [match[0] for match in _HANDLE.finditer(name) if match[0][1].islower()]
    return " ".join(without.split()), found


def _is_no_work(part: str, name: str) -> bool:
    """Whether a part is only guessed at, said of somebody, or how they call themself."""
    is_quoted = part[0:1].islower() and any(sign in part for sign in '"“„«')
    is_said = is_quoted and not (any(owned_by_them(part)) or " at " in part)
    is_said = is_said or bool(_DOES_FOR.match(part)) or _FROM_TOWN.match(part) is not None
    return part.endswith("?") or is_said or _is_own_handle(part, name)


def _is_own_handle(part: str, name: str) -> bool:
    """Whether a part is how somebody calls themself, and no employer: @jane_doe, @sparks.22."""
    words = [word for word in folded(name).split() if len(word) >= _LEAST_IN_HANDLE]
    is_handle = _HANDLE.fullmatch(part) is not None
    is_made_up = re.search(r"[._\d]", part) is not None
    return is_handle and (is_made_up or any(word in folded(part) for word in words))


def _split_at(text: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    """Return what stands before and behind an "at": Data Analyst, Acme."""
    for match in pattern.finditer(text):
        before, after = text[: match.start()].strip(), text[match.end() :].strip()
        if with_whom := _WITH_WHOM.match(after):
            after = after[with_whom.end() :]
        # Engineering at scale is no employer; @ Scale is.
        is_none = "@" not in match[0] and _NO_EMPLOYER_BEHIND_AT.match(after)
        if before and any(map(str.isalnum, after)) and not is_none:
            return before, after
    return text, ""


def _behind_at(
    organization: str, titles: list[str], parts: list[str]
) -> tuple[str, list[str], list[str]]:
    """Find the part with an "at": what stands before it is the title."""
    if organization:
        return organization, titles, parts
    for number, part in enumerate(parts):
        starts = _AT.match(part)
        if starts and part[starts.end() :].strip() and not _AT_NO_EMPLOYER.fullmatch(part):
            return part[starts.end() :].strip(), [*parts[:number]], parts[number + 1 :]
        title, found = _split_at(part, _AT)
        if found and not _HOUSE.fullmatch(title):
            return found, [*parts[:number], title], parts[number + 1 :]
    for way in (_led_elsewhere, _led_by_a_lead, _worked_for):
        for number, part in enumerate(parts):
            title, found = way(part)
            further = () if way is _led_elsewhere else parts[number + 1 :]
            if found and not any(map(may_be_employer, further)):
                return found, [*parts[:number], title], parts[number + 1 :]
    return "", titles, parts


def _led_elsewhere(part: str) -> tuple[str, str]:
    """Split "verpleegkundige bij UMC Utrecht"; a town is no employer."""
    title, found, is_town = led_to_employer(part)
    is_work = is_title(title) or (title[:1].islower() and any(map(str.isalpha, title)))
    is_work = is_work or not title
    return (title, found) if is_work and not (is_town or _is_town_of(found)) else (part, "")


def _led_by_a_lead(part: str) -> tuple[str, str]:
    """Split "CEO of Initech"; VP of Finance stays."""
    title, found = _split_at(part, _OF)
    is_lead = found and _LEADS_A_FIRM.fullmatch(title) and not is_field(found)
    is_job = is_title(found) and not is_organization(found)
    is_firm = is_lead and not (is_department(found) or is_job or is_place(found))
    return (title, found) if is_firm else (part, "")


def _worked_for(part: str) -> tuple[str, str]:
    """Split "nurse for Kaiser"; a rep for doctors stays."""
    title, found = _split_at(part, _FOR_IN_SMALL if part == part.lower() else _FOR)
    is_work = found and is_title(title) and not (is_field(found) or is_place(found))
    is_work = is_work and not (found.islower() and _FOR_NOBODY.fullmatch(found))
    is_employer = is_work and not is_job_word(found.split()[-1].rstrip("s"))
    return (title, found) if is_employer else (part, "")


def _joined_companies(parts: Sequence[str]) -> list[str]:
    """Return the parts with "Acme", "Inc." as one, and "Johnson", "Smith & Partners"."""
    joined: list[str] = []
    for part in parts:
        if joined and joined[-1] and part and is_company_form(part) and not is_credentials(part):
            joined[-1] = f"{joined[-1]}, {part}"
        else:
            at = len(joined)
            while _is_of_partners(part) and at and _may_be_partner(joined[at - 1]):
                at -= 1
            joined[at:] = [", ".join([*joined[at:], part])]
    return joined


def _is_of_partners(part: str) -> bool:
    """Whether a part is the end of the names of partners: Smith & Partners, Schoeneck & King."""
    return _PARTNERS.fullmatch(part) is not None and not is_field(part)


def _may_be_partner(part: str) -> bool:
    is_name = part[:1].isupper() and " " not in part and any(map(str.islower, part))
    return is_name and not (is_title(part) or is_field(part) or is_place(part))


def _first_that(holds: Callable[[str], bool], parts: Sequence[str]) -> tuple[str, list[str]]:
    found = next((part for part in parts if part and holds(part)), "")
    return found, [part for part in parts if part != found or not found]


def _without_remarks(parts: Sequence[str], name: str) -> tuple[list[str], list[str]]:
    """Take out what is said of somebody and is not their work.

    In a line without capitals only what begins like a remark is one; in another also words
    in lower case behind what may be an organization.
    """
    kept: list[str] = []
    remarks: list[str] = []
    for part in parts:
        has_employer = any(may_be_employer(each) for each in kept)
        is_aside = name != name.lower() and has_employer and _is_aside(part)
        is_said = not is_title(part) and not _AT.match(part) and (is_remark(part) or is_aside)
        if part and (is_said or is_plainly_said(part)):
            remarks.append(part)
        else:
            kept.append(part)
    return kept, remarks


def _is_aside(part: str) -> bool:
    return part[:1].islower() and " " in part and not is_organization(part) and not is_field(part)


def _leading_titles(parts: list[str]) -> tuple[list[str], list[str]]:
    """Return those of the parts that are titles, and the others; the first one if none is."""
    titles = [part for part in parts if is_title(part) or is_credentials(part) or is_field(part)]
    if not titles and not is_place(parts[0]):
        titles = parts[:1]
    return titles, [part for part in parts if part not in titles]
