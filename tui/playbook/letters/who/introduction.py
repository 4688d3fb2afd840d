"""How a letter introduces the person who writes: who they are, and how they came to you (R2)."""

import re

from tui.model.connection import connected_since, is_connected
from tui.model.contact_line.words.ties import TieKind
from tui.model.naming.called import is_called_as_kin
from tui.model.naming.person_name import read_name
from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.model.text.folding import bare_words
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.weaving.cleaning import with_names
from tui.playbook.letters.weaving.gate import small_name
from tui.playbook.letters.who.acquaintance import acquaintance, kin_of, past_with
from tui.playbook.letters.who.introducer import led_here
from tui.playbook.letters.who.known_from import teaches_at_my_school, tied_by_work
from tui.playbook.letters.who.me.sentences import (
    about_me,
    name_of,
    unasking,
    what_i_look_into,
    who_i_am,
)
from tui.playbook.letters.who.past.meeting import meeting
from tui.playbook.letters.who.pitch import sentence_of_pitch
from tui.playbook.letters.who.ties import tie_in_words, tie_of

HOW_UNKNOWN = "I am reaching out to people who can tell me what the work is really like."
_FOUND_BY_SOURCE = {
    Source.FAMILY: "You are one of the first in the family I thought of.",
    Source.FRIENDS: "You are one of the first friends I thought of.",
    Source.FAMILY_FRIENDS: "We know each other through my family.",
    Source.FRIENDS_PARENTS: "We know each other through your family.",
    Source.NEIGHBORS: "We are neighbors, and I remembered what you do.",
    Source.CLASSMATES: "We were in class together, and I have followed where you went.",
    Source.ALUMNI: "I came across your name among the alumni of my school.",
    Source.FACULTY: "I know your work from campus.",
    Source.EMPLOYERS: "You know me from work.",
    Source.COLLEAGUES: "You may remember me from the work we did together.",
    Source.COMMUNITY: "We know each other from our community.",
    Source.CAREER_COACH: "Our career center suggested that I talk to you.",
    Source.LINKEDIN: "I came across your profile on LinkedIn.",
    Source.STAFF_PAGE: "I came across your page in the staff directory.",
    Source.SOCIAL_MEDIA: "I have been reading what you post.",
    Source.EVENT: "We crossed paths at an event.",
}
_ADVISES = pattern_of(r"\b(?:counsel|coach|advis|career)", re.IGNORECASE)
_CONNECTED_SAYS_MORE = frozenset({None, Source.LINKEDIN, Source.ALUMNI, Source.STAFF_PAGE})
_KNOW_ME = frozenset(
    {
        Source.FAMILY_FRIENDS,
        Source.FRIENDS_PARENTS,
        Source.NEIGHBORS,
        Source.CLASSMATES,
        Source.EMPLOYERS,
        Source.COLLEAGUES,
        Source.COMMUNITY,
    }
)
_ABOVE_WORDS = "prof professor dr rev reverend judge justice hon sen senator rabbi imam pastor"
_ABOVE = frozenset(_ABOVE_WORDS.split())
_HEADS = pattern_of(
    r"\b(?:prof(?:essor)?|lecturer|dean|provost|principal|headmaster|headmistress|head of (?:the )?"
    r"(?:department|school|faculty))\b",
    re.IGNORECASE,
)


def who_i_am_to(records: Records, contact: Contact) -> str:
    """Return that sentence for a contact; family and friends need not be told."""
    if contact.is_close:
        return ""
    profile = records.profile
    if not knows_me(contact, records.organization_of(contact)):
        return who_i_am(profile)
    tie = tie_of(contact)
    if tie is not None and tie.kind is TieKind.WORK and not sentence_of_pitch(profile):
        # With whom one worked one need not say as what.
        looking = what_i_look_into(profile)
        return f"I am now {looking}." if looking else about_me(profile, with_pitch=True)
    return about_me(profile, with_pitch=True)


def knows_me(contact: Contact, employer: str = "") -> bool:
    """Whether somebody need only be reminded of me, as a former boss or a neighbor.

    `employer` is what stands as theirs, and may say so as well: church choir.
    """
    if contact.introduced_by:
        return False
    if contact.source in _KNOW_ME or tie_of(contact) is not None:
        return True
    known = acquaintance(contact, employer)
    return known is not None and known.knows_me


