"""Words that judge their own boss, house or trade: said in trust, and nothing for a letter."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words.places import PLACES
from tui.playbook.letters.weaving.words.spelling import CAPITALS, DAYS, MONTHS

_DATES = frozenset({*DAYS, *MONTHS, "march", "may"})
_SUPERIOR = (
    r"(?:boss|bosses|director|manager|supervisor|chief|[cs]?vp|evp|ceo|cfo|coo|cto|president|dean"
    r"|provost|chancellor|chair|chairman|principal|superintendent|foreman|owner|founder|partners?"
    r"|board|leadership|management|administration|captain|sergeant|attending|editor|producer"
    r"|hr|legal|finance|sales|marketing|accounting|admins?"
    r"|head|team lead|leads?|higher-ups|mayor|sheriff|bishop|pastor|pi|advisor|adviser)"
)
_PEERS = (
    r"(?:colleagues?|coworkers?|co-workers?|peers|predecessor|successor|assistant|staff|crew"
    r"|secretary|recruiters?|lawyers?|investors?)"
)
_HOUSE = (
    r"(?:place|town|company|firm|school|hospital|office|agency|department|dept|district|college"
    r"|university|organization|org|shop|plant|store|clinic|city|county|building|newsroom|lab"
    r"|church|union|campus|program|bureau|ministry|studio|restaurant|kitchen|bank|warehouse"
    r"|employer|team|division|unit|floor|precinct|station|museum|library|startup|start-up"
    r"|website|product|process|system|culture|budget|policy|contract|training|onboarding)"
)
_KIND_WORD = (
    r"(?:taught|trusted|hired|gave|let|told|said|says|always said|used to say|showed|helped"
    r"|believed|pushed|backed|saved|promoted|encouraged|mentored|made time)"
)
_OF_THEIR_OWN = pattern_of(
    rf"\b(?:my|our|his|her|their|this|that|the whole) (?:[\w-]+ ){{0,2}}"
    rf"(?:{_SUPERIOR}|{_PEERS}|{_HOUSE})\b(?! (?:\w+ )?{_KIND_WORD}\b)",
    re.IGNORECASE,
)
_LEARNED_FROM = pattern_of(
    r"\blearned (?:\w+ ){0,3}from (?:\w+ ){0,4}(?:boss|manager)", re.IGNORECASE
)
_ABOVE = pattern_of(
    r"\b(?:corporate|upstairs|headquarters|hq|the suits|the brass|higher[- ]ups|powers that be"
    r"|(?:upper|middle|senior|top) (?:management|leadership|leaders|execs|executives)"
    r"|the (?:administration|front office|union|c-suite)"
    r"|union (?:stewards?|reps?|boss(?:es)?)"
    r"|the (?:\w+ )?(?:director|dean|vp|ceo|superintendent|provost|chancellor|mayor|governor)"
    r"|(?:^|(?<=[,;] ))(?:management|leadership)(?! (?:is|means|starts|begins|takes|comes|beats)\b)"
    r")\b",
    re.IGNORECASE,
)
_HERE = pattern_of(
    r"\bhere\b(?!'s| is| are)|\bin this (?:place|town|building|office)\b", re.IGNORECASE
)
_OUR_FAULTS = pattern_of(
    r"\bwe(?:'re| are)? (?:\w+ )?(?:never|lose|losing|don't|can't|won't|didn't|waste|pretend"
    r"|promise|burn|churn|understaffed|short-staffed|drowning|desperate|sinking|bad at|behind"
    r"|the worst)\b",
    re.IGNORECASE,
)
# "We can teach you the software, we can't teach you to care" says what can be taught.
_WE_CAN = pattern_of(
    r"^we can (?!not\b)[^,]+,? (?:but )?(?:we can't|we cannot|we cant)\b", re.IGNORECASE
)
_OTHERS = pattern_of(
    r"\b(?:boot ?camps?|ivy league\w*|ivies|(?:state|private|public|charter|trade|online|rival)"
    r" (?:schools?|colleges?|universit(?:y|ies)|degrees?)|community colleges?|for-profits?"
    r"|diploma mills?|compet(?:itors?|ition)|rivals?|big (?:four|4|three|3|tech|law|pharma|box)"
    r"|(?:staffing|temp) agenc(?:y|ies)"
    r"|the other (?:[\w-]+ ){0,2}(?:guys|shop|agency|firm|company|school|hospital|side|team|campus"
    r"|department|district|college|union|paper|station|places?|outfits?|clinic|lab|candidates?))\b",
    re.IGNORECASE,
)
_NOT_FROM = pattern_of(
    r"\b(?:never|not|\w+n't) (?:\w+ )?(?:hire|recommend|interview|consider|trust|promote)\b"
    r"[^,]*\b(?:from|at|who went)\b",
    re.IGNORECASE,
)
_WEIGHED = pattern_of(
    r"\b(?:never|not|\w+n't|cannot|no|nobody|none|only|just|worse|worst|better|less|more|too|than"
    r"|all|nothing|half|overrated|hardly|barely|rarely|beats?|harder|smarter|anybody|anyone)\b",
    re.IGNORECASE,
)
_KNOWN_HOUSES = pattern_of(
    r"\b(?:Google|Microsoft|Amazon|Facebook|Twitter|Netflix|Harvard|Stanford|MIT|Yale|Princeton"
    r"|Oxford|Cambridge|Berkeley|UCLA|SUNY|Uber|Airbnb|Walmart|Costco|Starbucks|IKEA|UC|CSU|USC"
    r"|\w+ (?:State|High|University|College|Academy|Institute|Tech|Hospital|Elementary))\b"
)
_A_NAME = pattern_of(r"(?<=[a-z,] )(?!I\b|I')[A-Z][a-z]{2,}")

_A_HOUSE = pattern_of(
    r"\bthe (?:[\w-]+ )?(?:board|agency|county|city|state|district|company|firm|university|college"
    r"|hospital|school|department|bureau|government|feds|boss|manager|supervisor|owner|partners?)\b",
    re.IGNORECASE,
)

JUDGES = "judges where they work, whom they work for, or others in their trade"
"""Why such a line stays out."""


def judges(said: str, typed: str = "") -> bool:
    """Whether words weigh their own boss, colleagues or house, or schools and competitors.

    `typed` are the words with the capitals they were typed with, where these differ. What
    they say of a boss with thanks ("my first boss taught me to write") judges nobody.
    """
    if _ABOVE.search(said) or _HERE.search(said) or _OTHERS.search(said) or _NOT_FROM.search(said):
        return True
    if _OUR_FAULTS.search(_WE_CAN.sub("", said)):
        return True
    if _OF_THEIR_OWN.search(said) and not _LEARNED_FROM.search(said):
        return True
    named = _KNOWN_HOUSES.search(said) or _A_HOUSE.search(said) or _names_any(typed)
    return bool(named) and _WEIGHED.search(said) is not None


_THIS_HOUSE = pattern_of(
    rf"^(?:this|that|our|the whole) (?:[\w-]+ )?(?:{_SUPERIOR}|{_HOUSE})\b"
    r"|^(?:upper|middle|senior|top) (?:management|leadership|leaders|execs|executives)\b",
    re.IGNORECASE,
)


def judges_this_house(said: str) -> bool:
    """Whether words say of the house somebody works at what it does: "this hospital cuts corners".

    Marked as worth keeping or not, it is told in trust.
    """
    return _THIS_HOUSE.match(said) is not None


def _names_any(typed: str) -> bool:
    return any(
        name.lower() not in PLACES and name.lower() not in CAPITALS and name.lower() not in _DATES
        for name in _A_NAME.findall(typed)
    )
