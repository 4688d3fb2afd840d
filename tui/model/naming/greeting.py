"""How to greet somebody by their name: by the first, with a title, or to be asked about."""

import re

from tui.model.naming.called import is_called, without_description
from tui.model.naming.capitals import capitalized
from tui.model.naming.kin import kin_in
from tui.model.naming.known_names import FEMININE, MASCULINE
from tui.model.naming.nicknames import is_form_of
from tui.model.naming.person_name import (
    INITIALS,
    NO_NAMES,
    RELATIONS,
    TITLES,
    PersonName,
    bare_word,
    is_script_of_whole_names,
    read_name,
)
from tui.model.naming.two_given_names import double_name_of
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of

_BEFORE_GIVEN_NAME = frozenset(
    {"sir", "dame", "lord", "lady", "sister", "sis", "brother", "bro", "dona", "uncle", "aunt"}
    | {"auntie", "grandma", "grandpa", "coach"}
)
# Abu Bakr is called so.
_COMPOUND = pattern_of(r"(?:Abu|Abou|Umm?) [^\W\d_]+$")
_JUDGE = pattern_of(r"hon\.? ", re.IGNORECASE)
_SOMEBODY = frozenset({"someone", "somebody", "anyone", "anybody", "one", "whoever"})
# A rank is written short before a name, with its full stop: Capt. Sikes.
_RANKS_SHORT = {
    "cpt": "Capt.", "capt": "Capt.", "col": "Col.", "ltc": "Col.", "lt": "Lt.", "1lt": "Lt.",
    "2lt": "Lt.", "maj": "Maj.", "gen": "Gen.", "sgt": "Sgt.", "cmdr": "Cmdr.", "cpl": "Cpl.",
    "adm": "Adm.", "radm": "Adm.", "vadm": "Adm.", "ens": "Ensign",
    "lcdr": "Cmdr.", "pvt": "Pvt.", "brig": "Brig.", "msgt": "MSgt",
    "tsgt": "TSgt", "ssgt": "SSgt", "smsgt": "SMSgt", "cmsgt": "CMSgt", "gysgt": "GySgt",
    "pfc": "PFC",
}  # fmt: skip
# In a letter an officer is greeted by the rank without its grade: Dear Adm. Roe.
_WITHOUT_GRADE = pattern_of(
    r"Lt\. (?=Col\.|Cmdr\.|Gen\.)|(?:Maj\.|Brig\.) (?=Gen\.)|(?:Rear|Vice) (?=Adm)|Brigadier (?=G)"
)
_SPELLED = {
    "Fr": "Father",
    "Fr.": "Father",
    "Prof": "Professor",
    "Sis": "Sister",
    "Sis.": "Sister",
    "Bro.": "Brother",
}
_DESCRIBES = frozenset({"old", "new", "other", "little", "nice", "tall", "short", "cool"})


def ways_to_greet(name: str, *, teaches: bool = False, is_elder: bool = False) -> tuple[str, ...]:
    """Return the words to greet somebody by, the likeliest first; several are to be asked about.

    Somebody who `teaches`, or is an elder such as a friend's parent, may expect a title.
    """
    if kin := kin_in(name):
        return (kin.greeting,) if kin.greeting else ()
    name = without_description(name)
    called = _as_called(name)
    if not called and (whole := _COMPOUND.match(name)):
        called = whole[0]
    if _JUDGE.match(name) and (judge := read_name(name)).given:
        return f"Judge {judge.family}", judge.given[0]
    return (called,) if called else _ways(name, teaches=teaches, is_elder=is_elder)


