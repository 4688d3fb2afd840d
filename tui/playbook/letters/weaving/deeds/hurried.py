"""The words that hurried promises and offers leave out, where only one can be meant."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set

_GIVES = (
    r"send|sent|email|emailed|e-mail|mail|text|show|give|gave|forward"
    r"|bring|lend|lent|loan|share|get"
)
_THE = frozenset({"link", "syllabus", "recording", "handbook", "address"})
_THINGS = (
    r"link|syllabus|recording|handbook|address|list|template|copy|sample|draft|example|outline"
    r"|photo|picture|summary|map|sketch|budget|schedule|checklist|diagram|video|write-up"
)
_GIVEN = pattern_of(
    rf"\b({_GIVES}) (?:(me|her|him|them) )?({_THINGS})"
    r"(?= (?:of|for|to|from) (?!(?:me|her|him|them|my|mine|our)\b))",
    re.IGNORECASE,
)
# Into whose class they let me come is theirs.
_YOUR_CLASS = pattern_of(
    r"\b(sit in on|observe|visit|attend|watch) (?=(?:class|rehearsal|seminar)"
    r"(?=$|[,.]| (?:on|in|at|next|this|when|any|every|sometime|[A-Z])))"
)
_MY_PAPERS = pattern_of(
    r"\b((?:look|read|go) (?:over|through)|mark up|look at|edit|check|review|read|proofread"
    r"|critique|fix up|polish|comment on|give feedback on|help with|run through)"
    r" (résumé|CV|cover letter|portfolio|personal statement|application|(?:case|use) study"
    r"|(?:business|lesson|project|marketing|study|care) plan|essay|statement of purpose|statement"
    r"|writing sample|sample|transcript|one-pager|(?:slide )?deck|slides|capstone|proposal|budget"
    r"|LinkedIn profile|profile|pitch|thesis|dissertation|manuscript|reel|bio|GitHub|drawings"
    r"|designs?|code|(?:first |rough )?draft|poster|abstract|website|grant|business case|report)"
    r"(?=$|[,.]| (?:before|when|once|if|for|after|by|in|next|this|on)\b)",
    re.IGNORECASE,
)
_SHADOW_FOR = pattern_of(
    r"\b(shadow (?:her|him|them)) (?=(?:an?|one|two|three|four|\d) (?:full |whole |half )?"
    r"(?:day|shift|morning|afternoon|evening|week|hour|class|rotation|clinic)s?\b)",
    re.IGNORECASE,
)
_FROM_THE = pattern_of(
    r"\b(from|at) (plant|shop|lab|store|warehouse|clinic|factory|garage|farm|studio|library"
    r"|union|office|restaurant|bakery|yard)(?=$|[,.]| (?:w/|w |with|by|for|and|when|before|after)\b"
    r"| w/)",
    re.IGNORECASE,
)
_FOR_THE = pattern_of(
    r"\bfor ((?:summer|fall|spring|winter) (?:externship|internship|program|class|session"
    r"|semester|camp|course|job|placement))\b",
    re.IGNORECASE,
)
_WHEN_DONE = pattern_of(
    r"\b(when|once|as soon as|after) (done|finished|ready|printed|posted|complete|live|up)$",
    re.IGNORECASE,
)
_ITS_DONE = pattern_of(
    r"\bits (?=(?:up|done|ready|live|out|finished|posted|printed|over)\b)", re.IGNORECASE
)
_DOES = pattern_of(
    r"\b(do|write|make|prepare|draw up) (audit|summary|review|draft|inventory|outline|budget"
    r"|write-up|list|sketch|map|survey|mock-up)"
    r"(?= of (?:the|my|our|an?|all|each|every|her|his|their)\b)",
    re.IGNORECASE,
)
_SENDS = r"send|email|e-mail|mail|text|show|bring|give|forward|get"
_TO_THEM = (
    rf"(?:,| and| then),? (?:and |then )?({_SENDS}) (?:it |them |this |that )?(?:to )?"
    r"(her|him|them)"
)
_THEN_SENDS = pattern_of(rf"^(.+?){_TO_THEM}$", re.IGNORECASE)
_HEAD_OF = pattern_of(r"^(.+?)(?: (?:of|for|on|with|from|about|in|to)\b.*)?$")
_BARE = pattern_of(
    rf"^(?:{_THINGS}|(?:one|two|three|\d)[- ]page[a-z]* \w+|short \w+|quick \w+)\b(?!s\b)",
    re.IGNORECASE,
)
_MAKES = word_set(
    "write draft make finish fix build record take print scan edit sketch design film shoot pick "
    "choose find complete fill compile type prepare"
)
_IT = pattern_of(r"\b(?:it|that|this|those)(?: to)? (?:her|him|them)$", re.IGNORECASE)
_IS_ADDRESSED = pattern_of(r"\b(?:her|him|them|you)\b", re.IGNORECASE)


_ROLES = (
    r"(?:charge nurse|manager|boss|supervisor|foreman|captain|chief|principal|director|instructor"
    r"|dean|chair|coordinator|recruiter|owner|head chef|chef|crew lead|team lead|shift lead|super)"
)
_ASKS_ROLE = pattern_of(
    rf"\b(ask|check with|talk to|speak to|text|email|call) (?={_ROLES}\b)", re.IGNORECASE
)
_HOOKS_UP = pattern_of(
    r"\bhook me up with (?=(?:the|her|his|their|somebody|someone)\b)", re.IGNORECASE
)
_OFFERED_TO = pattern_of(r"\boffered two (?=[a-z]+ me\b)", re.IGNORECASE)
_IF_I_WANT = pattern_of(r",? (?:if|when|whenever) I(?: would| do)? (?:want|like|wanted)(?: to)?$")
_A_BEFORE_VOWEL = pattern_of(r"\ba (?=(?!one\b|once\b|eu|ou?i)[aeio][a-z])")


def hurried_offer(text: str) -> str:
    """Return an offer with the articles and the "my" that its hurried words leave out."""
    text = _IF_I_WANT.sub("", _OFFERED_TO.sub("offered to ", text))
    text = _ASKS_ROLE.sub(r"\1 the ", _HOOKS_UP.sub("connect me with ", text))
    text = _A_BEFORE_VOWEL.sub("an ", text)
    text = _GIVEN.sub(lambda found: _given(found, to_me=True), text)
    text = _YOUR_CLASS.sub(r"\1 your ", _MY_PAPERS.sub(r"\1 my \2", text))
    return _SHADOW_FOR.sub(r"\1 for ", text)


_ABOUT = pattern_of(r"(?<=\w )re:\s*(?=\w)", re.IGNORECASE)
# The book she said is the book she mentioned.
_SAID = pattern_of(
    r"((?:the|that) (?:[\w-]+ )?[\w-]+ (?:she|he|they)) (?:said|says)(?=\s*(?:[,(]|$))",
    re.IGNORECASE,
)
_ABOUT_THE = pattern_of(
    r"\b(let (?:her|him|them) know about|tell (?:her|him|them) about) "
    r"(?!(?:the|my|our|an?|her|his|their|how)\b)"
    r"(?=(?:[\w-]+ ){0,2}(?:class|course|exam|test|interview|program|application|open house)\b"
    r"(?! (?:and|or)\b))",
    re.IGNORECASE,
)
_CALLS_BACK = pattern_of(r"^call back\b", re.IGNORECASE)


def hurried_promise(what: str, verbs: frozenset[str]) -> str:
    """Return a promise with its verb first and its small words: "send her two menus".

    `verbs` are those that a promise may begin with.
    """
    what = re.sub(r"(?<=\w) \+ (?=[a-z])", " and ", what)
    what = _CALLS_BACK.sub("call them back", _SAID.sub(r"\1 mentioned", _ABOUT.sub("about ", what)))
    what = _ABOUT_THE.sub(r"\1 the ", what)
    text = _WHEN_DONE.sub(r"\1 it is \2", _ITS_DONE.sub("it is ", what.strip(" .,;")))
    text = _DOES.sub(lambda found: f"{found[1]} {_with_article(found[2])}", text)
    text = _GIVEN.sub(lambda found: _given(found, to_me=False), text)
    text = _FOR_THE.sub(r"for the \1", _FROM_THE.sub(r"\1 the \2", text))
    found = _THEN_SENDS.match(text)
    if found is None:
        return text
    thing, verb, whom = found[1].strip(" ,"), found[2].lower(), found[3].lower()
    first, *rest = thing.lower().split()
    if first not in verbs or rest[:1] == ["of"]:
        thing = _with_article(thing) if _BARE.match(thing) else thing
        return f"{verb} {whom} {thing}"
    if _IS_ADDRESSED.search(thing):
        return text
    if verb in {"text", "email", "e-mail"} and first not in _MAKES and not _IT.search(text):
        # "Do 20 problems, text him": of what was done nothing goes to them.
        return f"{thing} and {verb} {whom}"
    head = _HEAD_OF.match(thing)
    many = head is not None and head[1].endswith("s") and not head[1].endswith("ss")
    return f"{thing} and {verb} {'those' if many else 'it'} to {whom}"


def _given(found: re.Match[str], *, to_me: bool) -> str:
    whom = found[2] or ("me" if to_me else "")
    thing = found[3].lower()
    article = "the" if thing in _THE else "a"
    return " ".join(filter(None, (found[1], whom, article, thing)))


def _with_article(thing: str) -> str:
    return f"{'an' if thing[0].lower() in 'aeiou' and not thing.startswith('one') else 'a'} {thing}"
