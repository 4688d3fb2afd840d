"""Today: the follow-up queue, worked off with the keyboard."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import partial

from textual import on
from textual.binding import Binding
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from tui.commands import TODAY
from tui.desk import Desk
from tui.model.people import Contact
from tui.playbook.dates import parse_date_words, postponed_day, relative
from tui.playbook.letters import Draft, blanks, draft_for
from tui.playbook.queue import Action, QueueItem
from tui.screens.ask_line import AskLine
from tui.screens.letter import Letter
from tui.screens.person_place import PersonPlace
from tui.widgets.bindings import bindings
from tui.widgets.person_card import person_card
from tui.widgets.rows import Cell, Row, RowList, columns

DAYS_AHEAD = 14


class Today(PersonPlace):
    """What is due and overdue, then the next 14 days, with the reason for each."""

    BINDINGS = [*bindings(TODAY), Binding("escape", "clear", "clear marks and filter", show=False)]
    CSS_PATH = "today.tcss"

    place = "today"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._items: dict[str, QueueItem] = {}
        self._marked: set[str] = set()
        self._filter = ""
        self._copied_with_blanks = ""
        self._shown_queue: list[QueueItem] = []

    def compose_body(self) -> Iterable[Widget]:
        """The queue, and the detail of the row under the cursor."""
        with Container(id="body"):
            yield RowList(id="queue")
            with VerticalScroll(id="side", can_focus=False):
                yield Static(id="card", markup=False)
                yield Static(id="draft", markup=False)

    def show_book(self) -> None:
        """Draw the queue anew; the cursor stays."""
        now = self.desk.now()
        self._shown_queue = self.desk.queue()
        horizon = now + timedelta(days=DAYS_AHEAD)
        items = [each for each in self._shown_queue if each.due <= horizon and self._matches(each)]
        self._items = {item.key: item for item in items}
        self._marked &= set(self._items)
        tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        due = [item for item in items if item.due < tomorrow]
        ahead = [item for item in items if item.due >= tomorrow]
        rows: list[Row] = []
        for title, group in (("Due and overdue", due), (f"Next {DAYS_AHEAD} days", ahead)):
            if group:
                if rows:
                    rows.append(_heading(""))
                rows.append(_heading(f"{title} · {len(group)}"))
                rows += [self._row(item, now) for item in group]
        if not rows:
            rows.append(_heading("Nothing to do." if self.records.contacts else "Nobody here yet."))
        self.query_one(RowList).show_rows(rows)
        self._show_detail()

    def tick(self) -> None:
        """Draw the queue anew when time has changed it."""
        super().tick()
        if self.is_current and self.desk.queue() is not self._shown_queue:
            self.show_book()

    def person(self) -> Contact | None:
        """Return the person of the row under the cursor."""
        item = self._item()
        return self.records.contacts.get(item.contact_id) if item else None

    def put_cursor_on(self, contact_id: str) -> None:
        """Highlight the first row of a person."""
        for item in self._items.values():
            if item.contact_id == contact_id:
                self.query_one(RowList).put_cursor(item.key)
                return

    @on(OptionList.OptionHighlighted)
    def _show_detail(self) -> None:
        item = self._item()
        card, draft = self.query_one("#card", Static), self.query_one("#draft", Static)
        contact = self.person()
        if item is None or contact is None:
            card.update(Content(_NOBODY if not self.records.contacts else _NOTHING_DUE))
            draft.update("")
            return
        why = Content.assemble(
            Content.styled(f"{item.what[:1].upper()}{item.what[1:]}", "bold"),
            Content.styled(f"\n{item.rule} · {item.why}", "$accent"),
            Content.styled(
                f" · {relative(item.due, self.desk.now(), self.desk.zone)}"
                + (" · a hard deadline" if item.hard else ""),
                "$foreground 70%",
            ),
        )
        card.update(Content("\n").join([why, person_card(self.records, contact, self.desk.zone)]))
        letter = self._draft(item)
        draft.update(Content(letter.body) if letter else "")

    def action_open(self) -> None:
        """Do it: the draft, the debrief, or the contact, whichever this follow-up is."""
        item = self._item()
        if item is None:
            return
        if self._draft(item):
            self.app.push_screen(Letter(self.desk, partial(self._some_draft, item)))
        elif item.action in {Action.REFLECT, Action.REVISIT}:
            self.open_interview("debrief", item.interview_id)
        else:
            self.action_edit()

    @on(OptionList.OptionSelected)
    def _enter(self) -> None:
        self.action_open()

    def action_done(self) -> None:
        """Mark done; what follows from it appears."""
        book, now = self.desk.book, self.desk.now()
        self._change(
            "Done:",
            self._chosen(),
            lambda item: book.mark_done(
                item.key,
                item.contact_id,
                now=now,
                touch=item.touch,
                interview_id=item.interview_id,
            ),
        )

    def action_drop(self) -> None:
        """Take it off the queue: it is not needed."""
        book, now = self.desk.book, self.desk.now()
        self._change(
            "Dropped:", self._chosen(), lambda item: book.drop(item.key, item.contact_id, now=now)
        )

    def action_rest(self) -> None:
        """Let the contacts rest (N4)."""
        book = self.desk.book
        self._change("Let rest:", self._chosen(), lambda item: book.rest_contact(item.contact_id))

    def action_shift_day(self, days: int) -> None:
        """Postpone, or bring forward, by days."""
        now, zone = self.desk.now(), self.desk.zone
        self._postpone(self._chosen(), lambda item: postponed_day(item, now, days=days, zone=zone))

    def action_shift_month(self) -> None:
        """Postpone by a month."""
        now, zone = self.desk.now(), self.desk.zone
        self._postpone(self._chosen(), lambda item: postponed_day(item, now, months=1, zone=zone))

    def action_pick_date(self) -> None:
        """Ask for the day it shall come back, in words."""
        items = self._chosen()
        if not items:
            return
        today = self.desk.now().date()

        def keep(words: str | None) -> None:
            if words:
                day = parse_date_words(words, today)
                self._postpone(items, lambda _item: day)

        self.ask(
            AskLine(
                "When?",
                hint="fri · 3d · +2w · dec 1 · 2026-12-01",
                preview=lambda words: _full_day(parse_date_words(words, today)),
            ),
            keep,
        )

    def action_mark(self) -> None:
        """Mark the row, or take its mark away, and go on to the next."""
        queue = self.query_one(RowList)
        if item := self._item():
            self._marked ^= {item.key}
            self.show_book()
            queue.action_cursor_down()

    def action_next_person(self) -> None:
        """Go to the one person to write to now: the most overdue."""
        if self._items:
            self.query_one(RowList).put_cursor(next(iter(self._items)))

    def action_copy(self) -> None:
        """Copy the draft straight to the clipboard; one with a blank only on the second press."""
        item = self._item()
        letter = self._draft(item) if item else None
        if item is None or letter is None:
            self.say("There is no draft for this one.")
            return
        if (open_blanks := blanks(letter.body)) and self._copied_with_blanks != item.key:
            self._copied_with_blanks = item.key
            self.say(
                f"Still blank: {', '.join(open_blanks)}. enter fills it in; y again copies it so."
            )
            return
        self.copy(letter.body)

    def action_filter(self) -> None:
        """Show only the rows that hold some text."""

        def keep(text: str | None) -> None:
            self._filter = (text or "").strip()
            self.show_book()

        self.ask(AskLine("Show only rows with", value=self._filter, hint="empty shows all"), keep)

    def action_clear(self) -> None:
        """Take the marks and the filter away."""
        self._marked.clear()
        self._filter = ""
        self.show_book()

    def _item(self) -> QueueItem | None:
        return self._items.get(self.query_one(RowList).highlighted_id)

    def _chosen(self) -> list[QueueItem]:
        if self._marked:
            return [item for key, item in self._items.items() if key in self._marked]
        item = self._item()
        return [item] if item else []

    def _draft(self, item: QueueItem) -> Draft | None:
        return draft_for(self.records, item, self.desk.now())

    def _some_draft(self, item: QueueItem, phrasing: int) -> Draft:
        draft = draft_for(self.records, item, self.desk.now(), phrasing)
        if draft is None:
            raise LookupError(f"There is no letter for {item.key}.")
        return draft

    def _matches(self, item: QueueItem) -> bool:
        contact = self.records.contacts.get(item.contact_id)
        if contact is None:
            return False
        text = f"{contact.name} {self.records.organization_of(contact)} {item.what} {item.why}"
        return self._filter.casefold() in text.casefold()

    def _postpone(self, items: list[QueueItem], day_of: Callable[[QueueItem], date]) -> None:
        book, now = self.desk.book, self.desk.now()
        days = {item.key: day_of(item) for item in items}
        first = _full_day(next(iter(days.values()))) if days else ""
        self._change(
            f"To {first}:",
            items,
            lambda item: book.postpone(item.key, item.contact_id, days[item.key], now=now),
        )

    def _change(
        self, verb: str, items: list[QueueItem], change: Callable[[QueueItem], object]
    ) -> None:
        """Change all items in one step; the cursor stays at its place, on what comes next."""
        if not items:
            return
        queue = self.query_one(RowList)
        place = queue.highlighted
        subject = items[0].what if len(items) == 1 else f"{len(items)} follow-ups"
        with self.desk.book.transaction(f"{verb} {subject}"):
            for item in items:
                change(item)
        self._marked.clear()
        self.show_book()
        queue.put_cursor_at(place)
        self.say(f"{verb} {subject}. u takes it back.")

    def _row(self, item: QueueItem, now: datetime) -> Row:
        contact = self.records.contacts[item.contact_id]
        marked = item.key in self._marked
        when = relative(item.due, now, self.desk.zone)
        overdue = when.startswith("overdue")
        style = ("bold $error" if item.hard else "$error") if overdue else "$foreground 70%"

        def paint(width: int) -> Content:
            what = f"{item.what} · {item.why}"
            return columns(
                [
                    Cell(
                        "✓" if marked else "!" if item.hard and overdue else " ", 1, "bold $accent"
                    ),
                    Cell(contact.name, min(24, width // 4), "bold"),
                    Cell(what),
                    Cell(when, 13, style, right=True),
                ],
                width,
            )

        return Row(item.key, paint)


def _heading(text: str) -> Row:
    return Row(f"heading {text}", lambda width: Content(text).truncate(width), heading=True)


def _full_day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B} {day.year}"


_NOBODY = (
    "An informational interview is a short talk held to learn, not to be hired.\n\n"
    "Press a and add somebody to ask. A friend is the easiest place to start."
)
_NOTHING_DUE = "Nothing is due in the next two weeks. Press a to add somebody else to ask."
