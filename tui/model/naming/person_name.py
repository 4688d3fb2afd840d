"""A person's name taken apart, and what to sort them by."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tui.model.naming.capitals import PARTICLES, capitalized, is_upper, shouts
from tui.model.naming.known_names import FEMININE, MASCULINE, may_stand_family_first
from tui.model.naming.letters_behind import are_letters
from tui.model.naming.names import CREDENTIALS, without_ornaments
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

# Of several, the one of the first line is greeted; the others stand beside it.
_RANKS = (
    "prof professor professorin univ-prof profa profesor profesora",
    "dr doctor doktor drs dra doctora dott dottssa mtra mtro",
    "rabbi imam pastor judge justice rev reverend father fr sister sis brother bro bishop deacon "
    "chaplain nurse",
    "capt captain col colonel gen general lt lieutenant maj major sgt sergeant cmdr commander csm "
    "sgm sfc ssg msg cpl corporal cdr chief officer chef cpt ltc 1sg msgt tsgt ssgt smsgt cmsgt "
    "gysgt 1lt 2lt lcdr adm admiral radm vadm ensign ens pfc pvt private cwo cw2 cw3 cw4",
    "sen senator rep representative gov governor amb ambassador mayor ald alderman alderwoman "
    "alderperson cllr councilor councillor councilman councilwoman councilmember commissioner supt "
    "superintendent",
    "mr mrs ms miss mx mister madam sir dame lord lady herr hr frau senor senora senorita sr sra "
    "srta",
    "mme mlle monsieur madame mademoiselle signor signora sig sigra senhor senhora",
    "shri smt dona",
    "uncle aunt auntie grandma grandpa coach",
)
_HONORIFICS = {word: rank for rank, words in enumerate(_RANKS) for word in words.split()}
TITLES = frozenset(_HONORIFICS)
"""What stands before a name and is not one, folded and without a period."""
_OF_SPAIN = frozenset(
    {"senor", "senora", "senorita", "sr", "sra", "srta", "dra", "doctora", "profesora"}
    | {"mtra", "mtro", "profesor"}
)
# What a title or a degree is written with, and nobody is greeted by.
_DEGREE_WORDS = (
    "med rer nat phil jur iur oec pol hc habil em vet dent theol techn mult emer emeritus emerita "
    "dipl ing dipl-ing dr-ing mag lic arq abg mgr bc mudr judr rndr phdr eng adv er hon the "
    "assoc asst associate assistant adjunct visiting"
)
_DEGREES = frozenset(_DEGREE_WORDS.split())
_DEGREES_WITH_DOT = frozenset({"er", "em", "med", "ing", "mag", "lic", "eng", "adv", "nat", "pol"})
_AND = frozenset({"y", "e", "i"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior", "filho", "neto"})
_UNSURE_CREDENTIALS = frozenset({"ma", "ba", "bs", "ms", "pe", "as", "ing", "jd"})
_SURE_IN_CAPITALS = frozenset({"pe", "ba", "bs", "ms", "jd"})
_PRONOUNS = (
    "she|he|they|them|her|him|his|hers|theirs|xe|ze|zir|hir|elle|ella|el|él|ellos|sie|er|any"
)
_PRONOUNS_BARE = pattern_of(rf"(?<!\w)(?:{_PRONOUNS})(?:\s?/\s?(?:\w+))+", re.IGNORECASE)
_PRONOUN = pattern_of(rf"(?:{_PRONOUNS})(?: pronouns)?", re.IGNORECASE)
_BESIDE = pattern_of(
    r"\(([^()]*)\)|\[([^\[\]]*)\]|\"([^\"]*)\"|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»"
    r"|(?<!\w)['\u2018]([^'\u2018’]+)['’](?!\w)"
)
_NICKNAME = pattern_of(r"[^\W\d_][\w.’'-]{0,19}")
_AFTER_NAME = pattern_of(
    r"\s+[|•·–—/-]+\s.*|\s*\|.*"
    r"|,?\s+(?:(?i:ph\.?d\.?|doctoral|grad|graduate|mba|msw|law|med|jd|md) (?:candidate"
    r"|student))\b.*"
)
INITIALS = pattern_of(r"[^\W\d_]\.?|(?:[^\W\d_]\.-?){2,}")
"""One letter or several that stand for given names: J., J.R."""
_PLAIN_NAME = pattern_of(r"([A-Z][a-z]+) ([A-Z][a-z]+)")
_LEAST_CAPITALS = 3
# "her boss Mark" and "my landlord" tell who somebody is, and greet nobody.
_NO_NAME_WORDS = (
    "her his my their our your the a an hiring recruiting human career careers admissions customer "
    "office department info support"
)
NO_NAMES = frozenset(_NO_NAME_WORDS.split())
"""What nobody is called, and begins words that tell who somebody is."""
# In brackets behind a name, each of them says how to address somebody: Robert Lee (Prof.).
_TITLE_WORDS_BESIDE = "prof professor dr doctor mr mrs ms mx miss rev rabbi judge sir"
_TITLES_BESIDE = frozenset(_TITLE_WORDS_BESIDE.split())
_RELATION_WORDS = (
    "boss bosses manager supervisor mentor mentee advisor adviser colleague coworker co-worker "
    "teammate friend friends buddy pal cousin brother sister mom mum dad mother father uncle aunt "
    "son daughter niece nephew wife husband spouse partner girlfriend boyfriend neighbor neighbour "
    "roommate housemate flatmate classmate recruiter contact acquaintance person people guy gal "
    "lady woman man in-law brother-in-law sister-in-law professor prof teacher coach team"
)
RELATIONS = frozenset(_RELATION_WORDS.split())
"""What somebody is to another: alone, or in small letters, it is nobody's name."""
_TWO_RANKS = (
    *(["lt", "col"], ["lt", "cmdr"], ["lt", "gen"], ["maj", "gen"], ["sgt", "maj"]),
    *(["brig", "gen"], ["rear", "adm"], ["vice", "adm"], ["staff", "sgt"], ["master", "sgt"]),
    *(["rear", "admiral"], ["vice", "admiral"], ["petty", "officer"], ["gunnery", "sgt"]),
    *(["warrant", "officer"], ["lance", "cpl"], ["lance", "corporal"], ["staff", "sergeant"]),
    *(["master", "sergeant"], ["brigadier", "general"], ["gunnery", "sergeant"]),
)
# Which of several of a rank somebody is: nobody is greeted by it.
_WHICH_RANK = frozenset({"1st", "2nd", "first", "second", "command", "senior", "chief"})
_CLASS = (["1st", "class"], ["first", "class"], ["2nd", "class"], ["second", "class"])
_RANKS_IN_CAPITALS = frozenset({"csm", "sgm", "sfc", "ssg", "msg", "cdr", "1sg", "cwo"})
_NO_LONGER = frozenset({"ret", "retd", "retired", "former", "ex", "old"})
_NO_LETTERS = '()[]{}<>|/\\;:!?*_"'


