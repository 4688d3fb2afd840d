"""The letters that ask for a conversation: the request and the nudge."""

from tui.model.followup import Touch, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import is_ask
from tui.playbook.letters.introduction import how_found, unasking, usable_introducer, who_i_am_to
from tui.playbook.letters.job_titles import work_of
from tui.playbook.letters.memories import phrasing_for
from tui.playbook.letters.parts import PHRASINGS, Draft, LetterKind, month_day
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose, home_zone
from tui.playbook.rules import Rules

_OUTREACH = """$greeting,

$who_i_am $how_found

$why

$ask $flexible

$closing,
$signature"""
_WHY = (
    "I am considering a path like yours and would like to know more about {work}: how you got "
    "there, what the days are like, and what you would do differently now.",
    "Before I choose a direction, I want to hear from people who know it from the inside. I am "
    "curious about {work}: how you started, what it asks of you, and where the field is heading.",
    "I would like to learn about {work}: what it takes, what is hard about it, and what you "
    "wish somebody had told you at my stage.",
)
_ASKS = (
    "Would you have {minutes} minutes for an informational interview in the coming weeks?",
    "Would you be open to an informational interview of {minutes} minutes?",
    "Could we find {minutes} minutes for an informational interview?",
)
_FLEXIBLE = (
    "Phone, video or in person, whatever suits you best: I will work around your schedule.",
    "We could talk by phone, on video or face to face, at any hour that is easy for you.",
    "I am happy to fit in with your calendar, by phone, video or in person.",
)
_CLOSINGS = ("Best regards", "With kind regards", "Thank you for considering it")

_NUDGE = """$greeting,

$opening

$ask $way_out

$closing,
$signature"""
_NUDGE_OPENINGS = (
    "I wrote to you {when} and know how full a week can get, so here is my question once more.",
    "A short note to follow up on the message I sent {when}, in case it got buried.",
    "Perhaps the message I sent {when} reached you at a bad time, so I am trying once more.",
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
_SECOND_NUDGE_ASKS = (
    "May I ask once more whether an informational interview of {minutes} minutes would be "
    "possible?",
    "Is an informational interview of {minutes} minutes easier to fit in now than it was {when}?",
    "Do you see a chance for the {minutes}-minute informational interview I asked for {when}?",
)
_SECOND_NUDGE_WAYS_OUT = (
    "If not, I will leave it at that and wish you well.",
    "If not, I understand and will not write again about it.",
    "If not, thank you all the same.",
)
_NUDGE_CLOSINGS = ("Best regards", "With kind regards", "All the best")


def outreach(
    records: Records, contact: Contact, phrasing: int = 0, *, style: LetterStyle = BUILT_IN
) -> Draft:
    """Draft the request, under 150 words (R2, R3, R4, R5).

    Its four parts: who I am, how I came to them, why them, and one specific ask, which
    is the only question. What the records do not hold is left as a blank.
    """
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    minutes = _minutes(records, contact, style.rules)
    introducer = usable_introducer(records, contact)
    subject = (
        f"{introducer.name} suggested that I write to you"
        if introducer
        else "Request for an informational interview"
    )
    parts = {
        "who_i_am": who_i_am_to(contact, records.profile),
        "how_found": how_found(records, contact),
        "why": _WHY[way].format(work=unasking(work_of(records, contact))),
        "ask": _ASKS[way].format(minutes=minutes),
        "minutes": str(minutes),
        "flexible": _FLEXIBLE[way],
        "closing": _CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _OUTREACH,
        parts,
        kind=LetterKind.OUTREACH,
        subject=subject,
        style=style,
    )


def nudge(
    records: Records, contact: Contact, phrasing: int = 0, *, style: LetterStyle = BUILT_IN
) -> Draft:
    """Draft the nudge after a request without a reply: short, with a way out (R9).

    From the second one on it is shorter still.
    """
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    request, nudges = _asked(records, contact)
    zone = home_zone(records, style)
    when = f"on {month_day(request.when.astimezone(zone).date())}" if request else "the other day"
    minutes = _minutes(records, contact, style.rules)
    asks, ways_out = (
        (_SECOND_NUDGE_ASKS, _SECOND_NUDGE_WAYS_OUT) if nudges else (_NUDGE_ASKS, _NUDGE_WAYS_OUT)
    )
    work = unasking(work_of(records, contact))
    parts = {
        "opening": "" if nudges else _NUDGE_OPENINGS[way].format(when=when),
        "when": when,
        "ask": asks[way].format(minutes=minutes, work=work, when=when),
        "minutes": str(minutes),
        "way_out": ways_out[way],
        "closing": _NUDGE_CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _NUDGE,
        parts,
        kind=LetterKind.NUDGE,
        subject="My request for an informational interview",
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


def _minutes(records: Records, contact: Contact, rules: Rules) -> int:
    planned = [
        interview.minutes
        for interview in records.interviews_of(contact.id)
        if interview.status is InterviewStatus.PLANNED
    ]
    return planned[-1] if planned else rules.ask_minutes
