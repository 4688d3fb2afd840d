"""A person's name where a text begins with one: Nina Patel; my aunt Ruth; joe banks knows a lot."""

import re

from tui.model.contact_line.words.firms_like_people import is_firm_like_a_person
from tui.model.contact_line.words.work_words import (
    begins_field,
    is_credentials,
    is_job_word,
    is_organization,
    is_place,
    may_be_surname,
)
from tui.model.naming.capitals import PARTICLES
from tui.model.naming.kin import kin_in
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.naming.person_name import RELATIONS
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_MINE = pattern_of(
    r"(?:my|our)\s+(?:(?:old|ex|former|new|good|best|close|dear|late|younger|older|big|little"
    r"|work|college|school|childhood|family)[\s-]+)*(?P<role>[a-z][a-z-]*)(?=\s|$|[,;:.!)])",
    re.IGNORECASE,
)
_WORD = pattern_of(r"[^\W\d_][\w'’-]*\.?")
_GAP = pattern_of(r" +")
_ADDRESSED_WORDS = (
    "miss coach"
    " pastor rabbi father sister brother rev reverend dean imam deacon fr sgt capt judge chief"
    " officer nurse cousin uncle aunt auntie aunty grandma grandpa tía tío tia tio"
)
_ADDRESSED = HONORIFICS | frozenset(_ADDRESSED_WORDS.split())
_OTHER_WORDS = (
    "at in on from of who is was and or but the a an with for works work working knows runs does"
    " has"
    " says said she he they her his my our to by about re via used now ex formerly former through"
    " thru called named lives sells drives teaches owns makes met i we if when so not also just"
    " loves likes does did goes went hires hired started retired moved got gets gave wants needs"
    " call text email maybe think w w/ over back already yesterday today tomorrow this that last"
    " next friend friends cell phone number it its"
)
_NO_NAMES = frozenset(_OTHER_WORDS.split())
_MOST_NAMES = 3
_MOST_IN_SMALL = 2


def person_at_start(text: str) -> str:
    """Return the name or the words for a relative with which a text begins; "" for none."""
    mine = _MINE.match(text)
    if mine and (mine["role"].casefold() in RELATIONS or kin_in(f"my {mine['role']}")):
        gap = _GAP.match(text, mine.end())
        name = _names(text[gap.end() :]) if gap else ""
        return text[: gap.end() + len(name)] if gap and name else mine[0]
    name = _names(text)
    first = _WORD.match(text)
    # Note from mom.
    return name or (first[0] if first and kin_in(f"my {first[0]}") else "")


def is_called_as_a_person(words: str) -> bool:
    """Whether all of the words are a name that begins with one people are given, or a title."""
    return bool(words) and _names(words) == words and _is_known(words.split())


def _names(text: str) -> str:
    words: list[str] = []
    end = at = 0
    titled = 0
    while found := _WORD.match(text, at):
        word = found[0]
        bare = folded(word).strip(".")
        if not words and bare in _ADDRESSED and not titled:
            titled = found.end()
        elif _may_follow(word, words, is_titled=titled > 0):
            words.append(word)
            end = found.end()
        else:
            break
        is_end = word.endswith(".") and len(bare) > 1 and bare not in _ADDRESSED
        gap = _GAP.match(text, found.end())
        if is_end or not gap:
            break
        at = gap.end()
    if not words:
        # Through aunt, which is enough.
        return text[:titled].rstrip(".") if titled and kin_in(f"my {text[:titled]}") else ""
    name = text[:end]
    name = name[:-1] if name.endswith(".") and len(words[-1]) > _MOST_IN_SMALL else name
    is_else = is_organization(name) or is_firm_like_a_person(name) or is_place(name)
    return "" if is_else and not titled else name


def _may_follow(word: str, before: list[str], *, is_titled: bool) -> bool:
    """Whether a word may be the next of a name."""
    bare = folded(word).strip(".")
    names = [each for each in before if folded(each) not in PARTICLES]
    if bare in _NO_NAMES or word.endswith(("'s", "’s")) or len(names) >= _MOST_NAMES:
        return False
    if before and is_credentials(word) and word.isupper():
        return False
    if before and bare in PARTICLES:
        return True
    is_work = (is_job_word(word) or begins_field(word)) and not may_be_surname(word)
    if word[0].isupper():
        return not (is_work and word.lower() != bare) and not (before and is_work)
    if not before:
        return is_likely_given_name(word) or is_titled or word.casefold() != word.lower()
    are_small = all(each[0].islower() for each in before)
    return are_small and len(before) < _MOST_IN_SMALL and not is_work


def _is_known(words: list[str]) -> bool:
    bare = [folded(word).strip(".") for word in words]
    return is_likely_given_name(words[0]) or (len(words) > 1 and bare[0] in _ADDRESSED)
