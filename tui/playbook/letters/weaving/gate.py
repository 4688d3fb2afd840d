"""The second step: what never enters a letter, and why."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import Cleaned
from tui.playbook.letters.weaving.in_general import without_harmless
from tui.playbook.letters.weaving.words.first_names import FIRST_NAMES
from tui.playbook.letters.weaving.words.stops import STOPS

_SIGNS = pattern_of(
    r"[=+/<>*:?$%#@|\\^{}()\[\]~&_`\"“”„«»]|->|!!|\.\.|\d+k\b|\d,\d{3}|(?<!\d)(?!(?:19"
    r"|20)\d\d\b)\d{4,}|[^\W\d_]\d|!"
)
_SIGNS_IN_A_QUOTE = pattern_of(r"[=+/<>*?$%#@|\\^{}\[\]~&_`]|->|!!|\.\.|\d+k\b|\d,\d{3}|\d{5,}")
_ABOUT_SOMEBODY = pattern_of(
    r"\b(?:s?he|her|hers|him|his|himself|herself|s/he|s?he'\w+)\b", re.IGNORECASE
)
_THEY = pattern_of(r"\b(?:they|them|their|theirs|themselves|themself)\b", re.IGNORECASE)
_THEIRS = pattern_of(r"\btheirs\b", re.IGNORECASE)
_SHARE_OF_THEM = pattern_of(
    r"\b(?:some|most|many|half|all|few|one|both|none) of them\b", re.IGNORECASE
)
_SHARE_OF_WORK = pattern_of(r"(?:half|most|much|part) (?:of )?(?:the )?[\w ]+ is\b", re.IGNORECASE)
_THEY_DO = pattern_of(r"\bthey(?= [a-z])", re.IGNORECASE)
_THEIR_OWN = pattern_of(r"\b(?:them|their|theirs)\b", re.IGNORECASE)
_MANY = pattern_of(
    r"\b(?:(?:every|each) \w+|people|women|men|alumni|everyone|everybody|nobody|somebody"
    r"|someone|anyone|teams?"
    r"|(?!(?:this|is|was|has|does|always|its|yes|plus|as|us|less|ours|unless|across|class|business"
    r"|process|access|success|boss|loss|perhaps|besides|sometimes|towards|news|status|focus|bus"
    r"|campus|says|thinks|wants|needs|loves|hates|takes|makes|gives|gets|works"
    r"|runs)\b)[a-z]{3,}s)\b"
)
# A point as the frames have it: "your point that …", "one thing you said: …", “…”.
_POINT_MADE = pattern_of(
    r"(?P<lead>\bpoint that |\badvice (?:not |never )?to "
    r"|\b(?:back to it|with me|about most|you said|to remember): |“)"
    r"(?P<said>[^.”]{1,400}?)(?P<end> has stayed with me\b|[.”])"
)
_MY_OWN = pattern_of(r"\b(?:I|I'\w+|me|my|mine|myself)\b")
_OUR_OWN = pattern_of(r"\b(?:we|us|our|ours|ourselves|we'\w+)\b", re.IGNORECASE)
_MY_PAPERS = pattern_of(
    r"\byour (?:résumé|cover letter|portfolio|linkedin|pitch|essay|gpa|transcript|personal"
    r" statement|voice|handshake|email|profile|website|questions?|statement|writing sample)\b"
    r"[^,]* (?:is|are|was|were|needs?|looks?|lacks?|has|sounds?|should)\b",
    re.IGNORECASE,
)
_ME_JUDGED = pattern_of(
    r"(?<!\blike )(?<!\bas if )\byou(?:'re| are| were| seem| sound| look| remind| have great"
    r"|'d be| would be| would do"
    r"| would fit| could be| will be fine|'ll be fine|'ll do)\b(?! (?:never|always|only|not"
    r"|hired|paid"
    r"|judged|measured|promoted|as good|going to|there|learning|allowed|responsible|ready|trained"
    r"|on call|already|the product|selling|being|graded|the (?:average|sum)|expected|alone"
    r"|up against))",
    re.IGNORECASE,
)

_WITH_AN_AMPERSAND = pattern_of(
    r"\b(?:GD&T|AT&T|[A-Z]&[A-Z])(?![\w&])|\bCompTIA (?:A|Security|Network|Server)\+"
)
"""What is written so: R&D, GD&T, CompTIA A+."""

FAMILIAR = pattern_of(r"\b(?:guys?|dude|lady|ladies|gal|buddy)\b", re.IGNORECASE)
"""Words for somebody that one says and does not write."""

PASSED = ""
"""What the gate says of a line that may go on."""


_ABBREVIATION = pattern_of(
    r"(?<![\w'’.-])(?!(?:by|my|why|try|fly|dry|cry|sky|shy|gym|spy|sly|ply|fry|pry|hymn|myth"
    r"|rhythm|vs|mr"
    r"|ms|dr|mrs)\b)[b-df-hj-np-tv-xz]{1,5}(?![\w'’-])"
)


_CUT_SHORT = pattern_of(
    r"\b(?!(?:I|you|s?he|we|they|it|who|that|there|what|how|where|this|o|ma)'d\b)[a-z]+'d\b",
    re.IGNORECASE,
)


def abbreviated(text: str) -> bool:
    """Whether a text holds an abbreviation in small letters that is not known here."""
    return _ABBREVIATION.search(text) is not None or _CUT_SHORT.search(text) is not None


def _is_symbol(character: str) -> bool:
    """Whether a character is an arrow or a sign of mathematics; ASCII has its own list."""
    return "\u2190" <= character <= "\u21ff" or (
        not character.isascii() and unicodedata.category(character) == "Sm"
    )


def stopped(line: Cleaned, *, quoted: bool = False, general: bool = False) -> str:
    """Return why a line stays out of every letter, in words after "it"; empty if it may pass.

    What was cut off counts for what is private. In a quotation "I" and "we" are theirs. Of a
    line that was marked as worth keeping, what is said in general may pass (`general`).
    """
    for text in (line.whole, line.text):
        if reason := _private(text.lower(), quoted=quoted, general=general):
            return reason
    text = _WITH_AN_AMPERSAND.sub("name", line.text)
    if (_SIGNS_IN_A_QUOTE if quoted else _SIGNS).search(text) or any(map(_is_symbol, text)):
        return "holds signs that a letter cannot keep"
    if abbreviated(text):
        return "holds an abbreviation that a letter cannot keep"
    if quoted:
        return _speaks_of_somebody(_without_share(text))
    return _speaks_of_somebody(text) or speaks_of_me(text)


def private_reason(line: Cleaned) -> str:
    """Return why a line is too private for a letter; the writer's own plans are not meant."""
    return _private(line.whole.lower(), quoted=True) or _private(line.text.lower(), quoted=True)


