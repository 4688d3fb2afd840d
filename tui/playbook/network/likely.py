"""The known contact that half a name means."""

from tui.model.people import Contact
from tui.model.records import Records

_SHORTEST = 2
_LIKE_ENOUGH = 80


def likely_contact(typed: str, records: Records) -> Contact | None:
    """Return the contact meant by what was typed before a comma, None when none is similar.

    A name with a part that begins like it comes first, of several the one at the
    organization after the comma; then the most similar name.
    """
    wanted, _, firm = (part.strip() for part in typed.partition(","))
    if len(wanted) < _SHORTEST:
        return None
    start = f" {wanted.casefold()}"
    found = [
        contact for contact in records.contacts.values() if start in f" {contact.name.casefold()}"
    ]
    there = (
        contact
        for contact in found
        if firm.casefold() in records.organization_of(contact).casefold()
    )
    if found:
        return next(there, found[0])
    if len(wanted) == _SHORTEST:
        return None
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - first needed when "@" is typed

    likely = process.extractOne(
        wanted,
        {contact.id: contact.name for contact in records.contacts.values()},
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        score_cutoff=_LIKE_ENOUGH,
    )
    return records.contacts[likely[2]] if likely else None
