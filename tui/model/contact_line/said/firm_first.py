"""A line that begins with a firm, with the person behind it: stripe, data scientist, aaron levy."""

import re

from tui.model.contact_line.doubts import WHO_IS_IT
from tui.model.contact_line.name.names import is_named_in
from tui.model.contact_line.phrases import introduction_at_start, labeled
from tui.model.contact_line.remarks import is_remark
from tui.model.contact_line.said.name_behind import tells_no_name
from tui.model.contact_line.said.somebody import is_called_as_a_person, person_at_start
from tui.model.contact_line.words.firms_like_people import is_firm_like_a_person
from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.contact_line.words.relatives import is_known_by_relation
from tui.model.contact_line.words.work_words import (
    is_credentials,
    is_department,
    is_field,
    is_job_word,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.kin import kin_in
from tui.model.naming.more_given_names import is_likely_given_name, is_surely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

_DIVIDES = pattern_of(r"\s*[,;|]\s*|\s+[-–—/]+\s+|(?<=\w{2}):\s+")
_ADDRESS = pattern_of(r"<?[^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+>?")
_NO_FIRM = pattern_of(r"[@/:#\"“„?(]|^\W*\d[\d\W]*$")
# Amazon recruiter jessica.
_IN_ONE = pattern_of(
    r"(?P<firm>[^\W\d_a-z][\w.'’&-]*(?:\s[^\W\d_a-z][\w.'’&-]*)?)\s+(?P<rest>[a-z].*)", re.DOTALL
)
# Amazon - Kevin Park (SDE II).
_NAME = r"[^\W\d_a-z][\w'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,2}"
_FIRM_AND_NAMES = pattern_of(
    rf"(?P<firm>[^\W_a-z][^,;:|@()–—]{{1,38}}?)(?:\s[-–—]\s|(?<=\w{{2}}):\s)\s*"
    rf"(?P<names>{_NAME}(?:\s(?:&|and|\+)\s{_NAME})*)(?P<rest>(?:\s*[,;(|?].*|\s*))",
    re.DOTALL,
)
_BRACKETS_FIRST = pattern_of(r"\([^()]*\)")
_NAMED = pattern_of(r"(?:named|called)\s+")
_NO_JOB_WORDS = "at for of and is a the who via my in by on to from"
_NO_JOBS = frozenset(_NO_JOB_WORDS.split())
_LAST_NAME = pattern_of(
    r"^(?P<given>[^\W\d_][\w'’-]*)(?P<said>\s*[,;(–—-]?\s*(?:(?:i think|maybe|pretty sure"
    r"|i believe|prob(?:ably)?)"
    r"\s+)*(?:her|his|their|the|whose)?\s*(?:last|family|sur) ?name(?:['’]?s| is| was| might be"
    r"| may be)?"
    r"(?:\s+(?:maybe|like|probably))?\s+(?P<family>[^\W\d_][\w'’-]*))",
    re.IGNORECASE,
)
_LEAST_LETTERS = 2
_MOST_IN_JOB = 3
_MOST_WORDS = 4


def with_firm_behind(text: str) -> str:
    """Return a line with the person in front where a firm begins it; other lines stay."""
    text = with_firm_behind_names(text)
    return _with_family_name(_out_of_one(text) or _out_of_parts(text) or text)


def with_firm_behind_names(text: str) -> str:
    """Return "US Bank: Omar H. & Lindsey B." with the firm behind those who are known by name."""
    found = _FIRM_AND_NAMES.fullmatch(text)
    if found is None or labeled(text.partition(",")[0])[0]:
        return text
    firm, names, rest = (found[part].strip() for part in ("firm", "names", "rest"))
    given = names.split(maxsplit=1)[0]
    is_title_of_list = is_title(firm) or is_field(firm) or firm.casefold().endswith("contacts")
    if is_title_of_list or not _may_be_firm(firm) or not is_surely_given_name(given):
        return text
    if in_brackets := _BRACKETS_FIRST.match(rest):
        return f"{names} {in_brackets[0]}, at {firm}, {rest[in_brackets.end() :]}".rstrip(" ,")
    return f"{names}, at {firm}{', ' if rest and rest[0] not in ',;|' else ''}{rest}"


def _with_family_name(text: str) -> str:
    """Return "jessica i think her last name is Wong" as jessica Wong, and what was said."""
    found = _LAST_NAME.match(text)
    if not found or not is_likely_given_name(found["given"]):
        return text
    said = found["said"].strip(" ,;-–—(")
    behind = text[found.end() :].replace(")", " ", 1)
    return f"{found['given']} {found['family']}{behind}, notes: {said}"


def _out_of_one(text: str) -> str:
    """Return "Amazon recruiter jessica" with the name in front; "" for other lines."""
    found = _IN_ONE.match(text)
    if not found or not _may_be_firm(found["firm"]):
        return ""
    words = found["rest"].split()
    for end in range(1, min(len(words), _MOST_IN_JOB + 1)):
        job = words[:end]
        if not job[-1].isalpha() or not job[-1].islower() or not _NO_JOBS.isdisjoint(job):
            break
        behind = _NAMED.sub("", found["rest"].split(maxsplit=end)[end])
        name = person_at_start(behind)
        given = _given(name) if name else ""
        is_name = is_surely_given_name(given) or (given.istitle() and is_likely_given_name(given))
        if not is_name or not is_job_word(job[-1]):
            continue
        told = _LAST_NAME.match(behind)
        end_of_name = told.end() if told else len(name)
        more = behind[end_of_name:].strip(" ,;")
        return ", ".join(
            filter(None, [behind[:end_of_name], " ".join(job), f"at {found['firm']}", more])
        )
    return ""


def _out_of_parts(text: str) -> str:
    divided = _DIVIDES.search(text)
    if not divided:
        return ""
    first = re.sub(r"^(?:from|at)\s+", "", text[: divided.start()].strip())
    is_told = labeled(re.split(r"[,;|]", text)[0])[0] or introduction_at_start(first)
    if not first or is_told or tells_no_name(first):
        return ""
    parts = [part.strip() for part in _DIVIDES.split(text[divided.end() :])]
    signs = [match[0] for match in _DIVIDES.finditer(text[divided.end() :])]
    at = _place_by_address(first, parts, text)
    if at < 0 and _may_be_firm(first):
        at = _place_of_person(first, parts, is_comma=divided[0].strip() == ",")
    if at < 0:
        return ""
    name = parts.pop(at)
    if at < len(signs):
        signs.pop(at)
    elif signs:
        signs.pop()
    rest = "".join(
        f"{part}{sign}" for part, sign in zip(parts, [*signs, ""][: len(parts)], strict=True)
    ).strip()
    return ", ".join(filter(None, [name, f"at {first}", rest])) if rest else f"{name}, at {first}"


def _place_by_address(first: str, parts: list[str], text: str) -> int:
    """Return which part is the person whom an address in the line names; -1 for none."""
    address = _ADDRESS.search(text)
    begins = first.split(maxsplit=1)[0]
    if _NO_FIRM.search(first) or is_title(first):
        return -1
    if not address or is_named_in(address[0], first) or is_likely_given_name(begins):
        return -1
    return next(
        (
            at
            for at, part in enumerate(parts)
            if _is_name(part, least=1) and is_named_in(address[0], part)
        ),
        -1,
    )


def who_is_named(text: str) -> str:
    """Return the question for a line that may begin with a firm: Target, manager, Bill."""
    first, *parts = _DIVIDES.split(text)
    if len(parts) < 2 or not _may_be_firm(first.strip()) or not is_title(parts[0]):  # noqa: PLR2004
        return ""
    words = parts[1].split()
    # Ike Obi, welder, Martin Steel is a person as likely as Goldman Sachs is none.
    is_one = " " not in first.strip()
    known = [is_likely_given_name(word) for word in words]
    is_name = any(known) if is_one else bool(words) and is_surely_given_name(words[0])
    is_name = is_name and len(words) <= _MOST_IN_JOB and not introduction_at_start(parts[1])
    is_name = is_name and not labeled(parts[1])[0] and all(word[0].isalpha() for word in words)
    is_else = is_organization(parts[1]) or is_firm_like_a_person(parts[1]) or is_title(parts[1])
    return WHO_IS_IT if is_name and not is_else else ""


def _place_of_person(first: str, parts: list[str], *, is_comma: bool) -> int:
    """Return which part is the person; -1 where the line may begin with them."""
    sure = is_organization(first) or is_firm_like_a_person(first)
    second = parts[0]
    third = parts[1] if len(parts) > 1 else ""
    is_job = is_title(second) or (sure and second.islower() and " " in third)
    if third and is_job and not _is_name(second, least=2) and _is_name(third, least=1):
        is_known = sure or (" " not in first and is_surely_given_name(_given(third)))
        return 1 if is_known else -1
    is_told = any(is_title(part) for part in parts[1:])
    if not (_is_name(second, least=2) and is_told):
        return -1
    # Okafor, Mary Jane, nurse is one name.
    names = second.split()[1:]
    may_be_given = is_comma and " " not in first and not sure
    if may_be_given and all(
        len(each.strip(".")) < _LEAST_LETTERS or is_likely_given_name(each) for each in names
    ):
        return -1
    return 0 if sure or is_surely_given_name(_given(second)) else -1


def _given(name: str) -> str:
    words = name.split()
    return words[1] if len(words) > 1 and folded(words[0]).strip(".") in HONORIFICS else words[0]


def _is_name(part: str, *, least: int) -> bool:
    if len(part.split()) < least or not is_called_as_a_person(part):
        return False
    is_work = (
        is_title(part) or is_field(part) or is_organization(part) or is_firm_like_a_person(part)
    )
    return not (is_work or is_place(part) or is_city(part) or is_department(part))


def _may_be_firm(first: str) -> bool:
    """Whether words may be a firm, and are neither a person, a job nor a place."""
    words = first.split()
    if not 1 <= len(words) <= _MOST_WORDS or not first[0].isalnum() or len(first) < _LEAST_LETTERS:
        return False
    if is_no_employer(first) or is_known_by_relation(first) or is_remark(first):
        return False
    if is_organization(first) or is_firm_like_a_person(first):
        return True
    if folded(words[0]).strip(".") in HONORIFICS or kin_in(first) or _NO_FIRM.search(first):
        return False
    is_else = (
        is_title(first)
        or (is_field(first) and len(words) == 1)
        or is_credentials(first)
        or any(map(is_likely_given_name, words))
    )
    is_else = is_else or is_place(first) or is_city(first)
    return not is_else and not any(len(word.strip(".")) == 1 for word in words)