def private_words(text: str) -> tuple[str, str] | None:
    """Return what in a letter is too private, and why; the writer's own plans are not meant."""
    text = _POINT_MADE.sub(_only_private, text.lower())
    for reason, pattern in _patterns():
        if reason in _OF_THE_WRITER:
            continue
        if found := pattern.search(_without_innocent(text, reason)):
            return found[0], reason
    return None


def _only_private(found: re.Match[str]) -> str:
    """A point told in a letter without what is harmless in it, since it is about nobody."""
    said = found["said"]
    for reason, _ in _patterns():
        said = without_harmless(said, reason)
    return f"{found['lead']}{said}{found['end']}"


def _private(text: str, *, quoted: bool, general: bool = False) -> str:
    for reason, pattern in _patterns():
        if quoted and reason == _OWN_THOUGHT:
            continue
        said = _without_innocent(text, reason)
        if pattern.search(without_harmless(said, reason) if general else said):
            return reason
    return PASSED


def _without_innocent(text: str, reason: str) -> str:
    innocent = _INNOCENT.get(reason)
    return innocent.sub(" ", text) if innocent else text


def small_name(text: str) -> bool:
    """Whether a first name stands in a text in small letters."""
    return any(word in FIRST_NAMES for word in re.findall(r"\b[a-z]+\b", text))


def names_somebody(text: str) -> bool:
    """Whether a first name stands in a text, in whatever case."""
    return any(word in FIRST_NAMES for word in re.findall(r"(?<![\w'])[a-z]+(?!\w)", text.lower()))


