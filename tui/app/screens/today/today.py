"""Today: the follow-up queue, worked off with the keyboard."""

from collections.abc import Callable, Collection, Iterable, Sequence

from textual import on
from textual.binding import Binding
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.app.dialogs.drafted_input import DraftedInput
from tui.app.dialogs.help import Reason
from tui.app.dialogs.messages import say_press_again, tells_refusal
from tui.app.first_look import ROOMY, list_size
from tui.app.screens.today.about_rows import (
    about_done,
    about_fold,
    about_item,
    about_nothing,
    about_prompt,
    about_week,
    letter_of_done,
    lines_of_dropped,
    lines_of_fold,
    opened_by_done,
)
from tui.app.screens.today.listing import listed_rows, listing
from tui.app.screens.today.queue_actions import QueueActions
from tui.app.screens.today.rows import FOLDS, WEEK
from tui.app.widgets.bindings import bindings
from tui.app.widgets.person_card import person_card
from tui.app.widgets.row_list import RowList
from tui.desk.commands.table import TODAY
from tui.desk.desk import Desk
from tui.desk.sending import do_by_copying
from tui.model.followup import FollowUp, TouchKind
from tui.model.people import Contact
from tui.playbook.contacts.done_today import can_be_put_back
from tui.playbook.letters.checking.checks import open_blanks
from tui.playbook.network.prompts import Prompt
from tui.playbook.queue.items import QueueItem
from tui.playbook.queue.ranking import Fold
from tui.playbook.rules import RULES

DETAIL_AFTER = 0.05
"""Seconds the cursor rests on a row before its detail is drawn: moving on stays quick."""


