"""Answers laid out as sheets, to be read side by side or copied (O3)."""

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo

from tui.model.interview import Agreement, Interview
from tui.model.note import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.sheet import LabeledLine, Section, Sheet
from tui.playbook.answers.answers import Answer, QuestionGroup, agreement_words, lines_of
from tui.playbook.answers.learned import Learned
from tui.playbook.answers.reflections import DRAWN_TITLE, PROMPTS, DrawnAfter, Reflected
from tui.playbook.answers.search import Hit, NotesOf
from tui.playbook.answers.tips import Tip, TipKind
from tui.playbook.contacts.history import interview_begin
from tui.playbook.time.dates import in_words, minutes_and_seconds


def comparison_sheet(
    records: Records,
    group: QuestionGroup,
    zone: tzinfo,
    *,
    personal: bool = False,
    notes_of: NotesOf | None = None,
) -> Sheet:
    """Return one question with everybody's answers, one section each, the latest first.

    Personal lines (`~`) are left out unless asked for, and the end says how many were.
    `notes_of` returns the notes of an interview; see `lines_of`.
    """
    left_out = 0
    sections = []
    for answer in group.answers:
        notes = lines_of(records, answer, notes_of)
        kept = [note for note in notes if personal or note.mark is not Mark.PERSONAL]
        left_out += len(notes) - len(kept)
        heading = _heading(records, answer, zone)
        sections.append(Section(heading, _notes(kept, answer.interview)))
    before = [f"also asked: {wording}" for wording in group.wordings if wording != group.text]
    if words := agreement_words(group.answers):
        before.append(words)
    return Sheet(group.text, tuple(sections), tuple(before), left_out_words(left_out))


def prompt_sheet(
    records: Records, prompt: str, reflected: Iterable[Reflected], zone: tzinfo
) -> Sheet:
    """Return what was written for one prompt of A4 after each conversation."""
    sections = []
    for thoughts in reflected:
        who = (
            f"{_who(records, thoughts.contact)}, {_day(interview_begin(thoughts.interview), zone)}"
        )
        for thought in thoughts.thoughts:
            later = f", {thought.days} days later" if thought.days else ""
            sections.append(
                Section(f"{who}{later}", tuple(thought.text.splitlines()), running=True)
            )
    return Sheet(PROMPTS[prompt], tuple(sections))


def learned_sheet(records: Records, title: str, learned: Iterable[Learned], zone: tzinfo) -> Sheet:
    """Return what every conversation taught, one section each, the latest first."""
    sections = []
    for each in learned:
        lines = [LabeledLine(hit.entry.text, hit.entry.mark.words) for hit in each.lines]
        lines += [
            LabeledLine(line, PROMPTS[prompt])
            for prompt, thought in each.thoughts
            for line in thought.text.splitlines()
        ]
        day = _day(interview_begin(each.interview), zone)
        sections.append(Section(f"{_who(records, each.contact)}, {day}", tuple(lines)))
    return Sheet(title, tuple(sections))


def drawn_sheet(records: Records, found: Iterable[DrawnAfter], zone: tzinfo) -> Sheet:
    """Return whether the person was more drawn to the work after each conversation."""
    lines = tuple(
        f"{_day(interview_begin(after.interview), zone)}: {after.drawn.value}, "
        f"after {_who(records, after.contact)}"
        for after in found
    )
    return Sheet(DRAWN_TITLE, (Section("after each conversation", lines),) if lines else ())


def hits_sheet(
    records: Records, title: str, hits: Iterable[Hit], zone: tzinfo, *, personal: bool = False
) -> Sheet:
    """Return what a search or a mark found, one section for each conversation or record.

    Personal lines (`~`) are left out unless asked for, and the end says how many were.
    """
    left_out = 0
    lines: dict[str, list[LabeledLine]] = {}
    for hit in hits:
        if hit.entry.mark is Mark.PERSONAL and not personal:
            left_out += 1
            continue
        label = hit.entry.mark.words if hit.entry.mark is not Mark.PLAIN else ""
        lines.setdefault(_source(records, hit, zone), []).append(LabeledLine(hit.entry.text, label))
    sections = tuple(Section(source, tuple(found)) for source, found in lines.items())
    return Sheet(title, sections, last=left_out_words(left_out))


def organization_sheet(
    records: Records,
    name: str,
    listed: Sequence[Tip],
    answers: Iterable[Answer],
    zone: tzinfo,
    *,
    notes_of: NotesOf | None = None,
) -> Sheet:
    """Return what is known of an organization: resources, openings, and what people said (O1).

    Personal lines (`~`) are left out, and the end says how many were.
    """
    sections = [
        Section(f"{kind.value.capitalize()}s", found)
        for kind in TipKind
        if (found := tuple(_tip(tip, zone) for tip in listed if tip.kind is kind))
    ]
    left_out = 0
    for answer in answers:
        notes = lines_of(records, answer, notes_of)
        kept = [note for note in notes if note.mark is not Mark.PERSONAL]
        left_out += len(notes) - len(kept)
        if kept:
            title = f"{answer.who}: {answer.item.text}"
            sections.append(Section(title, _notes(kept, answer.interview)))
    title = name or "Without an organization"
    return Sheet(title, tuple(sections), last=left_out_words(left_out))


def left_out_words(personal_lines: int) -> str:
    """Return how many personal lines were left out, in words; empty when none were."""
    if personal_lines == 0:
        return ""
    return f"{personal_lines} personal line{'s' * (personal_lines > 1)} left out"


def _heading(records: Records, answer: Answer, zone: tzinfo) -> str:
    agreement = answer.item.agreement
    said = f" ({agreement.value})" if agreement is not Agreement.UNSAID else ""
    return f"{_who(records, answer.contact)}, {_day(interview_begin(answer.interview), zone)}{said}"


def _who(records: Records, contact: Contact | None) -> str:
    if contact is None:
        return "Somebody"
    parts = (contact.name, contact.title, records.organization_of(contact))
    return ", ".join(part for part in parts if part)


def _notes(notes: Iterable[Note], interview: Interview) -> tuple[LabeledLine, ...]:
    return tuple(_note(note, stamped=not interview.in_writing) for note in notes)


def _note(note: Note, *, stamped: bool) -> LabeledLine:
    text = f"“{note.text}”" if note.mark is Mark.QUOTE else note.text
    label = note.mark.words if note.mark is not Mark.PLAIN else ""
    stamp = minutes_and_seconds(max(0, note.seconds)) if stamped and note.is_timed else ""
    return LabeledLine(text, label, stamp)


def _source(records: Records, hit: Hit, zone: tzinfo) -> str:
    if organization := records.organizations.get(hit.record_id):
        return organization.name
    interview = records.interviews.get(hit.record_id)
    contact_id = interview.contact_id if interview else hit.record_id
    who = _who(records, records.contacts.get(contact_id))
    return f"{who}, {_day(hit.when, zone)}" if interview else who


def _tip(tip: Tip, zone: tzinfo) -> LabeledLine:
    when = f", {_day(tip.when, zone)}" if tip.when else ""
    return LabeledLine(f"{tip.text} ({tip.origin}{when})", tip.kind.value)


def _day(moment: datetime, zone: tzinfo) -> str:
    day = moment.astimezone(zone).date()
    return f"{in_words(day)} {day.year}"