_RANKED = 2
"""How many words are too few for a rank of two and a name."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a name; any may be empty.

    `given` are words. `nickname` stood in brackets or, if `nickname_quoted`, in quotation marks;
    before the given name if `nickname_first`. With `either_first` the family name may be the
    one that stands first.
    """

    honorific: str = ""
    given: tuple[str, ...] = ()
    nickname: str = ""
    family: str = ""
    suffix: str = ""
    nickname_first: bool = False
    nickname_quoted: bool = False
    either_first: bool = False


# Those of one letter are asked for again and again, those of a list but once.
_KEPT = 512


@lru_cache(maxsize=_KEPT)
def read_name(name: str) -> PersonName:
    """Take a name apart: pictures, pronouns, credentials and degrees are left out.

    Capitals throughout become ordinary ones, and so does a name without any; a family
    name in capitals is known by them. "Ruiz, Ana" is Ana Ruiz.
    """
    text = unicodedata.normalize("NFKC", without_ornaments(name))
    text, nickname, nickname_first, is_quoted = _without_nickname(text.replace(";", ","))
    text = _AFTER_NAME.sub("", _PRONOUNS_BARE.sub(" ", text))
    words, suffix = _in_order(text)
    words, honorific = _without_honorifics(words)
    words, nickname = _in_one_script(words, nickname)
    given, family = _divided(words, honorific)
    # Kim Soo Jin: the given name can be written as two words.
    either = not nickname and any(
        _may_be_family_first(given[0], last)
        for last in (family, "".join((*given[1:], family)))
        if given
    )
    given, family, nickname = _ordinary_case(given, family, nickname)
    return PersonName(
        honorific=honorific,
        given=given,
        nickname=nickname if nickname not in given else "",
        family=family,
        suffix=suffix,
        nickname_first=nickname_first,
        nickname_quoted=is_quoted,
        either_first=either,
    )


def pronouns_in(text: str) -> str:
    """Return the pronouns that stand in a text without brackets, "they/them"; else ""."""
    found = _PRONOUNS_BARE.search(text)
    return found[0].strip() if found else ""


