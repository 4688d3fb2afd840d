"""Who does what in an offer: "text her anytime" is mine to do, "call Bob" is theirs."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.shaping.objects import whole
from tui.playbook.letters.weaving.to_you import to_you

_NUMBER = pattern_of(
    r"[,:;]?\s*(?:(?:\b(?:at|on|cell|tel|phone|ph|number|line|is)\b|#)\s*:?\s*)?"
    r"(?:\+?\(?\d[\d().\s/-]{5,}\d\b|\b(?:x|ext\.?)\s?\d{2,5}\b)",
    re.IGNORECASE,
)
_ADDRESS = pattern_of(r"[,:;]?\s*(?:\bat\s+)?\S+@\S+\.\w+", re.IGNORECASE)
_REACHED_AT = pattern_of(
    r"^(?:here(?:'s| is) )?(?:her|his|their|the) (?:direct |office |work |personal )?(?:cell|number"
    r"|phone|line|email|e-mail)(?: number| line| phone)?(?: is)?[,:; ]*",
    re.IGNORECASE,
)
_TREAT = pattern_of(
    r",? \bon (?:her|him|them)(?=$|[.,;!]| (?:in|at|on|when|if|next|after|before|this|for|once"
    r"|any|some)\b)",
    re.IGNORECASE,
)
_HEAD = pattern_of(
    r"^(?:(?:s?he|they) )?(?:said |says |told me )?(?:that )?"
    r"(?:(?:it (?:is|was) )?(?:okay|ok|fine) (?:for me )?to "
    r"|(?:I|i) (?:can|could|may|should|might) |(?:feel |am )?(?:free|welcome) to |can |could "
    r"|may |always |just |to )?(?:always |just |also )?",
    re.IGNORECASE,
)
_A_MESSAGE = pattern_of(
    r"^(?:shoot|drop|give|send) (her|him|them|me) (?:an? )?(?:quick )?"
    r"(text|call|e-?mail|line|message|ring|note|buzz|shout)\b",
    re.IGNORECASE,
)
_MESSAGES: Mapping[str, str] = MappingProxyType(
    {
        "text": "text {0}",
        "call": "call {0}",
        "ring": "call {0}",
        "buzz": "call {0}",
        "shout": "call {0}",
        "email": "email {0}",
        "e-mail": "email {0}",
        "line": "write to {0}",
        "message": "write to {0}",
        "note": "write to {0}",
    }
)
_PLAINLY: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("bug", "pester", "hit", "ping", "msg", "dm"), "write to") | {"ring": "call"}
)
_VERBS = (
    r"(?:call|phone|ring|text|e-?mail|message|msg|ping|dm|write(?: to)?|reach out to|reach|ask"
    r"|contact|get in touch with|check in with|bug|pester|hit|send|talk to|come to|go to|look)"
)
_TO_THEM = pattern_of(
    rf"^({_VERBS}) (?:back |up )?(?:her|him|them)\b(?: up\b)?(.*)$", re.IGNORECASE
)
_THEIR_OFFICE = pattern_of(
    r"^(call|ring|phone|text|e-?mail) (?:her|his|their) (?:office|cell|desk|direct|work|home|mobile"
    r"|private|personal)(?: line| number| phone| cell| e-?mail| address)?(?= |$)(.*)$",
    re.IGNORECASE,
)
_TO_ME = pattern_of(
    r"^(call|phone|text|e-?mail|message|ping|write(?: to)?) me"
    r" (?=anytime|any time|whenever (?:I|you)|at any time|day or night|with (?:any )?questions?"
    r"|if (?:I|you) (?:have|get|need|want))(.*)$",
    re.IGNORECASE,
)
_AT_ANY_TIME = pattern_of(
    r"^,? ?(?:(?:directly|too|back|about it|at)\b ?)?(?:anytime|any time|whenever|at any time"
    r"|day or night|any day|with (?:any )?questions?)?(?: with (?:any )?questions?)?"
    r"(?: whenever| anytime| any time)?$",
    re.IGNORECASE,
)
_NEEDS_AN_OBJECT = ("ask", "send")
_POSSESSED = pattern_of(
    r"^ (?!anything|any|about|if|when|whenever|before|after|for|with|at|on|in|to|again|back"
    r"|directly|my|the|a|an|what|how|two|three|one|all|some|once|by|until|and|or|any)[a-z]+",
    re.IGNORECASE,
)
_TO_OTHERS = pattern_of(
    r"^(call|phone|ring|text|e-?mail|message|ask|write to|write|contact|talk to|talk with"
    r"|speak to|speak with|check with|reach out to|ping|put in a call to|nudge) "
    r"(?=[A-Z][a-z]|Dr\.|Mr\.|Ms\.|Mrs\.|Prof\.|around\b|(?:the|an?|some|one of|two|three|his|her"
    r"|their|my|people|somebody|someone)\b)"
    r"(?!her [A-Z]|(?:an? )?(?:question|letter|note|recommendation|reference|paragraph|line)\b)",
)
_THEY_DO = pattern_of(
    r"^(?:(?:s?he|they) )?(?:said |says |offered |promised )?(?:that )?"
    r"(?:(?:s?he|they)(?:'ll|'d| will| would| can| could)? )?"
    r"(?:(?:is |was )?(?:very )?(?:happy|glad|willing) to |offered to |promised to |will |would "
    r"|can |could |(?:is )?going to |wants to |to )?",
    re.IGNORECASE,
)
_OF_ME = pattern_of(r"\b(?:me|my|I|whether|if)\b")
_A_JOB = pattern_of(
    r"\b(?:me|my)(?: up)?(?: with| in| into| on)? (?:an? |some |the )?"
    r"((?:(?!for\b|at\b|in\b|with\b)[\w-]+ ){0,3}?)"
    r"(internship|job|position|opening|role|apprenticeship|traineeship)s?\b(.*)$",
    re.IGNORECASE,
)
_TIMED = pattern_of(r"\b(part|full|short|long) (?=time|term)", re.IGNORECASE)


def without_number(note: str) -> str:
    """Return an offer without telephone numbers and addresses: none of them goes out."""
    bare = _ADDRESS.sub("", _NUMBER.sub("", note)).strip()
    return _REACHED_AT.sub("", bare) or bare


def without_treat(text: str) -> str:
    """Return an offer without "on her": who pays is no part of the thanks."""
    return _TREAT.sub("", text)


def let(text: str) -> str:
    """Return what I may do, "letting me text you with questions"; or empty if it is not mine."""
    bare = _A_MESSAGE.sub(_as_verb, _HEAD.sub("", text, count=1))
    if found := _TO_ME.match(bare):
        return _letting(found[1], found[2])
    if found := _THEIR_OFFICE.match(bare):
        return _letting(found[1], found[2])
    found = _TO_THEM.match(bare)
    if found is None or _POSSESSED.match(found[2]) or re.search(r"\bfor me\b|\babout me\b", bare):
        return ""
    return _letting(found[1], found[2])


def _letting(verb: str, rest: str) -> str:
    verb = _PLAINLY.get(verb.lower(), verb.lower())
    if _AT_ANY_TIME.match(rest):
        return "" if verb in _NEEDS_AN_OBJECT else f"letting me {verb} you with questions"
    said = to_you(f"{verb} them{rest}")
    return f"letting me {said}" if said and whole(said.split()) else ""


def _as_verb(found: re.Match[str]) -> str:
    return _MESSAGES[found[2].lower()].format(found[1])


def asked_for_me(text: str) -> str:
    """Return whom they will ask, "offering to call Bob Haskins for me"; or empty."""
    bare = _THEY_DO.sub("", text, count=1)
    bare = f"{bare[:1].lower()}{bare[1:]}"
    if not _TO_OTHERS.match(bare):
        return ""
    said = to_you(bare)
    if not said or not whole(said.split()):
        return ""
    return f"offering to {said}" if _OF_ME.search(said) else f"offering to {said} for me"


def work_asked_about(text: str) -> str:
    """Return "can get me a summer job" as what it can be: an offer to ask; empty if it is more."""
    found = _A_JOB.search(text)
    if found is None or re.search(r"\b(?:give|put|slot|sneak|squeeze|fit) m[ey]\b", text):
        return ""
    kind, what, rest = _TIMED.sub(r"\1-", found[1].lower()), found[2].lower(), found[3]
    if what == "job":
        thing = f"{kind}work"
    else:
        thing = f"{'an' if f'{kind}{what}'[0] in 'aeiou' else 'a'} {kind}{what}"
    said = to_you(f"ask about {thing}{rest}")
    return f"offering to {said}" if said and whole(said.split()) else ""
