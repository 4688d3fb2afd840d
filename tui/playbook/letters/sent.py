"""Whether a letter went out already, and when: looking at it again makes it no new one."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from tui.model.followup import Direction, Touch, TouchKind
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import decided_against, interview_end
from tui.playbook.contacts.requests import open_request, refusal
from tui.playbook.letters.parts import Draft, LetterKind
from tui.playbook.queue.before_interview import fixed_at
from tui.playbook.time.dates import with_year

TOUCHES: Mapping[LetterKind, TouchKind] = MappingProxyType(
    {
        LetterKind.OUTREACH: TouchKind.OUTREACH,
        LetterKind.NUDGE: TouchKind.NUDGE,
        LetterKind.SCHEDULE: TouchKind.OTHER,
        LetterKind.CONFIRMATION: TouchKind.CONFIRMATION,
        LetterKind.QUESTIONS: TouchKind.QUESTIONS,
        LetterKind.THANK_YOU: TouchKind.THANK_YOU,
        LetterKind.LINKEDIN: TouchKind.LINKEDIN,
        LetterKind.UPDATE: TouchKind.UPDATE,
        LetterKind.LANDED: TouchKind.LANDED,
        LetterKind.DECLINED: TouchKind.OTHER,
        LetterKind.NOT_FOR_ME: TouchKind.OTHER,
    }
)
"""What sending a letter is on the timeline."""

TITLES: Mapping[LetterKind, str] = MappingProxyType(
    {
        LetterKind.OUTREACH: "First message",
        LetterKind.NUDGE: "Nudge",
        LetterKind.SCHEDULE: "Proposal of a time",
        LetterKind.CONFIRMATION: "Confirmation",
        LetterKind.QUESTIONS: "Questions",
        LetterKind.THANK_YOU: "Thank-you note",
        LetterKind.LINKEDIN: "LinkedIn note",
        LetterKind.UPDATE: "Update",
        LetterKind.LANDED: "Good news",
        LetterKind.DECLINED: "Kind reply",
        LetterKind.NOT_FOR_ME: "Not for me, with thanks",
    }
)
"""What each kind of letter is called."""

_NAMED: Mapping[LetterKind, str] = MappingProxyType(
    {
        **{kind: title[:1].lower() + title[1:] for kind, title in TITLES.items()},
        LetterKind.THANK_YOU: "thank-you",
        LetterKind.LINKEDIN: TITLES[LetterKind.LINKEDIN],
        LetterKind.NOT_FOR_ME: "word that it is not for you",
    }
)
_MAY_BE_REPEATED = frozenset({LetterKind.OUTREACH, LetterKind.LINKEDIN})
_BEFORE_AN_UPDATE = frozenset({LetterKind.THANK_YOU, LetterKind.LANDED, LetterKind.UPDATE})
_ONE_A_DAY = frozenset({LetterKind.NUDGE, LetterKind.SCHEDULE})
"""What may be written more than once, but not twice on a day."""


def sent_already(records: Records, draft: Draft, now: datetime) -> Touch | None:
    """Return the message by which this letter went out, None if it is still to be sent.

    A thank-you is sent once for each talk, a confirmation once for each appointment, a nudge
    once a day; an update is another letter as long as it has other words. `now` (aware)
    decides what "today" is.
    """
    contact = records.get(Contact, draft.contact_id)
    sent = list(_that_may_be(records, contact, draft, now)) if contact else []
    return sent[-1] if sent else None


def thanks_sent(records: Records, interview: Interview) -> Touch | None:
    """Return the thank-you that went out for a conversation (A1), None before it did."""
    ended = interview_end(interview)
    sent = [
        touch
        for touch in records.touches_of(interview.contact_id)
        if touch.kind is TouchKind.THANK_YOU
        and touch.direction is Direction.OUT
        and (touch.interview_id == interview.id or (not touch.interview_id and touch.when >= ended))
    ]
    return sent[-1] if sent else None


def text_of(sent: Touch) -> str:
    """Return the words of a letter that went out, empty where they are not known."""
    # Of a message in the mail only the subject is kept.
    return "" if sent.mail_id else sent.text


def _that_may_be(
    records: Records, contact: Contact, draft: Draft, now: datetime
) -> Iterator[Touch]:
    about = records.get(Interview, draft.interview_id)
    since = _since(records, contact, draft.kind, about)
    if since is None:
        return
    for touch in records.touches_of(contact.id):
        if touch.direction is not Direction.OUT or touch.kind is not TOUCHES[draft.kind]:
            continue
        if draft.kind is LetterKind.UPDATE:
            if touch.text == draft.body and _is_on_day_of(touch, now):
                yield touch
            continue
        is_tied = about is not None and touch.interview_id == about.id
        if not is_tied and (touch.when < since or (about is not None and touch.interview_id)):
            continue
        if draft.kind not in _ONE_A_DAY or _is_on_day_of(touch, now):
            yield touch


def _since(
    records: Records, contact: Contact, kind: LetterKind, about: Interview | None
) -> datetime | None:
    """Return from when on such a message is this letter; None if none ever is."""
    since: datetime | None = contact.created
    match kind:
        case LetterKind.OUTREACH | LetterKind.NUDGE:
            request = open_request(records, contact)
            since = request.asked.when if request else None
        case LetterKind.THANK_YOU:
            since = interview_end(about) if about else None
        case LetterKind.CONFIRMATION | LetterKind.QUESTIONS:
            since = fixed_at(about) if about else None
        case LetterKind.LANDED:
            since = records.profile.landed
        case LetterKind.NOT_FOR_ME:
            since = decided_against(records, contact)
        case LetterKind.DECLINED:
            said = refusal(records, contact)
            since = said.when if said else None
        case LetterKind.SCHEDULE:
            touches = records.touches_of(contact.id)
            theirs = [each.when for each in touches if each.direction is Direction.IN]
            since = max(theirs, default=since)
    return since


def is_for_good(draft: Draft, sent: Touch, now: datetime) -> bool:
    """Whether a letter that went out is not to go out again: another request is, on another day."""
    return draft.kind not in _MAY_BE_REPEATED or _is_on_day_of(sent, now)


def has_sequel(draft: Draft) -> bool:
    """Whether an update is what one writes after this letter."""
    return draft.kind in _BEFORE_AN_UPDATE


def _is_on_day_of(touch: Touch, now: datetime) -> bool:
    return touch.when.astimezone(now.tzinfo).date() == now.date()


def sent_on(touch: Touch, now: datetime) -> str:
    """Return when a letter went out, by the days of `now`: "Sun 29 Nov at 14:33"."""
    local = touch.when.astimezone(now.tzinfo)
    return f"{with_year(local.date(), now.date())} at {local:%H:%M}"


def marked_words(draft: Draft, name: str) -> str:
    """Return what marking a letter as sent is called: "Marked the nudge to Omar as sent"."""
    return f"Marked the {_NAMED[draft.kind]} to {name} as sent"


def sent_words(draft: Draft, touch: Touch, name: str, now: datetime) -> str:
    """Return that a letter to somebody was sent already, and when, without a full stop."""
    return f"{TITLES[draft.kind]} to {name}: sent {sent_on(touch, now)} already"


def stays_words(draft: Draft, touch: Touch, name: str, now: datetime) -> str:
    """Return that a letter to somebody has no other words any more, since it was sent."""
    return f"{sent_words(draft, touch, name, now)}; its words stay as they went out."
