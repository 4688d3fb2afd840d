"""A contact as the texts of its fields, and back: how anybody's details are edited."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from tui.desk.fields import FieldError, read_field
from tui.model.contact_line.shapes import is_address
from tui.model.contact_line.sources import source_named
from tui.model.contact_line.ways import Ways, ways_apart
from tui.model.contact_line.words.no_employer import title_and_employer
from tui.model.identity.known_as import is_called
from tui.model.identity.same import one_said
from tui.model.naming.placeholders import is_placeholder, unless_placeholder
from tui.model.people import Channel, Contact, Source, Warmth
from tui.model.profile import source_label
from tui.model.records import Records
from tui.model.text.lines import either
from tui.model.text.patterns import pattern_of
from tui.playbook.network.lookup import people_called, people_near
from tui.playbook.time.places import zone_meant

E = TypeVar("E", bound=StrEnum)

CHANNELS = (Channel.EMAIL, Channel.MESSAGE, Channel.TEXT, Channel.PHONE)
"""The ways to write to somebody, or to call them."""
_MAY_NAME = {True: "yes", False: "no", None: ""}
_YES, _NO = frozenset({"yes", "y", "yep", "ok", "sure"}), frozenset({"no", "n", "nope"})
_GREETING = pattern_of(r"^\s*(?:dear|hi|hello)\s+(?=\S)", re.IGNORECASE)


def contact_texts(contact: Contact, records: Records) -> dict[str, str]:
    """Return the fields of a contact as text, by id; a list has commas, and of names semicolons.

    Whether the introducer may be named is a field only where there is one (F8).
    """
    introducer = records.introducer_of(contact)
    texts = {
        "name": contact.name,
        "also_known_as": "; ".join(contact.also_known_as),
        "title": contact.title,
        "organization": records.organization_of(contact),
        "emails": ", ".join(contact.emails),
        "phones": ", ".join(contact.phones),
        "links": ", ".join(contact.links),
        "source": source_label(contact.source, records.profile) if contact.source else "",
        "introducer": introducer.name if introducer else "",
        "may_use_name": _MAY_NAME[contact.may_use_name],
        "tags": ", ".join(contact.tags),
        "how_we_met": contact.how_we_met,
        "why_them": contact.why_them,
        "time_zone": contact.time_zone,
        "greet_as": contact.greet_as,
        "warmth": contact.warmth_override.value if contact.warmth_override else "",
        "channel": contact.channel.value if contact.channel else "",
        "notes": contact.notes,
    }
    if introducer is None:
        del texts["may_use_name"]
    return texts


def contact_values(values: Mapping[str, str], contact: Contact, records: Records) -> dict[str, Any]:
    """Turn texts, by the id of the field, into fields for `Book.edit_contact`.

    What is written as a number or a link and is none goes to the notes; see `put_in_notes`.
    Raises FieldError for no name, an unknown source or introducer, an introducer who could
    be several people, and one whom the contact led to.
    """
    values = {field: unless_placeholder(value) for field, value in values.items()}
    title, organization = title_and_employer(values["title"], values["organization"])
    if not values["name"].strip():
        raise FieldError("name", "A contact needs a name.")
    ways = _ways(values)
    emails = read_field(values, "emails", _addresses)
    return {
        "name": values["name"],
        "also_known_as": _list(values["also_known_as"], ";"),
        "greet_as": _GREETING.sub("", values["greet_as"]).strip(" ,"),
        "title": title,
        "organization": organization,
        "emails": tuple(dict.fromkeys((*emails, *ways.emails))),
        "phones": ways.phones,
        "links": ways.links,
        "source": read_field(values, "source", lambda text: _source(text, records)),
        "warmth_override": read_field(values, "warmth", _warmth),
        "channel": read_field(values, "channel", _channel),
        "introduced_by": read_field(
            values, "introducer", lambda text: _introducer(text, contact, records)
        ),
        "may_use_name": read_field(values, "may_use_name", _may_name)
        if "may_use_name" in values
        else contact.may_use_name,
        "tags": _list(values["tags"]),
        "how_we_met": values["how_we_met"],
        "why_them": values["why_them"],
        "time_zone": read_field(values, "time_zone", zone_meant),
        "notes": "\n".join(filter(None, (values["notes"].rstrip("\n"), *ways.words)))
        if ways.words
        else values["notes"],
    }


def put_in_notes(values: Mapping[str, str]) -> str:
    """Return a sentence on what was written as a number or a link and is none; "" for nothing."""
    words = [f"“{words.partition(': ')[2]}”" for words in _ways(values).words]
    if not words:
        return ""
    if len(words) == 1:
        return f"{words[0]} is no number or link: it is in the notes."
    return f"{' and '.join(words)} are no numbers or links: they are in the notes."


def _ways(values: Mapping[str, str]) -> Ways:
    return ways_apart(_list(values["phones"]), _list(values["links"]))


def _list(text: str, between: str = ",") -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(between) if not is_placeholder(part))


def _addresses(text: str) -> tuple[str, ...]:
    """Return the addresses of a list; raises ValueError for what is not one."""
    addresses = _list(text)
    for address in addresses:
        if not is_address(address):
            raise ValueError(f"“{address}” is not an e-mail address; write jane@acme.com.")
    return addresses


def _warmth(text: str) -> Warmth | None:
    """Return the person's own word on a contact (F3); raises ValueError for another."""
    return _one_of(text, tuple(Warmth), "Write warm or cold, or leave it empty")