def family_name_first(name: str) -> str:
    """Return the folded name by which a list sorted by family names has it in its place."""
    plain = _PLAIN_NAME.fullmatch(name)
    if plain and not may_stand_family_first(*plain.groups()):
        return f"{plain[2]} {plain[1]}".lower()
    read = read_name(name)
    given = (*read.given, read.nickname)
    words = (*given, read.family) if read.either_first else (read.family, *given)
    return folded(" ".join(filter(None, words))) or folded(name)


def _without_nickname(text: str) -> tuple[str, str, bool, bool]:
    """Take what stands in brackets or quotation marks out of a name.

    Return the rest, what nickname it is, whether it stood first, and in quotation marks.
    """
    nickname, is_first, is_quoted = "", False, False
    titles: list[str] = []

    def take(match: re.Match[str]) -> str:
        nonlocal nickname, is_first, is_quoted
        inner = match[match.lastindex or 0].strip()
        if bare_word(inner) in _TITLES_BESIDE and inner != "MS":
            titles.append(inner)
            return " "
        is_name = (
            _NICKNAME.fullmatch(inner)
            and not _PRONOUN.fullmatch(inner)
            and bare_word(inner) not in _NO_LONGER
            and bare_word(inner) not in CREDENTIALS - {"jd", "ma"}
            and not (len(inner) >= _LEAST_CAPITALS and are_letters(inner))
        )
        if is_name and not nickname:
            nickname, is_first = inner, not any(map(str.isalnum, text[: match.start()]))
            is_quoted = match[0].strip()[0] not in "(["
        return " "

    without = _BESIDE.sub(take, text)
    if not any(map(str.isalnum, without)):
        return text, "", False, False
    return " ".join((*titles, without)), nickname, is_first, is_quoted


def _in_order(text: str) -> tuple[list[str], str]:
    """Return the words of a name, the given name first, without credentials; and the suffix."""
    first, *others = (_words(part) for part in text.split(","))
    shouts = text.upper() == text
    suffixes: list[str] = []
    turned: list[str] = []
    for part in others:
        if part and all(_is_credential(word, shouts=shouts) for word in part):
            suffixes += [word for word in part if bare_word(word) in _SUFFIXES]
        elif part and not turned:
            turned = part
    if turned:
        # Prof. Lee, Robert PhD.
        before = len(first) - len(_without_honorifics(first)[0])
        while len(turned) > 1 and _is_letters(turned[-1], shouts=shouts):
            suffixes += [word for word in turned[-1:] if bare_word(word) in _SUFFIXES]
            turned = turned[:-1]
        words = [*first[:before], *turned, *first[before:]]
    else:
        words = first
    while len(words) > 1 and (
        bare_word(words[-1]) in _SUFFIXES
        or (len(words) > 2 and _is_letters(words[-1], shouts=shouts))  # noqa: PLR2004 - a name is two words
    ):
        word = words.pop()
        suffixes += [word] if bare_word(word) in _SUFFIXES else []
    return words, " ".join(suffixes)


def _words(text: str) -> list[str]:
    return [word for each in text.split() if (word := each.strip(_NO_LETTERS))]


def _in_one_script(words: list[str], nickname: str) -> tuple[list[str], str]:
    """Leave out the same name in other letters: Kim Soo-jin 김수진, Ivan Petrov (Иван Петров)."""
    in_latin = [word for word in words if _is_latin(word)]
    if len(in_latin) < 2:  # noqa: PLR2004 - a whole name
        return words, nickname
    return in_latin, nickname if _is_latin(nickname) else ""


def _is_latin(word: str) -> bool:
    """Whether no letter of a word is of another alphabet."""
    return word.isascii() or all(
        "LATIN" in unicodedata.name(each, "LATIN") for each in word if each.isalpha()
    )


def _is_credential(word: str, *, shouts: bool) -> bool:
    """Whether a word behind a name is a degree: PhD, or another that has several capitals."""
    if bare_word(word) in CREDENTIALS | _SUFFIXES:
        return True
    return not shouts and sum(map(str.isupper, word)) > 1 and len(word) <= 7  # noqa: PLR2004


def _is_letters(word: str, *, shouts: bool) -> bool:
    """Whether the last word of a name is a degree: known as one, or capitals nobody is called."""
    if _is_credential(word, shouts=True):
        is_sure = bare_word(word) not in _UNSURE_CREDENTIALS or "." in word
        # Kevin Duong PE is an engineer, Tim Pe is called so, and so may be Bo Li MA.
        return is_sure or (not shouts and word.isupper() and bare_word(word) in _SURE_IN_CAPITALS)
    return are_letters(word)


