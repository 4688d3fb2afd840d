"""What I said I would do, in words to them: what follows "I will". Else the letter is silent."""

import re
from collections.abc import Mapping

from tui.model.note import says_none
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import is_job_at_end
from tui.playbook.letters.parts import listed
from tui.playbook.letters.weaving.cleaning import Cleaned, cleaned, expanded
from tui.playbook.letters.weaving.deeds.hurried import hurried_promise
from tui.playbook.letters.weaving.deeds.several import deeds_in, is_list, with_resume
from tui.playbook.letters.weaving.deeds.spoken import promised
from tui.playbook.letters.weaving.deeds.telegraphic import enrolled, hangs, in_whole_words
from tui.playbook.letters.weaving.deeds.whose import whole_thing, with_comma_in_date
from tui.playbook.letters.weaving.gate import FAMILIAR, abbreviated, private_reason, small_name
from tui.playbook.letters.weaving.in_hand import in_hand
from tui.playbook.letters.weaving.shaping.objects import dangles, whole, with_the
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.whole_english.certain import doubt_of
from tui.playbook.letters.weaving.whole_english.repairs import repaired
from tui.playbook.letters.weaving.whole_english.two_nouns import is_vague
from tui.playbook.letters.weaving.whole_english.whole_things import (
    lacks_article,
    with_articles_given,
)

