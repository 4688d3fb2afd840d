"""A conversation as Markdown that can be understood a year later without the program."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo

from tui.model.followup import Decision
from tui.model.interview import AgendaItem, Interview, QuestionState
from tui.model.note import Mark, Note, spoken_words, transcripts_in
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.model.text.handed_out import without_addresses
from tui.model.text.patterns import pattern_of

_STATUS_WORDS = {
    QuestionState.OPEN: "not asked",
    QuestionState.PASSED: "passed over",
    QuestionState.ANSWERED: "answered, no notes",
}
_PROMPTS = {
    "job": "The job",
    "field": "The field",
    "organization": "The organization",
    "skills": "Skills",
    "talk": "The talk",
    "next_steps": "Next steps",
}
_RESEARCH = {
    "person": "The person",
    "organization": "The organization",
    "field": "The field",
}
# A line that would start a heading, a quotation, a fence, a rule, a list or a table.
_LEADING = pattern_of(
    r"^(?:(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={2,}|-{2,}|~{3,}|\|)|(\d+)([.)](?=\s|$)))"
)
# A link is left as it is, so that it can be followed.
_INLINE = pattern_of(r"(https?://[^\s<>`]+)|[\\`*<\[\]]|(?<!\w)_|_(?!\w)")


def conversation(
    records: Records, interview: Interview, zone: tzinfo, *, personal: bool = False
) -> str:
    """Return an interview as Markdown that ends with a newline.

    As it is handed to others, unless it is to be `personal`: without the personal lines,
    and without addresses, numbers, and the place or number of the appointment.

    It says who and when, by the clock of `zone`; then come each question with its notes,
    stamped mm:ss and with their mark in words, promises, the reflection (A4), the research
    (P1), and the lines of a transcript, with who spoke. What people
    typed is escaped, so that none of it becomes formatting.
    """
    notes = records.notes_of(interview.id)
    if not personal:
        notes = [note for note in notes if note.mark is not Mark.PERSONAL]
        interview = interview.changed(place="")
    facts = _facts(records, interview, zone, personal=personal)
    sections = [
        _heading(records, interview),
        "\n".join(f"- {fact}" for fact in facts),
        *questions_and_answers(interview.agenda, notes, stamped=not interview.in_writing),
        *_promises(records, interview),
        *reflection_written(interview),
        *_prompted("Research beforehand", interview.research.__dict__, _RESEARCH),
        *_transcript(records, interview, personal=personal),
    ]
    text = "\n\n".join(section for section in sections if section) + "\n"
    return text if personal else without_addresses(text)


def escaped(line: str) -> str:
    """Return one line of text with anything Markdown would take for formatting escaped."""
    line = _INLINE.sub(lambda found: found[1] or f"\\{found[0]}", line.strip())
    return _LEADING.sub(
        lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", line
    )


def _heading(records: Records, interview: Interview) -> str:
    contact = records.contacts.get(interview.contact_id)
    if contact is None:
        return "# A conversation"
    who = (contact.name, contact.title, records.organization_of(contact))
    return f"# {escaped(', '.join(part for part in who if part))}"


def _facts(
    records: Records, interview: Interview, zone: tzinfo, *, personal: bool
) -> Iterator[str]:
    moment = interview.started or interview.start
    when = moment_words(moment, zone, only_day=interview.only_day) if moment else "no date"
    yield f"When: {when}"
    if not interview.in_writing:
        yield f"Length: {_length(records, interview)}"
    where = f", {escaped(interview.place)}" if interview.place else ""
    yield f"How: {interview.format.value}{where} ({interview.status.value})"
    contact = records.contacts.get(interview.contact_id)
    if contact is None:
        return
    if introducer := records.introducer_of(contact):
        yield f"Introduced by: {escaped(introducer.name)}"
    if personal and (reached := [*contact.emails, *contact.phones, *contact.links]):
        yield f"Contact: {', '.join(map(escaped, reached))}"


def _length(records: Records, interview: Interview) -> str:
    agreed = f"{interview.minutes} minutes agreed"
    if not (interview.started and interview.ended):
        return agreed
    talked = round((interview.ended - interview.started) / timedelta(minutes=1))
    # Nothing was agreed where a talk was logged for its transcript.
    is_logged = interview.start is None and talked == interview.minutes
    if is_logged and any(note.spoken for note in records.lines_of(interview.id)):
        return counted(talked, "minute")
    return f"{agreed}, {talked} talked"


def questions_and_answers(
    agenda: Sequence[AgendaItem], notes: Sequence[Note], *, stamped: bool
) -> Iterator[str]:
    """Yield a section for each question that was asked, with the notes on it, and the rest."""
    if agenda:
        yield "## Questions and answers"
    answered = {note.item_id for note in notes}
    asked = [item for item in agenda if item.id in answered or item.state is QuestionState.ANSWERED]
    # Before the talk none is asked, and all are shown.
    for number, item in enumerate(asked or agenda, start=1):
        answers = [note for note in notes if note.item_id == item.id]
        must_ask = " (must-ask)" if item.must_ask else ""
        yield f"### {number}. {escaped(item.text)}{must_ask}"
        yield note_lines(answers, stamped=stamped) if answers else f"*{_STATUS_WORDS[item.state]}*"
    if asked and (left := [escaped(item.text) for item in agenda if item not in asked]):
        yield f"Not asked: {' '.join(left)}"
    known = {item.id for item in agenda}
    if loose := [note for note in notes if note.item_id not in known]:
        yield "## Other notes" if agenda else "## Notes"
        yield note_lines(loose, stamped=stamped)


def note_lines(notes: Iterable[Note], *, stamped: bool) -> str:
    """Return a list of lines of notes, each with its mark in words."""
    return "\n".join(_line(note, stamped=stamped) for note in notes)


def _line(note: Note, *, stamped: bool) -> str:
    text = escaped(note.text)
    stamp = f"- {_stamp(note)}" if stamped and note.is_timed else "-"
    match note.mark:
        case Mark.PLAIN:
            return f"{stamp} {text}"
        case Mark.QUOTE:
            return f"{stamp} **{note.mark.words}:** “{text}”"
        case _:
            return f"{stamp} **{note.mark.words}:** {text}"


def _transcript(records: Records, interview: Interview, *, personal: bool) -> Iterator[str]:
    """Yield every line of a transcript, also those that are marked and stand above."""
    lines = records.lines_of(interview.id)
    lines = [note for note in lines if personal or note.mark is not Mark.PERSONAL]
    for heading, spoken in transcripts_in(lines).items():
        yield f"## {heading}"
        stamped = any(note.is_timed for note in spoken)
        yield "\n".join(_spoken(note, stamped=stamped) for note in spoken)


def _spoken(note: Note, *, stamped: bool) -> str:
    stamp = f"- {_stamp(note)}" if stamped else "-"
    mark = f"**{note.mark.words}:** " if note.mark.value else ""
    return f"{stamp} {mark}{escaped(spoken_words(note))}"


def _stamp(note: Note) -> str:
    minutes, seconds = divmod(max(0, note.seconds), 60)
    return f"{minutes:02}:{seconds:02}"


def _promises(records: Records, interview: Interview) -> Iterator[str]:
    promises = [
        followup
        for followup in records.followups_of(interview.contact_id)
        if followup.interview_id == interview.id and followup.what
    ]
    if not promises:
        return
    yield "## Promises"
    lines = []
    for promise in promises:
        box = "x" if promise.decision is Decision.DONE else " "
        who = "they offered" if promise.theirs else "I promised"
        due = f" (by {day_words(promise.due)})" if promise.due else ""
        dropped = " (dropped)" if promise.decision is Decision.DROPPED else ""
        lines.append(f"- [{box}] {who}: {escaped(promise.what)}{due}{dropped}")
    yield "\n".join(lines)


def reflection_written(interview: Interview) -> Iterator[str]:
    """Yield what was written afterwards, prompt by prompt; nothing if nothing was."""
    written = list(_prompted("Reflection", interview.reflection.__dict__, _PROMPTS))
    if interview.drawn is not None:
        # Below a prompt it would be read as part of that answer.
        drawn = f"Drawn to this work afterwards: {interview.drawn.value}"
        written = ["## Reflection", drawn, *written[1:]]
    yield from written


def _prompted(title: str, answers: dict[str, str], prompts: dict[str, str]) -> Iterator[str]:
    written = {words: answers[name] for name, words in prompts.items() if answers[name].strip()}
    if not written:
        return
    yield f"## {title}"
    for words, answer in written.items():
        yield f"### {words}"
        yield "\n".join(escaped(line) for line in answer.strip().splitlines())


def moment_words(moment: datetime, zone: tzinfo, *, only_day: bool = False) -> str:
    """Return a moment by the clock of a zone: Tuesday, November 17, 2026, 14:48 EST.

    With `only_day` without the hour.
    """
    local = moment.astimezone(zone)
    if only_day:
        return f"{local:%A}, {day_words(local.date())}"
    return f"{local:%A}, {day_words(local.date())}, {local:%H:%M %Z}"


def day_words(day: date) -> str:
    """Return a day with its year: November 17, 2026."""
    return f"{day:%B} {day.day}, {day.year}"
