"""The questions of a talk to come, each by its number, and the bank to take more from."""

from collections.abc import Callable, Mapping, Sequence

from tui.cli.answering import say
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import number_in
from tui.desk.desk import Desk
from tui.model.interview import AgendaItem, Interview
from tui.model.text.counting import counted
from tui.model.text.lines import clean_line
from tui.playbook.interview.agenda import if_time, planned_minutes
from tui.playbook.questions.bank import USUAL_MINUTES
from tui.playbook.questions.candidates import question_keys
from tui.playbook.questions.choosing import likely_theme, question_list, reworded
from tui.playbook.questions.hints import hint

_LONGEST = 120
_AT_A_TIME = 10


def _item(interview: Interview, words: Sequence[str]) -> AgendaItem:
    return interview.agenda[number_in(words, len(interview.agenda), "questions") - 1]


def _say_questions(_desk: Desk, interview: Interview, _words: Sequence[str]) -> None:
    if not interview.agenda:
        say("There are no questions yet.")
    reserve = if_time(interview)
    for number, item in enumerate(interview.agenda, start=1):
        kind = "must-ask, " if item.must_ask else "to close, " if item.closing else ""
        kind = "if there is time, " if item in reserve else kind
        say(f"{number}. {item.text} {kind.capitalize()}{counted(item.minutes, 'minute')}.")


def _must(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    item = _item(interview, words)
    desk.book.change_question(interview.id, item.id, must_ask=not item.must_ask)
    say(f"{'No longer a must-ask' if item.must_ask else 'Must-ask'}: {item.text}")


def _move(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    item = _item(interview, words)
    at = interview.agenda.index(item) + 1
    to = number_in(words[1:], len(interview.agenda), "questions")
    changed = desk.book.move_question(interview.id, item.id, to - at)
    now = next(place for place, each in enumerate(changed.agenda, 1) if each.id == item.id)
    say(f"Now number {now}: {item.text}")


def _minutes(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    item = _item(interview, words)
    wanted = "".join(words[1:2])
    if not wanted.isdecimal() or not 1 <= int(wanted) <= _LONGEST:
        raise CommandError(f"Minutes are a whole number from 1 to {_LONGEST}.", BAD_USAGE)
    changed = desk.book.change_question(interview.id, item.id, minutes=int(wanted))
    planned, agreed = planned_minutes(changed), changed.minutes
    over = f" That plans {planned} of {agreed} minutes." if planned > agreed else ""
    say(f"{wanted} minutes for: {item.text}{over}")


def _drop(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    item = _item(interview, words)
    desk.book.remove_question(interview.id, item.id)
    say(f"Off the list: {item.text}")


def _reword(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    item = _item(interview, words)
    text = clean_line(" ".join(words[1:]))
    if not text:
        raise CommandError("Say the new words behind the number.", BAD_USAGE)
    desk.book.change_question(interview.id, item.id, **reworded(item, text))
    _say_kept(f"Number {interview.agenda.index(item) + 1} now", text)


def _add(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    text = clean_line(" ".join(words))
    if not text:
        raise CommandError("Say the question behind add.", BAD_USAGE)
    _take_up(
        desk, interview, AgendaItem(text=text, theme=likely_theme(text), minutes=USUAL_MINUTES)
    )


def _say_bank(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    """Say the questions of the bank that have the words, by their number in the whole of it."""
    records = desk.book.records
    numbers = {each.id: number for number, each in enumerate(question_list(records), start=1)}
    first = int(words[0]) if words and words[0].isdecimal() else 0
    found = question_list(records, "" if first else " ".join(words))
    found = [each for each in found if numbers[each.id] >= first]
    taken = {key for item in interview.agenda for key in question_keys(item)}
    if not found:
        raise CommandError("No question of the bank has these words.")
    for each in found[:_AT_A_TIME]:
        on_it = not taken.isdisjoint(question_keys(each.agenda_item()))
        say(f"{numbers[each.id]}. {each.text}{' On your list.' if on_it else ''}")
    if rest := found[_AT_A_TIME:]:
        goes_on = f"; bank {numbers[rest[0].id]} goes on" if first or not words else ""
        say(f"{len(rest)} more{goes_on}.")


def _take(desk: Desk, interview: Interview, words: Sequence[str]) -> None:
    found = question_list(desk.book.records)
    item = found[number_in(words, len(found), "questions of the bank") - 1].agenda_item()
    if any(question_keys(each) & question_keys(item) for each in interview.agenda):
        say(f"On your list already: {item.text}")
    else:
        _take_up(desk, interview, item)


def _take_up(desk: Desk, interview: Interview, item: AgendaItem) -> None:
    changed = desk.book.add_questions(interview.id, [item])
    at = next(place for place, each in enumerate(changed.agenda, 1) if each.id == item.id)
    _say_kept(f"Number {at}", item.text)


def _say_kept(what: str, text: str) -> None:
    found = hint(text)
    say(f"{what}: {text}{f' A hint: {found.words}.' if found else ''}")


QUESTIONS: Mapping[str, Callable[[Desk, Interview, Sequence[str]], None]] = {
    "questions": _say_questions,
    "must": _must,
    "move": _move,
    "minutes": _minutes,
    "drop": _drop,
    "reword": _reword,
    "add": _add,
    "bank": _say_bank,
    "take": _take,
}
"""What can be done with the questions, by the word for it."""
