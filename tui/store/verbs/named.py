"""What a line that names a person does to the book, and how it is taken back."""

from collections.abc import Iterator
from typing import Any, TypeVar

from tui.model.base import Record
from tui.model.contact_line.line import ContactLine
from tui.model.contact_line.noted import line_noted
from tui.model.interview import Interview
from tui.model.introductions import FIELDS, introducers, suggested_less
from tui.model.naming.spelling import same_name
from tui.model.note import Mark, Note, Told
from tui.model.people import Contact, Organization
from tui.model.text.folding import bare_words
from tui.store.ledger import Transaction
from tui.store.verbs.people import told

_ONLY_RESPELLED = 0.8
"""How alike two names are, of 1, where one is the other with a slip mended."""
_GO_TOGETHER = frozenset({"state", "to_ask", "source"})
"""What naming somebody does besides telling of them; another line that names them does it too."""
_NEVER_TOLD = frozenset({"id", "created", *FIELDS})
R = TypeVar("R", bound=Record)
NOTHING: dict[str, Any] = {
    "contact_id": "",
    "made": False,
    "introduced": False,
    "firm_id": "",
    "told": (),
}
"""The fields of a line that has led to nobody."""


def what_it_did(
    change: Transaction, former: Contact | None, person: Contact, interview: Interview
) -> dict[str, Any]:
    """Return the fields of a line that say what it did to whom it names."""
    bare = former or Contact(id=person.id, name=person.name, created=person.created)
    before, after = bare.to_document(), person.to_document()
    names = sorted((before.keys() | after.keys()) - _NEVER_TOLD)
    introducer = interview.contact_id
    has_new_firm = person.organization_id not in change.records.organizations
    return {
        "contact_id": person.id,
        "made": former is None,
        "introduced": introducer in introducers(person) and introducer not in introducers(bare),
        "firm_id": person.organization_id if has_new_firm else "",
        "told": tuple(
            Told(field=name, before=before.get(name), after=after.get(name))
            for name in names
            if before.get(name) != after.get(name)
        ),
    }


def take_back_naming(change: Transaction, note: Note) -> Note:
    """Take back what naming somebody did, as far as nothing else has come of it.

    What another line that names them did as well stays, and is that line's from now on.
    Returns the line without it.
    """
    contact = one_now(change, note.contact_id)
    if contact is None:
        return note.changed(**NOTHING)
    interview = change.get(Interview, note.interview_id)
    others = [*_others_naming(change, contact, note)]
    if not others and _only_from_note(change, contact, note, interview):
        change.remove(Contact, contact.id)
    else:
        change.put(_less(change, contact, note, interview, others))
    _take_off_firm(change, note)
    return note.changed(**NOTHING)


def as_before(change: Transaction, former: Contact | None, note: Note, *, made: bool) -> Note:
    """Return a changed line; whom it still names has the introducers, and answers, as before.

    Where they went and came again under the same name, they are who they were.
    """
    person = one_now(change, note.contact_id)
    if former is None or person is None:
        return note
    kept = {name: getattr(former, name) for name in FIELDS}
    if person.id == former.id:
        if set(introducers(person)) == set(introducers(former)):
            change.put(person.changed(**kept))
        return change.put(note.changed(made=note.made or made))
    if not note.made or one_now(change, former.id) is not None:
        return note
    if not is_respelled(former, person.name):
        return note
    del change.changes[Contact, person.id]
    change.put(person.changed(id=former.id, created=former.created, **kept))
    return change.put(note.changed(contact_id=former.id))


def one_now(change: Transaction, contact_id: str) -> Contact | None:
    """Return a contact as the transaction sees them, None where there is none."""
    return _now(change, Contact, contact_id)


