"""A reflection, prompt by prompt: each answer is kept before the next one is asked for."""

from collections.abc import Callable

from tui.cli.commands.steps.reflection import drawn_meant
from tui.cli.errors import CommandError
from tui.cli.plain.line_input import InterruptedLineError, LineInput
from tui.desk.desk import Desk
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.model.text.lines import clean_line
from tui.playbook.answers.reflections import ASKED
from tui.playbook.contacts.history import interview_end

_STOP = "/end"


def reflect(desk: Desk, contact: Contact, lines: LineInput, say: Callable[[str], None]) -> None:
    """Ask what the person makes of their last talk with a contact (A4).

    An empty line leaves a prompt as it is. Raises CommandError when there was no talk yet.
    """
    talks = [
        interview
        for interview in desk.book.records.interviews_of(contact.id)
        if interview.status is InterviewStatus.TALKED
    ]
    if not talks:
        raise CommandError(f"You have not talked with {contact.name} yet.")
    talk = max(talks, key=interview_end)
    say(f"Your talk with {contact.name}; an empty line leaves things as they are, /end stops.")
    for prompt, question in ASKED.items():
        if written := getattr(talk.reflection, prompt):
            say(f"Written so far, and replaced by what you type: {written}")
        line = _answer(desk, talk, prompt, question, lines)
        if line.strip() == _STOP:
            return
        if clean_line(line):
            talk = desk.book.reflect(talk.id, prompt, line.strip(), now=desk.now())
            say("Kept.")
    _ask_drawn(desk, talk, lines, say)


def _answer(desk: Desk, talk: Interview, prompt: str, question: str, lines: LineInput) -> str:
    """Return an answer; one cut short by ctrl+c is kept first."""
    try:
        line = lines.ask(f"{question} ")
    except InterruptedLineError as interruption:
        if clean_line(interruption.half_typed):
            desk.book.reflect(talk.id, prompt, interruption.half_typed, now=desk.now())
        raise
    return _STOP if line is None else line


def _ask_drawn(desk: Desk, talk: Interview, lines: LineInput, say: Callable[[str], None]) -> None:
    if talk.drawn is not None:
        say(f"Said so far: {talk.drawn.value}.")
    while line := (lines.ask("Drawn to it now, more, less or the same: ") or "").strip():
        if line == _STOP:
            return
        drawn = drawn_meant(line)
        if drawn is not None:
            desk.book.edit_interview(talk.id, f"Drawn to it: {drawn.value}", drawn=drawn)
            say("Kept.")
            return
        say(f"“{line}” is not one of them: type more, less or the same.")
