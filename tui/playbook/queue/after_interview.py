"""After the conversation: D7 and A1 to A6."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from tui.model.connection import on_linkedin
from tui.model.followup import FollowUp, TouchKind
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.text.patterns import pattern_of
from tui.playbook.contacts.history import (
    PROMPTS,
    conversations,
    has_touch,
    interview_end,
    is_thanked,
    open_promises,
    prompts_written,
    touch_of_promise,
)
from tui.playbook.queue.before_interview import LEFT_OPEN_AFTER
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.kind_wishes import is_kind_wish
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.time.dates import in_words, morning_of
from tui.playbook.time.spans import Span, off_weekend

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
            why=f"thank-you due {rules.thank_you} after {_what_came(interview)}",
            within=rules.thank_you,
            touch=TouchKind.THANK_YOU,
        )
    contact = records.contacts[interview.contact_id]
    if interview.linkedin_agreed and not on_linkedin(records, contact):
        yield _owed(
            situation,
            interview,
            "A2",
            action=Action.LINKEDIN,
            what="connect on LinkedIn",
            why=f"they agreed to connect; within {rules.linkedin} of {_what_came(interview)}",
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
    missing = [] if contact.title else ["title"]
    if not (contact.emails or contact.links):
        missing.append("address")
    held = conversations(situation.records, contact.id) if missing else []
    if not held or any(interview.details_confirmed for interview in held):
        return
    letter = "the next letter" if is_thanked(situation.records, held[-1]) else "the thank-you"
    yield _owed(
        situation,
        held[-1],
        "D7",
        action=Action.DETAILS,
        what=f"find out their {' and '.join(missing)}",
        why=f"not confirmed before you hung up; {letter} needs it",
        within=situation.rules.details_after,
    )


def promises(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """A6: my promises to keep; silent during the call."""
    for promise in open_promises(situation.records, contact.id):
        if not promise.theirs:
            interview = situation.records.interviews.get(promise.interview_id)
            yield _after_call(_promise(situation, promise, interview), interview)


def offers(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """A6: what they offered; silent during the call. A wish without a day is no task."""
    for offer in open_promises(situation.records, contact.id):
        if offer.theirs and (offer.due or not is_kind_wish(offer.what)):
            interview = situation.records.interviews.get(offer.interview_id)
            yield _after_call(_offer(situation, offer, interview), interview)


def _after_call(proposal: Proposal, interview: Interview | None) -> Proposal:
    if interview is None or interview.status is not InterviewStatus.LIVE:
        return proposal
    return proposal._replace(appears=interview_end(interview) + LEFT_OPEN_AFTER)


def _what_came(interview: Interview) -> str:
    return "their answers" if interview.in_writing else "the call"


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
    """A4 until every prompt is answered, then A5 after a month and after a year.

    Where only some are, the first rereading takes its place: it opens the same prompts. A
    reflection that was changed on or after the day it comes up counts as reread.
    """
    rules, ended = situation.rules, interview_end(interview)
    written = prompts_written(interview)
    if written < PROMPTS:
        proposal = _owed(
            situation,
            interview,
            "A4",
            action=Action.REFLECT,
            what=f"write your reflection{f': {written} of {PROMPTS} written' if written else ''}",
            why=f"six prompts, within {rules.reflect} of {_what_came(interview)}",
            within=rules.reflect,
        )
        if written and rules.revisit:
            until = rules.revisit[0].after(ended, situation.zone)
            proposal = proposal._replace(item=proposal.item._replace(until=until))
        yield proposal
    if not written:
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


# A whole reading of days would slow down the first screen: what is not plain stays.
_ITS_DAY = pattern_of(
    r"(?<!\bby)(?<!\bon)[ ,]+(?:(?:by|before|on|until) )?(?:this |next )?(?:tonight|tonite|today"
    r"|tomorrow|tmrw|tmr|tmw|tomorow|2morrow"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?|sunday"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2})\.?$"
    r"|[ ,]+(?:by|before|on|until) \d{1,2}/\d{1,2}(?:/\d{2,4})?\.?$"
    r"|[ ,]+(?:by|before|until) (?:this |next |the end of the )?(?:sun|week|month)\.?$",
    re.IGNORECASE,
)


# "Email her when I defend" is due on no day that anybody knows yet, and late on none.
_WAITS_FOR = pattern_of(
    r"\b(?:when|once|after|as soon as|if) (?:i|we|i['’]ve|ive|its?|it['’]s|s?he|they|my|the)\b",
    re.IGNORECASE,
)


def _promise(situation: Situation, promise: FollowUp, interview: Interview | None) -> Proposal:
    rules, zone = situation.rules, situation.zone
    since = interview_end(interview) if interview else None
    made = f" on {in_words(since.astimezone(zone).date())}" if since else ""
    what = promise.what
    waits = not promise.due and _WAITS_FOR.search(what) is not None
    if promise.due:
        # The day stands beside it.
        what = _ITS_DAY.sub("", what) or what
        due = morning_of(promise.due, zone)
        limit = f"by {in_words(promise.due)}"
    elif waits:
        due = rules.promise.after(since, zone) if since else _ALWAYS
        limit = "no day is set yet: when will that be?"
    else:
        due = rules.promise.after(since, zone) if since else _ALWAYS
        limit = f"{rules.promise} after the call" if since else "no day is set"
    item = QueueItem(
        key=promise.key,
        rule="A6",
        contact_id=promise.contact_id,
        interview_id=promise.interview_id,
        action=Action.PROMISE,
        what=what or "what was promised",
        why=f"you promised it{made}; {limit}",
        since=min(since or due, due),
        due=due,
        touch=touch_of_promise(promise),
    )
    return Proposal(
        item,
        cause=interview.created if interview else _ALWAYS,
        any_day=waits or (not promise.due and since is None),
    )


def _named(offer: FollowUp) -> str:
    return f"“{offer.what}”" if offer.what else "their offer"


def _offer(situation: Situation, offer: FollowUp, interview: Interview | None) -> Proposal:
    """One light reminder of a gift: never late, and gone once it was shown for a while."""
    rules, zone = situation.rules, situation.zone
    since = interview_end(interview) if interview else None
    made = f" on {in_words(since.astimezone(zone).date())}" if since else ""
    due = _ALWAYS
    if offer.due:
        due = off_weekend(morning_of(offer.due, zone), zone)
    elif since:
        due = off_weekend(rules.offer.after(since, zone), zone)
    shown_from = morning_of(offer.postponed_to, zone) if offer.postponed_to else due
    item = QueueItem(
        key=offer.key,
        rule="A6",
        contact_id=offer.contact_id,
        interview_id=offer.interview_id,
        action=Action.OFFER,
        what=f"one friendly line about {_named(offer)}: they may have forgotten",
        why=f"they offered it{made}; a gift, so there is no hurry",
        since=min(since or due, due),
        due=due,
        touch=touch_of_promise(offer),
    )
    return Proposal(
        item,
        cause=interview.created if interview else _ALWAYS,
        any_day=True,
        fades=rules.offer_shown.after(shown_from, zone) if shown_from > _ALWAYS else None,
    )
