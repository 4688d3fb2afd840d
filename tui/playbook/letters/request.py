"""The letters that ask for a conversation: the request and the nudge."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from tui.model.followup import Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Channel, Contact
from tui.model.records import Records
from tui.playbook.contacts.history import is_ask
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import phrasing_for, turn_of
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    capitalized,
    month_day,
)
from tui.playbook.letters.style import (
    BUILT_IN,
    LetterStyle,
    channel_of,
    compose,
    greeted,
    home_zone,
    signed,
)
from tui.playbook.letters.who.introducer import (
    is_suggested,
    named_to,
    usable_introducer,
)
from tui.playbook.letters.who.introduction import (
    HOW_UNKNOWN,
    as_known,
    how_found,
    knows_me,
    name_of,
    reminder_of_me,
    unasking,
    who_i_am_to,
    who_in_short,
)
from tui.playbook.letters.who.looked_into import field_in_words
from tui.playbook.letters.who.needs import needs_of
from tui.playbook.letters.who.told import RETURNING_TO, as_told
from tui.playbook.letters.who.why_them import why_them
from tui.playbook.rules import Rules

_OUTREACH = """$greeting,

$who_i_am $how_found

$why_them $why

$ask $flexible

$closing,
$signature"""
_CALL = """$hello. $who_i_am $how_found

Is this a good moment, or shall I call back later?

$why_them $why

$ask $flexible

If nobody answers, on the voicemail: $hello. $how_found I would like to ask you about $work \
for $minutes minutes. I will call again in a few days."""
_TEXT = """$hello. $who_i_am $how_found $why_them $ask $flexible"""
_NUDGE_CALL = """$hello. I tried to reach you $when.

Is this a good moment, or shall I call back later?

$ask $way_out"""
_NUDGE_TEXT = """$hello. I wrote to you $when. $ask $way_out"""
_WHY = (
    "I would like to know more about {work}: how you got there, what the days are like, and "
    "what you would do differently now.",
    "Before I decide anything, I want to hear from people who know the work from the inside. I "
    "would be glad to hear about {work}: how you started, what it takes, and where it is "
    "heading.",
    "I would like to learn about {work}: what it takes, what is hard about it, and what you "
    "wish somebody had told you when you started.",
)
_WHY_TOO = (
    "I would be glad to hear about {work}: what brought you to it, what a week looks like, and "
    "what surprised you most.",
    "I am trying to picture the work before I choose it, and you could help me with that. I would "
    "like to ask about {work}: what you spend your time on, and what it asks of you.",
    "I would rather hear it from somebody who does the work. What I would most like to know about "
    "{work} is how one gets started, and what keeps you in it.",
)
# Who hires can tell what is looked for, and does not do the work oneself looks into.
_HIRES = re.compile(
    r"\b(?:recruit\w*|talent (?:acquisition|partner|sourc\w*)|sourcer|staffing|headhunter)\b",
    re.IGNORECASE,
)
_WHY_HIRING = (
    "You see who gets hired and why. I would like to ask what you look for in somebody new{to}, "
    "and what most applicants leave out.",
    "You read far more applications than I ever will. I would be glad to hear what makes somebody "
    "new{to} stand out, and what you would do in my place.",
    "I would like to learn from you what employers look for in somebody new{to}, and which first "
    "steps make sense.",
)
_WHY_KNOWN = (
    "I would be glad to hear about your work these days, and what you would do in my place.",
    "I would value your view: what your work is like now, and where you would start if you were "
    "me.",
    "I would like to hear how you see the field, and what you think I should look at first.",
)
# Who advises students is asked for advice, and not how they came to give it.
_ADVISES = re.compile(
    r"\b(?:(?:academic|college|guidance|school|career|transfer|student|program|financial aid"
    r"|enrollment|admissions?) (?:advis[eo]r|counsel(?:l)?or|coach)|advising (?:office|center)"
    r"|student success|admissions (?:office|officer|representative))\b",
    re.IGNORECASE,
)
_WHY_ADVISING = (
    "You advise people who are choosing their next step. I would like to ask which steps{toward} "
    "make sense for me, and what I should find out first.",
    "You see which paths work out for people. I would be glad to hear which first steps{toward} "
    "you would look at in my place.",
    "I would like to learn from you which ways{toward} there are, and what people tend to overlook "
    "when they choose.",
)
_KNOWN_ASKS = (
    "Would you have {minutes} minutes to talk in the coming weeks?",
    "Could I ask you a few questions, for {minutes} minutes or so?",
    "Could you spare {minutes} minutes for a talk?",
)
_KNOWN_WRITTEN_ASKS = (
    "Could I send you five short questions by e-mail?",
    "Would you answer five short questions for me by e-mail?",
    "Could I ask you five short questions by e-mail?",
)
_ASKS = (
    "Would you have {minutes} minutes for an informational interview in the coming weeks?",
    "Would you be open to {a_minutes} informational interview?",
    "Could you spare {minutes} minutes for an informational interview?",
)
_FLEXIBLE = (
    "Phone, video or in person, whatever suits you best: I will work around your schedule.",
    "I am happy to do it by phone, video or in person, and can work around your schedule.",
    "I am happy to work around your calendar, by phone, video or in person.",
)
_WRITTEN_ASKS = (
    "Would you be open to an informational interview by e-mail: five short questions, to answer "
    "whenever it suits you?",
    "Could I send you five short questions by e-mail, as an informational interview in writing?",
    "Would you be willing to do an informational interview by e-mail, of five short questions?",
)
_WRITTEN_FLEXIBLE = (
    "A line or two for each is plenty.",
    "Short answers are very welcome, and there is no hurry.",
    "You can answer whenever you like, a line or two for each.",
)
_CLOSINGS = ("Best regards", "With kind regards", "Thank you for considering it")

_NUDGE = """$greeting,

