"""The letters before a conversation: the request, the nudge, the confirmation."""

from datetime import datetime

from tui.model.interview import Format, Interview, InterviewStatus
from tui.model.people import Contact, Profile, Source
from tui.model.records import Records
from tui.playbook.dates import zone_of
from tui.playbook.history import is_ask
from tui.playbook.letter_parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    address,
    letter,
    month_day,
    statement,
    work_of,
)
from tui.playbook.rules import CLASSIC

_FOUND_BY_SOURCE = {
    Source.FAMILY: "As family, you are one of the first I thought of.",
    Source.FRIENDS: "As a friend, you are one of the first I thought of.",
    Source.FAMILY_FRIENDS: "We know each other through my family.",
    Source.FRIENDS_PARENTS: "We know each other through a friend of mine.",
    Source.NEIGHBORS: "We are neighbors, and I remembered what you do.",
    Source.CLASSMATES: "We were in class together, and I have followed where you went.",
    Source.ALUMNI: "I came across your name among our alumni.",
    Source.FACULTY: "I know of you from campus.",
    Source.EMPLOYERS: "You know me from working together.",
    Source.COLLEAGUES: "We worked on something together.",
    Source.COMMUNITY: "We know each other from the community.",
    Source.CAREER_COACH: "Our career center suggested that I talk to you.",
    Source.LINKEDIN: "I came across your profile on LinkedIn.",
    Source.STAFF_PAGE: "I came across your page on the website of your organization.",
    Source.SOCIAL_MEDIA: "I have been reading what you post.",
    Source.EVENT: "We crossed paths at an event.",
}
_HOW_UNKNOWN = "I came to you through [how you found them]."

_WHY = (
    "I am thinking of going in this direction, and {work} is what I would like to understand "
    "better: how you got there, what the days are like, and what you would do differently now.",
    "Before I choose a direction I want to hear from people who do the work. With {work} in "
    "mind, I would like to learn how you started, what the role asks of you, and where it is "
    "heading.",
    "What draws me is {work}: I hope to learn what it takes, what is hard about it, and what "
    "you wish somebody had told you at my stage.",
)
_ASKS = (
    "Would you have {minutes} minutes for an informational interview in the coming weeks?",
    "Would you be open to an informational interview of {minutes} minutes?",
    "Could we find {minutes} minutes for an informational interview?",
)
_FLEXIBLE = (
    "Phone, video or in person, whatever suits you; I will work around your schedule.",
    "By phone, on video or face to face, at any hour that is easy for you.",
    "I am happy to fit in with your calendar, by phone, video or in person.",
)
_NUDGE_OPENINGS = (
    "I wrote to you {when} and know how full a week can get, so here is my question once more.",
    "A short note to follow up on my message {when}, in case it got buried.",
    "Perhaps my message {when} reached you at a bad time, so I am trying once more.",
)
_NUDGE_ASKS = (
    "Would you have {minutes} minutes for an informational interview about {work}?",
    "Would an informational interview of {minutes} minutes about {work} be possible?",
    "Could you spare {minutes} minutes for an informational interview about {work}?",
)
_NUDGE_WAYS_OUT = (
    "If it does not fit at the moment, a line is enough and I will not press.",
    "Any time and any way of talking works for me, and a no is fine, too.",
    "If somebody else would be better to ask, I would be grateful for the hint.",
)
_CONFIRM_OPENINGS = (
    "I am looking forward to our conversation and would like to confirm the details: {when}.",
    "A short note to confirm that we talk {when}.",
    "Just making sure we have the same time in our calendars: {when}.",
)
_CONFIRM_PURPOSES = (
    "I would like to hear about {work} and what you have learned along the way.",
    "As I wrote, I hope to learn about {work}; there is nothing you need to prepare.",
    "I have questions about {work}, and a notebook ready.",
)
_CONFIRM_OFFERS = (
    "If it helps, I will gladly send you my questions beforehand.",
    "I can send my questions ahead if you like to see them first.",
    "Should you want to see my questions before, a word is enough.",
)
_CLOSINGS = ("Best regards", "With kind regards", "Thank you for considering it")
_CONFIRM_CLOSINGS = ("Best regards", "With kind regards", "Until then")


def outreach(records: Records, contact: Contact, phrasing: int = 0) -> Draft:
    """Draft the request, under 150 words (R2, R3, R4, R5).

    Its four parts: who I am, how I came to them, why them, and one specific ask, which
    is the only question. What the records do not hold is left as a blank.
    """
    way = phrasing % PHRASINGS
    profile = records.profile
    why = _WHY[way].format(work=_unasking(work_of(records, contact)))
    ask = _ASKS[way].format(minutes=_minutes(records, contact))
    paragraphs = (
        f"{_who_i_am(profile)} {_how_found(records, contact)}",
        why,
        f"{ask} {_FLEXIBLE[way]}",
    )
    introducer = _usable_introducer(records, contact)
    return Draft(
        kind=LetterKind.OUTREACH,
        contact_id=contact.id,
        interview_id="",
        to=address(contact),
        subject=f"{introducer.name} suggested that I write to you"
        if introducer
        else "Request for an informational interview",
        body=letter(contact, profile, paragraphs, _CLOSINGS[way]),
    )


