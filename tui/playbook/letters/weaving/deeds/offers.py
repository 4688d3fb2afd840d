"""What they offered, as it stands after "thank you for". Else the letter is silent."""

import re
from collections.abc import Mapping

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import Cleaned, cleaned, expanded
from tui.playbook.letters.weaving.deeds.direction import (
    asked_for_me,
    let,
    without_number,
    without_treat,
)
from tui.playbook.letters.weaving.deeds.hurried import hurried_offer
from tui.playbook.letters.weaving.deeds.jobs_offered import of_a_job
from tui.playbook.letters.weaving.deeds.kinds import (
    given,
    linked,
    plural_things,
    posted,
    referee,
    taken_along,
    told_of_bare,
    told_when,
    vouched,
    welcomed,
)
from tui.playbook.letters.weaving.deeds.spoken import offered
from tui.playbook.letters.weaving.deeds.telegraphic import hangs, in_whole_words, sent_the
from tui.playbook.letters.weaving.deeds.whose import whose, with_comma_in_date
from tui.playbook.letters.weaving.gate import FAMILIAR, abbreviated, private_reason, small_name
from tui.playbook.letters.weaving.in_hand import in_hand, is_too_long
from tui.playbook.letters.weaving.shaping.objects import dangles, whole, with_the
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.whole_english.certain import doubt_of
from tui.playbook.letters.weaving.whole_english.repairs import repaired
from tui.playbook.letters.weaving.words import word_set

