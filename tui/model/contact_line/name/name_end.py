"""Where a name ends in words without a comma: VP Eng Sara Cho Lyft."""

import re
from typing import NamedTuple

from tui.model.contact_line.doubts import IS_A_PERSON, IS_ALL_THE_NAME, IS_TURNED
from tui.model.contact_line.words.relatives import is_known_by_relation
from tui.model.contact_line.words.work_words import (
    ASSISTANTS,
    begins_field,
    is_company,
    is_credentials,
    is_job_word,
    is_organization,
    is_place,
    is_title,
    is_unit,
    may_be_surname,
)
from tui.model.naming.capitals import PARTICLES
from tui.model.naming.kin import kin_in
from tui.model.naming.known_names import (
    is_given_name,
    may_be_family_name,
    may_stand_family_first,
)
from tui.model.naming.more_given_names import is_likely_given_name
from tui.model.naming.names import HONORIFICS
from tui.model.naming.person_name import RELATIONS, TITLES, pronouns_in
from tui.model.text.folding import folded
from tui.model.text.patterns import pattern_of
from tui.model.text.towns import is_city

_ASIDE = pattern_of(r"\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"|“[^“”]*”|„[^“”]*[“”]|«[^«»]*»")
_GOES_ON = frozenset({"of", "for", "in", "und", "and", "&", "für", "de"})
_WITHIN_NAMES = PARTICLES | {"vom", "vel", "y", "e", "i", "dit", "née", "geb"}
_NOBODY_WORDS = (
    "the a an some my our their someone somebody anyone anybody person people guy lady woman man"
    " team contact contacts hiring friend friends rep alum alumni alumnus alumna employee employees"
    " staff unknown new intern interns models model and or of for in at unit group"
)
_NOBODY = frozenset(_NOBODY_WORDS.split())
_SOMEBODY = frozenset(
    ["someone", "somebody", "anyone", "anybody", "one", "whoever", "whomever", "nobody"]
)
_LONG = 5
_ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "some",
        "my",
        "our",
        "their",
        "her",
        "his",
        "your",
        "another",
        "this",
        "that",
    ]
)
# Dr. Sato's lab.
_OF_SOMEBODYS = pattern_of(
    r"['’]s\s+(?:[a-z]+\s+)?(?:office|lab|labs|group|team|crew|shop|desk|class|department|dept|firm"
    r"|company|clinic|practice|place|people|folks|staff)$"
)
# Tyrone plumbing guy.
_KNOWN_BY_WORK = pattern_of(
    r"(?P<name>(?!(?:the|a|an|that|this|my|our|some|her|his)\b)[^\W\d_][\w.'’-]*)\s+(?:the\s+)?"
    r"(?P<work>(?:[a-z/&-]+\s+){1,2}(?:guy|lady|gal|dude))"
)
_SHIFTS = frozenset(
    [
        "charge",
        "night",
        "day",
        "floor",
        "shift",
        "front",
        "desk",
        "staff",
        "school",
        "head",
        "union",
        "shop",
        "store",
        "office",
        "warehouse",
        "plant",
        "ward",
        "travel",
        "er",
        "icu",
        "senior",
    ]
)
_LEADING = frozenset(["in", "on", "at", "from", "of", "with", "for", "who", "over"])
_DESCRIBING = frozenset(
    ["old", "former", "ex", "new", "good", "best", "close", "last", "first", "current", "next"]
)
_NO_SIGNS_OF_NAMES = pattern_of(r"[/\\><=:;!?{}|_^~*+]|\.\.|…|[,\s]w/")
_LEAST_NAME, _MOST_NAME = 2, 5
_MOST_LETTERS = 4
# In capitals somebody may be called so: Georgia Tech.
_SMALL_JOBS = frozenset({"tech", "techs", "spec", "preventionist", "doc"})
_FIELD_WORDS = (
    "gis lis cmm cnc plc qa qc hr it er icu ed lab micro hvac cad ehs ct mri x-ray xray ultrasound "
    "pharmacy dental vet med medical surgical cyber web network data field payroll maint tool auto "
    "guidance diesel night nights evening shift weekend infection wind solar forklift warehouse"
    " truck bus taxi crane"
    " graphic social physical occupational respiratory speech massage real civil aerospace"
    " electrical mechanical chemical software elevator aircraft boat bike family dance music"
)
_FIELDS_IN_SMALL = frozenset(_FIELD_WORDS.split())
# What is said behind a title of how and where one does it.
_NO_FIRM_WORDS = (
    "remote freelance freelancer hybrid retired nights days weekends weekend evenings parttime"
    " fulltime contract contractor local locally nearby here there abroad overseas emeritus emerita"
    " trainee apprentice student grad graduate now currently temp seasonal onsite downtown upstate"
    " midtown uptown alum alumni hiring turned who also too maybe part full early late other"
    " unemployed founder ret lol"
)
_NO_FIRMS = frozenset(_NO_FIRM_WORDS.split())
_PARTS_OF_FIRMS = frozenset({"office", "desk", "department", "dept", "center", "centre"})


