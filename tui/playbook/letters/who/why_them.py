"""Why somebody writes to this person and to no other, in words to them (R2)."""

import re

from tui.model.people import Contact
from tui.playbook.letters.parts import capitalized, statement
from tui.playbook.letters.weaving.cleaning import spelled
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.words.verbs import PAST_STEPS, THIRD
from tui.playbook.letters.who.introduction import unasking

_OF_ME_OR_YOU = re.compile(
    r"\b(?:I|I['’]m|I['’]ve|me|my|mine|we|our|us|you|your|yours)\b", re.IGNORECASE
)
_BEGINS_A_SENTENCE = re.compile(
    r"(?:I|I['’]\w+|my|we|we['’]\w+|our|you|you['’]\w+|your|it|it['’]s|this|that|there|as|because"
    r"|since|when|while|after|at|in|on|from|with|what|how|both|people|somebody|someone|everyone"
    r"|everybody|nobody|if|like|few|not many|reading|hearing|seeing|having)\b",
    re.IGNORECASE,
)
_SOMEBODY_SAYS = re.compile(
    r"(?:the |my |our |Prof\.? |Dr\.? |Mr\.? |Ms\.? |Mrs\.? )?[^\W\d_][^,;]{0,40}?\b(?:told"
    r"|said|says|suggested|recommended|mentioned|thinks|thought|spoke|sent|pointed|introduced|gave)\b",
    re.IGNORECASE,
)
_SHE_OR_HE = re.compile(r"(?:she|he|they)\b", re.IGNORECASE)
_ONE_OF_A_KIND = re.compile(
    r"(?:the )?(?=(?:only|first(?! gen| time| rate|-)|one of|closest|nearest|best)\b)",
    re.IGNORECASE,
)
_OF_THEIRS = re.compile(
    r"your (?:[\w-]+ ){1,3}(?:on|about|in|at|for|from|of|with)\b(?!.*\b(?:me|us|is|are"
    r"|was|were|has|had|made|helped|got|gave|showed|taught)\b)",
    re.IGNORECASE,
)
_A_THING = re.compile(r"(?:an?|the|another)\s+(?=\w)", re.IGNORECASE)
_EITHER = re.compile(r"(?<=[a-z]{3})/(?=[a-z]{3})")
_MICRO = re.compile(r"(?<=\bfood )micro\b|(?<=\bindustry )micro\b|(?<=\bhospital )micro\b")
_FORMS = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "been": "have been",
    "isn't": "are not",
}
_MORE_PAST = """
gave did had made knew met spoke told taught wrote took put cut hired hosted gave mentored built
published retired immigrated emigrated survived saw kept lost brought ran raised reviewed saved
organized invented advised answered appeared chaired quit
"""
_PAST = PAST_STEPS | frozenset(_MORE_PAST.split())
_BARE_STEP = re.compile(
    r"^(?:apprenticeship|internship|residency|fellowship|boot ?camp|PhD|postdoc)\b"
)
_CLAUSES = re.compile(r"\s*[,;]\s*(?:and\s+)?")
_AND_ALSO = re.compile(r"\band (\w+)(?= \w)")


def why_them(contact: Contact) -> str:
    """Return the sentence on why them in particular, in words to them (R2).

    Empty where there is none, or where it is not sure how what was noted becomes a sentence.
    """
    noted = _EITHER.sub(" or ", unasking(contact.why_them))
    noted = _MICRO.sub("microbiology", spelled(noted, {})).strip(" .")
    said = _sentence(noted) if noted else ""
    return statement(capitalized(said)) if said else ""


def _sentence(noted: str) -> str:
    noted = re.sub(r"\bi(?=$|\W)", "I", noted)
    speaks = _OF_ME_OR_YOU.search(noted) is not None
    if _OF_THEIRS.match(noted):
        return f"I am writing because of {noted[0].lower()}{noted[1:]}"
    if _BEGINS_A_SENTENCE.match(noted):
        return noted if speaks else ""
    if speaks and _SOMEBODY_SAYS.match(noted) and _deed(noted) == "":
        return noted
    if _SHE_OR_HE.match(noted):
        return to_you(noted)
    first, *others = _CLAUSES.split(noted)
    said = _of_you(first)
    more = next(filter(None, map(_deed, others)), "")
    return f"{said}, and {more}" if said and more else said


def _of_you(clause: str) -> str:
    """What they do, did or are: "runs the shop" → "you run the shop"; else empty."""
    if deed := _deed(clause):
        return deed
    if kind := _ONE_OF_A_KIND.match(clause):
        of_a_kind = clause[kind.end() :]
        article = "" if of_a_kind.lower().startswith("one of") else "the "
        return to_you(f"you are {article}{of_a_kind}")
    return to_you(f"you are {clause}") if _A_THING.match(clause) else ""


def _deed(clause: str) -> str:
    verb, _, rest = clause.partition(" ")
    small = verb.lower()
    of_you = _FORMS.get(small) or THIRD.get(small) or (small if small in _PAST else "")
    if not of_you or not rest:
        return ""
    if small not in _PAST:
        rest = _AND_ALSO.sub(lambda found: f"and {THIRD.get(found[1], found[1])}", rest)
    return to_you(f"you {of_you} {_BARE_STEP.sub(_with_article, rest)}")


def _with_article(found: re.Match[str]) -> str:
    return f"{'an' if found[0][0] in 'aeiou' else 'a'} {found[0]}"