_HEAD = pattern_of(
    r"^(?:(?:s?he|they) )?(?:also )?(?:said |says |offered |promised |told me )?(?:that )?"
    r"(?:(?:s?he|they)(?:'d|'ll| would| will| can| could)? )?"
    r"(?:(?:is |was )?(?:very |more than )?(?:happy|glad|willing|open|ready) to "
    r"|would be (?:happy|glad) to "
    r"|offered to |promised to |will |would |can |could |(?:is |was )?going to |wants to |to )?"
    r"(?=\w)",
    re.IGNORECASE,
)
_I_MAY = pattern_of(
    r"^(?:(?:s?he|they) )?(?:also )?(?:said |says |told me )?(?:that )?(?:I|i) (?:can|could|may"
    r"|should) (?=\w)|"
    r"^(?:(?:s?he|they) )?(?:invited me to|asked me to|told me to|said to|says to|welcome to"
    r"|free to|feel free to|i am welcome to) |^(?:(?:s?he|they) )?(?:said|says) (?=(?:come|stop"
    r"|drop|swing|visit)\b)|^(?:can|could) (?=(?:shadow|observe) (?:her|him|them)\b)",
)
_LET_ME = pattern_of(
    r"^(?:(?:s?he|they)(?:'ll|'d| will| would| can)? |will |would |can )?(?:offered to |happy to "
    r"|glad to |willing to )?(?:let|have) me (?=\w)",
    re.IGNORECASE,
)
_UNSURE = pattern_of(
    r"\b(?:maybe|might|probably|possibly|perhaps|if there is|if there's|not sure|try to|see if"
    r"|unless)\b",
    re.IGNORECASE,
)
_JOB = pattern_of(
    r"\b(?<!shadow )(internship|job(?! (?:shadow|description|posting|board|fair|site|search"
    r"|ad))|position|opening|role|vacancy|apprenticeship|traineeship)s?\b",
    re.IGNORECASE,
)
_REFERS = pattern_of(
    r"\b(?:refer|referral|recommend me|vouch|put in a (?:good )?word|hire"
    r"|(?:get|bring|take) me (?:hired|onto the (?:crew|team|floor)"
    r"|(?:on|in)(?=$|,| (?:at|as|with|there|for|the door)\b))"
    r"|(?:get|find) me something|get me (?:some |more |a few )?(?:shifts|hours|work))\b",
    re.IGNORECASE,
)
_COMES = word_set("come visit sit stop join attend drop meet swing tag")
_JOINS = word_set("meet attend join tour listen")
_THEY_COME = word_set("visit attend come watch observe see")
_TO_MINE = pattern_of(r"^\w+ (?:to |by |and see )?(?:(?:one|some|any) of )?my\b", re.IGNORECASE)
_IS_LET = word_set(
    "shadow use borrow observe see try help volunteer practice record ride work spend "
    "watch keep read look bring stay have take tour walk"
)
_ANYTIME = pattern_of(
    r"^\S+(?: out)? (?:anytime|any time|if I|when I|whenever|with (?:any )?questions)\b"
)
_ASKS = word_set("call email e-mail text reach ask write message ping send")
_THEIRS = word_set(
    "send review introduce forward read look connect put share write give show help talk "
    "answer meet pass ask check mention proofread edit lend get find set mail email walk "
    "explain call speak pull loan teach coach mentor practice run go add bring print "
    "point text tell take make do chat critique mark nominate sponsor host invite include "
    "save proofread hold waive flag reserve arrange hand invite present receive drive keep mention"
)
_OFFERED = pattern_of(r"^(?:offered|offers) (?:me )?", re.IGNORECASE)
_INVITATIONS = frozenset(["lunch", "coffee", "dinner", "breakfast", "tea"])
_THINGS = pattern_of(
    r"^(?:an? |the |another )?((?:quick |mock |practice |site |plant |lab |office |free |guest "
    r"|day |behind the scenes |behind-the-scenes |private |guided |studio |backstage |kitchen "
    r"|shop "
    r"|short |job shadow |shadow |second |follow-up |backstage |warm |written |formal |e-mail "
    r"|email )*(?:introduction|tour|interview"
    r"|pass|visit|ticket|seat|copy|letter|recommendation|reference|demo|walkthrough|call|review"
    r"|lesson"
    r"|list|template|session|shift|spot|ride|look|day))\b(.*)$",
    re.IGNORECASE,
)
_BARE_THINGS = pattern_of(
    r"^(feedback|notes|help|comments|access|tickets|books|practice questions|introductions"
    r"|advice) (on|to|with|for|from)\b(.+)$",
    re.IGNORECASE,
)
_RIDE = pattern_of(r"^ride along\b", re.IGNORECASE)
_INVITES = pattern_of(r"^(?:an? )?(?:invite|invitation) to ", re.IGNORECASE)
_WAIVES_NO_FEE = pattern_of(
    r"\bwaive (?!.*\b(?:fees?|deposit|requirements?|prerequisites?|exam|tuition|waitlist)\b)"
)
_SIGNS = pattern_of(r"(?<![A-Z])&|&(?![A-Z])|[=+/<>*:?$%#@|\\^{}~_\"“”]|->|!|\.\.")
_SECOND = pattern_of(
    rf",| and (?=(?:s?he|they|I|will|to|{'|'.join(sorted(_THEIRS))})\b)| then | but | so | because "
)
# What they look at they send on: of one offer both halves.
_SENDS_IT_ON = pattern_of(
    r"\b(?:look|read|review|edit|go)\b[^,]* and (?:send|pass|forward|give|hand|show|get) it\b"
    r"[^,]*$",
    re.IGNORECASE,
)
_MY_PRONOUN = pattern_of(r"\b(?:we|us|our)\b", re.IGNORECASE)
_LOWER_NAME = pattern_of(
    r"\b(?:at|named|called) (?!the\b|a\b|an\b|my\b|your\b|their\b|home\b|work\b|school\b"
    r"|lunch\b|once\b|noon\b|night\b|any\b|her\b|his\b|which\b|all\b|one\b|two\b"
    r"|three\b)[a-z]+(?=$|[,.])"
)
_GIVEN_TO_THEM = pattern_of(
    r"^call (?:her|him|them) (?-i:[A-Z])|"
    r"^(?:will |can |would )?(?:get|bring|give|lend|make|buy|teach|show|help|cook|fix) "
    r"(?:him|them|her (?=my|the|an?|some|with|Dad|Mom|mine|one|two)|her$)\b",
    re.IGNORECASE,
)
_ON_SATURDAY = pattern_of(
    r"(?<=\w)(?<!any)(?<!every)(?<!next)(?<!this)(?<!some)(?<!each)(?<!one)(?<!\ba) (?:on )?"
    r"sat(?=$|[,;])",
    re.IGNORECASE,
)
_IT = pattern_of(
    r"^((?:(?:s?he|they)(?: will|'ll|'d)? |will |would |can |to |going to )?"
    r"(?:walk|forward|pass|send|hand|get|take|put|bring|give|show|slip))(?: on)? it\b(?= (?:to"
    r"|on to"
    r"|onto|over|around|along|in front of|in with|directly)\b)",
    re.IGNORECASE,
)
_LOOKS_IT_OVER = pattern_of(
    r"^((?:(?:s?he|they)(?: will| would| can|'ll|'d)? |said |will |would |can |could |to |happy to "
    r"|glad to |offered to )*)"
    r"(look|read|go|check|mark|proofread|edit|review|critique|print|fix)"
    r"(?: it)?( over| through| up)?(?: it)?(?: for me)?(?=$|,| (?:before|when|once|if) )",
    re.IGNORECASE,
)
_POINTS_NOWHERE = pattern_of(
    r"^(?:(?:s?he|they)(?: will|'ll|'d)? |will |would |can |to )?(?:walk|forward|pass|send|hand|get"
    r"|take|put|bring|give|show|slip|read|review)(?: on| me)? (?:it|that|this)\b"
    r"|\bthey (?:post|open|hire|come|start|need|are|have)\b",
    re.IGNORECASE,
)
_SENDS_A_THING = pattern_of(
    r"^(send|email|lend) ((?:your|the|an?|(?:last|this) year's) (?!.*\b(?:to|me|my|you)\b))"
)
# Shadow your unit December 14: the day has a preposition.
_DATE_ALONE = pattern_of(
    r"(?<![\w'’])((?!(?:on|by|before|until|till|after|from|to|since|for|the|and|or|through|around|about"
    r"|next|last|of|in|early|late|mid|this)\b)[\w'’é-]+) ((?:January|February|March|April|May|June"
    r"|July|August|September|October|November|December) \d{1,2}\b)"
)
_OWNED = pattern_of(r"['’]s$")
_GIVEN_ME = pattern_of(r"(?:send|email|e-mail|forward|give|show|lend|mail|get|text) me (?=[a-z])")
# What is done to the one who offers it was read the wrong way round.
_OF_THEMSELVES = pattern_of(
    r"offering to (?:introduce|connect|recommend|send|e-?mail|show|tell|give|let|teach|walk"
    r"|pay|answer|read|review|edit|check|proofread|sign|print|look over|look at|go over) you\b"
)
# "Intro to VP ops", "intro to director of nursing": of what somebody is the head.
_TO_A_VP = pattern_of(
    r"(?<=(?: to|ith) )(?P<who>(?:(?:[SEA])?VP|(?:associate |assistant )?director|head|chief|dean"
    r"|(?:vice )?president|manager|chair)(?= of )|(?:[SEA])?VP(?= (?:operations|sales|marketing"
    r"|finance|engineering|product|people|research|design|development|communications|HR|IT"
    r"|strategy|quality|nursing|supply|data|planning|policy|programs)\b)) (?:of )?",
    re.IGNORECASE,
)
_MOST_WORDS = 22


