"""A letter until it is sent: in the person's own words, and what marking it as sent does."""

import json
from collections.abc import Callable
from dataclasses import replace

from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.model.text.lines import clean_text
from tui.playbook.letters.checking.checks import findings
from tui.playbook.letters.kinds import ACTIONS
from tui.playbook.letters.parts import PHRASINGS, Draft, LetterKind
from tui.playbook.letters.sent import TOUCHES, marked_words
from tui.playbook.queue.items import Action, QueueItem

DraftMaker = Callable[[int], Draft]
"""Makes the draft in the phrasing of this number."""
_DONE_BY_COPYING = frozenset({LetterKind.CONFIRMATION, LetterKind.LINKEDIN})
"""A line or two that goes out as it is, into a window that is open already."""
_DONE_ANY_WAY = frozenset({Action.OUTREACH, Action.NUDGE, Action.SCHEDULE, Action.LINKEDIN})
"""What is as often done by a call, a text or a click as by its letter."""


def failed_checks(desk: Desk, item: QueueItem, draft: Draft | None) -> list[str]:
    """Return which checks its letter fails, before a follow-up is marked as done, in words.

    None where it needs no letter: who is asked is mostly called or texted.
    """
    if draft is None or item.action in _DONE_ANY_WAY:
        return []
    found = findings(draft, desk.book.records, style=desk.letter_style)
    return [each.words for each in found if not each.ok]


def do_with_letter(desk: Desk, item: QueueItem, draft: Draft | None) -> None:
    """Mark a follow-up as done; its letter went out in the person's own words, if there are any."""
    if draft is None:
        desk.do(item)
        return
    # What was written elsewhere is not known.
    own = own_text(desk, draft)
    desk.do(item, own)
    _let_go(desk, draft, own)


def follow_up_of(desk: Desk, draft: Draft, known: QueueItem | None = None) -> QueueItem | None:
    """Return the open follow-up that sending a letter does: the one `known`, if that is given."""
    open_items = desk.queue_of(draft.contact_id)
    if known is not None:
        return next((item for item in open_items if item.key == known.key), None)
    for item in open_items:
        if item.action is ACTIONS[draft.kind] and draft.interview_id in ("", item.interview_id):
            return item
    return None


def mark_sent(desk: Desk, draft: Draft, item: QueueItem | None) -> None:
    """Mark a letter as sent, and the follow-up done that it is for, if any.

    From then on it is no longer the person's unfinished text, unless that is undone.
    """
    name = desk.book.records.contacts[draft.contact_id].name
    with desk.book.transaction(marked_words(draft, name)):
        if item is not None:
            desk.do(item, draft.body)
        else:
            desk.book.log_touch(
                draft.contact_id,
                TOUCHES[draft.kind],
                now=desk.now(),
                interview_id=draft.interview_id,
                text=draft.body,
            )
    _let_go(desk, draft, draft.body)


def _let_go(desk: Desk, draft: Draft, sent: str) -> None:
    """Put the person's own text of a letter away, now that it goes out as `sent`."""
    own = own_text(desk, draft)
    put_away(desk, draft)
    if own:
        desk.book.save_draft(_sent_key(draft), json.dumps([sent, own], ensure_ascii=False))


def do_by_copying(desk: Desk, draft: Draft, known: QueueItem | None = None) -> str:
    """Mark the follow-up done that copying a letter does, and return what to say of it.

    Only a confirmation and a LinkedIn note that pass their checks, and only where they are
    owed; else nothing is done, and nothing said.
    """
    if draft.kind not in _DONE_BY_COPYING or desk.book.refusal:
        return ""
    item = follow_up_of(desk, draft, known)
    records, style = desk.book.records, desk.letter_style
    if item is None or not all(each.ok for each in findings(draft, records, style=style)):
        return ""
    mark_sent(desk, draft, item)
    return f"“{item.what}” is done. {desk.takes_back}"


def letter_key(draft: Draft) -> str:
    """Return under which key the person's own text of a letter is kept."""
    key = f"letter:{draft.kind.value}:{draft.interview_id or draft.contact_id}"
    # There are several reasons to write an update, each with its subject.
    return f"{key}:{draft.subject}" if draft.kind is LetterKind.UPDATE else key


def own_text(desk: Desk, draft: Draft) -> str:
    """Return the person's own text of a letter that was not sent, empty for none.

    That it was sent may have been undone; then the text is their own again.
    """
    book = desk.book
    if text := book.draft(letter_key(draft)):
        return text
    try:
        sent, text = json.loads(book.draft(_sent_key(draft)) or "[null, null]")
    except (ValueError, TypeError, RecursionError):
        return ""
    went_out = any(each.text == sent for each in book.records.touches_of(draft.contact_id))
    return "" if went_out or not text else clean_text(str(text))


def own_letter(desk: Desk, draft: Draft) -> Draft:
    """Return a letter with the person's own text, if there is one that was not sent."""
    return replace(draft, body=own_text(desk, draft) or draft.body)


def keep_letter(desk: Desk, draft: Draft) -> None:
    """Keep the text of a letter as the person's own, until it is sent."""
    desk.book.save_draft(letter_key(draft), draft.body)


def put_away(desk: Desk, draft: Draft) -> None:
    """Forget the person's own text of a letter."""
    desk.book.clear_draft(letter_key(draft))
    desk.book.clear_draft(_sent_key(draft))


def _sent_key(draft: Draft) -> str:
    """Return under which key the own text of a letter is kept that was marked as sent."""
    return f"sent {letter_key(draft)}"


def in_other_words(make: DraftMaker, body: str) -> Draft:
    """Return the phrasing behind the one that a text has; behind one's own text, the first."""
    bodies = [make(number).body for number in range(PHRASINGS)]
    return make((bodies.index(body) + 1) % PHRASINGS if body in bodies else 0)


def remember_phrasing(desk: Desk, draft: Draft, by: int) -> bool:
    """Keep in how many other words, counted on by `by`, a thank-you stands; returns whether it did.

    Of other letters, and where nothing was changed, nothing is kept.
    """
    interview = desk.book.records.get(Interview, draft.interview_id)
    if draft.kind is not LetterKind.THANK_YOU or interview is None or not by:
        return False
    phrasing = interview.letter_phrasing + by
    words = "Put the thank-you in other words"
    desk.book.edit_interview(interview.id, words, letter_phrasing=phrasing)
    return True
