"""Who of those in the book is called so in passing: the whole name, or Priya R."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from tui.model.contact_line.line import ContactLine
from tui.model.identity.already_known import meant
from tui.model.identity.known_as import is_found_by
from tui.model.identity.same import contradict, differ_in_emails, one_meant
from tui.model.naming.spelling import name_key, organization_key
from tui.model.people import Contact
from tui.model.text.folding import folded
from tui.model.text.lines import clean_line
from tui.model.text.patterns import pattern_of

_INITIAL = pattern_of(r"(?P<first>[^\W\d_][\w’'-]+) (?P<initial>[^\W\d_])\.?")
_RARE = 3
"""A name of so many words is hardly ever that of two people whom one knows."""


def named_so(
    line: ContactLine, among: Iterable[Contact], organization_of: Callable[[Contact], str]
) -> Contact | None:
    """Return the only one of some contacts whom a name in passing means; None for somebody new.

    That is who has the very name and works at a house whose name begins so, or has a name of
    three words; else the only one with the first name and an initial, Priya R., unless another
    employer is named.
    """
    person = meant(line)
    likely = [
        each
        for each in among
        if not contradict(person, each)
        and not differ_in_emails(person, each)
        and _is_called_so(line, each, organization_of(each))
    ]
    return likely[0] if len(likely) == 1 else None


def who_is_named(
    line: ContactLine, among: Sequence[Contact], organization_of: Callable[[Contact], str]
) -> tuple[ContactLine, Contact | None]:
    """Return a line with the name as the book has it, and whom it means; None for somebody new.

    Raises ValueError, with a sentence, where it could be several.
    """
    if known := one_meant(meant(line), among, organization_of):
        return line, known
    called = named_so(line, among, organization_of)
    return (replace(line, name=called.name) if called else line), called


def _is_called_so(line: ContactLine, contact: Contact, organization: str) -> bool:
    key = name_key(line.name)
    is_there = not line.organization or not organization or _begins(line.organization, organization)
    if is_found_by(contact, key):
        return is_there or len(key.split()) >= _RARE
    found = _INITIAL.fullmatch(clean_line(line.name))
    if found is None or not is_there:
        return False
    from tui.model.naming.person_name import read_name  # noqa: PLC0415 - knows many names

    return any(
        bool(read.given)
        and name_key(read.given[0]) == name_key(found["first"])
        and folded(read.family).startswith(folded(found["initial"]))
        for read in map(read_name, contact.names)
    )


def _begins(one: str, other: str) -> bool:
    """Whether one name of an organization begins the other: AngloGold Ashanti, … Obuasi Mine."""
    short, long = sorted((organization_key(one).split(), organization_key(other).split()), key=len)
    return bool(short) and long[: len(short)] == short
