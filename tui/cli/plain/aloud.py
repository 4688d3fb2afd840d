"""What is read aloud as a whole: the notes of talks, and the page before one."""

from collections.abc import Callable, Sequence

from tui.cli.commands.people import began
from tui.cli.errors import CommandError
from tui.cli.spoken import spelled_out
from tui.cli.who import contact_meant, in_full
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.note import Mark
from tui.model.sheet import LabeledLine
from tui.playbook.answers.reflections import ASKED
from tui.playbook.contacts.history import interview_begin
from tui.playbook.interview.brief import brief
from tui.playbook.time.dates import with_year

_ENDS = (".", "?", "!", "…")


def read_notes(desk: Desk, who: Sequence[str], say: Callable[[str], None]) -> None:
    """Read the notes of the talks with somebody, the last talk first, each line with its number.

    A question is read only where something was noted on it. Raises CommandError without a talk.
    """
    contact = contact_meant(desk, who)
    begun = [talk for talk in desk.book.records.interviews_of(contact.id) if began(talk)]
    if not begun:
        raise CommandError(
            f"There are no notes on {contact.name} yet; call {contact.name} takes some."
        )
    say(f"{in_full(desk, contact)}.")
    for talk in sorted(begun, key=interview_begin, reverse=True):
        _read_talk(desk, talk, say)


def _read_talk(desk: Desk, talk: Interview, say: Callable[[str], None]) -> None:
    now = desk.now()
    day = with_year(interview_begin(talk).astimezone(now.tzinfo).date(), now.date())
    say(f"{spelled_out(day)}, {spelled_out(talk.length)}.")
    asked = {item.id: item.text for item in talk.agenda}
    question = ""
    for number, note in enumerate(desk.book.records.notes_of(talk.id), start=1):
        if note.item_id != question and note.item_id in asked:
            say(f"Asked: {asked[note.item_id]}")
        question = note.item_id
        mark = f"{note.mark.words.capitalize()}: " if note.mark is not Mark.PLAIN else ""
        say(f"{number}. {mark}{note.text}")
    for prompt in ASKED:
        if written := getattr(talk.reflection, prompt):
            say(f"Your reflection, {prompt.replace('_', ' ')}: {' '.join(written.split())}")
    if talk.drawn is not None:
        say(f"Drawn to it: {talk.drawn.value}.")


def read_brief(desk: Desk, who: Sequence[str], say: Callable[[str], None]) -> None:
    """Read what to bear in mind for the next talk with somebody; raises CommandError for none."""
    contact = contact_meant(desk, who)
    interview = desk.open_interview_with(contact)
    if interview is None:
        raise CommandError(
            f"No talk with {contact.name} is planned; prep {contact.name} plans one."
        )
    for section in brief(desk.book.records, interview, desk.now(), desk.zone):
        lines = [_said(line) for line in section.lines]
        joined = "".join(f"{line}{' ' if line.endswith(_ENDS) else '; '}" for line in lines)
        say(f"{section.title}: {joined.rstrip('; ')}.")


def _said(line: str | LabeledLine) -> str:
    if isinstance(line, str):
        return spelled_out(line)
    number = f"{line.number}. " if line.number else ""
    return spelled_out(f"{number}{line.text}")