_VERB_WORDS = (
    "add analyze apply sign attach clean edit polish renew swing arrange"
    " ask attend bring build buy call check"
    " collect come compare connect "
    "contact consider do download draft email enroll explore fill find finish follow forward get "
    "give go help interview introduce invite join keep learn lend let listen look mail make map "
    "meet mention message organize pass phone pick plan play practice prepare print put reach read "
    "record redo register reply report research return review revise rewrite ride save say "
    "schedule search see send set shadow share show sign sit speak spend start stop study "
    "subscribe take talk tell test text thank think translate try update use visit volunteer watch "
    "work write begin complete submit fix upload finalize tidy"
)
_VERBS = frozenset(_VERB_WORDS.split())
_HEAD = pattern_of(
    r"^(?:i (?:will|said i would|promised to|should|need to|have to)|i'll|to|must|will) ",
    re.IGNORECASE,
)
_KINS = pattern_of(
    r"\b(?P<who>(?:grand|step)?(?:mom|dad|ma|mother|father)|aunt|uncle|sister|brother|cousin|nana"
    r"|tia|tio|grandma|grandpa|boss|teacher|professor|advisor|neighbor|roommate)'?s"
    r"(?P<rest>(?: (?:old|new|own|good|big|little|best|spare|extra))*"
    r" (?!and\b|or\b|are\b|who\b|in\b|at\b|to\b|on\b|with\b|from\b|for\b|of\b|do\b|can\b|will\b"
    r"|have\b|were\b|that\b|there\b|about\b)[a-z]+)",
    re.IGNORECASE,
)
_A_NUMBER = pattern_of(r"\d[\d().\s-]{5,}\d|\S@\S")
_OWNERS = frozenset(["my", "his", "her", "their", "your", "our", "the", "a", "an"])
_OF_KIN = pattern_of(
    r"\b(?:mom|dad|mother|father|aunt|uncle|sister|brother|cousin|grandma|grandpa)'s ",
    re.IGNORECASE,
)
_SIGNS = pattern_of(r"(?<![A-Z])&|&(?![A-Z])|[=+/<>*:?$%#@|\\^{}~_\"“”]|->|!|\.\.")
_RESUME = pattern_of(r"\b(?:résumés?|cv)\b", re.IGNORECASE)
_SENDS = pattern_of(r"^(?:send|email|e-mail|mail|share|forward|get)\b", re.IGNORECASE)
_THEN_SENDS_IT = pattern_of(
    r"^(?:fix(?: up)?|update|redo|revise|rewrite|polish|finish|edit|clean up|trim|shorten|tailor)\b"
    r"(?: (?:my|the))? (?:résumé|cv)s?(?: \w+)?(?:,? and|,? then|,) (?:then )?(?:send|email|e-mail"
    r"|forward|share|get) (?:it|that)(?: (?:back )?to (?:her|him|them|you))?$",
    re.IGNORECASE,
)
_TO_ANOTHER = pattern_of(
    r"\b(?:to|for|2) (?!her\b|him\b|them\b|you\b|one page|two pages|a page|have\b|be\b|make\b"
    r"|fit\b|the end"
    r"|review\b|look\b|read\b)\w|^(?:send|email|forward|give|get|show) (?!her\b|him\b|them\b|you\b"
    r"|my\b|the\b|a\b|over\b|in\b|out\b|back\b|updated\b|new\b|revised\b|current\b|latest\b|résumé|cv)"
    r"[A-Z]\w+ (?:my |the |a )?(?:résumé|cv)\b",
    re.IGNORECASE,
)
_NONE_YET = pattern_of(
    r"\b(?:when|once|if|as soon as) (?:I (?:have|get|make|write|finish) (?:one|it)|there is one)\b"
)
# "Let me know": that is for them to do.
_TO_ME = pattern_of(r"[a-z-]+ (?:back )?me\b", re.IGNORECASE)
_TO_A_PAGE = pattern_of(
    r"(?:make|cut|shorten|trim|get|keep|bring|reduce) (?:my |the )?(?:résumé|cv)(?: down)?(?: to)?"
    r" (?:one|1|a single)[- ]page\b",
    re.IGNORECASE,
)
_REWORKS = pattern_of(
    r"(fix up|fix|update|redo|rewrite|revise|rework|polish|clean up|edit|tailor|reformat) "
    r"(?:my |the )?(?:résumé|cv)\b",
    re.IGNORECASE,
)
# A day that is over when it is named is promised to nobody.
_BY_THE_DAY = pattern_of(
    r",? (?:by|before|until|on) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? "
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{4})?[ .]*$",
    re.IGNORECASE,
)
_ORDINAL = pattern_of(
    r"^(\w+ (?:you )?)(?=(?:first|second|third|fourth|next|last|final|rest|whole) [a-z])"
)
_FOR_THEM = pattern_of(r"\b(?:for|on) you(?:r)?\b")
_OPENING_JOB = pattern_of(
    r"\b(?:jobs?|positions?|openings?|internships?|salary|hire|hiring)\b", re.IGNORECASE
)
_ME = pattern_of(r"\b(?:I|I'm|we|us|our)\b(?! (?:am|will|was|have|did|do|can|read|wrote|learn))")
_SMALL_NAME = pattern_of(
    r"\b(?:friend|colleague|boss|cousin|coworker|contact|named|called|by) "
    r"(?!(?:at|in|from|who|to|for|about|and|or|with|of|the|a|an|my|your|on|me|us|how|what|then"
    r"|noon|summer|spring|fall|winter|hand|phone|email|mail|next|this|end|reading|asking|then)\b)[a-z]+",
)
_MINE = pattern_of(
    r"^(send|email|text|bring|show) (?:my |the )?((?:portfolio|transcript|essay|GitHub|website"
    r"|schedule"
    r"|cover letter|reel|sketchbook|lesson plans?)(?: link)?(?=$|,| by\b| when\b| once\b|"
    r" after\b))",
    re.IGNORECASE,
)
_GIVES = r"send|email|e-mail|mail|text|show|give|forward|hand|bring|get|lend|tell"
_THE_ONE_OF_MINE = pattern_of(
    rf"^({_GIVES}) (her|him|them) (?!the\b|an?\b|my\b)((?:[\w'-]+ )?[\w'-]*[^\Ws]"
    r" (?:of|from|to|for) (?:my|mine|our)\b)",
    re.IGNORECASE,
)
_SEVERAL_OF_MINE = pattern_of(
    rf"^({_GIVES}) (?:her|him|them) ((?:[\w'-]+ )?[\w'-]+s (?:of|from|to|for) (?:my|mine|our)\b)",
    re.IGNORECASE,
)
_HER_OR_HERS = pattern_of(
    rf"^(?:{_GIVES}|ask|call|remind|teach) her (?!(?:.*\bback|[\w']+'s)\b)[a-z][\w'-]*\b",
    re.IGNORECASE,
)
# Whether by text or by mail, they are told how it went.
_TELLS_HOW = pattern_of(
    r"^(?:text|e-?mail|message|call|ping|write(?: to)?)(?: (?:her|him|them))?"
    r" (?=(?:how (?!it\b)|if\b|whether\b))",
    re.IGNORECASE,
)
_HOW_IT_GOES = pattern_of(
    r"\bhow (?=(?!(?:the|my|your|his|her|their|our|it|an?|this|that|things|we|they"
    r"|i|you|each|every)\b)(?:[a-z-]+ ){1,2}(?:goes|went|is going|turns? out|turned out"
    r"|works? out)\b)"
)
_VAGUE_THING = pattern_of(r"(?<=\w{3}) (?:thing|thingy)(?=$|[,.]| (?:by|to|when|on|before)\b)")
_WHICH = pattern_of(r"\b(?:which|what) \w+$|\b(?:that|this|those|these) ones?$", re.IGNORECASE)
# In a letter "that" points at nothing.
_THAT_ONE = pattern_of(
    r"^(look into|look up|check out|apply (?:for|to)|sign up for|read|watch|try|join|find|listen to"
    r"|visit|contact) (?:that|this|those|these) (?!one\b|ones\b|stuff\b)((?:[\w'-]+ ){0,2}[\w'-]+)$"
)
# What tells one thing from another is not left out: my report (the short one).
_WHICH_OF_THEM = pattern_of(r"\((?:only |not )?(?:the|my|her|his)\b[^)]*\bones?\)", re.IGNORECASE)
_LAUGHS = pattern_of(r"\W*\b(?:lol|lmao|haha+)\b\W*$", re.IGNORECASE)
_MY_QUESTIONS = pattern_of(r"^(email|send|text|write) (?:questions|my questions)\b", re.IGNORECASE)
_THANKS = pattern_of(
    r"(?:send|write|mail) (?:you )?(?:a |the )?thank|thank (?:you\b(?! for)|[a-z]+ (?:note"
    r"|card|letter))"
)
_TO_SET_UP = pattern_of(r" to set up (?:the|an?) [\w ]+$")
# "And tell him" says what of all he is told.
_AND_TELL = pattern_of(r"(?<= and )(?:then )?tell you$")
_MOST_WORDS = 20
_TWO = 2
RESUME = "résumé"
"""What stands first of a promise by which my résumé goes to them."""


