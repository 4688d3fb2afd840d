"""The letters about the appointment: settling it, moving it, and confirming it."""

import re
from datetime import UTC, datetime, timedelta, tzinfo

from tui.model.followup import Answer, Direction
from tui.model.interview import OPEN_STATUSES, Format, Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.requests import last_answer
from tui.playbook.interview.appointment import is_link, is_number
from tui.playbook.letters.fit.place import come_to
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import contact_of, day_in_words, phrasing_for
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    capitalized,
    month_day,
    statement,
)
from tui.playbook.letters.style import (
    BUILT_IN,
    LetterStyle,
    compose,
    home_zone,
    known_zone,
)
from tui.playbook.letters.times import (
    OPENINGS,
    SCHEDULE_ASKS,
    SCHEDULE_OFFERS,
    WAYS,
    is_from_them,
    moment_told,
    times_told,
    zone_name,
)
from tui.playbook.letters.who.introduction import as_known, knows_me
from tui.playbook.letters.who.needed.needs import needs_of

# "zoom link she sends": theirs to send.
_THEY_SEND = pattern_of(
    r"\b(?:s?he|they)(?:'s|'ll|'re| will| is| are|ll)? (?:going to )?(?:sends?|sending"
    r"|emails?|sets?)\b"
    r"|\b(?:her|his|their) (?:zoom |teams |meet )?link\b",
    re.IGNORECASE,
)
_IN_GENERAL = {
    **dict.fromkeys(("EST", "EDT"), "Eastern time"),
    **dict.fromkeys(("CST", "CDT"), "Central time"),
    **dict.fromkeys(("MST", "MDT"), "Mountain time"),
    **dict.fromkeys(("PST", "PDT"), "Pacific time"),
    **dict.fromkeys(("AKST", "AKDT"), "Alaska time"),
}
_CONFIRMATION = """$greeting,

$opening $where

$needs

$purpose $offer

$closing,
$signature"""
_CONFIRM_OPENINGS = (
    "I am looking forward to our conversation and would like to confirm the details: {when}.",
    "A short note to confirm that we will talk on {when}.",
    "Just making sure we have the same time in our calendars: {when}.",
)
_CONFIRM_PURPOSES = (
    "I would like to hear about {work} and what you have learned along the way.",
    "I hope to learn about {work}; there is nothing you need to prepare.",
    "I have questions about {work}, and a notebook ready.",
)
_PURPOSES_AMONG_US = (
    "I would like to hear about your work these days, and what you would do in my place.",
    "I hope to hear how your work looks from the inside; there is nothing you need to prepare.",
    "I have questions about your work, and I would be glad of your advice.",
)
_CONFIRM_OFFERS = (
    "If it helps, I am happy to send you my questions beforehand.",
    "I can send my questions ahead if you would like to see them first.",
    "Just say the word if you would like to have my questions ahead of time.",
)
_CONFIRM_CLOSINGS = ("Best regards", "With kind regards", "Until then")