$opening

$ask $way_out

$closing,
$signature"""
_NUDGE_OPENINGS = (
    "This is {who}. I wrote to you {when} and know how full a week can get.",
    "This is {who}. I am following up on my message from {day}, in case it got buried.",
    "This is {who}. Perhaps my message from {day} reached you at a bad time.",
)
_LATE = timedelta(days=60)
_LATE_OPENINGS = (
    "This is {who}. I wrote to you {when}, which is a long time ago, and would like to ask once "
    "more.",
    "This is {who}. It has been a while since I wrote to you {when}, and I am still interested.",
    "This is {who}. I wrote to you {when}, let it rest since, and would like to come back to it.",
)
_FRIEND_LATE = (
    "It is a long time since I wrote to you {when}, and I would still like to ask.",
    "It has been a while since my message {when}.",
    "I wrote to you {when} and let it rest since.",
)
_NUDGE_ASKS = (
    "Would you have {minutes} minutes for an informational interview about {work}?",
    "Would {a_minutes} informational interview about {work} be possible?",
    "Could you spare {minutes} minutes for an informational interview about {work}?",
)
_WRITTEN_NUDGE_ASKS = (
    "Would you answer five short questions by e-mail about {work}?",
    "Would an informational interview by e-mail be possible, of five short questions about {work}?",
    "Could I send you five short questions by e-mail about {work}?",
)
_NUDGE_WAYS_OUT = (
    "If now is not a good time, I understand.",
    "It is fine to say no, too.",
    "If there is somebody better to ask, I would be glad to know.",
)
_SECOND_NUDGE_ASKS = (
    "May I ask once more whether {a_minutes} informational interview would be possible?",
    "Would {a_minutes} informational interview be easier to fit in now?",
    "Is there still a chance of {a_minutes} informational interview?",
)
_SECOND_NUDGE_WAYS_OUT = (
    "If not, I wish you well.",
    "If not, I understand.",
    "If not, thank you all the same.",
)
_NUDGE_CLOSINGS = ("Best regards", "With kind regards", "All the best")


_TO_A_FRIEND = """$greeting,

$why $why_them

$ask $flexible

$closing,
$signature"""
_CALL_TO_A_FRIEND = """$hello. Do you have a minute, or shall I call back later?

$why $why_them

