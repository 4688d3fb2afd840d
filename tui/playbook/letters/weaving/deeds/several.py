"""Several things in one promise: each is said, or none of them is, so that no half is lost."""

import re
from collections.abc import Collection

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.in_hand import in_hand

_RESUME = pattern_of(r"\b(?:r[eé]sum[eé]s?|cv)\b", re.IGNORECASE)
_JOINT = pattern_of(
    r"\s*(?:[,;]|(?<=\w{3})\.(?=\s))\s*(?:(?:and|then|also|&)\s+)*|\s+(?:and\s+|&\s+)?then\s+"
)
_AND = pattern_of(r"\s+(?:and|&|\+)\s+(?:then\s+|also\s+)?")
_SENDS = r"(?:send|e-?mail|mail|share|forward|fwd|get|give|bring|show|attach|drop off)"
# "Send her my resume, a cover letter and the link": what goes, and to whom.
_SENT = pattern_of(
    rf"^(?P<verb>{_SENDS})(?: (?P<whom>her|him|them|you))? (?P<things>.+?)"
    r"(?P<to> (?:over )?to (?:her|him|them|you))?$",
    re.IGNORECASE,
)
# "Send my resume, call": whom, is clear from the first.
_CALLS = pattern_of(
    r"(?:(?<=[,;&+] )|(?<= and ))(?:and |then )*(?:call|text|e-?mail)(?=[ .!]*$)", re.IGNORECASE
)
_LISTED = pattern_of(
    r"\s*,\s*(?:(?:and|also|plus|&|\+)\s+)?|\s+(?:and|&|\+|plus|w/|with)\s+|\s*/\s*"
)
_ALSO = pattern_of(
    r"(?:\.|,| and)\s+(?:also|plus) (?=(?:the|an?|my|some|\d+|two|three)\b)", re.IGNORECASE
)
_MINE = pattern_of(
    r"(?:transcripts?|cover letter|writing samples?|portfolio|references|statement|essay|schedule"
    r"|application|headshot|reel|certificates?|scores?|work samples?)\b",
    re.IGNORECASE,
)
_LONGEST = 400
"""A longer line is no promise: nothing of it is said."""
_A_THING = pattern_of(r"(?:the|an?|my|some|two|three|\d+)\s", re.IGNORECASE)
_THEN_IT = pattern_of(r"(?:and|then|&) (?:then )?\w+ (?:it|that|them)\b", re.IGNORECASE)
# "Finish the draft, send it to her", "a map, show her": what goes is what was made.
_IT_GOES = pattern_of(
    rf"(?:{_SENDS}|mail|text|read|post|hand|drop) "
    r"(?:(?:it|that|them|to (?:her|him|them))\b|(?:her|him|them)[ .!]*$)",
    re.IGNORECASE,
)
_BARE = pattern_of(r"^(?=(?:my |the )?(?:r[eé]sum[eé]|cv)\b)", re.IGNORECASE)
# "Send her Dana's number and mine": what is mine cannot be told alone.
_HANGS = pattern_of(r"^(?:mine|hers|his|theirs|it|that|this|one|more|others?|so|too|back)\b")


def deeds_in(what: str, verbs: Collection[str]) -> list[str]:
    """Return the things one will do, each by itself: "read the book, then email her".

    What stands behind a comma and is no deed is an aside of the one before; `verbs` are what
    a deed can begin with. A thing behind a full stop is sent as well: "my resume. also the link".
    """
    what = in_hand(what)
    if len(what) > _LONGEST:
        return []
    deeds: list[str] = []
    begun = 0
    text = _CALLS.sub(r"\g<0> her", _ALSO.sub(" and ", what))
    for found in _JOINT.finditer(text):
        behind = text[found.end() :]
        if _begins(behind, verbs) and not _IT_GOES.match(behind):
            deeds.append(text[begun : found.start()])
            begun = found.end()
    deeds.append(text[begun:])
    return [part for deed in deeds for part in _with_papers(deed.strip(" .,;!"), verbs) if part]


def with_resume(deed: str) -> tuple[str, list[str]]:
    """Return a deed by which my résumé goes to them, without what else goes, and those deeds.

    "send her my resume and the link" is "send her my resume" and "send her the link". Nothing
    else goes with one that is no list of things, or without a résumé.
    """
    found = _SENT.match(_BARE.sub("send them ", deed))
    if found is None or not _RESUME.search(found["things"]):
        return deed, []
    things = [each.strip() for each in _LISTED.split(found["things"])]
    others = [_of_mine(each) for each in things if each and not _RESUME.search(each)]
    papers = [each for each in things if _RESUME.search(each)]
    if not others or len(papers) != 1 or any(map(_HANGS.match, others)):
        return deed, []
    whom = found["whom"] or "them"
    return f"{found['verb']} {whom} {papers[0]}", [f"send {whom} {each}" for each in others]


def _of_mine(thing: str) -> str:
    return f"my {thing}" if _MINE.match(thing) else thing


def _begins(text: str, verbs: Collection[str]) -> bool:
    first, _, rest = text.partition(" ")
    return first.lower() in verbs and bool(rest.strip(" .!"))


def _with_papers(deed: str, verbs: Collection[str]) -> list[str]:
    """A deed taken apart where my résumé goes and something else is done: "… and call her"."""
    found = _AND.search(deed) if _RESUME.search(deed) and not _THEN_IT.search(deed) else None
    while found:
        if _begins(deed[found.end() :], verbs):
            return [deed[: found.start()], *_with_papers(deed[found.end() :], verbs)]
        found = _AND.search(deed, found.end())
    return [deed]


def is_list(text: str, at: int) -> bool:
    """Whether a comma stands in a list that ends with "and": "the reel, a script and my notes"."""
    behind = text[at + 1 :].strip()
    return (
        bool(_A_THING.match(behind))
        and re.search(r"\band (?:the|an?|my|your|\w+s\b)", behind) is not None
    )
