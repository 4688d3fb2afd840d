"""How a letter introduces the person who writes: who they are, and how they came to you (R2)."""

import re

from tui.model.how_we_met import without_met
from tui.model.people import Contact, Profile, Source
from tui.model.records import Records
from tui.playbook.letters.parts import statement

_HOW_UNKNOWN = "I found you through [how you found them]."
_FOUND_BY_SOURCE = {
    Source.FAMILY: "You are one of the first in the family I thought of.",
    Source.FRIENDS: "You are one of the first friends I thought of.",
    Source.FAMILY_FRIENDS: "We know each other through my family.",
    Source.FRIENDS_PARENTS: "We know each other through your family.",
    Source.NEIGHBORS: "We are neighbors, and I remembered what you do.",
    Source.CLASSMATES: "We were in class together, and I have followed where you went.",
    Source.ALUMNI: "I came across your name among the alumni of my school.",
    Source.FACULTY: "I know of your work from campus.",
    Source.EMPLOYERS: "You know me from work.",
    Source.COLLEAGUES: "You may remember me from the work we did together.",
    Source.COMMUNITY: "We know each other from our community.",
    Source.CAREER_COACH: "Our career center suggested that I talk to you.",
    Source.LINKEDIN: "I came across your profile on LinkedIn.",
    Source.STAFF_PAGE: "I came across your page in the staff directory.",
    Source.SOCIAL_MEDIA: "I have been reading what you post.",
    Source.EVENT: "We crossed paths at an event.",
}
_CLOSE = frozenset({Source.FAMILY, Source.FRIENDS})
_SCHOOL = re.compile(
    r"\b(?:universi\w+|colleges?|schools?|institute|academy|polytechnic|hochschule)\b",
    re.IGNORECASE,
)
_YEARS = frozenset(
    [
        "freshman",
        "sophomore",
        "junior",
        "senior",
        "first-year student",
        "second-year student",
        "third-year student",
        "fourth-year student",
        "graduate student",
        "grad student",
        "master's student",
        "doctoral student",
        "phd student",
        "recent graduate",
        "transfer student",
    ]
)


def who_i_am(profile: Profile) -> str:
    """Return one sentence that says name, school or role, field and year (R2).

    What the profile does not say is a blank, but for the year, which may be missing.
    """
    name = unasking(profile.name) or "[your name]"
    if studies := _studies(profile):
        return f"My name is {name}, and I {studies}."
    return f"My name is {name} ({_listed_facts(profile)})."


def who_i_am_to(contact: Contact, profile: Profile) -> str:
    """Return that sentence for a contact; family and friends need not be told the name."""
    studies = _studies(profile)
    if studies and contact.source in _CLOSE:
        return f"As you may know, I {studies}."
    return who_i_am(profile)


def about_me(profile: Profile) -> str:
    """Return the same without the name, for a note that is signed in the next line."""
    if studies := _studies(profile):
        return f"I {studies}."
    return f"About me: {_listed_facts(profile)}."


def _studies(profile: Profile) -> str:
    """What follows "I" for somebody at a school; empty when it is none or too little is known."""
    field, school = unasking(profile.field), unasking(profile.school_or_role)
    year = unasking(profile.year)
    if not field or not _SCHOOL.search(school):
        return ""
    if year.lower() in _YEARS:
        return f"am a {year.lower().replace('phd', 'PhD')} studying {field} at {school}"
    return f"study {field} at {school}{f' ({year})' if year else ''}"


def _listed_facts(profile: Profile) -> str:
    facts = (
        unasking(profile.school_or_role) or "[your school or role]",
        unasking(profile.field) or "[your field]",
        unasking(profile.year),
    )
    return ", ".join(fact for fact in facts if fact)


def how_found(records: Records, contact: Contact) -> str:
    """Return the sentence that says how I came to them (R2, F8)."""
    if introducer := usable_introducer(records, contact):
        shared = ", since you went to my school" if contact.source is Source.ALUMNI else ""
        return f"{introducer.name} suggested that I write to you{shared}."
    if contact.introduced_by:
        return "Somebody who knows you suggested that I write to you."
    if contact.how_we_met.strip():
        met = statement(without_met(contact.how_we_met.strip()))
        return f"You may remember how we met: {unasking(met)}"
    return _FOUND_BY_SOURCE.get(contact.source, _HOW_UNKNOWN) if contact.source else _HOW_UNKNOWN


def usable_introducer(records: Records, contact: Contact) -> Contact | None:
    """Return who suggested the contact, unless the name may not be used (F8)."""
    return None if contact.may_use_name is False else records.introducer_of(contact)


def unasking(text: str) -> str:
    """Return the text without question marks: the one question of a request is its ask."""
    return text.replace("?", "").strip()
