"""A letter at hand: read, filled in, changed by the sentence, copied, marked as sent."""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tui.cli.answering import say
from tui.cli.errors import BAD_USAGE, CommandError
from tui.cli.who import number_in
from tui.desk.debriefing import keep_learned
from tui.desk.desk import Desk
from tui.desk.sending import (
    DraftMaker,
    follow_up_of,
    in_other_words,
    keep_letter,
    mark_sent,
    own_letter,
    put_away,
)
from tui.model.interview import Interview
from tui.model.text.patterns import pattern_of
from tui.playbook.letters.blanks import filled_in, sentence_with, sentences, with_sentence
from tui.playbook.letters.checking.checks import findings, open_blanks
from tui.playbook.letters.parts import LEARNED_BLANK, Draft, capitalized
from tui.playbook.letters.sent import TITLES, sent_already, sent_words
from tui.playbook.queue.items import QueueItem

_ANYWAY = "anyway"
_BLANK_NAMED = pattern_of(
    r"(?:blank |#|no\. ?)?(?P<number>\d{1,2})(?P<sure>[.:)])?(?:\s+|$)", re.IGNORECASE
)
_NOTHING = frozenset({"none", "nothing", "-"})


def blank_meant(words: str, blanks: int) -> tuple[int, str]:
    """Return which of so many blanks words are for, from 1, and the words: "2: soil moisture".

    Raises CommandError for a number of no blank, and where it may belong to the words.
    """
    named = _BLANK_NAMED.match(words)
    if named is None or (blanks == 1 and not named[0].casefold().startswith(("blank", "#", "no"))):
        return 1, words.strip()
    number, text = int(named["number"]), words[named.end() :].strip()
    is_sure = bool(named["sure"]) or not named[0][0].isdigit()
    if not 1 <= number <= blanks:
        if not is_sure:
            return 1, words.strip()
        raise CommandError(f"The blanks are 1 to {blanks}.", BAD_USAGE)
    if text and not is_sure:
        raise CommandError(
            f"Is {number} the blank? Then write: fill {number}: {text}. "
            f"Else write: fill 1: {words.strip()}.",
            BAD_USAGE,
        )
    return number, text


