"""What can be done with the follow-ups that the rules propose."""

from collections.abc import Sequence
from datetime import date, datetime

from tui.model.base import new_id
from tui.model.followup import (
    Decision,
    Direction,
    FollowUp,
    Touch,
    TouchKind,
    mail_touch_id,
)
from tui.model.people import Channel, Contact, ContactState
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
        mail_id: str = "",
    ) -> Touch:
        """Put a message or a meeting on the contact's timeline.

        Somebody who writes, or is written to again, no longer rests (N4). `mail_id` is that of
        a message in the mail.
        """
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            change.words = f"Logged {kind.words} with {contact.name}"
            wakes = direction is Direction.IN or kind is TouchKind.OUTREACH
            if wakes and contact.state is ContactState.RESTING:
                change.put(contact.changed(state=ContactState.ACTIVE))
            return change.put(
                Touch(
                    id=touch_id(contact_id, mail_id),
                    contact_id=contact_id,
                    when=now,
                    kind=kind,
                    direction=direction,
                    channel=channel,
                    interview_id=interview_id,
                    text=text,
                    mail_id=mail_id,
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
        summary: str = "",
        text: str = "",
        checks: Sequence[str] = (),
        mail_id: str = "",
    ) -> None:
        """Mark a follow-up done; with `touch`, what was done also goes on the timeline.

        `summary` says what it was, `text` what was written, `checks` which checklist items
        it ticks, `mail_id` which message in the mail did it.
        """
        with self.transaction("Marked done") as change:
            done = None
            if touch is not None:
                done = change.put(
                    Touch(
                        id=touch_id(contact_id, mail_id),
                        contact_id=contact_id,
                        when=now,
                        kind=touch,
                        channel=Channel.EMAIL if mail_id else None,
                        interview_id=interview_id,
                        text=text,
                        mail_id=mail_id,
                    )
                )
            _decide(
                change,
                key,
                contact_id,
                Decision.DONE,
                now=now,
                summary=summary,
                touch_id=done.id if done else "",
                checks=tuple(checks),
            )

    def postpone(self, key: str, contact_id: str, until: date, *, now: datetime) -> None:
        """Put a follow-up off until the day `until`, in the person's time zone."""
        with self.transaction(f"Postponed to {until:%a} {until.day} {until:%b}") as change:
            _decide(change, key, contact_id, Decision.POSTPONED, now=now, until=until)

    def drop(self, key: str, contact_id: str, *, now: datetime, summary: str = "") -> None:
        """Take a follow-up off the queue for good: it is not needed."""
        with self.transaction("Dropped a follow-up") as change:
            _decide(change, key, contact_id, Decision.DROPPED, now=now, summary=summary)

    def reopen(self, key: str) -> None:
        """Put back what was done or dropped, and remove the touch that doing it left."""
        with self.transaction("Put back a follow-up") as change:
            followup = change.records.followup(key)
            if followup is None:
                return
            if followup.touch_id:
                change.remove(Touch, followup.touch_id)
            if followup.what:
                change.put(
                    followup.changed(decision=Decision.OPEN, decided=None, touch_id="", summary="")
                )
            else:
                change.remove(FollowUp, followup.id)


def touch_id(contact_id: str, mail_id: str) -> str:
    """Return the id of a new touch, which for a message in the mail is always the same."""
    return mail_touch_id(contact_id, mail_id) if mail_id else new_id()


def _decide(
    change: Transaction,
    key: str,
    contact_id: str,
    decision: Decision,
    *,
    now: datetime,
    until: date | None = None,
    summary: str = "",
    touch_id: str = "",
    checks: tuple[str, ...] = (),
) -> None:
    former = change.records.followup(key) or FollowUp(key=key, contact_id=contact_id)
    change.put(
        former.changed(
            decision=decision,
            decided=now,
            postponed_to=until,
            summary=summary,
            touch_id=touch_id,
            checks=checks,
        )
    )
