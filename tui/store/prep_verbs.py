"""What one can do before a conversation."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from tui.model.interview import AgendaItem, Interview, InterviewStatus, Research
from tui.model.people import Contact
from tui.store.ledger import Ledger


class PrepVerbs(Ledger):
    """The appointment, the checklist and the agenda of an interview."""

    def plan_interview(
        self, contact_id: str, *, now: datetime, agenda: Sequence[AgendaItem] = ()
    ) -> Interview:
        """Begin to prepare an interview; it has no date yet."""
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            change.words = f"Planned the interview with {contact.name}"
            return change.put(Interview(contact_id=contact_id, created=now, agenda=tuple(agenda)))

    def schedule(self, interview_id: str, start: datetime, **fields: Any) -> Interview:
        """Fix the appointment (R6): an aware start, and any of minutes, format and place."""
        return self.edit_interview(
            interview_id,
            "Scheduled the interview",
            start=start,
            status=InterviewStatus.SCHEDULED,
            **fields,
        )

    def edit_interview(self, interview_id: str, words: str, **fields: Any) -> Interview:
        """Change fields of an interview as one step called `words`."""
        with self.transaction(words) as change:
            return change.put(change.get(Interview, interview_id).changed(**fields))

    def toggle_check(self, interview_id: str, check_id: str) -> Interview:
        """Tick an item of the checklist, or take the tick away."""
        with self.transaction("Ticked the checklist") as change:
            interview = change.get(Interview, interview_id)
            ticked = interview.checklist
            ticked = (
                tuple(each for each in ticked if each != check_id)
                if check_id in ticked
                else (*ticked, check_id)
            )
            return change.put(interview.changed(checklist=ticked))

    def set_research(self, interview_id: str, **notes: str) -> Interview:
        """Keep research notes (P1): any of person, organization, field."""
        with self.transaction("Changed the research notes") as change:
            interview = change.get(Interview, interview_id)
            research = Research.model_validate({**interview.research.__dict__, **notes})
            return change.put(interview.changed(research=research))

    def add_questions(self, interview_id: str, items: Sequence[AgendaItem]) -> Interview:
        """Put questions on the agenda, before the closing ones (D6)."""

        def insert(agenda: list[AgendaItem]) -> None:
            place = next((index for index, item in enumerate(agenda) if item.closing), len(agenda))
            agenda[place:place] = items

        words = "Added a question" if len(items) == 1 else f"Added {len(items)} questions"
        return self._change_agenda(interview_id, words, insert)

    def remove_question(self, interview_id: str, item_id: str) -> Interview:
        """Take a question off the agenda."""

        def remove(agenda: list[AgendaItem]) -> None:
            agenda[:] = [item for item in agenda if item.id != item_id]

        return self._change_agenda(interview_id, "Removed a question", remove)

    def move_question(self, interview_id: str, item_id: str, by: int) -> Interview:
        """Rank a question `by` places lower (negative: higher), staying within the list."""

        def move(agenda: list[AgendaItem]) -> None:
            index = _index_of(agenda, item_id)
            item = agenda.pop(index)
            agenda.insert(max(0, index + by), item)

        return self._change_agenda(interview_id, "Moved a question", move)

    def change_question(self, interview_id: str, item_id: str, **fields: Any) -> Interview:
        """Change a question on the agenda: its text, minutes or must_ask."""

        def change(agenda: list[AgendaItem]) -> None:
            index = _index_of(agenda, item_id)
            agenda[index] = agenda[index].changed(**fields)

        return self._change_agenda(interview_id, "Changed a question", change)

    def _change_agenda(
        self, interview_id: str, words: str, edit: Callable[[list[AgendaItem]], None]
    ) -> Interview:
        with self.transaction(words) as change:
            interview = change.get(Interview, interview_id)
            agenda = list(interview.agenda)
            edit(agenda)
            return change.put(interview.changed(agenda=tuple(agenda)))


def _index_of(agenda: list[AgendaItem], item_id: str) -> int:
    return next(index for index, item in enumerate(agenda) if item.id == item_id)
