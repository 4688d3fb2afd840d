"""Forgetting a person for good: the one thing that nothing takes back."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from tui.model.followup import FollowUp, Touch, TouchKind
from tui.model.identity.traces import FORGOTTEN, Traces, without
from tui.model.interview import Interview, InterviewStatus
from tui.model.introductions import FIELDS as INTRODUCTION
from tui.model.introductions import introducers, suggested_less
from tui.model.note import Note
from tui.model.people import Contact, Organization
from tui.model.records import RECORD_TYPES
from tui.model.text.counting import counted
from tui.store.documents.half_typed import TABLE as DRAFTS
from tui.store.documents.half_typed import changed_draft
from tui.store.files.forgotten import TABLE as OF_BEFORE
from tui.store.files.forgotten import Forgotten, names_any
from tui.store.files.raw_documents import Change, as_dict, decode, document_id
from tui.store.ledger import Ledger, MissingRecordError
from tui.store.steps import TABLE as HISTORY
from tui.store.verbs.named import is_bare

_AT_ONCE = 200
_OWN_NAMES_AND_WAYS = ("name", "also_known_as", "emails", "phones", "links", "card_uid")
_OWN_TABLES = frozenset({DRAFTS, HISTORY, OF_BEFORE})
_TABLE_OF_NOTES = Note.table
_KINDS = {kind.table: kind for kind in RECORD_TYPES}
_WHAT_IT_DID = ("made", "introduced", "firm_id", "told")
_NEVER_WORDS = frozenset({"id", "digest", "card_seen", "mail_id"})


@dataclass(frozen=True, slots=True)
class Belongings:
    """How much goes with a person: talks, lines of notes, messages, promises."""

    talks: int
    lines: int
    messages: int
    promises: int

    @property
    def in_words(self) -> str:
        """What goes, in words: "2 talks, 14 lines and 5 messages"; empty for nothing."""
        parts = [
            counted(count, thing)
            for count, thing in (
                (self.talks, "talk"),
                (self.lines, "line"),
                (self.messages, "message"),
                (self.promises, "promise"),
            )
            if count
        ]
        return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


class ForgettingVerbs(Ledger):
    """Taking a person out of the book, its history and its files."""

    def belongings(self, contact_id: str) -> Belongings:
        """Return what forgetting a contact takes along."""
        talks = self.records.interviews_of(contact_id)
        touches = self.records.touches_of(contact_id)
        return Belongings(
            talks=len(talks),
            lines=sum(1 for talk in talks for _ in self._store.notes(talk.id)),
            messages=sum(touch.kind is not TouchKind.CALL for touch in touches),
            promises=sum(bool(each.what) for each in self.records.followups_of(contact_id)),
        )

    def forget(
        self, contact_id: str, is_common: Callable[[str], bool] = lambda _word: False
    ) -> Traces:
        """Remove a contact, all that is theirs, and their name from everything else, for good.

        No step before it can be undone, and the files of the store lose it too; `erased`
        tells when they have. `is_common` says of a word in small letters whether it is an
        ordinary one, which as a part of the name stays in the words of others. Returns what
        finds them elsewhere. Raises MissingRecordError, ValueError with a sentence during a
        call with them, StoreError when nothing can be written.
        """
        contact = self.records.contacts.get(contact_id)
        if contact is None:
            raise MissingRecordError("They are not in the book any more.")
        talks = self.records.interviews_of(contact_id)
        if any(talk.status is InterviewStatus.LIVE for talk in talks):
            raise ValueError(f"A call with {contact.name} is running: hang up first.")
        firms = self._their_own(contact)
        traces = self._traces(contact, is_common, firms)
        gone = {**dict(self._gone(contact, talks)), **dict.fromkeys(firms, Organization.table)}
        changed, fields = self._without(traces, gone)
        texts = self._drafts_without(traces, gone.keys())
        changes: list[Change] = [(table, record_id, None) for record_id, table in gone.items()]
        changes += changed
        changes += [changed_draft(key, text) for key, text in texts.items() if text]
        half_typed = {changed_draft(key, "")[1] for key in texts}
        changes.append(Forgotten(frozenset({*gone, *half_typed}), fields).change())
        self._commit_for_good(changes, [key for key, text in texts.items() if not text])
        return traces

    def forgot(self, key: str) -> bool:
        """Whether another copy's half-typed text under this key is about somebody forgotten."""
        rows = self._store.rows()
        return any(record_id in key for record_id in Forgotten.of(rows).ids)

    def _their_own(self, contact: Contact) -> list[str]:
        """Return the ids of organizations known only by a contact, with nothing of their own."""
        return [
            each.id
            for each in self.records.organizations.values()
            if [*map(_id_of, self.records.people_at(each.id))] == [contact.id] and is_bare(each)
        ]

    def _traces(
        self, contact: Contact, is_common: Callable[[str], bool], left_out: Collection[str]
    ) -> Traces:
        profile = self.records.profile
        organizations = self.records.organizations.values()
        kept = [each.name for each in organizations if each.id not in left_out]
        kept += [profile.name, profile.school, profile.work, profile.worked, profile.field]
        others = [each for each in self.records.contacts.values() if each.id != contact.id]
        return Traces(contact, others, kept, is_common)

    def _gone(self, contact: Contact, talks: list[Interview]) -> Iterator[tuple[str, str]]:
        """Yield the id and the table of every record that goes."""
        ids = {contact.id, *(talk.id for talk in talks)}
        yield contact.id, Contact.table
        for talk in talks:
            yield talk.id, Interview.table
            for note in self._store.notes(talk.id):
                yield str(UUID(int=note.doc_id)), _TABLE_OF_NOTES
        for touch in self.records.touches_of(contact.id):
            ids.add(touch.id)
            yield touch.id, Touch.table
        for followup in self.records.table(FollowUp).values():
            if names_any({"contact_id": followup.contact_id, "key": followup.key}, ids) or (
                followup.interview_id in ids
            ):
                yield followup.id, FollowUp.table

    def _without(
        self, traces: Traces, gone: dict[str, str]
    ) -> tuple[list[Change], dict[str, frozenset[str]]]:
        """Return the documents that are left and change, and the names of the fields that do."""
        changes: list[Change] = []
        fields: dict[str, frozenset[str]] = {}
        removed = {(table, document_id(record_id)) for record_id, table in gone.items()}
        for table, documents in self._store.rows().items():
            if table in _OWN_TABLES:
                continue
            pointers = [each for each, of in gone.items() if table != of or table != Note.table]
            for key, raw in _those_naming(documents, traces, pointers):
                if (table, key) in removed:
                    continue
                document = decode(raw)
                left = _document_without(table, document, traces, gone)
                left = _readable(table, document, left)
                if left != document:
                    record_id = str(UUID(int=int(key)))
                    changes.append((table, record_id, left))
                    fields[record_id] = frozenset(
                        name
                        for name in document.keys() | left.keys()
                        if document.get(name) != left.get(name)
                    )
        return changes, fields

    def _drafts_without(self, traces: Traces, ids: Collection[str]) -> dict[str, str]:
        """Return the half-typed texts that change, by key; empty for those that go."""
        changed: dict[str, str] = {}
        for key, text in self._store.drafts().items():
            if traces.are_in(key) or any(record_id in key for record_id in ids):
                changed[key] = ""
            elif (left := _text_without(traces, text)) != text:
                changed[key] = left
        return changed