# What a trade is called, and behind a title and a given name somebody's family.
_TRADES = (
    "Bakker Koch Mason Slager Schreiner Zimmermann Metzger Maurer Boulanger Sarto Timmerman"
    " Tischler Gärtner Kellner Maçon Charpentier Clerk Cantor Priest Sheriff Médico Boucher"
    " Weaver Potter Barber Schlosser Fleischer Maler Bäcker Kapper Smid Schilder Koster Pintor"
    " Herrero Zapatero Barbieri Panadero Carpentier Cuisinier Chauffeur"
)
_OF_TRADES = frozenset(map(folded, _TRADES.split()))
_TITLES_ABROAD = frozenset({"ir", "ing", "drs", "mr", "med", "mag", "habil", "dipl", "rer", "nat"})


class NameAndWork(NamedTuple):
    """A name, and the title and employer that stood around it without commas."""

    name: str
    title: str
    organization: str
    town: str = ""


def name_and_work(words: str) -> NameAndWork:
    """Divide words that begin a line into a name and the work in front of it or behind it.

    Only well-known words for jobs divide them; two words are a name, and people are called
    Baker and Cook.
    """
    words, comma, degrees = words.partition(",")
    if known_by := _KNOWN_BY_WORK.fullmatch(words):
        return NameAndWork(known_by["name"], known_by["work"], "")
    tokens, aside = _tokens(words)
    front = _work_in_front(tokens)
    title, tokens, aside = " ".join(tokens[:front]), tokens[front:], aside[front:]
    if degrees_end := _degrees_end(tokens, aside):
        # shauna oconnell RN CIC infection preventionist
        begin = next(at for at in range(_LEAST_NAME, degrees_end) if _is_degree(tokens[at]))
        letters = "".join(f", {each}" for each in tokens[begin:degrees_end])
        titles = [*filter(None, [title]), " ".join(tokens[degrees_end:])]
        name = f"{' '.join(tokens[:begin])}{letters}{comma}{degrees}"
        return NameAndWork(name, ", ".join(titles), "")
    begin, end = _work_behind(tokens, aside)
    if begin < 0 and (behind := _behind_pronouns(tokens, aside)):
        begin, end = behind, len(tokens)
    if begin < 0:
        return NameAndWork(f"{' '.join(tokens)}{comma}{degrees}", title, "")
    if begin > 1 and tokens[begin - 1].casefold() in ("the", "a", "an"):
        # Mike the plumber.
        tokens = [*tokens[: begin - 1], *tokens[begin:]]
        begin, end = begin - 1, end - 1
    titles = [*filter(None, [title]), " ".join(tokens[begin:end])]
    rest, town = _town_behind(tokens[end:], in_lower_case=" ".join(tokens).islower())
    is_name = is_organization(rest) or " ".join(tokens).islower() or _may_be_firm(rest)
    if rest[:1].islower() and not is_name:
        titles[-1], rest = f"{titles[-1]} {rest}", ""
    name = f"{' '.join(tokens[:begin])}{comma}{degrees}"
    return NameAndWork(name, ", ".join(titles), rest, town)


def _may_be_firm(word: str) -> bool:
    """Whether a word in small letters behind a title may be where they work: figma."""
    is_one = word.replace("'", "").isalnum() and word.isascii() and len(word) > _LEAST_NAME
    bare = word.casefold()
    is_else = bare in _NO_FIRMS or bare in _FIELDS_IN_SMALL or bare in _SHIFTS | _NOBODY
    is_else = is_else or is_place(word) or is_city(word) or begins_field(bare)
    return is_one and not is_else


def _town_behind(words: list[str], *, in_lower_case: bool) -> tuple[str, str]:
    """Split a town off the end of an employer in small letters: kaiser, and oakland."""
    for at in range(max(len(words) - 2, 1), len(words)) if in_lower_case else ():
        if is_place(town := " ".join(words[at:])) or is_city(town):
            return " ".join(words[:at]), town
    return " ".join(words), ""


