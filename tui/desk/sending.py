"""Marking a letter as sent: what that is on the timeline, and which follow-up it does."""

from tui.desk.desk import Desk
from tui.desk.own_letters import put_away
from tui.playbook.letters.checks import findings
from tui.playbook.letters.kinds import ACTIONS
from tui.playbook.letters.parts import Draft, LetterKind
from tui.playbook.letters.sent import TOUCHES, marked_words
from tui.playbook.queue.items import QueueItem

_DONE_BY_COPYING = frozenset({LetterKind.CONFIRMATION, LetterKind.LINKEDIN})
"""A line or two that goes out as it is, into a window that is open already."""


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

    From then on it is no longer the person's unfinished text.
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
    put_away(desk, draft)


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
