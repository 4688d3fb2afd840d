"""What the Call screen says: the agenda, the question, the hint under it, how to begin."""

from collections.abc import Callable
from datetime import datetime

from rich.cells import cell_len
from textual.content import Content

from tui.app.widgets.fitting import fit
from tui.app.widgets.person_card import headline
from tui.app.widgets.styles import FAINT
from tui.desk.commands.keymap import KeyNamer
from tui.model.contact_line.contact_line import each_person
from tui.model.contact_line.in_words import read_as_new, read_back
from tui.model.contact_line.line import ContactLine
from tui.model.contact_line.noted import NobodyError, line_noted
from tui.model.identity.noted_person import noted_meant
from tui.model.interview import AgendaItem, Interview
from tui.model.note import Mark, Note, split_mark
from tui.model.people import Contact
from tui.model.profile import Profile
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.playbook.interview.call import (
    HOW_TO_BEGIN,
    HOW_TO_CLOSE,
    closing_questions,
    closing_time,
    must_asks_words,
    promised_day,
    scheduled_talks,
    spent_seconds,
    within_reach,
)
from tui.playbook.interview.rescue import PAUSE, other_probes, rescues
from tui.playbook.letters.who.me.sentences import who_in_short
from tui.playbook.network.lookup import likely_contact, people_on_phone
from tui.playbook.questions.bank import OPENERS, PROBES
from tui.playbook.questions.job_asks import asks_for_job
from tui.playbook.time.dates import in_words, minutes_and_seconds, with_year
from tui.playbook.time.here import Here

_MARKS = (
    (Mark.INSIGHT, "insight", "insight", "insight"),
    (Mark.QUOTE, "quote", "quote", "quote"),
    (Mark.PROMISE, "I promise", "promise", "promise"),
    (Mark.OFFER, "they offer", "they offer", "offer"),
    (Mark.PERSON, "person", "person", "name"),
    (Mark.ASK_LATER, "ask later", "later", "later"),
    (Mark.PERSONAL, "personal", "personal", "personal"),
)
"""Each mark in words, then in fewer, where there is less room."""
MARK_ALONE = "A mark alone is not kept: type what it is about."
_CLOSING_SHOWN = 3
_ALIKE_SHOWN = 4
_TALKS_SHOWN = 12
_STORIES = ("how did", "how do people come", "what happened", "what drew", "who gave")
NOTHING = Content("")
_MOST_ROWS = 13
"""So many rows of a call are at most about its question, below their line."""
_ONLY_IF_IT_FEELS_RIGHT = (
    "Only if it feels right, ask about your résumé, which of your skills carry over, and which job "
    "titles to look for."
)


def help_words(key: KeyNamer) -> str:
    """Return what can be typed into the line."""
    return (
        'In the line, the first character marks it: ! insight · " their words · > I promised · '
        "< they offered · @ a person (@Wendy Ho, Acme) · ? ask later · ~ personal.\n"
        f"enter keeps a line · {key('line.edit_last')} edits the last one · {hangs_up(key)} · "
        f"{key('line.command')} gives the keys."
    )


def marks_words(width: int, key: Callable[[Mark], str] = lambda mark: mark.value) -> str:
    """Return the marks of a line with their keys, as far as they fit into a width in cells."""
    ways = (
        between.join(f"{key(mark)}{gap}{words[size]}" for mark, *words in _MARKS)
        for size, between, gap in ((0, "  ", " "), (1, "  ", " "), (2, " ", ""))
    )
    return next((words for words in ways if cell_len(words) <= width), "")


def hangs_up(key: KeyNamer) -> str:
    """Return how a call is ended from its line."""
    return f"{key('line.hang_up')} on an empty line hangs up"


def no_call(key: KeyNamer) -> str:
    """Return how to begin a call."""
    return (
        f"No call is running. {key('call.somebody')} takes one, from anybody: it needs no "
        f"appointment.\nOn Today, Map or Prep, {key('person.call')} calls whoever is highlighted."
    )


def talks_ahead(records: Records, now: datetime) -> str:
    """Return which talks are scheduled, a line each; `now` is in the person's zone."""
    talks = scheduled_talks(records)
    if not talks:
        return ""
    count = f"{counted(len(talks), 'talk')} {'is' if len(talks) == 1 else 'are'} scheduled"
    lines = ["", f"{count}, as the tab above says:", ""]
    for talk in talks[:_TALKS_SHOWN]:
        local = (talk.start or now).astimezone(now.tzinfo)
        day = f"{in_words(local.date())} {local:%H:%M}" if talk.start else "no day yet"
        lines.append(f"  {day:<17} {headline(records, records.contacts[talk.contact_id])}")
    if len(talks) > _TALKS_SHOWN:
        lines.append(f"  and {len(talks) - _TALKS_SHOWN} more")
    return "\n".join(lines)


