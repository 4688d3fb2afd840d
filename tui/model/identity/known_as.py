"""The other names somebody has or had: whom they mean, and which of them are kept."""

from collections.abc import Iterable

from tui.model.naming.spelling import name_key, same_name
from tui.model.people import Contact


def is_called(contact: Contact, name: str) -> bool:
    """Whether a name is one that a contact has or had, however it is spelled."""
    return any(same_name(each, name) for each in contact.names)


def is_found_by(contact: Contact, key: str) -> bool:
    """Whether the key of a name (see `name_key`) is that of a name a contact has or had."""
    return any(name_key(each) == key for each in contact.names)


def with_names(contact: Contact, names: Iterable[str]) -> tuple[str, ...]:
    """Return the other names of a contact with more of them, each once."""
    known = {each.casefold(): each for each in contact.also_known_as}
    for name in filter(None, names):
        known.setdefault(name.casefold(), name)
    known.pop(contact.name.casefold(), None)
    return tuple(known.values())


def names_once_renamed(contact: Contact, name: str) -> tuple[str, ...]:
    """Return the other names of a contact who gets a new name: the former one is kept.

    Not where it was that name with a slip, or a part of it, or was nobody's: such a name
    finds them already, or may be somebody else's one day.
    """
    renamed = contact.changed(name=name)
    return with_names(renamed, [contact.name] if _stays_known(contact.name, name) else [])


def _stays_known(former: str, name: str) -> bool:
    from tui.model.naming.likeness import is_slip  # noqa: PLC0415 - knows many names
    from tui.model.naming.nicknames import is_form_of  # noqa: PLC0415 - as above

    if same_name(former, name) or is_slip(former, name):
        return False
    left, right = name_key(former).split(), name_key(name).split()
    if len(left) == 1 and left[0] in right:
        return False
    return not {*left}.isdisjoint(right) or is_form_of(left[0], right[0])