def offer(note: str, names: Mapping[str, str], *, resume: bool = False) -> str:
    """Return an offer as it stands after "thank you for": "offering to send me the list"; or empty.

    A job that was spoken of is thanked for as news, never taken up. `resume` says that my
    résumé was asked for or promised in the same talk, which "it" then means.
    """
    note = in_hand(note)
    if is_too_long(note) or note[:1] in {'"', "“", "„", "«"}:
        # In their own words "I" and "you" are turned around.
        return ""
    note = offered(whose(note))
    if not note:
        return ""
    note = _ON_SATURDAY.sub(" on Saturday", _RIDE.sub("ride-along", without_number(note)))
    line = cleaned(note, names)
    text = sent_the(
        in_whole_words(hurried_offer(without_treat(expanded(line.text)).strip(" .,;:!")))
    )
    text = _IT.sub(_what_it_is(resume=resume), text, count=1)
    text = _TO_A_VP.sub(r"the \g<who> of ", text)
    if resume:
        text = _LOOKS_IT_OVER.sub(_looks_resume_over, text, count=1)
    if private_reason(Cleaned(text=text, whole=line.whole)):
        return ""
    both = [text] if _SENDS_IT_ON.search(text) else []
    text = _SECOND.split(text, maxsplit=1)[0].strip()
    for head in (*both, text, *_heads(text)):
        said = _said(head)
        if (
            said
            and not _OF_THEMSELVES.match(said)
            and not hangs(said)
            and not doubt_of(said)
            and not dangles(said)
        ):
            return _DATE_ALONE.sub(r"\1 on \2", with_comma_in_date(said))
    return ""


