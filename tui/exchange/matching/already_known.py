"""Whether the one whom a typed line is about is in the book already, and what it adds."""

from typing import Any

from tui.exchange.contact_line import ContactLine
from tui.model.identity import Person, person_meant
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.model.spelling import same_organization


def already_known(line: ContactLine, records: Records) -> Contact | None:
    """Return the contact a line means, None for somebody new; see `person_meant`.

    Raises ValueError, with a sentence, for a name that several have.
    """
    return person_meant(Person(line.name, line.organization, line.emails), records)


def news_of(line: ContactLine, contact: Contact, records: Records) -> dict[str, Any]:
    """Return the fields of a known contact with what a line adds; nothing there is replaced.

    `organization` is a name. Whom one adds by hand one means to ask (S2), unless something
    happened with them already; whoever was archived is back.
    """
    organization = records.organization_of(contact)
    fields: dict[str, Any] = {}
    if line.title and not contact.title and _may_be_there(line, organization):
        fields["title"] = line.title
    if line.organization and not organization:
        fields["organization"] = line.organization
    if added := [each for each in line.emails if each.casefold() not in _keys(contact.emails)]:
        fields["emails"] = (*contact.emails, *added)
    if added := [each for each in line.tags if each.casefold() not in _keys(contact.tags)]:
        fields["tags"] = (*contact.tags, *added)
    if line.source and contact.source is None:
        fields["source"] = line.source
    if not contact.to_ask and not records.has_history(contact.id):
        fields["to_ask"] = True
    if contact.state is ContactState.ARCHIVED:
        fields["state"] = ContactState.ACTIVE
    return fields


def _may_be_there(line: ContactLine, organization: str) -> bool:
    """Whether a title in the line may be one at an organization; one not known may be any."""
    if not line.organization or not organization:
        return True
    return same_organization(line.organization, organization)


def _keys(values: tuple[str, ...]) -> set[str]:
    return {value.casefold() for value in values}
