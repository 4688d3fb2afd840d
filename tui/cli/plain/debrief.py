"""The debrief line by line: what is open is asked for, and an empty line leaves it open."""

from collections.abc import Callable, Iterator

from tui.cli.commands.steps.debrief import (
    AGREED_WORDS,
    MARK_WORDS,
    debrief,
    details,
    talk_meant,
    told_promise,
)
from tui.cli.commands.steps.edit import edit
from tui.cli.errors import CommandError
from tui.cli.plain.line_input import InterruptedLineError, LineInput
from tui.desk.debriefing import (
    agreed_asked,
    is_thanked,
    people_introduced,
    promises_made,
    without_mark,
)
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.introductions import may_name
from tui.model.people import Contact

_STOP = "/end"
_YES = ("y", "yes", "yes.", "right", "ok")
Step = tuple[str, Callable[[str], object]]
"""What is asked, and what keeps the answer; it raises CommandError for what is no answer."""


def debrief_by_asking(
    desk: Desk, contact: Contact, lines: LineInput, say: Callable[[str], None]
) -> None:
    """Ask for all that is open after the last talk with a contact, until told to stop.

    Raises CommandError when there was no talk yet.
    """
    talk = talk_meant(desk, [contact.id])
    say(f"Your talk with {contact.name}; an empty line leaves things open, /end stops.")
    for asked, keep in _steps(desk, talk):
        if not _is_answered(asked, keep, lines, say):
            say("What is left stays open.")
            return
    talk = desk.book.records.interviews[talk.id]
    thanks = f"thanks {contact.name} reads the thank-you; "
    first = "" if is_thanked(desk.book.records, talk) else thanks
    say(f"{first}reflect {contact.name} asks what you think.")


def _is_answered(
    asked: str, keep: Callable[[str], object], lines: LineInput, say: Callable[[str], None]
) -> bool:
    """Ask until the answer can be kept, or there is none; False where it is to stop."""
    while True:
        try:
            line = lines.ask(f"{asked} ")
        except InterruptedLineError:
            line = None
        if line is None or line.strip() == _STOP:
            return False
        if not line.strip():
            return True
        try:
            keep(line.strip())
        except CommandError as error:
            say(str(error))
        else:
            return True


def _steps(desk: Desk, talk: Interview) -> Iterator[Step]:
    yield from _lines_and_promises(desk, talk)
    yield from _names_and_answers(desk, talk)
    if not talk.details_confirmed:

        def confirm(line: str) -> object:
            if line.casefold() in _YES:
                return debrief(desk, who=[talk.contact_id, "right"])
            return edit(desk, who=[talk.contact_id, *line.split()])

        yield f"{details(desk, talk)}: still right? Yes, or as in title Analyst:", confirm


def _lines_and_promises(desk: Desk, talk: Interview) -> Iterator[Step]:
    records = desk.book.records
    notes = records.notes_of(talk.id)
    marks = f", {MARK_WORDS}"
    for note in without_mark(notes):
        line = str(notes.index(note) + 1)
        yield f"Line {line}: {note.text}. What is it{marks}?", _settling(desk, talk, "mark", line)
        marks = ""
    for number, promise in enumerate(promises_made(records, talk), start=1):
        if promise.due is None:
            asked = f"{told_promise(number, promise)}. By when?"
            yield asked, _settling(desk, talk, "due", str(number))


def _names_and_answers(desk: Desk, talk: Interview) -> Iterator[Step]:
    records = desk.book.records
    name = records.contacts[talk.contact_id].name
    for contact in people_introduced(records, talk):
        if may_name(contact, talk.contact_id) is None:
            asked = f"May you name {name} to {contact.name}, yes or no?"
            yield asked, _settling(desk, talk, "name", contact.id)
    for word, field in AGREED_WORDS.items():
        if getattr(talk, field) is None and (question := agreed_asked(desk, talk).get(field)):
            yield f"{question} Yes or no?", _settling(desk, talk, word)


def _settling(desk: Desk, talk: Interview, *words: str) -> Callable[[str], object]:
    return lambda line: debrief(desk, who=[talk.contact_id, *words, *line.split()])