def is_about_resume(what: str) -> bool:
    """Whether a promise is that my résumé goes to them."""
    text = cleaned(promised(in_hand(what)), {}).text
    if (
        not _RESUME.search(text)
        or _TO_A_PAGE.match(text)
        or _TO_ANOTHER.search(text)
        or _NONE_YET.search(text)
    ):
        return False
    if _THEN_SENDS_IT.search(text):
        return True
    return _SENDS.match(text) is not None or len(text.split()) <= 2  # noqa: PLR2004


def resume_reworked(what: str) -> str:
    """Return what I did to my résumé, after "I said I would": "cut my résumé to one page"."""
    text = cleaned(promised(in_hand(what)), {}).text
    if _TO_A_PAGE.match(text):
        return "cut my résumé to one page"
    found = _REWORKS.match(text)
    return f"{found[1].lower()} my résumé" if found else ""


def mentions_resume(what: str) -> bool:
    """Whether a promise speaks of my résumé at all: "redo resume"."""
    return _RESUME.search(cleaned(what, {}).text) is not None


def promises_in(what: str, names: Mapping[str, str]) -> list[str]:
    """Return all that a promise says I will do, each as `promise` has it; empty for one in doubt.

    That my résumé goes to them is "résumé", with what goes with it: "résumé and transcript".
    Where one of several cannot be said none is, lest half a promise be lost.
    """
    said: list[str] = []
    for deed in deeds_in(what, _VERBS):
        mine, others = with_resume(deed)
        if not is_about_resume(mine):
            said.append(_promise(deed, names))
            continue
        beside = [_goes_along(_promise(each, names)) for each in others]
        said.append(listed([RESUME, *beside]) if all(beside) else "")
    if not all(said):
        return []
    papers = [each for each in said if each.startswith(RESUME)]
    others = [each for each in said if not each.startswith(RESUME)]
    return papers + ([_told(others)] if others else []) if len(papers) < _TWO else []


def promise(what: str, names: Mapping[str, str]) -> str:
    """Return a promise as it stands after "I will", its day left out before; or empty.

    `what` is in the words of the note; one about the résumé is told on its own.
    """
    said = [_promise(deed, names) for deed in deeds_in(what, _VERBS)]
    return _told(said) if said and all(said) else ""


def _told(deeds: list[str]) -> str:
    """What I will do, one after the other: "take the test and let you know"."""
    return _AND_TELL.sub("let you know", listed(deeds))


def _goes_along(said: str) -> str:
    """What is sent with my résumé: "the link" of "send you the link"; empty for all else."""
    thing = said.removeprefix("send you ").removeprefix("my ")
    return thing if thing and thing not in (said, said.removeprefix("my ")) else ""


