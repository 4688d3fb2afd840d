"""What a letter lacks, asked for once before it is copied: why them, and what fills the blank."""

from collections.abc import Callable

from textual.screen import Screen

from tui.app.dialogs.ask_line import AskLine
from tui.app.dialogs.half_typed import DraftKeeper, ask
from tui.desk.desk import Desk
from tui.playbook.letters.blanks import filled_in, sentence_with
from tui.playbook.letters.checking.checks import open_blanks
from tui.playbook.letters.parts import Draft, LetterKind


class AskedBeforeCopying:
    """The questions of the letter on `screen`; each is asked once, and then `goes_on` is called."""

    def __init__(self, screen: Screen[bool], desk: Desk, goes_on: Callable[[], None]) -> None:
        self._screen = screen
        self._desk = desk
        self._goes_on = goes_on
        self._asked_why = self._asked_blank = False

    def asks_why_them(self, draft: Draft, answered: Callable[[], None]) -> bool:
        """Ask, once for each contact, why a request goes to them in particular (R2).

        Calls `answered` once the answer is kept. Returns whether it asked.
        """
        contact = self._desk.book.records.contacts[draft.contact_id]
        if draft.kind is not LetterKind.OUTREACH or self._asked_why:
            return False
        if contact.why_them.strip() or contact.is_close:
            return False
        self._asked_why = True
        keeper = DraftKeeper(self._desk.book, f"why:{contact.id}")

        def keep(text: str | None) -> None:
            if text and text.strip():
                self._desk.book.edit_contact(contact.id, why_them=text)
                answered()
            self._goes_on()

        question = AskLine(
            f"Why {contact.name}? One line", hint="you moved from lab work", keeper=keeper
        )
        ask(self._screen.app, question, keep)
        return True

    def asks_to_fill_in(self, draft: Draft, filled: Callable[[str], None]) -> bool:
        """Ask, once for each letter, what an update leaves blank: its sentence is the question.

        Calls `filled` with the text without the blank. Returns whether it asked.
        """
        left = open_blanks(draft, self._desk.book.records)
        if draft.kind is not LetterKind.UPDATE or self._asked_blank or len(left) != 1:
            return False
        self._asked_blank = True
        body, blank = draft.body, left[0]

        def keep(text: str | None) -> None:
            if text and text.strip():
                filled(filled_in(body, blank, text))
            self._goes_on()

        keeper = DraftKeeper(self._desk.book, f"blank:{draft.contact_id}")
        hint = f"what stands for {blank}, in words that go on from there"
        ask(self._screen.app, AskLine(sentence_with(body, blank), hint=hint, keeper=keeper), keep)
        return True
