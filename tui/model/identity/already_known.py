"""Whether the one whom a typed line is about is in the book already, and what it adds."""

from dataclasses import replace
from typing import Any

from tui.model.contact_line.line import ContactLine
from tui.model.identity.known_as import is_called, with_names
from tui.model.identity.same import (
    Person,
    contact_said,
    is_in_haste,
    maybe_same,
    person_meant,
    person_said,
)
from tui.model.naming.person_name import read_name
from tui.model.naming.spelling import same_name, same_organization
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.model.text.folding import folded
from tui.model.text.lines import one_stop


def already_known(line: ContactLine, records: Records) -> Contact | None:
    """Return the contact a line means, None for somebody new; see `person_meant`.

    Raises ValueError, with a sentence, for a name that several have.
    """
    return person_meant(meant(with_known_employer(line, records)), records)


def with_known_employer(line: ContactLine, records: Records) -> ContactLine:
    """Return a line in which what the book knows as an organization is the employer.

    A word in small letters may be a job or an employer; one the book has is no question.
    """
    if line.organization or not (line.title or line.notes):
        return line
    words = line.notes.split("\n")
    for word in filter(None, (*words, line.title)):
        if records.organization_named(word) is not None:
            left = "\n".join(each for each in words if each != word)
            title = "" if word == line.title else line.title
            return replace(line, organization=word, notes=left, title=title, doubt="")
    return line


def with_introducer(line: ContactLine, records: Records) -> ContactLine:
    """Return a line that names its introducer as the book does: José García (“Garcia”).

    Somebody new is named with whom they may be by a near spelling. Raises ValueError, with
    a sentence, where several could be meant.
    """
    if not line.introducer:
        return line
    known, person = contact_said(line.introducer, records), person_said(line.introducer)
    if known is None:
        maybe = next(iter(maybe_same(person, records)), None)
        said = f"{line.introducer} (new; maybe {maybe.name})" if maybe else line.introducer
        return replace(line, introducer=said)
    if same_name(known.name, person.name):
        return line
    return replace(line, introducer=f"{known.name} (“{line.introducer}”)")


def meant(line: ContactLine) -> Person:
    """Return the person a line names, as the book is asked for them."""
    return Person(line.name, line.organization, line.emails, line.links)


def news_of(line: ContactLine, contact: Contact, records: Records) -> dict[str, Any]:
    """Return the fields of a known contact with what a line adds; nothing there is replaced.

    `organization` is a name. What the line says otherwise goes to the notes. Whom one adds
    by hand one means to ask (S2), unless something happened with them already; whoever was
    archived is back.
    """
    organization = records.organization_of(contact)
    fields: dict[str, Any] = {}
    is_in_name = folded(line.title).rstrip(".") == folded(read_name(contact.name).honorific).rstrip(
        "."
    )
    if line.title and not (contact.title or is_in_name) and _may_be_there(line, organization):
        fields["title"] = line.title
    if not records.has_history(contact.id):
        fields |= _written_out(line, contact, organization)
    for name in ("emails", "phones", "links", "tags"):
        known = getattr(contact, name)
        if added := [each for each in getattr(line, name) if each.casefold() not in _keys(known)]:
            fields[name] = (*known, *added)
    if line.source and contact.source is None:
        fields["source"] = line.source
    here = {"how_we_met": contact.how_we_met, "greet_as": contact.greet_as}
    here["organization"] = organization
    fields |= {name: said for name in here if not here[name] and (said := getattr(line, name))}
    written = contact.changed(title=fields.get("title") or contact.title)
    otherwise = _otherwise(line, written, fields.get("organization") or organization)
    if not is_called(contact, line.name):
        fields["also_known_as"] = with_names(contact, [line.name])
    said = [*line.notes.split("\n"), line.how_we_met, otherwise, _before(fields, contact)]
    noted = f"{contact.how_we_met}\n{contact.notes}"
    if added := [each for each in said if each not in noted and each not in fields.values()]:
        fields["notes"] = "\n".join(filter(None, (contact.notes, *added)))
    if not contact.to_ask and not records.has_history(contact.id):
        fields["to_ask"] = True
    if contact.state is ContactState.ARCHIVED:
        fields["state"] = ContactState.ACTIVE
    return fields


def _written_out(line: ContactLine, contact: Contact, organization: str) -> dict[str, Any]:
    """What a line has in full of somebody who was only noted in haste: Dr., a title, a house.

    The words that stood there before go to the notes, as whatever is said otherwise does.
    """
    fields: dict[str, Any] = {}
    if _adds_honorific(contact.name, line.name):
        fields["name"] = line.name
    if contact.title.islower() and line.title and not line.title.islower():
        fields["title"] = line.title
    if line.organization and is_in_haste(organization, line.organization):
        fields["organization"] = line.organization
    return fields


def _adds_honorific(name: str, said: str) -> bool:
    """Whether a name is the same with a title of respect before it: Dr. Thandiwe Mokoena."""
    known, full = read_name(name), read_name(said)
    is_more = bool(full.honorific) and not known.honorific
    return is_more and (known.given, known.family) == (full.given, full.family)


def _before(fields: dict[str, Any], contact: Contact) -> str:
    """The title that stood there before one in full, for the notes; empty where none did."""
    title = contact.title if "title" in fields else ""
    return one_stop(f"Also: {title}.") if title else ""


def _otherwise(line: ContactLine, contact: Contact, organization: str) -> str:
    """Say what a line has of which there is another already: Also: Chief."""
    said = []
    if line.title and contact.title and folded(line.title) not in folded(contact.title):
        said.append(line.title)
    if organization and line.organization and not _may_be_there(line, organization):
        said.append(line.organization)
    return one_stop(f"Also: {', '.join(said)}.") if said else ""


def _may_be_there(line: ContactLine, organization: str) -> bool:
    """Whether a title in the line may be one at an organization; one not known may be any."""
    if not line.organization or not organization:
        return True
    is_same = same_organization(line.organization, organization)
    return is_same or is_in_haste(organization, line.organization)


def _keys(values: tuple[str, ...]) -> set[str]:
    return {value.casefold() for value in values}
