"""A letter: the draft, what is to be said of it, and what to do with it."""

import os
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from textual.app import ComposeResult, SuspendNotSupported
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.screen import ModalScreen
from textual.widgets import Static, TextArea

from tui.commands import LETTER
from tui.desk import Desk
from tui.exchange.mailto import mailto
from tui.exchange.text_file import write_new_file
from tui.model.followup import TouchKind
from tui.model.text import clean_text
from tui.playbook.letters import Draft, LetterKind, blanks, findings
from tui.screens.ask_line import AskLine
from tui.screens.copying import copy_and_say
from tui.screens.drafting import DraftKeeper
from tui.screens.editor import edit_in_editor
from tui.screens.findings_words import findings_words
from tui.screens.saving import saving_words
from tui.screens.saying import say
from tui.widgets.bindings import bindings
from tui.widgets.key_hints import KeyHints

DraftMaker = Callable[[int], Draft]
"""Makes the draft in the phrasing of this number."""

_TITLES = {
    LetterKind.OUTREACH: "Outreach message",
    LetterKind.CONFIRMATION: "Confirmation",
    LetterKind.NUDGE: "Nudge",
    LetterKind.THANK_YOU: "Thank-you note",
}
_TOUCHES = {
    LetterKind.OUTREACH: TouchKind.OUTREACH,
    LetterKind.CONFIRMATION: TouchKind.CONFIRMATION,
    LetterKind.NUDGE: TouchKind.NUDGE,
    LetterKind.THANK_YOU: TouchKind.THANK_YOU,
}


class LetterText(TextArea):
    """The body; reading it leaves the keys to the dialog, editing takes them."""

    def on_key(self, event: Key) -> None:
        """Stop editing on escape."""
        if event.key == "escape" and not self.read_only:
            event.stop()
            event.prevent_default()
            self.read_only = True


class Letter(ModalScreen[None]):
    """The draft, editable after `i`, with the findings under it. Nothing is ever sent."""

    BINDINGS = bindings(LETTER)

    def __init__(self, desk: Desk, make: DraftMaker) -> None:
        super().__init__()
        self._desk = desk
        self._make = make
        self._phrasing = 0
        self._draft = make(0)
        draft = self._draft
        key = f"letter:{draft.kind.value}:{draft.interview_id or draft.contact_id}"
        self._keeper = DraftKeeper(desk.book, key)
        self._warned_of_blank = False

    def compose(self) -> ComposeResult:
        """To whom, the text, the findings, the keys."""
        with Vertical(classes="dialog"):
            yield Static(classes="dialog-title", id="head", markup=False)
            yield LetterText(read_only=True, id="body", soft_wrap=True, show_line_numbers=False)
            yield Static(id="findings", markup=False)
        yield KeyHints(saving_words(self._desk.book))

    def on_mount(self) -> None:
        """Show the text that was not finished, else the first phrasing."""
        unfinished = self._keeper.text()
        self._show(replace(self._draft, body=unfinished or self._draft.body))
        if unfinished:
            self._say("This is your own text, not yet sent. tab begins anew.")

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Leave the letters to the text while it is being edited."""
        editing = not self.query_one(LetterText).read_only if self.is_mounted else False
        return not editing or action not in {
            "copy",
            "phrasing",
            "sent",
            "mail",
            "write_file",
            "open_editor",
            "edit_text",
            "leave",
        }

    def on_text_area_changed(self) -> None:
        """Say what is to be said of the text as it stands."""
        body = self.query_one(LetterText).text
        self._draft = replace(self._draft, body=body)
        if not self.query_one(LetterText).read_only:
            self._keeper.save(body)
        self._warned_of_blank = False
        found = findings(self._draft, self._desk.book.records)
        self.query_one("#findings", Static).update(findings_words(found))

    def action_phrasing(self) -> None:
        """Put it in other words."""
        self._phrasing += 1
        self._keeper.clear()
        self._show(self._make(self._phrasing))

    def action_edit_text(self) -> None:
        """Edit the text in place; escape ends it."""
        text = self.query_one(LetterText)
        text.read_only = False
        text.focus()
        self.refresh_bindings()

    def action_copy(self) -> None:
        """Copy the text; one with a blank in it only on the second press."""
        open_blanks = blanks(self._draft.body)
        if open_blanks and not self._warned_of_blank:
            self._warned_of_blank = True
            self._say(
                f"Still blank: {', '.join(open_blanks)}. i fills it in; y again copies it so."
            )
            return
        copy_and_say(self.app, self._desk, self._draft.body)

    def action_open_editor(self) -> None:
        """Edit the text in the person's own editor."""
        text = self.query_one(LetterText)
        try:
            with self.app.suspend():
                edited = edit_in_editor(text.text, os.environ)
        except SuspendNotSupported:
            self._say("No editor can be opened from here: i edits in place.")
        except (OSError, ValueError) as error:
            self._say(f"The editor did not work: {error}")
        else:
            text.text = clean_text(edited)
            self._keeper.save(text.text)

    def action_sent(self) -> None:
        """Mark it sent: a touch on the timeline."""
        contact = self._desk.book.records.contacts[self._draft.contact_id]
        self._desk.book.log_touch(
            contact.id,
            _TOUCHES[self._draft.kind],
            now=self._desk.now(),
            interview_id=self._draft.interview_id,
            text=self._draft.body,
        )
        self._keeper.clear()
        self._say(f"{_TITLES[self._draft.kind]} to {contact.name} marked as sent. u takes it back.")
        self.dismiss()

    def action_mail(self) -> None:
        """Open it in the mail program."""
        graphical = sys.platform in {"darwin", "win32"} or any(
            os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
        )
        if not graphical:
            self._say("No mail program can be opened from this terminal: y copies the text.")
            return
        link, whole = mailto(self._draft.to, self._draft.subject, self._draft.body)
        self.app.open_url(link)
        if whole:
            self._say("Opened in your mail program.")
        else:
            self._say("Too long for a link: paste the text, which is being copied.")
            copy_and_say(self.app, self._desk, self._draft.body)

    def action_write_file(self) -> None:
        """Write it to a file that the person names."""
        contact = self._desk.book.records.contacts[self._draft.contact_id]
        slug = re.sub(r"\W+", "-", contact.name.lower()).strip("-") or "letter"

        def write(name: str | None) -> None:
            if not name:
                return
            try:
                path = write_new_file(Path(name), self._draft.body + "\n")
            except FileExistsError:
                self._say(f"{name} exists already; choose another name.")
            except OSError as error:
                self._say(f"{name} could not be written: {error.strerror}.")
            else:
                self._say(f"Written to {path}.")

        self.app.push_screen(
            AskLine("Write to which file?", value=f"~/{self._draft.kind.value}-{slug}.txt"), write
        )

    def action_leave(self) -> None:
        """Close the letter."""
        self.dismiss()

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        head = f"{_TITLES[draft.kind]} · {draft.to or 'no address known'} · {draft.subject}"
        self.query_one("#head", Static).update(Content(head))
        self.query_one(LetterText).text = draft.body

    def _say(self, words: str) -> None:
        say(self.app, words)
