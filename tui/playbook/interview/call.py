"""The clock of a call, and when its closing questions are due (D5, D6)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo

from tui.model.connection import LINKEDIN_ID
from tui.model.followup import FollowUp
from tui.model.interview import AgendaItem, Interview, InterviewStatus, QuestionState
from tui.model.note import Mark, Note, split_mark
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.questions.bank import CLOSING
from tui.playbook.time.dates import in_words, minutes_and_seconds, span_to_the_minute, span_words
from tui.playbook.time.here import Here

_CLOSING_SECONDS = 5 * 60
_CLOSING_PART = 3
_SUMMED_UP = 34
HOW_TO_BEGIN = (
    "Ask whether it is still a good time, thank them, say who you are and that you will take notes"
)
"""What to say before anything else (D1)."""
HOW_TO_CLOSE = "thank them, say what you learned and will do next"
"""What to say when the time is nearly up (D5)."""
_READY_BEFORE = timedelta(hours=1)
_EARLY = timedelta(hours=4)
"""How long before its time somebody who calls does not call about an appointment's talk."""
_DATED_MARKS = {Mark.PROMISE, Mark.OFFER}


def running_call(records: Records) -> Interview | None:
    """Return the running call, if any; of several, the one that was started last."""
    return next(iter(running_calls(records)), None)


def running_calls(records: Records) -> list[Interview]:
    """Return the calls that run, the one that was started last first."""
    live = [
        (interview.started, interview)
        for interview in records.interviews.values()
        if interview.status is InterviewStatus.LIVE and interview.started
    ]
    return [each for _, each in sorted(live, key=lambda begun: begun[0], reverse=True)]


def next_running(records: Records, here: Interview | None) -> str | None:
    """Return the id of the running call after the one shown, in turn; None if no other runs."""
    live = [
        interview.id
        for interview in records.interviews.values()
        if interview.status is InterviewStatus.LIVE
    ]
    if here is None or live in ([], [here.id]):
        return None
    place = live.index(here.id) + 1 if here.id in live else 0
    return live[place % len(live)]


def next_appointment(records: Records, now: datetime) -> Interview | None:
    """Return the first appointment whose time is not over at `now` (aware), if any."""
    coming = [
        (interview.start, interview)
        for interview in records.interviews.values()
        if interview.status is InterviewStatus.SCHEDULED
        and interview.start is not None
        and now < interview.start + timedelta(minutes=interview.minutes)
    ]
    return min(coming, key=lambda ahead: ahead[0])[1] if coming else None


def scheduled_talks(records: Records) -> list[Interview]:
    """Return the appointments to talk, the first one first; those without a day come last."""
    talks = [
        interview
        for interview in records.interviews.values()
        if interview.status is InterviewStatus.SCHEDULED and not interview.in_writing
    ]
    return sorted(
        talks,
        key=lambda talk: (talk.start is None, (talk.start or talk.created).timestamp(), talk.id),
    )


def agreed_call(records: Records, now: datetime) -> Interview | None:
    """Return the call agreed on for `now` (aware): from an hour before it until it is over."""
    first = next_appointment(records, now)
    return first if first and first.start and is_near(first.start, now) else None


def is_near(start: datetime, now: datetime) -> bool:
    """Whether an appointment begins within an hour, or has begun."""
    return start - _READY_BEFORE <= now


def is_early(interview: Interview, now: datetime) -> bool:
    """Whether a call at `now` (aware) is another one than the appointment, hours before it."""
    is_set = interview.status is InterviewStatus.SCHEDULED and not interview.in_writing
    return is_set and interview.start is not None and now < interview.start - _EARLY


def early_words(interview: Interview, contact: Contact, now: datetime, zone: tzinfo) -> str:
    """Return what a call that comes early leaves as it is, empty for one that does not."""
    if interview.start is None or not is_early(interview, now):
        return ""
    when = day_and_hour(interview.start, now, zone)
    return (
        f"Your talk with {contact.name} is set for {when}, and stays set unless you say at the "
        "end that this was it."
    )


def day_and_hour(start: datetime, now: datetime, zone: tzinfo) -> str:
    """Return when an appointment is, seen from `now`: today, tomorrow, or its day, at 10:00."""
    local = start.astimezone(zone)
    today = now.astimezone(zone).date()
    days = {today: "today", today + timedelta(days=1): "tomorrow"}
    return f"{days.get(local.date(), in_words(local.date()))} at {local:%H:%M}"


def agreed_ahead(records: Records, talk: Interview) -> Interview | None:
    """Return the appointment that a talk came before, and which may have been meant by it.

    It was made before the talk began, and its time had not come; of several, the first.
    """
    ahead = (each for each in records.interviews_of(talk.contact_id) if came_before(talk, each))
    return min(ahead, key=lambda each: each.start or each.created, default=None)


def talk_before(records: Records, agreed: Interview) -> Interview | None:
    """Return the last talk with somebody since an appointment was made, before its time."""
    held = [
        each
        for each in records.interviews_of(agreed.contact_id)
        if each.status is InterviewStatus.TALKED and came_before(each, agreed)
    ]
    return max(held, key=lambda each: each.started or each.created, default=None)


def came_before(talk: Interview, agreed: Interview) -> bool:
    """Whether a talk began between the day an appointment was made, and its time."""
    begun, start = talk.started, agreed.start
    is_set = agreed.status is InterviewStatus.SCHEDULED and not agreed.in_writing
    if not is_set or begun is None or start is None:
        return False
    return (agreed.scheduled or agreed.created) <= begun < start


