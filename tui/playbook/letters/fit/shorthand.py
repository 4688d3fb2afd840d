"""Job titles as people shorten them, spelled out."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from tui.model.text.patterns import pattern_of

_SHORT = """
    mgmt=management mgt=management mgr=manager mngr=manager dir=director prof=professor sr=senior
    jr=junior asst=assistant ass't=assistant assoc=associate coord=coordinator exec=executive
    curr=curriculum dept=department secy=secretary rep=representative supv=supervisor
    supvr=supervisor supe=supervisor spec=specialist ops=operations mktg=marketing mkting=marketing
    comms=communications gov=government govt=government sped=special~education psych=psychology
    bio=biology chem=chemistry econ=economics phys=physics anthro=anthropology engr=engineer
    purch=purchasing elec=electrical civ=civil cust=customer svc=service
    svcs=services serv=service proj=project prog=program natl=national nat'l=national
    intl=international int'l=international reg=regional dist=district fin=financial hs=high~school
    elem=elementary couns=counselor maint=maintenance mfg=manufacturing acctg=accounting
    admin=administrative univ=university biz=business emp=employee rel=relations
    rels=relations res=research tchr=teacher pharm=pharmacy lic=licensed
    cert=certified edu=education educ=education ed=education lang=language lib=library
    libr=librarian recept=receptionist rcpt=receptionist vol=volunteer trans=transportation
    grad=graduate undergrad=undergraduate stats=statistics poli=political sci=science
    hist=history lit=literature math=math accts=accounts attys=attorneys atty=attorney
    para=paralegal off=officer ofcr=officer sgt=sergeant lt=lieutenant capt=captain
    app=application apps=applications soc=social wkr=worker cw=caseworker qual=quality
    prod=production eval=evaluation comp=compensation insp=inspector hosp=hospital
    learng=learning trng=training rsch=research distr=distribution
    prin=principal english=English spanish=Spanish french=French german=German latin=Latin
    army=Army navy=Navy
    clin=clinical supt=superintendent whse=warehouse phleb=phlebotomist resp=respiratory
    vp=VP svp=SVP evp=EVP avp=AVP
