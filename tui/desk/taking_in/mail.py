"""Looking through the mail: what is read, what it means, and what is remembered of it."""

import shlex
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from tui.desk.desk import Desk
from tui.desk.taking_in.mail_news import FoundLetter, MailNews
from tui.desk.taking_in.mail_reading import MailReading
from tui.desk.taking_in.mail_threads import Sent, Threads, aliases_in
from tui.exchange.incoming import IncomingContact, incoming
from tui.exchange.mail.linkedin import name_key_of, profile_key
from tui.exchange.mail.look import Look, Pause, Wanted, look_at_mail
from tui.exchange.mail.memory import MailMemory, Writer, address_mark, load_memory, save_memory
from tui.exchange.mail.threads import id_mark
from tui.model.followup import Direction, Touch, mail_touch_id
from tui.model.mail import MailMessage, MailPlace
from tui.model.people import Contact
from tui.model.text.addresses import mail_key
from tui.model.text.counting import counted
from tui.model.text.lines import either
from tui.playbook.mail.meaning import Letter
from tui.playbook.mail.nature import MOST_RECEIVERS, came_back, is_personal
from tui.playbook.time.dates import with_year

_MOST_WRITERS = 200
_MOST_LIKELY = 3
_COPIES = (MailPlace.UNREAD, MailPlace.TRASH, MailPlace.ANY, MailPlace.SENT)
"""Of several copies of a message that counts which is in the latter of these."""


@dataclass(frozen=True, slots=True)
class People:
    """Whom the mail may be about, as the book has them at one moment."""

    contact_of: Mapping[str, Sequence[Contact]]
    mine: frozenset[str]
    of_thread: Mapping[str, Sequence[Contact]]
    name: str


@dataclass(slots=True)
class MailPlan:
    """What a look at the mail found, and would take into the book.

    `writers` are those who write to the person and are not in the book, `aliases` addresses of
    contacts that are new: threads told whose they are. `came_back` are those whose mail did,
    `unclear` reports that do not say whose did, each with those to whom it may have been.
    """

    memory: MailMemory
    news: list[MailNews] = field(default_factory=list)
    writers: tuple[Writer, ...] = ()
    aliases: Mapping[str, Contact] = field(default_factory=dict)
    came_back: Sequence[Contact] = ()
    unclear: Sequence[tuple[MailMessage, Sequence[Contact]]] = ()
    problems: Sequence[str] = ()
    read: int = 0
    places: int = 0

    @property
    def letters(self) -> list[FoundLetter]:
        """The letters that are new."""
        return [letter for news in self.news for letter in news.letters]

    def counts_in_words(self) -> str:
        """Return how many letters there are: "2 sent, 1 received"."""
        ways = [letter.direction for letter in self.letters]
        sent, received = ways.count(Direction.OUT), ways.count(Direction.IN)
        parts = [(sent, "sent"), (received, "received")]
        return ", ".join(f"{count:,} {way}" for count, way in parts if count)

    def in_words(self) -> str:
        """Return in a sentence what is found: who wrote, else how many letters there are."""
        names = list(dict.fromkeys(news.name for news in self.news))
        shown, more = ", ".join(names[:3]), len(names) - 3
        if more > 0:
            shown = f"{shown} and {counted(more, 'more person', 'more people')}"
        found = counted(len(self.letters), "letter")
        return f"Found in the mail: {found} ({self.counts_in_words()}), with {shown}."


def memory_path(desk: Desk) -> Path:
    """Return where is remembered what was read of the mail: beside the store."""
    return desk.book.mail_memory


def people_of(desk: Desk) -> People:
    """Return whom the mail may be about, as of now; also in a thread of its own."""
    records = desk.book.records
    contact_of: dict[str, list[Contact]] = {}
    of_thread: dict[str, list[Contact]] = {}
    names: dict[str, list[Contact]] = {}
    contacts = [*records.contacts.values()]
    for contact in contacts:
        profiles = {*filter(None, map(profile_key, contact.links))}
        for key in {mail_key(each) for each in contact.emails if "@" in each} | profiles:
            contact_of.setdefault(key, []).append(contact)
        for key in dict.fromkeys(map(name_key_of, contact.names)):
            names.setdefault(key, []).append(contact)
    # On LinkedIn a name is enough where only one person has it, whose profile is not known.
    contact_of |= {
        key: found
        for key, found in names.items()
        if len(found) == 1 and not any(map(profile_key, found[0].links))
    }
    for touch in [*records.table(Touch).values()]:
        if touch.mail_id and touch.contact_id in records.contacts:
            of_thread.setdefault(touch.mail_id, []).append(records.contacts[touch.contact_id])
    own = (*desk.settings.mail_addresses, *records.profile.addresses)
    mine = frozenset(map(mail_key, own))
    return People(contact_of, mine, of_thread, records.profile.name)