def _without_share(text: str) -> str:
    """Words between quotation marks without a "they" that says which people are meant.

    So do "some of them" and "half of the job is listening until they …".
    """
    text = _SHARE_OF_THEM.sub(" ", text)
    share = _SHARE_OF_WORK.match(text)
    return _THEY_DO.sub(" ", text) if share and not _THEIR_OWN.search(text) else text


def _speaks_of_somebody(text: str) -> str:
    if names_somebody(text):
        return "names somebody"
    if _ABOUT_SOMEBODY.search(text):
        return "speaks of somebody as she or he"
    if _THEIRS.search(text):
        return "does not say who “they” are"
    they = _THEY.search(text)
    if they and not _MANY.search(text[: they.start()].lower()):
        return "does not say who “they” are"
    return PASSED


def speaks_of_me(text: str) -> str:
    """Return why words of one's own, or about oneself, stay out; empty if they are neither."""
    if _MY_OWN.search(text):
        return _OWN_THOUGHT
    if _OUR_OWN.search(text):
        return "does not say who “we” are"
    if _MY_PAPERS.search(text) or _ME_JUDGED.search(text):
        return "is a word about yourself"
    return PASSED


_OWN_THOUGHT = "is a thought of your own"
_INNOCENT: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        _OWN_THOUGHT: pattern_of(
            r"\bgoogle (?:docs?|sheets?|slides|drive|ads|analytics|maps|scholar|forms?)\b"
        ),
        "is a word about yourself": pattern_of(
            r"\b(?:nobody|no one|they|people|employers|companies|managers|places) hires? you for\b"
        ),
        "is about money": pattern_of(
            r"\b(?:tuition|scholarship|loan|payroll|benefits) (?=(?:waiver )?(?:forms?|waivers?"
            r"|applications?|paperwork|office)\b)"
            r"|\b(?:customers?|clients?|buyers?|users?|patients?|shoppers?|guests?) (?:only "
            r"|will |do"
            r" not |don't )?pays? (?=(?:(?:extra )?for (?:the|what|your|how|an?)|attention)\b)"
        ),
        "was told in confidence": pattern_of(
            r"\b(?:don't|dont|do not) tell me\b|\bprivate (?=(?:compan|sector|practice|school"
            r"|equity"
            r"|firm|clinic|client|lesson|college|hospital|lab|label|investor|universit)\w*)"
        ),
        "is about their health or home": pattern_of(
            r"\bvacation (?=(?:attachment|trainee|training|job|work|scheme|placement|intern)\w*)"
            r"|\b(?:during|in|over) the (?:long )?vacation\b"
        ),
        "is trouble at work or gossip": pattern_of(
            r"\bfrozen (?:foods?|meals?|bowls?|goods"
            r"|desserts?|soups?|dough|section|aisle)\b"
        ),
        "holds a word one does not write": pattern_of(r"\b(?:bs|ba) (?=degree\b|in [a-z])"),
        "judges somebody": pattern_of(
            r"\bugly (?=(?:spreadsheets?|first|drafts?|data|problems?|code|versions?|truths?"
            r"|numbers?|math|sketch(?:es)?|details?|parts?|files?|reports?|work|jobs?)\b)|"
            r"\b(?:why|what|how|where|when) (?:it|that|this|something) failed\b|"
            r"\b(?:parts?|problem|trouble|answer|strengths?|value|truth|metal|data|numbers|gauge"
            r"|maps?|print|scale|meter|tape|skill|difference|challenge|money|work) (?:lies?|lied)\b"
        ),
    }
)
"""What holds a word of a reason and is harmless: "nobody hires you for the map"."""
_OF_THE_WRITER = frozenset({_OWN_THOUGHT, "is half a thought", "is a word about yourself"})


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (reason, re.compile(rf"(?<![\w'])(?:{'|'.join(map(_pattern, words.split(',')))})(?!\w)"))
        for reason, words in STOPS.items()
    )


def _pattern(word: str) -> str:
    plain = " ".join(word.split())
    if plain.endswith("*"):
        return re.escape(plain[:-1]) + r"[\w']*"
    return re.escape(plain)
