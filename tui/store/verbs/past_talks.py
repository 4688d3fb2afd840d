"""What can be done with a conversation that is over: it is never finished."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from tui.model.base import id_after, id_between
from tui.model.followup import FollowUp, Touch
from tui.model.interview import Interview, QuestionState
from tui.model.note import Mark, Note, split_mark
from tui.model.text.lines import one_stop
from tui.store.half_typed_keys import edit_draft, line_draft
from tui.store.ledger import Transaction
from tui.store.verbs.calls import CallVerbs, kept_notes, put_talk, without_consequences


class PastTalkVerbs(CallVerbs):
    """Lines added, struck and moved later, and talks written down afterwards."""

    def insert_line(
        self,
        interview_id: str,
        line: str,
        *,
        after: str = "",
        now: datetime,
        due: date | None = None,
    ) -> Note:
        """Add a line to a conversation that is over, right below the note of the id `after`.

        It has that note's time and question, and says that it was `added`. Without `after` it
        stands behind all others. What a line leads to in a call, it leads to here.
        """
        mark, text = split_mark(line)
        with self.transaction("Added a line") as change:
            interview = change.get(Interview, interview_id)
            notes = self.records.notes_of(interview_id)
            place = next((at for at, note in enumerate(notes) if note.id == after), len(notes) - 1)
            note = Note(interview_id=interview_id, mark=mark, text=text, added=now)
            if notes:
                above, below = notes[place], notes[place + 1 : place + 2]
                follows = bool(below) and below[0].seconds == above.seconds
                note = note.changed(
                    id=id_between(above.id, below[0].id) if follows else id_after(above.id),
                    seconds=above.seconds,
                    item_id=above.item_id,
                )
            kept = kept_notes(change, note, interview, now, due)[-1]
            self._answered(change, interview, kept.item_id)
            return kept

    def strike_line(self, note_id: str) -> Note:
        """Take a line out, with what nothing but it led to; returns it as it was.

        One of a transcript is remembered, so that the same transcript does not bring it back.
        """
        with self.transaction("") as change:
            note = change.get(Note, note_id)
            change.words = one_stop(f"Struck: {note.text}.").rstrip(".")
            change.clear_draft(edit_draft(note_id))
            interview = change.get(Interview, note.interview_id)
            without_consequences(change, note)
            change.remove(Note, note_id)
            changed = interview
            if interview.letter_note == note_id:
                changed = changed.changed(letter_note="")
            if note.spoken:
                changed = changed.changed(struck=(*changed.struck, note_id))
            if changed != interview:
                change.put(changed)
            return note

    def move_line(self, note_id: str, item_id: str) -> Note:
        """Put a line under another question; empty for none. The question counts as answered."""
        with self.transaction("Moved a line to another question") as change:
            note = change.get(Note, note_id).changed(item_id=item_id)
            self._answered(change, change.get(Interview, note.interview_id), item_id)
            return change.put(note)

    def write_down_talk(
        self,
        interview_id: str,
        lines: Sequence[tuple[str, date | None]],
        *,
        started: datetime,
        minutes: int,
        now: datetime,
        under: Sequence[str] = (),
        only_day: bool = False,
        **fields: Any,
    ) -> Interview:
        """Record a talk that was held without the program, in one step.

        `lines` are its notes, with the day that each promises; `under` are the ids of the
        questions they answer, if they are known. With `only_day` the hour in `started` is not
        known, and none is told. `fields` are others of the interview, such as
        its format and its agenda.
        """
        ended = started + timedelta(minutes=minutes)
        with self.transaction("Wrote down a talk") as change:
            interview = put_talk(
                change,
                change.get(Interview, interview_id).changed(
                    started=started,
                    ended=ended,
                    only_day=only_day,
                    minutes=minutes,
                    current_item="",
                    turned=None,
                    **fields,
                ),
            )
            former = ""
            for seconds, (line, due) in enumerate(lines):
                mark, text = split_mark(line)
                note = Note(
                    interview_id=interview_id,
                    seconds=seconds,
                    mark=mark,
                    text=text,
                    item_id=under[seconds] if under else "",
                    added=now,
                )
                if former:
                    note = note.changed(id=id_after(former))
                former = kept_notes(change, note, interview, now, due)[-1].id
            return interview

    def take_for_agreed(self, talk_id: str, agreed_id: str) -> Interview:
        """Have a talk that came early be the one that was agreed on, which then is no other.

        What was got ready for that, and what was written about it, is of the talk.
        """
        with self.transaction("It was the talk that was agreed on") as change:
            talk, agreed = change.get(Interview, talk_id), change.get(Interview, agreed_id)
            records = self.records
            tied: list[Touch | FollowUp | Note] = [
                *records.touches_of(agreed.contact_id),
                *records.followups_of(agreed.contact_id),
                *records.lines_of(agreed_id),
            ]
            for each in tied:
                if each.interview_id == agreed_id:
                    change.put(each.changed(interview_id=talk_id))
            change.clear_draft(line_draft(agreed_id))
            change.remove(Interview, agreed_id)
            ticked = dict.fromkeys((*talk.checklist, *agreed.checklist))
            return change.put(
                talk.changed(
                    start=talk.started,
                    scheduled=agreed.scheduled,
                    invitation=agreed.invitation,
                    checklist=tuple(ticked),
                    own_checks=(*talk.own_checks, *agreed.own_checks),
                    research=agreed.research,
                    goal=talk.goal or agreed.goal,
                )
            )

    def mark_line(self, note_id: str, mark: Mark, *, now: datetime) -> Note:
        """Give a line another mark; one of a transcript then answers its question."""
        with self.transaction("Changed a line") as change:
            note = super().mark_line(note_id, mark, now=now)
            if note.spoken and note.is_own:
                self._answered(change, change.get(Interview, note.interview_id), note.item_id)
            return note

    def take_spoken(self, lines: Iterable[Note], *, gone: Iterable[str] = ()) -> None:
        """Keep the lines of a transcript; they lead to nothing until they are marked.

        Those of the ids in `gone` are taken out: others have their words by now.
        """
        with self.transaction("Took in a transcript") as change:
            for note_id in gone:
                change.remove(Note, note_id)
            for line in lines:
                change.put(line)

    def _answered(self, change: Transaction, interview: Interview, item_id: str) -> None:
        agenda = tuple(
            item.changed(state=QuestionState.ANSWERED) if item.id == item_id else item
            for item in interview.agenda
        )
        if agenda != interview.agenda:
            change.put(interview.changed(agenda=agenda))
