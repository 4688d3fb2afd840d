"""Job titles as people shorten them, spelled out."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from tui.playbook.letters.weaving.words.spelling import CAPITALS

_SHORT = """
    mgmt=management mgt=management mgr=manager mngr=manager dir=director prof=professor sr=senior
    jr=junior asst=assistant ass't=assistant assoc=associate coord=coordinator exec=executive
    curr=curriculum dept=department secy=secretary rep=representative supv=supervisor
    supvr=supervisor supe=supervisor spec=specialist ops=operations mktg=marketing mkting=marketing
    comms=communications gov=government govt=government sped=special~education psych=psychology
    bio=biology chem=chemistry econ=economics phys=physics anthro=anthropology engr=engineer
    purch=purchasing mech=mechanical elec=electrical civ=civil cust=customer svc=service
    svcs=services serv=service proj=project prog=program natl=national nat'l=national
    intl=international int'l=international reg=regional dist=district fin=financial hs=high~school
    elem=elementary couns=counselor maint=maintenance mfg=manufacturing acctg=accounting
    admin=administrative univ=university biz=business bus=business emp=employee rel=relations
    rels=relations res=research tchr=teacher teach=teacher pharm=pharmacy lic=licensed
    cert=certified edu=education educ=education ed=education lang=language lib=library
    libr=librarian recept=receptionist rcpt=receptionist vol=volunteer trans=transportation
    grad=graduate undergrad=undergraduate stats=statistics poli=political sci=science
    hist=history lit=literature math=math accts=accounts attys=attorneys atty=attorney
    para=paralegal off=officer ofcr=officer sgt=sergeant lt=lieutenant capt=captain
    app=application apps=applications soc=social wkr=worker cw=caseworker qual=quality
    prod=production eval=evaluation comp=compensation insp=inspector hosp=hospital
    learng=learning trng=training rsch=research distr=distribution
    vp=VP svp=SVP evp=EVP avp=AVP
"""
_ALSO_WORDS = frozenset("ed para app apps off trans res reg dist spec fin lit lib math rel".split())
"""What is a word, or may be many, and is shorthand only with its full stop."""
_BEFORE_DEVELOPMENT = frozenset(
    "career curriculum business workforce professional organizational organization economic"
    " community child youth fund resource product leadership faculty staff talent training real"
    " staff program employee sales".split()
)
_PLACE_OF_COURSE = re.compile(r"\s+\d{1,4}[A-Za-z]?\b(?=\s)")
_WORD = re.compile(r"[\w'’/+#&-]+\.?(?:\w\.)*|\S")
_LEADS = frozenset({"director", "vp", "svp", "evp", "avp", "head"})
_GRADE_IN_WORDS = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
    r"[ -]grade (?=\w)",
    re.IGNORECASE,
)


def _pairs(text: str) -> Mapping[str, str]:
    pairs = (pair.partition("=") for pair in text.split())
    return MappingProxyType({short: full.replace("~", " ") for short, _, full in pairs})


_WHOLE = _pairs(_SHORT)
_MANY_WAYS = frozenset({"instr", "dev", "eng", "acct", "sec", "admin", "prof", "tech", "ed"})


def spelled_title(title: str) -> str:
    """Return a job title with its shorthand spelled out, and the rest as it stands.

    "instr. designer" is "instructional designer", "bio 1A prof" a "biology professor".
    """
    words = _WORD.findall(_PLACE_OF_COURSE.sub(" ", title))
    bare = [word.rstrip(".").replace("’", "'").lower() for word in words]
    said = [_spelled(at, words, bare) for at in range(len(words))]
    text = re.sub(r"\s+([,;:)])", r"\1", " ".join(said))
    return _GRADE_IN_WORDS.sub(lambda found: f"{found[1]}-grade ", text)


def _spelled(at: int, words: list[str], bare: list[str]) -> str:
    word, short = words[at], bare[at]
    is_dotted = word.endswith(".") and len(short) > 1
    full = _by_neighbors(at, bare) if short in _MANY_WAYS else _WHOLE.get(short, "")
    if short in _ALSO_WORDS - _MANY_WAYS and not is_dotted:
        return word
    if full:
        return _in_case_of(word, full)
    if word.islower() and short in CAPITALS:
        return CAPITALS[short]
    return word


def _by_neighbors(at: int, bare: list[str]) -> str:
    """What a short word of several meanings stands for beside the others."""
    before = [_WHOLE.get(word, word) for word in bare[:at]]
    after = [_WHOLE.get(word, word) for word in bare[at + 1 :]]
    following = after[0] if after else ""
    match bare[at]:
        case "instr":
            return "instructional" if following else "instructor"
        case "dev":
            is_field = following or (before and before[-1] in _BEFORE_DEVELOPMENT)
            is_led = any(word in _LEADS for word in before)
            return "development" if is_field or is_led else "developer"
        case "eng":
            return "engineering" if following else "engineer"
        case "acct":
            return "account" if following else "accountant"
        case "sec":
            return "" if following else "secretary"
        case "admin":
            return "administrative" if following in {"assistant", "aide", "secretary"} else ""
        case "prof":
            return "professional" if following in {"dev", "development"} else "professor"
        case "ed":
            is_taught = before and before[-1] in {"special", "adult", "physical", "higher"}
            return "education" if is_taught else ""
    return ""


def _in_case_of(word: str, full: str) -> str:
    if full.isupper() or word.islower():
        return full
    return " ".join(part.capitalize() for part in full.split())
