"""How one knows somebody, told without commas: moms friend carol; Jen from accounting."""

import re

from tui.model.contact_line.name.name_end import names_nobody
from tui.model.contact_line.said.somebody import is_called_as_a_person
from tui.model.contact_line.words.work_words import is_job_word, is_organization, is_title
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.person_name import RELATIONS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_PEOPLE = (
    r"(?:mom|mum|mama|mother|bro|sis|dad|papa|father|wife|husband|brother|sister|cousin|friend"
    r"|uncle|aunt"
    r"|auntie"
    r"|son|daughter|roommate|neighbou?r|boss|coworker|co-worker|colleague|girlfriend|boyfriend"
    r"|partner"
    r"|grandma|grandpa|teacher|coach|niece|nephew|kid|buddy|stepdad|stepmom|fianc[eé]e?|ex)"
)
_DESCRIBED = (
    r"(?:(?:old|ex|former|new|good|best|close|great|dear|late|younger|older|little|big|work"
    r"|college|school"
    r"|childhood|family|high school|army|church|golf|gym|first|second)[\s-]+)*"
)
_ROLE = (
    r"(?:friend|buddy|pal|bestie|wife|husband|partner|boyfriend|girlfriend|mom|mum|mother|dad"
    r"|father|son"
    r"|daughter|brother|sister|cousin|uncle|aunt|auntie|niece|nephew|boss|manager|supervisor"
    r"|co-?worker"
    r"|colleague|teammate|room-?mate|neighbou?r|teacher|professor|tutor|coach|mentor|classmate"
    r"|landlord"
    r"|landlady|client|assistant|doctor|dentist|accountant|lawyer|hairdresser|trainer|pastor"
    r"|contact"
    r"|bestfriend|bff|tenant|barber|mechanic|realtor|advisor|counselor)"
)
_UNMARKED = pattern_of(
    rf"(?P<before>^(?:(?:my|our)\s+)?|['’]s\s+{_DESCRIBED})(?P<who>{_PEOPLE})(?P<s>e?s)\s+"
    rf"(?={_DESCRIBED}(?:[a-z-]+\s+)?(?:{_ROLE}|{_PEOPLE}e?s)\b)",
    re.IGNORECASE,
)
# Moms friend from church Darlene.
_FROM_BETWEEN = pattern_of(
    rf"^(?P<whose>(?:(?:my"
    rf"|our)\s+)?(?:[^\W\d_][\w.-]*\s+)?[^\W\d_][\w.-]*['’]s\s+{_DESCRIBED}{_ROLE})\s+"
    r"(?P<where>(?-i:(?:from|at)\s+(?:(?:the|her|his"
    r"|my)\s+)?[a-z]+(?:\s[a-z]+)?))\s+(?=(?P<name>[^\W\d_][\w'’-]*))",
    re.IGNORECASE,
)
# Sister's boss at Wendys, Carla.
_AT_BETWEEN = pattern_of(
    rf"^(?P<whose>(?:(?:my"
    rf"|our)\s+)?(?:[^\W\d_][\w.-]*\s+)?[^\W\d_][\w.-]*['’]s\s+{_DESCRIBED}{_ROLE}\s+"
    r"(?:from|at|in)\s+[^,;:|()]{2,30}?)\s*(?:[,:;]|\s[–-])\s*(?=(?P<name>[^\W\d_][\w'’-]*))",
    re.IGNORECASE,
)
# Mr. Hassan my old shop teacher.
_MINE_BEHIND = pattern_of(
    r"^(?P<name>[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,2}?)\s+"
    r"(?P<mine>(?:(?:who\s+)?(?:is|was)\s+)?(?:my|our)\s+(?:[^\W\d_][\w'’-]*\s+){0,3}?"
    r"(?P<role>[^\W\d_][\w-]*))(?=\s*(?:[,;|(.]|$|\s(?:at|from|in|who|she|he|they|now|works?)\b))",
    re.IGNORECASE,
)
_RELATED_BEHIND = pattern_of(
    r"^(?P<name>[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,2}?)\s+"
    rf"(?P<mine>(?:my|our)\s+{_DESCRIBED}(?:[a-z-]+\s+)?(?P<role>{_ROLE})\s+\S)",
    re.IGNORECASE,
)
_LEADS_WORDS = "via with to for from by through thru of and & or about thanks meet ask call text is"
_LEADS = frozenset(_LEADS_WORDS.split())
_FROM = pattern_of(
    r"^(?P<name>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*\.?){0,2}?)\s+(?P<from>from)\s+"
    r"(?P<where>(?:(?:the|my|our|her|his|their|old"
    r"|your)\s+)*[^\W\d_][\w'’&-]*(?:\s+[a-z][\w'’&-]*){0,2}?)"
    r"(?=(?P<end>\s*(?:[,;|(]|$|\s[–—-]\s|\s(?:who|works?|at|@|she|he|they|does|is|runs|and|over"
    r"|whose)\b)))"
)
_OUR = pattern_of(r"(?:the|my|our|her|his|their|old|your)\s", re.IGNORECASE)
_MEETING_WORDS = (
    "church choir work school college class gym yoga league team band temple mosque masjid"
    " synagogue"
    " parish camp scouts crossfit daycare pta bar pub soccer football bowling softball hockey"
    " trivia"
    " rehab pilates zumba karate band orchestra volunteering daycare upstairs downstairs"
)
_MEETING = frozenset(_MEETING_WORDS.split())
_DEPARTMENT_WORDS = (
    "accounting shipping receiving billing payroll hr it sales legal marketing facilities finance"
    " purchasing engineering operations ops security reception maintenance housekeeping admissions"
    " logistics support procurement compliance design product qa research warehouse dispatch"
    " catering"
    " records admin scheduling radiology pharmacy surgery er icu nursing"
)
_DEPARTMENTS = frozenset(_DEPARTMENT_WORDS.split())


