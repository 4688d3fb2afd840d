"""From a note to words for a letter: clean, gate, shape. What stays out has its reason."""

import re
from collections.abc import Mapping

from tui.model.interview import Mark
from tui.playbook.letters.weaving.advice import advice, with_comma_before_not
from tui.playbook.letters.weaving.cleaning import Cleaned, cleaned, expanded
from tui.playbook.letters.weaving.gate import stopped
from tui.playbook.letters.weaving.heads import without_head, without_label, without_should
from tui.playbook.letters.weaving.paths import path
from tui.playbook.letters.weaving.points import point
from tui.playbook.letters.weaving.shapes import Shape, Withheld, Woven

NO_NAMES: Mapping[str, str] = {}
_REASONS = {
    Mark.PERSONAL: "is personal",
    Mark.ASK_LATER: "is a question for later",
    Mark.PERSON: "names a person",
    Mark.PROMISE: "is a promise of yours",
    Mark.OFFER: "is an offer of theirs",
}
_TURNED = re.compile(r"^(?:unless|except|but|only if|instead|just|not|if)\b", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|never|no|cannot|don't|nobody|nothing)\b", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_BALANCED = re.compile(r"^(?:no .+, no .+|.+ (?:over|before|beats) .+|.+, not .+)$", re.IGNORECASE)
_SHAPELESS = Withheld("is none of the sentences a letter can be made of")
_LEAST_QUOTED = 3
_MOST_QUOTED = 30


def weave(
    note: str, mark: Mark = Mark.PLAIN, names: Mapping[str, str] = NO_NAMES
) -> Woven | Withheld:
    """Return a line as words that can stand in a letter, or why it stays out.

    `names` are people and organizations as the store spells them, by their small letters.
    """
    if mark in _REASONS:
        return Withheld(_REASONS[mark])
    unlabeled, labeled = without_label(note)
    line = cleaned(unlabeled, names)
    if mark is Mark.QUOTE:
        return _their_words(line, unlabeled)
    said, told = without_head(line.text)
    said, should = without_should(said)
    line = Cleaned(text=said, whole=line.whole, tail=line.tail)
    if reason := stopped(line):
        return Withheld(reason)
    if line.tail and (_TURNED.match(line.tail) or _NEGATED.search(said)) and not _stands(said):
        return Withheld("is half a thought")
    known = told or labeled or should
    return _shaped(said, told=known, reported=told, marked=mark is Mark.INSIGHT) or _SHAPELESS


def _shaped(said: str, *, told: bool, reported: bool, marked: bool) -> Woven | None:
    """The line as the first shape it has; a step of theirs is not reported by a head."""
    if words := advice(said, told=told, marked=marked):
        return Woven(Shape.ADVICE, words)
    if words := point(said):
        return Woven(Shape.POINT, words, generic=_YOU.search(words) is not None)
    if not reported and (words := path(said)):
        return Woven(Shape.PATH, words)
    return None


def _stands(said: str) -> bool:
    """Whether a negated line is whole without what followed it: "never burn a bridge"."""
    return re.match(r"never\b", said, re.IGNORECASE) is not None


def _their_words(line: Cleaned, note: str) -> Woven | Withheld:
    said, told = without_head(line.text if re.search(r"[(\[]", note) else line.whole)
    said = _ASIDE.split(said, maxsplit=1)[0].strip(" .,;-–—")
    own = "is a thought of your own" if _OF_THE_WRITER.search(said) else ""
    if reason := own or stopped(Cleaned(text=said, whole=line.whole), quoted=True):
        return Withheld(reason)
    if not said.isascii() and sum(each.isascii() and each.isalpha() for each in said) * 3 < len(
        said
    ):
        return Woven(Shape.THEIR_WORDS, said)
    if re.search(r"[\"“”„]|^'|\w'$", said):
        return Withheld("holds a quotation within")
    words = said.split()
    if not _LEAST_QUOTED <= len(words) <= _MOST_QUOTED:
        return Withheld("is too short or too long to quote")
    if not told and not _is_sentence(said):
        return _SHAPELESS
    if "," not in said:
        said = with_comma_before_not(_RUN_ON.sub(r"\1, \2", said))
    return Woven(Shape.THEIR_WORDS, f"{said[0].upper()}{said[1:]}".replace("'", "’"))


_ASIDE = re.compile(r"\s(?:-{1,2}|–|—)\s|\.{2,}|…")
_OF_THE_WRITER = re.compile(r"\b(?:lol|lmao|tbh|imh?o|idk|haha\w*|omg|btw|fyi)\b", re.IGNORECASE)
_RUN_ON = re.compile(
    r"^((?:if|when) \S+ \S+ .*?|.*n't .*s) "
    r"((?:you|it|they|we|I)(?:'\w+)? (?:\w+n't|are|will|need|should|have|never"
    r"|already|get|is|isn't|buy|want|do|just|the)\b|(?<=\w )(?:don't|never) \w)",
    re.IGNORECASE,
)
_THEIR_VERB = re.compile(
    r"\b(?:I|we|you|it|that|this|there|nobody|everyone|who|what)(?:'\w+)? \w+"
    r"|\b(?:is|are|was|were|has|have|had|can|will|do|does|did|don't|never|isn't|won't|can't)\b",
    re.IGNORECASE,
)


def _is_sentence(said: str) -> bool:
    return bool(
        advice(said, told=False, marked=True)
        or point(said, quoted=True)
        or _BALANCED.match(said)
        or _THEIR_VERB.search(expanded(said))
    )
