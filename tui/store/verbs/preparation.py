"""What can be done before a conversation."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

from tui.model.interview import (
    AIM,
    CONFIRMED,
    RANKED,
    AgendaItem,
    Interview,
    InterviewStatus,
    OwnCheck,
    Question,
    Research,
)
from tui.model.people import Contact
from tui.model.text.counting import counted
from tui.store.ledger import Ledger


class PreparationVerbs(Ledger):
    """The appointment, the checklist and the agenda of an interview."""

    def plan_interview(
        self,
        contact_id: str,
        *,
        now: datetime,
        agenda: Sequence[AgendaItem] = (),
        research: Research | None = None,
        minutes: int = 25,
    ) -> Interview:
        """Begin to prepare an interview of so many minutes; it has no date yet.

        Nobody sees that, so it is no step to undo of its own.
        """
        with self.transaction("") as change:
            change.get(Contact, contact_id)
            return change.put(
                Interview(
                    contact_id=contact_id,
                    created=now,
                    agenda=tuple(agenda),
                    research=research or Research(),
                    minutes=minutes,
                )
            )

    def schedule(
        self, interview_id: str, start: datetime, *, now: datetime, **fields: Any
    ) -> Interview:
        """Fix the appointment (R6): an aware start, and any of minutes, format and place.

        A running call goes on running. Another time wants another confirmation.
        """
        with self.transaction("Set the appointment") as change:
            interview = change.get(Interview, interview_id)
            if "format" in fields or "place" in fields:
                fields.setdefault("form_open", False)
            if interview.start != start:
                fields |= {"scheduled": now, "checklist": _unconfirmed(interview)}
            contact = change.get(Contact, interview.contact_id)
            if contact.proposed:
                change.put(contact.changed(proposed=()))
            if interview.status is not InterviewStatus.LIVE:
                fields["status"] = InterviewStatus.SCHEDULED
            return change.put(interview.changed(start=start, **fields))

    def put_off_call(
        self, interview_id: str, start: datetime | None, *, now: datetime, **fields: Any
    ) -> Interview:
        """End a running call that was no talk, for another time (R6); its notes stay.

        `start` is aware, None where no other time was agreed on.
        """
        with self.transaction("Agreed on another time") as change:
            interview = change.get(Interview, interview_id)
            fields |= {"start": start, "scheduled": now if start else None}
            fields["checklist"] = _unconfirmed(interview)
            fields["status"] = InterviewStatus.SCHEDULED if start else InterviewStatus.PLANNED
            return change.put(
                interview.changed(started=None, current_item="", turned=None, **fields)
            )

    def unschedule(self, interview_id: str, **fields: Any) -> Interview:
        """Remove the date of an appointment; a running call goes on running."""
        with self.transaction("Took the date of the talk away") as change:
            interview = change.get(Interview, interview_id)
            if interview.status is InterviewStatus.SCHEDULED:
                fields["status"] = InterviewStatus.PLANNED
            fields["checklist"] = _unconfirmed(interview)
            return change.put(interview.changed(start=None, scheduled=None, **fields))

    def edit_interview(self, interview_id: str, words: str, **fields: Any) -> Interview:
        """Change fields of an interview as one step called `words`."""
        with self.transaction(words) as change:
            return change.put(change.get(Interview, interview_id).changed(**fields))

    def set_goal(self, interview_id: str, goal: str) -> Interview:
        """Keep the one thing to know by the end of an interview (F9), and tick that it is named.

        An empty one takes both back.
        """
        with self.transaction("Named the goal of the talk" if goal.strip() else "") as change:
            interview = change.get(Interview, interview_id)
            change.words = change.words or "Took the goal of the talk away"
            others = tuple(each for each in interview.checklist if each != AIM)
            ticked = (*others, AIM) if goal.strip() else others
            return change.put(interview.changed(goal=goal, checklist=ticked))

    def toggle_check(self, interview_id: str, check_id: str) -> Interview:
        """Tick an item on the checklist, or clear its tick."""
        with self.transaction("Ticked the checklist") as change:
            interview = change.get(Interview, interview_id)
            ticked = interview.checklist
            ticked = (
                tuple(ticked_id for ticked_id in ticked if ticked_id != check_id)
                if check_id in ticked
                else (*ticked, check_id)
            )
            return change.put(interview.changed(checklist=ticked))

    def set_checks(self, interview_id: str, check_ids: Collection[str], *, ticked: bool) -> None:
        """Tick some items on the checklist, or clear their ticks."""
        with self.transaction("Ticked the checklist") as change:
            interview = change.get(Interview, interview_id)
            others = (ticked_id for ticked_id in interview.checklist if ticked_id not in check_ids)
            checks = (*others, *check_ids) if ticked else tuple(others)
            change.put(interview.changed(checklist=checks))

    def add_check(self, interview_id: str, text: str) -> Interview:
        """Put an item of the person's own on the checklist."""
        with self.transaction("Added to the checklist") as change:
            interview = change.get(Interview, interview_id)
            return change.put(
                interview.changed(own_checks=(*interview.own_checks, OwnCheck(text=text)))
            )

    def change_check(self, interview_id: str, check_id: str, text: str) -> Interview:
        """Change the wording of one of the person's own checklist items."""
        with self.transaction("Changed the checklist") as change:
            interview = change.get(Interview, interview_id)
            own = tuple(
                check.changed(text=text) if check.id == check_id else check
                for check in interview.own_checks
            )
            return change.put(interview.changed(own_checks=own))

    def remove_check(self, interview_id: str, check_id: str) -> Interview:
        """Take one of the person's own items off the checklist, with its tick."""
        with self.transaction("Took an item off the checklist") as change:
            interview = change.get(Interview, interview_id)
            own = tuple(check for check in interview.own_checks if check.id != check_id)
            ticked = tuple(ticked_id for ticked_id in interview.checklist if ticked_id != check_id)
            return change.put(interview.changed(own_checks=own, checklist=ticked))

    def set_research(self, interview_id: str, **notes: str) -> Interview:
        """Keep research notes (P1): any of person, organization, field."""
        with self.transaction("Changed the research notes") as change:
            interview = change.get(Interview, interview_id)
            research = Research.model_validate({**interview.research.__dict__, **notes})
            return change.put(interview.changed(research=research))

    def add_questions(self, interview_id: str, items: Sequence[AgendaItem]) -> Interview:
        """Put questions on the agenda, above the closing ones (D6)."""

        def insert(agenda: list[AgendaItem]) -> None:
            place = next((index for index, item in enumerate(agenda) if item.closing), len(agenda))
            agenda[place:place] = items

        words = f"Added {counted(len(items), 'question')}" if items[1:] else "Added a question"
        return self._change_agenda(interview_id, words, insert)

    def remove_question(self, interview_id: str, item_id: str) -> Interview:
        """Take a question off the agenda."""

        def remove(agenda: list[AgendaItem]) -> None:
            agenda[:] = [item for item in agenda if item.id != item_id]

        return self._change_agenda(interview_id, "Removed a question", remove)

    def move_question(self, interview_id: str, item_id: str, by: int) -> Interview:
        """Rank a question `by` places lower (negative: higher), staying within the list.

        The closing questions stay below all others (D6). It ticks the ranking (P2).
        """

        def move(agenda: list[AgendaItem]) -> None:
            index = _index_of(agenda, item_id)
            item = agenda.pop(index)
            others = sum(not item.closing for item in agenda)
            first, last = (others, len(agenda)) if item.closing else (0, others)
            agenda.insert(min(max(first, index + by), last), item)

        return self._change_agenda(interview_id, "Moved a question", move, ranks=True)

    def change_question(self, interview_id: str, item_id: str, **fields: Any) -> Interview:
        """Change a question on the agenda: its text, minutes or must_ask; a must-ask ranks (P2)."""

        def change(agenda: list[AgendaItem]) -> None:
            index = _index_of(agenda, item_id)
            agenda[index] = agenda[index].changed(**fields)

        ranks = bool(fields.get("must_ask"))
        return self._change_agenda(interview_id, "Changed a question", change, ranks=ranks)

    def _change_agenda(
        self,
        interview_id: str,
        words: str,
        edit: Callable[[list[AgendaItem]], None],
        *,
        ranks: bool = False,
    ) -> Interview:
        with self.transaction(words) as change:
            interview = change.get(Interview, interview_id)
            agenda, ticked = list(interview.agenda), interview.checklist
            edit(agenda)
            if ranks and RANKED not in ticked and tuple(agenda) != interview.agenda:
                ticked = (*ticked, RANKED)
            return change.put(interview.changed(agenda=tuple(agenda), checklist=ticked))


def _unconfirmed(interview: Interview) -> tuple[str, ...]:
    return tuple(ticked for ticked in interview.checklist if ticked != CONFIRMED)


def _index_of(agenda: list[AgendaItem], item_id: str) -> int:
    return next(index for index, item in enumerate(agenda) if item.id == item_id)


class QuestionVerbs(Ledger):
    """The person's own questions, and their favorites among all."""

    def save_question(self, question: Question) -> Question:
        """Add one of the person's own questions to the bank, or reword it (P2)."""
        known = question.id in self.records.questions
        words = "Changed a question of the bank" if known else "Added a question to the bank"
        with self.transaction(words) as change:
            return change.put(question)

    def set_favorite(self, question: Question) -> Question:
        """Keep whether a question in the bank is a favorite."""
        words = "Made a question a favorite" if question.favorite else "Took a favorite away"
        with self.transaction(words) as change:
            return change.put(question)

    def remove_from_bank(self, question_id: str) -> None:
        """Take one of the person's own questions out of the bank; agendas that have it keep it."""
        with self.transaction("Took a question out of the bank") as change:
            change.remove(Question, question_id)
