"""The first step: a line as typed, spelled as a letter spells it. The note stays as it is."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.in_hand import in_hand
from tui.playbook.letters.weaving.whole_english.by_neighbors import is_grade, placed
from tui.playbook.letters.weaving.whole_english.courses import OF_A_COURSE, with_courses
from tui.playbook.letters.weaving.whole_english.hyphens import UNITS, hyphenated, in_words
from tui.playbook.letters.weaving.whole_english.short_for import by_what_is_spoken_of
from tui.playbook.letters.weaving.whole_english.tested import with_tests
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.known_names import with_known_names
from tui.playbook.letters.weaving.words.spelling import (
    APOSTROPHES,
    CAPITALS,
    DAYS,
    EXPANDED,
    MONTHS,
    ORDINALS,
    SHORTHAND,
    SPOKEN,
)

_IN_BRACKETS = pattern_of(r"\([^()]*\)|\[[^\[\]]*\]")
# The full stop of a title ends no sentence: Ing. Boakye.
_NO_TITLE = "".join(
    rf"(?<!\b{title})"
    for title in (
        *("Ing", "Eng", "Arc", "Adv", "Rev", "Hon", "Col", "Gen", "Sen", "Rep", "Gov", "Sgt"),
        *("Mrs", "Maj", "Cpl", "Mme", "Sra", "Lic", "Mag", "Bro", "Sis", "Prof", "Capt", "Engr"),
        *("Surv", "Arch", "Supt", "Pres", "Dipl", "Tech", "Cmdr", "Mlle", "Srta", "Lieut"),
    )
)
_TAIL = pattern_of(
    rf"\s(?:-{{1,2}}|–|—)\s|\s*[;—]\s*|(?<=\w{{3}}){_NO_TITLE}[.!]\s+(?=\S)"
    r"|\s*\.{2,}|\s*…|,\s*like\s"
)
# What is cut short ends no sentence: the asst. manager, a sr. role.
_DOTTED = pattern_of(
    r"\b(sr|jr|mgr|dept|asst|dir|mgmt|assoc|coord|govt|corp|natl|intl|univ)\.(?= [a-z])",
    re.IGNORECASE,
)
_ASIDE_AT_END = pattern_of(r"\s*\([^()]*\)\s*$")
_OPENING = "\"'“”„«»‘’ "  # noqa: RUF001
_WORD = pattern_of(r"[^\W_]+(?:['./&-][^\W_]+)*/?|&|[^\w\s]|_|\s+")
_SPACES = pattern_of(r"\s+")
_STREET = pattern_of(r"\b(\d+(?:st|nd|rd|th)) st\b", re.IGNORECASE)
_NAMED_STREET = pattern_of(r"\b(on|at|along|off|down) ([a-z]{3,}) (?:st|street)\.?(?=$|[,;])")
_AVENUE = pattern_of(r"\b(\d+(?:st|nd|rd|th)) ave?\b", re.IGNORECASE)
_MONTH_BY_NEIGHBOR = pattern_of(
    r"\b((?:in|by|until|till|since|next|last|this|early|late|mid|from|of) )(march|may)\b"
    r"|\b(march|may)(?= \d)",
    re.IGNORECASE,
)
_RANGE = pattern_of(r"\b([1-9]|10) ?(?:-|–|to|or) ?([1-9]|10)(?= (?!p\.?m|a\.?m)[a-z])")
_WARD = pattern_of(r"\b(\d{1,2}) (west|east|north|south)\b(?! of)", re.IGNORECASE)
_HAS = pattern_of(
    r"\b(?!(?:it|that)'?s done\b)(who|that|it|there|what|everyone|everybody|nobody|somebody"
    r"|someone)'?s "
    r"(?=(?:been|seen|done|had|made|gone|got|become|taken|lived|worked|tried|known|come|met|failed"
    r"|survived|changed|learned|always been|never been|never had|ever \w+(?:ed|en|ne))\b)",
    re.IGNORECASE,
)
_THEM = pattern_of(r"(?<![\w'])'?em\b")
_ITS_AFTER = pattern_of(
    r"\b((?:think|thinks|thought|know|believe|say|says|said|because|bc|cuz|if|when|unless|until"
    r"|til|but|so|where) )its(?= \w+(?!\w* (?:is|are|was|has|will|does)\b))",
    re.IGNORECASE,
)
_YOU_ARE = pattern_of(
    r"\bur (?=(?:in|at|on|there|the|a|an|not|going|ready|good|just|still|never|always|here|too|so"
    r"|new|stuck|lost|only|really|doing|trying|looking|working|hired|done|out|up|about|abt|more"
    r"|less|being|getting)\b)",
    re.IGNORECASE,
)
# "Like ur talking to one person": you are, whatever one does.
_YOU_ARE_DOING = pattern_of(r"\b(like|if|when|while|because|bc|that|as if) ur (?=[a-z]{3,}ing\b)")
# If ur not 10 min early ur late.
_YOU_ARE_SO = pattern_of(
    r"\bur (?=(?:late|early|right|wrong|fine|safe|behind|ahead|set|tired|young|alone|broke|sure"
    r"|able|bad|busy|nervous|honest|curious|willing|replaceable|invisible|responsible|cheap"
    r"|lucky|toast|golden)"
    r"(?:$|[.,;!?]| (?:and|or|but|for|to|if|when|at|about)\b))"
)
# Apply january; classes start august.
_MONTH_ALONE = pattern_of(
    r"\b(appl(?:y|ies)|starts?|begins?|classes|enroll|register|opens?|closes?|due|hires?"
    r"|interviews?|posts?|happens?|moves?|out|exam|test) "
    r"(January|February|March|April|June|July|August|September|October|November|December)"
    r"(?=$|[,.;]| (?:and|or|not|to|for|if|when|because)\b)"
)
_EVENING = pattern_of(
    r"(?<!christmas )(?<!xmas )(?<!years )\beve(?= (?:\w+ )?(?:shifts?|class|classes|crew"
    r"|bench|hours|program|section|tour|meetings?|mtgs?|lab|team|job|work|course|clinic)\b)",
    re.IGNORECASE,
)
_EVENINGS = pattern_of(r"(?<=\w )eves\b(?! drop)", re.IGNORECASE)
_NIGHT = pattern_of(r"\bnoc(?= (?:shifts?|crew|job|work)\b)", re.IGNORECASE)
_SOMEBODYS = pattern_of(
    r"\b(clerk|doctor|president|mayor|attorney|governor|dean|driver|master|bachelor|registrar|journeyman"
    r"|sheriff)s "
    r"(?=(?:office|license|degree|desk|card|exam|test)\b)",
    re.IGNORECASE,
)
_ONE_OF_THEM = pattern_of(
    r"\b((?:the|a|an|your|my|our|every|each|any|one|another|that|this) (?:\w+ )?"
    r"(?!does\b|was\b)[a-z]{2,}(?:er|or|ent|ant|ist|ian|yee|boss|kid|wife))s "
    r"(?=(?:problem|job|time|voice|pain|permit|license|fault|mind|eye|hand|perspective|mindset"
    r"|name|desk|chair|language|shoes|trust|attention|goal|story|dream|nightmare|friend|manual"
    r"|handbook|guide|lounge|union|room|permission|budget|paradise|best friend|point of view"
    r"|block|cramp|note|notes|lament)\b)",
    re.IGNORECASE,
)
_OF_A_TIME = pattern_of(r"\b(\d+) (yr|mo|hr|min|wk)s?\b", re.IGNORECASE)
_NUMBER = pattern_of(r"(?<![\w.,:$/#-])(\d)(?![\w.,:%/]*\w|[%+]|[-–]\d)")
_COUNTED_TOGETHER = frozenset({*DAYS.values(), *MONTHS.values(), "March", "May", "Room", "Floor"})
_PROFESSOR = pattern_of(r"\b(prof|dr|mr|mrs|ms)\.? ([a-z][a-z'-]+)", re.IGNORECASE)
_NOT_A_NAME = word_set("of in at for who that and or to is was dev the a with about from")
_TITLES = {"prof": "Prof.", "dr": "Dr.", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms."}
_WOULD = pattern_of(
    r"\b(i)(d|ll) (?=(?:rather|never|always|love|say|go|do|be|have|not|hire|take|start|tell"
    r"|started|known|asked|taken|gone|done|learned|quit|moved)\b)",
    re.IGNORECASE,
)
_ITS = pattern_of(
    r"\b(its|it s)(?= (?:a|an|the|not|all|about|never|always|only|okay|ok|easier|harder|better"
    r"|hard|easy|worth|fine|what|how|who|more|less|like|just|really|been|never|in|mostly|usually"
    r"|perfect|done|ready|over|fresh|due|often|rarely|still|also|mainly|only|too|where|when|why|actually"
    r"|basically|part of)\b"
    r"|(?:(?<=since its)|(?<=because its)|(?<=bc its)) (?:free"
    r"|cheap|cheaper|quick|quicker|slow|slower"
    r"|fast|faster|safe|safer|legal|required|common"
    r"|normal|true|public|open|closed|long|short|simple|local|boring|allowed|optional)"
    r"(?=$|[,.;]| (?:and|but|or|for|to|if|when|so|until|as|at|in|on)\b))",
    re.IGNORECASE,
)
_SOUNDS = {
    "w/": "with", "w": "with", "w/o": "without", "u": "you", "ur": "your", "b4": "before",
    "thru": "through", "ppl": "people", "b/c": "because", "bc": "because", "tho": "though",
    "yr": "year", "yrs": "years", "wk": "week", "wks": "weeks",
    "abt": "about", "til": "till",
    "btwn": "between", "smth": "something", "ull": "you'll", "uve": "you've",
    "r": "are", "1st": "first", "mins": "minutes",
    "govt": "government", "alot": "a lot",
}  # fmt: skip
_BY_LENGTH = sorted(map(re.escape, _SOUNDS), key=len, reverse=True)
_SOUNDED = pattern_of(rf"(?<![\w'./-])(?:{'|'.join(_BY_LENGTH)})(?![\w'/-])", re.IGNORECASE)
_YEARS_OLD = pattern_of(r"\b(\d+) (?:yr|year)s? old(?=s?\b)", re.IGNORECASE)
_ENDS = " .,;:!-–—"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A line in order: `text` is what may be used of it, `whole` also what was cut off."""

    text: str
    whole: str
    tail: str = ""


