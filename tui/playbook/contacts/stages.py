"""Where things stand with a contact, and whose move it is."""

from collections.abc import Collection, Set
from enum import StrEnum

from tui.model.base import Record
from tui.model.followup import Direction, FollowUp, Touch, TouchKind, that_arrived
from tui.model.interview import Interview, InterviewStatus
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.playbook.contacts.history import (
    conversations,
    decided_against,
    interview_end,
    is_ask,
    is_thanked,
    open_promises,
    questions_sent,
)
from tui.playbook.contacts.requests import open_request, refusal
from tui.playbook.rules import CLASSIC, Rules


class Stage(StrEnum):
    """How far things have come with a contact (S1)."""

    KNOWN = "known"
    TO_ASK = "to ask"
    ASKED = "asked"
    SCHEDULED = "scheduled"
    TALKED = "talked"
    IN_TOUCH = "in touch"
    DECLINED = "declined"
    DECIDED_AGAINST = "decided against"
    RESTING = "resting"


class Move(StrEnum):
    """Whose move it is (S3)."""

    MINE = "mine"
    THEIRS = "theirs"
    NOBODY = "nobody"


_AHEAD = (InterviewStatus.SCHEDULED, InterviewStatus.LIVE)
_FELL_THROUGH = (InterviewStatus.NO_SHOW, InterviewStatus.CANCELED)
# These still belong to the conversation, so they do not mean that you stay in touch.
_COURTESIES = frozenset({TouchKind.CALL, TouchKind.THANK_YOU, TouchKind.LINKEDIN, TouchKind.RESUME})


def stage(records: Records, contact: Contact, rules: Rules = CLASSIC) -> Stage:
    """Return the stage of a contact, derived from what happened (S1).

    `to_ask` is one decision it takes (S2), that it is not for me the other (S4). Archived
    contacts rest as well, and so do those who stay silent after the last nudge, until they
    reply (R9). An interview that is merely being prepared counts as meaning to ask; one that
    fell through leaves the contact asked. Who said no declined, unless there was a talk
    before (R10).
    """
    if contact.state is ContactState.ARCHIVED:
        return Stage.RESTING
    statuses = {interview.status for interview in records.interviews_of(contact.id)}
    end = _good_end(records, contact, statuses)
    if end or contact.state is not ContactState.ACTIVE:
        return end or Stage.RESTING
    if not records.has_history(contact.id):
        return Stage.TO_ASK if contact.to_ask else Stage.KNOWN
    if not statuses.isdisjoint(_AHEAD):
        return Stage.SCHEDULED
    if InterviewStatus.TALKED in statuses:
        return Stage.IN_TOUCH if _kept_up(records, contact) else Stage.TALKED
    return _before_a_talk(records, contact, statuses, rules)


def _good_end(records: Records, contact: Contact, statuses: Set[InterviewStatus]) -> Stage | None:
    """Return how it ended well: with my decision (S4), or with their no (R10)."""
    if not statuses.isdisjoint(_AHEAD):
        return None
    if contact.decided_against and decided_against(records, contact):
        return Stage.DECIDED_AGAINST
    declined = InterviewStatus.TALKED not in statuses and (
        records.has_history(contact.id) and refusal(records, contact)
    )
    return Stage.DECLINED if declined else None


def _before_a_talk(
    records: Records, contact: Contact, statuses: Collection[InterviewStatus], rules: Rules
) -> Stage:
    fell_through = any(status in statuses for status in _FELL_THROUGH)
    if fell_through or any(
        is_ask(touch) or touch.kind is TouchKind.REPLY for touch in records.touches_of(contact.id)
    ):
        request = open_request(records, contact)
        quiet = request is not None and len(request.nudges) >= rules.nudges_at_most
        return Stage.RESTING if quiet else Stage.ASKED
    return Stage.TO_ASK if contact.to_ask or statuses else Stage.KNOWN


def in_words(records: Records, contact: Contact, stands: Stage) -> str:
    """Return where things stand with a contact in words; talking, while a call with them runs."""
    if stands is Stage.SCHEDULED and any(
        interview.status is InterviewStatus.LIVE for interview in records.interviews_of(contact.id)
    ):
        return "talking"
    return stands.value


class Stages:
    """The stage of everybody (S1), each worked out once, and again after a change.

    The owner has `note_change` called at each change, as `Records.watch` does.
    """

    def __init__(self, records: Records, rules: Rules = CLASSIC) -> None:
        self.records = records
        self.rules = rules
        self._known: dict[str, Stage] = {}

    def of(self, contact: Contact) -> Stage:
        """Return the stage of a contact of these records."""
        known = self._known.get(contact.id)
        if known is None:
            known = self._known[contact.id] = stage(self.records, contact, self.rules)
        return known

    def note_change(self, former: Record | None, record: Record | None) -> None:
        """Note that a record was added, replaced or removed (None: it was not there)."""
        for version in (former, record):
            match version:
                case Contact():
                    self._known.pop(version.id, None)
                case Interview() | Touch() | FollowUp():
                    self._known.pop(version.contact_id, None)


def whose_move(records: Records, contact: Contact, rules: Rules = CLASSIC) -> Move:
    """Return whose move it is with a contact (S3).

    Mine: to ask, to answer, to prepare and lead the call, to thank, to keep a promise.
        Theirs: to reply, to do what they offered. Nobody's: known, resting, declined, or all
        done; where it was decided against, only thanks and promises of mine are left.
    """
    match stage(records, contact, rules):
        case Stage.KNOWN | Stage.RESTING | Stage.DECLINED:
            return Move.NOBODY
        case Stage.DECIDED_AGAINST:
            mine = _move_after_conversation(records, contact) is Move.MINE
            talked = bool(conversations(records, contact.id))
            return Move.MINE if mine and talked else Move.NOBODY
        case Stage.SCHEDULED if _waits_for_answers(records, contact):
            return Move.THEIRS
        case Stage.TO_ASK | Stage.SCHEDULED:
            return Move.MINE
        case Stage.ASKED:
            return Move.THEIRS if _waits_for_reply(records, contact) else Move.MINE
    return _move_after_conversation(records, contact)


def _kept_up(records: Records, contact: Contact) -> bool:
    if contact.mentor:
        return True
    told = [each for each in records.touches_of(contact.id) if each.kind not in _COURTESIES]
    return bool(told) and told[-1].when > interview_end(conversations(records, contact.id)[0])


def _waits_for_answers(records: Records, contact: Contact) -> bool:
    """Whether questions went out to be answered in writing, and there is no other talk ahead."""
    ahead = [each for each in records.interviews_of(contact.id) if each.status in _AHEAD]
    return all(each.in_writing and questions_sent(records, each) for each in ahead)


def _waits_for_reply(records: Records, contact: Contact) -> bool:
    touches = that_arrived(records.touches_of(contact.id))
    return bool(touches) and touches[-1].direction is Direction.OUT


def _move_after_conversation(records: Records, contact: Contact) -> Move:
    promises = open_promises(records, contact.id)
    touches = that_arrived(records.touches_of(contact.id))
    held = conversations(records, contact.id)
    answered = not touches or touches[-1].direction is Direction.OUT
    if (
        not answered
        or any(not promise.theirs for promise in promises)
        or not all(is_thanked(records, interview) for interview in held)
    ):
        return Move.MINE
    return Move.THEIRS if promises else Move.NOBODY
