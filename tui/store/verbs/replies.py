"""What can be done with an answer of theirs, and with a decision of one's own."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from tui.model.contact_line.line import ContactLine
from tui.model.followup import Answer, Direction, Touch, TouchKind
from tui.model.identity.named_so import who_is_named
from tui.model.interview import InterviewStatus
from tui.model.people import Channel, Contact, ContactState
from tui.model.text.counting import people
from tui.store.verbs.calls import CallVerbs
from tui.store.verbs.followups import touch_id
from tui.store.verbs.people import contacts_now, take_line

_WORDS = {
    Answer.YES: "they said yes",
    Answer.LATER: "they said later",
    Answer.NO: "they said no",
    None: "they wrote",
}


class ReplyVerbs(CallVerbs):
    """Replies with what they answer, and deciding against somebody."""

    def keep_reply(
        self,
        contact_id: str,
        answer: Answer | None,
        *,
        now: datetime,
        text: str = "",
        ask_again: date | None = None,
        somebody_else: ContactLine | None = None,
        mail_id: str = "",
    ) -> Touch:
        """Keep a reply and what it answers (R6, R10), in one step.

        Later and no call off the appointment that was ahead; `ask_again` is the day on which
        to come back. `somebody_else` is whom they named instead: taken in as introduced by
        them, and meant to be asked. Whoever writes no longer rests. `mail_id` is that of the
        message, where it was found in the mail; of one that was found before it is noted now
        what it answers. Raises ValueError, with a sentence, where somebody named could be
        several people; then nothing is changed.
        """
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            change.words = f"Noted of {contact.name}: {_WORDS[answer]}"
            if contact.state is ContactState.RESTING:
                change.put(contact.changed(state=ContactState.ACTIVE))
            if answer in (Answer.LATER, Answer.NO):
                for interview in change.records.interviews_of(contact_id):
                    if interview.status is InterviewStatus.SCHEDULED:
                        canceled = InterviewStatus.CANCELED
                        self.end_without_conversation(interview.id, canceled, now=now)
            if somebody_else is not None:
                line, known = who_is_named(
                    somebody_else, list(contacts_now(change)), change.records.organization_of
                )
                _, named = take_line(change, line, now=now, introduced_by=contact_id, known=known)
                if not named.to_ask:
                    change.put(named.changed(to_ask=True))
            said: dict[str, Any] = {
                "answer": answer,
                "ask_again": ask_again if answer is Answer.LATER else None,
            }
            found = None if mail_id else _found_unread(change.records.touches_of(contact_id))
            if found is not None:
                return change.put(found.changed(text=text or found.text, **said))
            return change.put(
                Touch(
                    id=touch_id(contact_id, mail_id),
                    contact_id=contact_id,
                    when=now,
                    kind=TouchKind.REPLY,
                    direction=Direction.IN,
                    channel=Channel.EMAIL if mail_id else None,
                    text=text,
                    mail_id=mail_id,
                    **said,
                )
            )

    def decide_against(self, contact_ids: Sequence[str], *, when: datetime | None) -> int:
        """Decide that these people's way is not for me (S4), or with None take that back.

        Returns how many changed.
        """
        with self.transaction("") as change:
            contacts = [change.get(Contact, contact_id) for contact_id in contact_ids]
            for contact in contacts:
                change.put(contact.changed(decided_against=when))
            who = contacts[0].name if len(contacts) == 1 else people(len(contacts))
            change.words = (
                f"Decided against {who}" if when else f"Took back the decision against {who}"
            )
            return len(contacts)


def _found_unread(touches: Sequence[Touch]) -> Touch | None:
    """Return the last reply if it was found in the mail, and nobody said yet what it answers."""
    last = touches[-1] if touches else None
    if last is None or not last.mail_id or last.kind is not TouchKind.REPLY:
        return None
    return last if last.answer is None else None
