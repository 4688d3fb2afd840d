"""The contacts as vCard 3.0, which every address book reads."""

from collections.abc import Iterator
from datetime import datetime

from tui.model.followup import answer_in_words
from tui.model.naming.names import name_parts
from tui.model.people import Contact
from tui.model.records import Records
from tui.model.text.patterns import pattern_of

_LONGEST_LINE = 75
_ESCAPED = pattern_of(r"[\\,;]")


def export_vcf(records: Records) -> str:
    """Return all contacts as vCard 3.0, lines folded and ending with CRLF; see `vcard`."""
    return "".join(vcard(records, contact) for contact in records.contacts.values())


def vcard(records: Records, contact: Contact) -> str:
    """Return one contact as a vCard 3.0.

    The UID is the contact's id, or what the address book that they came from calls them, and
    never changes. REV is the last moment at which anything is known to have happened with
    them, so that unchanged data comes out the same.
    """
    lines = ["BEGIN:VCARD", "VERSION:3.0", *_lines(records, contact), "END:VCARD"]
    return "".join(map(folded, lines))


def folded(line: str) -> str:
    """Return a line folded into pieces of at most 75 bytes, never inside a character, with CRLF."""
    if len(line) * 4 <= _LONGEST_LINE or (line.isascii() and len(line) <= _LONGEST_LINE):
        return f"{line}\r\n"
    pieces, piece, length = [], "", 0
    for character in line:
        size = len(character.encode("utf-8", "surrogatepass"))
        if length + size > _LONGEST_LINE:
            pieces.append(piece)
            # The space that begins the next line counts as well.
            piece, length = " ", 1
        piece += character
        length += size
    return "\r\n".join([*pieces, piece]) + "\r\n"


def _lines(records: Records, contact: Contact) -> Iterator[str]:
    name = name_parts(contact.name)
    yield "PRODID:-//askaround//EN"
    yield f"UID:{escaped(contact.card_uid or contact.id)}"
    yield f"REV:{_last_known(records, contact):%Y%m%dT%H%M%SZ}"
    yield f"FN:{escaped(contact.name)}"
    parts = (name.family, name.given, "", name.prefix, name.suffix)
    yield f"N:{';'.join(map(escaped, parts))}"
    if organization := records.organization_of(contact):
        yield f"ORG:{escaped(organization)}"
    if contact.title:
        yield f"TITLE:{escaped(contact.title)}"
    yield from (f"EMAIL;TYPE=INTERNET:{escaped(email)}" for email in contact.emails)
    yield from (f"TEL;TYPE=VOICE:{escaped(phone)}" for phone in contact.phones)
    yield from (f"URL:{escaped(link)}" for link in contact.links)
    tags = dict.fromkeys([*contact.tags, *([contact.source.value] if contact.source else [])])
    if tags:
        yield f"CATEGORIES:{','.join(map(escaped, tags))}"
    if answer := answer_in_words(records.touches_of(contact.id)):
        yield f"X-ASKAROUND-ANSWER:{escaped(answer)}"
    if contact.decided_against:
        yield f"X-ASKAROUND-DECIDED-AGAINST:{contact.decided_against:%Y-%m-%d}"
    if contact.notes:
        yield f"NOTE:{escaped(contact.notes)}"


def _last_known(records: Records, contact: Contact) -> datetime:
    moments = [touch.when for touch in records.touches_of(contact.id)]
    return max(filter(None, (contact.created, contact.decided_against, *moments)))


def escaped(text: str) -> str:
    """Return the text of a value as a card has it."""
    return _ESCAPED.sub(r"\\\g<0>", text).replace("\n", "\\n")
