"""The letters of a good end: two kind lines after a no (R10), and "it is not for me" (S4)."""

from datetime import datetime

from tui.model.followup import Direction
from tui.model.interview import InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import interview_end
from tui.playbook.contacts.requests import refusal
from tui.playbook.letters.in_writing import worded
from tui.playbook.letters.memories import last_talk, phrasing_for, time_in_words
from tui.playbook.letters.parts import PHRASINGS, Draft, LetterKind, listed, month_day
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose, greeted, home_zone
from tui.playbook.letters.who.introducer import can_be_named
from tui.playbook.letters.who.introduction import as_known

_LETTER = """$greeting,

$thanks $door

$closing,
$signature"""
_CLOSINGS = ("With kind regards", "Best wishes", "Kind regards")

_NO_SUBJECTS = ("Thank you for your reply", "Thank you all the same", "Thank you for writing back")
_NO_THANKS = (
    "Thank you for letting me know; I understand.",
    "Thank you for taking the time to reply. I understand completely.",
    "Thank you for writing back. Of course I understand.",
)
_NO_DOORS = (
    "If somebody comes to mind who enjoys talking about this work, I would be glad to hear. If "
    "not, no problem at all.",
    "If a name occurs to you one day, it would be very welcome; no need to reply.",
    "If you ever think of somebody I might ask instead, I would be grateful. Either way, I wish "
    "you all the best.",
)
_NAMED_THANKS = (
    "Thank you for answering, and even more for pointing me to {0}.",
    "Thank you for letting me know, and for giving me the name of {0}.",
    "I understand completely, and I am grateful that you thought of {0}.",
)
_NAMED_DOORS = (
    "I will write to {0} next; if you would rather not be mentioned, just tell me.",
    "I will be in touch with {0}, and will leave your name out if you prefer that.",
    "That helps me a good deal. Tell me if I should not say that it was you who sent me.",
)

_UNMET_SUBJECTS = ("About my earlier message", "About my request", "A short word on my message")
_END_SUBJECTS = ("Thank you, and what came of it", "A short note of thanks", "Thank you")
_TALKED_THANKS = (
    "I wanted you to hear what came of our talk {when}: I have decided to go in another direction.",
    "After thinking over what you told me {when}, I have come to see that this path is not for me.",
    "Since we talked {when}, I have decided that I want to try something else.",
)
_TALKED_DOORS = (
    "Your candor helped me to see that, and I am grateful for it and for your time. No need to "
    "reply.",
    "To know that now is worth a great deal, and I owe it to the honest picture you gave me. "
    "Thank you again.",
    "You helped me to see it in time, and I thank you for that. I wish you all the best.",
)
_REPLIED_THANKS = (
    "Thank you for your reply. I have since decided to go in another direction, so I will not "
    "take up your time.",
    "Before you go to any trouble for me: I have decided to go in another direction.",
    "Your reply meant a lot to me. I have since decided to go in another direction.",
)
_ASKED_THANKS = (
    "A quick note about my earlier message: I have decided to go in another direction, so there "
    "is no need to reply.",
    "Please set my earlier message aside: I have decided to go in another direction.",
    "I wrote to you a while ago. I have since decided to go in another direction, so there is "
    "nothing left to do.",
)
_AGREED_THANKS = (
    "I have decided to go in another direction, so please do not keep the time we agreed on, "
    "{when}, for me.",
    "Before you set time aside on {when}: I have decided to go in another direction.",
    "About our talk on {when}: I have decided to go in another direction, so please do not hold "
    "the time for me.",
)
_UNMET_DOORS = (
    "Thank you, and all the best.",
    "I am grateful to you, and wish you well.",
    "Thank you, and my best wishes.",
)
_CLOSE_SUBJECTS = ("Thanks all the same", "No worries", "About our talk")
_CLOSE_NO = (
    "No worries at all, and thanks for telling me. If you think of somebody who likes to talk "
    "about this kind of work, I would love a name.",
    "Thanks for being straight with me; I completely understand. If a name comes to mind one "
    "day, send it my way.",
    "That is fine, of course, and thanks for answering. If you know somebody I could ask instead, "
    "tell me.",
)
_CLOSE_NAMED = (
    "No worries at all, and thanks for pointing me to {0}. I will say that you sent me, unless "
    "you would rather not.",
    "I completely understand, and thanks for the name of {0}. Tell me if I should leave yours out.",
    "That is fine, of course, and {0} is a great idea. Tell me if I should not say who sent me.",
)
_CLOSE_TALKED = (
    "I wanted you to be among the first to hear what came of our talk {when}: I have decided to "
    "go in another direction, and you helped me see it.",
    "I have thought over what you told me {when}, and this path is not for me. I am glad to know "
    "it now, and it is thanks to you.",
    "Since we talked {when}, I have decided to try something else. You helped a lot.",
)
_CLOSE_UNMET = (
    "About what I asked you: I am going in another direction now, so you need not set time aside. "
    "Thanks all the same.",
    "Never mind what I asked you: I have decided to try something else. Thanks for being there.",
    "No need to answer what I asked: I am going to do something else. Thanks anyway.",
)
ENDINGS = (
    "I have also come to see that this is not the path for me. To know that now is worth a great "
    "deal, and I owe it to you.",
    "One thing more: our talk helped me see that this path is not for me, and I am glad to know "
    "it now.",
    "It also helped me see that I want to try something else, and I am grateful for that.",
)
"""What a thank-you ends with once it was decided against (S4)."""