def _ways(name: str, *, teaches: bool, is_elder: bool) -> tuple[str, ...]:
    read = read_name(name)
    first = read.given[0] if read.given else read.family
    if not any(map(str.isalnum, first)) or _greets_nobody(name):
        return ()
    if read.honorific:
        return _with_honorific(read, first)
    ways: tuple[str, ...] = (first,)
    if read.nickname:
        ways = _by_nickname(read, first)
    elif read.either_first and is_script_of_whole_names(first):
        ways = (f"{first} {read.family}",)
    elif double := double_name_of((*read.given, read.family)):
        ways = double
    elif read.either_first:
        ways = (read.family.split()[-1], first)
    elif read.given and INITIALS.fullmatch(first) and read.family:
        ways = _by_initials(read)
    elif teaches and read.given and read.family:
        ways = (f"Prof. {read.family}", first)
    elif is_elder and read.given and read.family:
        ways = (*_by_title(first, read.family), first)
    return tuple(dict.fromkeys(filter(None, ways)))


def _by_nickname(read: PersonName, first: str) -> tuple[str, ...]:
    """The ways to greet somebody with another name beside the first.

    Bob of Robert "Bob" Smith, and Kathy of Kathy (Katherine) Burns; else it may be either.
    """
    if is_form_of(first, read.nickname):
        if read.nickname_quoted:
            return (read.nickname,)
        if len(first) < len(read.nickname):
            return (first,)
    return (read.nickname, first) if read.nickname_first else (first, read.nickname)


def _as_called(name: str) -> str:
    """The words of a name with what one calls somebody by: Ate Grace; empty where none is."""
    word, *rest = name.split() or [""]
    if not is_called(word, rest):
        return ""
    first = rest[0] if not name.islower() else capitalized(rest[0], first=True)
    return f"{capitalized(word, first=True)} {first}"


def _greets_nobody(name: str) -> bool:
    """Whether words tell who somebody is, and are nobody's own name: my aunt, Mom's friend."""
    first, *others = name.casefold().split()
    if len(others) == 1 and bare_word(first) in TITLES and others[0] not in RELATIONS:
        return False
    is_firm = "&" in others or "and" in others
    is_small = name.strip()[0].islower()
    is_relation = first in RELATIONS and (
        is_small or not (others or folded(first) in FEMININE | MASCULINE)
    )
    is_told = bool(others) and (first == "big" or (name.islower() and first in _DESCRIBES))
    if is_told or name.strip().endswith(("'s", "’s")):
        return True
    return first in NO_NAMES | _SOMEBODY or first.endswith(("'s", "’s")) or is_firm or is_relation


def _with_honorific(read: PersonName, first: str) -> tuple[str, ...]:
    honorific = _SPELLED.get(read.honorific, read.honorific)
    honorific = " ".join(
        _RANKS_SHORT.get(bare_word(word), f"{word[0].upper()}{word[1:]}")
        for word in honorific.split()
    )
    honorific = _WITHOUT_GRADE.sub("", honorific)
    if bare_word(honorific) == "sr" and folded(first) in FEMININE - MASCULINE:
        # A sister of an order, and no señor.
        honorific = "Sister"
    if bare_word(honorific) == "sister" and folded(read.family) in FEMININE:
        return (f"{honorific} {' '.join((*read.given, read.family))}",)
    if bare_word(honorific) in _BEFORE_GIVEN_NAME:
        return (f"{honorific} {first}".strip(),)
    if read.either_first:
        return f"{honorific} {first}", f"{honorific} {read.family}"
    return (f"{honorific} {read.family or first}".strip(),)


def _by_initials(read: PersonName) -> tuple[str, ...]:
    whole = [word for word in read.given[1:] if not INITIALS.fullmatch(word)]
    initials = " ".join(read.given)
    if whole:
        return whole[0], initials
    return initials, f"Mr. {read.family}", f"Ms. {read.family}"


def _by_title(first: str, family: str) -> tuple[str, ...]:
    word = folded(first).partition("-")[0]
    titles = [
        title for title, names in (("Mrs.", MASCULINE), ("Mr.", FEMININE)) if word not in names
    ]
    return tuple(f"{title} {family}" for title in titles)
