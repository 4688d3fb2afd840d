"""From the appointment to the conversation: P1, P2, P6, R7, R8, D1, and what became of it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from tui.model.followup import Direction, TouchKind
from tui.model.interview import CONFIRMED, Format, Interview, InterviewStatus, Research
from tui.model.records import Records
from tui.playbook.interview.checklist import checklist
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.time.dates import in_words
from tui.playbook.time.spans import Span, before_weekend

LEFT_OPEN_AFTER = timedelta(hours=3)
"""How long after its agreed end a call that was not hung up counts as forgotten."""
_TIME_TO_CONFIRM = timedelta(hours=4)
"""How long what was agreed on a moment ago cannot be too late to confirm."""

_HOW_TO_MEET = {
    Format.PHONE: "on the phone",
    Format.VIDEO: "by video",
    Format.IN_PERSON: "in person",
    Format.IN_WRITING: "in writing",
}
_CHECKED_BY = {
    "P1": ("P1",),
    "P2": ("P2",),
    "R7": ("R7",),
    "P6": ("F9", "P4", "P5", "P6", "P7"),
    "R8": ("R8",),
}


def before_interview(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """P1, P2, R7, P6 and R8, each some time before the call, and pointless once that begins."""
    start = interview.start
    if start is None:
        return
    rules = situation.rules
    if not _ticked(situation, interview, "P1") and interview.research == Research():
        what = "look them up: person, organization, field"
        yield _preparing(situation, interview, "P1", what, rules.research_before)
    if not _ticked(situation, interview, "P2"):
        what = "rank your questions, must-asks first"
        yield _preparing(situation, interview, "P2", what, rules.questions_before)
    elif not _ticked(situation, interview, "R7"):
        what = "offer to send your questions"
        yield _preparing(situation, interview, "R7", what, rules.questions_before)
    if not _ticked(situation, interview, "P6"):
        what = "get ready: pitch, résumé, how you meet"
        yield _preparing(situation, interview, "P6", what, rules.ready_before)
    if not _is_confirmed(situation, interview):
        fixed = fixed_at(interview)
        due, deadline = _to_confirm(situation, start, fixed)
        how = f"confirm {_working_day(rules.confirm_before)}"
        if deadline == start:
            how = "agreed on at short notice, so confirm it at once"
        item = QueueItem(
            key=f"R8:{interview.id}",
            rule="R8",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.CONFIRM,
            what="confirm the appointment",
            why=f"{how}: {_when_in_words(situation, start)}",
            since=fixed,
            due=due,
            deadline=deadline,
            until=start,
            touch=TouchKind.CONFIRMATION,
        )
        yield Proposal(item, cause=fixed)


def _to_confirm(
    situation: Situation, start: datetime, fixed: datetime
) -> tuple[datetime, datetime]:
    """Return when to confirm, on a working day, and by when that is too late.

    What was agreed on at the last moment, or over the weekend before it, has no such day any
    more: then it is confirmed at once.
    """
    zone = situation.zone
    due = before_weekend(situation.rules.confirm_before.before(start, zone), zone)
    if due >= fixed:
        return due, max(due, fixed + _TIME_TO_CONFIRM)
    return fixed, start


def appointment(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """D1: the appointment itself, from when it is agreed on until its time is over."""
    start = interview.start
    if start is None:
        return
    local = start.astimezone(situation.zone)
    item = QueueItem(
        key=f"D1:{interview.id}",
        rule="D1",
        contact_id=interview.contact_id,
        interview_id=interview.id,
        action=Action.APPOINTMENT,
        what=f"talk {_HOW_TO_MEET[interview.format]} at {local:%H:%M}",
        why=f"agreed: {in_words(local.date())} at {local:%H:%M}, {interview.minutes} min",
        since=min(fixed_at(interview), start),
        due=start,
        until=start + timedelta(minutes=interview.minutes),
    )
    yield Proposal(item, cause=fixed_at(interview))


def fixed_at(interview: Interview) -> datetime:
    """Return when the appointment was fixed, or at least when the interview was planned."""
    return interview.scheduled or interview.created


def ended_at(interview: Interview, seconds: int, now: datetime) -> datetime:
    """Return when a running call that is hung up at `now` (aware) ended.

    It is `now`, unless its time is long over and so is its last line, which was begun `seconds`
    after its start: then nobody talked since that line.
    """
    begun = interview.started or now
    planned = timedelta(minutes=interview.minutes)
    last = begun + timedelta(seconds=seconds)
    left_open = now > max(last, begun + planned) + LEFT_OPEN_AFTER
    return last if left_open else now


def outcome(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """S1: say what became of an appointment whose time is over, since all else follows from it.

    The same goes for a call that was never hung up.
    """
    live = interview.status is InterviewStatus.LIVE
    begin = interview.started if live else interview.start
    if begin is None:
        return
    over = begin + timedelta(minutes=interview.minutes)
    if live:
        over += LEFT_OPEN_AFTER
    item = QueueItem(
        key=f"S1:{interview.id}",
        rule="S1",
        contact_id=interview.contact_id,
        interview_id=interview.id,
        action=Action.OUTCOME,
        what="finish the call" if live else "say whether it took place, and how it went",
        why=f"{_begun_in_words(situation, begin, live=live)}; done means you talked",
        since=begin,
        due=over,
    )
    yield Proposal(item, cause=fixed_at(interview), appears=over)


def _preparing(
    situation: Situation, interview: Interview, rule: str, what: str, ahead: Span
) -> Proposal:
    start = interview.start or interview.created
    fixed = fixed_at(interview)
    due = max(ahead.before(start, situation.zone), min(fixed, start))
    item = QueueItem(
        key=f"{rule}:{interview.id}",
        rule=rule,
        contact_id=interview.contact_id,
        interview_id=interview.id,
        action=Action.PREPARE,
        what=what,
        why=f"{_before(ahead)}: {_when_in_words(situation, start)}",
        since=min(fixed, due),
        due=due,
        until=start,
    )
    return Proposal(item, cause=fixed)


def checks_of(records: Records, interview: Interview, rule: str) -> list[str]:
    """Return the ids of the checklist items that doing what P1, P2, R7, P6 or R8 asks for ticks."""
    rules = _CHECKED_BY.get(rule, ())
    contact = records.contacts.get(interview.contact_id)
    checks = checklist(interview, is_close=contact is not None and contact.is_close)
    return [check.id for check in checks if check.rule in rules]


def _ticked(situation: Situation, interview: Interview, rule: str) -> bool:
    return set(checks_of(situation.records, interview, rule)) <= set(interview.checklist)


def _is_confirmed(situation: Situation, interview: Interview) -> bool:
    fixed = fixed_at(interview)
    return CONFIRMED in interview.checklist or any(
        touch.kind is TouchKind.CONFIRMATION
        and touch.direction is Direction.OUT
        and touch.when >= fixed
        and touch.interview_id in ("", interview.id)
        for touch in situation.records.touches_of(interview.contact_id)
    )


def _before(span: Span) -> str:
    return "the day before" if str(span) == "a day" else f"{span} before"


def _working_day(span: Span) -> str:
    return "the working day before" if str(span) == "a day" else f"{span} before"


def _when_in_words(situation: Situation, start: datetime) -> str:
    return f"you talk {_at(situation, start)}"


def _begun_in_words(situation: Situation, begin: datetime, *, live: bool) -> str:
    """Return since when a call runs, or when the appointment was; a call need not have had one."""
    when = _at(situation, begin)
    return f"the call has run since {when}" if live else f"you had an appointment {when}"


def _at(situation: Situation, start: datetime) -> str:
    local = start.astimezone(situation.zone)
    return f"{in_words(local.date())} at {local:%H:%M}"
