"""What somebody changed on a card elsewhere, told by what the program had written there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tui.exchange.incoming import IncomingContact
from tui.exchange.matching.repeats import link_key, number_key, union
from tui.model.naming.spelling import same_organization
from tui.model.people import Contact
from tui.model.text.addresses import email_key


@dataclass(frozen=True, slots=True)
class JobChange:
    """What the book and the file say of somebody's work, where both say something else (N1).

    `is_edit` is true where somebody wrote it over what the book says.
    """

    old_title: str
    old_organization: str
    new_title: str
    new_organization: str
    is_edit: bool = False


LISTS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("emails", email_key),
    ("phones", number_key),
    ("links", link_key),
    ("tags", str.casefold),
)
"""The fields with several values, and what two spellings of one have in common."""

_TAKEN_AWAY = ("emails", "phones")


def edits(
    person: IncomingContact, former: IncomingContact, contact: Contact, organization: str
) -> tuple[dict[str, Any], JobChange | None]:
    """Return what changed between two versions of a card and is not in the book yet.

    An address or a number that was taken off the card is taken off; links and tags, which
    many programs drop without being asked, are not.
    """
    fields: dict[str, Any] = {}
    if person.name not in (former.name, contact.name):
        fields["name"] = person.name
    job = _job(person, former, contact, organization)
    if job and not _is_replaced(job):
        work = (("title", job.new_title), ("organization", job.new_organization))
        fields |= {
            name: value for name, value in work if value not in (contact.title, organization)
        }
        job = None
    for name, key in LISTS:
        present: tuple[str, ...] = getattr(contact, name)
        then = set(map(key, getattr(former, name)))
        now: tuple[str, ...] = getattr(person, name)
        gone = then - set(map(key, now)) if name in _TAKEN_AWAY else ()
        kept = tuple(value for value in present if key(value) not in gone)
        every = union(kept, tuple(value for value in now if key(value) not in then), key)
        if every != present:
            fields[name] = every
    notes = _notes(person.notes, former.notes, contact.notes)
    if notes != contact.notes:
        fields["notes"] = notes
    for name in ("greet_as", "time_zone"):
        value = getattr(person, name)
        if value and value != getattr(former, name) and not getattr(contact, name):
            fields[name] = value
    if person.source not in (None, former.source) and contact.source is None:
        fields["source"] = person.source
    return fields, job


def _job(
    person: IncomingContact, former: IncomingContact, contact: Contact, organization: str
) -> JobChange | None:
    title = contact.title if person.title == former.title else person.title
    employer = person.organization
    if same_organization(employer, former.organization) or (
        employer and same_organization(employer, organization)
    ):
        employer = organization
    if (title, employer) == (contact.title, organization):
        return None
    return JobChange(contact.title, organization, title, employer, is_edit=True)


def _is_replaced(job: JobChange) -> bool:
    """Whether something of it was said before, and not only in other letters."""
    is_retitled = job.old_title.casefold() not in ("", job.new_title.casefold())
    return is_retitled or job.old_organization not in ("", job.new_organization)


def _notes(now: str, then: str, present: str) -> str:
    """Return the notes of the book after those of a card became others."""
    if same_notes(now, then):
        return present
    if present.strip() == then:
        return now
    is_taken_in = then in now and now in present
    if then and then in present and not is_taken_in:
        return present.replace(then, now, 1)
    return with_notes(present, now)


def same_notes(one: str, other: str) -> bool:
    """Whether notes say the same, line by line, in whatever order."""
    return sorted(filter(None, one.split("\n"))) == sorted(filter(None, other.split("\n")))


def with_notes(notes: str, others: str) -> str:
    """Return notes with others added; where those grew from a part of them, in its place."""
    if others in notes or set(others.split("\n")) <= set(notes.split("\n")):
        return notes
    blocks = notes.split("\n\n")
    for length in range(len(blocks), 0, -1):
        for start in range(len(blocks) - length + 1):
            part = "\n\n".join(blocks[start : start + length])
            if part.strip() and all(line in others for line in part.split("\n")):
                blocks[start : start + length] = [others]
                return "\n\n".join(blocks)
    return "\n\n".join(filter(None, (notes, others)))