def promised_day(line: str, here: Here) -> date | None:
    """Return the day by which a promise or an offer is to be kept, if the line names one.

    What somebody offers for next week they may still do on its last day.
    """
    from tui.playbook.time.deadlines import (  # noqa: PLC0415 - what is due needs no days
        deadline,
        end_of_offer,
    )

    mark, text = split_mark(line)
    if mark not in _DATED_MARKS:
        return None
    return end_of_offer(text, here) if mark is Mark.OFFER else deadline(text, here)


def without_its_day(records: Records, promise: FollowUp, zone: tzinfo) -> str:
    """Return what was promised or offered, without "by fri" where that is the day it is due."""
    from tui.playbook.time.deadlines import without_deadline  # noqa: PLC0415 - as above

    talk = records.interviews.get(promise.interview_id)
    mark = (Mark.OFFER if promise.theirs else Mark.PROMISE).value
    for spoken in (talk.started, talk.start or talk.created) if talk and promise.due else ():
        if spoken is None:
            continue
        here = Here(spoken.astimezone(zone))
        if promised_day(f"{mark}{promise.what}", here) == promise.due:
            return without_deadline(promise.what, here) or promise.what
    return promise.what


def elapsed_seconds(interview: Interview, now: datetime) -> int:
    """Return the whole seconds since the call was picked up, never negative; 0 before."""
    if interview.started is None:
        return 0
    return max(0, int(((interview.ended or now) - interview.started).total_seconds()))


def seconds_left(interview: Interview, now: datetime) -> int:
    """Return how many seconds of the agreed length are left; negative when it is over."""
    return interview.minutes * 60 - elapsed_seconds(interview, now)


def clock_words(
    interview: Interview, now: datetime, *, to_the_minute: bool = False
) -> tuple[str, bool]:
    """Return what the call's clock says, and whether it is urgent (5 minutes left or over).

    `to_the_minute` it changes once a minute: the one that has begun is among those left.
    """
    left = seconds_left(interview, now)
    if left > 0:
        shown = f"{-(-left // 60)} min" if to_the_minute else minutes_and_seconds(left)
        words = f"{shown} left"
    else:
        over = span_to_the_minute(-left) if to_the_minute else span_words(-left)
        words = f"time is up, {over} over"
    return words, left <= closing_seconds(interview)


def closing_seconds(interview: Interview) -> int:
    """Return the seconds left when it is time to close: 300, or a third of a short talk."""
    return min(_CLOSING_SECONDS, interview.minutes * 60 // _CLOSING_PART)


def closing_time(interview: Interview, now: datetime) -> bool:
    """Whether the three closing questions should come up now (D6)."""
    return seconds_left(interview, now) <= closing_seconds(interview)


def spent_seconds(interview: Interview, item: AgendaItem, now: datetime) -> int:
    """Return the seconds a question has taken; the one under discussion counts up to `now`."""
    if item.id != interview.current_item or interview.turned is None:
        return item.spent
    return item.spent + max(0, int((now - interview.turned).total_seconds()))


def _is_to_ask(item: AgendaItem) -> bool:
    """Whether a must-ask has no answer yet: one that was passed over is still to be asked."""
    return item.must_ask and item.state is not QuestionState.ANSWERED


def must_asks_words(interview: Interview, now: datetime) -> tuple[str, bool]:
    """Return what the call's must-asks need, and whether some are in danger (D2).

    They are once there is less time than is planned for what is still to be asked of them.
    """
    left = sum(map(_is_to_ask, interview.agenda))
    if not left:
        return "", False
    need = sum(
        max(0, item.minutes * 60 - spent_seconds(interview, item, now))
        for item in interview.agenda
        if _is_to_ask(item)
    )
    kept_back = 60 * sum(item.minutes for item in interview.agenda if item.closing)
    in_danger = seconds_left(interview, now) - kept_back < need
    words = f"must-asks left: {left}"
    if in_danger:
        return f"{words}, ask {'it' if left == 1 else 'the one that matters most'} now", True
    return words, False


def within_reach(interview: Interview) -> list[AgendaItem]:
    """Return the questions to go through: in a short call, only those still to be asked."""
    if not interview.short:
        return list(interview.agenda)
    return [
        item
        for item in interview.agenda
        if item.must_ask or item.closing or item.id == interview.current_item
    ]


def how_to_sum_up(notes: Iterable[Note]) -> str:
    """Return what to say back of a call: its last marked lines, in one row (D5)."""
    marked = [note.text for note in notes if note.mark is Mark.INSIGHT and note.text]
    said = " · ".join(reversed(marked))
    short = said if len(said) <= _SUMMED_UP else f"{said[: _SUMMED_UP - 1].rstrip()}…"
    return f"Sum up their advice: {short}" if short else "Sum up what they advised."


def closing_questions(interview: Interview, *, linkedin: bool = True) -> list[str]:
    """Return the closing questions that are still to be asked, whatever the agenda (D6).

    Without `linkedin` nobody is asked to connect there.
    """
    closing = [item for item in interview.agenda if item.closing]
    if not closing:
        return [each.text for each in CLOSING if linkedin or each.id != LINKEDIN_ID]
    return [item.text for item in closing if item.state is QuestionState.OPEN]
