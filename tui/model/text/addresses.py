"""What two spellings of one address, number or link to a profile have in common."""

import re
from functools import lru_cache
from urllib.parse import unquote

from tui.model.text.patterns import pattern_of

_PROFILE = pattern_of(
    r"(?:^|[/.@])linkedin\.com/(?:[^?#\s]*/)?(?:in/([^/?#\s]+)|(pub/[^?#\s]+))", re.IGNORECASE
)
_GMAIL = ("gmail.com", "googlemail.com")
_EXTENSION = pattern_of(r"\s*(?:ext|x|;)\D*\d*$", re.IGNORECASE)
_FEWEST_DIGITS = 7
_DIGITS_COMPARED = 9


@lru_cache(maxsize=1 << 16)
def slug_of(link: str) -> str:
    """Return what names a person in a link to LinkedIn, in lower case; "" for other links."""
    match = _PROFILE.search(link)
    return unquote(match[1] or match[2]).rstrip("/").lower() if match else ""


def email_key(address: str) -> str:
    """Return what two spellings of an address have in common."""
    return address.strip().casefold()


def mail_key(address: str) -> str:
    """Return what addresses have in common whose mail comes to one mailbox.

    That is without what stands behind a plus; at Gmail dots do not count either.
    """
    local, at, domain = email_key(address).rpartition("@")
    if not at:
        return domain
    local = local.partition("+")[0] or local
    if domain in _GMAIL:
        local, domain = local.replace(".", ""), _GMAIL[0]
    return f"{local}@{domain}"


def uid_key(uid: str) -> str:
    """Return what two spellings of what a card is called have in common."""
    return uid.strip().casefold().removeprefix("urn:uuid:")


# The rows of one file are compared with the same few.
@lru_cache(maxsize=1 << 10)
def phone_key(number: str) -> str:
    """Return the last digits of a number, with or without its country; "" if it has too few."""
    digits = "".join(filter(str.isdecimal, _EXTENSION.sub("", number)))
    return digits[-_DIGITS_COMPARED:] if len(digits) >= _FEWEST_DIGITS else ""
