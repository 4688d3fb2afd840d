"""One contact from two that are the same person."""

from collections.abc import Callable
from typing import Any

from tui.model.identity.known_as import with_names
from tui.model.introductions import introducers, of_both
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.model.text.lines import one_stop

_FILLED = (
    *("greet_as", "title", "organization_id", "warmth_override", "time_zone", "channel"),
    "why_them",
)
_SAID_OTHERWISE = (
    ("greet_as", "greet as {}"),
    ("time_zone", "time zone {}"),
    ("channel", "write to them by {}"),
    ("warmth_override", "{}"),
    ("why_them", "why them: {}"),
)
_STATES = (ContactState.ACTIVE, ContactState.RESTING, ContactState.ARCHIVED)


def united(records: Records, kept: Contact, other: Contact) -> Contact:
    """Return `kept` with everything that only `other` has.

    Where they differ, the one that is kept is right, and what the other said is added to
    the notes in words, so that nothing is lost. How one came to them is what the older one
    says. Addresses, links and tags are put together, and the other's name finds the one kept.
    The contact takes part in the queue if either did.
    """
    fields: dict[str, Any] = {**(other.model_extra or {}), **(kept.model_extra or {})}
    for name in _FILLED:
        fields[name] = getattr(kept, name) or getattr(other, name)
    for name in ("emails", "phones", "links", "tags"):
        fields[name] = _union(getattr(kept, name), getattr(other, name), _plain)
    older, newer = _by_age(kept, other)
    fields["source"] = older.source or newer.source
    if not kept.card_seen and not kept.card_uid:
        fields |= {"card_uid": other.card_uid, "card_seen": other.card_seen}
    fields["proposed"] = tuple(sorted({*kept.proposed, *other.proposed}))
    against = [each.decided_against for each in (kept, other) if each.decided_against]
    fields["decided_against"] = max(against, default=None)
    fields |= of_both(older, newer, _led_to(records, kept, other))
    fields["also_known_as"] = with_names(kept, (*kept.also_known_as, *other.names))
    fields["how_we_met"] = _joined(kept.how_we_met, other.how_we_met)
    fields["notes"] = _joined(kept.notes, other.notes, _also(records, kept, other))
    fields["created"] = min(kept.created, other.created)
    fields["to_ask"] = kept.to_ask or other.to_ask
    fields["mentor"] = kept.mentor or other.mentor
    fields["state"] = min(kept.state, other.state, key=_STATES.index)
    apart = _union(kept.apart_from, other.apart_from, str)
    fields["apart_from"] = tuple(
        contact_id for contact_id in apart if contact_id not in (kept.id, other.id)
    )
    return kept.changed(**fields)


def _by_age(kept: Contact, other: Contact) -> tuple[Contact, Contact]:
    """Return the two, the older one first; of equals the one that is kept."""
    return (other, kept) if other.created < kept.created else (kept, other)


def _led_to(records: Records, kept: Contact, other: Contact) -> tuple[str, ...]:
    """Return the ids of introducers who are none: the two themselves, and whom they led to."""
    led = [kept.id, other.id]
    for each in dict.fromkeys((*introducers(kept), *introducers(other))):
        introducer = records.contacts.get(each)
        chain = records.introducers_of(introducer) if introducer else []
        if any(above.id in (kept.id, other.id) for above in chain):
            led.append(each)
    return tuple(led)


def _also(records: Records, kept: Contact, other: Contact) -> str:
    """Return a line with what would be lost where there is room for only one value."""
    said = []
    if kept.title and other.title and _plain(other.title) != _plain(kept.title):
        said.append(other.title)
    organization = records.organization_of(other)
    if kept.organization_id and organization and other.organization_id != kept.organization_id:
        said.append(f"at {organization}")
    older, newer = (each.source for each in _by_age(kept, other))
    if older and newer and older is not newer:
        said.append(f"source {newer.value}")
    for name, words in _SAID_OTHERWISE:
        here, there = getattr(kept, name), getattr(other, name)
        if here and there and _plain(here) != _plain(there):
            said.append(words.format(there))
    led_to = set(_led_to(records, kept, other)) - {kept.id, other.id}
    for contact in (kept, other):
        introducer = records.introducer_of(contact)
        if introducer and introducer.id in led_to:
            said.append(f"introduced by {introducer.name}")
    return one_stop(f"Also: {', '.join(said)}.") if said else ""


def _joined(*texts: str) -> str:
    parts: list[str] = []
    for text in texts:
        if text.strip() and not any(text in part for part in parts):
            parts.append(text)
    return "\n\n".join(parts)


def _union(
    one: tuple[str, ...], other: tuple[str, ...], key: Callable[[str], str]
) -> tuple[str, ...]:
    known = {key(text) for text in one}
    return (*one, *(text for text in other if key(text) not in known))


def _plain(text: str) -> str:
    return text.casefold().rstrip("/")