$ask $flexible"""
_YOUR_WORK = "your work"
"""What is said of it to somebody close, who knows what they do and where."""
_FRIEND_SUBJECT = "Could I ask you about your work?"
_NEXT = "what comes next for me"
_FRIEND_WHY = (
    "I am looking into {field}, and you are one of the first people I thought of.",
    "I have been thinking about {field}, and I would love to hear how it is for you.",
    "I want to learn more about {field}, and I would rather hear it from somebody I trust.",
)
_FRIEND_ASKS = (
    "Could I ask you about {work} for {minutes} minutes?",
    "Would you let me practice my questions on you, for {minutes} minutes, about {work}?",
    "Would you have {minutes} minutes to tell me about {work}?",
)
_FRIEND_WRITTEN_ASKS = (
    "Could I send you five questions by e-mail about {work}?",
    "Would you let me practice on you, with five questions by e-mail about {work}?",
    "Would you answer five questions for me, by e-mail, about {work}?",
)
_FRIEND_FLEXIBLE = (
    "By phone, video or in person, whenever it suits you.",
    "Any day is fine, by phone, video or in person.",
    "You pick the day, and phone, video or in person.",
)
_FRIEND_NUDGE_ASKS = (
    "Would you have {minutes} minutes to tell me about {work}?",
    "Could I ask you about {work} for {minutes} minutes?",
    "Would {minutes} minutes about {work} be possible?",
)
_FRIEND_NUDGES = (
    "Just checking in on my message from {day}; I know you have a lot going on.",
    "I am just bringing my message from {day} back to the top.",
    "Maybe my message from {day} got buried.",
)


_ARRANGED: Mapping[Channel | None, str] = {Channel.PHONE: _CALL, Channel.TEXT: _TEXT}
_ARRANGED_AGAIN: Mapping[Channel | None, str] = {
    Channel.PHONE: _NUDGE_CALL,
    Channel.TEXT: _NUDGE_TEXT,
}
_YOU_KNOW_ME = re.compile(r"^This is [^.;]+; you know me")
_BOTH_AT = re.compile(r"; (?:we both work|it has been a while since our time)( at .+)\.$")


def outreach(
    records: Records, contact: Contact, phrasing: int = 0, *, style: LetterStyle = BUILT_IN
) -> Draft:
    """Draft the request, under 150 words (R2, R3, R4, R5).

    Its four parts: who I am, how I came to them, why them, and one specific ask, which
    is the only question. What the records do not hold is left as a blank.
    """
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    minutes = _minutes(records, contact, style.rules)
    if contact.is_close:
        return _to_a_friend(records, contact, way, minutes, style)
    who, how = who_i_am_to(records, contact), how_found(records, contact)
    if knows_me(contact, records.organization_of(contact)):
        who, how = reminder_of_me(records, contact), who
        if place := _BOTH_AT.search(who):
            # "We both work at Harlan Gear": where is said already.
            how = re.sub(
                rf"{re.escape(place[1])}(?:,? (?:Inc|LLC|Ltd|Corp|Co)\b)?", "", how, count=1
            )
    written = _is_in_writing(records, contact)
    asks, flexible = (_WRITTEN_ASKS, _WRITTEN_FLEXIBLE) if written else (_ASKS, _FLEXIBLE)
    if _is_known(records, contact) or is_adviser(contact):
        asks = _KNOWN_WRITTEN_ASKS if written else _KNOWN_ASKS
    if is_adviser(contact) and how == HOW_UNKNOWN:
        how = ""
    parts = {
        "who_i_am": who,
        "how_found": how,
        "why_them": why_them(contact),
        "why": _why(records, contact, way),
        "ask": asks[way].format(minutes=minutes, a_minutes=a_minutes(minutes), work=_YOUR_WORK),
        "minutes": str(minutes),
        "flexible": flexible[way] if written else _flexible(records, flexible[way]),
        "closing": _CLOSINGS[way],
    }
    channel = channel_of(LetterKind.OUTREACH, contact)
    if channel:
        parts |= {"hello": _hello(records, contact), "work": _YOUR_WORK}
        parts["how_found"] = _by_voice(parts["how_found"], channel)
        parts["who_i_am"] = _YOU_KNOW_ME.sub("You know me", parts["who_i_am"])
        if not knows_me(contact, records.organization_of(contact)):
            # The greeting says it.
            parts["who_i_am"] = ""
    return compose(
        records,
        contact,
        _ARRANGED.get(channel, _OUTREACH),
        parts,
        kind=LetterKind.OUTREACH,
        subject=_first_subject(records, contact),
        style=style,
    )


def nudge(
    records: Records,
    contact: Contact,
    phrasing: int = 0,
    *,
    now: datetime | None = None,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the nudge after a request without a reply: short, with a way out (R9).

    From the second one on it is shorter still. One that comes more than two months after
    what was sent, as `now` (aware) tells, says so.
    """
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    request, nudges = _asked(records, contact)
    zone = home_zone(records, style)
    when = f"on {month_day(request.when.astimezone(zone).date())}" if request else "the other day"
    minutes = _minutes(records, contact, style.rules)
    asks, ways_out = (
        (_SECOND_NUDGE_ASKS, _SECOND_NUDGE_WAYS_OUT) if nudges else (_NUDGE_ASKS, _NUDGE_WAYS_OUT)
    )
    if contact.is_close or _is_known(records, contact):
        asks = _FRIEND_NUDGE_ASKS
    if _is_in_writing(records, contact):
        known = _KNOWN_WRITTEN_ASKS if _is_known(records, contact) else _WRITTEN_NUDGE_ASKS
        asks = _FRIEND_WRITTEN_ASKS if contact.is_close else known
    is_known = contact.is_close or _is_known(records, contact)
    work = _YOUR_WORK if is_known else unasking(work_of(records, contact))
    is_late = _is_late(records, contact, now)
    parts = {
        "opening": _opening(records, contact, way, when, is_late=is_late, is_second=bool(nudges)),
        "when": when,
        "ask": asks[way].format(minutes=minutes, a_minutes=a_minutes(minutes), work=work),
        "minutes": str(minutes),
        "way_out": ways_out[way],
        "closing": _NUDGE_CLOSINGS[way],
    }
    channel = channel_of(LetterKind.NUDGE, contact)
    if channel:
        parts["hello"] = _hello(records, contact)
    return compose(
        records,
        contact,
        _ARRANGED_AGAIN.get(channel, _NUDGE),
        parts,
        kind=LetterKind.NUDGE,
        subject=f"Re: {_first_subject(records, contact)}",
        style=style,
    )


