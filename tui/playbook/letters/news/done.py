"""What somebody did, as it stands after "I have": "took the course" is "taken the course"."""

import re

from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.weaving.words.english import is_verb

_PARTICIPLES = {
    "took": "taken", "wrote": "written", "rewrote": "rewritten", "began": "begun", "went": "gone",
    "gave": "given", "spoke": "spoken", "chose": "chosen", "did": "done", "redid": "redone",
    "saw": "seen", "drove": "driven", "came": "come", "became": "become", "ran": "run",
    "got": "gotten", "showed": "shown", "knew": "known", "grew": "grown", "drew": "drawn",
    "broke": "broken", "fell": "fallen", "ate": "eaten", "rode": "ridden", "threw": "thrown",
    "forgot": "forgotten", "swam": "swum", "withdrew": "withdrawn", "undertook": "undertaken",
}  # fmt: skip
_UNCHANGED = word_set(
    "built made met found sent had read put set cut quit left taught told thought brought"
    " bought kept spent lost won led heard held sat stood understood learned sold paid said"
    " shut let hit felt rebuilt redone reread taken written begun gone given spoken chosen"
    " done seen gotten been"
)
_SHORTEST = 2
_LEAD = pattern_of(r"^(?:i(?: have|['’]?ve)?\s+)?(?=\S)", re.IGNORECASE)
_SOON = pattern_of(r"^(?:(?:also|just|finally|already|now|even|actually)\s+)+", re.IGNORECASE)
_AND = pattern_of(rf"\b(and|then|and then) ({'|'.join(_PARTICIPLES)})\b")


def after_have(said: str) -> str:
    """Return a deed as it stands after "I have"; empty where the words begin with none."""
    text = _LEAD.sub("", said.strip(), count=1)
    soon = _SOON.match(text)
    first, space, rest = text[soon.end() if soon else 0 :].partition(" ")
    verb = first.lower()
    if verb not in _PARTICIPLES and verb not in _UNCHANGED and not _is_past(verb):
        return ""
    done = f"{_PARTICIPLES.get(verb, verb)}{space}{rest}"
    done = _AND.sub(lambda found: f"{found[1]} {_PARTICIPLES[found[2]]}", done)
    return f"{soon[0].lower() if soon else ''}{done}"


def _is_past(word: str) -> bool:
    stem = word.removesuffix("ed")
    if stem == word or len(stem) < _SHORTEST:
        return False
    bases = (stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y" if stem.endswith("i") else "")
    return any(base and is_verb(base) for base in bases)
