"""Work as it is told loosely, put so that its parts are known: who's at Duolingo now, does UX."""

import re

from tui.model.contact_line.words.firms_like_people import is_firm_like_a_person
from tui.model.contact_line.words.work_words import (
    is_company,
    is_credentials,
    is_department,
    is_field,
    is_job_word,
    is_organization,
    is_place,
    is_title,
)
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

# Tim who's at Duolingo now.
_WHO_IS_AT = pattern_of(
    r"(?<=[\w.)])\s*,?\s+(?:who(?:['’]?s| is))\s+"
    r"(?:(?:now|currently)\s+)?(?:works?\s+|working\s+)?(?:at|@)\s+(?=[^\W_])",
    re.IGNORECASE,
)
_WHO_IS_A = pattern_of(r"(?<=[\w.)])\s+(?=who(?:['’]?s| is)\s+(?:an?|the)\s)", re.IGNORECASE)
_NOW_BEHIND = pattern_of(
    r"(?P<at>\s(?:at|@|for|with)\s+[^,;|()]*?[^\s,;|()])\s+"
    r"(?:right now|now|these days|nowadays|currently|at the moment)(?=\s*(?:[,;|(.!]|$))"
)
_LETTERS_BEFORE_WORK = pattern_of(
    r"(?<=\w)(?P<letters>(?:,?\s+(?:[A-Z][a-z]?[A-Z.][A-Za-z.]{0,4}|Esq\.?)){1,3}),?\s+"
    r"(?:(?:who|now|currently)\s+)*(?=(?:works?|working)\s)"
)
_NOW_WORKS = pattern_of(r"(?<=[,;] )(?:who\s+)?(?:now|currently)\s+(?=works?\s)", re.IGNORECASE)


# Does UX at Spotify.
_DOES_FIELD = pattern_of(
    r"\s*,?\s+(?:who\s+)?does\s+(?P<what>[^\W\d_][^,;|()@]{0,30}?)\s+(?:at|for|with|@)\s+"
    r"(?P<firm>(?:the\s+)?[A-Z][^,;|()]*)"
)
# Founder & CEO of Tierra Café.
_TWO_JOBS_OF = pattern_of(
    r"(?P<begin>[,;–-]\s+)(?P<jobs>(?:(?i:co-?)?[\w-]+(?: [\w-]+)?)\s+(?:&|and|\+|/)\s+"
    r"(?P<last>[\w-]+(?: [\w-]+)?))\s+of\s+(?P<firm>(?:the\s+)?[A-Z0-9][^,;|()]*)"
)
_LEADS_WORDS = (
    "founder co-founder cofounder owner co-owner ceo coo cfo cto cmo cio president "
    "chairman chair chairwoman partner principal proprietor chef director creator host "
    "editor publisher"
)
_LEADS = frozenset(_LEADS_WORDS.split())
# Analyst Goldman Sachs.
_JOB_AND_FIRM = pattern_of(
    r"(?<=,\s)(?P<job>(?:[a-z][a-z-]*\s+){0,2}?[a-z][a-z-]*)\s+"
    r"(?P<firm>(?:[A-Z][\w'’.&-]*)(?:\s+(?:of\s+|&\s+|and\s+)?[A-Z][\w'’.&-]*){0,4})(?=\s*(?:[,;]|$))"
)
_SKILLS_WORDS = (
    "python java javascript react sql excel sap english spanish french german chinese "
    "mandarin arabic japanese korean italian portuguese russian latin ai ml seo"
)
_SKILLS = frozenset(_SKILLS_WORDS.split())
_NO_JOB_WORDS = (
    "via met from for with knows her his my our their friend ask call works who was is ex former "
    "through thru the by to of and also works told at in on an a old once before then c/o"
)
_NO_JOBS = frozenset(_NO_JOB_WORDS.split())
_ADDRESSED = frozenset(
    {"coach", "pastor", "doctor", "professor", "father", "sister", "chef", "judge"}
)
# Chris Lee #alumni Nike: a tag or pronouns end the name.
_TAG_OR_PRONOUNS = pattern_of(
    r"^(?P<name>[^\W\d_a-z][\w.'’-]*\s+[^\W\d_a-z][\w.'’-]*)"
    r"(?P<behind>(?:\s+(?:#[\w-]+|\(?(?:she|he|they)/[a-z]{2,6}(?:/[a-z]{2,6})?\)?))+)\s+"
    r"(?=[A-Z])(?P<firm>[^,;|@#]+?)(?=\s*(?:[,;|#]|$))",
)
_EXTENSION = pattern_of(
    r"(?<=[\s,;])(?:x|ext?\.?\s?)(?P<digits>\d{2,6})(?=\s*(?:[,;|)]|$))", re.IGNORECASE
)
_NUMBER_BEFORE = pattern_of(r"\d[\d\s().-]*[\s,]*$")
_OF_PARTNERS = pattern_of(
    r"(?P<at>\b(?:at|with|for)\s+)(?P<one>[A-Z][a-z]+),\s+(?P<other>[A-Z][a-z]+"
    r"(?:,\s+[A-Z][a-z]+)?(?:,?\s+(?:&|and)\s+[A-Z][a-z]+)?)(?=\s*(?:[,;|(.]|$))"
)
_OF_LAW = pattern_of(
    r"\b(?:associate|partner|attorney|lawyer|counsel|paralegal|clerk|litigator|architect)\b",
    re.IGNORECASE,
)