"""
_DOTTED_WORDS = "app apps off trans res reg dist spec fin lit lib math rel para comp hist soc gov"
_ONLY_DOTTED = frozenset(_DOTTED_WORDS.split())
"""What may be a word of its own, and is shorthand only with its full stop."""
_DEVELOPED_WORDS = (
    "career curriculum business workforce professional organizational organization economic"
    " community child youth fund resource product leadership faculty staff talent training real"
    " program employee sales"
)
_DEVELOPED = frozenset(_DEVELOPED_WORDS.split())
_LETTER_WORDS = (
    "hr it qa ux ui pr ai ceo cfo coo cto cio cmo rn lpn lvn cna emt swe sde sre vp pm lcsw cpa "
    "esl cnc soc crc cra crna plc cdl hvac sql gis noc erp crm seo sap aws api er icu ot pca hha "
    "bcba ios "
    "otr ltl ftl dot osha cad cam bim dba lmsw lmhc lmft nicu picu tesol ehs"
)
_LETTERS = frozenset(_LETTER_WORDS.split())
_CONSONANTS = pattern_of(r"[b-df-hj-np-tv-xz]{2,4}")
_WRITTEN = {"phd": "PhD", "ios": "iOS", "devops": "DevOps", "vs": "vs", "th": "th"}
_COURSE = pattern_of(
    r"\s+\d{1,4}[A-Za-z]?\b(?=\s(?:prof|professor|teacher|tchr|instr|instructor|ta|tutor|lecturer)\b)",
    re.IGNORECASE,
)
_ORDINAL_WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ORDINALS = _ORDINAL_WORDS.split()
_GRADE_IN_DIGITS = pattern_of(r"\b(\d{1,2})(?:st|nd|rd|th)[ -](?:grade\b|gr\b\.?)", re.IGNORECASE)
_WORD = pattern_of(r"[\w'’/+#&-]+\.?(?:\w\.)*|\S")
_LEADS = frozenset({"director", "vp", "svp", "evp", "avp", "head"})
_SCIENCE = pattern_of(r"\bsci(?:ence)?[ -]comms?\b", re.IGNORECASE)
_GRADE_IN_WORDS = pattern_of(rf"\b({'|'.join(_ORDINALS)})[ -]grade (?=\w)", re.IGNORECASE)


def _pairs(text: str) -> Mapping[str, str]:
    pairs = (pair.partition("=") for pair in text.split())
    return MappingProxyType({short: full.replace("~", " ") for short, _, full in pairs})


_WHOLE = _pairs(_SHORT)
_MANY_WAYS = frozenset(
    {"instr", "dev", "eng", "acct", "gm", "op", "sec", "admin", "prof", "ed", "mech"}
)


def spelled_title(title: str) -> str:
    """Return a job title with its shorthand spelled out, and the rest as it stands.

    "instr. designer" is "instructional designer", "bio 1A prof" a "biology professor".
    """
    title = _SCIENCE.sub("science communication", title)
    words = _WORD.findall(_GRADE_IN_DIGITS.sub(_grade, _COURSE.sub(" ", title)))
    bare = [word.rstrip(".").replace("’", "'").lower() for word in words]
    said = [_spelled(at, words, bare) for at in range(len(words))]
    text = re.sub(r"\s+([,;:)])", r"\1", " ".join(said))
    return _GRADE_IN_WORDS.sub(lambda found: f"{found[1]}-grade ", text)


def _grade(found: re.Match[str]) -> str:
    at = int(found[1]) - 1
    return f"{_ORDINALS[at]} grade" if 0 <= at < len(_ORDINALS) else found[0]


def _spelled(at: int, words: list[str], bare: list[str]) -> str:
    word, short = words[at], bare[at]
    is_dotted = word.endswith(".") and len(short) > 1
    full = _by_neighbors(at, bare) if short in _MANY_WAYS else _WHOLE.get(short, "")
    if short in _ONLY_DOTTED and not is_dotted:
        return short.upper() if word.islower() and short in _LETTERS else word
    if full:
        return _in_case_of(word, full)
    return word if is_dotted else with_letters(word)


def with_letters(word: str) -> str:
    """Return a word in small letters that is spoken by its letters in capitals: "cnc" is CNC."""
    if not word.islower():
        return word
    is_letters = word in _LETTERS or _CONSONANTS.fullmatch(word) is not None
    return _WRITTEN.get(word, word.upper() if is_letters else word)


def _by_neighbors(at: int, bare: list[str]) -> str:
    """What a short word of several meanings stands for beside the others; empty for itself."""
    before = [_WHOLE.get(word, word).lower() for word in bare[:at]]
    last = before[-1] if before else ""
    following = _WHOLE.get(bare[at + 1], bare[at + 1]) if at + 1 < len(bare) else ""
    following = "" if following in {"at", "for", "with", "until"} else following
    is_led = not _LEADS.isdisjoint(before)
    is_developed = following or last in _DEVELOPED or is_led
    is_taught = last in {"special", "adult", "physical", "higher"}
    of_machines = last in {"network", "system", "systems", "database", "linux", "it", "server"}
    is_to_help = following in {"assistant", "aide", "secretary"}
    said = {
        "instr": "instructional" if following else "instructor",
        "op": "" if following else "operator",
        # A GM alone may be of a game, behind what it leads it manages all of it.
        "gm": "" if following or not before else "general manager",
        "mech": "mechanical" if following else "mechanic",
        "dev": "development" if is_developed else "developer",
        "eng": "engineering" if following or is_led else "engineer",
        "acct": "account" if following else "accountant",
        "sec": "" if following else "secretary",
        "admin": "administrative" if is_to_help else "administrator" if of_machines else "",
        "prof": "professional" if following in {"dev", "development"} else "professor",
        "ed": "education" if is_taught else "",
    }
    return said[bare[at]]


def _in_case_of(word: str, full: str) -> str:
    if full.isupper() or word.islower():
        return full
    return " ".join(part.capitalize() for part in full.split())
