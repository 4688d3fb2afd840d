"""Who of those in an invitation is a contact, and who is the person."""

import re
import shlex
from collections.abc import Iterable, Sequence

from tui.exchange.incoming import ExchangeError
from tui.exchange.readers.talks.invitations import Guest, IncomingInvitation
from tui.model.identity.known_as import is_called
from tui.model.known_people import words_in
from tui.model.naming.spelling import name_key, same_name
from tui.model.people import Contact
from tui.model.profile import Profile
from tui.model.records import Records
from tui.model.text.addresses import email_key
from tui.model.text.patterns import pattern_of
from tui.playbook.mail.nature import is_machine

_OF_THEIRS = pattern_of(r"['’]s?\b|[^\w'’-]+")


class NotAssignedError(ExchangeError):
    """It is not known with whom the talk of an invitation is; `why` says so in a clause."""

    def __init__(self, why: str, way: str) -> None:
        """`way` is a sentence on how to say whose it is, or to add them."""
        super().__init__(f"{why}{way}")
        self.why = why


def contact_invited(found: IncomingInvitation, records: Records) -> Contact:
    """Return the one contact in it, by address, else by name; raises NotAssignedError."""
    others = [guest for guest in found.people if not is_me(guest, records.profile)]
    known = _known(others, records)
    if len(known) == 1:
        return known[0]
    if known:
        names = ", ".join(each.name for each in known)
        raise NotAssignedError(
            f"Several people of your book are in it: {names}",
            f". Say with whom the talk is: askaround import FILE --with {quoted(known[0].name)}.",
        )
    # A program that makes appointments for others invites nobody itself.
    others = [guest for guest in others if not is_machine(guest.email)]
    if not others and len(named := _in_title(found, records)) == 1:
        return named[0]
    raise _nobody(found, others)


def not_with(found: IncomingInvitation, contact: Contact, records: Records) -> str:
    """Return a sentence that an invitation is somebody else's of the book; empty where it is not.

    Nobody in it who is known speaks against nobody: they may have another address.
    """
    others = [guest for guest in found.people if not is_me(guest, records.profile)]
    known = _known(others, records)
    called = (each for guest in others for each in _called(guest, records))
    if not known or contact.id in {each.id for each in (*known, *called)}:
        return ""
    names = ", ".join(each.name for each in known)
    ways = " and ".join(f"--with “{each.name}” takes it as theirs" for each in known[:2])
    return (
        f"This invitation is with {names}, not {contact.name}: nothing was taken in. "
        f"{ways} and --anyway takes it as it is."
    )


def _known(others: Sequence[Guest], records: Records) -> list[Contact]:
    by_address = (_with_address(guest, records) for guest in others)
    return _each_once(by_address) or _each_once(_called(guest, records) for guest in others)


def is_me(guest: Guest, profile: Profile) -> bool:
    """Whether somebody in an invitation is the person, by an address or the name."""
    if email_key(guest.email) in map(email_key, profile.addresses):
        return True
    return bool(profile.name and guest.name and same_name(guest.name, profile.name))


def _with_address(guest: Guest, records: Records) -> list[Contact]:
    key = email_key(guest.email)
    among = records.known.found((), [guest.email]) if key else []
    return [each for each in among if key in map(email_key, each.emails)]


def _called(guest: Guest, records: Records) -> list[Contact]:
    if not guest.name:
        return []
    among = records.known.found(words_in(guest.name))
    return [each for each in among if is_called(each, guest.name)]


def _each_once(found: Iterable[Iterable[Contact]]) -> list[Contact]:
    return list({each.id: each for some in found for each in some}.values())


def _in_title(found: IncomingInvitation, records: Records) -> list[Contact]:
    """Return who of the book is named in full in the title: "Wendy Ho's Zoom Meeting"."""
    said = name_key(_OF_THEIRS.sub(" ", found.summary)).split()
    return [
        each
        for each in records.known.found(words_in(found.summary))
        if any(_is_within(name_key(name).split(), said) for name in each.names)
    ]


def _is_within(name: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the words of a name, two at least, stand one after the other in what is said."""
    length = len(name)
    return length > 1 and any(
        [*said[start : start + length]] == [*name] for start in range(len(said) - length + 1)
    )


def _nobody(found: IncomingInvitation, others: Sequence[Guest]) -> NotAssignedError:
    if not others:
        what = f"“{found.summary}”" if found.summary else "It"
        return NotAssignedError(
            f"{what} does not say who is invited",
            "; say with whom the talk is, by part of their name: "
            "askaround import FILE --with NAME.",
        )
    guest = others[0]
    name = guest.name or re.sub(r"[\W_\d]+", " ", guest.email.partition("@")[0]).strip().title()
    line = ", ".join(filter(None, (name, guest.email)))
    verb = "invites you" if found.people and found.people[0] == guest else "is invited"
    return NotAssignedError(
        f"{guest.words} {verb} and is not in your book",
        f": askaround add {shlex.quote(line)}, then import this again.",
    )


def quoted(name: str) -> str:
    """Return a name as a shell takes it."""
    return shlex.quote(name)
