"""What is left to do after a call, row by row."""

from collections.abc import Collection

from tui.app.screens.call.debrief_rows import (
    AGREED,
    ANSWERS,
    answer_row,
    dated_row,
    due_words,
    note_row,
    reflection_rows,
)
from tui.app.widgets.rows import Row, heading
from tui.desk.commands import DEBRIEF
from tui.desk.desk import Desk
from tui.model.interview import Drawn, Interview, Mark, Note
from tui.model.records import Records
from tui.playbook.answers.reflections import NextStep, next_steps
from tui.playbook.answers.tips import tip_kind

MARKS = [
    command.id for mark in Mark for command in DEBRIEF if command.action == f"mark('{mark.value}')"
]
"""The commands that mark a line, in the order of the marks."""
_LINKEDIN = "linkedin_agreed"


def debrief_rows(desk: Desk, interview: Interview, told: Collection[str]) -> list[Row]:
    """Return all rows of a debrief; `told` are the ids of the notes that are in the letter."""
    records = desk.book.records
    notes = records.notes_of(interview.id)
    keys = {each: desk.key(f"debrief.{each.name.lower()}") for each in Drawn}
    return [
        *_line_rows(desk, interview, notes, told),
        *_detail_rows(records, interview),
        *_promise_rows(desk, interview),
        *_referral_rows(records, interview, notes),
        *_agreed_rows(desk, interview),
        *reflection_rows(interview, keys),
        *_step_rows(desk, interview),
    ]


def steps_left(desk: Desk, interview: Interview) -> list[NextStep]:
    """Return the next steps that are not follow-ups yet."""
    taken = {followup.what for followup in desk.book.records.followups_of(interview.contact_id)}
    written = interview.reflection.next_steps
    return [step for step in next_steps(written, desk.here) if step.what not in taken]


def _line_rows(
    desk: Desk, interview: Interview, notes: list[Note], told: Collection[str]
) -> list[Row]:
    stamped = not interview.in_writing
    unmarked = [note for note in notes if note.mark is Mark.PLAIN and tip_kind(note.text) is None]
    marked = [note for note in notes if note.mark in (Mark.INSIGHT, Mark.QUOTE)]
    rows: list[Row] = []
    if unmarked:
        rows.append(heading(f"Lines without a mark: {' '.join(map(desk.key, MARKS))}"))
        rows += [Row(f"note:{each.id}", note_row(each, told, stamped=stamped)) for each in unmarked]
    if marked:
        key = desk.key("debrief.insight")
        rows.append(heading(f"For the letter (→ is in it): {key} takes another"))
        rows += [Row(f"line:{each.id}", note_row(each, told, stamped=stamped)) for each in marked]
    return rows


def _detail_rows(records: Records, interview: Interview) -> list[Row]:
    contact = records.contacts[interview.contact_id]
    parts = [contact.title, records.organization_of(contact), *contact.emails[:1]]
    known = " · ".join(part for part in parts if part) or "nothing known"
    answer = "✓" if interview.details_confirmed else "–"
    return [
        heading("Title and address still right? (enter)"),
        Row("details:", answer_row(known, answer)),
    ]


def _promise_rows(desk: Desk, interview: Interview) -> list[Row]:
    rows = [
        Row(
            f"promise:{each.id}",
            dated_row(f"{'<' if each.theirs else '>'} {each.what}", due_words(each.due)),
        )
        for each in desk.book.records.followups_of(interview.contact_id)
        if each.interview_id == interview.id and each.what
    ]
    title = f"Promised and offered: {desk.key('debrief.date')} sets the day"
    return [heading(title), *rows] if rows else []


def _referral_rows(records: Records, interview: Interview, notes: list[Note]) -> list[Row]:
    named = dict.fromkeys(note.contact_id for note in notes if note.mark is Mark.PERSON)
    people = [records.contacts[each] for each in named if each in records.contacts]
    rows = [
        Row(f"referral:{contact.id}", answer_row(contact.name, ANSWERS[contact.may_use_name]))
        for contact in people
        if contact.introduced_by == interview.contact_id
    ]
    return [heading("May you use their name with … (enter)"), *rows] if rows else []


def _agreed_rows(desk: Desk, interview: Interview) -> list[Row]:
    asks_linkedin = desk.settings.ask_linkedin or interview.linkedin_agreed
    rows = [
        Row(f"agreed:{field}", answer_row(words, ANSWERS[getattr(interview, field)]))
        for field, words in AGREED.items()
        if field != _LINKEDIN or asks_linkedin
    ]
    return [heading("Agreed? (enter)"), *rows]


def _step_rows(desk: Desk, interview: Interview) -> list[Row]:
    rows = [
        Row(f"step:{number}", dated_row(f"+ {step.what}", due_words(step.due)))
        for number, step in enumerate(steps_left(desk, interview))
    ]
    return [heading("Next steps: put on Today? (enter)"), *rows] if rows else []
