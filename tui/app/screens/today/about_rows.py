"""What is said about the row of Today under the cursor."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo

from textual.content import Content

from tui.app.widgets.styles import FAINT
from tui.desk.commands.keymap import KeyNamer
from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.interview import OPEN_STATUSES, InterviewStatus
from tui.model.records import Records
from tui.playbook.contacts.done_today import SENT, TALKED, WRITTEN
from tui.playbook.contacts.ways_to_reach import way_to_reach
from tui.playbook.interview.call import is_near
from tui.playbook.network.prompts import Prompt
from tui.playbook.queue.due import moment_in_words
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.time.dates import in_words

_SUNDAY = 6
_LISTED = 12
"""How many of those in a fold are named beside it."""


def about_week(words: str, today: date, *, somebody: bool) -> Content:
    """Return how the week went, in full, and what enter does; it is shown until Sunday."""
    until = "until tomorrow" if today.weekday() == _SUNDAY else "until Monday"
    how = "enter opens the first message to them." if somebody else "enter adds somebody."
    return Content.assemble(
        Content.styled(f"Your week: {words}", "bold"),
        Content.styled("\nAt the end of the week, look at how it went", "$accent"),
        Content.styled(f"\n{how} Shown {until}.", FAINT),
    )


def about_item(
    records: Records, item: QueueItem, now: datetime, zone: tzinfo, key: KeyNamer
) -> Content:
    """Return what is to be done, why, until when, and how (R1 for a message)."""
    when, ends = moment_in_words(item, now, zone), ""
    if item.deadline is not None:
        local = item.deadline.astimezone(zone)
        day = f"{in_words(local.date())} {local:%H:%M}"
        ends = f"missed {day}" if item.deadline < now else f"ends {day}"
        if item.deadline == item.until and item.deadline >= now:
            ends = "ends when you talk"
    # No day stands there twice.
    is_said = when in item.why or when in ends
    lines = [
        Content.styled(f"{item.what[:1].upper()}{item.what[1:]}", "bold"),
        Content.assemble(
            Content.styled(item.why, "$accent"),
            Content.styled("" if is_said else f" · {when}", FAINT),
        ),
    ]
    if ends:
        # On a line of its own, no day is torn apart.
        lines.append(Content.styled(f"A hard deadline, {ends}", FAINT))
    hint = _how_to_do(item, now, key)
    if item.action in (Action.OUTREACH, Action.NUDGE):
        hint = way_to_reach(records.contacts[item.contact_id])
    if hint:
        lines.append(Content.styled(hint, FAINT))
    return Content("\n").join(lines)


def _how_to_do(item: QueueItem, now: datetime, key: KeyNamer) -> str:
    opened = "the call" if is_near(item.due, now) else "Prep"
    date, done, drop = map(key, ("today.date", "today.done", "today.drop"))
    words = {
        Action.SCHEDULE: f"enter drafts the message; {date} keeps the date once it is agreed.",
        Action.APPOINTMENT: f"enter opens {opened}. {date}: another time. {drop}: there is none.",
        Action.OUTCOME: f"{done}: you talked. {drop}: you did not. {date}: another time.",
        Action.ANSWERS: f"enter takes their answers. {drop}: none will come.",
        Action.PREPARE: f"enter opens Prep; {done} ticks it there.",
        Action.PROMISE: f"{done} once it is done; {key('person.replied')} if they wrote.",
        Action.OFFER: f"{done} once you wrote or have it; {key('person.replied')} if they wrote. "
        "No hurry: this row goes away by itself.",
        Action.DETAILS: "enter opens the form.",
    }
    return words.get(item.action, "")


def about_done(followup: FollowUp, records: Records, key: KeyNamer) -> Content:
    """Return what was done, and that it can be put back."""
    what = followup.summary or followup.what
    was = "Dropped" if followup.decision is Decision.DROPPED else "Done"
    sent = letter_of_done(followup, records)
    shown = "it as it was sent" if sent and sent.text else "all that happened with them"
    how = f"{key('today.done')} puts it back. enter shows {shown}."
    place, _ = opened_by_done(followup, records)
    if place:
        opens = f"enter opens {'Prep' if place == 'prep' else 'the debrief'}."
        is_by_itself = followup.key.partition(":")[0] in (TALKED, WRITTEN)
        how = opens if is_by_itself else f"{key('today.done')} puts it back. {opens}"
    return Content.assemble(
        Content.styled(f"{was}: {what}", "bold"), Content.styled(f"\n{how}", FAINT)
    )


def opened_by_done(followup: FollowUp, records: Records) -> tuple[str, str]:
    """Return where what was done can be gone on with, and the id of that talk; empty for nowhere.

    That is the debrief of a talk that was held, and Prep of one that is ahead.
    """
    subject = followup.key.partition(":")[2]
    talk = records.interviews.get(subject) or records.interviews.get(followup.interview_id)
    if talk is None or letter_of_done(followup, records):
        return "", ""
    if talk.status is InterviewStatus.TALKED:
        return "debrief", talk.id
    return ("prep", talk.id) if talk.status in OPEN_STATUSES else ("", "")


def letter_of_done(followup: FollowUp, records: Records) -> Touch | None:
    """Return the message that went out by what was done, None when it was no message."""
    kind, _, touch_id = followup.key.partition(":")
    touch = records.get(Touch, touch_id if kind == SENT else followup.touch_id)
    is_message = touch and touch.direction is Direction.OUT and touch.kind is not TouchKind.CALL
    return touch if is_message else None


def about_prompt(prompt: Prompt) -> Content:
    """Return why a step is proposed, and how to take it."""
    how = "enter opens the first message." if prompt.contact_id else "enter adds somebody."
    return Content.assemble(
        Content.styled(prompt.what, "bold"),
        Content.styled(f"\n{prompt.why}", "$accent"),
        Content.styled(f"\n{how}", FAINT),
    )


def lines_of_fold(
    items: Sequence[QueueItem], records: Records, now: datetime
) -> list[tuple[str, str, str]]:
    """Return who is in a fold, what there is to do and when; for an idea there is no day."""
    zone = now.tzinfo or UTC
    return [
        (
            records.contacts[item.contact_id].name,
            item.what,
            "" if item.action is Action.OUTREACH else moment_in_words(item, now, zone),
        )
        for item in items
    ]


def lines_of_dropped(dropped: Iterable[FollowUp], records: Records) -> list[tuple[str, str, str]]:
    """Return who something was dropped for today, and what."""
    named = [(records.contacts.get(each.contact_id), each) for each in dropped]
    return [(who.name if who else "", each.summary or each.what, "") for who, each in named]


def about_fold(lines: Sequence[tuple[str, str, str]], key: KeyNamer) -> Content:
    """Return who is in a fold, as `lines_of_fold` does, and that enter shows them."""
    named = [
        Content.assemble(
            Content.styled(name, "bold"),
            f"  {what}",
            Content.styled(f" · {when}" if when else "", FAINT),
        )
        for name, what, when in lines[:_LISTED]
    ]
    left = len(lines) - _LISTED
    more = [Content.styled(f"and {left:,} more", FAINT)] if left > 0 else []
    how = Content.styled(f"enter or {key('today.unfold')} shows them.", FAINT)
    return Content("\n").join([*named, *more, how])


def about_nothing(key: KeyNamer, *, anybody: bool, wanted: str) -> Content:
    """Return why no row is shown; `wanted` is the text of the filter."""
    if wanted:
        return Content(f"Nothing shown has “{wanted}”: escape shows all.")
    add = f"Press {key('add')}"
    if anybody:
        return Content(f"Nothing is due in the next two weeks. {add} to add somebody else to ask.")
    return Content(
        "An informational interview is a short talk held to learn, not to be hired.\n\n"
        f"{add} and add somebody to ask. A friend is the easiest place to start.\n"
        f"{key('profile')} keeps who you are, for your letters."
    )
