"""What no sentence of a letter holds, wherever its words come from: the last look at it.

Of a note that fails another one is taken, of a field of the profile there is a question, and
what a person writes into the letter themselves is told to them beside it.
"""

import re
import unicodedata
from collections.abc import Iterator

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word

_QUOTED = pattern_of(r"“[^”]*”|\"[^\"]*\"")
_BLANK = pattern_of(r"\[[^\[\]\n]*\]")
_SENTENCE = pattern_of(
    # St. Vincent and Dr. Ruiz go on behind their full stop.
    r"(?<=[a-z\d)\]][.!?])(?<!\.m\.)(?<!\bSt\.)(?<!\bMt\.)(?<!\bFt\.)(?<!\b[DMSJ]r\.)(?<!\bMs\.)"
    r"(?<!\bMrs\.)(?<!\bProf\.)(?<!\bRev\.)(?<!\b[SLG]t\.)(?<!\bCol\.)(?<!\bCapt\.)(?<!\bSgt\.)"
    r"(?<!\bGen\.)(?<!\bHon\.)(?<!\b(?:Sen|Rep|Gov|Ald)\.)(?<!\bSupt\.)(?<!\bNo\.)(?<!\bvs\.)\s+(?=[A-Z“\"])|(?<=[A-Z]{2}[.!?])\s+(?=[A-Z“\"])"
)
_DOUBLED = pattern_of(r"\b(?P<word>[a-z]+) (?P=word)\b(?!-)", re.IGNORECASE)
_MAY_BE_DOUBLED = word_set("that had so very really many")
_ARTICLES = pattern_of(r"\b(?:an?|the) (?:an?|the|my|your|our|their|this|that|some|any)\b(?!-)")
# A vowel by its letter, and not by its sound: a user, an hour, an MBA.
_AN = pattern_of(
    r"\b[Aa]n (?!(?i:hour|honest|honor|heir|8|11\b|18\b|80))(?:[b-df-gj-km-np-tv-z]|h(?!o[nu])"
    r"|(?i:uni(?!n|m)|use|euro|one\b|once))[\w-]*"
)
_A = pattern_of(
    r"\ba (?!(?:uni(?!n|m)|us[aei]|u[tk]\w|eu|one|once|ubiq|ur[aei]n|ukul)\w*|[A-Z])"
    r"[aeiou][\w-]*|\b[Aa] (?:hour|honest|honor|heir|MBA|HR\b|RN\b|X-|NP\b|MD\b|LPN|EMT|SRE\b"
    r"|FBI)\w*"
)
_NO_ADJECTIVES = (
    "undecided undeclared unemployed retired curious interested laid jobless available bilingual "
    "self-employed motivated passionate exploring looking seeking returning transitioning between "
    "freelance part-time full-time international pre-med pre-law remote graduated unsure lost stuck"
)
_AN_ADJECTIVE = pattern_of(
    rf"\b(?:am|was|be|as|is) an? (?:{'|'.join(_NO_ADJECTIVES.split())})"
    r"(?=[.,;:]|$| (?:at|in|from|and|for|off|but|with|of|about|to)\b)"
)
_ONE_OF_MANY = (
    "student nurse teacher analyst engineer manager designer developer barista waiter cashier "
    "paralegal lawyer accountant freshman sophomore junior senior intern consultant writer artist "
    "assistant technician mechanic driver cook chef librarian scientist researcher veteran mother "
    "father mom dad parent photographer illustrator electrician plumber carpenter welder"
)
_NO_ARTICLE = pattern_of(
    rf"\bI (?:am|was|used to be) (?:[a-z-]+ ){{0,2}}?(?:{'|'.join(_ONE_OF_MANY.split())})"
    r"(?=[.,;:]|$| (?:at|in|from|and|for|with|who|looking)\b)"
)
_HAS_ARTICLE = pattern_of(
    r"\b(?:an?|the|my|your|one|no|still|now|only|his|her|as much|as|more|both)\b|(?:'s|’s) "
)
_PREPOSITIONS = pattern_of(
    r"\b(?:at|of|with|from) (?:at|of|with|from|(?<!with )in|to|for|and|or|but|by)\b(?! (?:least"
    r"|most|all|once|home|person|time|school|night|work)\b)|\b(?:to|in|for|as|by|on) (?:of|with"
    r"|at(?! (?:least"
    r"|most|all|once|home|night|any|work|school|the))|from|and|or|but)\b(?! (?:out|off|when|which"
    r"|of|home|scratch|day|time|now)\b)"
)
_MAY_PAIR = pattern_of(r"(?:to and from|in and out|by and large|for or against|on and off)")
_DANGLES = pattern_of(
    r"\b(?:a|an|the|my|your|our|(?<!thought )(?<!think )(?<!heard )(?<!made )of"
    r"|and|or|but|because|than|as|every|w)(?= ?[.!?;:,](?:\s|$))"
    r"(?!, (?:for|as|in|and|of|if)\b)|\b(?:at|with|from|into)(?= ?[;:,](?:\s|$))",
)
_SHORT = pattern_of(
    r"(?<![\w'’/.@&-])(?:w/o?|b/c|b4|abt|ppl|thx|thnx|ty|pls|plz|u|ur|r|idk|tbh|btw|imo|lol|omg"
    r"|cuz|bc|gonna|wanna|gotta|kinda|sorta|smth|sth|asap|fyi|ngl|rn|yrs?|mgr|mgmt|dept|univ|natl"
    r"|intl|govt|approx|thru|tmrw|misc|etc)(?![\w'’/@-])|\b\d+[xX]\b|\bUniv\.|\bNatl\b|\bIntl\b"
    r"|\bDept\.|\bMgr\b"
)
_SIGNS = pattern_of(
    r"(?<!\bA)(?<!Security)(?<!Network)(?<!Server)\+|[=<>|~^*_\\#]|->|(?<=\s)[&@/](?=\s|$)|&(?=\s*[.,;:]|\s*$)|\s[&@](?=\w)|\w@(?=\s)|[!?]{2,}"
    r"|\.{2,}|…(?=[.,])|(?<=[a-z])\?(?=,)"
)
_STOPS = pattern_of(
    r"\s[,;:!?]|\s\.(?=\s|$)|,,|,\.|(?<![A-Z])(?<!Jr)(?<!Sr)(?<!Inc)(?<!Co)(?<!Corp)(?<!Ltd)(?<!\.m)"
    r"(?<!etc)\.,|;\.|:\.|\(\s|\s\)|\(\)|“”|\"\""
)
_URL = pattern_of(r"(?:https?://|www\.)\S+\s+[a-z]|\b[a-z]+ (?:https?://|www\.)\S+")
_LOUD = pattern_of(r"\b[A-Z]{5,}(?:'S)?\b")
_COLON = pattern_of(
    r"\b(?:majors?|minors?|degree|dept|title|role|job|school|gpa|field|interests?|at|in|of|as|with)"
    r" ?[:=]",
    re.IGNORECASE,
)
_NO_MAJOR = pattern_of(r"\bstud(?:y|ying) (?:(?:double|dual|triple) )?(?:majors?|minors?|degree)\b")
_ONE_NOUN = pattern_of(
    r"\b(?:am|was|be|as) an? [^.,;]*\b(?:, (?!and\b|or\b|who\b|but\b|which\b)\w+"
    r"(?: (?!and\b)\w+)?){1,3} (?:at|for) "
    r"|\bam an? [^.,;]*/[^.,;]*|\byour work (?:as|in) (?:an? )?[^.;]*,[^.;]*, (?!and )"
)
_CAPITALS = pattern_of(
    r"\b(?:curious about|looking into|toward|studying|work in|study) (?P<first>[A-Z][a-z]{3,})\b"
    r"(?P<rest>(?: (?:and|of|or|in|[A-Z][a-z]+))*)"
)
_PROPER = word_set(
    "english spanish french german latin greek italian russian chinese japanese korean arabic "
    "african asian american european jewish islamic hebrew portuguese python java excel"
)
_BEGINS_SMALL = pattern_of(r"^[a-z][a-z'’-]* ")
_TITLE_ALONE = pattern_of(
    r"^(?:Dear|Hello|Hi) (?:(?:Dra?|Prof|Profa|Mr|Mrs|Ms|Mx|Sra?|Srta|Herr|Frau|Mme|Mlle|Sgt|Col"
    r"|Lt|Capt|Rev|Fr|Sig)\.?[ ,:]*)+$"
)
_PATTERNS = (
    (_AN_ADJECTIVE, "says what one is like as if it were a job"),
    (_ARTICLES, "has two articles"),
    (_AN, "takes “a”"),
    (_A, "takes “an”"),
    (_DANGLES, "breaks off"),
    (_SIGNS, "has a sign for a word"),
    (_SHORT, "is shorthand: write it out"),
    (_URL, "has a link inside a sentence"),
    (_COLON, "is a note: say it in words"),
    (_NO_MAJOR, "names no subject"),
    (_ONE_NOUN, "is a list said as one thing"),
    (_STOPS, "has a stop in an odd place"),
)
_PAIRS = (("(", ")"), ("“", "”"))
_VERBLESS_LEAST = 4
_VERBS = word_set(
    "am is are was were be been being have has had do does did will would can could may might must "
    "should shall thank thanks hope wish help write call let look want know need like love enjoy "
    "study work teach run own serve come go make take give get keep say said told tell ask think "
    "thought saw see met meet used sold built drove taught led ran knew grew left went wrote spoke "
    "made took gave got kept came began began found felt heard held put read sent set won wore "
    "meant understand cost paid stood lost "
    "forgive excuse please sorry congratulations phone welcome"
)
_VERBAL = pattern_of(r"(?:ed|s|'m|’m|'re|’re|'ve|’ve|'ll|’ll|'d|’d|n't|n’t)$")
_NAMED_AND = pattern_of(r"(?<=\w )&(?= [A-Z])|(?<=[A-Z])&(?=[A-Z])")
_SUBJECT = pattern_of(r"\b(?:I|you|we|they|it|who|what|that|this) [a-z]+|\bno problem\b")
_PICTURES = frozenset({"So", "Sk", "Cs", "Co", "Cn"})


