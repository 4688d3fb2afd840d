"""What fields of a head say: letters of any encoding, and who is in a list of addresses."""

import re
from collections.abc import Iterator
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import decode_header

from tui.model.mail import MailPerson
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_MOST_PEOPLE = 200
_NAME_LENGTH = 200
_ENCODED = pattern_of(r"=\?([^?*\s]+)(?:\*[^?\s]*)?(\?[bq]\?[^?\s]*\?=)", re.IGNORECASE)
_PART = pattern_of(r'(?:"(?:\\.|[^"\\])*"|<[^<>]*>|\([^()]*\)|[^,;"<(]+|["<(])+')
ADDRESS = pattern_of(r"[^\s<>()\[\]\\,;:@\"]{1,64}@[^\s<>()\[\]\\,;:@\"]{1,255}")
_COMMENT = pattern_of(r"\(([^()]*)\)")
_QUOTES = "\"'“”\u2018’ "
_GROUP = pattern_of(r"^[^<@\"]*:")
_ESCAPED = pattern_of(r"\\(.)")
_VIA = pattern_of(r"^(.+?),\s*([^,]+)$")
_TITLES = pattern_of(r"(?:jr|sr|ph\.? ?d|m\.?d|mba|[ivx]+|esq|inc|ltd|llc|gmbh)\.?", re.IGNORECASE)


def in_letters(value: bytes) -> str:
    """Return a field as text: UTF-8 where it is that, else as most old programs wrote."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def decoded(text: str) -> str:
    """Return what a field says, its encoded words in letters, as one safe line."""
    if "=?" in text:
        # RFC 2231 has them name their language, too.
        plain = _ENCODED.sub(r"=?\1\2", text)
        # What cannot be read stays as it is written.
        with suppress(HeaderParseError, ValueError, AssertionError):
            text = "".join(_part(*part) for part in decode_header(plain))
    return clean_line(text)


def _part(said: bytes | str, charset: str | None) -> str:
    if isinstance(said, str):
        return said
    if charset is None:
        # What was no ASCII and stood beside an encoded word.
        return said.decode("raw_unicode_escape", "replace")
    try:
        return said.decode(charset, "replace")
    except (LookupError, ValueError):
        return in_letters(said)


def people_in(field: str) -> Iterator[MailPerson]:
    """Yield who is in a list of addresses, each with the name that stands beside the address."""
    before = ""
    for number, match in enumerate(_PART.finditer(field)):
        if number > _MOST_PEOPLE:
            return
        part = match[0]
        if "@" not in part:
            # "Doe, Jane <jane@acme.com>", without the quotation marks it should have.
            before = f"{part}," if part.strip() and not part.rstrip().endswith(":") else ""
            continue
        found = ADDRESS.findall(part)
        if found:
            yield MailPerson(found[-1].casefold(), _name_in(before + part, found[-1]))
        before = ""


def _name_in(part: str, address: str) -> str:
    named, angle, _ = part.rpartition("<")
    if not angle:
        comment = _COMMENT.search(part)
        named = comment[1] if comment else part.replace(address, "")
    named = _ESCAPED.sub(r"\1", _GROUP.sub("", named) if '"' not in named else named)
    name = decoded(named.strip().strip(_QUOTES))[:_NAME_LENGTH].strip(_QUOTES)
    if "@" in name:
        return ""
    return in_order(name)


def in_order(name: str) -> str:
    """Return a name with the given name first: Doe, Jane is Jane Doe."""
    turned = _VIA.match(name)
    if turned is None or _TITLES.fullmatch(turned[2].strip()):
        return name
    return f"{turned[2].strip()} {turned[1].strip()}"
