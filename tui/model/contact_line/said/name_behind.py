"""A line that begins with what somebody is, and says the name behind: ex marine, name is Al Ash."""

import re

from tui.model.contact_line.doubts import WHO_IS_IT
from tui.model.contact_line.name.name_end import names_nobody
from tui.model.contact_line.name.names import is_named_in
from tui.model.contact_line.phrases import labeled
from tui.model.contact_line.remarks import is_remark
from tui.model.contact_line.words.firms_like_people import is_firm_like_a_person
from tui.model.contact_line.words.no_employer import is_no_employer
from tui.model.contact_line.words.work_words import (
    begins_field,
    is_credentials,
    is_department,
    is_field,
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
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

_NAME = (
    r"(?P<name>(?:(?:mr|mrs|ms|miss|dr|prof|rev|sr|sra|herr|frau|coach|sgt|capt|lt)\.?\s+)?"
    r"[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){0,3}?)"
)
# Behind these stands what somebody is called.
_CUE = pattern_of(
    r"(?:^|[\s,;:(–—-])\s*(?:(?:and|but|y|und|et|whose|who|she|he|they|i think|think)\s+)*"
    r"(?:(?P<weak>(?:(?:is|it['’]?s)\s+)?(?:named|called|goes by|go by|known as)\s+)"
    r"|(?:(?:her|his|their|the|first|last|full)\s+)*(?:name(?:['’]?s)?\b\s*(?:is|was|might be"
    r"|may be"
    r"|could be|should be|would be|=|:)?\s+(?:like\s+|maybe\s+|something like\s+)?"
    r"|asks? for\s+|look for\s+)"
    r"|(?:que )?se llama\s+|llamad[oa]\s+|(?:qui )?s['’]appelle\s+|si chiama\s+"
    r"|chamad[oa]\s+|(?:se\s+)?chama(?:-se)?\s+|nom(?:bre|e)?(?:\s+(?:es|é))?\s*:?\s+"
    r"|hei(?:ß|ss)t\s+|namens\s+|nazywa się\s+|o imieniu\s+|heet\s+|heter\s+|hedder\s+)"
    rf"[\"“„«]?{_NAME}[\"”»]?\s*(?P<end>\?+|[.!]+(?=\s|$)|$|(?=[,;:()])|(?=\s+(?:[–—-]|at|from"
    rf"|in|who|@"
    r"|she|he|they|works?|is|and|or|\d|\+\d|\S+@)))",
    re.IGNORECASE,
)
# Bubba ("real name William") Kessler.
_REAL_NAME = pattern_of(
    r"\s*[(\[]\s*[\"“„]?\s*(?:(?:his|her|their) )?(?:real|full|legal|actual|given"
    r"|birth) name:?\s+(?:is\s+)?"
    r"(?P<name>[^()\[\]\"“”,;]{2,40})[\"“”]?\s*[)\]]",
    re.IGNORECASE,
)
_STATUS = pattern_of(
    r"(?:just |got |recently |newly |currently |now |was |been |semi-?)*"
    r"(?:laid[ -]off|unemployed|fired|furloughed|between jobs|out of work|on leave|on disability"
    r"|looking for work|job hunting|retired|ret(?:'?d|\.)(?= )|ex(?:-|\s)(?=\w)|former(?:ly)?\b"
    r"|used to\b"
    r"|self[- ]employed|freelance\b|part[- ]time|full[- ]time|stay[- ]at[- ]home|arbeitslos"
    r"|jubilad[oa]"
    r"|retraité|desempleado|aposentad[oa]|emerytowan[ya])",
    re.IGNORECASE,
)
_CONTACTED = pattern_of(
    r"(?:e-?mailed|texted|called|messaged|dm['’]?e?d|met|saw|talked (?:to|with)|spoke (?:to"
    r"|with)|emailing"
    r"|reached out(?: to)?|pinged|wrote(?: to)?|contacted|replied"
    r"|follow(?:ed)? up(?: with)?)\s*:\s*",
    re.IGNORECASE,
)
_SOMEONE = pattern_of(
    r"(?:someone|somebody|some(?:one)? (?:guy|lady|dude|woman|man|girl|kid|person)|anyone|whoever|a"
    r" (?:guy|lady|dude|woman|man|girl|kid|person|friend|contact)|(?:the|this|that"
    r"|an?)\s+\w+ (?:guy|lady|dude|woman"
    r"|man|girl|kid|person)|(?:[a-z'’-]+ ){1,2}(?:guy|lady|dude|woman|gal|person))\b",
    re.IGNORECASE,
)
_WHERE_FIRST = pattern_of(
    r"(?:\d{1,2}|one|two|three|four|five|a few|a couple(?: of)?|several)"
    r" (?:doors?|houses?|floors?|streets?|blocks?|desks?|seats?)\b.*"
    r"|(?:from )?(?:across|down|up) the (?:street|road|hall|hallway|block).*"
    r"|(?:from )?next door\b.*",
    re.IGNORECASE,
)
_DIVIDES = pattern_of(
    r"\s*[,;]\s*|\s*:\s+|\s+[–—→]+\s*|\s+-{1,2}\s+|\s*\|\s*|(?<=[a-z]{4})(?<!asst)\.\s+(?=[A-Z])"
    r"|(?<=[a-z]{4})\.\s+(?=(?:her |his |their )?name\b)|\s*\((?=[^()]*\))"
)
_AT = pattern_of(
    r"\s+(?:at|@|for|with|from|in|bei|beim|im|chez|en|au|aux|à|de|del|du|da|do|na|no|w|u|bij|på|hos"
    r"|presso|w/)\s+|\s*@\s*",
    re.IGNORECASE,
)
# Tía Lety knows a nurse at Mercy.
_KNOWS = pattern_of(
    r"(?P<who>.{2,40}?)\s+(?:knows|conoce a|conhece|connaît|connait|kennt|zna|conosce"
    r"|has a friend who(?:'s| is)"
    r"|is friends with|sent me to)\s+(?:an?|un|una|une|uno|eine?n?|um|uma|some"
    r"|the)?\s*(?P<work>\S.*)",
    re.IGNORECASE,
)
_ARTICLE = pattern_of(r"^(?:an?|the|un|una|une|uno|eine?|um|uma|en|ett)\s+", re.IGNORECASE)
_HONORED = pattern_of(
    r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|reverend|fr|sr|sra|señora?|herr|frau|mme"
    r"|madame|pan"
    r"|pani|sgt|capt|lt|col|judge|pastor|rabbi"
    r"|imam)\.?\s+[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’.-]*){0,2}",
    re.IGNORECASE,
)
_ADDRESS = pattern_of(r"<?[^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+>?")
_LEAST_WORDS, _MOST_WORDS = 2, 3
_OF_WORK_WORDS = """
    the a an and of & or part full time half lead union ward night day shift rn lpn cna emt np
    pa asst asst. assistant line small old new big local own rural
"""
_OF_WORK = frozenset(_OF_WORK_WORDS.split())
_NO_NAMES_WORDS = """
    the a an at in on of from for with and or works work who her his my our at to by is was
    not no please call text email ask now
"""
_NO_NAMES = frozenset(_NO_NAMES_WORDS.split())


def with_name_first(text: str) -> str:
    """Return a line with the name in front where it begins with something else.

    That is a job, where somebody works, or what became of them; the name stands behind words
    that announce one ("name is"), or is a part that reads as a person's. Other lines stay.
    """
    if labeled(re.split(r"[,;|]", text)[0])[0]:
        return text
    if real := _REAL_NAME.search(text):
        note = f"notes: real name {real['name'].strip()}"
        return f"{text[: real.start()]} {text[real.end() :]}, {note}"
    if contacted := _CONTACTED.match(text):
        text = _with_address_behind(text[contacted.end() :])
    return _announced(text) or _read_as_name(text) or text


def _with_address_behind(text: str) -> str:
    """Return "bo@bay.org — Bo, welder" with the address behind."""
    address, *rest = _DIVIDES.split(text, maxsplit=1)
    is_way = rest and _ADDRESS.fullmatch(address) and _may_be_name(_name_of(rest[0]))
    return f"{rest[0]}, {address}" if is_way else text


def _announced(text: str) -> str:
    """Return a line with the name in front that words announce; "" where none do."""
    cue = _CUE.search(text)
    if not cue or not _is_announced(cue["name"]):
        return ""
    before = text[: cue.start()].strip(" ,;:-–—(")
    behind = text[cue.end() :].lstrip(" ,;:?!).")
    first = _DIVIDES.split(before)[0].strip()
    is_turned = tells_no_name(first) or is_organization(first)
    is_turned = is_turned or not (cue["weak"] or _begins_with_name(first))
    if not (before and is_turned):
        return ""
    if knows := _KNOWS.fullmatch(before):
        work = _led_by_de(knows["work"])
        return ", ".join(filter(None, [cue["name"], work, behind, f"via {knows['who']}"]))
    return _turned(cue["name"], before, behind)


def _read_as_name(text: str) -> str:
    """Return a line with the part in front that reads as a person's name; "" without one."""
    divided = _DIVIDES.search(text)
    if not divided or not tells_no_name(text[: divided.start()].strip()):
        return ""
    at = divided.end()
    while at < len(text):
        further = _DIVIDES.search(text, at)
        end = further.start() if further else len(text)
        part = text[at:end].strip(" )")
        name = _name_of(part)
        if _may_be_name(name) or _is_of_address(name, text):
            behind = f"{part[len(name) :]}{text[end:]}".strip(" ,;:-–—)")
            return _turned(name, text[:at].rstrip(" ,;:-–—("), behind)
        at = further.end() if further else len(text)
    return ""


def who_is_it(text: str) -> str:
    """Return the question for a line whose first part surely is no name; "" for other lines."""
    first = _DIVIDES.split(text, maxsplit=1)[0].strip()
    return WHO_IS_IT if _is_status(first) or _is_work_somewhere(first) else ""


def tells_no_name(first: str) -> bool:
    """Whether words say only what somebody is, where they work, or what became of them."""
    if not first or _ADDRESS.fullmatch(first):
        return False
    if _is_status(first) or _WHERE_FIRST.fullmatch(first):
        return True
    word = first.split(maxsplit=1)[0]
    if is_surely_given_name(word) or _HONORED.fullmatch(first):
        return False
    before = _AT.split(first)[0].split()
    # Marine biologist, Head chef.
    is_work = len(before) == _LEAST_WORDS and before[1].islower() and is_job_word(before[1])
    return is_work or _is_work_somewhere(first) or _is_job_alone(first) or names_nobody(first)


def _is_status(first: str) -> bool:
    return _STATUS.match(first) is not None or (
        _SOMEONE.match(first) is not None and not is_surely_given_name(first.split(maxsplit=1)[0])
    )


def _is_work_somewhere(first: str) -> bool:
    """Whether words are a job and where it is: Midwife at St Mary's, asst. principal @ Reed."""
    at = _AT.search(first)
    return at is not None and bool(first[: at.start()]) and _is_job_alone(first[: at.start()])


def _is_job_alone(words: str) -> bool:
    """Whether words are a job and nothing else: truck driver, Charge nurse."""
    words = _ARTICLE.sub("", words)
    each = words.split()
    if not each or len(each) > _MOST_WORDS + 1 or not is_title(words):
        return False
    if folded(each[0]).strip(".") in HONORIFICS and len(each) > 1:
        return False
    if len(each) == 1 and (each[0][0].isupper() and may_be_surname(each[0])):
        return False
    has_job = any(
        is_job_word(word) and not (word[0].isupper() and may_be_surname(word)) for word in each
    )
    return has_job and all(
        is_job_word(word)
        or begins_field(word)
        or folded(word) in _OF_WORK
        or (word.islower() and not is_surely_given_name(word))
        for word in each
    )


def _begins_with_name(first: str) -> bool:
    """Whether words begin as a person's name does."""
    words = first.split()
    is_name = is_likely_given_name(words[0]) if words else False
    return is_name or _HONORED.match(first) is not None or kin_in(first) is not None


def _is_of_address(name: str, text: str) -> bool:
    """Whether two or three words with capitals have an address that says them."""
    words = name.split()
    address = _ADDRESS.search(text)
    is_name = _LEAST_WORDS <= len(words) <= _MOST_WORDS and name.istitle()
    return bool(is_name and address and is_named_in(address[0], name))


def _led_by_de(work: str) -> str:
    """Return "piloto de Aeroméxico" as a job and where it is."""
    job, employer = work, ""
    if re.search(r"\sfrom (?:last|this|the other|my|our|church|school)\b", work):
        return re.sub(r"\s(from .*)", r", notes: \1", work)
    if found := _AT.search(work):
        job, employer = work[: found.start()], work[found.end() :]
    return f"{job} at {employer}" if employer and is_title(job) else work


def _is_announced(name: str) -> bool:
    words = name.split()
    is_work = is_job_word(words[-1]) and not may_be_surname(words[-1])
    return not (is_work or folded(words[0]) in _NO_NAMES)


def _name_of(part: str) -> str:
    """Return the words of a part that may be a name, without what follows: Bo Ash at Acme."""
    return re.split(r"\s+(?:at|@|from|in|who|via|works?|is|with|w/|on)\s|\s*[(<\d+]|\s+\S+@", part)[
        0
    ].strip(" .?!")


def _may_be_name(part: str) -> bool:
    """Whether a part that is looked for reads as a person's name."""
    if _HONORED.fullmatch(part):
        return True
    words = [word for word in part.split() if folded(word) not in PARTICLES]
    if not 1 <= len(words) <= _MOST_WORDS or not all(word[0].isalpha() for word in words):
        return False
    if is_credentials(words[-1]) and len(words) > 1:
        words = words[:-1]
    if is_likely_given_name(words[0]):
        plain = " ".join(words)
        known = is_surely_given_name(words[0]) or len(words) > 1
        is_work = any(is_job_word(word) and not may_be_surname(word) for word in words[1:])
        is_else = is_organization(plain) or is_field(plain) or is_place(plain) or is_city(plain)
        is_else = is_else or is_firm_like_a_person(plain)
        is_else = is_else or (len(words) > 1 and is_department(plain))
        return known and not (is_work or is_else)
    return False


def _turned(name: str, before: str, behind: str) -> str:
    """Return the line with the name first, then the work, and what was said of them as notes."""
    work: list[str] = []
    notes: list[str] = []
    bracket = re.search(r"\s*\(([^()]*)\)?$", before)
    if bracket:
        before = before[: bracket.start()]
        notes.append(bracket[1])
    parts = [part.strip(" ().") for part in _DIVIDES.split(before) if part.strip(" ().")]
    if more := re.search(r"\s+(?:\+|&|and)\s+((?:part|full|half)[ -]time\b.*)", parts[0]):
        parts[0] = parts[0][: more.start()]
        notes.append(more[1])
    for number, part in enumerate(parts):
        is_said = _is_status(part) or _WHERE_FIRST.fullmatch(part)
        if is_said and (job := _job_in(part)):
            work.append(f"title: {job.upper()}" if is_credentials(job) else job)
            notes.append(part)
        elif is_said:
            employer = _employer_of_someone(part)
            (work if employer else notes).append(employer or part)
        elif number == 0 and names_nobody(part) and not is_title(part):
            notes.append(part)
        elif number and is_title(parts[number - 1]) and _may_be_where(part):
            work.append(f"at {part}")
        else:
            work.append(_led_by_de(_ARTICLE.sub("", part)) if number == 0 else part)
    said = (
        f"notes: {' / '.join(with_held_commas(note).replace(';', ' /') for note in notes)}"
        if notes
        else ""
    )
    return ", ".join(filter(None, [name.strip(), *work, behind, said]))


def _may_be_where(part: str) -> bool:
    """Whether words in small letters behind a job may be where somebody works: jb hunt."""
    is_else = is_title(part) or is_field(part) or is_place(part) or is_city(part)
    is_else = (
        is_else or is_no_employer(part) or is_remark(part) or _AT.match(f" {part}") is not None
    )
    is_short = len(part.split()) <= _MOST_WORDS and part[0].isalpha()
    return is_short and not (is_else or {*part.lower().split()} & (_OF_WORK - {"the", "of", "&"}))


def _job_in(part: str) -> str:
    """Return what somebody still is by a status: unemployed RN, retired judge, beekeeper lady."""
    if re.match(r"(?:ex|former|used to|laid)\b", part, re.IGNORECASE):
        return ""
    bare = _STATUS.sub("", part, count=1).strip()
    bare = re.sub(r"\s+(?:guy|lady|dude|woman|man|gal|girl|person)\b.*", "", bare)
    bare = re.sub(r"^(?:the|a|an|this|that|some)\s+", "", _AT.split(bare)[0].strip())
    is_retired = "retired" in part.lower()
    is_job = bool(bare) and (is_title(bare) or is_credentials(bare))
    return (f"retired {bare}" if is_retired else bare) if is_job else ""


def _employer_of_someone(part: str) -> str:
    """Return "at the clerk's office" of someone who is said to be there."""
    found = re.fullmatch(
        r"(?:someone|somebody|whoever)\s+(?:at|@|from|in|with)\s+(.+)", part, re.IGNORECASE
    )
    return f"at {found[1]}" if found else ""