def fault(sentence: str) -> str:
    """Return what a sentence has that no letter has, in words for the person; empty if nothing.

    What stands between quotation marks or in the square brackets of a blank is not looked at.
    """
    if open_end := _unbalanced(sentence):
        return open_end
    text = _NAMED_AND.sub("and", _BLANK.sub("it", _QUOTED.sub("“it”", sentence)))
    for found in _DOUBLED.finditer(text):
        if found["word"].islower() and found["word"] not in _MAY_BE_DOUBLED:
            return f"“{found[0]}” says a word twice"
    for pattern, words in _PATTERNS:
        if seen := pattern.search(text):
            return f"“{seen[0].strip()}” {words}"
    return next(_by_words(text), "")


def _by_words(text: str) -> Iterator[str]:
    for found in _PREPOSITIONS.finditer(text):
        if not _MAY_PAIR.search(text[max(0, found.start() - 8) : found.end() + 8]):
            yield f"“{found[0]}” lacks a word between the two"
    for found in _NO_ARTICLE.finditer(text):
        if not _HAS_ARTICLE.search(found[0]):
            yield f"“{found[0]}” lacks “a” or “the”"
    yield from _by_capitals(text)


def _by_capitals(text: str) -> Iterator[str]:
    for found in _LOUD.finditer(text):
        if is_word(found[0].lower().removesuffix("'s")):
            yield f"“{found[0]}” is loud: write it in small letters"
    for found in _CAPITALS.finditer(text):
        first = found["first"].lower()
        if first not in _PROPER and is_word(first) and _is_small(found["rest"]):
            yield f"“{found['first']}” has a capital within a sentence"
    if any(unicodedata.category(each) in _PICTURES for each in text):
        yield "a picture stands in a sentence"


