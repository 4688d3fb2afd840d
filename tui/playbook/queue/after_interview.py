"""After the conversation: D7 and A1 to A6."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from tui.model.followup import FollowUp, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.contacts.history import (
    conversations,
    has_touch,
    interview_end,
    is_reflected,
    is_thanked,
    open_promises,
    touch_of_promise,
)
from tui.playbook.queue.before_interview import LEFT_OPEN_AFTER
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.time.dates import in_words, morning_of
from tui.playbook.time.spans import Span

_ALWAYS = datetime.min.replace(tzinfo=UTC)


def after_interview(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """A1, A2 and A3: what you owe the other person; then A4 and A5: what you owe yourself."""
    records, rules = situation.records, situation.rules
    if not is_thanked(records, interview):
        yield _owed(
            situation,
            interview,
            "A1",
            action=Action.THANK_YOU,
            what="send the thank-you note",
            why=f"thank-you due {rules.thank_you} after the call",
            within=rules.thank_you,
            touch=TouchKind.THANK_YOU,
        )
    connected = any(
        touch.kind is TouchKind.LINKEDIN for touch in records.touches_of(interview.contact_id)
    )
    if interview.linkedin_agreed and not connected:
        yield _owed(
            situation,
            interview,
            "A2",
            action=Action.LINKEDIN,
            what="connect on LinkedIn",
            why=f"they agreed to connect; within {rules.linkedin} of the call",
            within=rules.linkedin,
            touch=TouchKind.LINKEDIN,
        )
    begun = interview.started or interview.created
    if interview.resume_asked_for and not has_touch(records, interview, TouchKind.RESUME, begun):
        yield _owed(
            situation,
            interview,
            "A3",
            action=Action.RESUME,
            what="send your résumé",
            why=f"they asked for it; along with the thank-you, within {rules.resume}",
            within=rules.resume,
            touch=TouchKind.RESUME,
        )
    yield from _reflection(situation, interview)


def details(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """D7: find out the title and the address if they were not confirmed and one is missing.

    Proposed once, after the last conversation.
    """
    held = conversations(situation.records, contact.id)
    missing = [
        name
        for name, value in (("title", contact.title), ("address", contact.emails or contact.links))
        if not value
    ]
    if not held or not missing or any(interview.details_confirmed for interview in held):
        return
    yield _owed(
        situation,
        held[-1],
        "D7",
        action=Action.DETAILS,
        what=f"find out their {' and '.join(missing)}",
        why="not confirmed before you hung up; the thank-you needs it",
        within=situation.rules.details_after,
    )


def promises(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """A6: my promises to keep, theirs to ask about; silent during the call."""
    for promise in open_promises(situation.records, contact.id):
        interview = situation.records.interviews.get(promise.interview_id)
        proposal = _promise(situation, promise, interview)
        if interview is not None and interview.status is InterviewStatus.LIVE:
            proposal = replace(proposal, appears=interview_end(interview) + LEFT_OPEN_AFTER)
        yield proposal


def _owed(
    situation: Situation,
    interview: Interview,
    rule: str,
    *,
    action: Action,
    what: str,
    why: str,
    within: Span,
    touch: TouchKind | None = None,
) -> Proposal:
    ended = interview_end(interview)
    due = within.after(ended, situation.zone)
    item = QueueItem(
        key=f"{rule}:{interview.id}",
        rule=rule,
        contact_id=interview.contact_id,
        interview_id=interview.id,
        action=action,
        what=what,
        why=why,
        since=ended,
        due=due,
        deadline=due if action is Action.THANK_YOU else None,
        touch=touch,
    )
    return Proposal(item, cause=interview.created)


def _reflection(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """A4 until something is written, then A5 after a month and after a year.

    A reflection that was changed on or after the day it comes up counts as reread.
    """
    rules, ended = situation.rules, interview_end(interview)
    if not is_reflected(interview):
        yield _owed(
            situation,
            interview,
            "A4",
            action=Action.REFLECT,
            what="write your reflection",
            why=f"six prompts, within {rules.reflect} of the call",
            within=rules.reflect,
        )
        return
    for wait in rules.revisit:
        due = wait.after(ended, situation.zone)
        if interview.reflected and interview.reflected >= due:
            continue
        item = QueueItem(
            key=f"A5:{interview.id}:{wait.count}",
            rule="A5",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.REVISIT,
            what="reread your reflection",
            why=f"come back to it {wait} after the talk",
            since=ended,
            due=due,
        )
        yield Proposal(item, cause=interview.created)


def _promise(situation: Situation, promise: FollowUp, interview: Interview | None) -> Proposal:
    rules, zone = situation.rules, situation.zone
    wait = rules.offer if promise.theirs else rules.promise
    made = "they offered it" if promise.theirs else "you promised it"
    since = interview_end(interview) if interview else None
    if since:
        made += f" on {in_words(since.astimezone(zone).date())}"
    if promise.due:
        due = morning_of(promise.due, zone)
        limit = f"by {in_words(promise.due)}"
    else:
        due = wait.after(since, zone) if since else _ALWAYS
        limit = f"{wait} after the call" if since else "no day is set"
    what = promise.what or "what was promised"
    item = QueueItem(
        key=promise.key,
        rule="A6",
        contact_id=promise.contact_id,
        interview_id=promise.interview_id,
        action=Action.PROMISE,
        what=f"ask after what they offered: {what}" if promise.theirs else what,
        why=f"{made}; {limit}",
        since=min(since or due, due),
        due=due,
        touch=touch_of_promise(promise),
    )
    return Proposal(
        item,
        cause=interview.created if interview else _ALWAYS,
        any_day=not promise.due and since is None,
    )
