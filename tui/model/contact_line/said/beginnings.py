"""What people write before a name: hi so her name is …; ask Jo (friend of Emi) about …."""

import re

from tui.model.contact_line.said.somebody import is_called_as_a_person, person_at_start
from tui.model.contact_line.words.work_words import is_job_word
from tui.model.naming.kin import kin_in
from tui.model.naming.more_given_names import is_likely_given_name, is_surely_given_name
from tui.model.text.lines import with_held_commas
from tui.model.text.patterns import pattern_of

_GREETING = (
    r"(?:(?:hi|hey|hello|ok|okay|so|well|um|uh|yo|btw|oh|fyi|just|also|and|then|yeah|anyway"
    r"|alright|right"
    r"|there|again|all|everyone|guys)\b[\s,.!:–—-]*)*"
)
_ABOUT = (
    r"(?:(?P<whose>(?:my|our)\s+[^,;:|]{2,30}?['’]s|her|his|their|the (?:person|guy|lady|woman"
    r"|man)['’]s"
    r"|the)\s+(?:full\s+|first\s+)?name(?:['’]?s|\s+is|\s+was)"
    r"|this is(?:\s+about|\s+for)?|(?:it|that)['’]s(?:\s+about)?"
    r"|(?:there['’]?s|there is|i (?:met|know|have|found|got|talked to|talked with|spoke to"
    r"|spoke with))\s+"
    r"(?P<somebody>(?:this|an?|the|one|some)\s+(?:[a-z]+\s+){0,2}?(?:guy|girl|lady|woman|man"
    r"|person|friend|dude"
    r"|gal|kid|nurse|teacher|neighbou?r)\b)(?:\s+(?:named|called|whose name is))?)\s+"
)
_BEGINS = pattern_of(rf"{_GREETING}{_ABOUT}[\"“„]?(?=[^\W\d_])", re.IGNORECASE)
_JOINED = pattern_of(
    r"^[\"”]?\s*[,;.]?\s*(?:(?:and|but|who|so)\s+)*(?=(?:(?:s?he|they|who)(?:['’]s|['’]re)?|is"
    r"|works?|runs"
    r"|owns|does|teaches|was)\b)",
    re.IGNORECASE,
)
_SHE_WORKS = pattern_of(
    r"(?<=[,;]\s)(?:(?:and|who|but)\s+)*(?:s?he|they)\s+(?=works?\s+(?:at|for|in|as)\b|[a-z]+s\s+(?:at|for)\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
_VERB = (
    r"(?:call|ring|phone|text|txt|e-?mail|message|msg|dm|ping|ask|contact|write(?: to)?|(?:talk"
    r"|speak) (?:to"
    r"|with)|reach out to|follow up with|meet(?: with)?|check with|get in touch with)"
)
_TO_ASK = pattern_of(rf"(?P<verb>{_VERB})\s+(?=[^\W\d_])", re.IGNORECASE)
_ABOUT_WHAT = pattern_of(
    r"(?P<aside>\s*\([^()]*\))?\s*[,:-]?\s*(?<![\w])(?P<what>(?:re\b\s*[:.]?|about|abt\b\.?"
    r"|regarding"
    r"|concerning|to (?:ask|discuss|see|talk)\b|if|whether)\s+\S.*)",
    re.IGNORECASE | re.DOTALL,
)


# Priest at st johns father tom kelly.
_OFFICE = pattern_of(
    r"(?P<job>(?:[a-z]+\s+){0,2}?(?P<office>[a-z]+))\s+(?P<at>(?:at|of|for|in|@)\s+[^,;:"
    r"|()]{2,40}?)\s+"
    r"(?=(?P<title>(?:father|fr|sister|sr|brother|rev|reverend|pastor|rabbi|imam|deacon|dr|doctor"
    r"|mr|mrs|ms|miss|mx"
    r"|coach|judge|prof|professor|sgt|capt|chief|officer)\.?)\s+[^\W\d_])",
    re.IGNORECASE,
)


_ANYBODY = pattern_of(
    r"(?:this|an?|the|one|some)\s+(?:guy|girl|lady|woman|man|person|dude|gal|kid)"
)
_STILL_TO_DO = pattern_of(
    r"(?:call|e-?mail|text|message|ask|contact)$|"
    r"(?:call|ring|e-?mail|text|txt|message|msg|dm|ping|ask|contact|follow up|reach out|write"
    r"|talk|speak|check)"
    r"\s+[a-z]"
)


def is_to_do(name: str) -> bool:
    """Whether what was read as a name is what is to be done: call about the internship."""
    return _STILL_TO_DO.match(name) is not None


def with_office_behind(text: str) -> str:
    """Return "priest at st johns father tom kelly knows …" with the name in front."""
    found = _OFFICE.match(text)
    is_job = found is not None and is_job_word(found["office"])
    if not found or not is_job or is_likely_given_name(text.split(maxsplit=1)[0]):
        return text
    name = person_at_start(text[found.end() :])
    if not name or not is_called_as_a_person(name):
        return text
    behind = text[found.end() + len(name) :].strip(" ,;")
    return ", ".join(
        filter(None, [name, found["job"], found["at"].replace("of ", "at ", 1), behind])
    )


def with_name_announced(text: str) -> str:
    """Return "hi so her name is Ann Roe and she's a cook" as Ann Roe, she's a cook."""
    begins = _BEGINS.match(text)
    name = person_at_start(text[begins.end() :]) if begins else ""
    if not begins or not name:
        return text
    behind = text[begins.end() + len(name) :]
    behind = _SHE_WORKS.sub("", _JOINED.sub(", ", behind))
    said = begins["somebody"] or begins["whose"] or ""
    if said.casefold() in ("her", "his", "their", "the") or said.startswith("the "):
        said = ""
    said = re.sub(r"['’]s$", "", "" if _ANYBODY.fullmatch(said) else said)
    return f"{name}{behind}" + (f", notes: {said}" if said else "")


def with_to_do_noted(text: str) -> str:
    """Return "call mark re: a job" as mark, and the rest as a note."""
    to_ask = _TO_ASK.match(text)
    if to_ask is None:
        return text
    name = person_at_start(text[to_ask.end() :])
    behind = text[to_ask.end() + len(name) :]
    is_name = bool(name) and (name[0].isupper() or is_likely_given_name(name.split()[0]))
    if not (is_name or is_called_as_a_person(name)):
        return text
    about = _ABOUT_WHAT.fullmatch(behind)
    is_relative = kin_in(f"my {name}") is not None and len(name.split()) == 1
    if about and not is_relative:
        aside = (about["aside"] or "").strip(" ()")
        notes = [to_ask["verb"], *filter(None, [aside]), about["what"]]
        return ", ".join([name, *(f"notes: {with_held_commas(note)}" for note in notes)])
    is_small = name == name.lower() and is_surely_given_name(name.split()[0]) and text[0].islower()
    return (
        f"{name}{behind}, notes: {to_ask['verb']}" if is_small and behind[:1] in ("", ",") else text
    )
