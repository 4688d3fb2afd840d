"""The items of a list of interests that can stand in a sentence: what is no thing stays out."""

import re

from tui.model.contact_line.words.work_words import is_field, is_place
from tui.model.naming.names import CREDENTIALS
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city
from tui.playbook.letters.fit.notes import is_note
from tui.playbook.letters.fit.shorthand import with_letters
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word
from tui.playbook.letters.weaving.words.spelling import SHORTHAND

_APART = pattern_of(r"\s*[,;]\s*|\s+\+\s+")
_CLAUSE_WORDS = word_set(
    "how what why where when who whom whose which whether if because since so but i im i'm i've "
    "you we "
    "he she it its it's there they not no never anything nothing something somewhere whatever more"
    " better less fewer higher easier getting leaving quitting escaping out away help make build"
    " write become get go find leave quit move own start earn live do have see learn know want "
    "need try take be"
)
# What begins so is a thing although its first word is a verb elsewhere.
_THING_ALL_THE_SAME = pattern_of(
    r"^(?:build|start)(?:-| )?ups?\b|^help ?desk\b|^more than\b|^it$"
    r"|^(?:out|less)(?:-of-home|-than-)|^(?:write|take)-",
    re.IGNORECASE,
)
_OF_ONESELF = pattern_of(
    r"\b(?:i|i'm|im|i've|you|u|ur|your|we|me|my|our|us|they|them|idk|dunno)\b(?!-)", re.IGNORECASE
)
_MONTHS = (
    r"(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|january|february|march|april|may"
    r"|june|july|august|september|october|november|december"
)
_DATED = pattern_of(
    rf"\b(?:in|by|until|till|from|since|after|before|starting|next|this) (?:the )?(?:{_MONTHS}"
    rf"|(?:19|20)\d\d|spring|summer|fall|winter|year|month)\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_IT_IS_WORK = pattern_of(
    r"^it$|\bit(?= (?:support|help ?desk|security|work|jobs?|manage\w*|admin\w*|infrastructure"
    r"|projects?|departments?|consult\w*|services?|systems?|operations|ops|governance|audit\w*"
    r"|sales|recruit\w*|training|field|careers?|roles?|side|staff|pro|technician|specialist"
    r"|analyst|stuff|teams?|and|or|at|in|for)\b)"
    r"|(?<=\bor )it$|(?<=\band )it$"
    r"|(?:(?<=health )|(?<=healthcare )|(?<=corporate )|(?<=hospital )|(?<=enterprise )"
    r"|(?<=government )|(?<=school )|(?<=legal )|(?<=bank )|(?<=into )|(?<=medical ))it$",
    re.IGNORECASE,
)
_PART_OF_IT = pattern_of(
    r"^(?:the )?((?:[\w&-]+ ){0,3}(?:side|end|part|half|aspect|science|art|business|history|future"
    r"|politics|law|money side)) of (?:it|that|this|things)$",
    re.IGNORECASE,
)
_PRONOUN = pattern_of(r"\b(?:it|this|that)$|\b(?:of|for|about|to|with|like|in|by) it\b")
_MOST_WORDS = 9
_SHORT_WORD = 3


def sure_interests(text: str) -> list[str]:
    """Return the items of a list that are things one can look into, the others left out.

    "public sector side of it" points back at what stands before it, and is one behind another.
    """
    items: list[str] = []
    for part in _APART.split(text):
        item = _it_in_capitals(" ".join(part.split()).strip(" .!"))
        if not item or _IS_OPEN.fullmatch(item):
            continue
        if (found := _PART_OF_IT.fullmatch(item)) and not _and_of_it(item):
            if items:
                items.append(f"the {found[1]} of it")
        elif items and CREDENTIALS.issuperset(item.lower().split("/")):
            # "stormwater, EIT/PE": what one needs for it is nothing to look into.
            continue
        elif _AT_A_PLACE.search(item) or (items and _is_place(item)):
            # "Medical writing, Boston-ish": where one would do it is no field.
            continue
        elif _is_thing(item):
            items.append(f"{item} work" if _OF_A_KIND.fullmatch(item) else item)
    return items


# "Food safety or regulatory": of which kind the work is.
_OF_A_KIND = pattern_of(
    r"(?:[\w-]+(?: [\w-]+)? or )?(?:regulatory|editorial|clinical|creative|technical|legal"
    r"|secretarial|clerical|archival|environmental|philanthropic|humanitarian)",
    re.IGNORECASE,
)
# "Regulatory, open": how free one is to choose is no field.
_IS_OPEN = pattern_of(
    r"(?:still |very |pretty )?(?:open|flexible|undecided|unsure|not sure|not picky|tbd|etc\.?|misc"
    r"|others?|anything)(?: (?:to|about|with|on|minded|yet|else)\b.*)?",
    re.IGNORECASE,
)
_AT_A_PLACE = pattern_of(
    r"[a-z]-?ish$|^(?:in |near |around )?(?:the )?[A-Z][\w. -]+ (?:area|region)$"
    r"|^(?:near|around) [A-Z]"
    r"|^(?:remote|hybrid|anywhere|local)$"
)


def _is_place(item: str) -> bool:
    name = item.removeprefix("in ")
    return name[:1].isupper() and (is_place(name) or is_city(name)) and not is_field(name)


def _is_thing(item: str) -> bool:
    words = item.lower().replace("’", "'").split()
    if len(words) > _MOST_WORDS or is_note(item) or _is_cut_short(item):
        return False
    if words[0] in _CLAUSE_WORDS and not _THING_ALL_THE_SAME.match(item) and item[:2] != "IT":
        return False
    if _OF_ONESELF.search(item) or _DATED.search(item):
        return False
    points_back = _PRONOUN.search(item)
    return not points_back or _and_of_it(item)


def _is_cut_short(item: str) -> bool:
    """Whether a word of an item is one that nobody else would read: logistics ofc."""
    last = item.rsplit(maxsplit=1)[-1]
    is_short = len(last) == _SHORT_WORD and last.islower() and last.isalpha()
    is_known = is_word(last) or last in SHORTHAND or with_letters(last) != last
    return " " in item and is_short and not is_known


def _and_of_it(item: str) -> bool:
    """Whether "it" is what stands in the same item before it: brewing and the science of it."""
    first, joint, behind = item.partition(" and ")
    return bool(first and joint and _PART_OF_IT.fullmatch(behind))


def _it_in_capitals(item: str) -> str:
    return _IT_IS_WORK.sub("IT", item)