class Today(QueueActions):
    """What to do, as it ranks: now, on the clock, late, to write first, when there is time."""

    BINDINGS = [*bindings(TODAY), Binding("escape", "clear", "clear marks and filter", show=False)]
    AUTO_FOCUS = "#queue"

    place = "today"
    about = "What to do next, and for whom: the most pressing first."

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._filter = ""
        self._shown_queue: list[QueueItem] = []
        self._room = 0
        self._talk_ended = ""
        self._detail_timer: Timer | None = None
        self._detail = (Content(""), Content(""))
        self._detail_of = ""
        self._unfolded: set[Fold] = set()
        self._day = desk.now().date()

    def compose_body(self) -> Iterable[Widget]:
        """The filter, the queue, and the detail of the row under the cursor."""
        keeper = self.keeper("filter of today")
        yield DraftedInput(keeper, id="filter", hint="a name or a word", enter=self._to_list)
        with Container(id="body"):
            yield RowList(id="queue")
            with VerticalScroll(id="side", can_focus=False):
                yield Static(id="card", markup=False)
                yield Static(id="draft", markup=False)

    def _to_list(self) -> str:
        return "to the list" if self.query_one(RowList).highlighted is not None else ""

    @property
    def hinted_too(self) -> dict[str, str]:
        """What takes a filter away."""
        return {"clear": "show all"} if self._filter else {}

    def on_mount(self) -> None:
        """Show the filter only while somebody filters."""
        field = self.query_one(DraftedInput)
        field.display, field.changed = False, self._filtered

    def on_resize(self) -> None:
        """Show as much of what is folded as there is room for."""
        if self._room != list_size(*self.app.size)[1]:
            self.show_book()

    def show_book(self) -> None:
        """Draw the queue again; the cursor stays, but for a new day, which begins at the top."""
        self._room = list_size(*self.app.size)[1]
        self._shown_queue = self.desk.queue()
        self._listing = listing(
            self.desk,
            self._filter,
            unfolded=self._unfolded,
            roomy=self.app.size.height >= ROOMY,
            room=self._room,
        )
        self._items = self._listing.items
        self._marked &= set(self._items)
        queue = self.query_one(RowList)
        ended, self._talk_ended = self._talk_ended, ""
        queue.show_rows(listed_rows(self._listing, self.desk, self._marked), prefer=f"A1:{ended}")
        if self._day != (today := self.desk.now().date()):
            self._day = today
            queue.action_first()
        self._show_detail()

    def tick(self) -> None:
        """Draw the queue again when time has changed it."""
        super().tick()
        if self.is_current and self.desk.queue() is not self._shown_queue:
            self.show_book()

    def person(self) -> Contact | None:
        """Return the person of the row under the cursor."""
        row = self._row_id()
        for found in (
            self._items.get(row),
            self._listing.done.get(row),
            self._listing.prompts.get(row),
        ):
            if found is not None:
                return self.records.contacts.get(found.contact_id)
        if row == WEEK and self._listing.week:
            return self.records.contacts.get(self._listing.week.next_id)
        return None

    def offers(self, command_id: str) -> bool:
        """Whether a follow-up is marked or under the cursor for the command."""
        match command_id:
            case "today.next":
                return bool(self._items)
            case "today.unfold" | "today.fold":
                return bool(self._unfolded if command_id == "today.fold" else self._listing.folds)
            case "today.filter":
                return bool(self._items or self._filter)
            case "today.mail":
                return bool(self.desk.settings.mail_folders)
        if command_id.startswith("today."):
            return self._offers_here(command_id)
        return super().offers(command_id)

    def _offers_here(self, command_id: str) -> bool:
        item = self._item()
        match command_id:
            case "today.mark":
                return item is not None
            case "today.copy":
                return item is not None and self.asks_for_letter(item)
            case "today.done":
                done = self._listing.done.get(self._row_id())
                if done is not None and can_be_put_back(done):
                    return True
        return item is not None or bool(self._marked)

    def reasons(self) -> Sequence[Reason]:
        """Return the row under the cursor, and the rule behind it."""
        row = self._row_id()
        if item := self._items.get(row):
            return self.reasons_of(item)
        if prompt := self._listing.prompts.get(row):
            return [Reason(f"{prompt.what} · {prompt.why}", prompt.rule)]
        if done := self._listing.done.get(row):
            rule = done.key.partition(":")[0]
            return [Reason(done.summary or done.what, rule)] if rule in RULES else []
        if row == WEEK:
            return [Reason(self._listing.week_words, "O5")]
        return [Reason("", "O4" if FOLDS.get(row) is Fold.LATE else "O2")]

    def put_cursor_on(self, contact_id: str) -> None:
        """Highlight the first row of a person, out of a fold if it is in one."""
        self._come_to(lambda item: item.contact_id == contact_id)

    def show_interview(self, interview_id: str) -> None:
        """Highlight the thank-you for a talk that has just ended, if it is still owed."""
        self._talk_ended = interview_id
        self.book_changed()

    def come_to_rows(self, keys: Collection[str]) -> None:
        """Put the cursor on the first of these rows; what is folded stays so."""
        self._come_to(lambda item: item.key in keys, unfold=False)

    def _come_to(self, is_meant: Callable[[QueueItem], bool], *, unfold: bool = True) -> bool:
        """Put the cursor on the first row that is meant, if any; a fold that it is in opens."""
        # What was just changed may not be drawn yet.
        self.book_changed()
        found = next(filter(is_meant, self._items.values()), None)
        if found is None and unfold:
            for fold in self._listing.folds:
                found = next(filter(is_meant, self._listing.folded_in(fold)), None)
                if found is not None:
                    self._unfolded.add(fold)
                    self.show_book()
                    break
        if found is not None:
            self.query_one(RowList).put_cursor(found.key)
        return found is not None

    @on(RowList.Highlighted)
    def _show_detail_soon(self) -> None:
        if self._detail_timer is not None:
            self._detail_timer.stop()
        if self._row_id() != self._detail_of:
            self._detail_timer = self.set_timer(DETAIL_AFTER, self._show_detail)

    def _show_detail(self) -> None:
        self._detail_of = self._row_id()
        card, draft = self.query_one("#card", Static), self.query_one("#draft", Static)
        about = self._about()
        contact = self.person()
        if contact is not None:
            about = Content("\n").join(
                [about, person_card(self.records, contact, self.desk.now(), self.desk.rules)]
            )
        item = self._item()
        letter = self.draft_of(item) if item else None
        words = Content(letter.body if letter else "")
        for widget, shown, content in (
            (card, self._detail[0], about),
            (draft, self._detail[1], words),
        ):
            if not shown.is_same(content):
                widget.update(content)
        self._detail = (about, words)

    def _about(self) -> Content:
        row, now, zone, key = self._row_id(), self.desk.now(), self.desk.zone, self.desk.key
        if row in self._items:
            return about_item(self.records, self._items[row], now, zone, key)
        if row in self._listing.done:
            return about_done(self._listing.done[row], self.records, key)
        if prompt := self._listing.prompts.get(row):
            return about_prompt(prompt)
        if row in FOLDS:
            return about_fold(self._lines_of_fold(FOLDS[row]), key)
        if row == WEEK and self._listing.week:
            somebody = bool(self._listing.week.next_id)
            return about_week(self._listing.week_words, now.date(), somebody=somebody)
        return about_nothing(key, anybody=bool(self.records.contacts), wanted=self._filter)

    def _lines_of_fold(self, fold: Fold) -> list[tuple[str, str, str]]:
        if fold is Fold.DROPPED:
            return lines_of_dropped(self._listing.dropped.values(), self.records)
        return lines_of_fold(self._listing.folded_in(fold), self.records, self.desk.now())

    def action_open(self) -> None:
        """Do it: the draft, the call, the reflection, or the contact, whichever it is."""
        row = self._row_id()
        if row in self._listing.done:
            self._open_done(self._listing.done[row])
        elif row in self._listing.prompts:
            self._follow(self._listing.prompts[row])
        elif row == WEEK:
            if self.person():
                self.action_outreach()
            else:
                self.action_add()
        elif row in FOLDS:
            self.action_fold(False)  # noqa: FBT003 - as the key does it
        elif item := self._item():
            self.take_up(item)

    @on(RowList.Chosen)
    @tells_refusal
    def _enter(self) -> None:
        self.action_open()

    def action_to_now(self) -> None:
        """Go to the one thing that matters most now."""
        self.query_one(RowList).action_first()

    def action_undo(self) -> None:
        """Take the last change back; the cursor goes to what came back."""
        self._change_back(super().action_undo)

    def action_redo(self) -> None:
        """Make the last undone change again; the cursor goes to what is new by it."""
        self._change_back(super().action_redo, only_new=True)

    def _change_back(self, change: Callable[[], None], *, only_new: bool = False) -> None:
        former = {item.key: item for item in self.desk.queue()}
        change()
        changed = {item.key for item in self.desk.queue() if former.get(item.key) != item}
        new = changed - former.keys()
        # What is new comes before what only has another day.
        if not self._come_to(lambda item: item.key in new) and not only_new:
            self._come_to(lambda item: item.key in changed)

    def action_fold(self, fold: bool) -> None:  # noqa: FBT001 - from a key
        """Show what is folded in the row under the cursor, else all; or fold everything again."""
        queue = self.query_one(RowList)
        place, row = queue.highlighted, self._row_id()
        if fold:
            self._unfolded.clear()
        else:
            self._unfolded |= {FOLDS[row]} if row in FOLDS else self._listing.folds
        self.show_book()
        if not self._item():
            queue.put_cursor_at(place)

    def action_copy(self) -> None:
        """Copy the draft straight to the clipboard; one with a blank only on the second press."""
        item = self._item()
        letter = self.draft_of(item) if item else None
        if item is None or letter is None:
            self.say("There is no draft for this one.")
            return
        left = open_blanks(letter, self.records)
        if left and not self.is_second_press("copy", item.key):
            again = f"{self.desk.key('today.copy')} again copies it as it is."
            say_press_again(self.app, f"Still blank: {', '.join(left)}. enter fills it in; {again}")
            return
        self.copy(letter.body, do_by_copying(self.desk, letter, item))

    def action_mail(self) -> None:
        """Look through the mail, and show what is found before it is taken in."""
        folders = self.desk.settings.mail_folders
        if not folders:
            self.say(
                "No folder with mail is set: name it under [mail] in the settings (askaround "
                "config), or run askaround mail with its path."
            )
            return
        from tui.app.screens.imports.review import ImportReview  # noqa: PLC0415 - few press it
        from tui.app.screens.imports.source import ImportRequest  # noqa: PLC0415 - as above

        def taken(words: str | None) -> None:
            if words:
                self.say(words)

        self.app.push_screen(ImportReview(self.desk, ImportRequest(None, "", mail=folders)), taken)

    def action_filter(self) -> None:
        """Show only the rows that hold some text, as it is typed."""
        field = self.query_one(DraftedInput)
        field.display = True
        field.recall(self._row_id())

    def _filtered(self, words: str) -> None:
        self._filter = words.strip()
        self.show_book()
        field = self.query_one(DraftedInput)
        self._queue.action_first() if self._filter else self._come_back_to(field.came_from)
        self.offer()

    def _come_back_to(self, row: str) -> None:
        """Put the cursor on a row that stood there before, or was found; a fold opens for it."""
        if row in self._listing.dropped:
            self._unfolded.add(Fold.DROPPED)
            self.show_book()
        elif row and not self._queue.can_be_chosen(row):
            self._come_to(lambda item: item.key == row)
        self._queue.put_cursor(row)

    @on(Input.Submitted, "#filter")
    def _leave_filter(self) -> None:
        self.query_one(DraftedInput).display = bool(self._filter)
        self.query_one(RowList).focus()

    def action_clear(self) -> None:
        """Remove the filter, else the marks."""
        field = self.query_one(DraftedInput)
        if field.display:
            row = field.row_after(self._row_id())
            field.put_away()
            field.display = False
            self._queue.focus()
            self._come_back_to(row)
            return
        self._marked.clear()
        self.show_book()

    def _follow(self, prompt: Prompt) -> None:
        if prompt.contact_id:
            self.action_outreach()
        else:
            self.ask_for_contact(prompt.what, source=prompt.source)

    def _open_done(self, followup: FollowUp) -> None:
        """Show what was done: its talk, the thank-you as it was sent, else the timeline."""
        sent = letter_of_done(followup, self.records)
        talk = self.records.interviews.get(sent.interview_id) if sent else None
        place, talk_id = opened_by_done(followup, self.records)
        if place:
            self.open_interview(place, talk_id)
        elif sent and talk and sent.kind is TouchKind.THANK_YOU:
            self.open_thanks(talk)
        else:
            self.action_timeline()
