"""Whom somebody named in a talk, as a letter of thanks names them."""

import re
from collections.abc import Sequence

from tui.model.note import Mark, Note
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.words import word_set


def people_named(records: Records, notes: Sequence[Note]) -> list[str]:
    """Return the names that the lines of a talk hold, each once, as a letter spells them."""
    names = []
    for note in notes:
        if note.mark is Mark.PERSON:
            contact = records.contacts.get(note.contact_id)
            # "her boss Mark" names nobody to them.
            if contact is None or contact.ways_to_greet:
                names.append(contact.named if contact else note.text.partition(",")[0].strip())
    known = list(dict.fromkeys(filter(_is_a_name, names)))
    # "Trina" and "Trina Wells" are one person.
    return [
        each
        for each in known
        if not any(each != other and each in other.split() for other in known)
    ][:3]


_PARTICLES = word_set("de da del della der den di dos du la le van von ter bin al el y e")
_NOBODY = pattern_of(
    r"\b(?:no|name|unknown|somebody|someone|anyone|person|lady|guy|people|nobody)\b", re.IGNORECASE
)
_ANYBODY = pattern_of(
    r"\b(?:in|at|from|of|with|the|who|old|new|former|teacher|boss|manager|owner"
    r"|friend|neighbor|wife|husband|recruiter|secretary|hr|payroll|admissions|office|department)\b",
    re.IGNORECASE,
)


def _is_a_name(name: str) -> bool:
    """Whether somebody can be named so: "marcus??" and "???" are no names."""
    words = name.split()
    return (
        "?" not in name
        and any(map(str.isalpha, name))
        and not any(word[:1].islower() and word not in _PARTICLES for word in words)
        and not (_NOBODY.search(name) or _ANYBODY.search(name))
    )