def work_now_told(text: str) -> str:
    """Return a line whose loosely told work is divided as other lines are.

    "Tim who's at Duolingo now" is Tim at Duolingo, and "Jo Lee RN works" gets a comma.
    """
    for rewrite in (_with_pieces_divided, _with_firms_behind):
        text = rewrite(text)
    return _with_present_work(text)


def _with_pieces_divided(text: str) -> str:
    """Return a line with a comma behind tags and pronouns, and an extension as a note."""
    tagged = _TAG_OR_PRONOUNS.match(text)
    if tagged and not is_title(tagged["firm"]):
        behind = text[tagged.end() :]
        text = f"{tagged['name']}{tagged['behind']}, at {tagged['firm']}{behind}"
    extension = _EXTENSION.search(text)
    if extension and not _NUMBER_BEFORE.search(text[: extension.start()]):
        before, behind = text[: extension.start()].rstrip(" ,"), text[extension.end() :]
        text = f"{before}{behind}, notes: ext. {extension['digits']}"
    return text


def _with_firms_behind(text: str) -> str:
    """Return a line with "at" between work and an employer that stands right behind it."""
    text = _DOES_FIELD.sub(_does, text)
    text = _TWO_JOBS_OF.sub(_led, text)
    text = _JOB_AND_FIRM.sub(_employed, text, count=1)
    found = _OF_PARTNERS.search(text)
    if found and _OF_LAW.search(text[: found.start()]) and not _is_place_in(found["other"]):
        held = with_held_commas(f"{found['one']}, {found['other']}")
        text = f"{text[: found.start('one')]}{held}{text[found.end() :]}"
    return text


def _does(found: re.Match[str]) -> str:
    what = found["what"].strip()
    if not (is_field(what) or is_department(what) or what.isupper()):
        return found[0]
    return f", title: {what}, at {found['firm'].strip()}"


def _led(found: re.Match[str]) -> str:
    lead = found["last"].split()[-1].casefold()
    is_firm = lead in _LEADS and not (is_field(found["firm"]) or is_department(found["firm"]))
    return f"{found['begin']}{found['jobs']} at {found['firm']}" if is_firm else found[0]


def _employed(found: re.Match[str]) -> str:
    job, firm = found["job"], found["firm"]
    words = firm.split()
    is_person = is_likely_given_name(words[0]) and not is_firm_like_a_person(firm)
    is_person = is_person and not is_organization(firm)
    if is_person or job in _ADDRESSED or not _NO_JOBS.isdisjoint(job.split()):
        return found[0]
    is_firm = is_job_word(job.split()[-1]) and not (
        is_place(firm) or is_city(firm) or firm.casefold() in _SKILLS or is_credentials(firm)
    )
    is_firm = is_firm and not (is_department(firm) and not is_company(firm) and len(words) == 1)
    is_firm = is_firm and not (is_title(firm) or re.fullmatch(r"[IVX]+", words[-1]))
    return f"title: {job}, at {firm}" if is_firm else found[0]


def _is_place_in(words: str) -> bool:
    parts = re.split(r",\s+", words)
    return any(is_place(part) or is_city(part) for part in parts)


def _with_present_work(text: str) -> str:

    def divided(found: re.Match[str]) -> str:
        letters = re.split(r"[,\s]+", found["letters"].strip(" ,"))
        return f", {', '.join(letters)}, " if all(map(is_credentials, letters)) else found[0]

    text = _LETTERS_BEFORE_WORK.sub(divided, text)
    text = _NOW_WORKS.sub("", _NOW_BEHIND.sub(r"\g<at>", text))
    return _WHO_IS_A.sub(", ", _WHO_IS_AT.sub(" at ", text))
