"""Letters that stand behind a name and are no part of it: CPC, RHIT, CCS-P, MGhIE."""

import re

from tui.model.text.patterns import pattern_of

# What could be spoken as a name, and is a degree or a license where it stands in capitals.
_SPOKEN_WORDS = (
    "ace acc aba abo aama ahima ap atc cae cap cia cem coc cole cota do eds eit emba lac ldo mai "
    "med mae moa nasm oca ota pta rda rma rot sra"
)
_SPOKEN = frozenset(_SPOKEN_WORDS.split())
_WRITTEN_WORDS = "CEng PEng MEng BEng IEng MPhil MTech BTech BCom MCom BEd MEd EdS"
_WRITTEN = frozenset(_WRITTEN_WORDS.split())
_CAPITALS = pattern_of(r"[A-Z]{2,6}(?:[-/][A-Z]{1,4})?")
_CAPITAL_AT_END = pattern_of(r"(?=.*[a-z])[A-Z][A-Za-z]{1,5}[A-Z]")
_CONSONANTS = pattern_of(r"[b-df-hj-np-tv-xz]{2}")
_STARTS_WORDS = (
    "bl br bj bh ch cl cr cz cs dh dr dw dj dm dz fl fr gh gl gr gn gw hl hr hn hw jh jn kh kl kn "
    "kr kj kw lh ll mb mc mn mp mr ng nd nj nk nt ny ph pf pl pr ps qu rh sh sc sk sl sm sn sp sq "
    "sr st sv sw sz th tr ts tw tz vl vr wh wr zb zd zh zl zw"
)
_STARTS = frozenset(_STARTS_WORDS.split())
_ENDS_WORDS = (
    "ch ck ct dd dt ff ft gg gh gn gt hm hn hr hs ht kk ks ld lf lk ll lm ln lp ls lt lz mb mf mm "
    "mp ms nc nd ng nk nn ns nt nz pf ph pp ps pt rb rc rd rf rg rh rk rl rm rn rp rr rs rt rz sh "
    "sk sm sp ss st th ts tt tz wd wk wl wn ws zz"
)
_ENDS = frozenset(_ENDS_WORDS.split())
_ALSO_NAMES = frozenset({"ng", "vlk", "krc", "smrt"})


def are_letters(word: str) -> bool:
    """Whether the last word of a name is a row of capitals that nobody is called by."""
    if word in _WRITTEN or _CAPITAL_AT_END.fullmatch(word):
        return True
    if not _CAPITALS.fullmatch(word):
        return False
    small = word.lower()
    if small in _SPOKEN or "/" in small:
        return True
    return small not in _ALSO_NAMES and not _can_be_spoken(small.partition("-")[0])


def _can_be_spoken(letters: str) -> bool:
    start, end = letters[:2], letters[-2:]
    is_odd = (_CONSONANTS.match(start) and start not in _STARTS) or (
        _CONSONANTS.match(end) and end not in _ENDS
    )
    return re.search("[aeiouy]", letters) is not None and not is_odd
