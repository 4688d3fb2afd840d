"""The kinds of needs that people name in a few words, and the sentence for each."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from tui.model.interview import Format
from tui.model.text.patterns import pattern_of

_EAR = pattern_of(r"\b(left|right|one|1|both|other)(?: side)?(?: ear)?s?\b", re.IGNORECASE)
HEARING = pattern_of(
    r"\bhard[- ]of[- ]hearing\b|\bhoh\b|\bhearing (?:loss|aids?|impair\w+|problems?|issues?)\b"
    r"|\bdeaf (?:in|on)\b|\b(?:half|partially|partly) deaf\b|\bbad hearing\b"
    r"|\b(?:can'?t|cannot|don'?t) hear (?:so |very |too )?(?:well|good|much)\b|\bcochlear\b"
    r"|\b(?:bad|deaf) (?:left|right) ear\b",
    re.IGNORECASE,
)
DEAF = pattern_of(r"\b(?:i'?m |i am )?deaf\b", re.IGNORECASE)
_WHEELCHAIR = pattern_of(r"\bwheel ?chair\b|\bscooter user\b", re.IGNORECASE)
_STAIRS = pattern_of(
    r"\bno (?:stairs|steps)\b|\bstep[- ]free\b|\b(?:bad|new) (?:knees?|hips?)\b"
    r"|\b(?:can'?t|cannot) (?:do|climb|manage|use) (?:\w+ )?(?:stairs|steps)\b"
    r"|\bstairs (?:are|r) (?:hard|rough|tough|bad|difficult)\b|\belevator\b|\bramps?\b"
    r"|\bground floor\b",
    re.IGNORECASE,
)
_CANE = pattern_of(r"\b(?:cane|walker|crutches|rollator)\b", re.IGNORECASE)
_BLIND = pattern_of(r"\bblind\b(?! spots?\b)", re.IGNORECASE)
LOW_VISION = pattern_of(
    r"\blow[- ]vision\b|\bvision (?:impair\w+|loss|problems?)\b"
    r"|\b(?:legally|partially|partly|nearly|almost) blind\b|\bvisually impaired\b"
    r"|\b(?:can'?t|cannot|don'?t) see (?:so |very |too )?(?:well|good|much)\b"
    r"|\bbad (?:eyes|eyesight)\b|\bmacular\b|\bglaucoma\b",
    re.IGNORECASE,
)
_PRINT = pattern_of(r"\b(?:large|big|bigger|larger) (?:print|font|text|type)\b", re.IGNORECASE)
_LOUDLY = pattern_of(r"\b(?:speak|talk)\w* (?:up|loud\w*)\b", re.IGNORECASE)
_READER = pattern_of(r"\bscreen ?readers?\b", re.IGNORECASE)
_LIPS = pattern_of(r"\blip[- ]?read\w*\b|\bread lips\b", re.IGNORECASE)
_SIT = pattern_of(
    r"\b(?:need|have) to sit\b(?! (?:close|near|by|on|next))"
    r"|\b(?:can'?t|cannot) stand\b(?! (?:it|the|loud))",
    re.IGNORECASE,
)
_DOG = pattern_of(r"\b(?:service|guide|seeing eye) (?:dog|animal)\b", re.IGNORECASE)
_SPEECH = pattern_of(
    r"\bspeech is (?:\w+ )?slow\b|\bmy speech\b|\baphasia\b|\b(?:trouble|slow) speaking\b",
    re.IGNORECASE,
)
_STUTTER = pattern_of(
    r"\bstutter\w*\b|\bstammer\w*\b|\bspeech (?:impediment|delay)\b", re.IGNORECASE
)
_BEFOREHAND = pattern_of(
    r"\bdyslex\w+\b|\badhd\b|\badd\b|\bautis\w+\b|\basd\b|\bon the spectrum\b|\baspergers?\b"
    r"|\b(?:auditory )?processing\b|\banxi\w+\b|\b(?:bad|poor) memory\b|\bbrain fog\b|\btbi\b"
    r"|\bconcussion\b"
    r"|\b(?:questions|qs|q's|things|everything|stuff|info|details|agenda|points) (?:(?:in writing"
    r"|written|by e-?mail|in advance|ahead|first|beforehand|before|b4)\b ?)+",
    re.IGNORECASE,
)
_NO_ENGLISH = pattern_of(
    r"\besl\b|\b(?:2nd|second|3rd|third|not (?:my )?(?:1st|first)) lang\w*\b|\bnon-?native\b"
    r"|\benglish (?:is )?(?:not|isn'?t|isnt) (?:my )?(?:(?:1st|first|native)(?: lang\w*)?)\b"
    r"|\bstill learning english\b|\blearning english\b",
    re.IGNORECASE,
)
_SLOWLY = pattern_of(
    r"\b(?:slow(?:ly|er)?|simple|easy|plain) english\b|\b(?:speak|talk|go)\w* (?:\w+ )?slow\w*\b"
    r"|\bslow (?:talk\w*|speech|speak\w*|pls|please)\b|^slow(?:ly|er)?$"
    r"|\benglish (?:is )?(?:not|isn'?t|isnt) (?:so |very |too )?(?:good|great|perfect)\b"
    r"|\b(?:my|bad|weak|poor) english\b|\bnot too fast\b|\baccent\b",
    re.IGNORECASE,
)
CHILDREN = pattern_of(
    r"\b(?:kids?|child(?:ren|care)?|single (?:mom|dad|parent)"
    r"|bab(?:y|ies)|toddler|twins|daycare|nap ?time|naps?|bedtime"
    r"|school (?:pick ?-?up|run|hours)|pick ?-?up|nursing a|newborn|son|daughter|babysit\w*)\b",
    re.IGNORECASE,
)
_CAPTIONS = pattern_of(
    r"\b(?:(live|closed|auto|zoom|automatic)[ -])?(?:captions?|captioning|subtitles|cart)\b(?! is)"
    r"|^cc$",
    re.IGNORECASE,
)
_SIGNING = pattern_of(
    r"\b(?:asl|sign language|bsl) ?(?:interpreter|terp)?\b|\bsigns?(?:ing)? asl\b", re.IGNORECASE
)
_IF_VIDEO = pattern_of(
    r"\b(?:if|when|on|for|w/|with) (?:we (?:use|do|are on) )?(?:video|zoom|teams)\b"
)
_TALKING = frozenset({Format.PHONE, Format.VIDEO, Format.IN_PERSON})
_SEEN = frozenset({Format.VIDEO, Format.IN_PERSON})
_GOING = frozenset({Format.IN_PERSON})
_ON_SCREEN = frozenset({Format.VIDEO})


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that helps: the sentence for it, or a thing after "to have".

    `where` are the formats in which a confirmation says it; none means any.
    """

    sentence: str = ""
    thing: str = ""
    where: frozenset[Format] = frozenset()


