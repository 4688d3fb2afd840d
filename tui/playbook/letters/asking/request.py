"""The request: the letter that asks for a conversation (R2 to R5)."""

import re
from collections.abc import Mapping

from tui.model.people import Channel, Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.asking.ask import (
    FRIEND_SUBJECT,
    FRIEND_WRITTEN_ASKS,
    KNOWN_WRITTEN_ASKS,
    YOUR_WORK,
    a_minutes,
    first_subject,
    hello,
    is_adviser,
    is_in_writing,
    is_known,
    minutes_of,
    planned_talk,
)
from tui.playbook.letters.asking.goal import goal_in_words
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import phrasing_for, turn_of
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
)
from tui.playbook.letters.style import (
    BUILT_IN,
    LetterStyle,
    channel_of,
    compose,
)
from tui.playbook.letters.who.introduction import (
    HOW_UNKNOWN,
    as_known,
    how_found,
    knows_me,
    reminder_of_me,
    who_i_am_to,
)
from tui.playbook.letters.who.looked_into import field_in_words
from tui.playbook.letters.who.me.sentences import unasking
from tui.playbook.letters.who.needed.needs import needs_of
from tui.playbook.letters.who.told import RETURNING_TO, as_told
from tui.playbook.letters.who.why_them import why_them

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
_WHY_BY_GOAL = (
    "I would like to know more about {work}, and above all {goal}.",
    "I would be glad to hear about {work}, and most of all {goal}.",
    "I would like to learn about {work}, and in particular {goal}.",
)
_GOAL = (
    "What I would most like to know is {goal}.",
    "Above all, I would like to ask you {goal}.",
    "What I would most like to learn from you is {goal}.",
)
# Who hires can tell what is looked for, and does not do the work oneself looks into.
_HIRES = pattern_of(
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
_TO_A_FRIEND = """$greeting,

$why $why_them

$ask $flexible

$closing,
$signature"""
_CALL_TO_A_FRIEND = """$hello. Do you have a minute, or shall I call back later?

$why $why_them

$ask $flexible"""
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
_FRIEND_FLEXIBLE = (
    "By phone, video or in person, whenever it suits you.",
    "Any day is fine, by phone, video or in person.",
    "You pick the day, and phone, video or in person.",
)
_ARRANGED: Mapping[Channel | None, str] = {Channel.PHONE: _CALL, Channel.TEXT: _TEXT}
_YOU_KNOW_ME = pattern_of(r"^This is [^.;]+; you know me")
_BOTH_AT = pattern_of(r"; (?:we both work|it has been a while since our time)( at .+)\.$")


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
    minutes = minutes_of(records, contact, style.rules)
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
    written = is_in_writing(records, contact)
    asks, flexible = (_WRITTEN_ASKS, _WRITTEN_FLEXIBLE) if written else (_ASKS, _FLEXIBLE)
    if is_known(records, contact) or is_adviser(contact):
        asks = KNOWN_WRITTEN_ASKS if written else _KNOWN_ASKS
    if is_adviser(contact) and how == HOW_UNKNOWN:
        how = ""
    parts = {
        "who_i_am": who,
        "how_found": how,
        "why_them": why_them(contact),
        "why": _why(records, contact, way),
        "ask": asks[way].format(minutes=minutes, a_minutes=a_minutes(minutes), work=YOUR_WORK),
        "minutes": str(minutes),
        "flexible": flexible[way] if written else _flexible(records, flexible[way]),
        "closing": _CLOSINGS[way],
    }
    channel = channel_of(LetterKind.OUTREACH, contact)
    if channel:
        parts |= {"hello": hello(records, contact), "work": YOUR_WORK}
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
        subject=first_subject(records, contact),
        style=style,
    )


def _by_voice(text: str, channel: Channel) -> str:
    """Somebody suggested that I write to you: in a call, that I call you."""
    return text.replace("write to you", "call you") if channel is Channel.PHONE else text


def _why(records: Records, contact: Contact, way: int) -> str:
    """What I would like to hear: of who hires, what they look for; of all others, of their work.

    Where the talk has a goal that can be sent, it is that (F9).
    """
    hires = _HIRES.search(f"{contact.title} {' '.join(contact.tags)}") is not None
    known, advises = is_known(records, contact), is_adviser(contact)
    work = unasking(work_of(records, contact))
    if goal := _goal(records, contact):
        usual = _GOAL if hires or known or advises else _WHY_BY_GOAL
        return usual[way].format(work=work, goal=goal)
    if hires:
        field = field_in_words(records.profile).removeprefix(RETURNING_TO)
        return _WHY_HIRING[way].format(to=f" to {field}" if field else "")
    if known:
        return _WHY_KNOWN[way]
    if advises:
        field = field_in_words(as_told(records.profile)).removeprefix(RETURNING_TO)
        return _WHY_ADVISING[way].format(toward=f" toward {field}" if field else "")
    return (_WHY, _WHY_TOO)[turn_of(contact)][way].format(work=work)


def _goal(records: Records, contact: Contact) -> str:
    planned = planned_talk(records, contact)
    return goal_in_words(planned.goal) if planned else ""


def _flexible(records: Records, usual: str) -> str:
    """In which ways we can talk: the usual words, unless what I need names one or rules one out."""
    ways = needs_of(records.profile.needs).ways()
    return f"I am happy to do it {ways}, and can work around your schedule." if ways else usual


def _to_a_friend(
    records: Records, contact: Contact, way: int, minutes: int, style: LetterStyle
) -> Draft:
    """The request to family and friends: short and warm, with nothing they know already."""
    written = is_in_writing(records, contact)
    asks, flexible = (
        (FRIEND_WRITTEN_ASKS, _WRITTEN_FLEXIBLE) if written else (_FRIEND_ASKS, _FRIEND_FLEXIBLE)
    )
    why = _FRIEND_WHY[way].format(field=field_in_words(records.profile) or _NEXT)
    goal = _goal(records, contact)
    parts = {
        "who_i_am": "",
        "how_found": "",
        "why_them": why_them(contact),
        "why": f"{why} {_GOAL[way].format(goal=goal)}" if goal else why,
        "ask": asks[way].format(minutes=minutes, a_minutes=a_minutes(minutes), work=YOUR_WORK),
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
        subject=FRIEND_SUBJECT,
        style=style,
    )
