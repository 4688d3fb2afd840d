"""What can be done with the highlighted person, on any screen that has one."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from tui.app.dialogs.choose import Choose
from tui.app.dialogs.form import Form
from tui.app.dialogs.help import Reason
from tui.app.screens.person.contact_form import contact_fields
from tui.app.screens.person.letter.letter import Letter
from tui.app.screens.person.past_talk import ask_for_past_talk
from tui.app.screens.person.reply import ReplyQuestion
from tui.app.screens.person.timeline import show_timeline
from tui.app.screens.place import Place
from tui.app.widgets.bindings import bindings
from tui.desk.commands.table import PERSON
from tui.desk.contact_fields import contact_values, put_in_notes
from tui.desk.sending import own_letter
from tui.model.followup import Answer
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact, Warmth
from tui.model.text.counting import people
from tui.playbook.contacts.history import decided_against, warmth_of
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.contacts.ways_to_reach import way_to_reach
from tui.playbook.interview.call import is_near
from tui.playbook.letters.asking.request import outreach
from tui.playbook.letters.linkedin import linkedin
from tui.playbook.letters.news.update import best_reason, update
from tui.playbook.letters.news.update_reasons import UpdateReason
from tui.playbook.letters.parts import Draft, LetterKind
from tui.playbook.letters.thank_you import thank_you
from tui.playbook.letters.timely import refused
from tui.playbook.letters.write import asks_for_letter, draft_for
from tui.playbook.queue.items import Action, QueueItem

_PLACES = {
    Action.REFLECT: "reflection",
    Action.REVISIT: "revisit",
    Action.PREPARE: "prep",
    Action.APPOINTMENT: "call",
    Action.OUTCOME: "call",
    Action.ANSWERS: "call",
}

_KEYS = {
    LetterKind.OUTREACH: "person.outreach",
    LetterKind.UPDATE: "person.update",
    LetterKind.THANK_YOU: "person.thanks",
    LetterKind.SCHEDULE: "person.prepare",
}
"""The keys for what fits where a letter would not be true."""


class PersonActions(Place):
    """A place where a person is highlighted: add, call, prepare, write, edit."""

    BINDINGS = bindings(PERSON)

    def person(self) -> Contact | None:
        """Return the highlighted person."""
        raise NotImplementedError

    def offers(self, command_id: str) -> bool:
        """Whether there is a person for the command."""
        if not command_id.startswith("person."):
            return super().offers(command_id)
        contact = self.person()
        if command_id == "person.thanks":
            return contact is not None and self._last_talk(contact) is not None
        return contact is not None

    def reasons_of(self, item: QueueItem) -> list[Reason]:
        """Return the rule behind an item of the queue; of a message, how it is sent as well."""
        reasons = [Reason(f"{item.what} · {item.why}", item.rule)]
        if item.action in (Action.OUTREACH, Action.NUDGE):
            contact = self.records.contacts[item.contact_id]
            reasons.append(Reason(way_to_reach(contact), "R1"))
        return reasons

    def ask_for_referral(self, introducer: Contact) -> None:
        """Add a contact that this one suggested (F8)."""
        self.ask_for_contact(f"Who did {introducer.name} suggest?", introducer=introducer.name)

    def action_edit(self) -> None:
        """Edit the highlighted person in a form."""
        contact = self._needed_person()
        if contact is None:
            return
        check = partial(contact_values, contact=contact, records=self.records)

        def keep(values: Mapping[str, str] | None) -> None:
            if values is not None:
                self.desk.book.edit_contact(contact.id, **check(values))
                if told := put_in_notes(values):
                    self.say(told)

        fields = contact_fields(contact, self.records)
        self.ask(
            Form(contact.name, fields, check=check, keeper=self.keeper(f"edit:{contact.id}")), keep
        )

    def action_thanks(self) -> None:
        """Open the thank-you note for the last conversation with the highlighted person."""
        contact = self._needed_person()
        if contact is None:
            return
        talk = self._last_talk(contact)
        if talk is None:
            call = f"{self.desk.key('person.call')} starts a call."
            self.say(f"You have not talked with {contact.name} yet: {call}")
        else:
            self.open_thanks(talk)

    def open_thanks(self, interview: Interview) -> None:
        """Open the thank-you note of a conversation."""
        self._open_letter(partial(thank_you, self.records, interview, now=self.desk.now()))

    def action_outreach(self) -> None:
        """Open the first message for the highlighted person."""
        contact = self._needed_person()
        if contact is not None and self._is_true(LetterKind.OUTREACH, contact):
            # The contact is read again each time: the letter may ask why them, and keep it.
            self._open_letter(
                lambda **how: outreach(self.records, self.records.contacts[contact.id], **how)
            )

    def action_linkedin(self) -> None:
        """Open the invitation on LinkedIn for the highlighted person."""
        contact = self._needed_person()
        if contact is not None:
            self._open_letter(partial(linkedin, self.records, contact, now=self.desk.now()))

    def action_update(self) -> None:
        """Choose a reason to write again, and open the update for the highlighted person (N1)."""
        contact = self._needed_person()
        if contact is None or not self._is_true(LetterKind.UPDATE, contact):
            return
        known = contact

        def write(reason: str | None) -> None:
            if reason:
                self._open_letter(
                    partial(
                        update,
                        self.records,
                        known,
                        reason=UpdateReason(reason),
                        now=self.desk.now(),
                    )
                )

        best = best_reason(self.records, contact)
        reasons = sorted(UpdateReason, key=lambda reason: reason is not best)
        title = f"Why are you writing to {contact.name}?"
        choices = [(reason.value, reason.words) for reason in reasons]
        self.app.push_screen(Choose(title, choices), write)

    def _is_true(self, kind: LetterKind, contact: Contact) -> bool:
        """Whether a letter of this kind says what is so; says why not, and which key fits."""
        why = refused(self.records, contact, kind, self.desk.now())
        if why:
            key = _KEYS.get(why.fits) if why.fits else None
            fits = f" {self.desk.key(key)} opens what fits." if key else ""
            self.say(f"{why.sentence}{fits}")
        return why is None

    def _open_letter(self, write: Callable[..., Draft]) -> None:
        style = self.desk.letter_style
        letter = Letter(self.desk, lambda phrasing: write(phrasing=phrasing, style=style))
        self.app.push_screen(letter, self._letter_closed)

    def _letter_closed(self, sent: bool | None) -> None:  # noqa: FBT001 - a dialog's answer
        if sent:
            self.letter_sent()

    def letter_sent(self) -> None:
        """Take note that a letter was marked as sent."""

    def _some_draft(self, item: QueueItem, phrasing: int) -> Draft:
        style = self.desk.letter_style
        draft = draft_for(self.records, item, self.desk.now(), phrasing, style=style)
        if draft is None:
            raise LookupError(f"There is no letter for {item.key}.")
        return draft

    def action_replied(self) -> None:
        """Keep that the highlighted person wrote, what, and what it answers (R6, R10)."""
        contact = self._needed_person()
        if contact is not None:
            former = {item.key for item in self.desk.queue_of(contact.id)}
            ReplyQuestion(self, contact, partial(self._reply_kept, contact.id, former)).ask()

    def _reply_kept(self, contact_id: str, former: Collection[str], answer: Answer) -> None:
        """Go to what follows from a reply; a no opens the letter that thanks for it."""
        items = self.desk.queue_of(contact_id)
        self.come_to_rows({item.key for item in items} - {*former})
        if answer is Answer.NO:
            for item in items:
                if item.action is Action.KIND_REPLY:
                    self.take_up(item)

    def come_to_rows(self, keys: Collection[str]) -> None:
        """Put the cursor on the first of these rows of the queue, where they are shown."""

    def against_ids(self) -> list[str]:
        """Return the ids of those to decide against: of the highlighted person."""
        contact = self._needed_person()
        return [contact.id] if contact else []

    def action_against(self) -> None:
        """Decide that it is not for me (S4); if that is decided of all of them, take it back."""
        contacts = [self.records.contacts[each] for each in self.against_ids()]
        if not contacts:
            return
        for contact in contacts:
            if stage(self.records, contact) is Stage.SCHEDULED:
                first = "cancel it first, or talk and decide then."
                self.say(f"You have an appointment with {contact.name}: {first}")
                return
        undoes = all(decided_against(self.records, contact) for contact in contacts)
        ids = [contact.id for contact in contacts]
        self.desk.book.decide_against(ids, when=None if undoes else self.desk.now())
        who = contacts[0].name if len(contacts) == 1 else people(len(contacts))
        words = f"{who}: open again." if undoes else f"{who}: not my direction."
        self.say(f"{words} {self.desk.takes_back}")

    def action_timeline(self) -> None:
        """Show everything that happened with the highlighted person."""
        contact = self._needed_person()
        if contact is not None:
            show_timeline(self, contact)

    def action_mentor(self) -> None:
        """Say that somebody is a mentor, or no longer (N4)."""
        contact = self._needed_person()
        if contact is None:
            return
        self.desk.book.edit_contact(contact.id, mentor=not contact.mentor)
        rhythm = self.desk.rules.mentor
        words = f"is a mentor: an update every {rhythm}" if not contact.mentor else "is no mentor"
        self.say(f"{contact.name} {words}. {self.desk.takes_back}")

    def action_warmth(self) -> None:
        """Say that somebody is warm who counts as cold, or the other way around (F3)."""
        contact = self._needed_person()
        if contact is None:
            return
        here = warmth_of(self.records, contact)
        other = Warmth.COLD if here is Warmth.WARM else Warmth.WARM
        # What would hold without any word of mine needs none.
        untold = contact.changed(warmth_override=None)
        word = None if warmth_of(self.records, untold) is other else other
        self.desk.book.edit_contact(contact.id, warmth_override=word)
        self.say(f"{contact.name}: {other.value}. {self.desk.takes_back}")

    def action_talked(self) -> None:
        """Write down a talk that was held without the program."""
        contact = self._needed_person()
        if contact is not None:
            ask_for_past_talk(self, contact)

    def action_prepare(self) -> None:
        """Open Prep for the highlighted person."""
        contact = self._needed_person()
        if contact is not None:
            self.open_interview("prep", self.desk.interview_to_come(contact).id)

    def action_call(self) -> None:
        """Open the Call screen for the highlighted person."""
        contact = self._needed_person()
        if contact is not None:
            self.open_interview("call", self.desk.interview_to_come(contact).id)

    def draft_of(self, item: QueueItem) -> Draft | None:
        """Return the letter that an item of the queue calls for, None if it calls for none."""
        draft = draft_for(self.records, item, self.desk.now(), style=self.desk.letter_style)
        return own_letter(self.desk, draft) if draft else None

    def item_here(self) -> QueueItem | None:
        """Return the row of the queue under the cursor, None where there is none."""
        return None

    def asks_for_letter(self, item: QueueItem) -> bool:
        """Whether an item of the queue calls for a letter."""
        return asks_for_letter(self.records, item, self.desk.now())

    def take_up(self, item: QueueItem) -> None:
        """Do what an item of the queue calls for: its letter, its place, or the person's form."""
        if self.asks_for_letter(item):
            letter = Letter(self.desk, partial(self._some_draft, item), follow_up=item)
            self.app.push_screen(letter, self._letter_closed)
        elif item.action is Action.APPOINTMENT and not is_near(item.due, self.desk.now()):
            self.open_interview("prep", item.interview_id)
        elif item.action is Action.OUTCOME and self._runs(item.interview_id):
            self.open_interview("resume", item.interview_id)
        elif item.action in _PLACES:
            self.open_interview(_PLACES[item.action], item.interview_id)
        elif item.action is Action.RESUME:
            self.open_thanks(self.records.interviews[item.interview_id])
        elif item.action in (Action.PROMISE, Action.OFFER):
            self.action_timeline()
        else:
            self.action_edit()

    def _runs(self, interview_id: str) -> bool:
        return self.records.interviews[interview_id].status is InterviewStatus.LIVE

    def _last_talk(self, contact: Contact) -> Interview | None:
        talks = [
            interview
            for interview in self.records.interviews_of(contact.id)
            if interview.status is InterviewStatus.TALKED
        ]
        return talks[-1] if talks else None

    def _needed_person(self) -> Contact | None:
        contact = self.person()
        if contact is None:
            self.say_nobody()
        return contact

    def say_nobody(self) -> None:
        """Say that nobody is highlighted, and what to do."""
        self.say(f"Nobody is highlighted: {self.desk.key('add')} adds somebody.")
