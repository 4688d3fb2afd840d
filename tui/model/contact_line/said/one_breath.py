"""A name and the work around it without a comma: sous chef marco; kim from book club."""

import re
from typing import NamedTuple

from tui.model.contact_line.words.work_words import (
    begins_field,
    is_credentials,
    is_department,
    is_job_word,
    is_organization,
    is_place,
    is_title,
    may_be_surname,
)
from tui.model.naming.capitals import PARTICLES
from tui.model.naming.kin import kin_in
from tui.model.naming.more_given_names import is_likely_given_name, is_surely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

_CLAUSE = pattern_of(r"[,;|(]|\s[-–—:]\s|\s\+?\(?\d{2}|\s\S+@|\.\s+(?=[a-z]+\s)")
# Whom one knows from there.
_GROUP = pattern_of(
    r"(?:(?:my|our|the|her|his)\s+)?(?:old\s+)?(?:[a-z'’-]+\s+){0,2}?(?:church|choir|club|work"
    r"|school|college"
    r"|class|gym|yoga|league|team|band|temple|mosque|masjid|synagogue|parish|camp|scouts|crossfit"
    r"|neighborhood|building|block|street|mall|market|park|playground|daycare|pta|bar|pub|party"
    r"|wedding|soccer|football|bowling|softball|hockey|trivia|bible study|meetup|rehab|court|bus"
    r"|train|airport|hairdresser|garden|library|online|discord|reddit|twitter|linkedin)",
    re.IGNORECASE,
)
_FROM = pattern_of(r"\s+(?:from|z|ze|aus|iz)\s+(?P<where>\S.*)$")
_LEADING_WORDS = "sous line head pastry dude guy lady gal rn big-rig uber lyft night day school"
_LEADING = frozenset(_LEADING_WORDS.split())
_DUDES = frozenset({"dude", "guy", "lady", "gal"})
_SIBLINGS = frozenset({"sister", "brother"})
_SERVICES = frozenset(["USAF", "USMC", "USN", "USCG", "USA", "USNR", "ANG", "RAF", "RCMP", "USSF"])
_ALSO_LETTERS = frozenset({"EIT", "PE", "NREMT", "CDL", "ASE", "CWI", "CWB"})
_JOBS_IN_LETTERS = frozenset({"RN", "LPN", "LVN", "CNA", "NP", "PA", "EMT", "CPA", "PE", "RPH"})
_SHIFT_WORDS = (
    "night nights day days shift shifts swing graveyard weekend weekends nicu picu icu er ed or"
    " pacu structural geotech civil mechanical electrical transportation environmental litigation"
    " tax audit pediatrics peds oncology cardiology telemetry psych"
)
_OF_WORK = frozenset(_SHIFT_WORDS.split())
_NO_NAME_WORDS = (
    "from at in of who is was and or the a an on with for that this my works @ w/ via z w u"
)
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())
_MOST_IN_FRONT, _MOST_BEHIND = 3, 2


class _Breath(NamedTuple):
    name: str
    parts: list[str]


def breath_divided(text: str) -> str:
    """Return a line with commas between the name and the work that begin it; others stay."""
    end = _CLAUSE.search(text)
    clause = text[: end.start()] if end else text
    behind = text[len(clause) :]
    where = re.split(r"\s+(?:at|@)\s+", clause, maxsplit=1)[0]
    at = clause[len(where) :].strip()
    found = (
        _known_from(where) or _work_in_front(where) or _letters_behind(where) or _in_small(where)
    )
    if found is None:
        return text
    return ", ".join(filter(None, [found.name, *found.parts, at])) + (
        re.sub(r"^\.\s+", ", notes: ", re.sub(r"^\(", " (", behind))
    )


def _known_from(words: str) -> _Breath | None:
    """Split off from where one knows somebody, or where they are from: kim from book club."""
    found = _FROM.search(words)
    name = words[: found.start()] if found else ""
    if not found or not name or not is_likely_given_name(_without_lead(name)[1].split(" ")[0]):
        return None
    where = found["where"]
    said = found[0].strip()
    is_town = is_place(where) or is_city(where) or said.startswith(("z ", "ze ", "aus ", "iz "))
    is_group = _GROUP.fullmatch(where) is not None and not is_department(where)
    inner = _work_in_front(name) or _in_small(name)
    is_small = inner is not None and where.islower() and not is_organization(where)
    if not (is_town or is_group or is_small):
        return None
    kept = inner or _Breath(*_job_behind(name))
    return _Breath(kept.name, [*kept.parts, f"{'how we met' if is_group else 'notes'}: {said}"])


def _job_behind(name: str) -> tuple[str, list[str]]:
    """Split "marek stolarz" where the second word is a job that is hardly a family name."""
    first, _, job = name.partition(" ")
    is_job = bool(job) and name.islower() and is_job_word(job) and not may_be_surname(job)
    return (first, [job]) if is_job else (name, [])


