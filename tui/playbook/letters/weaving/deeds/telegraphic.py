"""Promises and offers typed as a telegram: "apply eng tech II when opens", "tell me if 18".

What is surely meant is put into words; what still hangs in the air afterwards stays out.
"""

import re

from tui.model.naming.names import CREDENTIALS
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import is_job_at_end
from tui.playbook.letters.job_titles import indefinite
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.verbs import THIRD

_OPENS = pattern_of(
    r"\b(?P<when>when|once|if|as soon as|before|after|until) (?P<verb>opens|posts|closes|reopens"
    r"|starts|begins|comes out|goes live|launches|is (?:posted|up|out|open|live)|gets posted)\b",
    re.IGNORECASE,
)
_OPEN = pattern_of(r"\b(when|once|if|as soon as) (open|posted|available|out)(?=$|[,.]| in\b)")
_I_AM = pattern_of(
    r"\b(when|if|once) (?=(?:able|home|back|around|nearby|accepted|hired|admitted|selected"
    r"|in (?:town|the area|the city|the neighborhood|[A-Z]\w+))(?=$|[,.]| (?:in|for|on|at|by)\b))",
    re.IGNORECASE,
)
_I_DO = pattern_of(
    r"\b(when|if|once|after|before|unless|as soon as) (?=(?:ask|apply|pass|finish|need|want"
    r"|take|send"
    r"|e-?mail|call|come|make|sign|decide|graduate|move|get|have|write|show|bring|enroll|register"
    r"|start|join|visit|text) ?(?!list|test|center|center|fee|up\b)\w*)",
    re.IGNORECASE,
)
_IT_OPENS = pattern_of(
    r"\b(when|once|if|before|after|until) (?=(?:list|posting|application|window|program|portal"
    r"|class"
    r"|registration|enrollment|spot|exam|course|waitlist|next (?:class|cohort|round|session)"
    r"|hiring list) (?:opens|closes|posts|comes|starts|begins|reopens|is)\b)",
    re.IGNORECASE,
)
_LICENSED = pattern_of(r"\b([A-Z][a-z]+ [A-Z][a-z'’-]+),? ((?:[A-Z][A-Z.-]+,? ?)+)(?=$|[ ,.])")
_SENDS_THE = pattern_of(
    r"^((?:(?:s?he|they) )?(?:(?:will|would|can|could) )?(?:send|e-?mail|forward|share|text|print))"
    r" (?!me\b|the\b|an?\b|my\b|your\b|her\b|his\b|their\b|you\b|us\b|one\b|two\b|some\b|any\b"
    r"|it\b|to\b|on\b)((?:[\w-]+ ){1,3}(?:PDF|template|checklist|spreadsheet|syllabus|handout|form"
    r"|guide|link|list|article|manual|booklet|worksheet|recording|deck))$",
    re.IGNORECASE,
)
_FAFSA = pattern_of(r"(?<!the )(?<!my )\bFAFSA\b(?! (?:form|help|night|workshop|application))")
_SHADOW = pattern_of(
    r"\bshadow (?=(?:an?|one|two|three|half an?) (?:full |whole |half )?(?:day|shift|morning"
    r"|afternoon|evening|week|class|rotation)s?\b)"
)
_OF_AGE = pattern_of(r"\b(when|if|once) (?=(?:1[4-9]|2[0-5])(?=$|[,.]))", re.IGNORECASE)
_WEATHER = pattern_of(r"\bif (not )?(raining|snowing|sunny|icy)\b", re.IGNORECASE)
_NUMBERED = pattern_of(r"\b(?:I{1,3}|IV|V|\d)\b")
_APPLY = pattern_of(
    r"^apply (?!for\b|to\b|at\b|in\b|by\b|with\b|online\b|early\b|again\b|before\b|when\b|once\b"
    r"|after\b|as\b|there\b|here\b|what\b|the\b|it\b|this\b|that\b|through\b|on\b|now\b|first\b"
    r"|if\b|soon\b|and\b)(?P<what>.+?)(?P<rest>,? (?:when|once|if|as soon as|before|after|by|in"
    r"|next|this)\b.*)?$",
    re.IGNORECASE,
)
_APPLIED_FOR = pattern_of(
    r"(?:program|apprenticeship|scholarship|grant|certificate|license|permit|fellowship|residency"
    r"|academy|training|course|class|exam|membership|loan|visa)$",
    re.IGNORECASE,
)
_ENROLL = pattern_of(
    r"^(?P<verb>sign up|signup|register|enroll)(?P<joint> for| in)? "
    r"(?!with\b|on\b|at\b|by\b|online\b|early\b|again\b|as\b|to\b|before\b|when\b|once\b|after\b"
    r"|me\b|my\b|now\b|if\b|and\b|there\b|here\b)"
    r"(?P<article>(?:the|an?|my|their|his|her|another|two|this|that|some|any"
    r"|one of) )?(?P<what>.+?)"
    r"(?P<rest>,? (?:in|by|before|when|once|next|this|on|at|with|if|after|starting)\b.*)?$",
    re.IGNORECASE,
)
_ONE_OF_MANY = pattern_of(r"(?:class|course|workshop|training|seminar|boot ?camp)$", re.IGNORECASE)
_THE_ONE = pattern_of(
    r"(?:exam|test|webinar|meeting|tour|program|list|newsletter|fair|conference)$"
)
_SOMETIME = r"(?:when|if|once|unless|as soon as)"
_NO_SUBJECT = word_set(
    "approved accepted raining in at able open available ready done free back home posted hired "
    "told asked offered allowed eligible interested up out not still over too"
)
# "If county okay": who says so, and to what, is not told in a sentence.
_WITHOUT_VERB = pattern_of(
    rf"\b{_SOMETIME} (?:(?!is\b|are\b|it\b|you\b|I\b|they\b|we\b)[\w']+ ){{1,2}}"
    r"(?:ok|okay|cool|fine|allowed|approved|available|open|willing|agreed?|down|alright)(?=$|[,.])",
    re.IGNORECASE,
)
_HANGS = pattern_of(rf"\b{_SOMETIME} ([\w'-]+)", re.IGNORECASE)


