"""The known contact whom half a name means."""

from tui.model.people import Contact
from tui.model.records import Records

SHORTEST = 2
_LIKE_ENOUGH = 80


def likely_contact(typed: str, records: Records) -> Contact | None:
    """Return the contact most like what was typed before a comma, None when none is like it."""
    wanted = typed.partition(",")[0].strip()
    if len(wanted) < SHORTEST:
        return None
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - first needed when "@" is typed

    names = {contact.id: contact.name for contact in records.contacts.values()}
    found = process.extractOne(
        wanted,
        names,
        scorer=fuzz.WRatio if len(wanted) > SHORTEST else fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=_LIKE_ENOUGH,
    )
    return records.contacts[found[2]] if found else None
