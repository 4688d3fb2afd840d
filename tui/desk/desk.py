"""What every screen works with; the command line hands it down."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING

from tui.desk.added_contact import AddedContact, what_was_added
from tui.desk.commands.keymap import key_in_words
from tui.desk.settings.settings import DEFAULTS, Settings
from tui.model.followup import FollowUp, Touch
from tui.model.interview import LONGEST, OPEN_STATUSES, SHORTEST, Interview, InterviewStatus
from tui.model.note import Note, is_mark_alone
from tui.model.people import Contact, Source
from tui.model.text.counting import all_of, counted
from tui.playbook.contacts.done_today import SENT, can_be_put_back, done_since_midnight
from tui.playbook.interview.agenda import default_agenda
from tui.playbook.queue.before_interview import checks_of, ended_at
from tui.playbook.queue.items import (
    APPOINTMENTS,
    IDEAS_AND_HOMEWORK,
    Action,
    QueueItem,
    refuse_before_its_time,
)
from tui.playbook.queue.postponing import day_allowed
from tui.playbook.queue.proposal import Proposal
from tui.playbook.queue.queue import Queue
from tui.playbook.queue.ranking import PRESSING, group_of
from tui.playbook.rules import Rules
from tui.playbook.time.dates import zone_named
from tui.playbook.time.here import Here
from tui.store.book import Book
from tui.store.half_typed_keys import edit_draft, line_draft
from tui.system.clock import Clock, day_comes_first, local_zone
from tui.system.terminal.distance import over_ssh

if TYPE_CHECKING:  # `askaround due` needs the queue alone
    from tui.desk.note_finder import NoteFinder
    from tui.playbook.letters.style import LetterStyle
    from tui.system.clipboard import Clipboard


class Desk:
    """The book, the time and the clipboard of one run of the program."""

    def __init__(
        self, book: Book, clock: Clock, clipboard: "Clipboard", settings: Settings = DEFAULTS
    ) -> None:
        self.book = book
        self.clock = clock
        self.clipboard = clipboard
        self.settings = settings
        self._queue = Queue(book.records, settings.rules)
        book.records.watch(self._queue.note_change)
        self._items: list[QueueItem] = []
        self._items_made: tuple[int, int] = (-1, -1)
        self._pressing = 0
        self._typed: tuple[str, int] = ("", 0)

    @cached_property
    def finder(self) -> "NoteFinder":
        """The search over all notes, loaded once the first screen is there."""
        from tui.desk.note_finder import NoteFinder  # noqa: PLC0415

        return NoteFinder(self.book)

    def now(self) -> datetime:
        """Return the present moment, aware, in the person's time zone."""
        return self.clock().astimezone(self.zone)

    @property
    def zone(self) -> tzinfo:
        """The person's time zone: their own word, else the system's."""
        return zone_named(self.book.records.profile.time_zone) or local_zone()

    @property
    def here(self) -> Here:
        """When and where the person types a day or a moment."""
        return Here(self.now(), day_comes_first(os.environ))

    def add_contact_line(
        self, line: str, *, introducer: str = "", source: Source | None = None
    ) -> AddedContact:
        """Add a contact from one line; `introducer` and `source` apply unless the line names them.

        To somebody who is in the book already what is new is added. Raises ValueError, with
        a sentence, for a line without a name, with a bad address, or with several people,
        and for a name that several have.
        """
        from tui.exchange.contact_list import is_list, refusal_of_list  # noqa: PLC0415
        from tui.exchange.pasted_person import line_of_paste  # noqa: PLC0415
        from tui.model.contact_line.contact_line import parse_contact_line  # noqa: PLC0415
        from tui.model.identity.already_known import meant, with_known_employer  # noqa: PLC0415
        from tui.model.identity.same import maybe_same  # noqa: PLC0415

        if is_list(line):
            raise ValueError(refusal_of_list(line))
        said = with_known_employer(parse_contact_line(line_of_paste(line)), self.book.records)
        maybe = maybe_same(meant(said), self.book.records)
        former, contact = self.book.add_line(
            said,
            now=self.now(),
            introducer=introducer,
            source=source,
        )
        added = what_was_added(former, contact, said, self.book.records)
        return replace(added, maybe=next(iter(maybe), None)) if added.is_new else added

    def interview_to_come(self, contact: Contact) -> Interview:
        """Return the interview that is live, scheduled or planned; plan a new one if none is."""
        from tui.playbook.interview.checklist import research_so_far  # noqa: PLC0415

        known = self.open_interview_with(contact)
        if known is not None:
            return known
        records = self.book.records
        minutes = self.usual_minutes
        return self.book.plan_interview(
            contact.id,
            now=self.now(),
            minutes=minutes,
            agenda=default_agenda(
                records, contact, minutes, self.rules, linkedin=self.settings.ask_linkedin
            ),
            research=research_so_far(records, contact),
        )

    def pick_up(self, interview: Interview) -> Interview:
        """Begin a call, and return the one that runs.

        An appointment that is hours away is not used up: they rang before it. What was got
        ready for it is at hand, and it stays as it is.
        """
        from tui.playbook.interview.call import is_early  # noqa: PLC0415 - what is due needs no call

        now = self.now()
        if not is_early(interview, now):
            return self.book.start_call(interview.id, now=now)
        with self.book.transaction("Started the call"):
            apart = self.book.plan_interview(
                interview.contact_id,
                now=now,
                minutes=interview.minutes,
                agenda=interview.agenda,
                research=interview.research,
            )
            began = self.book.start_call(apart.id, now=now)
        if typed := self.book.draft(line_draft(interview.id)):
            self.book.save_draft(line_draft(began.id), typed)
            self.book.clear_draft(line_draft(interview.id))
        return began

    def propose_times(self, contact: Contact, times: Sequence[datetime]) -> None:
        """Keep which times are offered to somebody for a talk (R6)."""
        with self.book.transaction(f"Proposed {counted(len(times), 'time')} to {contact.name}"):
            self.book.edit_contact(contact.id, proposed=tuple(times))

    @property
    def usual_minutes(self) -> int:
        """How long an interview is planned to take: as long as is asked for (R2)."""
        return min(max(self.rules.ask_minutes, SHORTEST), LONGEST)

    def open_interview_with(self, contact: Contact) -> Interview | None:
        """Return the interview that is live, scheduled or planned, if there is one."""
        for status in OPEN_STATUSES:
            for interview in self.book.records.interviews_of(contact.id):
                if interview.status is status:
                    return interview
        return None

    def key(self, command_id: str) -> str:
        """Return the key of a command, the person's own if they chose one."""
        return key_in_words(command_id, self.settings.keys)

    @property
    def takes_back(self) -> str:
        """A sentence on how to undo a change, with those of the same burst of its key."""
        return self.takes_back_by(self.key("undo"))

    def takes_back_by(self, key: str) -> str:
        """Return that sentence where another key undoes."""
        return f"{key} takes {all_of(self.book.steps_in_burst)} back."

    def takes_all_back(self, things: int) -> str:
        """Return a sentence on how to undo a change of so many things at once."""
        if things == 1:
            return self.takes_back
        return f"{self.key('undo')} brings {'both' if things == 2 else 'all of it'} back."  # noqa: PLR2004

    def note_typed(self, where: str) -> None:
        """Remember where something was typed last that is kept there, and is no step to undo."""
        self._typed = where, self.book.revision

    def take_typed(self) -> str:
        """Return once where that was, empty if something was changed since."""
        (where, revision), self._typed = self._typed, ("", 0)
        return where if revision == self.book.revision else ""

    @cached_property
    def slow(self) -> bool:
        """Whether as little as possible is to be sent to the terminal."""
        return self.settings.slow == "on" or (self.settings.slow == "auto" and over_ssh(os.environ))

    @property
    def rules(self) -> Rules:
        """The numbers of the playbook, as the person set them."""
        return self.settings.rules

    @property
    def letter_style(self) -> "LetterStyle":
        """The person's settings for letters."""
        from tui.playbook.letters.style import LetterStyle  # noqa: PLC0415

        return LetterStyle(self.settings.rules, self.settings.templates, self.zone)

    def queue(self) -> list[QueueItem]:
        """Return the follow-up queue, brought up to date after each change and every minute."""
        now = self.now()
        made = (self.book.revision, int(now.timestamp() // 60))
        if made != self._items_made:
            self._items = self._queue.items(now)
            self._items_made = made
            self._pressing = sum(group_of(item, now) in PRESSING for item in self._items)
        return self._items

    def pressing(self) -> int:
        """Return how many things of the queue people wait for, or have an hour."""
        self.queue()
        return self._pressing

    def proposals(self) -> list[Proposal]:
        """Return what today's queue is made of; see `Queue.proposals`."""
        return self._queue.proposals(self.now())

    def queue_of(self, contact_id: str) -> list[QueueItem]:
        """Return what is open with one contact, ordered by when it is due."""
        return self._queue.items_of(contact_id, self.now())

    def do(self, item: QueueItem, text: str = "", *, mail_id: str = "") -> None:
        """Mark an item of the queue done, in one step, with all that follows from it.

        `text` is what was written, if anything, `mail_id` that of the message in the mail by
        which it was done. Raises ValueError, with a sentence, for an
        appointment whose time has not come.
        """
        book = self.book
        refuse_before_its_time(item, self.now())
        if item.action in APPOINTMENTS:
            interview = book.records.interviews[item.interview_id]
            if interview.status is InterviewStatus.LIVE:
                self.finish_call(interview)
            else:
                book.record_conversation(interview.id)
            return
        with book.transaction(f"Marked “{item.what}” done"):
            checks: list[str] = []
            if item.action in (Action.PREPARE, Action.CONFIRM):
                interview = book.records.interviews[item.interview_id]
                wanted = checks_of(book.records, interview, item.rule)
                checks = [check for check in wanted if check not in interview.checklist]
                book.set_checks(item.interview_id, wanted, ticked=True)
            book.mark_done(
                item.key,
                item.contact_id,
                now=self.now(),
                touch=item.touch,
                interview_id=item.interview_id,
                summary=item.what,
                text=text,
                checks=checks,
                mail_id=mail_id,
            )

    def postpone(self, item: QueueItem, day: date) -> None:
        """Put an item of the queue off until `day`.

        Raises ValueError, with a sentence, when it would be pointless by then.
        """
        until = day_allowed(item, day, self.zone)
        self.book.postpone(item.key, item.contact_id, until, now=self.now())

    def drop(self, item: QueueItem) -> None:
        """Take an item off the queue; an appointment counts as canceled then."""
        interview = self.book.records.interviews.get(item.interview_id)
        if item.action not in APPOINTMENTS or interview is None:
            self.book.drop(item.key, item.contact_id, now=self.now(), summary=item.what)
        elif interview.status is InterviewStatus.LIVE:
            self.finish_call(interview)
        else:
            status = InterviewStatus.CANCELED
            self.book.end_without_conversation(interview.id, status, now=self.now())

    def owed_the_news(self) -> int:
        """Return how many people helped and are to hear of the new position (N3)."""
        return len({item.contact_id for item in self.queue() if item.action is Action.LANDED})

    def ideas_and_homework(self) -> list[QueueItem]:
        """Return whom to write to first, and the reflections: what nobody waits for."""
        return [item for item in self.queue() if item.action in IDEAS_AND_HOMEWORK]

    def rest_ideas_and_homework(self) -> None:
        """Put all of that to rest, in one step; what people wait for stays."""
        items, contacts = self.ideas_and_homework(), self.book.records.contacts
        meant = {
            item.contact_id
            for item in items
            if item.action is Action.OUTREACH and contacts[item.contact_id].to_ask
        }
        with self.book.transaction("Put ideas and homework to rest"):
            self.book.mean_to_ask([*meant], to_ask=False)
            for item in items:
                if item.action is not Action.OUTREACH or item.contact_id not in meant:
                    self.drop(item)

    def take_pasted(self, page: str) -> list[Note]:
        """Keep the lines of a page of what was pasted into a call; see `Book.pasted_pages`."""
        from tui.playbook.interview.call import promised_day  # noqa: PLC0415

        here = self.here
        return self.book.take_page(page, now=self.now(), due=lambda line: promised_day(line, here))

    def hang_up(self, interview: Interview) -> Interview:
        """End a running call now; one that was left open for hours ended at its last line."""
        notes = self.book.records.notes_of(interview.id)
        ended = ended_at(interview, notes[-1].seconds if notes else 0, self.now())
        return self.book.hang_up(interview.id, now=ended)

    def finish_call(self, interview: Interview, *, take_pasted: bool = True) -> None:
        """End a call that was never hung up at its last line, after keeping the half-typed ones.

        So are the lines pasted into it, unless they are taken in page by page meanwhile.
        """
        book, now = self.book, self.now()
        if take_pasted:
            for page in book.pasted_pages(interview.id):
                self.take_pasted(page)
        notes = book.records.notes_of(interview.id)
        waiting, seconds = book.pasted_lines(interview.id)
        seconds = max(seconds, notes[-1].seconds if notes else 0)
        unfinished = book.draft(line_draft(interview.id)).strip()
        if is_mark_alone(unfinished):
            unfinished = ""
        if waiting and unfinished:
            # It stands behind what was pasted before it.
            book.paste_lines(interview.id, [unfinished], seconds=seconds)
        with book.transaction("Finished the call"):
            for note in book.lines_being_changed(interview.id):
                if changed := book.draft(edit_draft(note.id)).strip():
                    book.edit_line(note.id, changed, now=now)
            if unfinished and not waiting:
                book.keep_line(interview.id, unfinished, seconds=seconds, now=now)
            book.hang_up(interview.id, now=(interview.started or now) + timedelta(seconds=seconds))

    def done_today(self) -> list[FollowUp]:
        """Return what was done today, in whatever way, then what was dropped; the latest first."""
        return done_since_midnight(self.book.records, self.now())

    def put_back(self, followup: FollowUp) -> None:
        """Reopen what was done or dropped, in one step.

        Raises ValueError, with a sentence, for what was not done by marking it so.
        """
        kind, _, subject = followup.key.partition(":")
        if not can_be_put_back(followup):
            raise ValueError("It has happened, so there is nothing to put back; enter opens it.")
        if kind == SENT:
            with self.book.transaction(f"Took “{followup.summary}” back") as change:
                change.remove(Touch, subject)
            return
        with self.book.transaction(f"Put “{followup.summary or followup.what}” back"):
            if followup.checks and subject in self.book.records.interviews:
                self.book.set_checks(subject, followup.checks, ticked=False)
            self.book.reopen(followup.key)