def look(
    paths: Iterable[Path],
    people: People,
    memory: MailMemory,
    pause: Pause = lambda: None,
) -> Look:
    """Read what is new in the mail; nothing of the book is touched."""
    contacts = {*people.contact_of, *aliases_in(memory, people.of_thread)}
    wanted = Wanted(contacts, people.mine, people.of_thread.keys(), people.name, came_back)
    return look_at_mail(paths, wanted, memory, is_personal, pause=pause)


def plan_mail(desk: Desk, found: Look, people: People, *, again: bool = False) -> MailPlan:
    """Return what the mail means for the book; see `planning`."""
    plan = MailPlan(found.memory)
    for _ in planning(desk, plan, found, people, again=again):
        pass
    return plan


def planning(
    desk: Desk, plan: MailPlan, found: Look, people: People, *, again: bool = False
) -> Iterator[None]:
    """Fill a plan, a letter at a time, so that whoever calls can do something else in between.

    A letter that was taken in before and is no longer in the book was taken back: it stays
    out, unless one looks `again`.
    """
    mine = found.mine | people.mine
    letters: dict[str, list[Letter]] = {}
    left_out = frozenset() if again else found.memory.taken
    latest = desk.now().astimezone(UTC)
    aliases = aliases_in(found.memory, people.of_thread)
    former = {key: [contact] for key, (contact, _) in aliases.items()}
    threads = Threads({**former, **people.contact_of}, people.of_thread, mine, aliases)
    copies = sorted(found.messages, key=lambda each: _COPIES.index(each.place))
    messages = {each.id: each for each in copies}.values()
    dated = (replace(each, when=min(each.when, latest)) for each in messages)
    for message, pairs in threads.with_whom(dated):
        for contact, letter in pairs:
            if mail_touch_id(contact.id, message.id) not in left_out:
                letters.setdefault(contact.id, []).append(letter)
        yield
    reports = [message for message in messages if came_back(message)]
    sent = [*_sent(desk, letters)]
    back = (each for message in reports for each in threads.came_back(message, sent))
    plan.came_back = [*{each.id: each for each in back}.values()]
    unclear = ((each, threads.may_have_come_back(each, sent)) for each in reports)
    plan.unclear = [(each, likely) for each, likely in unclear if likely]
    returned = _returned(reports, sent, threads, found.memory)
    for contact_id in dict.fromkeys([*letters, *returned]):
        theirs = letters.get(contact_id, [])
        if (known := desk.book.records.contacts.get(contact_id)) is not None:
            reading = MailReading(desk, known, returned.get(contact_id, ()))
            for letter in reading.new_ones(theirs):
                reading.take(letter)
                yield
            if news := reading.news():
                plan.news.append(news)
    plan.problems, plan.read, plan.places = found.problems, found.read, found.places
    plan.writers = _writers(found, {*people.contact_of, *aliases, *mine}, mine)
    plan.aliases = {
        key: contact for key, (contact, _) in aliases.items() if key not in found.memory.aliases
    }
    taken = found.memory.taken
    if again:
        taken &= desk.book.records.table(Touch).keys()
    new = {letter.touch_id for letter in plan.letters}
    plan.memory = replace(
        found.memory,
        writers=plan.writers,
        taken=taken | new,
        aliases={key: (contact.id, told) for key, (contact, told) in aliases.items()},
        known=found.memory.known | {*map(address_mark, aliases)},
    )


def remember(desk: Desk, memory: MailMemory) -> None:
    """Keep what was read, for the next look; it does no harm if that fails."""
    book = desk.book
    if not (book.thrown_away or book.in_memory or book.read_only):
        with suppress(OSError):
            save_memory(memory_path(desk), memory)


def remembered(desk: Desk, *, again: bool = False) -> MailMemory:
    """Return what was read so far; to look `again`, nothing where something was taken back."""
    memory = load_memory(memory_path(desk))
    touches = desk.book.records.table(Touch)
    if again and not memory.taken <= touches.keys():
        memory.forget_what_was_read()
    return memory


