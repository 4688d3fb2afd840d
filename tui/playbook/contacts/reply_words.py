"""What a reply seems to answer: a first guess that the person confirms with one key."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from tui.model.followup import Answer
from tui.model.text.patterns import pattern_of
from tui.playbook.time.here import Here
from tui.playbook.time.reader import read_day_ahead


@dataclass(frozen=True, slots=True)
class SeemingAnswer:
    """What words seem to say; `day` is when to come back, `somebody` whom they name instead."""

    answer: Answer
    day: date | None = None
    somebody: str = ""
    names_somebody: bool = False


# Said on the way to a yes, though there is a no in it.
_NO_NO = pattern_of(
    r"\bno (?:problem|worries|trouble|need|rush|hurry|doubt|pressure|obligation)\w*"
    r"|\bnot (?:a|any) (?:problem|bother|trouble)\w*|\bnot at all\b"
    r"|\b(?:can'?t|cannot|can not|could ?n'?t) (?:wait|say no|be happier|agree more|promise much)\b"
    r"|\b(?:don'?t|do not) (?:hesitate|worry|mind)\b|\bwhy not\b|\bnever mind\b"
    r"|\b(?:would|will)(?: not|n'?t) (?:mind|say no|miss)\b|\bno (?:later|longer) than\b"
    r"|\bno [\w ]{0,20}(?:necessary|required|needed)\b|\b(?:if|whether) not\b|\bor not\b",
    re.IGNORECASE,
)
_CANNOT = (
    r"(?:can'?t|cannot|can not|could ?n'?t|won'?t|will not|unable to|not able to|"
    r"not (?:be|been) able to|not in a position to|not going to)"
)
_NO = pattern_of(
    r"^\s*(?:no|nope|nah)\b(?! one| longer)|\bno,? thank|\bno thanks\b|\bsorry,? (?:but )?no\b"
    rf"|\b{_CANNOT}\b"
    r"|\b(?:don'?t|do not|doesn'?t|haven'?t|have not|have no|had no|without) "
    r"(?:really |currently |actually |even )*(?:have |got |any |the |enough |much |spare |free )*"
    r"(?:time|capacity|bandwidth|availability|room|space|minute|energy)"
    r"|\bno (?:time|capacity|bandwidth|availability|spare|free)\b"
    r"|\b(?:too|so|very|extremely|really|super|incredibly|far too) (?:busy|swamped|stretched)"
    r"|\bnot interested\b|\bno interest\b|\bnot for me\b|\bnot comfortable\b|\bnot keen\b"
    r"|\bnot (?:really |actually |quite |exactly |necessarily )*(?:the|a) "
    r"(?:right|best|good|great) "
    r"(?:person|one|contact|fit|match|idea|source|candidate)"
    r"|\bwrong (?:person|address|contact|number|guy|woman|man)\b|\bmistaken me\b"
    r"|\b(?:have to|must|need to|going to|will|i'?ll|i) (?:respectfully |politely |regretfully )*"
    r"(?:decline|pass\b(?! (?:it|this|your|that|along))|say no|turn (?:you|this|it) down)"
    r"|\bi'?m going to pass\b|\bgoing to have to pass\b|\bregret\b"
    r"|\b(?:i'?d|i would|we'?d|would) (?:rather|prefer) not\b|\bprefer not to\b"
    r"|\b(?:don'?t|do not|never|no longer) (?:really |usually |normally |generally )*"
    r"(?:do|give|take|offer|accept|conduct|participate in|respond to|agree to|feel)\b"
    r"|\b(?:against|not allowed|policy (?:is )?not|not permitted|not authori[sz]ed)\b"
    r"|\bno longer (?:work|with|at|in|there|there'?s|employed|available|part)\b"
    r"|\b(?:left|quit) (?:the )?(?:company|firm|field|industry|organization|that job|there)\b"
    r"|\b(?:am|i'?m|i have|i'?ve|now|long) (?:since )?retired\b|\bretired (?:last|two|in|a)\b"
    r"|\bafraid (?:not|no|i (?:have to|must))\b|\bunfortunately,? (?:no|not)\b"
    r"|\b(?:doesn'?t|does not|won'?t|don'?t|do not) (?:let|allow|permit)\b|,? no[.!]?$"
    r"|\bnothing (?:\w+ ){0,2}to (?:say|tell|add|offer|share)\b|\bnot something (?:i|we)\b"
    r"|\bnot possible\b|\bimpossible\b|\bnot (?:a|the) (?:good|right) time\b"
    r"|\bnothing (?:i|we) can\b|\bcan(?:no|')t help\b|\bnot (?:much|any|of) help\b"
    r"|\bnot (?:up )?for (?:a|this|it|that)\b|\bthanks?,? but\b",
    re.IGNORECASE,
)
_BUSY = pattern_of(
    r"\b(?:busy|swamped|slammed|buried|underwater|overwhelmed|snowed under|flat out|stretched|"
    r"travel+ing|away|out of (?:the )?(?:office|town|country)|ooo|on (?:\w+ )?(?:leave|vacation|"
    r"holiday|sabbatical|deadline)|crunch|tax season|grant season|finals|exam\w*|in the middle of|"
    r"not (?:right )?now|bad time|not (?:a|the) (?:good|right|best) time|tied up)\b",
    re.IGNORECASE,
)
_COME_BACK = pattern_of(
    r"\b(?:later(?! than)|another time|some other time|down the (?:road|line)|in the new year|"
    r"rain ?check|(?:check|circle|get|come|loop|touch|ping|try|write|ask|reach|remind|nudge|"
    r"follow|contact|e-?mail|message|call)"
    r"(?: (?:me|us|back|again|out|to|up|base|in|with|touch))* "
    r"(?:(?:me|us) )?(?:again|back|later|in|after|next|around|once|when|closer|then)\b|"
    r"(?:until|till|til|after|once|when) (?:\w+ ){0,6}"
    r"(?:over|done|calm\w*|settle\w*|quiet\w*|finish\w*|back|down|slow\w*|return)"
    r"|(?:back|return\w*|resum\w*|available|free)(?: \w+){0,3} (?:on|in|after|from|until|by|next)\b"
    r"|(?:until|till|after) (?:the |my |our |this |next |mid-?|early |late )*\w+"
    r"|(?:get|be|once i'?m) through|in (?:the )?(?:spring|summer|fall|autumn|winter|new year)\b"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) "
    r"(?:is|would be|works|might be) better|would be better"
    r"|not (?:until|before)|in (?:a|an|one|two|three|four|six|\d+|a few|a couple of) "
    r"(?:weeks?|months?|days?|years?)"
    r"|next (?:month|year|semester|quarter|term|spring|summer|fall|autumn|winter))",
    re.IGNORECASE,
)
_YES = pattern_of(
    r"\b(?:happy|glad|delighted|pleased|willing|honou?red|thrilled) to\b|\bgladly\b|\bsure\b"
    r"|^\s*(?:yes|yep|yeah|yup|ok|okay|of course|absolutely|certainly|definitely|with pleasure)\b"
    r"|\b(?:yes|absolutely|definitely|certainly|of course)\b(?! not)"
    r"|\b(?:i'?d|i would|we'?d|we would|would) (?:love|be (?:happy|glad|delighted)|enjoy)\b"
    r"|\bmy pleasure\b|\bsounds (?:good|great|fine|like)\b|\blet'?s\b|\bany ?time\b"
    r"|\b(?:works?|suits?|fine|good|okay|ok|great) (?:well |best |just |fine )?"
    r"(?:for|with) (?:me|us)"
    r"|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|the \d+\w*) "
    r"(?:works|suits|is (?:fine|good|great|best|ok))"
    r"|\bhow about\b|\bwhat about\b|\bare you (?:free|available)\b|\bwhat time\b"
    r"|\bwhich (?:day|time|afternoon|morning)\b|\bwhen (?:are|would|works|suits|is good)\b"
    r"|\bcalendly\b|\bbook (?:a|some) (?:time|slot)\b|\bpick a (?:time|slot|day)\b"
    r"|\b(?:call|ring|phone|text) me (?:on|at|any|after|before|when|tomorrow|monday|tuesday)"
    r"|\bmy (?:number|cell|mobile|calendar)\b|\blook(?:ing)? forward\b|\bcome by\b|\bstop by\b",
    re.IGNORECASE,
)
_OFFERS_A_TIME = pattern_of(
    r"\b(?:works|suits|how about|what about|calendly|pick a|"
    r"let'?s (?:say|do|talk|meet)(?! after| when| once| in ))\b"
    r"|\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)\b|\b\d{1,2}:\d\d\b",
    re.IGNORECASE,
)
_VERBS = (
    r"(?:[Aa]sk(?:ing)?|[Tt]ry|[Cc]ontact(?:ing)?|[Ww]rite to|[Rr]each(?:ing)? out to|[Ee]-?mail|"
    r"[Mm]essage|(?:[Tt]alk|[Ss]peak|[Tt]urn|[Gg]o|[Cc]hat|[Rr]eply)(?:ing)? (?:to|with)|"
    r"[Cc]onnect(?:ing)? with|[Mm]eet|[Cc]c'?(?:ing|ed)|[Cc]opy(?:ing)?|[Cc]opied|"
    r"[Ff]orward(?:ed|ing)? (?:this|it|you|your \w+) (?:on )?to|[Pp]ass(?:ed|ing)? (?:this|it|you|"
    r"your \w+) (?:on |along )?to|[Ii]ntroduce you to|[Ss]uggest|[Rr]ecommend)"
)
_ROLE = r"(?:my |our |a |the )?(?:\w+ )?(?:colleague|friend|boss|manager|coworker|successor|deputy)"
_NAME = (
    r"[^\W\d_a-z][\w'’.-]*(?: (?:(?:de|da|van|von|der|al|bin|la|le) )*[^\W\d_a-z][\w'’.-]*){0,3}"
)
_NAMED = pattern_of(
    rf"\b(?:{_VERBS}|[Tt]o)\s+(?:(?:to|with|instead)\s+)?(?:{_ROLE},?\s+)?(?P<one>{_NAME})"
    rf"|\b(?:{_ROLE}),?\s+(?P<two>{_NAME})"
    rf"|(?:^|[.!?]\s+|but |so )(?P<three>{_NAME})(?:,[^,.]{{2,40}},)? "
    r"(?:would be|is (?:a |the |much )*(?:better|best|right|person|one to)|knows|might be|may be|"
    r"could (?:help|talk))"
)
_INSTEAD = pattern_of(r"\binstead\b|\bsome(?:body|one) else\b", re.IGNORECASE)
_STOP = pattern_of(
    r"\b(?:don'?t|do not|stop|quit|cease) (?:\w+ )?"
    r"(?:contact|writ|e-?mail|messag|bother|reach|send)"
    r"|\b(?:remove|take) me\b|\bunsubscribe\b",
    re.IGNORECASE,
)
_FOR_NOW = pattern_of(
    r"\b(?:right now|at the moment|at present|currently|just now|these days|today|"
    r"this (?:week|month|quarter|semester|term|season|year)|for now|not now|time of year|"
    r"out of|away|travel+ing|on (?:\w+ )?(?:leave|vacation|holiday|sabbatical)|"
    r"(?:bad|good|right|best) time)\b",
    re.IGNORECASE,
)
_NOT_A_NAME = pattern_of(
    r"(?:i|i'm|i'd|i'll|me|you|we|they|\w+day|january|february|march|april|may|june|july|august|"
    r"\w+ember|october|linkedin|google|thanksgiving|christmas|easter|hr|the|this|that|it|again|"
    r"best|hi|dear|thanks|thank|sorry|unfortunately)",
    re.IGNORECASE,
)
_MONTH = pattern_of(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)",
    re.IGNORECASE,
)
_WHEN = pattern_of(
    r"\b(?:until|till|til|after|in|on|from|by|around|back|before|next|again|early|mid|late|"
    r"end of|beginning of|be|of)\b[ -]+",
    re.IGNORECASE,
)
_MOST_WORDS = 4


def seeming_answer(text: str, here: Here) -> SeemingAnswer:
    """Return what the words of a reply seem to answer; for no words, yes."""
    words = " ".join(text.replace("’", "'").split())
    plain = _NO_NO.sub(" sure ", words)
    no, yes, busy = _NO.search(plain), _YES.search(plain), _BUSY.search(plain)
    if _STOP.search(plain):
        return SeemingAnswer(Answer.NO)
    offers = _OFFERS_A_TIME.search(plain)
    if offers and not (no and no.start() > offers.start()):
        return SeemingAnswer(Answer.YES)
    back = _COME_BACK.search(plain)
    day = _day_named(plain, here) if back or no or busy else None
    somebody = _somebody(words)
    instead = bool(somebody or _INSTEAD.search(plain))
    for_now = busy and not instead and _FOR_NOW.search(plain)
    if (back and (no or busy or not yes or day)) or (for_now and (no or not yes)):
        return SeemingAnswer(Answer.LATER, day)
    if no or ((busy or instead) and not yes):
        return SeemingAnswer(Answer.NO, None, somebody, instead)
    return SeemingAnswer(Answer.YES)


def _day_named(words: str, here: Here) -> date | None:
    """Return the first day that the one reader of days finds after a word of time."""
    for some in _runs(words):
        for text in (some, f"early {some}") if _MONTH.fullmatch(some) else (some,):
            with suppress(ValueError):
                return read_day_ahead(text, here)
    return None


def _runs(words: str) -> Iterator[str]:
    for found in _WHEN.finditer(words):
        rest = re.split(r"[.;!?()]|,(?! \d)", words[found.end() :])[0].split()
        for count in range(min(_MOST_WORDS, len(rest)), 0, -1):
            run = " ".join(rest[:count])
            yield f"{found[0].strip(' -')} {run}"
            yield run


def _somebody(words: str) -> str:
    for found in _NAMED.finditer(words):
        name = (found["one"] or found["two"] or found["three"] or "").rstrip(".,'-")
        if name and not _NOT_A_NAME.fullmatch(name.split(" ")[0].rstrip(".,")):
            return name
    return ""
