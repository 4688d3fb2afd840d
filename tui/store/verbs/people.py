"""What one can do with people and organizations."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from tui.model.people import Contact, ContactState, Organization, Source
from tui.model.profile import Profile
from tui.model.text import clean_line
from tui.store.ledger import Ledger, MissingRecordError, Transaction

_NEWS_FOR = timedelta(days=60)


class PeopleVerbs(Ledger):
    """Contacts, organizations and the profile."""

    def save_profile(self, *, now: datetime, **fields: Any) -> Profile:
        """Change what is known of the person who asks; a new position is news as of `now` (N3).

        Other words for a position that is news already are no further news.
        """
        profile = self.records.profile
        former = profile if profile.id else Profile()
        with self.transaction("Changed your profile") as change:
            changed = former.changed(**fields)
            if not changed.position:
                changed = changed.changed(landed=None)
            elif changed.position != former.position and not _is_news(former, now):
                changed = changed.changed(landed=now)
            return change.put(changed)

    def add_contact(
        self,
        name: str,
        *,
        now: datetime,
        title: str = "",
        organization: str = "",
        emails: Sequence[str] = (),
        tags: Sequence[str] = (),
        source: Source | None = None,
        introducer: str = "",
        to_ask: bool = True,
    ) -> Contact:
        """Add somebody to ask (S2); `organization` and `introducer` are names.

        An organization or introducer not known yet is added in the same step; an
        introducer as "known" only, since nobody decided to ask them (S1, F8).
        """
        with self.transaction(f"Added {clean_line(name)}") as change:
            introduced_by = _introducer_id(change, introducer, now)
            if source is None and introduced_by:
                source = Source.REFERRAL
            return change.put(
                Contact(
                    name=name,
                    created=now,
                    title=title,
                    organization_id=organization_id(change, organization),
                    emails=tuple(emails),
                    tags=tuple(tags),
                    source=source,
                    introduced_by=introduced_by,
                    to_ask=to_ask,
                )
            )

    def add_to_contact(
        self, contact_id: str, *, now: datetime, introducer: str = "", **fields: Any
    ) -> Contact:
        """Add to what is known of a contact, whom `introducer`, a name, sent one to (F8).

        Whom this contact led to did not introduce them: that would be a circle.
        """
        with self.transaction("") as change:
            known = change.get(Contact, contact_id)
            if introducer and not known.introduced_by:
                introduced_by = _introducer_id(change, introducer, now)
                if contact_id not in chain_of(change, introduced_by):
                    source = fields.get("source", known.source) or Source.REFERRAL
                    fields |= {"introduced_by": introduced_by, "source": source}
            if not fields:
                return known
            contact = self.edit_contact(contact_id, **fields)
            change.words = f"Added to {contact.name}"
            return contact

    def edit_contact(
        self, contact_id: str, *, organization: str | None = None, **fields: Any
    ) -> Contact:
        """Change fields of a contact; `organization` is a name, empty for none."""
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            if organization is not None:
                fields["organization_id"] = organization_id(change, organization)
            change.words = f"Changed {contact.name}"
            return change.put(contact.changed(**fields))

    def rest_contact(self, contact_id: str) -> Contact:
        """Let a contact rest: a valid end, which empties the queue of them (N4)."""
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            change.words = f"Let {contact.name} rest"
            return change.put(contact.changed(state=ContactState.RESTING))


def _is_news(profile: Profile, now: datetime) -> bool:
    return profile.landed is not None and now - profile.landed < _NEWS_FOR


def contact_named(change: Transaction, name: str) -> Contact | None:
    """The one contact of this name, whatever its case; None if there is none or several."""
    wanted = clean_line(name).casefold()
    found = [
        contact for contact in change.records.contacts.values() if contact.name.casefold() == wanted
    ]
    return found[0] if len(found) == 1 else None


def chain_of(change: Transaction, contact_id: str) -> set[str]:
    """Return the ids of a contact, of who introduced them, who introduced that one, and so on."""
    chain: set[str] = set()
    with suppress(MissingRecordError):
        while contact_id not in chain:
            chain.add(contact_id)
            contact_id = change.get(Contact, contact_id).introduced_by
    return chain


def _introducer_id(change: Transaction, name: str, now: datetime) -> str:
    """The id of whoever is called so, who is added if they are new; "" for no name."""
    if not name:
        return ""
    return (contact_named(change, name) or change.put(Contact(name=name, created=now))).id


def organization_id(change: Transaction, name: str) -> str:
    """The id of the organization of this name, which is added if it is new; "" for no name."""
    name = clean_line(name)
    if not name:
        return ""
    known = change.records.organization_named(name)
    return (known or change.put(Organization(name=name))).id
