"""What a letter in the mail is: to whom, from whom, and which follow-up it does."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from tui.model.followup import Answer, Direction, Touch, TouchKind
from tui.model.identity.known_as import is_called
from tui.model.interview import InterviewStatus
from tui.model.mail import MailMessage, MailPerson, MailPlace
from tui.model.naming.spelling import name_key
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.model.text.addresses import mail_key
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import is_ask
from tui.playbook.contacts.requests import last_answer
from tui.playbook.mail.nature import MOST_RECEIVERS, is_letter, is_of_calendar
from tui.playbook.queue.items import Action, QueueItem

MOST_BEFORE = 20
"""Messages from before somebody was in the book that are kept of them: the latest."""

_A_DAY = timedelta(days=1)
_NEAR = timedelta(hours=12)
_NO_TIME = timedelta()
_SOON = timedelta(days=14)
_NOTED_WITHIN = timedelta(days=3)
_WAKES_WITHIN = timedelta(days=30)
_COUNTS_WITHIN = timedelta(days=183)
"""For so long before somebody was added, letters are of what one wants of them now."""
_ANSWERS = pattern_of(
    r"\s*(?:re|aw|antw|sv|vs|r|ref|rif|odp|回复|答复|回覆)\s*[:\uff1a]", re.IGNORECASE
)
_TITLES = frozenset({"prof", "professor", "dr", "mr", "mrs", "ms", "herr", "frau", "me", "mme"})
_NOT_MAIL = frozenset({TouchKind.CALL, TouchKind.LINKEDIN})
_BY_ANY_LETTER = frozenset(
    {Action.SCHEDULE, Action.KIND_REPLY, Action.FAREWELL, Action.QUESTIONS, Action.THANK_YOU}
)
_BY_WRITING_FIRST = frozenset(
    {Action.OUTREACH, Action.NUDGE, Action.UPDATE, Action.THANK_REFERRER, Action.LANDED}
)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter between the person and one contact."""

    message: MailMessage
    direction: Direction


def letters_with(
    message: MailMessage, contact_of: Mapping[str, Sequence[Contact]], mine: Collection[str]
) -> list[tuple[Contact, Letter]]:
    """Return with whom a message is a letter; nobody for what no person wrote, and for crowds.

    `contact_of` has the contacts by the keys of their addresses, `mine` are the person's own
    keys. Who gets a copy only is not written to, and does not write to whoever gets one.
    """
    sender = mail_key(message.sender.address)
    # Whoever invites, accepts or declines has answered, though a calendar wrote it for them.
    is_theirs = sender in contact_of and sender not in mine and is_of_calendar(message)
    if message.place is MailPlace.UNREAD or not (is_letter(message) or is_theirs):
        return []
    receivers = {mail_key(each.address) for each in (*message.to, *message.cc)}
    if len(receivers - {sender}) > MOST_RECEIVERS:
        return []
    if sender in mine or (message.place is MailPlace.SENT and sender not in contact_of):
        if message.place is MailPlace.TRASH:
            return []
        others = (each for each in message.to if mail_key(each.address) not in mine)
        found = (contact_with(contact_of, each) for each in others)
        written = {each.id: each for each in found if each is not None}
        return [(each, Letter(message, Direction.OUT)) for each in written.values()]
    contact = contact_with(contact_of, message.sender)
    copied = {mail_key(each.address) for each in message.cc} & {*mine}
    addressed = {mail_key(each.address) for each in message.to} & {*mine}
    if contact is None or (copied and not addressed) or not _is_for_me(message, mine, contact_of):
        return []
    return [(contact, Letter(message, Direction.IN))]


def _is_for_me(
    message: MailMessage, mine: Collection[str], contact_of: Mapping[str, Sequence[Contact]]
) -> bool:
    """Whether a message is for the person; it need not name them, as an alias does not."""
    to = {mail_key(each.address) for each in message.to}
    return not to or not to.isdisjoint(mine) or not to <= contact_of.keys()


def contact_with(contact_of: Mapping[str, Sequence[Contact]], person: MailPerson) -> Contact | None:
    """Return the contact with an address; of several who share it, the one of that name."""
    found = contact_of.get(mail_key(person.address), ())
    if len(found) > 1:
        named = [each for each in found if is_named(each, person.name)]
        found = named if len(named) == 1 else ()
    return found[0] if found else None


def is_named(contact: Contact, name: str) -> bool:
    """Whether a name in the mail is that of a contact: their first and last name are in it."""
    said = _bare_words(name)
    known = map(_bare_words, contact.names)
    return any(len(words) > 1 and {words[0], words[-1]} <= {*said} for words in known)


def _bare_words(name: str) -> list[str]:
    return [word.strip(".,").casefold() for word in name.split()]


def is_likely(contact: Contact, person: MailPerson) -> bool:
    """Whether somebody in a thread with a contact is that contact, by another address of theirs.

    A name that is not theirs speaks against it; an address without a name does not.
    """
    if is_named(contact, person.name) or is_called(contact, person.name):
        return True
    if not person.name:
        return True
    said = [word for word in name_key(person.name).split() if word not in _TITLES]
    words = name_key(contact.name).split()
    first, last = words[0], words[-1]
    others = [word for word in said if word != last]
    return first in said or (last in said and all(first.startswith(each) for each in others))


