"""What slips into a sentence and no native reader would write; a check says which words."""

import re

from tui.model.contact_line.words.work_words import is_title
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.fit.jobs import BY_LETTERS
from tui.playbook.letters.weaving.whole_english.second_language import is_broken
from tui.playbook.letters.weaving.whole_english.two_nouns import is_two_nouns
from tui.playbook.letters.weaving.whole_english.whole_sentence import letter_fault
from tui.playbook.letters.weaving.whole_english.whole_things import lacks_article
from tui.playbook.letters.weaving.words.verbs import ADVISING, ALSO_NOUNS, THIRD

_QUOTED = pattern_of(r"“[^”]*”|\"[^\"]*\"")
_BLANK = pattern_of(r"\[[^\[\]\n]*\]")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SMALL_START = pattern_of(
    r"(?:(?<=[^\W\d_]{3}[.!?] )|(?<=[^\W\d_]{3}[.!?]” )|(?<=: “))(?<!etc\. )(?<!Inc\. )(?<!vs\. )"
    r"(?!iPhone|iPad|iOS|eBay|e-mail\b)[a-z][\w'’-]*(?: [\w'’-]+)?"
)
_DIGIT = pattern_of(
    rf"\b(?!{_MONTH})[a-z]+ [24] (?:(?:me|her|him|you|us|them|my|your|the) ?\w*"
    rf"|(?!{_MONTH}|{_DAY})[A-Z][a-z]+ [A-Z][a-z]+)"
)
_ALSO_THEIRS = {"loves", "likes", "enjoys", "hates", "is", "has", "was", "does"}
_THEIRS = "|".join(sorted(THIRD.keys() | _ALSO_THEIRS))
_YOU_DOES = pattern_of(
    rf"(?:^|[.,;:] |\b(?:and|but|that|because|if|when|since|so|while|how|although) )"
    rf"you (?:still |also |now |just |always |never |really |only )?(?:{_THEIRS})\b",
    re.IGNORECASE,
)
_TWO_DAYS = pattern_of(
    rf"\b(?:in|early|mid|late|on) (?:{_MONTH}|{_DAY}, {_MONTH} \d+)\b[^.;]{{0,40}}\b(?:by|on)"
    rf" {_DAY}, {_MONTH} \d+"
)
_MYSELF = pattern_of(r"\bI (?:will|would|can|could|said I would) [a-z]+ me\b")
_IS_SOMEWHAT = pattern_of(r"\b[A-Za-z]{4,}-ish\b")
_NO_EVENT = pattern_of(
    r"\b(?:at|during) (?:the )?(?:came|went|spoke|visited|gave|met|taught|talked|got)\b[^.]*"
)
_EVENT = pattern_of(
    r"\bWe met at (?!(?:the|a|an|my|our|your|this|that|work|church|school|home|lunch|dinner)\b)"
    r"(?!\S+['’]s )[\w&' -]+ (?:dinner|lunch|meeting|chapter|conference|fair|event|mixer|party"
    r"|workshop|reunion|meetup|banquet|gala|summit|night|day|breakfast|panel|webinar)\b"
)
_IN_A_YEAR = pattern_of(
    r"\b(?:graduated|came|started|left|moved|retired|joined|opened|arrived|finished)"
    r"(?: (?:from|to|at|here from) (?:the )?[A-Z]\w+)? (?:19|20)\d\d\b"
)
_VAGUE = pattern_of(r"\b(?:stuff|thingy|whatnot|the (?:whole|entire) (?:thing|shebang))\b")
_SPLICED = pattern_of(r"\bYou [^,.;]+, I (?:do|did|am|was|have|had|know|work|went|want)\b[^,.]*")
_NO_FIELD = pattern_of(
    r"\b(?:looking into|steps toward|curious about) (?!what comes next)"
    r"(?:which|how|what|why|whether)\b"
)
_WORK_AS = pattern_of(r"\byour work as (?!(?:an?|the)\b)(?P<what>[A-Z][^,.:;]*?)(?= at |[,.:;]|$)")
_AT_A_JOB = pattern_of(r"\byour work at (?P<job>[A-Z]{2,4}) [A-Z][a-z]")
_POINT = pattern_of(r"\byour point that (?P<verb>[a-z]+) (?!(?:and|or|that|is|are)\b)")
_TO_DO = pattern_of(
    r"\b(?:your advice|advised me|offering|inviting me)"
    r" (?P<what>(?:not |never |always )?to [^.;:]+)"
)
_NOT_ADVISED = pattern_of(
    r"\b(?:advised me|your advice|told me) (?:(?:not|never) to (?:want|like|love|mind|enjoy|know"
    r"|need|prefer|understand|care for|see myself|(?:think|feel|care)(?: that)? I)"
    r"|to (?:want|wish|hate|prefer|fancy|love to|like to))\b[^.,;]*"
)
_OF_WHOM = pattern_of(
    rf"\byour? me\b|\b(?:me|to|at|with|of|from) you (?!{_MONTH}|{_DAY}|I\b)[A-Z]\w+"
    r"|\b[a-z]+ your (?!(?:daily|weekly|monthly|yearly|nightly|hourly|quarterly|early|only|family"
    r"|friendly|lovely|likely|elderly|supply|assembly|reply|ally|rally|tally|anomaly)\b)[a-z]{2,}ly"
    r"(?=[.,;]| (?:by|and|what|how|on|in|for|if|when)\b)"
)
_SO_CALLED = pattern_of(r"\b(?:[Aa]n?|[Tt]his|[Ss]ome) [A-Z]\w+ (?:[Cc]alled|[Nn]amed) [A-Z]\w+")
_DAY_AND_DATE = pattern_of(rf"\b{_DAY} {_MONTH} \d+")
_WORDS = (
    (_DAY_AND_DATE, "lacks a comma behind the day"),
    (_SO_CALLED, "is not its name: write only what it is called"),
    (_OF_WHOM, "mixes up whose it is"),
    (_NOT_ADVISED, "is a feeling of your own, and no advice of theirs"),
    (_SMALL_START, "begins a sentence small"),
    (_DIGIT, "has a digit for a word"),
    (_YOU_DOES, "does not go with “you”"),
    (_TWO_DAYS, "says the day twice"),
    (_MYSELF, "is done to yourself: whose promise is it?"),
    (_IS_SOMEWHAT, "is a note: say what you mean by it"),
    (_NO_EVENT, "names no place: say where you met"),
    (_EVENT, "lacks “the”"),
    (_IN_A_YEAR, "lacks “in” before the year"),
    (_VAGUE, "is vague: name it"),
    (_SPLICED, "is two sentences: put “and” or a full stop between them"),
    (_NO_FIELD, "names no field of work"),
)
_LONGEST = 50