def nudge(records: Records, contact: Contact, phrasing: int = 0) -> Draft:
    """Draft the nudge after a request without a reply: short, with a way out (R9)."""
    way = phrasing % PHRASINGS
    asked = [touch for touch in records.touches_of(contact.id) if is_ask(touch)]
    zone = zone_of(records.profile.time_zone)
    when = f"on {month_day(asked[-1].when.astimezone(zone).date())}" if asked else "the other day"
    ask = _NUDGE_ASKS[way].format(
        minutes=_minutes(records, contact), work=_unasking(work_of(records, contact))
    )
    paragraphs = (
        f"{_NUDGE_OPENINGS[way].format(when=when)}",
        f"{ask} {_NUDGE_WAYS_OUT[way]}",
    )
    return Draft(
        kind=LetterKind.NUDGE,
        contact_id=contact.id,
        interview_id="",
        to=address(contact),
        subject="My request for an informational interview",
        body=letter(contact, records.profile, paragraphs, _CLOSINGS[way]),
    )


def confirmation(records: Records, interview: Interview, phrasing: int = 0) -> Draft:
    """Draft the confirmation: time in both zones, length, place, purpose (R8, R7)."""
    way = phrasing % PHRASINGS
    contact = records.contacts[interview.contact_id]
    when = _appointment(records, interview, contact)
    work = work_of(records, contact)
    paragraphs = (
        f"{_CONFIRM_OPENINGS[way].format(when=when)} {_where(interview, contact)}",
        f"{_CONFIRM_PURPOSES[way].format(work=work)} {_CONFIRM_OFFERS[way]}",
    )
    return Draft(
        kind=LetterKind.CONFIRMATION,
        contact_id=contact.id,
        interview_id=interview.id,
        to=address(contact),
        subject="Our informational interview",
        body=letter(contact, records.profile, paragraphs, _CONFIRM_CLOSINGS[way]),
    )


def _who_i_am(profile: Profile) -> str:
    about = [
        profile.school_or_role or "[your school or role]",
        profile.field or "[your field]",
        profile.year,
    ]
    known = ", ".join(_unasking(each) for each in about if each)
    return f"My name is {profile.name or '[your name]'} ({known})."


def _how_found(records: Records, contact: Contact) -> str:
    if introducer := _usable_introducer(records, contact):
        return f"{introducer.name} suggested that I write to you."
    if contact.introduced_by:
        return "Somebody who knows your work suggested that I write to you."
    if contact.how_we_met.strip():
        return f"You may remember how we met: {_unasking(statement(contact.how_we_met))}"
    return _FOUND_BY_SOURCE.get(contact.source, _HOW_UNKNOWN) if contact.source else _HOW_UNKNOWN


def _usable_introducer(records: Records, contact: Contact) -> Contact | None:
    return None if contact.may_use_name is False else records.introducer_of(contact)


def _unasking(text: str) -> str:
    """The text without question marks: the one question of the letter is the ask."""
    return text.replace("?", "")


def _minutes(records: Records, contact: Contact) -> int:
    planned = [
        interview.minutes
        for interview in records.interviews_of(contact.id)
        if interview.status is InterviewStatus.PLANNED
    ]
    return planned[-1] if planned else CLASSIC.ask_minutes


def _appointment(records: Records, interview: Interview, contact: Contact) -> str:
    if interview.start is None:
        return f"[date and time], for {interview.minutes} minutes"
    home = interview.start.astimezone(zone_of(records.profile.time_zone))
    there = interview.start.astimezone(zone_of(contact.time_zone or records.profile.time_zone))
    text = f"{home:%A}, {month_day(home.date())}, at {_clock(home)}"
    if there.utcoffset() != home.utcoffset():
        other_day = f"{there:%A} " if there.date() != home.date() else ""
        text += f" ({other_day}{_clock(there)} where you are)"
    return f"{text}, for {interview.minutes} minutes"


def _clock(moment: datetime) -> str:
    hour = moment.hour % 12 or 12
    half = "a.m." if moment.hour < 12 else "p.m."  # noqa: PLR2004
    return f"{hour}:{moment:%M} {half} {moment:%Z}"


def _where(interview: Interview, contact: Contact) -> str:
    match interview.format:
        case Format.PHONE:
            number = interview.place or next(iter(contact.phones), "[phone number]")
            return f"I will call you at {statement(number)}"
        case Format.VIDEO:
            return f"This is the link: {interview.place or '[link]'}"
        case Format.IN_PERSON:
            return f"I will come to this address: {statement(interview.place or '[address]')}"
