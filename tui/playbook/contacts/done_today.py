"""What was done today: marked as done, sent, talked, written; and what was dropped."""

from collections.abc import Iterator
from datetime import datetime

from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.records import Records
from tui.playbook.contacts.history import PROMPTS, prompts_written

SENT, TALKED, WRITTEN = "sent", "talked", "written"
"""How the keys begin of what was done without a follow-up being marked as done."""


def can_be_put_back(done: FollowUp) -> bool:
    """Whether what was done can be taken back as such: a talk that was held has happened."""
    return done.key.partition(":")[0] not in (TALKED, WRITTEN)


def done_since_midnight(records: Records, now: datetime) -> list[FollowUp]:
    """Return what was done today, in whatever way, then what was dropped; the latest first.

    `now` is aware, in the person's zone. What no follow-up stands for is returned as one that
    is done: its key names the message or the talk.
    """
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    decided = [
        followup
        for followup in records.table(FollowUp).values()
        if followup.decided
        and followup.decided >= midnight
        and followup.decision in (Decision.DONE, Decision.DROPPED)
    ]
    by_itself = _without_a_follow_up(records, midnight, now)
    return sorted(
        [*decided, *by_itself],
        key=lambda each: (each.decision is Decision.DONE, each.decided or midnight),
        reverse=True,
    )


def _without_a_follow_up(records: Records, midnight: datetime, now: datetime) -> Iterator[FollowUp]:
    marked = {followup.touch_id for followup in records.table(FollowUp).values()}
    for touch in records.table(Touch).values():
        is_sent = touch.direction is Direction.OUT and touch.kind is not TouchKind.CALL
        if is_sent and midnight <= touch.when <= now and touch.id not in marked:
            words = f"{touch.kind.words} sent"
            yield _done(SENT, touch.id, touch.contact_id, touch.when, words)
    for talk in records.interviews.values():
        ended = talk.ended
        if talk.status is InterviewStatus.TALKED and ended and midnight <= ended <= now:
            words = "they answered in writing" if talk.in_writing else f"you talked, {talk.length}"
            yield _done(TALKED, talk.id, talk.contact_id, ended, words)
        # What is begun is still to be done.
        is_whole = prompts_written(talk) == PROMPTS
        if is_whole and talk.reflected and midnight <= talk.reflected <= now:
            yield _done(WRITTEN, talk.id, talk.contact_id, talk.reflected, "reflection written")


def _done(kind: str, of: str, contact_id: str, when: datetime, words: str) -> FollowUp:
    return FollowUp(
        id=f"{kind}:{of}",
        key=f"{kind}:{of}",
        contact_id=contact_id,
        decision=Decision.DONE,
        decided=when,
        summary=words,
    )