def cleaned(note: str, names: Mapping[str, str]) -> Cleaned:
    """Return a line with its words spelled out, its names capitalized, its asides cut off.

    `names` are people and organizations as the store spells them, by their small letters.
    """
    note = in_hand(_without_pictures(note))
    note = note.replace("’", "'").replace("‘", "'").strip(_OPENING)  # noqa: RUF001
    if len(note.split()) > 1 and note.isupper():
        note = note.lower()
    note = _DOTTED.sub(r"\1", note)
    bare = " ".join(_IN_BRACKETS.sub(" ", note).split())
    found = _TAIL.search(bare)
    head, tail = (bare[: found.start()], bare[found.end() :]) if found else (bare, "")
    return Cleaned(
        text=spelled(head, names).strip(_ENDS),
        whole=spelled(note, names),
        tail=spelled(tail, names).strip(_ENDS),
    )


def as_typed(note: str, names: Mapping[str, str]) -> Cleaned:
    """Return a line whose words are left as they are, for quotation marks.

    Capitals and apostrophes alone are set right; an aside in brackets at its end is cut off.
    """
    note = in_hand(_without_pictures(note))
    note = note.replace("’", "'").replace("‘", "'").strip(_OPENING)  # noqa: RUF001
    if len(note.split()) > 1 and note.isupper():
        note = note.lower()
    text = _ASIDE_AT_END.sub("", re.sub(r"^its (?=\w)", "it's ", note, flags=re.IGNORECASE))
    text = _WOULD.sub(lambda found: f"I'{found[2].lower()} ", text)
    text = _ITS_AFTER.sub(r"\1it's", _ITS.sub("it's", text))
    text = _ONE_OF_THEM.sub(r"\1's ", text)
    text = _MONTH_BY_NEIGHBOR.sub(_month, text)
    text = _SO_OFTEN.sub(_so_often, text)
    text = "".join(_with_same_letters(word) for word in _WORD.findall(text))
    return Cleaned(with_known_names(" ".join(text.split()), names).strip(_ENDS), whole=note)


