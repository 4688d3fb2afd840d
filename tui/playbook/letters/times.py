"""The times in a letter that settles an appointment: those I propose, and those they offer (R6)."""

from datetime import datetime, timedelta, tzinfo

from tui.model.followup import Direction, Touch
from tui.model.interview import Format, Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.requests import appointment_to_settle, last_answer
from tui.playbook.interview.offered import Way, way_offered
from tui.playbook.letters.parts import month_day
from tui.playbook.letters.style import BUILT_IN, LetterStyle, home_zone, known_zone
from tui.playbook.time.here import Here
from tui.playbook.time.several import times_offered

OPENINGS = (
    "Thank you for your reply.",
    "Thank you for writing back.",
    "It was good to hear from you.",
)
SCHEDULE_OFFERS = (
    "I am happy to send you my questions beforehand.",
    "If you like, I can send you my questions before we talk.",
    "I can send my questions ahead, so that you know what to expect.",
)
SCHEDULE_ASKS = (
    "Would any of these times work for you: {times}?",
    "I am free at these times: {times}. Would any of them work for you?",
    "Which of these times is easiest for you: {times}?",
)
_SCHEDULE_ASK_ONE = (
    "Would {times} work for you?",
    "I am free on {times}. Would that work for you?",
    "Does {times} suit you?",
)
_THEIR_TIMES = (
    "Of the times you suggested, [{times}] would suit me best.",
    "From the times you suggested, I would choose [{times}].",
    "[{times}] would be best for me.",
)
_THEIR_TIME = (
    "{times} would suit me very well.",
    "{times} would work well for me.",
    "{times} would be fine for me.",
)
_ACCEPTED = (
    "{times} works well for me, and I have put it in my calendar.",
    "I am happy to take the time you suggested: {times}.",
    "{times} suits me very well.",
)
_LENGTHS_OF_ONE = (
    "I have {minutes} minutes in mind, {way}; if it does not fit, please suggest a time that does.",
    "I was thinking of {minutes} minutes, {way}; if another time is better, just tell me.",
    "It would take {minutes} minutes, {way}; I can work around your day.",
)
_ACCEPTED_LENGTHS = (
    "I have {minutes} minutes in mind, {way}.",
    "I was thinking of {minutes} minutes, {way}.",
    "It would take {minutes} minutes, {way}.",
)
WAYS = {
    Format.PHONE: "by phone",
    Format.VIDEO: "by video",
    Format.IN_PERSON: "in person",
    Format.IN_WRITING: "in writing",
}
_NOON = 12
_SEVERAL_ZONES = frozenset({"PST", "CST", "IST", "EST", "MST", "AST"})


def offered_times(
    records: Records, contact: Contact, now: datetime, *, style: LetterStyle = BUILT_IN
) -> list[datetime]:
    """Return the times to come at `now` that their last reply offers, the earliest first (R6)."""
    reply = last_word(records, contact)
    if reply is None:
        return []
    here = Here(reply.when.astimezone(home_zone(records, style)))
    return [each for each in times_offered(reply.text, here, contact.time_zone) if each > now]


def offered_way(records: Records, contact: Contact) -> Way:
    """Return how they offer to meet in their last reply, as long as a time is to be agreed on."""
    reply = last_word(records, contact)
    if reply is None or appointment_to_settle(records, contact) is None:
        return Way()
    return way_offered(reply.text)


def last_word(records: Records, contact: Contact) -> Touch | None:
    """Return the reply that says where a request stands, else the last that came from them."""
    if answer := last_answer(records, contact):
        return answer
    return next(filter(is_from_them, reversed(records.touches_of(contact.id))), None)


def times_told(
    records: Records,
    contact: Contact,
    interview: Interview | None,
    way: int,
    *,
    now: datetime,
    how: str,
    style: LetterStyle,
) -> dict[str, str]:
    """Return the parts of a letter that name times; none where no time is known.

    That is the one of theirs that was taken, else those I propose, else those they offer, all
    to come at `now` (aware). `how` says in words how to meet.
    """
    zone, rules = home_zone(records, style), style.rules
    theirs = offered_times(records, contact, now, style=style)
    mine = [each for each in contact.proposed if each > now]
    taken = interview.start if interview and interview.start in theirs else None
    told = [moment_told(each, contact, zone) for each in ([taken] if taken else mine or theirs)]
    if not told:
        return {}
    *others, last = told
    times = f"{'; '.join(others)}; or {last}" if others else last
    if mine and not taken:
        asks = SCHEDULE_ASKS if others else _SCHEDULE_ASK_ONE
        parts = {"ask": asks[way].format(times=times), "times": times}
        if others:
            return parts
        minutes = interview.minutes if interview else rules.ask_minutes
        return parts | {"length": _LENGTHS_OF_ONE[way].format(minutes=minutes, way=how)}
    asks = _ACCEPTED if taken else _THEIR_TIMES if others else _THEIR_TIME
    minutes = interview.minutes if interview else rules.ask_minutes
    return {
        "opening": OPENINGS[way],
        "ask": asks[way].format(times=times),
        "times": times,
        "length": _ACCEPTED_LENGTHS[way].format(minutes=minutes, way=how),
        "offer": SCHEDULE_OFFERS[way],
    }


def is_from_them(touch: Touch) -> bool:
    """Whether they wrote or called."""
    return touch.direction is Direction.IN


def moment_told(start: datetime, contact: Contact, zone: tzinfo) -> str:
    """Return a day and an hour by the clock of a zone, and by theirs where it differs."""
    home, there = start.astimezone(zone), start.astimezone(known_zone(contact.time_zone) or zone)
    text = f"{home:%A}, {month_day(home.date())}, at {_clock(home)}"
    if there.utcoffset() != home.utcoffset():
        other_day = f"{there:%A} " if there.date() != home.date() else ""
        text += f" ({other_day}{_clock(there)} where you are)"
    return text


def _clock(moment: datetime) -> str:
    half = "a.m." if moment.hour < _NOON else "p.m."
    return f"{moment.hour % _NOON or _NOON}:{moment:%M} {half} {zone_name(moment)}"


def zone_name(moment: datetime) -> str:
    """Return what the zone of a moment is called, unambiguously: EST, UTC+8."""
    name, ahead = moment.tzname() or "", moment.utcoffset() or timedelta()
    if name in _SEVERAL_ZONES and ahead > timedelta():
        # PST is Manila, too, and CST Shanghai.
        hours, minutes = divmod(int(ahead / timedelta(minutes=1)), 60)
        return f"UTC+{hours}{f':{minutes:02}' if minutes else ''}"
    return f"UTC{name}" if name.startswith(("+", "-")) else name
