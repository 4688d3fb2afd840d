"""What each rule proposes for one contact, before decisions are looked at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from tui.model.followup import Direction, FollowUp, Touch, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.dates import in_words, morning_of
from tui.playbook.history import (
    has_touch,
    is_ask,
    is_reflected,
    is_thanked,
    open_promises,
    talk_end,
    talks,
)
from tui.playbook.items import Action, QueueItem
from tui.playbook.rules import Rules
from tui.playbook.stages import Stage, stage


@dataclass(frozen=True, slots=True)
class Situation:
    """What every rule looks at: the records, the moment, the person's zone, the numbers."""

    records: Records
    now: datetime
    zone: tzinfo
    rules: Rules


Proposal = tuple[QueueItem, datetime]
"""An item, and the moment of what it follows from: an older decision is not about it."""


def proposals(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """Yield what the rules propose for an active contact: S2, A7, R8, R9 and A1 to A6."""
    yield from _outreach(situation, contact)
    yield from _nudge(situation, contact)
    for interview in situation.records.interviews_of(contact.id):
        if interview.status is InterviewStatus.SCHEDULED:
            yield from _confirmation(situation, interview)
        elif interview.status is InterviewStatus.TALKED:
            yield from _courtesies(situation, interview)
            yield from _reflection(situation, interview)
    for promise in open_promises(situation.records, contact.id):
        yield from _promise(situation, promise)


def _outreach(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """S2, and A7 for somebody whom a person one talked to suggested.

    No rule sets a deadline, so it is due today for as long as it is open.
    """
    if not contact.to_ask or stage(situation.records, contact) is not Stage.TO_ASK:
        return
    introducer = situation.records.introducer_of(contact)
    referred = introducer is not None and bool(talks(situation.records, introducer.id))
    item = QueueItem(
        key=f"S2:{contact.id}",
        rule="A7" if referred else "S2",
        contact_id=contact.id,
        interview_id="",
        action=Action.OUTREACH,
        what="write the outreach message",
        why=f"{introducer.name} introduced you"
        if introducer and referred
        else "you mean to ask them and have not written yet",
        due=max(contact.created, _midnight(situation)),
        hard=False,
        touch=TouchKind.OUTREACH,
    )
    yield item, contact.created


def _nudge(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """R9: a week after the request, then a week after the first nudge, and no more."""
    touches = situation.records.touches_of(contact.id)
    asks = [touch for touch in touches if is_ask(touch) and touch.kind is TouchKind.OUTREACH]
    if not asks or _was_answered(situation.records, contact, touches, asks[-1].when):
        return
    nudges = [
        touch for touch in touches if touch.kind is TouchKind.NUDGE and touch.when > asks[-1].when
    ]
    rules = situation.rules
    number = len(nudges) + 1
    if number > rules.nudges_at_most:
        return
    last = nudges[-1] if nudges else asks[-1]
    item = QueueItem(
        key=f"R9:{contact.id}:{number}",
        rule="R9",
        contact_id=contact.id,
        interview_id="",
        action=Action.NUDGE,
        what="send a nudge",
        why=f"no reply {rules.nudge_after_days} days after your message; "
        f"nudge {number} of {rules.nudges_at_most}",
        due=last.when + timedelta(days=rules.nudge_after_days),
        hard=False,
        touch=TouchKind.NUDGE,
    )
    yield item, asks[-1].when


def _was_answered(
    records: Records, contact: Contact, touches: list[Touch], asked: datetime
) -> bool:
    if any(touch.direction is Direction.IN and touch.when >= asked for touch in touches):
        return True
    return any(
        interview.status is not InterviewStatus.PLANNED
        and max(interview.created, interview.start or interview.created, talk_end(interview))
        >= asked
        for interview in records.interviews_of(contact.id)
    )


def _confirmation(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """R8: the day before; pointless once the hour has come."""
    if (
        interview.start is None
        or situation.now >= interview.start
        or has_touch(situation.records, interview, TouchKind.CONFIRMATION, interview.created)
    ):
        return
    days = situation.rules.confirm_days_before
    local = interview.start.astimezone(situation.zone)
    before = "the day before" if days == 1 else f"{days} days before"
    item = QueueItem(
        key=f"R8:{interview.id}",
        rule="R8",
        contact_id=interview.contact_id,
        interview_id=interview.id,
        action=Action.CONFIRM,
        what="confirm the appointment",
        why=f"confirm {before}: you talk {in_words(local.date())} at {local:%H:%M}",
        due=interview.start - timedelta(days=days),
        hard=True,
        touch=TouchKind.CONFIRMATION,
    )
    yield item, interview.created


def _courtesies(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """A1, A2 and A3: what is owed to the other person after a talk."""
    records, rules = situation.records, situation.rules
    if not is_thanked(records, interview):
        hours = rules.thank_you_hours
        item = QueueItem(
            key=f"A1:{interview.id}",
            rule="A1",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.THANK_YOU,
            what="send the thank-you note",
            why=f"thank-you due {hours} h after the call",
            due=talk_end(interview) + timedelta(hours=hours),
            hard=True,
            touch=TouchKind.THANK_YOU,
        )
        yield item, interview.created
    connected = any(
        touch.kind is TouchKind.LINKEDIN for touch in records.touches_of(interview.contact_id)
    )
    if interview.linkedin_agreed and not connected:
        hours = rules.linkedin_hours
        item = QueueItem(
            key=f"A2:{interview.id}",
            rule="A2",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.LINKEDIN,
            what="connect on LinkedIn",
            why=f"they agreed to connect; within {hours} h of the call",
            due=talk_end(interview) + timedelta(hours=hours),
            hard=False,
            touch=TouchKind.LINKEDIN,
        )
        yield item, interview.created
    begun = interview.started or interview.created
    if interview.resume_asked_for and not has_touch(records, interview, TouchKind.RESUME, begun):
        hours = rules.resume_hours
        item = QueueItem(
            key=f"A3:{interview.id}",
            rule="A3",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.RESUME,
            what="send your résumé",
            why=f"they asked for it; along with the thank-you, within {hours} h",
            due=talk_end(interview) + timedelta(hours=hours),
            hard=False,
            touch=TouchKind.RESUME,
        )
        yield item, interview.created


def _reflection(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """A4 until something is written, then A5 after a month and a year.

    A reflection that was changed on or after the day it comes up counts as reread.
    """
    rules, ended = situation.rules, talk_end(interview)
    if not is_reflected(interview):
        days = rules.reflect_within_days
        item = QueueItem(
            key=f"A4:{interview.id}",
            rule="A4",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.REFLECT,
            what="write your reflection",
            why=f"five prompts, within {_days(days)} of the call",
            due=ended + timedelta(days=days),
            hard=False,
            touch=None,
        )
        yield item, interview.created
        return
    for days in rules.revisit_after_days:
        due = ended + timedelta(days=days)
        if interview.reflected and interview.reflected >= due:
            continue
        item = QueueItem(
            key=f"A5:{interview.id}:{days}",
            rule="A5",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.REVISIT,
            what="reread your reflection",
            why=f"come back to it {_days(days)} after the talk",
            due=due,
            hard=False,
            touch=None,
        )
        yield item, interview.created


def _promise(situation: Situation, promise: FollowUp) -> Iterator[Proposal]:
    """A6: mine to keep, theirs to be asked after; silent while the call is on."""
    interview = situation.records.interviews.get(promise.interview_id)
    if interview is not None and interview.status is InterviewStatus.LIVE:
        return
    rules = situation.rules
    days = rules.offer_after_days if promise.theirs else rules.promise_within_days
    if promise.due:
        due = morning_of(promise.due, situation.zone)
    elif interview:
        due = talk_end(interview) + timedelta(days=days)
    else:
        due = _midnight(situation)
    made = "they offered it" if promise.theirs else "you promised it"
    if interview:
        made += f" on {in_words(talk_end(interview).astimezone(situation.zone).date())}"
    limit = f"by {in_words(promise.due)}" if promise.due else f"{_days(days)} after the call"
    what = promise.what or "what was promised"
    item = QueueItem(
        key=promise.key,
        rule="A6",
        contact_id=promise.contact_id,
        interview_id=promise.interview_id,
        action=Action.PROMISE,
        what=f"ask after what they offered: {what}" if promise.theirs else what,
        why=f"{made}; {limit}",
        due=due,
        hard=False,
        touch=TouchKind.OTHER if promise.theirs else TouchKind.UPDATE,
    )
    yield item, interview.created if interview else datetime.min.replace(tzinfo=UTC)


def _midnight(situation: Situation) -> datetime:
    today = situation.now.astimezone(situation.zone).date()
    return datetime.combine(today, time(), situation.zone).astimezone(UTC)


def _days(count: int) -> str:
    return "a day" if count == 1 else f"{count} days"