def doubt_about(name: str, organization: str) -> str:
    """Return a question about a name that may be more than one, or a firm; else nothing."""
    bare = _ASIDE.sub(" ", name.partition(",")[0]).split()
    while len(bare) > _LEAST_NAME and _is_degree(bare[-1].strip(".")):
        # Letters behind a name are no part of it: Tanya Whitlock RN BSN CCRN.
        bare.pop()
    words = [word for word in bare if re.sub("['’-]", "", word).isalpha()]
    is_partner = "&" in organization and len(words) == 1
    is_partner = is_partner and not is_likely_given_name(words[0])
    # Na, Co and Se are given names as well as forms of companies.
    is_firm = is_company(name) and not re.search(r"\s[A-Z][a-z]\)?$|\b(?i:esq)\.?$", name)
    is_part_of_firm = len(bare) > 1 and bare[-1].casefold().strip(".") in _PARTS_OF_FIRMS
    if is_part_of_firm or (is_unit(name) and len(bare) > 1):
        return IS_A_PERSON
    if is_known_by_relation(name):
        # Becca's mom is a person, though she has no name yet.
        return ""
    if is_firm or "&" in name or is_partner or _is_nobody(words) or names_nobody(name):
        return IS_A_PERSON
    if _NO_SIGNS_OF_NAMES.search(_ASIDE.sub(" ", name)):
        return IS_ALL_THE_NAME
    begun = next((at for at, word in enumerate(words) if word[0].isupper()), len(words))
    is_said = any(word.islower() and word not in _WITHIN_NAMES for word in words[begun:])
    names = [word for word in words if word not in _WITHIN_NAMES]
    return IS_ALL_THE_NAME if is_said or len(names) > _MOST_NAME else ""


def may_be_firm_first(first: str, second: str) -> str:
    """Return a question about "Acme", "Jane Doe" that was read as Jane Doe Acme; else nothing.

    And about a family name that usually stands first, before a word that may be anything.
    """
    if may_stand_family_first(first, second) and "-" not in second and not is_given_name(second):
        return IS_TURNED
    names = [word for word in _ASIDE.sub(" ", second).split()[1:] if len(word.strip(".")) > 1]
    return "" if all(map(is_given_name, names)) and " " not in first else IS_ALL_THE_NAME


def names_nobody(name: str) -> bool:
    """Whether words only say who somebody is: someone in billing, old teacher, her manager."""
    words = [bare for word in name.split() if (bare := word.strip(".,’'\"()?!:-"))]
    if words[1:] and words[0].casefold() in TITLES and words[1].endswith(("'s", "’s")):
        words = words[1:]
    if not words or ((is_given_name(words[0]) or kin_in(name)) and not _OF_SOMEBODYS.search(name)):
        return not words
    first = words[0].casefold()
    is_theirs = name.rstrip().endswith(("'s", "’s")) or _OF_SOMEBODYS.search(name)
    if first in _SOMEBODY or is_theirs:
        return True
    if first in _ARTICLES or first.endswith(("'s", "’s")):
        others = [word for word in words[1:] if not (word in RELATIONS or _is_short_title(word))]
        return not any(word[0].isupper() or is_given_name(word) for word in others)
    at = next((at for at, word in enumerate(words) if at and word in _LEADING), len(words))
    words = words[:at]
    return _is_nobody(words) or all(_is_of_role(word, alone=at == 1) for word in words)


def _is_short_title(word: str) -> bool:
    """Whether a word in capitals says what somebody does: TA, CEO."""
    return word in ASSISTANTS or (len(word) < _LONG and word.isupper() and is_title(word))


def _is_of_role(word: str, *, alone: bool) -> bool:
    """Whether a word says who somebody is; with a capital, only alone: Cousin."""
    bare = word.casefold()
    if word[0].isupper():
        kin = kin_in(f"my {bare}")
        return alone and bare in RELATIONS and not (kin and kin.called)
    return bare in RELATIONS | _NOBODY | _DESCRIBING | _SHIFTS or is_job_word(bare)


def _is_nobody(words: list[str]) -> bool:
    """Whether all words say what somebody does, and none what they are called: hiring manager."""
    if not words or is_given_name(words[0]):
        return False
    bare = [word.casefold().strip(".,’'") for word in words]
    known = all(word in _NOBODY or is_job_word(word) or begins_field(word) for word in bare)
    return known and (len(words) > 1 or not may_be_surname(words[0]))


def _tokens(words: str) -> tuple[list[str], list[bool]]:
    """Return the words, each pair of brackets as one, and which of them are such."""
    tokens: list[str] = []
    aside: list[bool] = []
    end = 0
    for match in _ASIDE.finditer(words):
        plain = words[end : match.start()].split()
        tokens += [*plain, match[0]]
        aside += [*(False for _ in plain), True]
        end = match.end()
    plain = words[end:].split()
    return [*tokens, *plain], [*aside, *(False for _ in plain)]


