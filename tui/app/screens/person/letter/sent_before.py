"""A letter that went out before it is opened: when, and what keeps it from going out again."""

from collections.abc import Callable

from tui.app.dialogs.messages import say_press_again
from tui.app.screens.person.letter.letter_text import LetterText
from tui.desk.desk import Desk
from tui.playbook.letters.parts import Draft
from tui.playbook.letters.sent import (
    has_sequel,
    is_for_good,
    sent_already,
    sent_on,
    sent_words,
    stays_words,
    text_of,
)


class SentBefore:
    """What is known of a `draft` that was sent already; `tell` says what becomes of a key."""

    def __init__(self, desk: Desk, draft: Draft, tell: Callable[[str], None]) -> None:
        self._desk = desk
        self._draft = draft
        self._tell = tell
        self._touch = sent_already(desk.book.records, draft, desk.now())
        self.is_asked = False
        """Whether the next press marks it as sent once more."""

    def __bool__(self) -> bool:
        """Whether it was sent."""
        return self._touch is not None

    @property
    def text(self) -> str:
        """The text as it was sent, empty where nobody knows it, or it was not."""
        return text_of(self._touch) if self._touch else ""

    @property
    def is_for_good(self) -> bool:
        """Whether it is not to go out again."""
        sent = self._touch
        return sent is not None and is_for_good(self._draft, sent, self._desk.now())

    @property
    def day(self) -> str:
        """When it was sent, in words."""
        return sent_on(self._touch, self._desk.now()) if self._touch else ""

    @property
    def words(self) -> str:
        """That it was sent, and when, without a full stop; empty if it was not."""
        if self._touch is None:
            return ""
        return sent_words(self._draft, self._touch, self._whom, self._desk.now())

    def keeps_its_words(self) -> bool:
        """Whether it stays as it was sent; says so."""
        if self._touch is None or not self.is_for_good:
            return False
        self._tell(stays_words(self._draft, self._touch, self._whom, self._desk.now()))
        return True

    def keeps_from_sending(self, text: LetterText) -> bool:
        """Whether it does not go out once more at this press; says why not."""
        if self._touch is None:
            return False
        key = self._desk.key
        if self.is_for_good:
            fits = (
                f" {key('person.update')} writes another letter." if has_sequel(self._draft) else ""
            )
            self._tell(f"{self.words}.{fits}")
            return True
        if not self.is_asked:
            self.is_asked = True
            again = f"{key('letter.sent')} again marks it as sent once more."
            say_press_again(text.app, f"{self.words}. {again}")
            return True
        return False

    @property
    def _whom(self) -> str:
        return self._desk.book.records.contacts[self._draft.contact_id].name
