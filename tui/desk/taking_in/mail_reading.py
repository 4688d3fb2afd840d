"""What the letters of one contact change, found out in a book of its own."""

from collections.abc import Collection, Iterable, Iterator

from tui.desk.desk import Desk
from tui.desk.taking_in.mail_news import FoundLetter, MailNews, belongings
from tui.exchange.mail.linkedin import INVITATION, MARK
from tui.model.base import Record
from tui.model.followup import Decision, Direction, Touch, TouchKind, mail_touch_id
from tui.model.people import Channel, Contact, ContactState
from tui.model.profile import Profile
from tui.model.records import Records
from tui.playbook.contacts.requests import open_request
from tui.playbook.mail.meaning import (
    MOST_BEFORE,
    Letter,
    is_history,
    is_reply,
    item_done_by,
    kind_sent,
    noted_by_hand,
    wakes,
)
from tui.playbook.mail.nature import invites
from tui.playbook.queue.items import Action, QueueItem
from tui.store.book import book_in_memory

_MOST_COLLEAGUES = 30


class MailReading:
    """Takes the letters of one contact into a book of its own, and tells what that changes."""

    def __init__(self, desk: Desk, contact: Contact, returned: Collection[str] = ()) -> None:
        """Begin with what the book has; `returned` are the ids of letters that came back."""
        self._contact = contact
        self._now = desk.now()
        self._zone = desk.zone
        self._before = belongings(desk.book.records, contact)
        self._found: list[FoundLetter] = []
        self._noted: dict[str, Touch] = {}
        self._book = book_in_memory()
        self._book.take_records(_around(desk.book.records, contact))
        self._returned = returned
        self._take_back()
        self._moment = self._now
        self._desk = Desk(self._book, lambda: self._moment, desk.clipboard, desk.settings)

    def _take_back(self) -> None:
        """Have letters that came back count for nothing, nor what they were taken to have done."""
        for touch in self._touches():
            if touch.mail_id not in self._returned or touch.kind is TouchKind.RETURNED:
                continue
            self._book.take_records([touch.changed(kind=TouchKind.RETURNED)])
            records = self._book.records
            for done in records.followups_of(self._contact.id):
                if done.touch_id != touch.id:
                    continue
                interview = records.interviews.get(done.interview_id or touch.interview_id)
                if interview is not None and done.checks:
                    left = tuple(each for each in interview.checklist if each not in done.checks)
                    self._book.take_records([interview.changed(checklist=left)])
                undone = {"decision": Decision.OPEN, "decided": None, "touch_id": ""}
                self._book.take_records([done.changed(**undone, summary="", checks=())])
            self._note_again(touch)

    def _note_again(self, touch: Touch) -> None:
        kind = TouchKind.RETURNED
        self._found.append(
            FoundLetter(touch.id, touch.when, kind, touch.direction, touch.text, was_noted=True)
        )

    def new_ones(self, letters: Iterable[Letter]) -> list[Letter]:
        """Return the letters the book does not know, in order, of those from before only a few.

        Those that still count are read as if the contact had been in the book by then.
        """
        known = {touch.mail_id for touch in self._touches()}
        new = [letter for letter in letters if letter.message.id not in known]
        new.sort(key=lambda letter: (letter.message.when, letter.message.id))
        created = self._contact.created
        before = [letter for letter in new if letter.message.when < created]
        kept = [*before[-MOST_BEFORE:], *new[len(before) :]]
        counting = (each for each in kept if not is_history(each, self._contact))
        first = next((each.message.when for each in counting), created)
        if first < created:
            self._book.take_records([self._contact.changed(created=first)])
        self._noted = noted_by_hand(kept, self._touches(), self._zone)
        return kept

    def take(self, letter: Letter) -> None:
        """Take in one letter; each is as if it had been noted when it was written."""
        message, contact = letter.message, self._contact
        if message.marks.get(MARK) == INVITATION:
            self._take_invitation(letter)
            return
        noted = self._noted.get(message.id)
        is_back = message.id in self._returned
        if noted is not None:
            self._book.take_records([noted.changed(mail_id=message.id)])
            if is_back:
                self._take_back()
                return
            self._note(letter, noted.id, noted.kind, was_noted=True)
            return
        self._moment = message.when
        records, done = self._book.records, ""
        kind = TouchKind.OTHER
        if is_back:
            kind = TouchKind.RETURNED
            self._just_log(letter, kind)
        elif is_history(letter, contact) or not wakes(
            letter, records.contacts[contact.id], self._now
        ):
            self._just_log(letter)
        elif letter.direction is Direction.OUT:
            kind, done = self._send(letter)
        elif is_reply(records, records.contacts[contact.id], message):
            kind = TouchKind.REPLY
            self._book.keep_reply(
                contact.id, None, now=message.when, text=message.subject, mail_id=message.id
            )
        else:
            self._book.log_touch(
                contact.id,
                kind,
                now=message.when,
                direction=Direction.IN,
                channel=Channel.EMAIL,
                text=message.subject,
                mail_id=message.id,
            )
        self._note(letter, mail_touch_id(contact.id, message.id), kind, did=done)

    def _take_invitation(self, letter: Letter) -> None:
        """Take in an invitation to connect on LinkedIn, which may have been noted before.

        One of theirs is left out while an answer is awaited, which it is not.
        """
        message, contact, kind = letter.message, self._contact, TouchKind.LINKEDIN
        records, is_theirs = self._book.records, letter.direction is Direction.IN
        if is_theirs and open_request(records, records.contacts[contact.id]):
            return
        sent = [each for each in self._touches() if each.kind is kind and not each.mail_id]
        if sent and not is_theirs:
            self._book.take_records([sent[-1].changed(mail_id=message.id)])
            self._note(letter, sent[-1].id, kind, was_noted=True)
            return
        self._moment = message.when
        item = next((each for each in self._items() if each.action is Action.LINKEDIN), None)
        done = ""
        if item is not None and message.when >= item.since and not is_theirs:
            self._desk.do(item, message.subject, mail_id=message.id)
            done = item.what
        else:
            self._book.log_touch(
                contact.id,
                kind,
                now=message.when,
                direction=letter.direction,
                mail_id=message.id,
            )
        self._note(letter, mail_touch_id(contact.id, message.id), kind, did=done)

    def _items(self) -> list[QueueItem]:
        contact = self._book.records.contacts[self._contact.id]
        return self._desk.queue_of(contact.id) if contact.state is ContactState.ACTIVE else []

    def news(self) -> MailNews | None:
        """Return what came of it, None for nothing."""
        records, contact_id = self._book.records, self._contact.id
        self._book.close()
        if not self._found:
            return None
        former = {record.id: record for record in self._before}
        added = records.contacts[contact_id].changed(created=self._contact.created)
        changed = tuple(
            record for record in belongings(records, added) if former.get(record.id) != record
        )
        return MailNews(contact_id, self._contact.name, tuple(self._found), changed, self._before)

    def _send(self, letter: Letter) -> tuple[TouchKind, str]:
        message, contact = letter.message, self._contact
        item = item_done_by(letter, contact, self._items(), self._touches())
        if item is not None and item.touch is not None:
            self._desk.do(item, message.subject, mail_id=message.id)
            return item.touch, item.what
        kind = kind_sent(letter, self._book.records, contact)
        self._book.log_touch(
            contact.id,
            kind,
            now=message.when,
            channel=Channel.EMAIL,
            text=message.subject,
            mail_id=message.id,
        )
        return kind, ""

    def _just_log(self, letter: Letter, kind: TouchKind = TouchKind.OTHER) -> None:
        """Put a letter on the timeline that asks for nothing, and ends nobody's rest."""
        message = letter.message
        touch = Touch(
            id=mail_touch_id(self._contact.id, message.id),
            contact_id=self._contact.id,
            when=message.when,
            kind=kind,
            direction=letter.direction,
            channel=Channel.EMAIL,
            text=message.subject,
            mail_id=message.id,
        )
        self._book.take_records([touch])

    def _note(
        self,
        letter: Letter,
        touch_id: str,
        kind: TouchKind,
        *,
        did: str = "",
        was_noted: bool = False,
    ) -> None:
        message = letter.message
        if MARK in message.marks and not was_noted:
            touch = next(each for each in self._touches() if each.id == touch_id)
            self._book.take_records([touch.changed(channel=Channel.MESSAGE)])
        self._found.append(
            FoundLetter(
                touch_id,
                message.when,
                kind,
                letter.direction,
                message.subject,
                did,
                was_noted,
                letter.direction is Direction.IN and invites(message),
                message.file,
            )
        )

    def _touches(self) -> list[Touch]:
        return self._book.records.touches_of(self._contact.id)


def _around(records: Records, contact: Contact) -> Iterator[Record]:
    """Yield a contact, and those about whom a rule may ask for a letter to this one."""
    colleagues = [
        each for each in records.people_at(contact.organization_id) if records.has_history(each.id)
    ]
    near = {
        each.id: each
        for each in (
            contact,
            *filter(None, [records.introducer_of(contact)]),
            *records.others_who_introduced(contact),
            *records.introduced_by(contact.id),
            *colleagues[:_MOST_COLLEAGUES],
        )
    }
    yield from records.table(Profile).values()
    for each in near.values():
        if organization := records.organizations.get(each.organization_id):
            yield organization
        yield from belongings(records, each)