def _work_in_front(tokens: list[str]) -> int:
    """Return how many words in front of a name are work: VP Eng, Recruiter."""
    if not tokens or not _is_job(tokens[0]) or is_given_name(tokens[0]):
        return 0
    if folded(tokens[0]).strip(".") in HONORIFICS:
        return 0
    end = 1
    while end < len(tokens) and (is_job_word(tokens[end]) or begins_field(tokens[end])):
        end += 1
    name = tokens[end:]
    is_name = len(name) >= _LEAST_NAME or (len(name) == 1 and is_given_name(name[0]))
    return end if is_name and name[0][0].isupper() else 0


def _work_behind(tokens: list[str], aside: list[bool]) -> tuple[int, int]:
    """Return where work begins and ends behind a name; -1 where there is none."""
    least = 1 if True in aside else _LEAST_NAME
    in_lower_case = " ".join(tokens).islower()
    jobs = (
        at
        for at in range(least, len(tokens))
        if not aside[at] and _is_job(tokens[at]) and not _is_family_of_trade(tokens, at)
    )
    at = next(jobs, -1)
    if at < 0:
        return -1, -1
    begin = at
    if in_lower_case and at > _LEAST_NAME and True not in aside and _are_two_names(tokens):
        # hannah goldberg social worker
        begin = _LEAST_NAME
    while (
        begin > least
        and not aside[begin - 1]
        and not _is_family_of_trade(tokens, begin - 1)
        and _leads(tokens[begin - 1], in_lower_case=in_lower_case)
    ):
        begin -= 1
    end = at + 1
    while end < len(tokens) and (is_job_word(tokens[end]) or begins_field(tokens[end])):
        end += 1
    if end < len(tokens) and tokens[end] in _GOES_ON:
        end = len(tokens)
    return begin, end


def _behind_pronouns(tokens: list[str], aside: list[bool]) -> int:
    """Return where a field of work begins behind pronouns in brackets: Priya (she/her) ux."""
    at = next((at for at, is_aside in enumerate(aside) if is_aside and "/" in tokens[at]), -1)
    behind = tokens[at + 1 :]
    is_work = at > 0 and bool(behind) and begins_field(behind[-1])
    return at + 1 if is_work and pronouns_in(tokens[at].strip("()[]")) else 0


def _are_two_names(tokens: list[str]) -> bool:
    """Whether a given name and a family name begin the words, and no second given name."""
    first, second = tokens[:_LEAST_NAME]
    may_be_family = may_be_family_name(second) or not is_given_name(second)
    return is_given_name(first) and may_be_family and folded(second) not in _WITHIN_NAMES


def _degrees_end(tokens: list[str], aside: list[bool]) -> int:
    """Return where degrees in capitals end between a name and what somebody does; 0 for none."""
    begin = next((at for at in range(_LEAST_NAME, len(tokens)) if _is_degree(tokens[at])), 0)
    if not begin or True in aside or " ".join(tokens[:begin]).isupper():
        return 0
    end = begin + 1
    while end < len(tokens) and tokens[end].isupper() and tokens[end].isalpha():
        end += 1
    is_work = is_title(" ".join(tokens[end:])) or tokens[-1] in _SMALL_JOBS
    return end if end < len(tokens) and is_work else 0


def _is_degree(word: str) -> bool:
    return word.isupper() and len(word) > 1 and is_credentials(word)


def _is_job(word: str) -> bool:
    if word in _SMALL_JOBS:
        return True
    if "/" in word and all(map(is_job_word, word.split("/"))):
        return True
    return is_job_word(word) and not (word[0].isupper() and may_be_surname(word))


def _is_family_of_trade(tokens: list[str], at: int) -> bool:
    """Whether a word for a trade is a family name: one given name behind titles is before it."""
    titles = {*HONORIFICS, *_TITLES_ABROAD}
    names = [word for word in tokens[:at] if folded(word).strip(".") not in titles]
    is_titled = len(names) == 1 and len(names) < at and len(names[0].strip(".")) > 1
    return is_titled and tokens[at][0].isupper() and folded(tokens[at]).strip(".,") in _OF_TRADES


def _leads(word: str, *, in_lower_case: bool) -> bool:
    """Whether a word before one for a job belongs to it: aerospace engineer, UX Researcher."""
    is_small = word.islower() and folded(word) not in _WITHIN_NAMES and not in_lower_case
    is_letters = word.isupper() and word.isalpha() and 1 < len(word) <= _MOST_LETTERS
    return (
        is_small
        or is_letters
        or word in _FIELDS_IN_SMALL
        or is_job_word(word)
        or begins_field(word)
    )