def writer_in_words(writer: Writer, now: datetime) -> str:
    """Return how often somebody wrote, and when last: "3 letters, the last Wed 18 Nov".

    With the year when it is not the one of `now`, which is by the person's clock.
    """
    day = with_year(writer.moment.astimezone(now.tzinfo).date(), now.date())
    return f"{counted(writer.count, 'letter')}, the last {day}"


def invitations_in_words(plan: MailPlan) -> Iterator[str]:
    """Yield a sentence for each letter that an invitation is in: how to take that in."""
    for news in plan.news:
        for letter in news.letters:
            if letter.invites:
                file = shlex.quote(letter.file) if letter.file else "FILE"
                first = "" if letter.file else "save it as a file, then "
                yield (
                    f"{news.name}'s “{letter.subject}” carries an invitation: {first}"
                    f"askaround import {file}"
                )


def came_back_in_words(contact: Contact) -> str:
    """Return in a sentence what to do where mail to somebody came back."""
    return (
        f"Mail to {contact.name} came back; once you know the right address: "
        f"askaround edit {shlex.quote(contact.name)} email ADDRESS, then write again."
    )


def unclear_in_words(plan: MailPlan, now: datetime) -> Iterator[str]:
    """Yield a sentence for each report that does not say whose mail came back."""
    for report, likely in plan.unclear:
        day = with_year(report.when.astimezone(now.tzinfo).date(), now.date())
        yield (
            f"“{report.subject}” of {day} does not say whose mail came back, perhaps that to "
            f"{either([each.name for each in likely[:_MOST_LIKELY]])}: read it there."
        )


def incoming_writers(writers: Iterable[Writer], now: datetime) -> Iterator[IncomingContact]:
    """Yield those who write and are not in the book as people who could be taken in.

    Their notes say how often they write.
    """
    for number, writer in enumerate(writers, 1):
        with suppress(ValueError):
            yield incoming(
                number,
                writer.name or writer.address.partition("@")[0].replace(".", " ").title(),
                emails=(writer.address,),
                notes=writer_in_words(writer, now),
            )


def _sent(desk: Desk, letters: Mapping[str, Sequence[Letter]]) -> Iterator[Sent]:
    """Yield the person's letters: those of a look, and those in the book."""
    out, contacts = Direction.OUT, desk.book.records.contacts
    for who, theirs in letters.items():
        for each in (letter.message for letter in theirs if letter.direction is out):
            if who in contacts:
                yield Sent(contacts[who], each.id, each.when, each.subject)
    for touch in [*desk.book.records.table(Touch).values()]:
        if touch.mail_id and touch.direction is out and touch.contact_id in contacts:
            yield Sent(contacts[touch.contact_id], touch.mail_id, touch.when, touch.text)


def _returned(
    reports: Sequence[MailMessage], sent: Sequence[Sent], threads: Threads, memory: MailMemory
) -> dict[str, set[str]]:
    """Return the ids of the person's letters that came back, by the ids of the contacts."""
    found: dict[str, set[str]] = {}
    for who, letter_id in (pair for each in reports for pair in threads.returned(each, sent)):
        found.setdefault(who, set()).add(letter_id)
    receivers = Counter(it for _, it in {(each.contact.id, each.letter_id) for each in sent})
    for each in sent:
        if receivers[each.letter_id] == 1 and id_mark(each.letter_id) in memory.returned:
            found.setdefault(each.contact.id, set()).add(each.letter_id)
    return found


def _writers(found: Look, in_book: Collection[str], mine: frozenset[str]) -> tuple[Writer, ...]:
    """Return who writes and is not in the book, the latest first."""
    known = {mail_key(each.address): each for each in found.memory.writers}
    for key, (message, count) in found.strangers.items():
        to = {mail_key(each.address) for each in message.to}
        crowd = len(message.to) + len(message.cc) > MOST_RECEIVERS
        if crowd or (mine and to.isdisjoint(mine)):
            continue
        former = known.get(key)
        known[key] = Writer(
            message.sender.address,
            message.sender.name or (former.name if former else ""),
            max(message.when.isoformat(), former.when if former else ""),
            count + (former.count if former else 0),
        )
    hidden = found.memory.hidden
    left = (
        each
        for key, each in known.items()
        if key not in in_book and address_mark(key) not in hidden
    )
    return tuple(sorted(left, key=lambda each: each.when, reverse=True)[:_MOST_WRITERS])
