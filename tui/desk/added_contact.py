"""What became of a line about somebody: a new contact, or what it told of a known one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.model.contact_line.line import ContactLine
from tui.model.introductions import introducers
from tui.model.naming.spelling import same_organization
from tui.model.people import Contact, ContactState
from tui.model.records import Records
from tui.model.text.folding import folded

_LISTS = {"emails": "", "phones": "", "links": "", "tags": "#", "also_known_as": "the name "}
"""The fields with several values, and what stands before each of them."""
_LONGEST_NOTE = 60


@dataclass(frozen=True, slots=True)
class AddedContact:
    """What became of a line about somebody: a new contact, or one that was known already.

    `news` is what it added to somebody known, `left` what of them it says otherwise and stays as
    it was; both in words.
    """

    contact: Contact
    is_new: bool
    changed: bool
    maybe: Contact | None = None
    """Somebody known whom a new contact may be, by a near spelling of the name."""
    news: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    def in_words(self, who: str, duplicates_key: str = "") -> str:
        """Return it in words, with the contact called `who`, without a full stop.

        `duplicates_key` shows who may be in the book twice.
        """
        if self.is_new and self.maybe:
            same = f"Added {who}, maybe the same as {self.maybe.name}"
            return f"{same}: {duplicates_key} on the Map compares them" if duplicates_key else same
        if self.is_new:
            return f"Added {who}"
        what = f"added {_listed(self.news)}" if self.news else "nothing of this is new"
        return "; ".join((f"{who} is here already: {what}", *self.left))


def what_was_added(
    former: Contact | None, contact: Contact, said: ContactLine, records: Records
) -> AddedContact:
    """Return what became of a line; `former` is the contact as it was, None for somebody new."""
    if former is None:
        return AddedContact(contact, is_new=True, changed=True)
    return AddedContact(
        contact,
        is_new=False,
        changed=contact != former,
        news=tuple(_news(former, contact, records)),
        left=tuple(_left(former, contact, said, records)),
    )


def _news(former: Contact, contact: Contact, records: Records) -> Iterator[str]:
    organization = records.organization_of(contact)
    source = contact.source.value if contact.source else ""
    for name, words in (
        ("name", f"the name {contact.name}"),
        ("title", f"the title {contact.title}"),
        ("organization_id", f"the organization {organization}"),
        *((each, "") for each in _LISTS),
        ("source", f"the source {source}"),
        ("how_we_met", "how you met"),
        ("greet_as", f"the greeting {contact.greet_as}"),
    ):
        was, now = getattr(former, name), getattr(contact, name)
        if name in _LISTS:
            yield from (f"{_LISTS[name]}{each}" for each in now if each not in was)
        elif was != now:
            yield words
    for each in introducers(contact):
        if each not in introducers(former) and each in records.contacts:
            yield f"that {records.contacts[each].name} introduced them"
    if note := " ".join(contact.notes.removeprefix(former.notes).split()):
        yield f"“{note}” to the notes" if len(note) <= _LONGEST_NOTE else "a note"
    if contact.to_ask and not former.to_ask:
        yield "that you mean to ask them"
    if former.state is ContactState.ARCHIVED and contact.state is not former.state:
        yield "them to your people again"


def _left(former: Contact, contact: Contact, said: ContactLine, records: Records) -> Iterator[str]:
    """Yield what the line says otherwise, and what stays in its place."""
    organization = records.organization_of(contact)
    is_other_job = folded(said.title) not in folded(contact.title)
    is_elsewhere = not same_organization(said.organization, organization)
    source = contact.source.value if contact.source else ""
    for name, is_said, words, stays in (
        ("title", said.title and is_other_job, "the title", contact.title),
        ("organization_id", said.organization and is_elsewhere, "the organization", organization),
        ("source", said.source not in (None, contact.source), "the source", source),
        ("greet_as", said.greet_as not in ("", contact.greet_as), "the greeting", contact.greet_as),
        ("how_we_met", said.how_we_met, "how you met", contact.how_we_met),
    ):
        is_same = getattr(contact, name) == getattr(former, name)
        if is_said and is_same and stays and stays != said.how_we_met:
            yield f"{words} stays {stays}"


def _listed(items: Sequence[str]) -> str:
    *rest, last = items
    return f"{', '.join(rest)} and {last}" if rest else last
