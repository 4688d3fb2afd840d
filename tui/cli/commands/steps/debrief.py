"""What is open after a talk, and settling it a piece at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from tui.cli.answering import say
from tui.cli.commands.queue import day_ahead
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import contact_meant, in_full, number_in, parted
from tui.desk.debriefing import (
    agreed_asked,
    is_thanked,
    people_introduced,
    promises_made,
    steps_left,
    take_for_letter,
    without_mark,
)
from tui.desk.desk import Desk
from tui.desk.reports import last_talk
from tui.model.followup import FollowUp
from tui.model.identity.noted_person import who_is_unclear, who_was_taken
from tui.model.interview import Interview
from tui.model.introductions import may_name
from tui.model.note import Mark, Note
from tui.model.text.counting import counted
from tui.model.text.lines import clean_line
from tui.playbook.answers.reflections import ASKED
from tui.playbook.time.dates import day_spoken

YES, NO = frozenset({"yes", "y", "yep", "ok"}), frozenset({"no", "n", "nope"})
AGREED_WORDS = {
    "linkedin": "linkedin_agreed",
    "resume": "resume_asked_for",
    "touch": "stay_in_touch",
}
_MARKS = {
    **{mark.value: mark for mark in Mark if mark.value},
    "insight": Mark.INSIGHT,
    "words": Mark.QUOTE,
    "quote": Mark.QUOTE,
    "promise": Mark.PROMISE,
    "offer": Mark.OFFER,
    "person": Mark.PERSON,
    "later": Mark.ASK_LATER,
    "personal": Mark.PERSONAL,
    "none": Mark.PLAIN,
}
_MOST_LINES = 30
MARK_WORDS = "insight, words, promise, offer, person, later, personal or none"


def debrief(desk: Desk, *, who: Sequence[str]) -> int:
    """Say what is open after the last talk with somebody, or settle some of it (A1 to A7, D7).

    `who` may end with a word of `_DO` and what it takes.
    """
    name, then, words = parted(who, desk, _DO)
    _DO[then](desk, talk_meant(desk, name), words)
    return 0


def talk_meant(desk: Desk, name: Sequence[str]) -> Interview:
    """Return the last talk with whom the words mean; raises CommandError where there is none."""
    contact = contact_meant(desk, name)
    talk = last_talk(desk.book.records, contact)
    if talk is None:
        raise CommandError(f"You have not talked with {contact.name} yet.")
    return talk


def _say_open(desk: Desk, talk: Interview, _words: Sequence[str]) -> None:
    left = [*_open(desk, talk)]
    for sentence in left or [f"Nothing is open after the talk with {_name(desk, talk)}."]:
        say(sentence)


def _open(desk: Desk, talk: Interview) -> Iterator[str]:
    records = desk.book.records
    if not is_thanked(records, talk):
        yield "The thank-you is not sent."
    yield from _open_lines(desk, talk)
    for contact in people_introduced(records, talk):
        if may_name(contact, talk.contact_id) is None:
            yield f"May you name {_name(desk, talk)} to {contact.name}? Not said."
    asked = agreed_asked(desk, talk)
    if unsaid := [words for field, words in asked.items() if getattr(talk, field) is None]:
        yield f"{' '.join(unsaid)} Not said."
    if not talk.details_confirmed:
        yield f"Still right? {details(desk, talk)}."
    for number, step in enumerate(steps_left(desk, talk), start=1):
        yield f"Next step {number}, not on your list: {step.what}."
    if missing := sum(not getattr(talk.reflection, prompt) for prompt in ASKED):
        yield f"Reflection: {counted(missing, 'prompt')} open."


def _open_lines(desk: Desk, talk: Interview) -> Iterator[str]:
    records = desk.book.records
    every = [note.id for note in _lines(desk, talk)]
    for note in without_mark(records.notes_of(talk.id)):
        yield f"Line {every.index(note.id) + 1}, without a mark: {note.text}."
    for number, promise in enumerate(promises_made(records, talk), start=1):
        if promise.due is None:
            yield f"{told_promise(number, promise)}."


def told_promise(number: int, promise: FollowUp) -> str:
    """Return a promise or an offer with its number and its day."""
    who = "they offered" if promise.theirs else "you promised"
    due = f", by {day_spoken(promise.due)}" if promise.due else ", no day"
    return f"Promise {number}, {who}: {promise.what}{due}"


def details(desk: Desk, talk: Interview) -> str:
    """Return their title, organization and first address in a line (D7)."""
    contact = desk.book.records.contacts[talk.contact_id]
    return ", ".join([in_full(desk, contact), *(*contact.emails, *contact.phones)[:1]])


def _name(desk: Desk, talk: Interview) -> str:
    return desk.book.records.contacts[talk.contact_id].name


def _lines(desk: Desk, talk: Interview) -> list[Note]:
    """Return one's own notes of a talk, then the lines of its transcript: so they are numbered."""
    # A line keeps its number when it is marked, by which it comes among the notes.
    return sorted(desk.book.records.lines_of(talk.id), key=lambda note: note.spoken)


def _note(desk: Desk, talk: Interview, words: Sequence[str]) -> Note:
    notes = _lines(desk, talk)
    return notes[number_in(words, len(notes), "lines") - 1]