_SIGNS = frozenset("°©®™")


def _without_pictures(note: str) -> str:
    """Return a line without the pictures in it, which no letter has."""
    if note.isascii():
        return note
    kept = "".join(
        each for each in note if each in _SIGNS or unicodedata.category(each) not in ("So", "Cs")
    )
    return kept.replace("\ufe0f", "").replace("\u200d", "")


def as_spoken(note: str) -> str:
    """Return a quotation whose words are spelled as one types in haste, and sound the same."""
    note = _YOU_ARE_SO.sub("you're ", _YOU_ARE.sub("you're ", note))
    note = _YEARS_OLD.sub(r"\1-year-old", note)
    note = _OF_A_TIME.sub(_time_spelled, note)
    return _SOUNDED.sub(lambda found: _SOUNDS[found[0].lower()], note)


def is_cut_short(text: str) -> bool:
    """Whether words typed as somebody's own are shorthand or misspelled."""
    words = re.findall(r"[\w/&+.']+", text.replace("’", "'").lower())
    return any(
        word.strip(".'") not in APOSTROPHES
        and any(each in known for each in (word, word.strip(".'")) for known in _SHORTER)
        and not _is_said(word.strip(".'"))
        for word in words
    )


_SHORTER = (SHORTHAND, DAYS, MONTHS)


