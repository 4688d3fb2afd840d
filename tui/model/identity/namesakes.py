"""What tells two people of one name apart, though nothing contradicts by itself."""

from typing import Protocol

from tui.model.naming.spelling import spelling_of
from tui.model.text.addresses import phone_key
from tui.model.text.folding import spoken

_BIRTHDAY = "Birthday: "


class Described(Protocol):
    """What an entry says of somebody beside the addresses."""

    @property
    def name(self) -> str:
        """The name as it was written."""

    @property
    def title(self) -> str:
        """The job."""

    @property
    def phones(self) -> tuple[str, ...]:
        """The numbers."""

    @property
    def notes(self) -> str:
        """Everything else; a birthday stands on a line of its own."""


def family_reason(one: Described, other: Described) -> str:
    """Return what tells a parent from a child who share an address and a name; "" for nothing."""
    same = one.name == other.name
    if not same and spelling_of(one.name).generation != spelling_of(other.name).generation:
        return "only one is a Jr., Sr. or the like"
    if not (one.notes and other.notes):
        return ""
    left, right = _birthday(one.notes), _birthday(other.notes)
    return "another birthday" if left and right and left != right else ""


def differ_in_titles(one: str, other: str) -> bool:
    """Whether two titles are two jobs; Data Analyst and Senior Data Analyst may be one."""
    if not (one and other):
        return False
    left, right = set(spoken(one).split()), set(spoken(other).split())
    return bool(left and right) and not (left <= right or right <= left)


def namesake_reason(one: Described, other: Described) -> str:
    """Return what tells two who have only a name in common apart; "" for nothing."""
    if differ_in_titles(one.title, other.title):
        return "another title"
    if one.phones and other.phones and _numbers(one).isdisjoint(_numbers(other)):
        return "another number"
    if one.notes and other.notes and not (one.notes in other.notes or other.notes in one.notes):
        return "other notes"
    return ""


def _numbers(entry: Described) -> set[str]:
    return {phone_key(each) or each for each in entry.phones}


def _birthday(notes: str) -> str:
    if _BIRTHDAY not in notes:
        return ""
    return next((line for line in notes.split("\n") if line.startswith(_BIRTHDAY)), "")
