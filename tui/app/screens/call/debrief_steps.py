"""What is left to do after a call, step by step."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from tui.app.dialogs.half_typed import DraftKeeper
from tui.app.screens.call.debrief_rows import (
    ANSWERS,
    Step,
    answer_row,
    dated_row,
    drawn_row,
    due_words,
    marks_legend,
    note_row,
    passing,
    prompt_row,
)
from tui.app.widgets.rows import Row
from tui.desk.commands.dialogs import DEBRIEF
from tui.desk.debriefing import (
    agreed_asked,
    people_introduced,
    promises_made,
    steps_left,
    without_mark,
)
from tui.desk.desk import Desk
from tui.model.interview import Drawn, Interview
from tui.model.introductions import may_name
from tui.model.note import Mark, Note
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.playbook.answers.reflections import ASKED
from tui.playbook.letters.findings import Finding
from tui.store.half_typed_keys import reflection_draft

AGREED_BY = {
    "linkedin_agreed": ("D6", "A2"),
    "resume_asked_for": ("A3",),
    "stay_in_touch": ("D6", "N2"),
}
"""The rules behind each question of what was agreed."""
RULES_OF_ROWS = {
    "promise": ("A6",),
    "referral": ("F8", "A7"),
    "details": ("D7",),
    "reflect": ("A4", "A5"),
    "drawn": ("A4",),
    "step": ("A6",),
}
"""The rules behind the other rows, by how their ids begin."""
MARKS = {
    mark: command.id
    for mark in Mark
    for command in DEBRIEF
    if command.action == f"mark('{mark.value}')"
}
"""The commands that mark a line, by the mark."""


def debrief_steps(
    desk: Desk, interview: Interview, thanks: Step, told: Collection[str]
) -> list[Step]:
    """Return the steps that there are; `told` are the ids of the notes in the letter of `thanks`.

    A step that nothing calls for, such as promises where none was made, is left out.
    """
    records = desk.book.records
    notes = records.notes_of(interview.id)
    steps = [
        thanks,
        _marking(desk, interview, notes, told),
        _promises(desk, interview),
        _people(records, interview),
        _agreed(desk, interview),
        _details(records, interview),
        _reflection(desk, interview),
    ]
    return [step for step in steps if step.rows or step is thanks]


def thank_you_step(
    desk: Desk,
    interview: Interview,
    told: Collection[str],
    found: Sequence[Finding],
    *,
    sent: str,
) -> Step:
    """Return the first step: the letter, and the lines it may be about; `sent` says when it was."""
    stamped = not interview.in_writing
    notes = desk.book.records.notes_of(interview.id)
    lines = [note for note in notes if note.mark in (Mark.INSIGHT, Mark.QUOTE)]
    rows = [Row(f"line:{each.id}", note_row(each, told, stamped=stamped)) for each in lines]
    wrong = sum(not each.ok for each in found)
    fails = f"{counted(wrong, 'check')} {'fails' if wrong == 1 else 'fail'}"
    state = f"drafted, {fails}" if wrong else "drafted"
    return Step(
        "Thank-you note",
        rows,
        done=bool(sent),
        state=f"sent {sent} ✓" if sent else state,
        key=desk.key("debrief.insight") if len(rows) > 1 else "",
        does="another line · → is in it",
    )


def _marking(desk: Desk, interview: Interview, notes: list[Note], told: Collection[str]) -> Step:
    stamped = not interview.in_writing
    unmarked = without_mark(notes)
    rows = [Row(f"note:{each.id}", note_row(each, told, stamped=stamped)) for each in unmarked]
    if not notes:
        return Step("Lines to mark")
    if not rows:
        return Step("Lines to mark", [passing("marked", "Every line has its mark.")], done=True)
    legend = marks_legend(lambda mark: desk.key(MARKS[mark]))
    return Step("Lines to mark", [*rows, legend], state=f"{len(rows)} left")


def _details(records: Records, interview: Interview) -> Step:
    contact = records.contacts[interview.contact_id]
    parts = [
        contact.title,
        records.organization_of(contact),
        *(*contact.emails, *contact.phones)[:1],
    ]
    known = " · ".join(part for part in parts if part) or "nothing known"
    answer = ANSWERS[True] if interview.details_confirmed else ANSWERS[None]
    row = Row("details:", answer_row(known, answer=answer))
    return Step(
        "Title and address still right?",
        [row],
        done=interview.details_confirmed,
        key="enter",
        does="check them",
    )


def _promises(desk: Desk, interview: Interview) -> Step:
    made = promises_made(desk.book.records, interview)
    rows = [
        Row(
            f"promise:{each.id}",
            dated_row("<" if each.theirs else ">", each.what, due_words(each.due)),
        )
        for each in made
    ]
    return _counted(
        "Promised and offered",
        rows,
        sum(each.due is not None for each in made),
        key=desk.key("debrief.date"),
        does="sets the day",
    )


def _people(records: Records, interview: Interview) -> Step:
    people = people_introduced(records, interview)
    answers = {each.id: may_name(each, interview.contact_id) for each in people}
    rows = [
        Row(f"referral:{each.id}", answer_row(each.name, answer=ANSWERS[answers[each.id]]))
        for each in people
    ]
    answered = sum(answer is not None for answer in answers.values())
    return _counted("May you use their name?", rows, answered)


def _agreed(desk: Desk, interview: Interview) -> Step:
    asked = agreed_asked(desk, interview)
    rows = [
        Row(f"agreed:{field}", answer_row(words, answer=ANSWERS[getattr(interview, field)]))
        for field, words in asked.items()
    ]
    answered = sum(getattr(interview, field) is not None for field in asked)
    return _counted("Agreed?", rows, answered)


def _reflection(desk: Desk, interview: Interview) -> Step:
    written = {prompt: getattr(interview.reflection, prompt) for prompt in ASKED}
    half = _half_written(desk, interview, written)
    prompts = [
        Row(f"reflect:{prompt}", prompt_row(words, written[prompt], half.get(prompt, "")))
        for prompt, words in ASKED.items()
    ]
    keys = {each: desk.key(f"debrief.{each.name.lower()}") for each in Drawn}
    steps = [
        Row(f"step:{number}", dated_row("+", f"On Today? {step.what}", due_words(step.due)))
        for number, step in enumerate(steps_left(desk, interview))
    ]
    step = _counted(
        "Your reflection",
        [Row("drawn:", drawn_row(interview.drawn, keys)), *prompts, *steps],
        sum(map(bool, written.values())),
        of=len(written),
        does="write it",
    )
    if not half:
        return step
    # All may be written, and one of them half rewritten.
    written_words = step.state or f"{len(written)} of {len(written)}"
    return replace(step, done=False, state=f"{written_words}, {len(half)} half written")


def _half_written(desk: Desk, interview: Interview, written: Mapping[str, str]) -> dict[str, str]:
    """Return the prompts with what was typed there and not kept, by prompt."""
    typed = DraftKeeper(desk.book, reflection_draft(interview.id)).fields()
    return {
        prompt: text
        for prompt, text in typed.items()
        if text.strip() and text.strip() != written.get(prompt, text.strip())
    }


def _counted(
    title: str,
    rows: Sequence[Row],
    answered: int,
    *,
    of: int | None = None,
    key: str = "enter",
    does: str = "yes, no",
) -> Step:
    """Return a step that says how many of its rows are answered."""
    total = len(rows) if of is None else of
    done = answered == total
    return Step(title, rows, done, "" if done else f"{answered} of {total}", key, does)
