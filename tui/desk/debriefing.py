"""What is settled right after a talk: what was agreed, promised, and who was named."""

from tui.desk.desk import Desk
from tui.model.connection import on_linkedin
from tui.model.followup import FollowUp, TouchKind
from tui.model.interview import Interview
from tui.model.introductions import introducers
from tui.model.note import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.answers.reflections import NextStep, next_steps
from tui.playbook.answers.tips import tip_kind
from tui.playbook.contacts.history import has_touch, interview_end
from tui.playbook.interview.call import elapsed_seconds
from tui.playbook.letters.weaving.lines import as_learned, nearest_line, woven_note
from tui.playbook.letters.weaving.shapes import Withheld

AGREED = {
    "linkedin_agreed": "May we connect on LinkedIn?",
    "resume_asked_for": "Did they ask for a résumé?",
    "stay_in_touch": "May I stay in touch?",
}
_LINKEDIN = "linkedin_agreed"


def agreed_asked(desk: Desk, interview: Interview) -> dict[str, str]:
    """Return what may have been agreed, as questions by the field of the interview (D6, A3)."""
    records = desk.book.records
    known = on_linkedin(records, records.contacts[interview.contact_id])
    asks_linkedin = interview.linkedin_agreed or (desk.settings.ask_linkedin and not known)
    return {field: words for field, words in AGREED.items() if field != _LINKEDIN or asks_linkedin}


def steps_left(desk: Desk, interview: Interview) -> list[NextStep]:
    """Return the next steps that are not follow-ups yet."""
    taken = {followup.what for followup in desk.book.records.followups_of(interview.contact_id)}
    written = interview.reflection.next_steps
    return [step for step in next_steps(written, desk.here) if step.what not in taken]


def promises_made(records: Records, interview: Interview) -> list[FollowUp]:
    """Return what was promised and offered in a talk, and what was planned after it (A6)."""
    return [
        each
        for each in records.followups_of(interview.contact_id)
        if each.interview_id == interview.id and each.what
    ]


def people_introduced(records: Records, interview: Interview) -> list[Contact]:
    """Return whom somebody named in a talk, and introduced by it (F8, A7)."""
    notes = records.notes_of(interview.id)
    named = dict.fromkeys(note.contact_id for note in notes if note.mark is Mark.PERSON)
    people = [records.contacts[each] for each in named if each in records.contacts]
    return [each for each in people if interview.contact_id in introducers(each)]


def without_mark(notes: list[Note]) -> list[Note]:
    """Return the lines that have no mark yet, and could have one."""
    return [note for note in notes if note.mark is Mark.PLAIN and tip_kind(note.text) is None]


def is_thanked(records: Records, interview: Interview) -> bool:
    """Whether the thank-you for a talk is marked as sent (A1)."""
    return has_touch(records, interview, TouchKind.THANK_YOU, interview_end(interview))


def nearly_learned(records: Records, interview: Interview) -> str:
    """Return the line nearest to one thing that was learned, as a letter may say it; or ""."""
    near = nearest_line(records, interview)
    return as_learned(records, near) if near else ""


def keep_learned(desk: Desk, interview: Interview, text: str) -> None:
    """Keep one thing that was learned, which a thank-you must name (A1), as one step.

    Where it is not a line of the notes already, it becomes one.
    """
    book, now = desk.book, desk.now()
    with book.transaction("Kept one thing you learned"):
        if text.strip() != nearly_learned(book.records, interview):
            seconds = elapsed_seconds(interview, now)
            line = Mark.INSIGHT.value + text
            book.keep_line(interview.id, line, seconds=seconds, now=now)
        book.edit_interview(interview.id, "", learned=text.strip())


def take_for_letter(desk: Desk, note: Note) -> str:
    """Take a line for the thank-you; one without a mark becomes an insight.

    Returns why it stays out of the letter, if it does, in a sentence.
    """
    book = desk.book
    with book.transaction("Took a line for the thank-you"):
        if note.mark is Mark.PLAIN:
            book.mark_line(note.id, Mark.INSIGHT, now=desk.now())
        book.edit_interview(note.interview_id, "", letter_note=note.id, letter_phrasing=0)
    found = woven_note(book.records, book.records.table(Note)[note.id])
    if isinstance(found, Withheld):
        return f"Marked, and it stays out of the letter: it {found.reason}."
    return ""
