"""The known contact whom half a name means."""

from tui.model.people import Contact
from tui.model.records import Records

_SHORTEST = 2
_LIKE_ENOUGH = 80


def likely_contact(typed: str, records: Records) -> Contact | None:
    """Return the contact meant by what was typed before a comma, None when none is like it.

    A name with a part that begins so comes first, then the name most like it.
    """
    wanted = typed.partition(",")[0].strip()
    if len(wanted) < _SHORTEST:
        return None
    start = f" {wanted.casefold()}"
    for contact in records.contacts.values():
        if start in f" {contact.name.casefold()}":
            return contact
    if len(wanted) == _SHORTEST:
        return None
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - first needed when "@" is typed

    found = process.extractOne(
        wanted,
        {contact.id: contact.name for contact in records.contacts.values()},
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        score_cutoff=_LIKE_ENOUGH,
    )
    return records.contacts[found[2]] if found else None
