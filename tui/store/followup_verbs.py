"""What one can do with the follow-ups that the rules propose."""

from datetime import date, datetime

from tui.model.followup import Decision, Direction, FollowUp, Touch, TouchKind
from tui.model.people import Channel, Contact
from tui.store.ledger import Ledger, Transaction


class FollowUpVerbs(Ledger):
    """Touches, and decisions about follow-ups by their key (`A1:<interview id>`)."""

    def log_touch(
        self,
        contact_id: str,
        kind: TouchKind,
        *,
        now: datetime,
        direction: Direction = Direction.OUT,
        channel: Channel | None = None,
        interview_id: str = "",
        text: str = "",
    ) -> Touch:
        """Put a message or a meeting on the contact's timeline."""
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            change.words = f"Logged {kind.value} with {contact.name}"
            return change.put(
                Touch(
                    contact_id=contact_id,
                    when=now,
                    kind=kind,
                    direction=direction,
                    channel=channel,
                    interview_id=interview_id,
                    text=text,
                )
            )

    def mark_done(
        self,
        key: str,
        contact_id: str,
        *,
        now: datetime,
        touch: TouchKind | None = None,
        interview_id: str = "",
    ) -> None:
        """Mark a follow-up done; with `touch`, what was done also goes on the timeline."""
        with self.transaction("Marked done") as change:
            _decide(change, key, contact_id, Decision.DONE, now=now)
            if touch is not None:
                change.put(
                    Touch(contact_id=contact_id, when=now, kind=touch, interview_id=interview_id)
                )

    def postpone(self, key: str, contact_id: str, until: date, *, now: datetime) -> None:
        """Have a follow-up come back on the day `until`, in the person's time zone."""
        with self.transaction(f"Postponed to {until:%a} {until.day} {until:%b}") as change:
            _decide(change, key, contact_id, Decision.POSTPONED, now=now, until=until)

    def drop(self, key: str, contact_id: str, *, now: datetime) -> None:
        """Take a follow-up off the queue for good: it is not needed."""
        with self.transaction("Dropped a follow-up") as change:
            _decide(change, key, contact_id, Decision.DROPPED, now=now)


def _decide(
    change: Transaction,
    key: str,
    contact_id: str,
    decision: Decision,
    *,
    now: datetime,
    until: date | None = None,
) -> None:
    former = change.records.followup(key) or FollowUp(key=key, contact_id=contact_id)
    change.put(former.changed(decision=decision, decided=now, postponed_to=until))