def is_respelled(contact: Contact, name: str) -> bool:
    """Whether a name is that of the contact, or that name with a slip mended."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - only where a name is mended

    if same_name(contact.name, name):
        return True
    alike = SequenceMatcher(None, bare_words(contact.name), bare_words(name)).ratio()
    return alike >= _ONLY_RESPELLED


def _less(
    change: Transaction, contact: Contact, note: Note, interview: Interview, others: list[Note]
) -> Contact:
    """Return a contact without what a line did; to the other lines goes what they did too."""
    theirs = [
        other
        for other in others
        if change.get(Interview, other.interview_id).contact_id == interview.contact_id
    ]
    left = [each for each in note.told if not (others and each.field in _GO_TOGETHER)]
    stays = tuple(each for each in note.told if each not in left)
    if note.introduced and not theirs:
        contact = contact.changed(**suggested_less(contact, interview.contact_id))
    heir = next(iter([*theirs, *others]), None)
    if heir is not None:
        introduced = heir.introduced or (note.introduced and heir in theirs)
        made = heir.made or note.made
        change.put(heir.changed(made=made, introduced=introduced, told=(*heir.told, *stays)))
    document = contact.to_document()
    for each in left:
        _untell(document, each)
    return Contact.from_document(document)


def _untell(document: dict[str, Any], told_: Told) -> None:
    """Put a field back as it was before it was told; what was added to it since stays."""
    here, before, after = document.get(told_.field), told_.before, told_.after
    if here == after:
        left = before
    elif isinstance(here, list) and isinstance(after, list):
        left = [each for each in here if each in (before or ()) or each not in after]
    elif told_.field == "notes" and isinstance(here, str) and after:
        left = here.replace(after.removeprefix(before or "").strip(), "").strip()
    else:
        return
    if left:
        document[told_.field] = left
    else:
        document.pop(told_.field, None)


def _take_off_firm(change: Transaction, note: Note) -> None:
    """Take off the organization that came with a line, where nobody and nothing is there."""
    firm = _now(change, Organization, note.firm_id)
    if firm is None or not is_bare(firm):
        return
    people = {each.id: each for each in change.records.people_at(firm.id)}
    changed = {key: record for (kind, key), record in change.changes.items() if kind is Contact}
    everybody = {**people, **changed}.values()
    if not any(isinstance(each, Contact) and each.organization_id == firm.id for each in everybody):
        change.remove(Organization, firm.id)


def is_bare(firm: Organization) -> bool:
    """Whether nothing is kept of an organization but its name."""
    return not (firm.interest or firm.research or firm.resources or firm.openings)


def _now(change: Transaction, kind: type[R], record_id: str) -> R | None:
    """Return a record as the transaction sees it, None where there is none."""
    if (kind, record_id) in change.changes:
        record = change.changes[kind, record_id]
        return record if isinstance(record, kind) else None
    return change.records.get(kind, record_id)


def _others_naming(change: Transaction, contact: Contact, note: Note) -> Iterator[Note]:
    """Yield the other lines that name a contact, in the talks with who introduced them."""
    for introducer_id in introducers(contact):
        for talk in change.records.interviews_of(introducer_id):
            for each in change.records.notes_of(talk.id):
                now = _now(change, Note, each.id)
                if now is not None and now.contact_id == contact.id and now.id != note.id:
                    yield now


def _only_from_note(
    change: Transaction, contact: Contact, note: Note, interview: Interview
) -> bool:
    """Whether nobody would know of a contact but for this line."""
    in_this_call = interview.started is not None and contact.created >= interview.started
    return (
        (note.made or in_this_call)
        and introducers(contact) == (interview.contact_id,)
        and not change.records.has_history(contact.id)
        and _as_noted(contact, note)
    )


def _as_noted(contact: Contact, note: Note) -> bool:
    """Whether nobody has told more of a contact than the line that named them."""
    try:
        line: ContactLine = line_noted(note.text)
    except ValueError:
        return False
    as_told = told(line)
    notes = as_told.pop("notes")
    return (
        note.mark is Mark.PERSON
        and same_name(line.name, contact.name)
        and all(getattr(contact, name) == value for name, value in as_told.items())
        and contact.notes in (notes, "\n".join(filter(None, (notes, line.shared))))
        and not (contact.time_zone or contact.greet_as or contact.also_known_as)
    )
