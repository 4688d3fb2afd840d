"""A contact as the fields of a form."""

from tui.app.dialogs.form import Field
from tui.desk.contact_fields import CHANNELS, contact_texts, source_labels
from tui.model.people import Contact
from tui.model.records import Records
from tui.playbook.contacts.history import warmth_of


def contact_fields(contact: Contact, records: Records) -> list[Field]:
    """Return the fields to edit a contact by."""
    texts = contact_texts(contact, records)
    hints = {
        "source": ", ".join(source_labels(records)),
        "may_use_name": "yes, no, or empty while you have not asked",
        "why_them": "e.g. you moved from lab work",
        "time_zone": "such as Europe/Berlin",
        "greet_as": _greeting_hint(contact),
        "also_known_as": "other names, with ; between them",
        "warmth": f"{warmth_of(records, contact).value}, unless you say otherwise",
        "channel": ", ".join(each.value for each in CHANNELS),
    }
    return [
        Field(
            field,
            label,
            texts[field],
            hint=hints.get(field, ""),
            several=field in _SEVERAL,
            long=field == "notes",
        )
        for field, label in _LABELS.items()
        if field in texts
    ]


_LABELS = {
    "name": "Name",
    "title": "Title",
    "organization": "Organization",
    "emails": "E-mail",
    "phones": "Phone",
    "links": "Links",
    "source": "Source",
    "introducer": "Introduced by",
    "may_use_name": "May name them",
    "tags": "Tags",
    "how_we_met": "How you met",
    "why_them": "Why this person",
    "time_zone": "Time zone",
    "greet_as": "Greet as",
    "also_known_as": "Also known as",
    "warmth": "Warm or cold",
    "channel": "Write to them by",
    "notes": "Notes",
}
_SEVERAL = frozenset({"emails", "phones", "links", "tags"})


def _greeting_hint(contact: Contact) -> str:
    """Return how letters greet somebody unless the form says otherwise."""
    ways = contact.ways_to_greet
    return f"{', '.join(ways)}: which?" if len(ways) > 1 else "".join(ways)
