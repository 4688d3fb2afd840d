"""Staying in touch: N1, N2, N3, and thanking those who introduced somebody (A7)."""

from collections.abc import Iterator
from itertools import takewhile

from tui.model.followup import Direction, Touch, TouchKind, news_key, that_arrived
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.contacts.history import (
    conversations,
    has_helped,
    interest_shown,
    interview_end,
    is_thanked,
    is_told_by_keeping,
    kept_promises,
    told_by,
)
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.time.dates import morning_of
from tui.playbook.time.spans import off_weekend

_AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)


def results(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """N1 and A6: a promise was kept or advice followed, so tell the person it concerns."""
    wait = situation.rules.tell_result
    for promise in kept_promises(situation.records, contact.id):
        if promise.decided is None or is_told_by_keeping(promise):
            continue
        if any(touch.when >= promise.decided for touch in told_by(situation.records, contact)):
            continue
        item = QueueItem(
            key=f"N1:{promise.id}",
            rule="N1",
            contact_id=contact.id,
            interview_id=promise.interview_id,
            action=Action.UPDATE,
            what="tell them what came of it",
            why=f"within {wait} of what you did: {promise.what}",
            since=promise.decided,
            due=wait.after(promise.decided, situation.zone),
            touch=TouchKind.UPDATE,
        )
        yield Proposal(item, cause=promise.decided)


def their_news(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """N1: news of somebody I talked to, from the day it was heard until I write to them."""
    wait, zone = situation.rules.tell_result, situation.zone
    for heard in situation.records.followups_of(contact.id):
        if not heard.key.startswith(news_key(contact.id)) or heard.due is None:
            continue
        since = heard.decided or morning_of(heard.due, zone)
        if any(touch.when >= since for touch in told_by(situation.records, contact)):
            continue
        item = QueueItem(
            key=heard.key,
            rule="N1",
            contact_id=contact.id,
            action=Action.UPDATE,
            what=heard.what,
            why=f"news about them is a reason to write, within {wait}",
            since=since,
            due=wait.after(since, zone),
            touch=TouchKind.UPDATE,
        )
        yield Proposal(item, cause=since)


def _thanks_key(referred: Contact, introducer: Contact, talk: Interview) -> str:
    is_first = referred.introduced_by == introducer.id
    return f"A7:{talk.id}" if is_first else f"A7:{talk.id}:{introducer.id}"


def thanks_to_referrer(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """A7 and N1: after the first conversation with somebody they suggested, thank them."""
    records, wait = situation.records, situation.rules.thank_referrer
    for referred in records.introduced_by(contact.id):
        held = conversations(records, referred.id)
        if not held or contact.id in referred.named_after_talk:
            continue
        ended = interview_end(held[0])
        if any(
            touch.when >= ended and _may_be_about(situation, touch, held[0])
            for touch in told_by(records, contact)
        ):
            continue
        item = QueueItem(
            key=_thanks_key(referred, contact, held[0]),
            rule="A7",
            contact_id=contact.id,
            interview_id=held[0].id,
            action=Action.THANK_REFERRER,
            what=f"thank them for introducing {referred.name}",
            why=f"within {wait} of talking to somebody they suggested",
            since=ended,
            due=wait.after(ended, situation.zone),
            touch=TouchKind.UPDATE,
        )
        yield Proposal(item, cause=ended)


def _may_be_about(situation: Situation, touch: Touch, interview: Interview) -> bool:
    """Whether a letter may be about a conversation, rather than the thanks for another one."""
    about = situation.records.interviews.get(touch.interview_id)
    if about is None or about.id == interview.id:
        return True
    return about.contact_id == touch.contact_id and touch.kind is not TouchKind.THANK_YOU


def update(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """N2: some months after the last touch, to those who showed interest; to a mentor sooner (N4).

    Any touch restarts the wait. After some updates without a word from them it stops, since
    the interest is not mutual (N4).
    """
    records, rules, zone = situation.records, situation.rules, situation.zone
    interest = interest_shown(records, contact)
    if not interest:
        return
    wait = rules.mentor if contact.mentor else rules.keep_in_touch
    held = conversations(records, contact.id)
    touches = that_arrived(records.touches_of(contact.id))
    if (
        any(interview.status in _AHEAD for interview in records.interviews_of(contact.id))
        or not all(is_thanked(records, interview) for interview in held)
        or _unanswered_updates(situation, contact) >= rules.updates_unanswered
    ):
        return
    # Touches are in order; one that follows the interview also follows its record.
    last_touch = touches[-1] if touches else None
    since = max(
        last_touch.when if last_touch else contact.created,
        interview_end(held[-1]) if held else contact.created,
    )
    item = QueueItem(
        key=f"N2:{contact.id}:{last_touch.id if last_touch else contact.id}",
        rule="N2",
        contact_id=contact.id,
        interview_id=held[-1].id if held else "",
        action=Action.UPDATE,
        what="write a brief update",
        why=f"{wait} since the last contact; {interest}",
        since=since,
        due=off_weekend(wait.after(since, zone), zone),
        touch=TouchKind.UPDATE,
    )
    yield Proposal(item, cause=since)


def news(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """N3: once you have a position, thank everyone who helped, by name."""
    records = situation.records
    landed = records.profile.landed
    if landed is None or not has_helped(records, contact):
        return
    if any(
        touch.kind is TouchKind.LANDED and touch.when >= landed
        for touch in records.touches_of(contact.id)
    ):
        return
    wait = situation.rules.landed
    item = QueueItem(
        key=f"N3:{contact.id}",
        rule="N3",
        contact_id=contact.id,
        action=Action.LANDED,
        what="tell them that you got the position",
        why=f"they helped; within {wait} of the news",
        since=landed,
        due=wait.after(landed, situation.zone),
        touch=TouchKind.LANDED,
    )
    yield Proposal(item, cause=landed)


def _unanswered_updates(situation: Situation, contact: Contact) -> int:
    told = {touch.id for touch in told_by(situation.records, contact)}
    since_their_word = takewhile(
        lambda touch: touch.direction is Direction.OUT and touch.kind is not TouchKind.CALL,
        reversed(situation.records.touches_of(contact.id)),
    )
    return sum(touch.kind is TouchKind.UPDATE and touch.id in told for touch in since_their_word)