def _is_small(rest: str) -> bool:
    return all(is_word(word.lower()) for word in rest.split())


def _unbalanced(text: str) -> str:
    for opens, closes in _PAIRS:
        if text.count(opens) != text.count(closes):
            return f"“{opens}{closes}” is open at one end"
    return "a quotation mark is open at one end" if text.count('"') % 2 else ""


def letter_fault(body: str) -> str:
    """Return the first fault of a whole letter, greeting and closing apart; empty if none."""
    # The last line is who signs.
    greeting, _, rest = body.strip().partition("\n")
    rest = rest.rpartition("\n")[0] or rest
    paragraphs = rest.strip().split("\n\n") if rest.strip() else []
    if _TITLE_ALONE.match(greeting.strip().rstrip(",:")):
        return f"“{greeting.strip().rstrip(',:')}” greets a title: greet by a name"
    paragraphs = paragraphs[:-1] if len(paragraphs) > 1 else paragraphs or [greeting]
    lines = [line for text in paragraphs for line in text.split("\n")]
    for sentence in (each for line in lines for each in sentences(line)):
        if found := fault(sentence) or lacks_verb(sentence):
            return found
    return ""


def sentences(paragraph: str) -> list[str]:
    """Return the sentences of a paragraph; "U.S. History" ends none, and no stop in a quotation."""
    text = paragraph.strip()
    found: list[str] = []
    begin = 0
    for end, goes_on in [*(each.span() for each in _SENTENCE.finditer(text)), (len(text), 0)]:
        sentence = text[begin:end]
        if goes_on and sentence.count("“") > sentence.count("”"):
            continue
        found += filter(None, [sentence])
        begin = goes_on
    return found


def lacks_verb(sentence: str) -> str:
    """Return in words that a sentence has no verb; empty where it has one, or needs none."""
    text = _BLANK.sub("is", _QUOTED.sub("is", sentence))
    words = re.findall(r"[\w'’-]+", text)
    is_short = len(words) < _VERBLESS_LEAST or not text.rstrip().endswith(".")
    if (
        is_short
        or _SUBJECT.search(text)
        or any(word.lower() in _VERBS or _VERBAL.search(word) for word in words)
    ):
        return ""
    return f"“{' '.join(words[:_VERBLESS_LEAST])} …” is no sentence: it has no verb"
