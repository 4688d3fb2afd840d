"""One contact from two that are the same person."""

from collections.abc import Callable
from typing import Any

from tui.model.identity.known_as import with_names
from tui.model.introductions import introducers, of_both
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.model.text.lines import one_stop

_FILLED = (
    *("greet_as", "title", "organization_id", "source", "warmth_override", "time_zone"),
    *("channel", "card_uid"),
)
_STATES = (ContactState.ACTIVE, ContactState.RESTING, ContactState.ARCHIVED)


def united(records: Records, kept: Contact, other: Contact) -> Contact:
    """Return `kept` with everything that only `other` has.

    Where they differ, the one that is kept is right, and what the other said is added to
    the notes in words, so that nothing is lost. Addresses, links and tags are put together, and
    the other's name finds the one that is kept.
    The contact takes part in the queue if either did.
    """
    fields: dict[str, Any] = {**(other.model_extra or {}), **(kept.model_extra or {})}
    for name in _FILLED:
        fields[name] = getattr(kept, name) or getattr(other, name)
    for name in ("emails", "phones", "links", "tags"):
        fields[name] = _union(getattr(kept, name), getattr(other, name), _plain)
    fields |= of_both(kept, other, _led_to(records, kept, other))
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
    if kept.greet_as and other.greet_as and _plain(other.greet_as) != _plain(kept.greet_as):
        said.append(f"greet as {other.greet_as}")
    organization = records.organization_of(other)
    if kept.organization_id and organization and other.organization_id != kept.organization_id:
        said.append(f"at {organization}")
    if kept.source and other.source and kept.source is not other.source:
        said.append(f"source {other.source.value}")
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