def as_known(records: Records, contact: Contact) -> Contact:
    """Return a contact as a letter of asking treats them: a friend by the notes is one.

    So is whoever is called as kin are, "Tita Baby", where nothing else is said of the source.
    A professor is none, though the first person one named was to be a friend.
    """
    if contact.source is Source.FRIENDS and _is_above(records, contact):
        source = Source.FACULTY if teaches_at_my_school(records, contact) else None
        return contact.changed(source=source)
    if contact.introduced_by or contact.source not in {None, Source.FAMILY}:
        return contact
    if kin := kin_of(contact, records.organization_of(contact)):
        greeted = contact.greet_as or (kin.greeting if kin.called else "")
        return contact.changed(source=Source.FAMILY, greet_as=greeted)
    if contact.source is not None:
        return contact
    known = acquaintance(contact, records.organization_of(contact))
    tied = "" if known or tie_of(contact) else tied_by_work(records, contact)
    if tied:
        contact = contact.changed(how_we_met="\n".join(filter(None, (tied, contact.how_we_met))))
    known = acquaintance(contact, records.organization_of(contact))
    if (known and known.is_friend) or is_called_as_kin(contact.name):
        return contact.changed(source=Source.FRIENDS)
    return contact


def _is_above(records: Records, contact: Contact) -> bool:
    """Whether one writes to somebody as to a teacher or a judge, whom no words call a friend."""
    honorific = read_name(contact.name).honorific.rstrip(".").casefold()
    known = acquaintance(contact, records.organization_of(contact))
    is_friend = known is not None and known.is_friend
    return not is_friend and (honorific in _ABOVE or _HEADS.search(contact.title) is not None)


def reminder_of_me(records: Records, contact: Contact) -> str:
    """Return the sentence that says who writes to somebody who knows me: "This is Ana; we …"."""
    said = how_found(records, contact)
    name = name_of(records.profile)
    goes_on = said if said.startswith("I ") else f"{said[0].lower()}{said[1:]}"
    return f"This is {name}; {goes_on}"


def how_found(records: Records, contact: Contact) -> str:
    """Return the sentence that says how I came to them (R2, F8).

    Where nothing says it for sure it is one that is true of everybody.
    """
    if known := how_known(records, contact):
        return known
    if contact.source in _CONNECTED_SAYS_MORE and (connection := how_connected(contact)):
        school = "We went to the same school, and we" if contact.source is Source.ALUMNI else "We"
        return f"{school} {connection}."
    if contact.source is None and teaches_at_my_school(records, contact):
        return _FOUND_BY_SOURCE[Source.FACULTY]
    if contact.source is Source.FACULTY and not _may_be_of_my_school(records, contact):
        return HOW_UNKNOWN
    if contact.source is Source.CAREER_COACH and _ADVISES.search(contact.title):
        return "I found you through our career center."
    return _FOUND_BY_SOURCE.get(contact.source, HOW_UNKNOWN) if contact.source else HOW_UNKNOWN


def _may_be_of_my_school(records: Records, contact: Contact) -> bool:
    """Whether a member of a faculty may be one of mine: nothing says that it is another's."""
    where, school = records.organization_of(contact), records.profile.school
    if not school or not where or teaches_at_my_school(records, contact):
        return bool(school)
    mine, theirs = set(bare_words(school).split()), set(bare_words(where).split())
    return not mine.isdisjoint(theirs - _OF_SCHOOLS)


_OF_SCHOOLS = frozenset(
    ["university", "college", "school", "institute", "academy", "hogeschool", "of", "the", "state"]
)


def how_known(records: Records, contact: Contact) -> str:
    """Return the sentence that the words kept about a contact make of it; empty without one."""
    if led := led_here(records, contact):
        return led
    tie, past = tie_of(contact), past_with(contact)
    if tie and (past is None or tie.kind is not TieKind.OTHER):
        return tie_in_words(tie)
    if past:
        return past.said
    met = meeting(contact.how_we_met)
    if met and not small_name(met):
        return unasking(with_names(met))
    known = acquaintance(contact, records.organization_of(contact))
    return known.said if known else ""


def how_connected(contact: Contact, place: str = "on LinkedIn") -> str:
    """Return what follows "we" of a connection: "have been connected on LinkedIn since May 2021".

    Empty where the contact is not known to be one.
    """
    if not is_connected(contact.notes):
        return ""
    since = connected_since(contact.notes)
    return f"have been connected {place} since {since:%B %Y}" if since else f"are connected {place}"
