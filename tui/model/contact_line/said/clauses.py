"""What people say of somebody in a clause, put so that its parts are known: works in HR at Acme."""

import re

from tui.model.contact_line.phrases import is_meeting
from tui.model.contact_line.remarks import is_remark
from tui.model.contact_line.sources import source_reached_through
from tui.model.contact_line.words.work_words import is_department, is_place, is_title
from tui.model.naming.kin import kin_in
from tui.model.naming.more_given_names import is_likely_given_name, is_surely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

# A period or another sign that ends a sentence.
_SENTENCE = pattern_of(r"(?P<word>[^\W\d_][\w'’-]+|\))[.!](?P<gap>\s+)(?=[^\W\d_])")
_SHORT_WORDS = """
    mr mrs ms mx dr st mt ft sr jr prof rev fr hon capt col gen sgt maj gov sen rep lt cmdr cpl esq
    ald supt cllr
    dept depts univ inst assn assoc asst corp inc ltd co bros mfg mktg mgmt mgr mgrs dir admin exec
    elem tech engr eng natl intl govt comm commun econ hosp lab labs mech elec acad adj emer ret vs
    no nos ext tel approx est med nat phil ing dipl mag ave blvd rd apt ste sch coll dev ops acct
    instr accts svc svcs ctr dist div sec treas pres vp
"""
_SHORT = frozenset(_SHORT_WORDS.split())
_LAST_PERIOD = pattern_of(r"(?<=[a-z]{4})\.(?=\s*(?:[,;|]|$))")
_LEAST_WORD = 3
_WHO = r"(?:(?:who|she|he|they|and|currently|now)\s+)*"
# Where a clause begins behind the name.
_BEGIN = r"(?:(?<=[,;|])\s*|(?<=\s[–—-])\s+)"
# Works in HR at Kaiser; works at Kaiser in HR.
_WORKS_IN = pattern_of(
    rf"{_BEGIN}{_WHO}(?P<works>(?:is )?(?:works?|working|employed)\s+|is\s+)?in\s+(?:the\s+)?"
    r"(?P<what>(?!(?:the|a|an|my|our|her|his|their)\b)[^\W\d_][^,;|@()]*?)"
    r"\s+(?:at|for|@|with|over at)\s+(?P<employer>(?:the\s+)?[^\W_][^,;|()]*)",
    re.IGNORECASE,
)
_WORKS_AT_IN = pattern_of(
    r"\bworks?\s+(?:at|for|@)\s+(?P<employer>[^\W_][^,;|()@]*?)\s+in\s+(?:the\s+)?"
    r"(?P<what>[^\W\d_][^,;|()@]*?)(?=\s*(?:[,;|(]|$))",
    re.IGNORECASE,
)
_NAMED_WORKS_IN = pattern_of(
    r"^(?P<name>[^,;|@()]{2,40}?)\s+(?P<rest>(?:who\s+)?(?:works?|is)\s+in\s)", re.IGNORECASE
)
# She's a nurse manager at Johns Hopkins.
_SHE_IS = pattern_of(
    rf"{_BEGIN}(?:(?:and|who)\s+)?(?:(?:s?he|they|who)(?:['’]s|['’]re| is| are)|is|was)\s+"
    r"(?:(?:currently|now|also|actually|just)\s+)*(?:an?|the)\s+(?P<rest>[^,;|]+)",
    re.IGNORECASE,
)
_NOW_AT = pattern_of(
    rf"{_BEGIN}(?:(?:s?he|they)(?:['’]s|['’]re| is| are)\s+)?"
    r"(?:now|currently|presently)\s+(?:working\s+|works\s+|is\s+|over\s+)?(?:at|@)\s+(?=[^\W_])",
    re.IGNORECASE,
)
# A barista turned data analyst.
_TURNED = pattern_of(
    rf"{_BEGIN}(?:an?\s+)?(?P<before>[^\W\d_][^,;|@]*?)[ -]turned[ -](?P<now>[^,;|]+)",
    re.IGNORECASE,
)
_KINDS_OF_FIRM = (
    r"(?:start-?up|company|firm|agency|non-?profit|charity|studio|shop|store|business|brand|ngo"
    r"|organi[sz]ation|org|restaurant|caf[eé]|bakery|brewery|clinic|practice|salon|school|lab|outfit"
    r"|place|gallery|publisher|consultancy|co-?op|foundation|app)"
)
_CALLED = pattern_of(
    rf"{_BEGIN}(?P<lead>[^,;|]*?\b(?:at|for|with|@|in)\s+)?(?P<kind>(?:an?\s+|the\s+|some\s+|this\s+)?"
    rf"(?:[a-z][\w-]*\s+){{0,3}}{_KINDS_OF_FIRM}(?:\s+in\s+[\w ]+?)?)\s+(?:called|named)\s+"
    r"[\"“„«]?(?P<name>[^\W_][^\"”»,;|]*)[\"”»]?",
    re.IGNORECASE,
)
# Read elsewhere, as they say whose firm it is.
_OWNS = pattern_of(r"\b(?:owns?|runs?|has|started|founded|opened)\b")
# Met through Prof. Smith.
_MET_THROUGH = pattern_of(
    rf"{_BEGIN}(?:(?:I|we)\s+)?(?:met|known?|connected|found)\s+(?:(?:her|him|them|each other)\s+)?"
    r"(?:through|thru|via|by way of)\s+(?P<whom>[^,;|()]+)",
    re.IGNORECASE,
)
_NAME = r"(?:(?:my|our)\s+)?[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,2}?"
_HER = r"(?:her|him|them|he|she|they)"
_GAVE = pattern_of(
    rf"{_BEGIN}(?P<whom>{_NAME})\s+(?:gave me (?:her|his|their)"
    r"|(?:told|tipped) me (?:about|abt|to (?:call|contact|ask|text|e-?mail|talk to))"
    r"|recommend(?:s|ed)|suggest(?:s|ed)|referred me to|introduced (?:me to|us)"
    r"|connected (?:me with|me to|us)|intro'?d us|sent me to|pointed me to"
    r"|put (?:me|us) in touch)"
    rf"(?:\s+(?:name|number|e-?mail|contact|card|info|details|{_HER}|with))*"
    r"\s*[.!]*(?=\s*(?:[,;|]|$))",
    re.IGNORECASE,
)
_GOT_FROM = pattern_of(
    rf"{_BEGIN}(?:I\s+)?(?:got|have|had|received)\s+(?:the|her|his|their|this)\s+(?:name|number|e-?mail"
    rf"|contact|card|info|details)(?:\s+(?:from|through|via|thru|off))\s+(?P<whom>{_NAME})\s*[.!]*"
    r"(?=\s*(?:[,;|]|$))",
    re.IGNORECASE,
)
# Ben Cohen 1998 alum; UC Davis alum '09.
_ALUM_SAID = (
    r"(?P<said>(?:fellow\s+)?(?:(?P<school>(?-i:[A-Z]{2,6}(?:\s[A-Z][a-z]+)?|[A-Z][a-z]+(?:\s(?:State|Tech))?))\s+)?"
    r"(?:(?:(?:19|20)\d\d|['’]\d\d)\s+(?:alum(?:n[aiu]s?|nae)?|grad(?:uate)?)"
    r"|alum(?:n[aiu]s?)?(?:\s+(?:of\s+)?(?:(?:19|20)\d\d|['’]\d\d))?))"
    r"(?=\s*(?:[,;|(–—-]|$))"
)
_ALUM_BEHIND_NAME = pattern_of(
    rf"^(?P<name>[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){{1,2}}?)\s+{_ALUM_SAID}", re.IGNORECASE
)
_ALUM = pattern_of(_BEGIN + _ALUM_SAID, re.IGNORECASE)
# Denise something, whose family name one did not catch.
_SOMETHING = pattern_of(
    r"(?:^|(?<=[,;:] ))(?P<name>[^\W\d_][\w'’-]*)\s+(?P<said>(?:something|somebody|smth"
    r"|\(?last name\s*\??\)?)(?:[- ](?:or[- ]other|like that))?)(?=\s*(?:[,;|(–—-]|$))",
    re.IGNORECASE,
)
# Someone in case management, maybe Rosa.
_MAYBE = pattern_of(
    r"^(?P<who>(?:someone|somebody|anyone|(?:a|the|some|that|this)\s+(?:[a-z]+\s+)?(?:guy|lady|woman|man"
    r"|person|manager|nurse|recruiter))\b[^,;|]*)[,;–-]\s*(?:(?:maybe|perhaps|possibly|probably|prob"
    r"|i think|think|might be|could be)\s+)+(?P<name>[^\W\d_][\w'’-]*(?:\s+[A-Z][\w'’-]*)?)\s*\?*"
    r"(?=\s*(?:[,;|]|$))",
    re.IGNORECASE,
)
_NOBODYS = frozenset({"i", "we", "she", "he", "they", "you", "everyone", "everybody", "who", "it"})


