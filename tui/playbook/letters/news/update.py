"""The update: a short letter with a reason to write again (N1, N2)."""

from datetime import datetime

from tui.model.followup import Direction
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import interview_end
from tui.playbook.letters.fit.work import fitting_organization
from tui.playbook.letters.in_writing import worded
from tui.playbook.letters.job_titles import placed_at, work_of
from tui.playbook.letters.memories import (
    contact_of,
    day_in_words,
    kept_in_words,
    kept_promise,
    last_talk,
    phrasing_for,
    talk_that_named,
    talks_introduced,
    time_in_words,
    turn_of,
    untold,
    untold_advice,
    untold_introduction,
)
from tui.playbook.letters.news.update_reasons import (
    FAREWELLS,
    INTRODUCED_TOO,
    PROMISE_SENTENCES,
    REPORTED_TOO,
    SAYING_SENTENCES,
    SENTENCES,
    SUBJECTS,
    UpdateReason,
)
from tui.playbook.letters.parts import (
    PHRASINGS,
    Draft,
    LetterKind,
    capitalized,
    listed,
)
from tui.playbook.letters.style import BUILT_IN, LetterStyle, compose, greeted, home_zone
from tui.playbook.letters.weaving.as_needed import AsNeeded, round_and_place
from tui.playbook.letters.weaving.frames import is_advice, kept, praises_me, told
from tui.playbook.letters.weaving.lines import advice_lines
from tui.playbook.letters.weaving.shapes import Woven
from tui.playbook.letters.who.introduction import as_known

_UPDATE = """$greeting,

$reason

$farewell

$closing,
$signature"""
_CLOSINGS = ("Best regards", "With kind regards", "Warm regards")


_REPORTS = frozenset({UpdateReason.ADVICE, UpdateReason.OWN_NEWS})
_DATED_FOR = 60
"""Days."""


def update(
    records: Records,
    contact: Contact,
    phrasing: int = 0,
    *,
    reason: UpdateReason | None = None,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft an update, under 100 words, for a reason of N1 (N2).

    Without a reason it takes the best one that the records hold and no earlier update
    has told: a kept promise or advice from the last talk, then a talk with somebody they
    introduced, else an update on oneself. What only the person knows is a blank.
    """
    chosen = reason or best_reason(records, contact)
    held = talks_introduced(records, contact)
    spoken = untold_introduction(records, contact) or (held[-1] if held else None)
    return _draft(records, contact, phrasing, reason=chosen, spoken=spoken, now=now, style=style)


def introduction_thanks(
    records: Records,
    referrer: Contact,
    interview: Interview,
    phrasing: int = 0,
    *,
    now: datetime,
    style: LetterStyle = BUILT_IN,
) -> Draft:
    """Draft the thanks to the one who introduced whom the interview was with (N1, A6).

    It says that the talk took place and that it helped, and nothing of what was said.
    """
    reason = UpdateReason.INTRODUCTION
    return _draft(
        records, referrer, phrasing, reason=reason, spoken=interview, now=now, style=style
    )


def best_reason(records: Records, contact: Contact) -> UpdateReason:
    """Return the best reason to write again that the records support (N1)."""
    if kept_promise(records, contact) or untold_advice(records, contact):
        return UpdateReason.ADVICE
    if untold_introduction(records, contact):
        return UpdateReason.INTRODUCTION
    return UpdateReason.OWN_NEWS


def _day_told(moment: datetime, now: datetime) -> str:
    """Return a day of the last weeks by its date, which "earlier this month" beside it has not."""
    is_recent = (now - moment).days < _DATED_FOR
    return day_in_words(moment, now) if is_recent else time_in_words(moment, now)


def _draft(
    records: Records,
    contact: Contact,
    phrasing: int,
    *,
    reason: UpdateReason,
    spoken: Interview | None,
    now: datetime,
    style: LetterStyle,
) -> Draft:
    """The letter; `spoken` is the talk with somebody the contact introduced."""
    contact = as_known(records, contact)
    phrasing = phrasing_for(records, contact, phrasing)
    way = phrasing % PHRASINGS
    local_now = now.astimezone(home_zone(records, style))
    introduced = contact_of(records, spoken) if spoken else None
    last = _last(records, contact, local_now)
    promise = kept_promise(records, contact) if reason is UpdateReason.ADVICE else None
    said = kept_in_words(records, promise) if promise else ""
    line = _line(records, contact, phrasing)
    sentences = PROMISE_SENTENCES if promise else SENTENCES[reason]
    farewells = FAREWELLS[reason]
    if turn_of(contact):
        # Two who compare their letters do not read the same sentence.
        if reason is UpdateReason.INTRODUCTION:
            sentences = INTRODUCED_TOO
        farewells = REPORTED_TOO if reason in _REPORTS else farewells
    if reason is UpdateReason.ADVICE and not promise and line and not is_advice(line):
        sentences = SAYING_SENTENCES
    frame = worded(
        sentences[way],
        spoken if reason is UpdateReason.INTRODUCTION else last_talk(records, contact),
    )
    employer = fitting_organization(records.organization_of(contact))
    you = _you(records, contact, introduced, local_now)
    known = {
        "last": last,
        "promise": said,
        "advice": worded(told(line), last_talk(records, contact))
        if line
        else "you gave me one piece of advice: [their advice].",
        "kept": worded(kept(line), last_talk(records, contact)) if line else "",
        "Them": listed([greeted(introduced), "I"]) if introduced else "We",
        "introduced": introduced.named if introduced else "[whom they introduced]",
        "spoken": _day_told(interview_end(spoken), local_now) if spoken else "[when you talked]",
        "work": work_of(records, contact),
        "there": placed_at(employer) if employer else "where you work",
    }
    parts = {
        "reason": frame.format(**known, you=you, You=capitalized(you)),
        "last_talk": last,
        "introduced": known["introduced"],
        "farewell": farewells[way],
        "closing": _CLOSINGS[way],
    }
    return compose(
        records,
        contact,
        _UPDATE,
        parts,
        kind=LetterKind.UPDATE,
        subject=worded(SUBJECTS[reason], last_talk(records, contact)),
        style=style,
        optional=("farewell",),
    )


def _last(records: Records, contact: Contact, now: datetime) -> str:
    """When we last heard of each other, as the end of "when …"."""
    if talk := last_talk(records, contact):
        return worded(f"we talked {time_in_words(interview_end(talk), now)}", talk)
    heard = [
        touch.when for touch in records.touches_of(contact.id) if touch.direction is Direction.IN
    ]
    if heard:
        return f"we wrote to each other {time_in_words(heard[-1], now)}"
    return "we were last in touch [when]"


def _you(records: Records, contact: Contact, introduced: Contact | None, now: datetime) -> str:
    """The start of what they did, with the talk in which they did it, if the notes show it."""
    talk = talk_that_named(records, contact, introduced) if introduced else None
    if talk is None:
        return "you"
    return worded(f"when we talked {time_in_words(interview_end(talk), now)}, you", talk)


def _line(records: Records, contact: Contact, phrasing: int) -> Woven | None:
    """Something they said: another line with each phrasing, what one can act on first."""
    talk = last_talk(records, contact)
    lines = untold_advice(records, contact) or (advice_lines(records, talk) if talk else [])
    lines = untold(records, contact, lines)
    lines = AsNeeded(line for line in lines if not praises_me(line))
    actionable = AsNeeded(line for line in lines if is_advice(line)) or lines
    return actionable[round_and_place(actionable, phrasing)[1]] if actionable else None
