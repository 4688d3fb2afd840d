"""Whether the one whom a typed line is about is in the book already, and what it adds."""

from typing import Any

from tui.model.contact_line.contact_line import ContactLine
from tui.model.names import organization_key
from tui.model.people import Contact, ContactState
from tui.model.records import Records


def already_known(line: ContactLine, records: Records) -> Contact | None:
    """Return the contact a line means: of an address in it, else of its name.

    Two of one name are taken for two people if both have an organization, or both have
    addresses, and not the same. None for somebody new. Raises ValueError, with a sentence,
    for a name that several have.
    """
    name, addresses = line.name.casefold(), _keys(line.emails)
    namesakes = []
    for contact in records.contacts.values():
        if addresses and addresses & _keys(contact.emails):
            return contact
        if contact.name.casefold() == name and not _are_two(line, contact, records):
            namesakes.append(contact)
    if len(namesakes) > 1:
        raise ValueError(
            f"{len(namesakes)} people are called {namesakes[0].name}: "
            "add an organization or an address to say who is meant."
        )
    return namesakes[0] if namesakes else None


def news_of(line: ContactLine, contact: Contact, records: Records) -> dict[str, Any]:
    """Return the fields of a known contact with what a line adds; nothing there is replaced.

    `organization` is a name. Whom one adds by hand one means to ask (S2), unless something
    happened with them already; whoever was archived is back.
    """
    organization = records.organization_of(contact)
    fields: dict[str, Any] = {}
    if line.title and not contact.title and _is_same_employer(line.organization, organization):
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


def _are_two(line: ContactLine, contact: Contact, records: Records) -> bool:
    addresses = _keys(contact.emails)
    return bool(line.emails and addresses and not _keys(line.emails) & addresses) or (
        not _is_same_employer(line.organization, records.organization_of(contact))
    )


def _is_same_employer(one: str, other: str) -> bool:
    """Say whether two organizations may be the same; one that is not known may be any."""
    return not one or not other or organization_key(one) == organization_key(other)


def _keys(values: tuple[str, ...]) -> set[str]:
    return {value.casefold() for value in values}
