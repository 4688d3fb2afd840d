"""A letter: the draft, what the checks say about it, and what to do with it."""

from dataclasses import replace
from datetime import datetime

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.widgets import Static

from tui.app.dialogs.copy_and_write import ask_where_to_write, copy_and_say, file_name
from tui.app.dialogs.dialog import Dialog
from tui.app.dialogs.half_typed import TAKE_BACK, DraftKeeper
from tui.app.dialogs.help import Help
from tui.app.dialogs.messages import saving_words, say, say_press_again
from tui.app.first_look import ROOMY
from tui.app.screens.person.letter.asked_before_copying import AskedBeforeCopying
from tui.app.screens.person.letter.findings_words import not_sent_words, reasons_of
from tui.app.screens.person.letter.first_blank import first_blank
from tui.app.screens.person.letter.letter_checks import LetterChecks
from tui.app.screens.person.letter.letter_text import ONLY_WHILE_READING, LetterText
from tui.app.screens.person.letter.mailing import Mailing
from tui.app.screens.person.letter.own_programs import OwnPrograms
from tui.app.screens.person.letter.sent_before import SentBefore
from tui.app.screens.person.letter.taking_back import TakingBack
from tui.app.screens.person.times import ask_for_times
from tui.app.widgets.bindings import bindings
from tui.app.widgets.key_hints import KeyHints
from tui.desk.commands.dialogs import LETTER
from tui.desk.desk import Desk
from tui.desk.sending import (
    DraftMaker,
    do_by_copying,
    follow_up_of,
    letter_key,
    mark_sent,
    own_text,
    put_away,
    remember_phrasing,
)
from tui.playbook.letters.checking.checks import open_blanks
from tui.playbook.letters.kinds import BY_NUMBER, RULES_OF
from tui.playbook.letters.parts import PHRASINGS, Draft, LetterKind
from tui.playbook.letters.sent import TITLES
from tui.playbook.queue.items import QueueItem


