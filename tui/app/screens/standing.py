"""What the bar above every place tells."""

from datetime import timedelta

from tui.app.widgets.tab_bar import Standing
from tui.desk.desk import Desk
from tui.model.interview import Interview, InterviewStatus
from tui.playbook.interview.call import clock_words, running_call


def live_interview(desk: Desk) -> Interview | None:
    """Return the call that runs, if any; of several the one started last."""
    return running_call(desk.book.records)


def standing(desk: Desk, *, with_call: bool) -> Standing:
    """Count what is due today and the calls scheduled; tell the time, and the clock of a call."""
    now = desk.now()
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    records = desk.book.records
    due = sum(1 for item in desk.queue() if item.due < tomorrow)
    scheduled = sum(
        1
        for interview in records.interviews.values()
        if interview.status is InterviewStatus.SCHEDULED
    )
    call = live_interview(desk) if with_call else None
    words, urgent = clock_words(call, now) if call else ("", False)
    return Standing(
        counts=(("today", due), ("call", scheduled)),
        call=f"● {words}" if words else "",
        urgent=urgent,
        clock=f"{now:%a} {now.day} {now:%b} {now:%H:%M}",
    )
