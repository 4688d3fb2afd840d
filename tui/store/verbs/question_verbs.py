"""What one can do with the question bank."""

from tui.model.interview import Question
from tui.store.ledger import Ledger


class QuestionVerbs(Ledger):
    """The person's own questions, and their favorites among all."""

    def save_question(self, question: Question) -> Question:
        """Add a question of one's own to the bank, or keep another wording of it (P2)."""
        known = question.id in self.records.questions
        words = "Changed a question of the bank" if known else "Added a question to the bank"
        with self.transaction(words) as change:
            return change.put(question)

    def set_favorite(self, question: Question) -> Question:
        """Keep whether a question of the bank is a favorite."""
        words = "Made a question a favorite" if question.favorite else "Took a favorite away"
        with self.transaction(words) as change:
            return change.put(question)

    def remove_from_bank(self, question_id: str) -> None:
        """Take a question of one's own out of the bank; agendas that have it keep it."""
        with self.transaction("Took a question out of the bank") as change:
            change.remove(Question, question_id)