def _hello(records: Records, contact: Contact) -> str:
    """How to begin a call or a text: who it is, in short to those who know me."""
    profile = records.profile
    who = who_in_short(profile)
    if contact.is_close or _is_known(records, contact):
        who = signed(profile, is_close=contact.is_close)
    return f"{'Hi' if contact.is_close else 'Hello'} {greeted(contact)}, this is {who}"


def _by_voice(text: str, channel: Channel) -> str:
    """Somebody suggested that I write to you: in a call, that I call you."""
    return text.replace("write to you", "call you") if channel is Channel.PHONE else text


def _why(records: Records, contact: Contact, way: int) -> str:
    """What I would like to hear: of who hires, what they look for; of all others, of their work."""
    if _HIRES.search(f"{contact.title} {' '.join(contact.tags)}"):
        field = field_in_words(records.profile).removeprefix(RETURNING_TO)
        return _WHY_HIRING[way].format(to=f" to {field}" if field else "")
    if _is_known(records, contact):
        return _WHY_KNOWN[way]
    if is_adviser(contact):
        field = field_in_words(as_told(records.profile)).removeprefix(RETURNING_TO)
        return _WHY_ADVISING[way].format(toward=f" toward {field}" if field else "")
    why = (_WHY, _WHY_TOO)[turn_of(contact)][way]
    return why.format(work=unasking(work_of(records, contact)))


def is_adviser(contact: Contact) -> bool:
    """Whether somebody advises students or applicants, and is asked for that."""
    return _ADVISES.search(f"{contact.title} {contact.how_we_met} {contact.notes}") is not None


def is_asked_plainly(records: Records, contact: Contact) -> bool:
    """Whether somebody is asked for a talk, with no word of an informational interview."""
    contact = as_known(records, contact)
    return contact.is_close or _is_known(records, contact) or is_adviser(contact)


def _is_known(records: Records, contact: Contact) -> bool:
    """Whether one writes as to somebody who knows one: an old boss, a neighbor, from church."""
    return knows_me(contact, records.organization_of(contact))


