"""What the screen of an import says about each row."""

from datetime import datetime

from tui.app.widgets.person_card import headline
from tui.app.widgets.rows import Cell, Painter, columns
from tui.app.widgets.styles import FAINT
from tui.desk.taking_in.import_plan import Choice, PlanEntry, again_words
from tui.exchange.incoming import IncomingContact, Problem
from tui.exchange.matching.match_people import Match, Verdict
from tui.exchange.matching.repeats import Repeat
from tui.exchange.readers.detect_format import FileKind
from tui.model.records import Records
from tui.model.text.lines import clean_line

_SIGNS = {Choice.ADD: "✓", Choice.REPLACE: "✓", Choice.SEPARATE: "+", Choice.LEAVE: "·"}
_STYLES = {
    Verdict.NEW: "$success",
    Verdict.SAME: FAINT,
    Verdict.CHANGED: "$accent",
    Verdict.MAYBE: "bold $warning",
}
_PARTS = {
    FileKind.VCARD: "card",
    FileKind.OWN_JSON: "entry",
    FileKind.FOLDER: "entry",
    FileKind.LIST: "line",
    None: "line",
}
_VERDICT_WIDTH = 7
AGAIN = "again"
"""The word for a row that is one with another."""

_CHOICE_WIDTH = 6
_MOST_LETTERS = 6


def entry_row(entry: PlanEntry, choice: Choice) -> Painter:
    """Draw one entry: what is done with it, what it is, who, and what is new."""
    undecided = entry.verdict is Verdict.MAYBE and choice is Choice.LEAVE
    sign = "?" if undecided else _SIGNS[choice]
    done = "" if len(entry.choices) == 1 else "decide" if undecided else choice.words
    if entry.verdict is Verdict.MAYBE and choice is Choice.ADD:
        done = "same"
    quiet = FAINT if choice is Choice.LEAVE and not undecided else ""
    style = _STYLES[entry.verdict]
    return lambda width: columns(
        [
            Cell(sign, 1, style),
            Cell(entry.verdict.value, _VERDICT_WIDTH, style),
            Cell(" · ".join(filter(None, (entry.words, entry.doubt))), 0, quiet),
            Cell(done, _CHOICE_WIDTH, style, right=True),
        ],
        width,
    )


def again_row(person: IncomingContact, repeat: Repeat, kind: FileKind | None) -> Painter:
    """Draw a row of the file that is one with another."""
    words = again_words(person, repeat, _PARTS.get(kind, "row"))
    return lambda width: columns(
        [Cell("=", 1, FAINT), Cell(AGAIN, _VERDICT_WIDTH, FAINT), Cell(words, 0, FAINT)], width
    )


def about_again(person: IncomingContact, repeat: Repeat, kind: FileKind | None) -> list[str]:
    """Say which two rows of the file are one: each with all it says, and both together."""
    part = _PARTS.get(kind, "row").capitalize()
    return [
        f"One person twice in the file: {repeat.because}.",
        *(f"{part} {each.number}: {_all_of(each)}" for each in (repeat.first, repeat.incoming)),
        f"Together: {_all_of(person)}",
    ]


def problem_row(problem: Problem, kind: FileKind | None) -> Painter:
    """Draw a row that could not be read, or a notice about one that was."""
    words = f"{_PARTS.get(kind, 'row')} {problem.number}: {problem.reason}"
    sign, verdict, color = ("·", "note", FAINT) if problem.is_notice else ("!", "bad", "$error")
    return lambda width: columns(
        [Cell(sign, 1, color), Cell(verdict, _VERDICT_WIDTH, color), Cell(words)], width
    )


def about_entry(entry: PlanEntry, records: Records, now: datetime) -> list[str]:
    """Say in a few lines how an entry stands to the book."""
    match = entry.match
    if entry.mail is not None:
        latest = sorted(entry.mail.letters, key=lambda each: each.when, reverse=True)
        return [each.in_words(now) for each in latest[:_MOST_LETTERS]]
    if entry.appointment is not None:
        return [f"{entry.name}: {entry.appointment.words}."]
    if entry.own_profile is not None:
        return [entry.own_profile.told(would=True)]
    if match is None:
        return _about_share(entry)
    return [*filter(None, [entry.doubt]), *_about_match(match, entry, records)]


def _about_match(match: Match, entry: PlanEntry, records: Records) -> list[str]:
    known = records.contacts.get(match.contact_id)
    if known is None:
        like = f"Not in your book yet; {match.because}." if match.because else ""
        return [like or "Not in your book yet.", f"In the file: {_in_full(match.incoming)}"]
    is_known = "May be in your book" if entry.verdict is Verdict.MAYBE else "In your book"
    reach = [*known.emails, *known.phones, *known.links]
    return [
        f"{is_known}: {match.because}.",
        f"In the file: {_in_full(match.incoming)}",
        f"In the book: {' · '.join([headline(records, known), *reach])}",
    ]


def _about_share(entry: PlanEntry) -> list[str]:
    if entry.verdict is Verdict.SAME:
        return ["Your book already has exactly this."]
    lines = [f"The file has {entry.additions.removeprefix('+ ')}." if entry.additions else ""]
    if entry.difference:
        lines.append(f"Your book {entry.difference}. It stays as it is, unless you say update.")
    return [line for line in lines if line] or ["Not in your book yet."]


def _all_of(person: IncomingContact) -> str:
    """Return in one line all that a row says, the notes at its end."""
    said = [
        *(f"#{tag}" for tag in person.tags),
        *([f"introduced by {person.introducer}"] if person.introducer else []),
        *filter(None, (person.how_we_met, clean_line(person.notes))),
    ]
    return " · ".join([_in_full(person), *said])


def _in_full(person: IncomingContact) -> str:
    parts = (person.name, person.title, person.organization)
    return " · ".join([*filter(None, parts), *person.emails, *person.phones, *person.links])