def in_whole_words(text: str) -> str:
    """Return a deed with the words that a telegram leaves out: "when it opens", "apply for"."""
    text = _OPENS.sub(r"\g<when> it \g<verb>", text)
    text = _OPEN.sub(r"\1 it is \2", text)
    text = _LICENSED.sub(_without_license, _FAFSA.sub("the FAFSA", _IT_OPENS.sub(r"\1 the ", text)))
    text = _I_DO.sub(r"\1 I ", _SHADOW.sub("shadow them for ", text))
    text = _WEATHER.sub(lambda found: f"if it is {found[1] or ''}{found[2]}", text)
    return _OF_AGE.sub(r"\1 I am ", _I_AM.sub(r"\1 I am ", text))


def sent_the(text: str) -> str:
    """Return an offer to send one thing with the words it leaves out: "send me the list"."""
    return _SENDS_THE.sub(r"\1 me the \2", text)


def _without_license(found: re.Match[str]) -> str:
    """A name without the letters of a license behind it: Dana Ortiz RN."""
    letters = found[2].replace(",", " ").split()
    known = all(each.strip(".").lower().replace(".", "") in CREDENTIALS for each in letters)
    return found[1] if known else found[0]


def enrolled(text: str) -> str:
    """Return a promise to apply or to sign up with the "for" and the article it leaves out."""
    if found := _APPLY.match(text):
        what, rest = found["what"], found["rest"] or ""
        if _NUMBERED.search(what):
            return f"apply for {what}{rest}"
        is_thing = _APPLIED_FOR.search(what)
        return f"apply for the {what}{rest}" if is_thing else text
    found = _ENROLL.match(text)
    if found is None:
        return text
    verb = "sign up" if found["verb"].lower() == "signup" else found["verb"].lower()
    joint, article = found["joint"] or " for", found["article"] or ""
    what, rest = found["what"], found["rest"] or ""
    if not article and _ONE_OF_MANY.search(what):
        what = indefinite(what)
    elif not article and _THE_ONE.search(what):
        what = f"the {what}"
    return f"{verb}{joint} {article}{what}{rest}"


# "If I send": what, is cut off or was never said.
_WITHOUT_OBJECT = pattern_of(
    r"\b(?:if|when|once|after|as soon as|until|unless|before) I"
    r" (?:can |will |could |do )?(?:send|bring"
    r"|give|get(?! in\b| on\b)|make|need|want|take|put|show|have|do|like|use|buy|build|find"
    r"|choose|pick|submit)"
    r"(?=$|[,.;]| (?:before|by|until|on|in|after|to (?:you|her|him|them)|at)\b)"
)


def hangs(text: str) -> bool:
    """Whether a deed still says "when" or "if" of nobody: "when opens", "if approved"."""
    if _WITHOUT_VERB.search(text) or _WITHOUT_OBJECT.search(text):
        return True
    words = [found[1].lower() for found in _HANGS.finditer(text)]
    is_bare_job = text.startswith("apply ") and is_job_at_end(text.rsplit(maxsplit=1)[-1])
    return (is_bare_job and " for " not in text and " to " not in text) or any(
        word in THIRD or word in _NO_SUBJECT or word.isdigit() for word in words
    )
