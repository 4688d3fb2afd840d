"""From meaning to ask somebody to an appointment: S2, A7, R6, R9."""

from collections.abc import Iterator, Mapping

from tui.model.followup import Decision, Direction, Touch, TouchKind
from tui.model.people import Channel, Contact, ContactState, Source
from tui.model.records import Records
from tui.playbook.contacts.history import conversations
from tui.playbook.contacts.requests import Request, appointment_to_settle, open_request
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.contacts.ways_to_reach import by_number
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.time.dates import in_words, morning_of
from tui.playbook.time.spans import off_weekend

EASIEST = (Source.FRIENDS, Source.FAMILY, Source.CLASSMATES, Source.FAMILY_FRIENDS)
"""Whom to ask for a first interview ever (F5), the easiest first."""


_FIRST: Mapping[Channel | None, str] = {
    Channel.PHONE: "call them and ask for a talk",
    Channel.TEXT: "text them and ask for a talk",
}
_ONCE_MORE: Mapping[Channel | None, str] = {
    Channel.PHONE: "call once more",
    Channel.TEXT: "text once more, briefly",
}


def first_message(contact: Contact) -> str:
    """Return what asking a contact is: a message to write, a call, or a text (R1)."""
    return _FIRST.get(by_number(contact), "write the first message")


def outreach(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """S2; A7 for somebody suggested by a person you talked to, F5 for a friend before any talk.

    No rule sets a deadline, so it is due today as long as it is open.
    """
    if not contact.to_ask or stage(situation.records, contact) is not Stage.TO_ASK:
        return
    introducer = situation.records.introducer_of(contact)
    referred = introducer is not None and bool(conversations(situation.records, introducer.id))
    rule, why = "S2", "you mean to ask them and have not written yet"
    if introducer and referred:
        rule, why = "A7", f"{introducer.name} introduced you"
    elif situation.no_talk_yet and contact.source in EASIEST:
        rule, why = "F5", "somebody close is the easiest first talk"
    if returned := _returned(situation.records, contact):
        day = in_words(returned.when.astimezone(situation.zone).date())
        why = f"your message of {day} came back: is the address right?"
    item = QueueItem(
        key=f"S2:{contact.id}",
        rule=rule,
        contact_id=contact.id,
        action=Action.OUTREACH,
        what=first_message(contact),
        why=why,
        since=contact.created,
        due=contact.created,
        touch=TouchKind.OUTREACH,
    )
    yield Proposal(item, cause=contact.created, any_day=True)


def _returned(records: Records, contact: Contact) -> Touch | None:
    """Return the last message to a contact, where that came back."""
    sent = [each for each in records.touches_of(contact.id) if each.direction is Direction.OUT]
    return sent[-1] if sent and sent[-1].kind is TouchKind.RETURNED else None


def nudge(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """R9: some days after the request, then after the first nudge, and only so often."""
    request = open_request(situation.records, contact)
    if request is None:
        return
    rules = situation.rules
    number = len(request.nudges) + 1
    if number > rules.nudges_at_most:
        return
    since = request.last.when
    item = QueueItem(
        key=f"R9:{contact.id}:{number}",
        rule="R9",
        contact_id=contact.id,
        action=Action.NUDGE,
        what=_ONCE_MORE.get(by_number(contact), "write once more, briefly"),
        why=f"no reply {rules.nudge_after} after your message; "
        f"reminder {number} of {rules.nudges_at_most}",
        since=since,
        due=off_weekend(rules.nudge_after.after(since, situation.zone), situation.zone),
        touch=TouchKind.NUDGE,
    )
    yield Proposal(item, cause=request.asked.when)


def settle(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """R6: fix the appointment once they replied, or another one when it fell through.

    When the times I proposed stay unanswered, it comes back when and as often as a nudge
    would. Where they said later, it comes on the day they named, and nothing before (R10).
    """
    unsettled = appointment_to_settle(situation.records, contact)
    if unsettled is None:
        return
    rules, zone = situation.rules, situation.zone
    if unsettled.unanswered > rules.nudges_at_most:
        return
    rule, what = "R6", "agree on a time"
    if unsettled.not_before:
        rule, what = "R10", "ask again for a time"
        said = in_words(unsettled.since.astimezone(zone).date())
        why = f"on {said} they said later: {in_words(unsettled.not_before)} or after"
        due = off_weekend(morning_of(unsettled.not_before, zone), zone)
    elif unsettled.unanswered:
        why = f"no answer {rules.nudge_after} after your last message"
        due = off_weekend(rules.nudge_after.after(unsettled.since, zone), zone)
    else:
        came = unsettled.since.astimezone(zone)
        when = f"{in_words(came.date())} at {came:%H:%M}"
        within = f"within {rules.answer_reply} of that"
        why = f"{unsettled.words} {when}; {within}: day, time, time zone, length, how you meet"
        due = rules.answer_reply.after(unsettled.since, zone)
    item = QueueItem(
        key=f"{rule}:{contact.id}:{unsettled.id}",
        rule=rule,
        contact_id=contact.id,
        interview_id=unsettled.interview_id,
        action=Action.SCHEDULE,
        what=what,
        why=why,
        since=min(unsettled.since, due),
        due=due,
        touch=TouchKind.OTHER,
    )
    yield Proposal(item, cause=unsettled.since)


def next_person(situation: Situation, organization_id: str) -> Iterator[Proposal]:
    """R9: when somebody at an organization does not answer, write to the next person there.

    That is a contact there who has not been asked yet, warm before cold; nobody as long as
    the person means to ask somebody there anyway, or once somebody there has answered
    (Dalton's 3B7).
    """
    silent: list[tuple[Contact, Request]] = []
    known: list[Contact] = []
    for contact in situation.records.people_at(organization_id):
        if contact.state is not ContactState.ACTIVE:
            continue
        request = open_request(situation.records, contact)
        if request is not None:
            silent.append((contact, request))
            continue
        match stage(situation.records, contact):
            case Stage.KNOWN:
                known.append(contact)
            case Stage.DECLINED | Stage.DECIDED_AGAINST:
                continue
            case _:
                return
    if not silent or not known:
        return
    asked, request = max(silent, key=lambda pair: pair[1].asked.when)
    rules, zone = situation.rules, situation.zone
    if rules.next_person_after is not None:
        since, wait = request.asked.when, rules.next_person_after
    elif len(request.nudges) >= rules.nudges_at_most:
        since, wait = request.last.when, rules.nudge_after
    else:
        return
    following = _next_of(situation, known, request)
    if following is None:
        return
    organization = situation.records.organization_of(following)
    item = QueueItem(
        key=_next_key(following, request),
        rule="R9",
        contact_id=following.id,
        action=Action.OUTREACH,
        what=first_message(following),
        why=f"{asked.name} has not answered in {wait}; the next person you know at {organization}",
        since=since,
        due=off_weekend(wait.after(since, zone), zone),
        touch=TouchKind.OUTREACH,
    )
    yield Proposal(item, cause=since)


def _next_of(situation: Situation, known: list[Contact], request: Request) -> Contact | None:
    """Return whom to write to next: a warm contact first, and nobody who was decided against."""
    for contact in sorted(
        known, key=lambda contact: (contact.warmth.value != "warm", contact.created)
    ):
        followup = situation.records.followup(_next_key(contact, request))
        if followup is None or followup.decision is not Decision.DROPPED:
            return contact
    return None


def _next_key(contact: Contact, request: Request) -> str:
    return f"R9:{contact.id}:{request.asked.id}"