def opening_words(profile: Profile, goal: str = "") -> Content:
    """Return how to begin: courtesies, who you are, the pitch in two lines (D1, P4), the goal."""
    who = who_in_short(profile) if profile.name else profile.place
    lines = [f"{HOW_TO_BEGIN}{': ' if who else ''}{who}."]
    lines += [line for line in profile.pitch.split("\n") if line.strip()][:2]
    lines += [f"Your goal: {goal}"] * bool(goal)
    lines.append(f"To warm up: {' '.join(OPENERS)}")
    return Content("\n".join([*lines, "", ""]))


def question_words(
    interview: Interview,
    now: datetime,
    key: KeyNamer,
    advice: str = "",
    asked: Content = NOTHING,
    *,
    width: int,
    briefly: bool = False,
    to_the_minute: bool = False,
) -> Content:
    """Return the question being discussed, its minutes, and what must not be forgotten (D2, D6).

    `advice` is what to say back at its end (D5), `asked` what to ask before hanging up (D7): what
    may be asked besides (D4) gives way to it where both have no room. `briefly` leaves out what
    else to say: the rescue card has that. `to_the_minute` no seconds are told.
    """
    agenda = interview.agenda
    question = next((item for item in agenda if item.id == interview.current_item), None)
    parts: list[Content] = []
    if question is not None:
        spent = spent_seconds(interview, question, now)
        minutes = f"{spent // 60}" if to_the_minute else minutes_and_seconds(spent)
        left, in_danger = must_asks_words(interview, now)
        parts.append(
            _whole(
                Content.styled(question.text, "bold"),
                Content.assemble(
                    Content.styled(f"{minutes} of {question.minutes} min", FAINT),
                    Content.styled(
                        f" · {left}" if left else "", "$warning" if in_danger else FAINT
                    ),
                ),
                width,
            )
        )
    elif agenda and interview.started is None:
        parts.append(Content.styled(agenda[0].text, "bold"))
    if interview.started is not None and closing_time(interview, now):
        parts += _closing_words(interview, question, advice)
    elif not briefly:
        if question is not None and not question.closing:
            parts.append(Content.styled(_probe(question, agenda.index(question), key), FAINT))
        if following := _next_question(interview):
            parts.append(Content.styled(f"Next: {following}", FAINT))
    if asked:
        parts.append(asked)
        if width > 0 and sum(len(each.wrap(width)) for each in parts) > _MOST_ROWS:
            parts = [each for each in parts if each.plain != _ONLY_IF_IT_FEELS_RIGHT]
    return Content("\n").join(parts)


def _whole(question: Content, facts: Content, width: int) -> Content:
    """Return a question and what is to be known of it, which never breaks between two rows."""
    last = question.wrap(width)[-1].rstrip() if width > 0 else question
    fits = last.cell_length + 2 + facts.cell_length <= width
    return Content("  " if fits else "\n").join([question, facts])


def _next_question(interview: Interview) -> str:
    """Return the question after the one being discussed, empty for none."""
    items = within_reach(interview)
    places = [at for at, item in enumerate(items) if item.id == interview.current_item]
    after = items[places[0] + 1 :] if places else items[1:]
    return after[0].text if after else ""


def _closing_words(interview: Interview, question: AgendaItem | None, advice: str) -> list[Content]:
    """Return how to close (D5), the closing questions (D6), and what may be asked (D4)."""
    closing = closing_questions(interview)
    if not closing or (question is not None and question.closing):
        return [Content.styled(f"To close: {HOW_TO_CLOSE}.", "bold $error"), Content(f"  {advice}")]
    return [
        _time_to_close(interview.goal),
        *(Content(f"  {each}") for each in closing[:_CLOSING_SHOWN]),
        Content.styled(f"Then {HOW_TO_CLOSE}.", "bold $error"),
        Content(f"  {advice}"),
        Content.styled(_ONLY_IF_IT_FEELS_RIGHT, FAINT),
    ]


def _time_to_close(goal: str) -> Content:
    """Return the heading of the last minutes, with what one wanted to know by now (F9)."""
    if not goal:
        return Content.styled("Time to close:", "bold $error")
    return Content.styled("Time to close. ", "bold $error") + f"Your goal: {goal}"


def details_question(interview: Interview, records: Records, key: KeyNamer) -> Content:
    """Return what to ask before hanging up: whether title and address are still right (D7)."""
    if interview.started is None or interview.details_confirmed:
        return Content("")
    contact = records.contacts[interview.contact_id]
    reached = (*contact.emails, *contact.phones)[:1]
    known = [part for part in (contact.title, *reached) if part]
    missing = [
        name for name, value in (("title", contact.title), ("address", reached)) if not value
    ]
    if missing:
        words = " · ".join([*known, f"what is their {' and '.join(missing)}?"])
        return Content(f"Before you hang up: {words}")
    return Content(f"Still right? ({key('call.details')}) {' · '.join(known)}")


