"""Who led to a contact, and whether they suggested to write or only spoke of them (F8)."""

import re
from collections.abc import Iterator

from tui.model.contact_line.words.work_words import is_job_word, may_be_surname
from tui.model.naming.capitals import PARTICLES
from tui.model.naming.kin import kin_in
from tui.model.naming.person_name import read_name
from tui.model.note import Mark, Note
from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import conversations
from tui.playbook.letters.parts import capitalized
from tui.playbook.letters.who.found_through import is_nobody_named, way_found

_SUGGESTED = pattern_of(
    r"\b(?:suggest\w*|recommend\w*|introduc\w*|intros?|refer(?:s|red|ring|ral)?|connect\w*"
    r"|reach out|get in touch"
    r"|(?:said|says|told me|wants me|asked me|offered) (?:to|i should|i can|that i)"
    r"|(?:should|can|could|must) (?:write|talk|e-?mail|call|contact|meet|ask|use)"
    r"|(?:use|say|mention|drop) (?:her|his|their|my) name|put (?:me|us) in touch|happy to talk)\b",
    re.IGNORECASE,
)
# "She'll intro": that is still to come, and no word of hers to write.
_WILL = pattern_of(
    r"(?:\b(?:s?he|they)['’]?(?:ll|d)|\b(?:will|would|could|might|gonna|going to|offered to"
    r"|offers to|happy to|glad to|willing to|wants to|promised to"
    r"|said (?:s?he|they)(?:['’]?(?:ll|d)| will"
    r"| would)?))\s+(?:\w+\s){0,2}?(?:intro\w*|introduce|connect|e-?mail|put|refer|call|ask|text"
    r"|cc|loop|reach out|talk to|mention|forward|send)\b"
    r"|\bintro (?:coming|pending|to come|later|by e-?mail|soon|this week|next week)\b",
    re.IGNORECASE,
)
_AN_INTRODUCTION = pattern_of(r"\b(?:intro\w*|connect me|put me in touch)\b", re.IGNORECASE)
_PLAIN_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx"})
# Luis in EOP office
_PLACE = pattern_of(r"\s(?:in|at|from|who|with|over)\s")
_MOST_NAMES = 5
_NOT_IN_NAMES_WORDS = (
    "knows from who works the guy lady is was used said says told met his her with at somebody"
)
_NOT_IN_NAMES = frozenset(_NOT_IN_NAMES_WORDS.split())
_INITIAL = pattern_of(r"[^\W\d_]\.?")


def usable_introducer(records: Records, contact: Contact) -> Contact | None:
    """Return who suggested the contact, unless the name may not be used (F8), or is none."""
    introducer = None if contact.may_use_name is False else records.introducer_of(contact)
    return introducer if introducer and is_whole_name(introducer) else None


def is_whole_name(person: Contact) -> bool:
    """Whether a name is one a stranger may know somebody by: not "the recruiter", "Priya R."."""
    kin = kin_in(person.name)
    if kin is not None:
        return bool(kin.name)
    if is_no_person(person):
        return False
    name = _PLACE.split(person.name)[0]
    family = read_name(name).family
    return (
        bool(person.ways_to_greet)
        and not _INITIAL.fullmatch(family)
        and "?" not in person.name
        and _reads_as_name(introducer_in_words(person))
    )


def is_no_person(person: Contact) -> bool:
    """Whether who led to somebody is a group, or is told without a name: mentor program, my PI."""
    return bool(way_found(person.name)) or is_nobody_named(person.name)


def can_be_named(person: Contact) -> bool:
    """Whether somebody's name, as it is kept, can stand in a letter to somebody else."""
    return kin_in(person.name) is not None or (
        "?" not in person.name and _reads_as_name(introducer_in_words(person))
    )