def _is_said(word: str) -> bool:
    full = next((known[word] for known in _SHORTER if word in known), "")
    return word in SPOKEN or _letters(full) == word


def _with_same_letters(word: str) -> str:
    spelt = _word_spelled(word)
    return spelt if _letters(spelt) == _letters(word) else word


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(each for each in plain if each.isalnum())


_SO_OFTEN = pattern_of(r"\b([1-9])[xX](?= (?:an?|per|each|every|this|in|or)\b|/)")
_OFTEN = {"1": "once", "2": "twice"}


def _so_often(found: re.Match[str]) -> str:
    """How often, in words: 2x a week, 4x a year."""
    return _OFTEN.get(found[1]) or f"{in_words(found[1])} times"


@lru_cache(maxsize=1024)
def _by_itself(text: str) -> str:
    """A text spelled out as far as no names are needed; letters ask for the same notes often."""
    text = by_what_is_spoken_of(with_tests(placed(text)))
    text = _WOULD.sub(lambda found: f"I'{found[2].lower()} ", text)
    text = _YOU_ARE.sub("you're ", _YOU_ARE_DOING.sub(r"\1 you're ", text))
    text = _YOU_ARE_SO.sub("you're ", text)
    text = _ITS_AFTER.sub(r"\1it's", _ITS.sub("it's", text))
    text = _THEM.sub("them", text)
    text = _HAS.sub(r"\1 has ", text)
    text = _WARD.sub(lambda found: f"{found[1]} {found[2].capitalize()}", text)
    text = _STREET.sub(r"\1 Street", text)
    text = _NAMED_STREET.sub(lambda found: f"{found[1]} {found[2].title()} Street", text)
    text = _AVENUE.sub(r"\1 Avenue", text)
    text = hyphenated(text)
    text = _NIGHT.sub("night", _EVENINGS.sub("evenings", _EVENING.sub("evening", text)))
    text = _SOMEBODYS.sub(r"\1's ", text)
    text = _ONE_OF_THEM.sub(r"\1's ", text)
    text = _OF_A_TIME.sub(_time_spelled, text)
    text = _PROFESSOR.sub(_with_title, text)
    text = _MONTH_BY_NEIGHBOR.sub(_month, text)
    text = _SO_OFTEN.sub(_so_often, text)
    text = "".join(_word_spelled(word) for word in _WORD.findall(text))
    return _MONTH_ALONE.sub(r"\1 in \2", " ".join(text.split()))


