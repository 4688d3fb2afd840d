"""A talk in writing: the questions go out, and the answers come when they come (F4, R7)."""

from collections.abc import Iterator

from tui.model.followup import TouchKind
from tui.model.interview import Interview
from tui.playbook.contacts.history import questions_sent
from tui.playbook.queue.before_interview import fixed_at
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.time.dates import in_words
from tui.playbook.time.spans import off_weekend


def by_mail(situation: Situation, interview: Interview) -> Iterator[Proposal]:
    """R7: the questions, soon after it was agreed on; then, long after, a look for answers.

    There is no appointment, nothing to confirm, and nobody who does not come. While the
    answers are awaited nothing is due, and the look for them is never late.
    """
    records, rules, zone = situation.records, situation.rules, situation.zone
    sent, fixed = questions_sent(records, interview), fixed_at(interview)
    if sent is None:
        from tui.playbook.interview.agenda import in_writing  # noqa: PLC0415 - rare, and slow

        one = len(in_writing(interview)) == 1
        item = QueueItem(
            key=f"R7:{interview.id}:sent",
            rule="R7",
            contact_id=interview.contact_id,
            interview_id=interview.id,
            action=Action.QUESTIONS,
            what=f"send your question{'' if one else 's'} by e-mail",
            why="they answer in writing, whenever it suits them",
            since=fixed,
            due=rules.answer_reply.after(fixed, zone),
            touch=TouchKind.QUESTIONS,
        )
        yield Proposal(item, cause=fixed)
        return
    due = off_weekend(rules.nudge_after.after(sent.when, zone), zone)
    item = QueueItem(
        key=f"S1:{interview.id}:{sent.id}",
        rule="S1",
        contact_id=interview.contact_id,
        interview_id=interview.id,
        action=Action.ANSWERS,
        what="paste their answers; if none came, one friendly line",
        why=f"your questions went out {in_words(sent.when.astimezone(zone).date())}; no hurry",
        since=sent.when,
        due=due,
    )
    yield Proposal(item, cause=sent.when, any_day=True, appears=due)