def kind_reply(
    records: Records, contact: Contact, phrasing: int = 0, *, style: LetterStyle = BUILT_IN
) -> Draft:
    """Draft the two lines to somebody who said no; with thanks for a name, if they gave one."""
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    said = refusal(records, contact)
    pointed_to = [
        each
        for each in records.introduced_by(contact.id)
        if said is not None and each.created >= said.when and can_be_named(each)
    ]
    named = [each.named for each in pointed_to]
    is_close = contact.is_close
    if is_close:
        thanks = _CLOSE_NAMED[way].format(listed(named)) if named else _CLOSE_NO[way]
        door = ""
    elif named:
        thanks = _NAMED_THANKS[way].format(listed(named))
        door = _NAMED_DOORS[way].format(
            listed([greeted(each) or each.named for each in pointed_to])
        )
    else:
        thanks, door = _NO_THANKS[way], _NO_DOORS[way]
    return compose(
        records,
        contact,
        _LETTER,
        {"thanks": thanks, "door": door, "closing": _CLOSINGS[way]},
        kind=LetterKind.DECLINED,
        subject=(_CLOSE_SUBJECTS if is_close else _NO_SUBJECTS)[way],
        style=style,
    )


def farewell(
    records: Records,
    contact: Contact,
    phrasing: int = 0,
    *,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the thanks that tell them of the decision; `now` (aware) names the day of the talk.

    After a talk, a reply, or a request alone it says what there is to thank for.
    """
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    talk = last_talk(records, contact)
    when = ""
    if talk is not None:
        when = time_in_words(interview_end(talk), now.astimezone(home_zone(records, style)))
    if contact.is_close:
        thanks, door = (
            worded((_CLOSE_TALKED if talk else _CLOSE_UNMET)[way], talk).format(when=when),
            "",
        )
        subject = _CLOSE_SUBJECTS[way]
    elif talk is not None:
        thanks = worded(_TALKED_THANKS[way], talk).format(when=when)
        door = worded(_TALKED_DOORS[way], talk)
        subject = _END_SUBJECTS[way]
    elif day := _day_agreed(records, contact, now.astimezone(home_zone(records, style))):
        thanks, door = _AGREED_THANKS[way].format(when=day), _UNMET_DOORS[way]
        subject = _UNMET_SUBJECTS[1]
    else:
        heard = any(touch.direction is Direction.IN for touch in records.touches_of(contact.id))
        thanks, door = (_REPLIED_THANKS if heard else _ASKED_THANKS)[way], _UNMET_DOORS[way]
        subject = _UNMET_SUBJECTS[way]
    return compose(
        records,
        contact,
        _LETTER,
        {"thanks": thanks, "door": door, "closing": _CLOSINGS[way]},
        kind=LetterKind.NOT_FOR_ME,
        subject=subject,
        style=style,
        interview_id=talk.id if talk else "",
    )


def _day_agreed(records: Records, contact: Contact, now: datetime) -> str:
    """The day of the appointment still ahead: "Monday, November 30"; or empty."""
    for interview in records.interviews_of(contact.id):
        if interview.status is InterviewStatus.SCHEDULED and interview.start:
            day = interview.start.astimezone(now.tzinfo).date()
            return f"{day:%A}, {month_day(day)}" if interview.start >= now else ""
    return ""
