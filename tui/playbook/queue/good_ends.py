"""Good ends: a no that is answered kindly (R10), and a decision that is told (S4)."""

from collections.abc import Iterator

from tui.model.followup import Direction, Touch, TouchKind, that_arrived
from tui.model.people import Contact
from tui.playbook.contacts.history import conversations, decided_against, is_ask, is_thanked
from tui.playbook.contacts.requests import refusal
from tui.playbook.queue.items import Action, QueueItem
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.time.dates import in_words
from tui.playbook.time.spans import off_weekend


def kind_reply(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """R10: two kind lines to somebody who said no, until anything is written to them.

    It is a courtesy: never late, and gone by itself.
    """
    records, rules, zone = situation.records, situation.rules, situation.zone
    said = refusal(records, contact)
    if said is None or _wrote_since(that_arrived(records.touches_of(contact.id)), said):
        return
    named = [each for each in records.introduced_by(contact.id) if each.created >= said.when]
    due = off_weekend(rules.answer_reply.after(said.when, zone), zone)
    item = QueueItem(
        key=f"R10:{contact.id}:{said.id}",
        rule="R10",
        contact_id=contact.id,
        action=Action.KIND_REPLY,
        what=f"thank them for naming {named[0].name}" if named else "thank them for their answer",
        why="they said no; two kind lines, and then they rest",
        since=said.when,
        due=due,
        touch=TouchKind.OTHER,
    )
    yield Proposal(item, cause=said.when, any_day=True, fades=rules.end_shown.after(due, zone))


def farewell(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """S4: tell those who gave something, or were asked, that it is not for you; with thanks.

    Where the thank-you for a talk is still owed, that letter tells it (A1).
    """
    records, rules, zone = situation.records, situation.rules, situation.zone
    decided = decided_against(records, contact)
    touches = that_arrived(records.touches_of(contact.id))
    held = conversations(records, contact.id)
    knows = held or any(is_ask(each) or each.direction is Direction.IN for each in touches)
    if decided is None or not knows or not all(is_thanked(records, talk) for talk in held):
        return
    if any(each.direction is Direction.OUT and each.when > decided for each in touches):
        return
    due = off_weekend(rules.thank_you.after(decided, zone), zone)
    item = QueueItem(
        key=f"S4:{contact.id}",
        rule="S4",
        contact_id=contact.id,
        interview_id=held[-1].id if held else "",
        action=Action.FAREWELL,
        what="thank them, and say that it is not for you",
        why=f"you decided against it on {in_words(decided.astimezone(zone).date())}; "
        "that is a result, and worth telling them",
        since=decided,
        due=due,
        touch=TouchKind.OTHER,
    )
    yield Proposal(item, cause=decided, any_day=True, fades=rules.end_shown.after(due, zone))


def _wrote_since(touches: list[Touch], said: Touch) -> bool:
    """Whether anything was written after a reply; touches are in order."""
    return any(each.direction is Direction.OUT for each in touches[touches.index(said) + 1 :])