_ENDLESS = pattern_of(r"\S{300}")


def spelled(text: str, names: Mapping[str, str]) -> str:
    """Return a text with shorthand spelled out and capitals where they belong.

    One with a word of hundreds of letters stays as it is: it is no English to spell.
    """
    if _ENDLESS.search(text):
        return " ".join(text.split())
    text = with_known_names(_by_itself(text), names)
    text = with_courses(text)
    text = _RANGE.sub(lambda found: f"{in_words(found[1])} to {in_words(found[2])}", text)
    return _NUMBER.sub(lambda found: _number_spelled(found, text), text)


def expanded(text: str) -> str:
    """Return a text without contractions: "don't" → "do not"."""
    return re.sub(
        r"\b[A-Za-z]+'[a-z]+\b",
        lambda found: _cased(EXPANDED.get(found[0].lower(), found[0]), found[0]),
        text,
    )


def _cased(word: str, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word


def _word_spelled(word: str) -> str:
    small = word.lower()
    if word == "MOS":
        # What one did in the service has this name, and is no month.
        return word
    if small in ORDINALS:
        return ORDINALS[small]
    for known in (SHORTHAND, APOSTROPHES):
        if small in known:
            full = known[small]
            # An abbreviation in capitals is a word like others: my CV is my résumé.
            shouts = word.isupper() and len(word) > 1
            return full if full[0].isupper() or shouts else _cased(full, word)
    for known in (DAYS, MONTHS, CAPITALS):
        if small in known:
            return known[small]
    if small == "and/or":
        return "or"
    return word


def _time_spelled(found: re.Match[str]) -> str:
    unit = UNITS[found[2].lower()]
    return f"{found[1]} {unit}{'' if found[1] == '1' else 's'}"


def _with_title(found: re.Match[str]) -> str:
    if found[2].lower() in _NOT_A_NAME:
        return f"professor {found[2]}" if found[1].lower() == "prof" else found[0]
    return f"{_TITLES[found[1].lower()]} {found[2].capitalize()}"


def _month(found: re.Match[str]) -> str:
    return f"{found[1] or ''}{(found[2] or found[3]).capitalize()}"


_NEAR = 60
"""How far from a number its neighbors are looked for, in characters."""


def _number_spelled(found: re.Match[str], text: str) -> str:
    near = text[max(0, found.start() - _NEAR) : found.start()]
    before = near.rsplit(maxsplit=1)[-1:] or [""]
    after = text[found.end() : found.end() + _NEAR].split(maxsplit=1)[:1] or [""]
    if (
        is_grade(text, found.start())
        or before[0] in _COUNTED_TOGETHER
        or after[0][:1].isupper()
        or OF_A_COURSE.search(near)
        or after[0] in {"pm", "am"}
    ):
        return found[0]
    return in_words(found[0])


def with_names(text: str) -> str:
    """Return a text with the capitals of its places and of single names of tools and firms."""
    return with_known_names(_WORD.sub(lambda found: CAPITALS.get(found[0], found[0]), text), {})
