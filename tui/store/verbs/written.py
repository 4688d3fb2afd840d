"""What can be done with a talk in writing: agreeing on it, and keeping the answers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tui.model.followup import Direction, Touch, TouchKind
from tui.model.interview import Format, Interview, InterviewStatus, QuestionState
from tui.model.note import Mark, Note
from tui.model.text.patterns import pattern_of
from tui.store.ledger import Ledger

_PERSONAL = pattern_of(r"~\s*(?=[^\W\d])")


class WrittenVerbs(Ledger):
    """A talk that needs no appointment: questions by e-mail, and what came back."""

    def agree_in_writing(self, interview_id: str, *, now: datetime, **fields: Any) -> Interview:
        """Agree that somebody answers in writing: there is no date, and a former one is gone."""
        with self.transaction("Agreed on questions by e-mail") as change:
            interview = change.get(Interview, interview_id)
            if interview.status is not InterviewStatus.LIVE:
                fields["status"] = InterviewStatus.SCHEDULED
            if not interview.in_writing or interview.status is InterviewStatus.PLANNED:
                fields["scheduled"] = now
            fields |= {"format": Format.IN_WRITING, "start": None}
            return change.put(interview.changed(**fields))

    def keep_answers(
        self, interview_id: str, answers: Mapping[str, str], *, reply: str, now: datetime
    ) -> Interview:
        """Keep what somebody answered in writing, and their whole message beside it, in one step.

        `answers` has the lines for each question by the id of its item, and under "" what
        answers none. The talk has taken place then.
        """
        with self.transaction("Kept their answers") as change:
            interview = change.get(Interview, interview_id)
            change.put(
                Touch(
                    contact_id=interview.contact_id,
                    when=now,
                    kind=TouchKind.REPLY,
                    direction=Direction.IN,
                    channel=interview.format.channel,
                    interview_id=interview_id,
                    text=reply,
                )
            )
            place = len(self.records.notes_of(interview_id))
            for item_id, text in answers.items():
                for line in filter(None, map(str.strip, text.splitlines())):
                    # A personal line stays one, also among what was pasted.
                    own = _PERSONAL.match(line)
                    mark = Mark.QUOTE if item_id else Mark.PLAIN
                    change.put(
                        Note(
                            interview_id=interview_id,
                            seconds=place,
                            mark=Mark.PERSONAL if own else mark,
                            text=line[own.end() :] if own else line,
                            item_id=item_id,
                        )
                    )
                    place += 1
            agenda = tuple(
                item.changed(state=QuestionState.ANSWERED)
                if answers.get(item.id, "").strip()
                else item
                for item in interview.agenda
            )
            return change.put(
                interview.changed(
                    agenda=agenda,
                    status=InterviewStatus.TALKED,
                    started=interview.started or now,
                    ended=now,
                    current_item="",
                    turned=None,
                )
            )