def is_history(letter: Letter, contact: Contact) -> bool:
    """Whether a letter is from long before the contact was in the book: it asks for nothing.

    People are often added after the first message to them; then that has asked them.
    """
    return letter.message.when < contact.created - _COUNTS_WITHIN


def noted_by_hand(
    letters: Sequence[Letter], touches: Sequence[Touch], zone: tzinfo
) -> dict[str, Touch]:
    """Return the touches that somebody noted by hand for some of the letters, by those' ids.

    A touch is that of the same day which is nearest in time; a reply may have been noted some
    days later.
    """
    pairs = [
        (abs(touch.when - letter.message.when), letter.message.id, touch)
        for touch in touches
        if not touch.mail_id and touch.kind not in _NOT_MAIL
        for letter in letters
        if touch.direction is letter.direction and _may_be_noted(letter, touch, zone)
    ]
    found: dict[str, Touch] = {}
    for _, letter_id, touch in sorted(pairs, key=lambda pair: pair[:2]):
        if letter_id not in found and all(each.id != touch.id for each in found.values()):
            found[letter_id] = touch
    return found


def _may_be_noted(letter: Letter, touch: Touch, zone: tzinfo) -> bool:
    when = letter.message.when
    later = touch.when - when
    return (
        abs(later) <= _NEAR
        or touch.when.astimezone(zone).date() == when.astimezone(zone).date()
        or (letter.direction is Direction.IN and _NO_TIME <= later <= _NOTED_WITHIN)
    )


def is_answer(letter: Letter, contact: Contact, touches: Sequence[Touch]) -> bool:
    """Whether a letter of mine answers one of theirs since they are in the book."""
    theirs = {
        touch.mail_id
        for touch in touches
        if touch.direction is Direction.IN and touch.when >= contact.created
    }
    return not theirs.isdisjoint(letter.message.thread)


def item_done_by(
    letter: Letter, contact: Contact, items: Sequence[QueueItem], touches: Sequence[Touch]
) -> QueueItem | None:
    """Return the follow-up that a letter of mine does, None where it does none.

    `items` are those that are open with the contact at that moment. Whoever answers a letter
    does not thereby ask or report; thanks for a talk go before all else.
    """
    when, answers = letter.message.when, is_answer(letter, contact, touches)
    found = [item for item in items if _does(item, when, answers=answers)]
    return min(
        found, key=lambda item: (item.action is not Action.THANK_YOU, item.due), default=None
    )


def _does(item: QueueItem, when: datetime, *, answers: bool) -> bool:
    if when < item.since:
        return False
    if item.action is Action.CONFIRM or (item.rule == "R10" and item.action is Action.SCHEDULE):
        return when >= item.due - _A_DAY
    if item.action in _BY_ANY_LETTER:
        return True
    if item.action not in _BY_WRITING_FIRST or answers:
        return False
    if item.action is Action.NUDGE:
        return when >= item.since + _A_DAY
    return item.rule != "N2" or when >= item.due - _SOON


def kind_sent(letter: Letter, records: Records, contact: Contact) -> TouchKind:
    """Return what a letter of mine is that does no follow-up which is still open.

    Before a talk that came of it, it was the request, or a nudge; else it is just a letter.
    """
    when, touches = letter.message.when, records.touches_of(contact.id)
    talks = [
        talk.scheduled or talk.started or talk.created
        for talk in records.interviews_of(contact.id)
        if talk.status is not InterviewStatus.PLANNED
    ]
    if any(begun <= when for begun in talks):
        return TouchKind.OTHER
    before = [touch for touch in touches if touch.when <= when]
    asked = [touch for touch in before if is_ask(touch)]
    if not asked:
        replied = any(each.kind is TouchKind.REPLY and each.when >= when for each in touches)
        is_request = (talks or replied) and not is_answer(letter, contact, touches)
        return TouchKind.OUTREACH if is_request else TouchKind.OTHER
    since = asked[-1].when
    answered = any(touch.direction is Direction.IN and touch.when >= since for touch in before)
    return TouchKind.OTHER if answered or when < since + _A_DAY else TouchKind.NUDGE


def is_reply(records: Records, contact: Contact, message: MailMessage) -> bool:
    """Whether a letter of theirs answers the person, rather than only being one (R6, R10).

    Who was not asked by then just writes, unless they answer a letter that was not read; who
    said no or later is not thereby willing.
    """
    said = last_answer(records, contact)
    if said is not None and said.answer in (Answer.NO, Answer.LATER):
        return False
    planned = InterviewStatus.PLANNED
    touches, when = records.touches_of(contact.id), message.when
    asked = (is_ask(each) and each.when <= when for each in touches)
    return (
        any(asked)
        or _answers_unread(message, touches)
        or any(interview.status is not planned for interview in records.interviews_of(contact.id))
    )


def _answers_unread(message: MailMessage, touches: Sequence[Touch]) -> bool:
    """Whether a letter of theirs answers one of mine that the book does not have."""
    known = {touch.mail_id for touch in touches}
    return (
        bool(message.thread)
        and known.isdisjoint(message.thread)
        and _ANSWERS.match(message.subject) is not None
    )


def wakes(letter: Letter, contact: Contact, now: datetime) -> bool:
    """Whether a letter ends somebody's rest: one of theirs does, unless it is an old one."""
    rests = contact.state is ContactState.RESTING
    return not rests or now - letter.message.when <= _WAKES_WITHIN
