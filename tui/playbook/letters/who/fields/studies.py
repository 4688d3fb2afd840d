"""What one studies as a sentence has it: "double major bio/chem, spanish minor"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.asides import ASIDE
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.job_titles import lowered
from tui.playbook.letters.parts import listed
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word
from tui.playbook.letters.who.fields.near import meant

_SHORT = {
    "poli sci": "political science", "polisci": "political science", "psych": "psychology",
    "mech eng": "mechanical engineering", "mech e": "mechanical engineering",
    "mech engineering": "mechanical engineering", "meche": "mechanical engineering",
    "elec eng": "electrical engineering", "ee": "electrical engineering",
    "ece": "electrical and computer engineering", "civ eng": "civil engineering",
    "civil eng": "civil engineering", "civ e": "civil engineering",
    "chem eng": "chemical engineering", "cheme": "chemical engineering",
    "chem e": "chemical engineering", "comp eng": "computer engineering",
    "compe": "computer engineering", "aero eng": "aerospace engineering",
    "ind eng": "industrial engineering", "bme": "biomedical engineering",
    "biomed eng": "biomedical engineering", "biomed": "biomedical science",
    "cs": "computer science", "comp sci": "computer science", "compsci": "computer science",
    "csci": "computer science", "cse": "computer science and engineering",
    "it": "information technology", "info sys": "information systems",
    "mis": "management information systems", "data sci": "data science",
    "bus admin": "business administration", "business admin": "business administration",
    "bba": "business administration", "biz": "business", "comms": "communication",
    "comm": "communication", "com": "communication", "journo": "journalism",
    "enviro sci": "environmental science", "env sci": "environmental science",
    "envi sci": "environmental science", "environ sci": "environmental science",
    "enviro studies": "environmental studies", "kines": "kinesiology", "kin": "kinesiology",
    "soc": "sociology", "phil": "philosophy", "phys": "physics", "lit": "literature",
    "english lit": "English literature", "anthro": "anthropology", "ling": "linguistics",
    "ir": "international relations", "intl relations": "international relations",
    "poli theory": "political theory", "crim": "criminology", "crim justice": "criminal justice",
    "cj": "criminal justice", "bsn": "nursing", "adn": "nursing", "rn": "nursing",
    "biochem": "biochemistry", "micro": "microbiology", "neuro": "neuroscience",
    "elem ed": "elementary education", "early childhood ed": "early childhood education",
    "sped": "special education", "hist": "history", "fin": "finance", "acct": "accounting",
    "acctg": "accounting", "mktg": "marketing", "hr": "human resources", "arch": "architecture",
    "geo": "geography", "geog": "geography", "pubh": "public health", "mph": "public health",
    "msw": "social work", "mba": "business", "premed": "pre-med", "pre med": "pre-med",
    "prelaw": "pre-law", "pre law": "pre-law", "undergrad studies": "", "gen ed": "",
    "speech path": "speech pathology", "comp lit": "comparative literature",
    "hosp mgmt": "hospitality management", "nutri sci": "nutritional science",
    "hvac/r": "HVAC/R", "poli science": "political science", "cybersec": "cybersecurity",
    "chicano studies": "Chicano studies", "chicana studies": "Chicana studies",
    "chicanx studies": "Chicanx studies", "africana studies": "Africana studies",
    "latino studies": "Latino studies", "latinx studies": "Latinx studies",
    "black studies": "Black studies", "judaic studies": "Judaic studies",
    "native american studies": "Native American studies",
    "east asian languages": "East Asian languages", "east asian studies": "East Asian studies",
    "south asian studies": "South Asian studies",
    "middle eastern studies": "Middle Eastern studies",
}  # fmt: skip
_MINOR_BEHIND = pattern_of(
    r"\s*(?:[,;+&]|\band\b|\bw/|\bwith\b)*\s*\b(?:an?\s+)?minor(?:ing|s)?\b\s*(?:in\b|:|-|–|=)?\s*"
    r"(?P<minor>[^,;]+)$",
    re.IGNORECASE,
)
_MINOR_BEFORE = pattern_of(
    r"\s*(?:[,;+&]|\bw/|\bwith\b)+\s*(?:an?\s+)?(?P<minor>[\w &/-]+?)\s+minor$", re.IGNORECASE
)
_DEGREE = (
    r"(?:(?:an?|my)\s+)?(?:b\.?s\.?c?|b\.?a|b\.?f\.?a|b\.?eng|m\.?s\.?c?|m\.?a|m\.?eng|m\.?ed"
    r"|ph\.?d|a\.?a\.?s?|bachelor['’]?s?(?: of (?:science|arts|fine arts))?"
    r"|master['’]?s?(?: of (?:science|arts))?|associate['’]?s?|doctorate)\.?"
    r"(?:\s+degree)?(?:\s+(?:in|of)\b|\s*[,:]|(?=\s+\w\w))"
)
_LEAD = pattern_of(
    rf"^(?:(?:double|dual|triple)[- ]?)?(?:majors?|majoring|concentrat\w+|studying|study)\b"
    rf"\s*(?:in\b|:|-|–|=)?\s*|^(?:double|dual|triple)\s+|^{_DEGREE}\s*",
    re.IGNORECASE,
)
_TRAIL = pattern_of(
    r"\s+(?:(?:(?:double|dual|joint|triple)\s*)?(?:majors?|degrees?)|double|dual|undergrad|student"
    r"|program|track)$",
    re.IGNORECASE,
)
_APART = pattern_of(r"\s*(?:[,;]\s*(?:and\s+|&\s*)?|\s\+\s|&|/|\band\b)\s*", re.IGNORECASE)
_SUBJECT = pattern_of(r"\b\w{3,}(?:olog|ic|graph|nom|istr|metr|scop|onic|omic)(?:y|s|e)$|^pre-\w+$")
# What is studied under a name of its own, for what the table of English words does not hold.
_SUBJECTS = word_set(
    "accounting aerospace anthropology archaeology architecture astronomy biochemistry biology "
    "biophysics botany business chemistry communication communications criminology cybersecurity "
    "dentistry dietetics ecology economics education engineering enology environmental finance "
    "forestry geography geology geosciences history hospitality hydrology immunology journalism "
    "kinesiology linguistics management marketing mathematics mechatronics microbiology music "
    "neuroscience nursing nutrition oceanography pharmacology pharmacy philosophy physics "
    "physiology psychology radiology science sociology statistics studies viticulture zoology"
)
# Before a word that stands by itself: neuroscience, bioengineering, cybersecurity.
_BEGUN = pattern_of(
    r"(?:aero|agri|agro|astro|bio|cyber|eco|electro|ethno|exo|geo|hydro|immuno|macro|micro|nano"
    r"|neuro|nutri|opto|paleo|petro|pharmaco|photo|psycho|socio|tele|trans)(?=\w{4})"
)
# Of bio/chem nobody can tell whether it is one of them or both.
_EITHER = pattern_of(r"(?<=\w)\s*/\s*(?=\w)|\bor\b", re.IGNORECASE)
_DOUBLE = pattern_of(r"\b(?:double|dual|joint)\b|\bmajors\b", re.IGNORECASE)
_WITH = pattern_of(r"\bw/ ?(?=\w)|\bwith (?=\w)")
_MOST_MAJORS = 3
_MOST_WORDS = 7
_LONGEST_LETTERS = 5
_LONGEST_WORD = 30


def studies_told(typed: str) -> str:
    """Return studies as what follows "studying"; empty where they cannot be told for sure.

    "double major english & poli sci, minor in spanish" is "English and political science with
    a minor in Spanish".
    """
    text = ASIDE.sub("", typed).strip(" .,;")
    if is_one_of_these(text):
        return ""
    found = _MINOR_BEFORE.search(text) or _MINOR_BEHIND.search(text)
    major = text[: found.start()] if found else text
    for _ in range(2):
        major = _TRAIL.sub("", _LEAD.sub("", major)).strip(" ,;:")
    majors, minors = _named(major), _named(found["minor"]) if found else []
    if not majors or (found and not minors):
        return ""
    said = listed(majors)
    return f"{said} with a minor in {listed(minors)}" if minors else said


def is_one_of_these(typed: str) -> bool:
    """Whether studies name several subjects, and not whether it is one of them: bio/chem."""
    text = _WITH.sub("with ", ASIDE.sub("", typed))
    return bool(_EITHER.search(text)) and not _DOUBLE.search(text)


def _named(text: str) -> list[str]:
    """The subjects of a list in words; none where one of them is no subject for sure."""
    focus = _WITH.split(text, maxsplit=1)
    parts = [part for part in _APART.split(focus[0]) if part.strip()]
    named = [_subject(part) for part in parts]
    if not all(named) or len(named) > _MOST_MAJORS:
        return []
    if len(focus) > 1 and named:
        named[-1] += f" with {spelled(focus[1], {})}"
    return named


_INTRO = pattern_of(r"^intro\.? (?!to\b|into\b)(?=[a-z])", re.IGNORECASE)


def _subject(part: str) -> str:
    bare = " ".join(part.lower().replace(".", "").replace("’", "'").split())
    if part.strip() == "ME":
        return _SHORT["mech eng"]
    known = next((each for each in (bare, bare.replace("-", " ")) if each in _SHORT), None)
    if known is not None:
        return _SHORT[known]
    part = _INTRO.sub("introductory ", part)
    text = " ".join(map(_as_meant, part.split()))
    is_loud = text.isupper() and len(text) > _LONGEST_LETTERS
    said = lowered(spelled(text.lower() if is_loud else text, {}))
    words = said.split()
    is_long = len(words) > _MOST_WORDS
    return "" if is_long or is_note(part) or not all(map(_stands, words)) else said


def _as_meant(word: str) -> str:
    """A word of studies without a slip of the keys; capitals say that it was meant so."""
    if not word.islower() or len(word) > _LONGEST_WORD or is_word(word):
        return word
    return word if word in _SUBJECTS else meant(word, _SUBJECTS)


def _stands(word: str) -> bool:
    """Whether a word can stand in a letter: an English one, a name, or letters in capitals."""
    bare = word.strip("'’-").lower()
    if len(bare) > _LONGEST_WORD:
        return False
    if _SUBJECT.search(bare) or bare in _SUBJECTS or is_word(_BEGUN.sub("", bare)):
        return True
    return not word.islower() or all(map(is_word, filter(None, bare.split("-")))) or "'" in bare
