"""A sentence about somebody, told behind their name: Wendy is hard to reach, write short."""

import re
from typing import NamedTuple

from tui.model.text.patterns import pattern_of

_BE = "is was isn't wasn't isnt wasnt"
_MAY = (
    "has had hasn't hadn't can can't cannot could couldn't will won't would wouldn't should "
    "shouldn't may might must does doesn't did didn't don't cant wont doesnt didnt"
)
_HOW = (
    "never always really only also just often usually rarely still already seldom sometimes "
    "probably not now actually mostly barely hardly currently"
)
_DOES = (
    "answered answers asked asks avoids became began believes brings called calls came cares "
    "comes complains decides did dislikes does enjoys expects feels felt forgets found gave "
    "gets gives goes got handles hated hates helped helps hired hires hopes joined joins keeps "
    "knew knows lacks learned leaves left liked likes lives looks loved loves made makes means "
    "mentioned met minds moved moves needed needs offered offers owes picks plans preferred "
    "prefers promised promises quit reads recommended recommends referred remembers replies "
    "responds retired retires said saw says seems sends sent shares shows sounds speaks spoke "
    "started starts stopped studied studies suggested suggests takes talks teaches tells tends "
    "thinks thought told took travels tries trusts turned understands uses visits wanted wants "
    "went wishes won writes wrote"
)
_SO = "hard easy super very too so busy away great nice tough difficult slow quick quite rather"
_VERBS = frozenset(f"{_BE} {_MAY} {_HOW} {_DOES}".split())
_NAMED_ALIKE = frozenset(("will", "may", "won", "mark"))
"""Verbs that are names as well: grace will, ray may."""
_TOLD = _VERBS | frozenset(_SO.split())
_HONOR = r"(?:(?:Prof|Dr|Mr|Mrs|Ms|Mx|Miss)\.? )?"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*"
_PARTICLE = r"(?:van|von|der|den|de|da|di|del|della|dos|du|la|le|el|al|bin|ibn|ter|ten|y)"
_NAMED = pattern_of(
    rf"(?P<name>{_HONOR}{_CAPITAL}(?: (?:{_PARTICLE} )*{_CAPITAL}){{0,3}}) (?P<told>\S.*)"
)
_SMALL = tuple(
    pattern_of(rf"(?P<name>[^\W\d_][\w'’-]*{more}) (?P<told>\S.*)")
    for more in ("", r" [^\W\d_][\w'’-]*")
)
_A_JOB = pattern_of(r"(?:is|was) (?:an? |the )?(?P<job>[^,;]+?)(?P<where> (?:at|for|with|in) .*|$)")


_LEAST_IN_CAPITALS = 3
"""So many words are told in capitals at least: somebody may be called Dana Is Fine."""


class ToldOf(NamedTuple):
    """A name, and what is told of them behind it; both empty where no sentence follows."""

    name: str
    told: str


def told_of(text: str) -> ToldOf:
    """Split a sentence about somebody off their name; a job there is a part of the line."""
    text = text.strip().replace("’", "'")
    if text.istitle() or text.isupper():
        # Wendy Is Hard To Reach
        small = _told_in_small_letters(text.lower())
        if small is None or len(small["told"].split()) < _LEAST_IN_CAPITALS:
            return ToldOf("", "")
        return ToldOf(text[: small.end("name")], text[small.start("told") :])
    found = _NAMED.fullmatch(text)
    if found is None or not _is_told(found["told"]):
        found = _told_in_small_letters(text)
    return ToldOf(found["name"], found["told"]) if found else ToldOf("", "")


def job_told(told: str) -> str:
    """Return the job that a sentence is only about, as a line has it: nurse at Mercy; or ""."""
    from tui.model.contact_line.words.work_words import is_title  # noqa: PLC0415 - as the reader

    found = _A_JOB.fullmatch(told)
    if found is None or not is_title(found["job"]):
        return ""
    return f"{found['job']}{found['where']}"


def is_told(words: str) -> bool:
    """Whether words behind a comma tell of somebody: hard to reach; not a job."""
    return _is_told(words.casefold().replace("’", "'"))


def is_sentence(name: str) -> bool:
    """Whether what stands for a name goes on as a sentence: Bob likes long e-mails."""
    _, *others = name.replace("’", "'").split()
    return len(others) > 1 and any(word in _VERBS - _NAMED_ALIKE for word in others)


def _told_in_small_letters(text: str) -> re.Match[str] | None:
    from tui.model.naming.known_names import is_given_name  # noqa: PLC0415 - as the reader

    if not (text[:1].islower() and is_given_name(text.split(maxsplit=1)[0])):
        return None
    found = [each.fullmatch(text) for each in _SMALL]
    return next((each for each in found if each and _is_told(each["told"])), None)


def _is_told(told: str) -> bool:
    """Whether words begin with a verb and go on: is hard to reach; not "may, Acme"."""
    first, _, more = told.partition(" ")
    return bool(more) and first in _TOLD
