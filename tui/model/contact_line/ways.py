"""What was written where a number or a link was expected: words are for the notes."""

from collections.abc import Iterable
from typing import NamedTuple

from tui.model.contact_line.shapes import is_address
from tui.model.naming.placeholders import is_placeholder
from tui.model.text.patterns import pattern_of

_LINK = pattern_of(r"https?://|www\.|[\w-]\.[^\W\d_]{2,}(?:/|$|\s)|\w/\w|@\w")
_PAGE = pattern_of(r"(?:https?://|www\.)\S+|\S+\.[^\W\d_]{2,}/\S*")
_EXTENSION = pattern_of(r"(?i:ext|extension|x|app|durchwahl|poste)\.?\s*\d{1,6}|#\s*\d{1,6}")


class Ways(NamedTuple):
    """The ways to reach somebody, and what was written in their place, for the notes."""

    emails: tuple[str, ...]
    phones: tuple[str, ...]
    links: tuple[str, ...]
    words: tuple[str, ...]


def ways_apart(phones: Iterable[str] = (), links: Iterable[str] = ()) -> Ways:
    """Take apart what was written as numbers and as links, each thing in its place.

    A number has a digit, whatever stands beside it: +46 70-123 45 67 (mobile), ext 12. A link has
    the shape of one, or is a single word, as somebody's name on a network is. An e-mail address
    is one wherever it stands. Anything else becomes a line for the notes: Phone: ask Ann.
    """
    emails: list[str] = []
    numbers: list[str] = []
    pages: list[str] = []
    words: list[str] = []
    for phone in filter(_says_something, phones):
        if numbers and _EXTENSION.fullmatch(phone):
            numbers[-1] += f" {phone}"
        elif is_address(phone):
            emails.append(phone)
        elif _PAGE.fullmatch(phone):
            pages.append(phone)
        elif any(map(str.isdecimal, phone)):
            numbers.append(phone)
        else:
            words.append(f"Phone: {phone}")
    for link in filter(_says_something, links):
        if is_address(link):
            emails.append(link)
        elif has_link(link):
            pages.append(link)
        else:
            words.append(f"Link: {link}")
    return Ways(*map(tuple, (emails, numbers, pages, words)))


def has_link(text: str) -> bool:
    """Whether a text is a link, has one, or is a single word."""
    return " " not in text.strip() or _LINK.search(text) is not None


def _says_something(text: str) -> bool:
    return not is_placeholder(text)
