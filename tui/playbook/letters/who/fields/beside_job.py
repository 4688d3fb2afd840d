"""What somebody learns beside the job is no employer: barista, 2 classes at City College."""

import re

from tui.model.text.patterns import pattern_of

_AT_NIGHT = r"(?:(?:night|evening|weekend|online|part[- ]time|full[- ]time)[ -])"
_SOME = r"(?:(?:\d+|two|three|a few|a couple(?: of)?|some|my|cc|college|community college) )"
_TAKING = r"(?:(?:taking|doing|finishing|starting|attending|going to|in) )"
_CLASSES = r"(?:class(?:es)?|courses?|prereqs?|prerequisites)"
_BESIDE = pattern_of(
    r"(?:\s*(?:[,;&+]|\s[/–—-]\s|\b(?:and|with|while|plus)\b|\bw/)\s*"
    r"|\s+(?=taking |doing |going to ))+"
    rf"(?:(?:also|now|still) )?(?:{_TAKING}{_SOME}*{_AT_NIGHT}?{_CLASSES}"
    rf"|{_TAKING}?{_SOME}*{_AT_NIGHT}(?:{_CLASSES}|school|student(?= (?:at|@) )|college|degree)"
    rf"|{_SOME}+{_CLASSES})\b.*",
    re.IGNORECASE,
)
_TEACHES = pattern_of(
    r"\b(?:teach|instruct|prof|tutor|counsel|advis|aide\b|coach|principal|librarian|lecturer)",
    re.IGNORECASE,
)
_LONGEST = 150


def without_classes(work: str) -> str:
    """Return what somebody does without what they learn beside it; who teaches may mean classes."""
    found = _BESIDE.search(work) if len(work) <= _LONGEST else None
    if found is None or not found.start() or _TEACHES.search(work[: found.start()]):
        return work
    return work[: found.start()].strip()