_SCHEDULING = """$greeting,

$opening

$ask $length

$needs $offer

$closing,
$signature"""
_MISSED = (
    "It seems we missed each other{when}. These things happen, and I would still like very much "
    "to talk with you.",
    "We did not manage to talk{when}; I hope all is well with you. I would be glad to try again.",
    "We did not get to talk{when}, and I would be glad to set a new time.",
)
_CALLED_OFF = (
    "I am sorry that our conversation{when} fell through, and I would be glad to find another "
    "time.",
    "Since our conversation{when} was called off, I would like to suggest a new time.",
    "Plans change, and that is no trouble at all. I would be happy to find another time.",
)
_REPLIED = (
    "Thank you for your reply. I would be glad to work out the details with you.",
    "Thank you for writing back. I would be glad to work out when and how we talk.",
    "It was good to hear from you. I would like to find a time that suits you.",
)
_LATER = (
    "{When} you suggested that I ask again around now, and I would still be glad to talk with you.",
    "You asked me to come back around this time, and I would be glad to find a moment to talk.",
    "I am coming back to it as you suggested {when}; I would still like very much to talk with "
    "you.",
)
_TOO_EARLY = (
    "{When} you suggested that I ask again on {day}, and I would be glad to find a time then.",
    "You asked me to come back around {day}, and I would be glad to find a moment to talk then.",
    "I am looking ahead to {day}, when you suggested that I ask again; I would still like very "
    "much to talk with you.",
)
_UNSETTLED = (
    "I would be glad to work out the details of our conversation with you.",
    "I would like to work out when and how we talk.",
    "I would like to find a time for our conversation that suits you.",
)
_SCHEDULE_LENGTHS = (
    "I have {minutes} minutes in mind, {way}; if none of these fits, please suggest one that does.",
    "I was thinking of {minutes} minutes, {way}; if another time is better, just tell me.",
    "It would take {minutes} minutes, {way}; I can work around your day.",
)
_ANY_WAY = "by phone, video or in person, as you prefer"
_WRITTEN_ASKS = (
    "If you prefer, I can send you five questions by e-mail, to answer whenever it suits you. "
    "Shall I send them?",
    "I would be glad to send you five questions by e-mail; a line or two for each is plenty. "
    "May I?",
    "If writing is easier for you, I will send you five questions by e-mail, and there is no hurry "
    "with the answers. Would that be all right?",
)
_WRITTEN_INSTEAD = (
    "If the hours do not fit, I can send you five questions by e-mail instead.",
    "If you prefer, I can send you five questions by e-mail instead.",
    "And if talking is hard to fit in, I can send you five questions by e-mail.",
)
_FAR_HOURS = 6
_SCHEDULE_CLOSINGS = ("Best regards", "With kind regards", "Many thanks")
_FELL_THROUGH = (InterviewStatus.NO_SHOW, InterviewStatus.CANCELED)


def confirmation(
    records: Records, interview: Interview, phrasing: int = 0, *, style: LetterStyle = BUILT_IN
) -> Draft:
    """Draft the confirmation: time in both zones, length, place, purpose (R8, R7)."""
    contact = as_known(records, contact_of(records, interview))
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    when = _appointment(interview, contact, home_zone(records, style))
    needs = needs_of(records.profile.needs)
    parts = {
        "opening": _CONFIRM_OPENINGS[way].format(when=when),
        "when": when,
        "where": _where(interview, contact, records.organization_of(contact)),
        "minutes": str(interview.minutes),
        "needs": needs.for_meeting(interview.format),
        "purpose": _purpose(records, contact, way),
        "offer": "" if needs.sends_questions else _CONFIRM_OFFERS[way],
        "closing": _CONFIRM_CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _CONFIRMATION,
        parts,
        kind=LetterKind.CONFIRMATION,
        subject="Our talk" if _is_known(records, contact) else "Our informational interview",
        style=style,
        interview_id=interview.id,
    )


def _is_known(records: Records, contact: Contact) -> bool:
    return contact.is_close or knows_me(contact, records.organization_of(contact))


def _purpose(records: Records, contact: Contact, way: int) -> str:
    if _is_known(records, contact):
        return _PURPOSES_AMONG_US[way]
    return _CONFIRM_PURPOSES[way].format(work=work_of(records, contact))