def clauses_apart(text: str) -> str:
    """Return a line whose clauses are put as titles, employers, and who led there.

    "works in HR at Kaiser" is "title: HR, at Kaiser", "met thru Bob Cole" is "via Bob Cole".
    """
    for rewrite in (
        _sentences_divided,
        _with_name_guessed,
        _with_something_noted,
        _with_alum_noted,
        _with_name_before_work,
        _with_firms_named,
        _with_who_led,
        _with_work_told,
    ):
        text = rewrite(text)
    return text


def _sentences_divided(text: str) -> str:
    """Return a line with commas where sentences end: Nike. friend of Bob's."""

    def divided(match: re.Match[str]) -> str:
        word = match["word"]
        behind = text[match.end() :]
        is_short = word.casefold() in _SHORT or (len(word) < _LEAST_WORD and word != ")")
        first = re.split(r"\s*[,;|]", behind, maxsplit=1)[0]
        before = text[: match.start()].rstrip()
        is_inside = bool(before) and before[-1] not in ",;|–—-"
        is_next = behind[0].islower() and is_inside
        is_next = is_next or is_remark(first[0].lower() + first[1:]) or is_meeting(first)
        return match[0] if is_short or not is_next else f"{word}, "

    return _LAST_PERIOD.sub(_without_period, _SENTENCE.sub(divided, text))


