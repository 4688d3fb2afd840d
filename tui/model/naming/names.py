"""Names of people and organizations: their words, and what to leave out."""

import unicodedata
from typing import NamedTuple

from tui.model.text.folding import spoken
from tui.model.text.patterns import pattern_of

_JOINERS = pattern_of("[\u200d\ufe0e\ufe0f\u20e3]")
_NO_WORD = pattern_of("[^a-z0-9]+")
_HONORIFIC_WORDS = "prof professor dr mr mrs ms mx sir dame rev"
_CREDENTIAL_WORDS = (
    "phd md mba jd cpa cfa pmp ma ms msc mph mfa mpa ba bs bsc esq edd dds rn pe llm llb cissp "
    "ccna csm cspo shrm phr sphr cscp frm caia aia leed lcsw mbbs facs fache jr sr ii iii iv "
    "ing dipl esq np msw dnp dvm pharmd dpt cfre mlis lmft lmsw aprn "
    "ccrn cne facog cfe peng fnp-bc fnp-c agpcnp-bc rph pmhnp-bc pmhnp agnp whnp cnor cpnp"
    " nea-bc rn-bc acnp cmsrn"
    " tcrn rrt rrt-nps rdn cdces lcsw-c licsw lpcc lmhc lcpc bcba bcba-d cadc vmd psyd aud"
    " faap facc fccm fasa faaos frcs frcp mrcp mrcs frcpc frcsc mbchb mbbch bds bvsc mha mhsa mmsc"
    " ascp cphims rhia rhit pa-c cscs otd otr/l ccc-a cipm cipt cisa cism crisc ccie ccnp mcse itil"
    " togaf lssbb cssbb cqe cpim cfp clu cima acca fcca cgma fcas acas cpcu ricp ccim ncarb asla"
    " cic cbic aipc fasla riba obe mbe cbe kbe frsa mrics frics mciob mice fice "
    "rehs chmm ccm cpm ccht cpht rvt lvt eit slp ccc-slp lsw lgsw cwi csp cih"
    " pgmp capm asw acsw rda rdh cma "
    "facp faafp faan faia aicp crna fnp bsn msn adn cpen tncc chpn ocn cnm cns cvrn pccn rnc rnc-ob"
    " mdiv dmin drph otr gisp cipp cphq chfc"
)
_COMPANY_WORDS = (
    "inc incorporated llc llp ltd limited co corp corporation company plc gmbh ag sa se sas srl "
    "bv nv ab oy oyj as aps spa pty kg ohg ev eg pllc pbc lp sarl sl ltda lda kk doo kft zrt"
)
HONORIFICS = frozenset(_HONORIFIC_WORDS.split())
CREDENTIALS = frozenset(_CREDENTIAL_WORDS.split())
COMPANY_FORMS = frozenset(_COMPANY_WORDS.split())


def without_ornaments(name: str) -> str:
    """Return a name without its pictures (🚀 Jane ✨ Doe → Jane Doe), unless it has no letters."""
    if name.isascii():
        return name
    kept = "".join(" " if unicodedata.category(each) in {"So", "Sk"} else each for each in name)
    if kept == name or not any(map(str.isalnum, kept)):
        return name
    return " ".join(_JOINERS.sub("", kept).split())


class NameParts(NamedTuple):
    """A name as address books divide it; any part may be empty."""

    prefix: str
    given: str
    family: str
    suffix: str


def name_parts(name: str) -> NameParts:
    """Divide a name: the honorific, given names, the last word as family name, credentials."""
    before, _, after = name.partition(",")
    suffix = after.strip() if words_of(after) and CREDENTIALS.issuperset(words_of(after)) else ""
    words = (before if suffix else name).split()
    prefix = words[0] if len(words) > 1 and words[0].rstrip(".").casefold() in HONORIFICS else ""
    if prefix:
        words = words[1:]
    if len(words) == 1:
        return NameParts(prefix, *(("", words[0]) if prefix else (words[0], "")), suffix)
    return NameParts(prefix, " ".join(words[:-1]), words[-1] if words else "", suffix)


def words_of(name: str) -> list[str]:
    """Return the words of a name, as one says them: O’Neil-Smith is oneil and smith."""
    text = spoken(name)
    if text.isascii():
        return _NO_WORD.sub(" ", text).split()
    return "".join(each if unicodedata.category(each)[0] in "LMN" else " " for each in text).split()