def _may_name(text: str) -> bool | None:
    """Return whether the introducer may be named (F8); raises ValueError for other words."""
    word = text.strip().casefold().rstrip(".!")
    if not word:
        return None
    if word in _YES or word in _NO:
        return word in _YES
    raise ValueError(f"“{text.strip()}” is not understood. Write yes or no, or leave it empty.")


def _channel(text: str) -> Channel | None:
    """Return how somebody is best written to (R1); raises ValueError for another way."""
    ways = ", ".join(each.value for each in CHANNELS)
    return _one_of(text, CHANNELS, f"Write one of {ways}, or leave it empty")


def _one_of(text: str, choices: Sequence[E], sentence: str) -> E | None:
    word = text.strip().casefold().replace("e-mail", "email")
    if not word:
        return None
    found = [each for each in choices if each.value == word]
    if not found:
        raise ValueError(f"“{text.strip()}” is not understood. {sentence}.")
    return found[0]


def source_labels(records: Records) -> list[str]:
    """Return the sources in words."""
    return [source_label(source, records.profile) for source in Source]


def _source(text: str, records: Records) -> Source | None:
    if not text.strip():
        return None
    source = source_named(text)
    if source is None:
        known = ", ".join(source_labels(records))
        raise ValueError(f"“{text}” is not a source; it can be {known}.")
    return source


def _introducer(text: str, contact: Contact, records: Records) -> str:
    if not text.strip():
        return ""
    present = records.introducer_of(contact)
    if present is not None and is_called(present, text):
        return present.id
    left = [other for other in records.contacts.values() if not _led_to(contact, other, records)]
    found = one_said(text, left, records.organization_of) or _named_in_part(text, left, records)
    if found is not None:
        return found.id
    others = [other for other in records.contacts.values() if is_called(other, text)]
    if others:
        raise ValueError(f"“{text}” cannot have introduced {contact.name}: that would be a circle.")
    if near := [other.name for other in people_near(records, text) if other in left]:
        raise ValueError(f"“{text}” is nobody you have added; did you mean {either(near)}?")
    raise ValueError(f"“{text}” is nobody you have added; add them first, or leave it empty.")


def _led_to(contact: Contact, other: Contact, records: Records) -> bool:
    """Whether a contact is the other one, or led to them."""
    return contact.id in {link.id for link in (other, *records.introducers_of(other))}


def _named_in_part(text: str, among: list[Contact], records: Records) -> Contact | None:
    """Return the one of some contacts whose name has these words; None if there is none."""
    found = [other for other in people_called(records, text) if other in among]
    if len(found) > 1:
        names = "; ".join(other.name for other in found)
        raise ValueError(f"“{text}” could be {len(found)} people: {names}. Say more of the name.")
    return found[0] if found else None