def _heads(text: str) -> list[str]:
    """What stands before the commas of an offer: "tell me when it opens, probably in May"."""
    places = [found.start() for found in re.finditer(r",\s", text)]
    return [text[:place].strip() for place in reversed(places)]


def _what_it_is(*, resume: bool) -> str:
    return r"\1 my résumé" if resume else r"\1 it"


def _looks_resume_over(found: re.Match[str]) -> str:
    if " it" not in found[0]:
        return found[0]
    return f"{found[1]}{found[2]}{found[3] or ''} my résumé"


def _said(text: str) -> str:
    text = repaired(text)
    if _UNSURE.search(text):
        return ""
    known = (posted, told_of_bare, given, welcomed, referee, vouched, linked, taken_along)
    if told := next(filter(None, (kind(text) for kind in known)), ""):
        # A small name or a sign stays out of these as of all others.
        return "" if _is_odd(told) else told
    deed, _, _ = text.partition(" if I ")
    if (job := _JOB.search(deed)) and (spoken_of := of_a_job(text, deed, job)) is not None:
        return spoken_of
    if _cannot_stand(text) or _POINTS_NOWHERE.search(text) or _WAIVES_NO_FEE.search(text):
        return ""
    return _plainly(
        let(text)
        or asked_for_me(text)
        or _invitation(text)
        or _thing(text)
        or _deed(text)
        or plural_things(text),
        text,
    )


def _plainly(said: str, text: str) -> str:
    """What was said, unless a word of it is missing that a simpler way of saying it has."""
    return told_when(text) if not said or doubt_of(said) else said


def _is_odd(text: str) -> bool:
    odd = (_SIGNS, FAMILIAR, _LOWER_NAME)
    return any(each.search(text) for each in odd) or small_name(text) or abbreviated(text)


def _cannot_stand(text: str) -> bool:
    """Whether an offer holds what no letter can keep."""
    odd = (_SIGNS, _REFERS, FAMILIAR, _MY_PRONOUN, _LOWER_NAME, _GIVEN_TO_THEM)
    return (
        not text
        or len(text.split()) > _MOST_WORDS
        or any(pattern.search(text) for pattern in odd)
        or small_name(text)
        or abbreviated(text)
    )


def _invitation(text: str) -> str:
    """An offer in which I am the one who comes."""
    if found := _LET_ME.match(text):
        said = _turned(text[found.end() :])
        return f"offering to let me {said}" if said else ""
    found = _I_MAY.match(text)
    rest = text[found.end() :] if found else text
    verb = rest.split(" ")[0].lower()
    said = _turned(rest)
    if not said or re.search(r"\bme\b", said):
        return ""
    if verb in _ASKS and (found or _ANYTIME.match(rest)):
        return f"telling me that I could {said}"
    if verb in _THEY_COME and _TO_MINE.match(rest):
        return f"offering to {said}"
    comes = verb in _COMES - {"meet"} or (found and verb in _JOINS)
    if comes:
        return f"inviting me to {said}"
    let_me = verb in _IS_LET and (found or verb == "shadow")
    return f"offering to let me {said}" if let_me else ""


