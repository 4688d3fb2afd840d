"""The dialog that writes down a talk which was held without the program."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from textual.content import Content

from tui.app.dialogs.form import Field, Form
from tui.app.screens.place import Place
from tui.desk.desk import Desk
from tui.desk.fields import FieldError, read_field
from tui.model.interview import LONGEST, SHORTEST, Format, Interview, InterviewStatus
from tui.model.note import is_mark_alone
from tui.model.people import Contact
from tui.model.text.counting import counted
from tui.model.text.lines import clean_line
from tui.playbook.interview.appointment import format_meant
from tui.playbook.interview.call import promised_day
from tui.playbook.interview.told_talk import by_question
from tui.playbook.time.dates import in_words
from tui.playbook.time.over import is_only_a_day, read_over

_MARKS = 'a line each, a question above its answers; a first ! " > < @ ? ~ marks a line'


@dataclass(frozen=True, slots=True)
class _Told:
    """What the form says of a talk."""

    started: datetime
    only_day: bool
    minutes: int
    format: Format
    place: str
    lines: list[str]


def ask_for_past_talk(place: Place, contact: Contact, agreed: Interview | None = None) -> None:
    """Ask when a talk was, how long, and what was noted; keep it in one step, then the debrief.

    It is the one that was `agreed` on for later, where there is one.
    """
    desk = place.desk

    def keep(values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        told = _told(values, desk)
        here = replace(desk.here, now=told.started)
        with desk.book.transaction(f"Wrote down a talk with {contact.name}"):
            planned = agreed or _interview_of(desk, contact)
            agenda, answers = by_question(told.lines, planned.agenda)
            interview = desk.book.write_down_talk(
                planned.id,
                [(line, promised_day(line, here)) for line, _ in answers],
                under=[item_id for _, item_id in answers],
                started=told.started,
                only_day=told.only_day,
                minutes=told.minutes,
                now=desk.now(),
                format=told.format,
                place=told.place or planned.place,
                agenda=tuple(agenda),
                **({"start": told.started} if agreed else {}),
            )
        place.open_interview("debrief", interview.id)
        place.say(f"Written down. {desk.takes_back}")

    fields = [
        Field("when", "When", hint="yesterday 3pm · mon · nov 12"),
        Field("minutes", "Minutes", str(desk.usual_minutes)),
        Field("format", "How", Format.IN_PERSON.value, hint="phone, video, in person"),
        Field("lines", "Your notes", hint=_MARKS, long=True),
        Field("place", "Where", hint="Blue Door Coffee · a number, a link · or empty"),
    ]
    form = Form(
        f"A talk you had with {contact.name}",
        fields,
        check=lambda values: _told(values, desk),
        preview=lambda values: _read_back(values, desk),
        keeper=place.keeper(f"past talk:{contact.id}"),
    )
    place.ask(form, keep)


def _told(values: Mapping[str, str], desk: Desk) -> _Told:
    minutes = values["minutes"].strip()
    if not minutes.isdecimal() or not SHORTEST <= int(minutes) <= LONGEST:
        raise FieldError("minutes", f"Minutes are a whole number from {SHORTEST} to {LONGEST}.")
    how = read_field(values, "format", format_meant)
    if how is Format.IN_WRITING:
        raise FieldError("format", "A talk in writing is kept by its answers: see Prep.")
    started = read_field(values, "when", lambda words: read_over(words, desk.here))
    lines = [line.strip() for line in values["lines"].splitlines()]
    lines = [line for line in lines if line and not is_mark_alone(line)]
    only_day = is_only_a_day(values["when"], desk.here)
    return _Told(started, only_day, int(minutes), how, clean_line(values.get("place", "")), lines)


def _read_back(values: Mapping[str, str], desk: Desk) -> Content:
    told = _told(values, desk)
    year = "" if told.started.year == desk.here.today.year else f" {told.started.year}"
    hour = "" if told.only_day else f", {told.started:%H:%M}"
    parts = [
        f"{in_words(told.started.date())}{year}{hour}",
        f"{told.minutes} min",
        told.format.value,
        *filter(None, [told.place]),
        counted(len(told.lines), "line"),
    ]
    return Content.styled(" · ".join(parts), "$success")


def _interview_of(desk: Desk, contact: Contact) -> Interview:
    """Return the interview that this was: the one planned for by now, else a new one."""
    known = desk.open_interview_with(contact)
    is_free = known is not None and known.status is not InterviewStatus.LIVE
    if known and is_free and (known.start is None or known.start <= desk.now()):
        return known
    return desk.book.plan_interview(contact.id, now=desk.now(), minutes=desk.usual_minutes)
