"""Words about somebody, turned into words to them: "send her the chart" → "send you the chart"."""

import re

from tui.model.naming.known_names import FEMININE, MASCULINE
from tui.model.naming.person_name import pronouns_in, read_name
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.first_names import FIRST_NAMES
from tui.playbook.letters.weaving.words.spelling import DAYS, MONTHS
from tui.playbook.letters.weaving.words.verbs import THIRD

_HER_FOLLOWED_BY = (
    r"(?=$|[.,;:!]|\s+(?:the|a|an|my|our|it|this|that|these|those|some|any|all|what|how|when|where"
    r"|why|who|which|whether|if|and|or|by|on|in|at|to|for|from|with|about|of|after|before|back|again"
    r"|know|up|i|we|once|around|sometimes|often|daily|weekly|here|there|outside|every"
    r"|twice|updated|posted|one|two|three|later|tomorrow|tonight|today|now|asap|anyway|instead|soon"
    r"|straight|too|either|off|along|through|because|since|until|till|within|during|without"
    r"|next (?:week|month|year|time|day)|right (?:away|after|now))\b"
    r"|\s+(?!(?:daily|weekly|monthly|yearly|nightly|hourly|quarterly|early|only|family|friendly"
    r"|lovely|likely|elderly|supply|assembly|reply|ally|rally|tally|anomaly|july|italy)\b)[a-z]{2,}ly"
    r"(?=$|[.,;:!]|\s+(?:the|a|an|my|about|and|by|what|how|on|in|for|if|when|at|before|after)\b)"
    r"|\s+(?-i:I\b|[A-Z][\w'’]*(?:['’]s|s['’])\s)"
    rf"|\s+(?-i:{'|'.join(name.capitalize() for name in (*DAYS.values(), *MONTHS.values()))})\b"
    rf"|\s+(?-i:{'|'.join(sorted(name.capitalize() for name in FIRST_NAMES))})\b)"
)
_CHANGES = (
    (pattern_of(rf"\bher\b{_HER_FOLLOWED_BY}", re.IGNORECASE), "you"),
    (pattern_of(r"\b(?:him|them)\b", re.IGNORECASE), "you"),
    (pattern_of(r"\b(?:her|his|their)\b", re.IGNORECASE), "your"),
    (pattern_of(r"\b(?:hers|theirs)\b", re.IGNORECASE), "yours"),
    (pattern_of(r"\b(?:herself|himself|themself|themselves)$", re.IGNORECASE), "yourself"),
)
_HER_NAMED_THING = pattern_of(
    r"\b(share|use|borrow|read|see|join|try|lend me|show me|send me|give me|at|on|to|in|with|for|of"
    r"|from|into) her(?= [A-Z]\w+ [a-z])"
)
_ADVERBS = r"(?:still|also|always|never|now|just|really|only|once|often|already|even|both|then)"
_SUBJECT = pattern_of(
    rf"\b(?:(he|she)|they)(?P<adverb>(?:\s+{_ADVERBS})*)(?P<verb>['’](?:s|ll|d|re|ve)|\s+\w+)",
    re.IGNORECASE,
)
# "She runs it and still loves it": both verbs are theirs.
_AND_DOES = pattern_of(
    rf"(?P<start>^you\b[^,;.]*? (?:and|but) (?:{_ADVERBS} )*)(?P<verb>{{}})\b(?= )".format(
        "|".join(sorted({*THIRD, "loves", "likes", "enjoys", "hates"} - {"is", "has", "does"}))
    ),
)
_NAME_BEFORE_SUBJECT = pattern_of(
    r"\s[A-Z](?![A-Z]+\s\w+\s(?:s?he|they)\s(?:gave|sent|showed|mentioned|recommended|lent)\b)[\w'’]*"
    r"\s(?:.*\s)?(?:he|she|they)\b"
)
_MANY_BEFORE_THEM = pattern_of(
    r"^\w+ .*?\b(?:people|women|men|children|(?!this|his|hers|is|us|was|class|address|across)"
    r"[a-z]{3,}s)\b.*\b(?:they|them|their|theirs)\b(?! (?:mentioned|said|recommended|suggested|sent"
    r"|wrote|told|named|showed|gave))",
    re.IGNORECASE,
)
_SOMETIME = r"(?:if|when|once|after|until|till|unless|as soon as|before|in case|provided)"
_ALLOWS = (
    r"(?:let|allow|approve|accept|take|hire|pick|choose|sign off|say yes|say ok|agree|give|offer"
    r"|admit|clear|decide|renew|fund|pass|vote)"
)
# Whoever decides over me or over a thing is not the one I promise it to.
_OTHERS_DO = pattern_of(
    rf" {_SOMETIME} they (?:do not |don't |ever |finally |will |actually )?{_ALLOWS}\b.*$"
    rf"|(?<=\bher\b)(?: [^,]*)? {_SOMETIME} they\b.*$"
    rf"|(?<=\bhim\b)(?: [^,]*)? {_SOMETIME} they\b.*$",
    re.IGNORECASE,
)
_HER_OR_HIM = pattern_of(r"\b(?:her|him|his)\b", re.IGNORECASE)
_SHE_OR_HE = pattern_of(r"\b(?:s?he|her|hers|him|his)\b", re.IGNORECASE)
_LEFT = pattern_of(r"\b(?:s?he|hers?|him|his|himself|herself|they|your? me)\b", re.IGNORECASE)
_SHE = pattern_of(r"\b(?:she|hers?|herself)\b", re.IGNORECASE)
_HE = pattern_of(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_OF_YOU = {
    "is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "'s": "'re",
    "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
}  # fmt: skip


def to_you(text: str) -> str:
    """Return words that begin with a verb as words to the person they speak of; or empty.

    Empty when "she" or "them" may be somebody else whom the words name.
    """
    if others := _OTHERS_DO.search(text):
        # "Send her the form if they approve it": "they" is somebody else.
        head = text[: others.start()]
        told = to_you(head) if _HER_OR_HIM.search(head) else ""
        return (
            f"{told}{text[others.start() :]}"
            if told and not _SHE_OR_HE.search(text[others.start() :])
            else ""
        )
    if _NAME_BEFORE_SUBJECT.search(text) or _MANY_BEFORE_THEM.search(text):
        return ""
    said = _SUBJECT.sub(_you_as_subject, f"{text[0].lower()}{text[1:]}")
    said = _AND_DOES.sub(lambda found: f"{found['start']}{_without_s(found['verb'])}", said)
    said = _HER_NAMED_THING.sub(r"\1 your", said)
    for pattern, words in _CHANGES:
        said = pattern.sub(words, said)
    return "" if _LEFT.search(said) else said


def speaks_of_another(text: str, name: str) -> bool:
    """Whether words speak of "her" or "him", which cannot be somebody of this name: her and Tom.

    A name that may be a woman's or a man's says nothing, nor does one that is not known.
    """
    she, he = _SHE.search(text) is not None, _HE.search(text) is not None
    said = pronouns_in(name).lower()
    read = read_name(name)
    given = {folded(read.given[0] if read.given else read.family)}
    is_he = said.startswith("he") or (not said and not MASCULINE.isdisjoint(given))
    is_she = said.startswith("she") or (not said and not FEMININE.isdisjoint(given))
    return (she and is_he and not is_she) or (he and is_she and not is_he)


def _you_as_subject(found: re.Match[str]) -> str:
    verb = found["verb"].strip().replace("’", "'")
    space = f"{found['adverb']} " if not verb.startswith("'") else ""
    if not found[1]:
        return f"you{space}{verb}"
    return f"you{space}{_OF_YOU.get(verb.lower()) or _without_s(verb)}"


def _without_s(verb: str) -> str:
    """The verb as it goes with "you": "uses" → "use", "teaches" → "teach"; a past form stays."""
    if verb.startswith("'") or not verb.endswith("s") or verb.endswith("ss"):
        return verb
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "zzes")) else verb[:-1]