@dataclass(frozen=True, slots=True)
class LetterAtHand:
    """A letter, in the person's own words where they changed it.

    `make` makes the drafts of it; `item` is the follow-up that sending it does, if known.
    """

    desk: Desk
    make: DraftMaker
    item: QueueItem | None = None

    @property
    def draft(self) -> Draft:
        """The letter as it reads now."""
        return own_letter(self.desk, self.make(0))

    def carry_out(self, then: str, words: Sequence[str]) -> int:
        """Do with it what one of `THEN` says; "" reads it. Raises CommandError."""
        _DO[then](self, words)
        return 0

    def read(self, _words: Sequence[str] = ()) -> None:
        """Print it, and on standard error what the checks find wrong."""
        draft = self.draft
        print_draft(draft)
        sys.stdout.flush()
        found = findings(draft, self.desk.book.records, style=self.desk.letter_style)
        if already := self._already():
            print(f"{already}.", file=sys.stderr)
        elif wrong := [each.words for each in found if not each.ok]:
            print(f"Before it goes out: {'; '.join(wrong)}.", file=sys.stderr)
        for each in found:
            if each.is_aside:
                print(f"{capitalized(each.words)}.", file=sys.stderr)

    def copy(self, _words: Sequence[str] = ()) -> None:
        """Put it on the clipboard, and say where it went; refused while a blank is left."""
        draft = self.draft
        if left := open_blanks(draft, self.desk.book.records):
            raise CommandError(f"Not copied, since a blank is left to fill in: {left[0]}.")
        print(self.desk.clipboard.copy(draft.body).words, file=sys.stderr)

    def fill(self, words: Sequence[str]) -> None:
        """Fill in a blank, the first one where no number is said, or read those that are left."""
        draft = self.draft
        left = open_blanks(draft, self.desk.book.records)
        if not left:
            say("Nothing is blank in this letter.")
            return
        number, text = blank_meant(" ".join(words), len(left))
        if not text:
            self._say_blanks("Blank", draft, left)
            return
        filled = self._filled(draft, left[number - 1], text)
        former = sentences(draft.body)
        said = " ".join(each for each in sentences(filled.body) if each not in former)
        say(f"Filled in: {said}")
        self._say_blanks("Still blank", filled, open_blanks(filled, self.desk.book.records))

    def _say_blanks(self, words: str, draft: Draft, left: Sequence[str]) -> None:
        if len(left) == 1:
            say(f"{words}, {left[0]}: {sentence_with(draft.body, left[0])}")
            return
        for number, blank in enumerate(left, start=1):
            say(f"{words} {number}, {blank}: {sentence_with(draft.body, blank)}")
        if left:
            say("“fill 2:” and words are for the second one.")

    def say_sentences(self, _words: Sequence[str]) -> None:
        """Read it sentence by sentence, each with its number."""
        for number, sentence in enumerate(sentences(self.draft.body), start=1):
            say(f"{number}. {sentence}")

    def sentence(self, words: Sequence[str]) -> None:
        """Put other words in place of a sentence; "none" takes it out, no words read it."""
        draft = self.draft
        found = sentences(draft.body)
        number = number_in(words, len(found), "sentences")
        text = " ".join(words[1:]).strip()
        if not text:
            say(f"{number}. {found[number - 1]}")
            return
        text = "" if text.casefold() in _NOTHING else text
        self._keep(with_sentence(draft.body, number, text))
        say(f"{number}. {text}" if text else f"Sentence {number} is taken out.")

    def other_words(self, _words: Sequence[str]) -> None:
        """Take another phrasing of it."""
        other = in_other_words(self.make, self.draft.body)
        put_away(self.desk, other)
        if other.body != self.make(0).body:
            keep_letter(self.desk, other)
        self.read()

    def as_drafted(self, _words: Sequence[str]) -> None:
        """Put own words away, and read the draft."""
        put_away(self.desk, self.draft)
        self.read()

    def sent(self, words: Sequence[str]) -> None:
        """Mark it as sent; with a failing check only where "anyway" is said."""
        desk, draft = self.desk, self.draft
        if (already := self._already()) and _ANYWAY not in words:
            raise CommandError(f"{already}. “sent anyway” marks it so once more.", BAD_USAGE)
        found = findings(draft, desk.book.records, style=desk.letter_style)
        wrong = [each.words for each in found if not each.ok]
        if wrong and _ANYWAY not in words:
            raise CommandError(
                f"Not marked as sent yet: {'; '.join(wrong)}. “sent anyway” marks it so.", BAD_USAGE
            )
        mark_sent(desk, draft, follow_up_of(desk, draft, self.item))
        contact = desk.book.records.contacts[draft.contact_id]
        say(f"{TITLES[draft.kind]} to {contact.name} marked as sent.")

    def _already(self) -> str:
        """Return that it was sent already, and when, without a full stop; empty if it was not."""
        records, now, draft = self.desk.book.records, self.desk.now(), self.draft
        touch = sent_already(records, draft, now)
        name = records.contacts[draft.contact_id].name
        return sent_words(draft, touch, name, now) if touch else ""

    def _filled(self, draft: Draft, blank: str, text: str) -> Draft:
        interview = self.desk.book.records.get(Interview, draft.interview_id)
        if blank == LEARNED_BLANK and interview and draft.body == self.make(0).body:
            # It belongs to the talk, and the letter is made of that.
            keep_learned(self.desk, interview, text)
            return self.draft
        return self._keep(filled_in(draft.body, blank, text))

    def _keep(self, body: str) -> Draft:
        draft = replace(self.draft, body=body)
        keep_letter(self.desk, draft)
        return draft


_DO: dict[str, Callable[[LetterAtHand, Sequence[str]], None]] = {
    "": LetterAtHand.read,
    "read": LetterAtHand.read,
    "copy": LetterAtHand.copy,
    "fill": LetterAtHand.fill,
    "sentences": LetterAtHand.say_sentences,
    "sentence": LetterAtHand.sentence,
    "other": LetterAtHand.other_words,
    "draft": LetterAtHand.as_drafted,
    "sent": LetterAtHand.sent,
}
THEN = frozenset(_DO) - {""}
"""What can be done with a letter."""


def print_draft(draft: Draft) -> None:
    """Print a letter, with its address and subject if it has them."""
    if draft.to:
        print(f"To: {draft.to}")
    if draft.subject:
        print(f"Subject: {draft.subject}")
    if draft.subject or draft.channel:
        print()
    print(draft.body)
