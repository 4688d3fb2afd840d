"""What can be done during a call and right after it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from tui.model.base import id_after, new_id
from tui.model.contact_line.contact_line import each_person
from tui.model.contact_line.noted import line_noted
from tui.model.followup import Direction, FollowUp, Touch, TouchKind
from tui.model.identity.noted_person import noted_meant
from tui.model.interview import Interview, InterviewStatus, QuestionState, Reflection
from tui.model.note import Mark, Note, says_none, split_mark
from tui.model.people import Contact, Source
from tui.model.text.lines import one_stop
from tui.store.half_typed_keys import edit_draft, line_draft
from tui.store.ledger import Ledger, Transaction
from tui.store.verbs.named import (
    NOTHING,
    as_before,
    is_respelled,
    one_now,
    take_back_naming,
    what_it_did,
)
from tui.store.verbs.people import contacts_now, take_line


class CallVerbs(Ledger):
    """The call itself, its lines, and the debrief."""

    def start_call(self, interview_id: str, *, now: datetime) -> Interview:
        """Pick up: the clock runs from `now`; a call that is already running goes on unchanged."""
        with self.transaction("Started the call") as change:
            interview = change.get(Interview, interview_id)
            if interview.status is InterviewStatus.LIVE:
                return interview
            first = interview.agenda[0].id if interview.agenda else ""
            return change.put(
                interview.changed(
                    status=InterviewStatus.LIVE, started=now, current_item=first, turned=now
                )
            )

    def keep_line(
        self,
        interview_id: str,
        line: str,
        *,
        seconds: int,
        now: datetime,
        due: date | None = None,
    ) -> Note:
        """Keep a line of notes on the current question, begun `seconds` after the start.

        It stands behind all others, whatever the clock says meanwhile.

        Its first character may be a mark. A person becomes a contact introduced by
        this one (A7, F8), unless several could be meant; a line with two people becomes a
        line for each, of which the last is returned. A promise or an offer becomes a
        follow-up (A6) that is due on the day `due`, in one step.
        """
        mark, text = split_mark(line)
        with self.transaction("Kept a line") as change:
            interview = change.get(Interview, interview_id)
            change.clear_draft(line_draft(interview_id))
            note = Note(
                interview_id=interview_id,
                seconds=seconds,
                mark=mark,
                text=text,
                item_id=interview.current_item,
            )
            note = behind(note, self.last_line(interview_id))
            change.words = f"Kept “{note.text}” ({change.get(Contact, interview.contact_id).name})"
            return kept_notes(change, note, interview, now, due)[-1]

    def last_line(self, interview_id: str) -> Note | None:
        """Return the last line of a call, None when there is none."""
        return next(iter(self.records.notes_of(interview_id)[-1:]), None)

    def lines_being_changed(self, interview_id: str) -> list[Note]:
        """Return the lines of a call that were being changed, their new words half typed."""
        keys = self._store.draft_keys(edit_draft(""))
        changed = {key.removeprefix(edit_draft("")) for key in keys}
        lines = self.records.notes_of(interview_id) if changed else []
        return [note for note in lines if note.id in changed]

    def edit_line(self, note_id: str, line: str, *, now: datetime, due: date | None = None) -> Note:
        """Replace a line of notes; what the former one led to is corrected along with it."""
        mark, text = split_mark(line)
        return self._change_note(note_id, now, due, mark=mark, text=text)

    def mark_line(self, note_id: str, mark: Mark, *, now: datetime) -> Note:
        """Give a line another mark, with everything that follows from it."""
        return self._change_note(note_id, now, None, mark=mark)

    def _change_note(self, note_id: str, now: datetime, due: date | None, **fields: Any) -> Note:
        with self.transaction("Changed a line") as change:
            note = change.get(Note, note_id)
            interview = change.get(Interview, note.interview_id)
            change.clear_draft(edit_draft(note_id))
            change.words = one_stop(f"Changed: {note.text}.").rstrip(".")
            contact, made = self.records.contacts.get(note.contact_id), note.made
            named = note.contact_id
            note = without_consequences(change, note).changed(contact_id=named, **fields)
            kept = kept_notes(change, note, interview, now, due)[0]
            return as_before(change, contact, kept, made=made)

    def go_to_question(self, interview_id: str, item_id: str, *, now: datetime) -> Interview:
        """Turn to another question; the one left is answered if it has notes, else passed."""
        with self.transaction("Turned to another question") as change:
            interview = change.get(Interview, interview_id)
            return change.put(
                self._leave_question(interview, now).changed(current_item=item_id, turned=now)
            )

    def shorten_call(self, interview_id: str) -> Interview:
        """Leave only the must-asks and the closing questions open; pass over the rest (D2, D5)."""
        with self.transaction("Made it a short call") as change:
            interview = change.get(Interview, interview_id)
            agenda = tuple(
                item
                if item.must_ask or item.closing or item.state is not QuestionState.OPEN
                else item.changed(state=QuestionState.PASSED)
                for item in interview.agenda
            )
            return change.put(interview.changed(agenda=agenda, short=True))

    def hang_up(self, interview_id: str, *, now: datetime) -> Interview:
        """End the call; it becomes a touch on the contact's timeline."""
        with self.transaction("Hung up") as change:
            interview = self._leave_question(change.get(Interview, interview_id), now)
            return put_talk(change, interview.changed(ended=now, current_item="", turned=None))

    def reflect(self, interview_id: str, prompt: str, text: str, *, now: datetime) -> Interview:
        """Answer one of the prompts (A4); `prompt` is a field of a Reflection."""
        with self.transaction("Wrote a reflection") as change:
            interview = change.get(Interview, interview_id)
            reflection = Reflection.model_validate({**interview.reflection.__dict__, prompt: text})
            return change.put(interview.changed(reflection=reflection, reflected=now))

    def follow_up_step(self, interview_id: str, what: str, due: date | None) -> FollowUp:
        """Make a next step of the reflection (A4) a follow-up, due like a promise (A6)."""
        with self.transaction("Made a next step a follow-up") as change:
            interview = change.get(Interview, interview_id)
            return change.put(
                FollowUp(
                    key=f"A6:{new_id()}",
                    contact_id=interview.contact_id,
                    interview_id=interview_id,
                    what=what,
                    due=due,
                )
            )

    def end_without_conversation(
        self, interview_id: str, status: InterviewStatus, *, now: datetime, by_them: bool = False
    ) -> Interview:
        """End an interview that did not take place: NO_SHOW or CANCELED, perhaps `by_them`."""
        with self.transaction(f"Marked as {status.value}") as change:
            interview = change.get(Interview, interview_id)
            change.put(
                Touch(
                    contact_id=interview.contact_id,
                    when=now,
                    kind=TouchKind.OTHER,
                    direction=Direction.IN if by_them else Direction.OUT,
                    interview_id=interview_id,
                    text="They called the talk off" if by_them else f"The talk: {status.value}",
                )
            )
            return change.put(interview.changed(status=status, ended=now))

    def record_conversation(self, interview_id: str) -> Interview:
        """Record that an appointment took place as planned, though no notes were taken here."""
        with self.transaction("Recorded the talk") as change:
            interview = change.get(Interview, interview_id)
            start = interview.start or interview.created
            ended = start + timedelta(minutes=interview.minutes)
            return put_talk(change, interview.changed(started=start, ended=ended))

    def set_due(self, followup_id: str, due: date | None) -> FollowUp:
        """Set the day on which a promise or an offer is due; None for no day."""
        with self.transaction("Set a day") as change:
            return change.put(change.get(FollowUp, followup_id).changed(due=due))

    def _leave_question(self, interview: Interview, now: datetime) -> Interview:
        left = interview.current_item
        spent = int((now - (interview.turned or now)).total_seconds())
        has_notes = any(note.item_id == left for note in self.records.notes_of(interview.id))
        state = QuestionState.ANSWERED if has_notes else QuestionState.PASSED
        agenda = tuple(
            item.changed(state=state, spent=item.spent + max(0, spent)) if item.id == left else item
            for item in interview.agenda
        )
        return interview.changed(agenda=agenda)


