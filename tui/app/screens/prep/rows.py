"""What Prep says: the head, the rows, and the lines under them."""

from collections.abc import Iterator
from datetime import datetime

from textual.content import Content

from tui.app.screens.prep.question_form import hint_words
from tui.app.widgets.person_card import headline
from tui.app.widgets.rows import Cell, Painter, columns
from tui.app.widgets.styles import FAINT
from tui.desk.commands.keymap import KeyNamer
from tui.model.interview import AIM, AgendaItem, Interview
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.interview.agenda import planned_minutes, summary
from tui.playbook.interview.appointment import appointment_words
from tui.playbook.interview.brief import readiness
from tui.playbook.interview.checklist import RESEARCH_PROMPTS, CheckItem
from tui.playbook.questions.choosing import missing_themes_words
from tui.playbook.questions.hints import item_hint

_RESEARCH_CHECK = "research-"


def help_words(key: KeyNamer) -> str:
    """Return which of the two lists a key acts on."""
    *some, last = map(key, ("prep.tick", "prep.add", "prep.edit", "prep.remove"))
    act = f"{', '.join(some)} and {last} act on the list that has the cursor"
    return f"{act}; {key('prep.pane')} goes to the other one."


def no_interview(key: KeyNamer) -> str:
    """Return how to begin while there is nothing to prepare."""
    return (
        "No talk to prepare for yet.\n\n"
        f"Highlight somebody on Today or Map and press {key('person.prepare')}: the questions to "
        "begin with are there, ranked, with the checklist beside them. "
        "Ten minutes and you are ready."
    )


def head_lines(
    records: Records, interview: Interview, contact: Contact, now: datetime, width: int
) -> list[Content]:
    """Return who, when and how (R6), how the agenda stands, and what it leaves out (P3)."""
    over = planned_minutes(interview) > interview.minutes and not interview.in_writing
    told = summary(interview)
    if len(told) > width:
        # As the rows say it.
        told = told.replace("only if there is time", "if time")
    lines = [
        Content.styled(headline(records, contact), "bold $primary"),
        Content(appointment_words(interview, contact, now)),
        Content.styled(told, "bold $warning" if over else "$accent"),
    ]
    missing = missing_themes_words(interview.agenda, width)
    lines.append(Content.styled(missing or "every theme has a question", FAINT))
    return lines


def checks_title(interview: Interview, checks: tuple[CheckItem, ...]) -> str:
    """Return how far the checklist is: "Checklist · 4 of 11"."""
    ticked = sum(check.id in interview.checklist for check in checks)
    return f"Checklist · {ticked} of {len(checks)}"


def questions_title(interview: Interview) -> str:
    """Return how many questions there are: "Questions · 14"."""
    return f"Questions · {len(interview.agenda)}" if interview.agenda else "Questions"


def pane_title(here: str, there: str, key: str, width: int) -> Content:
    """Return the title of a list; with a `key`, also that of the other list, to which it goes."""
    if not key:
        return Content(here)
    other = Content.assemble((key, "$accent"), " ", (there, f"{FAINT} not bold"))
    return Content.assemble(here, " " * (width - len(here) - other.cell_length), other)


def check_row(check: CheckItem, *, ticked: bool) -> Painter:
    """Return the row of an item of the checklist."""
    style = FAINT if ticked else ""
    sign = Cell("[x]" if ticked else "[ ]", 3, "$success" if ticked else FAINT)
    return lambda width: columns([sign, Cell(check.text, 0, style)], width)


def question_row(
    number: int, item: AgendaItem, *, if_time: bool = False, by_mail: bool = False
) -> Painter:
    """Return the row of a question: its rank, a sign for a must-ask, its minutes.

    One that is in reserve says so instead; `by_mail` there are no minutes.
    """
    when = "if time" if if_time else f"{item.minutes} min"
    if by_mail:
        when = "reserve" if if_time or item.closing else "e-mail"
    return lambda width: columns(
        [
            Cell(str(number), 2, FAINT, right=True),
            Cell("!" if item.must_ask else " ", 1, "bold $accent"),
            Cell(item.text, 0, FAINT if item.closing or if_time else ""),
            Cell(when, 7, FAINT, right=True),
        ],
        width,
    )


def check_foot(
    records: Records, interview: Interview, contact: Contact, check: CheckItem, key: KeyNamer
) -> Content:
    """Return an item of the checklist in full, with what it involves."""
    more = [
        Content.styled(line, FAINT)
        for line in _about_check(records, interview, contact, check, key)
    ]
    return Content("\n").join([Content(check.text), *more])


def _about_check(
    records: Records, interview: Interview, contact: Contact, check: CheckItem, key: KeyNamer
) -> Iterator[str]:
    if check.id.startswith(_RESEARCH_CHECK):
        subject = check.id.removeprefix(_RESEARCH_CHECK)
        found = " ".join(getattr(interview.research, subject).split())
        yield found or f"Look for {RESEARCH_PROMPTS[subject][1]}."
    elif check.id == "ready":
        yield from readiness(records, contact)
    elif check.id == AIM:
        yield f"{key('prep.edit')} writes it down; the call shows it at its beginning and its end."
    elif check.id == "pitch":
        pitch = " ".join(records.profile.pitch.split())
        yield pitch or f"Your profile has no pitch yet: press {key('profile')} to write one."
    elif check.id == "send-questions":
        does = (
            "drafts the letter with them"
            if interview.in_writing
            else "copies the list and ticks this"
        )
        yield f"{key('prep.copy')} {does}."
    elif check.id == "confirm":
        yield f"{key('prep.confirm')} drafts the message."
    elif not check.rule:
        yield f"Your own item: {key('prep.edit')} changes it, {key('prep.remove')} takes it away."


def question_foot(item: AgendaItem, why: str) -> Content:
    """Return how a question could be better, then all of it, its theme, why it was offered."""
    found = item_hint(item)
    facts = " · ".join(part for part in (item.theme, why) if part)
    lines = [hint_words(found)] if found else []
    lines.append(Content(item.text))
    if facts:
        lines.append(Content.styled(facts, FAINT))
    return Content("\n").join(lines)


def research_words(records: Records, interview: Interview, contact: Contact) -> Content:
    """Show what was found out, or what to look for (P1), and what to be ready for (P7)."""
    parts: list[Content] = []
    for subject, (title, prompt) in RESEARCH_PROMPTS.items():
        found = getattr(interview.research, subject).strip()
        parts.append(Content.styled(title, "bold"))
        parts.append(Content(found) if found else Content.styled(prompt, FAINT))
    parts.append(Content.styled("Be ready", "bold"))
    parts += map(Content, readiness(records, contact))
    return Content("\n").join(parts)