def _promise(what: str, names: Mapping[str, str]) -> str:
    """One deed as it stands after "I will"; or empty."""
    what = _BY_THE_DAY.sub("", promised(whole_thing(_LAUGHS.sub("", what))))
    hurried = hurried_promise(what, _VERBS)
    line = cleaned(_KINS.sub(_their_thing, hurried), names)
    text = _HEAD.sub("", expanded(line.text), count=1)
    text = _without_aside(text).strip(" .,;:!")
    text = _HOW_IT_GOES.sub("how the ", _TELLS_HOW.sub("let them know ", text))
    text = enrolled(in_whole_words(_without_thing(text)))
    text = re.sub(r"^update (?=LinkedIn\b)", "update my ", text)
    text = _MY_QUESTIONS.sub(r"\1 them my questions", repaired(text)).replace("your ", "my ")
    text = _MINE.sub(r"\1 them my \2", text)
    text = _SEVERAL_OF_MINE.sub(r"\1 you \2", _THE_ONE_OF_MINE.sub(r"\1 \2 the \3", text))
    words = [] if _TO_ME.match(text) or _WHICH_OF_THEM.search(what) else text.split()
    if says_none(what) or not words or words[0].lower() not in _VERBS or len(words) > _MOST_WORDS:
        return ""
    # "Dad's old toolbox" says whose it is, and no more of him.
    line = Cleaned(_OF_KIN.sub("", text), _OF_KIN.sub("", line.whole))
    if (
        _A_NUMBER.search(what)
        or private_reason(line)
        or _SIGNS.search(text)
        or _OPENING_JOB.search(text)
        or _WHICH.search(text)
        or is_vague(text)
    ):
        return ""
    said = re.sub(r"\b(send|email|give|show) to (?=you\b)", r"\1 it to ", expanded(to_you(text)))
    if (
        _is_odd(said)
        or hangs(said)
        or dangles(said)
        or (_HER_OR_HERS.match(text) and " your " in f"{said} ")
    ):
        return ""
    said = with_articles_given(_ORDINAL.sub(r"\1the ", said)) if said else ""
    deeds = [deed if _is_whole(deed) else with_the(deed) for deed in _deeds(said)] if said else []
    if not deeds or not all(map(_is_whole, deeds)):
        return ""
    said = " and ".join(" ".join(deed) for deed in deeds)
    if _RESUME.search(said) and not _FOR_THEM.search(said):
        return ""
    said = _THAT_ONE.sub(r"\1 the \2 you mentioned", said)
    return "" if _THANKS.match(said) or doubt_of(said) else with_comma_in_date(said)


def _without_aside(text: str) -> str:
    """A deed up to the comma behind which no more of it stands: "call her, she is in till 5"."""
    commas = (found.start() for found in re.finditer(", ", text))
    return text[: next((at for at in commas if not is_list(text, at)), len(text))]


def _without_thing(text: str) -> str:
    """A promise without "thing" behind what has a name of its own: my pivot table thing."""
    found = _VAGUE_THING.search(text)
    if found and is_job_at_end(text[: found.start()].rsplit(maxsplit=1)[-1]):
        # "The treasurer thing" is no treasurer, and what it is nobody says.
        return ""
    last = text[: found.start()].rsplit(maxsplit=1)[-1].lower() if found else ""
    return _VAGUE_THING.sub("" if lacks_article(f"send {last}") else " stuff", text)


def _is_whole(deed: list[str]) -> bool:
    return whole(_TO_SET_UP.sub("", " ".join(deed)).split())


def _is_odd(said: str) -> bool:
    odd = FAMILIAR.search(said) or _SMALL_NAME.search(said)
    return bool(odd) or small_name(said) or abbreviated(said)


def _their_thing(found: re.Match[str]) -> str:
    who = found["who"]
    before = found.string[: found.start()].lower().split()[-1:]
    alone = not _OWNERS.intersection(before)
    return f"{who.capitalize() if alone else who}'s{found['rest']}"


def _deeds(said: str) -> list[list[str]]:
    """The words of each thing I will do: "finish the game" and "send you the link"."""
    deeds: list[list[str]] = [[]]
    for word in said.split():
        if deeds[-1][-1:] == ["and"] and word in _VERBS and len(deeds[-1]) > 2:  # noqa: PLR2004
            deeds[-1].pop()
            deeds.append([])
        deeds[-1].append(word)
    return deeds
