"""Preparing a talk: what is ready, what is asked, what was found out."""

from collections.abc import Callable, Mapping, Sequence

from tui.cli.answering import say
from tui.cli.commands.steps.prep_questions import QUESTIONS
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.spoken import spelled_out
from tui.cli.who import contact_meant, number_in, parted
from tui.desk.desk import Desk
from tui.model.connection import as_asked
from tui.model.interview import Interview
from tui.model.people import Contact
from tui.model.text.lines import clean_line
from tui.playbook.interview.agenda import questions_to_send, summary
from tui.playbook.interview.appointment import appointment_words
from tui.playbook.interview.checklist import RESEARCH_PROMPTS, CheckItem, checklist

_SENT = "send-questions"
_USAGE = "goal and words, as in: askaround prep jane goal whether to take a master's degree"


def prep(desk: Desk, *, who: Sequence[str]) -> int:
    """Say what is ready for the next talk with somebody, or make it readier (P1 to P7).

    `who` may end with a word of `_DO` and what it takes. A talk that was not planned is.
    """
    name, then, words = parted(who, desk, _DO)
    contact = contact_meant(desk, name)
    interview = as_asked(desk.book.records, desk.interview_to_come(contact))
    _DO[then](desk, interview, words)
    return 0


def _contact(desk: Desk, interview: Interview) -> Contact:
    return desk.book.records.contacts[interview.contact_id]


def _checks(desk: Desk, interview: Interview) -> tuple[CheckItem, ...]:
    contact = _contact(desk, interview)
    return checklist(interview, contact.phones, is_close=contact.is_close)


def _say_all(desk: Desk, interview: Interview, _words: Sequence[str]) -> None:
    contact = _contact(desk, interview)
    say(f"{contact.name}: {spelled_out(appointment_words(interview, contact, desk.now()))}.")
    checks = _checks(desk, interview)
    left = [
        (number, check)
        for number, check in enumerate(checks, start=1)
        if check.id not in interview.checklist
    ]
    done = len(checks) - len(left)
    following = f"; next, {left[0][0]}: {left[0][1].text}" if left else ""
    say(f"Checklist: {done} of {len(checks)} done{following}.")
    say(f"{spelled_out(summary(interview))}.")
    say(f"Goal: {interview.goal or 'none yet'}.")


def _say_checks(desk: Desk, interview: Interview, _words: Sequence[str]) -> None:
    for number, check in enumerate(_checks(desk, interview), start=1):
        say(f"{number}. {'Done: ' if check.id in interview.checklist else ''}{check.text}.")


def _tick(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    checks = _checks(desk, interview)
    check = checks[number_in(words, len(checks), "things on the checklist") - 1]
    changed = desk.book.toggle_check(interview.id, check.id)
    say(f"{'Done' if check.id in changed.checklist else 'Open again'}: {check.text}.")


def _add_check(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    text = clean_line(" ".join(words))
    if not text:
        raise CommandError("Say what to have ready, as in: askaround prep jane check buy a pen.")
    desk.book.add_check(interview.id, text)
    say(f"On the checklist: {text}.")


def _goal(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    text = clean_line(" ".join(words))
    if text:
        interview = desk.book.set_goal(interview.id, "" if text.casefold() == "none" else text)
    say(f"Goal: {interview.goal or f'none yet; say {_USAGE}'}.")


def _research(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    """Read the notes, or put a line below those on a subject (P1)."""
    subject = "".join(words[:1]).casefold().rstrip(":")
    found = [each for each in RESEARCH_PROMPTS if subject and each.startswith(subject)]
    text = clean_line(" ".join(words[1:]))
    if words and not found:
        raise CommandError(
            f"Say about what: {', '.join(RESEARCH_PROMPTS)}; as in: askaround prep jane research "
            "person wrote a book on bees.",
            BAD_USAGE,
        )
    if text:
        former = getattr(interview.research, found[0]).rstrip()
        desk.book.set_research(interview.id, **{found[0]: f"{former}\n{text}".lstrip()})
        say(f"{RESEARCH_PROMPTS[found[0]][0]}: {text}.")
        return
    for each in found or RESEARCH_PROMPTS:
        title, prompt = RESEARCH_PROMPTS[each]
        written = " ".join(getattr(interview.research, each).split())
        say(f"{title}: {written or f'nothing yet; look for {prompt}'}.")


def _copy(desk: Desk, interview: Interview, _words: Sequence[str]) -> None:
    """Copy the questions to send beforehand, and tick that they were offered (R7)."""
    text = questions_to_send(interview)
    if not text:
        raise CommandError("There is no question to send yet.")
    say(desk.clipboard.copy(text).words)
    if not interview.in_writing and _SENT not in interview.checklist:
        desk.book.set_checks(interview.id, [_SENT], ticked=True)


_DO: Mapping[str, Callable[[Desk, Interview, Sequence[str]], None]] = {
    "": _say_all,
    "checklist": _say_checks,
    "tick": _tick,
    "check": _add_check,
    "goal": _goal,
    "research": _research,
    "copy": _copy,
    **QUESTIONS,
}
