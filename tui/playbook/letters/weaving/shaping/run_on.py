"""Advice after advice without a word between: "call HR ask for Dana", put in order or cut."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_counted
from tui.playbook.letters.weaving.words.verbs import ADVISING, ALSO_NOUNS, BASE, GERUNDS

_DO_NOT = pattern_of(r"(?<=\w) (?:and |but )?(?=(?:do not|don't|dont) [a-z]+)", re.IGNORECASE)
_OPENS = word_set(
    "that who which what how why when where if because whether since before after until unless "
    "while people you i we they those ones but not"
)
_LETS = word_set(
    "help let make have watch see hear get tell ask show teach want expect need find learn know "
    "keep stop start try remember say think bet feel"
)
_YET = pattern_of(r"\b(?:yet|now|alone|anymore)(?P<space> )(?=(?P<verb>[a-z]+) \w)")
_BEFORE_A_NOUN = word_set(
    "the a an my your his her their our this that these those every each one to of for with in on "
    "at by from about and or not then just also can will would should "
    "could must may might do does good first"
)
_INSTEAD = word_set("call text email write wait push beg apologize explain guess assume rush quit")
_NOT_AT_END = pattern_of(r"(?<=\w) not (?=(?P<verb>[a-z]+)$)")
_AFTER = word_set("the a an my your for about to with it them everything up out at what how if")


def parted(text: str, *, negated: bool) -> str:
    """Return advice with a comma between two pieces that stand without one; empty if unsure.

    "take physics by itself do not stack it" has one before "do not", "call HR ask for Dana"
    before "ask"; of "do not apply yet finish it first" the second is what to do.
    """
    if found := _DO_NOT.search(text):
        before = text[: found.start()].lower().split()
        is_clause = bool(_OPENS.intersection(before[1:])) or before[0] in _OPENS
        if not is_clause and "," not in text[: found.start()]:
            last = before[-1]
            is_many = last.endswith("s") and is_counted(last[:-1])
            if is_many and "," not in text:
                # "Talk to nurses do not wait": whose verb is it?
                return ""
            return f"{text[: found.start()]}, {text[found.end() :]}"
        return text
    if negated:
        return _but_first(text)
    bare = _NOT_AT_END.search(text)
    if bare and bare["verb"] in _INSTEAD and "," not in text:
        return f"{text[: bare.start()]} and not to {bare['verb']}"
    return _and_then(text)


def _but_first(text: str) -> str:
    for found in _YET.finditer(text):
        if found["verb"].lower() in ADVISING and "," not in text[: found.end()]:
            return f"{text[: found.start('space')]}, but to {text[found.end() :]}"
    return text


def _and_then(text: str) -> str:
    words = text.split()
    if "," in text or not words or words[0].lower() in _LETS:
        return text
    for at in range(2, len(words) - 1):
        word, before, after = words[at].lower(), words[at - 1], words[at + 1].lower()
        if before.lower() in _OPENS | _BEFORE_A_NOUN or before.lower() in BASE:
            if before.lower() in _OPENS:
                return text
            continue
        is_verb = word in ADVISING and (word not in ALSO_NOUNS or after in _AFTER)
        is_object = (
            after in _AFTER
            or after in GERUNDS
            or words[at + 1][0].isupper()
            or (after.endswith("s") and is_counted(after[:-1]))
        )
        if is_verb and is_object and word not in {"like", "well", "work", "start"}:
            return f"{' '.join(words[:at])}, {' '.join(words[at:])}"
    return text
