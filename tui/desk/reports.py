"""The report of a conversation, or of a season of them: for a course, a coach, or oneself.

Markdown, in which nothing that people typed becomes formatting. As it is handed to others:
without personal lines, addresses and numbers.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import tzinfo

from tui.exchange.writers.markdown import (
    day_words,
    escaped,
    moment_words,
    questions_and_answers,
    reflection_written,
)
from tui.model.followup import Decision, FollowUp
from tui.model.interview import AgendaItem, Interview, InterviewStatus, QuestionState
from tui.model.note import Mark, Note
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.counting import counted
from tui.model.text.handed_out import without_addresses
from tui.model.text.patterns import pattern_of
from tui.playbook.answers.reflections import ASKED, drawn_over_time, reflections_on
from tui.playbook.contacts.history import interview_begin
from tui.playbook.interview.call import without_its_day
from tui.playbook.interview.told_talk import UNASKED
from tui.playbook.letters.who.fields.own_name import name_told
from tui.playbook.network.funnel import funnel

_LEARNED = (Mark.INSIGHT, Mark.QUOTE)
_NEXT_STEPS = "next_steps"
_SEVERAL_TIMES = 2
_TO_THEM = pattern_of(r"\byour?s?\b", re.IGNORECASE)


def talk_report(records: Records, interview: Interview, zone: tzinfo) -> str:
    """Return the report of one conversation; its times are by the clock of `zone`."""
    notes = _shown(records, interview)
    contact = records.contacts.get(interview.contact_id)
    sections = [
        f"# Informational interview: {escaped(_who(records, contact))}",
        "\n".join(f"- {fact}" for fact in _facts(records, interview, contact, zone)),
        *_section("What I learned", _learned(notes)),
        *questions_and_answers(_asked(interview, notes), notes, stamped=False),
        *_section("People they named", _named(records, notes)),
        *_section("Next steps", _next_steps(records, _promises(records, interview), zone)),
        *reflection_written(interview),
        *_section("Appendix: the questions on my list", _prepared(interview)),
    ]
    return _handed_out(sections)


def season_report(records: Records, zone: tzinfo) -> str:
    """Return the report of all conversations so far; its times are by the clock of `zone`."""
    talks = sorted(
        (each for each in records.interviews.values() if each.status is InterviewStatus.TALKED),
        key=interview_begin,
    )
    sections = [
        "# My informational interviews",
        "\n\n".join(filter(None, (_author(records), _period(records, talks, zone)))),
        *_section("The conversations", _table(records, talks, zone), between="\n"),
        *_section("What I wanted to know", _goals(records, talks)),
        *_section("What I learned", _learned_of(records, talks)),
        *_thoughts(records),
        *_section("Drawn to the work", _drawn(records)),
        *_section("People they named", _named_in(records, talks)),
        *_section("Next steps", _next_steps_with(records, _open_promises(records), zone)),
        *_section("The questions I asked most", _asked_most(talks)),
    ]
    return _handed_out(sections)


def transcript_left_out(records: Records, talk: Interview | None = None) -> str:
    """Return a sentence on the lines of a transcript that are in no report; "" if there are none.

    Without a talk, of all of them.
    """
    talks = [talk] if talk else [*records.interviews.values()]
    count = sum(not note.is_own for each in talks for note in records.lines_of(each.id))
    if not count:
        return ""
    who = records.contacts.get(talk.contact_id) if talk else None
    command = f"notes {who.name}" if who else "export --format md"
    lines = counted(count, "unmarked line")
    return f"Left out: {lines} of the transcript; askaround {command} prints them."


def last_talk(records: Records, contact: Contact) -> Interview | None:
    """Return the last conversation that was held with somebody, None if there was none."""
    held = [
        each for each in records.interviews_of(contact.id) if each.status is InterviewStatus.TALKED
    ]
    return max(held, key=interview_begin, default=None)


def _handed_out(sections: Iterable[str]) -> str:
    return without_addresses("\n\n".join(filter(None, sections)) + "\n")


def _section(title: str, lines: Iterable[str], *, between: str = "\n") -> Iterator[str]:
    if written := between.join(lines):
        yield f"## {title}"
        yield written


def _shown(records: Records, interview: Interview) -> list[Note]:
    notes = records.notes_of(interview.id)
    return [note for note in notes if note.mark is not Mark.PERSONAL]


def _who(records: Records, contact: Contact | None) -> str:
    if contact is None:
        return "somebody"
    parts = (contact.name, contact.title, records.organization_of(contact))
    return ", ".join(filter(None, parts))


def _facts(
    records: Records, interview: Interview, contact: Contact | None, zone: tzinfo
) -> Iterator[str]:
    if author := _author(records):
        yield author
    begin = interview_begin(interview)
    yield f"When: {moment_words(begin, zone, only_day=interview.only_day)}"
    how = "in writing" if interview.in_writing else f"{interview.format.value}, {interview.length}"
    yield f"How: {how}"
    if interview.goal:
        yield f"What I wanted to know: {escaped(interview.goal)}"
    if contact is not None and (way := _way(records, contact)):
        yield f"How I came to them: {way}"


def _author(records: Records) -> str:
    name = name_told(records.profile)
    return f"Interviewer: {escaped(name)}" if name else ""


def _name(records: Records, contact_id: str) -> str:
    contact = records.contacts.get(contact_id)
    return escaped(contact.name) if contact else "somebody"


def _way(records: Records, contact: Contact) -> str:
    introducers = [records.introducer_of(contact), *records.others_who_introduced(contact)]
    if names := [escaped(each.name) for each in introducers if each is not None]:
        return f"through {' and '.join(names)}"
    # What was written to them, as a sentence of a letter, is not for others.
    if contact.how_we_met.strip() and not _TO_THEM.search(contact.how_we_met):
        return escaped(" ".join(contact.how_we_met.split()))
    return contact.source.value if contact.source else ""


def _learned(notes: Sequence[Note]) -> Iterator[str]:
    for note in notes:
        if note.mark in _LEARNED:
            text = escaped(note.text)
            yield f"- “{text}”" if note.mark is Mark.QUOTE else f"- {text}"


def _asked(interview: Interview, notes: Sequence[Note]) -> list[AgendaItem]:
    known = {note.item_id for note in notes}
    return [item for item in interview.agenda if item.id in known]


def _named(records: Records, notes: Sequence[Note]) -> Iterator[str]:
    for contact_id in dict.fromkeys(note.contact_id for note in notes if note.contact_id):
        contact = records.contacts.get(contact_id)
        if contact is not None:
            yield f"- {escaped(_who(records, contact))}"


def _promises(records: Records, interview: Interview) -> list[FollowUp]:
    return [
        each
        for each in records.followups_of(interview.contact_id)
        if each.interview_id == interview.id and each.what
    ]


def _open_promises(records: Records) -> list[FollowUp]:
    still = (Decision.OPEN, Decision.POSTPONED)
    return [
        each
        for each in records.table(FollowUp).values()
        if each.what and each.decision in still and each.contact_id in records.contacts
    ]


def _next_steps(records: Records, promises: Iterable[FollowUp], zone: tzinfo) -> Iterator[str]:
    for promise in promises:
        if promise.decision is Decision.DROPPED:
            continue
        who = "They offered" if promise.theirs else "I promised"
        done = ", done" if promise.decision is Decision.DONE else ""
        yield f"- {who}: {_with_day(records, promise, zone)}{done}"


def _next_steps_with(records: Records, promises: Iterable[FollowUp], zone: tzinfo) -> Iterator[str]:
    """Yield what is still to do, with whom it is."""
    for promise in promises:
        who = f"{_name(records, promise.contact_id)}{' offered' if promise.theirs else ''}"
        yield f"- {who}: {_with_day(records, promise, zone)}"


def _with_day(records: Records, promise: FollowUp, zone: tzinfo) -> str:
    """Return what was promised and its day, in the place of "by fri" if that is the day."""
    if promise.due is None:
        return escaped(promise.what)
    what = without_its_day(records, promise, zone)
    return f"{escaped(what)} (by {day_words(promise.due)})"


def _named_in(records: Records, talks: Sequence[Interview]) -> Iterator[str]:
    """Yield whom they named in their talks, each once, with who did."""
    by: dict[str, dict[str, None]] = {}
    for talk in talks:
        for note in _shown(records, talk):
            if note.contact_id in records.contacts:
                by.setdefault(note.contact_id, {})[_name(records, talk.contact_id)] = None
    for contact_id, names in by.items():
        who = escaped(_who(records, records.contacts[contact_id]))
        yield f"- {who} *(by {' and '.join(names)})*"


def _goals(records: Records, talks: Sequence[Interview]) -> Iterator[str]:
    for talk in talks:
        if talk.goal:
            yield f"- {_name(records, talk.contact_id)}: {escaped(talk.goal)}"


def _prepared(interview: Interview) -> Iterator[str]:
    for number, item in enumerate(interview.agenda, start=1):
        yield f"{number}. {escaped(item.text)}"


def _period(records: Records, talks: Sequence[Interview], zone: tzinfo) -> str:
    if not talks:
        return "No conversations yet."
    first, last = (interview_begin(each).astimezone(zone).date() for each in (talks[0], talks[-1]))
    span = day_words(first) if first == last else f"{day_words(first)} to {day_words(last)}"
    people = {each.contact_id for each in talks}
    introduced = sum(bool(records.introduced_by(each)) for each in people)
    said = f"{len(people)} talked to, {introduced} of whom introduced me to somebody."
    # As the map counts what came of asking.
    total = funnel(records, zone).total
    if total.asked:
        said = f"{total.asked} asked, {total.replied} replied, {said}"
    return f"{counted(len(talks), 'conversation')}, {span}. {said}"


def _table(records: Records, talks: Sequence[Interview], zone: tzinfo) -> Iterator[str]:
    if not talks:
        return
    yield "| When | Who | How I came to them | How long |"
    yield "|---|---|---|---|"
    for talk in talks:
        contact = records.contacts.get(talk.contact_id)
        cells = (
            day_words(interview_begin(talk).astimezone(zone).date()),
            escaped(_who(records, contact)),
            _way(records, contact) if contact else "",
            "in writing" if talk.in_writing else talk.length,
        )
        yield f"| {' | '.join(map(_in_cell, cells))} |"


def _in_cell(words: str) -> str:
    return words.replace("|", "\\|")


def _learned_of(records: Records, talks: Sequence[Interview]) -> Iterator[str]:
    for talk in talks:
        lines = list(_learned(_shown(records, talk)))
        if lines:
            name = _who(records, records.contacts.get(talk.contact_id))
            yield f"\n**{escaped(name)}**\n"
            yield from lines


def _thoughts(records: Records) -> Iterator[str]:
    for prompt, question in ASKED.items():
        if prompt == _NEXT_STEPS:
            continue
        lines = []
        for reflected in reflections_on(records, prompt):
            text = " ".join(reflected.thoughts[-1].text.split())
            who = reflected.contact.name if reflected.contact else "somebody"
            lines.append(f"- {escaped(text)} *(after {escaped(who)})*")
        yield from _section(question, lines)


def _drawn(records: Records) -> Iterator[str]:
    for after in drawn_over_time(records):
        who = after.contact.name if after.contact else "somebody"
        yield f"- After {escaped(who)}: {after.drawn.value}"


def _asked_most(talks: Sequence[Interview]) -> Iterator[str]:
    answered = Counter(
        item.text
        for talk in talks
        for item in talk.agenda
        # "May I mention your name?" is a courtesy, and nothing to learn from.
        if item.state is QuestionState.ANSWERED and not item.closing and item.text != UNASKED
    )
    for text, times in answered.most_common(10):
        if times < _SEVERAL_TIMES:
            break
        yield f"- {escaped(text)} ({times})"