def _say_lines(desk: Desk, talk: Interview, _words: Sequence[str]) -> None:
    notes = {note.id for note in desk.book.records.notes_of(talk.id)}
    every = [*enumerate(_lines(desk, talk), start=1)]
    for number, note in every:
        if note.id in notes:
            say(_numbered(number, note))
    if others := [number for number, note in every if note.id not in notes]:
        say(
            f"The transcript has {counted(len(others), 'more line')}; "
            "debrief WHO transcript WORDS finds one, with its number."
        )


def _numbered(number: int, note: Note) -> str:
    mark = f"{note.mark.words}: " if note.mark is not Mark.PLAIN else ""
    said = f"{note.speaker}: {note.text}" if note.spoken and note.speaker else note.text
    return f"{number}. {mark.capitalize()}{said}"


def _say_transcript(desk: Desk, talk: Interview, words: Sequence[str]) -> None:
    """Say the lines of the transcript that have all the words, each with its number."""
    sought = [word.casefold() for word in words]
    every = [each for each in enumerate(_lines(desk, talk), start=1) if each[1].spoken]
    if not every:
        raise CommandError(f"The talk with {_name(desk, talk)} has no transcript.")
    found = [
        (number, note)
        for number, note in every
        if all(word in f"{note.speaker} {note.text}".casefold() for word in sought)
    ]
    if not found:
        raise CommandError("No line of the transcript has these words.")
    for number, note in found[:_MOST_LINES]:
        say(_numbered(number, note))
    if (more := len(found) - _MOST_LINES) > 0:
        say(f"And {counted(more, 'more line')}; say more words of the one that is meant.")


def _mark(desk: Desk, talk: Interview, words: Sequence[str]) -> None:
    note = _note(desk, talk, words)
    said = " ".join(words[1:]).casefold()
    if said not in _MARKS:
        raise CommandError(f"Say what the line is: {MARK_WORDS}.", BAD_USAGE)
    kept = desk.book.mark_line(note.id, _MARKS[said], now=desk.now())
    say(f"{kept.mark.words.capitalize()}: {kept.text}.")
    records = desk.book.records
    if kept.mark is Mark.PERSON and not kept.contact_id:
        say(who_is_unclear(kept.text, talk, records) or "Nobody is named in it.")
    elif taken := who_was_taken(kept, records):
        say(taken)


def _take(desk: Desk, talk: Interview, words: Sequence[str]) -> None:
    note = _note(desk, talk, words)
    why_not = take_for_letter(desk, note)
    say(why_not or f"In the thank-you: {note.text}.")


def _due(desk: Desk, talk: Interview, words: Sequence[str]) -> None:
    made = promises_made(desk.book.records, talk)
    number = number_in(words, len(made), "promises and offers")
    said = " ".join(words[1:])
    day = None if said.casefold() in ("", "none", "no day") else day_ahead(said, desk)
    say(f"{told_promise(number, desk.book.set_due(made[number - 1].id, day))}.")


def _agree(field: str) -> Callable[[Desk, Interview, Sequence[str]], None]:
    def agree(desk: Desk, talk: Interview, words: Sequence[str]) -> None:
        answer = yes_or_no(words)
        question = agreed_asked(desk, talk).get(field, "")
        desk.book.edit_interview(talk.id, question or "Said what was agreed", **{field: answer})
        say(f"{question} {'Yes' if answer else 'No'}.".strip())

    return agree


def yes_or_no(words: Sequence[str]) -> bool:
    """Return what was answered; raises CommandError for anything but yes or no."""
    said = " ".join(words).casefold().rstrip(".!")
    if said not in YES | NO:
        raise CommandError("Say yes or no.", BAD_USAGE)
    return said in YES


def _may_name(desk: Desk, talk: Interview, words: Sequence[str]) -> None:
    contact = contact_meant(desk, words[:-1])
    answer = yes_or_no(words[-1:])
    desk.book.answer_use_of_name(contact.id, talk.contact_id, answer=answer)
    say(f"You may {'' if answer else 'not '}name {_name(desk, talk)} to {contact.name}.")


def _right(desk: Desk, talk: Interview, _words: Sequence[str]) -> None:
    name = _name(desk, talk)
    desk.book.edit_interview(talk.id, f"Confirmed the details of {name}", details_confirmed=True)
    say(f"Confirmed: {details(desk, talk)}.")


def _step(desk: Desk, talk: Interview, words: Sequence[str]) -> None:
    steps = steps_left(desk, talk)
    step = steps[number_in(words, len(steps), "next steps") - 1]
    desk.book.follow_up_step(talk.id, step.what, step.due)
    say(f"On your list: {clean_line(step.what)}.")


_DO: Mapping[str, Callable[[Desk, Interview, Sequence[str]], None]] = {
    "": _say_open,
    "lines": _say_lines,
    "transcript": _say_transcript,
    "mark": _mark,
    "take": _take,
    "due": _due,
    "name": _may_name,
    "right": _right,
    "step": _step,
    **{word: _agree(field) for word, field in AGREED_WORDS.items()},
}