def details_right(contact: Contact) -> str:
    """Return what is confirmed by the key that says the details are right (D7)."""
    address = "address" if contact.emails else "number" if contact.phones else ""
    parts = [each for each in ("title" if contact.title else "", address) if each]
    if not parts:
        return "What is known of them is right"
    return f"{' and '.join(parts).capitalize()} {'are' if len(parts) > 1 else 'is'} right"


def rescue_words(interview: Interview, key: KeyNamer) -> Content:
    """Return the rescue card: what to say, in one's own words, when the talk gets stuck (D2)."""
    closes = f"{key('call.rescue')} or {key('line.command')} closes this"
    lines = [Content.styled(f"In your own words; {closes}", FAINT)]
    for each in rescues(interview):
        when = Content.styled(f"{each.when}: ", "bold $accent")
        then = Content.styled(f" {each.then}" if each.then else "", FAINT)
        lines.append(Content.assemble(when, each.say, then))
    # What is cut off in a low terminal is the end of the last line, a question of their own.
    lines.insert(2, Content.styled(f"  or: {' · '.join(other_probes())} · {PAUSE}", FAINT))
    return Content("\n").join(lines)


def _probe(question: AgendaItem, number: int, key: KeyNamer) -> str:
    """Return a way to keep an answer going, another one at the next question (D2).

    A story is asked for what came next.
    """
    is_story = question.text.lower().startswith(_STORIES)
    probe = PROBES[-1] if is_story else PROBES[number % len(PROBES)]
    return f"Then: {probe} · {key('call.rescue')} if stuck"


_MARKED_AS = {
    Mark.PLAIN: "a plain note",
    Mark.INSIGHT: "an insight",
    Mark.QUOTE: "a quotation",
    Mark.PROMISE: "a promise of yours",
    Mark.OFFER: "an offer of theirs",
    Mark.PERSON: "a person",
    Mark.ASK_LATER: "a question for later",
    Mark.PERSONAL: "something personal",
}


def marked_so(note: Note, width: int) -> str:
    """Return what a kept line has become by its new mark, in so many cells."""
    after = f"” is now {_MARKED_AS[note.mark]}"
    return f"“{fit(note.text, width - cell_len(after) - 1).rstrip()}{after}"


def hint_words(
    line: str, interview: Interview | None, records: Records, here: Here
) -> tuple[str, str]:
    """Return the hint for a line being typed, and what the right arrow would make of it.

    A known person is offered (F8), a day is read back, asking for a job is pointed out (D3).
    """
    mark, text = split_mark(line)
    if mark is Mark.PERSON:
        return _person_hint(line, text, interview, records)
    if day := promised_day(line, here):
        return f"due {with_year(day, here.today)}", ""
    if asks_for_job(line) and mark is not Mark.QUOTE:
        return "This is a talk to learn: leave asking for a job out.", ""
    return "", ""


def _person_hint(
    line: str, text: str, interview: Interview | None, records: Records
) -> tuple[str, str]:
    if len(people := each_person(text)) > 1:
        return f"{len(people)} people, a line each: {'; '.join(people)}", ""
    noted, wrong = _noted_so_far(text)
    if " " in text and isinstance(wrong, NobodyError):
        return str(wrong), ""
    known, taken = likely_contact(text, records), None
    try:
        taken = noted_meant(noted, interview, records)[1] if noted and interview else None
    except ValueError as error:
        wrong = error
    if noted is None or wrong is not None:
        return str(wrong) if noted or known else "", ""
    if known is None:
        return read_back(noted) if noted.doubt else read_as_new(noted), ""
    return _known_hint(line, records, taken or known, noted, is_sure=taken is not None)


def _known_hint(
    line: str, records: Records, known: Contact, noted: ContactLine, *, is_sure: bool
) -> tuple[str, str]:
    """Return the hint for somebody known; the arrow never takes away what more was typed."""
    parts = [known.name, records.organization_of(known)]
    offer = Mark.PERSON.value + ", ".join(part for part in parts if part)
    if offer == line:
        return "", ""
    if is_sure and noted.notes:
        return f"known: {headline(records, known)} · enter keeps the rest as a note", ""
    taking = " · enter or → takes it" if is_sure else _or(split_mark(line)[1], known, records)
    return f"known: {headline(records, known)}{taking}", offer


def _or(text: str, known: Contact, records: Records) -> str:
    """Return that → takes the one that is known, and who else is called so."""
    alike = (each for each in people_on_phone(records, text, _ALIKE_SHOWN) if each != known)
    others = f", or {' or '.join(names)}" if (names := [each.name for each in alike]) else ""
    return f" · → takes it{others}"


def _noted_so_far(text: str) -> tuple[ContactLine | None, ValueError | None]:
    """Return what is understood about somebody, or what is wrong, as while there is no name."""
    try:
        return line_noted(text), None
    except ValueError as error:
        return None, error