def _without_period(match: re.Match[str]) -> str:
    word = re.split(r"[^\w'’-]+", match.string[: match.start()])[-1]
    return "." if word.casefold() in _SHORT else ""


def _with_name_guessed(text: str) -> str:
    found = _MAYBE.match(text)
    if not found or not is_likely_given_name(found["name"].split()[0]):
        return text
    return f"{found['name']}{text[found.end() :]}, notes: {found['who'].strip()}"


def _with_something_noted(text: str) -> str:
    found = _SOMETHING.search(text)
    if not found or not is_likely_given_name(found["name"]):
        return text
    return f"{text[: found.start()]}{found['name']}{text[found.end() :]}, notes: {found[0]}"


def _with_alum_noted(text: str) -> str:
    found = _ALUM_BEHIND_NAME.match(text)
    if found and (is_likely_given_name(found["name"].split()[0]) or found["name"].istitle()):
        text = f"{found['name']}, {text[found.start('said') :]}"
    return _ALUM.sub(_alum, text)


def _alum(found: re.Match[str]) -> str:
    """Return an alum as a note; of a school that is not named, it is one's own."""
    source = "" if found["school"] else " source: alumni,"
    return f"{source} notes: {found['said']}"


def _with_name_before_work(text: str) -> str:
    """Return "Nina Shah works in HR at Kaiser" with a comma behind the name."""
    found = _NAMED_WORKS_IN.match(text)
    is_name = found and is_likely_given_name(found["name"].split()[0])
    return f"{found['name']}, {text[found.start('rest') :]}" if found and is_name else text


def _with_firms_named(text: str) -> str:
    """Return "a startup called Loop" as Loop, and what kind of firm it is as a note."""

    def named(match: re.Match[str]) -> str:
        lead = (match["lead"] or "").rstrip()
        kind = re.sub(r"^(?:an?|the|some|this)\s+", "", match["kind"], flags=re.IGNORECASE)
        if _OWNS.search(match[0]):
            return match[0]
        before = f" {lead} " if lead and not re.fullmatch(r"(?:at|for|with|@|in)", lead) else " at "
        return f"{before}{match['name'].strip()}, notes: {kind}"

    return _CALLED.sub(named, text)


def _with_who_led(text: str) -> str:
    """Return "met through Prof. Smith" and "dave gave me her name" as via them."""

    def led(match: re.Match[str]) -> str:
        whom = match["whom"].strip(" .!")
        return f" via {whom}" if _is_somebody(whom) else match[0]

    for pattern in (_MET_THROUGH, _GAVE, _GOT_FROM):
        text = pattern.sub(led, text)
    return text


def _is_somebody(whom: str) -> bool:
    """Whether words name somebody who can introduce one, and no place or channel."""
    if source_reached_through(whom) or folded(whom) in _NOBODYS:
        return False
    words = re.sub(r"^(?:my|our)\s+", "", whom, flags=re.IGNORECASE).split()
    first = folded(words[0]).strip(".")
    is_titled = len(words) > 1 and first in HONORIFICS | {"coach"}
    kin = kin_in(whom) or kin_in(f"my {' '.join(words)}")
    is_told = len(words) != len(whom.split()) and len(words) > 1 and words[-1][0].isupper()
    return is_titled or is_likely_given_name(words[0]) or kin is not None or is_told


def _with_work_told(text: str) -> str:
    """Return the clauses of somebody's work as a title and an employer."""
    text = _NOW_AT.sub(" at ", _SHE_IS.sub(_bare_title, text))
    text = _TURNED.sub(_turned, text)
    text = _WORKS_AT_IN.sub(_in_department, text)
    return _WORKS_IN.sub(_in_department, text)


def _bare_title(match: re.Match[str]) -> str:
    head = re.split(r"\s+(?:at|for|@|with|from|who)\s+", match["rest"], maxsplit=1)[0]
    return f" {match['rest']}" if is_title(head) else match[0]


def _turned(match: re.Match[str]) -> str:
    now = re.split(r"\s+(?:at|for|@)\s+", match["now"], maxsplit=1)[0]
    if not is_title(now) or is_surely_given_name(match["before"].split()[0]):
        return match[0]
    return f" {match['now']}, notes: before: {match['before']}"


def _in_department(match: re.Match[str]) -> str:
    what, employer = match["what"].strip(), match["employer"].strip()
    if not (match.re.pattern == _WORKS_AT_IN.pattern or match["works"] or is_department(what)):
        return match[0]
    if is_place(what) or is_city(what) or what[0].isdigit():
        return f", at {employer}, notes: in {what}"
    return f", title: {what}, at {employer}"
