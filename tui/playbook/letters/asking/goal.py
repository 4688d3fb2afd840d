"""The goal of a talk in the words of the request: what one most wants to know (F9, R2)."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import cleaned
from tui.playbook.letters.weaving.gate import names_somebody, private_reason
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.weave import NO_NAMES
from tui.playbook.letters.weaving.whole_english.certain import doubt_of
from tui.playbook.questions.job_asks import asks_for_job

_MOST_WORDS = 24
# A first letter asks neither for money nor for a place, nor why somebody had to go.
_TACTLESS = pattern_of(
    r"\b(?:pa(?:y|ys|id)|salar\w+|wages?|earn\w*|money|bonus\w*|hiring|openings?|vacanc\w+"
    r"|(?:how much|what) \w+ makes?|quit|fired|laid off|worst|why \w+ (?:really )?left)\b",
    re.IGNORECASE,
)
_I_WANT = pattern_of(
    r"^(?:(?:to )?(?:get|have) (?:a |an )?(?:(?:better|good|honest) )?(?:idea|sense|picture) of "
    r"|(?:(?:i )?(?:want|need|would like|'d like) )?(?:to )?(?:find out|figure out|work out|learn"
    r"|know|understand|see|hear|ask(?: (?:him|her|them))?)(?: about)? )",
    re.IGNORECASE,
)
_CLAUSE = pattern_of(
    r"^(?:whether|if|how|what|why|which|where|when|who)\b(?!\s*(?:about|abt|to)\b)"
    r"(?= [\w'’]+ [\w'’]+)",
    re.IGNORECASE,
)
_HOW_TO = pattern_of(r"^(?:how|what|where|which [\w ]+?) to (?=\w+ ?\w*)", re.IGNORECASE)
_ASKED_AT_ONCE = pattern_of(
    r"^(?:(?:how|why|where|when|who)|what|which)(?: (?:\w+))?? "
    r"(?:do|does|did|is|are|was|were|can|could|would|should|will|have|has)\b",
    re.IGNORECASE,
)
_SUBJECT_ALREADY = pattern_of(
    r"^(?:what|who|which \w+) (?:is|are|was|were|has|have|can|could|would|will|should|do|does)"
    r"(?: (?:not|really|actually|usually|most|still))? (?!(?:you|i|it|they|we|the|a|an|your|my)\b)",
    re.IGNORECASE,
)
_AS_A_CLAUSE = (
    (pattern_of(r"^what['’]?s (?=\w)", re.IGNORECASE), "what is "),
    (pattern_of(r"^what is (a (?:typical|normal|usual) \w+)$", re.IGNORECASE), r"what \1 is like"),
    (pattern_of(r"^(?:do|did) (?=(?:i|you|people|they) )", re.IGNORECASE), "whether "),
    (pattern_of(r"^(is|are|was) (it|there|this|that) ", re.IGNORECASE), r"whether \2 \1 "),
    (pattern_of(r"^(should|can|could) (i|one|people|they|you) ", re.IGNORECASE), r"whether \2 \1 "),
    (
        pattern_of(r"^(how|what|where|when) (?:do) (?=(?:i|you|people|they) )", re.IGNORECASE),
        r"\1 ",
    ),
    (
        pattern_of(r"^(how|what|where|when) (should|can|could) (i|one|people|you) ", re.IGNORECASE),
        r"\1 \3 \2 ",
    ),
    (pattern_of(r"^what does (.+?) look like", re.IGNORECASE), r"what \1 looks like"),
    (
        pattern_of(
            r"^(?:what|which) (is|are) (the \w+(?:est part|est)(?: of .+)?)$", re.IGNORECASE
        ),
        r"what \2 \1",
    ),
)
_SHE = pattern_of(r"\b(?:s?he|they|her|hers|him|his|them|their|theirs)\b", re.IGNORECASE)
# Who works in a field is "they" too, and not the person written to.
_THEY_BEHIND = pattern_of(r"\b(?:[a-z]{3,}s|people|everyone)\b.*\bthe(?:y|m|ir)\b", re.IGNORECASE)
_UNSENT = pattern_of(r'[?;:/()"“”…]|\. ')
# What "it" is, only the writer knows.
_OF_SOMETHING = pattern_of(
    r"\b(?:worth it|this|that)$|^whether it (?:is|was)|\bthis\b", re.IGNORECASE
)
_SMALL_I = pattern_of(r"\bi(?=$|['’ ,.])")


def goal_in_words(goal: str) -> str:
    """Return the goal of a talk as a clause to the person asked: "how you got started".

    Empty where it is no question in words that can be sent: a name, a thing, money, a job, a
    private word, shorthand, or a "they" that may be somebody else.
    """
    line = cleaned(goal, NO_NAMES)
    text = _I_WANT.sub("", line.text).strip(" .?!")
    if not text or private_reason(line) or asks_for_job(goal) or len(text.split()) > _MOST_WORDS:
        return ""
    if _TACTLESS.search(text):
        return ""
    for asked, clause in _AS_A_CLAUSE:
        text = asked.sub(clause, text)
    if not (_CLAUSE.match(text) or _HOW_TO.match(text)) or _UNSENT.search(text):
        return ""
    if _OF_SOMETHING.search(text):
        return ""
    if _ASKED_AT_ONCE.match(text) and not _SUBJECT_ALREADY.match(text):
        return ""
    text = f"{text[0].lower()}{text[1:]}"
    if _SHE.search(text):
        text = "" if _THEY_BEHIND.search(text) else to_you(text)
    text = re.sub(r"^if\b", "whether", _SMALL_I.sub("I", text))
    return "" if not text or names_somebody(text) or doubt_of(text) else text
