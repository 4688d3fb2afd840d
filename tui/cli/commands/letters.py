"""The commands that print a letter: letter, confirm, thanks; and what is done with it."""

import sys
from collections.abc import Sequence

from tui.cli.commands.steps.letter_text import THEN, LetterAtHand, print_draft
from tui.cli.errors import CommandError
from tui.cli.who import contact_meant, parted, with_namesakes
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.parts import Draft, LetterKind, capitalized
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.write import asks_for_letter, draft_for, letter_to
from tui.playbook.queue.items import Action, QueueItem


def letter(desk: Desk, *, kind: str, who: Sequence[str], copy: bool = False) -> int:
    """Print the draft of a letter to somebody; with `copy`, also put it on the clipboard.

    `kind` is a value of `LetterKind`, empty for the letter that is due. `who` may end with what
    to do with the letter instead, a word of `THEN`. A draft with a blank in it is printed, but
    not copied. What the checks find wrong is said in one line on standard error.
    """
    name, then, words = parted(who, desk, THEN)
    at_hand = _letter_of_kind(desk, kind, name) if kind else _letter_due(desk, name)
    at_hand.carry_out(then, words)
    if copy:
        at_hand.copy()
    return 0


def confirm(desk: Desk, *, who: Sequence[str]) -> int:
    """Print the confirmation of the appointment with somebody, or do something with it (R8)."""
    return letter(desk, kind=LetterKind.CONFIRMATION.value, who=who)


def thanks(desk: Desk, *, who: Sequence[str], copy: bool = False) -> int:
    """Print the thank-you note for the last conversation with somebody."""
    return letter(desk, kind=LetterKind.THANK_YOU.value, who=who, copy=copy)


def _letter_of_kind(desk: Desk, kind: str, name: Sequence[str]) -> LetterAtHand:
    contact = contact_meant(desk, name)
    if kind == LetterKind.UPDATE:
        # Whoever introduced somebody hears of that before any other news.
        for item in desk.queue_of(contact.id):
            if item.action is Action.THANK_REFERRER:
                return letter_of_item(desk, item)

    def make(phrasing: int) -> Draft:
        records, style = desk.book.records, desk.letter_style
        known = records.contacts[contact.id]
        return letter_to(records, known, LetterKind(kind), desk.now(), phrasing, style=style)

    try:
        make(0)
    except ValueError as error:
        raise CommandError(with_namesakes(desk, name, str(error))) from error
    return LetterAtHand(desk, make)


def _letter_due(desk: Desk, name: Sequence[str]) -> LetterAtHand:
    contact = contact_meant(desk, name)
    for item in desk.queue_of(contact.id):
        if asks_for_letter(desk.book.records, item, desk.now()):
            return letter_of_item(desk, item)
    raise CommandError(f"No letter to {contact.name} is due; say which: {', '.join(LetterKind)}.")


def letter_of_item(desk: Desk, item: QueueItem) -> LetterAtHand:
    """Return the letter that something due asks for; raises CommandError where it asks for none."""

    def make(phrasing: int) -> Draft:
        records, style = desk.book.records, desk.letter_style
        draft = draft_for(records, item, desk.now(), phrasing, style=style)
        if draft is None:
            raise CommandError(f"There is no letter to write for this: {item.what}.")
        return draft

    make(0)
    return LetterAtHand(desk, make, item)


def print_thanks(desk: Desk, interview: Interview) -> Draft:
    """Print the thank-you note for a conversation, and return it.

    What it leaves out is said on standard error.
    """
    draft = thank_you(desk.book.records, interview, now=desk.now(), style=desk.letter_style)
    print_draft(draft)
    sys.stdout.flush()
    for each in findings(draft, desk.book.records, style=desk.letter_style):
        if each.is_aside:
            print(capitalized(each.words), file=sys.stderr)
    return draft
