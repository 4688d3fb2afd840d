"""What can be done with people and organizations."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from tui.model.contact_line.line import ContactLine
from tui.model.followup import Direction, TouchKind
from tui.model.identity.already_known import meant, news_of, with_known_employer
from tui.model.identity.known_as import names_once_renamed
from tui.model.identity.same import one_meant, one_said, person_said
from tui.model.introductions import answered, introducers, named_by_hand, suggested_too
from tui.model.people import Contact, ContactState, Organization, Source
from tui.model.profile import Profile
from tui.model.text.lines import clean_line
from tui.store.ledger import Ledger, MissingRecordError, Transaction

_NEWS_FOR = timedelta(days=60)


class PeopleVerbs(Ledger):
    """Contacts, organizations and the profile."""

    def save_profile(self, *, now: datetime, **fields: Any) -> Profile:
        """Change what is known of the person who asks; a new position is news as of `now` (N3).

        Rewording a position that is news already does not make it news again.
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
        introducer as "known" only, since nobody decided to ask them (S1, F8). Raises
        ValueError, with a sentence, for an introducer who could be several people.
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

    def add_line(
        self,
        line: ContactLine,
        *,
        now: datetime,
        introducer: str = "",
        source: Source | None = None,
    ) -> tuple[Contact | None, Contact]:
        """Add whom a line is about, or what it adds to somebody known; see `take_line`.

        Returns the contact as it was, None for somebody new, and as it is. `introducer`, a
        name, and `source` hold unless the line names some. Raises ValueError, with a
        sentence, where somebody named could be several people.
        """
        with self.transaction("") as change:
            line = replace(line, introducer=line.introducer or introducer)
            former, contact = take_line(change, line, now=now, source=source)
            change.words = f"Added {'to ' if former else ''}{contact.name}"
            return former, contact

    def edit_contact(
        self, contact_id: str, *, organization: str | None = None, **fields: Any
    ) -> Contact:
        """Change fields of a contact; `organization` is a name, empty for none."""
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            if organization is not None:
                fields["organization_id"] = organization_id(change, organization)
            change.words = f"Changed {contact.name}"
            fields |= renamed(contact, fields)
            if fields.get("introduced_by", contact.introduced_by) != contact.introduced_by:
                answer = fields.get("may_use_name", contact.may_use_name)
                fields |= named_by_hand(contact, fields["introduced_by"], answer=answer)
            elif fields.get("may_use_name") and not _has_answered(change, contact):
                fields |= _suggested_indeed(contact, contact.introduced_by)
            return change.put(contact.changed(**fields))

    def answer_use_of_name(
        self, contact_id: str, introducer_id: str, *, answer: bool | None
    ) -> Contact:
        """Keep whether an introducer may be named to a contact (F8); None takes it back."""
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            change.words = f"Changed {contact.name}"
            settled = _has_answered(change, contact)
            fields = answered(contact, introducer_id, answer=answer, settled=settled)
            if answer and not settled:
                fields |= _suggested_indeed(contact, introducer_id)
            return change.put(contact.changed(**fields))

    def rest_contact(self, contact_id: str) -> Contact:
        """Let a contact rest: a valid ending, which takes them out of the queue (N4)."""
        with self.transaction("") as change:
            contact = change.get(Contact, contact_id)
            change.words = f"Let {contact.name} rest"
            return change.put(contact.changed(state=ContactState.RESTING))


