"""What people put before a name: words that tell who is meant, and what somebody is called."""

import re

from tui.model.naming.known_names import FEMININE, MASCULINE
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

# Never a given name; they go with the name also where nobody is related.
_ALWAYS_CALLED_WORDS = """
    ate kuya tita ninong ninang manong manang bhaiya hyung noona oppa unnie unni sensei tante
    onkel tonton titi nonna nonno oma opa khala chacha mausi mbak abang jiejie
    gege savta saba bubbe zayde yiayia pappou babcia
    babushka dedushka halmoni harabeoji obaachan ojiisan vovo shifu ustaz hajji mzee sheikh swami
"""
# Also given names: only before a word that is surely one itself.
_CALLED_BEFORE_A_NAME_WORDS = (
    "tito lola lolo didi nana mama papa baba teta bibi bhai tata zia zio pak bu kak"
)
_FOND_NAMES = frozenset({"baby", "boy", "girl", "ging", "jun", "bong", "bing", "nene", "dodong"})
_ALWAYS_CALLED = frozenset(_ALWAYS_CALLED_WORDS.split())
_CALLED_BEFORE_A_NAME = frozenset(_CALLED_BEFORE_A_NAME_WORDS.split())
_TEACHERS = frozenset({"sensei", "shifu", "ustaz", "sheikh", "swami", "guru", "hajji"})
_MOST_NAMES = 2
_DESCRIBED = pattern_of(
    r"(?:(?:the|that|my|our)\s+)?(?P<sure>big|lil['’]?|li['’]l|crazy|compadre|comadre|compa)\s+(?=\w)"
    r"|(?:(?:the|that|my|our)\s+)?(?:little|old|ol['’]|skinny|tall|short|mad|funny|cool|nice|new"
    r"|other)\s+(?=\w)",
    re.IGNORECASE,
)
_FROM = pattern_of(r"\s+from\s+.*$", re.IGNORECASE)
_WHOSE = (
    r"(?:[\w’'.-]+\s+){0,3}?(?:[\w-]+['’]s?|moms|dads|wifes|husbands|brothers|sisters|friends"
    r"|exs|sons|daughters)"
)
_RELATION = (
    r"(?:(?:brother|sister|mother|father|son|daughter)[ -]in[ -]law|mom|mum|mother|dad"
    r"|father|boss|manager|supervisor|friend|buddy|pal|colleague|co-?worker"
    r"|cousin|brother|sister|uncle|aunt|wife|husband|partner|girlfriend|boyfriend|neighbou?r"
    r"|room-?m?ate|flat-?mate|teacher|coach|advis[eo]r|mentor|son|daughter|nephew|niece|parent"
    r"|(?:brother|sister|mother|father)[ -]in[ -]law)"
)
_LED_UP_TO = pattern_of(
    rf"^(?:{_WHOSE}\s+|(?:my|our|old|ex|former)[ -]+)(?:old\s+|ex[- ]?|former\s+|best\s+)*"
    rf"{_RELATION}\s+"
    r"(?P<name>\S.*)$",
    re.IGNORECASE,
)
_TITLED = pattern_of(
    r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|coach|fr|father)\b\.?\s", re.IGNORECASE
)
_TITLED_AT_END = pattern_of(
    r"(?:[a-z][\w'’-]*\s+)+((?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Rr]ev|[Ff]r)\b\.?\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)$"
)
_MOST_WORDS_OF_NAME = 3
_PIECES = pattern_of(r"[\n;,()]")
# "My kid's teacher" taught the kid.
_TAUGHT_ME = pattern_of(
    r"(?:(?:s?he )?(?:was|is|used to be) )?(?:my|our) (?:(?!\S+['’]s )(?!(?:kid|son|daughter|wife"
    r"|husband|mom|dad|brother|sister|friend)s )\S+ ){0,4}?(?:teacher|guidance counsell?or)"
    r"(?: (?:at|from|in|back|for)\b.*)?",
    re.IGNORECASE,
)


def is_own_teacher(text: str) -> bool:
    """Whether words tell that somebody taught me at school, and is Mr. or Ms. to me maybe."""
    return any(_TAUGHT_ME.fullmatch(piece.strip(" .!")) for piece in _PIECES.split(text))


def is_called(word: str, rest: list[str]) -> bool:
    """Whether a word before a name is what one calls somebody by: Ate Grace, Lola Carmen.

    `rest` are the words behind it. Lola Jones is called Lola.
    """
    bare = folded(word).strip(".,")
    if not rest or not rest[0][:1].isalpha() or len(rest) > _MOST_NAMES:
        return False
    if bare in _ALWAYS_CALLED:
        return True
    is_name = _is_given(rest[0]) or (word.islower() and rest[0][0].isupper())
    return bare in _CALLED_BEFORE_A_NAME and len(rest) == 1 and is_name


def is_called_as_kin(name: str) -> bool:
    """Whether a name begins with what one calls kin by: Ate Grace; teachers are none."""
    word, *rest = name.split() or [""]
    return is_called(word, rest) and folded(word) not in _TEACHERS


def without_description(name: str) -> str:
    """Return a name without what only tells who is meant: "big mike from home depot" is mike.

    "kev's mom ms. tran" is ms. tran. A name that says nothing more comes back as it is.
    """
    text = " ".join(name.split())
    if (led := _LED_UP_TO.match(text)) and _is_name(led["name"]):
        text = led["name"]
    if (described := _DESCRIBED.match(text)) is not None:
        rest = text[described.end() :]
        first = rest.split()[0]
        is_small = described[0].islower() and first[0].isupper()
        is_sure = (described["sure"] and len(rest.split()) == 1) or _FROM.search(rest)
        if is_sure or is_small or _is_given(first) or _TITLED.match(rest):
            text = rest
    if titled := _TITLED_AT_END.match(text):
        text = titled[1]
    bare = _FROM.sub("", text)
    return bare if any(map(str.isalpha, bare)) else name


def _is_name(text: str) -> bool:
    words = _FROM.sub("", text).split()
    if not words or len(words) > _MOST_WORDS_OF_NAME:
        return False
    is_written = all(word[0].isupper() for word in words)
    return _TITLED.match(text) is not None or is_written or _is_given(words[0])


def _is_given(word: str) -> bool:
    small = folded(word)
    return any(small in names for names in (FEMININE, MASCULINE, _FOND_NAMES))
