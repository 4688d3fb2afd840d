"""They answered, line by line: what they wrote, then yes, later, no, or somebody else."""

from collections.abc import Callable

from tui.cli.commands.replied import kept, time_numbered, who_and_answer, without_number
from tui.cli.errors import CommandError
from tui.cli.plain.line_input import InterruptedLineError, LineInput
from tui.desk.desk import Desk
from tui.desk.replies import by_both_clocks, proposed_to
from tui.model.followup import Answer
from tui.model.people import Contact
from tui.playbook.contacts.reply_words import SeemingAnswer, seeming_answer
from tui.playbook.contacts.requests import awaits_answer
from tui.playbook.time.dates import day_spoken

_INSTEAD = "instead"
_ASK = "yes, later and a day, no, or instead and a name"


def take_reply(desk: Desk, contact: Contact, lines: LineInput, say: Callable[[str], None]) -> None:
    """Ask for the words and for what they answer, and keep both in one step.

    At the end of the input the words wait, as half-typed ones do. Raises CommandError.
    """
    key = f"reply:{contact.id}"
    waiting = desk.book.draft(key)
    if waiting:
        say(f"From the last time: {waiting}")
    words = lines.ask(f"What did {contact.name} write? Empty for nothing: ")
    if words is None:
        return
    wrote = words.strip() or waiting
    desk.book.save_draft(key, wrote)
    if not awaits_answer(desk.book.records, contact):
        say(kept(desk, contact, Answer.YES, wrote=wrote, day=None, instead=""))
    elif not _ask_answer(desk, contact, wrote, lines, say):
        return
    desk.book.clear_draft(key)


def _ask_answer(
    desk: Desk, contact: Contact, wrote: str, lines: LineInput, say: Callable[[str], None]
) -> bool:
    seems = seeming_answer(wrote, desk.here)
    for number, start in enumerate(proposed_to(desk, contact), start=1):
        say(f"yes {number} takes {by_both_clocks(desk, contact, start)}.")
    say(f"It reads like {_in_words(seems)}; an empty line takes that.")
    while True:
        try:
            line = lines.ask(f"What do they answer: {_ASK}? ")
        except InterruptedLineError:
            line = None
        if line is None:
            say("Nothing is kept yet; what they wrote waits.")
            return False
        try:
            say(_kept(desk, contact, wrote, line.strip() or _typed(seems)))
        except CommandError as error:
            say(str(error))
        else:
            return True


def _kept(desk: Desk, contact: Contact, wrote: str, line: str) -> str:
    first, _, rest = line.partition(" ")
    if first.casefold() == _INSTEAD:
        if not rest.strip():
            raise CommandError("Say whom they named, as in: instead Omar Haddad, Bay Freight.")
        return kept(desk, contact, Answer.NO, wrote=wrote, day=None, instead=rest)
    words, number = without_number(["they", *line.split()])
    _, answer, day = who_and_answer(words, desk)
    if answer is None:
        raise CommandError(f"Say {_ASK}.")
    start = time_numbered(desk, contact, number) if number else None
    return kept(desk, contact, answer, wrote=wrote, day=day, instead="", start=start)


def _typed(seems: SeemingAnswer) -> str:
    if seems.answer is Answer.LATER:
        return f"later {seems.day.isoformat() if seems.day else '+1m'}"
    return f"{_INSTEAD} {seems.somebody}" if seems.somebody else seems.answer.value


def _in_words(seems: SeemingAnswer) -> str:
    if seems.answer is Answer.LATER:
        return f"later, {day_spoken(seems.day)}" if seems.day else "later, in a month"
    return f"{_INSTEAD} {seems.somebody}" if seems.somebody else seems.answer.value
