"""Putting something off, or bringing it forward: to which day, and to which not."""

from datetime import date, datetime, timedelta, tzinfo

from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.time.dates import (
    SATURDAY,
    add_months,
    in_words,
    morning_of,
    weekday_on_or_after,
)


def postponed_day(
    item: QueueItem, now: datetime, *, days: int = 0, months: int = 0, zone: tzinfo
) -> date:
    """Return the day an item comes back when it is moved by days or months.

    Negative numbers bring it forward. The days count from today when it is overdue, else
    from the day it is due, in `zone`. The result is never a weekend and never before today:
    a postponed item goes on to Monday, one brought forward goes back to Friday. It is put
    off at most to the last day on which it has a point. Raises ValueError, with a sentence,
    when it cannot be moved that way.
    """
    _refuse_appointment(item)
    today = now.astimezone(zone).date()
    start = max(today, item.due.astimezone(zone).date())
    target = max(today, add_months(start, months) + timedelta(days=days))
    if days < 0 or months < 0:
        friday = _weekday_on_or_before(target)
        target = friday if friday >= today else weekday_on_or_after(target)
        if morning_of(target, zone) >= item.due:
            already = "already" if start == today else "on the next working day already"
            raise ValueError(f"“{item.what}” is due {already}.")
        return target
    target = weekday_on_or_after(target)
    if item.until is not None and morning_of(target, zone) >= item.until:
        target = _weekday_on_or_before(_last_day(item.until, zone))
        if target <= start:
            raise ValueError(f"“{item.what}” cannot wait: {_end_in_words(item.until, zone)}.")
    return target


def day_allowed(item: QueueItem, day: date, zone: tzinfo) -> date:
    """Return the day, if the item still has a point then; raises ValueError with a sentence."""
    _refuse_appointment(item)
    if item.until is not None and morning_of(day, zone) >= item.until:
        end = _end_in_words(item.until, zone)
        raise ValueError(f"“{item.what}” cannot wait that long: {end}.")
    return day


def _refuse_appointment(item: QueueItem) -> None:
    if item.action is Action.APPOINTMENT:
        raise ValueError("An appointment cannot be put off alone: agree on another time.")


def _last_day(until: datetime, zone: tzinfo) -> date:
    day = until.astimezone(zone).date()
    return day if morning_of(day, zone) < until else day - timedelta(days=1)


def _weekday_on_or_before(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))


def _end_in_words(until: datetime, zone: tzinfo) -> str:
    local = until.astimezone(zone)
    return f"it is of use only before {in_words(local.date())} {local:%H:%M}"
