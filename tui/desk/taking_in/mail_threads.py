"""Letters from and to addresses that are not in the book, and whose they are by their threads."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tui.exchange.mail.memory import MailMemory
from tui.model.mail import MailMessage, MailPerson
from tui.model.people import Contact
from tui.model.text.addresses import mail_key
from tui.playbook.mail.meaning import Letter, is_likely, is_named, letters_with
from tui.playbook.mail.nature import failed_addresses, returned_subject

_RETURNS_WITHIN = timedelta(days=5)
_AT_ONCE = timedelta(minutes=15)
_CLOCKS_DIFFER = timedelta(minutes=15)

ContactsOf = Mapping[str, Sequence[Contact]]
Pairs = Sequence[tuple[Contact, Letter]]


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter of the person's: to whom, its id, when, and what it is about."""

    contact: Contact
    letter_id: str
    when: datetime
    subject: str


@dataclass(slots=True)
class Threads:
    """Tells whose letters those of a look are, in whatever order they were read.

    `contact_of` has contacts by the keys of their addresses, `of_thread` by the ids of the
    messages with them, `mine` are the person's own keys. `aliases` are the addresses that
    threads told, each with the contact and the id of the message that told it.
    """

    contact_of: ContactsOf
    of_thread: ContactsOf
    mine: Collection[str]
    aliases: dict[str, tuple[Contact, str]] = field(default_factory=dict)
    _new: dict[str, list[Contact]] = field(default_factory=dict)

    def with_whom(self, messages: Iterable[MailMessage]) -> Iterator[tuple[MailMessage, Pairs]]:
        """Yield each message with the contacts with whom it is a letter."""
        others = []
        for message in messages:
            pairs: Pairs = letters_with(message, self.contact_of, self.mine)
            if pairs:
                self._new[message.id] = [contact for contact, _ in pairs]
            else:
                others.append(message)
            yield message, pairs
        for message in others:
            if pairs := self._by_thread(message):
                yield message, pairs

    def came_back(self, message: MailMessage, sent: Sequence[Sent]) -> list[Contact]:
        """Return whom a message that came back was for, by the letters that were `sent`.

        Its head names their addresses, or the letter by its id or its subject.
        """
        every: Iterable[Contact]
        if keys := [mail_key(each) for each in failed_addresses(message)]:
            every = (each for key in keys for each in self.contact_of.get(key, ()))
        elif message.thread:
            own = message.thread[0]
            every = (*self.of_thread.get(own, ()), *self._new.get(own, ()))
        else:
            about = _of_subject(message, sent)
            every = [each.contact for each in about if len({one.letter_id for one in about}) == 1]
        return list({each.id: each for each in every}.values())

    def may_have_come_back(self, message: MailMessage, sent: Sequence[Sent]) -> list[Contact]:
        """Return to whom the letter may have been that a report is of which does not say it."""
        if message.thread or failed_addresses(message) or self.came_back(message, sent):
            return []
        likely = _of_subject(message, sent) or [
            each for each in sent if -_CLOCKS_DIFFER <= message.when - each.when <= _AT_ONCE
        ]
        return list({each.contact.id: each.contact for each in likely}.values())

    def returned(self, message: MailMessage, sent: Sequence[Sent]) -> set[tuple[str, str]]:
        """Return which letters came back, by a report: the ids of the contact and the letter.

        `sent` are the person's letters. A report that names no letter is of the latest one.
        """
        people = {each.id for each in self.came_back(message, sent)}
        own = {(it.contact.id, it.letter_id) for it in sent if it.letter_id in message.thread[:1]}
        if own or message.thread or not people:
            return {pair for pair in own if pair[0] in people or not people}
        before = _of_subject(message, sent) or _before(message, sent)
        before = [each for each in before if each.contact.id in people]
        before.sort(key=lambda each: (each.when, each.contact.id, each.letter_id))
        return {*{each.contact.id: each.letter_id for each in before}.items()}

    def _by_thread(self, message: MailMessage) -> Pairs:
        sender = mail_key(message.sender.address)
        people = (message.sender,) if sender not in self.mine else message.to
        told = {
            contact.id: (contact, each)
            for each in message.thread
            for contact in (*self.of_thread.get(each, ()), *self._new.get(each, ()))
        }
        found: dict[str, list[Contact]] = {}
        for person in people if told else ():
            key = mail_key(person.address)
            if key in self.contact_of or key in self.mine:
                continue
            contact = self._meant(person, message, [contact for contact, _ in told.values()])
            if contact is not None:
                found[key] = [contact]
        if not found:
            return ()
        pairs = letters_with(message, {**self.contact_of, **found}, self.mine)
        if pairs and sender in found:
            self.aliases[sender] = told[found[sender][0].id]
        return pairs

    def _meant(
        self, person: MailPerson, message: MailMessage, contacts: Sequence[Contact]
    ) -> Contact | None:
        """Return which of the contacts in a thread somebody is, None for nobody or several.

        Whoever writes to a contact as well is somebody else, unless called the same.
        """
        receivers = {mail_key(each.address) for each in (*message.to, *message.cc)}
        likely = [
            each
            for each in contacts
            if is_likely(each, person)
            and (is_named(each, person.name) or receivers.isdisjoint(map(mail_key, each.emails)))
        ]
        if len(likely) > 1:
            likely = [each for each in likely if is_named(each, person.name)]
        return likely[0] if len(likely) == 1 else None


def _before(message: MailMessage, sent: Iterable[Sent]) -> list[Sent]:
    """Return the letters that were sent before a report, and not long before."""
    return [each for each in sent if -_CLOCKS_DIFFER <= message.when - each.when <= _RETURNS_WITHIN]


def _of_subject(message: MailMessage, sent: Iterable[Sent]) -> list[Sent]:
    """Return the letters of which a report has the subject in its own."""
    subject = " ".join(returned_subject(message).casefold().split())
    if not subject:
        return []
    return [
        each
        for each in _before(message, sent)
        if " ".join(each.subject.casefold().split()) == subject
    ]


def aliases_in(memory: MailMemory, of_thread: ContactsOf) -> dict[str, tuple[Contact, str]]:
    """Return the addresses that threads told, of those that are still in the book."""
    return {
        key: (contact, told)
        for key, (who, told) in memory.aliases.items()
        for contact in of_thread.get(told, ())
        if contact.id == who
    }
