"""Kinds of offers that hurried notes have in few words: what they gave, will tell, let me do."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.shaping.objects import whole
from tui.playbook.letters.weaving.to_you import to_you
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_counted, is_word
from tui.playbook.letters.weaving.words.verbs import BASE, PAST_STEPS, THIRD

_WILL = (
    r"^(?:(?:s?he|they) )?(?:said |says )?(?:(?:s?he|they)(?:'ll|'d)? ?)?"
    r"(?:will |would |can |is going to |going to |offered to |promised to |to )?"
)
_TELLS = pattern_of(
    _WILL + r"(?:ping|text|tell|message|msg|email|e-mail|call|write|alert|notify|let me know"
    r"|keep me posted|hit me up)(?: me)?(?: back)? (if|when|once|as soon as) (.+)$",
    re.IGNORECASE,
)
_IT_OPENS = pattern_of(
    r"^(?:it|that) (?:posts|opens|drops|comes up|goes up"
    r"|is posted|is up|goes live|comes out)(?: up)?$",
    re.IGNORECASE,
)
_SOMETHING_OPENS = pattern_of(
    r"^(?:an? |the |another |any |some )?((?:(?!their\b|your\b|my\b|her\b|his\b|the\b|an?\b)"
    r"[a-z-]+ ){0,2}?)"
    r"(job|role|position|spot|slot|opening|posting|internship|apprenticeship|seat|vacancy|shift"
    r"|section|residency)"
    r" (opens|comes|pops|shows|goes|posts|becomes)(?: (up|open|available|in))?$",
    re.IGNORECASE,
)
_A_NAME_OPENS = pattern_of(
    r"^((?:the )?(?:[A-Z][\w-]+)(?: [a-z]+| [A-Z][\w-]+)*) (opens|starts|begins)(?: up)?$"
)
_A_TITLE_OPENS = pattern_of(
    r"^(?:an? |the )?((?:[A-Za-z-]+ ){1,3}(?:I{1,3}|IV|V|[1-5]))(?: (?:job|position|role))?"
    r" (posts|is posted|opens|comes up|goes up|starts)(?: up)?$"
)
_ARTICLE = pattern_of(r"(?:an?|the|another|any|some|her|his|their|one)\b", re.IGNORECASE)
_GAVE = {
    "gave": "giving", "lent": "lending", "loaned": "lending", "sent": "sending",
    "showed": "showing", "taught": "teaching", "introduced": "introducing", "shared": "sharing",
    "wrote": "writing", "forwarded": "forwarding", "walked": "walking", "drew": "drawing",
    "printed": "printing", "passed": "passing", "emailed": "emailing", "let": "letting",
    "connected": "connecting", "reviewed": "reviewing", "looked": "looking", "read": "reading",
    "bought": "buying", "put": "putting", "texted": "texting", "called": "calling",
    "messaged": "messaging", "mailed": "mailing", "got": "getting", "found": "finding",
}  # fmt: skip
_PAST = pattern_of(rf"^(?:s?he |they )?(?:already |just )?({'|'.join(_GAVE)}) (.+)$", re.IGNORECASE)
_ALREADY = pattern_of(r",? already$", re.IGNORECASE)
_IN_THE_PRESENT = word_set("let put read")
_WELCOME = pattern_of(
    r"^(?:said |says )?(?:(?:I|i)(?: would|'d|d)? (?:be |am )?|I'm |i'm )?(?:always )?welcome"
    r" to (.+)$",
    re.IGNORECASE,
)
_COMES = word_set("come visit stop drop swing join sit watch tour see use borrow bring")
_LETTING = pattern_of(r"^(?:(?:s?he|they) (?:is|are) )?letting me (.+)$", re.IGNORECASE)
_USE_NAME = pattern_of(
    r"^(?:(?:s?he|they) )?(?:said |says |told me )?(?:(?:would|will|can) let me |I can |I could"
    r" |to |that I"
    r" can )?(?:use|mention|drop) (?:her|his|their) name\b(.*)$",
    re.IGNORECASE,
)
_NAMED_TO = pattern_of(r"^(?: (?:with|to|when I|in|at|on) .+)?$")
_LETTER_OF = pattern_of(
    r"^(?:(?:s?he|they) )?(?:will |would |can |offered (?:me )?|promised )?(?:write |do )?(?:me )?"
    r"(?:an? |the )?(?:strong |good )?(?:letter of (?:recommendation|reference|support)"
    r"|(?:recommendation|reference) letter|(?:recommendation|reference)(?=$| for me$))"
    r"(?: for me)?((?: for| to) (?!me\b).+)?$",
    re.IGNORECASE,
)
_IS_REFERENCE = pattern_of(
    _WILL + r"(?:very |more than )?(?:(?:be |is )?(?:happy|glad|willing) to )?"
    r"(?:be|act as|serve as) (an?|my) (?:good |professional )?reference( for me)?"
    r"(?: (?:for|to|with|when|if) .+)?$",
    re.IGNORECASE,
)
_NAMED_REFERENCE = pattern_of(
    _WILL + r"(?:(?:that )?I )?(?:can |could |may |should |let me )?"
    r"(list|use|put|name|give) (?:her|him|them)( down)? (?:as|for) (an?|my) reference(?: .*)?$",
    re.IGNORECASE,
)
_A_WORD = pattern_of(
    r"^(?:(?:s?he|they) )?(?:said |says |offered |promised )?(?:(?:s?he|they) ?)?"
    r"(?:'ll |'d )?(?:will |would |can |could |to |is going to )?"
    r"(?:put|get|drop|slip) in a (good )?word(?: for me| on my behalf)?"
    r"(?: (with|at|to|in) (.+?))?(?: for me)?$",
    re.IGNORECASE,
)
_GIVES_MY_NAME = pattern_of(
    r"^(?:(?:s?he|they) )?(?:(?:will|would|can|'ll|'d|offered to) )?"
    r"(give|pass|send|forward|mention)(?: on| along)? my name(?: on| along)? to (.+)$",
    re.IGNORECASE,
)
_GETS_ME_IN = pattern_of(
    r"^(?:(?:s?he|they) )?(?:can|could|will|would|offered to|\'ll|\'d)? ?get me in to"
    r" (see|meet|watch|tour) (.+)$",
    re.IGNORECASE,
)
_LINK = pattern_of(r"^(?:an? |the )?link to (?:the |an? )?(.+)$", re.IGNORECASE)
_TAG_ALONG = pattern_of(
    r"^(?:(?:said |says )?(?:that )?(?:I|i) )?(?:can|could|may|should|welcome to|free to)? ?"
    r"((?:tag|come|ride|go) along (?:on|to|with) .+)$",
    re.IGNORECASE,
)
_WHO = pattern_of(
    r"^(?!the\b|an?\b|her\b|his\b|their\b|my\b|some|one\b|people\b)(?=[a-z])(.*\b(?:manager"
    r"|director|supervisor|recruiter|owner|boss|lead|coordinator|dean|foreman|chief|principal"
    r"|team|committee|department|office|specialist|editor|superintendent))$"
)
_OWNED = pattern_of(r"^(?:her|his|their) (.+)$", re.IGNORECASE)
_SECRET = word_set("email number phone cell address instructor's instructors boss's line")
_PRONOUNS = word_set("her his their my me him them the a an your to of for with if when and or it")
_MOST_WORDS = 5


def posted(text: str) -> str:
    """Return that they will tell me of a posting that a note calls "it"; or empty."""
    found = _TELLS.match(text)
    if found is None:
        return ""
    when, what = found[1].lower(), found[2].strip()
    if titled := _A_TITLE_OPENS.match(what):
        *words, level = titled[1].split()
        title = " ".join(each[0].upper() + each[1:] for each in words)
        verb = titled[2].replace("posts", "is posted").replace("goes up", "is posted")
        return f"offering to let me know {when} the {title} {level} position {verb}"
    if not _IT_OPENS.match(what):
        return ""
    return f"offering to let me know {when} the position is posted"


def told_when(text: str) -> str:
    """Return what they will tell me of: "offering to let me know if a junior role opens up"."""
    found = _TELLS.match(text)
    if found is None:
        return ""
    when, what = found[1].lower(), found[2].strip()
    if opens := _SOMETHING_OPENS.match(what):
        thing = f"{opens[1]}{opens[2]}".lower()
        article = "an" if thing[0] in "aeio" else "a"
        up = f" {opens[4]}" if opens[4] else " up" if opens[3].lower() in {"comes", "pops"} else ""
        return f"offering to let me know {when} {article} {thing} {opens[3].lower()}{up}"
    if opens := _A_NAME_OPENS.match(what):
        return f"offering to let me know {when} {opens[1]} {opens[2].lower()}"
    return ""


def told_of_bare(text: str) -> str:
    """Return the same of an opening that stands without its article: "instructor spot opens"."""
    found = _TELLS.match(text)
    return told_when(text) if found and not _ARTICLE.match(found[2]) else ""


def given(text: str) -> str:
    """Return what they gave already: "giving me your template"; empty if it was not given."""
    found = _PAST.match(text)
    if found is None:
        return _by_letting(text)
    verb, rest = found[1].lower(), found[2]
    if verb in _IN_THE_PRESENT or not re.search(r"\b(?:me|my)\b", rest):
        return ""
    said = _told_to_them(f"take {_ALREADY.sub('', rest)}").removeprefix("take ")
    return f"{_GAVE[verb]} {said}" if said else ""


def referee(text: str) -> str:
    """Return that they will be a reference, or that I may name them as one; or empty."""
    if found := _IS_REFERENCE.match(text):
        return f"offering to be {found[1].lower()} reference{found[2] or ''}"
    if found := _NAMED_REFERENCE.match(text):
        verb = found[1].lower()
        down = " down" if found[2] or verb == "put" else ""
        return f"letting me {verb} you{down} as {found[3].lower()} reference"
    return ""


def vouched(text: str) -> str:
    """Return how they will speak for me: "offering a letter of recommendation"; or empty.

    With somebody who is not named, as "her", nothing is said of with which person.
    """
    if found := _LETTER_OF.match(text):
        kind = "reference" if "reference" in found[0].lower() else "recommendation"
        kind = "support" if "letter of support" in found[0].lower() else kind
        rest = _told_to_them(f"write it{found[1]}").removeprefix("write it") if found[1] else ""
        return "" if found[1] and not rest else f"offering a letter of {kind}{rest}"
    if found := _A_WORD.match(text):
        word = f"offering to put in a {(found[1] or '').lower()}word for me"
        if not found[3]:
            return word
        # HR at a house in small letters is HR all the same.
        who = _who(found[3]) or _who(found[3].partition(" at ")[0])
        return f"{word} {found[2].lower()} {who}" if who else ""
    if found := _GETS_ME_IN.match(text):
        who = _who(found[2])
        return f"offering to get me in to {found[1].lower()} {who}" if who else ""
    if found := _GIVES_MY_NAME.match(text):
        who = _who(found[2])
        return f"offering to {found[1].lower()} my name to {who}" if who else ""
    return ""


def _who(who: str) -> str:
    """Somebody as a letter names them: "HR", "the hiring manager"; empty if it is not certain."""
    named = _WHO.match(who)
    said = f"the {named[1]}" if named else _told_to_them(f"ask {who}").removeprefix("ask ")
    return "" if said == "you" else said


def linked(text: str) -> str:
    """Return a link they offered, "offering the link to the training portal"; or empty."""
    found = _LINK.match(text)
    if found is None:
        return ""
    thing = found[1] if _OWNED.match(found[1]) else f"the {found[1]}"
    said = _told_to_them(f"see {thing}").removeprefix("see ")
    return f"offering the link to {said}" if said else ""


def taken_along(text: str) -> str:
    """Return that I may come along: "inviting me to tag along on a job"; or empty."""
    found = _TAG_ALONG.match(text)
    said = _told_to_them(found[1]) if found else ""
    return f"inviting me to {said}" if said else ""


def _by_letting(text: str) -> str:
    if found := _LETTING.match(text):
        said = _told_to_them(found[1])
        return f"letting me {said}" if said else ""
    if (found := _USE_NAME.match(text)) and _NAMED_TO.match(found[1]):
        said = _told_to_them(f"use your name{found[1]}")
        return f"letting me {said}" if said else ""
    return ""


def welcomed(text: str) -> str:
    """Return what I am welcome to do: "inviting me to come by the shop anytime"; or empty."""
    found = _WELCOME.match(text)
    if found is None or found[1].split()[0].lower() not in _COMES:
        return ""
    said = _told_to_them(found[1])
    return f"inviting me to {said}" if said else ""


def plural_things(text: str) -> str:
    """Return things offered by name alone, several of them: "offering me mock exams"; or empty."""
    owned = _OWNED.match(text)
    words = (owned[1] if owned else text).split()
    small = [word.lower() for word in words]
    if not words or len(words) > _MOST_WORDS or _SECRET.intersection(small):
        return ""
    last, first = small[-1], small[0]
    is_many = last.endswith("s") and is_counted(last[:-1]) and last not in THIRD
    if not is_many or first in BASE | PAST_STEPS or first in THIRD:
        return ""
    if _PRONOUNS.intersection(small):
        return ""
    if not all(word.isalpha() and is_word(word) for word in small):
        return ""
    return f"offering me {'your ' if owned else ''}{' '.join(words)}"


def _told_to_them(text: str) -> str:
    said = to_you(text)
    return said if said and whole(said.split()) else ""
