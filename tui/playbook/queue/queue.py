"""The follow-up queue: what to do next, and why (O2).

It is derived from what happened and what was decided, so it is never stale.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time

from tui.model.base import Record
from tui.model.followup import Decision, FollowUp, Touch
from tui.model.interview import Interview, InterviewStatus, Question
from tui.model.note import Note
from tui.model.people import Contact, ContactState, Organization
from tui.model.profile import Profile
from tui.model.records import Records
from tui.playbook.contacts.history import wants_no_letters
from tui.playbook.contacts.stages import Stage, stage
from tui.playbook.queue.after_interview import after_interview, details, offers, promises
from tui.playbook.queue.asking import next_person, nudge, outreach, settle
from tui.playbook.queue.before_interview import appointment, before_interview, outcome
from tui.playbook.queue.good_ends import farewell, kind_reply
from tui.playbook.queue.in_touch import news, results, thanks_to_referrer, their_news, update
from tui.playbook.queue.in_writing import by_mail
from tui.playbook.queue.items import QueueItem
from tui.playbook.queue.proposal import Proposal, Situation
from tui.playbook.rules import CLASSIC, Rules
from tui.playbook.time.dates import morning_of, zone_of

_Entry = tuple[datetime, datetime, str, Proposal]
"""By when it is due, then by how long it has waited, then by key."""


class Queue:
    """The queue of some records, kept up to date: a change costs only what it changes.

    The owner has `note_change` called at each change, as `Records.watch` does.
    """

    def __init__(self, records: Records, rules: Rules = CLASSIC) -> None:
        self._records = records
        self._situation = Situation(records, UTC, rules, no_talk_yet=True)
        self._today = date.min
        self._midnight = datetime.min.replace(tzinfo=UTC)
        self._entries: list[_Entry] = []
        self._of_subject: dict[str, list[_Entry]] = {}
        self._stale: set[str] | None = None

    def items(self, now: datetime) -> list[QueueItem]:
        """Return everything open at `now` (aware), however far ahead, by when it is due (O2).

        What was done or dropped is gone; what was postponed comes back at 9:00 of its day
        in the person's time zone. Resting and archived contacts are silent (N4).
        """
        return [proposal.item for proposal in self.proposals(now) if proposal.stands_at(now)]

    def proposals(self, now: datetime) -> list[Proposal]:
        """Return what `items` is made of, including what appears or becomes pointless later."""
        self._bring_up_to(now)
        return [proposal for _, _, _, proposal in self._entries]

    def items_of(self, contact_id: str, now: datetime) -> list[QueueItem]:
        """Return what is open with one contact, by when it is due."""
        self._bring_up_to(now)
        contact = self._records.contacts.get(contact_id)
        subjects = (contact_id, contact.organization_id if contact else "")
        entries = sorted(
            entry for subject in subjects for entry in self._of_subject.get(subject, ())
        )
        return [
            proposal.item
            for _, _, _, proposal in entries
            if proposal.item.contact_id == contact_id and proposal.stands_at(now)
        ]

    def item(self, key: str, now: datetime) -> QueueItem | None:
        """Return the open item with this key, None when there is none or it is no longer open."""
        return next((item for item in self.items(now) if item.key == key), None)

    def _bring_up_to(self, now: datetime) -> None:
        name = self._records.profile.time_zone
        zone = zone_of(name) if name else now.tzinfo or UTC
        today = now.astimezone(zone).date()
        no_talk_yet = not any(map(_is_talk, self._records.interviews.values()))
        seen = (zone, today, no_talk_yet)
        known = (self._situation.zone, self._today, self._situation.no_talk_yet)
        if self._stale is None or seen != known:
            self._situation = self._situation._replace(zone=zone, no_talk_yet=no_talk_yet)
            self._today = today
            self._midnight = datetime.combine(today, time(), zone).astimezone(UTC)
            self._of_subject = {}
            for subject in self._subjects():
                if entries := self._proposed(subject):
                    self._of_subject[subject] = entries
            self._entries = sorted(
                entry for entries in self._of_subject.values() for entry in entries
            )
        else:
            # What moved from one to the other must not be there twice in the meantime.
            for subject in self._stale:
                self._forget(subject)
            for subject in self._stale:
                self._add(subject)
        self._stale = set()

    def _forget(self, subject: str) -> None:
        for entry in self._of_subject.pop(subject, ()):
            del self._entries[bisect_left(self._entries, entry)]

    def _add(self, subject: str) -> None:
        if entries := self._proposed(subject):
            self._of_subject[subject] = entries
            for entry in entries:
                insort(self._entries, entry)

    def _subjects(self) -> Iterator[str]:
        """Yield the ids of those a rule may have something for: most of a big network is silent."""
        records, with_history = self._records, self._records.with_history
        for contact in records.contacts.values():
            if contact.to_ask or contact.mentor or contact.id in with_history:
                yield contact.id
        yield from records.organizations

    def _proposed(self, subject: str) -> list[_Entry]:
        contact = self._records.contacts.get(subject)
        found: Iterable[Proposal]
        if contact is None:
            found = next_person(self._situation, subject)
        elif contact.state is ContactState.ACTIVE:
            found = proposals(self._situation, contact)
        else:
            return []
        decided = filter(None, map(self._as_decided, found))
        return [
            (proposal.item.due, proposal.item.since, proposal.item.key, proposal)
            for proposal in decided
        ]

    def _as_decided(self, proposal: Proposal) -> Proposal | None:
        item = proposal.item
        followup = self._records.followup(item.key)
        decision = followup.decision if followup else Decision.OPEN
        # A decision from before the cause was about an earlier round: the request was made again.
        earlier = followup and followup.decided and followup.decided < proposal.cause
        if decision in (Decision.DONE, Decision.DROPPED) and not earlier:
            return None
        if decision is Decision.POSTPONED and followup and followup.postponed_to:
            due = morning_of(followup.postponed_to, self._situation.zone)
            # It was put off before the appointment was moved to an earlier day.
            too_long = item.until is not None and due >= item.until
            if not too_long and (not earlier or due > item.due):
                item, gentle = item._replace(due=due), proposal.fades is not None
                proposal = proposal._replace(item=item, any_day=gentle)
        if proposal.any_day:
            return proposal._replace(item=item._replace(due=max(item.due, self._midnight)))
        return proposal

    def note_change(self, former: Record | None, record: Record | None) -> None:
        """Note that a record was added, replaced or removed (None: it was not there)."""
        if self._stale is None or isinstance(record or former, Note | Question):
            return
        for version in (former, record):
            match version:
                case Profile():
                    self._stale = None
                    return
                case Contact():
                    self._stale |= self._around(version.id)
                    self._stale.update((version.organization_id, version.introduced_by))
                    self._stale.update(version.also_introduced_by)
                case Interview() | Touch() | FollowUp():
                    self._stale |= self._around(version.contact_id)
                case Organization():
                    self._stale.add(version.id)
        self._stale.discard("")

    def _around(self, contact_id: str) -> set[str]:
        """Return the ids of those a change to a contact affects: both ends of each introduction."""
        contact = self._records.contacts.get(contact_id)
        around = {contact.id for contact in self._records.introduced_by(contact_id)}
        around.add(contact_id)
        if contact is not None:
            around |= {contact.introduced_by, contact.organization_id}
            around |= set(contact.also_introduced_by)
        return around


def _is_talk(interview: Interview) -> bool:
    return interview.status is InterviewStatus.TALKED


def queue(records: Records, now: datetime, rules: Rules = CLASSIC) -> list[QueueItem]:
    """Return everything open at `now`, worked out from scratch; see `Queue.items`."""
    return Queue(records, rules).items(now)


def queue_of(
    records: Records, contact: Contact, now: datetime, rules: Rules = CLASSIC
) -> list[QueueItem]:
    """Return what is open with one contact, by when it is due."""
    return Queue(records, rules).items_of(contact.id, now)


def proposals(situation: Situation, contact: Contact) -> Iterator[Proposal]:
    """Yield what the rules propose for an active contact, in the playbook's order."""
    records = situation.records
    yield from outreach(situation, contact)
    if not (records.has_history(contact.id) or contact.mentor):
        return
    not_for_me = bool(contact.decided_against) and stage(records, contact) is Stage.DECIDED_AGAINST
    if not_for_me:
        yield from farewell(situation, contact)
    else:
        yield from settle(situation, contact)
        yield from kind_reply(situation, contact)
        yield from nudge(situation, contact)
    for interview in records.interviews_of(contact.id):
        if interview.status is InterviewStatus.SCHEDULED and interview.in_writing:
            yield from by_mail(situation, interview)
        elif interview.status is InterviewStatus.SCHEDULED:
            yield from before_interview(situation, interview)
            yield from appointment(situation, interview)
            yield from outcome(situation, interview)
        elif interview.status is InterviewStatus.TALKED:
            yield from after_interview(situation, interview)
        elif interview.status is InterviewStatus.LIVE:
            yield from outcome(situation, interview)
    yield from details(situation, contact)
    if records.followups_of(contact.id):
        yield from promises(situation, contact)
    yield from _letters(situation, contact, not_for_me=not_for_me)
    yield from news(situation, contact)


def _letters(situation: Situation, contact: Contact, *, not_for_me: bool) -> Iterator[Proposal]:
    """Yield what there is to write about: after a no to staying in touch only thanks (N2)."""
    # With most people there are neither promises nor news.
    if situation.records.followups_of(contact.id):
        is_over = wants_no_letters(situation.records, contact)
        if not (not_for_me or is_over):
            yield from offers(situation, contact)
        if not is_over:
            yield from results(situation, contact)
            yield from their_news(situation, contact)
    yield from thanks_to_referrer(situation, contact)
    if not not_for_me:
        yield from update(situation, contact)
