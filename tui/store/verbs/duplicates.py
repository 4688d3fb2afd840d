"""Making two contacts one, and keeping two apart."""

from collections.abc import Iterator
from datetime import UTC, datetime

from tui.model.base import Record
from tui.model.followup import FollowUp, Touch
from tui.model.identity.duplicates import united
from tui.model.interview import Interview
from tui.model.introductions import with_one_for
from tui.model.note import Note
from tui.model.people import Contact
from tui.store.files.raw_documents import decode
from tui.store.ledger import Ledger, Transaction

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class DuplicateVerbs(Ledger):
    """What can be done with contacts who look alike."""

    def unite_contacts(self, kept_id: str, other_id: str) -> Contact:
        """Make one contact of two: `kept_id` stays, with everything the other one had.

        Interviews, touches, promises, decisions, lines of notes and introductions go
        along. Where both had a decision about the same thing, the later one holds. Raises
        MissingRecordError, and ValueError when both ids are the same.
        """
        if kept_id == other_id:
            raise ValueError("That is one contact already.")
        with self.transaction("") as change:
            kept, other = change.get(Contact, kept_id), change.get(Contact, other_id)
            change.words = f"Merged {other.name} into {kept.name}"
            result = change.put(united(self.records, kept, other))
            change.remove(Contact, other_id)
            for record in self._belongings(kept, other):
                change.put(record)
            self._move_decisions(change, kept_id, other_id)
            return result

    def keep_apart(self, one_id: str, other_id: str) -> None:
        """Remember that two contacts who look alike are two people; see `Contact.apart_from`."""
        with self.transaction("") as change:
            one, other = change.get(Contact, one_id), change.get(Contact, other_id)
            change.words = f"Kept {one.name} and {other.name} apart"
            if other_id not in one.apart_from:
                change.put(one.changed(apart_from=(*one.apart_from, other_id)))

    def _belongings(self, kept: Contact, other: Contact) -> Iterator[Record]:
        """Yield everything that is about the other one, now about the one that is kept."""
        owned: list[Interview | Touch | Note] = [
            *self.records.interviews_of(other.id),
            *self.records.touches_of(other.id),
            *self._notes_naming(other.id),
        ]
        for record in owned:
            yield record.changed(contact_id=kept.id)
        for contact in self.records.contacts.values():
            if contact.id in (kept.id, other.id):
                continue
            fields: dict[str, object] = {**with_one_for(contact, other.id, kept.id)}
            if other.id in contact.apart_from:
                others = (
                    kept.id if contact_id == other.id else contact_id
                    for contact_id in contact.apart_from
                )
                fields["apart_from"] = tuple(dict.fromkeys(others))
            if fields:
                yield contact.changed(**fields)

    def _notes_naming(self, contact_id: str) -> Iterator[Note]:
        """Yield the lines that led to a contact, from any conversation."""
        quoted = f'"{contact_id}"'
        for raw in self._store.raw_documents(Note.table):
            if quoted not in raw:
                continue
            document = decode(raw)
            self.records.notes_of(document.get("interview_id", ""))
            note = self.records.get(Note, document.get("id", ""))
            if note is not None and note.contact_id == contact_id:
                yield note

    def _move_decisions(self, change: Transaction, kept_id: str, other_id: str) -> None:
        # A key names the contact, and so may the key of another contact's decision.
        for followup in list(self.records.table(FollowUp).values()):
            key = ":".join(
                kept_id if part == other_id else part for part in followup.key.split(":")
            )
            if key == followup.key and followup.contact_id != other_id:
                continue
            contact_id = kept_id if followup.contact_id == other_id else followup.contact_id
            moved = followup.changed(key=key, contact_id=contact_id)
            present = self.records.followup(key)
            if present is None or present.id == followup.id:
                change.put(moved)
            elif (present.decided or _LONG_AGO) < (followup.decided or _LONG_AGO):
                change.remove(FollowUp, present.id)
                change.put(moved)
            else:
                change.remove(FollowUp, followup.id)