def _reads_as_name(named: str) -> bool:
    """Whether words are a name, and not a line in haste: Ben Yazzie Gis Tech, Ray Knows Bob."""
    words = named.split()
    first, *others = words or [""]
    names = [word for word in words if word not in PARTICLES]
    if not first or len(names) > _MOST_NAMES or any(map(str.isdigit, named)):
        return False
    if any(word.casefold() in _NOT_IN_NAMES for word in words):
        return False
    small = [word for word in others if word.islower() and word not in PARTICLES]
    works = [
        word
        for word in words[2:]
        if word.casefold() == "tech" or (is_job_word(word) and not may_be_surname(word))
    ]
    return not (small or works)


def introducer_in_words(person: Contact) -> str:
    """Return an introducer as others know them: Donna Feldkamp, Dr. Nguyen, my uncle Beto."""
    read = read_name(person.name)
    if (
        read.given
        and read.honorific.rstrip(".").lower() in _PLAIN_TITLES
        and not kin_in(person.name)
    ):
        return " ".join(filter(None, (*read.given, read.family, read.suffix)))
    return person.changed(name=_PLACE.split(person.name)[0]).named


def named_to(contact: Contact, introducer: Contact) -> str:
    """Return who led to a contact as one names them there: my aunt Rosa, where a note says so."""
    named = introducer_in_words(introducer)
    said = re.search(rf"\b((?:my )?\w+ {re.escape(named)})\b", contact.notes, re.IGNORECASE)
    kin = kin_in(said[1]) if said and " " not in named else None
    return f"my {kin.what} {kin.name}" if kin and kin.name else named


def is_suggested(records: Records, contact: Contact) -> bool:
    """Whether the introducer is known to have suggested to write, not only to have named them.

    They allowed to use their name, or the line that named the contact says so.
    """
    if contact.may_use_name is not None:
        return True
    return any(map(says_suggested, _notes_on(records, contact)))


def says_suggested(note: Note) -> bool:
    """Whether the line that names somebody says that one is to write to them."""
    return _SUGGESTED.search(note.text) is not None and not _WILL.search(note.text)


def awaits_introduction(records: Records, contact: Contact) -> bool:
    """Whether who led to a contact offered to introduce me, which may be still to come."""
    if contact.may_use_name is not None or not contact.introduced_by:
        return False
    names = {word.casefold() for word in read_name(contact.name).given}
    names.add(read_name(contact.name).family.casefold())
    offers = (
        note
        for interview in records.interviews_of(contact.introduced_by)
        for note in records.notes_of(interview.id)
        if note.mark is Mark.OFFER and _AN_INTRODUCTION.search(note.text)
    )
    return any(_WILL.search(note.text) for note in _notes_on(records, contact)) or any(
        not names.isdisjoint(re.findall(r"[\w'’-]+", note.text.casefold())) for note in offers
    )


def _notes_on(records: Records, contact: Contact) -> Iterator[Note]:
    """The lines of a talk that named a contact."""
    for interview in records.interviews_of(contact.introduced_by):
        for note in records.notes_of(interview.id):
            if note.mark is Mark.PERSON and note.contact_id == contact.id:
                yield note


def led_here(records: Records, contact: Contact) -> str:
    """Return the sentence that names who led to a contact; empty if nobody did."""
    if not contact.introduced_by:
        return ""
    led = records.introducer_of(contact)
    if led and (way := way_found(led.name)):
        return f"I found you through {way}."
    if led and is_nobody_named(led.name):
        return ""
    introducer = usable_introducer(records, contact)
    named = named_to(contact, introducer) if introducer else "somebody who knows you"
    is_alum = contact.source is Source.ALUMNI and introducer is not None
    # Where no talk is kept they wrote the name, or said it in passing.
    if is_suggested(records, contact) or not conversations(records, contact.introduced_by):
        shared = ", since you went to my school" if is_alum else ""
        return f"{capitalized(named)} suggested that I write to you{shared}."
    shared = ", and you went to my school" if is_alum else ""
    if introducer is None:
        return f"I heard of your work from {named}{shared}."
    return f"{capitalized(named)} mentioned you when we talked{shared}."
