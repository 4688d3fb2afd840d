"""Job titles and organizations that may stand in a letter; an empty text for what is none."""

import re

from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.contact_line.words.work_words import (
    is_company,
    is_company_form,
    is_field,
    is_organization,
    is_title,
    may_be_surname,
)
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.asides import ASIDE
from tui.playbook.letters.fit.capitals import in_ordinary_case
from tui.playbook.letters.fit.employers import employer_named
from tui.playbook.letters.fit.jobs import is_deed, is_job
from tui.playbook.letters.fit.notes import is_cut_short, is_note
from tui.playbook.letters.fit.shorthand import spelled_title

_END_OF_TITLE = pattern_of(r"\s*[,;:|/(\[]|\s[-–—]\s|\sat\s|\s@")
_SCHOOLS = pattern_of(
    r"\b(?:high(?: school)?|middle school|elementary|school|university|college|academy|institute"
    r"|univ|inc|llc|ltd|corp|co|gmbh|hospital|church|clinic|county|isd)\.?$",
    re.IGNORECASE,
)
_SLANG = pattern_of(
    r"^(.+?)[ -](?:(?i:guys?|gal|lady|dude|girl|chick|boss|peeps?)"
    r"|person|people|man|woman|folks|team)$"
)
_FORMER = pattern_of(r"(?:former|formerly|ex|previous|previously|past)\b", re.IGNORECASE)
_RETIRED = pattern_of(r"^retired (?=\w)", re.IGNORECASE)
_POSSESSIVE = pattern_of(r"(?:['’]s?|\b(?:mom|dad)s) \w", re.IGNORECASE)
_LED_FIELD = pattern_of(
    r"^((?:(?:Senior|Assistant|Associate|Executive|Deputy|Regional) )*(?:VP|SVP|EVP|AVP"
    r"|Vice President|Director|Manager)) ((?!of\b|for\b|and\b|to\b|in\b)\S.*)$",
    re.IGNORECASE,
)
_AGENT = pattern_of(r"[a-z]{2}(?:er|or|ist|ian|yst|eer|man|woman)$")
_KIND_ALONE = pattern_of(
    r"(?:the |a |an |my |our )?(?:local |big |small )?(?:high school|middle school|university"
    r"|college|school|company|hospital|inc|llc|work|office|firm|bank|church|clinic|hotel|store"
    r"|restaurant|business|factory|shop|agency|nonprofit|startup)\.?",
    re.IGNORECASE,
)
_SUITE = pattern_of(r"[ ,]+(?:rm|room|ste|suite)\.?\s*#?\d+\w?$", re.IGNORECASE)
_WITH = pattern_of(r"\bw/", re.IGNORECASE)
_MOST_WORDS = 10
_MOST_WORDS_OF_TITLE = 8
_SHORTEST_SMALL = 4


def fitting_title(title: str) -> str:
    """Return a job title, spelled out, as it may enter a letter; empty for what is none.

    A note, an organization and whose husband somebody is are no titles; words in small
    letters are one only if they name a job or a field of work.
    """
    title = in_ordinary_case(title)
    head = " ".join(_first_part(title).split()).strip(" -–—")
    if not head or is_note(head) or is_no_employer(head) or is_company(head):
        return ""
    said = _RETIRED.sub("", spelled_title(title.lstrip(" -–—")))
    head = _first_part(said).strip()
    if _is_former(head) or is_cut_short(head) or _POSSESSIVE.search(head) or _SLANG.match(head):
        return ""
    if (_SCHOOLS.search(head) and not is_title(head)) or len(head.split()) > _MOST_WORDS_OF_TITLE:
        return ""
    is_doer = _AGENT.search(head) and not is_deed(head)
    if not (is_job(head) or is_doer or is_field(head) or _has_capitals(head)):
        return ""
    return _LED_FIELD.sub(_of_field, said) if _LED_FIELD.match(head) else said


def _is_former(title: str) -> bool:
    """Whether a title is one somebody has no longer: former principal, ex manager."""
    return _FORMER.match(title) is not None


def field_of_work(title: str) -> str:
    """Return the field that a title names instead of a job: "HR" of "HR guy"; or empty."""
    head = " ".join(_first_part(spelled_title(title)).split())
    if is_note(head):
        return ""
    slang = _SLANG.match(head)
    field = slang[1] if slang else head
    if is_title(field) or not is_field(field) or _POSSESSIVE.search(field):
        return ""
    return " ".join(word if word.isupper() else word.lower() for word in field.split())


_IN_FULL = {
    "natl": "National", "nat'l": "National", "intl": "International", "int'l": "International",
    "univ": "University", "assn": "Association", "hosp": "Hospital", "dept": "Department",
    "inst": "Institute", "govt": "Government",
}  # fmt: skip
_SHORT_NAMES = pattern_of(r"\b(?:Nat['’]?l|Int['’]?l|Univ|Assn|Hosp|Dept|Inst|Govt)\b\.?(?= \w|$)")


def _in_full(found: re.Match[str]) -> str:
    return _IN_FULL[found[0].rstrip(".").replace("’", "'").lower()]


def fitting_organization(organization: str) -> str:
    """Return an organization as it may enter a letter; empty for what is none for sure.

    What stands in brackets behind it and the number of a room are left out, a job is none,
    and a name in small letters has its capitals.
    """
    named = _SHORT_NAMES.sub(_in_full, _SUITE.sub("", ASIDE.sub("", organization)))
    name = in_ordinary_case(named.strip(" ,;"))
    if not name or len(name.split()) > _MOST_WORDS or is_no_employer(name):
        return ""
    if is_note(name) and not _is_named_with_sign(name):
        return ""
    if _KIND_ALONE.fullmatch(name) or is_company_form(name) or _POSSESSIVE.match(name):
        return ""
    if name[0].islower() and is_cut_short(name):
        return ""
    if is_job_title(name) or (field_of_work(name) and name.isupper()):
        return ""
    return employer_named(name)


def is_job_title(name: str) -> bool:
    """Whether what stands as an employer is a job: dental hygienist, fire dept EMT.

    A single name in capitals, such as Baker, may be an employer's.
    """
    if is_organization(name) and not name.islower():
        return False
    return is_job(name) and not (" " not in name and may_be_surname(name) and name[0].isupper())


def _first_part(title: str) -> str:
    """The first part between commas and brackets."""
    if _WITH.search(title):
        return title
    return next((part for part in _END_OF_TITLE.split(title) if part.strip()), "")


def _has_capitals(text: str) -> bool:
    words = [word for word in text.split() if len(word) >= _SHORTEST_SMALL or word[0].isupper()]
    return bool(words) and not any(word[0].islower() and word.isascii() for word in words)


def _of_field(found: re.Match[str]) -> str:
    field = found[2]
    return f"{found[1]} of {field}" if is_field(_first_part(field)) else found[0]


def _is_named_with_sign(name: str) -> bool:
    """Whether a sign belongs to a name, as in Yahoo!, and is no remark."""
    return name.endswith("!") and " " not in name and not is_note(name[:-1])
