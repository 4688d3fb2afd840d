"""Tests and certificates by their names, as they are written. Add to these freely."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from tui.playbook.letters.weaving.words import word_set

_TESTS = """
TEAS HESI NCLEX NCLEX-RN GRE GMAT LSAT MCAT DAT PCAT OAT SAT ACT PSAT GED TOEFL IELTS ASVAB USMLE
COMLEX NPTE NBCOT PANCE CPCE NCE EPPP ASWB FE PE ARE LARE PSI SIE CSET CBEST Praxis edTPA TEFL
bar MPRE NREMT NAVLE PTCE NAPLEX CASPer
"""
_CERTIFICATES = """
CPA FPC CPP CFA CFP CMA PMP CAPM CISSP CISA CISM CCNA CNA EMT LPN RN AWS CompTIA SHRM-CP SHRM PHR
SPHR LEED~AP LEED~GA LEED TESOL ServSafe BLS ACLS PALS CPR OSHA CDL TWIC EPA~608 CDCES CHES CSCS
ACE NASM Scrum Six~Sigma Google~Analytics Security+ Network+ A+ BCBA RBT CPT CMA CCRP CAD LVN
"""
_OPEN = word_set(
    "are act sat bar ace dat oat pe fe teas nce psi a+ aws cad rn emt pals scrum leed sie"
)
"""Small letters that are a word, or may be: only what stands beside them tells."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(word.replace("~", " ") for word in text.split())


TESTS = _names(_TESTS)
"""What one sits for."""

NAMES: Mapping[str, str] = MappingProxyType(
    {name.lower(): name for name in (*TESTS, *_names(_CERTIFICATES))}
)
"""Every name by its small letters."""

SURE: Mapping[str, str] = MappingProxyType(
    {small: name for small, name in NAMES.items() if small not in _OPEN and name.isascii()}
)
"""Those that small letters cannot mean anything else by."""


def any_of(names: tuple[str, ...] = (*TESTS, *_names(_CERTIFICATES))) -> str:
    """Return a pattern for any of the names, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