def _without_lead(words: str) -> tuple[str, str]:
    """Split the words in front of a given name off, where they are a job in small letters."""
    each = words.split()
    at = next((at for at, word in enumerate(each) if is_surely_given_name(word)), 0)
    lead = each[:at]
    if not 0 < at <= _MOST_IN_FRONT or not " ".join(lead)[1:].islower():
        return "", words
    bare = folded(lead[0]).strip(".")
    if len(lead) == 1 and bare in _SIBLINGS and words.islower():
        return lead[0], " ".join(each[at:])
    if bare in HONORIFICS or kin_in(words) or (at == 1 and lead[0][0].isupper()):
        return "", words
    known = [is_job_word(word) or begins_field(word) or word in _LEADING for word in lead]
    is_job = any(map(is_job_word, lead)) and all(known)
    return (" ".join(lead), " ".join(each[at:])) if is_job else ("", words)


def _work_in_front(words: str) -> _Breath | None:
    """Split "welder dude rick doyle prairie steel" into rick doyle, welder, and prairie steel."""
    lead, rest = _without_lead(words)
    if not lead:
        return None
    title = " ".join(word for word in lead.split() if word not in _DUDES)
    name, behind = _name_and_rest(rest.split())
    if lead.casefold() in _SIBLINGS:
        is_work = bool(behind) and is_job_word(behind[0])
        return _Breath(name, [*_work_of(behind), f"notes: {lead}"]) if is_work else None
    parts = [title, *_work_of(behind)]
    return _Breath(name, [", ".join(parts[:1]), *parts[1:]])


def _name_and_rest(each: list[str]) -> tuple[str, list[str]]:
    """Split a given name and at most two more words off the front; the first unknown is family."""
    end = 1
    while end < len(each) and end <= _MOST_BEHIND and not _ends_name(each[end]):
        is_middle = is_likely_given_name(each[end]) or folded(each[end]) in PARTICLES
        end += 1
        if not is_middle:
            break
    return " ".join(each[:end]), each[end:]


def _ends_name(word: str) -> bool:
    bare = folded(word)
    is_work = is_job_word(word) and not may_be_surname(word)
    is_else = is_organization(word) or (is_place(word) and not is_likely_given_name(word))
    return bare in _NO_NAMES or is_work or is_else or bare in _OF_WORK or _is_letters(word)


def _work_of(each: list[str]) -> list[str]:
    """Return title and employer that words behind a name tell: night shift icu, at mercy."""
    known = [at for at, word in enumerate(each) if is_job_word(word) or folded(word) in _OF_WORK]
    end = known[-1] + 1 if known else 0
    title, employer = " ".join(each[:end]), " ".join(each[end:])
    if is_place(employer) or is_city(employer):
        return [*filter(None, [title]), f"notes: {employer}"]
    return [*filter(None, [title]), *([f"at {employer}"] if employer else [])]


def _letters_behind(words: str) -> _Breath | None:
    """Split degrees and a service off a name: tori nguyen EIT structural arup; Deb Ash USAF."""
    each = words.split()
    at = next((at for at in range(1, len(each)) if _is_letters(each[at])), 0)
    is_begun = at and ((at > 1 and len(each[0]) > 1) or is_likely_given_name(each[0]))
    if not is_begun or " ".join(each[:at]).isupper() or any(map(_ends_name, each[1:at])):
        return None
    end = at
    while end < len(each) and _is_letters(each[end]):
        end += 1
    letters, rest = each[at:end], each[end:]
    name = " ".join(each[:at])
    services = [word for word in letters if word in _SERVICES]
    if services and not rest:
        return _Breath(name, [f"organization: {services[0]}"])
    if not rest and words.islower():
        return _Breath(name, [f"title: {' '.join(letters).upper()}"])
    if not rest or is_title(" ".join(rest)) or not is_likely_given_name(each[0]):
        return None
    jobs = [word for word in letters if word.upper() in _JOBS_IN_LETTERS]
    others = [word for word in letters if word not in jobs]
    title, *employer = _work_of(rest)
    if title.startswith(("at ", "notes: ")):
        title, employer = "", [title]
    titles = ", ".join(filter(None, [*jobs, title]))
    note = f"notes: {' '.join(others)}" if others else ""
    return _Breath(name, [*filter(None, [titles, *employer, note])])


def _is_letters(word: str) -> bool:
    """Whether a word is a degree or a service behind a name: RN, EIT, cpa."""
    is_short = word.isupper() and len(word) > 1
    known = is_credentials(word) or word in _SERVICES | _ALSO_LETTERS
    return (is_short and known) or word in ("cpa", "rn", "lpn", "cfa", "esq")


def _in_small(words: str) -> _Breath | None:
    """Split "Ana Conti perita Comune di Lucca", where small letters stand between capitals."""
    found = re.fullmatch(
        r"(?P<name>[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){1,2})\s(?P<job>[a-zà-ÿł]{4,}(?:\s[a-zà-ÿł]{4,})?)"
        r"\s(?P<employer>[^\W\d_a-z]{2,}.*|[^\W\d_a-z]\S+.*)",
        words,
    )
    if not found or not is_likely_given_name(found["name"].split()[0]):
        return None
    job = found["job"]
    is_said = {*job.split()} & (_NO_NAMES | PARTICLES | {"does", "works", "near", "over", "said"})
    return None if is_said else _Breath(found["name"], [job, f"at {found['employer']}"])