def scheduling(
    records: Records,
    contact: Contact,
    phrasing: int = 0,
    *,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the letter that settles date, time, zone, length and format (R6, R7).

    After an interview that fell through it proposes another time and blames nobody;
    else it answers their reply. `now` (aware) decides how days are named.
    """
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    local_now = now.astimezone(home_zone(records, style))
    interview = _to_settle(records, contact)
    fell_through = interview is not None and interview.status in _FELL_THROUGH
    minutes = interview.minutes if interview else style.rules.ask_minutes
    needs = needs_of(records.profile.needs)
    settled_way = WAYS[interview.format] if interview else needs.ways() or _ANY_WAY
    times = f"[two or three times that suit you]{_zones(contact, local_now)}"
    parts = {
        "opening": _opening(records, contact, interview, way, local_now),
        "ask": SCHEDULE_ASKS[way].format(times=times),
        "times": times,
        "length": _SCHEDULE_LENGTHS[way].format(minutes=minutes, way=settled_way),
        "minutes": str(minutes),
        "format": settled_way,
        "needs": needs.for_a_time(interview.format if interview else None),
        "offer": "" if needs.sends_questions else SCHEDULE_OFFERS[way],
        "closing": _SCHEDULE_CLOSINGS[way],
    }
    in_writing = interview.in_writing if interview else needs.rather is Format.IN_WRITING
    parts |= times_told(
        records, contact, interview, way, now=local_now, how=settled_way, style=style
    )
    if in_writing:
        written = any(map(is_from_them, records.touches_of(contact.id)))
        parts |= {
            "opening": OPENINGS[way] if written else "",
            "ask": _WRITTEN_ASKS[way],
            **dict.fromkeys(("times", "length", "minutes", "needs", "offer"), ""),
        }
    elif parts["opening"] not in OPENINGS and abs(_hours_ahead(contact, local_now)) >= _FAR_HOURS:
        parts["offer"] = _WRITTEN_INSTEAD[way]
    return compose(
        records,
        contact,
        _SCHEDULING,
        parts,
        kind=LetterKind.SCHEDULE,
        subject="A few questions by e-mail"
        if in_writing
        else f"{'Another' if fell_through else 'A'} time for our conversation",
        style=style,
        interview_id=interview.id if interview else "",
    )


def _to_settle(records: Records, contact: Contact) -> Interview | None:
    interviews = records.interviews_of(contact.id)
    last = interviews[-1] if interviews else None
    return last if last and last.status in (*OPEN_STATUSES, *_FELL_THROUGH) else None


def _opening(
    records: Records, contact: Contact, interview: Interview | None, way: int, now: datetime
) -> str:
    if interview and interview.status in _FELL_THROUGH:
        day = f" {day_in_words(interview.start, now)}" if interview.start else ""
        missed = interview.status is InterviewStatus.NO_SHOW
        return (_MISSED if missed else _CALLED_OFF)[way].format(when=day)
    reply = last_answer(records, contact)
    if reply is not None and reply.answer is Answer.LATER:
        when = day_in_words(reply.when, now)
        if reply.ask_again is not None and now.date() < reply.ask_again:
            return _TOO_EARLY[way].format(When=capitalized(when), day=month_day(reply.ask_again))
        return _LATER[way].format(when=when, When=capitalized(when))
    touches = records.touches_of(contact.id)
    replied = any(touch.direction is Direction.IN for touch in touches)
    return (_REPLIED if replied else _UNSETTLED)[way]


def _zones(contact: Contact, now: datetime) -> str:
    ahead = _hours_ahead(contact, now)
    if not ahead:
        return f" ({_zone_in_general(now)})"
    hours = f"{abs(ahead):g}"
    count = f"{hours} hour{'' if hours == '1' else 's'}"
    return f" ({_zone_in_general(now)}; you are {count} {'ahead' if ahead > 0 else 'behind'})"


def _hours_ahead(contact: Contact, now: datetime) -> float:
    there = now.astimezone(known_zone(contact.time_zone) or now.tzinfo)
    return (there.replace(tzinfo=UTC) - now.replace(tzinfo=UTC)) / timedelta(hours=1)


def _appointment(interview: Interview, contact: Contact, zone: tzinfo) -> str:
    if interview.start is None:
        return f"[date and time], for {interview.minutes} minutes"
    # Two people at one table go by one clock: that of whoever is visited.
    there = known_zone(contact.time_zone) if interview.format is Format.IN_PERSON else None
    when = moment_told(interview.start, contact, there or zone)
    return f"{when}, for {interview.minutes} minutes"


def _zone_in_general(moment: datetime) -> str:
    """A zone whose clocks may change before the day that is settled: "Eastern time"."""
    ahead = moment.utcoffset() or timedelta()
    return (
        _IN_GENERAL.get(moment.tzname() or "", "")
        if ahead < timedelta() and ((moment.tzname() or "") in _IN_GENERAL)
        else zone_name(moment)
    )


def _where(interview: Interview, contact: Contact, organization: str) -> str:
    if interview.form_open:
        return "[how we will talk: by phone, by video or where we meet]"
    match interview.format:
        case Format.PHONE:
            # A room is no number: by phone it says nothing.
            own = interview.place if is_number(interview.place) else ""
            number = own or next(iter(contact.phones), "[phone number]")
            return f"I will call you at {statement(number)}"
        case Format.VIDEO if _THEY_SEND.search(interview.place):
            return "I will use the link that you send."
        case Format.VIDEO:
            return f"This is the link: {interview.place if is_link(interview.place) else '[link]'}"
        case Format.IN_WRITING:
            return "My questions will come by e-mail."
        case Format.IN_PERSON:
            return come_to(interview.place, organization)
