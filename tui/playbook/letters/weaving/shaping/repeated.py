"""Advice to "you", as who was advised repeats it."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.verbs import (
    BASE,
    PAST_STEPS,
    THIRD,
)

_AFTER_PREPOSITION = word_set(
    "for to with of about by on from at than like around behind before after without "
    "against let make help helps lets makes scares fits suits pays hire hires teach "
    "teaches tell tells give gives show shows excites interests bores"
)
ADVERBS = word_set(
    "really actually always never only just still already can cannot could will would "
    "should must might may do don't are were have had need want did know hear feel think "
    "got get went made started learned said wrote finished met"
)
_PAST_FORMS = word_set(
    "broke lost beat hit cut fell fought flew kept met paid put read ran saw sat sent spoke spent"
    " stood stole thought threw understood woke wore hurt hid held heard forgave forgot fed dealt"
)
_BEFORE_A_CLAUSE = word_set(
    "before after until till when if because unless while where what how why whether than since "
    "once whatever whenever wherever though although"
)
_AFTER_AN_OBJECT = word_set("and or in at on for to with by the a an of from but is are was")
_MAKES_ONE = word_set("gets keeps leaves got kept")
_YOU = pattern_of(r"(?<![-\w])(you)\b(?= ([\w']+))|(?<![-\w])(you)\b(?=[,.]|$)", re.IGNORECASE)


def said_by_me(text: str) -> str:
    """Return advice to "you" as I repeat it: "before you are ready" → "before I am ready".

    Empty where "you" cannot be turned with certainty.
    """
    text = re.sub(r"\b(you're|you are)\b", "I am", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(you've|you have)\b", "I have", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(you'll|you will)\b", "I will", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(you were|you was)\b", "I was", text, flags=re.IGNORECASE)
    text = re.sub(r"\byou'd\b", "I would", text, flags=re.IGNORECASE)
    text = re.sub(r"\byourself\b", "myself", text, flags=re.IGNORECASE)
    text = re.sub(r"\byours\b", "mine", text, flags=re.IGNORECASE)
    text = re.sub(r"\byour\b", "my", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(on|of|in|from|off) the (?=(?:résumé|cover letter)(?:$|,))", r"\1 my ", text)
    said, at = "", 0
    for found in _YOU.finditer(text):
        turned = _turned(text[: found.start()].split(), found[2])
        if not turned:
            return ""
        said += text[at : found.start()] + turned
        at = found.end()
    return said + text[at:]


def _turned(before: list[str], following: str | None) -> str:
    last = before[-1].lower().strip(",") if before else ""
    if last in _BEFORE_A_CLAUSE and following and following not in _AFTER_AN_OBJECT:
        return "I"
    # "What gets you noticed": it is done to me.
    if following is None or (last in _MAKES_ONE and following != "to"):
        return "me" if last not in {"as", "and", "or"} else ""
    if following in BASE or following in ADVERBS:
        return "" if last in {"let", "make", "help", "lets", "makes", "helps"} else "I"
    if following.endswith("ed") or following in PAST_STEPS or following in _PAST_FORMS:
        return "I"
    if last in _AFTER_PREPOSITION or last in THIRD or last in BASE:
        return "me"
    return ""
