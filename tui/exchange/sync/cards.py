"""A folder with one card per contact, as khard and vdirsyncer keep it.

A card that came from elsewhere stays what it is: its file, its UID, and every line that a
contact has no field for. What somebody changed there is never overwritten before it is in
the book.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from tui.exchange.folder_memory import FolderMemory, Written, remember, remembered
from tui.exchange.incoming import ExchangeError, IncomingContact
from tui.exchange.matching.identity import Contacts
from tui.exchange.matching.match_people import news_of
from tui.exchange.readers.folder import with_former
from tui.exchange.readers.text_lines import card_lines_of
from tui.exchange.readers.vcard.cards import plain_text
from tui.exchange.readers.vcard.vcard import read_vcards
from tui.exchange.seal import is_sealed, sealed
from tui.exchange.sync.card_lines import (
    differing,
    has_only_our_lines,
    merged,
    without_pictures,
)
from tui.exchange.writers.synced_folder import FolderChange, files_in
from tui.exchange.writers.vcard import vcard
from tui.model.base import is_record_id
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.addresses import uid_key
from tui.model.text.patterns import pattern_of
from tui.system.files import write_private

_SEAL_LINE = b"X-ASKAROUND-SEAL:%s\r\n"
_SUFFIX = ".vcf"
_BEGIN = pattern_of(rb"^\s*BEGIN:VCARD", re.MULTILINE | re.IGNORECASE)
_FOLD = pattern_of(rb"\r?\n[ \t]")
_UID = pattern_of(rb"^UID(?:;[^:\r\n]*)?:([^\r\n]+)", re.MULTILINE | re.IGNORECASE)
_PLAIN_NAME = pattern_of(r"[\w-]{1,100}", re.ASCII)


class _There:
    """A card in the folder: its file, what it is called, and what it says."""

    def __init__(self, name: str, content: bytes, former: Written | None) -> None:
        self.name = name
        self.content = content
        self._former = former
        self.is_sealed = is_sealed(content)
        unfolded = _FOLD.sub(b"", content)
        match = _UID.search(unfolded) if len(_BEGIN.findall(unfolded)) == 1 else None
        self.uid = uid_key(plain_text(match[1].decode("utf-8", "replace"))) if match else ""

    @cached_property
    def person(self) -> IncomingContact | None:
        """Who it is about; None where that cannot be read, or they are several."""
        if b"\0" in self.content:
            return None
        people = _read(self.content)
        return with_former(people[0], self._former) if len(people) == 1 else None


def sync_out(records: Records, folder: Path) -> FolderChange:
    """Keep a folder of single .vcf files in step with the contacts.

    Replaced and removed are cards that the program wrote, and of others' cards only what the
    book says otherwise, once it has taken in what they say. Who was deleted there stays
    deleted. Raises ExchangeError when `folder` is not a folder, OSError when it cannot be
    written.
    """
    if folder.exists() and not folder.is_dir():
        raise ExchangeError(f"{folder} is not a folder.")
    return _Sync(records, folder).change()


class _Sync:
    def __init__(self, records: Records, folder: Path) -> None:
        self._records = records
        self._folder = folder
        self._memory = remembered(folder)
        self._there = {
            name: _There(name, content, self._memory.files.get(name))
            for name, content in files_in(folder, _SUFFIX)
        }
        self._written: list[str] = []
        self._left_alone: list[str] = []
        self._edited: dict[str, str] = {}
        self._deleted: list[str] = []

    def change(self) -> FolderChange:
        """Write and remove what has to be; return what was done."""
        was_written = {uid_key(each.uid): name for name, each in self._memory.files.items()}
        now = FolderMemory()
        cards = self._cards()
        for contact in self._records.contacts.values():
            text = vcard(self._records, contact)
            uid = uid_key(contact.card_uid or contact.id)
            there = cards.get(contact.id)
            if there is not None:
                name = there.name
                if written := self._update(contact, there, text):
                    now.files[name] = Written(contact.card_uid or contact.id, written)
                elif former := self._memory.files.get(name):
                    now.files[name] = former
                continue
            if self._is_there(name := was_written.get(uid, "")):
                now.files[name] = self._memory.files[name]
                self._left_alone.append(name)
                continue
            if name or uid in self._memory.deleted:
                now.deleted[uid] = contact.name
                self._deleted += [contact.name] if name else []
                continue
            name = _new_name(contact)
            if self._write_new(name, text):
                now.files[name] = Written(contact.card_uid or contact.id, text)
        removed = list(self._remove(keep={there.name for there in cards.values()} | set(now.files)))
        if now.files or now.deleted or self._memory.files:
            remember(self._folder, now)
        return FolderChange(
            tuple(self._written),
            tuple(removed),
            tuple(self._left_alone),
            self._edited,
            tuple(self._deleted),
        )

    def _cards(self) -> dict[str, _There]:
        """Return the card of each contact who has one in the folder, by the contact's id."""
        known: dict[str, str] = {}
        for contact in self._records.contacts.values():
            for uid in (contact.id, contact.card_uid):
                known.setdefault(uid_key(uid), contact.id)
        found: dict[str, _There] = {}
        strangers = []
        for there in self._there.values():
            contact_id = known.get(there.uid) if there.uid else None
            if contact_id is None:
                # A card of our own, of somebody deleted here, is not somebody else's.
                strangers += [] if self._is_ours(there) else [there]
                continue
            card_uid = uid_key(self._records.contacts[contact_id].card_uid)
            if contact_id not in found or card_uid == there.uid:
                found[contact_id] = there
        index = Contacts(self._records) if strangers else None
        for there in strangers:
            likeness = index.likeness(there.person) if index and there.person else None
            if likeness and likeness.is_certain:
                former = found.get(likeness.contact_id)
                if former is None or self._is_ours(former):
                    found[likeness.contact_id] = there
        return found

    def _is_ours(self, there: _There) -> bool:
        """Whether the program made a card, and nobody changed what it says."""
        if there.is_sealed:
            return True
        former = there.person.former if there.person else None
        return (
            former is not None
            and is_record_id(there.name.removesuffix(_SUFFIX))
            and not differing(former, there.person or former)
        )

    def _update(self, contact: Contact, there: _There, text: str) -> str:
        """Bring a card up to date and return it; "" when it has to be taken in before."""
        sealed_text, former = _sealed(text), self._memory.files.get(there.name)
        if there.content == sealed_text:
            return text
        card = there.content.decode("utf-8", "surrogateescape")
        if there.is_sealed and has_only_our_lines(card):
            self._write(there, sealed_text)
            return text
        theirs, ours = there.person, next(iter(_read(_bytes(text))), None)
        if theirs is None or ours is None:
            self._left_alone.append(there.name)
            return ""
        if self._has_news(contact, theirs):
            self._left_alone.append(there.name)
            self._edited[there.name] = contact.name
            return ""
        unlike = differing(theirs, ours)
        # What a program only drops, as many do with labels, is not written over and over.
        changed = unlike & differing(theirs.former, ours) if theirs.former else unlike
        if changed:
            card = merged(card, text, changed, contact.notes)
            is_own = there.name == _own_name(contact)
            card = text if is_own and has_only_our_lines(card) else card
            self._write(there, _sealed(card) if is_own else _bytes(card))
        elif unlike and former:
            return former.text
        return without_pictures(card)

    def _has_news(self, contact: Contact, theirs: IncomingContact) -> bool:
        """Whether an import would bring something that somebody wrote on a card."""
        uid = uid_key(theirs.uid)
        is_entry = uid in (uid_key(contact.id), uid_key(contact.card_uid))
        organization = self._records.organization_of(contact)
        fields, job = news_of(theirs, contact, organization, is_entry=is_entry)
        return bool(fields or (job and is_entry))

    def _write(self, there: _There, content: bytes) -> None:
        if content != there.content:
            write_private(self._folder / there.name, content)
            self._written.append(there.name)

    def _is_there(self, name: str) -> bool:
        path = self._folder / name
        return bool(name) and (path.exists() or path.is_symlink())

    def _write_new(self, name: str, text: str) -> bool:
        if self._is_there(name):
            self._left_alone.append(name)
            return False
        write_private(self._folder / name, _sealed(text))
        self._written.append(name)
        return True

    def _remove(self, keep: set[str]) -> Iterator[str]:
        for there in self._there.values():
            if there.name not in keep and self._is_ours(there):
                (self._folder / there.name).unlink(missing_ok=True)
                yield there.name


def _own_name(contact: Contact) -> str:
    """Return the name of a file that the program makes itself."""
    made = f"askaround:{contact.id}"
    called = contact.id if is_record_id(contact.id) else str(uuid5(NAMESPACE_URL, made))
    return f"{called}{_SUFFIX}"


def _new_name(contact: Contact) -> str:
    """Return the name of a new file: that of the card, as other programs do it, if it is safe."""
    called = contact.card_uid
    return f"{called}{_SUFFIX}" if _PLAIN_NAME.fullmatch(called) else _own_name(contact)


def _sealed(card: str) -> bytes:
    return sealed(_bytes(card), _SEAL_LINE, b"END:VCARD")


def _bytes(card: str) -> bytes:
    return card.encode("utf-8", "surrogateescape")


def _read(card: bytes) -> list[IncomingContact]:
    try:
        return list(read_vcards(card_lines_of(BytesIO(card))).contacts)
    except ExchangeError:
        return []
