"""The nudge: the letter after a request without a reply (R9)."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from tui.model.followup import Touch, TouchKind
from tui.model.people import Channel, Contact
from tui.model.records import Records
from tui.playbook.contacts.history import is_ask
from tui.playbook.letters.asking.ask import (
    FRIEND_WRITTEN_ASKS,
    KNOWN_WRITTEN_ASKS,
    YOUR_WORK,
    a_minutes,
    first_subject,
    hello,
    is_in_writing,
    is_known,
    minutes_of,
)
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import phrasing_for
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    month_day,
)
from tui.playbook.letters.style import (
    BUILT_IN,
    LetterStyle,
    channel_of,
    compose,
    home_zone,
)
from tui.playbook.letters.who.introduction import as_known, knows_me
from tui.playbook.letters.who.me.sentences import name_of, unasking, who_in_short

_NUDGE_CALL = """$hello. I tried to reach you $when.

Is this a good moment, or shall I call back later?

$ask $way_out"""
_NUDGE_TEXT = """$hello. I wrote to you $when. $ask $way_out"""
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
_ARRANGED_AGAIN: Mapping[Channel | None, str] = {
    Channel.PHONE: _NUDGE_CALL,
    Channel.TEXT: _NUDGE_TEXT,
}


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
    minutes = minutes_of(records, contact, style.rules)
    asks, ways_out = (
        (_SECOND_NUDGE_ASKS, _SECOND_NUDGE_WAYS_OUT) if nudges else (_NUDGE_ASKS, _NUDGE_WAYS_OUT)
    )
    knows_me = contact.is_close or is_known(records, contact)
    if knows_me:
        asks = _FRIEND_NUDGE_ASKS
    if is_in_writing(records, contact):
        known = KNOWN_WRITTEN_ASKS if is_known(records, contact) else _WRITTEN_NUDGE_ASKS
        asks = FRIEND_WRITTEN_ASKS if contact.is_close else known
    work = YOUR_WORK if knows_me else unasking(work_of(records, contact))
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
        parts["hello"] = hello(records, contact)
    return compose(
        records,
        contact,
        _ARRANGED_AGAIN.get(channel, _NUDGE),
        parts,
        kind=LetterKind.NUDGE,
        subject=f"Re: {first_subject(records, contact)}",
        style=style,
    )


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