def _thing(text: str) -> str:
    """An offer of a thing: "intro to her boss", "lunch", "feedback on my draft"."""
    first, _, rest = text.partition(" ")
    bare = _OFFERED.sub("", text)
    if first.lower() in _INVITATIONS and (not rest or rest.split(" ")[0] in _AFTER_A_MEAL):
        said = to_you(f"see {text}").removeprefix("see ")
        return f"the invitation to {_lowered(said)}" if said else ""
    if _ANYTIME.match(bare):
        return f"telling me that I could {_lowered(bare)}"
    if found := _INVITES.match(bare):
        event = _seen(bare[found.end() :])
        return f"inviting me to {event}" if event else ""
    thing = "" if verb_first(bare) else _seen(_with_article(bare))
    return f"offering {thing}" if thing else ""


def _with_article(text: str) -> str:
    """A thing that is known here, with its article if it takes one; else empty."""
    found = _THINGS.match(text)
    if found and _IS_DONE.match(found[2]) and found[1].lower() in _ALSO_VERBS:
        return ""
    if found:
        thing = found[1].lower()
        return f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}{found[2]}"
    return _lowered(text) if _BARE_THINGS.match(text) else ""


def _seen(thing: str) -> str:
    """A thing in words to them, if it is whole."""
    said = to_you(f"see {thing}") if thing else ""
    return said.removeprefix("see ") if said and whole(said.split()) else ""


def verb_first(text: str) -> bool:
    """Whether a word that is both begins as a verb: "review my draft", "call me"."""
    words = text.lower().split()
    return len(words) > 1 and words[0] in _THEIRS and words[1] in _AFTER_A_VERB


# "Review case study" and "call back": what goes on so is done to something.
_IS_DONE = pattern_of(
    r" (?!(?:of|on|with|for|at|in|to|by|next|when|if|before|after|from|about|over|this|every|once"
    r"|anytime|sometime|tomorrow|until|during|and|or|as|any|whenever|through)\b"
    r"|(?-i:[A-Z]))[a-z]",
    re.IGNORECASE,
)
_ALSO_VERBS = word_set("review call visit tour copy demo look ride interview seat list template")
_AFTER_A_VERB = word_set(
    "along her him them my me it at over through the a an with you into up one two three some any"
    " both all whatever what every each anything"
)
_AFTER_A_MEAL = word_set("next when in at on with after if the")


def _deed(text: str) -> str:
    """An offer in which they are the one who does it."""
    rest = _HEAD.sub("", text, count=1)
    verb = rest.split(" ")[0].lower()
    if verb in {"intro", "introduction"} or verb not in _THEIRS:
        return ""
    said = _turned(rest)
    if said.startswith("invite me to "):
        return f"inviting me to {said.removeprefix('invite me to ')}"
    said = _with_the_one(_SENDS_A_THING.sub(r"\1 me \2", said))
    return f"offering to {said}" if said else ""


def _with_the_one(said: str) -> str:
    """Return "send me job description" with "the", where one thing is named bare."""
    if not _GIVEN_ME.match(said):
        return said
    verb, _, *thing = said.split()
    # Last year's test has its article already.
    if whole([verb, *thing]) or any(_OWNED.search(word) for word in thing):
        return said
    return " ".join(with_the([verb, "you", *thing])).replace(" you", " me", 1)


def _turned(text: str) -> str:
    said = to_you(text) if text else ""
    return said if said and whole(said.split()) else ""


def _lowered(text: str) -> str:
    return f"{text[0].lower()}{text[1:]}"
