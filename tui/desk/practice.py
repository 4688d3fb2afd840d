"""A desk to practice on: what is done on it is kept nowhere."""

from tui.desk.desk import Desk
from tui.model.interview import Interview
from tui.playbook.interview.practice import PARTNER, TALK_MINUTES, practice_agenda
from tui.store.book import book_in_memory


def practice_desk(desk: Desk) -> tuple[Desk, Interview]:
    """Return a desk with a book in memory, and the made-up talk in it.

    It has the clock, settings and profile of `desk`, and nobody else from its book.
    """
    book, now = book_in_memory(), desk.now()
    with book.transaction("Prepared a practice talk") as change:
        if desk.book.records.profile.id:
            change.put(desk.book.records.profile)
        partner = book.add_contact(PARTNER, now=now, to_ask=False)
        talk = book.plan_interview(partner.id, now=now, agenda=practice_agenda())
        book.edit_interview(talk.id, "", minutes=TALK_MINUTES)
    book.forget_steps()
    return Desk(book, desk.clock, desk.clipboard, desk.settings), book.records.interviews[talk.id]
