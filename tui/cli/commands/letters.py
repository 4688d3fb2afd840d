"""The commands that print a letter: letter, thanks."""

import sys
from collections.abc import Sequence
from typing import TextIO

from tui.cli.errors import CommandError
from tui.cli.who import contact_meant, with_namesakes
from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.letters.checks import findings, open_blanks
from tui.playbook.letters.findings import Finding
from tui.playbook.letters.parts import Draft, LetterKind, capitalized
from tui.playbook.letters.sent import sent_already, sent_words
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.write import letter_to


def letter(desk: Desk, *, kind: str, who: Sequence[str], copy: bool = False) -> int:
    """Print the draft of a letter to somebody; with `copy`, also put it on the clipboard.

    `kind` is a value of `LetterKind`. A draft with a blank in it is printed, but not copied.
    What the checks find wrong is said in one line on standard error.
    """
    contact = contact_meant(desk, who)
    try:
        draft = letter_to(
            desk.book.records, contact, LetterKind(kind), desk.now(), style=desk.letter_style
        )
    except ValueError as error:
        raise CommandError(with_namesakes(desk, who, str(error))) from error
    print_draft(draft)
    sys.stdout.flush()
    found = findings(draft, desk.book.records, style=desk.letter_style)
    if sent := sent_already(desk.book.records, draft, desk.now()):
        print(f"{sent_words(draft, sent, contact.name, desk.now())}.", file=sys.stderr)
    elif wrong := [each.words for each in found if not each.ok]:
        print(f"Before it goes out: {'; '.join(wrong)}.", file=sys.stderr)
    _print_asides(found, sys.stderr)
    if copy:
        if left := open_blanks(draft, desk.book.records):
            raise CommandError(f"Not copied, since a blank is left to fill in: {left[0]}.")
        print(desk.clipboard.copy(draft.body).words, file=sys.stderr)
    return 0


def thanks(desk: Desk, *, who: Sequence[str], copy: bool = False) -> int:
    """Print the thank-you note for the last conversation with somebody."""
    return letter(desk, kind=LetterKind.THANK_YOU.value, who=who, copy=copy)


def print_thanks(desk: Desk, interview: Interview, *, aloud: bool = False) -> Draft:
    """Print the thank-you note for a conversation, and return it.

    What it leaves out is said on standard error; where all is read `aloud`, behind the letter.
    """
    draft = thank_you(desk.book.records, interview, now=desk.now(), style=desk.letter_style)
    print_draft(draft)
    sys.stdout.flush()
    found = findings(draft, desk.book.records, style=desk.letter_style)
    _print_asides(found, sys.stdout if aloud else sys.stderr)
    return draft


def _print_asides(found: Sequence[Finding], stream: TextIO) -> None:
    for each in found:
        if each.is_aside:
            print(capitalized(each.words), file=stream)


def print_draft(draft: Draft) -> None:
    """Print a letter, with its address and subject if it has them."""
    if draft.to:
        print(f"To: {draft.to}")
    if draft.subject:
        print(f"Subject: {draft.subject}")
    if draft.subject or draft.channel:
        print()
    print(draft.body)
