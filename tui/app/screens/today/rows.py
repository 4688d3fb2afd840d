"""The rows of Today."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime, tzinfo
from itertools import groupby

from rich.cells import cell_len
from textual.content import Content

from tui.app.first_look import WHEN, cells_of, item_words
from tui.app.widgets.rows import Cell, Row, columns, heading
from tui.app.widgets.styles import FAINT
from tui.app.widgets.week_bars import week_bars
from tui.desk.commands.keymap import KeyNamer
from tui.model.followup import Decision, FollowUp
from tui.model.interview import InterviewStatus
from tui.model.naming.greeting import ways_to_greet
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.counting import counted, people
from tui.model.text.folding import has_words, words_sought
from tui.playbook.network.prompts import Prompt
from tui.playbook.network.spoken_names import is_said_of, without_titles
from tui.playbook.network.week import Strip
from tui.playbook.queue.due import is_overdue, moment_in_words
from tui.playbook.queue.items import APPOINTMENTS, QueueItem
from tui.playbook.queue.ranking import Fold, Section
from tui.playbook.time.dates import in_words, with_year

WHY_NOT_TALKED = {
    InterviewStatus.NO_SHOW.value: "they did not come",
    InterviewStatus.CANCELED.value: "it was canceled",
}
"""Why an appointment did not become a talk, in words."""
TALKED_BEFORE = "you talked before it"

_DAYS_OF_A_WEEK = 7
_NAMED = 3
"""How many are named of those whose rows were changed at once."""

NameWidth = Callable[[int], int]
"""Gives the cells that names have in a row of some width."""

FOLDS = {f"fold {fold}": fold for fold in Fold}
"""What is folded, by the ids of the rows that stand for it."""
WEEK = "week"
"""The id of the row of how the week went."""


def folded_row(section: Section[QueueItem], records: Records, now: datetime, key: KeyNamer) -> Row:
    """Return the row that stands for what is folded: in short what is coming up, else how much.

    `now` is aware, in the person's zone.
    """
    if section.fold is Fold.AHEAD:
        words = _ahead_in_short(section.folded, records, now)
    else:
        wait = "can wait" if section.fold is Fold.LATE else "to write to"
        shown = f"enter or {key('today.unfold')} shows them"
        words = f"{len(section.folded):,} more {wait} · {shown}"
    return _fold_row(f"fold {section.fold}", words)


def dropped_row(dropped: Sequence[FollowUp], key: KeyNamer) -> Row:
    """Return the row that stands for what was dropped today."""
    shown = f"enter or {key('today.unfold')} shows them"
    return _fold_row(f"fold {Fold.DROPPED}", f"{len(dropped):,} dropped · {shown}")


def _fold_row(row_id: str, words: str) -> Row:
    cells = [Cell("▸", 1, FAINT), Cell(words, 0, FAINT)]
    return Row(row_id, lambda width: columns(cells, width))


def _ahead_in_short(items: Sequence[QueueItem], records: Records, now: datetime) -> str:
    """Return who has something on which day, and at what hour a talk is: "Fri Priya 10:00, Lena".

    From a week ahead on a weekday alone would be read as the next one, so that is a date.
    """
    called = _called([records.contacts[item.contact_id] for item in items])
    parts = []
    for day, on in groupby(items, key=lambda item: item.due.astimezone(now.tzinfo).date()):
        who: dict[str, None] = {}
        for item in on:
            hour = f"{item.due.astimezone(now.tzinfo):%H:%M}"
            talk = f" {hour}" if item.action in APPOINTMENTS else ""
            who[f"{called[item.contact_id]}{talk}"] = None
        is_near = (day - now.date()).days < _DAYS_OF_A_WEEK
        parts.append(f"{f'{day:%a}' if is_near else in_words(day)} {', '.join(who)}")
    return " · ".join(parts)


def _called(contacts: Sequence[Contact]) -> dict[str, str]:
    """Return what each is called for short, by id: "Kim"; of two of that name "Kim P."."""
    people = {contact.id: contact for contact in contacts}
    # Nobody is greeted as "the recruiter".
    first = {
        each.id: each.greet_as or next(iter(ways_to_greet(each.name)), each.name)
        for each in people.values()
    }
    initials = {}
    for each in people.values():
        family = each.name.split()[-1][:1] if each.name.split() else ""
        initials[each.id] = f"{first[each.id]} {family}." if family else first[each.id]
    namesakes, alike = Counter(first.values()), Counter(initials.values())
    called = {}
    for each in people.values():
        if namesakes[first[each.id]] == 1:
            called[each.id] = first[each.id]
        else:
            called[each.id] = initials[each.id] if alike[initials[each.id]] == 1 else each.name
    return called


def item_row(
    records: Records,
    item: QueueItem,
    now: datetime,
    zone: tzinfo,
    *,
    mark: bool,
    names: NameWidth,
    calm: bool = False,
) -> Row:
    """Return the row of an item: mark or hard deadline, who, what and why, when.

    Names have as many cells as `names` gives them in a width. A `calm` one says that it is
    late, but not in red.
    """
    name = records.contacts[item.contact_id].name
    late = is_overdue(item, now, zone) and not calm
    style = ("bold $error" if item.hard else "$error") if late else FAINT
    sign = "▪" if mark else "!" if item.hard else " "

    def paint(width: int) -> Content:
        when = moment_in_words(item, now, zone)
        who, words = cells_of(name, item.what, when, names(width), width)
        cells = [
            Cell(sign, 1, "bold $accent"),
            Cell(name, who, "bold"),
            Cell(item_words(item, words, when), words),
            Cell(when, WHEN, style, right=True),
        ]
        return columns(cells, width)

    return Row(item.key, paint)


def done_words(records: Records, followup: FollowUp) -> tuple[str, str]:
    """Return for whom something was done or dropped today, and what it was."""
    contact = records.contacts.get(followup.contact_id)
    what = followup.summary or followup.what or followup.key.partition(":")[0]
    dropped = followup.decision is Decision.DROPPED
    return contact.name if contact else "", f"{what} · dropped" if dropped else what


def done_row(records: Records, followup: FollowUp, zone: tzinfo, *, names: NameWidth) -> Row:
    """Return the row of what was done or dropped today; its id is `done:` and the key."""
    name, what = done_words(records, followup)
    dropped = followup.decision is Decision.DROPPED
    at = f"{followup.decided.astimezone(zone):%H:%M}" if followup.decided else ""

    def paint(width: int) -> Content:
        who, words = cells_of(name, what, at, names(width), width)
        cells = [
            Cell("–" if dropped else "✓", 1),
            Cell(name, who),
            Cell(what, words),
            Cell(at, WHEN, right=True),
        ]
        return columns(cells, width).stylize(FAINT)

    return Row(f"done:{followup.key}", paint)


def strip_row(strip: Strip) -> Row:
    """Return the row of the talks of this week, and of what came of the last weeks."""
    talks = f"Talks this week {strip.talks}"
    if strip.goal:
        done = min(strip.talks, strip.goal)
        talks += f" of {strip.goal} {'▰' * done}{'▱' * (strip.goal - done)}"
    asked, talked = week_bars(strip.asked), week_bars(strip.talked)
    weeks = f"asked {asked}  talked {talked}  {len(strip.asked)} weeks"

    def paint(width: int) -> Content:
        words = f"{talks}   {weeks}"
        return Content.styled(words if cell_len(words) <= width else talks, f"not bold {FAINT}")

    return Row("heading strip", paint, heading=True)


def week_row(words: str) -> Row:
    """Return the row of how the week went (O5)."""
    return Row(WEEK, lambda width: columns([Cell("·", 1), Cell(words)], width))


def prompt_row(prompt: Prompt) -> Row:
    """Return the row of a step that is only proposed."""

    def paint(width: int) -> Content:
        return columns([Cell("+", 1, "bold $accent"), Cell(prompt.what)], width)

    return Row(prompt.key, paint)


def subject(items: Sequence[QueueItem]) -> str:
    """Return what is changed: “write once more, briefly”, or how many follow-ups."""
    return f"“{items[0].what}”" if len(items) == 1 else counted(len(items), "follow-up")


def moved_words(items: Sequence[QueueItem], days: Sequence[date], today: date) -> str:
    """Return what was moved, and to which day or days."""
    span = dict.fromkeys((min(days), max(days))) if days else ()
    return f"Moved {subject(items)} to {' – '.join(with_year(day, today) for day in span)}"


def names_listed(names: Sequence[str]) -> str:
    """Return who rows are of that were changed at once: Ann Ito 2 times, Bo Lee and 3 others."""
    times = Counter(names)
    told = [f"{name} {count} times" if count > 1 else name for name, count in times.items()]
    first, rest = told[:_NAMED], told[_NAMED:]
    if rest:
        return f"{', '.join(first)} and {counted(len(rest), 'other')}"
    return " and ".join(filter(None, (", ".join(first[:-1]), first[-1])))


def resting_words(names: Sequence[str]) -> str:
    """Return who rests."""
    return f"{names[0]} rests" if len(names) == 1 else f"{people(len(names))} rest"


def why_not(key: KeyNamer, *, done: bool, prompt: bool, folded: int = 0) -> str:
    """Return why a key changes nothing on a row that is `done`, only a `prompt`, or missing.

    Nor does one on the row that stands for so many that are `folded`.
    """
    if folded:
        return f"{folded:,} are folded here: enter or {key('today.unfold')} shows them."
    if done:
        return f"This is done already: {key('today.done')} puts it back."
    if prompt:
        return "This is only a hint, nothing to keep or put off: enter follows it."
    return "There is no row to change."


def is_shown(words: Sequence[str], records: Records, contact_id: str, *texts: str) -> bool:
    """Whether the words of a filter are in the texts, or the name or organization of a contact."""
    contact = records.contacts.get(contact_id)
    about = (contact.name, records.organization_of(contact)) if contact else ()
    return has_words(words, *about, *texts)


def shown_by(wanted: str, records: Records, rows: Mapping[str, tuple[str, ...]]) -> Collection[str]:
    """Return the keys of the rows that a filter lets through: of a contact, and with texts.

    Where none has the words, those of whoever is called so for short: Bob Nakamura, Dr. Eze.
    """
    words = words_sought(wanted)
    found = [key for key, row in rows.items() if is_shown(words, records, *row)]
    if found or not words:
        return found
    called = without_titles(wanted)
    return [
        key
        for key, (contact_id, *_) in rows.items()
        if (contact := records.contacts.get(contact_id)) and is_said_of(called, contact.name)
    ]


def state_heading(wanted: str, *, found: bool, anybody: bool) -> Row:
    """Return the heading that says what the list is filtered by, or why it is empty."""
    if wanted:
        shown = f"Rows with “{wanted}”" if found else f"No row has “{wanted}”"
        return heading(f"{shown} · escape shows all")
    return heading("Nothing to do." if anybody else "Nobody here yet.")