def _hearing(found: re.Match[str], fragment: str) -> Need:
    ear = _EAR.search(fragment)
    side = ear[1].lower() if ear else ""
    where = " in one ear" if side in {"one", "1", "other"} else ""
    if side in {"left", "right"}:
        where = f" in my {side} ear"
    if "aid" in found[0].lower():
        is_one = re.search(
            rf"{_EAR.pattern}|\ba hearing aid\b", fragment, re.IGNORECASE
        ) and not re.search(r"\baids\b", fragment, re.IGNORECASE)
        return Need(sentence=f"I wear {'a hearing aid' if is_one else 'hearing aids'}.")
    return Need(sentence=f"I am hard of hearing{where}.")


def _fixed(
    sentence: str = "", *, thing: str = "", where: frozenset[Format] = frozenset()
) -> Callable[[re.Match[str], str], Need]:
    return lambda _found, _fragment: Need(sentence, thing, where)


def _captions(found: re.Match[str], fragment: str) -> Need:
    kind = (found[1] or "").lower()
    thing = f"{kind} captions" if kind in {"live", "closed"} else "captions"
    if _IF_VIDEO.search(fragment):
        return Need(thing=f"{thing} if we use video", where=_ON_SCREEN)
    return Need(thing=thing, where=_ON_SCREEN)


ONLY_WHERE = (
    (
        pattern_of(rf"{_WHEELCHAIR.pattern}|{_STAIRS.pattern}|{_CANE.pattern}", re.IGNORECASE),
        _GOING,
    ),
    (_CAPTIONS, _ON_SCREEN),
    (
        pattern_of(
            r"\b(?:mornings?|afternoons?|evenings?|weekends?|[ap]\.?m|free|prefer|rather)\b",
            re.IGNORECASE,
        ),
        frozenset({Format.IN_WRITING}),
    ),
)
NEVER: frozenset[Format] = frozenset({Format.IN_WRITING})
"""What is only said where times are proposed: nothing in writing is confirmed by a time."""
KINDS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str], str], Need]], ...] = (
    ("signing", _SIGNING, _fixed(thing="a sign language interpreter", where=_TALKING)),
    ("captions", _CAPTIONS, _captions),
    ("hearing", HEARING, _hearing),
    ("deaf", DEAF, _fixed("I am deaf.")),
    (
        "wheelchair",
        _WHEELCHAIR,
        _fixed("I use a wheelchair, so I need a place without stairs.", where=_GOING),
    ),
    (
        "cane",
        _CANE,
        _fixed("I do not walk well, so a place without stairs would help me.", where=_GOING),
    ),
    (
        "stairs",
        _STAIRS,
        _fixed("It would help me to meet where there are no stairs.", where=_GOING),
    ),
    ("lips", _LIPS, _fixed("I read lips, so it helps me to see your face.", where=_SEEN)),
    ("sit", _SIT, _fixed("It would help me to have a place to sit.", where=_GOING)),
    ("dog", _DOG, _fixed("I will have my service dog with me.", where=_GOING)),
    (
        "speech",
        _SPEECH,
        _fixed("Speaking takes me a little longer, so please bear with me.", where=_TALKING),
    ),
    ("reader", _READER, _fixed("I use a screen reader, so plain text works best for me.")),
    ("vision", LOW_VISION, _fixed("I have low vision, so large print is easiest for me to read.")),
    ("print", _PRINT, _fixed("Large print is easiest for me to read.")),
    ("blind", _BLIND, _fixed("I am blind, so plain text works best for anything written.")),
    (
        "stutter",
        _STUTTER,
        _fixed("I stutter, so please give me a moment to finish.", where=_TALKING),
    ),
    (
        "beforehand",
        _BEFOREHAND,
        _fixed("It helps me to have things in writing, so I will send you my questions first."),
    ),
    ("loudly", _LOUDLY, _fixed("It would help me if you spoke up a little.", where=_TALKING)),
    (
        "english",
        _NO_ENGLISH,
        _fixed(
            "English is not my first language, so it would help me if you spoke a little more "
            "slowly.",
            where=_TALKING,
        ),
    ),
    (
        "slowly",
        _SLOWLY,
        _fixed("It would help me if you spoke a little more slowly.", where=_TALKING),
    ),
)
TOGETHER = frozenset({"hearing", "wheelchair", "cane", "signing", "captions"})
"""A part may name another kind beside one of these: deaf, uses captions."""