def a_minutes(minutes: int) -> str:
    """Return how long, before a noun: "a 25-minute", "an 80-minute"."""
    spoken = str(minutes)
    return f"{'an' if spoken.startswith('8') or spoken in {'11', '18'} else 'a'} {spoken}-minute"


def _flexible(records: Records, usual: str) -> str:
    """In which ways we can talk: the usual words, unless what I need names one or rules one out."""
    ways = needs_of(records.profile.needs).ways()
    return f"I am happy to do it {ways}, and can work around your schedule." if ways else usual


def _first_subject(records: Records, contact: Contact) -> str:
    if contact.is_close or _is_known(records, contact):
        return _FRIEND_SUBJECT
    if is_adviser(contact) and not contact.introduced_by:
        return "Could I ask you for advice?"
    introducer = usable_introducer(records, contact)
    if introducer and is_suggested(records, contact):
        return f"{capitalized(named_to(contact, introducer))} suggested that I write to you"
    return "Request for an informational interview"


def _opening(
    records: Records, contact: Contact, way: int, when: str, *, is_late: bool, is_second: bool
) -> str:
    """What a nudge begins with; one soon after another needs no opening."""
    day = when.removeprefix("on ")
    if contact.is_close:
        said = _FRIEND_LATE if is_late else () if is_second else _FRIEND_NUDGES
    else:
        said = _LATE_OPENINGS if is_late else () if is_second else _NUDGE_OPENINGS
    is_known = knows_me(contact, records.organization_of(contact))
    who = name_of(records.profile) if is_known else who_in_short(records.profile)
    return said[way].format(when=when, day=day, who=who) if said else ""


def _is_late(records: Records, contact: Contact, now: datetime | None) -> bool:
    asks = [touch.when for touch in records.touches_of(contact.id) if is_ask(touch)]
    return now is not None and bool(asks) and now - asks[-1] > _LATE


def _to_a_friend(
    records: Records, contact: Contact, way: int, minutes: int, style: LetterStyle
) -> Draft:
    """The request to family and friends: short and warm, with nothing they know already."""
    written = _is_in_writing(records, contact)
    asks, flexible = (
        (_FRIEND_WRITTEN_ASKS, _WRITTEN_FLEXIBLE) if written else (_FRIEND_ASKS, _FRIEND_FLEXIBLE)
    )
    parts = {
        "who_i_am": "",
        "how_found": "",
        "why_them": why_them(contact),
        "why": _FRIEND_WHY[way].format(field=field_in_words(records.profile) or _NEXT),
        "ask": asks[way].format(minutes=minutes, a_minutes=a_minutes(minutes), work=_YOUR_WORK),
        "minutes": str(minutes),
        "flexible": flexible[way] if written else _flexible(records, flexible[way]),
    }
    called = channel_of(LetterKind.OUTREACH, contact) is Channel.PHONE
    return compose(
        records,
        contact,
        _CALL_TO_A_FRIEND if called else _TO_A_FRIEND,
        parts,
        kind=LetterKind.OUTREACH,
        subject=_FRIEND_SUBJECT,
        style=style,
    )


def _asked(records: Records, contact: Contact) -> tuple[Touch | None, int]:
    """The last request, and how many nudges went out since."""
    asks = [touch for touch in records.touches_of(contact.id) if is_ask(touch)]
    requests = [touch for touch in asks if touch.kind is not TouchKind.NUDGE]
    request = requests[-1] if requests else None
    nudges = [
        touch
        for touch in asks
        if touch.kind is TouchKind.NUDGE and (request is None or touch.when >= request.when)
    ]
    return request or (nudges[0] if nudges else None), len(nudges)


def _planned(records: Records, contact: Contact) -> Interview | None:
    planned = [
        interview
        for interview in records.interviews_of(contact.id)
        if interview.status is InterviewStatus.PLANNED
    ]
    return planned[-1] if planned else None


def _minutes(records: Records, contact: Contact, rules: Rules) -> int:
    planned = _planned(records, contact)
    return planned.minutes if planned else rules.ask_minutes


def _is_in_writing(records: Records, contact: Contact) -> bool:
    planned = _planned(records, contact)
    return planned is not None and planned.in_writing
