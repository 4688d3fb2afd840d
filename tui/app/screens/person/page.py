"""Everything about one person, and everything to do with them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from textual import on
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.app.dialogs.help import Reason
from tui.app.screens.person.appointment_dialog import ask_for_appointment_with, say_agreed
from tui.app.screens.person.marking import Marking
from tui.app.widgets.bindings import bindings
from tui.app.widgets.life_line import life_line_words
from tui.app.widgets.person_card import person_card
from tui.app.widgets.row_list import RowList
from tui.app.widgets.rows import Cell, Row, columns, rows_by_section
from tui.app.widgets.stage_signs import STAGE_SIGNS
from tui.app.widgets.styles import FAINT
from tui.desk.commands.table import PAGE
from tui.desk.desk import Desk
from tui.model.followup import Decision
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact
from tui.playbook.contacts import stages
from tui.playbook.contacts.life_line import life_line
from tui.playbook.contacts.stages import stage
from tui.playbook.contacts.timeline import kept_words, timeline
from tui.playbook.contacts.ways_to_reach import way_to_reach
from tui.playbook.queue.due import moment_in_words
from tui.playbook.queue.items import QueueItem
from tui.playbook.queue.ranking import in_order
from tui.playbook.time.dates import in_words, with_year

_DAY = 15
_ABOUT, _WEEKS = 2, 16
"""Lines of the card that say who it is, and the weeks of the line below them."""
_OPEN_IN = {
    InterviewStatus.PLANNED: "prep",
    InterviewStatus.SCHEDULED: "prep",
    InterviewStatus.LIVE: "call",
    InterviewStatus.TALKED: "debrief",
}


@dataclass(frozen=True, slots=True)
class _Target:
    """What `enter` opens on a row."""

    item: QueueItem | None = None
    interview: Interview | None = None
    contact_id: str = ""
    talk_id: str = ""


class PersonPage(Marking):
    """The card, what is next, promises, conversations, introductions, and all that happened."""

    BINDINGS = bindings(PAGE)
    CSS_PATH = "page.tcss"
    place = "map"
    about = "One person: what is next, what was promised, what was said."

    def __init__(self, desk: Desk, contact_id: str) -> None:
        super().__init__(desk)
        self._contact_id = contact_id
        self._targets: dict[str, _Target] = {}

    def compose_body(self) -> Iterable[Widget]:
        """Who it is, and the rows."""
        with Container(id="body"):
            with VerticalScroll(id="who", can_focus=False):
                yield Static(id="card", markup=False)
            yield RowList(id="everything", enter=self._enter_does)

    def show_book(self) -> None:
        """Draw everything again; the cursor stays."""
        contact = self.person()
        if contact is None:
            # Undo took them away.
            self.dismiss()
            return
        self.query_one("#card", Static).update(self._card(contact))
        self._targets = {}
        sections = (
            ("What is next", [*self._next_rows(contact)]),
            ("Promises", [*self._promise_rows(contact)]),
            ("Talks", [*self._talk_rows(contact)]),
            ("Introductions", [*self._introduction_rows(contact)]),
            ("Everything so far", [*self._timeline_rows(contact)]),
        )
        counted = ((f"{title} · {len(rows)}", rows) for title, rows in sections)
        self.query_one(RowList).show_rows(rows_by_section(counted))

    def person(self) -> Contact | None:
        """Return the person of the page."""
        return self.records.contacts.get(self._contact_id)

    def reasons(self) -> Sequence[Reason]:
        """Return what is next under the cursor with its rule, else what the page itself is for."""
        target = self._targets.get(self.query_one(RowList).highlighted_id)
        if target and target.item:
            return self.reasons_of(target.item)
        if target and target.contact_id:
            return [Reason("", "F8")]
        return [Reason("", rule) for rule in ("F3", "R1", "S1", "S3")]

    def action_leave(self) -> None:
        """Go back to the screen before."""
        self.dismiss()

    def action_go(self, place: str) -> None:
        """Go to a place itself, the map too; the page closes."""
        self._close()
        super().action_go(place)

    def open_interview(self, place: str, interview_id: str) -> None:
        """Show an interview; the page closes, but for a talk that is read above it."""
        if place != "talk":
            self._close()
        super().open_interview(place, interview_id)

    def _enter_does(self, row_id: str) -> str:
        target = self._targets.get(row_id)
        return "read the talk" if target and target.talk_id else "open"

    def _close(self) -> None:
        while isinstance(self.app.screen, PersonPage):
            self.app.pop_screen()

    def action_referral(self) -> None:
        """Add somebody whom this person suggested (F8)."""
        contact = self.person()
        if contact is not None:
            self.ask_for_referral(contact)

    def action_appointment(self) -> None:
        """Fix the appointment with this person, or move it (R6)."""
        contact = self.person()
        if contact is not None:
            ask_for_appointment_with(self, contact, kept=partial(say_agreed, self))

    @on(RowList.Chosen)
    def _open(self) -> None:
        target = self._targets.get(self.query_one(RowList).highlighted_id)
        if target is None:
            self.action_timeline()
        elif target.item is not None:
            self.take_up(target.item)
        elif target.interview is not None:
            place = _OPEN_IN.get(target.interview.status, "prep")
            self.open_interview(place, target.interview.id)
        elif target.talk_id:
            self.open_interview("talk", target.talk_id)
        else:
            self.app.push_screen(PersonPage(self.desk, target.contact_id))

    def _card(self, contact: Contact) -> Content:
        now = self.desk.now()
        card = person_card(self.records, contact, now, self.desk.rules).split("\n")
        months = life_line(self.records, contact, now, _WEEKS)
        lines = [*card[:_ABOUT], *([life_line_words(months, now.date())] * bool(months))]
        lines += card[_ABOUT:]
        lines.append(Content.styled(way_to_reach(contact), FAINT))
        if contact.tags:
            lines.append(Content(" ".join(f"#{tag}" for tag in contact.tags)))
        if contact.notes:
            lines += [Content(""), Content(contact.notes)]
        return Content("\n").join(lines)

    def _next_rows(self, contact: Contact) -> Iterator[Row]:
        now, zone = self.desk.now(), self.desk.zone
        for item in in_order(self.desk.queue_of(contact.id), now, zone):
            key = f"next {item.key}"
            self._targets[key] = _Target(item=item)
            when = moment_in_words(item, now, zone)
            yield _row(key, when, f"{item.what} · {item.why}", style="$accent")

    def _promise_rows(self, contact: Contact) -> Iterator[Row]:
        for followup in self.records.followups_of(contact.id):
            if not followup.what:
                continue
            is_open = followup.decision in (Decision.OPEN, Decision.POSTPONED)
            state = "open" if is_open else followup.decision.value
            due = f", {in_words(followup.due)}" if followup.due and is_open else ""
            who = "they offered" if followup.theirs else "you promised"
            words = f"{who}: {followup.what}{due}"
            yield _row(f"promise {followup.id}", f"{'○' if is_open else '✓'} {state}", words)

    def _talk_rows(self, contact: Contact) -> Iterator[Row]:
        for interview in reversed(self.records.interviews_of(contact.id)):
            key = f"talk {interview.id}"
            self._targets[key] = _Target(interview=interview)
            when = interview.started or interview.start or interview.created
            runs = interview.status is InterviewStatus.LIVE
            words = f"{'talking' if runs else interview.status.value} · {interview.length}"
            if self.records.lines_of(interview.id):
                words += f" · {kept_words(self.records, interview)}"
            yield _row(key, self._day_of(when), words)

    def _introduction_rows(self, contact: Contact) -> Iterator[Row]:
        introducer = self.records.introducer_of(contact)
        introductions = [("introduced by", introducer)] if introducer else []
        others = self.records.others_who_introduced(contact)
        introductions += [("also by", other) for other in others]
        introductions += [("introduced", other) for other in self.records.introduced_by(contact.id)]
        for place, (how, other) in enumerate(introductions):
            key = f"introduction {place}"
            self._targets[key] = _Target(contact_id=other.id)
            stands = stage(self.records, other, self.desk.rules)
            standing = stages.in_words(self.records, other, stands)
            yield _row(key, how, f"{STAGE_SIGNS[stands]} {other.name or '(no name)'} · {standing}")

    def _timeline_rows(self, contact: Contact) -> Iterator[Row]:
        for place, event in enumerate(timeline(self.records, contact)):
            said = f": {' '.join(event.said.split())}" if event.said else ""
            key = f"event {place}"
            if event.talk_id:
                self._targets[key] = _Target(talk_id=event.talk_id)
            yield _row(key, self._day_of(event.when), f"{event.what}{said}")

    def _day_of(self, when: datetime) -> str:
        now = self.desk.now()
        return with_year(when.astimezone(now.tzinfo).date(), now.date())


def _row(key: str, label: str, words: str, *, style: str = FAINT) -> Row:
    def paint(width: int) -> Content:
        return columns([Cell(label, _DAY, style), Cell(words)], width)

    return Row(key, paint)
