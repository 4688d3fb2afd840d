"""Whom somebody named in a talk, as a letter of thanks names them."""

import re

from tui.model.contact_line.noted import line_noted
from tui.model.identity.noted_person import noted_meant
from tui.model.interview import Interview
from tui.model.introductions import introducers, may_name
from tui.model.note import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import interview_begin
from tui.playbook.letters.weaving.words import word_set
from tui.playbook.letters.who.introducer import says_suggested


def people_led_to(records: Records, interview: Interview) -> list[str]:
    """Return the names of those to whom a talk led, each once, as a letter spells them (A7).

    Whoever was known before is one of them only where it was said that they suggested to write,
    by the line or by the answer to whether their name may be used (F8).
    """
    names = []
    for note in records.notes_of(interview.id):
        if note.mark is Mark.PERSON:
            contact = records.contacts.get(note.contact_id)
            # "her boss Mark" names nobody to them.
            if contact is None:
                names.append(_unknown_name(records, interview, note))
            elif contact.ways_to_greet and _led_to(records, interview, contact):
                names.append(contact.named)
    known = list(dict.fromkeys(filter(_is_a_name, names)))
    # "Trina" and "Trina Wells" are one person.
    return [
        each
        for each in known
        if not any(each != other and each in other.split() for other in known)
    ][:3]


def _unknown_name(records: Records, interview: Interview, note: Note) -> str:
    """Return whom a line names that led to nobody, where they are not in the book; else ""."""
    try:
        line, known = noted_meant(line_noted(note.text), interview, records)
    except ValueError:
        # It could be several who are known, or is the one on the phone.
        return ""
    return "" if known else line.name


def _led_to(records: Records, interview: Interview, contact: Contact) -> bool:
    """Whether a talk led to a contact; not where one was led to them, or knew them, before."""
    introducer = interview.contact_id
    if introducer not in introducers(contact):
        return False
    began = interview_begin(interview)
    naming = [
        note
        for talk in records.interviews_of(introducer)
        if interview_begin(talk) <= began
        for note in records.notes_of(talk.id)
        if note.mark is Mark.PERSON and note.contact_id == contact.id
    ]
    if any(note.interview_id != interview.id for note in naming):
        return False
    is_new = any(note.made for note in naming) and contact.created >= began
    return is_new or may_name(contact, introducer) is True or any(map(says_suggested, naming))


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
