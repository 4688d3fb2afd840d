"""A contact as the fields of a form, and back."""

from collections.abc import Mapping
from typing import Any

from tui.app.dialogs.form import Field
from tui.model.people import Contact, Source
from tui.model.records import Records
from tui.playbook.time.time_zones import zone_meant


def contact_fields(contact: Contact, records: Records) -> list[Field]:
    """Return the fields to edit a contact by."""
    introducer = records.introducer_of(contact)
    sources = ", ".join(source.value for source in Source)
    return [
        Field("name", "Name", contact.name),
        Field("title", "Title", contact.title),
        Field("organization", "Organization", records.organization_of(contact)),
        Field("emails", "E-mail", ", ".join(contact.emails)),
        Field("phones", "Phone", ", ".join(contact.phones)),
        Field("links", "Links", ", ".join(contact.links)),
        Field("source", "Source", contact.source.value if contact.source else "", hint=sources),
        Field("introducer", "Introduced by", introducer.name if introducer else ""),
        Field("tags", "Tags", ", ".join(contact.tags)),
        Field("how_we_met", "How you met", contact.how_we_met),
        Field("why_them", "Why them", contact.why_them, hint="you moved from labs to policy"),
        Field("time_zone", "Time zone", contact.time_zone, hint="such as Europe/Berlin"),
        Field("notes", "Notes", contact.notes, long=True),
    ]


def contact_values(values: Mapping[str, str], contact: Contact, records: Records) -> dict[str, Any]:
    """Turn what the form gave back into fields for `Book.edit_contact`.

    Raises ValueError, with a sentence, for no name, an unknown source or introducer, and
    for an introducer whom the contact led to.
    """
    if not values["name"].strip():
        raise ValueError("A contact needs a name.")
    return {
        "name": values["name"],
        "title": values["title"],
        "organization": values["organization"],
        "emails": _list(values["emails"]),
        "phones": _list(values["phones"]),
        "links": _list(values["links"]),
        "source": _source(values["source"]),
        "introduced_by": _introducer(values["introducer"], contact, records),
        "tags": _list(values["tags"]),
        "how_we_met": values["how_we_met"],
        "why_them": values["why_them"],
        "time_zone": zone_meant(values["time_zone"]),
        "notes": values["notes"],
    }


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _source(text: str) -> Source | None:
    wanted = text.strip().lower()
    if not wanted:
        return None
    try:
        return Source(wanted)
    except ValueError:
        known = ", ".join(source.value for source in Source)
        raise ValueError(f"“{text}” is no source; it can be {known}.") from None


def _introducer(text: str, contact: Contact, records: Records) -> str:
    wanted = text.strip().casefold()
    if not wanted:
        return ""
    present = records.introducer_of(contact)
    if present is not None and present.name.casefold() == wanted:
        return present.id
    named = [each for each in records.contacts.values() if each.name.casefold() == wanted]
    if not named:
        raise ValueError(f"“{text}” is nobody you have added; add them first, or leave it empty.")
    for introducer in named:
        chain = (introducer, *records.introducers_of(introducer))
        if contact.id not in {each.id for each in chain}:
            return introducer.id
    raise ValueError(f"“{text}” cannot have introduced {contact.name}: that would be a circle.")
