"""Their own words, between quotation marks: as they were typed, or not at all."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import Cleaned, expanded
from tui.playbook.letters.weaving.gate import stopped
from tui.playbook.letters.weaving.judging import JUDGES, judges
from tui.playbook.letters.weaving.shapes import Shape, Withheld, Woven
from tui.playbook.letters.weaving.shaping.advice import advice, with_comma_before_not
from tui.playbook.letters.weaving.shaping.heads import without_head
from tui.playbook.letters.weaving.shaping.points import point
from tui.playbook.letters.weaving.words.english import is_counted, is_verb

_BALANCED = pattern_of(r"^(?:no .+, no .+|.+ (?:over|before|beats) .+|.+, not .+)$", re.IGNORECASE)
_ASIDE = pattern_of(r"\s(?:-{1,2}|–|—)\s|\.{2,}|…")
_TIL = pattern_of(r"\btil\b")
_OF_THE_WRITER = pattern_of(r"\b(?:lol|lmao|tbh|imh?o|idk|haha\w*|omg|btw|fyi)\b", re.IGNORECASE)
_RUN_ON = pattern_of(
    r"^((?:if|when) \S+ \S+(?: .*?)?|.*n't .*s(?! (?:you|they|we) (?:want|need|like|love)\b)) "
    r"((?:you|they|we)'(?:re|ll) \w"
    r"|(?:you|it|they|we|I)(?:'\w+)? (?:\w+n't|are|can|could|know|will|need|should|have|never"
    r"|already|get|is|isn't|buy|want|do|just|the)\b|(?:some|any|every)(?:body|one) \w+s\b"
    r"|(?<=\w )(?:don't|never) \w)",
    re.IGNORECASE,
)
# Behind these goes on what somebody does not know or do: you don't know if you like it.
_JOINING = (
    "if when what how why who where which whether until till til unless because cuz bc since than "
    "that as like while after before once though although and or but so know think say says mean "
    "everything anything something things thing stuff all one ones wherever whatever"
)
_NOT_JOINED = "".join(rf"(?<!\b{word})" for word in _JOINING.split())
_CONTRASTED = pattern_of(
    r"^((it's|you|they|we|I|people|kids) (?:not|don't|can't|won't|aren't|didn't|never)\b[^,]*?\w)"
    rf"{_NOT_JOINED} (?=it's \w|(?:\2|they|you|we) (?!don't|who|that|want|need|like|love)\w+ \w)"
    r"|^((you|they|we|I) (?:can|do|have|need|get)\b[^,]*?\w) (?=\4 (?:can't|don't|won't|never)\b)",
    re.IGNORECASE,
)
_NOT_THIS = pattern_of(
    r"^((?:it (?:ain't|isn't|wasn't)|it's not) [^,]*?\w) (?=it's |it was )", re.IGNORECASE
)
_NOBODY_DOES = pattern_of(
    r"^((?:nobody|no one|everyone|everybody) ([a-z]+?)(?:es|s) [^,]*?\w)"
    r" (?=they (?:\2|just|only|don't|do not|can't|won't)\b)",
    re.IGNORECASE,
)
# What "they" do may be another sentence, or tell which: nobody reads the plan they …
_RUNS_ON = pattern_of(
    r"^(?:nobody|no one|everyone|everybody) [a-z]+s [^,.]*? they [a-z]+ (?:\w+ )+\w+", re.IGNORECASE
)
_THEN_DO = pattern_of(r"(?<=\w) (?=then (?:just |always )?[a-z]+ (?:it|them|the|your|an?)\b)")
_TOO = pattern_of(r"(?<=\w) (?=(?:you|they|we|I) (?:will|can|do|did|won't|can't) too$)")
_SO_DO = pattern_of(
    r"(?<=[\w%]) (?P<so>so (?:please |just |always |never |don't |do not )?(?P<verb>[a-z]+))"
    r"(?= (?:(?<=\bbe )\w|(?:it|them|that|this|the|your|an?|for|to|with|on|early|first|one|what"
    r"|how|up|out|me)\b))"
)
_NEXT_SENTENCE = pattern_of(r"(?<=[^\W\d_]{2}[.!?] )(?<!vs\. )(?<!etc\. )[a-z]")
_THEIR_VERB = pattern_of(
    r"\b(?:I|we|you|it|that|this|there|nobody|everyone|who|what)(?:'\w+)? \w+"
    r"|\b(?:most|some|all|half|many|few) of (?:them|us|you) (?:just |only |never )?\w+"
    r"|\b(?:is|are|was|were|has|have|had|can|will|do|does|did|don't|never|isn't|won't|can't)\b",
    re.IGNORECASE,
)
_IS_THE = pattern_of(r"([A-Za-z]+) (?:isn't|ain't|wasn't|is not|was not|is never) the\b")
# Verbs as well, and as things one counts them: the gap, the test.
_ONE_BY_ONE = frozenset(["gap", "test", "plan", "book", "map", "clock", "phone", "form", "machine"])
_LEAST_QUOTED = 3
_MOST_QUOTED = 30


def their_words(line: Cleaned) -> Woven | Withheld:
    """Return what they said as a quotation, or why it stays out.

    `line` is cleaned as typed: its words are theirs, and only capitals, apostrophes and
    commas are set right.
    """
    said, told = without_head(line.text)
    said = _TIL.sub("till", _ASIDE.split(said, maxsplit=1)[0]).strip(" .,;-–—")
    own = "is a thought of your own" if _OF_THE_WRITER.search(said) else ""
    judged = JUDGES if judges(said, typed=line.whole) else ""
    if reason := own or stopped(Cleaned(text=said, whole=line.whole), quoted=True) or judged:
        return Withheld(reason)
    if not said.isascii() and sum(each.isascii() and each.isalpha() for each in said) * 3 < len(
        said
    ):
        return Woven(Shape.THEIR_WORDS, said)
    if re.search(r"[\"“”„]|^'|\w'$", said):
        return Withheld("holds a quotation within")
    said = _with_the(said)
    words = said.split()
    if not _LEAST_QUOTED <= len(words) <= _MOST_QUOTED:
        return Withheld("is too short or too long to quote")
    if not told and not _is_sentence(said):
        return Withheld("does not fit into any sentence of a letter")
    if "," not in said:
        said = _NOT_THIS.sub(r"\1, ", said)
        said = _NOBODY_DOES.sub(r"\1, ", said)
        run_on = _CONTRASTED.sub(lambda found: f"{found[1] or found[3]}, ", said)
        said = with_comma_before_not(_RUN_ON.sub(r"\1, \2", said) if run_on == said else run_on)
        said = said.replace(" but, ", ", but ")
        said = _SO_DO.sub(_with_comma, _TOO.sub(", ", _THEN_DO.sub(", ", said)), count=1)
    said = _NEXT_SENTENCE.sub(lambda found: found[0].upper(), said)
    quoted = f"{said[0].upper()}{said[1:]}".replace("'", "’")
    runs_on = Withheld("runs one sentence into another")
    return runs_on if _RUNS_ON.match(said) else Woven(Shape.THEIR_WORDS, quoted)


def _with_comma(found: re.Match[str]) -> str:
    return f", {found['so']}" if is_verb(found["verb"]) else found[0]


def _with_the(said: str) -> str:
    """Words with the article that haste left out before their first: gap isn't the problem."""
    found = _IS_THE.match(said)
    first = found[1].lower() if found else ""
    is_one = first in _ONE_BY_ONE or (first != "" and is_counted(first))
    return f"The {said[0].lower()}{said[1:]}" if is_one else said


_LEAST_PARTS, _MOST_OF_A_PART = 2, 4


def _is_motto(said: str) -> bool:
    """Whether words are two or three short parts of one length: "small steps, short notes"."""
    parts = [part.split() for part in said.split(",")]
    lengths = {len(part) for part in parts}
    return (
        len(parts) >= _LEAST_PARTS
        and lengths < set(range(2, _MOST_OF_A_PART + 1))
        and (len(lengths) == 1)
    )


def _is_sentence(said: str) -> bool:
    return _is_motto(said) or bool(
        advice(said, told=False, marked=True)
        or point(said, quoted=True)
        or _BALANCED.match(said)
        or _THEIR_VERB.search(expanded(said))
    )
