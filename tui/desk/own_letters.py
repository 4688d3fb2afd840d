"""A letter as the person changed it, which waits until it is marked as sent."""

from collections.abc import Callable
from dataclasses import replace

from tui.desk.desk import Desk
from tui.playbook.letters.parts import PHRASINGS, Draft, LetterKind

DraftMaker = Callable[[int], Draft]
"""Makes the draft in the phrasing of this number."""


def letter_key(draft: Draft) -> str:
    """Return under which key the person's own text of a letter is kept."""
    key = f"letter:{draft.kind.value}:{draft.interview_id or draft.contact_id}"
    # There are several reasons to write an update, each with its subject.
    return f"{key}:{draft.subject}" if draft.kind is LetterKind.UPDATE else key


def own_text(desk: Desk, draft: Draft) -> str:
    """Return the person's own text of a letter that was not sent, empty for none."""
    return desk.book.draft(letter_key(draft))


def own_letter(desk: Desk, draft: Draft) -> Draft:
    """Return a letter with the person's own text, if there is one that was not sent."""
    return replace(draft, body=own_text(desk, draft) or draft.body)


def keep_letter(desk: Desk, draft: Draft) -> None:
    """Keep the text of a letter as the person's own, until it is sent."""
    desk.book.save_draft(letter_key(draft), draft.body)


def put_away(desk: Desk, draft: Draft) -> None:
    """Forget the person's own text of a letter."""
    desk.book.clear_draft(letter_key(draft))


def in_other_words(make: DraftMaker, body: str) -> Draft:
    """Return the phrasing behind the one that a text has; behind one's own text, the first."""
    bodies = [make(number).body for number in range(PHRASINGS)]
    return make((bodies.index(body) + 1) % PHRASINGS if body in bodies else 0)
