"""What is said of the work in general: "zoning fights decide more than plans do" is no gossip.

A word that tells of somebody's trouble, home or money elsewhere is harmless in a sentence about
nobody: one in the present, without a person, a house or a time that it could be about.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.judging import judges

_PERSON_NOUN = (
    r"(?:hospitals?|compan(?:y|ies)|firms?|schools?|agenc(?:y|ies)|shops|places?|offices?"
    r"|people|guys?|men|women|kids?|bosses|nurses?|clients?|staff|folks|interns?|cops?"
    r"|[a-z]+(?:ers?|ors?|ists?|ians?|(?:consult|account|assist|attend|applic)ants?"
    r"|(?:employ|train)ees?))"
)
_ABOUT_SOMEBODY = pattern_of(
    r"\b(?:i|i'\w+|me|my|mine|we|we'\w+|us|our|ours|s?he|s?he'\w+|him|her|his|hers|they|they'\w+"
    r"|them|their|theirs|this|these|those|here|today|tonight|tomorrow|yesterday|last|currently"
    r"|right now|already|soon|ago|anymore|lately|recently|you're|you are|you seem|your)\b"
    r"|\b(?:next|coming) (?:week|month|year|spring|summer|fall|winter|quarter)\b"
    r"|\b(?:january|february|april|june|july|august|september|october|november|december|jan|feb"
    r"|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b20\d\d\b"
    r"|\b(?:is|are|was|were|got|get|being) (?:laid|fired|sued|cut|closed|let)\b"
    r"|\bare (?!boring\b)\w+ing\b|\bis \w+ing (?:the|a|an|people|everyone|out|down|up|soon)\b"
    r"|\bis (?:falling|rising|dropping|growing|shrinking|coming|going|leaving|closing|ending"
    r"|failing|dying|running)\b"
    r"|\b(?:is|are) (?:so |very |really |too |pretty |always |often )?(?:high|bad|brutal|terrible"
    r"|awful|low|everywhere|constant|common|real|rampant|normal|a (?:mess|joke|problem|nightmare)"
    r"|the (?:worst|problem|norm))\b|\beverywhere\b|\bbreaks? out\b|\bgo(?:es)? to\b"
    r"|\b(?:out of control|passed over|frowned|looked down|punished|penalized|worse care"
    r"|cuts? corners|get away)\b"
    r"|\b(?:was|were|had|did|went|came|said|told|lost|fired|sued)\b"
)
_THE_ONE = pattern_of(
    r"\bthe (?:\w+ )?(?:merger|layoffs?|lawsuit|investigation|complaints?|fights?|reorg\w*|freeze"
    r"|acquisition|settlement|turnover|union|company|firm|hospital|school|team|office|director"
    r"|boss|manager|owner|board|ceo|department|agency|city|county|place|crew|staff|rep)\b"
)
# "The secret is to ask early" is of the trade; "the merger …" is one.
_GENERAL_THE = pattern_of(
    r"^the (?:real |whole |only |one )?(?:secret|trick|job|work|key|hard\w*|best|worst|first|last"
    r"|biggest|cheap\w*|quick\w*|fast\w*|slow\w*|age of|weight of|cost of|most|least|more|less"
    r"|right|small\w*|old\w*|good|bad)\b"
)
_LEAST_WORDS = 3
_HARMLESS = {
    "is trouble at work or gossip": (
        r"fights?(?! with)|complain\w*|mergers?|acquisitions?|lawsuits?|investigat\w*|gossip"
        r"|turnover|reorg\w*|feuds?|enem(?:y|ies)|settlements?|dirt"
    ),
    "judges somebody": (
        rf"(?:boring|dull|dry|lazy|ugly|cheap|weak|failed|odd|strange|weird|crazy|stupid|dumb"
        rf"|stubborn|negative|awkward) (?!{_PERSON_NOUN}\b)(?=[a-z])|(?:is|are|get|gets|be) "
        r"(?:boring|dull|dry|ugly|cheap|odd|strange|weird|awkward|cheaper)(?= |$)|politics|angry"
        r"|tired|mad|sad|scary|failures?|egos?|drama|hate mail|jokes?|wasted?|garbage|mean"
        r"|loves|hates|embarrass\w*"
    ),
    "is about their health or home": (
        r"kids?|child|bab(?:y|ies)|family|parents?|moms?|dads?|mothers?|fathers?|dogs?|cats?"
        r"|pupp(?:y|ies)|stress (?=tests?|comes|is part)|grief|griev\w*|death|dying|weight|age of"
        r"|therap\w*|injur\w*|illness\w*|sick (?=plants?|trees?|animals?|cows?|patients?)"
        r"|surger(?:y|ies)|cancer|diseases?|liberal arts|conservative|church"
        r"|religio\w*|anxious|medications?|meds|drugs|weddings?|funerals?|struggl\w*"
        r"|burnout (?=comes|starts|begins)|vacation|hobb(?:y|ies)"
    ),
    "is about money": (
        r"costs?|cash(?: flow)?|profits? (?=comes|starts)|debts?|rent|expensive|budget cuts?"
        r"|equity|benefits"
        rf"|(?:poor|rich) (?!{_PERSON_NOUN}\b)(?=[a-z])|pays? (?=off\b|for\b|attention\b|to\b)"
    ),
    "was told in confidence": (
        r"confidence|confident\w*|secret(?= is| to| of)|leaks?|nobody knows (?=what|how|everything)"
    ),
    "is a word about yourself": r"too (?:much|fast|slow|quiet)",
    "is a thought of your own": r"fun|cool|interesting|random|surprising|surprised|expected",
}
_IN_CONFIDENCE = pattern_of(r"\bin confidence\b|\bsecret is out\b")
_PATTERNS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {reason: pattern_of(rf"\b(?:{words})(?:(?<= )|(?!\w))") for reason, words in _HARMLESS.items()}
)


def in_general(text: str) -> bool:
    """Whether a sentence in small letters is about nobody: no person, house or time is in it."""
    if len(text.split()) < _LEAST_WORDS or _ABOUT_SOMEBODY.search(text) or _THE_ONE.search(text):
        return False
    if text.startswith("the ") and not _GENERAL_THE.match(text):
        return False
    if re.match(r"(?:you|it|that|says?|said|thinks?|wants?)\b", text):
        return False
    return not judges(text)


def without_harmless(text: str, reason: str) -> str:
    """Return a text in small letters without what is harmless in general; else the text itself."""
    pattern = _PATTERNS.get(reason)
    if pattern is None or _IN_CONFIDENCE.search(text) or not pattern.search(text):
        return text
    return pattern.sub(" ", text) if in_general(text) else text
