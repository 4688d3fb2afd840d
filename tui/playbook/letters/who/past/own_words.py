"""Words on how one met as they were typed, where they are whole: "sold me my car"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_verb
from tui.playbook.letters.weaving.words.verbs import THIRD
from tui.playbook.letters.who.past.sentences import told

_THEM = r"(?:her|him|them)"
_THEIR = r"(?:her|his|their)"
_KIDS = (
    r"(?:kids?|sons?|daughters?|child|children|boys?|girls?|twins?|toddlers?|stepsons?|grandson"
    r"|granddaughter|oldest|youngest|little one)"
)
_PAST_WORDS = word_set(
    "took had taught coached managed supervised trained hired led mentored advised tutored sat "
    "shared worked reported interned interviewed fixed painted sold bought helped babysat mowed "
    "walked drove cleaned built made did cut gave lent rented carpooled commuted roomed lived "
    "played sang danced ran rowed biked swam hiked volunteered served studied graduated grew "
    "went overlapped toured talked chatted spoke stood waited rode flew traveled camped cooked"
    " catered "
    "photographed delivered judged refereed recruited recommended wrote edited proofread "
    "audited attended joined was were cared watched looked nannied waitressed bartended "
    "lifeguarded subbed temped tended treated nursed delivered married baptized ordained "
    "represented insured dropped picked rehearsed acted directed organized ran won lost passed "
    "failed aced raised mentored introduced invited remodeled installed repaired wired"
)
STRANGE_WORDS = word_set(
    "heard saw watched read found googled stalked followed follows emailed messaged texted dmed "
    "wrote writes spoke speaks talked presented presents lectured gave gives keynoted hosted "
    "hosts posted posts tweeted liked commented came visited"
)
"""What somebody does who need not know me."""
_OURS = pattern_of(rf"our (?:{_KIDS}|families|wives|husbands|parents|dogs)\b", re.IGNORECASE)
_ABOUT_THEM = pattern_of(rf"\b(?:{_THEM}|{_THEIR}|hers|theirs)\b", re.IGNORECASE)
_ABOUT_ME = pattern_of(r"\b(?:me|my|us|our)\b", re.IGNORECASE)
# Of a whole line only this is left: "i see her at shft chnge".
_SAYS_NOTHING = pattern_of(
    r"I (?:see|saw|know|knew|follow|followed|watch|watched|meet|met|like|liked|love|want|need|found"
    r"|heard|read|text|texted|call|called|think of|thought of|look at|looked at|talk to|go to"
    r"|went to|get|got|ask|asked|saw|have|had|sit with|stalked|googled) you"
    r"(?: around| sometimes| often| daily| weekly| a lot| here| there)?",
    re.IGNORECASE,
)
_MUTUAL = pattern_of(r"^I see you (?=at|in|on|by|every|when|after|before)")
_OF_YOU = {"was": "were", "is": "are", "has": "have"}


def in_own_words(text: str, when: str) -> str:
    """Return words as a sentence to them: "sold me my car" → "You sold me my car"; or empty.

    `when` is what is said of the time, with a space before it.
    """
    if ours := _of_us(text):
        return told(ours, when)
    first, _, rest = text.partition(" ")
    subject = first.lower() if first.lower() in {"i", "she", "he", "they"} else ""
    deed = rest if subject else text
    said = _of_me(deed, subject) or _of_you(deed, subject)
    whole = _MUTUAL.sub("We see each other ", told(said, when) if said else "")
    return "" if _SAYS_NOTHING.fullmatch(whole) else whole


def _of_us(text: str) -> str:
    """What we did: we overlapped at Intel, grew up together; empty if it was one of us."""
    first, _, rest = text.partition(" ")
    small = first.lower()
    if small == "we":
        verb = rest.partition(" ")[0].lower()
        return f"We {rest}" if _is_past(verb) or is_verb(verb) else ""
    if _is_past(small) and (" together" in text.lower() or small == "overlapped"):
        return f"We {text}"
    return f"Our {rest}" if _OURS.match(text) else ""


def _is_past(verb: str) -> bool:
    """Whether a word tells of what was done: inspected, taught."""
    stem = verb.removesuffix("ed")
    return verb in _PAST_WORDS or (stem != verb and (is_verb(stem) or is_verb(f"{stem}e")))


def _of_me(deed: str, subject: str) -> str:
    """What I did to them: bought my car from him."""
    verb = deed.partition(" ")[0].lower()
    is_mine = subject == "i" or (not subject and (_is_past(verb) or verb in STRANGE_WORDS))
    said = to_you(deed) if is_mine and _ABOUT_THEM.search(deed) else ""
    return f"I {said}" if said else ""


def _of_you(deed: str, subject: str) -> str:
    """What they did to me: cuts my hair."""
    if subject == "i" or not _ABOUT_ME.search(deed) or (not subject and _ABOUT_THEM.search(deed)):
        return ""
    verb, _, rest = deed.partition(" ")
    small = verb.lower()
    if deed.lower().startswith("used to "):
        said = to_you(deed)
    elif _is_past(small) or small in STRANGE_WORDS | THIRD.keys():
        said = to_you(f"{_OF_YOU.get(small) or THIRD.get(small, small)} {rest}")
    else:
        said = ""
    return f"You {said}" if said else ""