def _those_naming(
    documents: Mapping[str, str], traces: Traces, ids: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield the documents, as JSON, that may have to change.

    Most have nothing to do with somebody, so that many are looked at as one.
    """

    def may_name(raw: str) -> bool:
        return any(each in raw for each in ids) or traces.may_be_in(raw.lower())

    items = iter(as_dict(documents).items())
    while chunk := list(islice(items, _AT_ONCE)):
        if may_name("\n".join(raw for _, raw in chunk)):
            yield from ((key, raw) for key, raw in chunk if may_name(raw))


def _document_without(
    table: str, document: dict[str, Any], traces: Traces, gone: dict[str, str]
) -> dict[str, Any]:
    left: dict[str, Any] = {}
    for name, value in document.items():
        if name in _NEVER_WORDS or _is_own_address(table, name):
            left[name] = value
        elif isinstance(value, str) and value in gone:
            continue
        elif name == "key":
            # What a decision is about has ids, and for news words.
            left[name] = ":".join(map(traces.taken_out, str(value).split(":")))
        else:
            left[name] = without(traces, _without_ids(value, gone))
    if table == _TABLE_OF_NOTES and document.get("contact_id") in gone:
        # The line said nothing but who they are.
        left.update(text=FORGOTTEN)
        for name in ("mark", *_WHAT_IT_DID):
            left.pop(name, None)
    if table == Contact.table:
        left = _with_others_who_introduced(document, left, gone)
    return left


def _with_others_who_introduced(
    document: dict[str, Any], left: dict[str, Any], gone: Collection[str]
) -> dict[str, Any]:
    """Return what is left of a contact whose introducer goes: the next one is named."""
    try:
        contact = Contact.from_document(document)
    except ValidationError:
        return left
    those = [each for each in introducers(contact) if each in gone]
    if not those:
        return left
    for each in those:
        contact = contact.changed(**suggested_less(contact, each))
    kept = contact.to_document()
    rest = {name: value for name, value in left.items() if name not in INTRODUCTION}
    return {**rest, **{name: kept[name] for name in INTRODUCTION if name in kept}}


def _readable(table: str, document: dict[str, Any], left: dict[str, Any]) -> dict[str, Any]:
    """Return what is left with the fields as they were that could not be read so.

    Somebody may be called like what a field may say, as a source may be "linkedin".
    """
    if _can_be_read(table, left) or not _can_be_read(table, document):
        return left
    readable = document
    for name in [*document]:
        candidate = {**readable, name: left[name]} if name in left else _less(readable, name)
        if _can_be_read(table, candidate):
            readable = candidate
    return readable


def _less(document: dict[str, Any], name: str) -> dict[str, Any]:
    return {each: value for each, value in document.items() if each != name}


def _can_be_read(table: str, document: dict[str, Any]) -> bool:
    try:
        return table not in _KINDS or bool(_KINDS[table].from_document(document))
    except ValidationError:
        return False


def _id_of(contact: Contact) -> str:
    return contact.id


def _is_own_address(table: str, name: str) -> bool:
    """Whether a field says who somebody else is."""
    return table == Contact.table and name in _OWN_NAMES_AND_WAYS


def _without_ids(value: Any, gone: dict[str, str]) -> Any:
    match value:
        case dict():
            return {
                key: _without_ids(each, gone)
                for key, each in value.items()
                if not (isinstance(each, str) and each in gone)
            }
        case list():
            return [
                _without_ids(each, gone)
                for each in value
                if not (isinstance(each, str) and each in gone)
            ]
    return value


def _text_without(traces: Traces, text: str) -> str:
    """Return a half-typed text without them; the fields of a form one by one."""
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        fields = None
    if isinstance(fields, dict):
        left = without(traces, fields)
        return text if left == fields else json.dumps(left, ensure_ascii=False)
    return traces.taken_out(text)
