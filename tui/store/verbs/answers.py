"""What can be done with the answers of many conversations, and with old reflections."""

from collections.abc import Sequence

from tui.model.interview import Agreement, Grouping, Interview
from tui.store.ledger import Ledger


class AnswerVerbs(Ledger):
    """Which questions are one, how answers compare, and which reflections were reread."""

    def mark_agreement(self, interview_id: str, item_id: str, agreement: Agreement) -> Interview:
        """Note how an answer, given by its agenda item, compares with those of others (O3)."""
        words = {
            Agreement.AGREES: "Marked an answer: agrees",
            Agreement.DIFFERS: "Marked an answer: differs",
            Agreement.UNSAID: "Took a mark off an answer",
        }
        with self.transaction(words[agreement]) as change:
            interview = change.get(Interview, interview_id)
            agenda = tuple(
                item.changed(agreement=agreement) if item.id == item_id else item
                for item in interview.agenda
            )
            return change.put(interview.changed(agenda=agenda))

    def join_questions(self, decisions: Sequence[Grouping]) -> None:
        """Keep decisions that several wordings are one question (O3)."""
        with self.transaction("Joined two questions") as change:
            for decision in decisions:
                change.put(decision)

    def split_question(self, decisions: Sequence[Grouping]) -> None:
        """Keep decisions that some wordings ask something else (O3)."""
        with self.transaction("Split a question") as change:
            for decision in decisions:
                change.put(decision)

    def keep_rereading(self, interview: Interview) -> Interview:
        """Keep an interview whose reflection was reread (A5)."""
        with self.transaction("Reread a reflection") as change:
            return change.put(interview)
