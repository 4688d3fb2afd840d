"""Looking things up: what was written, and what people answered."""

import math
from collections.abc import Sequence

from tui.cli.answering import say
from tui.cli.errors import CommandError
from tui.cli.spoken import spelled_out
from tui.cli.who import number_in
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.note import Mark
from tui.model.people import Contact, Organization
from tui.model.text.counting import people
from tui.model.text.lines import clean_line
from tui.playbook.answers.answers import QuestionGroup, lines_of, question_groups
from tui.playbook.answers.other_words import other_words, ways_of
from tui.playbook.answers.search import Hit
from tui.playbook.answers.search_pages import EntryKind
from tui.playbook.answers.search_query import parse, searchable
from tui.playbook.network.lookup import people_with_number
from tui.playbook.time.dates import with_year

_MOST_HITS = 10
_MOST_QUESTIONS = 20


def search(desk: Desk, *, words: Sequence[str]) -> int:
    """Say where words were written down, the latest first: who, when, and the line."""
    desk.finder.work(math.inf)
    found = desk.finder.index.search(" ".join(words), _MOST_HITS)
    called = people_with_number(desk.book.records, " ".join(words))
    for contact in called:
        say(f"{contact.name}, phone: {', '.join(contact.phones)}")
    typed = clean_line(" ".join(words))
    if not found.hits and not called:
        nothing = f"Nothing that was written down has “{typed}”"
        instead = f", nor {', '.join(found.instead)}" if found.instead else ""
        raise CommandError(f"{nothing}{instead}.")
    if found.hits and found.instead:
        say(f"Nothing has “{typed}” itself. This has {', '.join(found.instead)}:")
    for hit in found.hits:
        say(f"{_source(desk, hit)}: {hit.entry.text}")
    if found.also:
        say(f"Without “{typed}”, but with {', '.join(found.by)}:")
    for hit in found.also:
        say(f"{_source(desk, hit)}: {hit.entry.text}")
    if found.more:
        say("There is more; more words find less.")
    return 0


def _source(desk: Desk, hit: Hit) -> str:
    records = desk.book.records
    interview = records.get(Interview, hit.record_id)
    contact_id = interview.contact_id if interview else hit.record_id
    contact = records.get(Contact, contact_id)
    organization = records.get(Organization, hit.record_id)
    name = contact.name if contact else organization.name if organization else "Somebody"
    kind = hit.entry.mark.words if hit.entry.mark is not Mark.PLAIN else hit.entry.kind.value
    if hit.entry.kind is EntryKind.TRANSCRIPT:
        marked = hit.entry.mark.words if hit.entry.mark is not Mark.PLAIN else ""
        kind = ", ".join(filter(None, (marked, hit.entry.kind.value, hit.entry.speaker)))
    if interview is None:
        return f"{name}, {kind}"
    now = desk.now()
    day = with_year(hit.when.astimezone(now.tzinfo).date(), now.date())
    return f"{name}, {spelled_out(day)}, {kind}"


def answers(desk: Desk, *, words: Sequence[str]) -> int:
    """List the questions that people answered, by number, or say who answered one what (O3)."""
    groups = question_groups(desk.book.records)
    if not groups:
        raise CommandError("Nobody has answered a question yet.")
    typed = clean_line(" ".join(words))
    numbered = [*enumerate(groups, start=1)]
    if typed.isdecimal():
        _say_answers(desk, groups[number_in(words, len(groups), "questions") - 1])
        return 0
    wanted = typed.casefold()
    found = [(number, each) for number, each in numbered if wanted in each.text.casefold()]
    if not found and (ways := ways_of(parse(typed))):
        lines = [(number, each, searchable(each.text)) for number, each in numbered]
        found = [
            (number, each) for number, each, line in lines if all(way.is_in(line) for way in ways)
        ]
        if found:
            words = ", ".join(other_words(ways))
            say(f"No question has “{typed}” itself; looked for {words}, too.")
    if not found:
        raise CommandError(f"No question that was answered has “{typed}”.")
    if typed and len(found) == 1:
        _say_answers(desk, found[0][1])
        return 0
    for number, group in found[:_MOST_QUESTIONS]:
        say(f"{number}. {group.text} {people(group.people).capitalize()}.")
    if left := found[_MOST_QUESTIONS:]:
        say(f"{len(left)} more.")
    return 0


def _say_answers(desk: Desk, group: QuestionGroup) -> None:
    say(group.text)
    for answer in group.answers:
        notes = lines_of(desk.book.records, answer)
        said = "; ".join(note.text for note in notes)
        say(f"{answer.who}: {said or 'nothing noted'}.")
