"""Whether words end in a job that many have: nurse, CRC, water treatment plant operator."""

import re

from tui.model.contact_line.words.work_words import is_job_word
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.shorthand import spelled_title

_LETTERS = (
    "PM RN LPN LVN CNA EMT SWE SDE SRE NP PA PT OT TA CPA LCSW CRC CRA CRNA BCBA PCA HHA LMSW LMFT"
    " RRT RDH APRN FNP COTA MSL SLP PMHNP LMHC DBA PI RA"
)
BY_LETTERS = frozenset(_LETTERS.split())
"""A job that is called by its letters."""
# Jobs that their ending does not show.
_JOBS = (
    "admin aide architect associate attorney au-pair barista captain chef clerk coach cook dad "
    "detective docent doula executive fellow foreman forewoman guard guide homemaker host hostess "
    "intern lead mechanic midwife mom nurse paralegal pilot postdoc referee registrar rep "
    "representative scholar sergeant surgeon tech temp veteran paramedic medic custodian barber "
    "butcher operator server biller coder dispatcher stocker cashier assistant attendant "
    "sommelier superintendent nanny realtor adjunct picker lifeguard babysitter waitress tutor "
    "walker sitter teller"
)
_JOB_WORDS = frozenset(_JOBS.split())
_HELD = "head chief ceo cfo coo cto cio cmo cpo cro founder cofounder co-founder"
_HELD_BY_ONE = frozenset(_HELD.split())
_DOER = pattern_of(
    r"\w*(?:\w\wist|yst|ician|ologist|grapher|worker|keeper|maker|writer|driver|planner|designer"
    r"|trainer|tester|teacher|dresser|buyer|fighter|cleaner|handler|loader|packer|grower|trucker"
    r"|machinist|hygienist|technician|broker|forwarder|\wsmith|\wwright)"
)
_NOT_JOBS = frozenset({"list", "mist", "exist", "assist", "twist", "waist", "wrist"})
_LEVEL = pattern_of(r"\s+(?:I{1,3}|IV|V|\d)$")
_BEFORE_PLACE = pattern_of(r"\s+(?:of|for|in|at|with)\s", re.IGNORECASE)
_WORD = pattern_of(r"[\w'’&/+.-]+")
_DOES = pattern_of(
    r"(?:runs|does|did|ran|owns|owned|teaches|drives|works|manages|leads|handles|sells|builds|makes"
    r"|has|had|is|was|used|helps|heads|studies|knows|took|takes|still|saw|read|found|met)\b",
    re.IGNORECASE,
)
_STUDIES = pattern_of(
    r"(?:takes|took|taking|studies|studying|studied|goes to|going to|attends|attending)\b",
    re.IGNORECASE,
)
_CHIEFS = frozenset({"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "VP", "SVP", "EVP", "AVP", "MD"})
_MOST_LETTERS = 5
_MOST_WORDS = 6


def is_job(text: str) -> bool:
    """Whether words, spelled out, are wholly a job: "clinical research manager", "CRC II".

    "runs intern program leidos" begins with what somebody does, and "water lab" ends with a
    place.
    """
    said = spelled_title(text)
    head = _LEVEL.sub("", _BEFORE_PLACE.split(said)[0])
    words = _WORD.findall(head)
    if not words or len(words) > _MOST_WORDS or is_deed(head):
        return False
    return is_job_at_end(words[-1])


def is_deed(text: str) -> bool:
    """Whether words begin with what somebody does: "runs intern program"."""
    return _DOES.match(text) is not None


def is_job_at_end(word: str) -> bool:
    """Whether the last word of a title names a job: operator, hygienist, RN."""
    small = word.lower().strip(".,")
    if word.upper() in BY_LETTERS and (word.isupper() or len(word) > 2):  # noqa: PLR2004
        return True
    if small in _JOB_WORDS or is_job_word(word):
        return True
    return _DOER.fullmatch(small) is not None and small not in _NOT_JOBS


def is_studying(text: str) -> bool:
    """Whether words tell of classes, so that what stands beside them is a school: takes classes."""
    return _STUDIES.match(text) is not None


def is_odd_letters(role: str) -> bool:
    """Whether a role is only letters that are no job for sure, as QC and CPC are."""
    known = BY_LETTERS | _CHIEFS
    return role.isupper() and role.isalpha() and len(role) <= _MOST_LETTERS and role not in known


def is_one_of_many(word: str) -> bool:
    """Whether the job that a word names is one that many hold, so that it takes an article."""
    return is_job_at_end(word) and word.lower() not in _HELD_BY_ONE
