"""How the week went: talks of the goal, messages sent, replies, and who is next (O5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from tui.model.followup import Direction, Touch, TouchKind
from tui.model.interview import InterviewStatus
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.playbook.contacts.history import interview_end
from tui.playbook.queue.items import QueueItem
from tui.playbook.queue.ranking import first_to_write

_FRIDAY = 4
_WEEKS = 8


@dataclass(frozen=True, slots=True)
class Week:
    """What happened since Monday; `next_id` is whom to write to next, empty for nobody."""

    talks: int
    letters: int
    replies: int
    next_id: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """The talks of this week, the goal of a week (0 for none), and what was in each week so far.

    `asked` and `talked` count first messages and talks, the week of today last.
    """

    talks: int
    goal: int
    asked: tuple[int, ...]
    talked: tuple[int, ...]


def weeks_so_far(records: Records, now: datetime, goal: int, weeks: int = _WEEKS) -> Strip | None:
    """Return the last weeks up to `now` (aware, in the person's zone); None if all were empty."""
    begin = _monday(now) - timedelta(weeks=weeks - 1)
    asked, talked = [0] * weeks, [0] * weeks
    for touch in records.table(Touch).values():
        if touch.kind is TouchKind.OUTREACH and begin <= touch.when <= now:
            asked[(touch.when - begin) // timedelta(weeks=1)] += 1
    for interview in records.interviews.values():
        if interview.status is InterviewStatus.TALKED:
            ended = interview_end(interview)
            if begin <= ended <= now:
                talked[(ended - begin) // timedelta(weeks=1)] += 1
    if not (goal or any(asked) or any(talked)):
        return None
    return Strip(talked[-1], goal, tuple(asked), tuple(talked))


def mondays(now: datetime, weeks: int) -> list[date]:
    """Return the days on which the last weeks began, that of `now` last."""
    return [_monday(now).date() - timedelta(weeks=ago) for ago in reversed(range(weeks))]


def week_in_review(
    records: Records, items: Iterable[QueueItem], now: datetime, goal: int
) -> Week | None:
    """Return the week from Friday to Sunday, None on other days.

    `now` is aware, in the person's zone, `items` are the queue. A quiet week is
    told as well, but not to somebody who has yet to begin.
    """
    if now.weekday() < _FRIDAY:
        return None
    monday = _monday(now)
    touches = [touch for touch in records.table(Touch).values() if monday <= touch.when <= now]
    talks = sum(
        interview.status is InterviewStatus.TALKED and monday <= interview_end(interview) <= now
        for interview in records.interviews.values()
    )
    first = first_to_write(items, now, now.tzinfo or UTC)
    week = Week(
        talks,
        sum(map(_is_letter, touches)),
        sum(touch.kind is TouchKind.REPLY for touch in touches),
        first.contact_id if first else "",
    )
    return week if goal or records.contacts else None


def week_in_words(week: Week, goal: int, next_name: str) -> str:
    """Return the week as one line: "1 of 2 talks · 3 messages sent · 1 reply · next: Jane Doe"."""
    talks = f"{week.talks} of {counted(goal, 'talk')}" if goal else counted(week.talks, "talk")
    replies = "1 reply" if week.replies == 1 else f"{week.replies} replies"
    after = f"next: {next_name}" if next_name else "who is next?"
    return f"{talks} · {counted(week.letters, 'message')} sent · {replies} · {after}"


def _monday(now: datetime) -> datetime:
    return (now - timedelta(days=now.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)


def _is_letter(touch: Touch) -> bool:
    """Whether something was written to somebody; that a talk fell through is only noted."""
    noted = touch.kind is TouchKind.OTHER and bool(touch.interview_id)
    is_none = touch.kind in (TouchKind.CALL, TouchKind.RETURNED)
    return touch.direction is Direction.OUT and not is_none and not noted
