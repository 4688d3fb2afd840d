"""Whether words are a subject, and a verb agrees with it in number."""

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_word
from tui.playbook.letters.weaving.words.exams import NAMES
from tui.playbook.letters.weaving.words.verbs import (
    BASE,
    GERUNDS,
    PAST_STEPS,
    THIRD,
)

BEFORE_A_NOUN = word_set("a an every each one no another this the your")
MODAL = word_set("can cannot will must should may might would could")
_BE_MANY = frozenset(["are", "do", "have"])
_BE_ONE = frozenset(["is", "does", "has"])
ADVERBS = word_set(
    "never always rarely often usually really only just still almost hardly already "
    "seldom mostly sometimes generally typically simply actually mainly even quickly "
    "quietly"
)
ASKING = word_set("what how who that which whose")
_PAST = word_set("met said had saw made knew gave told did took applied asked wanted looked seemed")
SHORT = 3
_PLURALS = word_set("people women men alumni media criteria data kids folks police teeth feet")
NOBODY = word_set(
    "nobody everyone everybody anyone anybody someone somebody nothing everything something"
)
MASS = word_set(
    "fun tech technology experience feedback curiosity patience trust work practice research "
    "advice knowledge progress training luck persistence confidence empathy honesty "
    "humility writing software hardware communication leadership reputation paperwork "
    "homework timing attitude preparation consistency networking volunteering listening "
    "reading teaching nursing law medicine engineering consulting teamwork grit kindness "
    "discipline credibility context failure silence enthusiasm motivation clarity "
    "simplicity speed quality education college school "
    "soil fear food weather water traffic parking zoning funding staffing sleep paper steel code "
    "design failure grief stress burnout gossip profit debt politics drama grammar "
    "music math science noise rust dust mold concrete wood turnover bureaucracy surgery therapy "
    "cost flow control weight strength drainage lighting storage coverage signage timing shade"
)
_NOT_PLURAL = pattern_of(r"(?:ss|us|is)$")
_GENERAL_THE = word_set(
    "good bad best worst hardest easiest biggest smallest most least first second third last only "
    "real right whole trick key work job field industry part point hard difference people "
    "way rest same secret fastest quickest strongest smartest better more less next art "
    "craft goal numbers data details small little big boring title tools skills market "
    "world"
)
PERSON = word_set(
    "boss director manager ceo cfo team company office department owner chair dean "
    "professor firm hospital school agency board president founder principal partner"
)
_PREPOSITIONS = word_set("of in at on for with to from by about between under over without like")
_CUT_AT = _PREPOSITIONS | {"who"}
TIED = word_set(
    "and but so not because if when unless even especially or which where while although "
    "before after until than as whether"
)
MASS_ENDINGS = pattern_of(r"\w{2,}(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)$")


def number_of(word: str) -> str:
    """Which subjects a word can be the verb of: "one", "many", "any"; empty if it is none."""
    if word in MODAL:
        return "any"
    if word in _BE_MANY:
        return "many"
    if word in _BE_ONE or word in THIRD:
        return "one"
    return "many" if word in BASE else ""


def agrees(subject: str, verb: str) -> bool:
    """Whether a verb goes with a subject, each by its number: "one", "many", "any" or none."""
    return bool(subject) and (verb == "any" or subject in ("any", verb))


SHARE = word_set("most half part much all some none")


def subject_number(words: list[str], *, quoted: bool = False) -> str:
    """Whether words are a subject for one or for many; empty if they are none to be sure of."""
    if words[0] in SHARE and words[1:2] == ["of"]:
        return _number_by(words) if len(words) > SHORT and words[-1] not in PERSON else ""
    if words[0] in PAST_STEPS or words[0] in _PAST:
        return ""
    head = _head(words)
    first, last = head[0], head[-1]
    if "and" not in head and any(word in TIED for word in head[:-1]):
        return ""
    if (first in NOBODY and len(head) == 1) or (first, last) == ("no", "one"):
        return "one"
    if first in BEFORE_A_NOUN and not _is_of_a_test(head):
        general = quoted or first != "the" or (head[1:2] and head[1] in _GENERAL_THE)
        known = general and (quoted or first != "the" or last not in PERSON)
        return _number_by(head) if known and len(head) > 1 else ""
    return _number_by(head) if _is_of_a_test(head) else _bare_number(head)


def _is_of_a_test(head: list[str]) -> bool:
    """Whether a subject names a test or a certificate: "the GRE", "CISSP", "Praxis scores"."""
    bare = head[1:] if head[0] == "the" else head
    is_word = bare[:1] in (["are"], ["act"], ["bar"]) and bare[1:2] not in (["exam"], ["test"])
    return bool(bare) and bare[0] in NAMES and not is_word


def _head(words: list[str]) -> list[str]:
    """The subject without what hangs on it: "half the work" of "half the work in May"."""
    at = next((at for at, word in enumerate(words) if at and word in _CUT_AT), len(words))
    return words[:at]


def _number_by(words: list[str]) -> str:
    if words[-1] == "data":
        return "any"
    return "many" if is_plural(words[-1]) else "one"


def _bare_number(head: list[str]) -> str:
    """The number of a subject without an article: "clients", "patience", "cold calling"."""
    first, last, most = head[0], head[-1], 4
    if first in ASKING or len(head) > most:
        return ""
    if first in GERUNDS and len(head) > 1 and is_plural(last):
        # "passing two exams is", "training programs are"
        return "any"
    if is_plural(last):
        return "any" if last == "data" else "many"
    if "and" in head[1:-1] and all(word == "and" or is_word(word) for word in head):
        return "many" if not any(word in BASE for word in head) else ""
    gerund = first.endswith("ing") and len(first) > len("doing")
    known = last in MASS or MASS_ENDINGS.match(last)
    mass = known and (len(head) == 1 or (len(head) < SHORT and first not in BASE))
    return "one" if gerund or mass or head == ["ai"] else ""


def is_plural(word: str) -> bool:
    """Whether a word in small letters stands for many: "people", "clients", and no "status"."""
    if word in _PLURALS or (word.endswith("men") and len(word) > len("omen")):
        return True
    return (
        len(word) > SHORT
        and word.endswith("s")
        and word not in ADVERBS
        and not _NOT_PLURAL.search(word)
    )
