"""Words by which somebody says that they do not know yet: "no clue what i want", "idk yet"."""

import re

from tui.model.text.patterns import pattern_of

_BESIDE = pattern_of(
    r"\b(?:lol|lmao|haha+|tbh|ngl|rn|honestly|literally|really|pretty much|like|just|kinda|idek"
    r"|right now|at the moment|at all|so far|yet|tho|sorry)\b|[^\w\s/'?]+",
    re.IGNORECASE,
)
_I_AM = r"(?:i )?(?:am |'?m )?(?:still )?"
_SAID = (
    r"(?:i )?(?:have |got |'ve got )?(?:no|zero|0) (?:clue|idea|plans?)"
    r"(?: (?:what|where|which|who)\b.*)?",
    rf"{_I_AM}(?:not(?: 100%?| entirely| totally)? |un)(?:sure|decided|declared|chosen)"
    r"(?: (?:what|where|which|about|major)\b.*)?",
    r"(?:i )?(?:don'?t|do not) know(?: (?:what|where|which)\b.*)?",
    r"idk(?: (?:what|where)\b.*)?|dunno|no se",
    r"(?:i )?have ?n(?:['o]?t| ot) (?:decided|picked|chosen|declared|figured|found|settled)\b.*",
    r"(?:i )?(?:can'?t|cannot) (?:decide|choose|pick)\b.*",
    rf"{_I_AM}(?:figuring|working|sorting) (?:it|that|this|things|everything)(?: all)? out",
    rf"{_I_AM}(?:deciding|exploring|undecided|searching)|exploratory",
    r"still (?:looking|thinking|figuring|trying to (?:figure|decide|find)).*",
    rf"{_I_AM}(?:open|keeping (?:my |all )*options open)(?: to .*)?",
    r"(?:could be )?(?:anything|everything)(?: goes)?|whatever (?:works|pays|fits)",
    r"(?:a )?(?:lots?|bunch|million) (?:of )?(?:different )?(?:things|stuff|ideas)",
    r"all over(?: the (?:place|map))?",
    rf"{_I_AM}(?:totally |completely |so )?(?:lost|clueless)",
    r"too many (?:things|options|interests|ideas)",
    r"none|nothing|n/?a|t\.?b\.?d|gen(?:eral)? ed(?:s|ucation)?|\?+",
)
_UNDECIDED = pattern_of("|".join(_SAID), re.IGNORECASE)


_LONGEST = 100


def says_undecided(words: str) -> bool:
    """Whether words say no more than that somebody has not decided: "anything really", "???"."""
    if len(words) > _LONGEST:
        return False
    said = " ".join(_BESIDE.sub(" ", words.replace("’", "'")).split()).strip(" ?") or words.strip()
    return bool(said) and _UNDECIDED.fullmatch(said) is not None