def with_relation_told(text: str) -> str:
    """Return a line whose words for how one knows somebody stand where they are read."""
    for rewrite in (_with_apostrophes, _with_mine_divided, _with_where_from):
        text = rewrite(text)
    return text


def _with_apostrophes(text: str) -> str:
    """Return "my dads old boss" as my dad's old boss, and where they know each other behind."""
    before = ""
    while text != before:
        before, text = text, _UNMARKED.sub(_marked, text)
    found = _FROM_BETWEEN.match(text)
    is_name = found and (found["name"][0].isupper() or is_likely_given_name(found["name"]))
    if not found or not is_name:
        between = _AT_BETWEEN.match(text)
        if between and is_likely_given_name(between["name"]):
            return f"{text[between.end() :]}, notes: {between['whose']}"
        return text
    return f"{found['whose']} {text[found.end() :]}, notes: {found['where']}"


def _marked(found: re.Match[str]) -> str:
    who, ends = found["who"], found["s"]
    # Bosses is of a boss, and dads of a dad.
    if who.casefold().endswith("s"):
        return f"{found['before']}{who}'s "
    return f"{found['before']}{who}{'e' if ends == 'es' else ''}'s "


def _with_mine_divided(text: str) -> str:
    """Return "mr. hassan my old shop teacher" with a comma behind the name."""
    for pattern in (_MINE_BEHIND, _RELATED_BEHIND):
        found = pattern.match(text)
        if found and _is_of_mine(found["name"], found["role"].casefold()):
            return f"{found['name']}, {text[found.start('mine') :]}"
    return text


def _is_of_mine(name: str, role: str) -> bool:
    """Whether a name stands before "my", and behind it what they are to me."""
    words = name.split()
    if folded(words[-1]) in _LEADS or not (role in RELATIONS or is_job_word(role)):
        return False
    is_work = is_title(name) or is_organization(name)
    return (
        is_called_as_a_person(name)
        or is_likely_given_name(words[0])
        or (name.istitle() and not is_work)
    )


def _with_where_from(text: str) -> str:
    """Return "Jen from accounting" with from where one knows her as that."""
    found = _FROM.match(text)
    if not found or not (
        found["name"][0].isupper() or is_likely_given_name(found["name"].split()[0])
    ):
        return text
    if names_nobody(found["name"]) or is_title(found["name"]) or is_organization(found["name"]):
        return text
    where, behind = found["where"], text[found.end() :]
    bare = where.casefold().split()
    is_department = bare[-1] in _DEPARTMENTS and (
        where.islower() or (where.istitle() and len(bare) == 1)
    )
    at = re.match(r"\s+(?:at|@|over at)\s+", behind)
    is_department = is_department or bool(at and bare[-1] in _DEPARTMENTS)
    if is_department and at:
        return f"{found['name']}, works in {where} at {behind[at.end() :]}"
    is_known = where.islower() and (_OUR.match(where) is not None or bare[-1] in _MEETING)
    if not (is_department or is_known) or (at and not is_known):
        return text
    gap = "" if not behind.strip() or behind.lstrip()[0] in ",;|(" else ","
    return f"{found['name']}, how we met: from {where}{gap}{behind}"