def _without_honorifics(words: Sequence[str]) -> tuple[list[str], str]:
    found: list[str] = []
    rest = list(words)
    while len(rest) > 1 or (rest and bare_word(rest[0]) in {"dr", "prof"}):
        bare = bare_word(rest[0])
        two = [bare_word(word) for word in rest[:2]]
        if len(rest) > _RANKED and (two in _TWO_RANKS or (found and two in _CLASS)):
            found += [] if two in _CLASS else rest[:2]
            del rest[:2]
        elif len(rest) > _RANKED and bare in _WHICH_RANK and _is_rank(rest[1:]):
            rest.pop(0)
        elif bare in _HONORIFICS:
            found.append(rest.pop(0))
        elif _is_degree(rest[0], bare, after=bool(found)):
            rest.pop(0)
        else:
            break
    best = min(found, key=lambda word: _HONORIFICS.get(bare_word(word), 0), default="")
    is_odd = best.isupper() or best.islower()
    if [bare_word(word) for word in found] in _TWO_RANKS:
        return rest, " ".join(found)
    if bare_word(best) in _RANKS_IN_CAPITALS:
        return rest, best.upper()
    return rest, best.capitalize() if is_odd and len(best) > 1 else best


def _is_rank(words: Sequence[str]) -> bool:
    two = [bare_word(word) for word in words[:2]]
    return two in _TWO_RANKS or two[0] in {"lt", "lieutenant", "sgt", "sergeant"}


def _is_degree(word: str, bare: str, *, after: bool) -> bool:
    if bare not in _DEGREES:
        return False
    return after or bare not in _DEGREES_WITH_DOT or word.endswith(".")


def _divided(words: Sequence[str], honorific: str) -> tuple[tuple[str, ...], str]:
    """Return the given names and the family name with its particles; one word is either."""
    if len(words) < 2:  # noqa: PLR2004 - a given and a family name
        return (), " ".join(words)
    shouted = [shouts(word) for word in words]
    if not all(shouted):
        if shouted[0] and not shouted[-1] and len(words[0]) >= _LEAST_CAPITALS:
            at = shouted.index(False)
            return tuple(words[at:]), " ".join(words[:at])
        if shouted[-1] and not shouted[0]:
            at = next(at for at in range(len(words)) if all(shouted[at:]))
            return tuple(words[:at]), " ".join(words[at:])
    at = len(words) - 1
    if (
        bare_word(honorific) in _OF_SPAIN
        and at > 1
        and folded(words[1]) not in FEMININE | MASCULINE
    ):
        return tuple(words[: at - 1]), words[at - 1]
    while at > 1 and bare_word(words[at - 1]) in PARTICLES | _AND:
        # Ortega y Gasset: both are the family name.
        at -= 2 if at > 2 and bare_word(words[at - 1]) in _AND else 1  # noqa: PLR2004
    if at == 1 and words[0].islower() and folded(words[0]) in PARTICLES and not words[1].islower():
        return (), " ".join(words)
    return tuple(words[:at]), " ".join(words[at:])


def _may_be_family_first(first: str, last: str) -> bool:
    if shouts(first) != shouts(last):
        return False
    return is_script_of_whole_names(first) or may_stand_family_first(first, last)


def is_script_of_whole_names(word: str) -> bool:
    """Whether a word is in Chinese, Japanese or Korean letters."""
    return any("\u3040" <= each <= "\u9fff" or "\uac00" <= each <= "\ud7af" for each in word)


def _ordinary_case(
    given: tuple[str, ...], family: str, nickname: str
) -> tuple[tuple[str, ...], str, str]:
    words = [*given, *family.split()]
    name = " ".join(words)
    letters = sum(map(str.isalpha, name))
    if name.islower() or (letters > _LEAST_CAPITALS and all(map(is_upper, words))):
        given = tuple(capitalized(word, first=at == 0) for at, word in enumerate(given))
        family = " ".join(capitalized(word, first=not given) for word in family.split())
        return given, family, capitalized(nickname, first=True) if nickname.islower() else nickname
    if given and given[0].islower() and folded(given[0]) not in PARTICLES | NO_NAMES:
        # shauna oconnell RN: letters behind a name are no reason to leave it small.
        given = tuple(capitalized(word, first=True) if word.islower() else word for word in given)
    return (
        given,
        " ".join(capitalized(word, first=True) if shouts(word) else word for word in family.split())
        if given
        else family,
        nickname,
    )


def bare_word(word: str) -> str:
    """Return a word folded, without its full stops and the signs around it."""
    return folded(word).replace(".", "").strip("’',;")