def slip(body: str) -> str:
    """Return what reads wrong in a letter, in words for the person; empty where nothing does."""
    paragraphs = body.strip().split("\n\n")
    text = "\n".join(paragraphs[1:-1] if len(paragraphs) > 2 else paragraphs)  # noqa: PLR2004
    bare = _BLANK.sub("it", _QUOTED.sub(lambda found: f"“{' ' * (len(found[0]) - 2)}”", text))
    for pattern, words in _WORDS:
        if found := pattern.search(text if pattern is _SMALL_START else bare):
            return f"“{_shown(found[0])}” {words}"
    return _foreign(bare) or _of_their_work(bare) or _advised(bare) or letter_fault(body)


def _foreign(text: str) -> str:
    """Whether a sentence was thought in another language, in words for the person."""
    said = next((each for each in re.split(r"(?<=[.?!])\s+", text) if is_broken(each)), "")
    return f"“{_shown(said)}” is not whole English: write it again" if said else ""


def _of_their_work(text: str) -> str:
    found = _WORK_AS.search(text)
    if found and not is_title(found["what"]) and " of " not in found["what"]:
        return f"“your work as {_shown(found['what'])}” names no job: correct it in the contact"
    found = _AT_A_JOB.search(text)
    if found and found["job"] in BY_LETTERS:
        return f"“{found['job']}” is a job and no employer: correct it in the contact"
    return ""


def _advised(text: str) -> str:
    found = _POINT.search(text)
    if found and found["verb"] in ADVISING - ALSO_NOUNS:
        return f"“your point that {found['verb']}” is advice: write “your advice to”"
    for found in _TO_DO.finditer(text):
        what = found["what"]
        if is_two_nouns(what.partition("to ")[2]):
            return f"“{_shown(what)}” names a thing, and nothing to do"
        if thing := lacks_article(what):
            return f"“{thing}” lacks “a” or “the”"
    return ""


def _shown(words: str) -> str:
    said = words.strip(" .,;:“”")
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rsplit(' ', 1)[0]} …"