class Letter(Dialog[bool]):
    """The draft, editable after `i`, with the findings under it. Nothing is ever sent.

    It gives back whether it was marked as sent.
    """

    about = "A letter: read it, change it, copy it. Nothing is ever sent."
    acts_on = "This letter"
    BINDINGS = [
        *bindings(LETTER),
        Binding(TAKE_BACK, "take_back", "take back", show=False),
        Binding("j", "read_on(1)", "down", show=False),
        Binding("k", "read_on(-1)", "up", show=False),
    ]

    def __init__(
        self,
        desk: Desk,
        make: DraftMaker,
        *,
        follow_up: QueueItem | None = None,
        editing: bool = False,
    ) -> None:
        """Open on the first draft; `follow_up` is what sending it does, if it is known.

        With `editing` the cursor is in the text from the start.
        """
        super().__init__()
        self._editing_first = editing
        self._desk = desk
        self._follow_up = follow_up
        self._make = make
        self._phrasing = 0
        self._draft = make(0)
        self._drafted = self._draft.body
        self._keeper = DraftKeeper(desk.book, letter_key(self._draft))
        self._sent = SentBefore(desk, self._draft, self._say)
        self._checks = LetterChecks(desk)
        self._warned_of_blank = self._warned_of_checks = False
        self._is_edited = False
        self._done_by_copying = False
        self._is_typing = False
        self._own: Draft | None = None
        self._programs = OwnPrograms(self, desk, self._keeper, self._take, self._say)
        self._own_before = own_text(desk, self._draft)
        self._back = TakingBack(desk, self._say, self._taken_back)
        self._asked = AskedBeforeCopying(self, desk, self.action_copy)

    def compose(self) -> ComposeResult:
        """To whom, the text, the findings, the keys."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = self._mode_words(editing=False)
            yield Static(classes="dialog-title", id="head", markup=False)
            yield LetterText(
                read_only=True,
                show_cursor=False,
                id="body",
                soft_wrap=True,
                show_line_numbers=False,
            )
            yield Static(id="findings", markup=False)
        yield KeyHints(saving_words(self._desk.book))

    def on_mount(self) -> None:
        """Show the text that was not finished, else what was sent, else the first phrasing."""
        unfinished = own_text(self._desk, self._draft)
        self._show(replace(self._draft, body=self._sent.text or self._draft.body))
        if unfinished == self._drafted:
            unfinished = ""
        if unfinished:
            self._show(replace(self._draft, body=unfinished), own=True)
        if self._sent:
            other = " This text of yours is another one, not sent." if unfinished else ""
            self._say(f"{self._sent.words}.{other}")
        elif unfinished:
            other = self._desk.key("letter.phrasing")
            self._say(f"This is your own text, not yet sent. {other} shows other words.")
        elif self._keeper.aside():
            self._say(
                "A fault came up while a text of yours was here, so these are other words. "
                f"{TAKE_BACK} takes it back."
            )
        self.watch(self.query_one(LetterText), "read_only", self._show_mode, init=False)
        if self._editing_first and not self._sent:
            self.action_edit_text()

    def _show_mode(self, reading: bool) -> None:  # noqa: FBT001 - as Textual calls it
        dialog = self.query_one(".dialog")
        dialog.border_title = self._mode_words(editing=not reading)
        dialog.set_class(not reading, "-editing")

    def _mode_words(self, *, editing: bool) -> str:
        if editing:
            return f"editing · {self._desk.key('text.stop')} ends it"
        how = f"{self._desk.key('letter.edit')} edits"
        if self._sent:
            return f"sent {self._sent.day} · {how}"
        return f"reading · {how}"

    @property
    def _whom(self) -> str:
        return self._desk.book.records.contacts[self._draft.contact_id].name

    def on_key(self, event: Key) -> None:
        """Tell who types a word into a letter that is only read from who gives a command."""
        command = self.active_bindings.get(event.key)
        if command is None or command.binding.action != "copy":
            self._warned_of_blank = False
        if not self.query_one(LetterText).read_only or (
            command is not None and command.binding.action == "sent"
        ):
            return
        self._warned_of_checks = self._sent.is_asked = False
        self._is_typing = event.is_printable and command is None
        if self._is_typing:
            self._say(f"You are reading this letter: {self._desk.key('letter.edit')} edits it.")

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Leave the letters to the text while it is being edited; times are for one kind only."""
        if action == "times" and self._draft.kind is not LetterKind.SCHEDULE:
            return False
        editing = not self.query_one(LetterText).read_only if self.is_mounted else False
        return not editing or action not in ONLY_WHILE_READING

    def on_text_area_changed(self) -> None:
        """Show what the checks say about the text as it stands."""
        body = self.query_one(LetterText).text
        self._draft = replace(self._draft, body=body)
        # What is taken back while one reads was typed before.
        self._is_edited = self._is_edited or not self.query_one(LetterText).read_only
        if self._is_edited:
            self._keep(body)
        self._warned_of_blank = self._warned_of_checks = False
        self._show_findings()

    def on_resize(self) -> None:
        """Say less of the checks where the letter needs the room."""
        if self.is_mounted:
            self._show_findings()

    def _show_findings(self) -> None:
        short = self.app.size.height < ROOMY
        self.set_class(short, "-short")
        shown = self._checks.words(self._draft, in_short=short)
        self.query_one("#findings", Static).update(shown)

    def _keep(self, body: str) -> None:
        """Keep the text as it stands; what is no other than the draft is nobody's own text."""
        if body != self._drafted:
            self._keeper.save(body)
        elif own_text(self._desk, self._draft):
            put_away(self._desk, self._draft)

    def set_draft_aside(self) -> None:
        """Keep the text out of the way: a fault came up, which it may have caused."""
        self._keeper.set_aside()

    def action_take_back(self) -> None:
        """Show the text that was set aside, unless there is another one by now."""
        if self._keeper.aside() and not self._keeper.text():
            self._keeper.take_back()
            self._show(replace(self._draft, body=self._keeper.text()), own=True)

    def offers(self, command_id: str) -> bool:
        """Whether a command is of use: what went out has no other words, and goes out once."""
        return command_id not in {"letter.phrasing", "letter.sent"} or not self._sent.is_for_good

    def action_phrasing(self) -> None:
        """Change to another phrasing; the person's own text comes around with the first one.

        What was sent stays as it was sent.
        """
        if self._sent.keeps_its_words():
            return
        if self._draft.body != self._make(self._phrasing).body:
            self._own = self._draft
        self._phrasing += 1
        if self._own is not None and self._phrasing % PHRASINGS == 0:
            self._show(self._own, own=True)
        else:
            self._show(self._make(self._phrasing))

    def action_read_on(self, lines: int) -> None:
        """Move the text that is read."""
        self.query_one(LetterText).scroll_relative(y=lines, animate=False)

    def action_edit_text(self) -> None:
        """Edit the text in place; escape ends it."""
        if refusal := self._desk.book.refusal:
            say(self.app, f"{refusal} What you type is not kept.", wrong=True)
        text = self.query_one(LetterText)
        text.read_only = False
        text.focus()
        if place := first_blank(text.text, open_blanks(self._draft, self._desk.book.records)):
            text.selection = place
        self.refresh_bindings()

    def action_copy(self) -> None:
        """Copy the text; why them and the blank of an update are asked for once, others told of."""
        if self._asks_first():
            return
        left = open_blanks(self._draft, self._desk.book.records)
        if left and not self._warned_of_blank:
            self._warned_of_blank = True
            fill, again = self._desk.key("letter.edit"), self._desk.key("letter.copy")
            how = f"{fill} fills it in; {again} again copies it as it is."
            say_press_again(self.app, f"Still blank: {', '.join(left)}. {how}")
            return
        done = do_by_copying(self._desk, self._draft, self._follow_up)
        self._done_by_copying = self._done_by_copying or bool(done)
        copy_and_say(self.app, self._desk, self._draft.body, done)

    def _asks_first(self) -> bool:
        """Ask for what the letter lacks and the person alone knows; return whether it did."""
        as_drafted = self._draft.body == self._make(self._phrasing).body
        draft = self._draft

        def draft_again() -> None:
            if as_drafted:
                self._show(self._make(self._phrasing))

        return self._asked.asks_why_them(draft, draft_again) or self._asked.asks_to_fill_in(
            draft, self._take
        )

    def action_undo(self) -> None:
        """Take back what was done last in this letter."""
        self._back.undo(self.query_one(LetterText))

    def action_redo(self) -> None:
        """Make again what was taken back here."""
        self._back.redo(self.query_one(LetterText))

    def _taken_back(self) -> None:
        self._done_by_copying = False
        if not self._is_edited and not own_text(self._desk, self._draft):
            self._show(self._make(self._phrasing))

    def action_pipe(self) -> None:
        """Send the text through the person's own program, and show what came back."""
        self._programs.pipe(self._draft.body)

    def action_open_editor(self) -> None:
        """Edit the text in the person's own editor."""
        self._programs.edit()

    def action_sent(self) -> None:
        """Mark it sent, a touch on the timeline; one with a failing check on the second press.

        That second press follows at once, and no press counts in the middle of a word. What
        was sent already is not sent again.
        """
        if self._sent.keeps_from_sending(self.query_one(LetterText)):
            return
        wrong = [each.words for each in self._checks.of(self._draft) if not each.ok]
        if wrong and (self._is_typing or not self._warned_of_checks):
            self._warned_of_checks, self._is_typing = not self._is_typing, False
            say_press_again(self.app, not_sent_words(wrong, self._desk.key("letter.sent")))
            return
        self._remember_phrasing()
        if not self._done_by_copying:
            item = follow_up_of(self._desk, self._draft, self._follow_up)
            mark_sent(self._desk, self._draft, item)
        self._keeper.forget_aside()
        self._say(
            f"{TITLES[self._draft.kind]} to {self._whom} marked as sent. {self._desk.takes_back}"
        )
        self.dismiss(True)  # noqa: FBT003 - a dialog's answer

    def action_times(self) -> None:
        """Take the time that was agreed on, or say which ones the letter proposes (R6)."""
        contact = self._desk.book.records.contacts[self._draft.contact_id]
        as_drafted = self._draft.body == self._make(self._phrasing).body

        def changed(agreed: datetime | None) -> None:
            if agreed in contact.proposed:
                # They took one of mine: there is nothing left to settle.
                self.dismiss()
            elif as_drafted:
                self._show(self._make(self._phrasing))
            else:
                other = self._desk.key("letter.phrasing")
                self._say(f"Your own text stays as it is; {other} shows a draft with the times.")

        ask_for_times(self.app, self._desk, contact, changed)

    def action_mail(self) -> None:
        """Open it in the mail program; what is said or texted goes into no mail."""
        Mailing(self, self._desk, self._say).open(self._draft)

    def action_write_file(self) -> None:
        """Write it to a file that the person names."""
        contact = self._desk.book.records.contacts[self._draft.contact_id]
        name = file_name(f"{self._draft.kind.value} {contact.name}", "txt")
        ask_where_to_write(self.app, self._desk, self._draft.body + "\n", name)

    def action_help(self) -> None:
        """Show the rules behind the letter and its checks, and what every key does here."""
        due = [self._follow_up.rule] if self._follow_up else []
        reasons = reasons_of(self._checks.of(self._draft), [*due, *RULES_OF[self._draft.kind]])
        self.app.push_screen(Help(self, reasons=reasons, rules=self._desk.rules))

    def action_leave(self) -> None:
        """Close the letter."""
        if own_text(self._desk, self._draft) != self._own_before:
            self._desk.note_typed(f"the letter to {self._whom}")
        self._remember_phrasing()
        self.dismiss()

    def _remember_phrasing(self) -> None:
        """Keep the wording the thank-you was left at, for the debrief and the next time."""
        if remember_phrasing(self._desk, self._draft, self._phrasing):
            self._phrasing = 0

    def _show(self, draft: Draft, *, own: bool = False) -> None:
        """Show a text, which is the person's `own` or what was drafted for them, or sent."""
        self._draft = draft
        if not own:
            self._drafted = draft.body
        head = [TITLES[draft.kind], BY_NUMBER[draft.channel] if draft.channel else ""]
        head += [draft.to or "no address known", draft.subject]
        self.query_one("#head", Static).update(Content(" · ".join(filter(None, head))))
        self._is_edited = False
        text = self.query_one(LetterText)
        text.text = draft.body
        # A text that changes while a dialog closes in front of it is not drawn by itself.
        text.refresh()

    def _take(self, body: str) -> None:
        """Take over a text as the person's own, which can be taken back like what they type."""
        text = self.query_one(LetterText)
        self._is_edited = True
        text.replace(body, (0, 0), text.document.end)
        text.move_cursor((0, 0))
        self._keep(body)

    def _say(self, words: str) -> None:
        say(self.app, words)