def put_talk(change: Transaction, interview: Interview) -> Interview:
    """Put an interview that has ended as a talk, which is a touch on the contact's timeline."""
    change.put(
        Touch(
            contact_id=interview.contact_id,
            when=interview.ended,
            kind=TouchKind.CALL,
            channel=interview.format.channel,
            interview_id=interview.id,
        )
    )
    return change.put(interview.changed(status=InterviewStatus.TALKED))


def behind(note: Note, last: Note | None) -> Note:
    """Return a new line as it stands behind the last one, whatever the clock said meanwhile."""
    if last is None:
        return note
    return note.changed(id=id_after(last.id), seconds=max(note.seconds, last.seconds))


def kept_notes(
    change: Transaction, note: Note, interview: Interview, now: datetime, due: date | None
) -> list[Note]:
    """Keep a line with what it leads to; where it names two people, a line for each of them."""
    first, *others = each_person(note.text) if note.mark is Mark.PERSON else [note.text]
    lines = [note.changed(text=first)]
    for text in others:
        later = id_after(lines[-1].id)
        lines.append(note.changed(id=later, text=text, contact_id="", followup_id=""))
    return [change.put(_with_consequences(change, line, interview, now, due)) for line in lines]


def without_consequences(change: Transaction, note: Note) -> Note:
    """Take back what a line led to, as far as nothing else has come of it.

    A promise that the changed line still makes is the same one: it stays done or put off.
    """
    if note.contact_id:
        note = take_back_naming(change, note)
    if note.followup_id and change.records.get(FollowUp, note.followup_id) is not None:
        change.remove(FollowUp, note.followup_id)
    return note


def _with_consequences(
    change: Transaction, note: Note, interview: Interview, now: datetime, due: date | None
) -> Note:
    promised, note = note.followup_id, note.changed(followup_id="")
    named, note = note.contact_id, note.changed(**NOTHING)
    if note.mark in (Mark.PROMISE, Mark.OFFER) and not says_none(note.text):
        made = FollowUp(
            key=f"A6:{note.id}",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            what=note.text,
            theirs=note.mark is Mark.OFFER,
            due=due,
        )
        former = change.records.get(FollowUp, promised)
        if former is not None:
            made = former.changed(what=made.what, theirs=made.theirs, due=due or former.due)
        return note.changed(followup_id=change.put(made).id)
    if note.mark is Mark.PERSON and note.text:
        return note.changed(**_naming(change, note, interview, now, named))
    return note


def _naming(
    change: Transaction, note: Note, interview: Interview, now: datetime, former: str
) -> dict[str, Any]:
    """Return the fields of a line that names somebody, who is added if they are new.

    Nothing where it could be several, or nobody is named: no call waits for that, and the line
    can be changed. Nobody is added for a name that is only spelled another way than the one
    of the `former` contact of the line.
    """
    try:
        line, known = noted_meant(
            line_noted(note.text), interview, change.records, contacts_now(change)
        )
        if known is None and (named := one_now(change, former)) and is_respelled(named, line.name):
            line, known = replace(line, name=named.name), named
        was, person = take_line(
            change,
            line,
            now=now,
            introduced_by=interview.contact_id,
            source=Source.REFERRAL,
            known=known,
            in_passing=True,
        )
    except ValueError:
        return {}
    return what_it_did(change, was, person, interview)
