"""Kin by the words they are called by: my uncle Dwight, tío Beto, prima Lety."""

import re
from dataclasses import dataclass

from tui.model.text.patterns import pattern_of

# What one calls them; where nothing stands behind the bar, they are greeted by their name.
_CALLED = """
    uncle=uncle|Uncle aunt=aunt|Aunt auntie=aunt|Auntie aunty=aunt|Aunty grandma=grandmother|Grandma
    grandpa=grandfather|Grandpa granny=grandmother|Granny granddad=grandfather|Granddad
    grandmother=grandmother|Grandmother grandfather=grandfather|Grandfather tío=uncle|Tío
    cousin=cousin| tía=aunt|Tía abuela=grandmother|Abuela abuelo=grandfather|Abuelo
    abuelita=grandmother|Abuelita
"""
_SPANISH_WITHOUT_ACCENT = "tio=uncle|Tío tia=aunt|Tía primo=cousin| prima=cousin|"
_ONLY_MINE = """
    brother=brother| sister=sister| niece=niece| nephew=nephew| husband=husband|
    wife=wife| son=son| daughter=daughter| cuz=cousin| mom=mother|Mom mum=mother|Mum
    dad=father|Dad mother=mother|Mom father=father|Dad brother-in-law=brother-in-law|
    sister-in-law=sister-in-law| mother-in-law=mother-in-law| father-in-law=father-in-law|
    son-in-law=son-in-law| daughter-in-law=daughter-in-law| grandson=grandson|
    granddaughter=granddaughter| step-dad=stepfather| step-mom=stepmother|
    stepson=stepson| stepdaughter=stepdaughter| stepdad=stepfather| stepmom=stepmother|
    stepbrother=stepbrother| stepsister=stepsister|
    hermano=brother| hermana=sister| nana=grandmother|Nana papa=father|Papa mama=mother|Mama
"""
_Called = dict[str, tuple[str, str]]


def _table(text: str) -> _Called:
    table: _Called = {}
    for pair in text.split():
        word, _, both = pair.partition("=")
        said, _, greeted = both.partition("|")
        table[word] = (said, greeted)
    return table


_ANYWHERE = _table(_CALLED)
_SMALL = _table(_SPANISH_WITHOUT_ACCENT)
_MINE = _ANYWHERE | _SMALL | _table(_ONLY_MINE)
_KIN = pattern_of(
    r"(?P<mine>(?:my|our|mi)\s+)?(?:great[- ])?(?P<word>[^\W\d_][\w-]*)(?:\s+(?P<name>.+))?$",
    re.IGNORECASE,
)
_DESCRIBED = (
    r"(?:(?:older|younger|elder|eldest|oldest|youngest|senior|junior|small|big|little|lil|kid"
    r"|baby|half|twin|favorite|great|late|distant|first|second|only)[- ]+)*"
)
_PARENTS = "mom|mum|mama|mother|dad|father|papa|grandma|grandpa|grandmother|grandfather"
_SAID = pattern_of(
    r"(?:(?:(?:he|she)(?:['’]?s| is)|is|this is)\s+)?"
    rf"(?P<mine>(?:my|our|mi)\s+)?{_DESCRIBED}"
    rf"(?:(?P<whose>{_PARENTS}|wife|husband|brother|sister)['’]?s\s+{_DESCRIBED})?"
    r"(?P<word>[^\W\d_][\w-]*)"
    r"(?:\s+(?:of mine|by marriage|on (?:my|the|our) .+|(?:mom|dad|mother|father)['’]?s side))?",
    re.IGNORECASE,
)
# What a mother's brother is, and what else a brother's is.
_OF_A_PARENT = {"brother": "uncle", "sister": "aunt"}
_SURELY_MINE = frozenset(
    {"uncle", "aunt", "auntie", "aunty", "cousin", "nephew", "niece", "tío", "tía"}
)
_IN_LAW = pattern_of(r"\b(brother|sister|mother|father|son|daughter)[ -]in[ -]law\b", re.IGNORECASE)
_NO_NAME = frozenset({"at", "in", "from", "who", "of", "is", "and", "works", "on", "with"})
_MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Kin:
    """What kin somebody is, "uncle"; what they are called, "Uncle" or nothing; and their name."""

    what: str
    called: str
    name: str

    @property
    def greeting(self) -> str:
        """The words to greet them by: Uncle Dwight, Mom; a cousin by the name."""
        first = self.name.partition(" ")[0]
        return (
            self.called
            if self.what in {"mother", "father"} and self.called
            else (f"{self.called} {first}".strip())
        )

    @property
    def mine(self) -> str:
        """How one speaks of them to others: my uncle Dwight Oduya."""
        return f"my {self.what} {self.name}".strip()


def kin_said(words: str, name: str) -> Kin | None:
    """Return what kin words beside a `name` say somebody is: my brother in law, my dad's brother.

    A son or a wife who is not said to be mine may be somebody else's; None for all else.
    """
    found = _SAID.fullmatch(_IN_LAW.sub(r"\1-in-law", words.strip(" .,!")))
    if found is None:
        return None
    word = found["word"].lower()
    called = _MINE.get(word)
    if called is None or not (found["mine"] or word in _SURELY_MINE or word.endswith("-in-law")):
        return None
    what, greeted = called
    if whose := found["whose"]:
        near = re.fullmatch(_PARENTS, whose, re.IGNORECASE) and not whose.lower().startswith(
            "grand"
        )
        # I call my wife's mother what I like.
        named = _MINE.get(_OF_A_PARENT.get(word, "") if near else "")
        what, greeted = named or ("relative", "")
    return Kin(what, greeted, name)


def kin_apart(name: str) -> tuple[str, str]:
    """Split "my cousin" off the name of kin who are called by it: Tanya; my aunt Rosa stays."""
    kin = kin_in(name)
    if kin is None or kin.called or not kin.name:
        return name, ""
    given = " ".join(name.split()[-len(kin.name.split()) :])
    said = " ".join(name.split()[: -len(kin.name.split())])
    is_mine = said.split(maxsplit=1)[0].casefold() in ("my", "our", "mi")
    return (given, said) if is_mine else (name, "")


def kin_in(name: str) -> Kin | None:
    """Return what kin a name says somebody is; None where it says nothing of the kind."""
    found = _KIN.match(_IN_LAW.sub(r"\1-in-law", name.strip()))
    if found is None or name.endswith(("'s", "’s")):
        return None
    word = found["word"]
    known = _MINE if found["mine"] else _ANYWHERE | (_SMALL if word.islower() else {})
    called = known.get(word.lower())
    names = (found["name"] or "").split()
    if called is None or len(names) > _MOST_NAMES or not (names or found["mine"]):
        return None
    if any(each in _NO_NAME or not each[0].isalpha() for each in names):
        return None
    is_small = name == name.lower()
    if not is_small and any(each[0].islower() for each in names[:1]):
        return None
    return Kin(*called, " ".join(each.capitalize() if is_small else each for each in names))