def renamed(contact: Contact, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the other names of a contact whose name changes; {} where it does not."""
    name = clean_line(fields.get("name", contact.name))
    if name == contact.name:
        return {}
    others = fields.get("also_known_as", contact.also_known_as)
    return {"also_known_as": names_once_renamed(contact.changed(also_known_as=others), name)}


def _is_news(profile: Profile, now: datetime) -> bool:
    return profile.landed is not None and now - profile.landed < _NEWS_FOR


def contacts_now(change: Transaction) -> Iterator[Contact]:
    """Yield the contacts as a transaction sees them: without those that it removes."""
    removed = {key for (kind, key), to in change.changes.items() if kind is Contact and to is None}
    for contact in change.records.contacts.values():
        if contact.id not in removed:
            yield contact


def take_line(
    change: Transaction,
    line: ContactLine,
    *,
    now: datetime,
    introduced_by: str = "",
    source: Source | None = None,
    known: Contact | None = None,
    in_passing: bool = False,
) -> tuple[Contact | None, Contact]:
    """Take in whom a line is about: the contact as it was, None for somebody new, and as it is.

    `introduced_by` is an id, and holds unless the line names somebody (F8). Whom the contact
    led to did not introduce them: that would be a circle. `known` is whom the line means, where
    that was found out already. Whom one knows oneself, or has heard from, nobody introduces by
    speaking of them `in_passing`, and no more follows from it. Raises ValueError, with a
    sentence, where somebody named could be several people; then nothing is changed.
    """
    line = with_known_employer(line, change.records)
    if known is None:
        known = one_meant(meant(line), contacts_now(change), change.records.organization_of)
    named = _introducer_id(change, line.introducer, now)
    if line.shared:
        line = _at_introducers(change, line, named or introduced_by)
    is_known = in_passing and known is not None and _is_known_oneself(change, known)
    introduced_by, source = (named, None) if is_known else (named or introduced_by, source)
    if known is None:
        return None, change.put(
            Contact(
                name=line.name,
                created=now,
                organization_id=organization_id(change, line.organization),
                source=line.source or source or (Source.REFERRAL if introduced_by else None),
                introduced_by=introduced_by,
                to_ask=True,
                **told(line),
            )
        )
    line = replace(line, source=line.source or source)
    fields = news_of(line, known, change.records)
    if "organization" in fields:
        fields["organization_id"] = organization_id(change, fields.pop("organization"))
    if introduced_by and known.id not in chain_of(change, introduced_by):
        fields |= _suggested(change, known, introduced_by)
        if in_passing and not introducers(known):
            fields["named_after_talk"] = (*known.named_after_talk, introduced_by)
        fields["source"] = fields.get("source", known.source) or Source.REFERRAL
    if is_known:
        fields |= {"to_ask": known.to_ask, "state": known.state}
    is_news = any(getattr(known, name, None) != value for name, value in fields.items())
    return known, change.put(known.changed(**fields)) if is_news else known


def _suggested_indeed(contact: Contact, introducer_id: str) -> dict[str, Any]:
    """Return the field of a contact whom this one did not only speak of."""
    named = (each for each in contact.named_after_talk if each != introducer_id)
    return {"named_after_talk": tuple(named)}


def _is_known_oneself(change: Transaction, contact: Contact) -> bool:
    return contact.is_acquainted or _has_answered(change, contact)


def _suggested(change: Transaction, known: Contact, introducer_id: str) -> dict[str, Any]:
    """Return the fields of somebody known whom one more person suggested (F8).

    Who was never heard from is meant to be asked. Who it was first stays the one the request
    names, unless another one's name may be used and theirs may not.
    """
    settled = _has_answered(change, known)
    fields = suggested_too(known, introducer_id, settled=settled)
    if known.state is ContactState.RESTING:
        fields["state"] = ContactState.ACTIVE
    if not settled:
        fields["to_ask"] = True
    elif introducer_id not in introducers(known) and _has_talked(change, known):
        fields["named_after_talk"] = (*known.named_after_talk, introducer_id)
    return fields


def _has_talked(change: Transaction, contact: Contact) -> bool:
    return any(touch.kind is TouchKind.CALL for touch in change.records.touches_of(contact.id))


def _has_answered(change: Transaction, contact: Contact) -> bool:
    touches = change.records.touches_of(contact.id)
    return any(touch.direction is Direction.IN or touch.kind is TouchKind.CALL for touch in touches)


def told(line: ContactLine) -> dict[str, Any]:
    """Return the fields of a contact that a line says as they are kept."""
    names = ("title", "emails", "phones", "links", "tags", "how_we_met", "notes", "greet_as")
    return {name: getattr(line, name) for name in names}


def _at_introducers(change: Transaction, line: ContactLine, introduced_by: str) -> ContactLine:
    """Return a line with the organization that "same hospital" means, else in the notes."""
    introducer = change.get(Contact, introduced_by) if introduced_by else None
    organization = change.records.organization_of(introducer) if introducer else ""
    if organization:
        return replace(line, organization=line.organization or organization)
    return replace(line, notes="\n".join(filter(None, (line.notes, line.shared))))


def chain_of(change: Transaction, contact_id: str) -> set[str]:
    """Return the ids of a contact, of their introducer, of that one's introducer, and so on."""
    chain: set[str] = set()
    with suppress(MissingRecordError):
        while contact_id not in chain:
            chain.add(contact_id)
            contact_id = change.get(Contact, contact_id).introduced_by
    return chain


def _introducer_id(change: Transaction, words: str, now: datetime) -> str:
    """The id of whom the words name, who is added if they are new; "" for no words.

    Raises ValueError, with a sentence, where several could be meant.
    """
    if not words:
        return ""
    known = one_said(words, contacts_now(change), change.records.organization_of)
    if known is not None:
        return known.id
    person = person_said(words)
    firm_id = organization_id(change, person.organization)
    return change.put(
        Contact(name=person.name, created=now, organization_id=firm_id, emails=person.emails)
    ).id


def organization_id(change: Transaction, name: str) -> str:
    """Return the id of the organization of this name, added if new; "" for no name."""
    name = clean_line(name)
    if not name:
        return ""
    known = change.records.organization_named(name)
    return (known or change.put(Organization(name=name))).id
